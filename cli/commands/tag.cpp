// SPDX-License-Identifier: MIT
// Tags on and off the notes of cards that are named or found by a query, in one undo step. A tag is part of a note's text: what came from a
// file counts as edited here, so the next import keeps the tags unless the file's text of the note changes as well.
#include "cli/app.hpp"
#include "cli/bulk.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/store/note_writer.hpp"
#include "decks/store/operation.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "engine/answer/fact.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

struct TagCommand {
    BulkCommand bulk;
    std::vector<std::string> add, remove;
};

bool holds(const std::vector<std::string>& tags, const std::string& tag) {
    return std::any_of(tags.begin(), tags.end(),
                       [&](const std::string& each) { return folded(each) == folded(tag); });
}

/// As they are to be stored. Throws UsageError.
std::vector<std::string> checked(const std::vector<std::string>& tags) {
    constexpr std::size_t longest = 100;
    std::vector<std::string> names;
    for (const auto& tag : tags) {
        std::string name = on_one_line(tag);
        if (folded(name).empty() || name.size() > longest)
            throw UsageError(
                fmt::format("{} cannot be a tag; it needs a letter or digit and at most {} bytes",
                            in_quotes(tag), longest));
        if (!holds(names, name)) names.push_back(std::move(name));
    }
    return names;
}

/// The tags of the note after the command. A tag of the deck itself is on every note of it.
std::vector<std::string> tags_after(const NoteRow& note, const DeckRow& deck, const TagCommand& command) {
    std::vector<std::string> tags;
    for (const auto& tag : note.note.tags)
        if (!holds(command.remove, tag)) tags.push_back(tag);
    for (const auto& tag : command.add)
        if (!holds(tags, tag) && !holds(deck.header.tags, tag)) tags.push_back(tag);
    return tags;
}

std::string in_words(const TagCommand& command) {
    std::string words;
    for (const auto& tag : command.add)
        words += (words.empty() ? "+" : " +") + tag;
    for (const auto& tag : command.remove)
        words += (words.empty() ? "-" : " -") + tag;
    return words;
}

/// For a tag that is to go but is the deck's.
void warn_of_deck_tags(const Context& context, const std::vector<DeckRow>& decks, const TagCommand& command) {
    for (const auto& deck : decks)
        for (const auto& tag : command.remove)
            if (holds(deck.header.tags, tag))
                context.out.warn(fmt::format("hone: {} is a tag of the deck {} itself and stays on its notes",
                                             in_quotes(tag), deck.header.id));
}

struct Retagged {
    NoteRow note;
    DeckRow deck;
    std::vector<std::string> tags;
};

int tag(Context& context, TagCommand command) {
    if (command.add.empty() && command.remove.empty())
        throw UsageError("say which tags: --add NAME, --remove NAME (both may be repeated)");
    command.add = checked(command.add);
    command.remove = checked(command.remove);
    for (const auto& tag : command.add)
        if (holds(command.remove, tag))
            throw UsageError(fmt::format("{} is both added and removed; choose one", in_quotes(tag)));
    Store store = context.open_store();
    const auto cards = chosen_cards(context, store, command.bulk);
    std::vector<DeckRow> decks;
    for (auto& deck : all_decks(store))
        if (std::any_of(cards.begin(), cards.end(),
                        [&](const CardRow& card) { return card.deck == deck.header.id; }))
            decks.push_back(std::move(deck));
    std::vector<Retagged> wanted;
    std::vector<std::string> changes;
    const auto notes = notes_of_cards(store, cards);
    for (const auto& note : notes) {
        const auto deck = std::find_if(decks.begin(), decks.end(),
                                       [&](const DeckRow& each) { return each.id == note.deck_row; });
        auto tags = tags_after(note, *deck, command);
        if (tags == note.note.tags) continue;
        changes.push_back(note.reference());
        wanted.push_back({note, *deck, std::move(tags)});
    }
    const std::string how_many = counted(static_cast<long long>(wanted.size()), "note");
    const std::string what = in_words(command), query = command.bulk.query_text();
    if (!may_change(context, command.bulk, fmt::format("tag {} ({})", how_many, what), changes))
        return exit_code::answer_is_no;
    Json json = Json::array();
    for (const auto& [note, deck, tags] : wanted)
        json.push_back({{"note", note.reference()}, {"tags", tags}});
    if (!command.bulk.dry_run) {
        Operation operation(store, context.now.instant,
                            fmt::format("tagged {}: {} ({})", how_many, what, query));
        NoteWriter writer(store);
        for (const auto& [note, deck, tags] : wanted) {
            const auto held = find_note(store, note.id);
            if (!held || held->note != note.note)
                throw UsageError(
                    fmt::format("{} was changed elsewhere meanwhile; nothing was changed", note.reference()));
            Note edited = note.note;
            edited.tags = tags;
            writer.update(deck, note.id, edited, std::nullopt, {note.file, note.line, note.position}, false,
                          context.now.study_day);
        }
        operation.commit();
    }
    if (context.out.json())
        context.out.print({{"changed", wanted.size()},
                           {"notes", std::move(json)},
                           {"dry_run", command.bulk.dry_run},
                           {"query", query_json(command.bulk)}});
    if (cards.empty()) return exit_code::answer_is_no;
    if (command.bulk.dry_run && !context.out.json())
        for (const auto& [note, deck, tags] : wanted)
            context.out.done(
                fmt::format("{}: tags would be {}", note.reference(),
                            tags.empty() ? "none" : on_one_line(fmt::format("{}", fmt::join(tags, ", ")))));
    if (wanted.empty())
        context.out.done(fmt::format("nothing changed: {} ({}), each as asked already",
                                     counted(static_cast<long long>(notes.size()), "note"), query));
    else
        context.out.done(
            fmt::format("{} {}tagged {} ({}); {}", how_many, command.bulk.dry_run ? "would be " : "", what,
                        query, command.bulk.dry_run ? "nothing was changed" : "`hone undo` takes it back"));
    warn_of_deck_tags(context, decks, command);
    if (!command.bulk.dry_run && std::any_of(wanted.begin(), wanted.end(),
                                             [](const Retagged& each) { return bool(each.note.imported); }))
        context.out.done("Files are as they were; `hone export --changed` gives the edits as text.");
    return exit_code::done;
}

}  // namespace

void define_tag(Cli& cli) {
    auto given = std::make_shared<TagCommand>();
    auto* command =
        cli.command("tag", "Add tags to the notes of a query's cards, or remove them", section::material,
                    [given](Context& context) { return tag(context, *given); });
    command->add_option("query", given->bulk.words, "Which cards: a query, or their names")
        ->type_name("CARD|QUERY")
        ->required();
    add_repeatable(command, "--add", given->add, "A tag to add (may be repeated)", "TAG");
    add_repeatable(command, "--remove", given->remove, "A tag to remove (may be repeated)", "TAG");
    add_bulk_options(command, given->bulk);
}

}  // namespace hone
