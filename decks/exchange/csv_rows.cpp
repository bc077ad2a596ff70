// SPDX-License-Identifier: MIT
#include "decks/exchange/csv_rows.hpp"

#include "decks/text/cutter.hpp"

#include <algorithm>

namespace hone {
namespace {

std::string_view without_outer_blanks(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

bool CsvRows::next(CsvRow& row) {
    row.cells.clear();
    row.width = 0;
    rewritten_.clear();
    if (unclosed_ || !skip_to_row()) return false;
    row.offset = at_;
    row.line = line_;
    while (true) {
        if (!read_cell(row)) return false;
        if (at_ == text_.size()) return true;
        if (at_line_end()) {
            pass_line_end();
            return true;
        }
        ++at_;  // the separator; a cell follows even when nothing does
    }
}

int CsvRows::column_of(std::size_t offset) const {
    const auto before = text_.substr(0, offset);
    const auto start = before.find_last_of("\n\r");
    return 1 + characters_in(start == before.npos ? before : before.substr(start + 1));
}

void CsvRows::pass_line_end() {
    if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
    ++at_;
    ++line_;
}

void CsvRows::skip_line() {
    at_ = std::min(text_.find_first_of("\n\r", at_), text_.size());
    if (at_ < text_.size()) pass_line_end();
}

bool CsvRows::skip_to_row() {
    while (at_ < text_.size()) {
        if (at_line_end()) {
            pass_line_end();
        } else if (comments_ && text_[at_] == '#') {
            if (!comment_) comment_ = {at_, line_};
            ++comment_count_;
            skip_line();
        } else {
            return true;
        }
    }
    return false;
}

bool CsvRows::read_cell(CsvRow& row) {
    CsvCell cell{{}, at_, line_, at_ < text_.size() && text_[at_] == '"'};
    if (cell.quoted) {
        if (!read_quoted(cell)) return false;
    } else {
        read_plain(cell);
    }
    if (++row.width <= most_cells)
        row.cells.push_back(cell);
    else if (cell.quoted)
        rewritten_.resize(std::min(rewritten_.size(), most_cells));
    return true;
}

void CsvRows::read_plain(CsvCell& cell) {
    const char ends[] = {separator_, '\n', '\r'};
    const auto begin = at_;
    at_ = std::min(text_.find_first_of({ends, 3}, at_), text_.size());
    cell.text = without_outer_blanks(text_.substr(begin, at_ - begin));
}

bool CsvRows::read_quoted(CsvCell& cell) {
    const auto opening = at_++;
    std::string rewritten;
    bool is_rewritten = false;
    auto piece = at_;  // what is not yet in `rewritten`
    const auto take_piece = [&] {
        rewritten.append(text_, piece, at_ - piece);
        is_rewritten = true;
    };
    while (true) {
        at_ = std::min(text_.find_first_of("\"\n\r", at_), text_.size());
        if (at_ == text_.size()) {
            unclosed_ = {opening, cell.line};
            return false;
        }
        if (text_[at_] == '\n') {
            pass_line_end();
        } else if (text_[at_] == '\r') {
            take_piece();
            rewritten += '\n';
            pass_line_end();
            piece = at_;
        } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
            ++at_;
            take_piece();
            piece = ++at_;
        } else {
            break;
        }
    }
    const bool is_end = at_ + 1 == text_.size() || text_[at_ + 1] == separator_ || text_[at_ + 1] == '\n' ||
                        text_[at_ + 1] == '\r';
    if (is_end && !is_rewritten) {
        cell.text = text_.substr(piece, at_ - piece);
        ++at_;
        return true;
    }
    take_piece();
    ++at_;
    if (!is_end) {
        CsvCell rest;
        const Place closing{at_ - 1, line_};
        read_plain(rest);
        // Blanks alone between the quote and the separator mean nothing.
        if (!rest.text.empty()) {
            if (!stray_) stray_ = closing;
            rewritten.append(text_, closing.offset + 1, at_ - closing.offset - 1);
        }
    }
    rewritten_.push_back(std::move(rewritten));
    cell.text = rewritten_.back();
    return true;
}

}  // namespace hone
