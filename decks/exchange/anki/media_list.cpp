// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/media_list.hpp"

#include "decks/exchange/anki/refusal.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/utf8_check.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <protozero/pbf_reader.hpp>
#include <utility>

namespace hone::anki {
namespace {

using Json = nlohmann::json;
using protozero::pbf_wire_type;

constexpr std::size_t most_media = 200'000;
constexpr std::size_t longest_name = 255;  // bytes: what file systems take

[[noreturn]] void refuse_list(const std::string& why) {
    throw Refusal("damaged-package",
                  fmt::format("the list of media in it is damaged ({}); export it from Anki again", why));
}

void add(std::vector<ListedMedium>& media, ListedMedium medium) {
    if (media.size() == most_media)
        throw Refusal("too-large", fmt::format("lists more than {} media files", most_media));
    media.push_back(std::move(medium));
}

/// One flat object of strings, taken as it is read: a document tree would take twenty times the list's size.
class NamesOnly : public nlohmann::json_sax<Json> {
public:
    explicit NamesOnly(std::vector<ListedMedium>& media) : media_(media) {}

    bool string(std::string& text) override {
        if (!open_) return false;
        add(media_, {std::move(text), std::move(entry_), std::nullopt});
        return true;
    }
    bool start_object(std::size_t) override { return std::exchange(open_, true) == false; }
    bool key(std::string& text) override {
        entry_ = std::move(text);
        return true;
    }
    bool end_object() override { return true; }

    bool null() override { return false; }
    bool boolean(bool) override { return false; }
    bool number_integer(std::int64_t) override { return false; }
    bool number_unsigned(std::uint64_t) override { return false; }
    bool number_float(double, const std::string&) override { return false; }
    bool binary(Json::binary_t&) override { return false; }
    bool start_array(std::size_t) override { return false; }
    bool end_array() override { return false; }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) override { return false; }

private:
    std::vector<ListedMedium>& media_;
    std::string entry_;
    bool open_ = false;
};

/// MediaEntry { name = 1; size = 2; sha1 = 3; legacy_zip_filename = 255 }
ListedMedium medium_in(protozero::pbf_reader fields, std::size_t place) {
    ListedMedium medium{{}, std::to_string(place), std::nullopt};
    while (fields.next())
        switch (fields.tag_and_type()) {
            case protozero::tag_and_type(std::uint32_t{1}, pbf_wire_type::length_delimited):
                medium.name = fields.get_string();
                break;
            case protozero::tag_and_type(std::uint32_t{2}, pbf_wire_type::varint):
                medium.size = fields.get_uint32();
                break;
            case protozero::tag_and_type(std::uint32_t{255}, pbf_wire_type::varint):
                medium.entry = std::to_string(fields.get_uint32());
                break;
            default:
                fields.skip();
        }
    return medium;
}

}  // namespace

std::vector<ListedMedium> media_in_json(const std::string& json) {
    std::vector<ListedMedium> media;
    NamesOnly names(media);
    if (!Json::sax_parse(json, &names)) refuse_list("it is not an object of file names");
    return media;
}

std::vector<ListedMedium> media_in_protobuf(const std::string& bytes) try {
    std::vector<ListedMedium> media;
    protozero::pbf_reader fields(bytes);
    while (fields.next())
        if (fields.tag_and_type() ==
            protozero::tag_and_type(std::uint32_t{1}, pbf_wire_type::length_delimited))
            add(media, medium_in(fields.get_message(), media.size()));
        else
            fields.skip();
    return media;
} catch (const protozero::exception& problem) {
    refuse_list(problem.what());
}

std::string composed(const std::string& name) {
    if (std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c <= '~'; })) return name;
    struct Freer {
        void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
    };
    utf8proc_uint8_t* made = nullptr;
    // static_cast does not lead from char to the unsigned bytes that the library takes
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(name.data());
    const auto size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(name.size()), &made,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, Freer> owned(made);
    return size < 0 ? name : std::string(made, made + size);
}

std::string checked_media_name(const std::string& name) {
    std::string plain = composed(name);
    // A line break and a tab are control characters too, though a text may hold them.
    const bool safe = !plain.empty() && plain != "." && plain != ".." && plain.size() <= longest_name &&
                      plain.find_first_of("/\\\n\r\t") == std::string::npos && !check_bytes(plain).not_utf8 &&
                      !control_in(plain);
    if (!safe)
        throw Refusal("damaged-package",
                      fmt::format("names a media file {}, which is no plain file name; nothing of it is read",
                                  in_quotes(name)));
    return plain;
}

}  // namespace hone::anki
