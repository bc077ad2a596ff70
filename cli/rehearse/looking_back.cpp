// SPDX-License-Identifier: MIT
#include "cli/rehearse/looking_back.hpp"

#include "cli/card_text.hpp"
#include "decks/text/display.hpp"
#include "engine/answer/telling.hpp"

#include <fmt/format.h>

#include <charconv>
#include <set>

namespace hone {
namespace {

bool leaves(const std::string& text) {
    return text == "q" || text == ":q";
}

/// A line after `prompt`, trimmed. Nothing: left.
std::optional<std::string> asked(const Output& out, DrillInput& input, const std::string& prompt) {
    out.text(prompt);
    const auto line = input.line();
    if (!input.single_keys()) out.line();
    if (!line) return std::nullopt;
    std::string text = on_one_line(*line);
    if (leaves(text)) return std::nullopt;
    return text;
}

std::optional<int> tick(const Output& out, DrillInput& input, const std::vector<std::string>& needs) {
    const auto show = [&] {
        say(out, "What did it have? Digits tick, Enter goes on.");
        for (std::size_t i = 0; i < needs.size(); ++i)
            for (const auto& line : paragraph(needs[i], out, fmt::format("  {}  ", i + 1)))
                out.line(line);
    };
    show();
    std::set<char> ticked;
    while (true) {
        const auto keys = input.key();
        if (!keys || leaves(*keys)) return std::nullopt;
        if (keys->empty()) return static_cast<int>(ticked.size());
        if (*keys == DrillInput::show_again) {
            show();
            continue;
        }
        for (const char key : *keys)
            if (key >= '1' && static_cast<std::size_t>(key - '1') < needs.size() && !ticked.erase(key))
                ticked.insert(key);
        std::string text;
        for (const char key : ticked)
            text += (text.empty() ? "" : ", ") + std::string(1, key);
        say(out, ticked.empty() ? "Ticked: nothing"
                                : fmt::format("Ticked: {} ({} of {})", text, ticked.size(), needs.size()));
        if (!input.single_keys()) return static_cast<int>(ticked.size());  // a line holds all of them
    }
}

std::optional<double> points_in(const std::string& text, double maximum) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole_text = error == std::errc() && end == text.data() + text.size();
    if (!whole_text || !(number >= 0 && number <= maximum)) return std::nullopt;
    return number;
}

/// False: left.
bool score(const Output& out, DrillInput& input, std::vector<ScoredOn>& scores) {
    say(out, "Points, if you like: Enter alone skips the rest, ? says what to look for.");
    for (const auto& line : scorecard()) {
        while (true) {
            const auto text = asked(out, input, fmt::format("{} (0-{:g}): ", line.name, line.points));
            if (!text) return false;
            if (text->empty()) return true;
            if (*text == "?") {
                say(out, std::string(line.looks_for) + ".", Style::faint);
            } else if (const auto points = points_in(*text, line.points)) {
                scores.push_back({std::string(line.name), *points, line.points});
                break;
            } else {
                say(out, fmt::format("Points are a number from 0 to {:g}.", line.points));
            }
        }
    }
    return true;
}

}  // namespace

std::optional<LookedBack> look_back(const Output& out, DrillInput& input,
                                    const std::vector<std::string>& needs) {
    LookedBack back;
    out.line();
    const auto ticked = tick(out, input, needs);
    if (!ticked) return std::nullopt;
    back.ticked = *ticked;
    out.line();
    if (!score(out, input, back.scores)) return std::nullopt;
    say(out, "Did anything fail it at once? Its words, or Enter.");
    auto failed = asked(out, input, "words: ");
    while (failed && *failed == "?") {
        say(out,
            "What a bar raiser would stop at, like a manager who started it or a group that decided; the "
            "words "
            "you said. Enter: nothing did.");
        failed = asked(out, input, "words: ");
    }
    if (!failed) return std::nullopt;
    back.auto_fail = std::move(*failed);
    if (const std::string words = score_in_words(back.scores, back.auto_fail); !words.empty())
        say(out, "Points: " + words);
    return back;
}

std::string score_in_words(const std::vector<ScoredOn>& scores, const std::string& auto_fail) {
    double points = 0, maximum = 0;
    for (const auto& each : scores) {
        points += each.points;
        maximum += each.maximum;
    }
    const bool all = scores.size() == scorecard().size(), failed = !auto_fail.empty();
    std::string words;
    if (!scores.empty()) words = fmt::format("{:g} of {:g}", points, maximum);
    if (all)
        words += fmt::format(": {}", verdict_of_telling(points, maximum, failed));
    else if (!scores.empty())
        words += fmt::format(" on {} of {}", scores.size(), scorecard().size());
    if (failed) words += fmt::format("{}\"{}\" fails it", words.empty() ? "none; " : "; ", auto_fail);
    if (failed && all)
        words += fmt::format(", the sum alone would say {}", verdict_of_telling(points, maximum, false));
    return words.empty() ? words : words + ".";
}

}  // namespace hone
