// SPDX-License-Identifier: MIT
// What a collection of Anki holds, whichever generation of package it came in: schema 11 keeps note types and
// decks as JSON in one row, schema 18 in tables of protobuf. Field names are Anki's where it has a name.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hone::anki {

struct Template {
    std::string name;
    std::string question, answer;  ///< HTML with {{Field}}
};

struct Notetype {
    std::int64_t id = 0;
    std::string name;
    bool cloze = false;
    std::vector<std::string> fields;  ///< names, by ord
    std::vector<Template> templates;  ///< by ord
};

struct Deck {
    std::int64_t id = 0;
    std::string name;  ///< parents first, joined by "::"
    bool filtered = false;
};

struct Note {
    std::int64_t id = 0;
    std::string guid;
    std::int64_t notetype = 0;
    std::vector<std::string> tags;
    std::vector<std::string> fields;  ///< HTML
};

/// Persisted by number, in Anki.
enum class CardType { fresh = 0, learning = 1, review = 2, relearning = 3 };
enum class Queue {
    user_buried = -3,
    sibling_buried = -2,
    suspended = -1,
    fresh = 0,
    learning = 1,
    review = 2,
    day_learning = 3,
    preview = 4
};

struct Card {
    std::int64_t id = 0, note = 0, deck = 0;
    int ord = 0;  ///< index of the template, or number of the gap - 1
    CardType type = CardType::fresh;
    Queue queue = Queue::fresh;
    std::int64_t due =
        0;  ///< position of a new card; day since the collection's first; seconds since 1970 while learning
    int interval_days = 0;
    int ease_permille = 0;  ///< SM-2 factor: 2500 is 2.5; 0 while new
    int reps = 0, lapses = 0;
    std::int64_t original_due = 0, original_deck = 0;  ///< of a card that is in a filtered deck; else 0
    int flags = 0;                                     ///< 0 none, 1 to 7 a colour
    std::optional<double> stability, difficulty;       ///< FSRS: "s" and "d" of its data
    std::optional<double> desired_retention, decay;    ///< "dr", "decay"
    std::optional<std::int64_t> last_review_s;         ///< "lrt", seconds since 1970
    std::optional<std::int64_t> position;              ///< "pos": where it stood while it was new
};

struct Review {
    std::int64_t id_ms = 0;  ///< when, milliseconds since 1970; unique in a collection
    std::int64_t card = 0;
    int ease = 0;           ///< 1 to 4; 0: rescheduled by hand
    int interval = 0;       ///< after it: days, or negative seconds
    int last_interval = 0;  ///< before it, the same
    int factor = 0;         ///< SM-2 permille, or difficulty * 100 + 100 .. under FSRS (100 to 1100)
    std::int64_t time_ms = 0;
    int type = 0;  ///< 0 learning, 1 review, 2 relearning, 3 filtered, 4 manual, 5 rescheduled
};

struct Collection {
    std::int64_t created_s = 0;     ///< the start of its first day, seconds since 1970
    int minutes_west = 0;           ///< of UTC: "localOffset" if it is there, else "creationOffset", else 0
    int creation_minutes_west = 0;  ///< "creationOffset", else minutes_west
    int rollover_hour = 4;          ///< when its day begins
    /// Conf has neither "localOffset" nor "creationOffset": the zone is then read off created_s, which is 4 o'clock there.
    bool zone_unknown = false;
    /// Made by the first scheduler: some card has queue != 0 and conf lacks "schedVer": 2. Its learning had three
    /// buttons, so ratings mean something else (scheduling.cpp puts them right).
    bool scheduler_1 = false;
    std::map<std::int64_t, Notetype> notetypes;
    std::map<std::int64_t, Deck> decks;
    std::vector<Note> notes;
    std::vector<Card> cards;      ///< by note, then ord
    std::vector<Review> reviews;  ///< by card, then id_ms
};

}  // namespace hone::anki
