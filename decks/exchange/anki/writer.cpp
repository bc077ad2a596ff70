// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/writer.hpp"

#include "decks/exchange/anki/hone_collection.hpp"
#include "decks/exchange/anki/schema11.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <zip.h>

namespace hone::anki {
namespace {

[[noreturn]] void fail(const char* what) {
    throw std::runtime_error(fmt::format("the package could not be written ({})", what));
}

/// A zip archive that is written in memory. The entries' bytes must outlive it.
class Zip {
public:
    explicit Zip(Instant changed) : changed_(changed.time_since_epoch().count() / 1000) {
        zip_error_t error;
        zip_error_init(&error);
        source_ = zip_source_buffer_create(nullptr, 0, 0, &error);
        if (source_ == nullptr) fail(zip_error_strerror(&error));
        zip_source_keep(source_);  // closing the archive gives one reference back
        zip_ = zip_open_from_source(source_, ZIP_CREATE | ZIP_TRUNCATE, &error);
        if (zip_ == nullptr) {
            zip_source_free(source_);
            zip_source_free(source_);
            fail(zip_error_strerror(&error));
        }
    }
    ~Zip() {
        if (zip_ != nullptr) zip_discard(zip_);
        zip_source_free(source_);
    }
    Zip(const Zip&) = delete;
    Zip& operator=(const Zip&) = delete;

    void add(const std::string& name, const std::string& bytes, zip_int32_t method) {
        add(name, zip_source_buffer(zip_, bytes.data(), bytes.size(), 0), method);
    }
    void add_file(const std::string& name, const std::filesystem::path& file) {
        add(name, zip_source_file(zip_, file.c_str(), 0, -1), ZIP_CM_STORE);
    }

    std::string finished() {
        if (zip_close(zip_) != 0) fail(zip_strerror(zip_));
        zip_ = nullptr;
        if (zip_source_open(source_) != 0 || zip_source_seek(source_, 0, SEEK_END) != 0) fail("no bytes");
        std::string bytes(static_cast<std::size_t>(std::max<zip_int64_t>(0, zip_source_tell(source_))), '\0');
        zip_source_seek(source_, 0, SEEK_SET);
        const auto read = zip_source_read(source_, bytes.data(), bytes.size());
        zip_source_close(source_);
        if (read != static_cast<zip_int64_t>(bytes.size())) fail("bytes are missing");
        return bytes;
    }

private:
    void add(const std::string& name, zip_source_t* source, zip_int32_t method) {
        const auto index =
            source == nullptr ? -1 : zip_file_add(zip_, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            if (source != nullptr) zip_source_free(source);
            fail(zip_strerror(zip_));
        }
        const auto entry = static_cast<zip_uint64_t>(index);
        constexpr zip_uint32_t quick = 3;  // a third larger than the best, in a quarter of the time
        zip_set_file_compression(zip_, entry, method, method == ZIP_CM_DEFLATE ? quick : 0);
        zip_file_set_mtime(zip_, entry, static_cast<time_t>(changed_), 0);
    }

    std::int64_t changed_;
    zip_source_t* source_ = nullptr;
    zip_t* zip_ = nullptr;
};

/// What a version of Anki that does not know this generation shows.
Collection please_update() {
    Collection collection;
    constexpr std::int64_t id = 1'763'800'000'001;
    Notetype basic{
        id, "Basic", false, {"Front", "Back"}, {{"Card 1", "{{Front}}", "{{FrontSide}}<hr>{{Back}}"}}};
    collection.notetypes[id] = basic;
    collection.decks[1] = {1, "Default", false};
    Note note;
    note.id = id;
    note.guid = "hone-update";
    note.notetype = id;
    note.fields = {"This package needs Anki 2.1 or later. Please update, then import it again.", ""};
    collection.notes.push_back(note);
    Card card;
    card.id = card.note = id;
    card.deck = 1;
    card.due = 1;
    collection.cards.push_back(card);
    return collection;
}

/// A note must not fetch a file from elsewhere into a package that is given away.
bool is_plain_name(const std::string& name) {
    return !name.empty() && name != "." && name != ".." && name.find_first_of("/\\") == std::string::npos;
}

}  // namespace

Written write_package(const Dump& dump, const WriteOptions& options) {
    OwnCollection own = own_collection(dump, options);
    const std::string meta{'\x08', '\x02'};
    const std::string collection = schema11_file(own.collection, options.now.instant);
    const std::string dummy = schema11_file(please_update(), options.now.instant);

    Zip zip(options.now.instant);
    zip.add("meta", meta, ZIP_CM_STORE);
    zip.add("collection.anki21", collection, ZIP_CM_DEFLATE);
    zip.add("collection.anki2", dummy, ZIP_CM_DEFLATE);
    nlohmann::json listed = nlohmann::json::object();
    std::vector<std::string> missing;
    for (const auto& name : own.media) {
        std::error_code unreadable;
        const auto file = options.media / name;
        if (options.media.empty() || !is_plain_name(name) ||
            !std::filesystem::is_regular_file(std::filesystem::symlink_status(file, unreadable))) {
            missing.push_back(name);
            continue;
        }
        const std::string entry = std::to_string(listed.size());
        zip.add_file(entry, file);
        listed[entry] = name;
    }
    const std::string media = listed.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    zip.add("media", media, ZIP_CM_STORE);

    Written written;
    written.bytes = zip.finished();
    written.notes = own.collection.notes.size();
    written.cards = own.collection.cards.size();
    written.reviews = own.collection.reviews.size();
    written.media = listed.size();
    written.said = std::move(own.said);
    if (missing.size() == 1)
        written.said.push_back(
            fmt::format("A file that a note names is not in the media folder: {}.", missing.front()));
    else if (!missing.empty())
        written.said.push_back(fmt::format("{} files that notes name are not in the media folder: {}, {}{}.",
                                           missing.size(), missing[0], missing[1],
                                           missing.size() > 2 ? " …" : ""));
    return written;
}

}  // namespace hone::anki
