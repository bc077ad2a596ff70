// SPDX-License-Identifier: MIT
// Collects what the rules find, and knows what the author allows. Rules report; whether a finding is said
// is decided here, so that no rule can forget an exception and each exception knows whether it was needed.
#pragma once

#include "decks/lint/lint.hpp"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace hone {

struct NotePlace {
    std::size_t deck = 0, note = 0;  ///< indices into the decks given and into DeckText::notes
    friend auto operator<=>(const NotePlace&, const NotePlace&) = default;
};

class Findings {
public:
    /// Reads the exceptions. `decks` must outlive it.
    explicit Findings(std::span<const LintedDeck> decks);

    /// Said unless the note or its deck allows it.
    void of_note(NotePlace place, std::string_view code, std::string message);
    void of_deck(std::size_t deck, std::string_view code, std::string message);
    void of_all_decks(std::string_view code, std::string message);

    /// For a rule that takes single notes out of a finding. Ask only when there would be one: an exception
    /// that was asked for counts as needed.
    bool allows(NotePlace place, std::string_view code);
    /// Does not count as needing it.
    bool deck_allows(std::size_t deck, std::string_view code) const;

    /// "DECK/ID" in backquotes, with the line.
    std::string named(NotePlace place) const;

    /// Everything, in order, with what is wrong with the exceptions themselves.
    std::vector<Diagnostic> take();

private:
    /// A comment that allows something.
    struct Allowance {
        std::size_t deck = 0;
        int line = 0, column = 0;
        std::string code;
        bool has_reason = false;
        bool needed = false;
        bool placed = true;  ///< above a note or [deck]
    };
    using Key = std::tuple<std::size_t, std::size_t, std::string>;  // deck, note or whole_deck, code

    void read_allowances(std::size_t deck);
    bool use(const Key& key);
    void add(std::size_t deck, int line, int column, std::string_view code, std::string message);
    void judge(const Allowance& allowance);

    std::span<const LintedDeck> decks_;
    std::vector<Allowance> allowances_;
    std::map<Key, std::size_t> in_force_;                    // into allowances_; the first of equals
    std::vector<std::pair<std::size_t, Diagnostic>> found_;  // with the deck; decks_.size() for all decks
};

}  // namespace hone
