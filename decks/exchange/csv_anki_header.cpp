// SPDX-License-Identifier: MIT
// Anki's lines at the head of a text file, the one of Excel, and whether cells are HTML.
#include "decks/exchange/csv_layout.hpp"
#include "decks/text/near_miss.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace hone {
namespace {

constexpr std::array<std::string_view, 12> keys{
    "separator",       "html",        "tags",        "columns",     "notetype",   "deck",
    "notetype column", "deck column", "tags column", "guid column", "if matches", "match scope"};

constexpr std::size_t most_said = 20;

constexpr std::array<std::string_view, 34> tags{
    "a",  "b",  "i",  "u",    "s",   "p",   "br",     "hr",     "div",        "span",        "font",  "img",
    "ul", "ol", "li", "code", "pre", "sub", "sup",    "em",     "strong",     "table",       "tbody", "tr",
    "td", "th", "h1", "h2",   "h3",  "h4",  "center", "strike", "blockquote", "anki-mathjax"};
constexpr std::array<std::string_view, 6> entities{"nbsp", "lt", "gt", "amp", "quot", "#39"};

std::string_view without_blanks(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// A spreadsheet that saved the file has put a separator behind the line for each column it lacks.
std::string_view without_trailing_separators(std::string_view text) {
    const auto last = text.find_last_not_of(",;\t ");
    return last == text.npos ? std::string_view() : without_blanks(text.substr(0, last + 1));
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; (at = text.find_first_not_of(" \t", at)) != text.npos;) {
        const auto end = std::min(text.find_first_of(" \t", at), text.size());
        words.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

std::optional<char> separator_in(std::string_view raw) {
    const auto word = lower(without_trailing_separators(raw));
    constexpr std::array<std::pair<std::string_view, char>, 7> names{{{"comma", ','},
                                                                      {"semicolon", ';'},
                                                                      {"tab", '\t'},
                                                                      {"\\t", '\t'},
                                                                      {"space", ' '},
                                                                      {"pipe", '|'},
                                                                      {"colon", ':'}}};
    for (const auto& [name, character] : names)
        if (word == name) return character;
    const auto is_plain = [](char c) { return c == '\t' || (c > ' ' && c < '\x7F' && c != '"' && c != '#'); };
    if (word.size() == 1 && is_plain(word.front())) return word.front();
    // All of it was taken for what a spreadsheet leaves behind: `#separator:;`
    if (word.empty() && !raw.empty()) return raw.front();
    return {};
}

class HeaderReader {
public:
    HeaderReader(std::string_view text, const std::string& file, std::vector<Diagnostic>& diagnostics)
        : text_(text), file_(file), diagnostics_(diagnostics) {}

    AnkiHeader read() {
        if (text_.starts_with("tags:")) {
            const auto line = next_line();
            header_.tags = words_in(without_trailing_separators(line.substr(line.find(':') + 1)));
            header_.present = true;
        } else if (text_.starts_with("sep=") && text_.find_first_of("\n\r") == 5) {
            header_.separator = next_line()[4];
            header_.end_offset = at_;
            header_.end_line = line_;
            return std::move(header_);
        }
        // Lines of # that are no header become comments only when one of them is one.
        while (at_ < text_.size() && text_[at_] == '#')
            read_line(next_line().substr(1));
        if (header_.present) {
            header_.end_offset = at_;
            header_.end_line = line_;
        } else {
            diagnostics_.resize(said_before_);
        }
        return std::move(header_);
    }

private:
    std::string_view next_line() {
        const auto end = std::min(text_.find_first_of("\n\r", at_), text_.size());
        const auto line = text_.substr(at_, end - at_);
        at_ = end;
        if (at_ < text_.size()) at_ += text_.substr(at_).starts_with("\r\n") ? 2U : 1U;
        ++line_;
        return line;
    }

    void warn(std::string code, std::string message) {
        diagnostics_.push_back({file_, line_ - 1, 1, Severity::warning, std::move(code), std::move(message)});
    }

    void read_line(std::string_view line) {
        const auto colon = line.find(':');
        if (colon == line.npos || colon > 40) return;
        const auto key = lower(without_blanks(line.substr(0, colon)));
        const auto raw = line.substr(colon + 1);
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            if (diagnostics_.size() - said_before_ >= most_said) return;
            if (const auto hint = did_you_mean(key, keys); !hint.empty())
                warn("unknown-key", "Anki has no header line " + in_quotes("#" + key) + hint);
            return;
        }
        header_.present = true;
        const auto value = without_trailing_separators(raw);
        if (key == "separator")
            read_separator(raw);
        else if (key == "html")
            read_html(value);
        else if (key == "tags")
            header_.tags = words_in(value);
        else if (key == "columns")
            header_.columns = value;
        else if (key == "notetype")
            header_.notetype = value;
        else if (key == "deck")
            header_.deck = value;
        else if (key.ends_with(" column"))
            read_column(key, value);
        // `if matches` and `match scope` are about Anki's own notes; hone reconciles in one way.
    }

    void read_separator(std::string_view raw) {
        header_.separator = separator_in(raw);
        if (!header_.separator)
            warn("bad-separator", "the separator " + in_quotes(raw) +
                                      " is none; it must be comma, semicolon, tab, space, pipe, colon or one "
                                      "character. The one that fits the rows is taken");
    }

    void read_html(std::string_view value) {
        const auto word = lower(value);
        if (word == "true" || word == "false")
            header_.html = word == "true";
        else
            warn("wrong-type", "`#html` must be true or false, this is " + in_quotes(value));
    }

    void read_column(std::string_view key, std::string_view value) {
        std::size_t number = 0;
        const auto [end, failed] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (failed != std::errc() || end != value.data() + value.size() || number == 0 ||
            number > CsvRows::most_cells) {
            warn("wrong-type", "`#" + std::string(key) +
                                   "` must be the number of a column, from 1; this is " + in_quotes(value));
            return;
        }
        (key == "notetype column" ? header_.notetype_column
         : key == "deck column"   ? header_.deck_column
         : key == "tags column"   ? header_.tags_column
                                  : header_.guid_column) = number;
    }

    std::string_view text_;
    const std::string& file_;
    std::vector<Diagnostic>& diagnostics_;
    std::size_t said_before_ = diagnostics_.size();
    std::size_t at_ = 0;
    int line_ = 1;
    AnkiHeader header_;
};

}  // namespace

bool has_html(std::string_view cell) {
    for (auto at = cell.find_first_of("<&"); at != cell.npos; at = cell.find_first_of("<&", at + 1)) {
        auto rest = cell.substr(at + 1, 32);
        const bool is_tag = cell[at] == '<';
        if (is_tag && rest.starts_with('/')) rest.remove_prefix(1);
        const auto end = rest.find_first_of(is_tag ? std::string_view(" />\n") : std::string_view(";"));
        if (end == rest.npos) continue;
        const auto word = lower(rest.substr(0, end));
        if (is_tag ? std::find(tags.begin(), tags.end(), word) != tags.end()
                   : std::find(entities.begin(), entities.end(), word) != entities.end())
            return true;
    }
    return false;
}

AnkiHeader read_anki_header(std::string_view text, const std::string& file,
                            std::vector<Diagnostic>& diagnostics) {
    return HeaderReader(text, file, diagnostics).read();
}

}  // namespace hone
