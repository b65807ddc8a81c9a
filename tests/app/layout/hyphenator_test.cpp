// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/hyphenator.h"

#include <doctest/doctest.h>
#include <string>

using wijzer::app::layout::Hyphenator;

namespace {

/// The word with a hyphen wherever it may be divided: "samen-le-ving".
std::string divided(const Hyphenator& hyphenator, std::string word) {
    const auto places = hyphenator.divide(word);
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        word.insert(*place, 1, '-');
    }
    return word;
}

} // namespace

TEST_CASE("Dutch words are divided as a Dutch reader expects, with three letters on either side") {
    const Hyphenator dutch("nl");
    CHECK(divided(dutch, "samenleving") == "samen-le-ving"); // not after "sa": two letters are too few
    CHECK(divided(dutch, "verantwoordelijkheid") == "ver-ant-woor-de-lijk-heid");
    CHECK(divided(dutch, "bestuurder") == "bestuur-der");
}

TEST_CASE("marks around a word do not count as its letters") {
    const Hyphenator dutch("nl");
    CHECK(divided(dutch, "‘samenleving’,") == "‘samen-le-ving’,");
    CHECK(divided(dutch, "(bestuurder)") == "(bestuur-der)");
}

TEST_CASE("numbers, addresses and words with something inside stay whole") {
    const Hyphenator dutch("nl");
    for (const char* word :
         {"10.1016/S0016-3287(98)00086-X", "www.voorbeeldsamenleving.nl", "regio’svanNederland", "12345678901234"}) {
        CHECK(dutch.divide(word).empty());
    }
}

TEST_CASE("a word can be kept whole for a while") {
    Hyphenator dutch("nl");
    dutch.keep_whole("samenleving");
    CHECK(dutch.divide("samenleving").empty());
    dutch.forget_whole();
    CHECK_FALSE(dutch.divide("samenleving").empty());
}

TEST_CASE("bad bytes, an endless word and a language without patterns divide nothing") {
    const Hyphenator dutch("nl");
    CHECK(dutch.divide("samen\xff\xfeleving").empty());
    CHECK(dutch.divide(std::string(5'000, 'a')).empty());
    CHECK(dutch.divide("").empty());
    CHECK(Hyphenator("xx").divide("samenleving").empty());
}
