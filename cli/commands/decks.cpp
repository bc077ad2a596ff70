// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/moving.hpp"
#include "cli/exit_codes.hpp"
#include "decks/deck_files.hpp"
#include "decks/store/operation.hpp"
#include "decks/store/serving.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

std::string switch_in_words(const DeckRow& deck) {
    if (!deck.enabled) return "off";
    switch (deck.up_to) {
        case Priority::core:
            return "on, core only";
        case Priority::useful:
            return "on, core and useful";
        case Priority::extra:
            return "on";
    }
    return "on";
}

DeckCounts counts_of(const Store& store, const Context& context, DeckId deck) {
    for (const auto& counts : deck_counts(store, context.now.study_day))
        if (counts.deck == deck) return counts;
    return {};
}

Json deck_json(const DeckRow& deck, const DeckCounts& counts) {
    return {{"deck", deck.header.id},
            {"title", deck.header.title},
            {"notes", counts.notes},
            {"cards", counts.cards},
            {"seen", counts.seen},
            {"due", counts.due},
            {"on", deck.enabled},
            {"up_to", name(deck.up_to)},
            {"file", deck.file && !deck.starter ? Json(*deck.file) : Json(nullptr)}};
}

int list_decks(Context& context) {
    const Store store = context.open_store_with_starters();
    const auto all = all_decks(store);
    Json json = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const auto& counts : deck_counts(store, context.now.study_day)) {
        const auto deck =
            std::find_if(all.begin(), all.end(), [&](const DeckRow& row) { return row.id == counts.deck; });
        json.push_back(deck_json(*deck, counts));
        rows.push_back({deck->header.id, counted(counts.notes, "note"), counted(counts.cards, "card"),
                        fmt::format("{} seen", counts.seen), fmt::format("{} due", counts.due),
                        switch_in_words(*deck), on_one_line(deck->header.title)});
    }
    if (context.out.json())
        context.out.print({{"decks", std::move(json)}});
    else if (rows.empty())
        context.out.warn("No decks; `hone import FILE` brings one in.");
    else
        context.out.table(rows);
    return rows.empty() ? exit_code::answer_is_no : exit_code::done;
}

int switch_decks(Context& context, const std::vector<std::string>& names, bool on,
                 const std::string& priority) {
    Store store = context.open_store_with_starters();
    std::vector<std::string> said;
    Json json = Json::array();
    Operation operation(store, context.now.instant, "");
    std::string label;
    for (const auto& name : names) {
        DeckRow deck = require_deck(store, name);
        switch_deck(store, deck.id, on, priority.empty() ? deck.up_to : *priority_from(priority));
        deck = require_deck(store, name);
        const DeckCounts counts = counts_of(store, context, deck.id);
        const std::string how = switch_in_words(deck);
        said.push_back(on ? fmt::format("{}: {}: {}", name, how, counted(counts.on, "card"))
                          : fmt::format("{}: off; its history is kept", name));
        label += fmt::format("{}{}", label.empty() ? "" : ", ", name);
        json.push_back(deck_json(deck, counts));
    }
    operation.relabel(fmt::format("switched {} {}", on ? "on" : "off", label));
    operation.commit();
    if (context.out.json()) context.out.print({{"decks", std::move(json)}});
    for (const auto& sentence : said)
        context.out.done(sentence);
    return exit_code::done;
}

int rename(Context& context, const std::string& from, const std::string& to) {
    if (!is_deck_id(to))
        throw UsageError(fmt::format("`{}` cannot name a deck; use letters, digits, `.`, `_` and `-`",
                                     without_controls(to)));
    Store store = context.open_store_with_starters();
    const DeckRow deck = require_deck(store, from);
    if (from == to) {
        if (context.out.json())
            context.out.print({{"decks", {deck_json(deck, counts_of(store, context, deck.id))}}});
        context.out.done("nothing changed");
        return exit_code::done;
    }
    if (find_deck(store, to))
        throw UsageError(fmt::format("there is a deck `{}` already; choose another name", to));
    Operation operation(store, context.now.instant, fmt::format("renamed deck {} to {}", from, to));
    rename_deck(store, deck.id, to);
    operation.commit();
    if (context.out.json())
        context.out.print(
            {{"decks", {deck_json(require_deck(store, to), counts_of(store, context, deck.id))}}});
    context.out.done(fmt::format("{} is now {}", from, to));
    if (deck.file && !deck.starter)
        context.out.warn(fmt::format(
            "hone: {}; else {} comes back beside it",
            deck.file->ends_with(".toml")
                ? fmt::format("before you import {} again, set id = \"{}\" under [deck] there",
                              without_controls(*deck.file), to)
                : fmt::format("when you import {} again, add --deck {}", without_controls(*deck.file), to),
            from));
    return exit_code::done;
}

int move_notes(Context& context, std::vector<std::string> names) {
    if (names.size() < 2)
        throw UsageError("say which notes and then which deck: `hone decks move DECK/ID… DECK`");
    const std::string target = names.back();
    names.pop_back();
    Store store = context.open_store_with_starters();
    Operation operation(
        store, context.now.instant,
        fmt::format("moved {} to {}", counted(static_cast<long long>(names.size()), "note"), target));
    const DeckRow to = require_deck(store, target);
    std::vector<NoteRow> notes;
    for (const auto& name : names)
        notes.push_back(require_note(store, name));
    MovedNotes moved = move_to_deck(store, notes, to, context.now.study_day);
    operation.commit();
    if (context.out.json()) context.out.print({{"moved", moved.references}, {"deck", target}});
    for (const auto& sentence : moved.said)
        context.out.done(sentence);
    if (moved.said.empty()) context.out.done("nothing changed");
    for (const auto& warning : moved.warnings)
        context.out.warn(warning);
    return exit_code::done;
}

struct DecksCommand {
    std::vector<std::string> names;
    std::string priority, from, to;
};

}  // namespace

void define_decks(Cli& cli) {
    auto given = std::make_shared<DecksCommand>();
    auto* decks = cli.command("decks", "List decks, switch them on and off, rename, move notes",
                              section::material, [](Context& context) { return list_decks(context); });
    decks->require_subcommand(0, 1);

    auto* on = cli.subcommand(decks, "on", "Serve these decks", [given](Context& context) {
        return switch_decks(context, given->names, true, given->priority);
    });
    on->add_option("deck", given->names, "Decks")->type_name("DECK")->required();
    on->add_option("--priority", given->priority,
                   "core: only those notes; useful: core and useful; extra: all")
        ->type_name("PRIORITY")
        ->check(one_of({"core", "useful", "extra"}));

    auto* off =
        cli.subcommand(decks, "off", "Leave these decks out; nothing is lost",
                       [given](Context& context) { return switch_decks(context, given->names, false, ""); });
    off->add_option("deck", given->names, "Decks")->type_name("DECK")->required();

    auto* renaming = cli.subcommand(decks, "rename", "Give a deck another name", [given](Context& context) {
        return rename(context, given->from, given->to);
    });
    renaming->add_option("old", given->from, "The deck")->type_name("OLD")->required();
    renaming->add_option("new", given->to, "Its new name")->type_name("NEW")->required();

    auto* move = cli.subcommand(decks, "move", "Move notes to another deck",
                                [given](Context& context) { return move_notes(context, given->names); });
    move->add_option("name", given->names, "Notes (DECK/ID), then the deck")
        ->type_name("NOTE... DECK")
        ->required();
}

}  // namespace hone
