// SPDX-License-Identifier: MIT
#include "engine/answer/fact.hpp"

#include "engine/answer/calendar_date.hpp"
#include "engine/answer/compare.hpp"
#include "engine/answer/words.hpp"

#include <algorithm>
#include <cmath>

namespace hone {
namespace {

std::string sentence(std::string clause) {
    if (!clause.empty() && clause[0] >= 'a' && clause[0] <= 'z')
        clause[0] = static_cast<char>(clause[0] - 'a' + 'A');
    return clause + ".";
}

Grade right(std::string_view answer) {
    return {Verdict::right, sentence("right: " + quoted(answer))};
}

Grade wrong(std::string_view answer) {
    return {Verdict::wrong, sentence("the answer is " + quoted(answer))};
}

Grade wrong(const std::string& slip, std::string_view answer) {
    return {Verdict::wrong, sentence(slip + "; the answer is " + quoted(answer))};
}

// Words

/// "Five whys" and "5 whys" are one answer.
std::string with_digits(std::string_view text) {
    std::string out;
    for (const auto& word : split_words(folded(text))) {
        const auto number = number_named(word);
        out += (out.empty() ? "" : " ") + (number ? std::to_string(static_cast<int>(*number)) : word);
    }
    return out;
}

Grade grade_words(std::string_view given, std::string_view answer) {
    if (folded(given) == folded(answer) && !folded(answer).empty()) return right(answer);
    if (same_words(given, answer) || same_words(with_digits(given), with_digits(answer)))
        return {Verdict::right, sentence("right, written " + quoted(answer))};
    auto typed = split_words(folded(given)), wanted = split_words(folded(answer));
    if (typed.size() < wanted.size() && !typed.empty() &&
        std::search(wanted.begin(), wanted.end(), typed.begin(), typed.end()) != wanted.end())
        return wrong("that is a part of it", answer);
    std::sort(typed.begin(), typed.end());
    std::sort(wanted.begin(), wanted.end());
    if (typed == wanted && !typed.empty()) return wrong("the words are right, their order is not", answer);
    return wrong(answer);
}

// Dates

/// Parts that were typed and agree, typed and differ, or were left out.
struct Parts {
    int same = 0, other = 0, missing = 0;
};

Parts parts_of(const CalendarDate& given, const CalendarDate& expected) {
    Parts out;
    for (const auto part : {&CalendarDate::year, &CalendarDate::month, &CalendarDate::day}) {
        if (expected.*part == 0) continue;
        (given.*part == 0 ? out.missing : given.*part == expected.*part ? out.same : out.other) += 1;
    }
    return out;
}

bool within(const CalendarDate& given, const CalendarDate& expected,
            const std::optional<Tolerance>& tolerance) {
    if (!tolerance || tolerance->of_value) return false;
    const Amount& amount = tolerance->amount;
    if (given.complete() && expected.complete()) {
        const double days = std::abs(static_cast<double>(given.day_number() - expected.day_number()));
        if (amount.unit.measure == Measure::none) return days <= amount.counted();
        return amount.unit.measure == Measure::seconds && days * 86400 <= amount.value();
    }
    if (expected.day != 0 || expected.year == 0 || given.year == 0) return false;
    const double months = std::abs((given.year - expected.year) * 12 + given.month - expected.month);
    return (amount.unit.measure == Measure::none || amount.unit.measure == Measure::months) &&
           months <= amount.value();
}

Grade grade_date(std::string_view given, const CalendarDate& expected, std::string_view answer,
                 const std::optional<Tolerance>& tolerance) {
    const auto typed = read_dates(given);
    if (typed.empty()) return wrong("that could not be read as a date", answer);
    Grade best = wrong("that is " + typed[0].text(), answer);
    for (const CalendarDate& date : typed) {
        const Parts parts = parts_of(date, expected);
        if (parts.other == 0 && parts.missing == 0) return right(answer);
        if (within(date, expected, tolerance))
            return {Verdict::right, sentence("close enough: the answer is " + quoted(answer))};
        if (parts.other == 0 && parts.same >= 2)
            best = {Verdict::half,
                    sentence(std::string("right as far as it goes, but the ") +
                             (date.day == 0 ? "day" : "year") + " is missing: " + quoted(answer))};
    }
    return best;
}

// Amounts

Grade grade_single(const Quantity& given, const Quantity& expected, std::string_view answer,
                   const std::optional<Tolerance>& tolerance) {
    const bool range = given.dangling || (given.high && !same_value(given.low.value(), given.high->value()));
    if (range) return wrong("one value is asked, not a range", answer);
    const auto result = compare(given.low, expected.low, tolerance);
    if (result.exact) return right(answer);
    if (result.right) return {Verdict::right, sentence("close enough: the answer is " + quoted(answer))};
    return result.slip.empty() ? wrong(answer) : wrong(result.slip, answer);
}

struct EndNames {
    const char *first, *second;
};

/// One end was typed, or one with an unfinished range.
Grade grade_one_end(const Quantity& given, const Quantity& expected, std::string_view answer,
                    const EndNames& names, const std::optional<Tolerance>& tolerance) {
    const auto half = [&](const char* got, const char* lost, const Amount& rest) {
        return Grade{Verdict::half, sentence(std::string("that is the ") + got + " end; the " + lost +
                                             " end is " + quoted(rest.text(), 40))};
    };
    const auto low = compare(given.low, expected.low, tolerance);
    if (low.right) return half(names.first, names.second, *expected.high);
    if (!given.dangling && compare(given.low, *expected.high, tolerance).right)
        return half(names.second, names.first, expected.low);
    // "-172k" beside a range above zero is its high end with a dash.
    Amount dashed = given.low;
    dashed.number = -dashed.number;
    if (given.low.number < 0 && expected.low.number >= 0 && compare(dashed, *expected.high, tolerance).right)
        return half(names.second, names.first, expected.low);
    if (!low.slip.empty()) return wrong(low.slip, answer);
    return wrong("both ends of a range are asked", answer);
}

Grade grade_range(const Quantity& given, const Quantity& expected, std::string_view answer,
                  const std::optional<Tolerance>& tolerance) {
    const bool ascending = expected.low.value() <= expected.high->value();
    const EndNames names = ascending ? EndNames{"low", "high"} : EndNames{"first", "second"};
    if (!given.high) return grade_one_end(given, expected, answer, names, tolerance);
    const auto low = compare(given.low, expected.low, tolerance);
    const auto high = compare(*given.high, *expected.high, tolerance);
    if (low.exact && high.exact) return right(answer);
    if (low.right && high.right)
        return {Verdict::right, sentence("close enough: the answer is " + quoted(answer))};
    const auto half = [&](const char* good, const char* bad, const Amount& typed, const Amount& wanted,
                          const std::string& slip) {
        std::string clause = std::string("the ") + good + " end is right; the " + bad + " end is " +
                             quoted(wanted.text(), 40) + ", not " + quoted(typed.text(), 40);
        return Grade{Verdict::half, sentence(slip.empty() ? clause : clause + " (" + slip + ")")};
    };
    if (low.right) return half(names.first, names.second, *given.high, *expected.high, high.slip);
    if (high.right) return half(names.second, names.first, given.low, expected.low, low.slip);
    if (compare(given.low, *expected.high, tolerance).right &&
        compare(*given.high, expected.low, tolerance).right)
        return {Verdict::half,
                sentence("both ends are right, but the other way round: the answer is " + quoted(answer))};
    const std::string& slip = low.slip.empty() ? high.slip : low.slip;
    return slip.empty() ? wrong(answer) : wrong(slip, answer);
}

Grade grade_quantity(std::string_view given, const Quantity& expected, std::string_view answer,
                     const std::optional<Tolerance>& tolerance) {
    auto typed = read_quantity(given);
    // Where two ends are asked, "80/20" and "160k and 172k" name them.
    if (!typed && expected.high) {
        std::string dashed(given);
        std::replace(dashed.begin(), dashed.end(), '/', '-');
        typed = read_quantity(dashed);
    }
    if (!typed && expected.high) typed = read_quantity("between " + std::string(given));
    if (!typed) return wrong("that could not be read as one amount", answer);
    return expected.high ? grade_range(*typed, expected, answer, tolerance)
                         : grade_single(*typed, expected, answer, tolerance);
}

Grade grade_against(std::string_view given, std::string_view answer, std::string_view tolerance) {
    if (plain(given) == plain(answer)) return right(answer);
    const auto slack = read_tolerance(tolerance);
    if (const auto dates = read_dates(answer); dates.size() == 1)
        return grade_date(given, dates[0], answer, slack);
    if (const auto quantity = read_answer(answer)) return grade_quantity(given, *quantity, answer, slack);
    return grade_words(given, answer);
}

}  // namespace

Grade grade_fact(std::string_view given, const FactKey& key) {
    if (plain(given).empty()) return {Verdict::wrong, "Nothing was typed."};
    Grade best = grade_against(given, key.answer, key.tolerance);
    for (const auto& answer : key.accept) {
        if (best.verdict == Verdict::right) break;
        auto grade = grade_against(given, answer, key.tolerance);
        if (grade.verdict < best.verdict) best = std::move(grade);
    }
    return best;
}

}  // namespace hone
