// SPDX-License-Identifier: MIT
// Grades on a disk that fails. The law: a grade that was acknowledged is there, and one that threw is wholly
// there or not at all.
#include "decks/store/backup.hpp"
#include "decks/store/check.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"
#include "tests/fault/fault_vfs.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>

using namespace hone;
using namespace hone::test;

namespace {

constexpr int cards_in_use = 5;

/// A small store that checkpoints often, so that faults strike there too.
Store store_on_fault_vfs(const TemporaryDirectory& directory) {
    install_fault_vfs();
    disarm();
    forget_files();
    Store store = new_store(directory, 4);
    store.db().exec("PRAGMA wal_autocheckpoint = 8");
    return store;
}

/// Numbers of the grades that a store holds; each must be there once.
std::set<std::int64_t> grades_in(const Store& store) {
    std::set<std::int64_t> numbers;
    for (const auto& line : history_of(store, 0))
        REQUIRE(numbers.insert(*line.response_ms).second);
    return numbers;
}

/// True when the grade was acknowledged.
bool grade(Store& store, std::int64_t number) {
    try {
        const CardId card = 1 + number % cards_in_use;
        return record_review(store, day(static_cast<int>(number)),
                             {card, number % 4 == 0 ? Rating::again : Rating::good, std::nullopt, number, 0,
                              std::nullopt})
            .has_value();
    } catch (const SQLite::Exception&) {
        return false;
    } catch (const StoreError&) {
        return false;
    }
}

bool holds_all(const std::set<std::int64_t>& held, const std::set<std::int64_t>& wanted) {
    return std::includes(held.begin(), held.end(), wanted.begin(), wanted.end());
}

/// Whole: cards follow the history and every grade is one undo step.
void require_whole(Store& store) {
    REQUIRE(check_store(store).empty());
    REQUIRE(undo_steps(store, 1000).size() == grades_in(store).size() + 1);  // and the import
}

/// Grades until one throws, at most `most`.
void grade_into_fault(Store& store, int most, std::set<std::int64_t>& acknowledged,
                      std::set<std::int64_t>& attempted) {
    for (int i = 0; i < most && struck() == 0; ++i) {
        const std::int64_t number = static_cast<std::int64_t>(attempted.size()) + 1;
        attempted.insert(number);
        if (grade(store, number)) acknowledged.insert(number);
    }
}

void try_fault(Fault fault, int nth) {
    CAPTURE(static_cast<int>(fault), nth);
    const TemporaryDirectory directory;
    std::set<std::int64_t> acknowledged, attempted;
    {
        Store store = store_on_fault_vfs(directory);
        grade_into_fault(store, 2, acknowledged, attempted);
        REQUIRE(acknowledged.size() == 2);
        arm(fault, nth);
        grade_into_fault(store, 12, acknowledged, attempted);
        disarm();
        // The disk is well again: the same connection goes on.
        REQUIRE(holds_all(grades_in(store), acknowledged));
        const std::int64_t next = static_cast<std::int64_t>(attempted.size()) + 1;
        attempted.insert(next);
        REQUIRE(grade(store, next));
        acknowledged.insert(next);
        require_whole(store);
    }
    Store store = Store::open(directory.path() / "hone.db");
    REQUIRE(holds_all(grades_in(store), acknowledged));
    REQUIRE(holds_all(attempted, grades_in(store)));
    require_whole(store);
    undo_latest(store);
    REQUIRE(check_store(store).empty());
}

}  // namespace

TEST_CASE("A grade on a full disk is whole or not at all, and those before it stay") {
    for (int nth = 1; nth <= 60; ++nth)
        try_fault(Fault::disk_full, nth);
}

TEST_CASE("A grade of which only half is written is whole or not at all") {
    for (int nth = 1; nth <= 60; ++nth)
        try_fault(Fault::short_write, nth);
}

TEST_CASE("A grade whose sync fails is whole or not at all") {
    for (int nth = 1; nth <= 20; ++nth)
        try_fault(Fault::sync_fails, nth);
}

TEST_CASE("The faults do strike") {
    for (Fault fault : {Fault::disk_full, Fault::short_write, Fault::sync_fails}) {
        const TemporaryDirectory directory;
        Store store = store_on_fault_vfs(directory);
        arm(fault, 1);
        REQUIRE_FALSE(grade(store, 1));
        REQUIRE(struck() > 0);
        disarm();
        REQUIRE(grade(store, 2));
    }
}

TEST_CASE("Every acknowledged grade survives a power loss right after it") {
    const TemporaryDirectory directory;
    Store store = store_on_fault_vfs(directory);
    std::set<std::int64_t> acknowledged;
    for (std::int64_t number = 1; number <= 60; ++number) {
        REQUIRE(grade(store, number));
        acknowledged.insert(number);
        for (std::uint64_t seed : {0U, 1U}) {
            CAPTURE(number, seed);
            const TemporaryDirectory after;
            write_power_loss(directory.path(), after.path(), seed);
            Store found = Store::open(after.path() / "hone.db");
            REQUIRE(grades_in(found) == acknowledged);
            require_whole(found);
        }
    }
}

TEST_CASE("A backup or restore on a full disk is refused and changes nothing") {
    int refused = 0;
    for (int nth = 1; nth <= 60; nth += 3) {
        CAPTURE(nth);
        const TemporaryDirectory directory;
        Store store = store_on_fault_vfs(directory);
        const auto backup = directory.path() / "copy.db";
        write_backup(store.db(), backup);
        REQUIRE(grade(store, 1));
        const std::string before = dump(store);
        arm(Fault::disk_full, nth);
        bool failed = false;
        try {
            restore_backup(backup, store.path(), "before");
        } catch (const StoreError&) {
            failed = true;
        } catch (const SQLite::Exception&) {
            failed = true;
        }
        disarm();
        Store reopened = Store::open(store.path());
        REQUIRE(check_store(reopened).empty());
        if (failed) {
            ++refused;
            const std::string after = dump(reopened);
            REQUIRE((after == before || grades_in(reopened).empty()));
        } else {
            REQUIRE(grades_in(reopened).empty());
        }
    }
    REQUIRE(refused > 5);
}
