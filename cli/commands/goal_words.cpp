// SPDX-License-Identifier: MIT
#include "cli/commands/goal.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/fit_query.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "engine/answer/fact.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace hone {
namespace {

constexpr std::array<std::string_view, 7> weekday_names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<std::string_view, 7> long_weekday_names{"monday", "tuesday",  "wednesday", "thursday",
                                                             "friday", "saturday", "sunday"};

Json weights_json(const Goal& goal) {
    Json json = Json::object();
    for (const auto& weight : goal.weights)
        json[weight.label + ":" + weight.value] = weight.factor;
    return json;
}

/// What in the week differs: ", Sat 40, Sun off".
std::string weekday_words(const Budget& budget) {
    std::string words;
    for (std::size_t day = 0; day < weekday_names.size(); ++day) {
        if (!budget.weekdays[day] || *budget.weekdays[day] == budget.minutes_per_day) continue;
        std::string name(weekday_names[day]);
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
        words += *budget.weekdays[day] == 0 ? fmt::format(", {} off", name)
                                            : fmt::format(", {} {}", name, *budget.weekdays[day]);
    }
    return words;
}

std::string listed_after(const char* what, const std::vector<std::string>& words) {
    return words.empty() ? "" : without_controls(fmt::format(", {} {}", what, fmt::join(words, ", ")));
}

}  // namespace

Json budget_json(const Budget& budget) {
    Json weekdays = Json::object(), off = Json::array();
    for (std::size_t day = 0; day < weekday_names.size(); ++day)
        if (budget.weekdays[day]) weekdays[std::string(weekday_names[day])] = *budget.weekdays[day];
    for (const StudyDay day : budget.off)
        off.push_back(to_string(day));
    return {{"minutes_per_day", budget.minutes_per_day},
            {"weekdays", weekdays},
            {"off", off},
            {"speak", budget.speak}};
}

Json goal_json(const Goal& goal, const Budget& budget, StudyDay today) {
    return {{"name", goal.name},
            {"date", to_string(goal.day)},
            {"days_left", goal.day - today},
            {"minutes_per_day", budget.minutes_per_day},
            {"target", goal.target ? Json(*goal.target) : Json(nullptr)},
            {"decks", goal.decks},
            {"tags", goal.tags},
            {"weights", weights_json(goal)},
            {"company", goal.company},
            {"level", goal.level},
            {"role", goal.role}};
}

std::string goal_line(const Goal& goal, const Budget& budget, StudyDay today) {
    const std::string what = round_name(goal);
    std::string line =
        fmt::format("{} {} ({}), {} a day{}", what, in_days(goal.day - today), to_string(goal.day),
                    counted(budget.minutes_per_day, "minute"), weekday_words(budget));
    const auto ahead = std::count_if(budget.off.begin(), budget.off.end(),
                                     [&](StudyDay day) { return day >= today && day < goal.day; });
    if (ahead > 0) line += fmt::format(", {} off", counted(ahead, "day"));
    std::string lenses;
    for (const auto* lens : {&goal.company, &goal.level, &goal.role})
        if (!lens->empty()) lenses += (lenses.empty() ? ", for " : " · ") + without_controls(*lens);
    for (const auto& weight : goal.weights)
        line += fmt::format(", {} ×{:g}", without_controls(weight.value), weight.factor);
    if (goal.target) line += fmt::format(", target {:g} %", *goal.target * 100);
    return line + lenses + listed_after("decks:", goal.decks) + listed_after("tags:", goal.tags);
}

std::string fit_line(const Store& store, const Goal& goal, const Budget& budget, StudyDay today,
                     std::optional<int> left_out) {
    if (goal.day == today) return "Today is the day: nothing new, only what is due.";
    if (goal.day - today == 1) return "Tomorrow is the day: nothing new is begun.";
    const GoalFit fit = goal_fit(store, goal, budget, today);
    const int fits = left_out ? fit.wanted - *left_out : fit.fit;
    double minutes = 0;
    for (StudyDay day = today; day < goal.day; day = day + 1)
        minutes += budget.minutes_on(day);
    const std::string time =
        fmt::format("the {} minutes of {}", std::lround(minutes), counted(goal.day - today, "day"));
    std::string line =
        fits >= fit.wanted
            ? fmt::format("All {} fit {}.", counted(fit.wanted, "card"), time)
            : fmt::format("About {} of {} fit {}; the least important of the others come last.", fits,
                          counted(fit.wanted, "card"), time);
    std::string out;
    if (fit.other_lens > 0) out += fmt::format("{} for somebody else", fit.other_lens);
    if (fit.switched_off > 0)
        out += fmt::format("{}{} switched off", out.empty() ? "" : ", ", fit.switched_off);
    if (!out.empty())
        line += fmt::format(
            " Left out: {} ({}).", out,
            fit.switched_off > 0 ? "`hone decks on DECK --priority useful` brings more" : "`hone decks`");
    return line;
}

std::string no_goal_line(const Store& store, StudyDay today) {
    const std::string next = fmt::format("`hone goal {} 20m` sets", to_string(today + 21));
    if (const auto past = last_goal(store, today))
        return fmt::format("The interview of {} is {}; {} the next.", to_string(past->day),
                           past->closed ? "closed" : "past", next);
    return fmt::format("No interview date yet: {} one.", next);
}

std::string round_name(const Goal& goal) {
    return goal.name.empty() ? "Interview" : without_controls(goal.name);
}

Goal require_round(const Store& store, const std::string& name, StudyDay today, PreferredRound preferred) {
    std::vector<Goal> goals = all_goals(store);
    std::erase_if(goals, [](const Goal& goal) { return goal.closed.has_value(); });
    if (!name.empty()) {
        // Of two with one name the later is meant.
        const auto named = std::find_if(goals.rbegin(), goals.rend(), [&](const Goal& goal) {
            return folded(round_name(goal)) == folded(name) || to_string(goal.day) == name;
        });
        if (named != goals.rend()) return *named;
        std::vector<std::string> names;
        for (const Goal& goal : goals)
            names.push_back(round_name(goal));
        const std::vector<std::string_view> views(names.begin(), names.end());
        throw NoSuch(fmt::format("no open round {}{}; `hone goal rounds` lists them", without_controls(name),
                                 did_you_mean(name, views)));
    }
    if (goals.empty()) throw NoSuch("no goal is set");
    const auto first_open =
        std::find_if(goals.begin(), goals.end(), [&](const Goal& goal) { return goal.day >= today; });
    if (preferred == PreferredRound::open && first_open != goals.end()) return *first_open;
    // The latest that is over, the day itself included; else the nearest.
    const auto over =
        std::find_if(goals.rbegin(), goals.rend(), [&](const Goal& goal) { return goal.day <= today; });
    if (over != goals.rend()) return *over;
    return *first_open;
}

StudyDay goal_day(const std::string& text, StudyDay today) {
    const auto day = study_day_from(text);
    if (!day)
        throw UsageError(fmt::format("`{}` is not a date; write it like {}", text, to_string(today + 21)));
    if (*day < today) throw UsageError(fmt::format("{} is past; today is {}", text, to_string(today)));
    if (*day - today > furthest_goal_days)
        throw UsageError(fmt::format("{} is more than {} days away; set the goal when it is nearer", text,
                                     furthest_goal_days));
    return *day;
}

int goal_minutes(const std::string& text) {
    int minutes = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minutes);
    std::string unit(end, text.data() + text.size());
    unit.erase(0, std::min(unit.find_first_not_of(' '), unit.size()));
    const bool known_unit = unit.empty() || unit == "m" || unit == "min" || unit == "minutes";
    if (error != std::errc() || !known_unit || minutes < 1 || minutes > most_minutes_a_day)
        throw UsageError(fmt::format("`{}` is not minutes a day; write a number from 1 to {}, like 20", text,
                                     most_minutes_a_day));
    return minutes;
}

void set_minutes(Budget& budget, const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos) {
        budget.minutes_per_day = goal_minutes(text);
        budget.weekdays.fill(std::nullopt);
        return;
    }
    std::string day = text.substr(0, equals);
    std::transform(day.begin(), day.end(), day.begin(), [](unsigned char c) { return std::tolower(c); });
    // "sat", "satur" and "saturday" are one.
    const auto known = std::find_if(
        long_weekday_names.begin(), long_weekday_names.end(),
        [&](std::string_view name) { return day.size() >= 3 && name.substr(0, day.size()) == day; });
    if (known == long_weekday_names.end())
        throw UsageError(
            fmt::format("`{}` is no weekday; write mon, tue, wed, thu, fri, sat or sun, like "
                        "--minutes sat=40",
                        text.substr(0, equals)));
    const std::string minutes = text.substr(equals + 1);
    budget.weekdays[static_cast<std::size_t>(known - long_weekday_names.begin())] =
        minutes == "0" ? 0 : goal_minutes(minutes);
}

}  // namespace hone
