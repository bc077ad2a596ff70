// SPDX-License-Identifier: MIT
// The follow-up question after a telling. Probes are pairs tagged `probe` that put a question: their `fix` card is said
// aloud. Asking one after a telling does not grade it; its place in the schedule is the drill's business.
#pragma once

#include "decks/asking.hpp"
#include "decks/store/cards.hpp"
#include "decks/store/notes.hpp"

#include <cstdint>
#include <optional>

namespace hone {

inline constexpr const char* probe_tag = "probe";

struct Probe {
    NoteRow note;
    Asking asking;  ///< of its `fix` card: prompt, answer (the strong reply), why
};

/// Weakest first: the lowest recall today among those answered before. Those never answered come after them, by
/// priority and then in the order of their decks: of what one has learned it is known to be fading, and a probe that
/// is new belongs in the drill first. One that followed a recent telling, of whatever story, is passed over where
/// there is another: since asking changes nothing, the weakest would else be asked for ever.
std::optional<Probe> next_probe(const Store& store, StudyDay today, std::uint64_t seed);

/// How many tellings back count as recent.
inline constexpr std::size_t recent_tellings = 5;

}  // namespace hone
