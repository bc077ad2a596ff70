// SPDX-License-Identifier: MIT
#include "decks/lens.hpp"

#include "engine/answer/fact.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace hone {
namespace {

using Alias = std::pair<std::string_view, std::string_view>;

// What is asked for on the left, what the decks write on the right. The numbers are Amazon's grades.
constexpr std::array level_aliases{
    Alias{"l4", "sde 1"},           Alias{"sde i", "sde 1"},      Alias{"sde1", "sde 1"},
    Alias{"junior", "sde 1"},       Alias{"l5", "sde 2"},         Alias{"sde ii", "sde 2"},
    Alias{"sde2", "sde 2"},         Alias{"mid", "sde 2"},        Alias{"l6", "senior sde"},
    Alias{"sde iii", "senior sde"}, Alias{"sde 3", "senior sde"}, Alias{"sde3", "senior sde"},
    Alias{"l7", "principal"}};
constexpr std::array role_aliases{Alias{"pm", "product manager"},
                                  Alias{"tpm", "technical program manager"},
                                  Alias{"swe", "software engineer"},
                                  Alias{"sde", "software engineer"},
                                  Alias{"developer", "software engineer"},
                                  Alias{"software developer", "software engineer"},
                                  Alias{"software development engineer", "software engineer"},
                                  Alias{"backend engineer", "software engineer"},
                                  Alias{"frontend engineer", "software engineer"},
                                  Alias{"ml engineer", "ai engineer"},
                                  Alias{"machine learning engineer", "ai engineer"}};

template <std::size_t size>
std::string usual_form(const std::array<Alias, size>& aliases, std::string text) {
    const auto found =
        std::find_if(aliases.begin(), aliases.end(), [&](const Alias& alias) { return alias.first == text; });
    return found == aliases.end() ? text : std::string(found->second);
}

/// Whether all words of the shorter one stand in the longer one, side by side.
bool one_holds_the_other(const std::string& a, const std::string& b) {
    const std::string shorter = ' ' + (a.size() < b.size() ? a : b) + ' ';
    const std::string longer = ' ' + (a.size() < b.size() ? b : a) + ' ';
    return longer.find(shorter) != std::string::npos;
}

}  // namespace

std::string_view name(Lens lens) {
    switch (lens) {
        case Lens::company:
            return "company";
        case Lens::level:
            return "level";
        case Lens::role:
            return "role";
    }
    return "";
}

bool lens_meets(Lens lens, std::string_view written, std::string_view wanted) {
    if (written == "any") return true;
    std::string form = folded(wanted);
    if (lens == Lens::level) form = usual_form(level_aliases, form);
    if (lens == Lens::role) form = usual_form(role_aliases, form);
    return !form.empty() && one_holds_the_other(std::string(written), form);
}

}  // namespace hone
