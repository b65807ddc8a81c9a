// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the reading pane accessible to screen readers (AT-SPI) through ATK. The pane has the role "document text" and
// the interface AtkText. Its children are its headings and links, so that a screen reader's keys for those work. GTK
// chooses the accessible type by widget class, so our type is set on the class of wx's inner widget. It answers from
// data that is attached to the widget; other widgets of that class have no such data and behave as before.

#include "app/reader/page/accessible_text.h"

#include "app/reader/toolkit/callback_guard.h"

#include <algorithm>
#include <gtk/gtk-a11y.h>
#include <gtk/gtk.h>
#include <string>
#include <vector>
#include <wx/window.h>

namespace wijzer::app::reader {
namespace {

constexpr const char* data_key = "wijzer-accessible-text";
constexpr const char* items_key = "wijzer-accessible-items";

// From an accessible object to its text.

GtkWidget* widget_of(gpointer accessible) {
    return gtk_accessible_get_widget(GTK_ACCESSIBLE(accessible));
}

AccessibleText* text_of(gpointer accessible) {
    GtkWidget* widget = widget_of(accessible);
    return widget ? static_cast<AccessibleText*>(g_object_get_data(G_OBJECT(widget), data_key)) : nullptr;
}

const std::string& string_of(gpointer accessible) {
    static const std::string none;
    const AccessibleText* text = text_of(accessible);
    return text ? text->text().text : none;
}

/// Converts an offset of ATK, which counts characters, to bytes. A negative one means the end of the text.
std::size_t to_bytes(const std::string& text, int characters) {
    const char* at = text.c_str();
    const char* end = at + text.size();
    for (int left = characters; left > 0 && at < end; --left) {
        at = g_utf8_next_char(at);
    }
    return characters < 0 ? text.size() : static_cast<std::size_t>(std::min(at, end) - text.c_str());
}

int to_characters(const std::string& text, std::size_t bytes) {
    return static_cast<int>(g_utf8_strlen(text.c_str(), static_cast<gssize>(std::min(bytes, text.size()))));
}

GdkPoint origin_of(GtkWidget* widget, AtkCoordType type) {
    GdkPoint origin{0, 0};
    if (GdkWindow* window = gtk_widget_get_window(widget)) {
        GdkWindow* top = gdk_window_get_toplevel(window);
        gdk_window_get_origin(window, &origin.x, &origin.y);
        if (type != ATK_XY_SCREEN && top) {
            GdkPoint corner{0, 0};
            gdk_window_get_origin(top, &corner.x, &corner.y);
            origin.x -= corner.x;
            origin.y -= corner.y;
        }
    }
    return origin;
}

// The functions of AtkText.

gchar* get_text(AtkText* accessible, gint start, gint end) {
    const std::string& text = string_of(accessible);
    const std::size_t first = to_bytes(text, std::max(start, 0));
    const std::size_t last = std::max(to_bytes(text, end), first);
    return g_strndup(text.c_str() + first, last - first);
}

gint get_character_count(AtkText* accessible) {
    const std::string& text = string_of(accessible);
    return to_characters(text, text.size());
}

gunichar get_character_at_offset(AtkText* accessible, gint offset) {
    const std::string& text = string_of(accessible);
    const std::size_t place = to_bytes(text, std::max(offset, 0));
    return place < text.size() ? g_utf8_get_char(text.c_str() + place) : 0;
}

layout::TextRange line_at(const layout::PageText& page, std::size_t offset) {
    const int index = page.run_at(offset);
    if (index < 0) {
        return {};
    }
    const auto at = [&](int place) -> const layout::TextRun& { return page.runs[static_cast<std::size_t>(place)]; };
    int first = index;
    int last = index;
    while (first > 0 && at(first - 1).box.y == at(index).box.y) {
        --first;
    }
    while (last + 1 < static_cast<int>(page.runs.size()) && at(last + 1).box.y == at(index).box.y) {
        ++last;
    }
    return {at(first).range.begin, at(last).range.end};
}

layout::TextRange unit_at(const layout::PageText& page, std::size_t offset, AtkTextGranularity unit) {
    switch (unit) {
    case ATK_TEXT_GRANULARITY_CHAR:
        return {offset, to_bytes(page.text, to_characters(page.text, offset) + 1)};
    case ATK_TEXT_GRANULARITY_WORD:
        return page.word_at(offset);
    case ATK_TEXT_GRANULARITY_LINE:
        return line_at(page, offset);
    default: // sentences and paragraphs: a sentence is read with its whole paragraph
        return page.block_at(offset);
    }
}

gchar* get_string_at_offset(AtkText* accessible, gint offset, AtkTextGranularity unit, gint* start, gint* end) {
    const AccessibleText* source = text_of(accessible);
    *start = *end = 0;
    if (!source) {
        return g_strdup("");
    }
    const std::string& text = source->text().text;
    const layout::TextRange range = unit_at(source->text(), to_bytes(text, std::max(offset, 0)), unit);
    *start = to_characters(text, range.begin);
    *end = to_characters(text, range.end);
    return g_strndup(text.c_str() + range.begin, range.end - range.begin);
}

gint get_caret_offset(AtkText* accessible) {
    const AccessibleText* source = text_of(accessible);
    return source ? to_characters(source->text().text, source->caret()) : 0;
}

void get_character_extents(AtkText* accessible, gint offset, gint* x, gint* y, gint* width, gint* height,
                           AtkCoordType type) {
    *x = *y = *width = *height = 0;
    if (const AccessibleText* source = text_of(accessible)) {
        const std::size_t place = to_bytes(source->text().text, offset);
        const layout::Rect box = source->box_of({place, place + 1});
        const GdkPoint origin = origin_of(widget_of(accessible), type);
        *x = origin.x + box.x;
        *y = origin.y + box.y;
        *width = box.width;
        *height = box.height;
    }
}

gint get_offset_at_point(AtkText* accessible, gint x, gint y, AtkCoordType type) {
    const AccessibleText* source = text_of(accessible);
    if (!source) {
        return -1;
    }
    const GdkPoint origin = origin_of(widget_of(accessible), type);
    return to_characters(source->text().text, source->offset_at(x - origin.x, y - origin.y));
}

gint get_n_selections(AtkText* accessible) {
    const AccessibleText* source = text_of(accessible);
    return source && !source->selection().empty() ? 1 : 0;
}

gchar* get_selection(AtkText* accessible, gint number, gint* start, gint* end) {
    const AccessibleText* source = text_of(accessible);
    if (!source || number != 0 || source->selection().empty()) {
        return nullptr;
    }
    const std::string& text = source->text().text;
    *start = to_characters(text, source->selection().begin);
    *end = to_characters(text, source->selection().end);
    return get_text(accessible, *start, *end);
}

void text_interface(gpointer interface, gpointer) {
    auto* text = static_cast<AtkTextIface*>(interface);
    text->get_text = callback<get_text>;
    text->get_character_count = callback<get_character_count>;
    text->get_character_at_offset = callback<get_character_at_offset>;
    text->get_string_at_offset = callback<get_string_at_offset>;
    text->get_caret_offset = callback<get_caret_offset>;
    text->get_character_extents = callback<get_character_extents>;
    text->get_offset_at_point = callback<get_offset_at_point>;
    text->get_n_selections = callback<get_n_selections>;
    text->get_selection = callback<get_selection>;
}

// Headings and links as children.

/// The accessible object of a heading or a link; its parent is that of the pane.
struct Item {
    AtkObject base;
    int link; ///< index of the link; -1 for a heading
};
struct ItemClass {
    AtkObjectClass base;
};

gint item_n_actions(AtkAction* action) {
    return reinterpret_cast<Item*>(action)->link >= 0 ? 1 : 0;
}

const gchar* item_action_name(AtkAction*, gint) {
    return "jump";
}

gboolean item_do_action(AtkAction* action, gint) {
    const auto* item = reinterpret_cast<Item*>(action);
    AtkObject* parent = atk_object_get_parent(ATK_OBJECT(action));
    AccessibleText* source = parent && item->link >= 0 ? text_of(parent) : nullptr;
    if (!source) {
        return FALSE;
    }
    source->follow_link(item->link);
    return TRUE;
}

void action_interface(gpointer interface, gpointer) {
    auto* action = static_cast<AtkActionIface*>(interface);
    action->get_n_actions = callback<item_n_actions>;
    action->get_name = callback<item_action_name>;
    action->do_action = callback<item_do_action>;
}

GType item_type() {
    static const GType type = [] {
        GTypeInfo info{};
        info.class_size = sizeof(ItemClass);
        info.instance_size = sizeof(Item);
        const GType made = g_type_register_static(ATK_TYPE_OBJECT, "WijzerPageItem", &info, static_cast<GTypeFlags>(0));
        const GInterfaceInfo action{action_interface, nullptr, nullptr};
        g_type_add_interface_static(made, ATK_TYPE_ACTION, &action);
        return made;
    }();
    return type;
}

using Items = std::vector<AtkObject*>;

AtkObject* make_item(AtkObject* parent, const std::string& name, AtkRole role, int link) {
    auto* object = static_cast<AtkObject*>(g_object_new(item_type(), nullptr));
    atk_object_set_name(object, name.c_str());
    atk_object_set_role(object, role);
    atk_object_set_parent(object, parent);
    reinterpret_cast<Item*>(object)->link = link;
    return object;
}

void free_items(gpointer data) {
    auto* items = static_cast<Items*>(data);
    for (AtkObject* item : *items) {
        g_object_unref(item);
    }
    delete items;
}

/// The children for the current page, created when they are first asked for after a change.
const Items& items_of(AtkObject* accessible) {
    static const Items none;
    GtkWidget* widget = widget_of(accessible);
    const AccessibleText* source = text_of(accessible);
    if (!source) {
        return none;
    }
    if (auto* known = static_cast<Items*>(g_object_get_data(G_OBJECT(widget), items_key))) {
        return *known;
    }
    struct Entry {
        layout::TextRange range;
        int link;
    };
    std::vector<Entry> entries;
    const layout::PageText& page = source->text();
    for (const layout::PageHeading& heading : page.headings) {
        entries.push_back({heading.range, -1});
    }
    for (std::size_t index = 0; index < page.links.size(); ++index) {
        entries.push_back({page.links[index].range, static_cast<int>(index)});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& left, const Entry& right) { return left.range.begin < right.range.begin; });
    auto* items = new Items;
    g_object_set_data_full(G_OBJECT(widget), items_key, items, callback<free_items>); // owns them from now on
    for (const Entry& entry : entries) {
        items->push_back(make_item(accessible, page.text.substr(entry.range.begin, entry.range.end - entry.range.begin),
                                   entry.link >= 0 ? ATK_ROLE_LINK : ATK_ROLE_HEADING, entry.link));
    }
    return *items;
}

// The accessible object of the pane.

gpointer parent_class = nullptr;

gint get_n_children(AtkObject* accessible) {
    return text_of(accessible) ? static_cast<gint>(items_of(accessible).size())
                               : ATK_OBJECT_CLASS(parent_class)->get_n_children(accessible);
}

AtkObject* ref_child(AtkObject* accessible, gint index) {
    if (!text_of(accessible)) {
        return ATK_OBJECT_CLASS(parent_class)->ref_child(accessible, index);
    }
    const Items& items = items_of(accessible);
    return index >= 0 && index < static_cast<gint>(items.size())
               ? static_cast<AtkObject*>(g_object_ref(items[static_cast<std::size_t>(index)]))
               : nullptr;
}

AtkRole get_role(AtkObject* accessible) {
    return text_of(accessible) ? ATK_ROLE_DOCUMENT_TEXT : ATK_ROLE_PANEL;
}

void class_init(gpointer klass, gpointer) {
    parent_class = g_type_class_peek_parent(klass);
    AtkObjectClass* object = ATK_OBJECT_CLASS(klass);
    object->get_n_children = callback<get_n_children>;
    object->ref_child = callback<ref_child>;
    object->get_role = callback<get_role>;
}

GType pane_type() {
    static const GType type = [] {
        GTypeQuery parent;
        g_type_query(GTK_TYPE_CONTAINER_ACCESSIBLE, &parent);
        GTypeInfo info{};
        info.class_size = static_cast<guint16>(parent.class_size);
        info.instance_size = static_cast<guint16>(parent.instance_size);
        info.class_init = class_init;
        const GType made = g_type_register_static(GTK_TYPE_CONTAINER_ACCESSIBLE, "WijzerReadingPane", &info,
                                                  static_cast<GTypeFlags>(0));
        const GInterfaceInfo text{text_interface, nullptr, nullptr};
        g_type_add_interface_static(made, ATK_TYPE_TEXT, &text);
        return made;
    }();
    return type;
}

} // namespace

namespace native {

void publish_text(wxWindow& window, AccessibleText& text) {
    GtkWidget* inner = window.m_wxwindow;
    gtk_widget_class_set_accessible_type(GTK_WIDGET_GET_CLASS(inner), pane_type());
    g_object_set_data(G_OBJECT(inner), data_key, &text);
    gtk_widget_set_can_focus(inner, TRUE);
}

void withdraw_text(wxWindow& window) {
    g_object_set_data(G_OBJECT(window.m_wxwindow), items_key, nullptr);
    g_object_set_data(G_OBJECT(window.m_wxwindow), data_key, nullptr);
}

void name_text(wxWindow& window, const std::string& name) {
    atk_object_set_name(gtk_widget_get_accessible(window.m_wxwindow), name.c_str());
}

void text_changed(wxWindow& window) {
    GtkWidget* inner = window.m_wxwindow;
    g_object_set_data(G_OBJECT(inner), items_key, nullptr);
    AtkObject* accessible = gtk_widget_get_accessible(inner);
    if (ATK_IS_TEXT(accessible)) {
        g_signal_emit_by_name(accessible, "text-changed::insert", 0, get_character_count(ATK_TEXT(accessible)));
    }
}

void caret_moved(wxWindow& window) {
    AtkObject* accessible = gtk_widget_get_accessible(window.m_wxwindow);
    if (ATK_IS_TEXT(accessible)) {
        g_signal_emit_by_name(accessible, "text-caret-moved", get_caret_offset(ATK_TEXT(accessible)));
    }
}

} // namespace native
} // namespace wijzer::app::reader
