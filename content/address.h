// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links between documents. An author writes a relative path, as Markdown and any editor understand it
// ("../interventies/b%C3%BCro-dag.md#valkuilen"); pages carry an address ("wijzer:b%C3%BCro-dag#valkuilen"). Names are
// made of both here and nowhere else, so that they always meet: percent-encoding (RFC 3986) is taken off, and text is
// in Unicode normal form C.
#pragma once

#include "content/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace wijzer::content {

/// What a link leads to: a document, and a place in it that may be empty.
struct LinkTarget {
    DocumentId document;
    std::string anchor;
    bool operator==(const LinkTarget&) const = default;
};

/// Every byte but letters, digits and "-._~/" as "%" and two hexadecimal digits.
std::string encode_percent(std::string_view utf8);
/// The reverse. A percent sign that begins no byte stays as it is.
std::string decode_percent(std::string_view text);

/// The document whose file has this stem, or that somebody names so.
DocumentId make_document_id(std::string_view name);

/// The document that an author's link leads to; nothing when the link stays on the page or leaves the guide.
std::optional<LinkTarget> link_target(std::string_view written);

/// The address of a document, or of a place in it, in the HTML of a page.
std::string address_of(const DocumentId& id, std::string_view anchor = {});
/// The reverse; nothing for a place on the same page ("#valkuilen") and for what lies outside ("https:…").
std::optional<LinkTarget> target_of(std::string_view address);
/// The anchor that "#…" names on the same page.
std::string anchor_in(std::string_view address);

} // namespace wijzer::content
