// SPDX-License-Identifier: MIT
#include "decks/deck_files.hpp"

#include "decks/text/deck_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hone {
namespace {

namespace fs = std::filesystem;

void complain(std::vector<Diagnostic>& diagnostics, const fs::path& path, const char* code,
              std::string message) {
    diagnostics.push_back({path.string(), 0, 0, Severity::error, code, std::move(message)});
}

std::string cannot_open(int reason) {
    return fmt::format("cannot be opened: {}", std::strerror(reason));
}

constexpr std::size_t mega = 1024u * 1024;
/// Of a package or export that comes through a pipe; a file of either is read in place.
constexpr std::size_t largest_piped_bytes = 128u * mega;
/// Of an export in a file, which takes a minute to read through.
constexpr std::size_t largest_export_bytes = 1024u * mega;

bool is_read_in_place(std::string_view beginning) {
    return looks_like_package(beginning) || looks_like_json(beginning);
}

/// Everything `file` has to give, of what is `seekable` and read in place its beginning; nothing with a diagnostic when
/// that is too much.
std::optional<std::string> read_to_end(int file, const fs::path& shown, bool seekable,
                                       std::vector<Diagnostic>& diagnostics) {
    std::array<char, 64 * 1024> block{};
    std::string text;
    bool in_place = false;
    while (true) {
        const ssize_t count = read(file, block.data(), block.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) {
            complain(diagnostics, shown, "cannot-read",
                     fmt::format("could not be read to its end: {}", std::strerror(errno)));
            return std::nullopt;
        }
        if (count == 0) return text;
        text.append(block.data(), static_cast<std::size_t>(count));
        in_place = in_place || is_read_in_place(std::string_view(text).substr(0, block.size()));
        if (seekable && in_place) return text;
        if (const auto most = in_place ? largest_piped_bytes : largest_deck_bytes; text.size() > most) {
            complain(diagnostics, shown, "too-large",
                     fmt::format("is larger than {} MB, the most there may be; split it", most / mega));
            return std::nullopt;
        }
    }
}

std::optional<int> open_to_read(const fs::path& path, std::vector<Diagnostic>& diagnostics) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file >= 0) return file;
    complain(diagnostics, path, "cannot-open",
             errno == ENOENT ? "no such file or folder" : cannot_open(errno));
    return std::nullopt;
}

void read_file(const fs::path& path, std::vector<DeckFile>& files, std::vector<Diagnostic>& diagnostics) {
    const auto file = open_to_read(path, diagnostics);
    if (!file) return;
    struct stat status {};
    const bool seekable = fstat(*file, &status) == 0 && S_ISREG(status.st_mode);
    auto text = read_to_end(*file, path, seekable, diagnostics);
    close(*file);
    if (!text) return;
    const bool in_place = seekable && is_read_in_place(*text);
    if (in_place && looks_like_json(*text) && static_cast<std::size_t>(status.st_size) > largest_export_bytes)
        return complain(diagnostics, path, "too-large",
                        fmt::format("is larger than {} MB, the most there may be; export deck by deck",
                                    largest_export_bytes / mega));
    files.push_back({path.string(), std::move(*text), default_deck_id(path), false, false, in_place});
}

bool is_deck_name(const fs::path& path) {
    return path.extension() == ".toml" || path.extension() == ".md";
}

/// Everything below `folder` that is named like a deck. A place that cannot be looked at is said and the rest
/// goes on.
void find_decks(const fs::path& folder, std::vector<fs::path>& found, std::vector<Diagnostic>& diagnostics) {
    std::error_code failed;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
        std::error_code unknown;
        if (it->path().filename().string().starts_with('.')) continue;  // .git and the like
        const fs::file_status itself = it->symlink_status(unknown);
        if (fs::is_directory(itself)) {
            find_decks(it->path(), found, diagnostics);
        } else if (is_deck_name(it->path())) {
            const fs::file_status target = it->status(unknown);
            if (fs::is_regular_file(target))
                found.push_back(it->path());
            else if (!fs::is_directory(target))
                complain(diagnostics, it->path(), "cannot-open",
                         target.type() == fs::file_type::not_found ? "is a link to nothing"
                         : unknown                                 ? cannot_open(unknown.value())
                                                                   : "is no regular file");
        }
    }
    if (failed) complain(diagnostics, folder, "cannot-open", cannot_open(failed.value()));
}

void read_folder(const fs::path& folder, std::vector<DeckFile>& files, std::vector<Diagnostic>& diagnostics) {
    std::vector<fs::path> found;
    const std::size_t said = diagnostics.size();
    find_decks(folder, found, diagnostics);
    if (found.empty() && diagnostics.size() == said)
        complain(diagnostics, folder, "no-decks",
                 "no deck in this folder; decks are files ending in .toml or .md");
    std::sort(found.begin(), found.end());
    const std::size_t before = files.size();
    for (const auto& path : found)
        read_file(path, files, diagnostics);
    for (std::size_t i = before; i < files.size(); ++i)
        files[i].in_folder = true;
}

}  // namespace

std::string kept_path(const fs::path& path) {
    std::string text = fs::absolute(path).lexically_normal().string();
    while (text.size() > 1 && text.ends_with('/'))
        text.pop_back();
    return text;
}

bool looks_like_package(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");  // the second: an empty one
}

bool looks_like_json(std::string_view text) {
    constexpr const char* spaces = " \t\r\n";
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    const auto brace = text.find_first_not_of(spaces);
    if (brace == std::string_view::npos || text[brace] != '{') return false;
    const auto next = text.find_first_not_of(spaces, brace + 1);
    return next != std::string_view::npos && (text[next] == '"' || text[next] == '}');
}

bool is_deck_id(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_id_character);
}

bool is_id_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

std::string default_deck_id(const fs::path& file) {
    std::string id = file.stem().string();
    for (char& c : id)
        if (!is_deck_id({&c, 1})) c = '-';
    return id.empty() ? "deck" : id;
}

std::optional<std::string> read_deck_text(const fs::path& path, std::vector<Diagnostic>& diagnostics) {
    const auto file = open_to_read(path, diagnostics);
    if (!file) return std::nullopt;
    auto text = read_to_end(*file, path, false, diagnostics);
    close(*file);
    return text;
}

std::vector<DeckFile> read_deck_files(const std::vector<fs::path>& paths,
                                      std::vector<Diagnostic>& diagnostics) {
    std::vector<DeckFile> files;
    for (const auto& path : paths) {
        std::error_code ignored;
        if (path == "-") {
            if (auto text = read_to_end(STDIN_FILENO, path, false, diagnostics))
                files.push_back({"-", std::move(*text), "stdin", false});
        } else if (fs::is_directory(path, ignored)) {
            read_folder(path, files, diagnostics);
        } else {
            read_file(path, files, diagnostics);
        }
    }
    return files;
}

}  // namespace hone
