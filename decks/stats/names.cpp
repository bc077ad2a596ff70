// SPDX-License-Identifier: MIT
#include "decks/stats/names.hpp"

#include "decks/note_json.hpp"
#include "engine/answer/fact.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace hone {

std::string name_as_written(const Store& store, std::string_view label, const std::string& value) {
    SQLite::Statement query(store.db(),
                            "SELECT n.content FROM note_label l JOIN note n ON n.id = l.note WHERE l.label = "
                            "? AND l.value = ? ORDER BY l.note LIMIT 1");
    query.bind(1, std::string(label));
    query.bind(2, value);
    if (!query.executeStep()) return {};
    const Note note = note_from_json_text(query.getColumn(0).getText());
    for (const auto& principle : note.principles)
        if (label == "principle" && folded(principle) == value) return principle;
    if (const auto* pair = std::get_if<Pair>(&note.body); label == "flaw" && pair != nullptr)
        return pair->flaw;
    return {};
}

}  // namespace hone
