// SPDX-License-Identifier: MIT
#include "engine/answer/critique/inflect.hpp"

#include <algorithm>
#include <array>

namespace hone {
namespace {

bool is_vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/// Longer verbs that double too, for the stress is on their end: submit, refer, occur. Not limit, offer.
bool stressed_at_end(std::string_view verb) {
    static constexpr std::array<std::string_view, 4> ends{"mit", "fer", "cur", "pel"};
    return verb != "limit" && !verb.ends_with("ffer") && verb.size() > 4 &&
           std::any_of(ends.begin(), ends.end(),
                       [verb](std::string_view end) { return verb.ends_with(end); });
}

/// One syllable that ends consonant, vowel, consonant: drop, plan, ship. Not show, fix, play.
bool doubles(std::string_view verb) {
    if (verb.size() < 3) return false;
    if (stressed_at_end(verb)) return true;
    const char last = verb.back(), before = verb[verb.size() - 2];
    if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y') return false;
    if (!is_vowel(before) || is_vowel(verb[verb.size() - 3])) return false;
    return std::count_if(verb.begin(), verb.end(), is_vowel) == 1;
}

bool ends_in_y(std::string_view verb) {
    return verb.size() > 1 && verb.back() == 'y' && !is_vowel(verb[verb.size() - 2]);
}

std::string cut(std::string_view verb, std::size_t letters) {
    return std::string(verb.substr(0, verb.size() - letters));
}

std::string s_form(std::string_view verb) {
    if (ends_in_y(verb)) return cut(verb, 1) + "ies";
    for (const std::string_view end : {"s", "x", "z", "ch", "sh", "o"})
        if (verb.ends_with(end)) return std::string(verb) + "es";
    return std::string(verb) + "s";
}

std::string past_form(std::string_view verb) {
    if (verb.ends_with('e')) return std::string(verb) + "d";
    if (ends_in_y(verb)) return cut(verb, 1) + "ied";
    return std::string(verb) + (doubles(verb) ? std::string(1, verb.back()) : "") + "ed";
}

std::string ing_form(std::string_view verb) {
    if (verb.ends_with("ie")) return cut(verb, 2) + "ying";
    if (verb.ends_with('e') && !verb.ends_with("ee") && verb.size() > 2) return cut(verb, 1) + "ing";
    return std::string(verb) + (doubles(verb) ? std::string(1, verb.back()) : "") + "ing";
}

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(' ');
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(' ') - from + 1);
}

/// The spellings with -ise beside those with -ize.
std::vector<std::string> spellings(std::string form, std::string_view rest) {
    std::vector<std::string> out{form + std::string(rest)};
    for (const std::string_view end : {"ize", "izes", "ized", "izing"})
        if (form.size() > end.size() + 2 && form.ends_with(end)) {
            form[form.size() - end.size() + 1] = 's';
            out.push_back(form + std::string(rest));
            break;
        }
    return out;
}

}  // namespace

VerbForms forms_of(std::string_view verb) {
    std::array<std::string_view, 4> given;
    for (std::size_t i = 0; i < given.size() && !verb.empty(); ++i) {
        const auto comma = std::min(verb.find(','), verb.size());
        given[i] = trimmed(verb.substr(0, comma));
        verb.remove_prefix(std::min(comma + 1, verb.size()));
    }
    const auto space = std::min(given[0].find(' '), given[0].size());
    const std::string_view base = given[0].substr(0, space), rest = given[0].substr(space);
    const auto whole = [&](std::string_view written, std::string form) {
        return spellings(written.empty() ? std::move(form) : std::string(written),
                         written.empty() ? rest : "");
    };
    const auto past = whole(given[1], past_form(base));
    return {spellings(std::string(base), rest), spellings(s_form(base), rest), past,
            given[2].empty() ? past : whole(given[2], ""), whole(given[3], ing_form(base))};
}

}  // namespace hone
