// SPDX-License-Identifier: MIT
#include "tests/support/process.hpp"

#include "tests/support/descriptor.hpp"
#include "tests/support/exec.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace hone::test {
namespace {

[[noreturn]] void fail(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

Descriptor memory_file(const char* name, const std::string& content = {}) {
    Descriptor file(::memfd_create(name, MFD_CLOEXEC));
    if (!file.is_open()) fail("memfd_create");
    for (std::size_t done = 0; done < content.size();) {
        const ssize_t written = ::write(file.get(), content.data() + done, content.size() - done);
        if (written < 0) fail("write");
        done += static_cast<std::size_t>(written);
    }
    if (::lseek(file.get(), 0, SEEK_SET) < 0) fail("lseek");
    return file;
}

std::string content(const Descriptor& file) {
    std::string result;
    std::array<char, 65536> piece;
    while (true) {
        const ssize_t got =
            ::pread(file.get(), piece.data(), piece.size(), static_cast<off_t>(result.size()));
        if (got < 0) fail("pread");
        if (got == 0) return result;
        result.append(piece.data(), static_cast<std::size_t>(got));
    }
}

}  // namespace

Environment inherited_environment() {
    Environment result;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string text = *entry;
        const auto equals = text.find('=');
        if (equals != std::string::npos) result[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return result;
}

Outcome run(const Command& command) {
    const Descriptor in = memory_file("stdin", command.input);
    const Descriptor out = memory_file("stdout");
    const Descriptor err = memory_file("stderr");
    ExecPlan plan(command);

    const pid_t process = ::fork();
    if (process < 0) fail("fork");
    if (process == 0) {
        ::setsid();
        ::dup2(in.get(), STDIN_FILENO);
        ::dup2(out.get(), STDOUT_FILENO);
        ::dup2(err.get(), STDERR_FILENO);
        plan.become();
    }

    auto outcome = wait_for_end(process, command.timeout);
    if (!outcome) {
        ::kill(-process, SIGKILL);
        ::kill(process, SIGKILL);  // in case it had not yet made its session
        int status = 0;
        ::waitpid(process, &status, 0);
        outcome = Outcome{.signal = SIGKILL, .timed_out = true};
    }
    outcome->out = content(out);
    outcome->err = content(err);
    return *outcome;
}

}  // namespace hone::test
