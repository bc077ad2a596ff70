// SPDX-License-Identifier: MIT
#include "decks/critique/answer_text.hpp"

#include "decks/critique/rules.hpp"
#include "tests/catch.hpp"

using namespace hone;

namespace {

std::vector<std::pair<Section, std::string>> parts(std::string_view text) {
    std::vector<std::pair<Section, std::string>> found;
    for (const auto& part : answer_parts(text)) {
        const auto from = part.text.find_first_not_of(" \n\r"), to = part.text.find_last_not_of(" \n\r");
        found.emplace_back(part.section, std::string(part.text.substr(from, to - from + 1)));
    }
    return found;
}

using Parts = std::vector<std::pair<Section, std::string>>;

}  // namespace

TEST_CASE("An answer without headings is one part") {
    CHECK(parts("I did it.\n\nIt held.") == Parts{{Section::whole, "I did it.\n\nIt held."}});
    CHECK(parts("Note that I did: it held.") == Parts{{Section::whole, "Note that I did: it held."}});
    CHECK(parts("").empty());
    CHECK(parts(" \n\t\n").empty());
}

TEST_CASE("Headings open sections in every way people write them") {
    const Parts both{{Section::situation, "It broke."}, {Section::action, "I fixed it."}};
    CHECK(parts("## Situation\nIt broke.\n## Action\nI fixed it.\n") == both);
    CHECK(parts("Situation: It broke.\nActions: I fixed it.\n") == both);
    CHECK(parts("**Situation:** It broke.\n\n**Action**: I fixed it.") == both);
    CHECK(parts("# SITUATION #\r\nIt broke.\r\n__Action__\r\nI fixed it.\r\n") == both);
    CHECK(parts("Context\nIt broke.\nWhat I did\nI fixed it.") == both);
}

TEST_CASE("Other headings and a front matter are no prose") {
    CHECK(parts("---\ntitle: We found it\n---\n# We found it\nI did.\n") ==
          Parts{{Section::whole, "I did."}});
    CHECK(parts("# Title\nI did.\n## More\nIt held.") ==
          Parts{{Section::whole, "I did."}, {Section::whole, "It held."}});
}

TEST_CASE("Places are lines and columns, in characters") {
    const std::string text = "a\n\u00e9\u00e9x\n";
    CHECK(place_in(text, 0).line == 1);
    CHECK(place_in(text, 6).line == 2);
    CHECK(place_in(text, 6).column == 3);
    const std::string answer = "# T\n\n## Task\nCaf\u00e9: my boss asked me to go.\n";
    Critiqued subject;
    subject.parts = answer_parts(answer);
    const auto critique = builtin_critic().judge(subject);
    REQUIRE_FALSE(critique.findings.empty());
    const auto place = place_of(critique.findings.front(), subject, answer);
    CHECK(place.line == 4);
    CHECK(place.column == 7);
    CHECK(place_of(Finding{}, subject, answer).line == 0);
}
