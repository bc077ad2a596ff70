// SPDX-License-Identifier: MIT
#include "decks/stories/story.hpp"

#include "decks/text/display.hpp"
#include "engine/answer/critique/prose.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace hone {
namespace {

constexpr std::size_t digits_to_tick = 9;
constexpr std::size_t quotes_wanted = 2;
constexpr std::size_t fewest_metrics = 2, most_metrics = 3;

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

std::string first_sentence(std::string_view text) {
    const Prose prose = read_prose(text);
    if (prose.sentences.empty()) return {};
    const std::size_t begin = prose.words[prose.sentences.front().first].written_at;
    const std::size_t end = prose.words[prose.sentences.front().last - 1].written_end;
    return std::string(text.substr(begin, end - begin));
}

}  // namespace

std::string opening_of(const Story& story) {
    return on_one_line(story.opening.empty() ? first_sentence(story.situation) : story.opening);
}

std::string amount_of(const StoryMetric& metric, std::string_view amount) {
    // "9 %" and "3 days" say their unit; "112" does not.
    const bool bare = !amount.empty() && has_digit(amount) &&
                      std::all_of(amount.begin(), amount.end(), [](unsigned char c) {
                          return std::isdigit(c) != 0 || c == '.' || c == ',' || c == ' ';
                      });
    return bare && !metric.unit.empty() ? fmt::format("{} {}", amount, metric.unit) : std::string(amount);
}

std::string change_of(const StoryMetric& metric) {
    return fmt::format("{} to {}", amount_of(metric, metric.before), amount_of(metric, metric.after));
}

std::vector<std::string> needs_of(const Story& story) {
    std::vector<std::string> needs{"the opening sentence"};
    if (!story.quotes.empty()) needs.emplace_back("a customer's own words");
    needs.emplace_back("what I decided, and why");
    if (!story.trade_offs.empty())
        needs.push_back(story.trade_offs.front().rejected.empty() ? "the trade-off with its cost"
                                                                  : "the trade-off, and what I rejected");
    for (const auto& metric : story.metrics)
        needs.push_back(
            on_one_line(fmt::format("{}: {}{}", metric.name, change_of(metric),
                                    metric.window.empty() ? std::string() : ", " + metric.window)));
    if (needs.size() >= digits_to_tick) needs.resize(digits_to_tick - 1);
    if (!story.differently.empty()) needs.emplace_back("what I would do differently");
    return needs;
}

std::vector<std::string> gaps_of(const Story& story) {
    std::vector<std::string> gaps;
    const auto want = [&gaps](bool there, std::string gap) {
        if (!there) gaps.push_back(std::move(gap));
    };
    want(!story.scenarios.empty(), "a scenario that it answers");
    want(!story.did.empty(), "your own actions, one a line (did)");
    want(!story.decision.empty(), "what you decided, and why (decision)");
    want(!story.trade_offs.empty() && !story.trade_offs.front().rejected.empty(),
         "a trade-off with the alternative you rejected");
    want(!story.stakeholders.empty(), "the stakeholders");
    want(!story.differently.empty(), "what you would do differently");
    // Who could not get the words may say what stands in for them.
    want(story.quotes.size() >= quotes_wanted || !story.proxy.empty(),
         story.quotes.empty() ? "two customer quotes, or what stands in for them (proxy)"
                              : "a second customer quote");
    want(story.metrics.size() >= fewest_metrics && story.metrics.size() <= most_metrics,
         story.metrics.size() > most_metrics ? "fewer metrics: two or three are remembered"
                                             : "two or three metrics with before and after");
    want(std::all_of(story.metrics.begin(), story.metrics.end(),
                     [](const StoryMetric& metric) { return !metric.window.empty(); }),
         "the window of each metric");
    return gaps;
}

}  // namespace hone
