// SPDX-License-Identifier: MIT
// A store with a deck of questions, pairs and facts, a round, and somebody who studies day by day.
#pragma once

#include "decks/planning/day_plan.hpp"
#include "decks/planning/queue_query.hpp"
#include "decks/store/operation.hpp"
#include "tests/decks/store/store_support.hpp"
#include "tests/support/temporary_directory.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace hone::test {

class Studied {
public:
    /// `questions` to recognise, `pairs` (a card to recognise and one to say each), `facts` to recall.
    explicit Studied(int questions, int pairs = 0, int facts = 0);

    void set_round(const Goal& round);
    void set_round(int days, const std::string& name = "");
    void set_budget(const Budget& budget);
    void set_minutes(int minutes);

    std::optional<CardId> next(int on_day);
    /// Answers what comes until nothing does, each in ten seconds: good, but for every `again_every`-th answer. The cards
    /// in order.
    std::vector<CardId> study(int on_day, int again_every = 0);

    TemporaryDirectory directory;
    Store store;

private:
    int answers_ = 0;
};

}  // namespace hone::test
