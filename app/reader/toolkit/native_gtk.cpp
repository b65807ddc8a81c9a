// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/toolkit/native.h"

#include "app/reader/toolkit/callback_guard.h"

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <gtk/gtk.h>
#include <sstream>
#include <string_view>
#include <wx/dataview.h>
#include <wx/listbox.h>
#include <wx/notebook.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/toolbar.h>
#include <wx/window.h>

namespace wijzer::app::reader::native {
namespace {

/// A stylesheet of GTK for all widgets, with the colours of the theme.
std::string widget_css(const themes::Theme& theme, double zoom) {
    const auto css = [&](const char* role) { return themes::to_css(theme.color(role)); };
    const auto pixels = [&](int size) { return std::to_string(static_cast<int>(size * zoom)) + "px"; };
    const auto percent = [](double part) { return std::to_string(static_cast<int>(part * 100)) + "%"; };
    std::ostringstream text;
    // No transitions: pages have none either, and each step of a fade would draw the page again.
    text << "* { transition: none; }\n"
         << "window, dialog, messagedialog, tooltip { font-family: " << theme.font_stack("finding")
         << "; font-size: " << percent(zoom)
         << "; }\n"
         // GTK's own dialogs, for files and printing, do not scroll: larger text would push their buttons off a small
         // screen.
         << "dialog { font-size: " << percent(std::min(zoom, 1.3))
         << "; }\n"
         // A menu is a window inside another and has inherited its text size; zooming again would double it.
         << "window window, dialog window, messagedialog window { font-size: 100%; }\n"
         // wx measures a field before it has a parent to inherit the font from, and searching for another takes long.
         << "entry { font-family: " << theme.font_stack("finding") << "; }\n"
         << "window, .background, toolbar, menubar, statusbar, notebook, paned { background-color: " << css("panel")
         << "; background-image: none; color: " << css("ink") << "; }\n"
         << "menubar menuitem, menuitem, label, toolbar button { color: " << css("ink") << "; }\n"
         << "menu, .menu, .context-menu { background-color: " << css("field") << "; color: " << css("ink") << "; }\n"
         << "menuitem:hover { background-color: " << css("selection") << "; color: " << css("ink") << "; }\n"
         << "menuitem accelerator { color: " << css("soft") << "; }\n"
         << "scrolledwindow.frame, frame > border { border-color: " << css("rule") << "; }\n"
         << "menuitem:disabled, menuitem:disabled label { color: " << css("soft") << "; }\n"
         << "entry, spinbutton { background-color: " << css("field")
         << "; background-image: none; color: " << css("ink") << "; border-color: " << css("rule")
         << "; border-radius: 7px; caret-color: " << css("ink") << "; }\n"
         << "entry:focus, spinbutton:focus-within { border-color: " << css("accent") << "; box-shadow: inset 0 0 0 1px "
         << css("accent") << "; }\n"
         << "textview, textview text { background-color: " << css("field") << "; color: " << css("ink")
         << "; caret-color: " << css("ink") << "; }\n"
         << "textview text selection, entry selection, treeview.view:selected, treeview.view:selected:focus { "
            "background-color: "
         << css("selection") << "; color: " << css("ink") << "; }\n"
         << "treeview.view { background-color: " << css("panel") << "; color: " << css("ink")
         << "; border-color: " << css("rule") << "; }\n"
         << "treeview.view header button { background-color: " << css("panel") << "; color: " << css("soft") << "; }\n"
         << "button { background-image: none; background-color: " << css("field") << "; color: " << css("ink")
         << "; border-color: " << css("rule") << "; box-shadow: none; text-shadow: none; -gtk-icon-shadow: none; }\n"
         << "button label { color: inherit; }\n"
         << "button:hover { background-color: " << css("selection") << "; color: " << css("ink") << "; }\n"
         << "button:checked { background-color: " << css("accent") << "; border-color: " << css("accent")
         << "; color: " << css("on-accent")
         << "; }\n"
         // The outline is inside the button, because the edge of a panel would cut off one around it.
         << "button:focus { border-color: " << css("accent") << "; outline: 2px solid " << css("accent")
         << "; outline-offset: -4px; -gtk-outline-radius: 4px; }\n"
         << "button:checked:focus { outline-color: " << css("on-accent") << "; }\n"
         << "check, radio { background-image: none; background-color: " << css("field")
         << "; border-color: " << css("soft") << "; }\n"
         << "check:checked, radio:checked { background-image: none; background-color: " << css("accent")
         << "; border-color: " << css("accent") << "; color: " << css("on-accent") << "; }\n"
         << "toolbar button, notebook tab button { background-color: transparent; border-color: transparent; }\n"
         << "toolbar button:hover, notebook tab button:hover { background-color: " << css("selection") << "; }\n"
         << "notebook { border-color: " << css("rule") << "; }\n"
         << "notebook > header { background-color: " << css("panel") << "; border-color: " << css("rule") << "; }\n"
         << "notebook > header tab { color: " << css("soft") << "; background-color: transparent; }\n"
         << "notebook > header tab:checked { background-color: " << css("paper") << "; color: " << css("ink")
         << "; box-shadow: inset 0 -3px " << css("accent") << "; border-color: " << css("rule") << "; }\n"
         << "notebook > header tab label { color: inherit; }\n"
         << "scrollbar, scrollbar trough { background-color: " << css("panel") << "; border-color: " << css("rule")
         << "; }\n"
         << "scrollbar slider { background-color: " << css("soft") << "; }\n"
         << "separator, paned > separator { background-color: " << css("rule") << "; background-image: none; }\n"
         << ".chip, .chip:focus { border-radius: " << pixels(14) << "; -gtk-outline-radius: " << pixels(11)
         << "; padding: 1px 9px; min-height: 22px; }\n";
    if (zoom != 1) { // check marks and arrows grow with the text beside them
        text << "checkbutton check, combobox arrow { min-width: " << pixels(14) << "; min-height: " << pixels(14)
             << "; margin-right: " << pixels(3) << "; }\n"
             << "entry { min-height: " << pixels(20) << "; }\n";
    }
    return text.str();
}

void name_pictured(GtkWidget* widget, gpointer name) {
    if (GTK_IS_BUTTON(widget) && !gtk_button_get_label(GTK_BUTTON(widget))) {
        atk_object_set_name(gtk_widget_get_accessible(widget), static_cast<const std::string*>(name)->c_str());
    } else if (GTK_IS_CONTAINER(widget)) {
        gtk_container_forall(GTK_CONTAINER(widget), callback<name_pictured>, name);
    }
}

/// Removes the pictures in a widget. GTK measures the header of a list even when it is hidden, and would read its whole
/// icon theme for the arrow in it.
void clear_pictures(GtkWidget* widget, gpointer) {
    if (GTK_IS_IMAGE(widget)) {
        gtk_image_clear(GTK_IMAGE(widget));
    } else if (GTK_IS_CONTAINER(widget)) {
        gtk_container_forall(GTK_CONTAINER(widget), callback<clear_pictures>, nullptr);
    }
}

/// Labels a child of a toolbar when it is the overflow button, which is a button that holds only a picture.
void label_overflow_button(GtkWidget* child, gpointer name) {
    if (!GTK_IS_BUTTON(child) || !GTK_IS_IMAGE(gtk_bin_get_child(GTK_BIN(child)))) {
        return;
    }
    gtk_container_remove(GTK_CONTAINER(child), gtk_bin_get_child(GTK_BIN(child)));
    gtk_container_add(GTK_CONTAINER(child), gtk_label_new("»"));
    gtk_widget_show_all(gtk_bin_get_child(GTK_BIN(child)));
    atk_object_set_name(gtk_widget_get_accessible(child), static_cast<const char*>(name));
}

using Step = std::function<bool(double time)>;

gboolean on_frame(GtkWidget*, GdkFrameClock* clock, gpointer step) {
    constexpr double microseconds = 1000; // in a millisecond
    const double time = static_cast<double>(gdk_frame_clock_get_frame_time(clock)) / microseconds;
    return (*static_cast<Step*>(step))(time) ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

void delete_step(gpointer step) {
    delete static_cast<Step*>(step);
}

gboolean on_press_in_list(GtkWidget* widget, GdkEventButton*, gpointer) {
    gtk_widget_grab_focus(widget);
    return FALSE;
}

using Press = std::function<void()>;

void on_close_button(GtkButton*, gpointer press) {
    (*static_cast<Press*>(press))();
}

void delete_press(gpointer press, GClosure*) {
    delete static_cast<Press*>(press);
}

/// False for the locales without a language: C, POSIX and C.UTF-8.
bool names_a_locale(const char* locale) {
    const std::string_view name = locale ? locale : "C";
    return name != "POSIX" && name != "C" && !name.starts_with("C.");
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

void settle_environment(const std::string& language) {
    constexpr int keep_what_is_set = 0;
    ::setenv("G_FILENAME_ENCODING", "UTF-8", keep_what_is_set);
    // The C library translates GTK's own dialogs, and it obeys LANGUAGE only in a locale other than C.
    ::setenv("LANGUAGE", language.c_str(), 1);
    if (!names_a_locale(std::setlocale(LC_MESSAGES, ""))) {
        for (const char* locale : {"nl_NL.UTF-8", "nl_BE.UTF-8", "en_GB.UTF-8", "en_US.UTF-8"}) {
            if (std::setlocale(LC_MESSAGES, locale)) {
                ::unsetenv("LC_ALL");
                ::setenv("LC_MESSAGES", locale, 1);
                break;
            }
        }
    }
}

void apply_theme(const themes::Theme& theme, double zoom) {
    gboolean dark = FALSE;
    g_object_get(gtk_settings_get_default(), "gtk-application-prefer-dark-theme", &dark, nullptr);
    if ((dark != FALSE) != theme.is_dark()) { // setting it makes GTK read its whole theme again
        g_object_set(gtk_settings_get_default(), "gtk-application-prefer-dark-theme", theme.is_dark() ? TRUE : FALSE,
                     nullptr);
    }
    static std::string applied; // loading the same stylesheet again would measure and draw all widgets again
    if (std::string css = widget_css(theme, zoom); css != applied) {
        gtk_css_provider_load_from_data(provider(), css.c_str(), -1, nullptr);
        applied = std::move(css);
    }
}

bool animations_enabled() {
    gboolean enabled = TRUE;
    g_object_get(gtk_settings_get_default(), "gtk-enable-animations", &enabled, nullptr);
    return enabled != FALSE;
}

void call_each_frame(wxWindow& window, std::function<bool(double)> step) {
    gtk_widget_add_tick_callback(static_cast<GtkWidget*>(window.GetHandle()), callback<on_frame>,
                                 new Step(std::move(step)), callback<delete_step>);
}

void focus_when_pressed(wxWindow& list) {
    GtkWidget* widget = gtk_bin_get_child(GTK_BIN(list.GetHandle()));
    g_signal_connect(widget, "button-press-event", G_CALLBACK(callback<on_press_in_list>), nullptr);
}

bool in_plain_click() {
    GdkEvent* event = gtk_get_current_event();
    if (!event) {
        return false;
    }
    const bool plain = event->type == GDK_BUTTON_PRESS && event->button.button == GDK_BUTTON_PRIMARY &&
                       (event->button.state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) == 0;
    gdk_event_free(event);
    return plain;
}

void wrap_text(wxDataViewColumn& column, int text_width, int column_width) {
    GtkCellRenderer* renderer = column.GetRenderer()->GetGtkHandle();
    g_object_set(renderer, "wrap-mode", PANGO_WRAP_WORD_CHAR, "wrap-width", text_width, "ellipsize",
                 PANGO_ELLIPSIZE_NONE, "ypad", 7, "xpad", 10, nullptr);
    auto* native_column = GTK_TREE_VIEW_COLUMN(column.GetGtkHandle());
    gtk_tree_view_column_set_sizing(native_column, GTK_TREE_VIEW_COLUMN_FIXED);
    gtk_tree_view_column_set_fixed_width(native_column, column_width);
    gtk_tree_view_column_queue_resize(native_column);
    clear_pictures(gtk_tree_view_column_get_button(native_column), nullptr);
}

void add_close_button(wxNotebook& notebook, std::size_t page, const std::string& name, std::function<void()> press) {
    auto* widget = GTK_NOTEBOOK(notebook.GetHandle());
    GtkWidget* tab = gtk_notebook_get_tab_label(widget, gtk_notebook_get_nth_page(widget, static_cast<int>(page)));
    if (!GTK_IS_BOX(tab)) {
        return;
    }
    GtkWidget* button = gtk_button_new_with_label("×"); // a text: for a picture GTK would read its whole icon theme
    gtk_button_set_relief(GTK_BUTTON(button), GTK_RELIEF_NONE);
    gtk_widget_set_focus_on_click(button, FALSE);
    gtk_widget_set_tooltip_text(button, name.c_str());
    atk_object_set_name(gtk_widget_get_accessible(button), name.c_str());
    g_signal_connect_data(button, "clicked", G_CALLBACK(callback<on_close_button>), new Press(std::move(press)),
                          callback<delete_press>, static_cast<GConnectFlags>(0));
    gtk_box_pack_end(GTK_BOX(tab), button, FALSE, FALSE, 0);
    gtk_box_reorder_child(GTK_BOX(tab), button, 0); // the first at the end of the box stands right of the label
    gtk_widget_show(button);
}

void set_picture(wxSearchCtrl& field, const wxBitmap& picture) {
    auto* entry = GTK_ENTRY(field.GetHandle());
    gtk_entry_set_icon_from_pixbuf(entry, GTK_ENTRY_ICON_PRIMARY, picture.GetPixbuf());
    gtk_entry_set_icon_sensitive(entry, GTK_ENTRY_ICON_PRIMARY, TRUE); // otherwise GTK draws it pale
    gtk_entry_set_icon_activatable(entry, GTK_ENTRY_ICON_PRIMARY, FALSE);
}

void shorten_rows(wxListBox& list) {
    auto* view = GTK_TREE_VIEW(gtk_bin_get_child(GTK_BIN(list.GetHandle())));
    GList* cells = gtk_cell_layout_get_cells(GTK_CELL_LAYOUT(gtk_tree_view_get_column(view, 0)));
    for (const GList* cell = cells; cell; cell = cell->next) {
        g_object_set(cell->data, "ellipsize", PANGO_ELLIPSIZE_END, nullptr);
    }
    g_list_free(cells);
}

void add_text_margins(wxTextCtrl& note) {
    auto* view = GTK_TEXT_VIEW(gtk_bin_get_child(GTK_BIN(note.GetHandle())));
    gtk_text_view_set_left_margin(view, note.FromDIP(8));
    gtk_text_view_set_right_margin(view, note.FromDIP(8));
    gtk_text_view_set_top_margin(view, note.FromDIP(6));
    gtk_text_view_set_bottom_margin(view, note.FromDIP(6));
}

void make_chip(wxWindow& button) {
    gtk_style_context_add_class(gtk_widget_get_style_context(static_cast<GtkWidget*>(button.GetHandle())), "chip");
    button.InvalidateBestSize(); // it was measured with its former look
}

void set_accessible_name(wxWindow& window, const std::string& name) {
    const auto name_widget = [&](GtkWidget* widget) {
        if (AtkObject* accessible = widget ? gtk_widget_get_accessible(widget) : nullptr) {
            atk_object_set_name(accessible, name.c_str());
        }
    };
    auto* widget = static_cast<GtkWidget*>(window.GetHandle());
    name_widget(widget);
    // The widget of a list is the child of its scrolled window.
    if (GTK_IS_SCROLLED_WINDOW(widget)) {
        name_widget(gtk_bin_get_child(GTK_BIN(widget)));
    }
}

void name_pictured_buttons(wxWindow& control, const std::string& name) {
    std::string said = name;
    name_pictured(static_cast<GtkWidget*>(control.GetHandle()), &said);
}

void label_overflow(wxToolBar& bar, const std::string& name) {
    GtkWidget* toolbar = gtk_bin_get_child(GTK_BIN(bar.GetHandle()));
    std::string said = name;
    gtk_container_forall(GTK_CONTAINER(toolbar), callback<label_overflow_button>, said.data());
}

void set_label_for(wxStaticText& label, wxWindow& control) {
    gtk_label_set_mnemonic_widget(GTK_LABEL(label.GetHandle()), static_cast<GtkWidget*>(control.GetHandle()));
    set_accessible_name(control, std::string(label.GetLabelText().utf8_str()));
}

} // namespace wijzer::app::reader::native
