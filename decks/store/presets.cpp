// SPDX-License-Identifier: MIT
#include "decks/store/presets.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace hone {
namespace {

/// The column in `preset` and in `deck`.
const char* column(DeckOption option) {
    switch (option) {
        case DeckOption::retention:
            return "desired_retention";
        case DeckOption::new_per_day:
            return "new_per_day";
        case DeckOption::max_interval:
            return "maximum_interval";
    }
    return "";
}

void bind(SQLite::Statement& statement, DeckOption option, double value) {
    if (option == DeckOption::retention)
        statement.bind(1, value);
    else
        statement.bind(1, static_cast<std::int64_t>(value));
}

}  // namespace

double standard_value(DeckOption option) {
    const Preset preset;
    switch (option) {
        case DeckOption::retention:
            return preset.desired_retention;
        case DeckOption::new_per_day:
            return preset.new_per_day;
        case DeckOption::max_interval:
            return preset.maximum_interval;
    }
    return 0;
}

double default_value(const Store& store, DeckOption option) {
    return store.db()
        .execAndGet(fmt::format("SELECT {} FROM preset WHERE id = 1", column(option)))
        .getDouble();
}

std::optional<double> own_value(const Store& store, DeckId deck, DeckOption option) {
    SQLite::Statement query(store.db(), fmt::format("SELECT {} FROM deck WHERE id = ?", column(option)));
    query.bind(1, deck);
    if (!query.executeStep() || query.getColumn(0).isNull()) return std::nullopt;
    return query.getColumn(0).getDouble();
}

void set_default_value(Store& store, DeckOption option, double value) {
    SQLite::Statement update(store.db(),
                             fmt::format("UPDATE preset SET {} = ? WHERE id = 1", column(option)));
    bind(update, option, value);
    update.exec();
}

void restore_default_preset(Store& store, const Preset& preset, int parameter_set) {
    SQLite::Statement update(store.db(),
                             "UPDATE preset SET desired_retention = ?, maximum_interval = ?, fuzz = ?, "
                             "new_per_day = ?, parameters = ? WHERE id = 1");
    update.bind(1, preset.desired_retention);
    update.bind(2, preset.maximum_interval);
    update.bind(3, preset.fuzz ? 1 : 0);
    update.bind(4, preset.new_per_day);
    update.bind(5, parameter_set);
    update.exec();
}

void set_own_value(Store& store, DeckId deck, DeckOption option, std::optional<double> value) {
    SQLite::Statement update(store.db(), fmt::format("UPDATE deck SET {} = ? WHERE id = ?", column(option)));
    if (value) bind(update, option, *value);
    update.bind(2, deck);
    update.exec();
}

}  // namespace hone
