// SPDX-License-Identifier: MIT
// The man page: what help has it has, it is right roff, it fits 80 columns; and its examples are run.
#include "tests/catch.hpp"
#include "tests/cli/help_pages.hpp"

#include <fstream>
#include <map>
#include <regex>

namespace {

using namespace hone::test;

std::string without_roff(std::string text) {
    for (const auto& [roff, plain] : std::map<std::string, std::string>{{"\\-", "-"},
                                                                        {"\\fB", ""},
                                                                        {"\\fR", ""},
                                                                        {"\\(aq", "'"},
                                                                        {"\\(dq", "\""},
                                                                        {"\\(ga", "`"},
                                                                        {"\\&", ""}})
        for (std::size_t at; (at = text.find(roff)) != std::string::npos;)
            text.replace(at, roff.size(), plain);
    return text;
}

/// By command, the options its section explains.
std::map<std::string, std::set<std::string>> commands_in(const std::string& manual) {
    std::map<std::string, std::set<std::string>> commands;
    std::string command, chapter;
    bool entry = false;
    static const std::regex name(R"(\.SS "(hone[a-z -]*?)( \[.*| [A-Z].*)?")");
    for (const auto& raw : lines_of(manual)) {
        const std::string line = without_roff(raw);
        std::smatch match;
        if (line.rfind(".SH ", 0) == 0) {
            chapter = line.substr(4);
            command = chapter == "OPTIONS" ? "hone" : "";
        } else if (chapter == "COMMANDS" && std::regex_match(line, match, name)) {
            command = match[1];
            commands[command];
        } else if (entry && !command.empty() && line.rfind('-', 0) == 0) {
            static const std::regex option("--?[a-z][a-z-]*");
            const std::string names = line.substr(
                0, line.find(' ', line.find(", ") == std::string::npos ? 0 : line.find(", ") + 2));
            for (std::sregex_iterator it(names.begin(), names.end(), option), end; it != end; ++it)
                commands[command].insert(it->str());
        }
        entry = line == ".TP";
    }
    return commands;
}

struct Shown {
    std::string command, line;
};

/// The examples of every help page: indented lines above the usage.
std::vector<Shown> examples(const EmptyHome& desk) {
    std::vector<Shown> all;
    for (const auto& page : all_help_pages(desk)) {
        std::vector<std::string> words{"--help"};
        std::istringstream in(page.command);
        std::string word;
        for (in >> word; in >> word;)
            words.insert(words.end() - 1, word);
        for (const auto& line : lines_of(desk.run(words).out)) {
            if (line.rfind("Usage:", 0) == 0 || line == "Every day") break;
            if (line.rfind("  hone", 0) == 0 || line.rfind("  source", 0) == 0)
                all.push_back({page.command, line.substr(2, line.find("  ", 2) - 2)});
        }
    }
    return all;
}

constexpr const char* my_deck =
    "[deck]\nid = \"mine\"\n[[basic]]\nid = \"star\"\nfront = \"STAR\"\nback = \"parts\"\n";

constexpr const char* outage = R"([deck]
id = "stories"
[[story]]
id = "outage"
summary = "The outage"
scenarios = ["failure"]
situation = "Orders failed."
task = "I owned the queue."
action = "I found the token and renewed it."
result = "No order failed since."
)";

void write(const EmptyHome& desk, const std::string& name, const std::string& text) {
    std::filesystem::create_directories((desk.home() / name).parent_path());
    std::ofstream(desk.home() / name) << text;
}

}  // namespace

TEST_CASE("The manual explains every command and option, and no other") {
    const EmptyHome desk;
    const auto commands = commands_in(desk.run({"help", "--man"}).out);
    std::set<std::string> there, explained;
    for (const auto& page : all_help_pages(desk)) {
        INFO(page.command);
        there.insert(page.command);
        REQUIRE(commands.count(page.command) == 1);
        auto options = page.options;
        if (page.command != "hone")
            for (const char* help : {"-h", "--help"})
                options.erase(help);
        CHECK(commands.at(page.command) == options);
    }
    for (const auto& [command, options] : commands)
        explained.insert(command);
    CHECK(there == explained);
}

TEST_CASE("The manual is roff without a warning and fits eighty columns") {
    const EmptyHome desk;
    write(desk, "hone.1", desk.run({"help", "--man"}).out);
    const Outcome checked = desk.run_program({"groff", "-k", "-man", "-ww", "-z", "hone.1"});
    CHECK(checked.exit_code == 0);
    CHECK(checked.err.empty());
    const Outcome page = desk.run_program({"groff", "-k", "-man", "-Tutf8", "-P-bcou", "-rLL=78n", "hone.1"});
    REQUIRE(page.exit_code == 0);
    for (const auto& line : lines_of(page.out))
        if (line.size() > 84) {  // bytes; a quote in it may have three
            INFO(line);
            CHECK(line.size() <= 84);
        }
}

TEST_CASE("The manual is the same from one day to the next") {
    const EmptyHome desk;
    const std::string first = desk.run({"help", "--man"}).out;
    CHECK(desk.run_program({"env", "HONE_NOW=2027-05-01T09:00:00Z", "TZ=Asia/Tokyo", "COLUMNS=40", "hone",
                            "help", "--man"})
              .out == first);
}

TEST_CASE("Every command has at least two examples in its help, which fit a line") {
    const EmptyHome desk;
    std::map<std::string, int> count;
    for (const auto& example : examples(desk)) {
        ++count[example.command];
        INFO(example.line);
        CHECK(example.line.size() <= 76);
    }
    for (const auto& page : all_help_pages(desk)) {
        INFO(page.command);
        const bool is_below = page.command.find(' ', page.command.find(' ') + 1) != std::string::npos;
        CHECK(count[page.command] >= (is_below ? 1 : 2));
    }
}

TEST_CASE("Every example is a command line that hone understands") {
    const EmptyHome desk;
    write(desk, "my-deck.toml", my_deck);
    write(desk, "decks/one.toml", my_deck);
    write(desk, "stories.toml", outage);
    write(desk, "answer.txt", "I found the cause.\n");
    desk.run({"decks"});
    desk.run({"import", "my-deck.toml", "stories.toml"});
    desk.run({"goal", "set", "--name", "onsite", "--date", "2026-12-20"});
    desk.run({"backup", "hone-copy.db"});
    std::filesystem::create_directories(desk.home() / ".config/fish/completions");
    const TemporaryDirectory kept;
    const auto everything = std::filesystem::copy_options::recursive;
    std::filesystem::copy(desk.home(), kept.path(), everything);
    for (const auto& example : examples(desk)) {
        // Each finds the same home.
        for (const auto& entry : std::filesystem::directory_iterator(desk.home()))
            std::filesystem::remove_all(entry.path());
        std::filesystem::copy(kept.path(), desk.home(), everything);
        const Outcome outcome = desk.run_program({"bash", "-c", example.line});
        INFO(example.line << "\n" << outcome.err);
        // What needs a person, an editor or a yes says so; it has been understood.
        const bool needs_person =
            outcome.exit_code == 2 && outcome.err.find("(see `hone") == std::string::npos;
        CHECK((needs_person || outcome.exit_code <= 1));
    }
}
