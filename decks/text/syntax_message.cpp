// SPDX-License-Identifier: MIT
#include "decks/text/syntax_message.hpp"

#include "decks/text/near_miss.hpp"

#include <algorithm>
#include <array>

namespace hone {
namespace {

/// "Error while parsing SCOPE: REST, saw 'SAW'"
struct Parts {
    std::string_view scope, rest;
    std::string_view saw;  // as toml++ writes it: a newline is \n, two characters
};

Parts parts_of(std::string_view text) {
    constexpr std::string_view intro = "Error while parsing ";
    Parts parts{{}, text, {}};
    if (text.starts_with(intro)) {
        const auto colon = text.find(": ");
        if (colon != text.npos) {
            parts.scope = text.substr(intro.size(), colon - intro.size());
            parts.rest = text.substr(colon + 2);
        }
    }
    constexpr std::string_view saw = "saw '";
    if (const auto at = parts.rest.rfind(saw); at != text.npos) {
        parts.saw = parts.rest.substr(at + saw.size());
        if (parts.saw.ends_with('\'')) parts.saw.remove_suffix(1);
    }
    return parts;
}

bool is_line_end(std::string_view saw) {
    return saw == "\\n" || saw == "\\r";
}

std::string shown(std::string_view saw) {
    return is_line_end(saw) ? "the end of the line" : in_quotes(saw);
}

/// The character at a place of the piece.
std::string_view character_at(std::string_view text, toml::source_position at) {
    std::size_t offset = 0;
    for (std::uint32_t line = 1; line < at.line; ++line) {
        const auto end = text.find('\n', offset);
        if (end == text.npos) return {};
        offset = end + 1;
    }
    const auto next = [&] {
        ++offset;
        while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U)
            ++offset;
    };
    for (std::uint32_t column = 1; column < at.column && offset < text.size(); ++column)
        next();
    if (offset >= text.size()) return {};
    const auto begin = offset;
    next();
    return text.substr(begin, offset - begin);
}

bool is_curly_quote(std::string_view character) {
    constexpr std::array<std::string_view, 7> curly{"“", "”", "„", "‘", "’", "«", "»"};
    return std::find(curly.begin(), curly.end(), character) != curly.end();
}

std::string after_value(const Parts& parts) {
    return "unexpected " + shown(parts.saw) +
           " after the value; text goes in quotes, a quote inside text is written \\\", and one key stands "
           "on a "
           "line";
}

std::string about_key(const Parts& parts) {
    if (parts.rest.starts_with("expected '='")) {
        if (parts.saw == ":") return "expected `=` after the key, this is `:`; TOML writes key = \"text\"";
        if (is_line_end(parts.saw))
            return "this line is no key = \"text\" and no [[kind]]; start a comment with #";
        return "expected `=` after the key, this is " + shown(parts.saw) +
               "; write key = \"text\", and text of several lines between \"\"\" and \"\"\"";
    }
    if (parts.rest.starts_with("expected value") || parts.rest.starts_with("encountered end-of-file"))
        return "the key has no value; write key = \"text\"";
    if (parts.rest.starts_with("expected a comment")) return after_value(parts);
    return {};
}

std::string about_string(const Parts& parts) {
    if (parts.rest.find("control character") != parts.rest.npos)
        return "the text is not closed on its line; add the closing quote, or put text of several lines "
               "between "
               "\"\"\" and \"\"\"";
    if (parts.rest.starts_with("encountered end-of-file"))
        return "the text is never closed; add the closing quote";
    if (parts.rest.find("escape sequence") != parts.rest.npos) {
        const auto at = parts.rest.find('\\');
        const std::string escape(parts.rest.substr(at, 2));
        return "unknown escape `" + escape + "`; write `\\" + escape + "`, or put the text in '…'";
    }
    return {};
}

std::string about_list(const Parts& parts) {
    if (parts.rest.starts_with("encountered end-of-file")) return "the list is never closed; add `]`";
    if (parts.rest.starts_with("expected value or closing"))
        return "unexpected `,` in the list; one comma between two values";
    if (parts.rest.starts_with("expected comma"))
        return "expected `,` or `]` in the list, this is " + shown(parts.saw);
    return {};
}

std::string about_inline_table(const Parts& parts) {
    if (is_line_end(parts.saw) || parts.rest.starts_with("encountered end-of-file"))
        return "a { } table must be closed on its line; add `}`, or write it as a table of its own";
    if (parts.rest.find("comma") != parts.rest.npos)
        return "expected `,` or `}` in the { } table, one comma between two keys";
    return {};
}

std::string about_header(const Parts& parts) {
    if (parts.rest.starts_with("expected ']'") || parts.rest.starts_with("encountered end-of-file"))
        return "the table's name is not closed; write it as [[pair]] or [deck]";
    if (parts.rest.starts_with("expected a comment"))
        return "unexpected " + shown(parts.saw) + " after the table's name; the rest goes on the next line";
    return {};
}

/// "cannot redefine existing string 'weak'" -> "`weak` stands here a second time; ..."
std::string about_redefinition(const Parts& parts) {
    const auto open = parts.rest.find('\''), close = parts.rest.rfind('\'');
    if (open == parts.rest.npos || close <= open) return {};
    return in_quotes(parts.rest.substr(open + 1, close - open - 1)) +
           " stands here a second time; keep one of them";
}

std::string about_value(std::string_view character) {
    if (is_curly_quote(character)) return "curly quotes do not open text; use straight ones: \"…\"";
    return "this is no TOML value; put text in straight quotes: \"…\"";
}

bool is_number_or_date(std::string_view scope) {
    constexpr std::array<std::string_view, 5> words{"integer", "float", "date", "time", "boolean"};
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return scope.find(word) != scope.npos; });
}

std::string reworded(const Parts& parts, std::string_view character) {
    if (parts.rest.starts_with("cannot redefine")) return about_redefinition(parts);
    if (parts.scope == "root table")
        return "expected a key or a [[kind]] line, this is " + shown(parts.saw) +
               "; a key with other characters than A-Z a-z 0-9 _ - needs quotes";
    if (parts.scope == "key-value pair" || parts.scope == "key") return about_key(parts);
    if (parts.scope == "string" || parts.scope == "literal string") return about_string(parts);
    if (parts.scope == "unicode scalar sequence")
        return "`\\u` needs four hexadecimal digits; a backslash in text is written `\\\\`, or put the text "
               "in '…'";
    if (parts.scope == "array") return about_list(parts);
    if (parts.scope == "inline table") return about_inline_table(parts);
    if (parts.scope == "table header") return about_header(parts);
    if (parts.scope == "value") return about_value(character);
    if (is_number_or_date(parts.scope))
        return "this " + std::string(parts.scope) +
               " cannot be read; put text in quotes: \"160k\", \"2026-03\"";
    return {};
}

}  // namespace

SyntaxMessage syntax_message(const toml::parse_error& error, const Piece& piece) {
    const auto parts = parts_of(error.description());
    const auto at = error.source().begin;
    const bool at_the_end = parts.rest.starts_with("encountered end-of-file");
    if (at_the_end && piece.unclosed)
        return {piece.unclosed->line, piece.unclosed->column,
                "this text is never closed; end it with the same three quotes"};
    auto message = reworded(parts, character_at(piece.text, at));
    if (message.empty())
        message = parts.scope.empty() ? std::string(parts.rest)
                                      : std::string(parts.scope) + ": " + std::string(parts.rest);
    return {static_cast<int>(at.line) + piece.begin.line - 1, static_cast<int>(at.column), message};
}

}  // namespace hone
