// SPDX-License-Identifier: MIT
#include "cli/screen/rescue.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <string_view>
#include <unistd.h>

namespace hone {
namespace {

volatile std::sig_atomic_t ready = 0;
termios modes_before{};
std::array<char, 256> leaving{};
std::size_t leaving_size = 0;

constexpr std::string_view last_words =
    "hone: this is a fault in hone, not yours. Every grade you were shown as accepted is in the store; `hone "
    "check` "
    "verifies it, and `hone drill` goes on where you were.\n";

void put(int descriptor, const char* text, std::size_t size) {
    while (size > 0) {
        const ssize_t written = ::write(descriptor, text, size);
        if (written <= 0) return;
        text += written;
        size -= static_cast<std::size_t>(written);
    }
}

extern "C" void die(int number) {
    rescue_terminal();
    put(STDERR_FILENO, last_words.data(), last_words.size());
    // SA_RESETHAND brought the default back: it ends as it would have, with a core where these are kept.
    std::raise(number);
}

}  // namespace

void keep_ready_to_rescue(const termios& modes, const std::string& leave_screen) {
    modes_before = modes;
    leaving_size = std::min(leave_screen.size(), leaving.size());
    std::memcpy(leaving.data(), leave_screen.data(), leaving_size);
    ready = 1;
}

void rescue_no_more() {
    ready = 0;
}

void rescue_terminal() noexcept {
    if (ready == 0) return;
    ready = 0;
    put(STDOUT_FILENO, leaving.data(), leaving_size);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes_before);
}

void speak_last_words() {
    struct sigaction action {};
    action.sa_handler = die;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER);
    for (const int number : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT})
        sigaction(number, &action, nullptr);
}

}  // namespace hone
