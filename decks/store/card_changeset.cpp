// SPDX-License-Identifier: MIT
#include "decks/store/card_changeset.hpp"

#include <sqlite3.h>

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>
#include <variant>

namespace hone {
namespace {

using Value = std::variant<std::monostate, std::int64_t, double, std::string_view>;  // NULL first

/// The columns of table card in the order of its definition (upgrades/001.sql); those a grade writes are named.
enum Column : std::size_t {
    id = 0,
    state = 7,
    stability = 8,
    difficulty = 9,
    last_review_day = 10,
    interval_days = 11,
    due = 12,
    reps = 13,
    lapses = 14,
    asks_anew = 18,
    columns = 22
};

using Row = std::array<Value, columns>;

Row row_of(const CardRow& card) {
    Row row;
    row[state] = name(card.state);
    if (const Trace* trace = trace_of(card.state)) {
        row[stability] = trace->memory.stability;
        row[difficulty] = trace->memory.difficulty;
        row[last_review_day] = std::int64_t{trace->last_review.number()};
        row[interval_days] = std::int64_t{trace->interval_days};
        row[due] = std::int64_t{card.due.value_or(trace->due()).number()};
    }
    row[reps] = std::int64_t{card.reps};
    row[lapses] = std::int64_t{card.lapses};
    row[asks_anew] = std::int64_t{card.asks_anew ? 1 : 0};
    return row;
}

void append_big_endian(std::string& bytes, std::uint64_t number) {
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift);
}

void append_not_mentioned(std::string& bytes) {
    bytes += '\0';
}

struct AppendValue {
    std::string& bytes;
    void operator()(std::monostate) const { bytes += static_cast<char>(SQLITE_NULL); }
    void operator()(std::int64_t number) const {
        bytes += static_cast<char>(SQLITE_INTEGER);
        append_big_endian(bytes, static_cast<std::uint64_t>(number));
    }
    void operator()(double number) const {
        bytes += static_cast<char>(SQLITE_FLOAT);
        append_big_endian(bytes, std::bit_cast<std::uint64_t>(number));
    }
    void operator()(std::string_view text) const {
        bytes += static_cast<char>(SQLITE_TEXT);
        bytes += static_cast<char>(text.size());  // a varint; the names of states are shorter than 128 bytes
        bytes += text;
    }
};

}  // namespace

std::string card_changeset(const CardRow& before, const CardRow& after) {
    const Row old_row = row_of(before), new_row = row_of(after);
    if (old_row == new_row) return {};
    std::string bytes = "T";
    bytes += static_cast<char>(columns);
    bytes += '\1';                    // id is the primary key
    bytes.append(columns - 1, '\0');  // the others are not
    bytes += "card";
    bytes += '\0';
    bytes += static_cast<char>(SQLITE_UPDATE);
    bytes += '\0';  // changed by a statement, not by a trigger
    for (std::size_t i = 0; i < columns; ++i) {
        if (i == id)
            AppendValue{bytes}(before.id);
        else if (old_row[i] != new_row[i])
            std::visit(AppendValue{bytes}, old_row[i]);
        else
            append_not_mentioned(bytes);
    }
    for (std::size_t i = 0; i < columns; ++i) {
        if (old_row[i] != new_row[i])
            std::visit(AppendValue{bytes}, new_row[i]);
        else
            append_not_mentioned(bytes);
    }
    return bytes;
}

}  // namespace hone
