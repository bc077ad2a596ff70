// SPDX-License-Identifier: MIT
#include "cli/readiness_text.hpp"

#include "decks/store/exercises.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

std::string percent(double share) {
    return fmt::format("{} %", std::lround(share * 100));
}

std::optional<double> recall_of(const GoalCards& cards, StudyDay day, std::optional<Trains> only) {
    std::vector<KnownCard> chosen;
    for (const auto& card : cards.cards)
        if (!only || card.trains == *only) chosen.push_back(card.known);
    return expected_recall(chosen, day);
}

}  // namespace

ReadinessFigures readiness_figures(const Store& store, StudyDay today) {
    ReadinessFigures figures;
    figures.goal = current_goal(store, today);
    const GoalCards cards = goal_cards(store, figures.goal);
    figures.seen = cards.seen;
    figures.total = static_cast<int>(cards.cards.size());
    figures.reviews = cards.reviews;
    if (figures.seen < graded_cards_needed) {
        figures.abstains = fmt::format("too early to say: {} graded so far, {} are needed",
                                       counted(figures.seen, "card"), graded_cards_needed);
        return figures;
    }
    figures.now = recall_of(cards, today, std::nullopt);
    if (figures.goal) figures.if_stopped = recall_of(cards, figures.goal->day, std::nullopt);
    for (Trains trains : {Trains::recognise, Trains::recall, Trains::say})
        figures.by_training[static_cast<int>(trains)] = recall_of(cards, today, trains);
    return figures;
}

std::string unseen_in_words(const Store& store) {
    const auto unseen = unseen_wording(store);
    if (!unseen) return {};
    std::string words;
    if (unseen->asked > 0)
        words = fmt::format("seen {}, unseen {} ({} asked)", percent(unseen->expected),
                            percent(unseen->right), unseen->asked);
    if (unseen->not_drilled > 0)
        words += fmt::format("{}{} asked of cards never drilled, so nothing was expected",
                             words.empty() ? "" : "; ", unseen->not_drilled);
    return words;
}

Json unseen_json(const Store& store) {
    const auto unseen = unseen_wording(store);
    if (!unseen) return nullptr;
    const bool compared = unseen->asked > 0;
    return {{"seen", compared ? Json(unseen->expected) : Json(nullptr)},
            {"unseen", compared ? Json(unseen->right) : Json(nullptr)},
            {"asked", unseen->asked},
            {"not_drilled", unseen->not_drilled}};
}

std::string readiness_line(const ReadinessFigures& figures) {
    const std::string coverage = fmt::format("{} of {} cards seen", figures.seen, figures.total);
    if (figures.abstains) return fmt::format("Readiness: {} ({})", *figures.abstains, coverage);
    std::string line = fmt::format("Recall now {}", percent(*figures.now));
    if (figures.if_stopped)
        line += fmt::format(", on the day {} if you stop today", percent(*figures.if_stopped));
    return line + " · " + coverage;
}

}  // namespace hone
