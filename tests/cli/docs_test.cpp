// SPDX-License-Identifier: MIT
// The documentation against the program: options in both directions, decks that must import, examples that are run.
#include "engine/schedule/scheduler.hpp"
#include "tests/catch.hpp"
#include "tests/cli/help_pages.hpp"

#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace {

using namespace hone::test;

std::string page(const std::string& name) {
    std::ifstream file(std::string(HONE_SOURCE_DIR) + "/" + name);
    REQUIRE(file);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::set<std::string> options_in(const std::string& text) {
    static const std::set<std::string> global{"--db",    "--json",    "--no-color", "--no-input",
                                              "--quiet", "--version", "--help"};
    static const std::regex option("--[a-z][a-z-]*");
    std::set<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), option), end; it != end; ++it)
        if (!global.count(it->str())) found.insert(it->str());
    return found;
}

/// Options of each command with those of its subcommands, by the name of the command.
std::map<std::string, std::set<std::string>> options_by_command(const EmptyHome& desk) {
    std::map<std::string, std::set<std::string>> all;
    for (const auto& help : all_help_pages(desk)) {
        if (help.command == "hone") continue;
        const auto name = help.command.substr(5, help.command.find(' ', 5) - 5);
        all[name];
        for (const auto& option : help.options)
            all[name].merge(options_in(option));
    }
    return all;
}

/// Sections of docs/cli.md by command: text below "### hone COMMAND ...". Headings in a row share what follows.
std::map<std::string, std::string> documented() {
    std::map<std::string, std::string> sections;
    std::vector<std::string> current;
    bool heading_before = false;
    static const std::regex heading("### hone ([a-z]+).*");
    for (const auto& line : lines_of(page("docs/cli.md"))) {
        std::smatch match;
        if (std::regex_match(line, match, heading)) {
            if (!heading_before) current.clear();
            current.push_back(match[1]);
            sections[match[1]];
            heading_before = true;
            continue;
        }
        if (line.rfind("#", 0) == 0) current.clear();
        if (!line.empty()) heading_before = false;
        for (const auto& command : current)
            sections[command] += line + "\n";
    }
    return sections;
}

std::vector<std::string> blocks(const std::string& text, const std::string& language) {
    std::vector<std::string> found;
    bool within = false;
    for (const auto& line : lines_of(text)) {
        if (!within && line == "```" + language) {
            within = true;
            found.emplace_back();
        } else if (line == "```") {
            within = false;
        } else if (within) {
            found.back() += line + "\n";
        }
    }
    return found;
}

}  // namespace

TEST_CASE("Every command is documented and every documented command exists") {
    std::set<std::string> there, written;
    for (const auto& [command, options] : options_by_command(EmptyHome()))
        there.insert(command);
    for (const auto& [command, text] : documented())
        written.insert(command);
    CHECK(there.size() > 20);
    CHECK(there == written);
}

TEST_CASE("Every option is documented with its command and every documented option exists") {
    const auto sections = documented();
    for (const auto& [command, options] : options_by_command(EmptyHome())) {
        INFO("hone " << command);
        REQUIRE(sections.count(command) == 1);
        // A page may mention options of other commands in passing; its own stand first in a table row or a heading.
        std::string own;
        for (const auto& line : lines_of(sections.at(command)))
            if (line.rfind("| `", 0) == 0) own += line.substr(0, line.find("` |")) + "\n";
        CHECK(options_in(own) == options);
    }
}

TEST_CASE("Every setting is documented and every documented setting exists") {
    static const std::regex row(R"(\| `([a-z_]+)` \|.*)");
    std::set<std::string> there, written;
    for (const auto& line : lines_of(EmptyHome().run({"config"}).out))
        there.insert(line.substr(0, line.find(' ')));
    bool within = false;
    for (const auto& line : lines_of(page("docs/cli.md"))) {
        std::smatch match;
        if (line.rfind("| setting |", 0) == 0) within = true;
        if (line.empty()) within = false;
        if (within && std::regex_match(line, match, row)) written.insert(match[1]);
    }
    CHECK(there == written);
}

TEST_CASE("The decks in the documentation import without a word") {
    for (const char* name : {"README.md", "docs/deck-format.md"}) {
        const auto decks = blocks(page(name), "toml");
        REQUIRE_FALSE(decks.empty());
        const EmptyHome desk;
        const Outcome outcome = desk.run({"import", "--dry-run", "-"}, decks.front());
        INFO(name << "\n" << outcome.err);
        CHECK(outcome.exit_code == 0);
        CHECK(outcome.err.empty());
    }
}

TEST_CASE("The drills in the README are what the program prints") {
    static const std::regex first_line(R"(\$ printf '([^']*)' \| hone ([^\n]*)\n)");
    int drills = 0;
    for (const auto& example : blocks(page("README.md"), "console")) {
        std::smatch start;
        if (!std::regex_search(example, start, first_line, std::regex_constants::match_continuous)) continue;
        ++drills;
        INFO(start.str());
        const std::string typed = std::regex_replace(start[1].str(), std::regex(R"(\\n)"), "\n");
        std::istringstream words(start[2].str());
        CHECK(EmptyHome().run({std::istream_iterator<std::string>(words), {}}, typed).out ==
              start.suffix().str());
    }
    CHECK(drills == 6);  // one of each kind
}

TEST_CASE("The worked example of the scheduling page is what the scheduler computes") {
    const hone::Fsrs fsrs;
    hone::Preset preset;
    preset.fuzz = false;
    hone::CardState state = hone::New{};
    hone::StudyDay today = *hone::study_day_from("2026-12-01");
    static const std::regex row(R"(\| (\d+) \| (\d+) \| (\w+) \| ([\d.]+) \| ([\d.]+) \| (\d+) \|)");
    int rows = 0;
    for (const auto& line : lines_of(page("docs/scheduling.md"))) {
        std::smatch cell;
        if (!std::regex_match(line, cell, row)) continue;
        INFO(line);
        today = today + std::stoi(cell[2]);
        state = hone::preview(fsrs, preset, state, today, 1, rows)
                    .of(*hone::rating_from(std::string_view(cell[3].str())))
                    .next;
        const hone::Trace& trace = *hone::trace_of(state);
        CHECK_THAT(trace.memory.stability, WithinAbs(std::stod(cell[4]), 5e-5));
        CHECK_THAT(trace.memory.difficulty, WithinAbs(std::stod(cell[5]), 5e-5));
        CHECK(trace.interval_days == std::stoi(cell[6]));
        ++rows;
    }
    CHECK(rows == 5);
}
