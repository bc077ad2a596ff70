// SPDX-License-Identifier: MIT
// The rules that ship on labelled text, and on the decks that ship. A floor, so that a change of the rules that costs
// something is seen; the figures themselves are printed by critique_score (docs/critique.md).
#include "decks/critique/rules.hpp"
#include "decks/embedded.hpp"
#include "decks/starter_loading.hpp"
#include "decks/text/deck_text.hpp"
#include "tests/catch.hpp"

#include <fstream>
#include <map>
#include <set>

using namespace hone;

namespace {

Critique judged(std::string_view text) {
    return builtin_critic().judge({{"", "SDE 2", ""}, {{Section::whole, text}}, {}, {}, false});
}

std::string rules_met(const Critique& critique) {
    std::string met;
    for (const auto& finding : critique.findings)
        if (finding.severity == CritiqueSeverity::disqualifier)
            met += finding.rule + " \"" + finding.text + "\" ";
    return met;
}

const Note& note_of(std::string_view deck, std::string_view id) {
    static std::map<std::string_view, DeckText> decks;
    for (std::size_t i = 0; i < starter_decks_count && decks.count(deck) == 0; ++i)
        if (starter_decks[i].name == deck) decks[deck] = parse_deck(starter_decks[i].text, "s.toml", "s");
    for (const auto& placed : decks.at(deck).notes)
        if (placed.note.id == id) return placed.note;
    throw std::runtime_error("no such note");
}

template <typename Use>
void for_each_pair(const Use& use) {
    for (std::size_t i = 0; i < starter_decks_count; ++i)
        for (const auto& placed : parse_deck(starter_decks[i].text, "s.toml", "s").notes)
            if (const auto* pair = std::get_if<Pair>(&placed.note.body)) {
                use(placed.note.id, pair->flaw, pair->weak, pair->strong);
                for (const auto& variant : pair->variants)
                    use(placed.note.id, pair->flaw, variant.weak.value_or(pair->weak),
                        variant.strong.value_or(pair->strong));
            }
}

}  // namespace

TEST_CASE("Labelled sentences are judged right as often as they were") {
    for (const char* set : {"dev", "own"}) {
        INFO(set);
        std::ifstream file(std::string(HONE_SOURCE_DIR) + "/tests/data/critique/" + set + "/sentences.tsv");
        int right_found = 0, wrong_found = 0, missed = 0;
        for (std::string line; std::getline(file, line);) {
            const auto tab = line.find('\t');
            REQUIRE(tab != std::string::npos);
            const bool fair = line.substr(0, tab) == "fair";
            const bool found = judged(line.substr(tab + 1)).disqualified();
            if (found) ++(fair ? wrong_found : right_found);
            if (!found && !fair) ++missed;
        }
        REQUIRE(right_found + missed > 100);
        CHECK(right_found >= 0.97 * (right_found + wrong_found));
        CHECK(right_found >= 0.95 * (right_found + missed));
    }
}

TEST_CASE("The fluent sample is caught as started by a manager, the strong one is let through") {
    const auto& rubric = std::get<Rubric>(note_of("bar-raiser", "unassigned-issue").body);
    const auto fluent = judged(rubric.answers.at(0).text);
    REQUIRE_FALSE(fluent.findings.empty());
    CHECK_THAT(rules_met(fluent), ContainsSubstring("manager-assigned"));
    CHECK(rules_met(judged(rubric.answers.at(1).text)).empty());
}

TEST_CASE("No strong answer of a starter deck is disqualified") {
    for_each_pair(
        [](const std::string& id, const std::string&, const std::string&, const std::string& strong) {
            INFO(id << ": " << strong);
            CHECK(rules_met(judged(strong)).empty());
        });
}

TEST_CASE("Weak answers of the starter decks are caught by their flaw as often as they were") {
    // They are written to be close to the strong ones; most need a reader. This says how many rules see.
    std::map<std::string, std::pair<int, int>> caught;
    for_each_pair(
        [&](const std::string&, const std::string& flaw, const std::string& weak, const std::string&) {
            const auto critique = judged(weak);
            bool seen = false;
            for (const auto& finding : critique.findings)
                seen = seen || finding.flaw == flaw;
            ++caught[flaw].second;
            caught[flaw].first += seen ? 1 : 0;
        });
    for (const auto& [flaw, counts] : caught)
        UNSCOPED_INFO(flaw << ": " << counts.first << " of " << counts.second);
    CHECK(caught["manager-assigned"].first * 2 >= caught["manager-assigned"].second);
    CHECK(caught["collective credit"].first * 2 >= caught["collective credit"].second);
}
