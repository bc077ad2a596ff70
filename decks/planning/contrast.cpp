// SPDX-License-Identifier: MIT
#include "decks/planning/contrast.hpp"

#include "decks/planning/today.hpp"
#include "decks/stats/confusions.hpp"
#include "engine/schedule/mixed.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace hone {
namespace {

/// Two that are mixed up, whichever way round.
struct MixedPair {
    Subject subject;
    std::array<std::string, 2> sides;  // first the one wanted more often
    int times = 0;
    bool over = true;  // both ways round
    std::set<CardId> cards = {};
};

std::vector<MixedPair> pairs_of(const std::vector<Confusion>& confusions) {
    std::vector<MixedPair> pairs;
    std::map<std::tuple<Subject, std::string, std::string>, std::size_t> number_of;
    for (const Confusion& confusion :
         confusions) {  // the most frequent first, so it says which side is first
        const auto [lesser, greater] = std::minmax(confusion.wanted, confusion.picked);
        const auto [found, first] = number_of.try_emplace({confusion.subject, lesser, greater}, pairs.size());
        if (first) pairs.push_back({confusion.subject, {confusion.wanted, confusion.picked}});
        MixedPair& pair = pairs[found->second];
        pair.times += confusion.times;
        pair.over = pair.over && confusion.over();
        pair.cards.insert(confusion.cards.begin(), confusion.cards.end());
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const MixedPair& a, const MixedPair& b) {
        return std::tuple(a.over, -a.times) < std::tuple(b.over, -b.times);
    });
    return pairs;
}

struct SideCard {
    CardId card;
    NoteId note;
    int rank;             // lower comes first
    std::uint64_t drawn;  // among equals
};

class ContrastSession {
public:
    ContrastSession(const Store& store, const Now& now, const Narrowing& narrow, std::uint64_t seed)
        : store_(store),
          today_(now.study_day),
          narrow_(narrow),
          seed_(mixed(seed + golden_gamma * static_cast<std::uint64_t>(today_.number()))),
          so_far_(today_so_far(store, today_, usual_times(store))) {}

    std::vector<CardId> cards() {
        for (const MixedPair& pair : pairs_of(confusions_of(store_)))
            alternate(pair);
        for (const SideCard& card : left_over_)
            take(card);
        return std::move(session_);
    }

private:
    const Store& store_;
    StudyDay today_;
    const Narrowing& narrow_;
    std::uint64_t seed_;
    TodaySoFar so_far_;
    std::vector<CardId> session_;
    std::set<NoteId> taken_;
    std::vector<SideCard> left_over_;  // by pair, unless a later one takes them

    void take(const SideCard& card) {
        if (taken_.insert(card.note).second) session_.push_back(card.card);
    }

    void alternate(const MixedPair& pair) {
        const auto a = side_of(pair, pair.sides[0]), b = side_of(pair, pair.sides[1]);
        const std::size_t both = std::min(a.size(), b.size());
        for (std::size_t i = 0; i < both; ++i) {
            take(a[i]);
            take(b[i]);
        }
        for (const auto& side : {a, b})
            left_over_.insert(left_over_.end(), side.begin() + static_cast<std::ptrdiff_t>(both), side.end());
    }

    /// What may still be taken, in order.
    std::vector<SideCard> side_of(const MixedPair& pair, const std::string& value) const {
        Narrowing narrow = narrow_;
        const std::string bound = narrow.argument(value);
        SQLite::Statement query(
            store_.db(),
            fmt::format(
                "SELECT c.id, c.note, c.state = 'new' FROM note_label l JOIN card c ON c.note = l.note JOIN "
                "note n ON n.id = c.note WHERE l.value = {}{}{}{}",
                bound, wants_label_sql(pair.subject), not_hidden_sql(today_), narrow.sql));
        narrow.bind(query);
        std::vector<SideCard> side;
        while (query.executeStep()) {
            const CardId card = query.getColumn(0).getInt64();
            const NoteId note = query.getColumn(1).getInt64();
            const bool shown = so_far_.notes.count(note) > 0 && so_far_.pending.count(card) == 0;
            if (shown || taken_.count(note) > 0) continue;
            const int rank = pair.cards.count(card) > 0 ? 0 : query.getColumn(2).getInt() == 0 ? 1 : 2;
            side.push_back(
                {card, note, rank, mixed(seed_ + golden_gamma * static_cast<std::uint64_t>(card))});
        }
        std::sort(side.begin(), side.end(), [](const SideCard& x, const SideCard& y) {
            return std::tie(x.rank, x.drawn, x.card) < std::tie(y.rank, y.drawn, y.card);
        });
        return side;
    }
};

}  // namespace

std::vector<CardId> contrast_session(const Store& store, const Now& now, const Narrowing& narrow,
                                     std::uint64_t seed) {
    std::vector<CardId> cards;
    store.read([&] { cards = ContrastSession(store, now, narrow, seed).cards(); });
    return cards;
}

}  // namespace hone
