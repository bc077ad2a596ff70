// SPDX-License-Identifier: MIT
// Importing 10,000 notes from TOML: parsing alone, the first import, and the same file again.
#include "decks/import.hpp"
#include "decks/lint/lint.hpp"
#include "decks/starter_loading.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <filesystem>

namespace {

using namespace hone;

constexpr int note_count = 10'000;

const std::string& deck_text() {
    static const std::string text = [] {
        std::string toml = "[deck]\nid = \"large\"\n";
        for (int i = 0; i < note_count; ++i)
            toml += i % 2 == 0 ? fmt::format(
                                     "\n[[pair]]\nid = \"p{0}\"\nprompt = \"Tell me about case {0}\"\nweak = "
                                     "\"My manager "
                                     "asked me to fix case {0}, and we did.\"\nstrong = \"I saw case {0} in "
                                     "the logs and "
                                     "fixed its cause.\"\nflaw = \"manager-assigned\"\nneeds = [\"root "
                                     "cause\", \"number\"]\n"
                                     "principles = [\"Ownership\"]\n",
                                     i)
                               : fmt::format(
                                     "\n[[fact]]\nid = \"f{0}\"\nprompt = \"How long did case {0} "
                                     "take?\"\nanswer = \"{0} "
                                     "days\"\nas_of = \"2026\"\ntags = [\"timeline\"]\n",
                                     i);
        return toml;
    }();
    return text;
}

struct Place {
    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / fmt::format("hone-bench-{}", ::getpid());
    Place() { std::filesystem::create_directories(folder); }
    ~Place() { std::filesystem::remove_all(folder); }
};

const Now now{Instant{std::chrono::milliseconds{1'796'000'000'000}}, *study_day_from("2026-12-01")};

void parsing_10000_notes(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(parse_deck(deck_text(), "large.toml", "large"));
}
BENCHMARK(parsing_10000_notes)->Unit(benchmark::kMillisecond);

void importing_10000_notes(benchmark::State& state) {
    const Place place;
    int run = 0;
    for (auto _ : state) {
        Store store = Store::open(place.folder / fmt::format("{}.db", run++));
        benchmark::DoNotOptimize(import_decks(store, now, {{"large.toml", deck_text(), "large", false}}, {}));
    }
}
BENCHMARK(importing_10000_notes)->Unit(benchmark::kMillisecond)->Iterations(5);

void importing_the_same_10000_notes_again(benchmark::State& state) {
    const Place place;
    Store store = Store::open(place.folder / "store.db");
    import_decks(store, now, {{"large.toml", deck_text(), "large", false}}, {});
    for (auto _ : state)
        benchmark::DoNotOptimize(import_decks(store, now, {{"large.toml", deck_text(), "large", false}}, {}));
}
BENCHMARK(importing_the_same_10000_notes_again)->Unit(benchmark::kMillisecond);

void loading_the_starter_decks(benchmark::State& state) {
    const Place place;
    int run = 0;
    for (auto _ : state) {
        Store store = Store::open(place.folder / fmt::format("starter-{}.db", run++));
        load_starter_decks(store, now, false);
    }
}
BENCHMARK(loading_the_starter_decks)->Unit(benchmark::kMillisecond)->UseRealTime();

void linting_10000_notes(benchmark::State& state) {
    const std::vector<LintedDeck> decks{
        {"large.toml", deck_text(), parse_deck(deck_text(), "large.toml", "large")}};
    for (auto _ : state)
        benchmark::DoNotOptimize(lint(decks));
}
BENCHMARK(linting_10000_notes)->Unit(benchmark::kMillisecond);

}  // namespace
