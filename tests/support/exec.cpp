// SPDX-License-Identifier: MIT
#include "tests/support/exec.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <stdexcept>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace hone::test {
namespace {

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (std::string& text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

[[noreturn]] void give_up(const char* what) {
    const char* reason = std::strerror(errno);
    for (const char* text : {"cannot start ", what, ": ", reason, "\n"})
        if (::write(STDERR_FILENO, text, std::strlen(text)) < 0) break;
    ::_exit(127);
}

}  // namespace

ExecPlan::ExecPlan(const Command& command) : directory_(command.directory.string()), words_(command.words) {
    if (words_.empty()) throw std::invalid_argument("a command without words");
    for (const auto& [name, value] : command.environment)
        variables_.push_back(name + "=" + value);
    word_pointers_ = pointers(words_);
    variable_pointers_ = pointers(variables_);
}

void ExecPlan::become() {
    // What starts the tests may have these ignored, and a program inherits that.
    for (int each : {SIGPIPE, SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGTSTP})
        std::signal(each, SIG_DFL);
    if (!directory_.empty() && ::chdir(directory_.c_str()) != 0) give_up(directory_.c_str());
    environ = variable_pointers_.data();  // execvp searches the PATH of this
    ::execvp(word_pointers_[0], word_pointers_.data());
    give_up(word_pointers_[0]);
}

std::optional<Outcome> wait_for_end(int process, std::chrono::milliseconds timeout) {
    using std::chrono::steady_clock;
    const auto deadline = steady_clock::now() + timeout;
    while (true) {
        int status = 0;
        const int ended = ::waitpid(process, &status, WNOHANG);
        if (ended < 0 && errno != EINTR) throw std::system_error(errno, std::generic_category(), "waitpid");
        if (ended == process) {
            Outcome outcome;
            if (WIFEXITED(status)) outcome.exit_code = WEXITSTATUS(status);
            if (WIFSIGNALED(status)) outcome.signal = WTERMSIG(status);
            return outcome;
        }
        if (steady_clock::now() >= deadline) return std::nullopt;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

}  // namespace hone::test
