// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/scheduling.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace hone::anki {
namespace {

using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using Days = std::chrono::days;

constexpr int longest_days = 36500;  // what a line of history may hold
constexpr std::int64_t longest_ms = 10'000'000'000;
constexpr int most_lapses = 1'000'000;
/// `due` of a card in a step is a second since 1970, of any other a number of days: the two never meet.
constexpr std::int64_t least_second = 100'000'000;
constexpr std::int64_t seconds_a_day = 86'400;

constexpr int least_ease_permille = 1300;  // SM-2's floor; below it the number is a difficulty
constexpr int first_ease_permille = 2500;
/// What SM-2 lets memories fall to, by Anki's reckoning.
constexpr double sm2_retention = 0.9;

const Fsrs& fsrs() {
    static const Fsrs defaults;
    return defaults;
}

/// Until the year 2200: a number beyond is damage, and its day could not be written.
constexpr std::int64_t last_second = 7'258'118'400;

Instant instant_of_s(std::int64_t s) {
    return Instant{seconds{std::clamp<std::int64_t>(s, 0, last_second)}};
}
Instant instant_of_ms(std::int64_t ms) {
    return Instant{std::chrono::milliseconds{std::clamp<std::int64_t>(ms, 0, last_second * 1000)}};
}

/// The zone of a collection that does not say it: its first day began at 4 o'clock there.
int minutes_west_by_creation(const Collection& collection) {
    constexpr std::int64_t four = 4 * 60, day = 24 * 60, furthest_west = 12 * 60;
    const std::int64_t minute = ((collection.created_s / 60) % day + day) % day;
    const std::int64_t west = (minute - four + day) % day;
    return static_cast<int>(west > furthest_west ? west - day : west);
}

int kept_days(std::int64_t days) {
    return static_cast<int>(std::clamp<std::int64_t>(days, 0, longest_days));
}

/// Fits a dump's fields: finite and in the ranges of the model.
std::optional<MemoryState> state_in(const Card& card) {
    if (!card.stability || !card.difficulty) return std::nullopt;
    if (!std::isfinite(*card.stability) || !std::isfinite(*card.difficulty)) return std::nullopt;
    return MemoryState{std::clamp(*card.stability, minimum_stability, maximum_stability),
                       std::clamp(*card.difficulty, 1.0, 10.0)};
}

/// Anki keeps S to four decimals and D to three, computed in single precision: closer than this they say the same.
bool same_as_kept(const MemoryState& lines, const MemoryState& kept) {
    return std::abs(lines.stability - kept.stability) <= std::max(6e-5, 2e-6 * kept.stability) &&
           std::abs(lines.difficulty - kept.difficulty) <= 6e-4;
}

/// What an ease and an interval mean. Under FSRS Anki writes the difficulty where the ease was.
MemoryState bridged(int factor, int interval_days) {
    const int days = std::max(1, kept_days(interval_days));
    if (factor > 0 && factor < least_ease_permille) {
        const double difficulty = (factor / 1000.0 - 0.1) * 9.0 + 1.0;
        return {static_cast<double>(days), std::clamp(difficulty, 1.0, 10.0)};
    }
    const int ease = factor == 0 ? first_ease_permille : factor;
    return fsrs().from_sm2(ease / 1000.0, days, sm2_retention);
}

/// A review somebody rated; the other rows are bookkeeping.
bool is_rated(const Review& review) {
    return review.ease >= 1 && review.ease <= 4 && review.type >= 0 && review.type <= 3;
}

/// "Forget" leaves such a row; "set due date" keeps the factor.
bool is_reset(const Review& review) {
    return review.ease == 0 && review.type == 4 && review.factor == 0;
}

Rating rating_of(const Review& review, bool scheduler_1) {
    int ease = review.ease;
    // Three buttons while learning: the second said "good", the third "easy".
    if (scheduler_1 && (review.type == 0 || review.type == 2) && (ease == 2 || ease == 3)) ++ease;
    return *rating_from(ease);
}

/// Where a row left the card. Anki's steps within a day are "learning" here; from a day on it is a review.
CardState state_after(const CardState& before, const Review& review, Rating rating, const Trace& trace) {
    const bool learned =
        !std::holds_alternative<New>(before) && !std::holds_alternative<hone::Learning>(before);
    const bool in_steps = rating == Rating::again || review.interval < 0;
    if (!in_steps) return hone::Review{trace};
    if (learned || review.type == 1 || review.type == 2) return hone::Relearning{trace};
    return hone::Learning{trace};
}

CardState state_of(const Card& card, const Trace& trace) {
    if (card.type == CardType::learning) return hone::Learning{trace};
    if (card.type == CardType::relearning) return hone::Relearning{trace};
    return hone::Review{trace};
}

/// Makes the lines of one card, oldest first.
class Lines {
public:
    Lines(const Calendar& calendar, bool scheduler_1) : calendar_(calendar), scheduler_1_(scheduler_1) {}

    void add(const Review& review) {
        const Instant at = instant_of_ms(review.id_ms);
        if (is_reset(review)) return reset(at);
        if (!is_rated(review)) return;
        const bool learned_before = trace() == nullptr && review.type == 1 && review.last_interval > 0;
        rate(review, at);
        if (learned_before) import(at, bridged(review.factor, review.interval), last().state);
    }

    /// The card stands at its beginning again; what was asked before stays told.
    void reset(Instant at) {
        HistoryLine line;
        line.kind = LineKind::reset;
        line.at = at;
        line.study_day = calendar_.study_day(at);
        line.state = New{};
        lapses_ = reps_ = 0;
        lines_.push_back(std::move(line));
    }

    /// Another opinion of the same moment or a later one; `like` gives the day, the interval and the name.
    void import(Instant at, const MemoryState& memory, CardState like) {
        std::visit(
            [&memory](auto& state) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(state)>, New>)
                    state.trace.memory = memory;
            },
            like);
        HistoryLine line;
        line.kind = LineKind::imported;
        line.at = at;
        line.study_day = trace_of(like)->last_review;
        line.state = like;
        line.lapses = lapses_;
        lines_.push_back(std::move(line));
    }

    bool empty() const { return lines_.empty(); }
    HistoryLine& last() { return lines_.back(); }
    /// The state the lines lead to; null when they lead to none.
    const Trace* trace() const { return lines_.empty() ? nullptr : trace_of(lines_.back().state); }
    int reps() const { return reps_; }
    std::vector<HistoryLine> take() { return std::move(lines_); }

private:
    void rate(const Review& review, Instant at) {
        HistoryLine line;
        line.at = at;
        line.study_day = calendar_.study_day(at);
        line.rating = rating_of(review, scheduler_1_);
        line.response_ms = std::clamp<std::int64_t>(review.time_ms, 0, longest_ms);
        line.variant = 0;
        line.parameter_set = imported_parameter_set;
        MemoryState memory{};
        CardState before = New{};
        if (const Trace* known = trace()) {
            before = last().state;
            line.elapsed_days = kept_days(line.study_day - known->last_review);
            line.predicted = fsrs().retrievability(line.elapsed_days, known->memory.stability);
            memory = fsrs().next(known->memory, line.elapsed_days, *line.rating);
        } else {
            memory = fsrs().first(*line.rating);
        }
        const Trace after{memory, line.study_day,
                          review.interval > 0 ? kept_days(review.interval)
                                              : kept_days(-std::int64_t{review.interval} / seconds_a_day)};
        if (line.rating == Rating::again && std::holds_alternative<hone::Review>(before)) ++lapses_;
        line.lapses = lapses_;
        line.state = state_after(before, review, *line.rating, after);
        ++reps_;
        lines_.push_back(std::move(line));
    }

    const Calendar& calendar_;
    bool scheduler_1_;
    int lapses_ = 0, reps_ = 0;
    std::vector<HistoryLine> lines_;
};

StudyDay due_of(const Calendar& calendar, const Card& card) {
    // In a filtered deck `due` is its place there.
    const bool borrowed = card.original_deck != 0 && card.original_due != 0 && card.due < least_second;
    const std::int64_t due = borrowed ? card.original_due : card.due;
    return due >= least_second ? calendar.study_day(instant_of_s(due)) : calendar.due_day(due);
}

/// When a card that has no rated review was last asked, as far as it says.
Instant last_review_of(const Calendar& calendar, const Card& card, StudyDay due) {
    if (card.last_review_s && *card.last_review_s > 0) return instant_of_s(*card.last_review_s);
    return calendar.noon(due - kept_days(card.interval_days));
}

/// `lines` end where the card stands in Anki: its memory, its due day, the name of its state, its lapses.
void bring_to(const Calendar& calendar, const Card& card, Lines& lines) {
    const StudyDay due = due_of(calendar, card);
    const auto kept = state_in(card);
    Instant at = lines.trace() != nullptr ? lines.last().at : last_review_of(calendar, card, due);
    if (lines.trace() != nullptr && kept && card.last_review_s)  // reviews may have been thinned out
        at = std::max(at, instant_of_s(*card.last_review_s));
    const StudyDay day = lines.trace() != nullptr && at == lines.last().at ? lines.trace()->last_review
                                                                           : calendar.study_day(at);
    Trace trace{{}, day, kept_days(due - day)};
    // Asked for before it was ever asked: the day it is due is the day all begins.
    if (due < day && lines.trace() == nullptr) trace.last_review = due;
    if (kept && (lines.trace() == nullptr || !same_as_kept(lines.trace()->memory, *kept)))
        lines.import(at, *kept, state_of(card, trace));
    else if (lines.trace() == nullptr)
        lines.import(at, bridged(card.ease_permille, card.interval_days), state_of(card, trace));
    trace.memory = lines.trace()->memory;
    trace.last_review = lines.trace()->last_review;
    trace.interval_days = kept_days(due - trace.last_review);
    lines.last().state = state_of(card, trace);
    lines.last().lapses = std::clamp(card.lapses, 0, most_lapses);
}

}  // namespace

Calendar::Calendar(const Collection& collection)
    : minutes_west_(collection.zone_unknown ? minutes_west_by_creation(collection) : collection.minutes_west),
      rollover_hour_(collection.rollover_hour) {
    constexpr int day = 24 * 60;
    minutes_west_ = std::clamp(minutes_west_, -day, day);
    rollover_hour_ = std::clamp(rollover_hour_, 0, 23);
    const int west =
        collection.zone_unknown ? minutes_west_ : std::clamp(collection.creation_minutes_west, -day, day);
    created_ = StudyDay{floor<Days>(instant_of_s(collection.created_s) - minutes{west})};
}

StudyDay Calendar::study_day(Instant instant) const {
    return StudyDay{floor<Days>(instant - minutes{minutes_west_} - hours{rollover_hour_})};
}

Instant Calendar::noon(StudyDay day) const {
    return Instant{day.date()} + hours{12} + minutes{minutes_west_};
}

int Calendar::clamped(std::int64_t days) {
    return static_cast<int>(std::clamp<std::int64_t>(days, -longest_days, longest_days));
}

DumpedCard learned_card(const Collection& collection, const Calendar& calendar, const Card& card,
                        std::span<const Review> reviews, std::string aspect, Trains trains, StudyDay today) {
    DumpedCard learned{};
    learned.row.aspect = std::move(aspect);
    learned.row.trains = trains;
    learned.row.suspended = card.queue == Queue::suspended;
    if (card.queue == Queue::user_buried || card.queue == Queue::sibling_buried) learned.row.buried = today;
    learned.row.flagged = card.flags % 8 != 0;

    Lines lines(calendar, collection.scheduler_1);
    for (const Review& review : reviews)
        lines.add(review);
    if (card.type != CardType::fresh)
        bring_to(calendar, card, lines);
    else if (lines.trace() != nullptr)  // forgotten, by a version that left no row of it
        lines.reset(lines.last().at);
    if (!lines.empty()) {
        learned.row.state = lines.last().state;
        learned.row.lapses = lines.last().lapses;
        learned.row.reps = lines.reps();
        if (const Trace* trace = trace_of(learned.row.state)) learned.row.due = trace->due();
    }
    learned.history = lines.take();
    return learned;
}

}  // namespace hone::anki
