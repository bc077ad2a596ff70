// SPDX-License-Identifier: MIT
// While a session runs, signals that end a program are noted instead, so that it can end in order: the terminal restored,
// the summary printed.
#pragma once

#include <csignal>

namespace hone {

/// SIGINT, SIGTERM, SIGHUP and SIGQUIT set a note while one lives; SIGCONT another. One at a time.
class SignalGuard {
public:
    SignalGuard();
    ~SignalGuard();
    SignalGuard(const SignalGuard&) = delete;
    SignalGuard& operator=(const SignalGuard&) = delete;

    /// Throws Interrupted when one of them has come.
    void throw_if_interrupted() const;
    bool was_interrupted() const;
    /// The program was stopped and goes on; true once.
    bool take_continued();
    bool was_continued() const;

private:
    static constexpr int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    struct sigaction previous_[4]{};
    struct sigaction previous_continue_ {};
};

}  // namespace hone
