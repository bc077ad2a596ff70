// SPDX-License-Identifier: MIT
// What stands between two `---` lines at the very top of a Markdown file. Of TOML and YAML as much as a deck
// needs: names and lists of texts; other keys are their author's.
#pragma once

#include "decks/exchange/markdown_lines.hpp"
#include "decks/text/diagnostic.hpp"

#include <span>
#include <string>
#include <vector>

namespace hone {

struct FrontMatter {
    std::string title;              ///< `name` or `title`
    std::vector<std::string> tags;  ///< without a leading #
    std::size_t lines = 0;          ///< that it takes; 0: there is none
};

/// Where a card begins before the second `---`, the first one parts nothing and there is no front matter.
FrontMatter read_front_matter(std::span<const MarkdownLine> lines, const std::string& file,
                              std::vector<Diagnostic>& diagnostics);

/// As hashcards reads it; empty when there is nothing to say.
std::string write_front_matter(const std::string& title, const std::vector<std::string>& tags);

}  // namespace hone
