// SPDX-License-Identifier: MIT
#include "decks/critique/answer_text.hpp"

#include "decks/text/normalise.hpp"
#include "engine/answer/fact.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace hone {
namespace {

using SectionName = std::pair<std::string_view, Section>;
constexpr std::array section_names{SectionName{"situation", Section::situation},
                                   SectionName{"context", Section::situation},
                                   SectionName{"background", Section::situation},
                                   SectionName{"situation and task", Section::situation},
                                   SectionName{"task", Section::task},
                                   SectionName{"action", Section::action},
                                   SectionName{"actions", Section::action},
                                   SectionName{"what i did", Section::action},
                                   SectionName{"result", Section::result},
                                   SectionName{"results", Section::result},
                                   SectionName{"outcome", Section::result},
                                   SectionName{"impact", Section::result},
                                   SectionName{"reflection", Section::result},
                                   SectionName{"what i learned", Section::result}};

std::optional<Section> section_named(std::string_view title) {
    const std::string wanted = folded(title);
    for (const auto& [name, section] : section_names)
        if (name == wanted) return section;
    return {};
}

struct Heading {
    std::optional<Section> section;  ///< nothing: a heading of something else
    std::size_t prose = 0;           ///< where the line's prose begins
};

std::size_t skip(std::string_view line, std::size_t at, std::string_view characters) {
    return std::min(line.find_first_not_of(characters, at), line.size());
}

/// "## Result", "**Result:** it fell", "Result: it fell"; "#1 complaint" is none.
std::optional<Heading> heading_of(std::string_view line) {
    constexpr std::size_t longest_title = 20;
    const std::size_t start = skip(line, 0, " \t");
    const std::size_t hashes = skip(line, start, "#");
    const bool marked =
        hashes > start && (hashes == line.size() || line[hashes] == ' ' || line[hashes] == '\r');
    const std::size_t title = skip(line, start, "#*_ \t");
    if (const auto colon = line.find(':', title);
        colon != std::string_view::npos && colon - title <= longest_title)
        if (const auto section = section_named(line.substr(title, colon - title)))
            return Heading{section, skip(line, colon + 1, "*_ \t\r")};
    const auto section =
        line.size() - title <= longest_title + 8 ? section_named(line.substr(title)) : std::nullopt;
    if (section || marked) return Heading{section, line.size()};
    return {};
}

class Cutting {
public:
    explicit Cutting(std::string_view text) : text_(text) {}

    std::vector<CritiquePart> cut() {
        std::size_t at = after_front_matter();
        begin_ = at;
        while (at < text_.size()) {
            const std::size_t end = std::min(text_.find('\n', at), text_.size());
            if (const auto heading = heading_of(text_.substr(at, end - at))) {
                close(at);
                if (heading->section) section_ = *heading->section;
                begin_ = at + heading->prose;
            }
            at = end + 1;
        }
        close(text_.size());
        return std::move(parts_);
    }

private:
    std::size_t after_front_matter() const {
        if (!text_.starts_with("---\n") && !text_.starts_with("---\r\n")) return 0;
        const auto end = text_.find("\n---", 3);
        if (end == std::string_view::npos) return 0;
        return std::min(text_.find('\n', end + 1), text_.size() - 1) + 1;
    }

    void close(std::size_t end) {
        const auto prose = text_.substr(begin_, end - begin_);
        if (!is_blank(prose)) parts_.push_back({section_, prose});
    }

    std::string_view text_;
    std::size_t begin_ = 0;
    Section section_ = Section::whole;
    std::vector<CritiquePart> parts_;
};

}  // namespace

std::vector<CritiquePart> answer_parts(std::string_view text) {
    return Cutting(text).cut();
}

PlaceInText place_in(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, offset);
    const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0
    const auto in_line = before.substr(line_start);
    const auto characters = std::count_if(in_line.begin(), in_line.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // not a byte that goes on a character
    });
    return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(characters) + 1};
}

PlaceInText place_of(const Finding& finding, const Critiqued& answer, std::string_view text) {
    if (finding.of_whole() || finding.part >= answer.parts.size()) return {};
    const std::string_view part = answer.parts[finding.part].text;
    const std::less<const char*> before;
    const char* end = text.data() + text.size();
    if (before(part.data(), text.data()) || before(end, part.data() + part.size())) return {};
    return place_in(text, static_cast<std::size_t>(part.data() - text.data()) + finding.begin);
}

}  // namespace hone
