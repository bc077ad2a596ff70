// SPDX-License-Identifier: MIT
// A program on a pseudo-terminal, driven as by a person: look at what it shows, press keys, resize,
// interrupt, wait for the end. Everything waits for something seen and never for a time to pass, so tests are
// quick and do not depend on how fast the machine is; a wait that is not rewarded throws, with what was shown
// in the message.
//
// Two ways to look: Terminal reads the output as a stream, for programs that print line after line; Screen
// (screen.hpp) reads it as a terminal does, for programs that draw.
#pragma once

#include "tests/support/descriptor.hpp"
#include "tests/support/process.hpp"
#include "tests/support/terminal_size.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace hone::test {

/// What both have: keys in, bytes out.
class PtyProgram {
public:
    PtyProgram(const PtyProgram&) = delete;
    PtyProgram& operator=(const PtyProgram&) = delete;
    /// A program still there is killed.
    virtual ~PtyProgram();

    /// Keys as the bytes a terminal sends: "\r" is Enter, "\x03" Ctrl-C, "\x04" Ctrl-D, "\x1b[A" arrow up.
    void send(std::string_view keys);

    /// Reads until the program waits for a person: all keys sent are read by it, all it wrote is read here,
    /// and it and all it started sleep or are stopped, with nobody having run between two looks. This is the
    /// state of the machine and no guess from silence. A program that sleeps for a time (usleep) is at work
    /// and not at rest; one that waits for a key with a timeout is at rest, so after a key that may begin a
    /// sequence (Escape), wait for what it shows instead. Returns as well when the program has ended.
    void settle();

    /// The program is told by SIGWINCH.
    virtual void resize(TerminalSize size);

    void signal(int number);

    /// The line modes a shell sets when it gets the terminal back: whole lines, echoed.
    void take_back_modes();

    /// Reads to the end of the program. `out` is all it ever showed.
    Outcome wait();

    /// All output read until now, as bytes.
    const std::string& output() const { return output_; }

protected:
    /// `command.input` is not used: send() types it. `command.timeout` bounds every wait.
    PtyProgram(const Command& command, TerminalSize size);

    /// Reads until `seen()`. Throws at the deadline and when the program ends before, naming `awaited`.
    void read_until(const std::function<bool()>& seen, const std::string& awaited);

    /// Called with each piece of output, in order.
    virtual void take(std::string_view piece) = 0;

    /// What was shown, for a message.
    virtual std::string picture() const = 0;

private:
    using Instant = std::chrono::steady_clock::time_point;

    Instant deadline() const { return std::chrono::steady_clock::now() + timeout_; }
    /// False: the program closed the terminal. Throws at the deadline, naming what was awaited.
    bool read_more(Instant deadline, const std::string& awaited);
    bool has_unread_keys() const;
    bool is_at_rest() const;
    [[noreturn]] void give_up(const std::string& what) const;

    int process_ = -1;
    Descriptor master_;
    std::chrono::milliseconds timeout_;
    std::string output_;
};

class Terminal : public PtyProgram {
public:
    explicit Terminal(const Command& command, TerminalSize size = {}) : PtyProgram(command, size) {}

    /// Reads until `text` is shown, after whatever the last expect() found. Returns the output from there to
    /// the end of the text. Lines end with "\r\n", as terminals make them.
    std::string expect(std::string_view text);

private:
    void take(std::string_view) override {}
    std::string picture() const override;

    std::size_t seen_ = 0;
};

/// The text without escape sequences, for tests that look at words and not at colours.
std::string without_escapes(std::string_view text);

}  // namespace hone::test
