// SPDX-License-Identifier: MIT
#include "engine/answer/telling.hpp"

#include "engine/answer/rubric.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace hone {
namespace {

constexpr double result_wish_seconds = 10, result_wish_share = 0.10;

constexpr std::array lines = {
    ScorecardLine{"structure", 15, "All four parts, in order, and nothing that does not lead to the end"},
    ScorecardLine{"ownership", 30, "Who noticed, who began and who decided; at each turn it should be you"},
    ScorecardLine{"action specificity", 25,
                  "Steps that somebody else could repeat, with what you looked at and why that first"},
    ScorecardLine{"quantified impact", 20,
                  "Before and after, over which time, and the line from your step to the number"},
    ScorecardLine{"self-awareness", 10,
                  "What you would do otherwise, and what in your own doing made you see it"},
};

std::string whole(double seconds) {
    return std::to_string(std::llround(std::floor(seconds)));
}

/// Of a difference that is there: never "0 s".
std::string at_least_one(double seconds) {
    return std::to_string(std::max(1LL, std::llround(std::ceil(seconds))));
}

double seconds_of(std::int64_t milliseconds) {
    return static_cast<double>(milliseconds) / 1000.0;
}

}  // namespace

double default_result_seconds(double limit) {
    return std::min(result_wish_seconds, result_wish_share * limit);
}

TellingBudget budget_for(double limit, double result) {
    const double action = action_share * limit;
    const double beside = limit - action;
    const double wish = std::clamp(result, 0.0, beside);
    const double situation_task = std::min(situation_task_most_seconds, beside - wish);
    return {limit, situation_task, action, beside - situation_task};
}

TellingBudget budget_for(double limit) {
    return budget_for(limit, default_result_seconds(limit));
}

double left_at_the_ceiling(double limit) {
    return budget_for(limit, 0).result;
}

bool over_limit(std::int64_t spoken_ms, double limit) {
    return seconds_of(spoken_ms) >= limit;
}

std::string standing_in_words(std::string_view part, std::int64_t spoken_ms, double budget) {
    const double spoken = seconds_of(spoken_ms);
    std::string words =
        std::string(part) + ' ' + whole(spoken) + " s of " + std::to_string(std::llround(budget));
    if (spoken > budget) words += ": " + at_least_one(std::floor(spoken - budget)) + " s over";
    return words;
}

std::string total_in_words(std::int64_t spoken_ms, double limit) {
    const auto limit_ms = static_cast<std::int64_t>(std::llround(limit * 1000));
    const double left = limit - seconds_of(spoken_ms);
    std::string words = minutes_and_seconds(spoken_ms) + " of " + minutes_and_seconds(limit_ms) + ": ";
    if (left > 0) return words + at_least_one(left) + " s to spare";
    if (left > -1) return words + "not under it";
    return words + at_least_one(std::floor(-left)) + " s over";
}

std::string minutes_and_seconds(std::int64_t milliseconds) {
    const std::int64_t seconds = milliseconds / 1000;
    const std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + (rest.size() == 1 ? ":0" : ":") + rest;
}

int words_in(std::string_view text) {
    int words = 0;
    bool counted = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isspace(byte) != 0) {
            counted = false;
        } else if (!counted && (std::isalnum(byte) != 0 || byte >= 0x80)) {
            ++words;
            counted = true;
        }
    }
    return words;
}

std::int64_t speaking_ms(int words) {
    return std::llround(words * 60'000.0 / words_a_minute);
}

int words_within(double seconds) {
    constexpr double rounding_error = 1e-6;  // 0.70 of 180 s is a hair less than 126
    return static_cast<int>(std::floor(seconds * words_a_minute / 60.0 + rounding_error));
}

std::span<const ScorecardLine> scorecard() {
    return lines;
}

std::string_view verdict_of_telling(double points, double maximum, bool failed) {
    return failed ? "No Hire" : verdict_of_sum(points, maximum);
}

Proposal propose_from_telling(const Told& told) {
    if (told.failed) return {Rating::again, "What you named fails it, whatever else was there."};
    if (told.disqualifiers > 0) return {Rating::again, "A disqualifier fails it, whatever else was there."};
    Proposal proposal = propose_from_needs(told.ticked, told.needed);
    if (!told.over_time || proposal.rating == Rating::again) return proposal;
    if (proposal.rating == Rating::hard)
        return {Rating::hard, "One thing that it needs was missing, and it took too long."};
    return {Rating::hard, "All that it needs was there, but it took too long."};
}

}  // namespace hone
