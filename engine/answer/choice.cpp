// SPDX-License-Identifier: MIT
#include "engine/answer/choice.hpp"

#include "engine/answer/words.hpp"

#include <algorithm>
#include <numeric>

namespace hone {
namespace {

/// The splitmix64 generator: the standard's engines are portable, its distributions are not, and five lines
/// are enough to shuffle a handful of options.
class Generator {
public:
    explicit Generator(std::uint64_t seed) : state_(seed) {}

    /// Uniform in 0..bound-1; draws from the uneven end of the range are thrown away.
    std::uint64_t below(std::uint64_t bound) {
        const std::uint64_t uneven = (0 - bound) % bound;
        std::uint64_t drawn = next();
        while (drawn < uneven)
            drawn = next();
        return drawn % bound;
    }

private:
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t state_;
};

/// What options are told apart by. An option of symbols alone ("->") folds to nothing and is taken as it is.
std::string key_of_option(std::string_view option) {
    auto key = folded(option);
    return key.empty() ? plain(option) : key;
}

bool contains(std::span<const std::size_t> set, std::size_t index) {
    return std::find(set.begin(), set.end(), index) != set.end();
}

/// A full stop after it, unless it ends a sentence already.
std::string sentence_end(const std::string& text) {
    return !text.empty() && std::string_view(".?!").find(text.back()) != std::string_view::npos ? text
                                                                                                : text + ".";
}

std::string listed(const std::vector<std::size_t>& indices, std::span<const std::string> shown) {
    std::string out;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        if (i > 0) out += i + 1 == indices.size() ? " and " : ", ";
        out += indices[i] < shown.size() ? quoted(shown[indices[i]]) : "an option that was not shown";
    }
    return out;
}

}  // namespace

std::vector<std::size_t> shuffled_order(std::size_t count, std::uint64_t seed) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Generator generator(seed);
    for (std::size_t left = count; left > 1; --left)
        std::swap(order[left - 1], order[static_cast<std::size_t>(generator.below(left))]);
    return order;
}

std::vector<std::string> draw_distractors(std::span<const std::string> pool,
                                          std::span<const std::string> right,
                                          std::span<const std::string> confusions, std::size_t wanted,
                                          std::uint64_t seed) {
    std::vector<std::string> taken, out;
    for (const auto& text : right)
        taken.push_back(key_of_option(text));
    const auto draw = [&](const std::string& text) {
        auto key = key_of_option(text);
        if (out.size() >= wanted || key.empty() || std::find(taken.begin(), taken.end(), key) != taken.end())
            return;
        taken.push_back(std::move(key));
        out.push_back(text);
    };
    for (const auto& confusion : confusions) {
        const auto key = key_of_option(confusion);
        const auto found = std::find_if(pool.begin(), pool.end(),
                                        [&](const std::string& text) { return key_of_option(text) == key; });
        if (found != pool.end()) draw(*found);
    }
    for (const std::size_t index : shuffled_order(pool.size(), seed))
        draw(pool[index]);
    return out;
}

Grade grade_choice(std::span<const std::size_t> picked, std::span<const std::size_t> right,
                   std::span<const std::size_t> also, std::span<const std::string> shown) {
    std::vector<std::size_t> wanted, missing, extra;
    const auto add = [](std::vector<std::size_t>& to, std::size_t index) {
        if (!contains(to, index)) to.push_back(index);
    };
    for (const std::size_t index : right)
        add(wanted, index);
    for (const std::size_t index : wanted)
        if (!contains(picked, index)) missing.push_back(index);
    for (const std::size_t index : picked)
        if (!contains(wanted, index) && !contains(also, index)) add(extra, index);

    const std::string answer = listed(wanted, shown);
    if (picked.empty()) return {Verdict::wrong, "Nothing was picked; the answer is " + sentence_end(answer)};
    if (missing.empty() && extra.empty()) return {Verdict::right, "Right: " + sentence_end(answer)};
    if (wanted.size() >= 3 && missing.size() + extra.size() == 1)
        return {Verdict::half, missing.empty()
                                   ? "All are right, and one is too many: " + listed(extra, shown) + "."
                                   : "One is missing: " + listed(missing, shown) + "."};
    if (extra.empty() && missing.size() == wanted.size())
        return {Verdict::wrong, "That can be defended, but the answer is " + sentence_end(answer)};
    return {Verdict::wrong, "The answer is " + sentence_end(answer)};
}

}  // namespace hone
