// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/yaml.h"

#include <doctest/doctest.h>

using namespace wijzer::content;

namespace {

YamlNode read(std::string_view text) {
    const auto result = read_yaml(text);
    REQUIRE(std::holds_alternative<YamlNode>(result));
    return std::get<YamlNode>(result);
}

YamlError fail(std::string_view text) {
    const auto result = read_yaml(text);
    REQUIRE(std::holds_alternative<YamlError>(result));
    return std::get<YamlError>(result);
}

} // namespace

TEST_CASE("a head's values come with their places") {
    const YamlNode root = read("titel: \"Eén\"\nlijst:\n  - a\n  - {id: b}\n");
    REQUIRE(root.is_map());
    REQUIRE(root.keys.size() == 2);
    CHECK(root.items[0].scalar == "Eén");
    const YamlNode& list = root.items[1];
    REQUIRE(list.is_list());
    REQUIRE(list.items.size() == 2);
    CHECK(list.items[0].scalar == "a");
    CHECK(list.items[0].place.line == 3);
    CHECK(list.items[0].place.column == 5);
    REQUIRE(list.items[1].is_map());
    CHECK(list.items[1].items[0].scalar == "b");
}

TEST_CASE("nothing, null and a tilde are no text, but in quotes they are") {
    const YamlNode root = read("a:\nb: null\nc: ~\nd: \"null\"\ne: ''\n");
    CHECK(root.items[0].kind == YamlNode::Kind::none);
    CHECK(root.items[1].kind == YamlNode::Kind::none);
    CHECK(root.items[2].kind == YamlNode::Kind::none);
    CHECK(root.items[3].is_scalar());
    CHECK(root.items[4].is_scalar());
    CHECK(read("").kind == YamlNode::Kind::none);
}

TEST_CASE("a key that stands twice is there twice, and an alias is nothing") {
    const YamlNode root = read("a: &x 1\na: *x\n");
    REQUIRE(root.keys.size() == 2);
    CHECK(root.items[0].scalar == "1");
    CHECK(root.items[1].kind == YamlNode::Kind::none);
}

TEST_CASE("what cannot be read is told with its place") {
    const YamlError error = fail("titel: goed\nlijst: [a, b\nkort: x\n");
    CHECK(error.place.line >= 2);
    CHECK_FALSE(error.text.empty());
    CHECK(fail(std::string(200, '[')).text == "nested too deeply");
}
