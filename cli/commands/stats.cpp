// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/drill/scoring.hpp"
#include "cli/exit_codes.hpp"
#include "cli/readiness_text.hpp"
#include "decks/store/stats_query.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

Json retention_json(const Retention& retention) {
    if (retention.asked == 0) return nullptr;
    return {{"reviews", retention.asked},
            {"recalled", static_cast<double>(retention.recalled) / retention.asked},
            {"predicted", retention.predicted}};
}

Json days_json(const std::vector<DayCount>& days) {
    Json json = Json::array();
    for (const auto& day : days)
        json.push_back({{"study_day", to_string(day.day)},
                        {"cards", day.cards},
                        {"minutes", std::round(day.minutes * 10) / 10}});
    return json;
}

Json stats_json(const Store& store, const Stats& stats, StudyDay today) {
    const StateCounts& states = stats.states;
    Json json{
        {"study_day", to_string(today)},
        {"states",
         {{"new", states.fresh},
          {"learning", states.learning},
          {"review", states.review},
          {"relearning", states.relearning},
          {"suspended", states.suspended}}},
        {"true_retention", {{"30_days", retention_json(stats.month)}, {"all", retention_json(stats.all)}}},
        {"ahead", days_json(stats.ahead)},
        {"done", days_json(stats.done)}};
    json["decks"] = Json::array();
    for (const auto& counts : deck_counts(store, today))
        for (const auto& deck : all_decks(store))
            if (deck.id == counts.deck)
                json["decks"].push_back({{"deck", deck.header.id},
                                         {"cards", counts.cards},
                                         {"seen", counts.seen},
                                         {"due", counts.due}});
    json["kinds"] = Json::array();
    for (const auto& kind : stats.kinds)
        json["kinds"].push_back({{"kind", name(kind.kind)}, {"cards", kind.cards}, {"seen", kind.seen}});
    json["confusions"] = Json::array();
    for (const auto& confusion : stats.confusions)
        json["confusions"].push_back(
            {{"wanted", confusion.wanted}, {"picked", confusion.picked}, {"times", confusion.times}});
    json["unseen_wording"] = unseen_json(store);
    json["rubric_bias"] = bias_json(store);
    return json;
}

std::string retention_in_words(const Retention& retention) {
    return fmt::format("{:.0f} % of {} recalled, {:.0f} % predicted",
                       100.0 * retention.recalled / retention.asked, counted(retention.asked, "review"),
                       100 * retention.predicted);
}

std::string days_in_words(const std::vector<DayCount>& days, StudyDay today) {
    std::string words;
    for (const auto& day : days)
        if (day.cards > 0)
            words += fmt::format("{}{} {}", words.empty() ? "" : ", ", in_days(day.day - today), day.cards);
    return words;
}

int stats(const Context& context) {
    const Store store = context.open_store();
    const StudyDay today = context.now.study_day;
    const Stats stats = stats_of(store, today);
    if (context.out.json()) {
        context.out.print(stats_json(store, stats, today));
        return exit_code::done;
    }
    std::vector<std::vector<std::string>> rows;
    const auto row = [&rows](const char* what, std::string text) {
        if (!text.empty()) rows.push_back({what, std::move(text)});
    };
    const StateCounts& s = stats.states;
    row("cards",
        fmt::format("{} new, {} learning, {} in review, {} relearning{}", s.fresh, s.learning, s.review,
                    s.relearning, s.suspended > 0 ? fmt::format(", {} suspended", s.suspended) : ""));
    for (const auto& kind : stats.kinds)
        row(rows.size() == 1 ? "kinds" : "",
            fmt::format("{}: {}, {} seen", name(kind.kind), counted(kind.cards, "card"), kind.seen));
    if (stats.month.asked > 0) row("30 days", retention_in_words(stats.month));
    if (stats.all.asked > stats.month.asked) row("ever", retention_in_words(stats.all));
    row("done", days_in_words(stats.done, today));
    row("ahead", days_in_words(stats.ahead, today));
    for (std::size_t i = 0; i < stats.confusions.size(); ++i) {
        const Confusion& c = stats.confusions[i];
        row(i == 0 ? "mixed up" : "", without_controls(fmt::format("{} taken for {}: {}", c.wanted, c.picked,
                                                                   counted(c.times, "time"))));
    }
    row("wordings", unseen_in_words(store));
    row("scoring", bias_in_words(store));
    context.out.table(rows);
    return exit_code::done;
}

}  // namespace

void define_stats(Cli& cli) {
    cli.command("stats", "What was done, what is ahead, what gets mixed up", section::interview,
                [](Context& context) { return stats(context); });
}

}  // namespace hone
