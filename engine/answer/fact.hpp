// SPDX-License-Identifier: MIT
// Grading a typed fact. The kind of an answer is read from its text: an amount ("$160k-$172k"), a number with
// a unit ("45 days", "0.06 %", "12 bp"), a date ("2026-12-15"), or words ("Disagree and Commit"). What was
// typed is read the same way and compared by value: `160k-172k` and `$160,000 to $172,000` are one answer.
//
// What may be left out is what the question says anyway: the unit, the currency, what is counted, how often.
// A magnitude may not ("160" is not $160k), and a wrong unit is wrong. A range with its ends swapped is half.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace hone {

enum class Verdict { right, half, wrong };  ///< half: one end of a range, a set off by one

struct Grade {
    Verdict verdict;
    std::string why;  ///< one sentence for the person, never empty
};

struct FactKey {
    std::string_view answer;
    std::span<const std::string> accept;  ///< further right answers
    /// "" exact; "5" or "5k" in the answer's unit (in $ for "$160k", in days for a date); "5 %" of the value,
    /// of each end of a range. One with a problem (see below) counts as exact.
    std::string_view tolerance;
};

/// `given` is anything a person may type, of any length; bad input is wrong with a reason, never an error.
Grade grade_fact(std::string_view given, const FactKey& key);

/// Nothing when an author's `tolerance` makes sense for `answer`; else what is wrong with it.
std::string tolerance_problem(std::string_view answer, std::string_view tolerance);

/// The form two answers of words are compared in: compatibility-normalised, case-folded, accents and
/// punctuation removed, spaces single. "Disagree  & Commit." -> "disagree and commit".
std::string folded(std::string_view text);

/// Equal after folding, or within a small typo: one edit from 5 letters on, two from 10, counted over the
/// whole. Each word has to be there, in order; articles and how words are joined do not matter. What tells
/// words apart is never a typo: a digit, a first letter (leading, lagging; synchronous, asynchronous), a
/// letter of a word of three or less (SLA, SLO), a second edit in a word below 10 letters.
bool same_words(std::string_view given, std::string_view expected);

}  // namespace hone
