// SPDX-License-Identifier: MIT
// The seam between a typed telling and whatever criticises prose. A rehearsal knows only this: it hands over what was
// typed, shows what comes back, and keeps the number of disqualifiers with the rehearsal.
#pragma once

#include "cli/context.hpp"
#include "cli/drill/input.hpp"
#include "cli/screen/text_block.hpp"
#include "decks/store/notes.hpp"

#include <functional>
#include <string>
#include <vector>

namespace hone {

struct TypedPart {
    std::string name;  ///< "Situation", "Task", "Action", "Result"; "Pitch" for a pitch
    std::string text;
};

struct TypedCritique {
    Block block;            ///< to be shown
    int disqualifiers = 0;  ///< that still stand; one is enough to propose `again`
    std::string
        keep_hint;  ///< what the key k does: "k keeps the first of them as a card"; empty: no such key
    std::function<void()> keep;  ///< runs when k is pressed, at most once
};

/// Empty: typed tellings are kept and not criticised.
using TypedCritic = std::function<TypedCritique(const NoteRow& story, const std::string& question,
                                                const std::vector<TypedPart>& typed)>;

/// The critic that `hone rehearse --typed` is given: the person's rules, through the story's lens or the nearest round's. It holds
/// on to all three, which outlive the rehearsal. What `keep` stores is a step of its own and stays when the rehearsal is left.
TypedCritic typed_critic(Context& context, Store& store, DrillInput& input);

}  // namespace hone
