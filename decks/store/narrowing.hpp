// SPDX-License-Identifier: MIT
// SQL that narrows notes to what a session or a goal is about.
#pragma once

#include "decks/store/goals.hpp"

#include <SQLiteCpp/Statement.h>

#include <span>
#include <string>
#include <vector>

namespace hone {

/// Conditions over a note row `n`, each beginning with " AND "; text arguments are bound from ?1 on.
struct Narrowing {
    std::string sql;
    std::vector<std::string> arguments;

    /// The number under which `text` will be bound: "?3".
    std::string argument(std::string text);
    void bind(SQLite::Statement& statement) const;
};

/// The query `sql`, in which narrow.sql stands, with its arguments bound.
SQLite::Statement narrowed(const Store& store, const std::string& sql, const Narrowing& narrow);

/// "1,2,3" for an SQL list.
std::string joined_ids(const std::vector<std::int64_t>& ids);

void narrow_to_decks(Narrowing& narrow, const Store& store, const std::vector<std::string>& decks);

/// To notes with all of the tags.
void narrow_to_tags(Narrowing& narrow, const std::vector<std::string>& tags);

/// To the notes for the goal's company, level and role. A word that no note is written for narrows nothing: better
/// too many cards than none.
void narrow_to_lenses(Narrowing& narrow, const Store& store, const Goal& goal);

/// What a round is about: its decks, its tags (any of them) and its lenses.
Narrowing narrowing_of(const Store& store, const Goal& goal);
/// What any of the rounds is about; without rounds everything.
Narrowing narrowing_of(const Store& store, std::span<const Goal> goals);

/// The fields of the goal, "company Acme", that no note is written for.
std::vector<std::string> lenses_nobody_wrote_for(const Store& store, const Goal& goal);

}  // namespace hone
