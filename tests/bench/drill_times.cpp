// SPDX-License-Identifier: MIT
// How long the drill takes to show its first card and to answer a key, and what memory it uses:
//   drill_times HONE STORE [ROUNDS]
// The program runs on a pseudo-terminal and is looked at as a person does: a time ends when the words stand on the screen.
#include "tests/support/screen.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace {

using namespace hone::test;
using Clock = std::chrono::steady_clock;

double milliseconds_of(const std::function<void()>& body) {
    const auto begin = Clock::now();
    body();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Kilobytes the program had at most, of the processes of this name that run now.
long peak_kilobytes(const std::string& name) {
    long most = 0;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        std::ifstream status(entry.path() / "status");
        std::string line;
        bool is_it = false;
        while (std::getline(status, line)) {
            if (line == "Name:\t" + name) is_it = true;
            if (is_it && line.starts_with("VmHWM:")) most = std::max(most, std::atol(line.c_str() + 6));
        }
    }
    return most;
}

void print(const std::string& what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    fmt::print("{:<34} {:>7.1f} {:>7.1f} {:>7.1f}\n", what, times.front(), times[times.size() / 2],
               times.back());
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        fmt::print(stderr, "drill_times HONE STORE [ROUNDS]\n");
        return 2;
    }
    const int rounds = argc > 3 ? std::atoi(argv[3]) : 20;
    std::map<std::string, std::vector<double>> times;
    long memory = 0;
    for (int round = 0; round < rounds; ++round) {
        Command command;
        command.words = {argv[1], "drill", "--db", argv[2], "--kind", "pair"};
        command.environment = inherited_environment();
        command.environment["TERM"] = "xterm-256color";
        const auto begin = Clock::now();
        Screen screen(command);
        screen.expect("Which answer is stronger");
        times["first card"].push_back(
            std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
        screen.settle();
        const auto pressed = [&](const char* what, const char* keys, const char* shows) {
            times[what].push_back(milliseconds_of([&] {
                screen.send(keys);
                screen.expect(shows);
            }));
            screen.settle();
        };
        pressed("? (help)", "?", "any key goes back");
        pressed("any key (help goes)", "x", "a or b");
        pressed("a 1 (answer shown)", "a1", "strong:");
        const std::string head = screen.row(0);
        times["Enter (grade, next card)"].push_back(milliseconds_of([&] {
            screen.send("\r");
            screen.expect("a or b");
        }));
        screen.settle();
        memory = std::max(memory, peak_kilobytes("hone"));
        screen.send("u");  // the store is as it was
        screen.expect("Undone");
        screen.send("q");
        screen.wait();
    }
    fmt::print("{:<34} {:>7} {:>7} {:>7}  ms\n", "", "min", "median", "max");
    for (const auto& [what, measured] : times)
        print(what, measured);
    fmt::print("{:<34} {:>7.1f} MB at most\n", "memory", static_cast<double>(memory) / 1024);
}
