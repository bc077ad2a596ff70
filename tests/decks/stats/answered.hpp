// SPDX-License-Identifier: MIT
// A deck about three principles and two flaws, and short ways to answer its cards.
#pragma once

#include "decks/store/exercises.hpp"
#include "tests/decks/store/store_support.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

namespace hone::test {

inline std::string question(const std::string& id, const std::string& answer) {
    return fmt::format(
        "[[question]]\nid = \"{0}\"\nprompt = \"What does {0} show?\"\noptions = [\"Ownership\", \"Customer "
        "Obsession\", \"Dive Deep\", \"A whole sentence.\"]\nanswer = \"{1}\"\nprinciples = [\"{1}\"]\n",
        id, answer);
}

inline std::string pair_with(const std::string& id, const std::string& flaw) {
    return fmt::format(
        "[[pair]]\nid = \"{0}\"\nweak = \"We did {0}.\"\nstrong = \"I did {0}.\"\nflaw = \"{1}\"\n", id,
        flaw);
}

/// o1 to o3 want Ownership, c1 and c2 Customer Obsession, d1 Dive Deep; j1 and j2 have the flaw jargon, s1 story drift.
class Answered {
public:
    Answered() {
        std::string text = "[deck]\nid = \"t\"\n";
        for (const char* id : {"o1", "o2", "o3"})
            text += question(id, "Ownership");
        for (const char* id : {"c1", "c2"})
            text += question(id, "Customer Obsession");
        text += question("d1", "Dive Deep");
        text += pair_with("j1", "jargon") + pair_with("j2", "jargon") + pair_with("s1", "Story Drift");
        import_text(store, day(0), text);
    }

    /// "t/o1:identify"; pairs are asked as spot.
    CardId card(const std::string& id) const {
        const bool pair = id.front() == 'j' || id.front() == 's';
        return find_card(store, fmt::format("t/{}:{}", id, pair ? "spot" : "identify")).value().id;
    }

    void right(int on, const std::string& id) { record(on, id, Rating::good, std::nullopt); }
    void wrong(int on, const std::string& id) { record(on, id, Rating::again, std::nullopt); }
    void confused(int on, const std::string& id, const std::string& picked) {
        record(on, id, Rating::again, picked);
    }
    /// In a test, which is no review.
    void tested(int on, const std::string& id, double credit,
                std::optional<std::string> picked = std::nullopt) {
        Operation operation(store, day(on).instant, "tested");
        record_test_answer(store, day(on),
                           {day(on).instant, card(id), "w", false, credit, std::nullopt, std::move(picked)});
        operation.commit();
    }

private:
    TemporaryDirectory directory_;

    void record(int on, const std::string& id, Rating rating, std::optional<std::string> picked) {
        record_review(store, day(on), {card(id), rating, rating, 5000, 0, std::move(picked)});
    }

public:
    Store store = Store::open(directory_.path() / "hone.db");
};

}  // namespace hone::test
