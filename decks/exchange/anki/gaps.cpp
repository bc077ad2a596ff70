// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/gaps.hpp"

#include "decks/cloze.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace hone::anki {
namespace {

constexpr std::string_view open_mark = "\xEF\xB7\x90", answer_mark = "\xEF\xB7\x91",
                           hint_mark = "\xEF\xB7\x92", close_mark = "\xEF\xB7\x93", mark_start = "\xEF\xB7";
constexpr std::size_t mark_size = 3;
constexpr int largest_gap = 999;  // hone's
constexpr std::size_t deepest = 8;

struct Opening {
    std::size_t size = 0;  ///< 0: none here
    int number = 0;        ///< 0: not one that hone has
};

/// {{c1:: or, of several numbers, {{c1,2:: of which the first counts.
Opening opening_at(std::string_view html) {
    if (!html.starts_with("{{c")) return {};
    const auto end = html.find_first_not_of("0123456789,", 3);
    if (end == html.npos || end == 3 || !html.substr(end).starts_with("::")) return {};
    int number = 0;
    const auto [rest, failed] = std::from_chars(html.data() + 3, html.data() + end, number);
    if (failed != std::errc() || number < 1 || number > largest_gap) number = 0;
    return {end + 2, number};
}

/// Piece of marked HTML; those that turn out not to belong to a whole gap are written as they were.
struct Token {
    std::string_view written;
    std::string mark;  ///< empty: as written
};

struct Open {
    std::size_t token;
    bool hinted = false;
};

class Marking {
public:
    std::string of(std::string_view html) {
        bool in_tag = false;
        for (std::size_t at = 0; at < html.size();) {
            const auto rest = html.substr(at);
            const auto opening = opening_at(rest);
            if (opening.size > 0 && open_.size() < deepest) {
                open_.push_back({tokens_.size()});
                add(rest.substr(0, opening.size),
                    opening.number == 0 ? std::string()
                                        : fmt::format("{}{}{}", open_mark, opening.number, answer_mark));
                at += opening.size;
            } else if (!open_.empty() && rest.starts_with("}}")) {
                add(rest.substr(0, 2),
                    tokens_[open_.back().token].mark.empty() ? "" : std::string(close_mark));
                open_.pop_back();
                at += 2;
            } else if (!open_.empty() && !in_tag && !open_.back().hinted && rest.starts_with("::")) {
                open_.back().hinted = true;
                add(rest.substr(0, 2),
                    tokens_[open_.back().token].mark.empty() ? "" : std::string(hint_mark));
                hints_.emplace_back(open_.back().token, tokens_.size() - 1);
                at += 2;
            } else {
                in_tag = rest[0] == '<' || (in_tag && rest[0] != '>');
                add_plain(rest);
                ++at;
            }
        }
        return written();
    }

private:
    void add(std::string_view text, std::string mark) { tokens_.push_back({text, std::move(mark)}); }
    /// One more byte of what is only copied.
    void add_plain(std::string_view rest) {
        if (!tokens_.empty() && tokens_.back().mark.empty() &&
            tokens_.back().written.data() + tokens_.back().written.size() == rest.data())
            tokens_.back().written = {tokens_.back().written.data(), tokens_.back().written.size() + 1};
        else
            add(rest.substr(0, 1), {});
    }

    /// A gap that is never closed is text.
    std::string written() {
        std::set<std::size_t> unclosed;
        for (const auto& open : open_)
            unclosed.insert(open.token);
        for (const auto& [gap, hint] : hints_)
            if (unclosed.contains(gap)) tokens_[hint].mark.clear();
        for (const auto token : unclosed)
            tokens_[token].mark.clear();
        std::string out;
        for (const auto& token : tokens_)
            out += token.mark.empty() ? token.written : std::string_view(token.mark);
        return out;
    }

    std::vector<Token> tokens_;
    std::vector<Open> open_;
    std::vector<std::pair<std::size_t, std::size_t>> hints_;  ///< tokens: the gap's and the hint's
};

/// Marks that were in the text before would be taken for ours.
std::string without_marks(std::string_view html) {
    std::string clean(html);
    for (auto at = clean.find(mark_start); at != clean.npos; at = clean.find(mark_start, at + mark_size))
        if (at + 2 < clean.size() && clean[at + 2] >= open_mark[2] && clean[at + 2] <= close_mark[2])
            clean.replace(at, mark_size, "\xEF\xBF\xBD");
    return clean;
}

// ---- Back from text

struct Part {
    std::string text;
    int gap = 0;
    std::string hint;
};

/// A space between every two of `sign`.
std::string apart(std::string_view text, char sign) {
    std::string out;
    for (const char c : text) {
        if (c == sign && !out.empty() && out.back() == sign) out += ' ';
        out += c;
    }
    return out;
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

/// Colons end an answer that has a number; {{std::vector}} has none and needs no escape.
enum class Colons { apart, without_number };

void write_gap(std::string& out, const Part& part, Colons colons, std::set<int>& numbers) {
    const auto begin = std::find_if_not(part.text.begin(), part.text.end(), is_space);
    if (begin == part.text.end()) {
        out += part.text + apart(part.hint, '{');  // nothing to recall
        return;
    }
    const auto end = std::find_if_not(part.text.rbegin(), part.text.rend(), is_space).base();
    std::string answer = apart(apart(std::string(begin, end), '{'), '}');
    const bool bare =
        colons == Colons::without_number && part.hint.empty() && answer.find("::") != answer.npos;
    if (!bare) answer = apart(answer, ':');
    std::string hint = apart(apart(part.hint, '{'), '}');
    if (answer.back() == '}' || answer.back() == ':') answer += ' ';
    if (!hint.empty() && hint.back() == '}') hint += ' ';
    if (*part.text.begin() == '\n') out.erase(out.find_last_not_of(' ') + 1);  // no space at a line's end
    out.append(part.text.begin(), begin);
    if (!out.empty() && out.back() == '{') out += ' ';
    if (!bare) out += fmt::format("{{{{c{}::{}{}{}}}}}", part.gap, answer, hint.empty() ? "" : "::", hint);
    if (bare) out += fmt::format("{{{{{}}}}}", answer);
    out.append(end, part.text.end());
    numbers.insert(part.gap);
}

/// The text between the marks, each part with the innermost gap it stands in.
class Unmarking {
public:
    std::vector<Part> of(std::string_view text, bool& nested) {
        for (std::size_t at = 0; at < text.size();) {
            const auto rest = text.substr(at);
            if (rest.starts_with(open_mark)) {
                at += mark_size + begin_gap(rest.substr(mark_size));
                nested = nested || open_.size() > 1;
            } else if (rest.starts_with(hint_mark)) {
                if (!open_.empty()) open_.back().in_hint = true;
                at += mark_size;
            } else if (rest.starts_with(close_mark)) {
                if (!open_.empty()) open_.pop_back();
                fresh_ = true;
                at += mark_size;
            } else if (rest.starts_with(answer_mark)) {
                at += mark_size;
            } else {
                const auto end = std::max<std::size_t>(1, std::min(rest.find(mark_start), rest.size()));
                add(rest.substr(0, end));
                at += end;
            }
        }
        return std::move(parts_);
    }

private:
    struct Level {
        int number;
        std::size_t first_part = 0;
        bool in_hint = false;
    };

    /// The number of bytes that its number takes.
    std::size_t begin_gap(std::string_view text) {
        const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
        int number = 0;
        std::from_chars(text.data(), text.data() + digits, number);
        open_.push_back({number, parts_.size()});
        parts_.push_back({{}, number, {}});
        fresh_ = false;
        return digits;
    }

    void add(std::string_view text) {
        if (!open_.empty() && open_.back().in_hint) {
            parts_[open_.back().first_part].hint += text;
            return;
        }
        const int gap = open_.empty() ? 0 : open_.back().number;
        if (fresh_ || parts_.empty() || parts_.back().gap != gap) parts_.push_back({{}, gap, {}});
        parts_.back().text += text;
        fresh_ = false;
    }

    std::vector<Part> parts_;
    std::vector<Level> open_;
    bool fresh_ = false;  ///< a gap has just ended: the next text is another part
};

std::string trimmed(std::string text) {
    text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), is_space));
    text.erase(std::find_if_not(text.rbegin(), text.rend(), is_space).base(), text.end());
    return text;
}

void write_plain(std::string& out, std::string_view text) {
    // A list in a gap ended the line already.
    if (out.ends_with('\n')) text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (out.ends_with('{') && text.starts_with('{')) out += ' ';
    out += apart(text, '{');
}

GapText written(const std::vector<Part>& parts, Colons colons) {
    GapText made;
    std::set<int> numbers;
    for (const auto& part : parts) {
        if (part.gap > 0)
            write_gap(made.text, part, colons, numbers);
        else
            write_plain(made.text, part.text);
    }
    made.text = trimmed(std::move(made.text));
    made.numbers.assign(numbers.begin(), numbers.end());
    return made;
}

/// hone reads the gaps with these numbers from it. True without a look when no colons could mislead.
bool says_the_same(const std::vector<Part>& parts, const std::string& text) {
    std::vector<int> meant, read;
    bool misleading = false;
    for (const auto& part : parts) {
        if (part.gap == 0 || std::all_of(part.text.begin(), part.text.end(), is_space)) continue;
        meant.push_back(part.gap);
        misleading = misleading || part.text.find("::") != part.text.npos;
    }
    if (!misleading) return true;
    for (const auto& piece : parse_cloze(text).pieces)
        if (piece.gap > 0) read.push_back(piece.gap);
    return meant == read;
}

}  // namespace

std::string with_marked_gaps(std::string_view html) {
    return Marking().of(without_marks(html));
}

GapText from_marked_text(std::string_view text) {
    bool nested = false;
    const auto parts = Unmarking().of(text, nested);
    GapText made = written(parts, Colons::without_number);
    // Gaps without a number count up, so only the whole text shows whether each has the number it had.
    if (!says_the_same(parts, made.text)) made = written(parts, Colons::apart);
    made.nested = nested;
    return made;
}

bool is_image_occlusion(std::string_view html) {
    for (auto at = html.find("{{c"); at != html.npos; at = html.find("{{c", at + 1))
        if (const auto opening = opening_at(html.substr(at));
            opening.size > 0 && html.substr(at + opening.size).starts_with("image-occlusion:"))
            return true;
    return false;
}

}  // namespace hone::anki
