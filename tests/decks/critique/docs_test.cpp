// SPDX-License-Identifier: MIT
// docs/critique.md against the rules that ship: its table and its example cannot go stale.
#include "decks/critique/rules.hpp"
#include "tests/catch.hpp"

#include <fstream>
#include <sstream>

using namespace hone;

namespace {

std::string page() {
    std::ifstream file(std::string(HONE_SOURCE_DIR) + "/docs/critique.md");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

bool meets(const RuleBook& book, std::string_view text, std::string_view rule) {
    const auto critique = Critic(book).judge({{"", "", ""}, {{Section::whole, text}}, {}, {}, false});
    for (const auto& finding : critique.findings)
        if (finding.rule == rule) return true;
    return false;
}

}  // namespace

TEST_CASE("The table of the critique's page names every rule with its severity, in order") {
    std::string expected, written;
    for (const auto& rule : builtin_rules().rules)
        expected += "| `" + rule.id + "` | " + std::string(name(rule.severity)) + " |\n";
    std::istringstream lines(page());
    for (std::string line; std::getline(lines, line);) {
        const auto second = line.find(" | ");
        const auto third = line.find(" | ", second + 1);
        if (third == std::string::npos) continue;
        const std::string severity = line.substr(second + 3, third - second - 3);
        for (const auto known : all_critique_severities)
            if (severity == name(known)) written += line.substr(0, third) + " |\n";
    }
    CHECK(written == expected);
}

TEST_CASE("The page names every check and every key") {
    const std::string text = page();
    for (const auto& check : critique_checks())
        CHECK_THAT(text, ContainsSubstring("`" + std::string(check.name) + "`"));
}

TEST_CASE("The example of the critique's page does what the page says") {
    const std::string text = page(), fence = "```toml\n";
    const auto from = text.find(fence) + fence.size();
    const auto rules = read_rules(text.substr(from, text.find("```", from) - from), "page", builtin_rules());
    for (const auto& problem : rules.diagnostics)
        FAIL_CHECK(to_string(problem));
    CHECK_THAT(text, ContainsSubstring("\"I promised to fix it eventually.\""));
    CHECK(meets(rules.book, "I promised to fix it eventually.", "empty-promise"));
    CHECK_THAT(text, ContainsSubstring("\"I promised it soon, by Friday.\""));
    CHECK_FALSE(meets(rules.book, "I promised it soon, by Friday.", "empty-promise"));
    CHECK(meets(rules.book, "The guild master asked me to fix it.", "manager-assigned"));
    CHECK(rules.book.find("i-sentences") == nullptr);
}
