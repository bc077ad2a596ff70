// SPDX-License-Identifier: MIT
// bury, unbury, suspend, unsuspend, flag, unflag, reset: the same shape seven times. Every card is found
// before any is changed, and one command is one undo step.
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/reviews.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

struct Switch {
    const char* name;
    const char* description;
    const char* done;                                     ///< "suspended": for the label and what is said
    const char* already;                                  ///< said of a card that needs no change
    bool (*wanted)(const CardRow& card, StudyDay today);  ///< whether the card would change
    void (*apply)(Store& store, const Operation& operation, const Now& now, CardId card);
};

using Op = const Operation&;
using Clock = const Now&;

const Switch switches[] = {
    {"bury", "Hide cards until tomorrow", "buried until tomorrow", "is buried already",
     [](const CardRow& card, StudyDay today) { return card.buried != today; },
     [](Store& store, Op, Clock now, CardId card) { set_buried(store, card, now.study_day); }},
    {"unbury", "Show buried cards again", "unburied", "is not buried",
     [](const CardRow& card, StudyDay today) { return card.buried == today; },
     [](Store& store, Op, Clock, CardId card) { set_buried(store, card, std::nullopt); }},
    {"suspend", "Take cards out until they are woken", "suspended", "is suspended already",
     [](const CardRow& card, StudyDay) { return !card.suspended; },
     [](Store& store, Op, Clock, CardId card) { set_suspended(store, card, true); }},
    {"unsuspend", "Wake suspended cards", "unsuspended", "is not suspended",
     [](const CardRow& card, StudyDay) { return card.suspended; },
     [](Store& store, Op, Clock, CardId card) { set_suspended(store, card, false); }},
    {"flag", "Mark cards to look at later", "flagged", "is flagged already",
     [](const CardRow& card, StudyDay) { return !card.flagged; },
     [](Store& store, Op, Clock, CardId card) { set_flagged(store, card, true); }},
    {"unflag", "Take the mark away", "unflagged", "is not flagged",
     [](const CardRow& card, StudyDay) { return card.flagged; },
     [](Store& store, Op, Clock, CardId card) { set_flagged(store, card, false); }},
    {"reset", "Make cards new again; their history is kept", "reset", "is new already",
     [](const CardRow& card, StudyDay) { return !std::holds_alternative<New>(card.state); },
     [](Store& store, Op operation, Clock now, CardId card) { record_reset(store, operation, now, card); }},
};

/// A card, or all cards of a note; throws NoSuch.
std::vector<CardRow> cards_named(const Store& store, const std::string& named) {
    if (!find_card(store, std::string_view(named)))
        if (const auto note = find_note(store, std::string_view(named)))
            return cards_of_note(store, note->id);
    return {require_card(store, named)};
}

std::vector<CardRow> cards_named(const Store& store, const std::vector<std::string>& names) {
    std::vector<CardRow> cards;
    for (const auto& named : names)
        for (auto& card : cards_named(store, named))
            if (std::none_of(cards.begin(), cards.end(), [&](const CardRow& c) { return c.id == card.id; }))
                cards.push_back(std::move(card));
    return cards;
}

Json switched_json(const CardRow& card, bool changed) {
    Json json = card_json(card);
    json["changed"] = changed;
    json["state"] = name(card.state);
    json["suspended"] = card.suspended;
    json["flagged"] = card.flagged;
    json["buried_on"] = card.buried ? Json(to_string(*card.buried)) : Json(nullptr);
    return json;
}

int switch_cards(Context& context, const Switch& how, const std::vector<std::string>& names) {
    Store store = context.open_store();
    Operation operation(store, context.now.instant, how.done);
    Json listed = Json::array();
    std::vector<std::string> said;
    std::vector<std::string> changed;
    for (const auto& card : cards_named(store, names)) {
        const bool changes = how.wanted(card, context.now.study_day);
        if (changes) {
            how.apply(store, operation, context.now, card.id);
            changed.push_back(card.reference());
        }
        said.push_back(changes ? fmt::format("{}: {}", card.reference(), how.done)
                               : fmt::format("{} {}", card.reference(), how.already));
        listed.push_back(switched_json(*find_card(store, card.id), changes));
    }
    operation.relabel(fmt::format(
        "{} {}", how.done,
        changed.size() == 1 ? changed.front() : counted(static_cast<long long>(changed.size()), "card")));
    operation.commit();
    for (const auto& sentence : said)
        context.out.done(sentence);
    if (context.out.json()) context.out.print({{"changed", changed.size()}, {"cards", std::move(listed)}});
    return exit_code::done;
}

}  // namespace

void define_card_switches(Cli& cli) {
    for (const Switch& how : switches) {
        auto names = std::make_shared<std::vector<std::string>>();
        auto* command =
            cli.command(how.name, how.description, section::material,
                        [names, &how](Context& context) { return switch_cards(context, how, *names); });
        command->add_option("cards", *names, "Numbers, DECK/NOTE:ASPECT, or DECK/NOTE for all its cards")
            ->type_name("CARD")
            ->required();
    }
}

}  // namespace hone
