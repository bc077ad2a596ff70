// SPDX-License-Identifier: MIT
#include "tests/fault/fault_vfs.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <new>
#include <random>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hone::test {
namespace {

struct Write {
    std::size_t offset;
    std::string bytes;
};
struct Truncate {
    std::size_t size;
};
using Change = std::variant<Write, Truncate>;

struct Tracked {
    std::string synced;
    std::vector<Change> pending;  ///< since the last sync
};

struct {
    Fault fault = Fault::none;
    int left = 0;  ///< calls that still succeed
    int struck = 0;
    std::map<std::string, Tracked> files;
} state;

void apply(std::string& content, const Change& change) {
    if (const auto* write = std::get_if<Write>(&change)) {
        content.resize(std::max(content.size(), write->offset + write->bytes.size()));
        content.replace(write->offset, write->bytes.size(), write->bytes);
    } else {
        content.resize(std::get<Truncate>(change).size);
    }
}

bool strikes(bool is_sync) {
    if (state.fault == Fault::none || is_sync != (state.fault == Fault::sync_fails)) return false;
    if (state.left > 0) {
        --state.left;
        return false;
    }
    ++state.struck;
    return true;
}

/// SQLite allocates it: C layout, the real file behind it in the same block.
struct FaultFile {
    sqlite3_file base;
    Tracked* tracked;
};

FaultFile* ours(sqlite3_file* file) {
    return reinterpret_cast<FaultFile*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(ours(file) + 1);
}
const sqlite3_io_methods& methods(sqlite3_file* file) {
    return *real(file)->pMethods;
}

int close(sqlite3_file* file) {
    return methods(file).xClose(real(file));
}
int read(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
    return methods(file).xRead(real(file), to, size, offset);
}

int write_through(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    const int result = methods(file).xWrite(real(file), from, size, offset);
    if (result == SQLITE_OK && ours(file)->tracked != nullptr)
        ours(file)->tracked->pending.push_back(
            Write{static_cast<std::size_t>(offset),
                  std::string(static_cast<const char*>(from), static_cast<std::size_t>(size))});
    return result;
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    if (!strikes(false)) return write_through(file, from, size, offset);
    if (state.fault == Fault::disk_full) return SQLITE_FULL;
    write_through(file, from, size / 2, offset);
    return SQLITE_IOERR_WRITE;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    const int result = methods(file).xTruncate(real(file), size);
    if (result == SQLITE_OK && ours(file)->tracked != nullptr)
        ours(file)->tracked->pending.push_back(Truncate{static_cast<std::size_t>(size)});
    return result;
}

int sync(sqlite3_file* file, int flags) {
    if (strikes(true)) return SQLITE_IOERR_FSYNC;
    if (auto* tracked = ours(file)->tracked) {
        for (const auto& change : tracked->pending)
            apply(tracked->synced, change);
        tracked->pending.clear();
    }
    return methods(file).xSync(real(file), flags & 0);  // the real disk need not be waited for
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
    return methods(file).xFileSize(real(file), size);
}
int lock(sqlite3_file* file, int level) {
    return methods(file).xLock(real(file), level);
}
int unlock(sqlite3_file* file, int level) {
    return methods(file).xUnlock(real(file), level);
}
int check_reserved(sqlite3_file* file, int* result) {
    return methods(file).xCheckReservedLock(real(file), result);
}
int file_control(sqlite3_file* file, int what, void* argument) {
    return methods(file).xFileControl(real(file), what, argument);
}
int sector_size(sqlite3_file* file) {
    return methods(file).xSectorSize(real(file));
}
int characteristics(sqlite3_file* file) {
    return methods(file).xDeviceCharacteristics(real(file));
}
int shm_map(sqlite3_file* file, int region, int size, int extend, void volatile** address) {
    return methods(file).xShmMap(real(file), region, size, extend, address);
}
int shm_lock(sqlite3_file* file, int offset, int count, int flags) {
    return methods(file).xShmLock(real(file), offset, count, flags);
}
void shm_barrier(sqlite3_file* file) {
    methods(file).xShmBarrier(real(file));
}
int shm_unmap(sqlite3_file* file, int remove) {
    return methods(file).xShmUnmap(real(file), remove);
}

/// Version 2: no memory mapping, so that every write comes through here.
const sqlite3_io_methods fault_methods{
    2,         close,          read,         write,       truncate,        sync,    file_size, lock,
    unlock,    check_reserved, file_control, sector_size, characteristics, shm_map, shm_lock,  shm_barrier,
    shm_unmap, nullptr,        nullptr};

sqlite3_vfs* below = nullptr;
sqlite3_vfs layer{};

Tracked* track(const char* name) {
    const auto [entry, is_new] = state.files.try_emplace(name);
    if (is_new) {  // what a test put there before is on the disk
        std::ifstream stream(name, std::ios::binary);
        entry->second.synced.assign(std::istreambuf_iterator<char>(stream), {});
    }
    return &entry->second;
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    file->pMethods = nullptr;
    constexpr int kept = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    ours(file)->tracked = name != nullptr && (flags & kept) != 0 ? track(name) : nullptr;
    const int result = below->xOpen(below, name, real(file), flags, out_flags);
    if (result == SQLITE_OK) file->pMethods = &fault_methods;
    return result;
}

int remove(sqlite3_vfs*, const char* name, int sync_folder) {
    state.files.erase(name);
    return below->xDelete(below, name, sync_folder);
}

}  // namespace

void install_fault_vfs() {
    if (below != nullptr) return;
    below = sqlite3_vfs_find(nullptr);
    layer = *below;
    layer.zName = "fault";
    layer.pNext = nullptr;
    layer.szOsFile = static_cast<int>(sizeof(FaultFile)) + below->szOsFile;
    layer.xOpen = open;
    layer.xDelete = remove;
    sqlite3_vfs_register(&layer, 1);
}

void arm(Fault fault, int nth) {
    state.fault = fault;
    state.left = nth - 1;
    state.struck = 0;
}

void disarm() {
    state.fault = Fault::none;
}

int struck() {
    return state.struck;
}

void forget_files() {
    state.files.clear();
    state.struck = 0;
}

void write_power_loss(const std::filesystem::path& from, const std::filesystem::path& folder,
                      std::uint64_t seed) {
    std::mt19937_64 random(seed);
    for (const auto& [name, tracked] : state.files) {
        const std::filesystem::path path = name;
        if (path.parent_path() != from) continue;
        std::string content = tracked.synced;
        for (const auto& change : tracked.pending)
            if (random() % 2 == 0) apply(content, change);
        std::ofstream(folder / path.filename(), std::ios::binary) << content;
    }
}

}  // namespace hone::test
