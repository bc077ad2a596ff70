// SPDX-License-Identifier: MIT
// Tables of schema 14 to 18: protobuf and JSON in blobs. Fields that are not named here are skipped, so that a newer
// Anki may add some.
#include "decks/exchange/anki/collection_parts.hpp"
#include "decks/exchange/anki/refusal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <protozero/pbf_reader.hpp>
#include <utility>

namespace hone::anki {
namespace {

using protozero::pbf_wire_type;

constexpr std::uint32_t tag(std::uint32_t number, pbf_wire_type type) {
    return protozero::tag_and_type(number, type);
}

/// Anki's limit is lower; every one of them is held in memory.
constexpr std::size_t most_notetypes = 20'000, most_parts = 200'000, most_decks = 50'000;

[[noreturn]] void refuse_many(const char* what) {
    throw Refusal("too-large", fmt::format("its collection has more {} than this program reads", what));
}

/// Calls `read` with a protobuf message and says which row is damaged.
template <class Read>
void read_message(ForeignDatabase::Rows& row, int column, Read read) {
    const std::string_view bytes = row.bytes(column);
    try {
        read(protozero::pbf_reader(bytes.data(), bytes.size()));
    } catch (const protozero::exception& problem) {
        throw Refusal("bad-collection",
                      fmt::format("its collection is damaged ({}: {}); export it from Anki again",
                                  row.place(), problem.what()));
    }
}

/// Notetype.Config { kind = 1 }
void read_config(protozero::pbf_reader fields, Notetype& type) {
    constexpr std::uint32_t cloze = 1;
    while (fields.next()) {
        if (fields.tag_and_type() == tag(1, pbf_wire_type::varint))
            type.cloze = fields.get_uint32() == cloze;
        else
            fields.skip();
    }
}

/// Template.Config { q_format = 1; a_format = 2 }
void read_config(protozero::pbf_reader fields, Template& made) {
    while (fields.next())
        switch (fields.tag_and_type()) {
            case tag(1, pbf_wire_type::length_delimited):
                made.question = fields.get_string();
                break;
            case tag(2, pbf_wire_type::length_delimited):
                made.answer = fields.get_string();
                break;
            default:
                fields.skip();
        }
}

/// Deck.KindContainer { oneof: normal = 1, filtered = 2 }
bool is_filtered(protozero::pbf_reader fields) {
    bool filtered = false;
    while (fields.next()) {
        if (fields.tag_and_type() == tag(2, pbf_wire_type::length_delimited)) filtered = true;
        fields.skip();
    }
    return filtered;
}

std::optional<int> number_from(std::string_view json) {
    int value = 0;
    const auto [end, failed] = std::from_chars(json.data(), json.data() + json.size(), value);
    const bool whole = failed == std::errc() && end == json.data() + json.size();
    return whole ? std::optional(value) : std::nullopt;
}

/// Puts the parts of note types, read in any order, where their ord says.
template <class Part>
void place(std::map<std::int64_t, Notetype>& types, std::vector<std::pair<std::int64_t, Part>> placed,
           std::vector<std::pair<std::int64_t, int>> where, std::vector<Part> Notetype::*list) {
    std::vector<std::size_t> order(placed.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return where[a] < where[b]; });
    for (const auto i : order)
        if (const auto type = types.find(placed[i].first); type != types.end())
            (type->second.*list).push_back(std::move(placed[i].second));
}

}  // namespace

Settings settings_in_table(ForeignDatabase& database) {
    Settings settings;
    auto row = database.rows("config", {"KEY", "val"});
    while (row.next()) {
        const std::string_view key = row.bytes(0);
        if (key == "creationOffset") settings.creation_offset = number_from(row.bytes(1));
        if (key == "localOffset") settings.local_offset = number_from(row.bytes(1));
        if (key == "rollover") settings.rollover = number_from(row.bytes(1));
        if (key == "schedVer") settings.scheduler = number_from(row.bytes(1)).value_or(1);
    }
    return settings;
}

std::map<std::int64_t, Notetype> notetypes_in_tables(ForeignDatabase& database) {
    std::map<std::int64_t, Notetype> types;
    auto row = database.rows("notetypes", {"id", "name", "config"});
    while (row.next()) {
        Notetype type;
        type.id = row.whole(0);
        type.name = row.text(1);
        read_message(row, 2, [&](protozero::pbf_reader fields) { read_config(fields, type); });
        if (types.size() == most_notetypes) refuse_many("note types");
        const auto id = type.id;
        types.emplace(id, std::move(type));
    }

    std::vector<std::pair<std::int64_t, std::string>> fields;
    std::vector<std::pair<std::int64_t, int>> where;
    auto field = database.rows("fields", {"ntid", "ord", "name"});
    while (field.next()) {
        if (fields.size() == most_parts) refuse_many("fields");
        where.emplace_back(field.whole(0), field.small(1));
        fields.emplace_back(field.whole(0), field.text(2));
    }
    place(types, std::move(fields), std::move(where), &Notetype::fields);

    std::vector<std::pair<std::int64_t, Template>> templates;
    std::size_t size = 0;
    where.clear();
    auto made = database.rows("templates", {"ntid", "ord", "name", "config"});
    while (made.next()) {
        constexpr std::size_t largest = 16 * 1024 * 1024;  // of all together
        size += made.bytes(3).size();
        if (templates.size() == most_parts || size > largest) refuse_many("templates");
        where.emplace_back(made.whole(0), made.small(1));
        templates.emplace_back(made.whole(0), Template{std::string(made.text(2)), {}, {}});
        read_message(made, 3,
                     [&](protozero::pbf_reader config) { read_config(config, templates.back().second); });
    }
    place(types, std::move(templates), std::move(where), &Notetype::templates);
    return types;
}

std::map<std::int64_t, Deck> decks_in_table(ForeignDatabase& database) {
    std::map<std::int64_t, Deck> decks;
    auto row = database.rows("decks", {"id", "name", "kind"});
    while (row.next()) {
        std::string name(row.text(1));
        for (auto at = name.find('\x1f'); at != std::string::npos; at = name.find('\x1f', at))
            name.replace(at, 1, "::");
        Deck deck{row.whole(0), clean_name(name), false};
        read_message(row, 2, [&](protozero::pbf_reader fields) { deck.filtered = is_filtered(fields); });
        if (decks.size() == most_decks) refuse_many("decks");
        decks.emplace(deck.id, std::move(deck));
    }
    return decks;
}

}  // namespace hone::anki
