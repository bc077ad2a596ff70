// SPDX-License-Identifier: MIT
// Opening a store: what is refused stays as it was, what is old is upgraded after a backup, what is made is
// private.
#include "decks/store/card_query.hpp"
#include "decks/store/check.hpp"
#include "decks/store/folders.hpp"
#include "decks/store/goals.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <thread>

using namespace hone;
using namespace hone::test;

namespace {

namespace fs = std::filesystem;

const int newest_version = static_cast<int>(store_upgrades_count);

std::string bytes_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string refusal(const fs::path& path,
                    std::span<const EmbeddedText> upgrades = {store_upgrades, store_upgrades_count}) {
    try {
        Store::open(path, upgrades);
    } catch (const StoreError& error) {
        return error.what();
    }
    return "opened";
}

bool says(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

fs::perms mode_of(const fs::path& path) {
    return fs::status(path).permissions();
}

constexpr fs::perms private_file = fs::perms::owner_read | fs::perms::owner_write;

std::vector<EmbeddedText> with_step(std::string_view sql) {
    std::vector<EmbeddedText> steps(store_upgrades, store_upgrades + store_upgrades_count);
    steps.push_back({"next", sql});
    return steps;
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    if (fs::exists(folder))
        for (const auto& entry : fs::directory_iterator(folder))
            files.push_back(entry.path());
    return files;
}

}  // namespace

TEST_CASE("A folder is refused as a store") {
    const TemporaryDirectory directory;
    REQUIRE(says(refusal(directory.path()), "is a folder"));
}

TEST_CASE("A file that is not SQLite is refused untouched") {
    const TemporaryDirectory directory;
    const auto file = directory.path() / "letter.txt";
    std::ofstream(file) << "Dear Sir or Madam, this is longer than the sixteen bytes of a head.";
    const std::string before = bytes_of(file);
    REQUIRE(says(refusal(file), "is not a hone store and was left untouched"));
    REQUIRE(bytes_of(file) == before);
    REQUIRE(files_in(directory.path()).size() == 1);
}

TEST_CASE("A file shorter than a head is refused untouched") {
    const TemporaryDirectory directory;
    const auto file = directory.path() / "short";
    std::ofstream(file) << "SQL";
    REQUIRE(says(refusal(file), "is not a hone store"));
    REQUIRE(bytes_of(file) == "SQL");
}

TEST_CASE("An SQLite file of another application is refused untouched") {
    for (int application : {0, 12345}) {
        CAPTURE(application);
        const TemporaryDirectory directory;
        const auto file = directory.path() / "other.db";
        {
            SQLite::Database other(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("PRAGMA application_id = " + std::to_string(application) + "; CREATE TABLE t (a)");
        }
        const std::string before = bytes_of(file);
        REQUIRE(says(refusal(file), "not a hone store; it was left untouched"));
        REQUIRE(bytes_of(file) == before);
        REQUIRE(files_in(directory.path()).size() == 1);
    }
}

TEST_CASE("A store of a newer version is refused untouched") {
    for (bool checkpointed : {false, true}) {
        CAPTURE(checkpointed);
        const TemporaryDirectory directory;
        const auto file = directory.path() / "hone.db";
        const auto newer = with_step("CREATE TABLE later (a INTEGER) STRICT");
        {
            const Store store = Store::open(file, newer);
            if (checkpointed) store.db().exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        const std::string before = bytes_of(file), wal = bytes_of(file.string() + "-wal");
        REQUIRE(says(refusal(file),
                     "written by a newer hone (store version " + std::to_string(newest_version + 1)));
        REQUIRE(bytes_of(file) == before);
        REQUIRE(bytes_of(file.string() + "-wal") == wal);
    }
}

TEST_CASE("The store is 0600 and a folder made for it 0700, whatever the umask") {
    const TemporaryDirectory directory;
    const mode_t usual = ::umask(0);
    const auto file = directory.path() / "a" / "b" / "hone.db";
    { const Store store = Store::open(file); }
    ::umask(usual);
    REQUIRE(mode_of(file) == private_file);
    REQUIRE(mode_of(file.string() + "-wal") == private_file);
    REQUIRE(mode_of(directory.path() / "a" / "b") == fs::perms::owner_all);
    REQUIRE(mode_of(directory.path() / "a") == fs::perms::owner_all);
}

TEST_CASE("A store that others may read is made private when it is opened") {
    const TemporaryDirectory directory;
    const auto file = directory.path() / "hone.db";
    { const Store store = Store::open(file); }
    fs::permissions(file, fs::perms::group_read | fs::perms::others_read, fs::perm_options::add);
    { const Store store = Store::open(file); }
    REQUIRE(mode_of(file) == private_file);
}

TEST_CASE("A folder that cannot be made is a store error that names it") {
    const TemporaryDirectory directory;
    std::ofstream(directory.path() / "file") << "x";
    REQUIRE(says(refusal(directory.path() / "file" / "hone.db"), "file"));
}

TEST_CASE("Every connection refuses double-quoted strings, keeps foreign keys, and syncs fully in WAL") {
    const TemporaryDirectory directory;
    { const Store made = Store::open(directory.path() / "hone.db"); }
    const Store store = Store::open(directory.path() / "hone.db");
    REQUIRE_THROWS_AS(store.db().execAndGet("SELECT \"nonsense\""), SQLite::Exception);
    REQUIRE_THROWS_AS(store.db().exec("INSERT INTO goal_deck (goal, deck) VALUES (99, 99)"),
                      SQLite::Exception);
    REQUIRE(store.db().execAndGet("PRAGMA synchronous").getInt() == 2);
    REQUIRE(store.db().execAndGet("PRAGMA journal_mode").getString() == "wal");
}

TEST_CASE("An older store is upgraded after a backup of it appeared beside it") {
    const TemporaryDirectory directory;
    const auto file = directory.path() / "hone.db";
    std::string before;
    {
        Store store = new_store(directory);
        review(store, day(0), all_cards(store).front().id, Rating::good);
        before = dump(store);
    }
    const auto steps = with_step("CREATE TABLE later (a INTEGER) STRICT");
    const Store upgraded = Store::open(file, steps);
    REQUIRE(upgraded.db().execAndGet("PRAGMA user_version").getInt() == newest_version + 1);
    REQUIRE(upgraded.db().execAndGet("PRAGMA foreign_keys").getInt() == 1);
    REQUIRE(count(upgraded, "later") == 0);
    REQUIRE(dump(upgraded) == before);

    const std::string next = std::to_string(newest_version + 1);
    const auto backup = directory.path() / "backups" / ("hone-before-version-" + next + ".db");
    REQUIRE(files_in(directory.path() / "backups") == std::vector<fs::path>{backup});
    REQUIRE(mode_of(backup) == private_file);
    REQUIRE(dump(Store::open(backup)) == before);

    Store::open(file, steps);
    REQUIRE(fs::exists(backup));
    REQUIRE_FALSE(fs::exists(directory.path() / "backups" / ("hone-before-version-" + next + "-2.db")));
}

TEST_CASE("A store of version 1 opens with its history, checks clean, and is undone step by step") {
    const TemporaryDirectory directory;
    const auto file = directory.path() / "hone.db";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytes_of(fs::path(HONE_SOURCE_DIR) / "tests/data/stores/version-1.sql"));
    Store store = Store::open(file);
    REQUIRE(count(store, "revlog") == 4);
    REQUIRE(check_store(store).empty());
    review(store, day(0), all_cards(store).front().id, Rating::good);
    int steps = 0;
    while (undo_latest(store))
        ++steps;
    REQUIRE(steps == 6);  // the goal's shape has changed since; its step is kept as history alone
    REQUIRE(count(store, "card") == 0);
    REQUIRE(count(store, "revlog WHERE undone = 0") == 0);
}

TEST_CASE("A store of version 4 opens with its plan and history, and every step can be undone") {
    const TemporaryDirectory directory;
    const auto file = directory.path() / "hone.db";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytes_of(fs::path(HONE_SOURCE_DIR) / "tests/data/stores/version-4.sql"));
    Store store = Store::open(file);
    REQUIRE(count(store, "revlog") == 4);
    REQUIRE(count(store, "plan") == 1);
    REQUIRE(all_goals(store).size() == 1);
    REQUIRE(check_store(store).empty());
    int steps = 0;
    while (undo_latest(store))
        ++steps;
    REQUIRE(steps == 7);
    REQUIRE(count(store, "card") == 0);
}

TEST_CASE(
    "A store of version 5 opens with its stories, is searchable at once, and every step can be undone") {
    const TemporaryDirectory directory;
    const auto file = directory.path() / "hone.db";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytes_of(fs::path(HONE_SOURCE_DIR) / "tests/data/stores/version-5.sql"));
    Store store = Store::open(file);
    REQUIRE(count(store, "revlog") == 4);
    REQUIRE(count(store, "rehearsal") == 1);
    REQUIRE(count(store, "story_text") == 1);
    REQUIRE(check_store(store).empty());
    const auto found = [&store](const char* query) {
        return find_cards(store, parse_card_query({query}, day(0).study_day)).size();
    };
    REQUIRE(found("RESUME pars") == 0);  // a phrase, and `pars` is no word
    REQUIRE(found("resume") == 2);
    REQUIRE(found("2 % within six") == 2);
    int steps = 0;
    while (undo_latest(store))
        ++steps;
    REQUIRE(steps == 11);
    REQUIRE(count(store, "card") == 0);
    REQUIRE(count(store, "note_words") == 0);
}

TEST_CASE("A store of version 6 opens, remembers a folder, and every step can be undone") {
    const TemporaryDirectory directory;
    const auto file = directory.path() / "hone.db";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytes_of(fs::path(HONE_SOURCE_DIR) / "tests/data/stores/version-6.sql"));
    Store store = Store::open(file);
    REQUIRE(count(store, "revlog") == 3);
    REQUIRE(check_store(store).empty());
    {
        Operation operation(store, day(0).instant, "remembered");
        remember_folder(store, {"/decks", "pay", {"mine"}});
        operation.commit();
    }
    REQUIRE(remembered_folders(store) == std::vector<RememberedFolder>{{"/decks", "pay", {"mine"}}});
    int steps = 0;
    while (undo_latest(store))
        ++steps;
    REQUIRE(steps == 9);
    REQUIRE(remembered_folders(store).empty());
    REQUIRE(count(store, "card") == 0);
}

TEST_CASE("The goal of an old store is a round, and its minutes are the budget") {
    const TemporaryDirectory directory;
    const auto file = directory.path() / "hone.db";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(bytes_of(fs::path(HONE_SOURCE_DIR) / "tests/data/stores/version-1.sql"));
    const Store store = Store::open(file);
    REQUIRE(all_goals(store).size() == 1);
    REQUIRE(to_string(all_goals(store)[0].day) == "2026-12-20");
    REQUIRE(budget_of(store).minutes_per_day == 15);
}

TEST_CASE("An upgrade that fails leaves the old version whole") {
    const TemporaryDirectory directory;
    std::string before;
    {
        const Store store = new_store(directory);
        before = dump(store);
    }
    REQUIRE(refusal(directory.path() / "hone.db",
                    with_step("CREATE TABLE later (a INTEGER) STRICT; NONSENSE")) != "opened");
    const Store store = Store::open(directory.path() / "hone.db");
    REQUIRE(dump(store) == before);
    REQUIRE(store.db().execAndGet("PRAGMA user_version").getInt() == newest_version);
    REQUIRE_THROWS_AS(count(store, "later"), SQLite::Exception);
}

TEST_CASE("Several that make the same new store at once all get it") {
    for (int round = 0; round < 10; ++round) {
        const TemporaryDirectory directory;
        const auto file = directory.path() / "hone.db";
        std::array<std::string, 4> said;
        std::vector<std::thread> threads;
        for (auto& word : said)
            threads.emplace_back([&word, &file] { word = refusal(file); });
        for (auto& thread : threads)
            thread.join();
        REQUIRE(said == std::array<std::string, 4>{"opened", "opened", "opened", "opened"});
        REQUIRE(check_store(Store::open(file)).empty());
    }
}

TEST_CASE("Several that upgrade the same store at once keep one backup, of the old version") {
    for (int round = 0; round < 5; ++round) {
        const TemporaryDirectory directory;
        const auto file = directory.path() / "hone.db";
        { const Store store = new_store(directory, 3); }
        const auto steps = with_step("CREATE TABLE later (a INTEGER) STRICT");
        std::array<std::string, 3> said;
        std::vector<std::thread> threads;
        for (auto& word : said)
            threads.emplace_back([&] { word = refusal(file, steps); });
        for (auto& thread : threads)
            thread.join();
        REQUIRE(said == std::array<std::string, 3>{"opened", "opened", "opened"});
        const auto backups = files_in(directory.path() / "backups");
        REQUIRE(backups.size() == 1);
        REQUIRE(refusal(backups.front()) == "opened");
    }
}
