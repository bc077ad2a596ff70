// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/rendering.hpp"

#include "decks/exchange/anki/gaps.hpp"
#include "decks/exchange/anki/refusal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace hone::anki {
namespace {

constexpr std::size_t largest_side = 8 * 1024 * 1024;  // twice the largest note
constexpr std::size_t no_field = static_cast<std::size_t>(-1);

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::size_t field_named(const Notetype& type, std::string_view name) {
    const auto found = std::find(type.fields.begin(), type.fields.end(), name);
    return found == type.fields.end() ? no_field : static_cast<std::size_t>(found - type.fields.begin());
}

std::string_view field_of(const Note& note, std::size_t field) {
    return field < note.fields.size() ? std::string_view(note.fields[field]) : std::string_view();
}

/// Anki's idea of empty: white space and the line breaks that its editor leaves behind.
bool is_empty_html(std::string_view html) {
    while (!html.empty()) {
        if (std::string_view(" \t\r\n\f\v").find(html.front()) != std::string_view::npos) {
            html.remove_prefix(1);
            continue;
        }
        if (html.front() != '<') return false;
        const auto end = html.find('>');
        if (end == std::string_view::npos) return false;
        std::string_view name = html.substr(1, end - 1);
        if (name.starts_with('/')) name.remove_prefix(1);
        if (name.ends_with('/')) name.remove_suffix(1);
        name = trimmed(name);
        if (name != "br" && name != "div" && name != "BR" && name != "DIV") return false;
        html.remove_prefix(end + 1);
    }
    return true;
}

/// {{#c1}}: there while the first gap is asked. A note is one text here, so it is always there.
bool names_gap(std::string_view name) {
    return name.size() > 1 && name[0] == 'c' &&
           name.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

/// An early form of templates writes <% %> for {{ }} after this line.
std::string with_usual_braces(std::string_view html) {
    constexpr std::string_view announced = "{{=<% %>=}}";
    std::string usual(html);
    if (!trimmed(html).starts_with(announced)) return usual;
    usual.erase(0, usual.find(announced) + announced.size());
    for (const auto& [sign, brace] : {std::pair("<%", "{{"), std::pair("%>", "}}")})
        for (auto at = usual.find(sign); at != std::string::npos; at = usual.find(sign, at + 2))
            usual.replace(at, 2, brace);
    return usual;
}

}  // namespace

CardSide::CardSide(Which which, std::string_view html, const Notetype& type) : which_(which) {
    const std::string usual = with_usual_braces(html);
    const std::string_view text = usual;
    std::vector<std::size_t> open;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto begin = text.find("{{", at);
        const auto end = begin == text.npos ? text.npos : text.find("}}", begin);
        if (end == text.npos) break;
        add_html(text.substr(at, begin - at), which_ == Which::answer);
        const std::string_view inner = trimmed(text.substr(begin + 2, end - begin - 2));
        at = end + 2;
        if (inner.starts_with('#') || inner.starts_with('^')) {
            const std::string_view name = trimmed(inner.substr(1));
            const auto field = names_gap(name) ? no_field - 1 : field_named(type, name);
            open.push_back(pieces_.size());
            pieces_.push_back({inner[0] == '#' ? Kind::if_any : Kind::if_none, std::string(name), field, 0});
        } else if (inner.starts_with('/')) {
            if (open.empty()) continue;
            pieces_[open.back()].end = pieces_.size();
            open.pop_back();
        } else {
            add_replacement(inner, type);
        }
    }
    if (at < text.size()) add_html(text.substr(at), which_ == Which::answer);
    for (const auto section : open)
        pieces_[section].end = pieces_.size();
}

void CardSide::add_html(std::string_view html, bool with_divider) {
    for (auto at = html.find("<hr"); with_divider && at != html.npos; at = html.find("<hr", at + 3)) {
        const auto end = html.find('>', at);
        if (end == html.npos) break;
        if (html.substr(at, end - at).find("answer") == html.npos) continue;
        add_html(html.substr(0, at), false);
        pieces_.push_back({Kind::divider, {}, 0, 0});
        html.remove_prefix(end + 1);
        break;
    }
    if (!html.empty()) pieces_.push_back({Kind::html, std::string(html), 0, 0});
}

void CardSide::add_replacement(std::string_view inner, const Notetype& type) {
    const auto colon = inner.rfind(':');
    const std::string_view name = colon == inner.npos ? inner : trimmed(inner.substr(colon + 1));
    const std::string_view filters = colon == inner.npos ? std::string_view() : inner.substr(0, colon + 1);
    const auto has = [&](std::string_view filter) {
        for (auto at = filters.find(filter); at != filters.npos; at = filters.find(filter, at + 1))
            if (at == 0 || filters[at - 1] == ':' || filters[at - 1] == ' ') return true;
        return false;
    };
    const auto field = field_named(type, name);
    if (field == no_field) {
        constexpr std::pair<std::string_view, Kind> special[] = {
            {"Tags", Kind::tags},      {"Deck", Kind::deck},      {"Subdeck", Kind::subdeck},
            {"Card", Kind::card_type}, {"Type", Kind::note_type},
        };
        for (const auto& [word, kind] : special)
            if (name == word) pieces_.push_back({kind, {}, 0, 0});
        return;
    }
    if (has("type:") && which_ == Which::question) return;
    const Kind kind = has("cloze:") || has("cloze-only:") ? Kind::gaps
                      : has("tts ")                       ? Kind::spoken
                                                          : Kind::field;
    pieces_.push_back({kind, {}, field, 0});
}

bool CardSide::shows(const Piece& section, const Note& note) const {
    const bool any = section.field == no_field - 1 || section.html == "Deck" || section.html == "Card" ||
                     section.html == "Type" || (section.html == "Tags" && !note.tags.empty()) ||
                     !is_empty_html(field_of(note, section.field));
    return any == (section.kind == Kind::if_any);
}

CardSide::Html CardSide::with(const Values& values) const {
    Html html;
    std::string& out = html.text;
    for (std::size_t i = 0; i < pieces_.size();) {
        const Piece& piece = pieces_[i++];
        switch (piece.kind) {
            case Kind::html:
                out += piece.html;
                break;
            case Kind::field:
                out += field_of(values.note, piece.field);
                break;
            case Kind::gaps:
                if (values.gaps) out += with_marked_gaps(field_of(values.note, piece.field));
                break;
            case Kind::spoken:
                if (values.spoken) out += field_of(values.note, piece.field);
                break;
            case Kind::tags:
                for (const auto& tag : values.note.tags)
                    out.append(tag).append(" ");
                break;
            case Kind::deck:
                out += values.deck;
                break;
            case Kind::subdeck: {
                const auto last = values.deck.rfind("::");
                out += last == values.deck.npos ? values.deck : values.deck.substr(last + 2);
                break;
            }
            case Kind::card_type:
                out += values.card_type;
                break;
            case Kind::note_type:
                out += values.note_type;
                break;
            case Kind::divider:
                html.answer = out.size();
                break;
            case Kind::if_any:
            case Kind::if_none:
                if (!shows(piece, values.note)) i = piece.end;
                break;
        }
        if (out.size() > largest_side)
            throw Refusal("too-large",
                          fmt::format("its note {} makes a card of more than {} MB; shorten it in Anki "
                                      "and export again",
                                      values.note.id, largest_side >> 20U));
    }
    return html;
}

}  // namespace hone::anki
