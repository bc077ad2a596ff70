// SPDX-License-Identifier: MIT
#include "decks/exchange/html_text.hpp"

#include "decks/exchange/html_layout.hpp"
#include "decks/text/utf8_check.hpp"

#include <climits>
#include <utf8proc.h>

#include <algorithm>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <memory>
#include <stdexcept>

namespace hone {
namespace {

// libxml2 looks through all open elements at each end tag, and through all attributes of a tag at each one.
constexpr int deepest = 200;
constexpr std::size_t most_attributes = 2000;

struct Reading {
    xmlParserCtxtPtr parser = nullptr;
    HtmlLayout layout;
    bool too_deep = false;
};

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

void on_start(void* user, const xmlChar* name, const xmlChar** attributes) {
    auto& reading = *static_cast<Reading*>(user);
    if (reading.parser->nameNr > deepest) {
        reading.too_deep = true;
        xmlStopParser(reading.parser);
        return;
    }
    HtmlLayout::Attributes known;
    for (; attributes != nullptr && *attributes != nullptr; attributes += 2) {
        const auto key = view(attributes[0]);
        if (key == "href") known.href = view(attributes[1]);
        if (key == "src") known.src = view(attributes[1]);
        if (key == "alt") known.alt = view(attributes[1]);
        if (key == "start") known.start = view(attributes[1]);
        if (key == "block") known.block = view(attributes[1]);
    }
    reading.layout.open(view(name), known);
}

void on_end(void* user, const xmlChar* name) {
    static_cast<Reading*>(user)->layout.close(view(name));
}

void on_text(void* user, const xmlChar* text, int size) {
    static_cast<Reading*>(user)->layout.text(
        {reinterpret_cast<const char*>(text), static_cast<std::size_t>(std::max(0, size))});
}

htmlSAXHandler handler() {
    htmlSAXHandler sax{};
    sax.startElement = on_start;
    sax.endElement = on_end;
    sax.characters = on_text;
    sax.ignorableWhitespace = on_text;
    sax.cdataBlock = on_text;
    return sax;
}

struct ParserDeleter {
    void operator()(xmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

/// Lays the text out; false when it nests too deep to go on.
bool parse(std::string_view html, Reading& reading) {
    [[maybe_unused]] static const bool ready = (xmlInitParser(), true);
    static const htmlSAXHandler sax = handler();
    // Text outside any element is taken as a paragraph of its own; inside one that is unknown it is text.
    std::string enclosed = "<hone-text>";
    enclosed += html;
    const std::unique_ptr<xmlParserCtxt, ParserDeleter> parser(
        htmlCreateMemoryParserCtxt(enclosed.data(), static_cast<int>(enclosed.size())));
    if (!parser) throw std::bad_alloc();
    reading.parser = parser.get();
    *parser->sax = sax;
    parser->userData = &reading;
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                         HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser.get());
    return !reading.too_deep;
}

/// Valid UTF-8 without NUL bytes: at another byte libxml2 takes the rest for Latin-1, at NUL it stops.
std::string mended(std::string_view text) {
    std::string out;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t character = 0;
        auto size = utf8proc_iterate(at, left, &character);
        if (size < 1) {
            size = 1;
            out += "\xEF\xBF\xBD";
        } else if (character != 0) {
            out.append(reinterpret_cast<const char*>(at), static_cast<std::size_t>(size));
        }
        at += size;
        left -= size;
    }
    return out;
}

bool begins_tag(std::string_view html, std::size_t at) {
    const char next = at + 1 < html.size() ? html[at + 1] : ' ';
    return html[at] == '<' && ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' ||
                               next == '!' || next == '?' || next == '_' || next == ':');
}

bool has_crowded_tag(std::string_view html) {
    if (html.size() < 2 * most_attributes) return false;
    std::size_t count = 0;
    for (std::size_t i = 0; i < html.size(); ++i) {
        if (begins_tag(html, i)) count = 0;
        const auto byte = static_cast<unsigned char>(html[i]);
        if (byte <= 0x20 || byte == '=' || byte == '"' || byte == '\'' || byte == '/') ++count;
        if (html[i] == '>') count = 0;
        if (count > most_attributes) return true;
    }
    return false;
}

/// The text with each tag made a line break.
std::string without_tags(std::string_view html) {
    std::string out;
    std::size_t at = 0;
    while (at < html.size()) {
        if (!begins_tag(html, at)) {
            if (html[at] == '<')
                out += "&lt;";
            else
                out += html[at];
            ++at;
            continue;
        }
        at = std::min(html.find('>', at), html.size() - 1) + 1;
        if (!out.ends_with('\n')) out += '\n';
    }
    return out;
}

/// Without '<' and '&' nothing is to be found: text is text.
bool is_plain(std::string_view text) {
    return text.find_first_of("<&") == text.npos;
}

}  // namespace

HtmlText html_text_and_media(std::string_view html) {
    if (html.size() > INT_MAX / 2) throw std::length_error("the text is larger than 1 GiB");
    std::string valid;
    if (html.find('\0') != html.npos || check_bytes(html).not_utf8) {
        valid = mended(html);
        html = valid;
    }
    Reading reading;
    if (is_plain(html)) {
        reading.layout.text(html);
    } else if (has_crowded_tag(html) || !parse(html, reading)) {
        const std::string plain = without_tags(html);
        reading = {};
        reading.layout.open("pre", {});
        parse(plain, reading);
        reading.layout.close("pre");
    }
    HtmlText out;
    out.text = reading.layout.take_text();  // finds sounds too
    out.media = reading.layout.take_media();
    return out;
}

std::string html_to_text(std::string_view html) {
    return html_text_and_media(html).text;
}

}  // namespace hone
