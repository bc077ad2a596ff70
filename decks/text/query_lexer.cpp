// SPDX-License-Identifier: MIT
#include "decks/text/query_lexer.hpp"

#include "decks/text/query_parser.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace hone {
namespace {

constexpr std::string_view white = " \t\r\n";

struct Sign {
    std::string_view word;
    QueryToken::Kind kind;
};
constexpr Sign signs[] = {{"or", QueryToken::Kind::either},  {"OR", QueryToken::Kind::either},
                          {"and", QueryToken::Kind::both},   {"AND", QueryToken::Kind::both},
                          {"not", QueryToken::Kind::negate}, {"NOT", QueryToken::Kind::negate}};

std::optional<QueryToken::Kind> sign_of(std::string_view word) {
    for (const auto& sign : signs)
        if (sign.word == word) return sign.kind;
    return std::nullopt;
}

/// What `:`, `<`, `>` or `=` ends when it comes right after letters: more than a word of text.
bool names_something(std::string_view word) {
    const auto end = word.find_first_of(":<>=");
    if (end == 0 || end == std::string_view::npos) return false;
    return std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(end),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// Nothing in it but words.
bool plain(std::string_view text) {
    if (text.find_first_of("\"()") != std::string_view::npos) return false;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find_first_of(white));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (word.starts_with('-') || sign_of(word) || names_something(word)) return false;
    }
    return true;
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(white);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(white) - first + 1));
}

std::string with_quotes(std::string argument) {
    if (argument.find_first_of(white) == std::string::npos) return argument;
    const std::size_t dash = argument.starts_with('-') ? 1 : 0;
    const auto colon = argument.find(':');
    const bool field = colon != std::string::npos &&
                       names_something(std::string_view(argument).substr(dash)) &&
                       colon < argument.find_first_of(white) && colon == argument.find_first_of(":<>=");
    const std::size_t value = field ? colon + 1 : dash;
    // Only names of tags, principles, flaws and lenses have spaces.
    static constexpr std::string_view spaceless[] = {"deck:", "kind:", "is:"};
    const bool one_word = std::any_of(std::begin(spaceless), std::end(spaceless), [&](std::string_view name) {
        return std::string_view(argument).substr(dash).starts_with(name);
    });
    if (!plain(std::string_view(argument).substr(value)) || (field && one_word)) return argument;
    argument.insert(value, "\"");
    return argument + "\"";
}

}  // namespace

std::string query_text(const std::vector<std::string>& arguments) {
    std::string text;
    for (const auto& argument : arguments) {
        // Within a quote that an argument before opened, everything is as it is.
        const bool open = std::count(text.begin(), text.end(), '"') % 2 != 0;
        const std::string piece = open ? argument : with_quotes(trimmed(argument));
        if (!text.empty() && !piece.empty()) text += ' ';
        text += piece;
    }
    return text;
}

std::vector<QueryToken> query_tokens(std::string_view query) {
    using Kind = QueryToken::Kind;
    std::vector<QueryToken> tokens;
    std::size_t at = 0;
    while ((at = query.find_first_not_of(white, at)) != std::string_view::npos) {
        const char c = query[at];
        if (c == '-' && (at + 1 == query.size() || white.find(query[at + 1]) != std::string_view::npos))
            throw QueryError("`-` needs something right after it, as in -is:new");
        if (c == '(' || c == ')' || c == '-') {
            tokens.push_back({c == '('   ? Kind::open
                              : c == ')' ? Kind::close
                                         : Kind::negate,
                              std::string(1, c)});
            ++at;
            continue;
        }
        QueryToken word{Kind::word, {}};
        while (at < query.size() && (white.find(query[at]) == std::string_view::npos) && query[at] != '(' &&
               query[at] != ')') {
            if (query[at] != '"') {
                word.text += query[at++];
                continue;
            }
            const auto end = query.find('"', at + 1);
            if (end == std::string_view::npos)
                throw QueryError(fmt::format("a quote is not closed: {}", query.substr(at)));
            word.quoted_from = std::min(word.quoted_from, word.text.size());
            word.text += query.substr(at + 1, end - at - 1);
            at = end + 1;
        }
        if (word.quoted_from == std::string::npos)
            if (const auto sign = sign_of(word.text)) word.kind = *sign;
        tokens.push_back(std::move(word));
    }
    return tokens;
}

}  // namespace hone
