// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"
#include "app/print/job.h"
#include "content/guide.h"
#include "themes/theme.h"

namespace wijzer::app::print {

/// litehtml counts in whole pixels; this many to the inch make its rounding invisible on paper.
inline constexpr double layout_dpi = 600;
inline constexpr double points_per_pixel = points_per_inch / layout_dpi;

int points_to_pixels(double points);

enum class Leading { normal, tight };

/// Sets texts for one job: its theme, its ink and the guide's language. For one thread.
class Typesetter {
  public:
    Typesetter(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job);

    /// sheet.css for a reading size in points; `movement` colours it and may be empty.
    std::string css(const std::string& movement, double size, Leading leading = Leading::normal) const;
    /// Lays a text out for a width in points. Words are divided at the end of no more than two successive lines.
    std::shared_ptr<SetText> set(const std::string& html, const std::string& css, double width) {
        return make(html, css, width, 1);
    }
    /// The same at `share` of the stylesheet's size, for a document that is fitted: what is wanted again at another
    /// share or width is laid out anew, which costs an eighth of making it. It stays, and may change once nobody else
    /// holds it, until forget().
    std::shared_ptr<SetText> set_again(const std::string& html, const std::string& css, double width, double share);
    void forget() { m_made.clear(); }

  private:
    struct Made {
        std::string html;
        std::string css;
        double width = 0; ///< points
        double share = 1;
        std::shared_ptr<SetText> text;
    };
    std::shared_ptr<SetText> make(const std::string& html, const std::string& css, double width, double share);
    bool lay_out_again(Made& made, double width, double share);

    const themes::Theme& m_theme;
    std::string m_stylesheet;
    std::shared_ptr<PaperPainter> m_painter;
    layout::Hyphenator m_hyphenator;
    std::vector<Made> m_made;
};

} // namespace wijzer::app::print
