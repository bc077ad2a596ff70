// SPDX-License-Identifier: MIT
#include "decks/exchange/html_layout.hpp"

#include "decks/exchange/html_address.hpp"
#include "decks/text/ascii.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace hone {
namespace {

// Emphasis is known to be the whole text only at the end; until then these stand for its marks. Text never
// holds them: control characters are dropped.
constexpr char mark_open = '\x01', mark_close = '\x02';

constexpr std::size_t deepest_indentation = 8;  // levels of lists and quotes that indent

template <std::size_t size>
bool among(std::string_view name, const std::array<std::string_view, size>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_dropped(std::string_view name) {
    return among<5>(name, {"script", "style", "head", "template", "iframe"});
}
bool is_emphasis(std::string_view name) {
    return among<4>(name, {"b", "strong", "i", "em"});
}
bool is_code(std::string_view name) {
    return among<3>(name, {"code", "tt", "samp"});
}
bool is_line(std::string_view name) {
    return among<20>(name, {"div",    "li",         "tr",      "table",    "ul",      "ol",     "dl",
                            "dt",     "dd",         "section", "article",  "aside",   "header", "footer",
                            "figure", "figcaption", "form",    "fieldset", "address", "details"});
}
bool is_paragraph(std::string_view name) {
    return among<8>(name, {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"});
}

std::string without_marks(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != mark_open && c != mark_close) out += c;
    return out;
}

std::size_t longest_run(std::string_view text, char of) {
    std::size_t longest = 0, run = 0;
    for (const char c : text) {
        run = c == of ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

}  // namespace

void HtmlLayout::open(std::string_view element, const Attributes& attributes) {
    if (is_dropped(element)) ++dropped_;
    if (dropped_ > 0) return;
    if (is_line(element)) block(1);
    if (is_paragraph(element)) block(2);

    if (element == "br") {
        if (pre_ > 0 && cells_ == 0)
            write_pre("\n");
        else if (cells_ > 0)
            space_ = true;
        else
            lines_ = std::min(lines_ + 1, 2);
    } else if (element == "hr") {
        block(1);
        write("---");
        block(1);
    } else if (element == "blockquote") {
        ++quotes_;
    } else if (element == "ul" || element == "ol") {
        List list{element == "ol", 0, {}, false};
        std::from_chars(attributes.start.data(), attributes.start.data() + attributes.start.size(),
                        list.number);
        list.number = std::clamp(list.number, 1, 1'000'000) - 1;
        lists_.push_back(list);
    } else if (element == "li") {
        if (lists_.empty()) return;
        auto& list = lists_.back();
        list.marker = list.ordered ? std::to_string(++list.number) + ". " : "- ";
        list.pending = true;
    } else if (element == "tr") {
        row_begun_ = false;
    } else if (element == "td" || element == "th") {
        if (row_begun_) {
            space_ = false;
            write(" |");
            space_ = true;
        }
        row_begun_ = true;
        ++cells_;
    } else if (element == "pre") {
        block(1);
        ++pre_;
        pre_begun_ = false;
        pre_breaks_ = 0;
    } else if (is_code(element)) {
        ++code_;
        open_span(element, {});
    } else if (is_emphasis(element)) {
        ++emphasis_;
    } else if (element == "sub" || element == "sup") {
        open_span(element, {});
    } else if (element == "a") {
        open_span(element, attributes.href);
    } else if (element == "anki-mathjax") {
        const bool display = attributes.block == "true";
        write(display ? "\\[" : "\\(");
        open_span(element, display ? "\\]" : "\\)");
    } else if (element == "img") {
        add_media("image", attributes.src, attributes.alt);
    } else if (element == "audio" || element == "video" || element == "source") {
        if (!attributes.src.empty()) add_media("sound", attributes.src, {});
    }
}

void HtmlLayout::close(std::string_view element) {
    if (is_dropped(element)) {
        dropped_ = std::max(0, dropped_ - 1);
        return;
    }
    if (dropped_ > 0) return;
    if (is_line(element)) block(1);
    if (is_paragraph(element)) block(2);

    if (element == "blockquote") {
        quotes_ = std::max(0, quotes_ - 1);
    } else if (element == "ul" || element == "ol") {
        if (!lists_.empty()) lists_.pop_back();
    } else if (element == "li") {
        if (!lists_.empty()) {
            lists_.back().pending = false;
            lists_.back().marker.clear();
        }
    } else if (element == "td" || element == "th") {
        cells_ = std::max(0, cells_ - 1);
    } else if (element == "pre") {
        pre_ = std::max(0, pre_ - 1);
        block(1);
    } else if (is_code(element)) {
        close_span(element);
        code_ = std::max(0, code_ - 1);
    } else if (is_emphasis(element)) {
        emphasis_ = std::max(0, emphasis_ - 1);
        if (emphasis_ == 0) end_mark();
    } else if (element == "sub" || element == "sup" || element == "a" || element == "anki-mathjax") {
        close_span(element);
    }
}

void HtmlLayout::text(std::string_view utf8) {
    if (dropped_ > 0) return;
    if (pre_ > 0 && cells_ == 0) {
        write_pre(utf8);
        return;
    }
    std::size_t word = 0;
    const auto end_word = [&](std::size_t at) {
        if (at > word) write(utf8.substr(word, at - word));
    };
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte > 0x20 && byte != 0x7F && byte != 0xC2) continue;
        std::size_t width = 1;
        bool space = is_ascii_space(utf8[i]);
        if (byte == 0xC2) {
            const auto next = i + 1 < utf8.size() ? static_cast<unsigned char>(utf8[i + 1]) : 0xFFU;
            if (next > 0xA0) continue;  // U+00A1 and above
            space = next == 0xA0;       // no-break space; below it are the C1 controls
            width = 2;
        }
        end_word(i);
        space_ = space_ || space;
        i += width - 1;
        word = i + 1;
    }
    end_word(utf8.size());
}

void HtmlLayout::block(int lines) {
    if (cells_ > 0)
        space_ = true;
    else
        lines_ = std::max(lines_, lines);
}

/// Writes what is due before text: line breaks with their indentation, the item's marker, a space, the mark of
/// emphasis.
void HtmlLayout::begin_text() {
    if (lines_ > 0 || out_.empty())
        new_lines();
    else if (space_ && out_.back() != ' ' && out_.back() != '\n') {
        out_ += ' ';
    }
    space_ = false;
    if (emphasis_ == 0) {
        plain_ = true;
    } else if (!marked_ && code_ == 0 && pre_ == 0) {
        out_ += mark_open;
        marked_ = true;
    }
    for (auto span = spans_.rbegin(); waiting_ > 0 && span != spans_.rend(); ++span)
        if (span->begin == std::string::npos) {
            span->begin = out_.size();
            --waiting_;
        }
}

void HtmlLayout::new_lines() {
    end_mark();
    if (!out_.empty()) {
        out_ += '\n';
        if (lines_ > 1) out_ += quotation() + '\n';
    }
    lines_ = 0;
    space_ = false;
    out_ += indentation();
}

std::string HtmlLayout::quotation() const {
    std::string out;
    for (std::size_t i = 0; i < std::min(static_cast<std::size_t>(quotes_), deepest_indentation); ++i)
        out += "> ";
    return out;
}

/// What the next line begins with, the markers of items that begin there among it.
std::string HtmlLayout::indentation() {
    std::string out = quotation();
    std::size_t level = 0;
    for (auto& list : lists_) {
        if (list.pending)
            out += list.marker;
        else if (level < deepest_indentation)
            out.append(list.marker.size(), ' ');
        list.pending = false;
        ++level;
    }
    return out;
}

void HtmlLayout::end_mark() {
    if (marked_) out_ += mark_close;
    marked_ = false;
}

void HtmlLayout::write(std::string_view word) {
    begin_text();
    out_ += word;
}

/// Lines as they are, with the indentation of where they stand. Empty ones at the ends part nothing.
void HtmlLayout::write_pre(std::string_view text) {
    std::string line;
    const auto end_line = [&] {
        if (line.empty()) return;
        if (pre_begun_) {
            const auto breaks = std::max(pre_breaks_, static_cast<std::size_t>(lines_));
            lines_ = 0;
            if (breaks > 0) out_ += std::string(breaks, '\n') + indentation();
        }
        begin_text();
        out_ += line;
        line.clear();
        pre_begun_ = true;
        pre_breaks_ = 0;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (byte == '\n') {
            end_line();
            if (pre_begun_) ++pre_breaks_;
        } else if (byte == 0xC2 && next <= 0xA0) {
            if (next == 0xA0) line += ' ';
            ++i;
        } else if (byte == '\t' || (byte >= 0x20 && byte != 0x7F)) {
            line += text[i];
        }
    }
    end_line();
}

void HtmlLayout::open_span(std::string_view element, std::string_view address) {
    spans_.push_back({std::string(element), std::string(address), std::string::npos});
    ++waiting_;
}

void HtmlLayout::close_span(std::string_view element) {
    if (spans_.empty() || spans_.back().element != element) return;
    const Span span = std::move(spans_.back());
    spans_.pop_back();
    if (span.begin == std::string::npos) {
        --waiting_;
        if (element == "anki-mathjax") out_ += span.address;
        return;
    }
    if (element == "a")
        finish_link(span);
    else if (element == "anki-mathjax")
        out_ += span.address;
    else if (element == "sub" || element == "sup")
        raise(span.begin, element == "sub" ? '_' : '^');
    else if (code_ == 1)
        finish_code(span.begin, pre_ > 0 && cells_ == 0);
}

void HtmlLayout::finish_link(const Span& span) {
    const std::string address = address_on_one_line(span.address);
    const std::string shown = without_marks(std::string_view(out_).substr(span.begin));
    if (address.empty() || address.starts_with('#') || address.starts_with("javascript:") ||
        address_as_written(address) == address_as_written(trimmed(shown)))
        return;
    out_ += " (" + address + ")";
}

/// Puts the code that begins there between backticks, more of them than it holds in a row.
void HtmlLayout::finish_code(std::size_t begin, bool fenced) {
    const std::string_view code = std::string_view(out_).substr(begin);
    if (fenced) {
        const std::string fence(std::max<std::size_t>(3, longest_run(code, '`') + 1), '`');
        const std::string line = "\n" + indentation();
        out_.insert(begin, fence + line);
        out_ += line + fence;
        lines_ = std::max(lines_, 1);
        return;
    }
    if (code.find('\n') != code.npos) return;  // blocks inside
    const std::string fence(longest_run(code, '`') + 1, '`');
    const bool apart = code.starts_with('`') || code.ends_with('`');
    out_.insert(begin, apart ? fence + " " : fence);
    out_ += apart ? " " + fence : fence;
}

/// x_1, but x_(i+1): what is no single word needs parentheses to stay together.
void HtmlLayout::raise(std::size_t begin, char sign) {
    const std::string inside = without_marks(std::string_view(out_).substr(begin));
    const bool word = std::all_of(inside.begin(), inside.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z');
    });
    out_.insert(begin, word ? std::string(1, sign) : std::string(1, sign) + "(");
    if (!word) out_ += ")";
}

void HtmlLayout::add_media(std::string_view kind, std::string_view address, std::string_view instead) {
    const std::string clean = address_on_one_line(address);
    const bool data = clean.starts_with("data:");
    const bool remote = address_is_remote(clean);
    std::string name = data || clean.empty() ? address_on_one_line(instead)
                       : remote              ? clean
                                             : media_file_name(clean);
    if (!data && !remote && !clean.empty()) note_media(name);
    write(std::string("[").append(kind).append(name.empty() ? "" : ": ").append(name).append("]"));
}

void HtmlLayout::note_media(const std::string& name) {
    if (seen_.insert(name).second) media_.push_back(name);
}

/// [sound:x.mp3] is Anki's spelling of a sound, in text.
void HtmlLayout::resolve_sounds() {
    constexpr std::string_view tag = "[sound:";
    std::size_t at = out_.find(tag);
    if (at == std::string::npos) return;
    std::string out = out_.substr(0, at);
    while (at != std::string::npos) {
        const auto end = out_.find_first_of("[]\n", at + 1);
        const std::size_t stop = end != std::string::npos && out_[end] == ']' ? end + 1 : at + tag.size();
        if (stop == at + tag.size()) {
            out += tag;
        } else {
            const auto inner = std::string_view(out_).substr(at + tag.size(), stop - 1 - at - tag.size());
            const std::string name(trimmed(without_marks(inner)));
            if (!name.empty() && !address_is_remote(name)) note_media(name);
            out += name.empty() ? "[sound]" : "[sound: " + name + "]";
        }
        at = out_.find(tag, stop);
        out += std::string_view(out_).substr(stop, (at == std::string::npos ? out_.size() : at) - stop);
    }
    out_ = std::move(out);
}

std::string HtmlLayout::take_text() {
    end_mark();
    resolve_sounds();
    std::string out;
    out.reserve(out_.size());
    const auto end_line = [&out] {
        while (out.ends_with(' ') || out.ends_with('\t'))
            out.pop_back();
    };
    for (const char c : out_) {
        if (c == mark_open || c == mark_close) {
            if (plain_) out += '*';
            continue;
        }
        if (c == '\n') end_line();
        out += c;
    }
    end_line();
    out_.clear();
    return out;
}

}  // namespace hone
