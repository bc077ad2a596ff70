// SPDX-License-Identifier: MIT
#include "cli/bulk.hpp"

#include "cli/ask.hpp"
#include "cli/exit_codes.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/query_lexer.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hone {
namespace {

/// A number, or something with a slash that no query has: not behind a colon, a dash or a quote.
bool looks_like_a_card(std::string_view word) {
    if (!word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return true;
    const auto slash = word.find('/');
    return slash != std::string_view::npos && slash > 0 && word.find_first_of(" :\"()<>=") > slash &&
           word.front() != '-';
}

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

}  // namespace

CardQuery read_query(const Context& context, const std::vector<std::string>& words) {
    try {
        return parse_card_query(words, context.now.study_day);
    } catch (const QueryError& error) {
        throw UsageError(fmt::format("{} (see `hone help queries`)", error.what()));
    }
}

void warn_of_no_match(const Context& context, const Store& store, const CardQuery& query) {
    std::string message = "No card matches";
    for (const auto& sentence : names_not_there(store, query))
        message += ": " + sentence;
    context.out.warn(message.ends_with('?') ? message : message + ".");
}

std::string BulkCommand::query_text() const {
    return on_one_line(hone::query_text(words));
}

void add_bulk_options(CLI::App* command, BulkCommand& into) {
    command->add_flag("-n,--dry-run", into.dry_run, "Say what would change; change nothing");
    command->add_flag("-y,--yes", into.yes, "Do not ask, however many change");
}

bool BulkCommand::names_cards() const {
    return std::all_of(words.begin(), words.end(), looks_like_a_card);
}

Json query_json(const BulkCommand& command) {
    return command.names_cards() ? Json(nullptr) : Json(command.query_text());
}

std::vector<CardRow> chosen_cards(const Context& context, const Store& store, const BulkCommand& command) {
    if (command.names_cards()) return cards_named(store, command.words);
    if (const auto named = std::find_if(command.words.begin(), command.words.end(), looks_like_a_card);
        named != command.words.end())
        throw UsageError(
            fmt::format("{0} is the name of a card, and the rest is a query; give one or the other (to look "
                        "for the text, quote it: '\"{0}\"')",
                        on_one_line(*named)));
    const CardQuery query = read_query(context, command.words);
    if (!has_query_syntax(query.tree))
        throw UsageError(
            fmt::format("{0} is neither a card (a number, DECK/NOTE or DECK/NOTE:ASPECT) nor a query with "
                        "more than words; for every card with this text, quote it: '\"{0}\"'",
                        command.query_text()));
    auto cards = find_cards(store, query);
    if (cards.empty()) warn_of_no_match(context, store, query);
    return cards;
}

std::vector<NoteRow> notes_of_cards(const Store& store, const std::vector<CardRow>& cards) {
    std::vector<NoteRow> notes;
    std::set<NoteId> known;
    for (const auto& card : cards)
        if (known.insert(card.note).second)
            if (auto note = find_note(store, card.note)) notes.push_back(std::move(*note));
    return notes;
}

bool may_change(const Context& context, const BulkCommand& command, const std::string& what,
                const std::vector<std::string>& changes, std::size_t unasked) {
    if (command.yes || command.dry_run || changes.size() <= unasked) return true;
    if (!context.may_ask() || context.out.json())
        throw UsageError(
            fmt::format("add --yes to {} ({}), or --dry-run to see which", what, command.query_text()));
    constexpr std::size_t shown = 10;
    for (std::size_t i = 0; i < std::min(shown, changes.size()); ++i)
        context.out.warn(changes[i]);
    if (changes.size() > shown) context.out.warn(fmt::format("… and {} more", changes.size() - shown));
    std::string question = what + "?";
    question.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(question.front())));
    if (agreed(question)) return true;
    context.out.done("nothing changed");
    return false;
}

}  // namespace hone
