// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/card_query.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace hone {
namespace {

std::string state_in_words(const CardRow& card) {
    if (card.suspended) return "suspended";
    return card.active ? std::string(name(card.state)) : "off";
}

/// The note's own tags and those of its deck: what `tag:` finds.
std::vector<std::string> all_tags(const Note& note, const std::vector<std::string>& of_deck) {
    std::vector<std::string> tags = note.tags;
    for (const auto& tag : of_deck)
        if (std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(tag);
    return tags;
}

void print_json(const Context& context, const Store& store, const std::vector<FoundCard>& found) {
    std::map<std::string, std::vector<std::string>> deck_tags;
    std::map<std::string, Scheduling> scheduling;
    for (const auto& deck : all_decks(store)) {
        deck_tags[deck.header.id] = deck.header.tags;
        scheduling.emplace(deck.header.id, scheduling_of(store, deck.header.id));
    }
    Json cards = Json::array();
    for (const auto& [card, note] : found) {
        Json json = card_json(card);
        json["state"] = name(card.state);
        json["due"] = card.due ? Json(to_string(*card.due)) : Json(nullptr);
        json.update(card_memory_json(card));
        json["retrievability"] = nullptr;
        if (const Trace* trace = trace_of(card.state))
            json["retrievability"] = scheduling.at(card.deck).fsrs.retrievability(
                std::max(0, context.now.study_day - trace->last_review), trace->memory.stability);
        json["suspended"] = card.suspended;
        json["tags"] = all_tags(*note, deck_tags[card.deck]);
        cards.push_back(std::move(json));
    }
    context.out.print({{"cards", std::move(cards)}});
}

void print_table(const Context& context, const std::vector<FoundCard>& found) {
    constexpr std::size_t shortest_title = 24;
    std::size_t others = 0;
    std::vector<std::vector<std::string>> rows;
    for (const auto& [card, note] : found) {
        rows.push_back({std::to_string(card.id), card.reference(), state_in_words(card),
                        card.due ? to_string(*card.due) : "-", ""});
        std::size_t width = 0;
        for (const auto& cell : rows.back())
            width += display_width(cell) + 2;
        others = std::max(others, width);
    }
    const std::size_t columns = context.out.columns();
    const std::size_t room = columns > others + shortest_title ? columns - others : shortest_title;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].back() = on_one_line(title_of(*found[i].note, room));
    context.out.table(rows);
}

int cards(Context& context, const std::vector<std::string>& words) {
    const Store store = context.open_store_with_starters();
    std::vector<FoundCard> found;
    try {
        found = find_cards(store, parse_card_query(words, context.now.study_day));
    } catch (const QueryError& error) {
        throw UsageError(error.what());
    }
    if (context.out.json())
        print_json(context, store, found);
    else if (found.empty())
        context.out.warn("No card matches.");
    else
        print_table(context, found);
    return found.empty() ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace

void define_cards(Cli& cli) {
    auto words = std::make_shared<std::vector<std::string>>();
    auto* command = cli.command("cards", "Find cards", section::material,
                                [words](Context& context) { return cards(context, *words); });
    command
        ->add_option("query", *words,
                     "deck:ID tag:T kind:K principle:P flaw:F is:due|new|learning|review|relearning|"
                     "suspended|leech|flagged|buried, or words of the text; -WORD excludes")
        ->type_name("QUERY");
}

}  // namespace hone
