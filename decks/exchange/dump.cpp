// SPDX-License-Identifier: MIT
#include "decks/exchange/dump.hpp"

#include "decks/exchange/beside_json.hpp"
#include "decks/exchange/history_json.hpp"
#include "decks/exchange/rounds_json.hpp"
#include "decks/note_json.hpp"

namespace hone {

using namespace json_fields;

namespace {

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

}  // namespace hone
