// SPDX-License-Identifier: MIT
#include "decks/exchange/dump.hpp"

#include "decks/deck_files.hpp"
#include "decks/exchange/beside_json.hpp"
#include "decks/exchange/history_json.hpp"
#include "decks/exchange/rounds_json.hpp"
#include "decks/note_json.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace hone {

using namespace json_fields;

namespace {

// ---- Writing

Json json_of(const DumpedCard& card) {
    Json json{{"aspect", card.row.aspect}, {"trains", name(card.row.trains)}};
    add_state(json, card.row.state);
    json["due"] = or_null(card.row.due);
    json["reps"] = card.row.reps;
    json["lapses"] = card.row.lapses;
    add_switches(json, card.row);
    if (card.at_rest) json["at_rest"] = true;
    json["history"] = Json::array();
    for (const auto& line : card.history)
        add_line(json["history"].emplace_back(), line);
    add_tests(json, card.tests);
    return json;
}

Json json_of(const DumpedNote& note) {
    Json json{{"key", note.key}, {"text", Json::parse(to_json_text(note.text))}};
    const Note* imported = note.imported.beside(note.text);
    json["imported"] = imported != nullptr ? Json::parse(to_json_text(*imported)) : Json(nullptr);
    json["position"] = note.position;
    json["retired"] = note.retired;
    json["cards"] = Json::array();
    for (const auto& card : note.cards)
        json["cards"].push_back(json_of(card));
    add_beside(json, note);
    return json;
}

Json json_of(const DumpedDeck& deck) {
    Json json{{"id", deck.header.id},         {"title", deck.header.title}, {"about", deck.header.about},
              {"source", deck.header.source}, {"tags", deck.header.tags},   {"enabled", deck.enabled},
              {"up_to", name(deck.up_to)},    {"starter", deck.starter}};
    add_own_options(json, deck.options);
    json["notes"] = Json::array();
    for (const auto& note : deck.notes)
        json["notes"].push_back(json_of(note));
    return json;
}

// ---- Reading

Trains trains_in(const Json& json) {
    if (const auto trains = trains_from(text_in(json, "trains"))) return *trains;
    refuse("`trains` must be recognise, recall or say");
}

DumpedCard card_from(const Json& json) {
    DumpedCard card;
    card.row.aspect = text_in(json, "aspect");
    if (!is_aspect(card.row.aspect)) refuse(fmt::format("there is no aspect {}", in_quotes(card.row.aspect)));
    card.row.trains = trains_in(json);
    card.row.state = state_in(json);
    card.row.due = if_given(json, "due", day_in);
    card.row.reps = reviews_in(json, "reps");
    card.row.lapses = reviews_in(json, "lapses");
    read_switches(json, card.row);
    card.at_rest = flag_in(json, "at_rest") && card.row.suspended;
    for (const auto& line : list_in(json, "history"))
        card.history.push_back(line_in(line));
    card.tests = tests_in(json);
    return card;
}

DumpedNote note_from(const Json& json) {
    DumpedNote note;
    note.text = checked_note(required(json, "text"));
    if (const Json* imported = find(json, "imported"))
        note.imported = ImportedText::of(note.text, checked_note(*imported));
    note.position = count_in(json, "position");
    note.retired = flag_in(json, "retired");
    for (const auto& card : list_in(json, "cards"))
        note.cards.push_back(card_from(card));
    read_beside(json, note);
    return note;
}

DumpedDeck deck_from(const Json& json) {
    DumpedDeck deck;
    deck.header = {text_in(json, "id"), text_in(json, "title"), text_in(json, "about"),
                   text_in(json, "source"), texts_in(json, "tags")};
    if (!is_deck_id(deck.header.id)) refuse("`id` of a deck takes letters, digits, `.`, `_` and `-`");
    deck.enabled = flag_in(json, "enabled");
    deck.starter = flag_in(json, "starter");
    const auto up_to = priority_from(text_in(json, "up_to"));
    if (!up_to) refuse("`up_to` must be core, useful or extra");
    deck.up_to = *up_to;
    deck.options = own_options_in(json);
    for (const auto& each : list_in(json, "notes")) {
        const std::string key = text_in(each, "key");
        if (!is_deck_id(key)) refuse("`key` of a note takes letters, digits, `.`, `_` and `-`");
        try {
            deck.notes.push_back(note_from(each));
            deck.notes.back().key = key;
        } catch (const std::exception& problem) {
            refuse(fmt::format("note {}: {}", in_quotes(key), problem.what()));
        }
    }
    return deck;
}

/// Every set that the history names is there.
void check_parameter_sets(const Dump& dump) {
    for (const auto& deck : dump.decks)
        for (const auto& note : deck.notes)
            for (const auto& card : note.cards)
                for (const auto& line : card.history)
                    if (line.parameter_set && !dump.parameters.contains(*line.parameter_set))
                        refuse(fmt::format("the history names parameter set {}, which is not there",
                                           *line.parameter_set));
}

Dump dump_from(const Json& json) {
    if (!json.is_object() || find(json, "format") == nullptr || json.at("format") != "hone")
        refuse("this JSON was not written by `hone export`; decks are TOML");
    if (const int version = count_in(json, "version"); version != dump_version)
        refuse(fmt::format("it is of version {}, this program reads version {}; update hone", version,
                           dump_version));
    Dump dump;
    for (const auto& deck : list_in(json, "decks")) {
        try {
            dump.decks.push_back(deck_from(deck));
        } catch (const std::exception& problem) {
            refuse(fmt::format("deck {}: {}", in_quotes(deck.value("id", "")), problem.what()));
        }
    }
    for (const auto& set : list_in(json, "parameters"))
        dump.parameters[count_in(set, "number")] =
            checked_parameters(required(set, "weights").get<std::vector<double>>());
    check_parameter_sets(dump);
    read_whole_store(json, dump);
    return dump;
}

}  // namespace

std::string dump_text(const Dump& dump) {
    Json json{{"format", "hone"}, {"version", dump_version}};
    json["decks"] = Json::array();
    for (const auto& deck : dump.decks)
        json["decks"].push_back(json_of(deck));
    json["parameters"] = Json::array();
    for (const auto& [number, weights] : dump.parameters)
        json["parameters"].push_back({{"number", number}, {"weights", weights}});
    add_whole_store(json, dump);
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Dump read_dump(std::string_view text) {
    try {
        return dump_from(parse(text));
    } catch (const Json::exception& problem) {
        throw std::invalid_argument(fmt::format("has a field of the wrong type ({})", problem.what()));
    }
}

}  // namespace hone
