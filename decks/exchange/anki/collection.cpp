// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/collection.hpp"

#include "decks/exchange/anki/collection_parts.hpp"
#include "decks/exchange/anki/read_collection.hpp"
#include "decks/exchange/anki/refusal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace hone::anki {
namespace {

constexpr std::array<std::string_view, 9> tables{"col",   "notes",     "cards",  "revlog",   "config",
                                                 "decks", "notetypes", "fields", "templates"};
constexpr int oldest_schema = 11, newest_schema = 18;

/// File and values together, in bytes: both are in memory while it is read.
constexpr std::size_t most_memory = std::size_t{280} * 1024 * 1024;
constexpr std::size_t largest_note = 4 * 1024 * 1024;
constexpr std::size_t longest_guid = 500;  // Anki's have 10 characters, of other programs some have a hundred
/// 400 a day for five years; as history each takes four times what it takes here.
constexpr std::size_t most_reviews = 750'000;
constexpr std::size_t most_notes = 150'000, most_cards = 250'000, most_fields = 500;

[[noreturn]] void refuse_damaged(const std::string& why) {
    throw Refusal("bad-collection", "its collection is damaged (" + why + "); export it from Anki again");
}

[[noreturn]] void refuse_size(const std::string& what) {
    throw Refusal("too-large", "its collection " + what + "; export fewer decks at a time");
}

class Memory {
public:
    explicit Memory(std::size_t used) : used_(used) {}
    void take(std::size_t bytes) {
        used_ += bytes;
        if (used_ > most_memory) refuse_size("is larger than this program reads");
    }

private:
    std::size_t used_;
};

/// Room for as many rows as the file could hold. Memory that is reserved and not written to is not taken; growing
/// would hold everything twice.
template <class Row>
void make_room(std::vector<Row>& rows, std::size_t file_size, std::size_t most) {
    constexpr std::size_t smallest_row = 16;
    rows.reserve(std::min(most, file_size / smallest_row));
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t at = 0;;) {
        const auto end = text.find(separator, at);
        parts.emplace_back(text.substr(at, end - at));
        if (end == std::string_view::npos) return parts;
        at = end + 1;
    }
}

std::vector<std::string> tags_in(std::string_view text) {
    std::vector<std::string> tags;
    for (std::size_t at = text.find_first_not_of(' '); at != std::string_view::npos;) {
        const auto end = text.find(' ', at);
        if (auto tag = clean_name(text.substr(at, end - at)); !tag.empty()) tags.push_back(std::move(tag));
        at = text.find_first_not_of(' ', end);
    }
    return tags;
}

void read_notes(ForeignDatabase& database, std::size_t file_size, Memory& memory, std::vector<Note>& notes) {
    make_room(notes, file_size, most_notes);
    auto row = database.rows("notes", {"id", "guid", "mid", "tags", "flds"});
    while (row.next()) {
        if (notes.size() == most_notes) refuse_size(fmt::format("holds more than {} notes", most_notes));
        const auto guid = row.text(1), tags = row.text(3), fields = row.text(4);
        if (fields.size() + tags.size() > largest_note)
            throw Refusal(
                "too-large",
                fmt::format("its note {} holds {} MB of text, more than {} MB are not read; "
                            "shorten it in Anki and export again",
                            row.whole(0), (fields.size() + tags.size()) >> 20U, largest_note >> 20U));
        if (guid.size() > longest_guid)
            refuse_damaged(fmt::format("the guid of note {} has {} bytes", row.whole(0), guid.size()));
        const auto count = std::count(fields.begin(), fields.end(), '\x1f');
        if (static_cast<std::size_t>(count) >= most_fields)
            refuse_damaged(fmt::format("note {} has more than {} fields", row.whole(0), most_fields));
        notes.push_back(
            {row.whole(0), std::string(guid), row.whole(2), tags_in(tags), split(fields, '\x1f')});
        const Note& note = notes.back();
        memory.take(sizeof(Note) + fields.size() + 2 * tags.size() + guid.size() +
                    sizeof(std::string) * (note.fields.size() + note.tags.size()));
    }
}

CardType card_type(std::int64_t number) {
    return static_cast<CardType>(std::clamp<std::int64_t>(number, 0, 3));
}

Queue queue(std::int64_t number) {
    return static_cast<Queue>(std::clamp<std::int64_t>(number, -3, 4));
}

void read_cards(ForeignDatabase& database, std::size_t file_size, Memory& memory, std::vector<Card>& cards) {
    make_room(cards, file_size, most_cards);
    auto row = database.rows("cards", {"id", "nid", "did", "ord", "type", "queue", "due", "ivl", "factor",
                                       "reps", "lapses", "odue", "odid", "flags", "data"});
    while (row.next()) {
        if (cards.size() == most_cards) refuse_size(fmt::format("holds more than {} cards", most_cards));
        memory.take(sizeof(Card));
        Card& card = cards.emplace_back();
        card.id = row.whole(0);
        card.note = row.whole(1);
        card.deck = row.whole(2);
        card.ord = row.small(3);
        card.type = card_type(row.whole(4));
        card.queue = queue(row.whole(5));
        card.due = row.whole(6);
        card.interval_days = row.small(7);
        card.ease_permille = row.small(8);
        card.reps = std::max(0, row.small(9));
        card.lapses = std::max(0, row.small(10));
        card.original_deck = row.whole(12);
        card.original_due = card.original_deck == 0 ? 0 : row.whole(11);
        card.flags = static_cast<int>(row.whole(13) & 7);
        read_card_data(row.bytes(14), card);
    }
}

void read_reviews(ForeignDatabase& database, std::size_t file_size, Memory& memory,
                  const std::vector<Card>& cards, std::vector<Review>& reviews) {
    std::vector<std::int64_t> known;
    known.reserve(cards.size());
    for (const auto& card : cards)
        known.push_back(card.id);
    std::sort(known.begin(), known.end());
    make_room(reviews, file_size, most_reviews);
    auto row = database.rows("revlog", {"id", "cid", "ease", "ivl", "lastIvl", "factor", "time", "type"});
    while (row.next()) {
        const auto card = row.whole(1);
        if (!std::binary_search(known.begin(), known.end(), card)) continue;
        if (reviews.size() == most_reviews)
            refuse_size(fmt::format("holds more than {} reviews", most_reviews));
        memory.take(sizeof(Review));
        reviews.push_back({row.whole(0), card, row.small(2), row.small(3), row.small(4), row.small(5),
                           row.whole(6), row.small(7)});
    }
}

/// In order, each once: a damaged file can show one row many times.
template <class Row, class Key>
void put_in_order(std::vector<Row>& rows, const char* what, Key key) {
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return key(a) < key(b); });
    const auto twice = std::adjacent_find(rows.begin(), rows.end(),
                                          [&](const Row& a, const Row& b) { return key(a) == key(b); });
    if (twice != rows.end()) refuse_damaged(std::string("it holds the same ") + what + " twice");
}

/// What is left of the first scheduler: no number in the settings, and cards that it put somewhere.
bool made_by_scheduler_1(const Settings& settings, const std::vector<Card>& cards) {
    const bool unused =
        std::all_of(cards.begin(), cards.end(), [](const Card& card) { return card.queue == Queue::fresh; });
    return settings.scheduler < 2 && !unused;
}

/// It kept a forgotten card among the reviews while it was in steps.
void mark_relearning(std::vector<Card>& cards) {
    for (auto& card : cards)
        if (card.type == CardType::review &&
            (card.queue == Queue::learning || card.queue == Queue::day_learning))
            card.type = CardType::relearning;
}

void apply(const Settings& settings, Collection& collection) {
    constexpr int day = 24 * 60;
    const auto offset = [](std::optional<int> minutes) {
        return minutes && *minutes >= -day && *minutes <= day ? minutes : std::nullopt;
    };
    const auto creation = offset(settings.creation_offset), local = offset(settings.local_offset);
    collection.zone_unknown = !creation && !local;
    collection.minutes_west = local.value_or(creation.value_or(0));
    collection.creation_minutes_west = creation.value_or(collection.minutes_west);
    if (settings.rollover && *settings.rollover >= 0 && *settings.rollover < 24)
        collection.rollover_hour = *settings.rollover;
}

}  // namespace

Collection read_collection(std::string_view sqlite_bytes) {
    ForeignDatabase database(sqlite_bytes, tables);
    Collection collection;
    Memory memory(sqlite_bytes.size());
    {
        auto head = database.rows("col", {"id", "ver", "crt", "conf", "models", "decks"});
        if (!head.next()) refuse_damaged("the row that describes it is missing");
        const auto schema = head.whole(1);
        if (schema > newest_schema)
            throw Refusal(
                "too-new",
                fmt::format("its collection is of schema {}, this program knows {} to {}; export it again "
                            "with 'Support older Anki versions' ticked",
                            schema, oldest_schema, newest_schema));
        if (schema < oldest_schema)
            throw Refusal("too-old",
                          "was made by an Anki before 2.0; open it in a newer Anki and export it from there");
        constexpr std::int64_t end_of_time = 32'503'680'000;  // the year 3000
        collection.created_s = std::clamp<std::int64_t>(head.whole(2), 0, end_of_time);
        const auto settings =
            database.has("config") ? settings_in_table(database) : settings_in_json(head.bytes(3));
        apply(settings, collection);
        collection.notetypes =
            database.has("notetypes") ? notetypes_in_tables(database) : notetypes_in_json(head.bytes(4));
        collection.decks = database.has("decks") ? decks_in_table(database) : decks_in_json(head.bytes(5));
        read_notes(database, sqlite_bytes.size(), memory, collection.notes);
        read_cards(database, sqlite_bytes.size(), memory, collection.cards);
        read_reviews(database, sqlite_bytes.size(), memory, collection.cards, collection.reviews);
        collection.scheduler_1 = made_by_scheduler_1(settings, collection.cards);
        if (collection.scheduler_1) mark_relearning(collection.cards);
    }
    put_in_order(collection.notes, "note", [](const Note& note) { return note.id; });
    put_in_order(collection.cards, "card",
                 [](const Card& card) { return std::tuple(card.note, card.ord, card.id); });
    put_in_order(collection.reviews, "review",
                 [](const Review& review) { return std::pair(review.card, review.id_ms); });
    return collection;
}

}  // namespace hone::anki
