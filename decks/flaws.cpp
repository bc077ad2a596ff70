// SPDX-License-Identifier: MIT
#include "decks/flaws.hpp"

#include <algorithm>

namespace hone {

std::span<const Flaw> known_flaws() {
    static const std::vector<Flaw> flaws{
        {"manager-assigned",
         "someone else started it; no initiative is shown",
         {"vague ownership", "escalation without ownership", "collective credit"}},
        {"collective credit",
         "the decisive step is done by 'we'",
         {"vague ownership", "manager-assigned", "passive voice"}},
        {"escalation without ownership",
         "handed upwards and left there",
         {"manager-assigned", "vague ownership", "symptom fix"}},
        {"symptom fix",
         "the sign is gone, the cause is not",
         {"arbitrary speed", "outcome without judgment", "no customer impact"}},
        {"no customer impact",
         "nobody outside the company is better off",
         {"team-only scope", "no voice of the customer", "technology before impact"}},
        {"team-only scope",
         "the good stays inside one's own team",
         {"no customer impact", "collective credit", "manager-assigned"}},
        {"passive voice",
         "things were done; nobody did them",
         {"collective credit", "vague ownership", "story drift"}},
        {"vague ownership",
         "what this person did cannot be told",
         {"collective credit", "passive voice", "manager-assigned"}},
        {"jargon",
         "words only the own team understands",
         {"technology before impact", "story drift", "passive voice"}},
        {"no quantification",
         "better, faster, many: no number",
         {"unsupported metric", "no customer impact", "outcome without judgment"}},
        {"story drift",
         "the answer wanders off the question",
         {"jargon", "outcome without judgment", "vague ownership"}},
        {"outcome without judgment",
         "a result with no decision behind it",
         {"no quantification", "symptom fix", "unsupported metric"}},
        {"no voice of the customer",
         "no customer's own words or signal",
         {"no customer impact", "unsupported metric", "technology before impact"}},
        {"arbitrary speed",
         "fast for the sake of fast",
         {"symptom fix", "outcome without judgment", "unsupported metric"}},
        {"unsupported metric",
         "a number without baseline, window or source",
         {"no quantification", "outcome without judgment", "no voice of the customer"}},
        {"technology before impact",
         "the tool is the hero, not what it changed",
         {"jargon", "no customer impact", "no voice of the customer"}},
        {"pay without a reason",
         "a figure asked for and not argued",
         {"no quantification", "unsupported metric", "outcome without judgment"}},
    };
    return flaws;
}

const Flaw* find_flaw(std::string_view name) {
    const auto flaws = known_flaws();
    const auto found =
        std::find_if(flaws.begin(), flaws.end(), [name](const Flaw& flaw) { return flaw.name == name; });
    return found == flaws.end() ? nullptr : &*found;
}

}  // namespace hone
