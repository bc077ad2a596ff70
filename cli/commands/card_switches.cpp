// SPDX-License-Identifier: MIT
// bury, unbury, suspend, unsuspend, flag, unflag, reset: the same shape seven times, on cards that are named or
// found by a query. Every card is found before any is changed, and one command is one undo step.
#include "cli/app.hpp"
#include "cli/bulk.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/reviews.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct Switch {
    const char* name;
    const char* description;
    const char* done;                                     ///< "suspended": for the label and what is said
    const char* already;                                  ///< said of a card that needs no change
    bool (*wanted)(const CardRow& card, StudyDay today);  ///< whether the card would change
    void (*apply)(Store& store, const Operation& operation, const Now& now, CardId card);
    std::size_t unasked = changed_unasked;  ///< how many a query may change without a question
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
     [](Store& store, Op operation, Clock now, CardId card) { record_reset(store, operation, now, card); },
     0},  // it takes weeks of learning out of the schedule, and undo only helps while it is the latest step
};

Json switched_json(const CardRow& card, bool changed) {
    Json json = card_json(card);
    json["changed"] = changed;
    json["state"] = name(card.state);
    json["suspended"] = card.suspended;
    json["flagged"] = card.flagged;
    json["buried_on"] = card.buried ? Json(to_string(*card.buried)) : Json(nullptr);
    return json;
}

/// What one command changed, or would change.
struct Switched {
    std::vector<std::string> changed, unchanged;  ///< by reference
    Json cards = Json::array();
};

/// Reads each card again: it may have changed while somebody was asked.
Switched switch_all(Store& store, const Operation& operation, const Now& now, const Switch& how,
                    const std::vector<CardRow>& cards) {
    Switched done;
    for (const auto& found : cards) {
        const auto card = find_card(store, found.id);
        if (!card) continue;
        const bool changes = how.wanted(*card, now.study_day);
        if (changes) how.apply(store, operation, now, card->id);
        (changes ? done.changed : done.unchanged).push_back(card->reference());
        done.cards.push_back(switched_json(*find_card(store, card->id), changes));
    }
    return done;
}

void say_each(const Context& context, const Switch& how, const Switched& done, bool dry_run) {
    for (const auto& card : done.changed)
        context.out.done(fmt::format("{}: {}{}", card, dry_run ? "would be " : "", how.done));
    for (const auto& card : done.unchanged)
        context.out.done(fmt::format("{} {}", card, how.already));
}

/// "34 of 40 cards suspended (deck:amazon); `hone undo` takes it back".
void say_together(const Context& context, const Switch& how, const Switched& done,
                  const BulkCommand& command) {
    const auto all = static_cast<long long>(done.changed.size() + done.unchanged.size());
    if (done.changed.empty()) {
        context.out.done(fmt::format("nothing changed: {} ({}), each {}", counted(all, "card"),
                                     command.query_text(), how.already));
        return;
    }
    const std::string how_many = done.unchanged.empty()
                                     ? counted(all, "card")
                                     : fmt::format("{} of {} cards", done.changed.size(), all);
    context.out.done(fmt::format("{} {}{} ({}); {}", how_many, command.dry_run ? "would be " : "", how.done,
                                 command.query_text(),
                                 command.dry_run ? "nothing was changed" : "`hone undo` takes it back"));
}

int switch_cards(Context& context, const Switch& how, const BulkCommand& command) {
    Store store = context.open_store();
    const bool named = command.names_cards();
    const auto cards = chosen_cards(context, store, command);
    if (!named) {
        std::vector<std::string> changes;
        for (const auto& card : cards)
            if (how.wanted(card, context.now.study_day)) changes.push_back(card.reference());
        const std::string what =
            fmt::format("{} {}", how.name, counted(static_cast<long long>(changes.size()), "card"));
        if (!may_change(context, command, what, changes, how.unasked)) return exit_code::answer_is_no;
    }
    Operation operation(store, context.now.instant, how.done);
    const Switched done = switch_all(store, operation, context.now, how, cards);
    operation.relabel(fmt::format("{} {}{}", how.done,
                                  done.changed.size() == 1
                                      ? done.changed.front()
                                      : counted(static_cast<long long>(done.changed.size()), "card"),
                                  named ? "" : fmt::format(" ({})", command.query_text())));
    if (!command.dry_run) operation.commit();
    if (context.out.json()) {
        context.out.print({{"changed", done.changed.size()},
                           {"cards", done.cards},
                           {"dry_run", command.dry_run},
                           {"query", query_json(command)}});
    } else if (!cards.empty()) {
        if (named || command.dry_run) say_each(context, how, done, command.dry_run);
        if (!named || command.dry_run) say_together(context, how, done, command);
    }
    return cards.empty() ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace

void define_card_switches(Cli& cli) {
    for (const Switch& how : switches) {
        auto given = std::make_shared<BulkCommand>();
        auto* command =
            cli.command(how.name, how.description, section::material,
                        [given, &how](Context& context) { return switch_cards(context, how, *given); });
        command
            ->add_option("cards", given->words,
                         "Numbers, DECK/NOTE:ASPECT, DECK/NOTE for all its cards; or a query")
            ->type_name("CARD|QUERY")
            ->required();
        add_bulk_options(command, *given);
    }
}

}  // namespace hone
