// SPDX-License-Identifier: MIT
#include "cli/commands/goal.hpp"

#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/fit_query.hpp"
#include "decks/store/narrowing.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace hone {
namespace {

struct GoalOptions {
    std::vector<std::string> words;  // `hone goal 2026-12-15 20m`
    std::string date, minutes, name, company, level, role;
    std::optional<double> target;
    std::vector<std::string> decks;
};

int show_goal(const Context& context) {
    const Store store = context.open_store();
    const auto goal = current_goal(store, context.now.study_day);
    if (context.out.json())
        context.out.print({{"goal", goal ? goal_json(*goal, context.now.study_day) : Json(nullptr)}});
    else if (goal)
        context.out.line(goal_line(*goal, context.now.study_day));
    else
        context.out.line(no_goal_line(store, context.now.study_day));
    return goal ? exit_code::done : exit_code::answer_is_no;
}

int clear(const Context& context) {
    Store store = context.open_store();
    Operation operation(store, context.now.instant, "cleared the goal");
    const bool cleared = clear_goal(store, context.now.study_day);
    operation.commit();
    if (context.out.json()) context.out.print({{"cleared", cleared}});
    context.out.done(cleared ? "The goal is cleared; cards follow desired retention again."
                             : "No goal is set.");
    return cleared ? exit_code::done : exit_code::answer_is_no;
}

/// What the goal means for the days ahead.
void say_goal(const Context& context, const Store& store, const Goal& goal) {
    const StudyDay today = context.now.study_day;
    std::vector<std::string> sentences{goal_line(goal, today) + "."};
    if (ever_held_a_note(store)) {  // before the first deck there is nothing to count
        const DueCounts counts = due_counts(store, context.now, {});
        sentences.push_back(fit_line(store, goal, today));
        sentences.push_back(fmt::format("Today: {} due and {} new, about {}. `hone drill` starts.",
                                        counts.due + counts.learning, counts.fresh,
                                        counted(std::max(1L, std::lround(counts.minutes)), "minute")));
    }
    for (const auto& sentence : sentences)
        for (const auto& line : paragraph(sentence, context.out))
            context.out.done(line);
}

int set(const Context& context, const GoalOptions& options) {
    if (options.date.empty()) throw UsageError("say when: `hone goal set --date 2026-12-15 --minutes 20`");
    Goal goal;
    goal.day = goal_day(options.date, context.now.study_day);
    goal.minutes_per_day = options.minutes.empty() ? 20 : goal_minutes(options.minutes);
    goal.name = options.name;
    goal.company = on_one_line(options.company);
    goal.level = on_one_line(options.level);
    goal.role = on_one_line(options.role);
    if (options.target && (*options.target <= 0 || *options.target >= 1))
        throw UsageError("--target is a share between 0 and 1, like 0.9");
    goal.target = options.target;
    Store store = context.open_store();
    for (const auto& deck : options.decks)
        goal.decks.push_back(require_deck(store, deck).header.id);
    store_goal(context, store, goal);
    say_goal(context, store, goal);
    if (context.out.json()) context.out.print({{"goal", goal_json(goal, context.now.study_day)}});
    return exit_code::done;
}

int goal_words(const Context& context, GoalOptions options) {
    if (options.words.empty()) return show_goal(context);
    options.date = options.words[0];
    for (std::size_t i = 1; i < options.words.size(); ++i)
        options.minutes += options.words[i];
    return set(context, options);
}

}  // namespace

Json goal_json(const Goal& goal, StudyDay today) {
    return {{"name", goal.name},
            {"date", to_string(goal.day)},
            {"days_left", goal.day - today},
            {"minutes_per_day", goal.minutes_per_day},
            {"target", goal.target ? Json(*goal.target) : Json(nullptr)},
            {"decks", goal.decks},
            {"company", goal.company},
            {"level", goal.level},
            {"role", goal.role}};
}

std::string goal_line(const Goal& goal, StudyDay today) {
    const int days = goal.day - today;
    const std::string what = goal.name.empty() ? "Interview" : without_controls(goal.name);
    const std::string line = fmt::format("{} {} ({}), {} a day", what, in_days(days), to_string(goal.day),
                                         counted(goal.minutes_per_day, "minute"));
    std::string more;
    for (const auto* lens : {&goal.company, &goal.level, &goal.role})
        if (!lens->empty()) more += (more.empty() ? ", for " : " · ") + without_controls(*lens);
    for (std::size_t i = 0; i < goal.decks.size(); ++i)
        more += (i == 0 ? ", decks: " : ", ") + goal.decks[i];
    return line + more;
}

std::string fit_line(const Store& store, const Goal& goal, StudyDay today) {
    if (goal.day == today) return "Today is the day: nothing new, only what is due.";
    const GoalFit fit = goal_fit(store, goal, today);
    const std::string time =
        fmt::format("{} of {}", counted(goal.day - today, "day"), counted(goal.minutes_per_day, "minute"));
    std::string line =
        fit.fit >= fit.wanted
            ? fmt::format("All {} fit {}.", counted(fit.wanted, "card"), time)
            : fmt::format("About {} of {} fit {}; the least important of the others come last.", fit.fit,
                          counted(fit.wanted, "card"), time);
    std::string out;
    if (fit.other_lens > 0) out += fmt::format("{} for somebody else", fit.other_lens);
    if (fit.switched_off > 0)
        out += fmt::format("{}{} switched off", out.empty() ? "" : ", ", fit.switched_off);
    if (!out.empty()) line += fmt::format(" Left out: {} (`hone decks`).", out);
    return line;
}

std::string no_goal_line(const Store& store, StudyDay today) {
    const std::string next = fmt::format("`hone goal {} 20m` sets", to_string(today + 21));
    if (const auto past = last_goal(store, today))
        return fmt::format("The interview of {} is past; {} the next.", to_string(past->day), next);
    return fmt::format("No interview date yet: {} one.", next);
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
    unit.erase(0,
               unit.find_first_not_of(' ') == std::string::npos ? unit.size() : unit.find_first_not_of(' '));
    const bool known_unit = unit.empty() || unit == "m" || unit == "min" || unit == "minutes";
    if (error != std::errc() || !known_unit || minutes < 1 || minutes > most_minutes_a_day)
        throw UsageError(fmt::format("`{}` is not minutes a day; write a number from 1 to {}, like 20", text,
                                     most_minutes_a_day));
    return minutes;
}

void store_goal(const Context& context, Store& store, const Goal& goal) {
    Operation operation(store, context.now.instant, fmt::format("set the goal {}", to_string(goal.day)));
    put_goal(store, goal, context.now.study_day);
    operation.commit();
    if (!ever_held_a_note(store)) return;
    for (const auto& lens : lenses_nobody_wrote_for(store, goal))
        context.out.warn(without_controls(
            fmt::format("hone: no note is written for the {}; it leaves nothing out", lens)));
}

void define_goal(Cli& cli) {
    auto options = std::make_shared<GoalOptions>();
    auto* command = cli.command("goal", "The interview date and the minutes a day", section::interview,
                                [options](Context& context) { return goal_words(context, *options); });
    command->add_option("when", options->words, "Short form of set: `hone goal 2026-12-15 20m`")
        ->type_name("DATE [MINUTES]");
    auto* setting = cli.subcommand(command, "set", "Set the date",
                                   [options](Context& context) { return set(context, *options); });
    setting->add_option("--date", options->date, "The interview, YYYY-MM-DD")->type_name("D")->required();
    setting->add_option("--minutes", options->minutes, "Minutes a day (20)")->type_name("N");
    setting->add_option("--deck", options->decks, "Only these decks (may be repeated)")->type_name("DECK");
    setting->add_option("--name", options->name, "What to call it")->type_name("TEXT");
    setting->add_option("--target", options->target, "Recall aimed at, like 0.9")->type_name("SHARE");
    setting->add_option("--company", options->company, "The company")->type_name("C");
    setting->add_option("--level", options->level, "The level")->type_name("L");
    setting->add_option("--role", options->role, "The role")->type_name("R");
    cli.subcommand(command, "show", "Show the goal", [](Context& context) { return show_goal(context); });
    cli.subcommand(command, "clear", "Forget the goal", [](Context& context) { return clear(context); });
}

}  // namespace hone
