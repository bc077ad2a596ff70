// SPDX-License-Identifier: MIT
#include "engine/answer/fact.hpp"
#include "tests/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

TEST_CASE("An author's tolerance is checked against the answer") {
    struct Case {
        std::string_view answer, tolerance, problem;  ///< empty: none
    };
    const std::vector<Case> cases{
        {"45 days", "", ""},
        {"45 days", "5", ""},
        {"45 days", "5 days", ""},
        {"6 weeks", "2 days", ""},
        {"45 days", "10 %", ""},
        {"45 days", "0", ""},
        {"$160k", "5k", ""},
        {"$160k", "$5,000", ""},
        {"$160k-$172k", "5 %", ""},
        {"30 %", "2", ""},
        {"30 %", "10 bp", ""},
        {"2026-12-15", "3", ""},
        {"2026-12-15", "1 week", ""},
        {"2026-12", "1 month", ""},
        {"9 patterns", "1", ""},
        {"30 min", "5m", ""},
        {"45 days", "plenty", "is no tolerance"},
        {"45 days", "-5", "not below zero"},
        {"45 days", "3-5", "is no tolerance"},
        {"45 days", "$5", "not in the unit"},
        {"45 days", "1 month", "not in the unit"},
        {"45 days", "5 pp", "not in the unit"},
        {"45 days", "45", "would accept zero"},
        {"45 days", "100 %", "would accept zero"},
        {"$160k", "5", "write the magnitude too (\"5k\")"},
        {"2026-12-15", "5 %", "a percent of a date"},
        {"2026-12-15", "1 month", "number of days"},
        {"2026-12", "3 days", "number of months"},
        {"15 December", "3", "without a year"},
        {"Disagree and Commit", "1", "is read as words"},
    };
    for (const auto& each : cases) {
        INFO(each.tolerance << " for " << each.answer);
        const auto problem = hone::tolerance_problem(each.answer, each.tolerance);
        INFO(problem);
        CHECK(problem.empty() == each.problem.empty());
        CHECK_THAT(problem, ContainsSubstring(std::string(each.problem)));
    }
}
