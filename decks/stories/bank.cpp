// SPDX-License-Identifier: MIT
#include "decks/stories/bank.hpp"

#include "decks/embedded.hpp"
#include "engine/answer/fact.hpp"

#include <toml++/toml.h>

#include <algorithm>

namespace hone {

extern const EmbeddedText story_bank[];

namespace {

std::vector<std::string> texts_of(const toml::table& table, std::string_view key) {
    std::vector<std::string> texts;
    if (const auto* array = table[key].as_array())
        for (const auto& element : *array)
            texts.push_back(element.value_or(std::string()));
    return texts;
}

struct Bank {
    std::vector<Scenario> scenarios;
    std::vector<Principle> principles;

    /// The file ships with the program and is tested, so nothing in it is missing.
    Bank() {
        const toml::table root = toml::parse(story_bank[0].text);
        for (const auto& node : *root["scenario"].as_array()) {
            const auto& table = *node.as_table();
            scenarios.push_back({table["id"].value_or(std::string()), table["title"].value_or(std::string()),
                                 texts_of(table, "wordings")});
        }
        for (const auto& node : *root["principle"].as_array()) {
            const auto& table = *node.as_table();
            principles.push_back({table["name"].value_or(std::string()), texts_of(table, "also")});
        }
    }
};

const Bank& bank() {
    static const Bank read;
    return read;
}

}  // namespace

std::span<const Scenario> known_scenarios() {
    return bank().scenarios;
}

std::span<const Principle> known_principles() {
    return bank().principles;
}

const Scenario* find_scenario(std::string_view id) {
    const auto& all = bank().scenarios;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const Principle* find_principle(std::string_view name) {
    const std::string wanted = folded(name);
    for (const auto& principle : bank().principles) {
        if (folded(principle.name) == wanted) return &principle;
        for (const auto& other : principle.also)
            if (folded(other) == wanted) return &principle;
    }
    return nullptr;
}

}  // namespace hone
