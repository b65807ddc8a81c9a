// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/links.h"

#include "content/document_reader.h"

namespace wijzer::app::pages {

std::string address_of(const content::DocumentId& id) {
    return std::string(content::document_scheme) + id.name;
}

std::optional<content::DocumentId> document_in(std::string_view address) {
    if (!address.starts_with(content::document_scheme)) {
        return std::nullopt;
    }
    address.remove_prefix(content::document_scheme.size());
    return content::DocumentId{std::string(address.substr(0, address.find('#')))};
}

} // namespace wijzer::app::pages
