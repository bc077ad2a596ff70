// SPDX-License-Identifier: MIT
// The notes of cards that are named or found by a query, to another deck in one undo step.
#include "cli/app.hpp"
#include "cli/bulk.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/moving.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/operation.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

struct MoveCommand {
    BulkCommand bulk;
    std::string to;
};

int move(Context& context, const MoveCommand& command) {
    Store store = context.open_store();
    const DeckRow to = require_deck(store, command.to);
    const auto cards = chosen_cards(context, store, command.bulk);
    const auto notes = notes_of_cards(store, cards);
    std::vector<std::string> changes;
    for (const auto& note : notes)
        if (note.deck_row != to.id) changes.push_back(note.reference());
    const std::string how_many = counted(static_cast<long long>(changes.size()), "note");
    if (!may_change(context, command.bulk, fmt::format("move {} to {}", how_many, to.header.id), changes))
        return exit_code::answer_is_no;
    const std::string query = command.bulk.query_text();
    Operation operation(store, context.now.instant,
                        fmt::format("moved {} to {} ({})", how_many, to.header.id, query));
    const MovedNotes moved = move_to_deck(store, notes, to, context.now.study_day);
    if (!command.bulk.dry_run) operation.commit();
    if (context.out.json())
        context.out.print({{"moved", moved.references},
                           {"deck", to.header.id},
                           {"dry_run", command.bulk.dry_run},
                           {"query", query_json(command.bulk)}});
    else if (command.bulk.dry_run)
        for (const auto& change : changes)
            context.out.done(fmt::format("{}: would be moved to {}", change, to.header.id));
    if (cards.empty()) return exit_code::answer_is_no;
    if (changes.empty())
        context.out.done(fmt::format("nothing changed: {} ({}), each in {} already",
                                     counted(static_cast<long long>(notes.size()), "note"), query,
                                     to.header.id));
    else
        context.out.done(fmt::format(
            "{} {}moved to {} ({}); {}", how_many, command.bulk.dry_run ? "would be " : "", to.header.id,
            query, command.bulk.dry_run ? "nothing was changed" : "`hone undo` takes it back"));
    for (const auto& warning : moved.warnings)
        context.out.warn(warning);
    return exit_code::done;
}

}  // namespace

void define_move(Cli& cli) {
    auto given = std::make_shared<MoveCommand>();
    auto* command =
        cli.command("move", "Move the notes of a query's cards to another deck", section::material,
                    [given](Context& context) { return move(context, *given); });
    command->add_option("query", given->bulk.words, "Which cards: a query, or their names")
        ->type_name("CARD|QUERY")
        ->required();
    command->add_option("--to", given->to, "The deck they go to")->type_name("DECK")->required();
    add_bulk_options(command, given->bulk);
}

}  // namespace hone
