// SPDX-License-Identifier: MIT
#include "decks/exchange/markdown_front_matter.hpp"

#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/normalise.hpp"

#include <optional>
#include <unordered_set>

namespace hone {
namespace {

struct Entry {
    std::string_view key, value;
    char sign = ':';
};

std::optional<Entry> entry_in(std::string_view line) {
    const auto end = line.find_first_of("=:");
    if (end == line.npos || end == 0 || line[0] == ' ' || line[0] == '\t' || line[0] == '#') return {};
    auto key = trimmed_blanks(line.substr(0, end));
    if (key.size() > 1 && key.front() == '"' && key.back() == '"') key = key.substr(1, key.size() - 2);
    return Entry{key, trimmed_blanks(line.substr(end + 1)), line[end]};
}

/// A text in quotes, with `rest` after it; nothing when the quotes never close.
std::optional<std::string> quoted(std::string_view& rest) {
    const char mark = rest[0];
    std::string out;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == mark) {
            rest.remove_prefix(i + 1);
            return out;
        }
        if (mark == '"' && rest[i] == '\\' && i + 1 < rest.size()) {
            ++i;
            out += rest[i] == 'n' || rest[i] == 't' ? ' ' : rest[i];
        } else {
            out += rest[i];
        }
    }
    return {};
}

bool is_quote(std::string_view text) {
    return text.starts_with('"') || text.starts_with('\'');
}

/// One value: quoted, or bare up to a comment.
std::string scalar(std::string_view value) {
    if (is_quote(value)) {
        auto rest = value;
        if (auto text = quoted(rest)) return on_one_line(*text);
    }
    return on_one_line(trimmed_blanks(value.substr(0, value.find(" #"))));
}

/// ["a", "b"] or [a, b] on one line; nothing when it is not that.
std::optional<std::vector<std::string>> list_in(std::string_view value) {
    if (!value.starts_with('[')) return {};
    value.remove_prefix(1);
    std::vector<std::string> out;
    while (true) {
        value = trimmed_blanks(value);
        if (value.empty()) return {};
        if (value[0] == ']') return out;
        if (value[0] == ',') {
            value.remove_prefix(1);
        } else if (is_quote(value)) {
            auto text = quoted(value);
            if (!text) return {};
            out.push_back(on_one_line(*text));
        } else {
            const auto end = value.find_first_of(",]");
            if (end == value.npos) return {};
            out.push_back(on_one_line(trimmed_blanks(value.substr(0, end))));
            value.remove_prefix(end);
        }
    }
}

class TagList {
public:
    explicit TagList(std::vector<std::string>& tags) : tags_(tags) {}
    void add(std::string tag) {
        tag.erase(0, tag.find_first_not_of('#'));
        if (is_blank(tag) || !seen_.insert(tag).second) return;
        tags_.push_back(std::move(tag));
    }

private:
    std::vector<std::string>& tags_;
    std::unordered_set<std::string> seen_;
};

/// How many lines the front matter takes, both `---` counted.
std::size_t size_of(std::span<const MarkdownLine> lines) {
    if (lines.empty() || !is_card_separator(lines[0].text)) return 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (is_card_separator(lines[i].text)) return i + 1;
        if (card_letter(lines[i].text)) return 0;
        const auto heading = markdown_heading(lines[i].text);
        if (heading && heading->level == 2) return 0;
    }
    return 0;
}

std::string toml_text(std::string_view text) {
    std::string out = "\"";
    for (const char c : on_one_line(text)) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

}  // namespace

FrontMatter read_front_matter(std::span<const MarkdownLine> lines, const std::string& file,
                              std::vector<Diagnostic>& diagnostics) {
    FrontMatter out;
    out.lines = size_of(lines);
    bool in_tags = false;
    TagList tags(out.tags);
    for (std::size_t i = 1; i + 1 < out.lines; ++i) {
        const auto line = trimmed_blanks(lines[i].text);
        if (in_tags && line.starts_with("- ")) {
            tags.add(scalar(trimmed_blanks(line.substr(2))));
            continue;
        }
        if (line.empty()) continue;
        in_tags = false;
        const auto entry = entry_in(lines[i].text);
        if (!entry) continue;
        if (entry->key == "name" || (entry->key == "title" && out.title.empty())) {
            out.title = scalar(entry->value);
        } else if (entry->key == "tags" || entry->key == "tag") {
            const auto list = list_in(entry->value);
            const bool block = entry->key == "tags" && entry->sign == ':' && entry->value.empty();
            in_tags = block;
            if (list)
                for (const auto& tag : *list)
                    tags.add(tag);
            else if (!block)
                diagnostics.push_back(
                    {file, lines[i].number, 1, Severity::warning, "frontmatter-tags",
                     "these tags are no list and are left out; write `tags:` and below it a "
                     "line `- NAME` for each"});
        }
    }
    if (is_blank(out.title)) out.title.clear();
    return out;
}

std::string write_front_matter(const std::string& title, const std::vector<std::string>& tags) {
    if (title.empty() && tags.empty()) return {};
    std::string out = "---\n";
    if (!title.empty()) out += "name = " + toml_text(title) + "\n";
    if (!tags.empty()) {
        out += "tags = [";
        for (std::size_t i = 0; i < tags.size(); ++i)
            out += (i == 0 ? "" : ", ") + toml_text(tags[i]);
        out += "]\n";
    }
    return out + "---\n\n";
}

}  // namespace hone
