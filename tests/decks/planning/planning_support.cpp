// SPDX-License-Identifier: MIT
#include "tests/decks/planning/planning_support.hpp"

#include <fmt/format.h>

namespace hone::test {
namespace {

std::string deck_of(int questions, int pairs, int facts) {
    std::string text = "[deck]\nid = \"d\"\ntitle = \"Deck\"\n";
    for (int i = 1; i <= questions; ++i)
        text += fmt::format(
            "[[question]]\nid = \"q{0}\"\nprompt = \"Question {0}?\"\noptions = [\"a{0}\", \"b{0}\"]\n"
            "answer = \"a{0}\"\nprinciples = [\"{1}\"]\n",
            i, i % 2 == 0 ? "Ownership" : "Dive Deep");
    for (int i = 1; i <= pairs; ++i)
        text += fmt::format(
            "[[pair]]\nid = \"p{0}\"\nweak = \"We did {0}.\"\nstrong = \"I did {0} and saw {0} %.\"\nflaw = "
            "\"collective credit\"\ntags = [\"pairs\"]\n",
            i);
    for (int i = 1; i <= facts; ++i)
        text += fmt::format("[[fact]]\nid = \"f{0}\"\nprompt = \"Fact {0}?\"\nanswer = \"{0} days\"\n", i);
    return text;
}

}  // namespace

Studied::Studied(int questions, int pairs, int facts) : store(Store::open(directory.path() / "hone.db")) {
    import_text(store, day(0), deck_of(questions, pairs, facts));
}

void Studied::set_round(const Goal& round) {
    Operation operation(store, day(0).instant, "set the round");
    put_goal(store, round, day(0).study_day);
    operation.commit();
}

void Studied::set_round(int days, const std::string& name) {
    Goal round;
    round.name = name;
    round.day = day(0).study_day + days;
    set_round(round);
}

void Studied::set_budget(const Budget& budget) {
    Operation operation(store, day(0).instant, "set the budget");
    put_budget(store, budget);
    operation.commit();
}

void Studied::set_minutes(int minutes) {
    Budget budget;
    budget.minutes_per_day = minutes;
    set_budget(budget);
}

std::optional<CardId> Studied::next(int on_day) {
    return next_card(store, day(on_day), {}, 7).card;
}

std::vector<CardId> Studied::study(int on_day, int again_every) {
    std::vector<CardId> shown;
    while (const auto card = next(on_day)) {
        const auto row = find_card(store, *card);
        if (row->to_be_met()) {
            Operation operation(store, day(on_day).instant, "met");
            operation.keep_plan();
            set_met(store, operation, *card, day(on_day));
            operation.commit();
            continue;
        }
        const bool failed = again_every > 0 && ++answers_ % again_every == 0;
        record_review(store, day(on_day),
                      {*card, failed ? Rating::again : Rating::good, std::nullopt, 10'000, 0, std::nullopt});
        shown.push_back(*card);
    }
    return shown;
}

}  // namespace hone::test
