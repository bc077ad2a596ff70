// SPDX-License-Identifier: MIT
#include "cli/screen/text_editor.hpp"

#include "decks/text/display.hpp"

#include <algorithm>

namespace hone {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\n';
}

}  // namespace

TextEditor::TextEditor(Lines lines, std::string text)
    : lines_(lines), text_(std::move(text)), cursor_(text_.size()) {}

bool TextEditor::on_empty_line() const {
    return line_start(cursor_) == line_end(cursor_);
}

void TextEditor::insert(std::string_view text) {
    std::string clean;
    for (const char c : text) {
        if (c == '\n' || c == '\r')
            clean += lines_ == Lines::many ? '\n' : ' ';
        else if (c == '\t')
            clean += ' ';
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            clean += c;
    }
    text_.insert(cursor_, clean);
    cursor_ += clean.size();
}

std::size_t TextEditor::before(std::size_t at) const {
    std::size_t start = line_start(at);
    if (start == at) return at == 0 ? 0 : at - 1;  // the newline
    std::size_t last = start;
    while (start < at) {
        last = start;
        start += grapheme_at(text_, start).text.size();
    }
    return last;
}

std::size_t TextEditor::after(std::size_t at) const {
    return at < text_.size() ? at + grapheme_at(text_, at).text.size() : at;
}

std::size_t TextEditor::line_start(std::size_t at) const {
    const auto newline = at == 0 ? std::string::npos : text_.rfind('\n', at - 1);
    return newline == std::string::npos ? 0 : newline + 1;
}

std::size_t TextEditor::line_end(std::size_t at) const {
    return std::min(text_.find('\n', at), text_.size());
}

void TextEditor::left() {
    cursor_ = before(cursor_);
}
void TextEditor::right() {
    cursor_ = after(cursor_);
}
void TextEditor::word_left() {
    while (cursor_ > 0 && is_blank(text_[cursor_ - 1]))
        --cursor_;
    while (cursor_ > 0 && !is_blank(text_[cursor_ - 1]))
        --cursor_;
}
void TextEditor::word_right() {
    while (cursor_ < text_.size() && is_blank(text_[cursor_]))
        ++cursor_;
    while (cursor_ < text_.size() && !is_blank(text_[cursor_]))
        ++cursor_;
}
void TextEditor::home() {
    cursor_ = line_start(cursor_);
}
void TextEditor::end() {
    cursor_ = line_end(cursor_);
}

void TextEditor::move_to_line(std::size_t start) {
    std::size_t characters = 0;
    for (std::size_t at = line_start(cursor_); at < cursor_; at = after(at))
        ++characters;
    cursor_ = start;
    const std::size_t last = line_end(start);
    while (characters-- > 0 && cursor_ < last)
        cursor_ = after(cursor_);
}

void TextEditor::up() {
    if (const std::size_t start = line_start(cursor_); start > 0) move_to_line(line_start(start - 1));
}
void TextEditor::down() {
    if (const std::size_t end = line_end(cursor_); end < text_.size()) move_to_line(end + 1);
}

void TextEditor::erase(std::size_t from, std::size_t to) {
    text_.erase(from, to - from);
    cursor_ = from;
}

void TextEditor::erase_left() {
    erase(before(cursor_), cursor_);
}
void TextEditor::erase_right() {
    erase(cursor_, after(cursor_));
}
void TextEditor::erase_word_left() {
    const std::size_t to = cursor_;
    word_left();
    erase(cursor_, to);
}
void TextEditor::erase_to_start() {
    erase(line_start(cursor_), cursor_);
}
void TextEditor::erase_to_end() {
    erase(cursor_, line_end(cursor_));
}

TextEditor::View TextEditor::view(std::size_t columns) const {
    columns = std::max<std::size_t>(columns, 2);
    View view;
    view.lines.emplace_back();
    std::size_t width = 0;
    for (std::size_t at = 0; at <= text_.size();) {
        const bool ends = at == text_.size(), newline = !ends && text_[at] == '\n';
        const Grapheme character = ends || newline ? Grapheme{{}, 1} : grapheme_at(text_, at);
        // The cursor needs a column too, behind the last character.
        if (!newline && width + character.width > columns) {
            view.lines.emplace_back();
            width = 0;
        }
        if (at == cursor_) {
            view.row = view.lines.size() - 1;
            view.column = width;
        }
        if (ends) break;
        if (newline) {
            view.lines.emplace_back();
            width = 0;
            ++at;
            continue;
        }
        view.lines.back().append(character.text);
        width += character.width;
        at += character.text.size();
    }
    if (view.row + 1 < view.lines.size() && view.lines.back().empty() && text_.back() != '\n' &&
        cursor_ != text_.size())
        view.lines.pop_back();
    return view;
}

}  // namespace hone
