// SPDX-License-Identifier: MIT
#include "cli/shell/value_sources.hpp"

#include "cli/commands/queue_options.hpp"
#include "cli/help_topics.hpp"
#include "cli/settings.hpp"
#include "cli/stats/stats_page.hpp"
#include "decks/stories/views.hpp"
#include "engine/memory/rating.hpp"

#include <cctype>

namespace hone {
namespace {

/// "NOTE", "DECK" of "NOTE... DECK"; "STORY", "SCENARIO" of "STORY|SCENARIO".
std::vector<std::string> types_in(const std::string& type) {
    std::vector<std::string> types(1);
    for (const char c : type) {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0)
            types.back() += c;
        else if (!types.back().empty())
            types.emplace_back();
    }
    if (types.back().empty()) types.pop_back();
    return types;
}

std::vector<std::string> as_strings(std::span<const std::string_view> words) {
    return {words.begin(), words.end()};
}

std::vector<std::string> fixed_words(const std::string& type) {
    if (type == "KIND") return as_strings(kind_names());
    if (type == "SHAPE") return as_strings(story_view_names());
    if (type == "SHELL") return {"bash", "zsh", "fish"};
    std::vector<std::string> ratings;
    if (type == "RATING")
        for (const Rating rating : all_ratings)
            ratings.emplace_back(name(rating));
    return ratings;
}

struct AskedWords {
    const char* type;
    const char* asked;
};

constexpr AskedWords asked_words[] = {
    {"DECK", "decks"}, {"OLD", "decks"},     {"NOTE", "notes"},   {"CARD", "cards"},
    {"TAG", "tags"},   {"STORY", "stories"}, {"ROUND", "rounds"}, {"QUERY", "queries"},
};

void add_type(ValueSource& source, const std::string& type, const CommandWords& root) {
    for (auto& word : fixed_words(type))
        source.words.push_back(std::move(word));
    for (const auto& asked : asked_words)
        if (type == asked.type) source.asked.emplace_back(asked.asked);
    if (type == "TOPIC") {
        for (const auto& topic : help_topics())
            source.words.emplace_back(topic.name);
        for (const auto& command : root.commands)
            source.words.push_back(command.path.back());
    }
    if (type == "SECTION") {
        for (const auto& section : stats_sections())
            source.words.emplace_back(section.name);
        source.words.emplace_back("all");
    }
    if (type == "SETTING")
        for (const auto& setting : settings())
            source.words.emplace_back(setting.name);
    source.files |= type == "FILE" || type == "PATH";
    source.folders |= type == "DIR";
}

}  // namespace

ValueSource value_source(const OptionWords& option, const CommandWords& root) {
    ValueSource source;
    source.words = option.choices;
    if (source.words.empty())
        for (const auto& type : types_in(option.type))
            add_type(source, type, root);
    return source;
}

}  // namespace hone
