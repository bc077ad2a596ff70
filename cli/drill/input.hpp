// SPDX-License-Identifier: MIT
// Where the drill's keys and typed answers come from: a screen, single keys on a terminal that cannot place a cursor, whole
// lines everywhere else. The drill itself hardly knows which; that is why a pipe, a screen reader and a person at a
// keyboard get the same session.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

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
    /// The same for a list that is marked on a screen: there the space bar and the arrows say themselves.
    virtual std::optional<std::string> marking_key() { return key(); }
    static constexpr const char* space = " ";
    static constexpr const char* up =
        "\x1b"
        "up";
    static constexpr const char* down =
        "\x1b"
        "down";
    /// A typed answer, one line. Nothing at the end of input. Throws Interrupted.
    virtual std::optional<std::string> line() = 0;
    /// The same for the answer to a question: on a screen ":b" comes as soon as it is typed.
    /// `begun` stands there already, where typing is drawn.
    virtual std::optional<std::string> answer(const std::string& begun) {
        static_cast<void>(begun);
        return line();
    }
    /// An answer that may have several lines on a screen.
    virtual std::optional<std::string> long_answer(const std::string& begun) { return answer(begun); }
    /// Several keys make one answer ("a" then "2"); a line holds both.
    virtual bool single_keys() const = 0;
    /// What is shown is drawn anew in its place.
    virtual bool draws() const { return false; }
    /// Keys typed before what is shown now are no answer to it.
    virtual void forget_typed() {}
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
