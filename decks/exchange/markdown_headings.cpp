// SPDX-License-Identifier: MIT
// The headings spelling, Flashcard Markdown 1.1: a `##` heading is a question, what follows it the answer.
#include "decks/exchange/markdown_cards.hpp"
#include "decks/exchange/markdown_media.hpp"
#include "decks/text/normalise.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace hone {
namespace {

using Tags = std::vector<std::string>;

// Beyond these nobody means tags; each new one is compared with all there are.
constexpr std::size_t longest_tag_line = 4000, most_tags = 200;

/// Letters, marks, digits, _, - and /.
bool is_tag_character(utf8proc_int32_t character) {
    if (character == '_' || character == '-' || character == '/') return true;
    const auto category = utf8proc_category(character);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) ||
           category == UTF8PROC_CATEGORY_ND;
}

/// The tag after the `#` at `at`; empty when it is none. One character at least is no digit.
std::string_view tag_at(std::string_view line, std::size_t at) {
    const auto from = line.substr(at + 1);
    std::size_t size = 0;
    bool digits = true;
    while (size < from.size()) {
        utf8proc_int32_t character = 0;
        const auto width = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(from.data()) + size,
                                            static_cast<utf8proc_ssize_t>(from.size() - size), &character);
        if (width < 1 || !is_tag_character(character)) break;
        digits = digits && utf8proc_category(character) == UTF8PROC_CATEGORY_ND;
        size += static_cast<std::size_t>(width);
    }
    return digits ? std::string_view() : from.substr(0, size);
}

void add_tag(Tags& tags, std::string_view tag) {
    if (std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.emplace_back(tag);
}

/// The tags of a line of text, outside code spans. True when there is nothing else in it.
bool take_tags(std::string_view line, Tags& tags) {
    if (line.size() > longest_tag_line || line.find('#') == line.npos || tags.size() >= most_tags)
        return false;
    bool only_tags = true, code = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool word_begins = i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t';
        if (line[i] == '`') code = !code;
        if (line[i] == ' ' || line[i] == '\t') continue;
        const auto tag = !code && word_begins && line[i] == '#' ? tag_at(line, i) : std::string_view();
        const auto end = i + 1 + tag.size();
        const bool include =
            tag == "include" && end + 1 < line.size() && (line[end + 1] == '<' || line[end + 1] == '"');
        if (tag.empty() || include) {
            only_tags = false;
            continue;
        }
        add_tag(tags, tag);
        i = end - 1;
    }
    return only_tags;
}

class HeadingsReader {
public:
    HeadingsReader(DeckHeader& header, MarkdownCards& cards) : header_(header), cards_(cards) {}

    void read(std::span<const MarkdownLine> lines) {
        for (const auto& line : lines) {
            const auto heading = line.fenced ? std::nullopt : markdown_heading(line.text);
            if (heading && heading->level == 2)
                begin_card(line, *heading);
            else if (heading && heading->level == 1)
                take_title(line, *heading);
            else if (in_ == In::nowhere)
                continue;
            else if (in_ == In::preamble)
                take_preamble(line);
            else
                take_text(line);
        }
        end_card();
        if (in_ == In::preamble) finish_preamble();
    }

private:
    enum class In { preamble, card, nowhere };

    void begin_card(const MarkdownLine& line, const MarkdownHeading& heading) {
        end_card();
        if (in_ == In::preamble) finish_preamble();
        in_ = In::card;
        line_ = line.number;
        empty_ = is_blank(heading.text);
        front_ = with_media_named(heading.text);
        if (empty_)
            cards_.refuse(line.number, 1, "empty-question",
                          "this `##` has no text; write the question after it, on the same line");
    }

    void take_title(const MarkdownLine& line, const MarkdownHeading& heading) {
        end_card();
        if (in_ == In::preamble && !titled_) {
            titled_ = true;
            if (!is_blank(heading.text)) header_.title = std::string(heading.text);
            return;
        }
        if (in_ == In::preamble) finish_preamble();
        in_ = In::nowhere;
        cards_.warn(
            line.number, 1, "stray-h1",
            "a second `#` heading; the text below it, up to the next `##`, is in no card and is left out");
    }

    void take_preamble(const MarkdownLine& line) {
        Tags tags;
        if (!line.fenced) take_tags(line.text, tags);
        if (!tags.empty())
            cards_.warn(
                line.number, 1, "preamble-tag",
                "a tag before the first card tags nothing; write it in the front matter or in a card");
        preamble_ += std::string(line.text) + '\n';
    }

    void finish_preamble() {
        if (header_.about.empty()) header_.about = std::string(without_blank_ends(preamble_));
        preamble_.clear();
    }

    void take_text(const MarkdownLine& line) {
        if (!line.fenced) {
            if (line.text == "***" && !split_) {
                split_ = true;
                more_front_ = std::move(body_);
                body_.clear();
                return;
            }
            if (take_tags(line.text, tags_)) return;
        }
        body_ += (line.fenced ? std::string(line.text) : with_media_named(line.text)) + '\n';
    }

    void end_card() {
        if (in_ == In::card && !empty_) add_card();
        front_.clear();
        more_front_.clear();
        body_.clear();
        tags_.clear();
        split_ = false;
    }

    void add_card() {
        Basic basic{front_, std::string(without_blank_ends(body_)), false, {}, {}};
        const auto more = without_blank_ends(more_front_);
        if (!more.empty()) basic.front += "\n\n" + std::string(more);
        if (is_blank(basic.back)) {
            cards_.refuse(line_, 1, "no-answer",
                          split_ ? "this card has nothing after `***`; write the answer below it"
                                 : "this card has no answer; write it below the heading");
            return;
        }
        Note note;
        note.body = std::move(basic);
        note.tags = tags_;
        cards_.add(std::move(note), line_);
    }

    DeckHeader& header_;
    MarkdownCards& cards_;
    In in_ = In::preamble;
    std::string preamble_, front_, more_front_, body_;
    Tags tags_;
    int line_ = 0;
    bool titled_ = false, empty_ = false, split_ = false;
};

}  // namespace

void read_headings(std::span<const MarkdownLine> lines, DeckHeader& header, MarkdownCards& cards) {
    HeadingsReader(header, cards).read(lines);
}

}  // namespace hone
