// SPDX-License-Identifier: MIT
// How rules are applied, on rules made for it; what the rules that ship find is tested with them.
#include "engine/answer/critique.hpp"

#include "tests/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace hone;

namespace {

CritiqueRule rule(std::string id, std::vector<std::string> patterns) {
    CritiqueRule made;
    made.id = std::move(id);
    made.severity = CritiqueSeverity::disqualifier;
    made.patterns = std::move(patterns);
    made.reason = "why";
    made.fix = "how";
    return made;
}

RuleBook book(std::vector<CritiqueRule> rules) {
    RuleBook made;
    made.classes = {{"managers", WordClass::Kind::words, {"manager", "team lead"}},
                    {"ask", WordClass::Kind::verbs, {"ask", "tell, told"}},
                    {"asked", WordClass::Kind::pattern, {"{managers} <3> {ask.finite} me"}},
                    {"customers", WordClass::Kind::words, {"customer", "customers"}},
                    {"technology", WordClass::Kind::words, {"cache", "RPC"}},
                    {"passive", WordClass::Kind::pattern, {"(was|were) [a-z]+ed"}}};
    made.rules = std::move(rules);
    return made;
}

Critique judged(const CritiqueRule& by, std::string_view text, std::string level = "") {
    Critiqued answer;
    answer.parts = {{Section::whole, text}};
    answer.level = std::move(level);
    return Critic(book({by})).judge(answer);
}

std::size_t found(const CritiqueRule& by, std::string_view text) {
    return judged(by, text).findings.size();
}

}  // namespace

TEST_CASE("A pattern is met by any form of its words and by no part of a word") {
    const auto by = rule("r", {"{asked}"});
    CHECK(found(by, "My manager asked me.") == 1);
    CHECK(found(by, "My MANAGER also told me.") == 1);
    CHECK(found(by, "My team\u2011lead had asked me.") == 1);
    CHECK(found(by, "My manager unasked me.") == 0);
    CHECK(found(by, "My manager\u2019s cat asked me.") == 1);
    CHECK(found(by, "My manager, who asked me, left.") == 0);          // a gap goes over no comma
    CHECK(found(by, "My manager left. Nobody asked me.") == 0);        // nor over the end of a sentence
    CHECK(found(by, "My manager one two three four asked me.") == 0);  // nor over more words than it may
}

TEST_CASE("A finding has its place in the text as written") {
    const std::string text = "Caf\u00e9. So my manager\u2019d asked me twice.";
    const auto critique = judged(rule("r", {"{managers} had asked"}), text);
    REQUIRE(critique.findings.size() == 1);
    const Finding& finding = critique.findings.front();
    CHECK(finding.text == "manager\u2019d asked");
    CHECK(text.substr(finding.begin, finding.end - finding.begin) == finding.text);
    CHECK(critique.disqualified());
}

TEST_CASE("A sentence is told once for each rule") {
    CHECK(found(rule("r", {"we found"}), "We found it and we found it again.") == 1);
    CHECK(found(rule("r", {"we found"}), "We found it. We found it again.") == 2);
}

TEST_CASE("Exceptions take back what they cover and nothing else") {
    auto by = rule("r", {"{asked}"});
    by.unless = {"(nobody|never) <4> {ask}", "{managers} (never|did not) {ask}"};
    CHECK(found(by, "Nobody asked me.") == 0);
    CHECK(found(by, "My manager never asked me.") == 0);
    CHECK(found(by, "My manager asked me, nobody else.") == 1);
    by.unless_sentence = {"later"};
    CHECK(found(by, "Later my manager asked me.") == 0);
    CHECK(found(by, "Later I slept. My manager asked me.") == 1);
    by.unless_near = {"i refused"};
    CHECK(found(by, "My manager asked me. I slept. I refused.") == 0);
    CHECK(found(by, "My manager asked me. I slept. I ate. I refused.") == 1);
    by.unless_answer = {"it was mine"};
    CHECK(found(by, "It was mine. I slept. I ate. I ran. My manager asked me.") == 0);
    by.always = {"{managers} asked me twice"};
    CHECK(found(by, "Later my manager asked me twice.") == 1);
    CHECK(found(by, "Later my manager asked me twice. It was mine.") == 0);
}

TEST_CASE("What is absent is told once, of answers that are long enough") {
    auto by = rule("r", {"because"});
    by.when = CritiqueRule::When::absent;
    by.limits["words"] = 4;
    CHECK(found(by, "I fixed it.") == 0);
    CHECK(found(by, "I fixed it in May.") == 1);
    CHECK(found(by, "I fixed it in May because it hurt.") == 0);
    CHECK(judged(by, "I fixed it in May.").findings.front().of_whole());
    by.unless_stated = "trade-off";
    Critiqued answer;
    answer.parts = {{Section::whole, "I fixed it in May."}};
    answer.trade_off_stated = true;
    CHECK(Critic(book({by})).judge(answer).findings.empty());
}

TEST_CASE("A rule that hangs on the level is milder without one and silent for those it is not for") {
    auto by = rule("r", {"only our team"});
    by.hangs_on_level = true;
    by.not_level = {"junior"};
    const std::string text = "It was only our team.";
    CHECK(judged(by, text, "senior").disqualified());
    CHECK_FALSE(judged(by, text).disqualified());
    CHECK(judged(by, text).findings.size() == 1);
    CHECK(judged(by, text, "Junior").findings.empty());
}

TEST_CASE("A rule for a company is silent for others") {
    auto by = rule("r", {"we"});
    by.company = {"Acme"};
    Critiqued answer;
    answer.parts = {{Section::whole, "We did."}};
    CHECK(Critic(book({by})).judge(answer).findings.empty());
    answer.company = "ACME";
    CHECK(Critic(book({by})).judge(answer).findings.size() == 1);
    answer.company = "Other";
    CHECK(Critic(book({by})).judge(answer).findings.empty());
}

TEST_CASE("Sections and the opening narrow where a pattern looks") {
    auto by = rule("r", {"we"});
    by.sections = {Section::result};
    Critiqued answer;
    answer.parts = {{Section::situation, "We were five."}, {Section::result, "We won."}};
    const auto critique = Critic(book({by})).judge(answer);
    REQUIRE(critique.findings.size() == 1);
    CHECK(critique.findings.front().part == 1);
    auto opening = rule("o", {"we"});
    opening.opening_only = true;
    CHECK(found(opening, "We were five. We won.") == 1);
    CHECK(found(opening, "I was one. We won.") == 0);
}

TEST_CASE("Disqualifiers come first, then by place") {
    auto mild = rule("mild", {"we"});
    mild.severity = CritiqueSeverity::advice;
    Critiqued answer;
    answer.parts = {{Section::whole, "We slept. My manager asked me."}};
    const auto critique = Critic(book({mild, rule("hard", {"{asked}"})})).judge(answer);
    REQUIRE(critique.findings.size() == 2);
    CHECK(critique.findings.front().rule == "hard");
}

TEST_CASE("Words, sentences, customers and passives are counted") {
    const auto counts =
        judged(rule("r", {"x"}), "I fixed the cache. It was mended. My customers saw 3 errors; I didn't.")
            .counts;
    CHECK(counts.words == 15);
    CHECK(counts.sentences == 3);
    CHECK(counts.i_sentences == 1);
    CHECK(counts.passive_sentences == 1);
    CHECK(counts.customer_words == 1);
    CHECK(counts.tech_words == 1);
    CHECK(counts.numbers == 1);
}

TEST_CASE("Shares, counts and balances are judged against the limits of the rule") {
    auto share = rule("passive", {"{passive}"});
    share.when = CritiqueRule::When::computed;
    share.check = "share";
    share.limits = {{"share", 0.5}, {"sentences", 2}};
    share.reason = "{count} of {all}";
    CHECK(judged(share, "It was mended. It was tested. I slept.").findings.front().reason == "2 of 3");
    CHECK(found(share, "It was mended. I slept. I ate.") == 0);
    CHECK(found(share, "It was mended.") == 0);

    auto starts = rule("starts", {});
    starts.when = CritiqueRule::When::computed;
    starts.check = "starts";
    starts.limits = {{"at_least", 2}, {"sentences", 2}};
    CHECK(found(starts, "I slept. We ate.") == 1);
    CHECK(found(starts, "I slept. I ate.") == 0);

    auto balance = rule("balance", {});
    balance.when = CritiqueRule::When::computed;
    balance.check = "balance";
    CHECK(found(balance, "The cache, the RPC and a customer.") == 1);
    CHECK(found(balance, "The cache and a customer.") == 0);
}

TEST_CASE("A stated metric says what it lacks, and a unit in its value counts") {
    auto fields = rule("metric", {});
    fields.when = CritiqueRule::When::computed;
    fields.check = "metric-fields";
    fields.reason = "{metric} lacks {missing}";
    Critiqued answer;
    answer.metrics = {{"errors", "112", "81", "", "", ""}, {"share", "50 %", "88 %", "", "in May", ""}};
    const auto critique = Critic(book({fields})).judge(answer);
    REQUIRE(critique.findings.size() == 1);
    CHECK(critique.findings.front().reason == "errors lacks the unit and the window");
    CHECK(critique.findings.front().text == "errors");
}

TEST_CASE("An answer without a word has no findings, and no answer is too long or too strange") {
    const auto by = rule("r", {"{asked}"});
    CHECK(Critic(book({by})).judge({}).findings.empty());
    CHECK(found(by, "") == 0);
    CHECK(found(by, "\xff\xfe\xfd") == 0);
    CHECK(found(by, "my manager \xff asked me") == 1);
    std::string long_text;
    while (long_text.size() < 100'000)
        long_text += "my manager ";
    CHECK(found(by, long_text) == 0);
    CHECK(found(by, long_text + "asked me") == 1);
    CHECK(found(rule("r", {"(((((a*)*)*)*)*)*b"}), std::string(100'000, 'a')) == 0);
}

TEST_CASE("A pattern says what is wrong with it") {
    const PatternCheck check({{"managers", WordClass::Kind::words, {"manager"}}});
    CHECK(check.problem("{managers} <3> asked").empty());
    CHECK_THAT(check.problem("asked "), ContainsSubstring("begin and end with a word"));
    CHECK(check.problem("{mangers}") == "there is no class {mangers}");
    CHECK_THAT(check.problem("(a|b"), ContainsSubstring("missing )"));
    CHECK_THAT(check.problem("a{2000}"), ContainsSubstring("invalid repetition"));
}
