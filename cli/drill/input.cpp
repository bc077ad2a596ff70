// SPDX-License-Identifier: MIT
#include "cli/drill/input.hpp"

#include "cli/screen/signals.hpp"

#include <cerrno>
#include <cstdio>
#include <iterator>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace hone {
namespace {

/// One byte; nothing at the end of input, and with `until_continued` when the program goes on after a stop.
std::optional<char> read_byte(const SignalGuard& signals, bool until_continued = false) {
    char byte = 0;
    while (true) {
        signals.throw_if_interrupted();
        if (until_continued && signals.was_continued()) return std::nullopt;
        const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
        if (got == 1) return byte;
        if (got == 0) return std::nullopt;
        if (errno != EINTR) return std::nullopt;
    }
}

constexpr std::chrono::milliseconds escape_sequence{20};

/// Is there a byte, or the end of input, within `wait`? A signal ends the wait.
bool byte_waits(std::chrono::milliseconds wait) {
    pollfd descriptor{STDIN_FILENO, POLLIN, 0};
    return ::poll(&descriptor, 1, static_cast<int>(wait.count())) > 0;
}

std::string trimmed(const std::string& text) {
    const auto from = text.find_first_not_of(" \t\r");
    if (from == std::string::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

class PlainInput : public DrillInput {
public:
    std::optional<std::string> key() override {
        auto text = line();
        if (text) *text = trimmed(*text);
        return text;
    }
    std::optional<std::string> key_within(std::chrono::milliseconds) override { return key(); }
    std::optional<std::string> line() override {
        std::fflush(stdout);
        std::string text;
        while (const auto byte = read_byte(signals_)) {
            if (*byte == '\n') return text;
            text += *byte;
        }
        if (text.empty()) return std::nullopt;
        return text;
    }
    bool single_keys() const override { return false; }

private:
    SignalGuard signals_;
};

class TerminalInput : public DrillInput {
public:
    TerminalInput() {
        tcgetattr(STDIN_FILENO, &original_);
        resume();
    }
    ~TerminalInput() override { suspend(); }
    TerminalInput(const TerminalInput&) = delete;
    TerminalInput& operator=(const TerminalInput&) = delete;

    void suspend() override { tcsetattr(STDIN_FILENO, TCSADRAIN, &original_); }
    void resume() override {
        termios keys = original_;
        keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);  // signals stay: Ctrl-C always leaves
        keys.c_cc[VMIN] = 1;
        keys.c_cc[VTIME] = 0;
        tcsetattr(STDIN_FILENO, TCSADRAIN, &keys);
    }

    std::optional<std::string> key() override {
        std::fflush(stdout);
        while (true)
            if (auto key = pressed(); key != no_key_yet) return key;
    }
    std::optional<std::string> key_within(std::chrono::milliseconds wait) override {
        std::fflush(stdout);
        // A signal that comes between a look at it and the wait is seen when the wait is over.
        signals_.throw_if_interrupted();
        const bool nothing = !signals_.was_continued() && !byte_waits(wait) && !signals_.was_interrupted() &&
                             !signals_.was_continued();
        return nothing ? std::string(no_key_yet) : pressed();
    }

    /// The terminal's own line editing (erase, kill line, word erase) with echo.
    std::optional<std::string> line() override {
        std::fflush(stdout);
        suspend();
        struct KeysAgain {
            TerminalInput& input;
            ~KeysAgain() { input.resume(); }
        } keys_again{*this};
        std::string text;
        while (const auto byte = read_byte(signals_)) {
            if (*byte == '\n') return text;
            text += *byte;
        }
        if (text.empty()) return std::nullopt;
        return text;
    }
    bool single_keys() const override { return true; }

private:
    /// One key; `no_key_yet` for one that nothing here listens to (an arrow, a function key).
    std::optional<std::string> pressed() {
        const auto byte = read_byte(signals_, true);
        if (signals_.take_continued()) {
            resume();  // the shell that had the terminal set its own modes
            return std::string(show_again);
        }
        if (!byte || *byte == '\x04') return std::nullopt;
        if (*byte == '\n' || *byte == '\r' || *byte == ' ') return std::string();
        if (static_cast<unsigned char>(*byte) >= 0x20 && *byte != '\x7f') return std::string(1, *byte);
        while (*byte == '\x1b' && byte_waits(escape_sequence))
            if (!read_byte(signals_)) break;
        return std::string(no_key_yet);
    }

    SignalGuard signals_;
    termios original_{};
};

}  // namespace

std::unique_ptr<DrillInput> plain_input() {
    return std::make_unique<PlainInput>();
}
std::unique_ptr<DrillInput> terminal_input() {
    return std::make_unique<TerminalInput>();
}

}  // namespace hone
