// SPDX-License-Identifier: MIT
#include "decks/stats/card_table.hpp"

#include "decks/stats/names.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace hone {
namespace {

CountedCard::State state_from(std::string_view name) {
    if (name == "new") return CountedCard::State::fresh;
    if (name == "learning") return CountedCard::State::learning;
    if (name == "review") return CountedCard::State::review;
    return CountedCard::State::relearning;
}

struct PartSum {
    int cards = 0, seen = 0;
    RetentionSum retention = {};

    void add(const CountedCard& card) {
        if (!card.on) return;
        ++cards;
        if (card.state != CountedCard::State::fresh) ++seen;
        retention.add(card.retention);
    }
    PartCount named(std::string name) const {
        return {std::move(name), cards, seen, 0, retention.retention()};
    }
};

double share_of_again(const HardCard& card) {
    return card.reviews == 0 ? 0 : static_cast<double>(card.again) / card.reviews;
}

}  // namespace

CardTable::CardTable(const Store& store, StudyDay today) : today_(today) {
    SQLite::Statement query(
        store.db(),
        "SELECT c.id, n.deck, n.kind, c.aspect, c.state, c.active, c.suspended, c.buried_day IS ?, c.present "
        "> "
        "n.retired, c.due, c.lapses, c.difficulty FROM card c JOIN note n ON n.id = c.note");
    query.bind(1, today.number());
    while (query.executeStep()) {
        const auto kind = kind_from(query.getColumn(2).getText());
        if (!kind) continue;
        CountedCard card{query.getColumn(0).getInt64(),
                         query.getColumn(1).getInt64(),
                         *kind,
                         aspect_number(query.getColumn(3).getText()),
                         state_from(query.getColumn(4).getText()),
                         query.getColumn(5).getInt() != 0,
                         query.getColumn(6).getInt() != 0,
                         query.getColumn(7).getInt() != 0,
                         query.getColumn(8).getInt() != 0};
        if (card.state != CountedCard::State::fresh) {
            card.due = query.getColumn(9).getInt();
            card.lapses = query.getColumn(10).getInt();
            card.difficulty = query.getColumn(11).getDouble();
        }
        number_of_.emplace(card.id, cards.size());
        cards.push_back(card);
    }
}

CountedCard* CardTable::find(CardId id) {
    const auto found = number_of_.find(id);
    return found == number_of_.end() ? nullptr : &cards[found->second];
}

std::uint16_t CardTable::aspect_number(std::string_view aspect) {
    const auto number = std::find(aspects.begin(), aspects.end(), aspect) - aspects.begin();
    if (static_cast<std::size_t>(number) == aspects.size()) aspects.emplace_back(aspect);
    return static_cast<std::uint16_t>(number);
}

StateCounts CardTable::states() const {
    std::array<int, 4> counts{};
    int suspended = 0;
    for (const CountedCard& card : cards)
        if (card.on) ++(card.suspended ? suspended : counts[static_cast<std::size_t>(card.state)]);
    return {counts[0], counts[1], counts[2], counts[3], suspended};
}

std::vector<DayCount> CardTable::ahead(const UsualTimes& usual, int days) const {
    std::vector<double> seconds;
    for (const auto& aspect : aspects)
        seconds.push_back(usual.seconds(aspect));
    std::vector<DayCount> ahead;
    for (int i = 0; i < days; ++i)
        ahead.push_back({today_ + i});
    for (const CountedCard& card : cards) {
        if (!card.on || card.suspended || card.state == CountedCard::State::fresh) continue;
        const int in_days = std::max(0, card.due - today_.number());
        if (in_days >= days) continue;
        DayCount& day = ahead[static_cast<std::size_t>(in_days)];
        ++day.cards;
        day.minutes += seconds[card.aspect] / 60.0;
    }
    return ahead;
}

std::vector<PartCount> CardTable::kinds() const {
    std::map<Kind, PartSum> sums;
    for (const CountedCard& card : cards)
        sums[card.kind].add(card);
    std::vector<PartCount> parts;
    for (const auto& [kind, sum] : sums)
        if (sum.cards > 0) parts.push_back(sum.named(std::string(name(kind))));
    std::sort(parts.begin(), parts.end(), [](const PartCount& a, const PartCount& b) {
        return std::tie(b.cards, a.name) < std::tie(a.cards, b.name);
    });
    return parts;
}

std::vector<PartCount> CardTable::decks(const Store& store) const {
    std::map<DeckId, PartSum> sums;
    std::map<DeckId, int> due;
    for (const CountedCard& card : cards) {
        PartSum& sum = sums[card.deck];
        sum.retention.add(card.retention);
        if (!card.there) continue;
        ++sum.cards;
        if (card.state == CountedCard::State::fresh) continue;
        ++sum.seen;
        if (card.on && !card.suspended && !card.buried && card.due <= today_.number()) ++due[card.deck];
    }
    SQLite::Statement holds_a_note(store.db(),
                                   "SELECT EXISTS (SELECT 1 FROM note WHERE deck = ? AND retired = 0)");
    std::vector<PartCount> parts;
    for (const DeckRow& deck : all_decks(store)) {
        holds_a_note.bind(1, deck.id);
        holds_a_note.executeStep();
        if (holds_a_note.getColumn(0).getInt() != 0) {
            parts.push_back(sums[deck.id].named(deck.header.id));
            parts.back().due = due[deck.id];
        }
        holds_a_note.reset();
    }
    return parts;
}

std::vector<PartCount> CardTable::labelled(const Store& store, std::string_view label) {
    SQLite::Statement query(store.db(),
                            "SELECT l.value, c.id FROM note_label l JOIN card c ON c.note = l.note WHERE "
                            "l.label = ? ORDER BY l.value");
    query.bind(1, std::string(label));
    std::vector<std::pair<std::string, PartSum>> sums;
    while (query.executeStep()) {
        const std::string_view value = query.getColumn(0).getText();
        if (sums.empty() || sums.back().first != value) sums.emplace_back(value, PartSum{});
        if (const CountedCard* card = find(query.getColumn(1).getInt64())) sums.back().second.add(*card);
    }
    std::vector<PartCount> parts;
    for (const auto& [value, sum] : sums)
        if (sum.cards > 0) parts.push_back(sum.named(name_as_written(store, label, value)));
    std::sort(parts.begin(), parts.end(), [](const PartCount& a, const PartCount& b) {
        const auto order = [](const PartCount& part) {
            return std::tuple(part.retention.asked == 0, part.retention.share(), std::string_view(part.name));
        };
        return order(a) < order(b);
    });
    return parts;
}

std::vector<HardCard> CardTable::hardest(std::size_t most) const {
    std::vector<HardCard> hard;
    for (const CountedCard& card : cards)
        if (card.on && card.again > 0)
            hard.push_back({card.id, card.lapses, card.reviews, card.again, card.difficulty});
    const auto end = hard.begin() + static_cast<std::ptrdiff_t>(std::min(most, hard.size()));
    std::partial_sort(hard.begin(), end, hard.end(), [](const HardCard& a, const HardCard& b) {
        const auto order = [](const HardCard& card) {
            return std::tuple(-card.lapses, -share_of_again(card), -card.difficulty, card.card);
        };
        return order(a) < order(b);
    });
    hard.erase(end, hard.end());
    return hard;
}

}  // namespace hone
