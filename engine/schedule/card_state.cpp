// SPDX-License-Identifier: MIT
#include "engine/schedule/card_state.hpp"

#include <type_traits>

namespace hone {

const Trace* trace_of(const CardState& state) {
    return std::visit(
        [](const auto& alternative) -> const Trace* {
            if constexpr (std::is_same_v<std::decay_t<decltype(alternative)>, New>)
                return nullptr;
            else
                return &alternative.trace;
        },
        state);
}

std::string_view name(const CardState& state) {
    struct Names {
        std::string_view operator()(const New&) const { return "new"; }
        std::string_view operator()(const Learning&) const { return "learning"; }
        std::string_view operator()(const Review&) const { return "review"; }
        std::string_view operator()(const Relearning&) const { return "relearning"; }
    };
    return std::visit(Names{}, state);
}

std::optional<CardState> card_state_from(std::string_view name, const std::optional<Trace>& trace) {
    if (!trace) {
        if (name == "new") return New{};
        return std::nullopt;
    }
    if (name == "learning") return Learning{*trace};
    if (name == "review") return Review{*trace};
    if (name == "relearning") return Relearning{*trace};
    return std::nullopt;
}

}  // namespace hone
