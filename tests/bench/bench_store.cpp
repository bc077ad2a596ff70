// SPDX-License-Identifier: MIT
// One grade in an open store against a bare SQLite insert with the same durability, side by side in one run.
// HONE_BENCH_DIR chooses the folder, since a memory file system hides the cost of fsync.
#include "decks/store/note_writer.hpp"
#include "decks/store/reviews.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

namespace {

using namespace hone;

struct Place {
    std::filesystem::path folder;
    Place() {
        const char* chosen = std::getenv("HONE_BENCH_DIR");
        folder = std::filesystem::path(chosen ? chosen : ".") / fmt::format("hone-bench-{}", ::getpid());
        std::filesystem::create_directories(folder);
    }
    ~Place() { std::filesystem::remove_all(folder); }
};

const Now now{Instant{std::chrono::milliseconds{1'796'000'000'000}}, *study_day_from("2026-12-01")};

void a_bare_insert(benchmark::State& state) {
    const Place place;
    SQLite::Database db((place.folder / "bare.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE review (id INTEGER PRIMARY KEY, "
        "card "
        "INTEGER, rating INTEGER, at INTEGER)");
    SQLite::Statement insert(db, "INSERT INTO review (card, rating, at) VALUES (?, 3, 0)");
    std::int64_t card = 0;
    for (auto _ : state) {
        insert.bind(1, card = card % 1000 + 1);
        insert.exec();
        insert.reset();
    }
}
BENCHMARK(a_bare_insert)->Unit(benchmark::kMicrosecond)->UseRealTime()->MinTime(2.0);

void a_grade(benchmark::State& state) {
    const Place place;
    Store store = Store::open(place.folder / "store.db");
    {
        Operation operation(store, now.instant, "made notes");
        NoteWriter writer(store);
        const DeckRow deck = put_deck(store, {"d", "", "", "", {}}, std::nullopt, false);
        for (int i = 0; i < 1000; ++i) {
            Note note;
            note.body = Basic{fmt::format("front {}", i), "back", false, {}, ""};
            writer.insert(deck, note, {std::nullopt, 0, i});
        }
        operation.commit();
    }
    CardId card = 0;
    for (auto _ : state) {
        card = card % 1000 + 1;
        benchmark::DoNotOptimize(
            record_review(store, now, {card, Rating::good, std::nullopt, 5000, 0, std::nullopt}));
    }
}
BENCHMARK(a_grade)->Unit(benchmark::kMicrosecond)->UseRealTime()->MinTime(2.0);

}  // namespace
