// SPDX-License-Identifier: MIT
#include "tests/cli/help_pages.hpp"

#include <filesystem>
#include <sstream>

namespace hone::test {
namespace {

/// "--dry-run" and "-n" of "  -n, --dry-run  Say what would change".
void add_options(const std::string& row, std::set<std::string>& options) {
    std::istringstream words(row);
    for (std::string word; words >> word && word.front() == '-';) {
        const bool more = word.back() == ',';
        if (more) word.pop_back();
        options.insert(word);
        if (!more) return;
    }
}

HelpPage page_of(const std::string& command, const std::string& text) {
    HelpPage page{command, {}, {}};
    bool in_flags = false, in_commands = false;
    for (const auto& line : lines_of(text)) {
        if (line.empty()) {
            in_flags = in_commands = false;
        } else if (line.rfind("Flags", 0) == 0) {
            in_flags = true;
        } else if (line == "Commands" || line == "Every day" || line == "My material" ||
                   line == "The interview" || line == "Care") {
            in_commands = true;
        } else if (line.rfind("  ", 0) == 0 && line[2] != ' ') {
            if (in_flags) add_options(line, page.options);
            if (in_commands) page.commands.insert(line.substr(2, line.find(' ', 2) - 2));
        }
    }
    return page;
}

void add_pages(const EmptyHome& desk, const std::vector<std::string>& words, std::vector<HelpPage>& pages) {
    std::vector<std::string> ask = words;
    ask.emplace_back("--help");
    std::string command = "hone";
    for (const auto& word : words)
        command += " " + word;
    pages.push_back(page_of(command, desk.run(ask).out));
    for (const auto& below : std::set<std::string>(pages.back().commands)) {
        std::vector<std::string> deeper = words;
        deeper.push_back(below);
        add_pages(desk, deeper, pages);
    }
}

}  // namespace

Environment EmptyHome::environment() const {
    const auto folder = std::filesystem::path(HONE_TEST_BINARY).parent_path().string();
    return {{"HOME", home_.path().string()},
            {"TZ", "UTC"},
            {"HONE_NOW", "2026-12-01T09:00:00Z"},
            {"COLUMNS", "80"},
            {"LANG", "C.UTF-8"},
            {"PATH", folder + ":/usr/bin:/bin"}};
}

Outcome EmptyHome::run(std::vector<std::string> words, const std::string& input) const {
    words.insert(words.begin(), HONE_TEST_BINARY);
    return run_program(std::move(words), input);
}

Outcome EmptyHome::run_program(std::vector<std::string> words, const std::string& input) const {
    Command command;
    command.words = std::move(words);
    command.input = input;
    command.environment = environment();
    command.directory = home_.path();
    return hone::test::run(command);
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::vector<HelpPage> all_help_pages(const EmptyHome& desk) {
    std::vector<HelpPage> pages;
    add_pages(desk, {}, pages);
    return pages;
}

}  // namespace hone::test
