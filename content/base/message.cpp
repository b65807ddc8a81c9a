// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/message.h"

namespace wijzer::content {

std::string Message::english() const {
    std::vector<std::string> values = arguments;
    if (reason) {
        values.push_back(reason.message());
    }
    return fill_placeholders(text, values);
}

std::string fill_placeholders(const std::string& text, const std::vector<std::string>& values) {
    std::string result;
    std::size_t begin = 0;
    for (const std::string& value : values) {
        const auto place = text.find("{}", begin);
        if (place == std::string::npos) {
            break;
        }
        result += text.substr(begin, place - begin) + value;
        begin = place + 2;
    }
    return result + text.substr(begin);
}

} // namespace wijzer::content
