// SPDX-License-Identifier: MIT
// A test: some questions, a score, what to look at next. It leaves the schedule alone unless it is told to count.
#include "cli/app.hpp"
#include "cli/card_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/drill/input.hpp"
#include "cli/exit_codes.hpp"
#include "decks/asking.hpp"
#include "decks/store/exercises.hpp"
#include "decks/store/operation.hpp"
#include "decks/store/reviews.hpp"
#include "decks/test_paper.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace hone {
namespace {

struct TestCommand {
    std::vector<std::string> decks;
    int questions = 10;
    bool unseen = false, count = false;
};

struct Marks {
    int asked = 0;
    double right = 0;
    void add(double credit) {
        ++asked;
        right += credit;
    }
};

double credit_of(Verdict verdict) {
    return verdict == Verdict::right ? 1.0 : verdict == Verdict::half ? 0.5 : 0.0;
}

class Test {
public:
    Test(Context& context, Store& store, const TestCommand& command, DrillInput& input)
        : context_(context), store_(store), command_(command), input_(input) {}

    int run(const std::vector<TestQuestion>& questions) {
        say(fmt::format("A test of {}{}. Letters, numbers or words and Enter; q leaves.",
                        counted(static_cast<long long>(questions.size()), "question"),
                        command_.unseen ? " in wordings you never met" : ""));
        try {
            for (const auto& question : questions) {
                context_.out.line();
                context_.out.line(context_.out.styled(
                    fmt::format("--- {} of {} · {} · {}", total_.asked + 1, questions.size(),
                                name(question.difficulty), question.card.deck),
                    Style::faint));
                if (!ask_one(question)) break;
            }
        } catch (const Interrupted&) {
            context_.out.line();
            score();
            throw;
        }
        context_.out.line();
        score();
        return exit_code::done;
    }

private:
    void say(const std::string& text, const std::string& lead = "") const {
        for (const auto& line : paragraph(text, context_.out, lead))
            context_.out.line(line);
    }

    /// False when the person left.
    bool ask_one(const TestQuestion& question) {
        const Asking asking = ask_wording(store_, question.card, question.note.note, question.variant,
                                          context_.now.study_day, seed());
        print(context_.out, question_block(asking, {.uncovered = true}));
        const Stopwatch shown;
        Graded graded;
        std::string typed;
        while (!graded.grade) {
            context_.out.text("> ");
            const auto line = input_.line();
            if (!input_.single_keys()) context_.out.line();
            if (!line || *line == "q" || *line == ":q") return false;
            typed = *line;
            if (typed.find_first_not_of(" \t\r") == std::string::npos)
                graded.grade = Grade{Verdict::wrong, "No answer."};
            else
                graded = grade_given(asking, typed);
            if (!graded.grade) say(graded.problem);
        }
        mark(question, asking, graded, typed, shown.milliseconds());
        return true;
    }

    void mark(const TestQuestion& question, const Asking& asking, const Graded& graded,
              const std::string& typed, std::int64_t milliseconds) {
        const Verdict verdict = graded.grade->verdict;
        const double credit = credit_of(verdict);
        const bool counted_too = record(question, asking, graded, milliseconds);
        total_.add(credit);
        by_difficulty_[question.difficulty].add(credit);
        if (verdict != Verdict::right) missed_.push_back(&question);

        print(context_.out, verdict_block(asking, *graded.grade, typed));
        if (!counted_too) say("This card was answered or put away elsewhere meanwhile; it is not counted.");
        const bool said = graded.grade->why.find(asking.answer) != std::string::npos;
        print(context_.out, answer_block(asking, said));
    }

    /// The answer, and with --count the review, are one step. False when it was to count and could not.
    bool record(const TestQuestion& question, const Asking& asking, const Graded& graded,
                std::int64_t milliseconds) {
        const Now now = moment();
        const double credit = credit_of(graded.grade->verdict);
        Operation operation(store_, now.instant,
                            fmt::format("tested {} {}", question.card.reference(),
                                        credit == 1   ? "right"
                                        : credit == 0 ? "wrong"
                                                      : "half right"));
        operation.keep_plan();
        std::optional<ReviewDone> review;
        if (command_.count)
            review = review_within(
                store_, operation, now,
                {question.card.id,
                 propose_for(store_, question.card, asking, graded, false, false, milliseconds).rating,
                 std::nullopt, milliseconds, asking.variant, graded.confused_with, question.card.reps});
        const Preview expected =
            preview_of(scheduling_of(store_, question.card.deck), question.card, now.study_day);
        // A confusion that stands in the history already is not counted a second time.
        record_test_answer(
            store_, now,
            {context_.now.instant, question.card.id, wording_key(question.note.note, question.variant),
             command_.unseen, credit, expected.predicted, review ? std::nullopt : graded.confused_with});
        operation.commit();
        return review.has_value() || !command_.count;
    }

    void score() const {
        if (total_.asked == 0) return say("Nothing was answered.");
        std::string by;
        for (const auto& [difficulty, marks] : by_difficulty_)
            by += fmt::format("{}{} {:g} of {}", by.empty() ? ": " : ", ", name(difficulty), marks.right,
                              marks.asked);
        say(fmt::format("{:g} of {} right{}.", total_.right, total_.asked, by));
        if (command_.unseen) say("Unseen wordings: `hone ready` sets them beside what your drills promise.");
        if (missed_.empty()) return;
        say("Look at next: " + subjects_missed());
        for (const TestQuestion* question : missed_)
            context_.out.line(cut_to_width(
                fmt::format("  {}  {}", question->card.reference(), title_of(question->note.note)),
                context_.out.columns()));
        say(fmt::format("`hone read {}` has them with their answers.", missed_.front()->card.deck));
    }

    /// Principles and flaws of what was missed, the most frequent first; decks where a note names neither.
    std::string subjects_missed() const {
        std::map<std::string, int> times;
        for (const TestQuestion* question : missed_) {
            const Note& note = question->note.note;
            const auto* pair = std::get_if<Pair>(&note.body);
            if (pair != nullptr && !pair->flaw.empty())
                ++times[pair->flaw];
            else if (!note.principles.empty())
                ++times[note.principles.front()];
            else
                ++times["deck " + question->card.deck];
        }
        std::vector<std::pair<std::string, int>> order(times.begin(), times.end());
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        std::string words;
        for (const auto& [subject, count] : order)
            words += fmt::format("{}{}{}", words.empty() ? "" : " · ", without_controls(subject),
                                 count > 1 ? fmt::format(" ({} missed)", count) : "");
        return words;
    }

    Now moment() const { return {context_.clock.now().instant, context_.now.study_day}; }
    std::uint64_t seed() const {
        return context_.seed + static_cast<std::uint64_t>(context_.now.instant.time_since_epoch().count());
    }

    Context& context_;
    Store& store_;
    const TestCommand& command_;
    DrillInput& input_;
    Marks total_;
    std::map<Difficulty, Marks> by_difficulty_;
    std::vector<const TestQuestion*> missed_;
};

int test(Context& context, const TestCommand& command) {
    if (context.out.json())
        throw UsageError("test talks to a person; scripts use `hone next --json` and `hone answer`");
    Store store = context.open_store_with_starters();
    TestWish wish{{}, command.questions, command.unseen};
    for (const auto& deck : command.decks)
        wish.decks.push_back(require_deck(store, deck).header.id);
    const auto seed =
        context.seed + static_cast<std::uint64_t>(context.now.instant.time_since_epoch().count());
    const auto questions = draw_test(store, context.now.study_day, wish, seed);
    if (questions.empty()) {
        context.out.line(command.unseen
                             ? "No unseen wording is left: every reserve wording here was asked."
                             : "Nothing here can be asked in a test; `hone decks` lists the decks.");
        return exit_code::answer_is_no;
    }
    const bool terminal = context.may_ask();
    const auto input = terminal ? terminal_input() : plain_input();
    return Test(context, store, command, *input).run(questions);
}

}  // namespace

void define_test(Cli& cli) {
    auto command = std::make_shared<TestCommand>();
    auto* app = cli.command("test", "A test with a score; the schedule stays", section::every_day,
                            [command](Context& context) { return test(context, *command); });
    app->add_option("deck", command->decks, "Only these decks")->type_name("DECK");
    app->add_option("--questions", command->questions, "How many (10)")
        ->type_name("N")
        ->check(CLI::Range(1, 1000));
    app->add_flag("--unseen", command->unseen, "In reserve wordings, which are never drilled");
    app->add_flag("--count", command->count, "Count the answers as reviews");
}

}  // namespace hone
