// SPDX-License-Identifier: MIT
// One row as a note: which columns there are, which field of which kind each one holds, and lists in one cell.
// Reading and writing share the table of fields (each_field), so what is written reads back.
//
// Names of columns are those of deck text; `question` and `term` are the asking side, `definition` the
// answering one, whatever the kind calls it; any case, spaces and hyphens as _.
//
// The kind is the row's `kind`, else the one asked for, else what its filled cells say:
//   weak, strong             pair
//   options or distractors   question
//   prompt, answer           fact, as in deck text; so is a row with accept, tolerance or as_of
//   text, front with a gap   cloze, when nothing answers it
//   else                     basic: front and back, question and answer
//
// A list in a cell: items separated by |; in a cell without one, by line breaks; without those, by semicolons.
// \| is a | inside an item. Tags may stand between commas or blanks too. Blanks around items are no part of
// them, empty items are none. An `answer` that is one of the options as it stands is that option.
//
// `more` is a JSON object with whatever of the note cells cannot hold (variant, reasons, card, a text with a
// carriage return), by the names of decks/note_json.hpp.
#pragma once

#include "decks/note.hpp"
#include "decks/text/diagnostic.hpp"

#include <array>
#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hone {

/// In the order they are written. The last three are columns of Anki's files alone.
enum class CsvColumn {
    id,
    deck,
    kind,
    front,
    back,
    prompt,
    question,
    weak,
    strong,
    text,
    options,
    answer,
    accept,
    flaw,
    needs,
    distractors,
    also,
    why,
    hint,
    difficulty,
    tolerance,
    as_of,
    reversible,
    tags,
    principles,
    company,
    level,
    role,
    weight,
    priority,
    cite,
    more,
    guid,
    notetype,
    further
};
inline constexpr std::size_t csv_column_count = static_cast<std::size_t>(CsvColumn::further) + 1;

std::string_view name(CsvColumn column);
/// By name, any case; nothing for those of Anki's files.
std::optional<CsvColumn> csv_column_from(std::string_view name);
/// "; did you mean `answer`?", or nothing.
std::string csv_column_near(std::string_view name);

/// The cells of a row by column; those that are blank are absent.
class CsvFields {
public:
    void clear() { present_.reset(); }
    /// The first of several counts. `text` must outlive the fields.
    void set(CsvColumn column, std::string_view text);
    bool has(CsvColumn column) const { return present_[index(column)]; }
    std::string_view operator[](CsvColumn column) const {
        return has(column) ? texts_[index(column)] : std::string_view();
    }
    const std::bitset<csv_column_count>& present() const { return present_; }
    static std::size_t index(CsvColumn column) { return static_cast<std::size_t>(column); }

private:
    std::array<std::string_view, csv_column_count> texts_;
    std::bitset<csv_column_count> present_;
};

/// What is wrong with a row, and with which of its cells; no column: the row.
struct RowProblem {
    std::optional<CsvColumn> column;
    Severity severity;
    std::string code, message;
};

/// The note of a row; nothing with a problem that says why. A bad id is not looked at: it is the file's
/// reader that makes ids. `blank_tags`: tags are separated by blanks alone, as Anki's are.
std::optional<Note> note_of_row(const CsvFields& fields, std::optional<Kind> asked, bool blank_tags,
                                std::vector<RowProblem>& problems);

std::vector<std::string> list_in_cell(std::string_view cell);
std::vector<std::string> tags_in_cell(std::string_view cell);

// ---- The fields of each kind, as (column, text), (column, list) and (column, flag)

template <class Use>
void each_field_of(Pair& pair, const Use& use) {
    use(CsvColumn::weak, pair.weak);
    use(CsvColumn::strong, pair.strong);
    use(CsvColumn::prompt, pair.prompt);
    use(CsvColumn::why, pair.why);
    use(CsvColumn::flaw, pair.flaw);
    use(CsvColumn::needs, pair.needs);
    use(CsvColumn::distractors, pair.distractors);
}

template <class Use>
void each_field_of(Question& question, const Use& use) {
    use(CsvColumn::prompt, question.prompt);
    use(CsvColumn::options, question.options);  // before the answer, which is read by them
    use(CsvColumn::answer, question.answer);
    use(CsvColumn::why, question.why);
    use(CsvColumn::hint, question.hint);
    use(CsvColumn::difficulty, question.difficulty);
    use(CsvColumn::also, question.also);
    use(CsvColumn::distractors, question.distractors);
}

template <class Use>
void each_field_of(Fact& fact, const Use& use) {
    use(CsvColumn::prompt, fact.prompt);
    use(CsvColumn::answer, fact.answer);
    use(CsvColumn::accept, fact.accept);
    use(CsvColumn::tolerance, fact.tolerance);
    use(CsvColumn::as_of, fact.as_of);
    use(CsvColumn::why, fact.why);
}

template <class Use>
void each_field_of(Basic& basic, const Use& use) {
    use(CsvColumn::front, basic.front);
    use(CsvColumn::back, basic.back);
    use(CsvColumn::reversible, basic.reversible);
    use(CsvColumn::needs, basic.needs);
    use(CsvColumn::why, basic.why);
}

template <class Use>
void each_field_of(Cloze& cloze, const Use& use) {
    use(CsvColumn::text, cloze.text);
    use(CsvColumn::why, cloze.why);
}

template <class Use>
void each_field_of(Rubric&, const Use&) {}
template <class Use>
void each_field_of(Story&, const Use&) {}

/// All but id, weight and priority.
template <class Use>
void each_field(Note& note, const Use& use) {
    std::visit([&](auto& body) { each_field_of(body, use); }, note.body);
    use(CsvColumn::tags, note.tags);
    use(CsvColumn::principles, note.principles);
    use(CsvColumn::company, note.company);
    use(CsvColumn::level, note.level);
    use(CsvColumn::role, note.role);
    use(CsvColumn::cite, note.cite);
}

}  // namespace hone
