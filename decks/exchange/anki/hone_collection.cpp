// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/hone_collection.hpp"

#include "decks/exchange/anki/deck_names.hpp"
#include "decks/exchange/anki/field_html.hpp"
#include "decks/exchange/anki/guid.hpp"
#include "decks/exchange/anki/hone_types.hpp"
#include "decks/fnv1a.hpp"
#include "engine/memory/fsrs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace hone::anki {
namespace {

constexpr std::int64_t first_id_ms = 1'700'000'000'000, ids = 31'000'000'000;
constexpr std::int64_t default_deck = 1;
constexpr int usual_ease_permille = 2500;
constexpr int red = 1;

std::uint64_t hash_of(std::string_view text) {
    const std::uint64_t hash = fnv1a(text);
    return hash ^ hash >> 32U;
}

/// Ids that follow from a text; the next free one where two meet.
class Ids {
public:
    std::int64_t of(std::string_view text) {
        return free_from(first_id_ms +
                         static_cast<std::int64_t>(hash_of(text) % static_cast<std::uint64_t>(ids)));
    }
    std::int64_t free_from(std::int64_t id) {
        while (!used_.insert(id).second)
            ++id;
        return id;
    }

private:
    std::unordered_set<std::int64_t> used_;
};

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// Anki's difficulty where SM-2 had its ease: 100 to 1100.
int factor_of(double difficulty) {
    return static_cast<int>(std::lround(((difficulty - 1.0) / 9.0 + 0.1) * 1000.0));
}

int type_before(const CardState& state) {
    if (std::holds_alternative<hone::Review>(state)) return 1;
    return std::holds_alternative<Relearning>(state) ? 2 : 0;
}

std::int64_t seconds_of(Instant instant) {
    return instant.time_since_epoch().count() / 1000;
}

class Builder {
public:
    Builder(const Dump& dump, const WriteOptions& options) : dump_(dump), options_(options) {}

    OwnCollection build() {
        Collection& collection = made_.collection;
        collection.minutes_west = collection.creation_minutes_west = options_.minutes_west;
        collection.rollover_hour = options_.rollover_hour;
        first_day_ = earliest_day();
        collection.created_s =
            seconds_of(Instant{first_day_.date()} + std::chrono::hours{options_.rollover_hour} +
                       std::chrono::minutes{options_.minutes_west});
        for (const auto& type : own_notetypes())
            collection.notetypes[type.id] = type;
        collection.decks[default_deck] = {default_deck, "Default", false};
        for (const auto& deck : dump_.decks)
            add(deck);
        for (auto& [at, review] : reviews_)
            review.id_ms = review_ids_.free_from(at);
        std::stable_sort(reviews_.begin(), reviews_.end(),
                         [](const auto& a, const auto& b) { return a.second.id_ms < b.second.id_ms; });
        for (const auto& timed : reviews_)
            collection.reviews.push_back(timed.second);
        say();
        return std::move(made_);
    }

private:
    /// Days are counted from here: no card was asked or is due before it.
    StudyDay earliest_day() const {
        StudyDay first = options_.now.study_day;
        for (const auto& deck : dump_.decks)
            for (const auto& note : deck.notes)
                for (const auto& card : note.cards) {
                    if (const Trace* trace = trace_of(card.row.state))
                        first = std::min({first, trace->last_review, trace->due()});
                    if (card.row.due) first = std::min(first, *card.row.due);
                }
        return first;
    }

    void add(const DumpedDeck& deck) {
        std::int64_t id = 0;  // made with the first note: a deck with nothing in it says nothing
        const double usual =
            dump_.preset ? dump_.preset->preset.desired_retention : options_.desired_retention;
        desired_retention_ = deck.options.desired_retention.value_or(usual);
        for (const auto& note : deck.notes) {
            if (note.retired) {
                ++retired_;
                continue;
            }
            if (own_notetype(note.text.kind()) == nullptr) {
                ++rubrics_;
                continue;
            }
            if (id == 0) id = deck_row(deck.header);
            add(deck.header, id, note);
        }
    }

    std::int64_t deck_row(const DeckHeader& header) {
        std::string name = deck_name_of(header), folded = name;
        std::transform(folded.begin(), folded.end(), folded.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        // Anki takes names that differ in case alone for one deck.
        const auto [known, fresh] = deck_ids_.try_emplace(folded, folded == "default" ? default_deck : 0);
        if (fresh && known->second == 0) {
            known->second = deck_ids_used_.of(folded);
            made_.collection.decks[known->second] = {known->second, name, false};
        }
        return known->second;
    }

    void add(const DeckHeader& header, std::int64_t deck, const DumpedNote& dumped) {
        Note note;
        note.guid = guid_of(header.id, dumped.key);
        if (!guids_.insert(note.guid).second) {  // one note of Anki in two decks of hone
            note.guid = fmt::format("hone:{}/{}", header.id, dumped.key);
            guids_.insert(note.guid);
        }
        note.id = note_ids_.of(note.guid);
        note.notetype = own_notetype(dumped.text.kind())->id;
        note.tags = tags_of(dumped.text);
        note.fields = own_fields(dumped.text);
        std::map<int, Card> cards;
        for (const auto& spec : cards_of(dumped.text)) {
            const int ord = own_ord(dumped.text, spec.aspect);
            if (ord < 0) {
                ++cards_without_room_;
                continue;
            }
            const auto learned =
                std::find_if(dumped.cards.begin(), dumped.cards.end(),
                             [&](const auto& card) { return card.row.aspect == spec.aspect; });
            Card card;
            card.id = card_ids_.of(note.guid + '\n' + spec.aspect);
            card.note = note.id;
            card.deck = deck;
            card.ord = ord;
            if (learned == dumped.cards.end())
                set_new(card);
            else
                set(card, *learned);
            cards.emplace(ord, card);
        }
        if (cards.empty()) {
            ++notes_without_cards_;
            return;
        }
        for (const auto& [ord, card] : cards)
            made_.collection.cards.push_back(card);
        for (auto& name : media_named(searchable_text(dumped.text)))
            if (media_.insert(name).second) made_.media.push_back(std::move(name));
        made_.collection.notes.push_back(std::move(note));
    }

    std::vector<std::string> tags_of(const hone::Note& note) {
        std::vector<std::string> tags;
        for (const auto& tag : note.tags) {
            std::string written = tag;
            std::replace_if(
                written.begin(), written.end(),
                [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }, '_');
            if (written != tag) changed_tags_.insert(tag);
            if (!written.empty() && std::find(tags.begin(), tags.end(), written) == tags.end())
                tags.push_back(std::move(written));
        }
        return tags;
    }

    void set_new(Card& card) { card.due = ++position_; }

    void set(Card& card, const DumpedCard& learned) {
        const CardRow& row = learned.row;
        card.reps = row.reps;
        card.lapses = row.lapses;
        card.flags = row.flagged ? red : 0;
        if (const Trace* trace = trace_of(row.state))
            set_learned(card, learned, *trace);
        else
            set_new(card);
        if (row.suspended)
            card.queue = Queue::suspended;
        else if (row.buried == options_.now.study_day)
            card.queue = Queue::user_buried;
        add_history(card.id, learned.history);
    }

    void set_learned(Card& card, const DumpedCard& learned, const Trace& trace) {
        card.type = std::holds_alternative<hone::Review>(learned.row.state) ? CardType::review
                    : std::holds_alternative<Relearning>(learned.row.state) ? CardType::relearning
                                                                            : CardType::learning;
        // There are no steps here: what is to be asked again is due on a day, which Anki knows as day learning.
        card.queue = card.type == CardType::review ? Queue::review : Queue::day_learning;
        card.due = learned.row.due.value_or(trace.due()) - first_day_;
        card.interval_days = card.type == CardType::learning ? 0 : std::max(1, trace.interval_days);
        card.ease_permille = usual_ease_permille;
        card.stability = trace.memory.stability;
        card.difficulty = trace.memory.difficulty;
        card.desired_retention = desired_retention_;
        card.decay = default_parameters[20];
        Instant last = Instant{trace.last_review.date()} + std::chrono::hours{12} +
                       std::chrono::minutes{options_.minutes_west};
        for (const auto& line : learned.history) {
            const Trace* then = trace_of(line.state);
            if (then != nullptr && then->last_review == trace.last_review && line.kind != LineKind::refit)
                last = line.at;
            if (!line.parameter_set) continue;
            const auto set = dump_.parameters.find(*line.parameter_set);
            if (set != dump_.parameters.end()) card.decay = set->second[20];
        }
        card.last_review_s = seconds_of(last);
    }

    void add_history(std::int64_t card, const std::vector<HistoryLine>& lines) {
        CardState before = New{};
        int interval = 0;
        for (const auto& line : lines) {
            Review review;
            review.card = card;
            review.last_interval = interval;
            const Trace* trace = trace_of(line.state);
            interval = trace == nullptr ? 0 : trace->interval_days;
            review.interval = interval;
            if (line.kind == LineKind::review && line.rating && trace != nullptr) {
                review.ease = number(*line.rating);
                review.factor = factor_of(trace->memory.difficulty);
                review.time_ms = line.response_ms.value_or(0);
                review.type = type_before(before);
                reviews_.emplace_back(line.at.time_since_epoch().count(), review);
            } else if (line.kind == LineKind::reset) {
                review.type = 4;
                reviews_.emplace_back(line.at.time_since_epoch().count(), review);
            }
            before = line.state;
        }
    }

    void say() {
        auto& said = made_.said;
        if (rubrics_ > 0)
            said.push_back(fmt::format("{} left out: Anki has no card for scoring an answer.",
                                       counted(rubrics_, "rubric is", "rubrics are")));
        if (retired_ > 0)
            said.push_back(
                fmt::format("{} left out.", counted(retired_, "removed note is", "removed notes are")));
        if (cards_without_room_ > 0)
            said.push_back(
                fmt::format("{} left out: a note holds at most {} sides, {} numbers and {} gaps there.",
                            counted(cards_without_room_, "card is", "cards are"), most_basic_cards,
                            most_story_numbers, most_gaps));
        if (notes_without_cards_ > 0)
            said.push_back(fmt::format("{} left out, because nothing of it can be asked there.",
                                       counted(notes_without_cards_, "note is", "notes are")));
        if (!changed_tags_.empty())
            said.push_back(
                fmt::format("{} written with _ for each space, which Anki’s tags cannot hold: {}{}.",
                            counted(changed_tags_.size(), "tag is", "tags are"), *changed_tags_.begin(),
                            changed_tags_.size() > 1 ? " …" : ""));
    }

    const Dump& dump_;
    const WriteOptions& options_;
    OwnCollection made_;
    StudyDay first_day_;
    Ids note_ids_, card_ids_, review_ids_, deck_ids_used_;
    std::unordered_map<std::string, std::int64_t> deck_ids_;
    std::unordered_set<std::string> guids_, media_;
    std::set<std::string> changed_tags_;
    std::vector<std::pair<std::int64_t, Review>> reviews_;  // by the moment; ids follow when all are there
    std::int64_t position_ = 0;
    double desired_retention_ = 0;  // of the deck that is being added
    std::size_t rubrics_ = 0, retired_ = 0, cards_without_room_ = 0, notes_without_cards_ = 0;
};

}  // namespace

OwnCollection own_collection(const Dump& dump, const WriteOptions& options) {
    return Builder(dump, options).build();
}

}  // namespace hone::anki
