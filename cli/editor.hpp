// SPDX-License-Identifier: MIT
// Notes in the person's own editor ($VISUAL, then $EDITOR). For the commands edit and add and for the drill,
// which gives the terminal back to its usual mode before it calls.
#pragma once

#include "cli/context.hpp"
#include "decks/text/diagnostic.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace hone {

/// Opens the note: one that stands in a file in that file, at its line, and imports the file afterwards; any
/// other as TOML in a private file that is gone afterwards. Problems are shown and the text offered again.
/// True when something changed. Throws UsageError when there is no editor.
bool edit_note(const Context& context, Store& store, const NoteRow& note, bool cosmetic = false);

/// Opens a deck file at a line and imports it when it was changed. True when that changed something in the store.
bool edit_file(const Context& context, Store& store, const std::filesystem::path& file, int line,
               bool cosmetic = false);

/// The same as edit_note(); nothing when the note was changed elsewhere meanwhile: that is said, with the text that was typed.
std::optional<bool> try_edit_note(const Context& context, Store& store, const NoteRow& note, bool cosmetic);

/// Opens a template; the note lands in deck `mine`. Nothing when the person wrote none, or one that is there.
std::optional<NoteRow> add_in_editor(const Context& context, Store& store);

/// What the person makes of a text of their own, in a private file that is gone afterwards. Throws UsageError when there is
/// no editor or it fails.
std::string text_from_editor(const Config& config, const std::string& text);

/// Asks on the terminal; anything but n is yes.
bool offer(const std::string& question);

/// One line a problem, on stderr.
void warn_of(const Context& context, const std::vector<Diagnostic>& problems);

}  // namespace hone
