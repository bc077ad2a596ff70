// SPDX-License-Identifier: MIT
#include "decks/exchange/json.hpp"

#include "decks/exchange/json_builder.hpp"
#include "decks/store/presets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace hone {
namespace {

/// What stands beside notes and cards in the whole store, read once.
struct Beside {
    explicit Beside(const Store& store) {
        for (auto& line : history_of(store, 0))
            history[line.card].push_back(std::move(line));
        for (auto& [note, jot] : all_jots(store))
            jots[note].push_back(std::move(jot));
        for (auto& scoring : all_scorings(store))
            scorings[scoring.note].push_back(std::move(scoring));
        for (auto& given : all_test_answers(store))
            tests[given.answer.card].push_back(std::move(given));
        for (auto& rehearsal : rehearsals_of(store, 0))
            rehearsals[rehearsal.story].push_back(std::move(rehearsal));
        for (const CardId card : cards_at_rest(store))
            at_rest.insert(card);
    }

    std::map<CardId, std::vector<HistoryLine>> history;
    std::map<NoteId, std::vector<Jot>> jots;
    std::map<NoteId, std::vector<GivenScore>> scorings;
    std::map<CardId, std::vector<GivenTestAnswer>> tests;
    std::map<NoteId, std::vector<Rehearsal>> rehearsals;
    std::set<CardId> at_rest;
};

template <class Key, class Value>
std::vector<Value> taken(std::map<Key, std::vector<Value>>& from, Key key) {
    const auto found = from.find(key);
    return found == from.end() ? std::vector<Value>() : std::move(found->second);
}

std::optional<std::string> reference_to(const Store& store, const std::optional<NoteId>& note) {
    if (!note) return std::nullopt;
    const auto row = find_note(store, *note);
    if (!row) return std::nullopt;
    return row->reference();
}

DumpedNote dumped(const Store& store, NoteRow& row, Beside& beside) {
    DumpedNote note;
    note.key = row.key;
    note.text = std::move(row.note);
    note.imported = std::move(row.imported);
    note.position = row.position;
    note.retired = row.retired;
    note.jots = taken(beside.jots, row.id);
    note.scorings = taken(beside.scorings, row.id);
    if (note.text.kind() != Kind::story) return note;
    note.gate = gate_of(store, row.id);
    for (auto& told : taken(beside.rehearsals, row.id)) {
        auto probe = reference_to(store, told.probe);
        note.rehearsals.push_back({std::move(told), std::move(probe)});
    }
    note.earlier = earlier_texts(store, row.id);
    return note;
}

template <class Number>
std::optional<Number> own(const Store& store, const DeckRow& deck, DeckOption option) {
    const auto value = own_value(store, deck.id, option);
    if (!value) return std::nullopt;
    return static_cast<Number>(*value);
}

DumpedDeck dumped(const Store& store, const DeckRow& deck, Beside& beside) {
    DumpedDeck dump{deck.header, deck.enabled, deck.starter, deck.up_to, {}, {}};
    dump.options = {own<double>(store, deck, DeckOption::retention),
                    own<int>(store, deck, DeckOption::max_interval),
                    own<int>(store, deck, DeckOption::new_per_day)};
    std::map<NoteId, std::size_t> index;
    for (auto& row : notes_of_deck(store, deck.id, true)) {
        index[row.id] = dump.notes.size();
        dump.notes.push_back(dumped(store, row, beside));
    }
    auto cards = select_cards(store, {"d.name = ?1", {deck.header.id}});
    // The order of introduction; cards that their notes do not make any more have none.
    const auto gone =
        std::stable_partition(cards.begin(), cards.end(), [](const CardRow& card) { return card.present; });
    std::sort(gone, cards.end(), [](const CardRow& a, const CardRow& b) { return a.aspect < b.aspect; });
    for (auto& row : cards) {
        DumpedCard card;
        card.history = taken(beside.history, row.id);
        card.tests = taken(beside.tests, row.id);
        card.at_rest = beside.at_rest.contains(row.id);
        auto& note = dump.notes[index.at(row.note)];
        card.row = std::move(row);
        note.cards.push_back(std::move(card));
    }
    return dump;
}

DumpedRound dumped(const Store& store, const Goal& round) {
    DumpedRound dump{round, {}};
    std::sort(dump.round.decks.begin(), dump.round.decks.end());  // their row numbers are of this store
    for (auto& asked : debriefs_of(store, round.id)) {
        auto note = reference_to(store, asked.note);
        dump.asked.push_back({std::move(asked), std::move(note)});
    }
    return dump;
}

/// "3 decks, 120 notes, 4000 lines of history".
std::string counted(const Dump& dump) {
    std::size_t notes = 0, lines = 0;
    for (const auto& deck : dump.decks) {
        notes += deck.notes.size();
        for (const auto& note : deck.notes)
            for (const auto& card : note.cards)
                lines += card.history.size();
    }
    const auto many = [](std::size_t count, const char* what) {
        return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
    };
    return fmt::format("{}, {}, {} of history", many(dump.decks.size(), "deck"), many(notes, "note"),
                       many(lines, "line"));
}

}  // namespace

Dump dump_of(const Store& store, const std::vector<DeckRow>& decks) {
    Dump dump;
    store.read([&] {
        Beside beside(store);
        for (const auto& deck : decks)
            dump.decks.push_back(dumped(store, deck, beside));
        for (const auto& [number, fsrs] : parameter_sets(store))
            dump.parameters[number] = fsrs.parameters();
        if (decks.size() != all_decks(store).size()) return;
        for (const auto& round : all_goals(store))
            dump.rounds.push_back(dumped(store, round));
        dump.budget = budget_of(store);
        const Scheduling options = default_scheduling(store);
        dump.preset = DumpedPreset{options.preset, options.parameter_set};
    });
    return dump;
}

std::string export_json(const Store& store, const std::vector<DeckRow>& decks) {
    return dump_text(dump_of(store, decks));
}

Parcel read_json(std::string_view bytes, const std::string& file) {
    TextBuffer buffer(bytes);
    std::istream in(&buffer);
    return read_json(in, file);
}

Parcel read_json(std::istream& in, const std::string& file) {
    Parcel parcel;
    parcel.file = file;
    try {
        parcel.dump = read_dump(in);
        parcel.found = "an export of hone: " + counted(*parcel.dump);
    } catch (const std::invalid_argument& problem) {
        parcel.found = "JSON";
        parcel.diagnostics.push_back({file, 0, 0, Severity::error, "bad-export", problem.what()});
    }
    return parcel;
}

}  // namespace hone
