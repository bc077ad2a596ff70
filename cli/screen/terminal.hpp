// SPDX-License-Identifier: MIT
// The terminal as a screen, by ncursesw: frames out, keys in. Nothing of curses is seen outside the source of this
// header. The screen is the terminal's other one, so that what was printed before is there again afterwards, and its
// colours are the terminal's own.
#pragma once

#include "cli/screen/scene.hpp"
#include "cli/screen/signals.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace hone {

/// What was pressed.
struct Press {
    enum class What {
        text,  ///< `text`: a character, or all that was pasted
        enter,
        erase_left,
        erase_right,
        erase_word,
        erase_to_start,
        erase_to_end,
        left,
        right,
        up,
        down,
        home,
        end,
        word_left,
        word_right,
        page_up,
        page_down,
        end_of_text,  ///< Ctrl-D
        editor,       ///< Ctrl-X
        resized,      ///< the window, or the program was stopped and goes on: draw anew
        nothing,      ///< the wait is over, or a key nobody listens to
        gone,         ///< the terminal
    } what = What::nothing;
    std::string text = {};
};

class Terminal {
public:
    struct Options {
        bool color = true;
        bool utf8 = true;
    };
    /// Nothing when this terminal cannot place a cursor, or is not known.
    static std::unique_ptr<Terminal> open(const Options& options);
    /// Restores the terminal, by whatever way it goes.
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    Extent extent() const;
    /// Writes what differs from the frame before, in one go.
    void draw(const Frame& frame);
    /// Waits for a key, at most `wait` when it is given. Throws Interrupted.
    Press press(std::optional<std::chrono::milliseconds> wait = std::nullopt);
    /// Drops what was typed ahead.
    void forget_typed();

    /// Gives the terminal to another program, or to lines, and takes it back.
    void leave();
    void enter();

private:
    struct Curses;
    explicit Terminal(std::unique_ptr<Curses> curses);
    /// What is there now.
    std::optional<Press> read();
    Press paste();

    SignalGuard signals_;
    std::unique_ptr<Curses> curses_;
};

}  // namespace hone
