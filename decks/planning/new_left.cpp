// SPDX-License-Identifier: MIT
#include "decks/planning/new_left.hpp"

#include "decks/store/notes.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>

namespace hone {
namespace {

int new_cards(const Store& store, const Narrowing& narrow, StudyDay today) {
    auto query =
        narrowed(store,
                 "SELECT count(*) FROM card c JOIN note n ON n.id = c.note WHERE c.state = 'new' AND "
                 "c.met_ms IS NULL" +
                     not_hidden_sql(today) + narrow.sql,
                 narrow);
    query.executeStep();
    return query.getColumn(0).getInt();
}

}  // namespace

int NewLeft::all() const {
    return std::accumulate(own.begin(), own.end(), shared,
                           [](int sum, const auto& deck) { return sum + deck.second; });
}

std::vector<std::pair<std::string, int>> NewLeft::portions() const {
    if (own.empty()) return {{"", shared}};
    std::string apart;
    std::vector<std::pair<std::string, int>> all;
    for (const auto& [deck, left] : own) {
        apart += fmt::format("{}{}", apart.empty() ? "" : ",", deck);
        if (left > 0) all.emplace_back(fmt::format(" AND n.deck = {}", deck), left);
    }
    if (shared > 0) all.emplace_back(fmt::format(" AND n.deck NOT IN ({})", apart), shared);
    return all;
}

std::string NewLeft::sql() const {
    if (own.empty()) return "";
    std::string either;
    for (const auto& [condition, left] : portions())
        either += (either.empty() ? "" : " OR ") + condition.substr(std::string_view(" AND ").size());
    return fmt::format(" AND ({})", either);
}

NewLeft new_by_presets(const Store& store, const TodaySoFar& so_far) {
    SQLite::Statement query(store.db(), "SELECT new_per_day FROM preset WHERE id = 1");
    query.executeStep();
    NewLeft left{query.getColumn(0).getInt() - static_cast<int>(so_far.started.size()), {}};
    SQLite::Statement own(
        store.db(),
        fmt::format("SELECT d.id, d.new_per_day, (SELECT count(*) FROM card c JOIN note n ON n.id = c.note "
                    "WHERE n.deck = d.id AND c.id IN ({})) FROM deck d WHERE d.new_per_day IS NOT NULL",
                    joined_ids({so_far.started.begin(), so_far.started.end()})));
    while (own.executeStep()) {
        const int started = own.getColumn(2).getInt();
        left.shared += started;  // it counts against its own deck's number alone
        left.own[own.getColumn(0).getInt64()] = std::max(0, own.getColumn(1).getInt() - started);
    }
    left.shared = std::max(0, left.shared);
    return left;
}

int new_by_pace(const Store& store, const Narrowing& narrow, const Goal& nearest, StudyDay today,
                int started) {
    const int days_left = nearest.day - today;
    if (days_left <= 1) return 0;  // what is begun on the eve is not there on the day
    const int waiting = new_cards(store, narrow, today) + started;
    const int a_day = static_cast<int>(std::ceil(waiting / (2.0 / 3.0 * days_left)));
    return std::max(0, a_day - started);
}

bool has_new_cards(const Store& store, const Narrowing& narrow, StudyDay today) {
    auto query =
        narrowed(store,
                 "SELECT EXISTS (SELECT 1 FROM card c JOIN note n ON n.id = c.note WHERE c.state = 'new' "
                 "AND c.met_ms IS NULL" +
                     not_hidden_sql(today) + narrow.sql + ")",
                 narrow);
    query.executeStep();
    return query.getColumn(0).getInt() != 0;
}

}  // namespace hone
