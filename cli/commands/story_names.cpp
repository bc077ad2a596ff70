// SPDX-License-Identifier: MIT
#include "cli/commands/story_names.hpp"

#include "cli/context.hpp"
#include "decks/deck_files.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

namespace hone {

NoteRow require_story(const Store& store, const std::string& name, bool with_removed) {
    if (auto story = find_story(store, name, with_removed)) return *story;
    no_such_story(store, name);
}

void no_such_story(const Store& store, const std::string& name, std::vector<std::string> others) {
    if (const auto removed = find_story(store, name, true); removed && removed->retired)
        throw NoSuch(fmt::format("{} was removed; `hone story show {}` still has it", removed->reference(),
                                 without_controls(name)));
    const char* what = others.empty() ? "story" : "story or scenario";
    const auto stories = all_stories(store);
    for (const auto& row : stories) {
        if (row.key == name)
            throw NoSuch(fmt::format("several decks have a story {0}; say DECK/{0}", without_controls(name)));
        others.push_back(row.key);
        others.push_back(row.reference());
    }
    const std::vector<std::string_view> views(others.begin(), others.end());
    std::string hint = did_you_mean(name, views);
    if (hint.empty())
        hint = stories.empty()
                   ? fmt::format("; `hone story new {}` begins one", is_deck_id(name) ? name : "NAME")
                   : "; `hone story list` lists them";
    throw NoSuch(fmt::format("no {} {}{}", what, without_controls(name), hint));
}

}  // namespace hone
