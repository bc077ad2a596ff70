// SPDX-License-Identifier: MIT
#include "cli/card_text.hpp"

#include "cli/context.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

constexpr std::size_t widest_text = 100;  // longer lines are hard to read

void append(std::vector<std::string>& lines, std::vector<std::string> more) {
    lines.insert(lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string spot_question(const Asking& asking) {
    if (asking.options.empty()) return "What is the flaw in this answer?";
    return asking.flaws.empty() ? "Which answer is stronger?"
                                : "Which answer is stronger, and what is the flaw in the other?";
}

}  // namespace

std::string full_prompt(const Asking& asking) {
    std::string text = asking.prompt;
    const auto add = [&text](const std::string& more) { text += (text.empty() ? "" : "\n") + more; };
    if (!asking.weak.empty()) add("Weak answer: " + asking.weak);
    if (asking.how == Asking::How::spot) add(spot_question(asking));
    if (asking.how == Asking::How::perform && !asking.weak.empty()) add("Say a stronger one.");
    return text;
}

std::string letter(std::size_t index) {
    return index < 26 ? std::string(1, static_cast<char>('a' + index)) : std::to_string(index + 1);
}

std::vector<std::string> paragraph(const std::string& text, const Output& out, const std::string& lead) {
    const std::size_t width = std::min(out.columns(), widest_text);
    std::size_t indent = display_width(lead);
    std::vector<std::string> lines;
    const bool lead_alone = indent > 4 && indent > width / 2;  // little room would be left beside it
    if (lead_alone) {
        lines = wrapped(lead, width);
        indent = 4;
    }
    for (const auto& line : wrapped(without_controls(text), width > indent + 10 ? width - indent : 10))
        lines.push_back((lines.empty() && !lead_alone ? lead : std::string(indent, ' ')) + line);
    return lines;
}

void say(const Output& out, const std::string& text, Style style) {
    if (text.empty()) return;
    for (const auto& line : paragraph(text, out))
        out.line(out.styled(line, style));
}

std::vector<std::string> question_lines(const Asking& asking, const Output& out, bool with_options) {
    std::vector<std::string> lines;
    if (!asking.prompt.empty()) append(lines, paragraph(asking.prompt, out));
    if (!asking.weak.empty()) {
        if (!lines.empty()) lines.emplace_back();
        append(lines, paragraph(asking.weak, out, "  weak: "));
    }
    if (asking.how == Asking::How::spot) {
        for (std::size_t i = 0; i < asking.options.size(); ++i) {
            if (!lines.empty()) lines.emplace_back();
            append(lines, paragraph(asking.options[i], out, fmt::format("  {}) ", letter(i))));
        }
        lines.emplace_back();
        lines.push_back(spot_question(asking));
        for (std::size_t i = 0; i < asking.flaws.size(); ++i)
            append(lines, paragraph(asking.flaws[i], out, fmt::format("  {}  ", i + 1)));
    }
    if (asking.how == Asking::How::choose) {
        if (asking.right.size() > 1) lines.push_back(fmt::format("({} are right)", asking.right.size()));
        if (asking.options_hidden && !with_options) {
            lines.push_back("(options hidden: type the answer, or o to see them)");
        } else {
            for (std::size_t i = 0; i < asking.options.size(); ++i)
                append(lines, paragraph(asking.options[i], out, fmt::format("  {}) ", letter(i))));
        }
    }
    if (asking.how == Asking::How::perform && !asking.weak.empty()) {
        lines.emplace_back();
        lines.emplace_back("Say or type a stronger one.");
    }
    return lines;
}

std::vector<std::string> verdict_lines(const Asking& asking, const Grade& grade, const std::string& typed,
                                       const Output& out) {
    const bool right = grade.verdict == Verdict::right;
    const char* lead = right ? "  " : grade.verdict == Verdict::half ? "  half right: " : "  no: ";
    std::vector<std::string> lines;
    for (const auto& line : paragraph(grade.why, out, lead))
        lines.push_back(out.styled(line, right ? Style::good : Style::bad));
    if (asking.how != Asking::How::choose || right) return lines;
    for (const std::size_t picked : read_choice(typed, asking.options).options) {
        if (picked >= asking.reasons.size() || asking.reasons[picked].empty()) continue;
        for (auto& line : paragraph(asking.reasons[picked], out, fmt::format("  {}) ", letter(picked))))
            lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> answer_lines(const Asking& asking, const Output& out, bool said) {
    std::vector<std::string> lines;
    const bool strong = asking.how == Asking::How::spot || !asking.weak.empty();
    if (!said) append(lines, paragraph(asking.answer, out, strong ? "  strong: " : "  = "));
    if (asking.how == Asking::How::spot && !asking.flaws.empty())
        append(lines, paragraph(asking.flaws[asking.right_flaw], out, "  flaw: "));
    if (!asking.why.empty()) append(lines, paragraph(asking.why, out, "  why: "));
    if (!asking.source.empty()) append(lines, paragraph(asking.source, out, "  source: "));
    return lines;
}

std::string rating_line(const Preview& preview, std::optional<Rating> proposed) {
    std::string line;
    for (Rating rating : all_ratings) {
        const std::string key = fmt::format("{} {}: {}", number(rating), name(rating),
                                            short_interval(preview.of(rating).trace().interval_days));
        if (!line.empty()) line += "   ";
        line += proposed == rating ? fmt::format("[{}]", key) : key;
    }
    return line;
}

}  // namespace hone
