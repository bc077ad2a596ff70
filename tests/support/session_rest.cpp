// SPDX-License-Identifier: MIT
#include "tests/support/session_rest.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <sys/syscall.h>
#include <system_error>

namespace hone::test {
namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

struct Stat {
    char state = 'X';
    int session = -1;
};

/// "42 (name) S parent group session …": the name may hold anything, so it is read from behind. A process that
/// is gone meanwhile reads as dead.
Stat stat_of(const fs::path& process) {
    const std::string text = content(process / "stat");
    const auto name_end = text.rfind(')');
    if (name_end == std::string::npos) return {};
    std::istringstream fields(text.substr(name_end + 1));
    Stat result;
    int parent = 0, group = 0;
    fields >> result.state >> parent >> group >> result.session;
    return result;
}

bool sleeps_for_a_time(const fs::path& thread) {
    const std::string text =
        content(thread / "syscall");  // "230 0x0 …"; empty where the kernel has no such file
    long number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number == SYS_nanosleep || number == SYS_clock_nanosleep;
}

std::string lines_with(std::string_view word, const std::string& text) {
    std::istringstream in(text);
    std::string result;
    for (std::string line; std::getline(in, line);)
        if (line.find(word) != std::string::npos) result += line + "\n";
    return result;
}

/// Nothing: at work.
std::optional<std::string> thread_at_rest(const fs::path& thread) {
    const char state = stat_of(thread).state;
    const bool stopped = state == 'T' || state == 't';
    if (!stopped && (state != 'S' || sleeps_for_a_time(thread))) return std::nullopt;
    return thread.string() + "\n" + lines_with("ctxt_switches", content(thread / "status"));
}

bool is_number(const std::string& name) {
    return std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

}  // namespace

std::optional<std::string> session_at_rest(int session) {
    std::string found;
    for (const auto& process : fs::directory_iterator("/proc")) {
        if (!is_number(process.path().filename().string())) continue;
        const Stat stat = stat_of(process.path());
        if (stat.session != session || stat.state == 'Z') continue;
        std::error_code gone;
        for (const auto& thread : fs::directory_iterator(process.path() / "task", gone)) {
            const auto rest = thread_at_rest(thread.path());
            if (!rest) return std::nullopt;
            found += *rest;
        }
        if (gone) return std::nullopt;
    }
    if (found.empty()) return std::nullopt;
    return found;
}

}  // namespace hone::test
