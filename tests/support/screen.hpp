// SPDX-License-Identifier: MIT
// A program that draws, seen as a person sees it: cells on a screen. What is looked at, and what it means, is
// in emulator.hpp; how keys get to the program, in pty.hpp. A wait that is not rewarded throws, with the
// screen in a frame.
//
//     Screen screen(desk.command({"drill"}), {.rows = 10, .columns = 40});
//     screen.expect("Which principle");
//     screen.press("a");                       // all that this key does has been done and drawn
//     CHECK(screen.row(9) == "[3 good]");
//
// expect() returns at once when the text stands there from before; and it can return in the middle of
// drawing. To look at the whole after a key, press() it, or send() and settle().
//
// The program is the first of its session, so Ctrl-Z does not stop it: the kernel stops nothing that nobody
// would continue. For that, run it from `bash -c 'set -m; …'`.
#pragma once

#include "tests/support/emulator.hpp"
#include "tests/support/pty.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace hone::test {

/// What drawing cost. A program that draws only what changed paints few cells; one that clears and draws
/// again paints all of them twice, and a person sees it flicker.
struct Painted {
    std::size_t bytes = 0, cells = 0;
};

class Screen : public PtyProgram, private Emulator {
public:
    /// `command.environment` says which terminal it is: TERM=linux gets its dialect.
    explicit Screen(const Command& command, TerminalSize size = {});

    using Emulator::alternate_screen;
    using Emulator::attributes_at;
    using Emulator::cursor;
    using Emulator::find;
    using Emulator::framed;
    using Emulator::row;
    using Emulator::size;
    using Emulator::text;
    using Emulator::title;

    /// Reads until `text` is on the screen. A "\n" in it goes on to the next row.
    void expect(std::string_view text);

    /// Reads until `text` is nowhere on the screen.
    void expect_gone(std::string_view text);

    /// send(), settle().
    void press(std::string_view keys);

    /// Of the first cell of `text`. Throws when it is not on the screen.
    Attributes attributes_of(std::string_view text) const;

    /// Since the last call of this.
    Painted painted();

    /// What the program left behind. Throws when it left the alternate screen on.
    std::string normal_screen() const;

    /// First all that was drawn for the old size is read.
    void resize(TerminalSize size) override;

private:
    void take(std::string_view piece) override;
    std::string picture() const override { return framed(); }

    Painted before_;
};

}  // namespace hone::test
