// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/page_html.h"

#include "content/base/text.h"

#include <algorithm>

namespace wijzer::app::layout {
namespace {

using Kind = PageBlock::Kind;

// Word processors read HTML without a charset as Latin-1.
constexpr std::string_view head =
    R"(<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body>)";
constexpr std::string_view tail = "</body></html>";
constexpr std::string_view separators = "\n\t";

TextRange common(TextRange one, TextRange other) {
    return {std::max(one.begin, other.begin), std::min(one.end, other.end)};
}

bool holds(TextRange outer, TextRange inner) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

std::string tag_of(const PageBlock& block) {
    switch (block.kind) {
    case Kind::paragraph:
        return "p";
    case Kind::heading:
        return "h" + std::to_string(block.level);
    case Kind::bullets:
        return "ul";
    case Kind::numbers:
        return "ol";
    case Kind::item:
        return "li";
    case Kind::table:
        return "table";
    case Kind::row:
        return "tr";
    case Kind::cell:
        return "td";
    case Kind::quote:
        return "blockquote";
    case Kind::preformatted:
        return "pre";
    default:
        return {};
    }
}

class HtmlWriter {
  public:
    HtmlWriter(const PageText& text, TextRange selection) : m_text(text), m_selection(selection) {
        m_selection.end = std::min(m_selection.end, text.text.size());
    }

    std::string write() {
        const TextRange whole = m_selection;
        trim(m_selection);
        m_html = head;
        const int innermost = innermost_block();
        if (innermost >= 0 && is_leaf(innermost) && !holds(m_selection, own_text(innermost))) {
            write_text(common(whole, block(innermost).range), innermost);
        } else {
            leave_out_table();
            write_within(-1);
        }
        m_html += tail;
        return std::move(m_html);
    }

  private:
    const PageBlock& block(int index) const { return m_text.blocks[static_cast<std::size_t>(index)]; }
    int blocks() const { return static_cast<int>(m_text.blocks.size()); }

    void trim(TextRange& range) const {
        while (!range.empty() && separators.find(m_text.text[range.end - 1]) != std::string_view::npos) {
            --range.end;
        }
        while (!range.empty() && separators.find(m_text.text[range.begin]) != std::string_view::npos) {
            ++range.begin;
        }
    }

    /// The text of a block, without the number of an item.
    TextRange own_text(int index) const {
        TextRange range = block(index).range;
        if (index + 1 < blocks() && block(index + 1).parent == index && block(index + 1).kind == Kind::marker) {
            range.begin = block(index + 1).range.end;
        }
        trim(range);
        return range;
    }

    int innermost_block() const {
        int found = -1;
        for (int index = 0; index < blocks(); ++index) {
            if (holds(block(index).range, m_selection)) {
                found = index;
            }
        }
        return found;
    }

    bool is_leaf(int index) const {
        return std::none_of(m_text.blocks.begin(), m_text.blocks.end(), [&](const PageBlock& each) {
            return each.parent == index && !common(each.range, m_selection).empty();
        });
    }

    /// A selection within one cell is copied without the table around it.
    void leave_out_table() {
        bool in_cell = false;
        for (int index = innermost_block(); index >= 0; index = block(index).parent) {
            in_cell = in_cell || block(index).kind == Kind::cell;
            if (in_cell && tags_of_table(block(index).kind)) {
                m_left_out.push_back(index);
            }
        }
    }

    static bool tags_of_table(Kind kind) { return kind == Kind::cell || kind == Kind::row || kind == Kind::table; }

    /// Writes the blocks within a block, and the text between them.
    void write_within(int parent) {
        TextRange rest = parent < 0 ? m_selection : common(block(parent).range, m_selection);
        for (int index = parent + 1; index < blocks(); ++index) {
            const TextRange part = common(block(index).range, m_selection);
            if (block(index).parent == parent && !part.empty()) {
                write_loose({rest.begin, part.begin}, parent);
                write_block(index);
                rest.begin = part.end;
            }
        }
        write_loose(rest, parent);
    }

    void write_block(int index) {
        if (block(index).kind == Kind::marker) {
            return;
        }
        const bool left_out = std::find(m_left_out.begin(), m_left_out.end(), index) != m_left_out.end();
        const std::string tag = left_out ? std::string{} : tag_of(block(index));
        if (tag.empty()) {
            write_within(index);
            return;
        }
        m_html += '<' + tag;
        if (const int first = first_number(index); first > 1) {
            m_html += " start=\"" + std::to_string(first) + '"';
        }
        m_html += '>';
        write_within(index);
        m_html += "</" + tag + '>';
    }

    /// The number of the first selected item of a numbered list; 1 for other blocks.
    int first_number(int list) const {
        if (block(list).kind != Kind::numbers) {
            return 1;
        }
        const auto before = std::count_if(m_text.blocks.begin(), m_text.blocks.end(), [&](const PageBlock& each) {
            return each.parent == list && each.kind == Kind::item && each.range.end <= m_selection.begin;
        });
        return static_cast<int>(before) + 1;
    }

    void write_loose(TextRange range, int within) {
        trim(range);
        const bool blank = m_text.text.find_first_not_of(' ', range.begin) >= range.end;
        if (!range.empty() && !blank) {
            write_text(range, within);
        }
    }

    /// Writes text of one block; successive runs that look the same share their tags.
    void write_text(TextRange range, int within) {
        const bool in_heading = within >= 0 && block(within).kind == Kind::heading;
        const bool keeps_lines = within >= 0 && block(within).kind == Kind::preformatted;
        Look look;
        for (int index = std::max(m_text.run_at(range.begin), 0); index < static_cast<int>(m_text.runs.size());
             ++index) {
            const TextRun& run = m_text.runs[static_cast<std::size_t>(index)];
            if (run.range.begin >= range.end) {
                break;
            }
            // A heading is bold by itself.
            switch_to({outside_address(run.link), {run.emphasis.bold && !in_heading, run.emphasis.italic}}, look);
            escape(slice(common(run.range, range)), keeps_lines);
            const bool is_last = index + 1 == static_cast<int>(m_text.runs.size());
            const std::size_t next = is_last ? range.end : m_text.runs[static_cast<std::size_t>(index) + 1].range.begin;
            // Text that belongs to no run: a line's end, or the space where a line was broken.
            if (const TextRange between = common({run.range.end, next}, range); !between.empty()) {
                switch_to({}, look);
                escape(slice(between), keeps_lines);
            }
        }
        switch_to({}, look);
    }

    std::string_view slice(TextRange range) const {
        return range.empty() ? std::string_view{}
                             : std::string_view(m_text.text).substr(range.begin, range.end - range.begin);
    }

    struct Look {
        std::string address;
        Emphasis emphasis;
        bool operator==(const Look&) const = default;
    };

    void switch_to(const Look& wanted, Look& look) {
        if (wanted == look) {
            return;
        }
        m_html += look.emphasis.italic ? "</i>" : "";
        m_html += look.emphasis.bold ? "</b>" : "";
        m_html += look.address.empty() ? "" : "</a>";
        if (!wanted.address.empty()) {
            m_html += "<a href=\"";
            escape(wanted.address, true);
            m_html += "\">";
        }
        m_html += wanted.emphasis.bold ? "<b>" : "";
        m_html += wanted.emphasis.italic ? "<i>" : "";
        look = wanted;
    }

    std::string outside_address(int link) const {
        const std::string address = link < 0 ? std::string{} : m_text.links[static_cast<std::size_t>(link)].address;
        const auto begins = [&](std::string_view scheme) { return address.starts_with(scheme); };
        return begins("https:") || begins("http:") || begins("mailto:") ? address : std::string{};
    }

    void escape(std::string_view text, bool keeps_lines) {
        const std::string escaped = content::markup_escaped(text);
        if (keeps_lines) {
            m_html += escaped;
            return;
        }
        for (const char byte : escaped) {
            m_html += byte == '\n' ? std::string("<br>") : std::string(1, byte);
        }
    }

    const PageText& m_text;
    TextRange m_selection;
    std::vector<int> m_left_out; ///< blocks of which only the contents are written
    std::string m_html;
};

} // namespace

std::string selection_as_html(const PageText& text, TextRange selection) {
    return HtmlWriter(text, selection).write();
}

} // namespace wijzer::app::layout
