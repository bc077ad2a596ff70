// SPDX-License-Identifier: MIT
#include "cli/card_text.hpp"
#include "cli/day_text.hpp"
#include "cli/readiness_text.hpp"
#include "cli/stats/figure_rows.hpp"
#include "cli/stats/stats_page.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hone {
namespace {

constexpr std::size_t widest_page = 100;

std::size_t page_columns(const StatsPage& page) {
    return std::min(page.out().columns(), widest_page);
}

void print_rows(const StatsPage& page, const std::vector<FigureRow>& rows, double most) {
    for (const auto& line : figure_lines(rows, most, page_columns(page), page.charset()))
        page.out().line(line);
}

void print_heading(const StatsPage& page, const std::string& text) {
    say(page.out(), text, Style::strong);
}

/// "Tue 17 Nov"; today is said so.
std::string day_name(StudyDay day, StudyDay today) {
    if (day == today) return "today";
    return fmt::format("{} {}", weekday_name(weekday_of(day)).substr(0, 3), short_day(day));
}

void print_by_day(const StatsPage& page, const std::vector<DayCount>& days, std::string_view noun) {
    std::vector<FigureRow> rows;
    double most = 0;
    for (const DayCount& day : days) {
        most = std::max(most, day.minutes);
        rows.push_back({day_name(day.day, page.today()),
                        {counted(day.cards, noun), fmt::format("{:.1f} min", in_tenths(day.minutes))},
                        day.minutes});
    }
    print_rows(page, rows, most);
}

void print_days(const StatsPage& page) {
    const DayCount total = total_of(page.stats.done);
    if (total.cards == 0)
        return say(page.out(),
                   fmt::format("Nothing was answered in the last {}.", counted(page.days, "day")));
    print_heading(page, fmt::format("Done in the last {}: {}, {}.", counted(page.days, "day"),
                                    counted(total.cards, "review"), minutes_in_words(total.minutes)));
    print_by_day(page, every_day(page), "review");
}

void print_ahead(const StatsPage& page) {
    const DayCount total = total_of(page.stats.ahead);
    if (total.cards == 0)
        return say(page.out(), fmt::format("Nothing is due in the next {}.", counted(page.days, "day")));
    print_heading(page,
                  fmt::format("Due in the next {}, at your usual times: {}, {}. Today has what is overdue.",
                              counted(page.days, "day"), counted(total.cards, "card"),
                              minutes_in_words(total.minutes)));
    print_by_day(page, page.stats.ahead, "card");
}

FigureRow retention_row(std::string name, const Retention& retention) {
    return {std::move(name),
            {counted(retention.asked, "review"), percent(retention.share()) + " recalled",
             percent(retention.predicted) + " predicted"},
            retention.share()};
}

std::string band_name(const RetentionBand& band) {
    if (band.from == 0) return "below " + percent(band.to);
    return fmt::format("{:.0f} to {}", band.from * 100, percent(band.to));
}

void print_retention(const StatsPage& page) {
    const Stats& stats = page.stats;
    if (stats.all.asked == 0)
        say(page.out(), "No card was asked again on a later day yet, so there is no true retention.");
    else {
        print_heading(
            page,
            "Of reviews a day or more after the one before, those recalled, beside what was predicted.");
        std::vector<FigureRow> rows;
        if (stats.month.asked > 0) rows.push_back(retention_row("30 days", stats.month));
        rows.push_back(retention_row("ever", stats.all));
        for (const RetentionWeek& week : stats.weeks)
            rows.push_back(retention_row(fmt::format("week of {}", short_day(week.from)), week.retention));
        print_rows(page, rows, 1);
        print_heading(page, "By what was predicted; where they agree, the predictions can be trusted.");
        rows.clear();
        for (const RetentionBand& band : stats.bands)
            rows.push_back(retention_row(band_name(band), band.retention));
        print_rows(page, rows, 1);
    }
    if (stats.sure.answers > 0) say(page.out(), sure_in_words(stats.sure));
}

void print_parts(const StatsPage& page, const std::vector<PartCount>& parts, const char* heading,
                 const char* nothing, bool with_due) {
    if (parts.empty()) return say(page.out(), nothing);
    print_heading(page, heading);
    std::vector<FigureRow> rows;
    for (const PartCount& part : parts) {
        const Retention& retention = part.retention;
        FigureRow row{
            part.name, {counted(part.cards, "card"), fmt::format("{} seen", part.seen)}, retention.share()};
        if (with_due) row.figures.push_back(fmt::format("{} due", part.due));
        row.figures.push_back(
            retention.asked == 0
                ? "not asked again yet"
                : fmt::format("{} of {} recalled", percent(retention.share()), retention.asked));
        rows.push_back(std::move(row));
    }
    print_rows(page, rows, 1);
}

void print_decks(const StatsPage& page) {
    print_parts(page, page.stats.decks, "By deck.", "There are no decks yet.", true);
}

void print_kinds(const StatsPage& page) {
    print_parts(page, page.stats.kinds, "By kind of note.", "There are no cards yet.", false);
}

void print_principles(const StatsPage& page) {
    print_parts(page, page.stats.principles, "By principle, least recalled first.",
                "No note names a principle; `principles = [\"Ownership\"]` in deck text does.", false);
}

void print_flaws(const StatsPage& page) {
    print_parts(page, page.stats.flaws, "By flaw, least recalled first.",
                "No pair names a flaw; `flaw = \"jargon\"` in deck text does.", false);
}

void print_hardest(const StatsPage& page) {
    if (page.stats.hardest.empty()) return say(page.out(), "No card was rated again yet.");
    print_heading(page, "Hardest first: by lapses, then by how often it was again, then by difficulty.");
    for (const HardCard& hard : page.stats.hardest) {
        const CardRow card = *find_card(page.store, hard.card);
        const std::size_t columns = page_columns(page);
        say(page.out(), fmt::format("{}  {}, {}, difficulty {:.1f}", card.reference(), lapses_in_words(hard),
                                    again_in_words(hard), hard.difficulty));
        page.out().line(page.out().styled(
            "  " + title_of(find_note(page.store, card.note)->note, columns - 2), Style::faint));
    }
}

void print_times(const StatsPage& page) {
    if (page.stats.times.empty()) return say(page.out(), "No answer was timed yet.");
    print_heading(page, "From the question to the answer; time away is cut off.");
    std::vector<FigureRow> rows;
    double most = 0;
    for (const AspectTimes& aspect : page.stats.times) {
        most = std::max(most, aspect.median);
        rows.push_back(
            {aspect.aspect,
             {counted(aspect.answers, "answer"), fmt::format("half within {:.1f} s", aspect.median),
              fmt::format("95 % within {:.1f} s", aspect.slow)},
             aspect.median});
    }
    print_rows(page, rows, most);
}

void print_confusions(const StatsPage& page) {
    if (page.stats.confusions.empty()) return say(page.out(), "Nothing was mixed up.");
    for (const Subject subject : {Subject::principle, Subject::flaw}) {
        bool any = false;
        for (const Confusion& confusion : page.stats.confusions) {
            if (confusion.subject != subject) continue;
            if (!any)
                print_heading(page,
                              subject == Subject::principle ? "Principles mixed up." : "Flaws mixed up.");
            any = true;
            for (const auto& line : paragraph(confusion_in_words(confusion), page.out(), "  "))
                page.out().line(line);
        }
    }
    say(page.out(), "`hone drill --confusions` asks both sides of each beside each other.");
}

}  // namespace

std::span<const StatsSection> stats_sections() {
    static constexpr std::array<StatsSection, 10> sections{{{"days", print_days},
                                                            {"ahead", print_ahead},
                                                            {"retention", print_retention},
                                                            {"decks", print_decks},
                                                            {"kinds", print_kinds},
                                                            {"principles", print_principles},
                                                            {"flaws", print_flaws},
                                                            {"hardest", print_hardest},
                                                            {"times", print_times},
                                                            {"confusions", print_confusions}}};
    return sections;
}

}  // namespace hone
