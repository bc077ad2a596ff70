// SPDX-License-Identifier: MIT
#include "cli/commands/goal.hpp"

#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "cli/readiness_text.hpp"
#include "cli/today_text.hpp"
#include "decks/planning/material.hpp"
#include "decks/readiness/readiness.hpp"
#include "decks/store/fit_query.hpp"
#include "decks/store/narrowing.hpp"
#include "decks/store/operation.hpp"
#include "decks/store/resting.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "engine/answer/fact.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace hone {
namespace {

/// So near a round, the plan is followed to its date in a moment.
constexpr int quickly_followed_days = 35;

struct GoalOptions {
    std::vector<std::string> words;  // `hone goal 2026-12-15 20m sat=40`
    std::string date, name, company, level, role;
    std::string target, speak;
    std::vector<std::string> minutes, decks, tags, off, weights;
};

Json rounds_json(const std::vector<Goal>& goals, const Budget& budget, StudyDay today) {
    Json listed = Json::array();
    for (const Goal& goal : goals) {
        listed.push_back(goal_json(goal, budget, today));
        listed.back()["state"] = goal.closed ? "closed" : goal.day < today ? "past" : "open";
    }
    return listed;
}

int show_goal(const Context& context) {
    const Store store = context.open_store();
    const StudyDay today = context.now.study_day;
    const auto goals = active_goals(store, today);
    const Budget budget = budget_of(store);
    if (context.out.json())
        context.out.print({{"goal", goals.empty() ? Json(nullptr) : goal_json(goals[0], budget, today)},
                           {"rounds", rounds_json(goals, budget, today)},
                           {"budget", budget_json(budget)}});
    for (const Goal& goal : goals)
        if (!context.out.json()) context.out.line(goal_line(goal, budget, today));
    if (goals.empty() && !context.out.json()) context.out.line(no_goal_line(store, today));
    return goals.empty() ? exit_code::answer_is_no : exit_code::done;
}

int rounds(const Context& context) {
    const Store store = context.open_store();
    const StudyDay today = context.now.study_day;
    const auto goals = all_goals(store);
    if (context.out.json()) {
        context.out.print({{"rounds", rounds_json(goals, budget_of(store), today)}});
    } else if (goals.empty()) {
        context.out.line(no_goal_line(store, today));
    } else {
        std::vector<std::vector<std::string>> rows{{"date", "round", "state", "cards on"}};
        for (const Goal& goal : goals)
            rows.push_back({to_string(goal.day), round_name(goal),
                            goal.closed        ? "closed"
                            : goal.day < today ? "past"
                                               : "open",
                            std::to_string(count_cards_of(store, goal))});
        context.out.table(rows);
    }
    return goals.empty() ? exit_code::answer_is_no : exit_code::done;
}

int clear(const Context& context, const std::string& name) {
    Store store = context.open_store();
    const StudyDay today = context.now.study_day;
    const bool set = current_goal(store, today).has_value();
    if (set || !name.empty()) {
        const Goal goal = require_round(store, name, today, PreferredRound::open);
        Operation operation(store, context.now.instant, "cleared the goal");
        remove_goal(store, goal.id);
        operation.commit();
    }
    if (context.out.json()) context.out.print({{"cleared", set}});
    const bool another = current_goal(store, today).has_value();
    context.out.done(!set ? "No goal is set."
                     : another
                         ? "The round is cleared; the others stay."
                         : "The goal is cleared; cards come when they are due. Minutes and days off stay.");
    return set ? exit_code::done : exit_code::answer_is_no;
}

int close(const Context& context, const std::string& name, bool rest) {
    Store store = context.open_store();
    const Goal goal = require_round(store, name, context.now.study_day, PreferredRound::over);
    Operation operation(store, context.now.instant, fmt::format("closed the round {}", to_string(goal.day)));
    close_goal(store, goal.id, context.now.study_day);
    const int resting = rest ? put_to_rest(store, goal, context.now.study_day) : 0;
    operation.commit();
    if (context.out.json()) context.out.print({{"closed", goal.name}, {"resting", resting}});
    std::string said =
        fmt::format("{} of {} is closed.", goal.name.empty() ? "The interview" : without_controls(goal.name),
                    to_string(goal.day));
    if (rest)
        said += fmt::format(" {} sleep until a goal wants them; `hone undo` wakes them now.",
                            counted(resting, "card"));
    for (const auto& line : paragraph(said, context.out))
        context.out.done(line);
    return exit_code::done;
}

/// What the round means for the days ahead.
void say_goal(const Context& context, const Store& store, const Goal& goal, const Budget& budget) {
    const StudyDay today = context.now.study_day;
    std::vector<std::string> sentences{goal_line(goal, budget, today) + "."};
    if (ever_held_a_note(store)) {  // before the first deck there is nothing to count
        const ReadinessReport report = goal.day - today <= quickly_followed_days
                                           ? readiness_of(store, context.now, goal)
                                           : readiness_without_plan(store, context.now, goal);
        sentences.push_back(fit_line(store, goal, budget, today,
                                     report.if_followed ? std::optional(report.left_out) : std::nullopt));
        if (report.now && report.seen > 0)
            sentences.push_back(
                fmt::format("You hold {} of what this needs today.", percent(report.now->expected)));
        const DueCounts counts = due_counts(store, context.now, {});
        sentences.push_back(counts.all() == 0
                                ? rest_in_words(counts.rest)
                                : fmt::format("Today: {}. `hone drill` starts.", counts_in_words(counts)));
        if (const auto open = active_goals(store, today); open.size() > 1)
            sentences.push_back(fmt::format("{} share these minutes (`hone goal rounds`).",
                                            counted(static_cast<long long>(open.size()), "round")));
    }
    for (const auto& sentence : sentences)
        for (const auto& line : paragraph(sentence, context.out))
            context.out.done(line);
}

/// "2026-11-27", or both ends of "2026-12-24..2026-12-26".
void add_days_off(Budget& budget, const std::string& text, StudyDay today) {
    const auto dots = text.find("..");
    const StudyDay from = goal_day(text.substr(0, dots), today);
    const StudyDay to = dots == std::string::npos ? from : goal_day(text.substr(dots + 2), today);
    if (to < from) throw UsageError(fmt::format("`{}` ends before it begins", text));
    for (StudyDay day = from; day <= to; day = day + 1)
        budget.off.push_back(day);
}

/// "Ownership=2": a principle, a tag or DECK/NOTE.
GoalWeight goal_weight(const Store& store, const std::string& text) {
    const auto equals = text.rfind('=');
    const std::string what = text.substr(0, equals);
    GoalWeight weight;
    const char* end = text.data() + text.size();
    if (equals == std::string::npos ||
        std::from_chars(text.data() + equals + 1, end, weight.factor).ptr != end || what.empty() ||
        !(weight.factor >= 0.01 && weight.factor <= 100))
        throw UsageError(fmt::format(
            "`{}` is no weight; write NAME=FACTOR with a factor from 0.01 to 100, like Ownership=2", text));
    weight.value = folded(what);
    const auto names = label_values(store, {"principle", "tag"});
    for (const auto& [label, value] : names)
        if (value == weight.value) {
            weight.label = label;
            return weight;
        }
    if (what.find('/') != std::string::npos && find_note(store, what)) return {"note", what, weight.factor};
    std::vector<std::string_view> views;
    for (const auto& [label, value] : names)
        views.push_back(value);
    throw NoSuch(fmt::format("no principle, tag or note {}{}", without_controls(what),
                             did_you_mean(weight.value, views)));
}

std::string goal_tag(const Store& store, const std::string& text) {
    const auto names = label_values(store, {"tag"});
    std::vector<std::string_view> views;
    for (const auto& [label, value] : names) {
        if (value == folded(text)) return value;
        views.push_back(value);
    }
    throw NoSuch(fmt::format("no note has the tag {}{}", without_controls(text), did_you_mean(text, views)));
}

/// "0.9", "90 %" or "90": a share above 0 and below 1 (or, `with_ends`, these too).
double share_from(const std::string& text, const char* option, bool with_ends) {
    double share = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), share);
    std::string unit(end, text.data() + text.size());
    std::erase(unit, ' ');
    if (unit == "%" || share > 1) share /= 100;
    const bool within = with_ends ? share >= 0 && share <= 1 : share > 0 && share < 1;
    if (error != std::errc() || (!unit.empty() && unit != "%") || !within)
        throw UsageError(
            fmt::format("{} is a share between 0 and 1, like 0.9 or 90 %; `{}` is none", option, text));
    return share;
}

/// The list as typed; "none" empties it, and an option that was not given leaves what is there.
template <class Read>
auto list_from(const std::vector<std::string>& typed, Read read) {
    std::vector<decltype(read(std::string()))> list;
    for (const auto& word : typed)
        if (word != "none") list.push_back(read(word));
    return list;
}

void set_word(std::string& into, const std::string& typed) {
    if (!typed.empty()) into = typed == "none" ? std::string() : on_one_line(typed);
}

Budget changed_budget(const Store& store, const GoalOptions& options, StudyDay today) {
    Budget budget = budget_of(store);
    // The plain number first: it takes back what was said of single weekdays.
    auto minutes = options.minutes;
    std::stable_partition(minutes.begin(), minutes.end(),
                          [](const std::string& text) { return text.find('=') == std::string::npos; });
    for (const auto& text : minutes)
        set_minutes(budget, text);
    if (!options.off.empty()) budget.off.clear();
    for (const auto& text : options.off)
        if (text != "none") add_days_off(budget, text, today);
    std::sort(budget.off.begin(), budget.off.end());
    budget.off.erase(std::unique(budget.off.begin(), budget.off.end()), budget.off.end());
    if (!options.speak.empty()) budget.speak = share_from(options.speak, "--speak", true);
    return budget;
}

/// The open round of that name with what was typed changed in it; a new one when there is none.
Goal changed_round(const Store& store, const GoalOptions& options, StudyDay today) {
    Goal goal;
    goal.name = on_one_line(options.name);
    bool is_new = true;
    for (const Goal& open : active_goals(store, today))
        if (folded(open.name) == folded(goal.name)) {
            goal = open;
            is_new = false;
        }
    if (is_new && options.date.empty())
        throw UsageError("say when: `hone goal set --date 2026-12-15 --minutes 20`");
    if (!options.date.empty()) goal.day = goal_day(options.date, today);
    set_word(goal.company, options.company);
    set_word(goal.level, options.level);
    set_word(goal.role, options.role);
    if (!options.target.empty())
        goal.target = options.target == "none" ? std::nullopt
                                               : std::optional(share_from(options.target, "--target", false));
    if (!options.decks.empty())
        goal.decks = list_from(options.decks,
                               [&](const std::string& deck) { return require_deck(store, deck).header.id; });
    if (!options.tags.empty())
        goal.tags = list_from(options.tags, [&](const std::string& tag) { return goal_tag(store, tag); });
    if (!options.weights.empty())
        goal.weights =
            list_from(options.weights, [&](const std::string& weight) { return goal_weight(store, weight); });
    return goal;
}

int set(const Context& context, const GoalOptions& options) {
    const StudyDay today = context.now.study_day;
    Store store = context.open_store();
    const Budget budget = changed_budget(store, options, today);
    const Goal goal = changed_round(store, options, today);
    const std::int64_t id = store_goal(context, store, goal, budget);
    const auto open = active_goals(store, today);
    const auto stored =
        std::find_if(open.begin(), open.end(), [&](const Goal& each) { return each.id == id; });
    say_goal(context, store, *stored, budget);
    if (context.out.json())
        context.out.print({{"goal", goal_json(*stored, budget, today)}, {"budget", budget_json(budget)}});
    return exit_code::done;
}

/// `hone goal 2026-12-15 20 min sat=40`: words without "=" are one number of minutes.
int goal_words(const Context& context, GoalOptions options) {
    if (options.words.empty()) return show_goal(context);
    options.date = options.words[0];
    for (std::size_t i = 1; i < options.words.size(); ++i) {
        const std::string& word = options.words[i];
        const bool unit = word == "m" || word == "min" || word == "minutes";
        if (unit && !options.minutes.empty())
            options.minutes.back() += word;
        else
            options.minutes.push_back(word);
    }
    return set(context, options);
}

}  // namespace

std::int64_t store_goal(const Context& context, Store& store, const Goal& goal, const Budget& budget) {
    Operation operation(store, context.now.instant, fmt::format("set the round {}", to_string(goal.day)));
    put_budget(store, budget);
    const std::int64_t id = put_goal(store, goal, context.now.study_day);
    wake_for(store, goal);
    operation.commit();
    if (!ever_held_a_note(store)) return id;
    for (const auto& lens : lenses_nobody_wrote_for(store, goal))
        context.out.warn(without_controls(
            fmt::format("hone: no note is written for the {}; it leaves nothing out", lens)));
    return id;
}

void define_goal(Cli& cli) {
    auto options = std::make_shared<GoalOptions>();
    auto* command = cli.command("goal", "The interview date and the minutes a day", section::interview,
                                [options](Context& context) { return goal_words(context, *options); });
    command->add_option("when", options->words, "Short form of set: `hone goal 2026-12-15 20m`")
        ->type_name("DATE [MINUTES]");
    auto* setting = cli.subcommand(command, "set", "Set a round, or change what is named of it",
                                   [options](Context& context) { return set(context, *options); });
    setting->add_option("--date", options->date, "The interview, YYYY-MM-DD")->type_name("D");
    add_repeatable(setting, "--minutes", options->minutes, "Minutes a day (20), or of a weekday: sat=40",
                   "N|DAY=N");
    add_repeatable(setting, "--off", options->off, "No study that day, or FROM..TO; none: no such days", "D");
    setting->add_option("--speak", options->speak, "Share of the minutes for saying answers (40 %)")
        ->type_name("SHARE");
    add_repeatable(setting, "--deck", options->decks, "Only these decks (may be repeated)", "DECK");
    add_repeatable(setting, "--tag", options->tags, "Only notes with one of these tags (may be repeated)",
                   "TAG");
    add_repeatable(setting, "--weight", options->weights,
                   "Counts so many times: Ownership=2 (a principle, a tag or DECK/NOTE)", "NAME=X");
    setting->add_option("--name", options->name, "What to call this round; several share the minutes")
        ->type_name("TEXT");
    setting->add_option("--target", options->target, "Recall aimed at, like 90 %")->type_name("SHARE");
    setting->add_option("--company", options->company, "The company")->type_name("C");
    setting->add_option("--level", options->level, "The level")->type_name("L");
    setting->add_option("--role", options->role, "The role")->type_name("R");
    cli.subcommand(command, "show", "Show the open rounds",
                   [](Context& context) { return show_goal(context); });
    cli.subcommand(command, "rounds", "Every round, past ones too",
                   [](Context& context) { return rounds(context); });
    auto name = std::make_shared<std::string>();
    auto* clearing = cli.subcommand(command, "clear", "Forget a round",
                                    [name](Context& context) { return clear(context, *name); });
    clearing->add_option("round", *name, "Its name, when there are several")->type_name("ROUND");
    auto rest = std::make_shared<bool>(false);
    auto* closing = cli.subcommand(command, "close", "The round is over",
                                   [name, rest](Context& context) { return close(context, *name, *rest); });
    closing->add_option("round", *name, "Its name, when there are several")->type_name("ROUND");
    closing->add_flag("--rest", *rest, "Its cards sleep until a goal wants them");
}

}  // namespace hone
