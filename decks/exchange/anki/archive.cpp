// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/archive.hpp"

#include "decks/exchange/anki/refusal.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>
#include <zip.h>
#include <zstd.h>

namespace hone::anki {
namespace {

/// A collection with a picture for each of many notes has tens of thousands.
constexpr std::int64_t most_entries = 200'000;
/// libzip keeps some 250 bytes for an entry that takes 46 or more here: this stays below 100 MB.
constexpr std::uint64_t largest_directory = std::uint64_t{16} * 1024 * 1024;
/// What unpacks to this is never a bomb: it does no harm.
constexpr std::uint64_t harmless_size = std::uint64_t{16} * 1024 * 1024;
/// Databases and pictures pack to a fifth or so; a file of one byte repeated to a thousandth.
constexpr std::uint64_t most_unpacking = 200;
/// zstd at its default level looks back 2 MiB, at level 19 8 MiB; more could take more memory than the file itself.
constexpr int largest_window_log = 25;
constexpr std::size_t block_size = 128 * 1024;

std::string in_megabytes(std::uint64_t bytes) {
    return fmt::format("{} MB", bytes / (1024 * 1024));
}

std::string text_of(zip_error_t& error) {
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return text;
}

[[noreturn]] void refuse_opening(int code) {
    if (code == ZIP_ER_NOZIP)
        throw Refusal("not-a-package",
                      "is not a package of Anki, nor a whole zip file; if it was downloaded, fetch it again");
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    if (code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_NOENT)
        throw Refusal("cannot-open", fmt::format("cannot be read: {}", text_of(error)));
    throw Refusal("damaged-package",
                  fmt::format("is a damaged zip file ({}); export it from Anki again", text_of(error)));
}

// ---- The directory's size, before libzip reads it into memory

std::uint64_t little_endian(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// The largest central directory that any end record in the file's last bytes speaks of: of several, it is libzip
/// that chooses. Those of zip64 hold theirs in eight bytes.
std::uint64_t directory_size(std::string_view tail) {
    std::uint64_t largest = 0;
    for (auto at = tail.find("PK\5\6"); at != std::string_view::npos; at = tail.find("PK\5\6", at + 1)) {
        if (at + 22 > tail.size()) continue;
        const auto size = little_endian(tail, at + 12, 4);
        if (size != 0xFFFFFFFFU) largest = std::max(largest, size);
    }
    for (auto at = tail.find("PK\6\6"); at != std::string_view::npos; at = tail.find("PK\6\6", at + 1))
        if (at + 56 <= tail.size()) largest = std::max(largest, little_endian(tail, at + 40, 8));
    return largest;
}

std::string tail_of(const PackageSource& source) {
    constexpr std::size_t enough = 64 * 1024 + 512;  // the longest comment and both end records
    if (source.path.empty())
        return source.bytes.substr(source.bytes.size() - std::min(source.bytes.size(), enough));
    std::ifstream file(source.path, std::ios::binary | std::ios::ate);
    const std::streamoff size = file ? static_cast<std::streamoff>(file.tellg()) : 0;
    const auto wanted = std::min(size, static_cast<std::streamoff>(enough));
    if (wanted <= 0) return {};
    std::string tail(static_cast<std::size_t>(wanted), '\0');
    file.seekg(size - wanted);
    file.read(tail.data(), wanted);
    tail.resize(static_cast<std::size_t>(file.gcount()));
    return tail;
}

// ---- Unpacking

struct EntryCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using OpenEntry = std::unique_ptr<zip_file_t, EntryCloser>;

struct ZstdFreer {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

/// Passes blocks on while they stay within bounds.
class Meter {
public:
    Meter(const Archive::Entry& entry, std::uint64_t limit, const Archive::Sink& sink)
        : entry_(entry), limit_(limit), sink_(sink) {}

    void pass(std::string_view block) {
        passed_ += block.size();
        if (passed_ > limit_)
            throw Refusal("too-large", fmt::format("{} unpacks to more than {}, the most that is read; "
                                                   "export fewer decks at a time",
                                                   in_quotes(entry_.name), in_megabytes(limit_)));
        if (passed_ > harmless_size && passed_ / most_unpacking > entry_.packed_size)
            throw Refusal("too-large",
                          fmt::format("{} unpacks to over {} times its size; Anki writes no such file",
                                      in_quotes(entry_.name), most_unpacking));
        if (!block.empty()) sink_(block);
    }

private:
    const Archive::Entry& entry_;
    std::uint64_t limit_, passed_ = 0;
    const Archive::Sink& sink_;
};

[[noreturn]] void refuse_damaged(const Archive::Entry& entry, const std::string& why) {
    throw Refusal("damaged-package", fmt::format("{} in it is damaged ({}); export it from Anki again",
                                                 in_quotes(entry.name), why));
}

/// One or more zstd frames, fed in blocks of any size.
class ZstdReader {
public:
    ZstdReader(const Archive::Entry& entry, Meter& meter)
        : entry_(entry), meter_(meter), context_(ZSTD_createDCtx()), out_(ZSTD_DStreamOutSize()) {
        if (!context_) throw std::bad_alloc();
        ZSTD_DCtx_setParameter(context_.get(), ZSTD_d_windowLogMax, largest_window_log);
    }

    void feed(std::string_view packed) {
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        bool full = false;  // more may come out although nothing more went in
        while (in.pos < in.size || full) {
            ZSTD_outBuffer out{out_.data(), out_.size(), 0};
            const std::size_t left = ZSTD_decompressStream(context_.get(), &out, &in);
            if (ZSTD_isError(left) != 0) refuse_damaged(entry_, ZSTD_getErrorName(left));
            meter_.pass({out_.data(), out.pos});
            whole_ = left == 0;
            full = out.pos == out.size && !whole_;
        }
    }
    void finish() const {
        if (!whole_) refuse_damaged(entry_, "it ends too early");
    }

private:
    const Archive::Entry& entry_;
    Meter& meter_;
    std::unique_ptr<ZSTD_DCtx, ZstdFreer> context_;
    std::vector<char> out_;
    bool whole_ = false;
};

void read_blocks(zip_t* zip, const Archive::Entry& entry, const Archive::Sink& sink) {
    const OpenEntry open(zip_fopen_index(zip, entry.index, 0));
    if (!open) {
        const int code = zip_error_code_zip(zip_get_error(zip));
        refuse_damaged(entry, code == ZIP_ER_NOPASSWD ? "it is locked with a password" : zip_strerror(zip));
    }
    std::vector<char> block(block_size);
    while (true) {
        const auto read = zip_fread(open.get(), block.data(), block.size());
        if (read < 0) refuse_damaged(entry, zip_file_strerror(open.get()));
        if (read == 0) return;
        sink({block.data(), static_cast<std::size_t>(read)});
    }
}

}  // namespace

Archive::Archive(PackageSource source) : source_(std::move(source)) {
    if (directory_size(tail_of(source_)) > largest_directory)
        throw Refusal("too-large", "lists more files than a package of Anki has");
    // libzip takes nothing at all for an archive of nothing.
    std::error_code unknown;
    if (source_.path.empty() ? source_.bytes.empty()
                             : std::filesystem::file_size(source_.path, unknown) == 0 && !unknown)
        refuse_opening(ZIP_ER_NOZIP);
    if (!source_.path.empty()) {
        int code = 0;
        zip_ = zip_open(source_.path.c_str(), ZIP_RDONLY, &code);
        if (zip_ == nullptr) refuse_opening(code);
    } else {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* buffer =
            zip_source_buffer_create(source_.bytes.data(), source_.bytes.size(), 0, &error);
        zip_ = buffer == nullptr ? nullptr : zip_open_from_source(buffer, ZIP_RDONLY, &error);
        const int code = zip_error_code_zip(&error);
        zip_error_fini(&error);
        if (zip_ == nullptr) {
            if (buffer != nullptr) zip_source_free(buffer);
            refuse_opening(code);
        }
    }
    if (zip_get_num_entries(zip_, 0) > most_entries) {
        zip_discard(zip_);
        throw Refusal("too-large", fmt::format("holds more than {} files", most_entries));
    }
}

Archive::~Archive() {
    zip_discard(zip_);
}

std::optional<Archive::Entry> Archive::find(const std::string& name) const {
    const auto index = zip_name_locate(zip_, name.c_str(), 0);
    if (index < 0) return std::nullopt;
    zip_stat_t stat;
    zip_stat_init(&stat);
    const auto at = static_cast<zip_uint64_t>(index);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(zip_, at, 0, &stat) != 0 || (stat.valid & needed) != needed) return std::nullopt;
    return Entry{at, stat.size, stat.comp_size, name};
}

void Archive::unpack(const Entry& entry, Packing packing, std::uint64_t limit, const Sink& sink) const {
    Meter meter(entry, limit, sink);
    if (packing == Packing::none) {
        read_blocks(zip_, entry, [&](std::string_view block) { meter.pass(block); });
        return;
    }
    ZstdReader zstd(entry, meter);
    read_blocks(zip_, entry, [&](std::string_view block) { zstd.feed(block); });
    zstd.finish();
}

std::string Archive::unpacked(const Entry& entry, Packing packing, std::uint64_t limit) const {
    std::string bytes;
    // Memory that is reserved and not written to is not taken: growing would hold the file twice.
    bytes.reserve(packing == Packing::none ? std::min(entry.size, limit) : limit);
    unpack(entry, packing, limit, [&](std::string_view block) { bytes += block; });
    return bytes;
}

}  // namespace hone::anki
