// SPDX-License-Identifier: MIT
#include "engine/answer/propose.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace hone {
namespace {

bool was_slow(const Circumstances& circumstances) {
    // Beyond idle_ms the person was away from the desk, which says nothing about the memory.
    return circumstances.slow_after_ms && circumstances.response_ms > *circumstances.slow_after_ms &&
           circumstances.response_ms <= idle_ms;
}

std::string joined(const std::vector<std::string_view>& reasons) {
    std::string out;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        if (i > 0) out += i + 1 == reasons.size() ? " and " : ", ";
        out += reasons[i];
    }
    return out;
}

}  // namespace

Proposal propose(const Grade& grade, const Circumstances& circumstances) {
    if (grade.verdict == Verdict::wrong) return {Rating::again, "Wrong, so it comes again."};
    std::vector<std::string_view> reasons;
    if (grade.verdict == Verdict::half) reasons.push_back("it was half right");
    if (circumstances.hint_used) reasons.push_back("the hint was used");
    if (circumstances.guessed) reasons.push_back("it was a guess");
    if (circumstances.options_uncovered) reasons.push_back("the options were uncovered");
    if (circumstances.side_alone) reasons.push_back("no flaw was asked");
    if (was_slow(circumstances)) reasons.push_back("it took longer than your answers do");
    if (reasons.empty()) return {Rating::good, "Right, without help."};
    return {Rating::hard, "Hard, because " + joined(reasons) + "."};
}

Proposal propose_from_needs(int ticked, int needed) {
    const int missing = needed - ticked;
    if (missing <= 0) return {Rating::good, "All that it needs was there."};
    // Of a single need, one missing is everything missing.
    if (ticked <= 0) return {Rating::again, "Nothing that it needs was there."};
    if (missing == 1) return {Rating::hard, "One thing that it needs was missing."};
    return {Rating::again, std::to_string(missing) + " things that it needs were missing."};
}

std::optional<std::int64_t> slow_threshold(std::span<const std::int64_t> response_ms) {
    constexpr std::size_t enough = 50;
    std::vector<std::int64_t> times;
    std::copy_if(response_ms.begin(), response_ms.end(), std::back_inserter(times),
                 [](std::int64_t ms) { return ms > 0 && ms <= idle_ms; });
    if (times.size() < enough) return std::nullopt;
    // The nearest rank: the smallest time that at least 95 in 100 do not exceed.
    const std::size_t rank = (times.size() * 95 + 99) / 100;
    const auto at = times.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

}  // namespace hone
