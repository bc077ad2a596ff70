// SPDX-License-Identifier: MIT
#include "decks/store/folders.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

namespace hone {

std::vector<RememberedFolder> remembered_folders(const Store& store) {
    SQLite::Statement query(store.db(), "SELECT path, deck, tags FROM folder ORDER BY path");
    std::vector<RememberedFolder> folders;
    while (query.executeStep()) {
        RememberedFolder folder;
        folder.path = query.getColumn(0).getString();
        if (!query.getColumn(1).isNull()) folder.deck = query.getColumn(1).getString();
        folder.tags = nlohmann::json::parse(query.getColumn(2).getString()).get<std::vector<std::string>>();
        folders.push_back(std::move(folder));
    }
    return folders;
}

void remember_folder(Store& store, const RememberedFolder& folder) {
    SQLite::Statement write(store.db(),
                            "INSERT INTO folder (path, deck, tags) VALUES (?, ?, ?) ON CONFLICT (path) DO "
                            "UPDATE SET deck = excluded.deck, tags = excluded.tags "
                            "WHERE deck IS NOT excluded.deck OR tags <> excluded.tags");
    write.bind(1, folder.path);
    if (folder.deck) write.bind(2, *folder.deck);
    write.bind(3, nlohmann::json(folder.tags).dump());
    write.exec();
}

bool forget_folder(Store& store, const std::string& path) {
    SQLite::Statement write(store.db(), "DELETE FROM folder WHERE path = ?");
    write.bind(1, path);
    return write.exec() > 0;
}

std::vector<std::string> files_below(const Store& store, const std::string& folder) {
    const std::string below = folder.ends_with('/') ? folder : folder + "/";
    SQLite::Statement query(store.db(),
                            "SELECT DISTINCT file FROM note WHERE retired = 0 AND "
                            "substr(file, 1, length(?1)) = ?1 ORDER BY file");
    query.bind(1, below);
    std::vector<std::string> files;
    while (query.executeStep())
        files.push_back(query.getColumn(0).getString());
    return files;
}

std::vector<NoteId> notes_of_file(const Store& store, const std::string& file) {
    SQLite::Statement query(store.db(), "SELECT id FROM note WHERE retired = 0 AND file = ? ORDER BY id");
    query.bind(1, file);
    std::vector<NoteId> notes;
    while (query.executeStep())
        notes.push_back(query.getColumn(0).getInt64());
    return notes;
}

}  // namespace hone
