// SPDX-License-Identifier: MIT
// The hashcards spelling: `Q:` and `A:`, or `C:`, at the beginning of a line.
#include "decks/cloze.hpp"
#include "decks/exchange/markdown_cards.hpp"
#include "decks/exchange/markdown_gaps.hpp"
#include "decks/exchange/markdown_media.hpp"
#include "decks/text/normalise.hpp"

#include <algorithm>

namespace hone {
namespace {

/// A line of a card's text: what is left of it after its letter.
struct TextLine {
    std::string text;
    int number = 0;
    int column = 1;  ///< of its beginning
    bool fenced = false;
};
using TextLines = std::vector<TextLine>;

/// The text after the letter and colon.
TextLine first_line(const MarkdownLine& line) {
    const auto text = trimmed_blanks(line.text.substr(2));
    const auto begin =
        text.empty() ? line.text.size() : static_cast<std::size_t>(text.data() - line.text.data());
    return {std::string(text), line.number, column_at(line.text, begin), line.fenced};
}

std::string basic_text(const TextLines& lines) {
    std::string out;
    for (const auto& line : lines)
        out += (line.fenced ? line.text : with_media_named(line.text)) + '\n';
    return std::string(trimmed_blanks(out));
}

/// `a:` where an `A:` was meant. Nothing but the capital is missing.
bool has_small_letter(std::string_view line, char letter) {
    return line.size() > 1 && line[0] == letter && line[1] == ':';
}

class HashcardsReader {
public:
    HashcardsReader(DeckHeader& header, MarkdownCards& cards) : header_(header), cards_(cards) {}

    void read(std::span<const MarkdownLine> lines) {
        for (const auto& line : lines) {
            const auto letter = line.fenced ? std::nullopt : card_letter(line.text);
            if (letter == 'A')
                begin_answer(line);
            else if (letter)
                begin_card(line, *letter);
            else if (!line.fenced && is_card_separator(line.text))
                end_card();
            else
                take_text(line);
        }
        end_card();
    }

private:
    enum class In { nothing, question, answer, cloze, refused };

    void begin_card(const MarkdownLine& line, char letter) {
        end_card();
        in_ = letter == 'Q' ? In::question : In::cloze;
        line_ = line.number;
        begun_ = true;
        front_.push_back(first_line(line));
    }

    void begin_answer(const MarkdownLine& line) {
        switch (in_) {
            case In::question:
                in_ = In::answer;
                answer_line_ = line.number;
                small_line_ = 0;
                back_.push_back(first_line(line));
                return;
            case In::answer:
                if (small_line_ != 0)
                    refuse(small_line_, "lower-case-letter",
                           "this `q:` is text, so the next `A:` is a second answer; write `Q:`");
                else
                    refuse(line.number, "second-answer",
                           "a second `A:` for one question; join the answers, or put a space before `A:` if "
                           "it is "
                           "text");
                break;
            case In::cloze:
                if (cloze_of_brackets(cloze_text()).gaps > 0) {
                    end_card();
                    refuse(line.number, "answer-without-question",
                           "a `C:` card has no answer; put the answer into [brackets], or begin a card with "
                           "`Q:`");
                } else {
                    refuse(line_, "no-gap", "this `C:` card has an answer and no gap; write `Q:` for `C:`");
                }
                break;
            case In::nothing:
                refuse(line.number, "answer-without-question",
                       "this `A:` has no question; begin the card with a line `Q:` before it");
                break;
            case In::refused:
                break;
        }
        clear();
        in_ = In::refused;
    }

    void take_text(const MarkdownLine& line) {
        const TextLine text{unshielded(line.text), line.number, 1, line.fenced};
        if (in_ == In::question) {
            if (has_small_letter(line.text, 'a') && small_line_ == 0) small_line_ = line.number;
            front_.push_back(text);
        } else if (in_ == In::cloze) {
            front_.push_back(text);
        } else if (in_ == In::answer) {
            if (has_small_letter(line.text, 'q') && small_line_ == 0) small_line_ = line.number;
            back_.push_back(text);
        } else if (in_ == In::nothing) {
            take_stray(line);
        }
    }

    /// Text outside a card. hashcards passes over it; here it is said once for each run of lines.
    void take_stray(const MarkdownLine& line) {
        if (trimmed_blanks(line.text).empty()) return;
        const auto heading = markdown_heading(line.text);
        if (heading && heading->level == 1 && !begun_ && header_.title.empty()) {
            if (!is_blank(heading->text)) header_.title = std::string(heading->text);
            return;
        }
        for (const char letter : {'q', 'c'})
            if (has_small_letter(line.text, letter)) {
                const std::string capital(1, letter == 'q' ? 'Q' : 'C');
                refuse(line.number, "lower-case-letter",
                       std::string("`") + letter + ":` begins no card; write `" + capital + ":`");
                in_ = In::refused;
                return;
            }
        if (stray_) return;
        stray_ = true;
        const auto begin = line.text.find_first_not_of(" \t");
        cards_.warn(
            line.number, column_at(line.text, begin), "stray-text",
            "this text is in no card and is left out; a card begins with `Q:` or `C:`, and a line `---` "
            "ends it");
    }

    void end_card() {
        if (in_ == In::question) {
            if (basic_text(front_).empty())
                refuse(line_, "empty-question", "the question is empty; write it after `Q:`");
            else if (small_line_ != 0)
                refuse(small_line_, "lower-case-letter",
                       "`a:` begins no answer, so the question has none; write `A:`");
            else
                refuse(line_, "no-answer",
                       "this question has no answer; write it on a line that begins with `A:`");
        } else if (in_ == In::answer) {
            add_basic();
        } else if (in_ == In::cloze) {
            add_cloze();
        }
        clear();
    }

    void add_basic() {
        Basic basic{basic_text(front_), basic_text(back_), false, {}, {}};
        if (is_blank(basic.front))
            refuse(line_, "empty-question", "the question is empty; write it after `Q:`");
        else if (is_blank(basic.back))
            refuse(answer_line_, "no-answer", "the answer is empty; write it after `A:`");
        else
            add(std::move(basic));
    }

    std::string cloze_text() const {
        std::string out;
        for (const auto& line : front_)
            out += line.text + '\n';
        return out;
    }

    void add_cloze() {
        const std::string text = cloze_text();
        auto read = cloze_of_brackets(text);
        for (const auto& problem : read.problems) {
            const auto before = std::string_view(text).substr(0, problem.at);
            const auto& line =
                front_[static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'))];
            const auto begin = before.rfind('\n') + 1;  // npos + 1 is 0
            const int column = line.column + column_at(before.substr(begin), before.size() - begin) - 1;
            cards_.warn(line.number, column, problem.code, problem.message);
        }
        const Cloze cloze{std::string(trimmed_blanks(read.cloze)), {}};
        const auto parsed = parse_cloze(cloze.text);
        if (is_blank(text)) {
            refuse(line_, "empty-text", "this `C:` card is empty; write a sentence with a [gap] after `C:`");
        } else if (read.gaps == 0) {
            refuse(line_, "no-gap",
                   "this `C:` card has no gap; put the part to recall into [brackets], or a space before "
                   "`C:` if "
                   "it is text");
        } else if (parsed.problem || parsed.gaps.size() != static_cast<std::size_t>(read.gaps)) {
            refuse(line_, "bad-gap",
                   "the gaps of this card stand between braces in a way hone cannot keep apart");
        } else {
            if (read.spaced)
                cards_.warn(line_, 1, "spaced-braces",
                            "braces that hone would take for a gap get a space between them");
            add(cloze);
        }
    }

    void add(Body body) {
        Note note;
        note.body = std::move(body);
        cards_.add(std::move(note), line_);
    }

    void refuse(int line, std::string code, std::string message) {
        cards_.refuse(line, 1, std::move(code), std::move(message));
    }

    void clear() {
        in_ = In::nothing;
        stray_ = false;
        small_line_ = 0;
        front_.clear();
        back_.clear();
    }

    DeckHeader& header_;
    MarkdownCards& cards_;
    In in_ = In::nothing;
    TextLines front_, back_;
    int line_ = 0, answer_line_ = 0;
    int small_line_ = 0;  ///< the first line with a small letter, in a question or an answer
    bool begun_ = false, stray_ = false;
};

}  // namespace

void read_hashcards(std::span<const MarkdownLine> lines, DeckHeader& header, MarkdownCards& cards) {
    HashcardsReader(header, cards).read(lines);
}

}  // namespace hone
