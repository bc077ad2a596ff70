// SPDX-License-Identifier: MIT
// Where the drill's keys and typed answers come from: single keys on a terminal, whole lines everywhere else. The drill
// itself does not know which; that is why a pipe, a screen reader and a person at a keyboard get the same session.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <termios.h>

namespace hone {

class DrillInput {
public:
    virtual ~DrillInput() = default;
    /// One decision: a key on a terminal ("" is Enter or space), a trimmed line otherwise. Nothing at the end of input.
    /// `show_again` when the program was stopped and goes on: something else may have been written meanwhile. Throws
    /// Interrupted.
    virtual std::optional<std::string> key() = 0;
    static constexpr const char* show_again = "\f";
    /// The same, but a terminal gives up after `wait` with `no_key_yet`, so that a clock can move on the screen. Lines
    /// are always waited for: nothing is redrawn beside them.
    virtual std::optional<std::string> key_within(std::chrono::milliseconds wait) = 0;
    static constexpr const char* no_key_yet = "\v";
    /// A typed answer, one line. Nothing at the end of input. Throws Interrupted.
    virtual std::optional<std::string> line() = 0;
    /// Several keys make one answer ("a" then "2"); a line holds both.
    virtual bool single_keys() const = 0;
    /// Hands the terminal to another program (an editor) while it runs.
    virtual void suspend() {}
    virtual void resume() {}
};

/// Reads standard input line by line. No prompt tricks, no cursor movement.
std::unique_ptr<DrillInput> plain_input();

/// Reads single keys from the terminal; its modes are restored when this goes, by whatever way.
/// SIGINT, SIGTERM and SIGHUP surface as Interrupted from key() and line().
std::unique_ptr<DrillInput> terminal_input();

}  // namespace hone
