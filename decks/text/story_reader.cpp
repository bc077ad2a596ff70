// SPDX-License-Identifier: MIT
#include "decks/text/story_reader.hpp"

#include "decks/stories/bank.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/note_checks.hpp"
#include "decks/text/schema.hpp"

#include <set>

namespace hone {
namespace {

/// Each metric is a card, and there are only so many digits and days.
constexpr std::size_t most_metrics = 20;

StoryMetric read_metric(const toml::table& table, Report& report) {
    TableReader in(table, "[[story.metric]]", story_metric_keys(), report);
    return {in.text("name", Need::required),
            in.text("before", Need::required),
            in.text("after", Need::required),
            in.text("unit"),
            in.text("window"),
            in.text("confidence"),
            in.text("impact")};
}

StoryQuote read_quote(const toml::table& table, Report& report) {
    TableReader in(table, "[[story.quote]]", story_quote_keys(), report);
    return {in.text("words", Need::required), in.text("origin")};
}

TradeOff read_trade_off(const toml::table& table, Report& report) {
    TableReader in(table, "[[story.tradeoff]]", story_trade_off_keys(), report);
    return {in.text("chose", Need::required), in.text("cost"), in.text("rejected"),
            in.text("rejected_costs")};
}

}  // namespace

Story read_story(TableReader& in) {
    Story story;
    story.summary = in.text("summary", Need::required);
    story.opening = in.text("opening");
    story.situation = in.text("situation", Need::required);
    story.task = in.text("task", Need::required);
    story.action = in.text("action", Need::required);
    story.result = in.text("result", Need::required);
    story.decision = in.text("decision");
    story.differently = in.text("differently");
    story.proxy = in.text("proxy");
    story.scenarios = in.texts("scenarios");
    story.did = in.texts("did");
    story.stakeholders = in.texts("stakeholders");
    for (const auto* table : in.tables("metric"))
        story.metrics.push_back(read_metric(*table, in.report()));
    for (const auto* table : in.tables("quote"))
        story.quotes.push_back(read_quote(*table, in.report()));
    for (const auto* table : in.tables("tradeoff"))
        story.trade_offs.push_back(read_trade_off(*table, in.report()));
    return story;
}

void check(TableReader& table, const Story& story) {
    std::vector<std::string_view> known;
    for (const auto& scenario : known_scenarios())
        known.emplace_back(scenario.id);
    std::set<std::string_view> seen;
    for (const auto& id : story.scenarios) {
        const auto place = table.place("scenarios", id);
        if (find_scenario(id) == nullptr) {
            const auto hint = did_you_mean(id, known);
            table.report().error(place, "unknown-scenario",
                                 "there is no scenario " + in_quotes(id) +
                                     (hint.empty() ? "; they are " + listed(known) : hint));
        } else if (!seen.insert(id).second) {
            table.report().error(place, "duplicate-scenario",
                                 "`scenarios` has " + in_quotes(id) + " twice; take one out");
        }
    }
    if (story.metrics.size() > most_metrics)
        table.error("metric", "too-many-metrics",
                    "a story has at most 20 metrics, this has " + std::to_string(story.metrics.size()) +
                        "; two or three are remembered");
}

}  // namespace hone
