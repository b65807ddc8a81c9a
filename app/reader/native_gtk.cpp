// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/native.h"

#include <gtk/gtk.h>
#include <sstream>
#include <wx/dataview.h>
#include <wx/window.h>

namespace wijzer::app::reader::native {
namespace {

/// GTK's CSS for all widgets, in the theme's roles.
std::string widget_css(const themes::Theme& theme, double zoom) {
    const auto css = [&](const char* role) { return themes::to_css(theme.color(role)); };
    std::ostringstream text;
    text << "window, menu, tooltip { font-family: " << theme.font_stack("finding")
         << "; font-size: " << static_cast<int>(zoom * 100) << "%; }\n"
         << "window, .background, toolbar, menubar, statusbar, notebook, paned { background-color: " << css("panel")
         << "; background-image: none; color: " << css("ink") << "; }\n"
         << "menubar menuitem, menuitem, label, toolbar button { color: " << css("ink") << "; }\n"
         << "menu, .menu, .context-menu { background-color: " << css("field") << "; color: " << css("ink") << "; }\n"
         << "menuitem:hover { background-color: " << css("selection") << "; color: " << css("ink") << "; }\n"
         << "entry { background-color: " << css("field") << "; background-image: none; color: " << css("ink")
         << "; border-color: " << css("rule") << "; border-radius: 7px; caret-color: " << css("ink")
         << "; min-height: 30px; }\n"
         << "entry:focus { border-color: " << css("accent") << "; box-shadow: inset 0 0 0 1px " << css("accent")
         << "; }\n"
         << "entry selection, treeview.view:selected, treeview.view:selected:focus { background-color: "
         << css("selection") << "; color: " << css("ink") << "; }\n"
         << "treeview.view { background-color: " << css("panel") << "; color: " << css("ink")
         << "; border-color: " << css("rule") << "; padding: 6px 2px; }\n"
         << "treeview.view:focus { outline-color: " << css("accent") << "; }\n"
         << "button { background-image: none; background-color: " << css("panel") << "; color: " << css("ink")
         << "; }\n"
         << "scrollbar, scrollbar trough { background-color: " << css("panel") << "; border-color: " << css("rule")
         << "; }\n"
         << "scrollbar slider { background-color: " << css("soft") << "; }\n"
         << "separator, paned > separator { background-color: " << css("rule") << "; background-image: none; }\n";
    return text.str();
}

GtkCssProvider* provider() {
    static GtkCssProvider* shared = [] {
        GtkCssProvider* made = gtk_css_provider_new();
        gtk_style_context_add_provider_for_screen(gdk_screen_get_default(), GTK_STYLE_PROVIDER(made),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
        return made;
    }();
    return shared;
}

} // namespace

void apply_theme(const themes::Theme& theme, double zoom) {
    g_object_set(gtk_settings_get_default(), "gtk-application-prefer-dark-theme", theme.is_dark() ? TRUE : FALSE,
                 nullptr);
    gtk_css_provider_load_from_data(provider(), widget_css(theme, zoom).c_str(), -1, nullptr);
}

void wrap_text(wxDataViewColumn& column, int width) {
    GtkCellRenderer* renderer = column.GetRenderer()->GetGtkHandle();
    g_object_set(renderer, "wrap-mode", PANGO_WRAP_WORD_CHAR, "wrap-width", width, "ellipsize", PANGO_ELLIPSIZE_NONE,
                 "ypad", 7, "xpad", 10, nullptr);
    gtk_tree_view_column_queue_resize(GTK_TREE_VIEW_COLUMN(column.GetGtkHandle()));
}

void set_accessible_name(wxWindow& window, const std::string& name) {
    const auto name_widget = [&](GtkWidget* widget) {
        if (AtkObject* accessible = widget ? gtk_widget_get_accessible(widget) : nullptr) {
            atk_object_set_name(accessible, name.c_str());
        }
    };
    auto* widget = static_cast<GtkWidget*>(window.GetHandle());
    name_widget(widget);
    // A list's own widget lies within its scroller.
    if (GTK_IS_SCROLLED_WINDOW(widget)) {
        name_widget(gtk_bin_get_child(GTK_BIN(widget)));
    }
}

} // namespace wijzer::app::reader::native
