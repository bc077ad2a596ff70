// SPDX-License-Identifier: MIT
#include "decks/lint/guesser.hpp"

#include "decks/text/cutter.hpp"
#include "engine/answer/words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace hone {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Letters beyond ASCII count as letters of a word: none of the words looked for has one.
bool is_word_character(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

using Counts = std::array<int, sign_count>;

Counts count(std::string_view answer) {
    const std::string text = plain(answer);  // curly quotation marks are straight in it
    int digits = 0, i = 0, we = 0, quotes = 0;
    bool opens_with_i = false, is_first = true;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_word_character(text[at])) {
            const bool opens = at == 0 || text[at - 1] == ' ';
            // An apostrophe is a quotation mark only where a word could begin.
            if (text[at] == '"' || (text[at] == '\'' && opens)) ++quotes;
            ++at;
            continue;
        }
        const auto begin = at;
        while (at < text.size() && is_word_character(text[at]))
            ++at;
        const auto word = std::string_view(text).substr(begin, at - begin);
        digits += static_cast<int>(std::count_if(word.begin(), word.end(), is_digit));
        if (word == "I") ++i;
        const auto low = lower(word);
        if (low == "we" || low == "our" || low == "ours" || (low == "us" && word != "US")) ++we;
        if (is_first) opens_with_i = word == "I";
        is_first = false;
    }
    return {characters_in(answer), digits, i, we, opens_with_i ? 1 : 0, quotes};
}

/// How often the strong answer has more of a sign, and less.
struct Tally {
    int more = 0, less = 0;
    void add(int sign, int times) {
        if (sign > 0) more += times;
        if (sign < 0) less += times;
    }
};
using Tallies = std::array<Tally, sign_count>;

void add(Tallies& tallies, const Signs& signs, int times) {
    for (std::size_t sign = 0; sign < sign_count; ++sign)
        tallies[sign].add(signs[sign], times);
}

}  // namespace

Signs signs_of(std::string_view weak, std::string_view strong) {
    const auto w = count(weak), s = count(strong);
    Signs signs{};
    for (std::size_t sign = 0; sign < sign_count; ++sign)
        signs[sign] = s[sign] > w[sign] ? 1 : s[sign] < w[sign] ? -1 : 0;
    return signs;
}

Guess guess_by(std::size_t sign, std::span<const SignedWording> wordings) {
    Tally tally;
    for (const auto& wording : wordings)
        tally.add(wording.signs[sign], 1);
    const auto all = static_cast<double>(wordings.size());
    const double ties = all - tally.more - tally.less;
    return {(std::max(tally.more, tally.less) + ties / 2) / all, tally.more >= tally.less};
}

double guess_by_all(std::span<const SignedWording> wordings) {
    Tallies all{};
    std::map<std::size_t, Tallies> of_note;
    for (const auto& wording : wordings) {
        add(all, wording.signs, 1);
        add(of_note[wording.note], wording.signs, 1);
    }
    double right = 0;
    for (const auto& wording : wordings) {
        const auto& own = of_note.at(wording.note);
        // The strong answer is as likely first as second, so a sign weighs the odds that more of it is
        // strong; one is added to each count, so that a sign never seen weighs nothing.
        double weight = 0;
        for (std::size_t sign = 0; sign < sign_count; ++sign) {
            const double more = all[sign].more - own[sign].more + 1;
            const double less = all[sign].less - own[sign].less + 1;
            weight += wording.signs[sign] * std::log(more / less);
        }
        constexpr double undecided = 1e-9;
        right += weight > undecided ? 1 : weight < -undecided ? 0 : 0.5;
    }
    return right / static_cast<double>(wordings.size());
}

}  // namespace hone
