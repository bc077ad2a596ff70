// SPDX-License-Identifier: MIT
#include "decks/deck_files.hpp"

#include "decks/text/deck_text.hpp"
#include "tests/catch.hpp"
#include "tests/support/temporary_directory.hpp"

#include <algorithm>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace hone;
using namespace hone::test;

namespace fs = std::filesystem;

namespace {

struct Read {
    std::vector<Diagnostic> diagnostics;
    std::vector<DeckFile> files;
    explicit Read(const fs::path& path) : files(read_deck_files({path}, diagnostics)) {}

    /// "NAME CODE" of each diagnostic, sorted.
    std::vector<std::string> said() const {
        std::vector<std::string> all;
        for (const auto& each : diagnostics)
            all.push_back(fs::path(each.file).filename().string() + " " + each.code);
        std::sort(all.begin(), all.end());
        return all;
    }
};

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("A folder gives its decks in order, and says what in it cannot be opened") {
    TemporaryDirectory folder;
    write(folder.path() / "b.toml", "b");
    write(folder.path() / "below" / "a.toml", "a");
    write(folder.path() / "notes.txt", "none");
    fs::create_symlink("nowhere", folder.path() / "gone.toml");
    fs::create_symlink("loop.toml", folder.path() / "loop.toml");
    fs::create_symlink("..", folder.path() / "below" / "up");
    REQUIRE(mkfifo((folder.path() / "pipe.toml").c_str(), 0600) == 0);
    const Read read(folder.path());
    REQUIRE(read.files.size() == 2);
    CHECK(read.files[0].default_id == "b");
    CHECK(read.files[1].default_id == "a");
    CHECK(read.said() == Said{"gone.toml cannot-open", "loop.toml cannot-open", "pipe.toml cannot-open"});
}

TEST_CASE("A folder that may not be entered is said, and the rest is read") {
    if (geteuid() == 0) return;  // may enter every folder
    TemporaryDirectory folder;
    write(folder.path() / "a.toml", "a");
    fs::create_directory(folder.path() / "shut");
    fs::permissions(folder.path() / "shut", fs::perms::none);
    const Read read(folder.path());
    fs::permissions(folder.path() / "shut", fs::perms::owner_all);
    CHECK(read.files.size() == 1);
    CHECK(read.said() == Said{"shut cannot-open"});
}

TEST_CASE("What has no end is too large, and so is one byte more than a deck may have") {
    TemporaryDirectory folder;
    const fs::path big = folder.path() / "big.toml";
    write(big, "");
    fs::resize_file(big, largest_deck_bytes + 1);
    for (const fs::path& path : {fs::path("/dev/zero"), big}) {
        const Read read(path);
        CHECK(read.files.empty());
        CHECK(read.said() == Said{path.filename().string() + " too-large"});
    }
    fs::resize_file(big, largest_deck_bytes);
    CHECK(Read(big).files.size() == 1);
}

TEST_CASE("A name with nothing behind it cannot be opened") {
    TemporaryDirectory folder;
    CHECK(Read(folder.path() / "none.toml").said() == Said{"none.toml cannot-open"});
    CHECK(Read(folder.path()).said() == Said{folder.path().filename().string() + " no-decks"});
}
