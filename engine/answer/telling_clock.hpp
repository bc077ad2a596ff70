// SPDX-License-Identifier: MIT
// How long each part of a telling took, without pauses. It is told what time it is (milliseconds of any clock that
// only goes forward) and never asks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hone {

class TellingClock {
public:
    /// `parts` >= 1; the first runs from `now_ms` on.
    TellingClock(std::size_t parts, std::int64_t now_ms) : spent_(parts, 0), looked_(now_ms) {}

    /// What passed since the last look belongs to the part that runs; to none while it is paused.
    void look(std::int64_t now_ms) {
        if (!paused_) spent_[part_] += now_ms - looked_;
        looked_ = now_ms;
    }
    /// What passed since the last look was not spoken: the program had been stopped.
    void look_away(std::int64_t now_ms) { looked_ = now_ms; }

    void pause(std::int64_t now_ms) {
        look(now_ms);
        paused_ = true;
    }
    void go_on(std::int64_t now_ms) {
        look(now_ms);
        paused_ = false;
    }
    /// Ends the part. False: it was the last.
    bool next(std::int64_t now_ms) {
        look(now_ms);
        if (part_ + 1 == spent_.size()) return false;
        ++part_;
        return true;
    }
    void start_over(std::int64_t now_ms) { *this = TellingClock(spent_.size(), now_ms); }

    bool paused() const { return paused_; }
    std::size_t part() const { return part_; }
    std::int64_t spent(std::size_t part) const { return spent_[part]; }
    std::int64_t total() const {
        std::int64_t sum = 0;
        for (const std::int64_t each : spent_)
            sum += each;
        return sum;
    }

private:
    std::vector<std::int64_t> spent_;
    std::size_t part_ = 0;
    std::int64_t looked_;
    bool paused_ = false;
};

}  // namespace hone
