// SPDX-License-Identifier: MIT
// The text of deck files, from paths, folders and standard input. One reader for all of them: it stops just
// after the largest deck there may be, so that a device without an end is refused like a file that is too
// long.
#pragma once

#include "decks/text/diagnostic.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// A file's bytes, whatever its format, and how it is named in messages.
struct DeckFile {
    std::string name;  ///< as the person gave it; "-" for standard input
    std::string text;
    std::string default_id;
    bool starter = false;
    bool in_folder = false;  ///< found in a folder, not named
    /// A package or an export: `text` is only its beginning, and it is read from the file itself.
    bool in_place = false;
};

/// How a package of Anki, and whatever else is a zip file, begins.
bool looks_like_package(std::string_view bytes);
/// An object begins, whose first field is named; a gap in braces and TOML begin otherwise. Lines of the revlog
/// begin so as well.
bool looks_like_json(std::string_view text);

/// Reads files, folders (each folder's *.toml and *.md below it, sorted; links to folders are not followed) and
/// "-", standard input. What cannot be read, is too large, and a folder without decks, is a diagnostic.
std::vector<DeckFile> read_deck_files(const std::vector<std::filesystem::path>& paths,
                                      std::vector<Diagnostic>& diagnostics);

/// The one spelling of a path that the store keeps: absolute, without `.`, `..` and a separator at the end.
std::string kept_path(const std::filesystem::path& path);

/// One file of any kind but a folder; nothing with a diagnostic.
std::optional<std::string> read_deck_text(const std::filesystem::path& path,
                                          std::vector<Diagnostic>& diagnostics);

/// [A-Za-z0-9._-]+: what decks and notes may be named.
bool is_deck_id(std::string_view text);
/// One of its characters.
bool is_id_character(char c);

/// The id a file's deck has when it names none: the stem, with characters outside [A-Za-z0-9._-] made '-'.
std::string default_deck_id(const std::filesystem::path& file);

}  // namespace hone
