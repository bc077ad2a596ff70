// SPDX-License-Identifier: MIT
#include "cli/readiness_text.hpp"
#include "cli/stats/stats_page.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {

std::optional<Charset> StatsPage::charset() const {
    if (!context.output_is_terminal) return std::nullopt;
    return context.out.utf8() ? Charset::utf8 : Charset::ascii;
}

std::string confusion_in_words(const Confusion& confusion) {
    std::string words =
        fmt::format("{} answered as {} {} of {}", on_one_line(confusion.wanted_name),
                    on_one_line(confusion.picked_name), confusion.times, counted(confusion.answers, "time"));
    if (confusion.over())
        words += "; over";
    else if (confusion.right_in_a_row > 0)
        words +=
            fmt::format("; right the last {}",
                        confusion.right_in_a_row == 1 ? "time" : counted(confusion.right_in_a_row, "time"));
    return words;
}

std::string lapses_in_words(const HardCard& card) {
    return counted(card.lapses, "lapse");
}

std::string again_in_words(const HardCard& card) {
    return fmt::format("again {} of {}", card.again, counted(card.reviews, "time"));
}

std::string retention_in_words(const Retention& retention) {
    return fmt::format("{} of {} recalled, {} predicted", percent(retention.share()),
                       counted(retention.asked, "review"), percent(retention.predicted));
}

std::string sure_in_words(const SureAnswers& sure) {
    return fmt::format("{} of {} said to be sure {} wrong ({})", sure.wrong, counted(sure.answers, "answer"),
                       sure.wrong == 1 ? "was" : "were",
                       percent(static_cast<double>(sure.wrong) / sure.answers));
}

double in_tenths(double minutes) {
    return std::round(minutes * 10) / 10;
}

std::string minutes_in_words(double minutes) {
    return minutes < 10 ? fmt::format("{:.1f} min", in_tenths(minutes)) : fmt::format("{:.0f} min", minutes);
}

DayCount total_of(const std::vector<DayCount>& days) {
    DayCount total;
    for (const DayCount& day : days) {
        total.cards += day.cards;
        total.minutes += day.minutes;
    }
    return total;
}

std::vector<DayCount> every_day(const StatsPage& page) {
    std::vector<DayCount> days;
    for (int back = page.days - 1; back >= 0; --back)
        days.push_back({page.today() - back});
    for (const DayCount& done : page.stats.done)
        days[static_cast<std::size_t>(done.day - days.front().day)] = done;
    return days;
}

}  // namespace hone
