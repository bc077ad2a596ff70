// SPDX-License-Identifier: MIT
#include "engine/answer/critique/prose.hpp"

#include "engine/answer/critique/characters.hpp"
#include "engine/answer/critique/contractions.hpp"

#include <algorithm>
#include <array>

namespace hone {
namespace {

/// Words after which a full stop ends nothing: always, or when what follows is no capital.
constexpr std::array never_ends{"mr", "mrs", "ms", "dr", "prof", "st", "vs"};
constexpr std::array seldom_ends{"e.g", "i.e", "etc", "approx", "no",  "inc",
                                 "ca",  "cf",  "fig", "a.m",    "p.m", "u.s"};

class Reader {
public:
    explicit Reader(std::string_view written) : in_(written) { out_.text = " "; }

    Prose read() {
        at_ = after_point(0);
        while (at_ < in_.size())
            step();
        end_sentence();
        return std::move(out_);
    }

private:
    void step() {
        switch (in_.glyph(at_)) {
            case Glyph::letter:
                return word();
            case Glyph::digit:
                return number(at_);
            case Glyph::currency:
                return in_.glyph(at_ + 1) == Glyph::digit ? number(at_ + 1) : skip();
            case Glyph::hyphen:
                return hyphen();
            case Glyph::dash:
                return is_between_digits() ? skip() : comma();
            case Glyph::comma:
                return comma();
            case Glyph::stop:
                return stop();
            case Glyph::newline:
                return newline();
            case Glyph::other:
                return other();
            default:
                return skip();
        }
    }

    void skip() { ++at_; }

    void other() {
        if (in_.folded(at_) == "&") push("and", at_, at_ + 1);
        ++at_;
    }

    bool is_between_digits() const {
        return at_ > 0 && in_.glyph(at_ - 1) == Glyph::digit && in_.glyph(at_ + 1) == Glyph::digit;
    }

    /// A hyphen in a word parts it; one that stands between spaces, or two of them, are a dash.
    void hyphen() {
        const bool stands_alone =
            (at_ == 0 || in_.glyph(at_ - 1) == Glyph::space) && in_.glyph(at_ + 1) == Glyph::space;
        const bool doubled = in_.glyph(at_ + 1) == Glyph::hyphen;
        if (stands_alone || doubled) comma();
        while (in_.glyph(at_) == Glyph::hyphen)
            ++at_;
    }

    void comma() {
        const bool after_word = !out_.words.empty() && !out_.words.back().is_punctuation;
        if (after_word) push(",", at_, at_ + 1, true);
        ++at_;
    }

    void stop() {
        const std::size_t from = at_;
        while (in_.glyph(at_) == Glyph::stop)
            ++at_;
        if (!ends_here(from)) return;
        if (has_words()) push(".", from, at_, true);
        end_sentence();
    }

    bool ends_here(std::size_t from) const {
        std::size_t next = at_;
        const auto closes = [&](std::size_t i) {
            const auto glyph = in_.glyph(i);
            return glyph == Glyph::apostrophe || glyph == Glyph::comma ||
                   (glyph == Glyph::other && in_.folded(i) != "&");
        };
        while (next < in_.size() && closes(next))
            ++next;
        const bool spaced =
            next >= in_.size() || in_.glyph(next) == Glyph::space || in_.glyph(next) == Glyph::newline;
        while (next < in_.size() && in_.glyph(next) == Glyph::space)
            ++next;
        const bool capital = next < in_.size() && in_.is_capital(next);
        if (!spaced)
            return capital && from > 0 && in_.glyph(from - 1) == Glyph::letter && !in_.is_capital(from - 1);
        const bool quote_goes_on = next < in_.size() && next > at_ + 1 && closes(at_) && !capital &&
                                   in_.glyph(next) == Glyph::letter;
        if (quote_goes_on) return false;  // "Could you own it?" was how she put it
        if (out_.words.empty() || at_ - from > 1) return true;
        const auto last = out_.word(out_.words.size() - 1);
        if (std::find(never_ends.begin(), never_ends.end(), last) != never_ends.end())
            return next >= in_.size();
        return capital || next >= in_.size() || in_.glyph(next) == Glyph::newline ||
               std::find(seldom_ends.begin(), seldom_ends.end(), last) == seldom_ends.end();
    }

    /// A line break is a space unless the line is empty or the next one begins a point of a list.
    void newline() {
        ++at_;
        std::size_t next = at_;
        while (next < in_.size() && in_.glyph(next) == Glyph::space)
            ++next;
        const bool blank = in_.glyph(next) == Glyph::newline && next < in_.size();
        const std::size_t point = after_point(next);
        if (!blank && point == next) return;
        if (has_words() && !out_.words.back().is_punctuation) push(".", at_ - 1, at_, true);
        end_sentence();
        at_ = std::max(at_, point == next ? at_ : point);
    }

    /// Behind "- ", "* " or "1. "; `i` itself when no point of a list begins there.
    std::size_t after_point(std::size_t i) const {
        const auto spaced = [this](std::size_t at) { return in_.glyph(at) == Glyph::space; };
        if (in_.glyph(i) == Glyph::hyphen) return spaced(i + 1) ? i + 1 : i;
        if (in_.glyph(i) == Glyph::other) {
            const auto mark = in_.folded(i);
            return (mark == "*" || mark == "+" || mark == "\xE2\x80\xA2") && spaced(i + 1) ? i + 1 : i;
        }
        std::size_t end = i;
        while (in_.glyph(end) == Glyph::digit && end < i + 3)
            ++end;
        const bool marked = in_.glyph(end) == Glyph::stop || in_.glyph(end) == Glyph::comma;
        return end > i && marked && spaced(end + 1) ? end + 1 : i;
    }

    /// From a digit, `at_` perhaps on the currency before it: separators inside it, what is glued to it, a percent sign.
    void number(std::size_t digit) {
        const std::size_t from = at_;
        std::string text(digit > at_ ? in_.folded(at_) : "");
        at_ = digit;
        while (at_ < in_.size()) {
            const auto glyph = in_.glyph(at_);
            const bool separator =
                (glyph == Glyph::comma || glyph == Glyph::stop) && in_.glyph(at_ + 1) == Glyph::digit &&
                (in_.folded(at_) == "." || in_.folded(at_) == "," || in_.folded(at_) == ":");
            if (glyph != Glyph::digit && glyph != Glyph::letter && !separator) break;
            text += in_.folded(at_++);
        }
        std::size_t sign = at_;
        while (in_.glyph(sign) == Glyph::space && sign < at_ + 2)
            ++sign;
        if (in_.glyph(sign) == Glyph::percent) {
            text += '%';
            at_ = sign + 1;
        }
        push(text, from, at_);
        out_.words.back().is_number = true;
    }

    /// Letters with apostrophes and single points inside ("didn't", "e.g", "node.js").
    void word() {
        const std::size_t from = at_;
        std::string text;
        while (at_ < in_.size()) {
            const auto glyph = in_.glyph(at_), next = in_.glyph(at_ + 1);
            const bool inside_point = glyph == Glyph::stop && in_.folded(at_) == "." &&
                                      next == Glyph::letter &&
                                      (!in_.is_capital(at_ + 1) || in_.is_capital(at_ - 1));
            if (glyph == Glyph::letter || glyph == Glyph::digit || inside_point)
                text += in_.folded(at_);
            else if (glyph == Glyph::apostrophe && next == Glyph::letter)
                text += '\'';
            else
                break;
            ++at_;
        }
        for (const auto& part : written_out(text, next_word()))
            push(part, from, at_);
    }

    /// The word after the spaces here, for "I'd".
    std::string next_word() const {
        std::size_t i = at_;
        while (in_.glyph(i) == Glyph::space)
            ++i;
        std::string text;
        for (; in_.glyph(i) == Glyph::letter && text.size() < 20; ++i)
            text += in_.folded(i);
        return text;
    }

    bool has_words() const { return out_.words.size() > first_; }

    void push(std::string_view text, std::size_t from, std::size_t to, bool punctuation = false) {
        if (text.empty()) return;
        ProseWord word{out_.text.size(), out_.text.size() + text.size(),
                       in_.begin(from),  in_.end(to - 1),
                       punctuation,      false};
        out_.text.append(text).push_back(' ');
        out_.words.push_back(word);
    }

    void end_sentence() {
        const bool said =
            std::any_of(out_.words.begin() + static_cast<std::ptrdiff_t>(first_), out_.words.end(),
                        [](const ProseWord& word) { return !word.is_punctuation; });
        if (said) out_.sentences.push_back({first_, out_.words.size()});
        first_ = out_.words.size();
    }

    Characters in_;
    Prose out_;
    std::size_t at_ = 0;     // in in_
    std::size_t first_ = 0;  // word that began the sentence
};

}  // namespace

std::string_view Prose::word(std::size_t index) const {
    return std::string_view(text).substr(words[index].at, words[index].end - words[index].at);
}

std::size_t Prose::word_at(std::size_t at) const {
    const auto found =
        std::lower_bound(words.begin(), words.end(), at,
                         [](const ProseWord& word, std::size_t place) { return word.end <= place; });
    return static_cast<std::size_t>(found - words.begin());
}

std::size_t Prose::sentence_of(std::size_t word) const {
    const auto found = std::upper_bound(
        sentences.begin(), sentences.end(), word,
        [](std::size_t place, const ProseSentence& sentence) { return place < sentence.last; });
    return std::min(static_cast<std::size_t>(found - sentences.begin()), sentences.size() - 1);
}

Prose read_prose(std::string_view written) {
    return Reader(written).read();
}

}  // namespace hone
