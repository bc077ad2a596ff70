// SPDX-License-Identifier: MIT
#include "decks/stories/ask_story.hpp"

#include "decks/store/reviews.hpp"
#include "decks/store/stories.hpp"
#include "decks/stories/bank.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace hone {
namespace {

constexpr std::size_t other_stories_offered = 3;
/// Always among the options, so that a bank of one story asks something too.
constexpr const char* no_story = "None that I have";

struct Wording {
    const Scenario* scenario;
    std::string text;
};

/// Wordings in turn over the scenarios, so that neighbours in the count ask different things.
std::optional<Wording> find_wording(const Story& story, int variant) {
    std::size_t longest = 0;
    for (const auto& id : story.scenarios)
        if (const auto* scenario = find_scenario(id)) longest = std::max(longest, scenario->wordings.size());
    int count = 0;
    for (std::size_t round = 0; round < longest; ++round)
        for (const auto& id : story.scenarios) {
            const auto* scenario = find_scenario(id);
            if (scenario == nullptr || round >= scenario->wordings.size()) continue;
            if (count++ == variant) return Wording{scenario, scenario->wordings[round]};
        }
    return std::nullopt;
}

bool covers(const Story& story, std::string_view scenario) {
    return std::find(story.scenarios.begin(), story.scenarios.end(), scenario) != story.scenarios.end();
}

void ask_match(const Store& store, const CardRow& card, const Story& story, const Wording& wording,
               std::uint64_t seed, Asking& asking) {
    asking.how = Asking::How::choose;
    asking.prompt = fmt::format("Which of your stories? \"{}\"", wording.text);
    std::vector<std::string> others;
    for (const auto& row : stories_in_use(store)) {
        const auto& other = std::get<Story>(row.note.body);
        if (row.id != card.note && !covers(other, wording.scenario->id) && other.summary != story.summary)
            others.push_back(other.summary);
    }
    const std::vector<std::string> right{story.summary};
    std::vector<std::string> options = draw_distractors(others, right, {}, other_stories_offered, seed);
    options.push_back(story.summary);
    const auto order = shuffled_order(options.size(), seed + 1);
    for (const std::size_t i : order)
        asking.options.push_back(options[i]);
    asking.options.emplace_back(no_story);
    for (std::size_t i = 0; i < asking.options.size(); ++i)
        if (asking.options[i] == story.summary) asking.right.push_back(i);
    asking.reasons.assign(asking.options.size(), std::string());
    asking.answer = story.summary;
    asking.why = fmt::format("It is one of your stories of: {}.", wording.scenario->title);
}

void ask_number(const CardRow& card, const Story& story, Asking& asking) {
    const auto number =
        static_cast<std::size_t>(std::atoi(card.aspect.substr(card.aspect.find('-') + 1).c_str()));
    asking.how = Asking::How::type;
    if (number < 1 || number > story.metrics.size()) return;  // an edit took it away: the card is not served
    const StoryMetric& metric = story.metrics[number - 1];
    asking.prompt = fmt::format("{}\n{}{}: from what to what?", story.summary, metric.name,
                                metric.window.empty() ? std::string() : ", " + metric.window);
    asking.answer = change_of(metric);
    asking.why = metric.impact;
    if (!metric.confidence.empty())
        asking.why += fmt::format("{}confidence: {}", asking.why.empty() ? "" : "; ", metric.confidence);
}

}  // namespace

int wordings_of(const Story& story) {
    int count = 0;
    for (const auto& id : story.scenarios)
        if (const auto* scenario = find_scenario(id)) count += static_cast<int>(scenario->wordings.size());
    return count;
}

std::string wording_of(const Story& story, int variant) {
    const auto wording = find_wording(story, variant);
    return wording ? wording->text : std::string();
}

void ask_story(const Store& store, const CardRow& card, const Story& story, int variant, std::uint64_t seed,
               Asking& asking) {
    const auto wording = find_wording(story, variant);
    if (card.aspect == "match" && wording) {
        asking.variant = variant;
        ask_match(store, card, story, *wording, seed, asking);
    } else if (card.aspect.starts_with("number-")) {
        ask_number(card, story, asking);
    } else if (card.aspect == "opening") {
        asking.prompt = fmt::format("How does this story open?\n{}", story.summary);
        asking.answer = opening_of(story);
    } else {
        asking.variant = wording ? variant : 0;
        asking.prompt = wording ? wording->text : "Tell this story.";
        asking.prompt += "\n" + story.summary;
        asking.answer = opening_of(story);
        asking.needs = needs_of(story);
    }
}

}  // namespace hone
