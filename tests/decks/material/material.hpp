// SPDX-License-Identifier: MIT
// A store in a folder of its own, and short ways to fill it.
#pragma once

#include "decks/import.hpp"
#include "decks/store/reviews.hpp"
#include "tests/support/temporary_directory.hpp"

#include <string>

namespace hone::test {

/// 2026-12-01 plus `day`, nine in the morning.
inline Now morning(int day = 0) {
    const StudyDay study_day = StudyDay::from_number(20788) + day;
    return {Instant{study_day.date()} + std::chrono::hours{9}, study_day};
}

class Material {
public:
    Material() : store(Store::open(folder_.path() / "hone.db")) {}

    /// As if `text` stood in a file of that name; the deck is named by its stem.
    ImportReport import(const std::string& text, const ImportOptions& options = {},
                        const std::string& name = "talk.toml") {
        return import_decks(store, morning(), {{name, text, default_deck_id(name), false}}, options);
    }

    CardRow card(const std::string& name) const { return find_card(store, std::string_view(name)).value(); }
    NoteRow note(const std::string& name) const { return find_note(store, std::string_view(name)).value(); }

    void review(const std::string& name, int day, Rating rating) {
        record_review(store, morning(day), {card(name).id, rating, rating, 4200, 0, std::nullopt});
    }

private:
    TemporaryDirectory folder_;

public:
    Store store;
};

inline constexpr const char* two_notes =
    "[deck]\ntitle = \"Talk\"\ntags = [\"spoken\"]\n\n"
    "[[basic]]\nid = \"raise\"\nfront = \"When to name a number?\"\nback = \"After theirs\"\n"
    "reversible = true\ntags = [\"pay\"]\n\n"
    "[[fact]]\nid = \"notice\"\nprompt = \"Notice period\"\nanswer = \"30 days\"\npriority = \"extra\"\n";

}  // namespace hone::test
