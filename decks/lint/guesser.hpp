// SPDX-License-Identifier: MIT
// A reader who does not read: it guesses which of two answers is the stronger from signs that have nothing
// to do with what they say. Where it does well, so will a person who has learnt nothing.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace hone {

inline constexpr std::size_t sign_count = 6;
/// What is counted: characters, digits, the words I and we (us, our), opening with I, quotation marks.
inline constexpr std::array<std::string_view, sign_count> sign_names{
    "length", "digits", "\"I\"", "\"we\"", "opening with \"I\"", "quotation marks"};

/// Of each sign: 1 where the strong answer has more of it, -1 where the weak one has, else 0.
using Signs = std::array<int, sign_count>;

struct SignedWording {
    std::size_t note = 0;  ///< any number that all wordings of one note share
    Signs signs{};
};

Signs signs_of(std::string_view weak, std::string_view strong);

struct Guess {
    double right = 0;            ///< share of wordings, 0 to 1; a coin decides ties
    bool more_is_strong = true;  ///< the better of the two ways to read the sign
};

/// The share that one sign alone gets right, read the way that suits it better. `wordings` is not empty.
Guess guess_by(std::size_t sign, std::span<const SignedWording> wordings);

/// The share that all signs together get right: naive Bayes over their directions, learnt from the
/// wordings of all other notes, so that no wording helps to guess its own sibling. `wordings` is not
/// empty.
double guess_by_all(std::span<const SignedWording> wordings);

}  // namespace hone
