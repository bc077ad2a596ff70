// SPDX-License-Identifier: MIT
#include "decks/exchange/json.hpp"

#include "decks/exchange/dump.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace hone {
namespace {

DumpedDeck dumped(const Store& store, const DeckRow& deck,
                  const std::map<CardId, std::vector<HistoryLine>>& history) {
    DumpedDeck dump{deck.header, deck.enabled, deck.starter, deck.up_to, {}};
    std::map<NoteId, std::size_t> index;
    for (auto& row : notes_of_deck(store, deck.id, true)) {
        index[row.id] = dump.notes.size();
        dump.notes.push_back(
            {row.key, std::move(row.note), std::move(row.imported), row.position, row.retired, {}});
    }
    for (auto& card : select_cards(store, {"d.name = ?1", {deck.header.id}})) {
        const auto lines = history.find(card.id);
        auto& note = dump.notes[index.at(card.note)];
        note.cards.push_back(
            {std::move(card), lines == history.end() ? std::vector<HistoryLine>() : lines->second});
    }
    return dump;
}

/// One and the same entry, in whichever store.
bool same(const HistoryLine& a, const HistoryLine& b) {
    return a.kind == b.kind && a.at == b.at && a.study_day == b.study_day && a.rating == b.rating &&
           a.state == b.state && a.lapses == b.lapses;
}

bool begins_with(const std::vector<HistoryLine>& whole, const std::vector<HistoryLine>& beginning) {
    return beginning.size() <= whole.size() &&
           std::equal(beginning.begin(), beginning.end(), whole.begin(), same);
}

/// As a card is made: there is nothing to set.
bool is_untouched(const CardRow& card) {
    return std::holds_alternative<New>(card.state) && !card.suspended && !card.buried && !card.flagged &&
           !card.met && card.reps == 0 && card.lapses == 0;
}

class JsonImport {
public:
    JsonImport(Store& store, NoteWriter& writer, const Operation& operation, const Now& now,
               const ImportOptions& options, ImportReport& report)
        : store_(store),
          writer_(writer),
          operation_(operation),
          now_(now),
          options_(options),
          report_(report) {}

    void run(const Dump& dump) {
        for (const auto& [number, weights] : dump.parameters)
            parameter_sets_[number] = put_parameters(store_, weights, now_.instant);
        for (const auto& deck : dump.decks) {
            report_.decks.push_back(deck.header.id);
            deck_ = deck_row(deck);
            for (const auto& note : deck.notes)
                bring(note);
        }
    }

private:
    DeckRow deck_row(const DumpedDeck& deck) {
        if (auto held = find_deck(store_, deck.header.id)) return *held;
        DeckRow made = put_deck(store_, deck.header, std::nullopt, deck.starter);
        switch_deck(store_, made.id, deck.enabled, deck.up_to);
        return *find_deck(store_, deck.header.id);
    }

    void bring(const DumpedNote& note) {
        const auto held = find_note(store_, deck_.id, note.key);
        const NoteId id = held ? held->id : insert(note);
        if (held) merge(*held, note);
        std::map<std::string, CardRow> cards;
        for (auto& card : cards_of_note(store_, id))
            cards.emplace(card.aspect, std::move(card));
        for (const auto& card : note.cards)
            bring(card, cards, id, !held);
    }

    NoteId insert(const DumpedNote& note) {
        const NoteId id = writer_.insert(deck_, note.text, {std::nullopt, 0, note.position}, note.key);
        if (note.imported)
            writer_.update(deck_, id, std::nullopt, note.imported, {std::nullopt, 0, note.position}, false,
                           now_.study_day);
        if (note.retired) writer_.set_retired(id, true);
        ++report_.added;
        return id;
    }

    /// The same three texts meet as when a deck file is imported again.
    void merge(const NoteRow& held, const DumpedNote& note) {
        const bool back = held.retired && !note.retired;
        const bool mine_is_plain = !held.imported || held.note == *held.imported;
        const bool theirs_is_plain = !note.imported || note.text == *note.imported;
        if (held.note == note.text || (theirs_is_plain && held.imported == note.imported && held.imported)) {
            if (back) writer_.set_retired(held.id, false);
            ++(back ? report_.updated : report_.unchanged);
            return;
        }
        const bool take =
            options_.theirs || (mine_is_plain && held.imported && held.imported == note.imported);
        if (!take) {
            ++report_.conflicts;
            report_.said.push_back(fmt::format(
                "{}: differs here and in the file; kept as it is here (--theirs takes the file's)",
                held.reference()));
            return;
        }
        if (back) writer_.set_retired(held.id, false);
        const bool asks_anew = !options_.cosmetic && graded_part(held.note) != graded_part(note.text);
        writer_.update(deck_, held.id, note.text, std::nullopt, {held.file, held.line, held.position},
                       asks_anew, now_.study_day);
        ++report_.updated;
    }

    void bring(const DumpedCard& card, std::map<std::string, CardRow>& cards, NoteId note, bool fresh) {
        auto held = cards.find(card.row.aspect);
        if (held == cards.end()) {
            if (card.history.empty()) return;  // nothing was learned on a side that is gone
            const CardId made = put_resting_card(store_, note, card.row.aspect, card.row.trains);
            held = cards.emplace(card.row.aspect, *find_card(store_, made)).first;
        }
        const CardId id = held->second.id;
        const auto known = fresh ? std::vector<HistoryLine>() : history_of(store_, id);
        const bool nothing_more = begins_with(known, card.history);
        if (nothing_more && !fresh) return;
        if (!begins_with(card.history, known)) {
            ++report_.conflicts;
            report_.said.push_back(fmt::format(
                "{}: was reviewed both here and where the file comes from; the history here is kept",
                held->second.reference()));
            return;
        }
        for (std::size_t i = known.size(); i < card.history.size(); ++i) {
            HistoryLine line = card.history[i];
            line.card = id;
            if (line.parameter_set) line.parameter_set = parameter_sets_.at(*line.parameter_set);
            insert_line(store_, operation_, line);
            ++report_.reviews;
        }
        if (card.history.empty() && is_untouched(card.row)) return;
        CardRow row = card.row;
        row.id = id;
        restore_card(store_, row);
    }

    Store& store_;
    NoteWriter& writer_;
    const Operation& operation_;
    const Now& now_;
    const ImportOptions& options_;
    ImportReport& report_;
    DeckRow deck_;
    std::map<int, int> parameter_sets_;  // the file's numbers -> the store's
};

}  // namespace

std::string export_json(const Store& store, const std::vector<DeckRow>& decks) {
    Dump dump;
    store.read([&] {
        std::map<CardId, std::vector<HistoryLine>> history;
        for (auto& line : history_of(store, 0))
            history[line.card].push_back(std::move(line));
        for (const auto& deck : decks)
            dump.decks.push_back(dumped(store, deck, history));
        for (const auto& [number, fsrs] : parameter_sets(store))
            dump.parameters[number] = fsrs.parameters();
    });
    return dump_text(dump);
}

bool looks_like_json(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

void import_json(Store& store, NoteWriter& writer, const Operation& operation, const Now& now,
                 const DeckFile& file, const ImportOptions& options, ImportReport& report) {
    Dump dump;
    try {
        dump = read_dump(file.text);
    } catch (const std::invalid_argument& problem) {
        report.diagnostics.push_back({file.name, 0, 0, Severity::error, "bad-export", problem.what()});
        return;
    }
    JsonImport(store, writer, operation, now, options, report).run(dump);
}

}  // namespace hone
