// SPDX-License-Identifier: MIT
#include "tests/support/pty.hpp"

#include "tests/support/exec.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <stdexcept>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <system_error>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace hone::test {
namespace {

using std::chrono::steady_clock;

[[noreturn]] void fail(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

winsize as_winsize(TerminalSize size) {
    return {.ws_row = size.rows, .ws_col = size.columns, .ws_xpixel = 0, .ws_ypixel = 0};
}

bool wait_until_ready(int descriptor, short events, steady_clock::time_point deadline) {
    pollfd watched{.fd = descriptor, .events = events, .revents = 0};
    while (true) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - steady_clock::now()).count();
        const int ready = ::poll(&watched, 1, static_cast<int>(std::max<std::int64_t>(left, 0)));
        if (ready < 0 && errno != EINTR) fail("poll");
        if (ready > 0) return true;
        if (ready == 0) return false;
    }
}

}  // namespace

Terminal::Terminal(const Command& command, TerminalSize size) : timeout_(command.timeout) {
    ExecPlan plan(command);
    const winsize dimensions = as_winsize(size);
    int master = -1;
    process_ = ::forkpty(&master, nullptr, nullptr, &dimensions);
    if (process_ < 0) fail("forkpty");
    if (process_ == 0) plan.become();
    master_ = Descriptor(master);
}

Terminal::~Terminal() {
    if (process_ < 0) return;
    ::kill(-process_, SIGKILL);
    ::kill(process_, SIGKILL);
    int status = 0;
    ::waitpid(process_, &status, 0);
}

void Terminal::give_up(const std::string& what) const {
    throw std::runtime_error(what + "; the terminal showed:\n" + without_escapes(output_));
}

bool Terminal::read_more(steady_clock::time_point deadline, const std::string& awaited) {
    if (!wait_until_ready(master_.get(), POLLIN, deadline)) give_up("waited in vain for " + awaited);
    std::array<char, 65536> piece;
    const ssize_t got = ::read(master_.get(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR) return true;
    if (got < 0 && errno != EIO) fail("read");  // EIO: the other side is closed, the end of output on Linux
    if (got <= 0) return false;
    output_.append(piece.data(), static_cast<std::size_t>(got));
    return true;
}

void Terminal::send(std::string_view keys) {
    const auto deadline = steady_clock::now() + timeout_;
    while (!keys.empty()) {
        if (!wait_until_ready(master_.get(), POLLOUT, deadline)) give_up("the keys were not taken in time");
        const ssize_t written = ::write(master_.get(), keys.data(), keys.size());
        if (written < 0 && errno != EINTR) fail("write");
        if (written > 0) keys.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::string Terminal::expect(std::string_view text) {
    const auto deadline = steady_clock::now() + timeout_;
    const std::string awaited = "\"" + std::string(text) + "\"";
    while (true) {
        if (const auto at = output_.find(text, seen_); at != std::string::npos) {
            const auto from = std::exchange(seen_, at + text.size());
            return output_.substr(from, seen_ - from);
        }
        if (!read_more(deadline, awaited)) give_up("the program ended; expected was " + awaited);
    }
}

void Terminal::resize(TerminalSize size) {
    const winsize dimensions = as_winsize(size);
    if (::ioctl(master_.get(), TIOCSWINSZ, &dimensions) != 0) fail("TIOCSWINSZ");
}

void Terminal::take_back_modes() {
    termios modes{};
    tcgetattr(master_.get(), &modes);
    modes.c_lflag |= ICANON | ECHO;
    tcsetattr(master_.get(), TCSANOW, &modes);
}

void Terminal::signal(int number) {
    if (::kill(process_, number) != 0) fail("kill");
}

Outcome Terminal::wait() {
    const auto deadline = steady_clock::now() + timeout_;
    while (read_more(deadline, "the end of the program")) {
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - steady_clock::now());
    auto outcome = wait_for_end(process_, left);
    if (!outcome) give_up("the program closed the terminal and did not end");
    process_ = -1;
    outcome->out = output_;
    return *outcome;
}

std::string without_escapes(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\x1b') {
            result += text[i];
            continue;
        }
        const char kind = i + 1 < text.size() ? text[i + 1] : '\0';
        i += 1;
        if (kind == '[') {  // parameters, then one final byte
            do
                ++i;
            while (i < text.size() && (text[i] < '@' || text[i] > '~'));
        } else if (kind == ']') {  // a title: to BEL, or to the string terminator ESC backslash
            while (i < text.size() && text[i] != '\a' && !(text[i] == '\\' && text[i - 1] == '\x1b'))
                ++i;
        }
    }
    return result;
}

}  // namespace hone::test
