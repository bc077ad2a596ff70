// SPDX-License-Identifier: MIT
#include "cli/editor.hpp"

#include "cli/exit_codes.hpp"
#include "cli/private_file.hpp"
#include "cli/settings.hpp"
#include "decks/import.hpp"
#include "decks/own_notes.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <functional>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

namespace hone {
namespace {

namespace fs = std::filesystem;

constexpr const char* new_note_text =
    "# A new note for your own deck. Take the `# ` away from one of these three and fill it in; leave\n"
    "# everything as it is to add nothing.\n"
    "\n"
    "# [[basic]]\n"
    "# front = \"what is asked\"\n"
    "# back = \"the answer\"\n"
    "\n"
    "# [[fact]]\n"
    "# prompt = \"what is asked\"\n"
    "# answer = \"$160k-$172k\"\n"
    "# as_of = \"2026\"\n"
    "\n"
    "# [[pair]]\n"
    "# prompt = \"the interviewer's question\"\n"
    "# weak = \"an answer with one flaw\"\n"
    "# strong = \"the same answer without it\"\n"
    "# flaw = \"what the flaw is called\"\n"
    "# why = \"why the strong one is stronger\"\n";

bool is_program(const std::string& name) {
    const std::string folders = environment("PATH").value_or("/usr/bin:/bin");
    std::size_t from = 0;
    while (from <= folders.size()) {
        const auto end = std::min(folders.find(':', from), folders.size());
        if (access((fs::path(folders.substr(from, end - from)) / name).c_str(), X_OK) == 0) return true;
        from = end + 1;
    }
    return false;
}

std::string editor_command(const Config& config) {
    for (const char* variable : {"VISUAL", "EDITOR"})
        if (const auto set = environment(variable)) return *set;
    if (config.editor && !config.editor->empty()) return *config.editor;
    for (const char* usual : {"sensible-editor", "nano", "vi"})
        if (is_program(usual)) return usual;
    throw UsageError("no editor is known; set $EDITOR, or change the note with --set KEY=VALUE");
}

bool takes_line(const std::string& command) {
    static constexpr std::array<std::string_view, 10> editors{
        "vi", "vim", "nvim", "gvim", "nano", "emacs", "emacsclient", "mg", "micro", "sensible-editor"};
    const std::string program = fs::path(command.substr(0, command.find(' '))).filename().string();
    return std::find(editors.begin(), editors.end(), program) != editors.end();
}

/// Through the shell, because $EDITOR may hold options. Keys that interrupt are the editor's meanwhile.
void run_editor(const Config& config, const fs::path& file, int line) {
    const std::string command = editor_command(config);
    const std::string script = command + " \"$@\"";
    const std::string at = fmt::format("+{}", line);
    std::fflush(nullptr);
    struct sigaction ignore {
    }, interrupt{}, quit{};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGINT, &ignore, &interrupt);
    sigaction(SIGQUIT, &ignore, &quit);
    const pid_t child = fork();
    if (child == 0) {
        for (int signal : {SIGINT, SIGQUIT, SIGPIPE})
            std::signal(signal, SIG_DFL);
        if (line > 0 && takes_line(command))
            execl("/bin/sh", "sh", "-c", script.c_str(), "sh", at.c_str(), file.c_str(), nullptr);
        else
            execl("/bin/sh", "sh", "-c", script.c_str(), "sh", file.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    sigaction(SIGINT, &interrupt, nullptr);
    sigaction(SIGQUIT, &quit, nullptr);
    if (child < 0) throw UsageError(fmt::format("the editor `{}` could not be started", command));
    if (status != 0)
        throw UsageError(fmt::format("the editor `{}` ended with a failure; nothing was changed", command));
}

using Problem = std::function<std::string(const Note&)>;

/// What the person made of `text`; nothing when it was left as it was, or given up.
std::optional<Note> edited_note(const Context& context, const std::string& before, const Problem& problem) {
    const PrivateFolder folder;
    const fs::path file = folder.path() / "note.toml";
    write_private_file(file, before);
    while (true) {
        run_editor(context.config, file, 0);
        const std::string after = read_whole_file(file);
        if (after == before) return std::nullopt;
        CheckedNote checked = check_note(after, "note.toml");
        if (checked.note)
            if (std::string why_not = problem(*checked.note); !why_not.empty()) {
                checked.diagnostics.push_back(
                    {"note.toml", 0, 0, Severity::error, "cannot-change", std::move(why_not)});
                checked.note.reset();
            }
        warn_of(context, checked.diagnostics);
        if (checked.note) return checked.note;
        if (!offer("Open it again?")) return std::nullopt;
    }
}

/// What the note's file says now, if that goes into the note's deck: it may have been imported into another one.
std::optional<DeckText> deck_in_its_file(const Context& context, const NoteRow& note) {
    std::vector<Diagnostic> unread;
    for (const auto& file : read_deck_files({*note.file}, unread))
        for (auto& deck : read_parcel(file, {}, context.now).decks)
            if (deck.header.id == note.deck) return std::move(deck);
    return std::nullopt;
}

/// The line may have moved since the file was imported.
int line_in(const DeckText& deck, const NoteRow& note) {
    for (const auto& placed : deck.notes)
        if (key_of(placed.note) == note.key) return placed.line;
    return note.line;
}

/// What was typed must not be lost with the temporary file.
void give_back(const Context& context, const std::string& why, const Note& typed) {
    context.out.warn(fmt::format("hone: {}. This is what you wrote:\n", why));
    context.out.warn(without_controls(write_note(typed)));
}

bool stands_in_a_file(const Store& store, const NoteRow& note) {
    std::error_code ignored;
    return note.file && fs::path(*note.file).is_absolute() && fs::is_regular_file(*note.file, ignored) &&
           !find_deck(store, note.deck)->starter;
}

}  // namespace

bool offer(const std::string& question) {
    std::cerr << question << " [Y/n] " << std::flush;
    std::string answer;
    if (!std::getline(std::cin, answer)) return false;
    return answer.empty() || (answer[0] != 'n' && answer[0] != 'N');
}

void warn_of(const Context& context, const std::vector<Diagnostic>& problems) {
    for (const auto& problem : problems)
        context.out.warn(problem.file.empty() ? "hone: " + without_controls(problem.message)
                                              : without_controls(to_string(problem)));
}

bool edit_file(const Context& context, Store& store, const fs::path& file, int line, bool cosmetic) {
    const std::string before = read_whole_file(file);
    while (true) {
        run_editor(context.config, file, line);
        std::vector<Diagnostic> problems;
        const auto files = read_deck_files({file}, problems);
        if (!files.empty() && files[0].text == before) return false;
        ImportOptions options;
        options.cosmetic = cosmetic;
        const ImportReport report = import_decks(store, context.now, files, options);
        problems.insert(problems.end(), report.diagnostics.begin(), report.diagnostics.end());
        warn_of(context, problems);
        for (const auto& sentence : report.said)
            context.out.warn(without_controls(sentence));
        if (!has_errors(problems) || !offer("Open it again?"))
            return report.added + report.updated + report.renamed + report.retired > 0;
        line = std::max(problems.front().line, 1);
    }
}

std::optional<bool> try_edit_note(const Context& context, Store& store, const NoteRow& note, bool cosmetic) {
    if (stands_in_a_file(store, note))
        if (const auto deck = deck_in_its_file(context, note))
            return edit_file(context, store, *note.file, line_in(*deck, note), cosmetic);
    const auto edited = edited_note(context, write_note(note.note),
                                    [&](const Note& now) { return change_problem(note, now); });
    if (!edited) return false;
    try {
        return change_note(store, context.now, note, *edited, cosmetic);
    } catch (const StaleNote& problem) {
        give_back(context, problem.what(), *edited);
        return std::nullopt;
    }
}

std::string text_from_editor(const Config& config, const std::string& text) {
    const PrivateFolder folder;
    const fs::path file = folder.path() / "answer.txt";
    write_private_file(file, text);
    run_editor(config, file, 0);
    std::string edited = read_whole_file(file);
    while (edited.ends_with('\n'))
        edited.pop_back();
    return edited;
}

bool edit_note(const Context& context, Store& store, const NoteRow& note, bool cosmetic) {
    return try_edit_note(context, store, note, cosmetic).value_or(false);
}

std::optional<NoteRow> add_in_editor(const Context& context, Store& store) {
    const auto note = edited_note(context, new_note_text, [&](const Note& written) -> std::string {
        const auto deck = find_deck(store, own_deck);
        const auto held = deck ? find_note(store, deck->id, key_of(written)) : std::nullopt;
        return held && !held->retired ? fmt::format("{} asks this already", held->reference()) : "";
    });
    if (!note) return std::nullopt;
    AddedNote added = add_note(store, context.now, own_deck, *note);
    if (!added.was_there) return std::move(added.row);
    give_back(context, fmt::format("{} was added elsewhere meanwhile", added.row.reference()), *note);
    return std::nullopt;
}

}  // namespace hone
