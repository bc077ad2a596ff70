// SPDX-License-Identifier: MIT
// The documentation against the program: options in both directions, decks that must import, examples that are run.
#include "engine/schedule/scheduler.hpp"
#include "tests/catch.hpp"
#include "tests/support/process.hpp"
#include "tests/support/temporary_directory.hpp"

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

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

class Desk {
public:
    Outcome run(std::vector<std::string> words, const std::string& input = "") const {
        Command command;
        words.insert(words.begin(), HONE_TEST_BINARY);
        command.words = std::move(words);
        command.input = input;
        command.environment = {{"HOME", home_.path().string()},
                               {"TZ", "UTC"},
                               {"HONE_NOW", "2026-12-01T09:00:00Z"},
                               {"COLUMNS", "80"},
                               {"LANG", "C.UTF-8"},
                               {"PATH", "/usr/bin:/bin"}};
        return hone::test::run(command);
    }

private:
    TemporaryDirectory home_;
};

std::set<std::string> options_in(const std::string& text) {
    static const std::set<std::string> global{"--db",    "--json",    "--no-color",
                                              "--quiet", "--version", "--help"};
    static const std::regex option("--[a-z][a-z-]*");
    std::set<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), option), end; it != end; ++it)
        if (!global.count(it->str())) found.insert(it->str());
    return found;
}

/// The names in the list that follows `title` in a help page.
std::vector<std::string> listed_under(const std::string& help, const std::string& title) {
    std::vector<std::string> names;
    bool within = false;
    for (const auto& line : lines_of(help)) {
        if (line == title)
            within = true;
        else if (line.empty())
            within = false;
        else if (within && line.rfind("  ", 0) == 0 && line[2] != ' ')
            names.push_back(line.substr(2, line.find(' ', 2) - 2));
    }
    return names;
}

/// Options of a command and of all its subcommands.
std::set<std::string> options_of(const Desk& desk, const std::vector<std::string>& words) {
    std::vector<std::string> ask = words;
    ask.push_back("--help");
    const std::string help = desk.run(ask).out;
    // Only the lists count: an example in the text may name another command's option.
    std::set<std::string> found;
    bool within = false;
    for (const auto& line : lines_of(help)) {
        if (line == "Flags") within = true;
        if (line.empty()) within = false;
        if (within) found.merge(options_in(line.substr(0, line.find("  ", 2))));
    }
    for (const auto& sub : listed_under(help, "Commands")) {
        std::vector<std::string> below = words;
        below.push_back(sub);
        found.merge(options_of(desk, below));
    }
    return found;
}

std::vector<std::string> all_commands(const Desk& desk) {
    const std::string help = desk.run({"--help"}).out;
    std::vector<std::string> commands;
    for (const char* section : {"Every day", "My material", "The interview", "Care"})
        for (auto& name : listed_under(help, section))
            commands.push_back(std::move(name));
    return commands;
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
    const Desk desk;
    const auto sections = documented();
    std::set<std::string> there, written;
    for (const auto& command : all_commands(desk))
        there.insert(command);
    for (const auto& [command, text] : sections)
        written.insert(command);
    CHECK(there.size() > 20);
    CHECK(there == written);
}

TEST_CASE("Every option is documented with its command and every documented option exists") {
    const Desk desk;
    const auto sections = documented();
    for (const auto& command : all_commands(desk)) {
        INFO("hone " << command);
        REQUIRE(sections.count(command) == 1);
        // A page may mention options of other commands in passing; its own stand first in a table row or a heading.
        std::string own;
        for (const auto& line : lines_of(sections.at(command)))
            if (line.rfind("| `", 0) == 0) own += line.substr(0, line.find("` |")) + "\n";
        CHECK(options_in(own) == options_of(desk, {command}));
    }
}

TEST_CASE("The decks in the documentation import without a word") {
    for (const char* name : {"README.md", "docs/deck-format.md"}) {
        const auto decks = blocks(page(name), "toml");
        REQUIRE_FALSE(decks.empty());
        const Desk desk;
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
        CHECK(Desk().run({std::istream_iterator<std::string>(words), {}}, typed).out == start.suffix().str());
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
