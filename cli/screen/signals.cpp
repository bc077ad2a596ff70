// SPDX-License-Identifier: MIT
#include "cli/screen/signals.hpp"

#include "cli/exit_codes.hpp"

#include <iterator>

namespace hone {
namespace {

volatile std::sig_atomic_t ended_by = 0;
volatile std::sig_atomic_t continued = 0;

extern "C" void note_end(int number) {
    ended_by = number;
}
extern "C" void note_continued(int) {
    continued = 1;
}

}  // namespace

SignalGuard::SignalGuard() {
    struct sigaction action {};
    action.sa_handler = note_end;  // no SA_RESTART: a read that waits for a key returns
    for (std::size_t i = 0; i < std::size(ending); ++i)
        sigaction(ending[i], &action, &previous_[i]);
    action.sa_handler = note_continued;
    sigaction(SIGCONT, &action, &previous_continue_);
}

SignalGuard::~SignalGuard() {
    for (std::size_t i = 0; i < std::size(ending); ++i)
        sigaction(ending[i], &previous_[i], nullptr);
    sigaction(SIGCONT, &previous_continue_, nullptr);
}

void SignalGuard::throw_if_interrupted() const {
    if (was_interrupted()) throw Interrupted();
}
bool SignalGuard::was_interrupted() const {
    return ended_by != 0;
}
bool SignalGuard::take_continued() {
    const bool was = continued != 0;
    continued = 0;
    return was;
}
bool SignalGuard::was_continued() const {
    return continued != 0;
}

}  // namespace hone
