// SPDX-License-Identifier: MIT
#include "cli/app.hpp"
#include "cli/bulk.hpp"
#include "cli/commands/commands.hpp"
#include "cli/exit_codes.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

namespace hone {
namespace {

struct CardsCommand {
    std::vector<std::string> query;
    std::optional<int> limit;
    std::string sort;
    bool reverse = false;
};

/// How likely cards are recalled today, under the options of their decks.
class Recall {
public:
    Recall(const Store& store, StudyDay today) : store_(store), today_(today) {}

    std::optional<double> of(const CardRow& card) {
        const Trace* trace = trace_of(card.state);
        if (trace == nullptr) return std::nullopt;
        auto known = by_deck_.find(card.deck);
        if (known == by_deck_.end())
            known = by_deck_.emplace(card.deck, scheduling_of(store_, card.deck)).first;
        return known->second.fsrs.retrievability(std::max(0, today_ - trace->last_review),
                                                 trace->memory.stability);
    }

private:
    const Store& store_;
    StudyDay today_;
    std::map<std::string, Scheduling> by_deck_;
};

/// What `--sort` compares, least first; nothing comes last, whichever way round.
std::optional<double> sort_value(const std::string& by, const CardRow& card, Recall& recall) {
    const Trace* trace = trace_of(card.state);
    if (by == "card") return static_cast<double>(card.id);
    if (by == "lapses") return -card.lapses;
    if (by == "reps") return -card.reps;
    if (by == "due") return card.due ? std::optional<double>(card.due->number()) : std::nullopt;
    if (by == "r") return recall.of(card);
    if (trace == nullptr) return std::nullopt;
    return by == "s" ? trace->memory.stability : -trace->memory.difficulty;
}

void sort_cards(std::vector<CardRow>& cards, const CardsCommand& command, Recall& recall) {
    if (command.sort.empty() || command.sort == "deck") {
        if (command.reverse) std::reverse(cards.begin(), cards.end());
        return;
    }
    struct Keyed {
        std::optional<double> value;
        std::size_t place;
    };
    std::vector<Keyed> order;
    for (std::size_t i = 0; i < cards.size(); ++i)
        order.push_back({sort_value(command.sort, cards[i], recall), i});
    std::stable_sort(order.begin(), order.end(), [&](const Keyed& a, const Keyed& b) {
        if (!a.value || !b.value) return a.value.has_value() && !b.value;
        return command.reverse ? *a.value > *b.value : *a.value < *b.value;
    });
    std::vector<CardRow> sorted;
    for (const auto& each : order)
        sorted.push_back(std::move(cards[each.place]));
    cards = std::move(sorted);
}

std::string state_in_words(const CardRow& card) {
    if (card.suspended) return "suspended";
    return card.active ? std::string(name(card.state)) : "off";
}

/// The note's own tags and those of its deck: what `tag:` finds.
std::vector<std::string> all_tags(const Note& note, const std::vector<std::string>& of_deck) {
    std::vector<std::string> tags = note.tags;
    for (const auto& tag : of_deck)
        if (std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(tag);
    return tags;
}

void print_json(const Context& context, const Store& store, const std::vector<CardRow>& found,
                std::size_t all, Recall& recall) {
    std::map<std::string, std::vector<std::string>> deck_tags;
    for (const auto& deck : all_decks(store))
        deck_tags[deck.header.id] = deck.header.tags;
    const auto notes = notes_of(store, found);
    Json cards = Json::array();
    for (std::size_t i = 0; i < found.size(); ++i) {
        const CardRow& card = found[i];
        Json json = card_json(card);
        json["state"] = name(card.state);
        json["due"] = card.due ? Json(to_string(*card.due)) : Json(nullptr);
        json.update(card_memory_json(card));
        const auto recalled = recall.of(card);
        json["retrievability"] = recalled ? Json(*recalled) : Json(nullptr);
        json["suspended"] = card.suspended;
        json["tags"] = all_tags(*notes[i], deck_tags[card.deck]);
        cards.push_back(std::move(json));
    }
    context.out.print({{"cards", std::move(cards)}, {"found", all}});
}

/// Columns of the table in the order they go when the window is narrow: the last ones first.
constexpr std::size_t number = 0, reference = 1, state = 2, due = 3, recalled = 4;

using Row = std::vector<std::string>;

std::size_t width_of(const std::vector<Row>& rows, std::size_t columns) {
    constexpr std::size_t between = 2;
    std::size_t all = 0;
    for (std::size_t column = 0; column < columns; ++column) {
        std::size_t widest = 0;
        for (const auto& row : rows)
            widest = std::max(widest, display_width(row[column]));
        all += widest + between;
    }
    return all;
}

void print_table(const Context& context, const Store& store, const std::vector<CardRow>& found,
                 Recall& recall) {
    constexpr std::size_t shortest_title = 16;
    std::vector<Row> rows;
    for (const auto& card : found) {
        Row row(recalled + 1);
        row[number] = std::to_string(card.id);
        row[reference] = card.reference();
        row[state] = state_in_words(card);
        row[due] = card.due ? to_string(*card.due) : "-";
        const auto chance = recall.of(card);
        row[recalled] = chance ? fmt::format("{:.2f}", *chance) : "-";
        rows.push_back(std::move(row));
    }
    const std::size_t window = context.out.columns();
    std::size_t columns = recalled + 1;
    while (columns > reference + 1 && width_of(rows, columns) + shortest_title > window)
        --columns;
    const std::size_t others = width_of(rows, columns);
    const std::size_t room = window > others + shortest_title ? window - others : shortest_title;
    const auto notes = notes_of(store, found);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].resize(columns);
        rows[i].push_back(title_of(*notes[i], room));
    }
    context.out.table(rows);
}

int cards(Context& context, const CardsCommand& command) {
    const CardQuery query = read_query(context, command.query);
    const Store store = context.open_store_with_starters();
    auto found = find_cards(store, query);
    const std::size_t all = found.size();
    Recall recall(store, context.now.study_day);
    sort_cards(found, command, recall);
    if (command.limit && found.size() > static_cast<std::size_t>(*command.limit))
        found.erase(found.begin() + *command.limit, found.end());
    if (context.out.json()) {
        print_json(context, store, found, all, recall);
    } else if (found.empty()) {
        warn_of_no_match(context, store, query);
    } else {
        print_table(context, store, found, recall);
        if (found.size() < all) context.out.warn(fmt::format("{} of {} cards", found.size(), all));
    }
    return found.empty() ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace

void define_cards(Cli& cli) {
    auto given = std::make_shared<CardsCommand>();
    auto* command = cli.command("cards", "Find cards by field, number and word", section::material,
                                [given](Context& context) { return cards(context, *given); });
    command
        ->add_option(
            "query", given->query,
            "deck:ID tag:T kind:K principle:P flaw:F lens:L is:STATE, 'r<0.8' 'due<=today' 'lapses>=3', "
            "words, '\"exact words\"', -NOT, or; `hone help queries` says more")
        ->type_name("QUERY");
    command->add_option("--limit", given->limit, "At most so many")
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000'000));
    command
        ->add_option(
            "--sort", given->sort,
            "deck (the order of the decks), due (first due first), r (least likely recalled first), s, d, "
            "lapses, reps (most first), card")
        ->type_name("KEY")
        ->check(one_of({"deck", "due", "r", "s", "d", "lapses", "reps", "card"}));
    command->add_flag("--reverse", given->reverse, "The other way round");
}

}  // namespace hone
