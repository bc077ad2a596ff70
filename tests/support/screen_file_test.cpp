// SPDX-License-Identifier: MIT
#include "tests/support/screen_file.hpp"

#include "tests/catch.hpp"
#include "tests/support/temporary_directory.hpp"

using namespace hone::test;

namespace {

Command shows(const std::string& text) {
    Command command{.words = {"/bin/sh", "-c", "printf '" + text + "'; read x"}};
    command.environment = {{"TERM", "xterm"}, {"LANG", "C.UTF-8"}, {"PATH", "/usr/bin:/bin"}};
    return command;
}

constexpr TerminalSize small{.rows = 3, .columns = 20};

const char* const one_two =
    "┌─ 20x3 ─────────────┐\n"
    "│one                 │\n"
    "│two                 │\n"
    "│                    │\n"
    "└─ cursor 1:3 ───────┘\n";

}  // namespace

TEST_CASE("A screen is as its file has it, or the difference is shown row by row") {
    const TemporaryDirectory folder;
    write_text(folder.path() / "a.txt", one_two);
    Screen same(shows("one\\ntwo"), small);
    CHECK(matches_screen_file(same, folder.path() / "a.txt", false));
    Screen other(shows("one\\nsix"), small);
    const auto match = matches_screen_file(other, folder.path() / "a.txt", false);
    CHECK_FALSE(match);
    CHECK_THAT(match.difference, ContainsSubstring("  │one                 │\n"
                                                   "- │two                 │\n"
                                                   "+ │six                 │\n"));
    CHECK_THAT(match.difference, ContainsSubstring("HONE_ACCEPT=1"));
    CHECK(read_text(folder.path() / "a.txt") == one_two);
}

TEST_CASE("A screen file that is not there does not match") {
    const TemporaryDirectory folder;
    Screen screen(shows("one\\ntwo"), small);
    const auto match = matches_screen_file(screen, folder.path() / "a.txt", false);
    CHECK_THAT(match.difference, ContainsSubstring("is not there") && ContainsSubstring("+ │one"));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "a.txt"));
}

TEST_CASE("Accepting writes the file, with its folder") {
    const TemporaryDirectory folder;
    const auto file = folder.path() / "screens" / "a.txt";
    Screen screen(shows("one\\ntwo"), small);
    CHECK(matches_screen_file(screen, file, true));
    CHECK(read_text(file) == one_two);
    CHECK(matches_screen_file(screen, file, false));
}
