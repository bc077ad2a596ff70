// SPDX-License-Identifier: MIT
#include "decks/exchange/csv_note.hpp"

#include "decks/cloze.hpp"
#include "decks/note_json.hpp"
#include "decks/text/ascii.hpp"
#include "decks/text/deck_text.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/normalise.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <stdexcept>

namespace hone {
namespace {

using Texts = std::vector<std::string>;

constexpr std::array<std::string_view, csv_column_count> column_names{
    "id",   "deck",       "kind",      "front",  "back",       "prompt", "question",    "weak",    "strong",
    "text", "options",    "answer",    "accept", "flaw",       "needs",  "distractors", "also",    "why",
    "hint", "difficulty", "tolerance", "as_of",  "reversible", "tags",   "principles",  "company", "level",
    "role", "weight",     "priority",  "cite",   "more",       "guid",   "notetype",    "further"};
constexpr std::size_t named_columns = static_cast<std::size_t>(CsvColumn::guid);

Texts split(std::string_view text, std::string_view separators) {
    Texts out;
    while (true) {
        const auto end = text.find_first_of(separators);
        if (const auto item = trimmed(text.substr(0, end)); !is_blank(item)) out.emplace_back(item);
        if (end == text.npos) return out;
        text.remove_prefix(end + 1);
    }
}

/// At each | that is no \|; `barred` says whether there was one.
Texts split_at_bars(std::string_view text, bool& barred) {
    Texts out;
    std::string item;
    const auto finish = [&] {
        if (const auto inner = trimmed(item); !is_blank(inner)) out.emplace_back(inner);
        item.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '|') {
            item += '|';
            ++i;
        } else if (text[i] == '|') {
            barred = true;
            finish();
        } else {
            item += text[i];
        }
    }
    finish();
    return out;
}

Texts tags_between(std::string_view cell, bool blanks_alone) {
    if (blanks_alone) return split(cell, " \t\n");
    bool barred = false;
    auto items = split_at_bars(cell, barred);
    if (barred) return items;
    for (const std::string_view separator : {";", ",", " \t\n"})
        if (cell.find_first_of(separator) != cell.npos) return split(cell, separator);
    return items;
}

// ---- The kind of a row

Body body_of(Kind kind) {
    switch (kind) {
        case Kind::pair:
            return Pair{};
        case Kind::question:
            return Question{};
        case Kind::fact:
            return Fact{};
        case Kind::cloze:
            return Cloze{};
        default:
            return Basic{};
    }
}

bool has_gap(std::string_view text) {
    if (text.find("{{") == text.npos) return false;
    const auto cloze = parse_cloze(text);
    return !cloze.problem && !cloze.gaps.empty();
}

Kind guessed_kind(const CsvFields& row) {
    using C = CsvColumn;
    const auto has_one = [&](std::initializer_list<C> columns) {
        return std::any_of(columns.begin(), columns.end(), [&](C column) { return row.has(column); });
    };
    if (has_one({C::weak, C::strong})) return Kind::pair;
    if (has_one({C::options, C::distractors})) return Kind::question;
    if (has_one({C::accept, C::tolerance, C::as_of})) return Kind::fact;
    if (has_one({C::back})) return Kind::basic;
    if (has_one({C::answer})) return has_one({C::prompt}) ? Kind::fact : Kind::basic;
    if (has_one({C::text})) return Kind::cloze;
    return has_gap(row[C::front]) ? Kind::cloze : Kind::basic;
}

// ---- Cells into fields

class RowReader {
public:
    RowReader(const CsvFields& row, bool blank_tags, std::vector<RowProblem>& problems)
        : row_(row), blank_tags_(blank_tags), problems_(problems) {}

    std::optional<Note> read(std::optional<Kind> asked) {
        const auto kind = kind_of_row(asked);
        if (!kind) return {};
        Note note;
        note.body = body_of(*kind);
        each_field(note, [&](CsvColumn column, auto& value) { fill(*kind, column, value); });
        if (auto* question = std::get_if<Question>(&note.body)) take_option(*question);
        fill_weight(note);
        fill_priority(note);
        say_unused(*kind);
        if (row_.has(CsvColumn::more) && !fill_more(note)) return {};
        if (failed_ || !is_whole(note)) return {};
        if (is_certainly_fine(note)) return note;
        return checked_as_deck_text(note);
    }

private:
    void say(std::optional<CsvColumn> column, Severity severity, std::string code, std::string message) {
        if (severity == Severity::error) failed_ = true;
        problems_.push_back({column, severity, std::move(code), std::move(message)});
    }

    std::optional<Kind> kind_of_row(std::optional<Kind> asked) {
        if (!row_.has(CsvColumn::kind)) return asked ? asked : guessed_kind(row_);
        constexpr std::array<std::string_view, 5> kinds{"pair", "question", "fact", "basic", "cloze"};
        const auto word = ascii_lower(trimmed(row_[CsvColumn::kind]));
        const auto kind = kind_from(word);
        if (kind && *kind != Kind::rubric && *kind != Kind::story) return kind;
        say(CsvColumn::kind, Severity::error, "unsupported-kind",
            kind ? "a " + word + " does not fit in a row; write it as deck text"
                 : "the kind " + in_quotes(word) + " is not known; it must be " + listed(kinds) +
                       did_you_mean(word, kinds));
        return {};
    }

    /// The first of these columns that says something.
    std::string_view first_of(std::initializer_list<CsvColumn> columns) {
        std::string_view found;
        for (const auto column : columns) {
            if (!row_.has(column) || !found.empty()) continue;
            found = row_[column];
            used_.set(CsvFields::index(column));
        }
        return found;
    }

    std::string_view cell_of(Kind kind, CsvColumn field) {
        using C = CsvColumn;
        switch (field) {
            case C::front:
                return first_of({C::front, C::question, C::prompt, C::text});
            case C::back:
                return first_of({C::back, C::answer});
            case C::prompt:
                if (kind == Kind::pair) return first_of({C::prompt, C::question});
                return first_of({C::prompt, C::question, C::front});
            case C::answer:
                return first_of({C::answer, C::back});
            case C::text:
                return first_of({C::text, C::front, C::question, C::prompt});
            case C::why:
                if (kind == Kind::cloze) return first_of({C::why, C::back});
                return first_of({C::why});
            default:
                return first_of({field});
        }
    }

    void fill(Kind kind, CsvColumn column, std::string& text) { text = cell_of(kind, column); }

    void fill(Kind kind, CsvColumn column, Texts& list) {
        const auto cell = cell_of(kind, column);
        if (cell.empty()) return;
        list = column == CsvColumn::tags ? tags_between(cell, blank_tags_) : list_in_cell(cell);
    }

    void fill(Kind kind, CsvColumn column, bool& flag) {
        const auto cell = cell_of(kind, column);
        if (cell.empty()) return;
        const auto word = ascii_lower(trimmed(cell));
        const auto is_one_of = [&](std::initializer_list<std::string_view> words) {
            return std::find(words.begin(), words.end(), word) != words.end();
        };
        flag = is_one_of({"true", "yes", "y", "1", "x"});
        if (!flag && !is_one_of({"false", "no", "n", "0"}))
            say(column, Severity::error, "wrong-type",
                "`" + std::string(name(column)) + "` must be true or false, this is " + in_quotes(cell));
    }

    /// An option may hold what separates answers.
    void take_option(Question& question) {
        const auto cell = trimmed(cell_of(Kind::question, CsvColumn::answer));
        if (std::find(question.options.begin(), question.options.end(), cell) != question.options.end())
            question.answer = {std::string(cell)};
    }

    void fill_weight(Note& note) {
        const auto cell = trimmed(first_of({CsvColumn::weight}));
        if (cell.empty()) return;
        const auto [end, failed] = std::from_chars(cell.data(), cell.data() + cell.size(), note.weight);
        if (failed == std::errc() && end == cell.data() + cell.size() && note.weight > 0 &&
            std::isfinite(note.weight))
            return;
        say(CsvColumn::weight, Severity::error, "bad-weight",
            "`weight` must be a number above 0, this is " + in_quotes(cell) + "; leave it out for 1");
    }

    void fill_priority(Note& note) {
        const auto word = ascii_lower(trimmed(first_of({CsvColumn::priority})));
        if (word.empty()) return;
        if (const auto priority = priority_from(word)) {
            note.priority = *priority;
            return;
        }
        constexpr std::array<std::string_view, 3> words{"core", "useful", "extra"};
        say(CsvColumn::priority, Severity::error, "bad-priority",
            "`priority` must be " + listed(words) + ", this is " + in_quotes(word) +
                did_you_mean(word, words));
    }

    void say_unused(Kind kind) {
        for (std::size_t i = 0; i < named_columns; ++i) {
            const auto column = static_cast<CsvColumn>(i);
            if (!row_.has(column) || used_[i] || column == CsvColumn::id || column == CsvColumn::deck ||
                column == CsvColumn::kind || column == CsvColumn::more)
                continue;
            say(column, Severity::warning, "unused-key",
                "`" + std::string(column_names[i]) + "` is no part of a " + std::string(name(kind)) +
                    " and is left out");
        }
    }

    /// Adds what `more` says and the cells do not.
    bool fill_more(Note& note) {
        try {
            auto whole = nlohmann::json::parse(to_json_text(note));
            const auto more = nlohmann::json::parse(row_[CsvColumn::more]);
            if (!more.is_object()) throw std::invalid_argument("it is no object");
            for (const auto& [key, value] : more.items())
                if (!whole.contains(key)) whole[key] = value;
            note = note_from_json_text(whole.dump());
            has_more_ = true;
            return true;
        } catch (const std::exception&) {
            say(CsvColumn::more, Severity::error, "bad-more",
                "`more` must be a JSON object with further fields of a " + std::string(name(note.kind())) +
                    ", as an export of hone writes it");
            return false;
        }
    }

    /// Rows are often only begun: what is missing is said, and the row left out.
    bool is_whole(const Note& note) {
        std::string missing;
        const auto need = [&](const char* field, const std::string& text) {
            if (missing.empty() && is_blank(text)) missing = field;
        };
        if (const auto* basic = std::get_if<Basic>(&note.body)) {
            need("front", basic->front);
            need("back", basic->back);
        } else if (const auto* fact = std::get_if<Fact>(&note.body)) {
            need("prompt", fact->prompt);
            need("answer", fact->answer);
        } else if (const auto* pair = std::get_if<Pair>(&note.body)) {
            need("weak", pair->weak);
            need("strong", pair->strong);
        } else if (const auto* question = std::get_if<Question>(&note.body)) {
            need("prompt", question->prompt);
            need("answer", question->answer.empty() ? "" : question->answer.front());
        } else if (const auto* cloze = std::get_if<Cloze>(&note.body)) {
            need("text", cloze->text);
        }
        if (missing.empty()) return true;
        say({}, Severity::warning, "empty-text", "this row has no `" + missing + "` and is left out");
        return false;
    }

    /// True when deck text could find nothing wrong: cells are free of controls and lists of blanks.
    bool is_certainly_fine(const Note& note) const {
        if (has_more_) return false;
        if (std::holds_alternative<Basic>(note.body)) return true;
        if (const auto* fact = std::get_if<Fact>(&note.body))
            return fact->tolerance.empty() && fact->as_of.empty();
        if (const auto* pair = std::get_if<Pair>(&note.body))
            return pair->distractors.empty() && normalised(pair->weak) != normalised(pair->strong);
        if (const auto* cloze = std::get_if<Cloze>(&note.body)) return has_gap(cloze->text);
        return false;
    }

    std::optional<Note> checked_as_deck_text(const Note& note) {
        auto deck = parse_deck(write_note(note), {}, "row");
        for (const auto& problem : deck.diagnostics)
            say(column_of(problem), problem.severity, problem.code, in_words(problem.message));
        if (failed_ || deck.notes.size() != 1) return {};
        return std::move(deck.notes.front().note);
    }

    /// The column a problem of deck text is about: the first it names, or the one its code is for.
    std::optional<CsvColumn> column_of(const Diagnostic& problem) const {
        const std::string_view message = problem.message;
        for (auto open = message.find('`'); open != message.npos;) {
            const auto close = message.find('`', open + 1);
            if (close == message.npos) break;
            const auto column = csv_column_from(message.substr(open + 1, close - open - 1));
            if (column && row_.has(*column)) return column;
            open = message.find('`', close + 1);
        }
        if (problem.code == "bad-answer") return CsvColumn::answer;
        if (problem.code == "too-few-options") return CsvColumn::options;
        if (problem.code == "distractor-is-answer") return CsvColumn::distractors;
        if (problem.code == "bad-gap") return row_.has(CsvColumn::text) ? CsvColumn::text : CsvColumn::front;
        return {};
    }

    /// "[[question]]" -> "a question", "[[pair.variant]]" -> "a variant".
    static std::string in_words(std::string message) {
        for (auto open = message.find("[["); open != message.npos; open = message.find("[[", open)) {
            const auto close = message.find("]]", open);
            if (close == message.npos) break;
            auto table = message.substr(open + 2, close - open - 2);
            if (const auto dot = table.find('.'); dot != table.npos) table.erase(0, dot + 1);
            if (std::any_of(table.begin(), table.end(), [](char c) { return c < 'a' || c > 'z'; })) break;
            message.replace(open, close + 2 - open, "a " + table);
        }
        return message;
    }

    const CsvFields& row_;
    bool blank_tags_;
    std::vector<RowProblem>& problems_;
    std::bitset<csv_column_count> used_;
    bool failed_ = false, has_more_ = false;
};

}  // namespace

std::string_view name(CsvColumn column) {
    return column_names[CsvFields::index(column)];
}

std::optional<CsvColumn> csv_column_from(std::string_view name) {
    auto word = ascii_lower(trimmed(name));
    if (word.size() > 20) return {};
    std::replace_if(
        word.begin(), word.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
    if (word == "term") return CsvColumn::question;
    if (word == "definition") return CsvColumn::back;
    if (word == "tag") return CsvColumn::tags;
    const auto end = column_names.begin() + named_columns;
    const auto found = std::find(column_names.begin(), end, word);
    if (found == end) return {};
    return static_cast<CsvColumn>(found - column_names.begin());
}

std::string csv_column_near(std::string_view name) {
    return did_you_mean(trimmed(name), std::span(column_names).first(named_columns));
}

void CsvFields::set(CsvColumn column, std::string_view text) {
    if (has(column) || is_blank(text)) return;
    texts_[index(column)] = text;
    present_.set(index(column));
}

std::vector<std::string> list_in_cell(std::string_view cell) {
    bool barred = false;
    auto items = split_at_bars(cell, barred);
    if (barred) return items;
    if (cell.find('\n') != cell.npos) return split(cell, "\n");
    if (cell.find(';') != cell.npos) return split(cell, ";");
    return items;
}

std::vector<std::string> tags_in_cell(std::string_view cell) {
    return tags_between(cell, false);
}

std::optional<Note> note_of_row(const CsvFields& fields, std::optional<Kind> asked, bool blank_tags,
                                std::vector<RowProblem>& problems) {
    return RowReader(fields, blank_tags, problems).read(asked);
}

}  // namespace hone
