// SPDX-License-Identifier: MIT
#include "engine/answer/critique/percentages.hpp"

#include "engine/answer/quantity.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

namespace hone {
namespace {

constexpr std::size_t from_to_words = 6;  // between "from" and "to": "from about 112 errors a day to 81"
constexpr std::size_t claim_words = 5;    // between the ends and the percentage
constexpr double about = 0.1;             // "about 30 %" of 27.7 % is fine

struct Number {
    std::size_t first = 0, last = 0;  // words
    double value = 0;                 // with its scale: 8k is 8000
    bool percent = false, points = false;
    std::string written;
    int decimals = 0;
};

class Reader {
public:
    Reader(const Prose& prose, std::string_view written) : prose_(prose), written_(written) {}

    std::vector<PercentClaim> read() {
        for (const auto& sentence : prose_.sentences)
            for (std::size_t i = sentence.first; i + 3 < sentence.last; ++i)
                if (prose_.word(i) == "from") read_from(i, sentence);
        return std::move(claims_);
    }

    /// The first number of the text.
    std::optional<Number> number() const { return number_in(0, prose_.words.size(), prose_.words.size()); }

    std::vector<PercentClaim> read_of(const Prose& name, const Number& before, const Number& after) {
        if (before.value == 0 || before.percent != after.percent) return {};
        for (const auto& sentence : prose_.sentences) {
            const bool named = std::all_of(name.words.begin(), name.words.end(), [&](const ProseWord& word) {
                return word.is_punctuation || holds(sentence, name.text.substr(word.at, word.end - word.at));
            });
            if (!named || holds(sentence, "from")) continue;
            const auto said = percentages_in(sentence);
            if (said.size() != 1) continue;
            const Number& claim = said.front();
            const bool is_a_value = before.percent && !claim.points &&
                                    (claim.value == before.value || claim.value == after.value);
            if (!is_a_value) judge(claim.first, before, after, claim);
        }
        return std::move(claims_);
    }

private:
    bool holds(const ProseSentence& sentence, std::string_view word) const {
        for (std::size_t i = sentence.first; i < sentence.last; ++i)
            if (prose_.word(i) == word) return true;
        return false;
    }

    std::vector<Number> percentages_in(const ProseSentence& sentence) const {
        std::vector<Number> found;
        for (std::size_t i = sentence.first; i < sentence.last; ++i)
            if (auto number = number_at(i, sentence.last); number && (number->percent || number->points))
                found.push_back(std::move(*number));
        return found;
    }

    std::optional<Number> number_at(std::size_t i, std::size_t end) const {
        const auto word = prose_.word(i);
        const auto& place = prose_.words[i];
        if (!place.is_number) return {};
        Number number;
        number.first = i;
        number.last = i + 1;
        const auto is = [&](std::size_t at, std::string_view text) {
            return at < end && prose_.word(at) == text;
        };
        number.percent = word.back() == '%';
        if (is(i + 1, "percent") || is(i + 1, "percentage")) number.percent = true, number.last = i + 2;
        if (is(i + 1, "per") && is(i + 2, "cent")) number.percent = true, number.last = i + 3;
        if (is(number.last, "points") || is(number.last, "point") || is(i + 1, "pp"))
            number.points = true, ++number.last;
        const bool scaled = is(i + 1, "million") || is(i + 1, "thousand") || is(i + 1, "billion");
        if (scaled) number.last = i + 2;
        number.written =
            written_.substr(place.written_at, prose_.words[number.last - 1].written_end - place.written_at);
        const auto plain = number.percent
                               ? written_.substr(place.written_at, place.written_end - place.written_at)
                               : std::string_view(number.written);
        const auto read = read_quantity(plain);
        if (!read || read->high) return {};
        number.value = read->low.counted();
        const auto point = word.find('.');
        if (point != std::string_view::npos)
            number.decimals =
                static_cast<int>(std::count_if(word.begin() + static_cast<std::ptrdiff_t>(point), word.end(),
                                               [](char c) { return c >= '0' && c <= '9'; }));
        return number;
    }

    /// The first number in words [from, to).
    std::optional<Number> number_in(std::size_t from, std::size_t to, std::size_t end) const {
        for (std::size_t i = from; i < std::min(to, end); ++i)
            if (auto number = number_at(i, end)) return number;
        return {};
    }

    void read_from(std::size_t from, const ProseSentence& sentence) {
        const auto before = number_in(from + 1, from + 4, sentence.last);
        if (!before) return;
        std::size_t to = before->last;
        while (to < std::min(before->last + from_to_words, sentence.last) && prose_.word(to) != "to")
            ++to;
        if (to >= sentence.last || prose_.word(to) != "to") return;
        const auto after = number_in(to + 1, to + 4, sentence.last);
        if (!after || before->value == 0 || before->percent != after->percent) return;
        if (const auto claim = claim_beside(from, *after, sentence)) judge(from, *before, *after, *claim);
    }

    std::optional<Number> claim_beside(std::size_t from, const Number& after,
                                       const ProseSentence& sentence) const {
        const auto joins = [this](std::size_t i) { return prose_.word(i) == "and"; };
        for (std::size_t i = after.last; i < std::min(after.last + claim_words, sentence.last) && !joins(i);
             ++i)
            if (auto claim = number_at(i, sentence.last); claim && (claim->percent || claim->points))
                return claim;
        const std::size_t back = from - std::min(from - sentence.first, claim_words);
        for (std::size_t i = from; i > back && !joins(i - 1); --i)
            if (auto claim = number_at(i - 1, sentence.last); claim && (claim->percent || claim->points))
                return claim;
        return {};
    }

    bool is_about(std::size_t word) const {
        static constexpr std::array words{"about",  "around", "roughly", "nearly",
                                          "almost", "over",   "some",    "approx"};
        return word > 0 && std::find(words.begin(), words.end(), prose_.word(word - 1)) != words.end();
    }

    static std::string shown(double value) {
        std::array<char, 32> text{};
        const bool whole = std::abs(value - std::round(value)) < 0.05;
        std::snprintf(text.data(), text.size(), whole ? "%.0f" : "%.1f", value);
        return text.data();
    }

    void judge(std::size_t from, const Number& before, const Number& after, const Number& said) {
        const double change = std::abs(after.value - before.value) / std::abs(before.value) * 100;
        const double points = std::abs(after.value - before.value);
        const double right = said.points ? points : change;
        const double unit = std::pow(10.0, -said.decimals);
        PercentClaim claim{PercentClaim::Kind::right,
                           std::min(from, said.first),
                           std::max(said.last, after.last),
                           before.written,
                           after.written,
                           said.written,
                           ""};
        const bool rounded = std::abs(said.value - right) <= unit / 2 + 1e-9;
        const bool truncated = std::abs(std::floor(right / unit + 1e-9) * unit - said.value) < 1e-9;
        const bool roughly = is_about(said.first) && std::abs(said.value - right) <= about * right;
        if (!rounded && !roughly)
            claim.kind = truncated ? PercentClaim::Kind::rounded : PercentClaim::Kind::wrong;
        claim.made_again = before.percent ? shown(points) + " percentage points, or " + shown(change) + " %"
                                          : shown(change) + " %";
        claims_.push_back(std::move(claim));
    }

    const Prose& prose_;
    std::string_view written_;
    std::vector<PercentClaim> claims_;
};

}  // namespace

std::vector<PercentClaim> percent_claims(const Prose& prose, std::string_view written) {
    return Reader(prose, written).read();
}

std::vector<PercentClaim> percent_claims_of(const Prose& prose, std::string_view written,
                                            std::string_view name, std::string_view before,
                                            std::string_view after) {
    const auto value = [](std::string_view text) {
        const Prose field = read_prose(text);
        auto number = Reader(field, text).number();
        if (number) number->first = number->last = 0;  // it has no place in the answer
        return number;
    };
    const auto from = value(before), to = value(after);
    const Prose named = read_prose(name);
    if (!from || !to || named.words.empty()) return {};
    return Reader(prose, written).read_of(named, *from, *to);
}

}  // namespace hone
