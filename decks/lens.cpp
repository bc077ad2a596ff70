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
    Alias{"sde iii", "senior sde"}, Alias{"sde ii", "sde 2"},  Alias{"l4", "sde 1"},
    Alias{"sde i", "sde 1"},        Alias{"sde1", "sde 1"},    Alias{"junior", "sde 1"},
    Alias{"l5", "sde 2"},           Alias{"sde ii", "sde 2"},  Alias{"sde2", "sde 2"},
    Alias{"mid", "sde 2"},          Alias{"l6", "senior sde"}, Alias{"sde 3", "senior sde"},
    Alias{"sde3", "senior sde"},    Alias{"l7", "principal"}};
constexpr std::array role_aliases{Alias{"pm", "product manager"},
                                  Alias{"tpm", "technical program manager"},
                                  Alias{"swe", "software engineer"},
                                  Alias{"sde", "software engineer"},
                                  Alias{"software development engineer", "software engineer"},
                                  Alias{"software developer", "software engineer"},
                                  Alias{"developer", "software engineer"},
                                  Alias{"backend engineer", "software engineer"},
                                  Alias{"frontend engineer", "software engineer"},
                                  Alias{"ml engineer", "ai engineer"},
                                  Alias{"machine learning engineer", "ai engineer"}};

/// `text` with the first alias that stands in it as words ("senior pm", "sde ii") in the form the decks write.
template <std::size_t size>
std::string usual_form(const std::array<Alias, size>& aliases, const std::string& text) {
    const std::string words = ' ' + text + ' ';
    for (const auto& [short_form, form] : aliases) {
        const auto at = words.find(' ' + std::string(short_form) + ' ');
        if (at == std::string::npos) continue;
        std::string usual = words;
        usual.replace(at + 1, short_form.size(), form);
        return usual.substr(1, usual.size() - 2);
    }
    return text;
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
    if (folded(written) == "any") return true;
    std::string form = folded(wanted);
    if (lens == Lens::level) form = usual_form(level_aliases, form);
    if (lens == Lens::role) form = usual_form(role_aliases, form);
    return !form.empty() && one_holds_the_other(folded(written), form);
}

}  // namespace hone
