// SPDX-License-Identifier: MIT
#include "cli/context.hpp"

#include "decks/starter_loading.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace hone {

Store Context::open_store() const {
    return Store::open(paths.store);
}

Store Context::open_store_with_starters() const {
    Store store = open_store();
    if (!ever_held_a_note(store)) load_starter_decks(store, now, !output_is_terminal);
    return store;
}

CardRow require_card(const Store& store, const std::string& name) {
    if (auto card = find_card(store, std::string_view(name))) return *card;
    std::string message = fmt::format("no card {}", without_controls(name));
    if (const auto note = find_note(store, std::string_view(name))) {
        if (note->note.kind() == Kind::rubric)
            throw NoSuch(fmt::format("{} is an exercise and has no card; `hone drill --kind rubric` asks it",
                                     note->reference()));
        message = fmt::format("{} has several cards; say which:", name);
        for (const auto& card : cards_of_note(store, note->id))
            if (card.present) message += fmt::format(" {} ({})", card.reference(), card.id);
    } else if (name.find('/') == std::string::npos) {
        message += "; `hone cards` lists them";
    }
    throw NoSuch(message);
}

NoteRow require_note(const Store& store, const std::string& name) {
    if (auto note = find_note(store, std::string_view(name))) return *note;
    if (const auto card = find_card(store, std::string_view(name))) return *find_note(store, card->note);
    throw NoSuch(
        fmt::format("no note {}; notes are named DECK/ID, `hone cards` lists them", without_controls(name)));
}

DeckRow require_deck(const Store& store, const std::string& name) {
    if (auto deck = find_deck(store, name)) return *deck;
    std::vector<std::string> names;
    for (const auto& deck : all_decks(store))
        names.push_back(deck.header.id);
    const std::vector<std::string_view> views(names.begin(), names.end());
    throw NoSuch(fmt::format("no deck {}{}", without_controls(name), did_you_mean(name, views)));
}

std::string in_days(int days) {
    if (days == 0) return "today";
    if (days == 1) return "tomorrow";
    if (days == -1) return "yesterday";
    return days > 0 ? fmt::format("in {} days", days) : fmt::format("{} days ago", -days);
}

std::string short_interval(int days) {
    if (days == 0) return "today";
    if (days < 31) return fmt::format("{} d", days);
    if (days < 365) return fmt::format("{:.1f} mo", days / 30.4);
    return fmt::format("{:.1f} y", days / 365.25);
}

Json card_json(const CardRow& card) {
    return {{"card", card.id},
            {"note", card.note_reference()},
            {"deck", card.deck},
            {"kind", name(card.kind)},
            {"aspect", card.aspect}};
}

Json card_memory_json(const CardRow& card) {
    Json json;
    const Trace* trace = trace_of(card.state);
    json["stability"] = trace ? Json(trace->memory.stability) : Json(nullptr);
    json["difficulty"] = trace ? Json(trace->memory.difficulty) : Json(nullptr);
    return json;
}

Json preview_json(const Preview& preview) {
    Json json;
    for (Rating rating : all_ratings) {
        const Trace& trace = preview.of(rating).trace();
        json[std::string(name(rating))] = {{"stability", trace.memory.stability},
                                           {"difficulty", trace.memory.difficulty},
                                           {"interval_days", trace.interval_days},
                                           {"due", to_string(trace.due())}};
    }
    return json;
}

}  // namespace hone
