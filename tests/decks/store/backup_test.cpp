// SPDX-License-Identifier: MIT
#include "decks/store/backup.hpp"

#include "decks/store/check.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <sys/stat.h>

using namespace hone;
using namespace hone::test;

namespace {

namespace fs = std::filesystem;

std::string journal_mode(const Store& store) {
    return store.db().execAndGet("PRAGMA journal_mode").getString();
}

void flip_byte(const fs::path& file, std::streamoff at) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(at);
    const int byte = stream.get();
    stream.seekp(at);
    stream.put(static_cast<char>(byte ^ 0x55));
}

std::string failure_of_restore(const fs::path& backup, const fs::path& store) {
    try {
        restore_backup(backup, store, "before");
    } catch (const StoreError& error) {
        return error.what();
    }
    return "restored";
}

}  // namespace

TEST_CASE("A backup is 0600 whatever the umask, whole, and leaves nothing else behind") {
    const TemporaryDirectory directory;
    const Store store = new_store(directory);
    const auto backup = directory.path() / "kept" / "copy.db";
    const mode_t usual = ::umask(0);
    write_backup(store.db(), backup);
    ::umask(usual);
    REQUIRE(fs::status(backup).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    REQUIRE(fs::status(backup.parent_path()).permissions() == fs::perms::owner_all);
    REQUIRE(std::distance(fs::directory_iterator(backup.parent_path()), fs::directory_iterator()) == 1);
    REQUIRE(backup_problem(backup).empty());
    REQUIRE(dump(Store::open(backup)) == dump(store));
}

TEST_CASE("A backup is of one moment while another connection writes") {
    const TemporaryDirectory directory;
    const Store store = new_store(directory);
    Store other = Store::open(store.path());
    const Operation unfinished(other, day(0).instant, "unfinished");
    set_suspended(other, 1, true);
    write_backup(store.db(), directory.path() / "copy.db");
    REQUIRE(dump(Store::open(directory.path() / "copy.db")) == dump(store));
}

TEST_CASE("Backup names do not collide") {
    const TemporaryDirectory directory;
    const Store store = new_store(directory);
    const auto first = backup_path_beside(store.path(), "x");
    REQUIRE(first == directory.path() / "backups" / "hone-x.db");
    write_backup(store.db(), first);
    REQUIRE(backup_path_beside(store.path(), "x") == directory.path() / "backups" / "hone-x-2.db");
}

TEST_CASE("Restoring into a store that others have open gives them the backup, in WAL, checked, with undo") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    Store other = Store::open(store.path());
    const CardId card = all_cards(store).front().id;
    review(store, day(0), card, Rating::good);
    const std::string saved = dump(store);
    const auto backup = directory.path() / "copy.db";
    write_backup(store.db(), backup);
    review(other, day(1), card, Rating::again);
    const std::string latest = dump(other);

    const Restored restored = restore_backup(backup, store.path(), "before-restore");
    REQUIRE(dump(other) == saved);
    REQUIRE(dump(store) == saved);
    REQUIRE(journal_mode(other) == "wal");
    const Store opened = Store::open(store.path());
    REQUIRE(journal_mode(opened) == "wal");
    REQUIRE(check_store(opened).empty());
    REQUIRE(dump(Store::open(restored.previous)) == latest);

    review(other, day(2), card, Rating::good);
    REQUIRE(undo_latest(other));
    REQUIRE(dump(other) == saved);
    REQUIRE(undo_latest(store)->label.find("graded d/n0:spot good") == 0);
    REQUIRE(history_of(other, 0).empty());
    REQUIRE(fs::status(store.path()).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("Restoring where nothing stands makes a store in WAL") {
    const TemporaryDirectory directory;
    const Store store = new_store(directory);
    const auto backup = directory.path() / "copy.db", place = directory.path() / "new" / "hone.db";
    write_backup(store.db(), backup);
    REQUIRE(restore_backup(backup, place, "before").previous.empty());
    const Store restored = Store::open(place);
    REQUIRE(journal_mode(restored) == "wal");
    REQUIRE(dump(restored) == dump(store));
}

TEST_CASE("Restoring over a file that cannot be read keeps that file") {
    const TemporaryDirectory directory;
    const auto place = directory.path() / "here" / "hone.db", backup = directory.path() / "copy.db";
    write_backup(new_store(directory).db(), backup);
    fs::create_directories(place.parent_path());
    std::ofstream(place) << "not a store at all, by any measure";
    const Restored restored = restore_backup(backup, place, "before");
    std::ifstream kept(restored.previous);
    std::string text;
    std::getline(kept, text);
    REQUIRE(text == "not a store at all, by any measure");
    REQUIRE(count(Store::open(place), "note") == 10);
}

TEST_CASE("A backup that a person copied into place by hand is a store in WAL once opened") {
    const TemporaryDirectory directory;
    const auto place = directory.path() / "by-hand.db";
    write_backup(new_store(directory).db(), place);
    REQUIRE(journal_mode(Store::open(place)) == "wal");
}

TEST_CASE("What is no whole backup is refused and nothing changes") {
    const TemporaryDirectory directory;
    const Store store = new_store(directory, 40);
    const std::string before = dump(store);
    const auto file = [&](const char* name) { return directory.path() / name; };
    std::ofstream(file("text")) << "Dear Sir or Madam";
    std::ofstream(file("empty")) << "";
    {
        SQLite::Database(file("other").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE t (a)");
    }
    write_backup(store.db(), file("newer"));
    SQLite::Database(file("newer").string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    write_backup(store.db(), file("bare"));
    SQLite::Database(file("bare").string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 0");
    write_backup(store.db(), file("short"));
    fs::resize_file(file("short"), fs::file_size(file("short")) / 2);
    write_backup(store.db(), file("flipped"));
    flip_byte(file("flipped"), 3 * 4096);  // the head of a page: what kind it is

    const std::pair<const char*, const char*> rows[] = {{"text", "is not a readable store"},
                                                        {"empty", "is not a hone store"},
                                                        {"other", "is not a hone store"},
                                                        {"newer", "was written by a newer hone"},
                                                        {"bare", "is not a hone store"},
                                                        {"short", "is "},
                                                        {"flipped", "is "},
                                                        {"missing", "does not exist"},
                                                        {".", "is a folder"},
                                                        {"hone.db", "is the store itself"}};
    for (const auto& [name, said] : rows) {
        CAPTURE(name);
        const std::string failure = failure_of_restore(file(name), store.path());
        CAPTURE(failure);
        REQUIRE(failure.find(said) != std::string::npos);
        REQUIRE(failure.find("nothing was changed") != std::string::npos);
        REQUIRE(dump(store) == before);
        REQUIRE_FALSE(fs::exists(file("backups")));
    }
}

TEST_CASE("Restoring while another holds the write lock is refused and changes nothing") {
    const TemporaryDirectory directory;
    Store store = new_store(directory);
    const auto backup = directory.path() / "copy.db";
    write_backup(store.db(), backup);
    review(store, day(0), 1, Rating::good);
    const std::string before = dump(store);
    {
        const Operation unfinished(store, day(1).instant, "unfinished");
        REQUIRE(failure_of_restore(backup, store.path()).find("another program is writing") !=
                std::string::npos);
    }
    REQUIRE(dump(store) == before);
}
