// SPDX-License-Identifier: MIT
// kill -9 while grading: a child grades without pause and writes a number to a pipe after each grade that was
// acknowledged; it is killed at a random moment. Every number that came through the pipe is in the store, once.
#include "decks/store/check.hpp"
#include "tests/catch.hpp"
#include "tests/decks/store/store_support.hpp"

#include <chrono>
#include <csignal>
#include <map>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace hone;
using namespace hone::test;

namespace {

/// The child: never returns. Its grades are numbered from `number` on; the number is the response time.
[[noreturn]] void grade_without_end(const std::filesystem::path& file, int pipe, std::int64_t number) {
    try {
        Store store = Store::open(file);
        for (;; ++number) {
            const CardId card = 1 + number % 7;
            record_review(store, day(static_cast<int>(number / 50)),
                          {card, all_ratings[static_cast<std::size_t>(number % 4)], std::nullopt, number, 0,
                           std::nullopt});
            if (::write(pipe, &number, sizeof number) != sizeof number) ::_exit(3);
        }
    } catch (...) {
        ::_exit(4);
    }
}

/// Lets a child grade for so long, kills it, and returns the numbers that were acknowledged.
std::vector<std::int64_t> killed_after(std::chrono::microseconds time, const std::filesystem::path& file,
                                       std::int64_t first) {
    int pipe[2];
    REQUIRE(::pipe(pipe) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        grade_without_end(file, pipe[1], first);
    }
    ::close(pipe[1]);
    std::vector<std::int64_t> acknowledged;
    std::int64_t number = 0;
    // The first grade is waited for, so that the moment of death lies in the middle of the work.
    if (::read(pipe[0], &number, sizeof number) == sizeof number) acknowledged.push_back(number);
    std::this_thread::sleep_for(time);
    ::kill(child, SIGKILL);
    while (::read(pipe[0], &number, sizeof number) == sizeof number)
        acknowledged.push_back(number);
    ::close(pipe[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    return acknowledged;
}

}  // namespace

TEST_CASE("Every acknowledged grade survives 40 kills, once, and the store stays whole") {
    const TemporaryDirectory directory;
    const auto file = directory.path() / "hone.db";
    { const Store store = new_store(directory); }
    std::mt19937_64 random(51);
    std::int64_t acknowledged_in_all = 0;
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round);
        const auto acknowledged =
            killed_after(std::chrono::microseconds(random() % 30'000), file, std::int64_t{round} * 1'000'000);
        REQUIRE_FALSE(acknowledged.empty());
        acknowledged_in_all += static_cast<std::int64_t>(acknowledged.size());

        const Store store = Store::open(file);
        std::map<std::int64_t, int> times;
        for (const auto& line : history_of(store, 0))
            ++times[*line.response_ms];
        for (std::int64_t number : acknowledged)
            REQUIRE(times[number] == 1);
        // In each round at most one grade was stored whose acknowledgement did not come through.
        const auto stored = static_cast<std::int64_t>(times.size());
        REQUIRE(stored >= acknowledged_in_all);
        REQUIRE(stored <= acknowledged_in_all + round + 1);
        REQUIRE(check_store(store).empty());
    }
}
