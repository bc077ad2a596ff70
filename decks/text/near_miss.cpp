// SPDX-License-Identifier: MIT
#include "decks/text/near_miss.hpp"

#include "decks/text/display.hpp"
#include "decks/text/normalise.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace hone {
namespace {

// Longer texts are not mistyped words; and the distance costs the product of the lengths.
constexpr std::size_t longest_word = 200;
constexpr std::size_t widest_quote = 40;

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
    const auto difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > limit) return limit + 1;
    std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > limit) return limit + 1;
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return std::min(last[b.size()], limit + 1);
}

std::optional<std::size_t> nearest(std::string_view word, std::span<const std::string_view> candidates) {
    if (word.size() > longest_word) return {};
    const std::string wanted = normalised(word);
    std::size_t limit = std::clamp<std::size_t>(wanted.size() / 3, 1, 4);
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].size() > longest_word) continue;
        const std::string candidate = normalised(candidates[i]);
        const auto distance = edit_distance(wanted, candidate, limit);
        if (distance > limit || distance >= candidate.size()) continue;
        best = i;
        if (distance == 0) break;
        limit = distance - 1;
    }
    return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
    const auto found = nearest(word, candidates);
    return found ? "; did you mean " + in_quotes(candidates[*found]) + "?" : "";
}

std::string listed(std::span<const std::string_view> words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += i + 1 == words.size() ? " or " : ", ";
        out.append("`").append(words[i]).append("`");
    }
    return out;
}

std::string in_quotes(std::string_view text) {
    // A megabyte of text need not be cleaned to show forty columns of it.
    constexpr std::size_t enough = 1000;
    return std::string("`")
        .append(cut_to_width(on_one_line(text.substr(0, enough)), widest_quote))
        .append("`");
}

}  // namespace hone
