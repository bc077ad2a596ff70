// SPDX-License-Identifier: MIT
#include "engine/plan/sides.hpp"

namespace hone {

BySide<SideQuestion> sides_of(const StudyQuestion& question) {
    const PlanQuestion& all = question.all;
    BySide<SideQuestion> sides;
    std::vector<int> kind_of_side(all.kinds.size(), -1);
    for (SideQuestion& side : sides) {
        side.question.days = all.days;
        side.question.studied = all.studied;
        side.question.worths = all.worths;
        side.question.guess = all.guess;
        side.question.closed_to_new = all.closed_to_new;
    }
    for (std::size_t i = 0; i < all.cards.size(); ++i) {
        const auto kind = static_cast<std::size_t>(all.cards[i].kind);
        SideQuestion& side = sides[question.speaks[kind] ? speaking : others];
        if (kind_of_side[kind] < 0) {
            kind_of_side[kind] = static_cast<int>(side.question.kinds.size());
            side.question.kinds.push_back(all.kinds[kind]);
        }
        side.cards.push_back(i);
        side.question.cards.push_back(all.cards[i]);
        side.question.cards.back().kind = kind_of_side[kind];
    }
    double share = question.speak_share;
    if (sides[others].cards.empty()) share = 1.0;
    if (sides[speaking].cards.empty()) share = 0.0;
    for (const double seconds : all.seconds) {
        sides[others].question.seconds.push_back((1.0 - share) * seconds);
        sides[speaking].question.seconds.push_back(share * seconds);
    }
    return sides;
}

Side next_side(const BySide<double>& spent, const BySide<double>& next, double speak_share) {
    // Compared at the middle of the session to come: a share of 0 or 1 then needs no case of its own.
    const double of_others = (spent[others] + next[others] / 2) * speak_share;
    const double of_speaking = (spent[speaking] + next[speaking] / 2) * (1.0 - speak_share);
    return of_others <= of_speaking ? others : speaking;
}

double least_gain(const BySide<std::vector<double>>& prices, Side side, int day) {
    const std::vector<double>& of_other = prices[opposite(side)];
    return of_other.empty() ? 0.0 : worthless * of_other[static_cast<std::size_t>(day)];
}

}  // namespace hone
