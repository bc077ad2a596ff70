// SPDX-License-Identifier: MIT
#include "tests/support/pty.hpp"

#include "tests/support/exec.hpp"
#include "tests/support/session_rest.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
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

PtyProgram::PtyProgram(const Command& command, TerminalSize size) : timeout_(command.timeout) {
    ExecPlan plan(command);
    const winsize dimensions = as_winsize(size);
    int master = -1;
    process_ = ::forkpty(&master, nullptr, nullptr, &dimensions);
    if (process_ < 0) fail("forkpty");
    if (process_ == 0) plan.become();
    master_ = Descriptor(master);
}

PtyProgram::~PtyProgram() {
    if (process_ < 0) return;
    ::kill(-process_, SIGKILL);
    ::kill(process_, SIGKILL);
    int status = 0;
    ::waitpid(process_, &status, 0);
}

void PtyProgram::give_up(const std::string& what) const {
    throw std::runtime_error(what + "; the terminal showed:\n" + picture());
}

bool PtyProgram::read_more(Instant deadline, const std::string& awaited) {
    if (!wait_until_ready(master_.get(), POLLIN, deadline)) give_up("waited in vain for " + awaited);
    std::array<char, 65536> piece;
    const ssize_t got = ::read(master_.get(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR) return true;
    if (got < 0 && errno != EIO) fail("read");  // EIO: the other side is closed, the end of output on Linux
    if (got <= 0) return false;
    const std::string_view shown(piece.data(), static_cast<std::size_t>(got));
    output_ += shown;
    take(shown);
    return true;
}

void PtyProgram::read_until(const std::function<bool()>& seen, const std::string& awaited) {
    const auto end = deadline();
    while (!seen())
        if (!read_more(end, awaited)) give_up("the program ended; expected was " + awaited);
}

void PtyProgram::send(std::string_view keys) {
    const auto end = deadline();
    while (!keys.empty()) {
        if (!wait_until_ready(master_.get(), POLLOUT, end)) give_up("the keys were not taken in time");
        const ssize_t written = ::write(master_.get(), keys.data(), keys.size());
        if (written < 0 && errno != EINTR) fail("write");
        if (written > 0) keys.remove_prefix(static_cast<std::size_t>(written));
    }
}

bool PtyProgram::has_unread_keys() const {
    // The program's side is opened for this look only: while it is open here, its end would not be seen. Asking
    // by poll matters, for poll brings keys that are still on their way through the kernel to their queue first.
    const Descriptor slave(::ioctl(master_.get(), TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!slave.is_open()) fail("TIOCGPTPEER");
    return wait_until_ready(slave.get(), POLLIN, steady_clock::now());
}

bool PtyProgram::is_at_rest() const {
    // In this order: who sleeps after the last look has not run since the first, so both queues stayed empty.
    const auto before = session_at_rest(process_);
    return before && !has_unread_keys() && !wait_until_ready(master_.get(), POLLIN, steady_clock::now()) &&
           session_at_rest(process_) == before;
}

void PtyProgram::settle() {
    constexpr std::chrono::milliseconds between_looks(1);
    const auto end = deadline();
    while (!is_at_rest()) {
        if (steady_clock::now() >= end) give_up("the program does not come to rest");
        const bool readable = wait_until_ready(master_.get(), POLLIN, steady_clock::now() + between_looks);
        if (readable && !read_more(end, "rest")) return;
    }
}

void PtyProgram::resize(TerminalSize size) {
    const winsize dimensions = as_winsize(size);
    if (::ioctl(master_.get(), TIOCSWINSZ, &dimensions) != 0) fail("TIOCSWINSZ");
}

void PtyProgram::take_back_modes() {
    termios modes{};
    tcgetattr(master_.get(), &modes);
    modes.c_lflag |= ICANON | ECHO;
    tcsetattr(master_.get(), TCSANOW, &modes);
}

void PtyProgram::signal(int number) {
    if (::kill(process_, number) != 0) fail("kill");
}

Outcome PtyProgram::wait() {
    const auto end = deadline();
    while (read_more(end, "the end of the program")) {
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - steady_clock::now());
    auto outcome = wait_for_end(process_, left);
    if (!outcome) give_up("the program closed the terminal and did not end");
    process_ = -1;
    outcome->out = output_;
    return *outcome;
}

std::string Terminal::expect(std::string_view text) {
    std::size_t at = std::string::npos;
    const auto found = [&] {
        at = output().find(text, seen_);
        return at != std::string::npos;
    };
    read_until(found, "\"" + std::string(text) + "\"");
    const auto from = std::exchange(seen_, at + text.size());
    return output().substr(from, seen_ - from);
}

std::string Terminal::picture() const {
    return without_escapes(output());
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
