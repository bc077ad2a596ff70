// SPDX-License-Identifier: MIT
#include "engine/answer/critique/percentages.hpp"
#include "tests/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace hone;

TEST_CASE("Percentages are made again from the two ends beside them") {
    using Kind = PercentClaim::Kind;
    struct Case {
        std::string_view written;
        Kind kind;
        std::string_view made_again;
    };
    const std::vector<Case> cases{
        {"Errors fell from 112 to 81, a 27.7 % drop.", Kind::right, "27.7 %"},
        {"Errors fell from 112 to 81, a 28 % drop.", Kind::right, "27.7 %"},
        {"Errors fell from 112 to 81, a 27 % drop.", Kind::rounded, "27.7 %"},
        {"Errors fell from 112 to 81, a 31 % drop.", Kind::wrong, "27.7 %"},
        {"Errors fell from 112 to 81, about 30 % less.", Kind::right, "27.7 %"},
        {"Errors fell from 112 to 81, about 40 % less.", Kind::wrong, "27.7 %"},
        {"Completion rose from 50 % to 88 %, a 38 % lift.", Kind::wrong, "38 percentage points, or 76 %"},
        {"Completion rose from 50 % to 88 %, a 76 % lift.", Kind::right, "38 percentage points, or 76 %"},
        {"Completion rose from 50 % to 88 %, 38 percentage points.", Kind::right,
         "38 percentage points, or 76 %"},
        {"Completion rose from 50% to 88%, by 30 points.", Kind::wrong, "38 percentage points, or 76 %"},
        {"It went up 50 percent from $8k to $12k a week.", Kind::right, "50 %"},
        {"Waits fell 75 % from 2,000 ms to 500 ms.", Kind::right, "75 %"},
        {"Waits fell 75 per cent from 2,000 to 400.", Kind::wrong, "80 %"},
    };
    for (const auto& [written, kind, made_again] : cases) {
        INFO(written);
        const auto claims = percent_claims(read_prose(written), written);
        REQUIRE(claims.size() == 1);
        CHECK(claims.front().kind == kind);
        CHECK(claims.front().made_again == made_again);
    }
}

TEST_CASE("What is no claim about two ends is left alone") {
    for (const std::string_view written : {
             "Errors fell by 30 %.",
             "Errors fell from 112 to 81.",
             "Errors fell from 112 to 81 and satisfaction rose by 12 %.",
             "Errors fell from 112 to 81. Then 12 % of the callers came back.",
             "I went from Leeds to York with 20 % of the boxes.",
             "It rose from 0 to 81, a 100 % rise.",
             "from to 5 % from 1 to",
             "from 5 % to 12 items, 20 %",
         }) {
        INFO(written);
        CHECK(percent_claims(read_prose(written), written).empty());
    }
}

TEST_CASE("The percentage of a sentence that names a metric is held against the metric's own values") {
    const auto claims = [](std::string_view text, std::string_view before, std::string_view after) {
        const Prose prose = read_prose(text);
        return percent_claims_of(prose, text, "late refunds", before, after);
    };
    const auto wrong = claims("It was slow. Late refunds fell 60 % in May.", "112", "81");
    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].kind == PercentClaim::Kind::wrong);
    CHECK(wrong[0].made_again == "27.7 %");
    CHECK(claims("Late refunds fell 28 %.", "112", "81")[0].kind == PercentClaim::Kind::right);
    const auto points = claims("Late refunds fell 4 %.", "12 %", "8 %");
    REQUIRE(points.size() == 1);
    CHECK(points[0].made_again == "4 percentage points, or 33.3 %");
    CHECK(claims("Late refunds fell 4 percentage points.", "12 %", "8 %")[0].kind ==
          PercentClaim::Kind::right);
}

TEST_CASE(
    "A sentence of another thing, of the values themselves, or of two percentages is no claim about a "
    "metric") {
    const auto claims = [](std::string_view text) {
        const Prose prose = read_prose(text);
        return percent_claims_of(prose, text, "late refunds", "12 %", "8 %").size();
    };
    CHECK(claims("Costs fell 60 %.") == 0);
    CHECK(claims("Late refunds are at 8 % now.") == 0);
    CHECK(claims("Late refunds fell 30 % in 10 % of the shops.") == 0);
    CHECK(claims("Late refunds went from 12 % to 8 %, by 4 points.") == 0);
}
