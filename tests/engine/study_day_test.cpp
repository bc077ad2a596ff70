// SPDX-License-Identifier: MIT
#include "engine/schedule/study_day.hpp"

#include "engine/memory/rating.hpp"
#include "engine/schedule/card_state.hpp"
#include "tests/catch.hpp"

#include <type_traits>

using namespace hone;
using namespace std::chrono_literals;

// Wrong code does not compile: a day is no number, no instant and no other day's sum.
template <typename A, typename B>
concept Addable = requires(A a, B b) {
    a + b;
};
template <typename A, typename B>
concept Subtractable = requires(A a, B b) {
    a - b;
};
template <typename A, typename B>
concept Comparable = requires(A a, B b) {
    a < b;
};

static_assert(!std::is_convertible_v<int, StudyDay>);
static_assert(!std::is_constructible_v<StudyDay, int>);
static_assert(!std::is_convertible_v<StudyDay, int>);
static_assert(!std::is_assignable_v<StudyDay&, int>);
static_assert(!std::is_convertible_v<std::chrono::sys_days, StudyDay>, "a calendar date must be meant");
static_assert(!std::is_constructible_v<StudyDay, Instant>, "only cli/clock knows where days begin");
static_assert(!std::is_convertible_v<StudyDay, Instant>);
static_assert(Addable<StudyDay, int> && Subtractable<StudyDay, int> && Subtractable<StudyDay, StudyDay>);
static_assert(!Addable<StudyDay, StudyDay>);
static_assert(!Addable<int, StudyDay>);
static_assert(!Subtractable<StudyDay, Instant>);
static_assert(!Comparable<StudyDay, int>);
static_assert(!Comparable<StudyDay, Instant>);
static_assert(std::is_same_v<decltype(StudyDay{} - StudyDay{}), int>);

static_assert(!std::is_convertible_v<int, Rating> && !std::is_convertible_v<Rating, int>);
static_assert(!std::is_convertible_v<Trace, CardState>, "a trace alone does not say which state");
static_assert(!std::is_convertible_v<Learning, Review>);
static_assert(!std::is_assignable_v<MemoryState&, double>);

namespace {

StudyDay day(int year, unsigned month, unsigned day_of_month) {
    return StudyDay{std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} /
                                          std::chrono::day{day_of_month}}};
}

}  // namespace

TEST_CASE("A study day is written as its calendar date") {
    CHECK(to_string(day(2026, 12, 15)) == "2026-12-15");
    CHECK(to_string(day(2024, 2, 29)) == "2024-02-29");
    CHECK(to_string(day(987, 1, 5)) == "0987-01-05");
    CHECK(to_string(StudyDay{}) == "1970-01-01");
    CHECK(to_string(StudyDay::from_number(-1)) == "1969-12-31");
}

TEST_CASE("A written study day is read back, for every day of many years") {
    for (int number = day(1999, 12, 25).number(); number < day(2105, 1, 1).number(); ++number) {
        const StudyDay written = StudyDay::from_number(number);
        if (study_day_from(to_string(written)) != written) FAIL(to_string(written));
    }
    CHECK(study_day_from("2026-12-15") == day(2026, 12, 15));
}

TEST_CASE("Only a real calendar date in YYYY-MM-DD is read") {
    const std::string_view text =
        GENERATE(as<std::string_view>{}, "", "2026", "2026-02-30", "2025-02-29", "2100-02-29", "2026-04-31",
                 "2026-13-01", "2026-00-10", "2026-10-00", "2026-1-5", "2026-01-5", "26-01-05", "02026-01-05",
                 "2026-01-05 ", " 2026-01-05", "2026-01-05T00:00", "2026/01/05", "2026-01.05", "20260105",
                 "-026-01-05", "+026-01-05", "2026-+1-05", "2026-01- 5", "2026-0x-05", "yyyy-mm-dd");
    INFO(text);
    CHECK_FALSE(study_day_from(text));
    CHECK_FALSE(study_day_from(std::string_view("2026-01-0\0", 10)));
}

TEST_CASE("Days are counted across months, leap days and years") {
    CHECK(day(2024, 3, 1) - day(2024, 2, 28) == 2);
    CHECK(day(2026, 1, 1) - day(2025, 12, 31) == 1);
    CHECK(day(2025, 12, 31) - day(2026, 1, 1) == -1);
    CHECK(day(2024, 2, 28) + 366 == day(2025, 2, 28));
    CHECK(day(2026, 3, 1) - 1 == day(2026, 2, 28));
    CHECK(StudyDay::from_number(day(2026, 12, 15).number()) == day(2026, 12, 15));
    CHECK(day(2026, 1, 31) < day(2026, 2, 1));
}

TEST_CASE("An instant is written in UTC, with milliseconds only when there are any") {
    const Instant morning{day(2026, 12, 15).date() + 8h + 30min};
    CHECK(to_string(morning) == "2026-12-15T08:30:00Z");
    CHECK(to_string(morning + 250ms) == "2026-12-15T08:30:00.250Z");
    CHECK(to_string(morning + 7ms) == "2026-12-15T08:30:00.007Z");
    CHECK(to_string(morning + 15h + 29min + 59s + 999ms) == "2026-12-15T23:59:59.999Z");
    CHECK(to_string(Instant{}) == "1970-01-01T00:00:00Z");
    CHECK(to_string(Instant{-1ms}) == "1969-12-31T23:59:59.999Z");
}
