// SPDX-License-Identifier: MIT
// A story: something a person did, kept in parts so that it can be told, timed, criticised and shown in several
// shapes. It is a kind of note (decks/note.hpp): its opening, its numbers, what it answers and the telling are cards.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// What changed: the same quantity before and after.
struct StoryMetric {
    std::string name;           ///< what is measured: "refunds that arrive late"
    std::string before, after;  ///< one amount each, as said: "9 %", "3 days"
    std::string unit;           ///< where `before` and `after` do not say it
    std::string window;         ///< over which time: "within six weeks"
    std::string confidence;     ///< how sure, where a survey or test is claimed: "95 %, 2,100 shops"
    std::string impact;         ///< what it means to the business
    friend bool operator==(const StoryMetric&, const StoryMetric&) = default;
};

/// A customer's own words.
struct StoryQuote {
    std::string words;
    std::string origin;  ///< ticket, chat, call, audit
    friend bool operator==(const StoryQuote&, const StoryQuote&) = default;
};

struct TradeOff {
    std::string chose, cost;               ///< what was done and what it cost
    std::string rejected, rejected_costs;  ///< what was not done and what that would have cost
    friend bool operator==(const TradeOff&, const TradeOff&) = default;
};

struct Story {
    std::string summary;  ///< one line; the story is known by it
    std::string opening;  ///< its first sentence as it is said; empty: the first of `situation`
    std::string situation, task, action, result;
    std::string decision;                ///< what was decided, and why
    std::string differently;             ///< what would be done differently
    std::string proxy;                   ///< what stands in for customers' words, and how those were sought
    std::vector<std::string> scenarios;  ///< ids of bank.hpp that it answers
    std::vector<std::string> did;        ///< own actions, one a line
    std::vector<std::string> stakeholders;
    std::vector<StoryMetric> metrics;
    std::vector<StoryQuote> quotes;
    std::vector<TradeOff> trade_offs;
    friend bool operator==(const Story&, const Story&) = default;
};

/// The deck that story files go to when they name none.
inline constexpr const char* story_deck = "my-stories";

/// The sentence it opens with.
std::string opening_of(const Story& story);

/// "9 % to 3 %", with the unit where the amounts do not say it.
std::string change_of(const StoryMetric& metric);

/// Before or after with its unit.
std::string amount_of(const StoryMetric& metric, std::string_view amount);

/// What a good telling has, from the story's own fields; ticked after it. At most nine, so that a digit ticks each.
std::vector<std::string> needs_of(const Story& story);

/// What a bank wants of each story and this one lacks, each as a short phrase: "a second customer quote".
std::vector<std::string> gaps_of(const Story& story);

/// How many things gaps_of() looks for.
inline constexpr int story_checks = 9;

}  // namespace hone
