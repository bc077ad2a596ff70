// SPDX-License-Identifier: MIT
#include "decks/flaws.hpp"
#include "tests/decks/lint/lint_support.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace hone;
using namespace hone::test;

namespace {

using Places = std::vector<std::string>;

/// A note with exactly one finding: no-needs.
std::string pair(const std::string& number = "1") {
    return "[[pair]]\nid = \"p" + number + "\"\nweak = \"Oh " + number + "\"\nstrong = \"Ah " + number +
           "\"\n";
}

const std::string allow = "# lint: allow no-needs: only the side is asked\n";

}  // namespace

TEST_CASE("An exception above a note silences its code for that note alone") {
    CHECK(places(pair()) == Places{"1:1 no-needs"});
    CHECK(places(allow + pair()).empty());
    CHECK(places(allow + pair() + pair("2")) == Places{"6:1 no-needs"});
    CHECK(places("#lint:allow no-needs:why not\r\n" + pair()).empty());
    CHECK(places("  # lint: allow  no-needs : why not\n" + pair()).empty());
    CHECK(places("\xEF\xBB\xBF" + allow + pair()).empty());
}

TEST_CASE("An exception of another code silences nothing here") {
    CHECK(places("# lint: allow long-card: never mind\n" + pair()) ==
          Places{"1:1 needless-allow", "2:1 no-needs"});
}

TEST_CASE("Exceptions stand among the comment lines directly above the note") {
    CHECK(places("# A pair.\n" + allow + "# It is a good one.\n" + pair()).empty());
    CHECK(places(allow + "\n" + pair()) == Places{"1:1 needless-allow", "3:1 no-needs"});
    CHECK(places("[[pair]]\nweak = \"a\"\n" + allow + "strong = \"b\"\n") ==
          Places{"1:1 no-needs", "3:1 needless-allow"});
    CHECK(places(pair() + allow) == Places{"1:1 no-needs", "5:1 needless-allow"});
}

TEST_CASE("An exception above a variant is told where it belongs") {
    const auto said = found("needless-allow", pair() + allow + "[[pair.variant]]\nweak = \"Uh\"\n");
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0],
               ContainsSubstring("a.toml:5:1: ") && ContainsSubstring("directly above a [[kind]] line"));
}

TEST_CASE("An exception above the deck silences its code for all of it") {
    const std::string deck = "[deck]\nid = \"a\"\n";
    CHECK(places(allow + deck + pair() + pair("2")).empty());
    CHECK(found("no-needs", {allow + deck + pair(), pair()}).size() == 1);  // not for another deck
}

TEST_CASE("An exception without a reason holds and is a finding itself") {
    CHECK(places("# lint: allow no-needs\n" + pair()) == Places{"1:1 allow-without-reason"});
    CHECK(places("# lint: allow no-needs:  \n" + pair()) == Places{"1:1 allow-without-reason"});
}

TEST_CASE("An exception that silences nothing is a finding") {
    CHECK(places(allow + pair() + "needs = [\"a\"]\n") == Places{"1:1 needless-allow"});
    CHECK(places(allow + allow + pair()) == Places{"2:1 needless-allow"});
}

TEST_CASE("An exception with a mistyped code is a finding that names the nearest") {
    const auto said = found("needless-allow", "# lint: allow no-need: so it is\n" + pair());
    REQUIRE(said.size() == 1);
    CHECK_THAT(said[0], ContainsSubstring("did you mean `no-needs`?"));
    CHECK(found("needless-allow", "# lint: allow needless-allow: so it is\n" + pair()).size() == 1);
}

TEST_CASE("What a file with errors allows is not called needless") {
    const std::string broken = "[[pair]]\nweak = \"a\"\n";
    CHECK(found("needless-allow", allow + broken + allow + pair() + "needs = [\"a\"]\n").empty());
}

TEST_CASE("An exception that may be needed beside another deck is not needless alone") {
    const std::string fact = "[[fact]]\nprompt = \"Bonus?\"\nanswer = \"12 %\"\n";
    const std::string other = "[[fact]]\nprompt = \"Growth?\"\nanswer = \"12 %\"\n";
    const std::string deck = "# lint: allow equal-answers: years apart\n" + fact;
    CHECK(linted({deck}).empty());
    CHECK(linted({deck, other}).empty());
    CHECK(found("needless-allow", {deck, "[[fact]]\nprompt = \"Growth?\"\nanswer = \"13 %\"\n"}).size() == 1);
}

TEST_CASE("Findings come deck by deck and line by line") {
    const auto said = linted({pair() + pair("2"), pair()});
    REQUIRE(said.size() == 4);  // with the prompt that both decks ask
    for (const auto& each : said)
        CHECK(each.severity == Severity::warning);
    CHECK(to_string(said[0]).starts_with("a.toml:1:1: "));
    CHECK(to_string(said[1]).starts_with("a.toml:5:1: "));
    CHECK(to_string(said[2]).starts_with("b.toml:1:1: "));
}

TEST_CASE("Every code is in the table of the deck format") {
    std::ifstream file(std::string(HONE_SOURCE_DIR) + "/docs/deck-format.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    for (const auto code : lint_codes()) {
        INFO(code);
        CHECK(page.find("| `" + std::string(code) + "` |") != page.npos);
    }
    for (const char* code : {"allow-without-reason", "needless-allow"})
        CHECK(page.find("| `" + std::string(code) + "` |") != page.npos);
}

TEST_CASE("Every flaw of the list is named in the deck format") {
    std::ifstream file(std::string(HONE_SOURCE_DIR) + "/docs/deck-format.md");
    std::string page{std::istreambuf_iterator<char>(file), {}};
    std::replace(page.begin(), page.end(), '\n', ' ');
    const auto list = page.substr(page.rfind("The flaws of hone's list:"));
    for (const auto& flaw : known_flaws()) {
        INFO(flaw.name);
        CHECK(list.find(flaw.name) != list.npos);
    }
}

TEST_CASE("A deck without notes has no findings") {
    CHECK(linted({}).empty());
    CHECK(linted({""}).empty());
    CHECK(linted({"[[story]]\ntitle = \"mine\"\n"}).empty());
}
