// SPDX-License-Identifier: MIT
// The query language of `hone cards` and of the commands that change many cards at once, as text to a tree.
//
//   query   = all { "or" all }                  both sides of `or` are whole: a b or c is (a b) or c
//   all     = not { not }                       next to each other: both hold; `and` may stand between
//   not     = { "-" | "not" } ( "(" query ")" | term )
//   term    = FIELD:VALUE | COLUMN OP VALUE | "exact words" | word
//
// A shell takes one level of quotes away, so an argument that still holds spaces but no other syntax was quoted by
// the person: `exact words` is the phrase, `tag:root cause` one tag.
//
// What it means in SQL: decks/store/card_query.hpp.
#pragma once

#include "engine/schedule/study_day.hpp"

#include <array>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hone {

/// The query cannot be read; the message says what to write instead.
class QueryError : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

enum class QueryField { deck, tag, kind, principle, flaw, lens, is };
inline constexpr std::array<std::string_view, 7> query_fields{"deck", "tag",  "kind", "principle",
                                                              "flaw", "lens", "is"};
/// Values of `is:`.
inline constexpr std::array<std::string_view, 11> query_states{
    "due",   "new",     "learning", "review", "relearning", "suspended",
    "leech", "flagged", "buried",   "jotted", "off"};

/// Values of `kind:`: those that have cards.
inline constexpr std::array<std::string_view, 6> query_kinds{"pair",  "question", "fact",
                                                             "basic", "cloze",    "story"};

enum class QueryColumn { retrievability, stability, difficulty, due, reviewed, interval, lapses, reps };
/// "r<0.8": a comparison with each of them.
std::vector<std::string_view> query_comparisons();
enum class QueryOperator { less, at_most, more, at_least, equal };

struct QueryNode;
struct QueryAll {
    std::vector<QueryNode> parts;  ///< none: everything
};
struct QueryAny {
    std::vector<QueryNode> parts;
};
struct QueryNot {
    std::vector<QueryNode> part;  ///< one
};
struct QueryHas {
    QueryField field;
    std::string value;  ///< not empty; a known one where the field has a closed set
};
struct QueryCompare {
    QueryColumn column;
    QueryOperator is;
    double value;  ///< a study day's number for due and reviewed
};
struct QueryText {
    std::string text;    ///< holds a letter or digit
    bool exact = false;  ///< these words in this order; else one word, from its beginning
};
struct QueryNode {
    std::variant<QueryAll, QueryAny, QueryNot, QueryHas, QueryCompare, QueryText> is;
};

/// `arguments` as the shell left them; `today` is what days count from. Throws QueryError.
QueryNode parse_query(const std::vector<std::string>& arguments, StudyDay today);

/// The arguments as one line that parse_query() reads the same way: for labels and messages.
std::string query_text(const std::vector<std::string>& arguments);

/// False for a query that is nothing but words, which a mistyped name of a card is as well.
bool has_query_syntax(const QueryNode& query);

}  // namespace hone
