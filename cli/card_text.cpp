// SPDX-License-Identifier: MIT
#include "cli/card_text.hpp"

#include "cli/context.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

std::string spot_question(const Asking& asking) {
    if (asking.options.empty()) return "What is the flaw in this answer?";
    return asking.flaws.empty() ? "Which answer is stronger?"
                                : "Which answer is stronger, and what is the flaw in the other?";
}

/// "  a) ", or "> [x] a) " where a set is marked.
Paragraph option(const std::string& text, std::size_t index, const QuestionView& view) {
    const bool chosen = view.chosen.contains(index);
    const std::string box = view.boxes
                                ? fmt::format("{} [{}]", view.cursor == index ? ">" : " ", chosen ? "x" : " ")
                                : (chosen ? ">" : " ");
    return {text, fmt::format("{} {}) ", box, letter(index)), chosen ? Style::strong : Style::plain};
}

Block options_of(const Asking& asking, const QuestionView& view) {
    if (asking.options_hidden && !view.uncovered)
        return {Paragraph{"(options hidden: type the answer, or o to see them)"}};
    Block block;
    for (std::size_t i = 0; i < asking.options.size(); ++i)
        block.push_back(option(asking.options[i], i, view));
    return block;
}

/// The two answers beside each other, and the flaws to choose from.
void add_spot(Block& block, const Asking& asking, const QuestionView& view) {
    if (asking.options.size() == 2) {
        if (!block.empty()) block.push_back(gap());
        block.push_back(Beside{option(asking.options[0], 0, view), option(asking.options[1], 1, view)});
    }
    block.push_back(gap());
    block.push_back(Paragraph{spot_question(asking)});
    for (std::size_t i = 0; i < asking.flaws.size(); ++i)
        block.push_back(Paragraph{asking.flaws[i], fmt::format("{} {}  ", view.flaw == i ? ">" : " ", i + 1),
                                  view.flaw == i ? Style::strong : Style::plain});
}

void append(Block& block, Block more) {
    block.insert(block.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
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

Block question_block(const Asking& asking, const QuestionView& view) {
    Block block;
    if (!asking.prompt.empty()) block.push_back(Paragraph{asking.prompt});
    if (!asking.weak.empty()) {
        if (!block.empty()) block.push_back(gap());
        block.push_back(Paragraph{asking.weak, "  weak: "});
    }
    if (asking.how == Asking::How::spot) add_spot(block, asking, view);
    if (asking.how == Asking::How::choose) {
        if (asking.right.size() > 1)
            block.push_back(Paragraph{fmt::format("({} are right)", asking.right.size())});
        append(block, options_of(asking, view));
    }
    if (asking.how == Asking::How::perform && !asking.weak.empty()) {
        block.push_back(gap());
        block.push_back(Paragraph{"Say or type a stronger one."});
    }
    return block;
}

Block verdict_block(const Asking& asking, const Grade& grade, const std::string& typed) {
    const bool right = grade.verdict == Verdict::right;
    const char* lead = right ? "  " : grade.verdict == Verdict::half ? "  half right: " : "  no: ";
    Block block{Paragraph{grade.why, lead, right ? Style::good : Style::bad}};
    if (asking.how != Asking::How::choose || right) return block;
    for (const std::size_t picked : read_choice(typed, asking.options).options)
        if (picked < asking.reasons.size() && !asking.reasons[picked].empty())
            block.push_back(Paragraph{asking.reasons[picked], fmt::format("  {}) ", letter(picked))});
    return block;
}

Block answer_block(const Asking& asking, bool said) {
    Block block;
    const bool strong = asking.how == Asking::How::spot || !asking.weak.empty();
    if (!said) block.push_back(Paragraph{asking.answer, strong ? "  strong: " : "  = "});
    if (asking.how == Asking::How::spot && !asking.flaws.empty())
        block.push_back(Paragraph{asking.flaws[asking.right_flaw], "  flaw: "});
    if (!asking.why.empty()) block.push_back(Paragraph{asking.why, "  why: "});
    if (!asking.source.empty()) block.push_back(Paragraph{asking.source, "  source: ", Style::faint});
    return block;
}

Block needs_block(const std::vector<std::string>& needs, bool boxes, const std::set<std::size_t>& ticked) {
    Block block{Paragraph{"What did your answer have? Digits tick, Enter goes on."}};
    for (std::size_t i = 0; i < needs.size(); ++i)
        block.push_back(
            Paragraph{needs[i], boxes ? fmt::format("  {} [{}] ", i + 1, ticked.contains(i) ? "x" : " ")
                                      : fmt::format("  {}  ", i + 1)});
    return block;
}

Block jots_block(const std::vector<Jot>& jots) {
    Block block;
    for (const auto& jot : jots)
        block.push_back(Paragraph{jot.text, fmt::format("  you noted ({}): ", to_string(jot.day))});
    return block;
}

Keys rating_keys(const Preview& preview, std::optional<Rating> proposed) {
    Keys keys;
    for (Rating rating : all_ratings)
        keys.keys.push_back({fmt::format("{} {}: {}", number(rating), name(rating),
                                         short_interval(preview.of(rating).trace().interval_days)),
                             proposed == rating});
    return keys;
}

Keys practice_keys(std::optional<Rating> proposed) {
    Keys keys;
    for (Rating rating : all_ratings)
        keys.keys.push_back({fmt::format("{} {}", number(rating), name(rating)), proposed == rating});
    return keys;
}

void print(const Output& out, const Block& block) {
    for (const auto& line : laid_out(block, {out.columns()})) {
        std::string text;
        for (const auto& span : line)
            text += span.style == Style::marked ? span.text : out.styled(span.text, span.style);
        out.line(text);
    }
}

std::vector<std::string> paragraph(const std::string& text, const Output& out, const std::string& lead) {
    std::vector<std::string> lines;
    for (const auto& line : laid_out({Paragraph{text, lead}}, {out.columns()}))
        lines.push_back(text_of(line));
    return lines;
}

void say(const Output& out, const std::string& text, Style style) {
    if (!text.empty()) print(out, {Paragraph{text, {}, style}});
}

}  // namespace hone
