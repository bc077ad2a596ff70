// SPDX-License-Identifier: MIT
#include "decks/store/debriefs.hpp"

#include "decks/text/normalise.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace hone {
namespace {

/// Below, what is shared are words of any question.
constexpr double least_likeness = 0.25;

std::set<std::string> words_in(const std::string& text) {
    const auto words = words_of(text);
    return {words.begin(), words.end()};
}

}  // namespace

void record_debrief(Store& store, const Now& now, const Goal& round, const AskedQuestion& asked) {
    SQLite::Statement insert(
        store.db(),
        "INSERT INTO debrief (goal, at_ms, study_day, question, held, note) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(1, round.id);
    insert.bind(2, std::int64_t{now.instant.time_since_epoch().count()});
    insert.bind(3, now.study_day.number());
    insert.bind(4, asked.question);
    insert.bind(5, asked.held ? 1 : 0);
    if (asked.note) insert.bind(6, *asked.note);
    insert.exec();
}

std::vector<AskedQuestion> debriefs_of(const Store& store, std::int64_t round) {
    SQLite::Statement query(store.db(),
                            "SELECT question, held, note, at_ms, study_day FROM debrief WHERE goal = ? "
                            "ORDER BY id");
    query.bind(1, round);
    std::vector<AskedQuestion> asked;
    while (query.executeStep()) {
        asked.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt() != 0, std::nullopt,
                         Instant{std::chrono::milliseconds{query.getColumn(3).getInt64()}},
                         StudyDay::from_number(query.getColumn(4).getInt())});
        if (!query.getColumn(2).isNull()) asked.back().note = query.getColumn(2).getInt64();
    }
    return asked;
}

std::vector<NoteRow> notes_about(const Store& store, const std::string& question, std::size_t most) {
    const auto wanted = words_in(question);
    std::vector<NoteRow> notes;
    for (const auto& deck : all_decks(store))
        for (auto& row : notes_of_deck(store, deck.id, false))
            notes.push_back(std::move(row));
    std::vector<std::set<std::string>> words;
    std::map<std::string, int> notes_with;
    for (const auto& row : notes) {
        words.push_back(words_in(prompt_of(row.note)));
        for (const auto& word : words.back())
            ++notes_with[word];
    }
    // A word counts by how few notes have it; one that no note has still counts against all of them.
    const auto telling = [&](const std::string& word) {
        const auto at = notes_with.find(word);
        return std::log((1.0 + static_cast<double>(notes.size())) /
                        (1.0 + (at == notes_with.end() ? 0 : at->second)));
    };
    double all = 0;
    for (const auto& word : wanted)
        all += telling(word);
    std::vector<std::pair<double, std::size_t>> found;
    for (std::size_t i = 0; i < notes.size() && all > 0; ++i) {
        double shared = 0;
        for (const auto& word : wanted)
            if (words[i].contains(word)) shared += telling(word);
        if (shared / all >= least_likeness) found.emplace_back(-shared / all, i);
    }
    std::sort(found.begin(), found.end());
    std::vector<NoteRow> best;
    for (std::size_t i = 0; i < found.size() && i < most; ++i)
        best.push_back(std::move(notes[found[i].second]));
    return best;
}

}  // namespace hone
