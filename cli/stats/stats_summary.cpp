// SPDX-License-Identifier: MIT
#include "cli/card_text.hpp"
#include "cli/drill/scoring.hpp"
#include "cli/picture.hpp"
#include "cli/readiness_text.hpp"
#include "cli/stats/stats_page.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

constexpr std::size_t label_width = 10;
constexpr std::size_t shown_of_a_list = 5;

/// Lines of the summary: a label and what it says, wrapped beside it.
class Summary {
public:
    explicit Summary(const StatsPage& page) : page_(page) {}

    /// Nothing when there is no text.
    void add(std::string_view label, const std::string& text) const {
        if (text.empty()) return;
        const std::string lead(label);
        for (const auto& line :
             paragraph(text, page_.out(), lead + std::string(label_width - lead.size(), ' ')))
            page_.out().line(line);
    }

    void picture(const std::vector<DayCount>& days) const {
        const auto charset = page_.charset();
        if (!charset) return;
        std::vector<PlannedDay> bars;
        for (const DayCount& day : days) {
            PlannedDay bar;
            bar.day = day.day;
            bar.minutes = day.minutes;
            bar.budget_minutes = 1;  // none is a day off
            bars.push_back(bar);
        }
        for (const auto& line : load_picture(bars, page_.out().columns(), *charset))
            page_.out().line(page_.out().styled(line, Style::faint));
    }

private:
    const StatsPage& page_;
};

std::string no_cards_in_words(const Store& store) {
    if (ever_held_a_note(store)) return "No cards are on; `hone decks` lists the decks.";
    return "No cards yet: `hone drill` starts with the decks that come with hone, `hone import FILE` brings "
           "in yours.";
}

std::string states_in_words(const StateCounts& states) {
    std::string words = fmt::format("{} new, {} learning, {} in review, {} relearning", states.fresh,
                                    states.learning, states.review, states.relearning);
    if (states.suspended > 0) words += fmt::format(", {} suspended", states.suspended);
    return words;
}

std::string days_in_words(const std::vector<DayCount>& days, const StatsPage& page, std::string_view noun,
                          std::string_view which) {
    const DayCount total = total_of(days);
    if (total.cards == 0) return {};
    const auto today =
        std::find_if(days.begin(), days.end(), [&](const DayCount& day) { return day.day == page.today(); });
    return fmt::format("{} in the {} {}, {}; today {}", counted(total.cards, noun), which,
                       counted(page.days, "day"), minutes_in_words(total.minutes),
                       today == days.end() ? 0 : today->cards);
}

/// The first few of a list below one label; then where the others are.
template <class Items, class InWords>
void add_list(const Summary& summary, const char* label, const Items& items, const char* section,
              InWords in_words) {
    for (std::size_t i = 0; i < std::min(items.size(), shown_of_a_list); ++i)
        summary.add(i == 0 ? label : "", in_words(items[i]));
    if (items.size() > shown_of_a_list)
        summary.add("", fmt::format("{} more: `hone stats {}`", items.size() - shown_of_a_list, section));
}

std::string times_in_words(const std::vector<AspectTimes>& times) {
    std::string words;
    for (const AspectTimes& aspect : times)
        words += fmt::format("{} {} {:.0f} s", words.empty() ? "half of the answers within:" : ",",
                             aspect.aspect, aspect.median);
    return words;
}

std::string section_names() {
    std::string names;
    for (const StatsSection& section : stats_sections())
        names += fmt::format("{}{}", names.empty() ? "" : ", ", section.name);
    return names;
}

}  // namespace

void print_stats_summary(const StatsPage& page) {
    const Stats& stats = page.stats;
    const Summary summary(page);
    if (stats.states.all() == 0)
        say(page.out(), no_cards_in_words(page.store));
    else
        summary.add("cards", states_in_words(stats.states));
    if (stats.month.asked > 0) summary.add("30 days", retention_in_words(stats.month));
    if (stats.all.asked > stats.month.asked) summary.add("ever", retention_in_words(stats.all));
    if (stats.sure.answers > 0) summary.add("sure", sure_in_words(stats.sure));
    if (const auto words = days_in_words(stats.done, page, "review", "last"); !words.empty()) {
        summary.add("done", words);
        summary.picture(every_day(page));
    }
    if (const auto words = days_in_words(stats.ahead, page, "card", "next"); !words.empty()) {
        summary.add("ahead", words);
        summary.picture(stats.ahead);
    }
    add_list(summary, "mixed up", stats.confusions, "confusions", confusion_in_words);
    add_list(summary, "hardest", stats.hardest, "hardest", [&](const HardCard& hard) {
        return fmt::format("{}: {}, {}", find_card(page.store, hard.card)->reference(), lapses_in_words(hard),
                           again_in_words(hard));
    });
    summary.add("times", times_in_words(stats.times));
    summary.add("wordings", unseen_in_words(page.store));
    summary.add("scoring", bias_in_words(page.store));
    if (stats.states.all() > 0)
        summary.add("more", fmt::format("`hone stats SECTION`: {}; or all", section_names()));
}

}  // namespace hone
