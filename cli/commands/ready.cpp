// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/goal.hpp"
#include "cli/critic.hpp"
#include "cli/drill/scoring.hpp"
#include "cli/exit_codes.hpp"
#include "cli/page/readiness_page.hpp"
#include "cli/picture.hpp"
#include "cli/private_file.hpp"
#include "cli/readiness_json.hpp"
#include "cli/readiness_text.hpp"
#include "cli/story_text.hpp"
#include "decks/readiness/readiness.hpp"
#include "decks/store/exercises.hpp"
#include "decks/stories/open_disqualifiers.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hone {
namespace {

struct ReadyOptions {
    std::string round, on, html;
    bool details = false;
};

constexpr std::size_t dropped_named = 8;
/// Topics shown without --details.
constexpr std::size_t topics_shown = 3;
/// Of ten minutes: less reads as nothing.
constexpr double least_gain = 0.0005;
/// In fewer columns ranges stand below their figures.
constexpr std::size_t columns_for_ranges = 72;

bool is_narrow(const Output& out) {
    return out.columns() < columns_for_ranges;
}

Json last_test_json(const Store& store) {
    const auto test = last_test(store);
    if (!test) return nullptr;
    return {{"study_day", to_string(test->day)},
            {"asked", test->asked},
            {"right", test->right},
            {"unseen", test->reserve}};
}

/// Through the lens of the nearest round, whichever round was asked for: stories are told to whoever comes first.
OpenDisqualifiers disqualifiers_of(const Context& context, const Store& store, const Coverage& coverage) {
    if (coverage.in_use() == 0) return {};
    return open_disqualifiers(coverage, critic_of(context), round_lens(context, store));
}

Json disqualifiers_json(const Coverage& coverage, const OpenDisqualifiers& open) {
    Json stories = Json::array();
    for (const NoteId id : open.stories)
        stories.push_back(coverage.find(id)->row.reference());
    return {{"count", open.count}, {"stories", stories}};
}

Json ready_json(const Context& context, const Store& store, const ReadinessReport& report,
                const std::optional<Goal>& goal) {
    Json json{{"goal", goal ? goal_json(*goal, budget_of(store), report.today) : Json(nullptr)}};
    json.update(report_json(report));
    const Coverage coverage = coverage_of(store);
    json["components"] = {
        {"unseen_wording", unseen_json(store)},
        {"scenarios", scenarios_component(coverage)},
        {"stories", stories_component(coverage)},
        {"rehearsals_in_time", rehearsals_component(coverage)},
        {"open_disqualifiers", disqualifiers_json(coverage, disqualifiers_of(context, store, coverage))},
        {"last_test", last_test_json(store)},
        {"rubric_bias", bias_json(store)},
        {"checklist", checklist_component(coverage)}};
    const std::string verdict = verdict_in_words(report);
    json["verdict"] = verdict.empty() ? Json(nullptr) : Json(verdict);
    return json;
}

std::string or_dash(const std::optional<Range>& range) {
    return range ? with_range(*range) : "-";
}

void print_figures(const Output& out, const ReadinessReport& report) {
    say(out, fmt::format("Recall of {}, {} of them seen so far; 90 % ranges in brackets.",
                         counted(report.total, "card"), report.seen));
    // The line above has the date as well.
    const std::string day = report.date && !is_narrow(out) ? to_string(*report.date) + " " : "";
    std::vector<std::vector<std::string>> rows{{"  today", or_dash(report.now)}};
    if (report.if_stopped)
        rows.push_back({fmt::format("  {}if you stop now", day), or_dash(report.if_stopped)});
    if (report.if_followed)
        rows.push_back({fmt::format("  {}by the plan", day), or_dash(report.if_followed)});
    out.table(rows);
}

/// Which cards to leave out so that the rest reaches the target.
void print_drop(const Output& out, const Store& store, const ReadinessReport& report) {
    if (!report.target || report.target->drop.empty() || !report.if_followed ||
        report.if_followed->expected >= report.target->target)
        return;
    std::string named;
    const auto& drop = report.target->drop;
    for (std::size_t i = 0; i < drop.size() && i < dropped_named; ++i)
        if (const auto card = find_card(store, drop[i]))
            named += (named.empty() ? "" : ", ") + card->reference();
    if (drop.size() > dropped_named) named += fmt::format(" and {} more", drop.size() - dropped_named);
    say(out, "To leave out, least weight first: " + named + ".");
}

/// Tables of parts of the cards. A range stands beside its figure, or below it where the window is narrow.
class PartsTable {
public:
    PartsTable(const Output& out, const ReadinessReport& report)
        : narrow_(is_narrow(out)), dated_(report.date.has_value()), planned_(report.if_followed.has_value()) {
        if (!narrow_) return;
        // "100-100" and two spaces for each figure, "41/80" and four for the coverage.
        const std::size_t beside = (dated_ ? 18 : 9) + 2 * fmt::format("{}", report.total).size() + 5;
        name_width_ = std::max(out.columns(), beside + 8) - beside;
    }

    void head(const char* wide, const char* narrow) {
        if (!rows_.empty()) rows_.emplace_back();
        rows_.push_back({narrow_ ? narrow : wide, "seen", "today"});
        if (dated_ && narrow_) rows_.back().push_back(planned_ ? "plan" : "stop");
        if (dated_ && !narrow_) rows_.back().push_back(planned_ ? "by the plan" : "if you stop");
    }

    void add(const PartOfCards& part) {
        std::vector<Range> ranges{part.now};
        if (dated_) ranges.push_back(planned_ ? part.if_followed.value_or(part.if_stopped) : part.if_stopped);
        rows_.push_back({"  " + cut_to_width(on_one_line(part.name), name_width_),
                         fmt::format("{}/{}", part.seen, part.cards)});
        for (const Range& range : ranges)
            rows_.back().push_back(narrow_ ? percent(range.expected) : with_range(range));
        if (!narrow_) return;
        rows_.push_back({"", ""});
        for (const Range& range : ranges)
            rows_.back().push_back(
                fmt::format("{}-{}", std::lround(range.low * 100), std::lround(range.high * 100)));
    }

    const std::vector<std::vector<std::string>>& rows() const { return rows_; }

private:
    bool narrow_, dated_, planned_;
    std::size_t name_width_ = 24;
    std::vector<std::vector<std::string>> rows_;
};

void print_parts(const Output& out, const ReadinessReport& report, bool details) {
    PartsTable table(out, report);
    table.head("By what is trained", "Trained");
    for (const auto& part : report.by_training)
        if (part) table.add(*part);
    const std::size_t shown = details ? report.topics.size() : std::min(report.topics.size(), topics_shown);
    if (shown > 0) table.head(details ? "By topic" : "Weakest topics", details ? "By topic" : "Weakest");
    for (std::size_t i = 0; i < shown; ++i)
        table.add(report.topics[i]);
    out.table(table.rows());
}

void print_weakest(const Output& out, const ReadinessReport& report) {
    for (const PartOfCards& topic : report.topics)
        if (report.weakest == topic.name && topic.points_per_ten_minutes >= least_gain)
            say(out, fmt::format("Ten minutes on {} now would add {:.1f} points on the day.",
                                 without_controls(topic.name), topic.points_per_ten_minutes * 100));
}

void print_stories_beside(const Context& context, const Store& store) {
    const Coverage coverage = coverage_of(store);
    if (coverage.stories.empty()) return;
    say(context.out, "Stories: " + bank_in_words(coverage) + ".");
    const OpenDisqualifiers open = disqualifiers_of(context, store, coverage);
    for (const NoteId id : open.stories)
        say(context.out, fmt::format("{0} has a disqualifier; `hone critique {0}` shows it.",
                                     without_controls(coverage.find(id)->name())));
}

void print_beside_recall(const Context& context, const Store& store, StudyDay today) {
    const Output& out = context.out;
    print_stories_beside(context, store);
    if (const auto unseen = unseen_in_words(store); !unseen.empty()) say(out, "Wording: " + unseen);
    if (const auto test = last_test(store))
        say(out, fmt::format("Last test: {:g} of {} right ({}{})", test->right, test->asked,
                             in_days(test->day - today), test->reserve ? ", unseen" : ""));
    if (const auto bias = bias_in_words(store); !bias.empty()) say(out, "Scoring: " + bias);
}

void print_report(const Context& context, const Store& store, const ReadinessReport& report,
                  const ReadyOptions& options) {
    const Output& out = context.out;
    if (report.abstains) {
        say(out, readiness_line(report));
        print_beside_recall(context, store, report.today);
        return;
    }
    if (!report.now) return say(out, readiness_line(report));
    print_figures(out, report);
    say(out, missed_in_words(report));
    say(out, movement_in_words(report));
    say(out, verdict_in_words(report));
    if (options.details) print_drop(out, store, report);
    if (const auto ceiling = ceiling_above_plan(report); options.details && ceiling)
        say(out, fmt::format("Ceiling {:.1f} %: no plan reaches more, if the memory model is right.",
                             *ceiling * 100));
    if (report.curve.size() > 1 && report.date != report.today) {
        out.line();
        for (const auto& line :
             recall_picture(report.curve, out.columns(), out.utf8() ? Charset::utf8 : Charset::ascii))
            out.line(line);
    }
    out.line();
    print_parts(out, report, options.details);
    print_weakest(out, report);
    print_beside_recall(context, store, report.today);
    out.line();
    for (const auto& line : trust_in_words(report, options.details))
        say(out, line);
    say(out,
        "This is expected recall of these cards (unseen ones count as not known), not a chance of passing.");
}

int ready(const Context& context, const ReadyOptions& options) {
    const StudyDay today = context.now.study_day;
    const std::optional<StudyDay> on =
        options.on.empty() ? std::nullopt : std::optional(goal_day(options.on, today));
    const Store store = context.open_store();
    if (on && !options.round.empty()) throw UsageError("say a round or a date, not both");
    const std::optional<Goal> goal =
        on ? std::nullopt
        : !options.round.empty()
            ? std::optional(require_round(store, options.round, today, PreferredRound::open))
            : current_goal(store, today);
    if (goal && goal->day < today)
        throw NoSuch(fmt::format("{} of {} is over", round_name(*goal), to_string(goal->day)));
    const ReadinessReport report = on     ? readiness_on(store, context.now, *on)
                                   : goal ? readiness_of(store, context.now, *goal)
                                          : readiness_report(store, context.now);
    if (!options.html.empty()) write_private_file(options.html, readiness_page(report));
    if (context.out.json()) {
        context.out.print(ready_json(context, store, report, goal));
        return exit_code::done;
    }
    if (!options.html.empty()) {
        context.out.done(fmt::format("Written to {}, for your eyes (0600).", options.html));
        return exit_code::done;
    }
    if (goal)
        say(context.out, goal_line(*goal, budget_of(store), today));
    else
        say(context.out, on ? fmt::format("For {}, {}:", to_string(*on), in_days(*on - today))
                            : no_goal_line(store, today));
    print_report(context, store, report, options);
    return exit_code::done;
}

}  // namespace

void define_ready(Cli& cli) {
    auto options = std::make_shared<ReadyOptions>();
    auto* command = cli.command("ready", "How much you would recall, now and on the day", section::interview,
                                [options](Context& context) { return ready(context, *options); });
    command->add_option("round", options->round, "Its name or date, when there are several")
        ->type_name("ROUND");
    command->add_option("--on", options->on, "On this day, whatever the goal; without a plan")
        ->type_name("DATE");
    command->add_flag("--details", options->details, "Every topic, and the ceiling");
    command->add_option("--html", options->html, "Write it as one page (0600)")->type_name("FILE");
}

}  // namespace hone
