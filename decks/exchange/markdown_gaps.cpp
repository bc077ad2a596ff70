// SPDX-License-Identifier: MIT
#include "decks/exchange/markdown_gaps.hpp"

#include "decks/cloze.hpp"
#include "decks/exchange/markdown_lines.hpp"
#include "decks/exchange/markdown_media.hpp"

#include <algorithm>
#include <set>

namespace hone {
namespace {

/// `2` or `c2`: before `::` it would be the gap's number.
bool is_gap_number(std::string_view text) {
    if (text.size() > 1 && (text[0] == 'c' || text[0] == 'C')) text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

/// Builds hone's cloze text so that parse_cloze finds the gaps that were meant and no other.
class ClozeBuilder {
public:
    void plain(std::string_view text) {
        for (const char c : text) {
            if (c == '{') part_braces();
            out_ += c;
            gap_ended_ = false;
        }
    }

    void gap(std::string_view answer) {
        part_braces();
        std::string text;
        for (const char c : answer) {
            const bool pair = !text.empty() && text.back() == c && (c == '{' || c == '}');
            if (pair) text += ' ';
            spaced_ = spaced_ || pair;
            text += c;
        }
        if (const auto colons = text.find("::");
            colons != text.npos && is_gap_number(text.substr(0, colons))) {
            text.insert(colons, " ");
            spaced_ = true;
        }
        if (text.ends_with('}')) text += ' ';
        out_ += "{{" + text + "}}";
        gap_ended_ = true;
    }

    bool spaced() const { return spaced_; }
    std::string take() { return std::move(out_); }

private:
    void part_braces() {
        if (gap_ended_ || !out_.ends_with('{')) return;
        out_ += ' ';
        spaced_ = true;
    }

    std::string out_;
    bool spaced_ = false, gap_ended_ = false;
};

class BracketReader {
public:
    explicit BracketReader(std::string_view text) : text_(text) {}

    BracketText read() {
        while (at_ < text_.size())
            step();
        if (in_gap_) {
            problem(gap_at_, "open-gap", "this `[` is never closed, so it is text; end the gap with `]`");
            drop_gap();
        }
        out_.cloze = builder_.take();
        out_.spaced = builder_.spaced();
        return std::move(out_);
    }

private:
    void step() {
        const char c = text_[at_];
        const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (c == '\\' && (next == '[' || next == ']')) {
            add(text_.substr(at_ + 1, 1));
            at_ += 2;
        } else if (c == '!' && next == '[') {
            exclamation();
        } else if (c == '[') {
            open();
        } else if (c == ']' && in_gap_) {
            in_gap_ = false;
            ++at_;
            if (trimmed_blanks(answer_).empty()) {
                builder_.plain("[" + answer_ + "]");
            } else {
                builder_.gap(answer_);
                ++out_.gaps;
            }
        } else {
            add(text_.substr(at_, 1));
            ++at_;
        }
    }

    /// hashcards takes what stands in `![...]` as it is, whether a picture or not.
    void exclamation() {
        if (const auto media = markdown_media_at(text_, at_)) {
            add(media->text);
            at_ += media->size;
            return;
        }
        constexpr std::size_t far = 1000;
        const auto end = text_.substr(at_, far).find_first_of("]\n");
        const bool closed = end != std::string_view::npos && text_[at_ + end] == ']';
        const std::size_t size = closed ? end + 1 : 1;
        add(text_.substr(at_, size));
        at_ += size;
    }

    void open() {
        const auto end = text_.find_first_of("[]", at_ + 1);
        const bool closed = end != text_.npos && text_[end] == ']' && text_[end - 1] != '\\';
        if (const auto address = closed ? link_address_at(text_, end + 1) : std::nullopt) {
            const std::size_t size = end + 1 + *address - at_;
            add(text_.substr(at_, size));
            at_ += size;
            return;
        }
        if (in_gap_) {
            problem(at_, "nested-gap",
                    "a gap inside a gap: the inner one counts; write \\[ and \\] for brackets that are text");
            drop_gap();
        }
        in_gap_ = true;
        gap_at_ = at_++;
        answer_.clear();
    }

    void add(std::string_view text) {
        if (in_gap_)
            answer_ += text;
        else
            builder_.plain(text);
    }

    void drop_gap() {
        in_gap_ = false;
        builder_.plain("[" + answer_);
    }

    void problem(std::size_t at, const char* code, const char* message) {
        if (out_.problems.empty()) out_.problems.push_back({at, code, message});
    }

    std::string_view text_;
    std::size_t at_ = 0, gap_at_ = 0;
    bool in_gap_ = false;
    std::string answer_;
    ClozeBuilder builder_;
    BracketText out_;
};

/// Brackets that are text get a backslash; media keep theirs.
std::string with_brackets_escaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '[') {
            if (const auto media = named_media_at(text, i)) {
                out += media->text;
                i += media->size - 1;
                continue;
            }
        }
        if (text[i] == '[' || text[i] == ']') out += '\\';
        out += text[i];
    }
    return out;
}

}  // namespace

BracketText cloze_of_brackets(std::string_view markdown) {
    return BracketReader(markdown).read();
}

WrittenCloze brackets_of_cloze(std::string_view cloze) {
    WrittenCloze out;
    std::string text;
    std::vector<std::size_t> ends;
    std::set<int> seen;
    for (const auto& piece : parse_cloze(cloze).pieces) {
        if (piece.gap == 0) {
            text += with_brackets_escaped(piece.text);
            continue;
        }
        const auto part = [&](std::string& from) {
            from += ' ';
            out.spaced = true;
        };
        if (text.ends_with('!') || text.ends_with('\\')) part(text);
        std::string answer = with_brackets_escaped(piece.text);
        if (answer.ends_with('\\')) part(answer);
        out.hints = out.hints || !piece.hint.empty();
        out.shared = !seen.insert(piece.gap).second || out.shared;
        text += "[" + answer + "]";
        ends.push_back(text.size());
    }
    std::size_t from = 0;
    for (const auto end : ends) {
        if (!link_address_at(text, end)) continue;
        out.markdown += text.substr(from, end - from) + " ";
        out.spaced = true;
        from = end;
    }
    out.markdown += text.substr(from);
    return out;
}

}  // namespace hone
