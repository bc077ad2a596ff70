// SPDX-License-Identifier: MIT
#include "engine/answer/propose.hpp"

#include "tests/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using hone::Circumstances;
using hone::Grade;
using hone::propose;
using hone::Rating;
using hone::Verdict;

namespace {

Circumstances with(bool Circumstances::*flag) {
    Circumstances out;
    out.*flag = true;
    return out;
}

Circumstances taking(std::int64_t ms) {
    Circumstances out;
    out.response_ms = ms;
    out.slow_after_ms = 10'000;
    return out;
}

}  // namespace

TEST_CASE("The proposed rating follows the verdict and the circumstances") {
    struct Case {
        std::string_view sentence;
        Verdict verdict;
        Circumstances circumstances;
        Rating rating;
        std::string_view why;
    };
    const std::vector<Case> cases{
        {"right", Verdict::right, {}, Rating::good, "Right"},
        {"half", Verdict::half, {}, Rating::hard, "half right"},
        {"wrong", Verdict::wrong, {}, Rating::again, "Wrong"},
        {"a hint", Verdict::right, with(&Circumstances::hint_used), Rating::hard, "the hint was used"},
        {"a guess", Verdict::right, with(&Circumstances::guessed), Rating::hard, "it was a guess"},
        {"options", Verdict::right, with(&Circumstances::options_uncovered), Rating::hard, "uncovered"},
        {"no flaw", Verdict::right, with(&Circumstances::side_alone), Rating::hard, "no flaw was asked"},
        {"as slow as ever", Verdict::right, taking(10'000), Rating::good, "Right"},
        {"slower than ever", Verdict::right, taking(10'001), Rating::hard, "longer"},
        {"the longest that still counts", Verdict::right, taking(60'000), Rating::hard, "longer"},
        {"away from the desk", Verdict::right, taking(60'001), Rating::good, "Right"},
        {"time not known", Verdict::right, taking(0), Rating::good, "Right"},
        {"wrong stays wrong with a hint", Verdict::wrong, with(&Circumstances::hint_used), Rating::again,
         "Wrong"},
        {"half with a guess", Verdict::half, with(&Circumstances::guessed), Rating::hard,
         "Hard, because it was half right and it was a guess."},
    };
    for (const auto& each : cases) {
        INFO(each.sentence);
        const auto proposal = propose(Grade{each.verdict, "."}, each.circumstances);
        CHECK(hone::number(proposal.rating) == hone::number(each.rating));
        CHECK_THAT(proposal.why, ContainsSubstring(std::string(each.why)));
    }
}

TEST_CASE("Without enough answers nobody is slow") {
    Circumstances slow;
    slow.response_ms = 59'000;
    CHECK(propose(Grade{Verdict::right, "."}, slow).rating == Rating::good);
}

TEST_CASE("Easy is never proposed, and no circumstance improves a rating") {
    for (const auto verdict : {Verdict::right, Verdict::half, Verdict::wrong}) {
        const auto plain = propose(Grade{verdict, "."}, {}).rating;
        for (unsigned bits = 0; bits < 32; ++bits) {
            Circumstances circumstances = (bits & 16U) != 0 ? taking(20'000) : taking(1'000);
            circumstances.hint_used = (bits & 1U) != 0;
            circumstances.guessed = (bits & 2U) != 0;
            circumstances.options_uncovered = (bits & 4U) != 0;
            circumstances.side_alone = (bits & 8U) != 0;
            const auto proposal = propose(Grade{verdict, "."}, circumstances);
            CHECK(hone::number(proposal.rating) <= hone::number(plain));
            CHECK(proposal.rating != Rating::easy);
            CHECK_FALSE(proposal.why.empty());
        }
    }
}

TEST_CASE("Ticked needs: all is good, one missing is hard, else again") {
    struct Case {
        int ticked, needed;
        Rating rating;
    };
    const std::vector<Case> cases{
        {1, 1, Rating::good},  {0, 1, Rating::again}, {2, 2, Rating::good},
        {1, 2, Rating::hard},  {0, 2, Rating::again}, {3, 4, Rating::hard},
        {2, 4, Rating::again}, {5, 4, Rating::good},  {-1, 1, Rating::again},
    };
    for (const auto& each : cases) {
        INFO(each.ticked << " of " << each.needed);
        const auto proposal = hone::propose_from_needs(each.ticked, each.needed);
        CHECK(hone::number(proposal.rating) == hone::number(each.rating));
        CHECK_FALSE(proposal.why.empty());
    }
}

TEST_CASE("The slow threshold is the 95th percentile of fifty answers or more") {
    std::vector<std::int64_t> times;
    for (int i = 1; i <= 49; ++i)
        times.push_back(i * 100);
    CHECK_FALSE(hone::slow_threshold(times).has_value());
    times.push_back(5'000);
    CHECK(hone::slow_threshold(times) == 4'800);  // 48 of 50 are 96 %, 47 are 94 %

    SECTION("the order does not matter") {
        std::reverse(times.begin(), times.end());
        CHECK(hone::slow_threshold(times) == 4'800);
    }
    SECTION("idle and unknown times are ignored") {
        for (int i = 0; i < 100; ++i)
            times.insert(times.end(), {60'001, 0, -5});
        CHECK(hone::slow_threshold(times) == 4'800);
    }
    SECTION("ignored times do not make fifty") {
        times.pop_back();
        times.push_back(60'001);
        CHECK_FALSE(hone::slow_threshold(times).has_value());
    }
    SECTION("sixty seconds count") {
        times.assign(50, hone::idle_ms);
        CHECK(hone::slow_threshold(times) == hone::idle_ms);
    }
}

TEST_CASE("At most one answer in twenty is slower than the threshold") {
    for (std::int64_t count = 50; count < 200; ++count) {
        std::vector<std::int64_t> times;
        for (std::int64_t i = 0; i < count; ++i)
            times.push_back((i * 7919) % 50'000 + 1);
        const auto limit = hone::slow_threshold(times);
        REQUIRE(limit.has_value());
        const auto slower =
            std::count_if(times.begin(), times.end(), [&](std::int64_t ms) { return ms > *limit; });
        CHECK(slower * 20 <= count);
        CHECK(std::find(times.begin(), times.end(), *limit) != times.end());
    }
}
