// SPDX-License-Identifier: MIT
#include "decks/store/check.hpp"

#include "decks/store/missing_cards.hpp"
#include "decks/store/notes.hpp"
#include "decks/store/reviews.hpp"
#include "decks/store/search_index.hpp"
#include "decks/store/serving.hpp"
#include "engine/schedule/scheduler.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace hone {
namespace {

/// Relative difference allowed between stored and recomputed doubles: none is expected on one machine, a
/// different libm may differ in the last bits.
constexpr double replay_tolerance = 1e-9;

bool close(double a, double b) {
    return std::abs(a - b) <= replay_tolerance * std::max({std::abs(a), std::abs(b), 1.0});
}

bool same_memory(const std::optional<MemoryState>& a, const std::optional<MemoryState>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return close(a->stability, b->stability) && close(a->difficulty, b->difficulty);
}

std::optional<MemoryState> memory_of(const CardState& state) {
    const Trace* trace = trace_of(state);
    if (trace == nullptr) return std::nullopt;
    return trace->memory;
}

using LinesByCard = std::map<CardId, std::vector<HistoryLine>>;

LinesByCard lines_by_card(const Store& store) {
    LinesByCard by_card;
    for (auto& line : history_of(store, 0))
        by_card[line.card].push_back(std::move(line));
    return by_card;
}

std::vector<std::optional<MemoryState>> replayed(const std::vector<HistoryLine>& lines,
                                                 const std::vector<std::pair<int, Fsrs>>& sets) {
    std::vector<HistoryStep> steps;
    for (const auto& line : lines) {
        const auto set = std::find_if(sets.begin(), sets.end(), [&](const auto& s) {
            return s.first == line.parameter_set.value_or(1);
        });
        steps.push_back({step_kind(line.kind), line.rating, line.elapsed_days,
                         set == sets.end() ? &sets.front().second : &set->second, memory_of(line.state)});
    }
    return replay(steps);
}

/// Reviews since the last reset: what card.reps counts.
int live_reps(const std::vector<HistoryLine>& lines) {
    int reps = 0;
    for (const auto& line : lines) {
        if (line.kind == LineKind::reset) reps = 0;
        if (line.kind == LineKind::review) ++reps;
    }
    return reps;
}

bool card_follows(const CardRow& card, const std::vector<HistoryLine>& lines) {
    if (lines.empty()) return std::holds_alternative<New>(card.state) && card.reps == 0;
    const HistoryLine& last = lines.back();
    const Trace* trace = trace_of(card.state);
    if (trace != nullptr && !card.asks_anew && card.due != trace->due()) return false;
    return card.state == last.state && card.lapses == last.lapses && card.reps == live_reps(lines);
}

class Problems {
public:
    void add(const std::string& code, const std::string& message) {
        for (auto& problem : found_)
            if (problem.code == code) {
                ++problem.count;
                return;
            }
        found_.push_back({code, message, 1});
    }
    std::vector<StoreProblem> take() { return std::move(found_); }

private:
    std::vector<StoreProblem> found_;  // the first message of each code speaks for all of them
};

void check_file(const Store& store, Problems& problems) {
    SQLite::Statement integrity(store.db(), "PRAGMA integrity_check(100)");
    while (integrity.executeStep())
        // Newer ones look into the index of words as well, which has a check and a repair of its own.
        if (const std::string text = integrity.getColumn(0).getString();
            text != "ok" && text.find("FTS5") == std::string::npos)
            problems.add("integrity", text);
    SQLite::Statement links(store.db(), "PRAGMA foreign_key_check");
    while (links.executeStep())
        problems.add("foreign-key",
                     fmt::format("a row of {} points to a row of {} that is missing",
                                 links.getColumn(0).getString(), links.getColumn(2).getString()));
}

void check_history(const Store& store, Problems& problems) {
    const auto sets = parameter_sets(store);
    LinesByCard history = lines_by_card(store);
    for (const auto& card : select_cards(store, {})) {
        const auto& lines = history[card.id];
        if (!card_follows(card, lines))
            problems.add("last-entry", fmt::format("card {} ({}) does not match its last line of history",
                                                   card.id, card.reference()));
        const auto memories = replayed(lines, sets);
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (!same_memory(memories[i], memory_of(lines[i].state))) {
                problems.add("replay",
                             fmt::format("history line {} of card {} ({}) is not what its ratings give",
                                         lines[i].id, card.id, card.reference()));
                break;
            }
        history.erase(card.id);
    }
    for (const auto& [card, lines] : history)
        if (!lines.empty())
            problems.add("lost-card", fmt::format("history names card {}, which is missing", card));
}

void check_notes(const Store& store, Problems& problems) {
    for (const auto& deck : all_decks(store)) {
        try {
            for (const auto& missing : missing_cards(store, deck.id))
                problems.add("missing-card", fmt::format("note {} lacks its card `{}`",
                                                         missing.note.reference(), missing.spec.aspect));
        } catch (const std::exception& failure) {
            problems.add("note-text",
                         fmt::format("deck {}: a note cannot be read ({})", deck.header.id, failure.what()));
        }
    }
}

void check_switches(const Store& store, Problems& problems) {
    for (int i = wrongly_active(store); i > 0; --i)
        problems.add("active", "cards are served, or are not, against the switches of their deck and note");
}

void rewrite_line(Store& store, const HistoryLine& line, const Trace& trace) {
    SQLite::Statement update(store.db(), "UPDATE revlog SET stability = ?, difficulty = ? WHERE id = ?");
    update.bind(1, trace.memory.stability);
    update.bind(2, trace.memory.difficulty);
    update.bind(3, line.id);
    update.exec();
}

CardState with_memory(CardState state, const MemoryState& memory) {
    std::visit(
        [&memory](auto& alternative) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(alternative)>, New>)
                alternative.trace.memory = memory;
        },
        state);
    return state;
}

}  // namespace

std::vector<StoreProblem> check_store(const Store& store) {
    Problems problems;
    try {
        // First, and alone: it asks as a writer, and a damaged index makes SQLite's own check fail as well.
        const std::string search = search_index_problem(store);
        if (!search.empty()) problems.add("search", search);
        store.read([&] {
            check_file(store, problems);
            check_history(store, problems);
            check_notes(store, problems);
            check_switches(store, problems);
        });
    } catch (const std::exception& failure) {  // a page that cannot be read, a text that is no JSON ...
        problems.add("integrity", failure.what());
    }
    return problems.take();
}

Repaired repair_store(Store& store) {
    Repaired repaired;
    SQLite::Transaction transaction(store.db(), SQLite::TransactionBehavior::IMMEDIATE);
    if (!search_index_problem(store).empty()) {
        rebuild_search_index(store);
        repaired.search = true;
    }
    const auto sets = parameter_sets(store);
    LinesByCard history = lines_by_card(store);
    for (const auto& deck : all_decks(store))
        repaired.restored += restore_missing_cards(store, deck);
    repaired.cards += put_active_right(store);
    for (const auto& card : select_cards(store, {})) {
        auto& lines = history[card.id];
        const auto memories = replayed(lines, sets);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!memories[i] || same_memory(memories[i], memory_of(lines[i].state))) continue;
            if (trace_of(lines[i].state) == nullptr) continue;  // the name of its state is damaged, too
            lines[i].state = with_memory(lines[i].state, *memories[i]);
            rewrite_line(store, lines[i], *trace_of(lines[i].state));
            ++repaired.lines;
        }
        if (card_follows(card, lines)) continue;
        const CardState state = lines.empty() ? CardState{New{}} : lines.back().state;
        write_state(store, card.id, state, live_reps(lines), lines.empty() ? 0 : lines.back().lapses);
        ++repaired.cards;
    }
    transaction.commit();
    return repaired;
}

StoreCounts count_store(const Store& store) {
    SQLite::Statement query(
        store.db(),
        "SELECT (SELECT count(*) FROM note WHERE retired = 0), (SELECT count(*) FROM card c JOIN note n "
        "ON n.id = c.note WHERE n.retired = 0), (SELECT count(*) FROM revlog WHERE undone = 0 AND kind = "
        "'review')");
    query.executeStep();
    return {query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), query.getColumn(2).getInt64()};
}

}  // namespace hone
