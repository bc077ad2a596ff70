// SPDX-License-Identifier: MIT
// What a query means, written out again with every parenthesis; and what is said of one that cannot be read.
#include "decks/text/query_parser.hpp"

#include "tests/catch.hpp"

#include <fmt/format.h>

using namespace hone;

namespace {

const StudyDay today = *study_day_from("2026-12-01");

std::string written(const QueryNode& node);

std::string joined(const std::vector<QueryNode>& parts, const char* sign) {
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : sign) + written(part);
    return "(" + text + ")";
}

std::string written(const QueryNode& node) {
    static constexpr const char* signs[] = {"<", "<=", ">", ">=", "="};
    static constexpr const char* columns[] = {"r", "s", "d", "due", "reviewed", "interval", "lapses", "reps"};
    if (const auto* every = std::get_if<QueryAll>(&node.is)) return joined(every->parts, " & ");
    if (const auto* either = std::get_if<QueryAny>(&node.is)) return joined(either->parts, " | ");
    if (const auto* without = std::get_if<QueryNot>(&node.is)) return "!" + written(without->part.front());
    if (const auto* text = std::get_if<QueryText>(&node.is))
        return text->exact ? "[" + text->text + "]" : text->text;
    if (const auto* has = std::get_if<QueryHas>(&node.is))
        return fmt::format("{}:[{}]", query_fields[static_cast<std::size_t>(has->field)], has->value);
    const auto& compare = std::get<QueryCompare>(node.is);
    const bool day = compare.column == QueryColumn::due || compare.column == QueryColumn::reviewed;
    return fmt::format("{}{}{}", columns[static_cast<int>(compare.column)],
                       signs[static_cast<int>(compare.is)],
                       day ? to_string(StudyDay::from_number(static_cast<int>(compare.value)))
                           : fmt::format("{}", compare.value));
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("A query is read as its grammar says") {
    struct Row {
        Words arguments;
        const char* means;
    };
    const auto row = GENERATE(
        // words, phrases, and what the shell left of them
        Row{{}, "()"}, Row{{"margin"}, "margin"}, Row{{"growth", "margin"}, "(growth & margin)"},
        Row{{"growth margin"}, "[growth margin]"},
        Row{{"\"growth margin\" deck:x"}, "([growth margin] & deck:[x])"},
        Row{{"\"exact", "words\""}, "[exact words]"}, Row{{"10:30"}, "10:30"}, Row{{"Note:"}, "Note:"},
        Row{{"root-cause"}, "root-cause"}, Row{{"\"or\""}, "[or]"}, Row{{" spaced "}, "spaced"},
        // fields
        Row{{"deck:x", "is:due"}, "(deck:[x] & is:[due])"}, Row{{"deck:x is:due"}, "(deck:[x] & is:[due])"},
        Row{{"deck:x margin"}, "(deck:[x] & margin)"}, Row{{"tag:root cause"}, "tag:[root cause]"},
        Row{{"tag:\"root cause\" margin"}, "(tag:[root cause] & margin)"},
        Row{{"tag:root cause is:due"}, "(tag:[root] & cause & is:[due])"}, Row{{"Deck:x"}, "deck:[x]"},
        Row{{"is:DUE", "kind:Pair"}, "(is:[due] & kind:[pair])"}, Row{{"deck:\"\"x"}, "deck:[x]"},
        Row{{"lens:L5"}, "lens:[L5]"}, Row{{"tag:a:b"}, "tag:[a:b]"},
        // comparisons
        Row{{"r<0.8"}, "r<0.8"}, Row{{"r>=80%"}, "r>=0.8"}, Row{{"stability<7"}, "s<7"},
        Row{{"D>8.5"}, "d>8.5"}, Row{{"lapses=3"}, "lapses=3"}, Row{{"reps>10"}, "reps>10"},
        Row{{"interval<=30"}, "interval<=30"}, Row{{"due<=2026-12-24"}, "due<=2026-12-24"},
        Row{{"due=today"}, "due=2026-12-01"}, Row{{"due<+7"}, "due<2026-12-08"},
        Row{{"reviewed>=-7"}, "reviewed>=2026-11-24"}, Row{{"due>tomorrow"}, "due>2026-12-02"},
        Row{{"reviewed=Yesterday"}, "reviewed=2026-11-30"},
        // not, or, and
        Row{{"-is:new"}, "!is:[new]"}, Row{{" -is:new"}, "!is:[new]"}, Row{{"-margin"}, "!margin"},
        Row{{"-\"growth margin\""}, "![growth margin]"}, Row{{"-growth margin"}, "![growth margin]"},
        Row{{"-tag:root cause"}, "!tag:[root cause]"}, Row{{"not", "is:new"}, "!is:[new]"},
        Row{{"--is:new"}, "is:[new]"}, Row{{"a", "or", "b"}, "(a | b)"},
        Row{{"a", "b", "or", "c"}, "((a & b) | c)"}, Row{{"a", "OR", "b", "c"}, "(a | (b & c))"},
        Row{{"a", "and", "b"}, "(a & b)"}, Row{{"(a", "or", "b)", "c"}, "((a | b) & c)"},
        Row{{"-(a or b)"}, "!(a | b)"}, Row{{"((a))"}, "a"},
        Row{{"(deck:x or deck:y) -is:new"}, "((deck:[x] | deck:[y]) & !is:[new])"});
    CAPTURE(row.arguments);
    CHECK(written(parse_query(row.arguments, today)) == row.means);
}

TEST_CASE("A query as one line is read as its arguments were") {
    for (const Words& arguments : {Words{"growth margin", "-is:new"}, Words{"tag:root cause", "or", "x"},
                                   Words{"-tag:root cause"}, Words{"\"a b\" (c or e)"}}) {
        CAPTURE(arguments);
        CHECK(written(parse_query({query_text(arguments)}, today)) == written(parse_query(arguments, today)));
    }
}

TEST_CASE("A query that cannot be read says what to write") {
    struct Row {
        Words arguments;
        const char* said;
    };
    const auto row = GENERATE(
        Row{{"dek:a"}, "did you mean `deck`?"}, Row{{"http://x"}, "to look for it as text, quote it"},
        Row{{"is:deu"}, "did you mean `due`?"}, Row{{"kind:pairs"}, "did you mean `pair`?"},
        Row{{"kind:rubric"}, "hone drill --kind rubric"}, Row{{"deck:"}, "as in `deck:NAME`"},
        Row{{"-flow:x"}, "did you mean `flaw`?"}, Row{{"lapses:3"}, "as in 'lapses>=3'"},
        Row{{"lapses"}, "`lapses` needs a comparison without spaces"},
        Row{{"due", "<", "today"}, "'due<=today'"}, Row{{"is=due"}, "is:due"},
        Row{{"lapse>3"}, "did you mean `lapses`?"}, Row{{"lapses>"}, "right after it"},
        Row{{"lapses>=many"}, "is compared with a number"}, Row{{"lapses>-1"}, "is compared with a number"},
        Row{{"lapses>nan"}, "is compared with a number"}, Row{{"r<80"}, "r<80%"}, Row{{"r<0"}, "above 0"},
        Row{{"r=0.9"}, "use < or >"}, Row{{"due<soon"}, "`soon` is none"},
        Row{{"due<2026-02-30"}, "is compared with a day"}, Row{{"due<7"}, "+7"},
        Row{{"due<+99999999999"}, "is compared with a day"}, Row{{"-"}, "something right after it"},
        Row{{"a", "-", "b"}, "something right after it"}, Row{{"not"}, "something right after it"},
        Row{{"or"}, "something on both sides"}, Row{{"a", "or"}, "something on both sides"},
        Row{{"or", "a"}, "something on both sides"}, Row{{"a", "or", "or", "b"}, "something on both sides"},
        Row{{"a", "and"}, "something on both sides"}, Row{{"(a"}, "is not closed"},
        Row{{"("}, "is not closed"}, Row{{"a)"}, "without its `(`"}, Row{{")"}, "without its `(`"},
        Row{{"()"}, "nothing between"}, Row{{"\"a b"}, "a quote is not closed"},
        Row{{"***"}, "no letter or digit"}, Row{{"\"\""}, "no letter or digit"},
        Row{{"\xf0\x9f\x98\x80"}, "no letter or digit"},
        Row{{std::string(60, '(') + "a" + std::string(60, ')')}, "deep"},
        Row{Words(300, "a"), "at most 200 parts"});
    CAPTURE(row.arguments);
    CHECK_THROWS_WITH(parse_query(row.arguments, today), ContainsSubstring(row.said));
}

TEST_CASE("Words alone are no query that may change anything") {
    const auto syntax = [](const Words& arguments) {
        return has_query_syntax(parse_query(arguments, today));
    };
    for (const Words& words :
         {Words{"margin"}, Words{"growth", "margin"}, Words{"-margin"}, Words{"a", "or", "b"}})
        CHECK_FALSE(syntax(words));
    for (const Words& query :
         {Words{"deck:x"}, Words{"growth margin"}, Words{"a", "or", "is:due"}, Words{"-(a r<0.5)"}})
        CHECK(syntax(query));
}
