// SPDX-License-Identifier: MIT
#include "decks/critique/rules.hpp"

#include "decks/flaws.hpp"
#include "tests/catch.hpp"

#include <set>

using namespace hone;

namespace {

const std::string shouting = R"(
[[rule]]
id = "shouting"
severity = "red-flag"
patterns = ["{managers} <2> shout(s|ed)?"]
reason = "It is about the noise."
fix = "Say what was wrong."
)";

RulesRead read(const std::string& text) {
    return read_rules(text, "r.toml", builtin_rules());
}

std::vector<std::string> messages(const std::string& text) {
    std::vector<std::string> said;
    for (const auto& problem : read(text).diagnostics)
        said.push_back(to_string(problem));
    return said;
}

std::string only_message(const std::string& text) {
    const auto said = messages(text);
    REQUIRE(said.size() == 1);
    return said.front();
}

Critique judged(const RuleBook& book, std::string_view text) {
    return Critic(book).judge({{"", "SDE 2", ""}, {{Section::whole, text}}, {}, {}, false});
}

bool has(const Critique& critique, std::string_view rule) {
    for (const auto& finding : critique.findings)
        if (finding.rule == rule) return true;
    return false;
}

}  // namespace

TEST_CASE("The rules that ship are read without a word and all their patterns compile") {
    for (const auto& problem : read_rules(builtin_rules_text(), "rules.toml", {}).diagnostics)
        FAIL_CHECK(to_string(problem));
    CHECK(builtin_rules().rules.size() > 25);
    CHECK(builtin_rules().signals.size() == 5);
}

TEST_CASE("Every rule that ships has a reason, a fix, and a flaw that is known") {
    std::set<std::string> ids;
    for (const auto& rule : builtin_rules().rules) {
        INFO(rule.id);
        CHECK(ids.insert(rule.id).second);
        CHECK(rule.reason.size() > 20);
        CHECK(rule.fix.size() > 20);
        CHECK((rule.flaw.empty() || find_flaw(rule.flaw) != nullptr));
        if (rule.severity == CritiqueSeverity::disqualifier) CHECK_FALSE(rule.ask.empty());
    }
}

TEST_CASE("Every word class that ships is used") {
    const std::string text(builtin_rules_text());
    static const std::set<std::string> counted{"customers", "technology", "passive", "change"};
    for (const auto& words : builtin_rules().classes) {
        INFO(words.name);
        const bool used = text.find("{" + words.name + "}") != std::string::npos ||
                          text.find("{" + words.name + ".") != std::string::npos;
        CHECK((used || counted.count(words.name) > 0));
    }
}

TEST_CASE("A person's rule is added to those that ship") {
    const auto mine = read(shouting);
    REQUIRE(mine.diagnostics.empty());
    CHECK(mine.book.rules.size() == builtin_rules().rules.size() + 1);
    CHECK(has(judged(mine.book, "My boss always shouted."), "shouting"));
}

TEST_CASE("A rule with the id of one that ships takes its place, and off takes it out") {
    const std::string text = "My manager asked me to fix it.";
    CHECK(has(judged(builtin_rules(), text), "manager-assigned"));
    const auto off = read("[[rule]]\nid = \"manager-assigned\"\noff = true\n");
    CHECK(off.diagnostics.empty());
    CHECK(off.book.rules.size() == builtin_rules().rules.size() - 1);
    CHECK_FALSE(has(judged(off.book, text), "manager-assigned"));
    const auto other = read(
        "[[rule]]\nid = \"manager-assigned\"\nseverity = \"advice\"\npatterns = [\"asked me\"]\n"
        "reason = \"because\"\nfix = \"so\"\n");
    CHECK(other.book.rules.size() == builtin_rules().rules.size());
    CHECK_FALSE(judged(other.book, text).disqualified());
}

TEST_CASE("Words of a class that is there are added to it") {
    const std::string text = "The abbot asked me to fix it.";
    CHECK_FALSE(has(judged(builtin_rules(), text), "manager-assigned"));
    const auto mine = read("[words]\nmanagers = [\"abbot\"]\n");
    CHECK(mine.diagnostics.empty());
    CHECK(has(judged(mine.book, text), "manager-assigned"));
}

TEST_CASE("A signal of one's own is looked for") {
    const auto mine = read(
        "[[signal]]\nid = \"humour\"\nname = \"made them laugh\"\npatterns = [\"laughed\"]\nmiss = "
        "\"Smile.\"\n");
    REQUIRE(mine.diagnostics.empty());
    const auto critique = judged(mine.book, "They laughed.");
    CHECK(critique.present.back().text == "laughed");
}

TEST_CASE("Everything that is wrong in a file of rules is said, with its place") {
    CHECK_THAT(only_message("[[rules]]\nid = \"a\"\n"), ContainsSubstring("did you mean `rule`"));
    CHECK_THAT(only_message(shouting + "resaon = \"x\"\n"),
               ContainsSubstring("r.toml:8:1: unknown key `resaon` in [[rule]]; did you mean `reason`?"));
    CHECK_THAT(only_message(shouting + "check = \"shares\"\n"), ContainsSubstring("did you mean `share`?"));
    CHECK_THAT(only_message(shouting + "unless = \"{mangers}\"\n"),
               ContainsSubstring(
                   "r.toml:8:10: the pattern `{mangers}` cannot be used: there is no class {mangers}"));
    CHECK_THAT(only_message(shouting + "unless = \"(a\"\n"), ContainsSubstring("missing )"));
    CHECK_THAT(only_message(shouting + "sections = [\"end\"]\n"), ContainsSubstring("`end` is no section"));
    CHECK_THAT(only_message(shouting + "limits = { word = 3 }\n"),
               ContainsSubstring("did you mean `words`?"));
    CHECK_THAT(only_message(shouting + "limits = { words = -3 }\n"), ContainsSubstring("between 0"));
    CHECK_THAT(only_message("[[rule]]\nid = \"manger-assigned\"\noff = true\n"),
               ContainsSubstring("to switch off; did you mean `manager-assigned`?"));
    CHECK_THAT(only_message(shouting + shouting), ContainsSubstring("stands here twice"));
    CHECK_THAT(only_message("[words]\nask-to = [\"x\"]\n"), ContainsSubstring("of another kind"));
    CHECK_THAT(only_message("a = [\n"), ContainsSubstring("r.toml:"));
    CHECK_THAT(only_message("\xff"), ContainsSubstring("not UTF-8"));
    CHECK(messages("[[rule]]\nid = \"Big\"\nseverity = \"fatal\"\n").size() ==
          5);  // id, severity, patterns, reason, fix
}

TEST_CASE("After an error the rules are those that were there") {
    CHECK(read(shouting + "resaon = \"x\"\n").book.rules.size() == builtin_rules().rules.size());
}

TEST_CASE("Brackets without end are refused, not followed") {
    CHECK_FALSE(read("a = " + std::string(100'000, '[')).diagnostics.empty());
}

TEST_CASE("A verb of waiting takes an order back only where it is what was ordered") {
    const auto disqualified = [](std::string_view text) {
        return judged(builtin_rules(), text).disqualified();
    };
    CHECK(disqualified("My manager asked me to fix the slow checkout, and I took two weeks over it."));
    CHECK(disqualified("My director wanted me to fix slow refunds."));
    CHECK(disqualified("My boss told me to look into the stop page."));
    CHECK(!disqualified("My manager asked me to slow down, and I showed her the numbers."));
    CHECK(!disqualified("My manager told me to just wait, and I showed her the numbers."));
}

TEST_CASE("A text of 100 kB is judged, with and without ends of sentences") {
    std::string text;
    while (text.size() < 100'000)
        text += "my manager asked me to do it and ";
    CHECK(judged(builtin_rules(), text).disqualified());
    std::string sentences;
    while (sentences.size() < 100'000)
        sentences += "My manager asked me to do it. ";
    CHECK(judged(builtin_rules(), sentences).disqualifiers() > 1000);
}
