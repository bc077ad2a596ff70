// SPDX-License-Identifier: MIT
// What holds for every answer, whatever its kind.
#include "engine/answer/fact.hpp"
#include "tests/catch.hpp"

#include <string>
#include <vector>

using hone::FactKey;
using hone::grade_fact;
using hone::Verdict;

namespace {

const std::vector<std::string> varied_answers{
    "$160k-$172k",
    "$160\u2013172k",
    "$160,000 to $172,000",
    "between 3 and 5 days",
    "$25k-$38k",
    "USD 160k",
    "160k USD",
    "\u20ac1.234,50",
    "\u20b91,50,000",
    "\u20b915L",
    "24 LPA",
    "\u00a345k",
    "$15B",
    "2.3MM",
    "30m",
    "30-60m",
    "45 days",
    "6 weeks",
    "1 h 30 min",
    "1h30",
    "half an hour",
    "a week",
    "six weeks",
    "forty-five days",
    "250 ms",
    "1.5 hours",
    "4 years",
    "5 business days",
    "45-day",
    "0.06 %",
    "0,06 %",
    "12 bp",
    "5 percentage points",
    "-30 %",
    "70 % of the answer",
    "9 patterns",
    "15 scenarios",
    "10x",
    "10 to 60 partners a week",
    "$8,000 per week",
    "under 90 seconds",
    "5+ years",
    "99.9th percentile",
    "210 ms to 138 ms",
    "160k-",
    "2026-12-15",
    "15 Dec 2026",
    "December 2026",
    "2026-12",
    "03/04/2026",
    "Disagree and Commit",
    "Bias for Action",
    "2FA",
    "Two-way door",
    "C++",
    "->",
    "\U0001F600",
    "1e999",
    "-0",
    "1.5.2",
    "\u0661\u0662",
    "12345678901234567890",
    "80-20 rule",
    "70/30",
    "Are Right, A Lot",
    "\u0915\u093f\u0924\u093e\u092c",
    "\u6771\u4eac",
    "the",
    "a",
    "401(k)",
};

}  // namespace

TEST_CASE("An answer typed as it is written is right") {
    for (const auto& answer : varied_answers) {
        INFO(answer);
        CHECK(grade_fact(answer, FactKey{answer, {}, ""}).verdict == Verdict::right);
        CHECK(grade_fact("  " + answer + " ", FactKey{answer, {}, ""}).verdict == Verdict::right);
    }
}

TEST_CASE("Every further wording typed as it is written is right") {
    const FactKey key{"no such thing", varied_answers, ""};
    for (const auto& answer : varied_answers) {
        INFO(answer);
        CHECK(grade_fact(answer, key).verdict == Verdict::right);
    }
}

TEST_CASE("A further wording never makes a verdict worse") {
    for (const auto& given : varied_answers) {
        for (const auto& answer : varied_answers) {
            const auto alone = grade_fact(given, FactKey{answer, {}, ""}).verdict;
            for (const std::string further : {"$160k", "45 days", "2026-12", "Bias for Action", ""}) {
                INFO(given << " for " << answer << ", also " << further);
                const std::vector<std::string> accept{further};
                CHECK(grade_fact(given, FactKey{answer, accept, ""}).verdict <= alone);
            }
        }
    }
}

TEST_CASE("A wider tolerance never makes a verdict worse") {
    for (const auto& given : varied_answers)
        for (const auto& answer : varied_answers) {
            INFO(given << " for " << answer);
            const auto narrow = grade_fact(given, FactKey{answer, {}, "1 %"}).verdict;
            CHECK(grade_fact(given, FactKey{answer, {}, "20 %"}).verdict <= narrow);
        }
}
