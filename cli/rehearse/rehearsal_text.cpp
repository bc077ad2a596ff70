// SPDX-License-Identifier: MIT
#include "cli/rehearse/rehearsal_text.hpp"

#include "cli/card_text.hpp"
#include "decks/text/display.hpp"
#include "engine/answer/telling.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

constexpr std::size_t table_from_columns = 76;  // narrower, the question would have no room in it

std::string ticks_of(const Rehearsal& rehearsal) {
    return fmt::format("{}/{}", rehearsal.ticked, rehearsal.needed);
}

/// "78", "40/45" when not every dimension was scored, "-" when none was; "!" where something failed it.
std::string points_of(const Rehearsal& rehearsal) {
    double maximum = 0;
    for (const auto& each : rehearsal.scores)
        maximum += each.maximum;
    std::string text = rehearsal.scores.empty() ? "-" : fmt::format("{:g}", rehearsal.points());
    if (!rehearsal.scores.empty() && rehearsal.scores.size() < scorecard().size())
        text += fmt::format("/{:g}", maximum);
    return rehearsal.auto_fail.empty() ? text : text + "!";
}

/// "2:41 of 3:00", with "over" where it was.
std::string total_of(const Rehearsal& rehearsal) {
    return fmt::format("{} of {}{}", minutes_and_seconds(rehearsal.total_ms),
                       minutes_and_seconds(rehearsal.limit_ms), rehearsal.in_time() ? "" : " over");
}

std::string sections_of(const Rehearsal& rehearsal) {
    if (!rehearsal.sections) return "in one go";
    const auto& [situation, task, action, result] = *rehearsal.sections;
    return fmt::format("{} {} {} {}", minutes_and_seconds(situation), minutes_and_seconds(task),
                       minutes_and_seconds(action), minutes_and_seconds(result));
}

std::string story_of(const Store& store, const Rehearsal& rehearsal) {
    const auto note = find_note(store, rehearsal.story);
    return note ? note->reference() : "-";
}

/// "-11 s", "+3 s", "=".
std::string seconds_apart(std::int64_t now_ms, std::int64_t before_ms) {
    const std::int64_t apart = now_ms / 1000 - before_ms / 1000;  // of what is shown beside it
    return apart == 0 ? "=" : fmt::format("{:+d} s", apart);
}

}  // namespace

std::optional<Rehearsal> comparable(std::span<const Rehearsal> earlier, const Rehearsal& rehearsal) {
    const auto found = std::find_if(earlier.rbegin(), earlier.rend(), [&](const Rehearsal& each) {
        return each.pitch == rehearsal.pitch && each.typed.empty() == rehearsal.typed.empty();
    });
    return found == earlier.rend() ? std::nullopt : std::optional(*found);
}

void show_change(const Output& out, const Rehearsal& now, const Rehearsal& before) {
    out.line(fmt::format("Since {}:", to_string(before.day)));
    std::vector<std::vector<std::string>> rows{{"", "now", "then", ""}};
    const auto time = [&rows](const char* name, std::int64_t now_ms, std::int64_t before_ms) {
        rows.push_back({fmt::format("  {}", name), minutes_and_seconds(now_ms),
                        minutes_and_seconds(before_ms), seconds_apart(now_ms, before_ms)});
    };
    time("total", now.total_ms, before.total_ms);
    if (now.sections && before.sections) {
        time("Situation", now.sections->situation, before.sections->situation);
        time("Task", now.sections->task, before.sections->task);
        time("Action", now.sections->action, before.sections->action);
        time("Result", now.sections->result, before.sections->result);
    }
    const int more = now.ticked - before.ticked;
    rows.push_back({"  ticked", ticks_of(now), ticks_of(before),
                    now.needed != before.needed ? ""
                    : more == 0                 ? "="
                                                : fmt::format("{:+d}", more)});
    const bool both = !now.scores.empty() && now.scores.size() == before.scores.size();
    const double points = now.points() - before.points();
    if (!now.scores.empty() || !before.scores.empty())
        rows.push_back({"  points", points_of(now), points_of(before),
                        !both         ? ""
                        : points == 0 ? "="
                                      : fmt::format("{:+g}", points)});
    if (now.disqualifiers && before.disqualifiers)
        rows.push_back({"  disqualifiers", std::to_string(*now.disqualifiers),
                        std::to_string(*before.disqualifiers), ""});
    out.table(rows);
}

void show_history(const Output& out, const Store& store, std::span<const Rehearsal> rehearsals,
                  bool with_story) {
    const bool narrow = out.columns() < table_from_columns;
    const auto asked = [](const Rehearsal& rehearsal) {
        return on_one_line((rehearsal.pitch ? "(pitch) " : "") + rehearsal.question);
    };
    if (narrow) {
        for (const auto& each : rehearsals) {
            out.line(fmt::format("{}  {}", to_string(each.day), total_of(each)));
            if (with_story)
                out.line(cut_to_width("  " + without_controls(story_of(store, each)), out.columns()));
            out.line(fmt::format("  {}", sections_of(each)));
            out.line(fmt::format("  ticked {}, points {}", ticks_of(each), points_of(each)));
            for (const auto& line : paragraph(asked(each), out, "  "))
                out.line(line);
        }
        return;
    }
    // Of several stories the name takes the place of the parts: both would leave the question no room.
    std::vector<std::vector<std::string>> rows{
        {"day", with_story ? "story" : "S T A R", "total", "ticked", "points", "question"}};
    for (const auto& each : rehearsals)
        rows.push_back({to_string(each.day),
                        with_story ? without_controls(story_of(store, each)) : sections_of(each),
                        total_of(each), ticks_of(each), points_of(each), asked(each)});
    std::size_t before_question = 0;
    for (std::size_t column = 0; column + 1 < rows.front().size(); ++column) {
        std::size_t widest = 0;
        for (const auto& row : rows)
            widest = std::max(widest, display_width(row[column]));
        before_question += widest + 2;
    }
    constexpr std::size_t least = 8;
    const std::size_t room =
        out.columns() > before_question + least ? out.columns() - before_question : least;
    for (auto& row : rows)
        row.back() = cut_to_width(row.back(), room);
    out.table(rows);
}

Json history_json(const Store& store, std::span<const Rehearsal> rehearsals) {
    Json list = Json::array();
    for (const auto& each : rehearsals) {
        Json sections = nullptr;
        if (each.sections)
            sections = {{"situation", static_cast<double>(each.sections->situation) / 1000.0},
                        {"task", static_cast<double>(each.sections->task) / 1000.0},
                        {"action", static_cast<double>(each.sections->action) / 1000.0},
                        {"result", static_cast<double>(each.sections->result) / 1000.0}};
        Json scores = Json::array();
        for (const auto& score : each.scores)
            scores.push_back(
                {{"dimension", score.dimension}, {"points", score.points}, {"maximum", score.maximum}});
        const auto probe = each.probe ? find_note(store, *each.probe) : std::nullopt;
        list.push_back({{"story", story_of(store, each)},
                        {"at", to_string(each.at)},
                        {"study_day", to_string(each.day)},
                        {"question", each.question},
                        {"pitch", each.pitch},
                        {"limit_seconds", static_cast<double>(each.limit_ms) / 1000.0},
                        {"total_seconds", static_cast<double>(each.total_ms) / 1000.0},
                        {"in_time", each.in_time()},
                        {"sections", sections},
                        {"ticked", each.ticked},
                        {"needed", each.needed},
                        {"scores", scores},
                        {"points", each.scores.empty() ? Json(nullptr) : Json(each.points())},
                        {"auto_fail", each.auto_fail.empty() ? Json(nullptr) : Json(each.auto_fail)},
                        {"disqualifiers", each.disqualifiers ? Json(*each.disqualifiers) : Json(nullptr)},
                        {"typed", each.typed.empty() ? Json(nullptr) : Json(each.typed)},
                        {"probe", probe ? Json(probe->reference()) : Json(nullptr)}});
    }
    return list;
}

}  // namespace hone
