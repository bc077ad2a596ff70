// SPDX-License-Identifier: MIT
// `hone stats` in words: one page that says the most of everything, and a section for each thing with all of it. Pictures
// only on a terminal; elsewhere the same lines stand without them.
#pragma once

#include "cli/context.hpp"
#include "cli/picture.hpp"
#include "decks/stats/stats.hpp"

#include <span>
#include <string_view>

namespace hone {

struct StatsPage {
    const Context& context;
    const Store& store;
    const Stats& stats;
    int days;  ///< what stats_of() was asked for

    const Output& out() const { return context.out; }
    StudyDay today() const { return context.now.study_day; }
    std::optional<Charset> charset() const;  ///< nothing: no pictures
};

struct StatsSection {
    std::string_view name;
    void (*print)(const StatsPage&);
};
/// In the order in which all of them make a page.
std::span<const StatsSection> stats_sections();

/// About two screens.
void print_stats_summary(const StatsPage& page);

/// "Ownership answered as Customer Obsession 4 of 9 times".
std::string confusion_in_words(const Confusion& confusion);
/// "5 lapses", "again 6 of 12".
std::string lapses_in_words(const HardCard& card);
std::string again_in_words(const HardCard& card);
/// "91 % of 340 reviews recalled, 89 % predicted".
std::string retention_in_words(const Retention& retention);
/// "3 of 40 answers said to be sure were wrong (8 %)".
std::string sure_in_words(const SureAnswers& sure);
/// Minutes as they are said, to a tenth.
double in_tenths(double minutes);
/// "3.1 min", "74 min".
std::string minutes_in_words(double minutes);
/// Together over the days.
DayCount total_of(const std::vector<DayCount>& days);
/// The days of Stats::done with those on which nothing was done.
std::vector<DayCount> every_day(const StatsPage& page);

}  // namespace hone
