// SPDX-License-Identifier: MIT
#include "cli/drill/scoring.hpp"

#include "cli/card_text.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/exercises.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace hone {
namespace {

std::string points(double number) {
    return fmt::format("{:g}", number);
}

/// One exercise on screen.
class Scoring {
public:
    Scoring(const Context& context, Store& store, DrillInput& input, NoteRow row)
        : context_(context),
          store_(store),
          input_(input),
          row_(std::move(row)),
          rubric_(std::get<Rubric>(row_.note.body)),
          given_(rubric_.answers.size(), std::vector<double>(rubric_.dimensions.size())) {}

    /// False when the person left before the end; then nothing is stored.
    bool run() {
        show_answers();
        if (!score_dimensions(true) || !score_dimensions(false)) return false;
        record();
        for (std::size_t a = 0; a < rubric_.answers.size(); ++a)
            show_reference(a);
        say(rubric_.why, "");
        return true;
    }

private:
    void say(const std::string& text, const std::string& lead) const {
        if (text.empty()) return;
        for (const auto& line : paragraph(text, context_.out, lead))
            context_.out.line(line);
    }

    void show_answers() {
        context_.out.line(context_.out.styled(
            cut_to_width(
                fmt::format("--- exercise · {} · score before you see the reference", row_.reference()),
                context_.out.columns()),
            Style::faint));
        context_.out.line();
        say(rubric_.prompt, "");
        if (!rubric_.frame.empty()) say("(" + rubric_.frame + ")", "");
        for (const auto& answer : rubric_.answers) {
            context_.out.line();
            say(answer.text, fmt::format("{}: ", without_controls(answer.name)));
        }
    }

    /// Every answer on the dimensions that come first, or on the others.
    bool score_dimensions(bool first) {
        bool any = false;
        for (std::size_t d = 0; d < rubric_.dimensions.size(); ++d) {
            const RubricDimension& dimension = rubric_.dimensions[d];
            if (dimension.first != first) continue;
            if (!any) {
                context_.out.line();
                say(first ? "First what decides most. Points for each answer; ? says what to look for, q "
                            "leaves."
                          : "Now the others.",
                    "");
            }
            any = true;
            for (std::size_t a = 0; a < rubric_.answers.size(); ++a) {
                const auto number = ask_points(dimension, rubric_.answers[a].name);
                if (!number) return false;
                given_[a][d] = *number;
            }
        }
        return true;
    }

    std::optional<double> ask_points(const RubricDimension& dimension, const std::string& answer) {
        const std::string question = without_controls(
            fmt::format("{}, {} (0-{}): ", answer, dimension.name, points(dimension.points)));
        while (true) {
            context_.out.text(question);
            const auto line = input_.line();
            if (!input_.single_keys()) context_.out.line();
            if (!line) return std::nullopt;
            const auto from = line->find_first_not_of(" \t\r");
            const std::string text = from == std::string::npos
                                         ? ""
                                         : line->substr(from, line->find_last_not_of(" \t\r") - from + 1);
            if (text == "q" || text == ":q") return std::nullopt;
            if (text == "?") {
                say(dimension.asks.empty() ? "Nothing is said about it." : dimension.asks, "  ");
                continue;
            }
            double number = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
            if (error == std::errc() && end == text.data() + text.size() && number >= 0 &&
                number <= dimension.points)
                return number;
            say(fmt::format("Points are a number from 0 to {}.", points(dimension.points)), "  ");
        }
    }

    std::vector<RubricScore> scores(std::size_t a) const {
        std::vector<RubricScore> scores;
        for (std::size_t d = 0; d < rubric_.dimensions.size(); ++d)
            scores.push_back({given_[a][d], rubric_.answers[a].scores[d], rubric_.dimensions[d].points});
        return scores;
    }

    void record() {
        std::vector<ScoredDimension> scored;
        for (std::size_t a = 0; a < rubric_.answers.size(); ++a) {
            const auto of_answer = scores(a);
            for (std::size_t d = 0; d < of_answer.size(); ++d)
                scored.push_back({rubric_.answers[a].name, rubric_.dimensions[d].name, of_answer[d]});
        }
        const Now now{context_.clock.now().instant, context_.now.study_day};
        Operation operation(store_, now.instant, "scored " + row_.reference());
        operation.keep_plan();
        record_scoring(store_, now, row_.id, scored);
        operation.commit();
    }

    void show_reference(std::size_t a) const {
        const RubricAnswer& answer = rubric_.answers[a];
        const auto of_answer = scores(a);
        const RubricTotal total = total_of(of_answer);
        context_.out.line();
        say(fmt::format("you {}, reference {} of {}: {}", points(total.given), points(total.reference),
                        points(total.maximum), answer.verdict),
            fmt::format("{}: ", without_controls(answer.name)));
        context_.out.line(
            context_.out.styled(fmt::format("  {:<18} {:>4} {:>4}", "", "you", "ref"), Style::faint));
        for (std::size_t d = 0; d < of_answer.size(); ++d) {
            const double delta = of_answer[d].delta();
            const std::string points_line =
                fmt::format("  {:<18} {:>4} {:>4} {:>6}", without_controls(rubric_.dimensions[d].name),
                            points(of_answer[d].given), points(of_answer[d].reference),
                            delta == 0 ? "=" : fmt::format("{:+g}", delta));
            const bool beside = context_.out.columns() >= 70;
            if (answer.reasons.empty() || !beside) context_.out.line(points_line);
            if (!answer.reasons.empty()) say(answer.reasons[d], beside ? points_line + "  " : "      ");
        }
        if (!answer.auto_fail.empty())
            say(fmt::format("\"{}\" fails it whatever the sum; the sum alone would say {}.", answer.auto_fail,
                            verdict_of_sum(total.reference, total.maximum)),
                "  ");
        if (answer.fluent && fooled_by_fluency(total))
            say(fmt::format(
                    "You gave {} to an answer that mostly sounds good: score what was done, not how it is "
                    "told.",
                    points(total.given)),
                "  ");
    }

    const Context& context_;
    Store& store_;
    DrillInput& input_;
    NoteRow row_;
    const Rubric& rubric_;
    std::vector<std::vector<double>> given_;  // by answer and dimension
};

}  // namespace

int run_scoring(Context& context, Store& store, const ScoringOptions& options, DrillInput& input) {
    Narrowing narrow;
    if (options.decks.empty())
        narrow = narrowing_of(store, active_goals(store, context.now.study_day));
    else
        narrow_to_decks(narrow, store, options.decks);
    narrow_to_tags(narrow, options.tags);
    int done = 0;
    for (auto& row : rubrics_to_score(store, narrow)) {
        if (done == options.exercises) break;
        if (!Scoring(context, store, input, std::move(row)).run()) {
            context.out.line();
            context.out.line("Left before the end; nothing of this exercise was stored.");
            return exit_code::done;
        }
        ++done;
    }
    if (done == 0) {
        context.out.line("There is no exercise in scoring here; `hone decks` lists the decks.");
        return exit_code::answer_is_no;
    }
    context.out.line();
    for (const auto& line : paragraph("Your eye so far: " + bias_in_words(store), context.out))
        context.out.line(line);
    return exit_code::done;
}

std::string bias_in_words(const Store& store) {
    std::string words;
    int answers = 0;
    for (const auto& dimension : rubric_biases(store)) {
        words += fmt::format("{}{} {:+d} %", words.empty() ? "" : ", ", without_controls(dimension.dimension),
                             static_cast<int>(std::lround(dimension.bias * 100)));
        answers = std::max(answers, dimension.answers);
    }
    if (words.empty()) return words;
    return words + fmt::format(" of the points ({})", counted(answers, "answer"));
}

Json bias_json(const Store& store) {
    Json json = Json::array();
    for (const auto& dimension : rubric_biases(store))
        json.push_back(
            {{"dimension", dimension.dimension}, {"answers", dimension.answers}, {"bias", dimension.bias}});
    return json.empty() ? Json(nullptr) : json;
}

}  // namespace hone
