# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One imported target per library; nothing else in the project calls find_package.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Gettext REQUIRED)
find_package(pugixml REQUIRED)
find_package(CLI11 REQUIRED)
find_package(doctest REQUIRED)

# The CMake files of libcmark-dev want a program that the package lacks, Xapian's define no target: pkg-config for all that have it.
pkg_check_modules(cmark REQUIRED IMPORTED_TARGET libcmark)
pkg_check_modules(xapian REQUIRED IMPORTED_TARGET xapian-core)
pkg_check_modules(yaml REQUIRED IMPORTED_TARGET yaml-0.1)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(cairo REQUIRED IMPORTED_TARGET cairo cairo-pdf)
pkg_check_modules(gdk_pixbuf REQUIRED IMPORTED_TARGET gdk-pixbuf-2.0)
pkg_check_modules(pango REQUIRED IMPORTED_TARGET pangocairo)
pkg_check_modules(rsvg REQUIRED IMPORTED_TARGET librsvg-2.0)
pkg_check_modules(gtk REQUIRED IMPORTED_TARGET gtk+-3.0)
pkg_check_modules(gtk_print REQUIRED IMPORTED_TARGET gtk+-unix-print-3.0)

find_library(LITEHTML_LIBRARY litehtml REQUIRED)
find_path(LITEHTML_INCLUDE_DIR litehtml.h PATH_SUFFIXES litehtml REQUIRED)
add_library(litehtml INTERFACE IMPORTED)
target_include_directories(litehtml SYSTEM INTERFACE "${LITEHTML_INCLUDE_DIR}")
target_link_libraries(litehtml INTERFACE "${LITEHTML_LIBRARY}")

find_library(HYPHEN_LIBRARY hyphen REQUIRED)
find_path(HYPHEN_INCLUDE_DIR hyphen.h REQUIRED)
add_library(hyphen INTERFACE IMPORTED)
target_include_directories(hyphen SYSTEM INTERFACE "${HYPHEN_INCLUDE_DIR}")
target_link_libraries(hyphen INTERFACE "${HYPHEN_LIBRARY}")

# wxWidgets_USE_FILE would put wx's flags on every target of the folder; this keeps them on those that link it.
find_package(wxWidgets 3.2 REQUIRED COMPONENTS core base)
add_library(wx INTERFACE IMPORTED)
target_include_directories(wx SYSTEM INTERFACE ${wxWidgets_INCLUDE_DIRS})
target_compile_definitions(wx INTERFACE ${wxWidgets_DEFINITIONS})
target_link_libraries(wx INTERFACE ${wxWidgets_LIBRARIES})
