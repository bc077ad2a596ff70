// SPDX-License-Identifier: MIT
#include "decks/text/cutter.hpp"

#include <algorithm>

namespace hone {
namespace {

// A deck needs two brackets ([ { ) and two dots. Beyond, toml++ 3.3 builds tables as deep as a key has dots
// and destroys them recursively: 100,000 dots exhaust the stack.
constexpr int deepest_brackets = 16;
constexpr int most_dots_in_line = 16;
constexpr int most_brackets_unread = 64;

bool is_bare_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// `[[nan]]` and `[[1]]` are also arrays in an array.
bool could_be_value(std::string_view name) {
    return name == "true" || name == "false" || name == "inf" || name == "nan" || name[0] == '-' ||
           (name[0] >= '0' && name[0] <= '9');
}

class HeaderReader {
public:
    explicit HeaderReader(std::string_view line) : rest_(line) {}

    std::optional<HeaderLine> read() {
        skip_blanks();
        if (!take('[')) return {};
        HeaderLine header;
        header.array = take('[');
        skip_blanks();
        const auto from = rest_;
        bool bare = true;
        if (!read_part(header.first, bare)) return {};
        std::size_t size = from.size() - rest_.size();
        header.bare = bare && !could_be_value(header.first);
        for (skip_blanks(); take('.'); skip_blanks()) {
            std::string_view part;
            skip_blanks();
            if (!read_part(part, bare)) return {};
            size = from.size() - rest_.size();
        }
        if (!take(']') || (header.array && !take(']'))) return {};
        header.whole = from.substr(0, size);
        skip_blanks();
        if (!rest_.empty() && rest_[0] != '#' && rest_[0] != '\r') return {};
        return header;
    }

private:
    void skip_blanks() {
        while (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\t'))
            rest_.remove_prefix(1);
    }

    bool take(char c) {
        if (rest_.empty() || rest_[0] != c) return false;
        rest_.remove_prefix(1);
        return true;
    }

    bool read_part(std::string_view& part, bool& bare) {
        if (rest_.empty()) return false;
        if (const char quote = rest_[0]; quote == '"' || quote == '\'') {
            const auto close = rest_.find(quote, 1);
            if (close == rest_.npos || rest_.substr(0, close).find('\\') != rest_.npos) return false;
            part = rest_.substr(1, close - 1);
            rest_.remove_prefix(close + 1);
            bare = false;
            return true;
        }
        const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_bare_character);
        part = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
        rest_.remove_prefix(part.size());
        return !part.empty();
    }

    std::string_view rest_;
};

/// Reads one piece line by line, in and out of strings and comments, as a TOML parser would.
class Scanner {
public:
    Scanner(std::string_view text, const TextPlace& from, bool strings_count)
        : text_(text), at_(from.offset), line_start_(from.offset), line_(from.line), strings_(strings_count) {
        piece_.begin = from;
    }

    /// Up to the next header of another table.
    Piece scan() {
        for (bool first = true; at_ < text_.size(); first = false) {
            if (const auto header = header_here(); header && (depth_ == 0 || header->bare || !strings_)) {
                if (first)
                    open(*header);
                else if (!belongs(*header))
                    break;
            } else if (depth_ == 0 && is_broken_header()) {
                if (!first) break;
                piece_.array = true;
            }
            scan_line();
        }
        piece_.text = text_.substr(piece_.begin.offset, at_ - piece_.begin.offset);
        return piece_;
    }

    TextPlace here() const { return place(at_); }

private:
    /// The line here when it begins with a bracket, else nothing.
    std::string_view bracket_line() const {
        const auto first = text_.find_first_not_of(" \t", at_);
        if (first == text_.npos || text_[first] != '[') return {};
        return text_.substr(at_, std::min(text_.find('\n', at_), text_.size()) - at_);
    }

    std::optional<HeaderLine> header_here() const { return header_line(bracket_line()); }

    /// Outside brackets and strings a line that begins with one can only be meant as a header: `[[pair]`.
    bool is_broken_header() const {
        const auto line = bracket_line();
        return !line.empty() && !header_line(line) && line.find('.') == line.npos;
    }

    void open(const HeaderLine& header) {
        piece_.name = header.first;
        piece_.header = header.whole;
        piece_.array = header.array;
        piece_.dotted = is_dotted(header);
    }

    static bool is_dotted(const HeaderLine& header) {
        return header.whole.find('.', header.first.size()) != header.whole.npos;
    }

    bool belongs(const HeaderLine& header) const {
        return is_dotted(header) && !piece_.name.empty() && header.first == piece_.name;
    }

    TextPlace place(std::size_t offset) const {
        return {offset, line_, characters_in(text_.substr(line_start_, offset - line_start_)) + 1};
    }

    void next_line() {
        line_start_ = ++at_;
        ++line_;
    }

    void deeper(bool is_bracket) {
        if (is_bracket)
            ++depth_;
        else
            ++dots_;
        const int deepest = strings_ ? deepest_brackets : most_brackets_unread;
        if ((depth_ > deepest || dots_ > most_dots_in_line) && !piece_.too_deep) piece_.too_deep = place(at_);
    }

    /// From the start of a line to the start of the next line that is not inside a string.
    void scan_line() {
        dots_ = 0;
        while (at_ < text_.size()) {
            switch (text_[at_]) {
                case '\n':
                    next_line();
                    return;
                case '#':
                    if (strings_) {
                        at_ = std::min(text_.find('\n', at_), text_.size());
                        continue;
                    }
                    break;
                case '"':
                case '\'':
                    if (strings_) {
                        skip_string(text_[at_]);
                        continue;
                    }
                    break;
                case '[':
                case '{':
                    deeper(true);
                    break;
                case ']':
                case '}':
                    // When strings are not read, a bracket in one must not make up for a real one.
                    if (strings_ && depth_ > 0) --depth_;
                    break;
                case '.':
                    deeper(false);
                    break;
                default:
                    break;
            }
            ++at_;
        }
    }

    void skip_string(char quote) {
        const char three[] = {quote, quote, quote};
        if (text_.substr(at_).starts_with(std::string_view(three, 3)))
            skip_long_string(quote);
        else
            skip_short_string(quote);
    }

    void skip_short_string(char quote) {
        for (++at_; at_ < text_.size() && text_[at_] != '\n'; ++at_) {
            if (text_[at_] == quote) {
                ++at_;
                return;
            }
            if (text_[at_] == '\\' && quote == '"' && at_ + 1 < text_.size() && text_[at_ + 1] != '\n') ++at_;
        }
    }

    void skip_long_string(char quote) {
        const auto opened_at = at_, opened_line_start = line_start_;
        const int opened_line = line_;
        const char three[] = {quote, quote, quote};
        at_ += 3;
        while (at_ < text_.size()) {
            if (text_[at_] == '\n') {
                next_line();
                note_header_in_string();
            } else if (text_.substr(at_).starts_with(std::string_view(three, 3))) {
                at_ += 3;
                for (int more = 0; more < 2 && at_ < text_.size() && text_[at_] == quote; ++more)
                    ++at_;  // quotes before the closing three belong to the text
                dots_ = 0;
                return;
            } else {
                const bool escape = text_[at_] == '\\' && quote == '"' && at_ + 1 < text_.size();
                at_ += std::size_t{escape && text_[at_ + 1] != '\n' ? 2U : 1U};
            }
        }
        const auto before = text_.substr(opened_line_start, opened_at - opened_line_start);
        piece_.unclosed = TextPlace{opened_at, opened_line, characters_in(before) + 1};
    }

    void note_header_in_string() {
        if (piece_.header_in_string) return;
        const auto header = header_here();
        if (header && header->array && header->bare && !is_dotted(*header))
            piece_.header_in_string = place(at_);
    }

    std::string_view text_;
    std::size_t at_, line_start_;
    int line_;
    bool strings_;
    int depth_ = 0, dots_ = 0;
    Piece piece_;
};

}  // namespace

int characters_in(std::string_view text) {
    return static_cast<int>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::optional<HeaderLine> header_line(std::string_view line) {
    return HeaderReader(line).read();
}

Cutter::Cutter(std::string_view text) : text_(text), budget_(8 * text.size() + (std::size_t{1} << 20U)) {}

std::optional<Piece> Cutter::next() {
    if (at_.offset >= text_.size()) return {};
    Scanner scanner(text_, at_, strings_count_);
    const auto piece = scanner.scan();
    at_ = scanner.here();
    return piece;
}

void Cutter::resume_at(const TextPlace& place) {
    const auto cost = at_.offset - place.offset;
    if (cost > budget_)
        strings_count_ = false;
    else
        budget_ -= cost;
    at_ = {place.offset, place.line, 1};
}

Piece Cutter::shortened(const Piece& piece) const {
    Scanner scanner(text_.substr(0, piece.header_in_string->offset), piece.begin, strings_count_);
    return scanner.scan();
}

}  // namespace hone
