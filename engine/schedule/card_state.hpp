// SPDX-License-Identifier: MIT
// What the scheduler knows of one card: a closed set of states. A card is New until its first review;
// Learning while it has only been failed; Review once it was recalled; Relearning from a lapse until it is
// recalled again.
#pragma once

#include "engine/memory/fsrs.hpp"
#include "engine/schedule/study_day.hpp"

#include <optional>
#include <string_view>
#include <variant>

namespace hone {

/// What every seen card carries.
struct Trace {
    MemoryState memory;
    StudyDay last_review;
    int interval_days;  ///< >= 0; 0: again today. Due on last_review + interval_days.
    StudyDay due() const { return last_review + interval_days; }
    friend bool operator==(const Trace&, const Trace&) = default;
};

struct New {
    friend bool operator==(const New&, const New&) = default;
};
struct Learning {
    Trace trace;
    friend bool operator==(const Learning&, const Learning&) = default;
};
struct Review {
    Trace trace;
    friend bool operator==(const Review&, const Review&) = default;
};
struct Relearning {
    Trace trace;
    friend bool operator==(const Relearning&, const Relearning&) = default;
};

using CardState = std::variant<New, Learning, Review, Relearning>;

/// The trace of a seen card, or null for a new one. Valid as long as `state`.
const Trace* trace_of(const CardState& state);

/// "new", "learning", "review", "relearning": the persisted and shown names.
std::string_view name(const CardState& state);

/// The inverse of name() and trace_of(): nothing for an unknown name, or when only one of name and trace says
/// "new".
std::optional<CardState> card_state_from(std::string_view name, const std::optional<Trace>& trace);

}  // namespace hone
