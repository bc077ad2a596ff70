// SPDX-License-Identifier: MIT
#include "decks/exchange/dump_import.hpp"

#include "decks/exchange/beside_import.hpp"
#include "decks/exchange/history_merge.hpp"
#include "decks/exchange/learned_import.hpp"
#include "decks/store/presets.hpp"
#include "decks/store/serving.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace hone {
namespace {

class DumpImport {
public:
    DumpImport(Store& store, NoteWriter& writer, const Operation& operation, const Now& now,
               const ImportOptions& options, ImportReport& report, const Dump& dump)
        : store_(store),
          writer_(writer),
          now_(now),
          options_(options),
          report_(report),
          histories_(store, operation, now, options.history, dump.parameters),
          beside_(store) {}

    void run(Dump& dump) {
        for (auto& deck : dump.decks) {
            report_.decks.push_back(deck.header.id);
            deck_ = deck_row(deck);
            for (auto& note : deck.notes)
                bring(note);
        }
        histories_.write();
        tell(histories_, report_);
        beside_.rehearse();
        bring_rounds(dump);
        bring_budget(dump);
        bring_preset(dump);
    }

private:
    DeckRow deck_row(const DumpedDeck& deck) {
        if (auto held = find_deck(store_, deck.header.id)) return *held;
        const DeckRow made = put_deck(store_, deck.header, std::nullopt, deck.starter);
        switch_deck(store_, made.id, deck.enabled, deck.up_to);
        const auto set = [&](DeckOption option, const auto& value) {
            if (value) set_own_value(store_, made.id, option, static_cast<double>(*value));
        };
        set(DeckOption::retention, deck.options.desired_retention);
        set(DeckOption::max_interval, deck.options.maximum_interval);
        set(DeckOption::new_per_day, deck.options.new_per_day);
        return *find_deck(store_, deck.header.id);
    }

    void bring(DumpedNote& note) {
        const auto held = find_note(store_, deck_.id, note.key);
        const NoteId id = held ? held->id : insert(note);
        if (held) merge(*held, note);
        std::map<std::string, CardRow> cards;
        for (auto& card : cards_of_note(store_, id))
            cards.emplace(card.aspect, std::move(card));
        beside_.bring(note, id, !held);
        for (auto& card : note.cards)
            bring(card, cards, id, !held);
        if (options_.on_note) options_.on_note();
    }

    NoteId insert(const DumpedNote& note) {
        NoteWriter::Place place;
        place.position = note.position;
        const NoteId id = writer_.insert(deck_, note.text, place, note.key);
        if (const Note* imported = note.imported.beside(note.text))
            writer_.update(deck_, id, std::nullopt, *imported, place, false, now_.study_day);
        if (note.retired) writer_.set_retired(id, true);
        ++report_.added;
        return id;
    }

    /// The same three texts meet as when a deck file is imported again.
    void merge(const NoteRow& held, const DumpedNote& note) {
        const bool back = held.retired && !note.retired;
        const Note *imported_here = held.imported.beside(held.note),
                   *imported_there = note.imported.beside(note.text);
        const bool same_import =
            imported_here != nullptr && imported_there != nullptr && *imported_here == *imported_there;
        if (held.note == note.text || (!note.imported.differs() && same_import)) {
            if (back) writer_.set_retired(held.id, false);
            ++(back ? report_.updated : report_.unchanged);
            return;
        }
        const bool take = options_.theirs || (!held.imported.differs() && same_import);
        if (!take) {
            ++report_.conflicts;
            report_.said.push_back(fmt::format(
                "{}: differs here and in the file; kept as it is here (--theirs takes the file's)",
                held.reference()));
            return;
        }
        if (back) writer_.set_retired(held.id, false);
        const bool asks_anew = !options_.cosmetic && graded_part(held.note) != graded_part(note.text);
        NoteWriter::Place place;
        place.file = held.file;
        place.line = held.line;
        place.position = held.position;
        writer_.update(deck_, held.id, note.text, std::nullopt, place, asks_anew, now_.study_day);
        ++report_.updated;
    }

    void bring(DumpedCard& card, std::map<std::string, CardRow>& cards, NoteId note, bool fresh) {
        auto held = cards.find(card.row.aspect);
        if (held == cards.end()) {
            // Of a side that is gone here nothing is needed but what was learned of it.
            if (!fresh && card.history.empty() && card.tests.empty()) return;
            const CardId made = put_resting_card(store_, note, card.row.aspect, card.row.trains);
            held = cards.emplace(card.row.aspect, *find_card(store_, made)).first;
        }
        const bool taken = histories_.bring(held->second, card, fresh);
        if (taken && card.at_rest) restore_rest(store_, held->second.id);
        beside_.bring_tests(card.tests, held->second.id);
    }

    void bring_rounds(const Dump& dump) {
        const auto here = all_goals(store_);
        std::set<std::int64_t> matched;
        for (const auto& dumped : dump.rounds)
            report_round(beside_.bring(dumped, here, matched));
    }

    void report_round(const std::optional<std::string>& said) {
        if (said) report_.said.push_back(*said);
    }

    /// The budget and the options that nobody has set here yet.
    void bring_budget(const Dump& dump) {
        if (!dump.budget) return;
        const Budget here = budget_of(store_);
        if (here == *dump.budget) return;
        if (here == Budget{})
            put_budget(store_, *dump.budget);
        else
            report_.said.emplace_back("the minutes of the day differ in the file; those here are kept");
    }

    void bring_preset(const Dump& dump) {
        if (!dump.preset) return;
        const Scheduling here = default_scheduling(store_);
        const int set = histories_.parameter_set(dump.preset->parameter_set);
        const auto values = [](const Preset& preset, int parameters) {
            return std::tuple(preset.desired_retention, preset.maximum_interval, preset.fuzz,
                              preset.new_per_day, parameters);
        };
        if (values(here.preset, here.parameter_set) == values(dump.preset->preset, set)) return;
        if (values(here.preset, here.parameter_set) == values(Preset{}, 1))
            restore_default_preset(store_, dump.preset->preset, set);
        else
            report_.said.emplace_back(
                "the scheduling options for all decks differ in the file; those here are kept");
    }

    Store& store_;
    NoteWriter& writer_;
    const Now& now_;
    const ImportOptions& options_;
    ImportReport& report_;
    HistoryMerge histories_;
    BesideImport beside_;
    DeckRow deck_;
};

}  // namespace

void take_in_dump(Store& store, NoteWriter& writer, const Operation& operation, const Now& now, Dump& dump,
                  const ImportOptions& options, ImportReport& report) {
    DumpImport(store, writer, operation, now, options, report, dump).run(dump);
}

}  // namespace hone
