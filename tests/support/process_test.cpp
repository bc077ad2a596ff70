// SPDX-License-Identifier: MIT
#include "tests/support/process.hpp"

#include "tests/catch.hpp"
#include "tests/support/temporary_directory.hpp"

#include <csignal>

using namespace hone::test;
using namespace std::chrono_literals;

namespace {

Outcome shell(const std::string& script) {
    return run({.words = {"/bin/sh", "-c", script}});
}

}  // namespace

TEST_CASE("A process gives both its outputs and its exit code") {
    const auto outcome = shell("echo out; echo err >&2; exit 3");
    CHECK(outcome.out == "out\n");
    CHECK(outcome.err == "err\n");
    CHECK(outcome.exit_code == 3);
    CHECK(outcome.signal == 0);
    CHECK_FALSE(outcome.timed_out);
}

TEST_CASE("A process gets its words untouched by a shell") {
    CHECK(run({.words = {"printf", "[%s]", "a b", "$HOME", "*", ""}}).out == "[a b][$HOME][*][]");
}

TEST_CASE("A process reads its input to the end, however long") {
    const std::string megabyte(1'000'000, 'x');
    CHECK(run({.words = {"/bin/cat"}, .input = megabyte}).out == megabyte);
    CHECK(run({.words = {"/bin/cat"}}).out.empty());
}

TEST_CASE("Input that is not read does no harm") {
    CHECK(run({.words = {"/bin/sh", "-c", "exit 0"}, .input = std::string(1'000'000, 'x')}).exit_code == 0);
}

TEST_CASE("A process has exactly the environment it is given") {
    const auto outcome =
        run({.words = {"env"}, .environment = {{"PATH", "/usr/bin:/bin"}, {"HONE_SEED", "7"}}});
    CHECK(outcome.out == "HONE_SEED=7\nPATH=/usr/bin:/bin\n");
}

TEST_CASE("A program is looked up in the path it is given") {
    CHECK(run({.words = {"cat"}, .environment = {{"PATH", "/nowhere"}}}).exit_code == 127);
}

TEST_CASE("A process runs in the directory it is given") {
    const TemporaryDirectory directory;
    CHECK(run({.words = {"/bin/sh", "-c", "pwd"}, .directory = directory.path()}).out ==
          directory.path().string() + "\n");
}

TEST_CASE("A program that is not there ends with 127 and says its name") {
    const auto outcome = run({.words = {"/no/such/program"}});
    CHECK(outcome.exit_code == 127);
    CHECK_THAT(outcome.err, ContainsSubstring("/no/such/program"));
}

TEST_CASE("The signal that ended a process is known") {
    CHECK(shell("kill -TERM $$").signal == SIGTERM);
}

TEST_CASE("A process and its children are killed when their time is over") {
    const auto outcome =
        run({.words = {"/bin/sh", "-c", "echo begun; sleep 60; echo not reached"}, .timeout = 500ms});
    CHECK(outcome.timed_out);
    CHECK(outcome.signal == SIGKILL);
    CHECK(outcome.out == "begun\n");
}

TEST_CASE("A process has no terminal") {
    CHECK(shell("test -t 0 || test -t 1 || test -t 2 || (: </dev/tty) 2>/dev/null").exit_code != 0);
}

TEST_CASE("A broken pipe ends a process as it does in a shell, whatever started the tests") {
    CHECK(shell("trap '' PIPE; exit 0").exit_code == 0);
    CHECK(shell("yes | head -n 1").out == "y\n");
}

TEST_CASE("A temporary directory is gone with its content") {
    std::filesystem::path path;
    {
        const TemporaryDirectory directory;
        path = directory.path();
        std::filesystem::create_directory(path / "inside");
        CHECK(std::filesystem::exists(path / "inside"));
    }
    CHECK_FALSE(std::filesystem::exists(path));
}
