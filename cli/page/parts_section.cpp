// SPDX-License-Identifier: MIT
// Parts of the cards compared: what trains one thing, and topics. A part is a strip for now and a strip for
// the date; names stand where they belong, so that no legend is needed and a long name only wraps.
#include "cli/page/figures.hpp"
#include "cli/page/sections.hpp"

#include <fmt/format.h>

#include <array>

namespace hone {
namespace {

constexpr std::size_t topics_at_once = 12;

/// On the date: what the plan reaches where there is one, else what stays.
struct OnDate {
    std::string key, name;
    const Range* range;
};

OnDate on_date(const PartOfCards& part) {
    if (part.if_followed) return {"if_followed", "on the day, with the plan", &*part.if_followed};
    return {"if_stopped", "on the day, if you stop", &part.if_stopped};
}

Html strip_row(const std::string& path, const std::string& id, std::string_view part, std::string_view when,
               const Range& range, std::string_view style) {
    return element("div", {{"class", "strip-row"}},
                   element("span", {{"class", "when"}}, text(when)) +
                       strip(id, fmt::format("{}, {}", part, when), range, style) +
                       element("span", {{"class", "value"}},
                               element("strong", percent_figure(path + ".expected", range.expected)) +
                                   text(" ") + range_figures(path, range)));
}

/// `path` and `id` name the part in the JSON and on the page.
Html part_item(const PartOfCards& part, const std::string& path, const std::string& id, bool dated,
               bool is_weakest) {
    Html name = element("h3", text(part.name));
    if (is_weakest) name += element("span", {{"class", "chip"}}, text("weakest"));
    name += element("span", {{"class", "note"}},
                    figure(path + ".seen", part.seen) + text(" of ") + figure(path + ".cards", part.cards) +
                        text(" seen"));
    Html item = element("div", {{"class", "part-name"}}, name) +
                strip_row(path + ".now", id + "-now", part.name, "now", part.now, "now");
    if (dated) {
        const OnDate end = on_date(part);
        item += strip_row(path + ".on_date." + end.key, id + "-date", part.name, end.name, *end.range,
                          part.if_followed ? "followed" : "stopped");
    }
    return element("li", {{"class", "part"}}, item);
}

Html part_row(const PartOfCards& part, const std::string& path, bool dated, bool gains) {
    const auto both = [](const std::string& at, const Range& range) {
        return std::array{percent_figure(at + ".expected", range.expected), range_figures(at, range)};
    };
    std::vector<Html> cells{figure(path + ".cards", part.cards), figure(path + ".seen", part.seen)};
    for (const auto& cell : both(path + ".now", part.now))
        cells.push_back(cell);
    if (dated) {
        for (const auto& cell : both(path + ".on_date.if_stopped", part.if_stopped))
            cells.push_back(cell);
        if (part.if_followed)
            for (const auto& cell : both(path + ".on_date.if_followed", *part.if_followed))
                cells.push_back(cell);
        else
            cells.resize(cells.size() + 2);
    }
    if (gains)
        cells.push_back(figure(path + ".points_per_ten_minutes", part.points_per_ten_minutes,
                               signed_points(part.points_per_ten_minutes)));
    return numbers_row(part.name, cells);
}

std::vector<std::string> heads(std::string_view first, bool dated, bool gains) {
    std::vector<std::string> heads{std::string(first), "Cards", "Seen", "Now", "90\u00a0% range"};
    if (dated)
        for (const char* head : {"If you stop", "90\u00a0% range", "With the plan", "90\u00a0% range"})
            heads.emplace_back(head);
    if (gains) heads.emplace_back("Points on the day for ten minutes");
    return heads;
}

/// Without a date there is nothing to say of it.
bool is_dated(const ReadinessReport& report) {
    return report.date.has_value() && report.if_stopped.has_value();
}

Html topic_items(const ReadinessReport& report, std::size_t from, std::size_t to) {
    Html items;
    for (std::size_t i = from; i < to; ++i)
        items += part_item(report.topics[i], fmt::format("topics[{}]", i), fmt::format("topic-{}", i),
                           is_dated(report), report.weakest == report.topics[i].name);
    return element("ul", {{"class", "parts"}}, items);
}

}  // namespace

Html training_section(const ReadinessReport& report) {
    Html items, rows;
    for (std::size_t i = 0; i < report.by_training.size(); ++i) {
        if (!report.by_training[i]) continue;
        const std::string key(name(static_cast<Trains>(i)));
        const PartOfCards& part = *report.by_training[i];
        items += part_item(part, "by_training." + key, "training-" + key, is_dated(report), false);
        rows += part_row(part, "by_training." + key, is_dated(report), false);
    }
    if (items.empty()) return {};
    return section(
        "training", "Recognise, recall, say",
        element("p", {{"class", "note"}},
                text("To pick the better answer, to bring one to mind, and to say it are learned apart.")) +
            element("ul", {{"class", "parts"}}, items) +
            numbers_table("These parts in numbers", heads("Part", is_dated(report), false), rows));
}

Html topics_section(const ReadinessReport& report) {
    if (report.topics.empty()) return {};
    const std::size_t shown = std::min(report.topics.size(), topics_at_once);
    Html content = topic_items(report, 0, shown);
    if (const std::size_t more = report.topics.size() - shown; more > 0)
        content += element(
            "details",
            element("summary", text(fmt::format("{} more {}", more, more == 1 ? "topic" : "topics"))) +
                topic_items(report, shown, report.topics.size()));
    Html rows;
    for (std::size_t i = 0; i < report.topics.size(); ++i)
        rows += part_row(report.topics[i], fmt::format("topics[{}]", i), is_dated(report), true);
    return section(
        "topics", "Topics, weakest first",
        element("p", {{"class", "note"}},
                text(is_dated(report) ? "The order is that of the lower ends of the ranges on the day. "
                                      : "The order is that of the lower ends of the ranges. ") +
                    text("A topic of few cards is "
                         "drawn towards all "
                         "cards, because a few answers prove little.")) +
            content + numbers_table("All topics in numbers", heads("Topic", is_dated(report), true), rows));
}

}  // namespace hone
