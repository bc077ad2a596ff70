// SPDX-License-Identifier: MIT
// Every card with what its history adds up to, in memory: read once, counted in many ways.
#pragma once

#include "decks/stats/stats.hpp"
#include "decks/store/notes.hpp"
#include "decks/store/reviews.hpp"

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace hone {

/// A retention being added up.
struct RetentionSum {
    int asked = 0, recalled = 0;
    double predicted = 0;  ///< sum

    void add(bool was_recalled, double was_predicted) {
        ++asked;
        recalled += was_recalled ? 1 : 0;
        predicted += was_predicted;
    }
    void add(const RetentionSum& other) {
        asked += other.asked;
        recalled += other.recalled;
        predicted += other.predicted;
    }
    Retention retention() const { return {asked, recalled, asked == 0 ? 0 : predicted / asked}; }
};

struct CountedCard {
    CardId id;
    DeckId deck;
    Kind kind;
    std::uint16_t aspect;  ///< number in CardTable::aspects
    enum class State : std::uint8_t { fresh, learning, review, relearning } state;
    bool on, suspended, buried;
    bool there;   ///< its note is not removed and still makes it
    int due = 0;  ///< number of the study day; of seen cards
    int lapses = 0;
    double difficulty = 0;  ///< of seen cards
    int reviews = 0, again = 0;
    RetentionSum retention = {};
};

class CardTable {
public:
    CardTable(const Store& store, StudyDay today);

    std::vector<CountedCard> cards;
    std::vector<std::string> aspects;

    /// Null for a card that is no more.
    CountedCard* find(CardId id);

    StateCounts states() const;
    /// What is due on each day from today on; today with what is overdue.
    std::vector<DayCount> ahead(const UsualTimes& usual, int days) const;
    std::vector<PartCount> kinds() const;
    /// As deck_counts() counts them, which would be a pass of its own.
    std::vector<PartCount> decks(const Store& store) const;
    /// Of the notes' labels "principle" or "flaw".
    std::vector<PartCount> labelled(const Store& store, std::string_view label);
    std::vector<HardCard> hardest(std::size_t most) const;

private:
    StudyDay today_;
    std::unordered_map<CardId, std::size_t> number_of_;

    std::uint16_t aspect_number(std::string_view aspect);
};

}  // namespace hone
