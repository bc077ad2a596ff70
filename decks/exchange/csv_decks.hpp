// SPDX-License-Identifier: MIT
// What reading many rows keeps beside the notes: the decks that rows name, what is said of rows, and the ids
// that are made for both.
#pragma once

#include "decks/exchange/csv_rows.hpp"
#include "decks/exchange/parcel.hpp"

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hone {

/// "my id (2)" -> "my-id-2"; a text of which nothing is left, or very much, gets 12 hex digits.
std::string well_formed_id(std::string_view text);

/// 12 hex digits made of a text, as keys of notes are made. Persisted in ids: the recipe never changes.
std::string made_id(std::string_view text);

/// Says the first 20 problems of each code and counts the others, so that a bad file costs bounded memory.
class RowReport {
public:
    RowReport(const std::string& file, const CsvRows& rows) : file_(file), rows_(rows) {}

    void say(std::vector<Diagnostic>& to, std::size_t offset, int line, Severity severity, std::string code,
             std::string message);
    /// Whether a problem of this code would not be said any more; if so it is counted.
    bool is_full(const std::string& code, Severity severity);
    /// How many more there were of each code.
    void finish(std::vector<Diagnostic>& to) const;

private:
    struct Count {
        std::size_t said = 0;
        std::size_t errors = 0, warnings = 0;  ///< not said
    };
    const std::string& file_;
    const CsvRows& rows_;
    std::map<std::string, Count> counts_;
};

/// Decks by the names that rows give them.
class RowDecks {
public:
    explicit RowDecks(std::string default_id) : default_name_(std::move(default_id)) {}

    /// The deck of that name, with a well-formed id that no other name has. A blank name is the default deck.
    /// Valid as long as this.
    DeckText& named(std::string_view name);

    std::size_t size() const { return decks_.size(); }

    /// Those with notes into the parcel; what was said of the others too.
    void finish(Parcel& parcel);

private:
    std::string default_name_;
    std::deque<DeckText> decks_;  // references stay good
    std::unordered_map<std::string, DeckText*> by_name_, by_id_;
    std::string last_name_;
    DeckText* last_ = nullptr;
};

}  // namespace hone
