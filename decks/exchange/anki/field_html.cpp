// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/field_html.hpp"

#include "decks/cloze.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace hone::anki {
namespace {

constexpr std::string_view image = "[image: ", sound = "[sound: ", fence = "```";

/// The name in a marker like [image: NAME] at the start of `text`; empty when there is none.
std::string_view named_at(std::string_view text, std::string_view marker) {
    if (!text.starts_with(marker)) return {};
    const auto end = text.find_first_of("]\n", marker.size());
    if (end == text.npos || text[end] != ']') return {};
    return text.substr(marker.size(), end - marker.size());
}

/// What begins here is a command to Anki: [sound:..], [anki:..], [latex], [$], [$$].
bool is_command(std::string_view text) {
    constexpr std::array<std::string_view, 4> commands{"[sound:", "[anki:", "[latex]", "[$"};
    return std::any_of(commands.begin(), commands.end(),
                       [text](auto command) { return text.starts_with(command); });
}

void add_escaped(std::string& out, std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '{' && text.substr(i + 1).starts_with('{'))
            out += "&#123;";  // two of them begin a gap or a field
        else
            out += c;
    }
}

void add_line(std::string& out, std::string_view line) {
    while (!line.empty()) {
        const auto bracket = std::min(line.find('['), line.size());
        add_escaped(out, line.substr(0, bracket));
        line.remove_prefix(bracket);
        if (line.empty()) return;
        if (const auto name = named_at(line, image); !name.empty()) {
            out += "<img src=\"";
            add_escaped(out, name);
            out += "\">";
            line.remove_prefix(image.size() + name.size() + 1);
        } else if (const auto tune = named_at(line, sound); !tune.empty()) {
            out += "[sound:";
            add_escaped(out, tune);
            out += "]";
            line.remove_prefix(sound.size() + tune.size() + 1);
        } else {
            out += is_command(line) ? "&#91;" : "[";
            line.remove_prefix(1);
        }
    }
}

/// Takes the first line off `text`, without its end; whether it had one.
std::pair<std::string_view, bool> take_line(std::string_view& text) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    return {line, end != std::string_view::npos};
}

/// The lines of code up to the closing fence; nothing when it is never closed. `text` is past it then.
bool take_code(std::string_view& text, std::string& code) {
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto [line, ended] = take_line(rest);
        if (line == fence) {
            text = rest;
            return true;
        }
        code += line;
        if (ended) code += '\n';
    }
    return false;
}

/// One of the entities that are written here or common in what Anki's editor writes; its length with it.
std::pair<std::string_view, std::size_t> entity_at(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> entities{{{"&lt;", "<"},
                                                                                     {"&gt;", ">"},
                                                                                     {"&amp;", "&"},
                                                                                     {"&quot;", "\""},
                                                                                     {"&#91;", "["},
                                                                                     {"&#58;", ":"},
                                                                                     {"&#123;", "{"},
                                                                                     {"&#125;", "}"},
                                                                                     {"&nbsp;", " "}}};
    for (const auto& [written, meant] : entities)
        if (text.starts_with(written)) return {meant, written.size()};
    return {text.substr(0, 1), 1};
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string out;
    add_escaped(out, text);
    return out;
}

std::string html_of(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    bool broken = true;  // nothing to break from: the start, or after a block
    while (!text.empty()) {
        const auto [line, ended] = take_line(text);
        std::string code;
        if (line.starts_with(fence) && take_code(text, code)) {
            out += "<pre><code>";
            add_escaped(out, code);
            out += "</code></pre>";
            broken = true;
            continue;
        }
        if (!broken) out += "<br>";
        add_line(out, line);
        broken = false;
        if (ended && text.empty()) out += "<br>";
    }
    return out;
}

std::string cloze_html_of(std::string_view text) {
    // The gaps go through html_of() as control characters, which no note holds.
    const auto parsed = parse_cloze(text);
    std::string marked;
    for (const auto& piece : parsed.pieces) {
        if (piece.gap != 0) marked += '\x01';
        marked += piece.text;
        if (piece.gap != 0) marked += '\x02';
    }
    std::string out;
    std::size_t at = 0;
    const auto gap_after = [&] {
        while (at < parsed.pieces.size() && parsed.pieces[at].gap == 0)
            ++at;
        return at;
    };
    const auto guarded = [](std::string_view html) {
        std::string safe;
        for (std::size_t i = 0; i < html.size(); ++i)
            safe += html[i] == ':' && i > 0 && html[i - 1] == ':' ? "&#58;" : std::string(1, html[i]);
        return safe;
    };
    const std::string html = html_of(marked);
    for (std::size_t i = 0; i < html.size();) {
        if (html[i] != '\x01') {
            out += html[i];
            ++i;
            continue;
        }
        const auto end = html.find('\x02', i);
        const auto& gap = parsed.pieces[gap_after()];
        ++at;
        out +=
            fmt::format("{{{{c{}::{}", gap.gap, guarded(std::string_view(html).substr(i + 1, end - i - 1)));
        if (!gap.hint.empty()) out += "::" + html_of(gap.hint);
        out += "}}";
        i = end + 1;
    }
    return out;
}

std::string html_list(const std::vector<std::string>& items) {
    if (items.empty()) return {};
    std::string out = "<ul>";
    for (const auto& item : items)
        out += "<li>" + html_of(item) + "</li>";
    return out + "</ul>";
}

std::vector<std::string> media_named(std::string_view text) {
    std::vector<std::string> names;
    for (auto at = text.find('['); at != text.npos; at = text.find('[', at + 1))
        for (const auto marker : {image, sound})
            if (const auto name = named_at(text.substr(at), marker); !name.empty()) names.emplace_back(name);
    return names;
}

std::string stripped(std::string_view html) {
    constexpr std::string_view picture = "<img src=\"";
    std::string out;
    while (!html.empty()) {
        if (html.starts_with(picture)) {
            const auto end = html.find('"', picture.size());
            out += " " + stripped(html.substr(picture.size(), end - picture.size())) + " ";
        }
        if (html.front() == '<') {
            const auto end = html.find('>');
            html.remove_prefix(end == html.npos ? html.size() : end + 1);
            continue;
        }
        const auto [meant, length] = entity_at(html);
        out += meant;
        html.remove_prefix(length);
    }
    return out;
}

}  // namespace hone::anki
