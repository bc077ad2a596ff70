// SPDX-License-Identifier: MIT
#include "decks/exchange/markdown.hpp"

#include "decks/exchange/markdown_cards.hpp"
#include "decks/exchange/markdown_front_matter.hpp"
#include "decks/exchange/text_encoding.hpp"
#include "decks/text/normalise.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

constexpr int most_said = 20;  // of one code

bool is_card_heading(const MarkdownLine& line) {
    if (line.fenced) return false;
    const auto heading = markdown_heading(line.text);
    return heading && heading->level == 2;
}

/// Names a card by both its sides: 12 hex digits, made as every key is.
std::string id_of_texts(const Note& note) {
    Note both;
    if (const auto* basic = std::get_if<Basic>(&note.body))
        both.body = Pair{basic->front, basic->back, {}, {}, {}, {}, {}, {}};
    else if (const auto* cloze = std::get_if<Cloze>(&note.body))
        both.body = Pair{prompt_of(note), cloze->text, {}, {}, {}, {}, {}, {}};
    return wording_key(both, 0);
}

bool are_hashcards(std::span<const MarkdownLine> lines) {
    bool heading = false, question = false, cloze = false;
    for (const auto& line : lines) {
        if (line.fenced) continue;
        if (is_card_heading(line)) heading = true;
        if (is_card_separator(line.text)) cloze = false;
        const auto letter = card_letter(line.text);
        if (letter && *letter != 'A' && !heading) return true;
        if (letter == 'A' && question) return true;
        if (letter) {
            question = letter == 'Q';
            cloze = letter == 'C';
        }
        const auto open = line.text.find('[');
        if (cloze && open != line.text.npos && line.text.find(']', open) != line.text.npos) return true;
    }
    return !heading;
}

}  // namespace

int column_at(std::string_view line, std::size_t at) {
    const auto before = line.substr(0, at);
    return 1 + static_cast<int>(std::count_if(before.begin(), before.end(), [](char c) {
               return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
           }));
}

void MarkdownCards::add(Note note, int line) {
    if (deck_.notes.size() == most_notes_of_a_file)
        return refuse(line, 1, "too-large", "a file may bring 150000 notes; split it");
    const std::string texts = id_of_texts(note);
    const auto [again, is_other] = lines_.try_emplace("texts " + texts, line);
    if (!is_other) {
        warn(line, 1, "duplicate-note",
             fmt::format("this is the card on line {} again and is left out", again->second));
        return;
    }
    const auto [same, is_new] = lines_.try_emplace(key_of(note), line);
    if (!is_new) {
        note.id = texts;
        warn(line, 1, "same-prompt",
             fmt::format(
                 "this card asks the same as line {} and answers otherwise; both come in, but say more in "
                 "one of the questions if you can",
                 same->second));
        lines_.emplace(texts, line);
    }
    deck_.notes.push_back({std::move(note), line, 1});
}

void MarkdownCards::refuse(int line, int column, std::string code, std::string message) {
    ++deck_.refused;
    say({file_, line, column, Severity::error, std::move(code), std::move(message)});
}

void MarkdownCards::warn(int line, int column, std::string code, std::string message) {
    say({file_, line, column, Severity::warning, std::move(code), std::move(message)});
}

void MarkdownCards::say(Diagnostic diagnostic) {
    if (++said_[diagnostic.code] <= most_said) deck_.diagnostics.push_back(std::move(diagnostic));
}

DeckText MarkdownCards::take(DeckHeader header) {
    deck_.header = std::move(header);
    auto& said = deck_.diagnostics;
    std::stable_sort(said.begin(), said.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    for (const auto& [code, count] : said_) {
        if (count <= most_said) continue;
        const auto last = std::find_if(said.rbegin(), said.rend(),
                                       [&code = code](const Diagnostic& each) { return each.code == code; });
        said.push_back({file_, 0, 0, last->severity, code,
                        fmt::format("{} more like the one on line {}", count - most_said, last->line)});
    }
    return std::move(deck_);
}

namespace {

/// Its lines, the texts of its cards and the cards are in memory together.
constexpr std::size_t largest_file = std::size_t{16} << 20U;

std::size_t line_count(std::string_view bytes) {
    return static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
}

}  // namespace

Parcel read_markdown(std::string_view bytes, const std::string& file, const std::string& default_id) {
    Parcel parcel;
    parcel.file = file;
    parcel.found = "Markdown";
    if (bytes.size() > largest_file || line_count(bytes) > most_markdown_lines) {
        parcel.diagnostics.push_back(
            {file, 0, 0, Severity::error, "too-large",
             "the file is larger than 16 MB or has more than 1500000 lines; split it"});
        return parcel;
    }
    Utf8Text utf8 = to_utf8(bytes, file);
    parcel.diagnostics = std::move(utf8.diagnostics);
    if (has_errors(parcel.diagnostics)) return parcel;

    const auto all = markdown_lines(utf8.text);
    const auto front_matter = read_front_matter(all, file, parcel.diagnostics);
    const auto lines = std::span(all).subspan(front_matter.lines);
    DeckHeader header{default_id, front_matter.title, {}, {}, front_matter.tags};
    MarkdownCards cards(file);
    const auto stray =
        std::find_if(lines.begin(), lines.end(), [](const auto& line) { return line.stray_fence; });
    if (stray != lines.end())
        cards.warn(
            stray->number, 1, "open-fence",
            "this code fence is never closed, so it is taken as text; close it with a line like it, and "
            "look whether one before it lacks its end");
    const bool hashcards = are_hashcards(lines);
    if (hashcards)
        read_hashcards(lines, header, cards);
    else
        read_headings(lines, header, cards);
    parcel.found =
        hashcards ? "Markdown with cards by Q:, A: and C:" : "Markdown with a card for each ## heading";
    parcel.decks.push_back(cards.take(std::move(header)));
    const auto& deck = parcel.decks.front();
    if (deck.notes.empty() && !has_errors(deck.diagnostics))
        parcel.diagnostics.push_back(
            {file, 0, 0, Severity::error, "empty-deck",
             "there is no card in this file; begin lines with Q: and A:, or C: with a "
             "[gap], or make a ## heading of each question"});
    return parcel;
}

bool looks_like_markdown_cards(std::string_view text) {
    for (const auto& line : markdown_lines(text)) {
        if (line.fenced) continue;
        const auto letter = card_letter(line.text);
        if ((letter && letter != 'A') || is_card_heading(line)) return true;
    }
    return false;
}

}  // namespace hone
