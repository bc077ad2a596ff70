// SPDX-License-Identifier: MIT
#include "tests/decks/lint/lint_support.hpp"

using namespace hone;
using namespace hone::test;

namespace {

std::string pair(const std::string& keys) {
    return "[[pair]]\nweak = \"We did.\"\nstrong = \"I did.\"\n" + keys;
}

}  // namespace

TEST_CASE("A pair without needs is found") {
    const auto said = found("no-needs", pair(""));
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0], ContainsSubstring("a.toml:1:1: warning: ") && ContainsSubstring("needs = ["));
    CHECK(found("no-needs", pair("needs = [\"who decided\"]\n")).empty());
}

TEST_CASE("A flaw outside the closed list is found, with the one that was meant") {
    const auto near = found("unknown-flaw", pair("flaw = \"jargn\"\n"));
    REQUIRE(near.size() == 1);
    CHECK_THAT(near[0], ContainsSubstring("did you mean `jargon`?"));
    const auto own = found("unknown-flaw", pair("flaw = \"smiles too much at the end\"\n"));
    REQUIRE(own.size() == 1);
    CHECK_THAT(own[0], ContainsSubstring("; take one from the list"));
    CHECK(found("unknown-flaw", pair("flaw = \"jargon\"\n")).empty());
    CHECK(found("unknown-flaw", pair("")).empty());
}

TEST_CASE("A flaw that no pair has is no distractor") {
    const std::string with_own = pair("flaw = \"jargon\"\ndistractors = [\"story drift\", \"too humble\"]\n");
    const auto said = found("distractor-never-fits", with_own);
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0], ContainsSubstring("the distractor `too humble`"));
    const std::string that_has_it = "[[pair]]\nweak = \"Oh, me?\"\nstrong = \"Me.\"\nflaw = \"too humble\"\n";
    CHECK(found("distractor-never-fits", with_own + that_has_it).empty());
    CHECK(found("distractor-never-fits", {with_own, that_has_it}).empty());
}
