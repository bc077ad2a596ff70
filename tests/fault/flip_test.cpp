// SPDX-License-Identifier: MIT
// Bytes of the store flipped at random places. SQLite keeps no checksums, so a flip in a text can go unseen;
// but opening, checking, repairing and grading either work or say what is wrong. The sanitizers watch.
#include "decks/planning/queue_query.hpp"
#include "decks/store/backup.hpp"
#include "decks/store/check.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <iterator>

using namespace hone;
using namespace hone::test;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string lived_in_bytes() {
    const TemporaryDirectory directory;
    Store store = new_store(directory, 25);
    Person person(31);
    for (int i = 0; i < 60; ++i)
        person.act(store);
    write_backup(store.db(), directory.path() / "whole.db");
    return bytes_of(directory.path() / "whole.db");
}

/// Everything a person might do next. True when something said that it cannot.
bool use(const std::filesystem::path& file) {
    try {
        Store store = Store::open(file);
        bool trouble = !check_store(store).empty();
        const auto attempt = [&trouble](const auto& what) {
            try {
                what();
            } catch (const std::exception&) {
                trouble = true;
            }
        };
        attempt([&] { next_card(store, day(40), {}, 1); });
        attempt([&] { due_counts(store, day(40), {}); });
        attempt([&] { review(store, day(40), 3, Rating::good); });
        attempt([&] { undo_latest(store); });
        attempt([&] { undo_latest(store); });
        attempt([&] { repair_store(store); });
        return trouble;
    } catch (const StoreError&) {
        return true;
    }
}

}  // namespace

TEST_CASE("A store with flipped bytes is reported or used, and never crashes") {
    const std::string whole = lived_in_bytes();
    std::mt19937_64 random(41);
    int reported = 0;
    constexpr int rounds = 250;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        std::string damaged = whole;
        const int flips = 1 + round % 8;
        for (int i = 0; i < flips; ++i)
            damaged[random() % damaged.size()] ^= static_cast<char>(1U << random() % 8);
        const TemporaryDirectory directory;
        const auto file = directory.path() / "hone.db";
        std::ofstream(file, std::ios::binary) << damaged;
        if (use(file)) ++reported;
    }
    REQUIRE(reported > rounds / 4);  // most of a small file is text and free space
}

TEST_CASE("A store cut short anywhere is reported or used, and never crashes") {
    const std::string whole = lived_in_bytes();
    constexpr std::size_t page = 4096;  // the tail of the last page may be free space
    for (std::size_t size = 1; size + page < whole.size(); size += whole.size() / 37) {
        CAPTURE(size);
        const TemporaryDirectory directory;
        const auto file = directory.path() / "hone.db";
        std::ofstream(file, std::ios::binary) << whole.substr(0, size);
        REQUIRE(use(file));
        REQUIRE_FALSE(backup_problem(file).empty());
    }
}
