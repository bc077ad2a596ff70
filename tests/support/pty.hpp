// SPDX-License-Identifier: MIT
// A program on a pseudo-terminal, driven as by a person: look at what it shows, press keys, resize,
// interrupt, wait for the end. Everything waits for something seen and never for a time to pass, so tests are
// quick and do not depend on how fast the machine is; a wait that is not rewarded throws, with all the output
// so far in the message.
#pragma once

#include "tests/support/descriptor.hpp"
#include "tests/support/process.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace hone::test {

struct TerminalSize {
    unsigned short rows = 24, columns = 80;
};

class Terminal {
public:
    /// `command.input` is not used: send() types it. `command.timeout` bounds every wait.
    explicit Terminal(const Command& command, TerminalSize size = {});
    /// A program still there is killed.
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// Keys as the bytes a terminal sends: "\r" is Enter, "\x03" Ctrl-C, "\x04" Ctrl-D, "\x1b[A" arrow up.
    void send(std::string_view keys);

    /// Reads until `text` is shown, after whatever the last expect() found. Returns the output from there to
    /// the end of the text. Lines end with "\r\n", as terminals make them.
    std::string expect(std::string_view text);

    /// The program is told by SIGWINCH.
    void resize(TerminalSize size);

    void signal(int number);

    /// The line modes a shell sets when it gets the terminal back: whole lines, echoed.
    void take_back_modes();

    /// Reads to the end of the program. `out` is all it ever showed.
    Outcome wait();

    /// All output read until now.
    const std::string& output() const { return output_; }

private:
    /// False: the program closed the terminal. Throws at the deadline, naming what was awaited.
    bool read_more(std::chrono::steady_clock::time_point deadline, const std::string& awaited);
    [[noreturn]] void give_up(const std::string& what) const;

    int process_ = -1;
    Descriptor master_;
    std::chrono::milliseconds timeout_;
    std::string output_;
    std::size_t seen_ = 0;
};

/// The text without escape sequences, for tests that look at words and not at colours.
std::string without_escapes(std::string_view text);

}  // namespace hone::test
