// SPDX-License-Identifier: MIT
#include "cli/story_text.hpp"

#include "cli/card_text.hpp"
#include "decks/text/display.hpp"
#include "engine/answer/telling.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

std::string gate_word(const BankedStory& story) {
    if (!story.gate) return "not asked";
    return story.gate->passed() ? "passed" : "failed";
}

std::string last_told(const BankedStory& story) {
    if (!story.last) return "never";
    return fmt::format("{} {}{}", to_string(story.last->day), minutes_and_seconds(story.last->total_ms),
                       story.last->in_time() ? "" : " (over)");
}

Json names_of(const Coverage& coverage, const std::vector<NoteId>& stories) {
    Json names = Json::array();
    for (const NoteId id : stories)
        names.push_back(coverage.find(id)->row.reference());
    return names;
}

std::string listed_names(const Coverage& coverage, const std::vector<NoteId>& stories) {
    std::string names;
    for (const NoteId id : stories)
        names += (names.empty() ? "" : ", ") + coverage.find(id)->name();
    return names;
}

void print_covered(const Output& out, const Coverage& coverage, const std::vector<Covered>& all) {
    std::size_t width = 0;
    for (const auto& each : all)
        width = std::max(width, display_width(each.id.empty() ? each.name : each.id));
    width = std::min(width, out.columns() / 2);
    for (const auto& each : all) {
        const std::string label = cut_to_width(on_one_line(each.id.empty() ? each.name : each.id), width);
        const std::string named = listed_names(coverage, each.stories);
        const std::size_t left = std::max<std::size_t>(out.columns(), width + 12) - width - 4;
        // What a scenario is stands where no story does.
        const std::string missing = each.id.empty() ? "-" : cut_to_width("- " + each.name, left);
        out.line(fmt::format(
            "  {}{}  {}", label, std::string(width - display_width(label), ' '),
            named.empty() ? out.styled(missing, Style::bad) : cut_to_width(on_one_line(named), left)));
    }
}

int in_use_with(const Coverage& coverage, bool (*fits)(const BankedStory&)) {
    int count = 0;
    for (const auto& story : coverage.stories)
        if (story.in_use() && fits(story)) ++count;
    return count;
}

}  // namespace

std::string bank_in_words(const Coverage& coverage) {
    const int stories = coverage.in_use();
    std::string words = fmt::format("{} {}", stories, stories == 1 ? "story" : "stories");
    if (stories < fewest_stories || stories > most_stories)
        words += fmt::format(" ({} to {} are wanted)", fewest_stories, most_stories);
    return words + fmt::format(", {} of {} scenarios answered, {} told in time", coverage.covered_scenarios(),
                               coverage.scenarios.size(), coverage.told_in_time());
}

void print_stories(const Output& out, const Coverage& coverage) {
    if (coverage.stories.empty()) {
        say(out, "No story yet. `hone story new NAME` begins one, `hone import FOLDER` brings in files.");
        return;
    }
    const bool wide = out.columns() >= 72;
    std::vector<std::vector<std::string>> rows;
    rows.push_back(wide ? std::vector<std::string>{"story", "answers", "gate", "last told", ""}
                        : std::vector<std::string>{"story", "last told"});
    for (const auto& story : coverage.stories) {
        const std::string named = cut_to_width(on_one_line(story.name()), wide ? 22 : out.columns() / 2);
        rows.push_back(wide ? std::vector<std::string>{named, fmt::format("{}", story.scenarios),
                                                       gate_word(story), last_told(story)}
                            : std::vector<std::string>{named, last_told(story)});
    }
    if (wide) {
        std::size_t used = 2 * 4;
        for (std::size_t column = 0; column < 4; ++column) {
            std::size_t widest = 0;
            for (const auto& row : rows)
                widest = std::max(widest, display_width(row[column]));
            used += widest;
        }
        for (std::size_t i = 0; i < coverage.stories.size(); ++i)
            rows[i + 1].push_back(cut_to_width(on_one_line(coverage.stories[i].story().summary),
                                               std::max<std::size_t>(out.columns(), used + 10) - used));
    }
    out.table(rows);
    out.line();
    say(out, bank_in_words(coverage) + ".");
    for (const auto& story : coverage.stories) {
        if (!story.in_use())
            say(out, fmt::format("{}: failed the gate. Find another story; another wording does not mend it.",
                                 story.name()));
        else if (!story.gate)
            say(out, fmt::format("{}: is it the right one? `hone story gate {}` asks three questions.",
                                 story.name(), story.name()));
        if (story.carries_too_much())
            say(out, fmt::format("{}: carries {} scenarios, {} of them alone; give some to another story.",
                                 story.name(), story.scenarios, story.alone));
        std::string lacking;
        for (const auto& gap : story.gaps)
            lacking += (lacking.empty() ? "" : "; ") + gap;
        if (!lacking.empty() && story.in_use()) say(out, fmt::format("{} lacks: {}.", story.name(), lacking));
    }
}

void print_coverage(const Output& out, const Coverage& coverage) {
    out.line(out.styled("Scenarios", Style::strong));
    print_covered(out, coverage, coverage.scenarios);
    out.line();
    out.line(out.styled("Principles", Style::strong));
    print_covered(out, coverage, coverage.principles);
    out.line();
    say(out, bank_in_words(coverage) + ".");
    for (const auto& story : coverage.stories)
        if (story.carries_too_much())
            say(out,
                fmt::format("{} carries {} scenarios, {} of them alone: more than {} is too much for one.",
                            story.name(), story.scenarios, story.alone, most_scenarios_of_a_story));
}

Json stories_json(const Coverage& coverage) {
    Json all = Json::array();
    for (const auto& story : coverage.stories) {
        Json each{{"story", story.row.reference()},
                  {"summary", story.story().summary},
                  {"scenarios", story.scenarios},
                  {"alone", story.alone},
                  {"too_much", story.carries_too_much()},
                  {"gaps", story.gaps},
                  {"rehearsals", story.rehearsals},
                  {"file", story.row.file ? Json(*story.row.file) : Json(nullptr)}};
        each["gate"] = story.gate ? Json{{"study_day", to_string(story.gate->day)},
                                         {"unasked", story.gate->unasked},
                                         {"outside", story.gate->outside},
                                         {"initiative", story.gate->initiative},
                                         {"passed", story.gate->passed()}}
                                  : Json(nullptr);
        each["last_told"] = story.last ? Json{{"study_day", to_string(story.last->day)},
                                              {"seconds", static_cast<double>(story.last->total_ms) / 1000},
                                              {"in_time", story.last->in_time()}}
                                       : Json(nullptr);
        all.push_back(std::move(each));
    }
    return all;
}

Json coverage_json(const Coverage& coverage) {
    Json scenarios = Json::array(), principles = Json::array();
    for (const auto& each : coverage.scenarios)
        scenarios.push_back(
            {{"scenario", each.id}, {"title", each.name}, {"stories", names_of(coverage, each.stories)}});
    for (const auto& each : coverage.principles)
        principles.push_back({{"principle", each.name}, {"stories", names_of(coverage, each.stories)}});
    Json too_much = Json::array();
    for (const auto& story : coverage.stories)
        if (story.carries_too_much()) too_much.push_back(story.row.reference());
    return {{"stories", stories_component(coverage)},
            {"scenarios", scenarios},
            {"principles", principles},
            {"too_much", too_much}};
}

Json scenarios_component(const Coverage& coverage) {
    return {{"covered", coverage.covered_scenarios()}, {"total", coverage.scenarios.size()}};
}

Json stories_component(const Coverage& coverage) {
    const int stories = coverage.in_use();
    return {{"count", stories},
            {"wanted", {fewest_stories, most_stories}},
            {"enough", stories >= fewest_stories && stories <= most_stories},
            {"failed_gate", static_cast<int>(coverage.stories.size()) - stories},
            {"gate_not_asked", in_use_with(coverage, [](const BankedStory& story) { return !story.gate; })}};
}

Json rehearsals_component(const Coverage& coverage) {
    return {{"in_time", coverage.told_in_time()}, {"stories", coverage.in_use()}};
}

Json checklist_component(const Coverage& coverage) {
    if (coverage.in_use() == 0) return nullptr;
    int missing = 0;
    for (const auto& story : coverage.stories)
        if (story.in_use()) missing += static_cast<int>(story.gaps.size());
    const int total = coverage.in_use() * story_checks;
    return {{"done", total - missing}, {"total", total}};
}

}  // namespace hone
