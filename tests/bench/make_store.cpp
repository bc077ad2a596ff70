// SPDX-License-Identifier: MIT
// Makes a large store for whole-process timings: make_store FILE [CARDS]. Pairs, facts and questions over 20 decks, a
// third of the cards seen over the last 90 days with a history the scheduler itself wrote; flaws that were not seen were
// taken for another.
#include "decks/store/note_writer.hpp"
#include "decks/store/operation.hpp"
#include "decks/store/reviews.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <cstdlib>
#include <random>

namespace {

using namespace hone;

constexpr int deck_count = 20;
constexpr int days_of_history = 90;

const char* const principles[] = {"Ownership", "Customer Obsession", "Dive Deep", "Bias for Action",
                                  "Deliver Results"};
const char* const flaws[] = {"manager-assigned", "collective credit", "symptom fix", "jargon", "story drift"};

Note note_number(int i) {
    Note note;
    note.id = fmt::format("n{}", i);
    note.principles = {principles[i % 5]};
    note.tags = {fmt::format("topic-{}", i % 50)};
    note.priority = static_cast<Priority>(i % 3);
    if (i % 1000 == 7) note.company = {"Amazon"};
    const auto text =
        fmt::format("number {} of a long list about what was done, why it was done, and what came of it", i);
    if (i % 3 == 0)
        note.body = Pair{"My manager asked me to look at " + text,
                         "I saw " + text + " and acted before anyone asked",
                         "Tell me about " + text,
                         "the start shows who owns it",
                         flaws[i % 5],
                         {"root cause", "number"},
                         {},
                         {}};
    else
        note.body = Fact{"What is figure " + text + "?", fmt::format("{} days", i), {}, "", "2026", ""};
    return note;
}

/// The flaw that is picked instead on a spot card; others are not mixed up.
std::optional<std::string> mistake_on(int note, const CardSpec& card) {
    if (card.aspect != "spot") return std::nullopt;
    return flaws[(note + 1) % 5];
}

/// A card's life so far: recalled four times in five, each time when it was due.
void live(Store& store, const Operation& operation, const Scheduling& scheduling, CardId id,
          const std::optional<std::string>& mistake, std::mt19937& random, StudyDay today) {
    CardState state = New{};
    int reps = 0, lapses = 0;
    StudyDay day = today - static_cast<int>(random() % days_of_history) - 1;
    while (day < today) {
        const Preview outcomes = preview(scheduling.fsrs, scheduling.preset, state, day, id, reps);
        const Rating rating = random() % 5 == 0 ? Rating::again : Rating::good;
        if (rating == Rating::again && std::holds_alternative<Review>(state)) ++lapses;
        state = outcomes.of(rating).next;
        HistoryLine line;
        line.card = id;
        line.at = Instant{day.date()} + std::chrono::hours{9};
        line.study_day = day;
        line.rating = rating;
        line.response_ms = 4000 + static_cast<std::int64_t>(random() % 20000);
        line.predicted = outcomes.predicted;
        line.parameter_set = scheduling.parameter_set;
        line.elapsed_days = outcomes.elapsed_days;
        line.state = state;
        line.lapses = lapses;
        if (rating == Rating::again) line.confused_with = mistake;
        insert_line(store, operation, line);
        ++reps;
        day = trace_of(state)->due() == day ? day + 1 : trace_of(state)->due();
    }
    write_state(store, id, state, reps, lapses);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        fmt::print(stderr, "make_store FILE [CARDS]\n");
        return 2;
    }
    const int wanted = argc > 2 ? std::atoi(argv[2]) : 100'000;
    const StudyDay today = *study_day_from("2026-12-01");
    Store store = Store::open(argv[1]);
    Operation operation(store, Instant{today.date()}, "made a large store");
    NoteWriter writer(store);
    std::vector<DeckRow> decks;
    for (int i = 0; i < deck_count; ++i)
        decks.push_back(put_deck(store, {fmt::format("deck-{}", i), "", "", "", {}}, std::nullopt, false));
    int cards = 0;
    std::vector<std::optional<std::string>> mistakes;  // by card
    for (int i = 0; cards < wanted; ++i) {
        const Note note = note_number(i);
        writer.insert(decks[static_cast<std::size_t>(i % deck_count)], note,
                      {std::nullopt, 0, i / deck_count});
        for (const CardSpec& card : cards_of(note))
            mistakes.push_back(mistake_on(i, card));
        cards = static_cast<int>(mistakes.size());
    }
    const Scheduling scheduling = scheduling_of(store, "deck-0");
    std::mt19937 random(20261201);
    for (CardId id = 1; id <= cards; ++id)
        if (random() % 3 == 0)
            live(store, operation, scheduling, id, mistakes[static_cast<std::size_t>(id - 1)], random, today);
    operation.commit_without_undo();
    store.db().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    fmt::print("{} cards in {}\n", cards, argv[1]);
}
