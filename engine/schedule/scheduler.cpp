// SPDX-License-Identifier: MIT
#include "engine/schedule/scheduler.hpp"

#include "engine/schedule/fuzz.hpp"

#include <algorithm>
#include <stdexcept>

namespace hone {

namespace {

constexpr int first_leech_lapses = 8;
constexpr int lapses_between_leech_notices = 4;

/// Where a rating leads from `state`: failing leads to (or keeps) Learning before the first recall and
/// Relearning after it; any recall leads to Review.
CardState after(const CardState& state, Rating rating, const Trace& trace) {
    if (rating != Rating::again) return Review{trace};
    if (std::holds_alternative<New>(state) || std::holds_alternative<Learning>(state)) return Learning{trace};
    return Relearning{trace};
}

/// Whole days for each rating. One draw for all four, or a lucky "hard" could outrun an unlucky "good".
std::array<int, 4> intervals(const Fsrs& fsrs, const Preset& preset,
                             const std::array<MemoryState, 4>& memories, double draw) {
    const int maximum = std::max(1, preset.maximum_interval);
    std::array<int, 4> days{};  // again: today
    for (std::size_t i = 1; i < days.size(); ++i) {
        const double exact = fsrs.interval(memories[i].stability, preset.desired_retention);
        days[i] = preset.fuzz ? fuzzed(exact, draw, 1, maximum) : rounded(exact, 1, maximum);
    }
    days[2] = std::max(days[2], days[1]);
    if (days[3] <= days[2]) days[3] = days[2] < maximum ? days[2] + 1 : maximum;
    return days;
}

MemoryState reviewed(const Fsrs& fsrs, const std::optional<MemoryState>& memory, int elapsed_days,
                     Rating rating) {
    return memory ? fsrs.next(*memory, elapsed_days, rating) : fsrs.first(rating);
}

}  // namespace

Preview preview(const Fsrs& fsrs, const Preset& preset, const CardState& state, StudyDay today,
                std::int64_t card, int reps) {
    Preview result{};
    std::optional<MemoryState> memory;
    if (const Trace* trace = trace_of(state)) {
        memory = trace->memory;
        result.clock_went_back = today < trace->last_review;
        result.elapsed_days = std::max(0, today - trace->last_review);
        result.predicted = fsrs.retrievability(result.elapsed_days, memory->stability);
        result.early = today < trace->due();
    }

    std::array<MemoryState, 4> memories{};
    for (std::size_t i = 0; i < memories.size(); ++i)
        memories[i] = reviewed(fsrs, memory, result.elapsed_days, all_ratings[i]);
    const std::array<int, 4> days = intervals(fsrs, preset, memories, fuzz_draw(card, reps));
    for (std::size_t i = 0; i < memories.size(); ++i)
        result.outcomes[i].next = after(state, all_ratings[i], Trace{memories[i], today, days[i]});
    return result;
}

bool becomes_leech(int lapses) {
    return lapses >= first_leech_lapses && (lapses - first_leech_lapses) % lapses_between_leech_notices == 0;
}

std::vector<std::optional<MemoryState>> replay(std::span<const HistoryStep> history) {
    using Kind = HistoryStep::Kind;
    std::vector<std::optional<MemoryState>> memories;
    memories.reserve(history.size());
    std::optional<MemoryState> memory;
    std::optional<MemoryState> base;             // what the reviews in `since_base` started from
    std::vector<const HistoryStep*> since_base;  // what a refit has to redo

    for (const HistoryStep& step : history) {
        const bool needs_fsrs = step.kind == Kind::review || step.kind == Kind::refit;
        if ((needs_fsrs && step.fsrs == nullptr) || (step.kind == Kind::review && !step.rating))
            throw std::invalid_argument("history step " + std::to_string(memories.size() + 1) +
                                        " lacks its rating or its parameter set");
        switch (step.kind) {
            case Kind::review:
                memory = reviewed(*step.fsrs, memory, step.elapsed_days, *step.rating);
                since_base.push_back(&step);
                break;
            case Kind::imported_state:
                memory = base = step.stored;
                since_base.clear();
                break;
            case Kind::reset:
                memory = base = std::nullopt;
                since_base.clear();
                break;
            case Kind::refit:
                memory = base;
                for (const HistoryStep* review : since_base)
                    memory = reviewed(*step.fsrs, memory, review->elapsed_days, *review->rating);
                break;
        }
        memories.push_back(memory);
    }
    return memories;
}

}  // namespace hone
