// SPDX-License-Identifier: MIT
#include "engine/answer/critique/pattern.hpp"

#include "engine/answer/critique/inflect.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace hone {
namespace {

constexpr int most_words_between = 40;  // a gap is a counted repetition, and RE2 writes each one out

RE2::Options options() {
    RE2::Options made;
    made.set_log_errors(false);
    made.set_never_capture(true);
    made.set_max_mem(std::int64_t{64} << 20U);
    return made;
}

void append(std::vector<std::string>& to, const std::vector<std::string>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

std::string one_of(std::vector<std::string> words) {
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    // The longest first: "product manager" before "product".
    std::stable_sort(words.begin(), words.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    std::string out = "(";
    for (const auto& word : words)
        out += (out.size() > 1 ? "|" : "") + RE2::QuoteMeta(word);
    return out + ")";
}

/// Words as people write them into a class: folded like any prose.
std::string in_prose(std::string_view words) {
    const std::string text = read_prose(words).text;
    return text.size() < 2 ? std::string() : text.substr(1, text.size() - 2);
}

/// "4" or "4,": how many words a gap spans. 0: it is no gap.
int gap_words(std::string_view inside) {
    if (inside.ends_with(',')) inside.remove_suffix(1);
    int words = 0;
    for (const char c : inside) {
        if (c < '0' || c > '9' || words > most_words_between) return 0;
        words = words * 10 + (c - '0');
    }
    return words > most_words_between ? 0 : words;
}

/// A point that is a word of its own, not any character.
bool is_full_stop(std::string_view pattern, std::size_t at) {
    return pattern[at] == '.' && (at == 0 || pattern[at - 1] == ' ') &&
           (at + 1 == pattern.size() || pattern[at + 1] == ' ');
}

}  // namespace

PatternWords::PatternWords(const std::vector<WordClass>& classes) {
    for (const auto& words : classes)
        add(words);
}

void PatternWords::add(const WordClass& words) {
    if (words.kind == WordClass::Kind::pattern) {
        std::string joined, problem;
        for (const auto& pattern : words.words) {
            auto piece = expression(pattern, problem);
            if (problem.empty()) joined += (joined.empty() ? "" : "|") + std::move(piece);
        }
        if (!joined.empty()) pieces_[words.name] = "(" + joined + ")";
        return;
    }
    std::vector<std::string> all;
    if (words.kind == WordClass::Kind::words) {
        for (const auto& word : words.words)
            if (auto folded = in_prose(word); !folded.empty()) all.push_back(std::move(folded));
        if (!all.empty()) pieces_[words.name] = one_of(std::move(all));
        return;
    }
    VerbForms forms;
    for (const auto& verb : words.words) {
        const auto made = forms_of(verb);
        append(forms.base, made.base);
        append(forms.s, made.s);
        append(forms.past, made.past);
        append(forms.done, made.done);
        append(forms.ing, made.ing);
    }
    if (forms.base.empty()) return;
    auto finite = forms.base;
    append(finite, forms.s);
    append(finite, forms.past);
    all = finite;
    append(all, forms.done);
    append(all, forms.ing);
    pieces_[words.name] = one_of(std::move(all));
    pieces_[words.name + ".finite"] = one_of(std::move(finite));
    pieces_[words.name + ".base"] = one_of(forms.base);
    pieces_[words.name + ".s"] = one_of(forms.s);
    pieces_[words.name + ".past"] = one_of(forms.past);
    pieces_[words.name + ".done"] = one_of(forms.done);
    pieces_[words.name + ".ing"] = one_of(forms.ing);
}

std::string PatternWords::expression(std::string_view pattern, std::string& problem) const {
    std::string out;
    for (std::size_t i = 0; i < pattern.size();) {
        const char open = pattern[i];
        const char closing = open == '{' ? '}' : '>';
        const auto close = open == '{' || open == '<' ? pattern.find(closing, i) : std::string_view::npos;
        if (close == std::string_view::npos) {
            out += is_full_stop(pattern, i) ? "\\." : std::string(1, open);
            ++i;
            continue;
        }
        const auto inside = pattern.substr(i + 1, close - i - 1);
        const bool counted =
            !inside.empty() && (inside.front() == ',' || (inside.front() >= '0' && inside.front() <= '9'));
        if (open == '{' && !counted) {
            const auto found = pieces_.find(inside);
            if (found == pieces_.end()) {
                problem = "there is no class {" + std::string(inside) + "}";
                return {};
            }
            out += found->second;
            i = close + 1;
        } else if (const int words = open == '<' ? gap_words(inside) : 0; words > 0) {
            const std::string_view word = inside.ends_with(',') ? "([^ .][^ ]* )" : "([^ ,.][^ ]* )";
            out.append(word).append("{0,").append(std::to_string(words)).append("}");
            i = close + 1;
            if (i < pattern.size() && pattern[i] == ' ') ++i;  // each word of the gap has brought its space
        } else {
            out += pattern[i++];
        }
    }
    return out;
}

/// Compiled when it is first asked: most exceptions never are.
struct PatternSet::Expression {
    explicit Expression(std::string from) : text(std::move(from)) {}

    /// Nothing when it does not compile.
    const RE2* get() const {
        std::call_once(once, [this] {
            auto made = std::make_unique<RE2>(text, options());
            if (made->ok()) compiled = std::move(made);
        });
        return compiled.get();
    }

    std::string text;
    mutable std::once_flag once;
    mutable std::unique_ptr<RE2> compiled;
};

PatternSet::PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;
PatternSet::~PatternSet() = default;

PatternSet::PatternSet(const PatternWords& words, const std::vector<std::string>& patterns) {
    std::string all;
    for (const auto& pattern : patterns) {
        std::string problem;
        const auto expression = words.expression(pattern, problem);
        if (problem.empty()) all += (all.empty() ? "(" : "|") + ("(" + expression + ")");
    }
    if (all.empty()) return;
    expression_ = std::make_unique<Expression>(" " + all + ") ");
}

/// A match is looked for from one word after another, each time in so many words and no more: else a pattern that
/// reaches far would make the time grow with the square of the text.
constexpr std::size_t window_words = 240;
/// No match is longer; a window that held none is left so many words before its end.
constexpr std::size_t longest_match_words = 80;

std::vector<WordSpan> PatternSet::matches(const Prose& prose, WordSpan within) const {
    std::vector<WordSpan> found;
    const RE2* re = expression_ ? expression_->get() : nullptr;
    if (re == nullptr || within.first >= within.last) return found;
    for (std::size_t word = within.first; word < within.last;) {
        const std::size_t stop = std::min(within.last, word + window_words);
        const std::size_t end = prose.words[stop - 1].end + 1;
        const re2::StringPiece text(prose.text.data(), end);
        re2::StringPiece match;
        if (!re->Match(text, prose.words[word].at - 1, end, RE2::UNANCHORED, &match, 1)) {
            if (stop == within.last) break;
            word = stop - longest_match_words;
            continue;
        }
        const auto at = static_cast<std::size_t>(match.data() - prose.text.data());
        const std::size_t first = prose.word_at(at + 1);
        found.push_back({first, prose.word_at(at + match.size() - 1)});
        word = first + 1;
    }
    return found;
}

bool PatternSet::matches_in(const Prose& prose, WordSpan within) const {
    const RE2* re = expression_ ? expression_->get() : nullptr;
    if (re == nullptr || within.first >= within.last) return false;
    const std::size_t end = prose.words[within.last - 1].end + 1;
    return re->Match({prose.text.data(), end}, prose.words[within.first].at - 1, end, RE2::UNANCHORED,
                     nullptr, 0);
}

PatternCheck::PatternCheck(const std::vector<WordClass>& classes)
    : words_(std::make_unique<PatternWords>(classes)) {}
PatternCheck::PatternCheck(PatternCheck&&) noexcept = default;
PatternCheck::~PatternCheck() = default;

void PatternCheck::define(const WordClass& words) {
    words_->add(words);
}

std::string PatternCheck::problem(std::string_view pattern) const {
    if (pattern.empty() || pattern.front() == ' ' || pattern.back() == ' ')
        return "it must begin and end with a word; a space there is never met";
    std::string problem;
    const auto expression = words_->expression(pattern, problem);
    if (!problem.empty()) return problem;
    const RE2 re(" (" + expression + ") ", options());
    return re.ok() ? std::string() : re.error();
}

}  // namespace hone
