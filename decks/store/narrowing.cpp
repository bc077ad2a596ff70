// SPDX-License-Identifier: MIT
#include "decks/store/narrowing.hpp"

#include "decks/lens.hpp"
#include "decks/store/notes.hpp"
#include "engine/answer/fact.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace hone {
namespace {

const std::string& wanted(Lens lens, const Goal& goal) {
    switch (lens) {
        case Lens::company:
            return goal.company;
        case Lens::level:
            return goal.level;
        case Lens::role:
            break;
    }
    return goal.role;
}

struct Written {
    std::vector<std::string> values;  ///< those that meet what is wanted, "any" too
    bool for_this = false;            ///< one of them is more than "any"
};

Written values_that_meet(const Store& store, Lens lens, const std::string& wanted) {
    SQLite::Statement query(store.db(), "SELECT DISTINCT value FROM note_label WHERE label = ?");
    query.bind(1, std::string(name(lens)));
    Written written;
    while (query.executeStep()) {
        std::string value = query.getColumn(0).getString();
        if (!lens_meets(lens, value, wanted)) continue;
        written.for_this = written.for_this || value != "any";
        written.values.push_back(std::move(value));
    }
    return written;
}

void narrow_to_goal(Narrowing& narrow, const Store& store, const Goal& goal) {
    narrow_to_decks(narrow, store, goal.decks);
    if (!goal.tags.empty()) {
        std::string list;
        for (const auto& tag : goal.tags)
            list += (list.empty() ? "" : ",") + narrow.argument(tag);
        narrow.sql += fmt::format(
            " AND EXISTS (SELECT 1 FROM note_label l WHERE l.note = n.id AND l.label = 'tag' AND l.value IN "
            "({}))",
            list);
    }
    narrow_to_lenses(narrow, store, goal);
}

}  // namespace

std::string Narrowing::argument(std::string text) {
    arguments.push_back(std::move(text));
    return fmt::format("?{}", arguments.size());
}

void Narrowing::bind(SQLite::Statement& statement) const {
    for (std::size_t i = 0; i < arguments.size(); ++i)
        statement.bind(static_cast<int>(i + 1), arguments[i]);
}

SQLite::Statement narrowed(const Store& store, const std::string& sql, const Narrowing& narrow) {
    SQLite::Statement query(store.db(), sql);
    narrow.bind(query);
    return query;
}

std::string joined_ids(const std::vector<std::int64_t>& ids) {
    return fmt::format("{}", fmt::join(ids, ","));
}

void narrow_to_decks(Narrowing& narrow, const Store& store, const std::vector<std::string>& decks) {
    if (decks.empty()) return;
    std::vector<std::int64_t> ids;
    for (const auto& name : decks)
        if (const auto deck = find_deck(store, name)) ids.push_back(deck->id);
    narrow.sql += fmt::format(" AND n.deck IN ({})", joined_ids(ids));
}

void narrow_to_tags(Narrowing& narrow, const std::vector<std::string>& tags) {
    for (const auto& tag : tags)
        narrow.sql += fmt::format(
            " AND EXISTS (SELECT 1 FROM note_label l WHERE l.note = n.id AND l.label = 'tag' AND l.value = "
            "{})",
            narrow.argument(folded(tag)));
}

void narrow_to_lenses(Narrowing& narrow, const Store& store, const Goal& goal) {
    for (const Lens lens : all_lenses) {
        if (wanted(lens, goal).empty()) continue;
        const Written written = values_that_meet(store, lens, wanted(lens, goal));
        if (!written.for_this) continue;
        std::string list;
        for (const auto& value : written.values)
            list += (list.empty() ? "" : ",") + narrow.argument(value);
        const auto label = name(lens);
        narrow.sql += fmt::format(
            " AND (EXISTS (SELECT 1 FROM note_label l WHERE l.note = n.id AND l.label = '{0}' AND l.value IN "
            "({1}))"
            " OR NOT EXISTS (SELECT 1 FROM note_label l WHERE l.note = n.id AND l.label = '{0}'))",
            label, list);
    }
}

Narrowing narrowing_of(const Store& store, const Goal& goal) {
    Narrowing narrow;
    narrow_to_goal(narrow, store, goal);
    return narrow;
}

Narrowing narrowing_of(const Store& store, std::span<const Goal> goals) {
    Narrowing narrow;
    std::string any;
    for (const Goal& goal : goals) {
        Narrowing one{{}, std::move(narrow.arguments)};
        narrow_to_goal(one, store, goal);
        narrow.arguments = std::move(one.arguments);
        any += fmt::format("{}(1{})", any.empty() ? "" : " OR ", one.sql);
    }
    if (!any.empty() && any != "(1)") narrow.sql = fmt::format(" AND ({})", any);
    return narrow;
}

std::vector<std::string> lenses_nobody_wrote_for(const Store& store, const Goal& goal) {
    std::vector<std::string> unknown;
    for (const Lens lens : all_lenses)
        if (const auto& word = wanted(lens, goal);
            !word.empty() && !values_that_meet(store, lens, word).for_this)
            unknown.push_back(fmt::format("{} {}", name(lens), word));
    return unknown;
}

}  // namespace hone
