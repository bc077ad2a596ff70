// SPDX-License-Identifier: MIT
// Which small differences between two texts are typos.
#include "engine/answer/fact.hpp"
#include "engine/answer/words.hpp"

#include <algorithm>

namespace hone {
namespace {

bool has_digit(std::u32string_view text) {
    return std::any_of(text.begin(), text.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
}

/// "12 3" -> "12|3|": which digits stand together.
std::string digit_runs(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            out.push_back(c);
        else if (!out.empty() && out.back() != '|')
            out.push_back('|');
    }
    if (!out.empty() && out.back() != '|') out.push_back('|');
    return out;
}

/// "the" never counts. A leading "a" or "an" goes too, except before a single letter ("A/B test").
std::vector<std::string> without_articles(const std::vector<std::string>& words) {
    auto kept = words;
    std::erase(kept, "the");
    if (kept.size() > 1 && (kept[0] == "a" || kept[0] == "an") && kept[1].size() > 1)
        kept.erase(kept.begin());
    return kept.empty() ? words : kept;
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words)
        out += word;
    return out;
}

std::size_t allowance(std::size_t letters) {
    return letters >= 10 ? 2 : letters >= 5 ? 1 : 0;
}

/// Edits that turn one word into the other, `limit` + 1 when it is another word. "leading" and "lagging" are
/// two edits apart, "asynchronous" one from its opposite: so each word has its own allowance, and its first
/// letter counts as known unless the first two are swapped.
std::size_t word_edits(std::u32string_view given, std::u32string_view expected, std::size_t limit) {
    if (given == expected) return 0;
    const std::size_t other = limit + 1;
    if (has_digit(given) || has_digit(expected) || given.empty() || expected.empty()) return other;
    const bool swapped_start =
        given.size() > 1 && expected.size() > 1 && given[0] == expected[1] && given[1] == expected[0];
    if (given[0] != expected[0] && !swapped_start) return other;
    if (expected.size() >= 4 && given.size() >= 3) {
        const std::size_t own = std::min<std::size_t>(limit, expected.size() >= 10 ? 2 : 1);
        const std::size_t count = edits(given, expected, own);
        return count <= own ? count : other;
    }
    // Three letters are too few for one to be wrong (SLA, SLO), but "adn" is still "and".
    const bool swap = given.size() == 3 && expected.size() == 3 && limit >= 1 &&
                      std::is_permutation(given.begin(), given.end(), expected.begin());
    return swap && edits(given, expected, 1) == 1 ? 1 : other;
}

}  // namespace

std::size_t edits(std::u32string_view from, std::u32string_view to, std::size_t limit) {
    const std::size_t far = limit + 1;
    if (std::max(from.size(), to.size()) - std::min(from.size(), to.size()) > limit) return far;
    // Only cells within `limit` of the diagonal can stay below it; three rows are kept for the swaps.
    const std::size_t width = to.size() + 1;
    std::vector<std::size_t> before(width, far), last(width, far), row(width, far);
    for (std::size_t j = 0; j <= std::min(limit, to.size()); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        const std::size_t first = i > limit ? i - limit : 0;
        const std::size_t end = std::min(i + limit, to.size());
        if (first > 0) row[first - 1] = far;
        for (std::size_t j = first; j <= end; ++j) {
            if (j == 0) {
                row[0] = i;
                continue;
            }
            std::size_t best = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            best = std::min({best, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                best = std::min(best, before[j - 2] + 1);
            row[j] = std::min(best, far);
        }
        if (end + 1 < width) row[end + 1] = far;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last[to.size()], far);
}

bool same_words(std::string_view given, std::string_view expected) {
    const auto expected_folded = folded(expected);
    if (expected_folded.empty()) return !plain(expected).empty() && plain(given) == plain(expected);
    const auto given_folded = folded(given);
    const auto typed = without_articles(split_words(given_folded));
    const auto wanted = without_articles(split_words(expected_folded));
    const auto whole = joined(wanted);
    if (joined(typed) == whole && digit_runs(given_folded) == digit_runs(expected_folded)) return true;
    if (typed.size() != wanted.size()) return false;
    const std::size_t limit = allowance(code_points(whole).size());
    std::size_t sum = 0;
    for (std::size_t i = 0; i < wanted.size() && sum <= limit; ++i)
        sum += word_edits(code_points(typed[i]), code_points(wanted[i]), limit);
    return sum <= limit;
}

}  // namespace hone
