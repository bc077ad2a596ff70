// SPDX-License-Identifier: MIT
#include "decks/stories/coverage.hpp"

#include "engine/answer/fact.hpp"
#include "engine/answer/telling.hpp"

#include <algorithm>

namespace hone {
namespace {

BankedStory banked(const Store& store, NoteRow row) {
    BankedStory story;
    story.gate = gate_of(store, row.id);
    for (auto& told : rehearsals_of(store, row.id)) {
        ++story.rehearsals;
        if (!told.pitch && told.typed.empty()) story.last = std::move(told);
    }
    story.row = std::move(row);
    story.gaps = gaps_of(story.story());
    return story;
}

/// The principle's place in the list; it is added when the bank does not know it.
Covered& place_of(std::vector<Covered>& principles, const std::string& written) {
    const Principle* known = find_principle(written);
    const std::string& name = known == nullptr ? written : known->name;
    for (auto& principle : principles)
        if (folded(principle.name) == folded(name)) return principle;
    return principles.emplace_back(Covered{{}, name, {}});
}

}  // namespace

int Coverage::in_use() const {
    return static_cast<int>(
        std::count_if(stories.begin(), stories.end(), [](const auto& story) { return story.in_use(); }));
}

int Coverage::covered_scenarios() const {
    return static_cast<int>(std::count_if(scenarios.begin(), scenarios.end(),
                                          [](const Covered& each) { return !each.stories.empty(); }));
}

int Coverage::told_in_time() const {
    return static_cast<int>(std::count_if(stories.begin(), stories.end(), [](const BankedStory& story) {
        return story.in_use() && story.last && story.last->in_time() &&
               !over_limit(story.last->total_ms, story_limit_seconds);
    }));
}

const BankedStory* Coverage::find(NoteId id) const {
    const auto found =
        std::find_if(stories.begin(), stories.end(), [id](const auto& story) { return story.row.id == id; });
    return found == stories.end() ? nullptr : &*found;
}

Coverage coverage_of(const Store& store) {
    Coverage coverage;
    for (const auto& scenario : known_scenarios())
        coverage.scenarios.push_back({scenario.id, scenario.title, {}});
    for (const auto& principle : known_principles())
        coverage.principles.push_back({{}, principle.name, {}});
    for (auto& row : all_stories(store))
        coverage.stories.push_back(banked(store, std::move(row)));
    for (const auto& story : coverage.stories) {
        if (!story.in_use()) continue;
        for (auto& scenario : coverage.scenarios)
            if (std::count(story.story().scenarios.begin(), story.story().scenarios.end(), scenario.id) > 0)
                scenario.stories.push_back(story.row.id);
        for (const auto& principle : story.row.note.principles) {
            auto& covering = place_of(coverage.principles, principle).stories;
            if (covering.empty() || covering.back() != story.row.id) covering.push_back(story.row.id);
        }
    }
    for (auto& story : coverage.stories)
        for (const auto& scenario : coverage.scenarios) {
            if (std::count(scenario.stories.begin(), scenario.stories.end(), story.row.id) == 0) continue;
            ++story.scenarios;
            if (scenario.stories.size() == 1) ++story.alone;
        }
    return coverage;
}

}  // namespace hone
