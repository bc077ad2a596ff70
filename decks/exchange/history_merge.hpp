// SPDX-License-Identifier: MIT
// Two histories of one card become one: what the store has, and what came with a file. Nothing that is here is ever
// lost; what cannot be put together is left as it is here and said.
//
//   the file's begins with what is here     its further lines follow as they are, the card is as in the file
//   every line of the file is here          nothing to do
//   what is missing is later than all here  reviews are computed anew on the state here, under the options of the deck;
//                                           imported states are taken as they are
//   otherwise                               a conflict: the history here is kept
//
// Lines are the same when kind and rating are, and the instant within a second. A card always follows from its history afterwards: state and
// counts are those of its last line, whatever the file says of them (decks/store/check.hpp).
//
// Rejected: sorting both histories into one by time. Every state after the first foreign line would change, and with
// it due days a person has planned by.
#pragma once

#include "decks/exchange/dump.hpp"
#include "decks/store/operation.hpp"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace hone {

enum class HistoryMode {
    none,     ///< cards come without history: new
    merge,    ///< as above
    replace,  ///< what is here is set aside by a reset line, nothing is deleted, and the file's lines follow
};

/// Inside one Operation. Lines are kept until write(), which brings those of all cards in the order of their instants:
/// what asks for the latest answers reads the end of the revlog.
class HistoryMerge {
public:
    /// Brings in the file's parameter sets: `parameters` by the number its lines name them with.
    HistoryMerge(Store& store, const Operation& operation, const Now& now, HistoryMode mode,
                 const std::map<int, Parameters>& parameters);
    ~HistoryMerge();

    /// `held`: the card as it stands in the store; `fresh`: it was made in this step and has no history.
    /// True when the card is now as in the file. Takes the history out of `incoming`.
    bool bring(const CardRow& held, DumpedCard& incoming, bool fresh);
    void write();

    int reviews() const { return reviews_; }      ///< that came in so far
    int conflicts() const { return conflicts_; }  ///< cards whose history here was kept
    /// A sentence for each of the first conflicts, and one with the number of the others.
    std::vector<std::string> said() const;
    /// The number here of a parameter set of the file.
    int parameter_set(int number) const { return parameter_sets_.at(number); }

private:
    using Lines = std::vector<HistoryLine>;

    Lines translated(const CardRow& held, DumpedCard& incoming) const;
    void follow(const CardRow& held, const DumpedCard& incoming, const Lines& known, Lines more);
    void append_later(const CardRow& held, const DumpedCard& incoming, Lines known, const Lines& missing);
    bool replace(const CardRow& held, const DumpedCard& incoming, const Lines& known, Lines lines);
    bool knows_state(const Lines& known, const DumpedCard& incoming) const;
    void refuse(const CardRow& held);
    void queue(Lines lines);
    const Scheduling& scheduling(const std::string& deck);
    const Fsrs& weights(int number);

    Store& store_;
    const Operation& operation_;
    const Now& now_;
    HistoryMode mode_;
    std::map<int, int> parameter_sets_;  // the file's numbers -> the store's
    std::map<std::string, std::unique_ptr<Scheduling>> scheduling_;
    std::map<int, Fsrs> weights_;
    /// With the instant to sort by. A vector that grows would be in memory twice.
    std::deque<std::pair<Instant, HistoryLine>> queued_;
    std::unordered_set<CardId> queued_cards_;
    int reviews_ = 0, conflicts_ = 0;
    std::vector<std::string> said_;
};

}  // namespace hone
