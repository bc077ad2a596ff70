// SPDX-License-Identifier: MIT
// Patterns over prose: rule_book.hpp says how they are written. Here their classes are put in, and they are run.
#pragma once

#include "engine/answer/critique/prose.hpp"
#include "engine/answer/critique/rule_book.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// Classes as pieces of expressions, by the names that patterns use: "ask", "ask.past".
class PatternWords {
public:
    /// A class over one that is not defined before it is left out.
    explicit PatternWords(const std::vector<WordClass>& classes);

    void add(const WordClass& words);

    /// The pattern as an expression; `problem` says why not.
    std::string expression(std::string_view pattern, std::string& problem) const;

private:
    std::map<std::string, std::string, std::less<>> pieces_;
};

/// Words [first, last) of a prose.
struct WordSpan {
    std::size_t first = 0, last = 0;
    bool overlaps(const WordSpan& other) const { return first < other.last && other.first < last; }
};

/// Patterns of one purpose, run as one. Without patterns it never matches.
class PatternSet {
public:
    PatternSet();
    /// A pattern over a class that is not there is left out; a set that does not compile matches nothing.
    PatternSet(const PatternWords& words, const std::vector<std::string>& patterns);
    PatternSet(PatternSet&&) noexcept;
    PatternSet& operator=(PatternSet&&) noexcept;
    ~PatternSet();

    bool empty() const { return expression_ == nullptr; }
    /// Matches within words [first, last), each beginning after the beginning of the one before.
    std::vector<WordSpan> matches(const Prose& prose, WordSpan within) const;
    std::vector<WordSpan> matches(const Prose& prose) const {
        return matches(prose, {0, prose.words.size()});
    }
    bool matches_in(const Prose& prose, WordSpan within) const;

private:
    struct Expression;
    std::unique_ptr<Expression> expression_;
};

}  // namespace hone
