// SPDX-License-Identifier: MIT
// Completion in bash, zsh and fish: every command and option is offered where it may stand and nothing else is; and words
// of the store.
#include "tests/catch.hpp"
#include "tests/cli/completion_drivers.hpp"

#include <filesystem>

namespace {

using namespace hone::test;
using Words = std::set<std::string>;
using Ask = Offers (*)(const EmptyHome&, const std::vector<std::string>&);

constexpr const char* deck = R"([deck]
id = "loop"
tags = ["onsite"]
[[basic]]
id = "star"
front = "STAR"
back = "Situation, Task, Action, Result"
reversible = true
[[basic]]
id = "raiser"
front = "Bar raiser"
back = "The one from outside the team"
)";

struct Shell {
    const char* name;
    Ask ask;
};
constexpr Shell shells[] = {{"bash", bash_offers}, {"zsh", zsh_offers}, {"fish", fish_offers}};

/// The shells that are there; ./check installs them all.
std::vector<Shell> shells_here() {
    std::vector<Shell> here;
    for (const Shell& shell : shells)
        if (has_program(shell.name)) here.push_back(shell);
    return here;
}

Words long_ones(const Words& options) {
    Words words;
    for (const auto& option : options)
        if (option.rfind("--", 0) == 0) words.insert(option);
    return words;
}

/// Without what says that a word goes on.
Words stems(const Words& words) {
    Words stems;
    for (auto word : words) {
        if (!word.empty() && word.back() == '=') word.pop_back();
        stems.insert(word);
    }
    return stems;
}

}  // namespace

TEST_CASE("Every option of every command is completed, and no other") {
    const EmptyHome desk;
    const auto pages = all_help_pages(desk);
    REQUIRE(pages.size() > 40);
    std::vector<std::string> lines;
    for (const auto& page : pages)
        lines.push_back(page.command + " --");
    for (const Shell& shell : shells_here()) {
        auto offers = shell.ask(desk, lines);
        for (const auto& page : pages) {
            INFO(shell.name << ": " << page.command);
            Words wanted = long_ones(page.options);
            wanted.merge(long_ones(pages.front().options));
            CHECK(stems(offers[page.command + " --"]) == wanted);
        }
    }
}

TEST_CASE("Every command is completed where it may stand") {
    const EmptyHome desk;
    const auto pages = all_help_pages(desk);
    std::vector<std::string> lines;
    for (const auto& page : pages)
        if (!page.commands.empty()) lines.push_back(page.command + " ");
    for (const Shell& shell : shells_here()) {
        auto offers = shell.ask(desk, lines);
        for (const auto& page : pages) {
            if (page.commands.empty()) continue;
            INFO(shell.name << ": " << page.command);
            CHECK(offers[page.command + " "] == page.commands);
        }
    }
}

TEST_CASE("Words of the store are completed") {
    const EmptyHome desk;
    REQUIRE(desk.run({"import", "-"}, deck).exit_code == 0);
    for (const Shell& shell : shells_here()) {
        INFO(shell.name);
        auto offers =
            shell.ask(desk, {"hone drill ", "hone show l", "hone show loop/star:", "hone edit loop/r",
                             "hone decks off l", "hone drill --tag o", "hone --json export --deck ",
                             "hone cards de", "hone cards deck:", "hone cards deck:loop is:su"});
        CHECK(offers["hone drill "] == Words{"loop"});
        CHECK(offers["hone show l"] == Words{"loop/"});
        CHECK(offers["hone edit loop/r"] == Words{"loop/raiser"});
        CHECK(offers["hone decks off l"] == Words{"loop"});
        CHECK(offers["hone drill --tag o"] == Words{"onsite"});
        CHECK(offers["hone --json export --deck "] == Words{"loop"});
        CHECK(offers["hone cards de"] == Words{"deck:"});
        // Bash puts its answer behind the colon.
        const bool tail_only = std::string(shell.name) == "bash";
        CHECK(offers["hone cards deck:"] == Words{tail_only ? "loop" : "deck:loop"});
        CHECK(offers["hone cards deck:loop is:su"] == Words{tail_only ? "suspended" : "is:suspended"});
        CHECK(offers["hone show loop/star:"] ==
              (tail_only ? Words{"forward", "reverse"} : Words{"loop/star:forward", "loop/star:reverse"}));
    }
}

TEST_CASE("Every option --deck and --tag is completed with those of the store") {
    const EmptyHome desk;
    REQUIRE(desk.run({"import", "-"}, deck).exit_code == 0);
    const std::map<std::string, Words> wanted{{"--deck", {"loop"}}, {"--tag", {"onsite"}}};
    std::vector<std::string> lines;
    for (const auto& page : all_help_pages(desk))
        for (const auto& [option, words] : wanted)
            if (page.options.count(option) != 0) lines.push_back(page.command + " " + option + " ");
    REQUIRE(lines.size() > 10);
    for (const auto& [line, offers] : bash_offers(desk, lines)) {
        INFO(line);
        CHECK(offers == wanted.at(line.find("--deck ") != std::string::npos ? "--deck" : "--tag"));
    }
}

TEST_CASE("Values with a fixed choice are completed, and places in their order") {
    const EmptyHome desk;
    for (const Shell& shell : shells_here()) {
        INFO(shell.name);
        auto offers = shell.ask(
            desk, {"hone grade 1 ", "hone export --format ", "hone drill --kind q", "hone completions ",
                   "hone help ke", "hone config get day", "hone story gate x --unasked "});
        CHECK(offers["hone grade 1 "] == Words{"again", "hard", "good", "easy"});
        CHECK(offers["hone export --format "] ==
              Words{"toml", "json", "revlog", "csv", "tsv", "markdown", "anki"});
        CHECK(offers["hone drill --kind q"] == Words{"question"});
        CHECK(offers["hone completions "] == Words{"bash", "zsh", "fish"});
        CHECK(offers["hone help ke"] == Words{"keys"});
        CHECK(offers["hone config get day"] == Words{"day_start_hour"});
        CHECK(offers["hone story gate x --unasked "] == Words{"yes", "no"});
    }
}

TEST_CASE("Asking for words makes no store and says nothing") {
    const EmptyHome desk;
    for (const char* kind : {"decks", "notes", "cards", "stories", "tags", "rounds", "nonsense"}) {
        const Outcome outcome = desk.run({"completions", "--words", kind, "--", "x"});
        CHECK(outcome.exit_code == 0);
        CHECK(outcome.out.empty());
        CHECK(outcome.err.empty());
    }
    CHECK_FALSE(std::filesystem::exists(desk.home() / ".local"));
}
