# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run as a script: cmake -D input=FILE.mo -D output=FILE.cpp -P catalogue.cmake
# Writes a compiled catalogue as a source file, so that the program needs neither a file nor an installed locale for it.

file(READ "${input}" bytes HEX)
string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
file(WRITE "${output}" "#include \"app/language/catalogue_data.h\"

namespace wijzer::app::language {
namespace {

constexpr unsigned char bytes[] = {
${bytes}};

} // namespace

std::span<const unsigned char> dutch_catalogue() {
    return bytes;
}

} // namespace wijzer::app::language
")
