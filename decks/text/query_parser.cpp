// SPDX-License-Identifier: MIT
#include "decks/text/query_parser.hpp"

#include "decks/note.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/normalise.hpp"
#include "decks/text/query_lexer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace hone {
namespace {

constexpr int deepest = 50;
constexpr std::size_t most_parts = 200;  // SQLite nests a condition as deep as it has parts

struct ColumnName {
    std::string_view name;
    QueryColumn column;
    std::string_view example;
};
constexpr std::array columns{ColumnName{"r", QueryColumn::retrievability, "r<0.8"},
                             ColumnName{"s", QueryColumn::stability, "s<7"},
                             ColumnName{"d", QueryColumn::difficulty, "d>=8"},
                             ColumnName{"due", QueryColumn::due, "due<=today"},
                             ColumnName{"reviewed", QueryColumn::reviewed, "reviewed>=-7"},
                             ColumnName{"interval", QueryColumn::interval, "interval>30"},
                             ColumnName{"lapses", QueryColumn::lapses, "lapses>=3"},
                             ColumnName{"reps", QueryColumn::reps, "reps>10"},
                             ColumnName{"retrievability", QueryColumn::retrievability, "r<0.8"},
                             ColumnName{"stability", QueryColumn::stability, "s<7"},
                             ColumnName{"difficulty", QueryColumn::difficulty, "d>=8"}};

constexpr auto column_names = [] {
    std::array<std::string_view, columns.size()> names{};
    for (std::size_t i = 0; i < columns.size(); ++i)
        names[i] = columns[i].name;
    return names;
}();
/// Those a list in a message names; the long forms of three go without saying.
constexpr std::span<const std::string_view> listed_columns{column_names.data(), 8};

const ColumnName* column_named(std::string_view name) {
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [name](const ColumnName& column) { return column.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

template <std::size_t size>
std::optional<std::size_t> place_in(const std::array<std::string_view, size>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

std::string lower(std::string_view word) {
    std::string text(word);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// How many letters the word begins with, at least one, if `then` follows them outside quotes; else none.
std::size_t letters_before(const QueryToken& word, std::string_view then) {
    std::size_t letters = 0;
    while (letters < word.text.size() && is_letter(word.text[letters]))
        ++letters;
    const bool followed = letters > 0 && letters < word.text.size() && letters < word.quoted_from &&
                          then.find(word.text[letters]) != std::string_view::npos;
    return followed ? letters : 0;
}

std::string shown(std::string_view text) {
    constexpr std::size_t widest = 40;
    return cut_to_width(on_one_line(text), widest);
}

[[noreturn]] void refuse(const std::string& what, std::string_view word,
                         std::span<const std::string_view> known) {
    throw QueryError(fmt::format("{} (known: {}){}", what, listed(known), did_you_mean(word, known)));
}

QueryNode field_term(const std::string& field_name, const std::string& value) {
    const auto field = place_in(query_fields, field_name);
    if (!field) {
        if (const ColumnName* column = column_named(field_name))
            throw QueryError(
                fmt::format("`{}` is compared, as in '{}' (quoted: a shell takes < and > for itself)",
                            field_name, column->example));
        const std::string near = did_you_mean(field_name, query_fields);
        throw QueryError(fmt::format(
            "unknown field {} (known: {}){}", in_quotes(field_name + ":"), listed(query_fields),
            near.empty()
                ? fmt::format("; to look for it as text, quote it: '\"{}\"'", shown(field_name + ":" + value))
                : near));
    }
    if (value.empty())
        throw QueryError(fmt::format("`{0}:` needs a value, as in `{0}:{1}`", field_name,
                                     field_name == "is"     ? "due"
                                     : field_name == "kind" ? "pair"
                                                            : "NAME"));
    QueryHas has{static_cast<QueryField>(*field), value};
    if (has.field == QueryField::is || has.field == QueryField::kind) has.value = lower(value);
    if (has.field == QueryField::is && !place_in(query_states, has.value))
        refuse(fmt::format("there is no {}", in_quotes("is:" + value)), value, query_states);
    if (has.field == QueryField::kind && has.value == name(Kind::rubric))
        throw QueryError("an exercise has no card; `hone drill --kind rubric` asks one");
    if (has.field == QueryField::kind && !place_in(query_kinds, has.value))
        refuse(fmt::format("there is no kind {}", in_quotes(value)), value, query_kinds);
    return {has};
}

std::optional<double> number_from(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !(number >= 0) || number > 1e9) return {};
    return number;
}

double retrievability_from(const std::string& text) {
    const bool percent = text.ends_with('%');
    const auto number = number_from(percent ? std::string_view(text).substr(0, text.size() - 1) : text);
    const double value = number ? *number / (percent ? 100 : 1) : 0;
    if (!number || value <= 0 || value > 1)
        throw QueryError(
            fmt::format("r is compared with a number above 0 and at most 1, as in r<0.8 or r<80%; {} is "
                        "none",
                        in_quotes(text)));
    return value;
}

/// 2026-12-01, today, +7, -7.
double day_from(const std::string& column, const std::string& text, StudyDay today) {
    constexpr int furthest = 40000;
    const std::string word = lower(text);
    if (word == "today") return today.number();
    if (word == "tomorrow") return today.number() + 1;
    if (word == "yesterday") return today.number() - 1;
    if (const auto day = study_day_from(text)) return day->number();
    const bool later = text.starts_with('+'), earlier = text.starts_with('-');
    const std::string digits = text.substr(later || earlier ? 1 : 0);
    int days = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), days);
    const bool whole =
        error == std::errc() && end == digits.data() + digits.size() && days >= 0 && days <= furthest;
    if (whole && later) return today.number() + days;
    if (whole && earlier) return today.number() - days;
    throw QueryError(
        fmt::format("`{}` is compared with a day: 2026-12-31, today, tomorrow, yesterday, +7 or -7 (days "
                    "from today); {} is none",
                    column, in_quotes(text)));
}

QueryNode compare_term(const std::string& name, std::string_view rest, StudyDay today) {
    struct Sign {
        std::string_view text;
        QueryOperator is;
    };
    static constexpr std::array signs{Sign{"<=", QueryOperator::at_most}, Sign{">=", QueryOperator::at_least},
                                      Sign{"<", QueryOperator::less}, Sign{">", QueryOperator::more},
                                      Sign{"=", QueryOperator::equal}};
    const auto sign = std::find_if(signs.begin(), signs.end(),
                                   [rest](const Sign& each) { return rest.starts_with(each.text); });
    const std::string value(rest.substr(sign->text.size()));
    const ColumnName* column = column_named(name);
    if (column == nullptr) {
        if (place_in(query_fields, name) && sign->is == QueryOperator::equal)
            throw QueryError(fmt::format("`{0}` is written with a colon: {0}:{1}", name, shown(value)));
        refuse(fmt::format("nothing called {} is compared", in_quotes(name)), name, listed_columns);
    }
    if (value.empty())
        throw QueryError(fmt::format("{} needs a value right after it, as in '{}'",
                                     in_quotes(name + std::string(sign->text)), column->example));
    QueryCompare compare{column->column, sign->is, 0};
    switch (compare.column) {
        case QueryColumn::retrievability:
            compare.value = retrievability_from(value);
            break;
        case QueryColumn::due:
        case QueryColumn::reviewed:
            compare.value = day_from(name, value, today);
            break;
        default:
            if (const auto number = number_from(value))
                compare.value = *number;
            else
                throw QueryError(fmt::format("`{}` is compared with a number, as in '{}'; {} is none", name,
                                             column->example, in_quotes(value)));
    }
    const bool measured = compare.column == QueryColumn::retrievability ||
                          compare.column == QueryColumn::stability ||
                          compare.column == QueryColumn::difficulty;
    if (measured && compare.is == QueryOperator::equal)
        throw QueryError(fmt::format("`{}` has many digits and equals nothing; use < or >, as in '{}'", name,
                                     column->example));
    return {compare};
}

QueryNode text_term(const std::string& text, bool exact) {
    if (words_of(text).empty())
        throw QueryError(fmt::format("{} has no letter or digit to look for", in_quotes(text)));
    return {QueryText{text, exact}};
}

class Parser {
public:
    Parser(std::vector<QueryToken> tokens, StudyDay today) : tokens_(std::move(tokens)), today_(today) {}

    QueryNode whole() {
        if (tokens_.empty()) return {QueryAll{}};
        QueryNode query = any();
        if (!at_end()) throw QueryError("there is a `)` without its `(`; quote text that has one");
        return query;
    }

private:
    using Kind = QueryToken::Kind;

    bool at_end() const { return next_ == tokens_.size(); }
    bool at(Kind kind) const { return !at_end() && tokens_[next_].kind == kind; }

    QueryNode any() {
        QueryAny either;
        either.parts.push_back(all());
        while (at(Kind::either)) {
            ++next_;
            either.parts.push_back(all());
        }
        if (either.parts.size() == 1) return std::move(either.parts.front());
        return {std::move(either)};
    }

    QueryNode all() {
        QueryAll every;
        for (;;) {
            every.parts.push_back(negated());
            if (at(Kind::both)) {
                ++next_;
                continue;  // something must follow
            }
            if (at_end() || at(Kind::either) || at(Kind::close)) break;
        }
        if (every.parts.size() == 1) return std::move(every.parts.front());
        return {std::move(every)};
    }

    QueryNode negated() {
        bool negated = false;
        while (at(Kind::negate)) {
            ++next_;
            negated = !negated;
        }
        QueryNode part = operand();
        if (!negated) return part;
        QueryNot without;
        without.part.push_back(std::move(part));
        return {std::move(without)};
    }

    QueryNode operand() {
        if (at_end() || at(Kind::either) || at(Kind::both) || at(Kind::close)) refuse_nothing_here();
        if (!at(Kind::open)) return term(tokens_[next_++]);
        if (++depth_ > deepest) throw QueryError(fmt::format("parentheses go at most {} deep", deepest));
        ++next_;
        QueryNode inside = any();
        if (!at(Kind::close)) throw QueryError("a `(` is not closed; quote text that has one");
        ++next_;
        --depth_;
        return inside;
    }

    [[noreturn]] void refuse_nothing_here() const {
        const QueryToken* before = next_ > 0 ? &tokens_[next_ - 1] : nullptr;
        if (before != nullptr && before->kind == Kind::open && at(Kind::close))
            throw QueryError("there is nothing between `(` and `)`");
        const bool wanted_after =
            before != nullptr && before->kind != Kind::open && before->kind != Kind::word;
        const QueryToken& lonely = wanted_after || at_end() ? *before : tokens_[next_];
        if (lonely.kind == Kind::open) throw QueryError("a `(` is not closed; quote text that has one");
        if (lonely.kind == Kind::close)
            throw QueryError("there is a `)` without its `(`; quote text that has one");
        if (lonely.kind == Kind::negate)
            throw QueryError(fmt::format("`{}` needs something right after it, as in -is:new", lonely.text));
        throw QueryError(
            fmt::format("`{0}` needs something on both sides, as in tag:a {0} tag:b; to look for the "
                        "word, quote it: '\"{0}\"'",
                        lonely.text));
    }

    QueryNode term(const QueryToken& word) const {
        if (word.quoted_from == 0) return text_term(word.text, true);
        if (const auto letters = letters_before(word, ":")) {
            const std::string name = lower(word.text.substr(0, letters));
            // `Note:` with a capital is as likely text as a field, unless it is one.
            if (name == word.text.substr(0, letters) || place_in(query_fields, name))
                return field_term(name, word.text.substr(letters + 1));
        }
        if (const auto letters = letters_before(word, "<>="))
            return compare_term(lower(word.text.substr(0, letters)),
                                std::string_view(word.text).substr(letters), today_);
        if (const ColumnName* column = column_named(lower(word.text)))
            throw QueryError(
                fmt::format("`{0}` needs a comparison without spaces, as in '{1}' (quoted: a shell takes "
                            "< and > for itself); to look for the word, quote it: '\"{0}\"'",
                            word.text, column->example));
        return text_term(word.text, false);
    }

    std::vector<QueryToken> tokens_;
    StudyDay today_;
    std::size_t next_ = 0;
    int depth_ = 0;
};

}  // namespace

std::vector<std::string_view> query_comparisons() {
    std::vector<std::string_view> examples;
    for (const auto& column : columns)
        if (column.example.starts_with(column.name)) examples.push_back(column.example);
    return examples;
}

QueryNode parse_query(const std::vector<std::string>& arguments, StudyDay today) {
    std::vector<QueryToken> tokens = query_tokens(query_text(arguments));
    if (tokens.size() > most_parts)
        throw QueryError(fmt::format("a query has at most {} parts; this has {}", most_parts, tokens.size()));
    return Parser(std::move(tokens), today).whole();
}

bool has_query_syntax(const QueryNode& query) {
    const auto any_of = [](const std::vector<QueryNode>& parts) {
        return std::any_of(parts.begin(), parts.end(), has_query_syntax);
    };
    if (const auto* every = std::get_if<QueryAll>(&query.is)) return any_of(every->parts);
    if (const auto* either = std::get_if<QueryAny>(&query.is)) return any_of(either->parts);
    if (const auto* without = std::get_if<QueryNot>(&query.is)) return any_of(without->part);
    if (const auto* text = std::get_if<QueryText>(&query.is)) return text->exact;
    return true;
}

}  // namespace hone
