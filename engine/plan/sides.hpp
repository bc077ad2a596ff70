// SPDX-License-Identifier: MIT
// A day's minutes in two parts: a share of them is a budget of its own for cards that train saying an answer,
// the rest is for the others. One budget for all would never practise saying: a spoken answer costs three
// times the seconds of a recognised one and so loses every comparison by the second.
//
// Each part is a planning problem by itself, a side. Within a day the two queues are served side by side in
// such a way that the seconds spent follow the shares wherever the day is broken off; when one queue ends,
// the other goes on.
#pragma once

#include "engine/plan/planner.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace hone {

struct StudyQuestion {
    PlanQuestion all;          ///< its seconds are the whole budget of each day
    std::vector<bool> speaks;  ///< one a kind: cards of this kind train saying an answer
    double speak_share = 0.4;  ///< of each day's seconds, [0, 1]
};

enum Side : std::size_t { others, speaking };
inline constexpr std::array both_sides{others, speaking};
constexpr Side opposite(Side side) {
    return side == others ? speaking : others;
}
template <typename Each>
using BySide = std::array<Each, 2>;

/// The question of one side. Its kinds are those of its cards only, so that no rows are made twice.
struct SideQuestion {
    PlanQuestion question;
    std::vector<std::size_t> cards;  ///< of the question's cards: their numbers in StudyQuestion::all
};

/// A side without cards leaves all seconds to the other.
BySide<SideQuestion> sides_of(const StudyQuestion& question);

/// Which side's next session brings the expected seconds nearer to the shares. Both have one; `spent` is
/// expected of what was served before.
Side next_side(const BySide<double>& spent, const BySide<double>& next, double speak_share);

/// A second that brings less than this share of what it would bring on the other side is as good as unused.
/// With few cards and much time every card asked every day still brings a little; ten cards to say would so
/// take four of ten minutes from hundreds that wait.
inline constexpr double worthless = 0.05;

/// What a session on a day must bring a second, given the prices of both sides; 0 without prices. Only
/// sessions that bring more are served.
double least_gain(const BySide<std::vector<double>>& prices, Side side, int day);

}  // namespace hone
