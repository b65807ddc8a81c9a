// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"
#include "app/print/job.h"
#include "content/guide.h"
#include "themes/theme.h"

namespace wijzer::app::print {

/// litehtml rounds to whole pixels; at this resolution the rounding is invisible on paper.
inline constexpr double layout_dpi = 600;
inline constexpr double points_per_pixel = points_per_inch / layout_dpi;

int points_to_pixels(double points);

enum class Leading { normal, tight };

/// Sets texts with the theme and ink of one job and the language of the guide. For one thread.
class Typesetter {
  public:
    Typesetter(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job);

    /// sheet.css for a reading size in points, with the colour of `movement`, or the accent colour when it is empty.
    std::string css(const std::string& movement, double size, Leading leading = Leading::normal) const;
    /// Lays a text out for a width in points. At most two successive lines end in a hyphen, and headings have none.
    std::shared_ptr<SetText> set(const std::string& html, const std::string& css, double width) {
        return make(html, css, width, 1);
    }
    /// The same at `share` of the stylesheet's size, for trying several sizes. Texts are kept until forget(). A kept
    /// text that nobody else holds is laid out again for another share or width, in an eighth of the time of making it.
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
