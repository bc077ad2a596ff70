// SPDX-License-Identifier: MIT
// JSON of Anki: the settings, note types and decks of schema 11, and the data of a card.
#include "decks/exchange/anki/collection_parts.hpp"
#include "decks/exchange/anki/refusal.hpp"
#include "decks/text/display.hpp"
#include "decks/text/near_miss.hpp"
#include "decks/text/utf8_check.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace hone::anki {
namespace {

using Json = nlohmann::json;

constexpr std::size_t largest_json = 16 * 1024 * 1024;
/// A document tree takes some hundred bytes for each; note types have a few hundred values.
constexpr int most_values = 400'000;
constexpr int deepest = 32;  // deeper would exhaust the stack where the tree is taken down

[[noreturn]] void refuse_json(std::string_view what, const std::string& why) {
    throw Refusal("bad-collection",
                  fmt::format("its collection is damaged ({}: {}); export it from Anki again", what, why));
}

/// `read` of the object in `text`.
template <class Read>
auto read_object(std::string_view text, std::string_view what, Read read) {
    if (text.size() > largest_json) refuse_json(what, "larger than any that Anki writes");
    int values = 0;
    const auto bounded = [&](int depth, Json::parse_event_t, Json&) {
        if (depth > deepest) refuse_json(what, "nested deeper than Anki does");
        if (++values > most_values) refuse_json(what, "more values than Anki writes");
        return true;
    };
    try {
        const Json json = Json::parse(text, bounded);
        if (!json.is_object()) refuse_json(what, "an object was expected");
        return read(json);
    } catch (const Json::parse_error& problem) {
        refuse_json(what, fmt::format("it stops making sense at byte {}", problem.byte));
    } catch (const Json::exception&) {
        refuse_json(what, "a value has another type than Anki gives it, or is not there");
    }
}

/// A number, also where it is written as a text: ids are in some collections.
std::int64_t id_from(const Json& value) {
    if (value.is_number_integer()) return value.get<std::int64_t>();
    const auto& text = value.get_ref<const std::string&>();
    std::int64_t id = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (failed != std::errc() || end != text.data() + text.size())
        throw Refusal("bad-collection", fmt::format("its collection is damaged ({} is no id); export it from "
                                                    "Anki again",
                                                    in_quotes(text)));
    return id;
}

std::optional<int> number_in(const Json& json, const char* key) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer()) return std::nullopt;
    const auto value = found->get<std::int64_t>();
    if (std::abs(value) > 100'000) return std::nullopt;  // none of the settings means anything there
    return static_cast<int>(value);
}

/// The elements in the order that their `ord` gives, where they have one.
std::vector<const Json*> by_ord(const Json& list) {
    std::vector<std::pair<std::int64_t, const Json*>> placed;
    for (const auto& element : list.get_ref<const Json::array_t&>()) {
        const auto ord = element.find("ord");
        const bool given = ord != element.end() && ord->is_number_integer();
        placed.emplace_back(given ? ord->get<std::int64_t>() : static_cast<std::int64_t>(placed.size()),
                            &element);
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Json*> sorted;
    for (const auto& [ord, element] : placed)
        sorted.push_back(element);
    return sorted;
}

Notetype notetype_from(const Json& json) {
    Notetype type;
    type.id = id_from(json.at("id"));
    type.name = json.at("name").get<std::string>();
    type.cloze = json.value("type", 0) == 1;
    for (const Json* field : by_ord(json.at("flds")))
        type.fields.push_back(field->at("name").get<std::string>());
    for (const Json* made : by_ord(json.at("tmpls")))
        type.templates.push_back(
            {made->value("name", ""), made->at("qfmt").get<std::string>(), made->value("afmt", "")});
    return type;
}

/// Numbers and nothing else, by name.
class CardNumbers : public nlohmann::json_sax<Json> {
public:
    explicit CardNumbers(Card& card) : card_(card) {}

    bool number_integer(std::int64_t value) override { return whole(value); }
    bool number_unsigned(std::uint64_t value) override {
        return value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) ||
               whole(static_cast<std::int64_t>(value));
    }
    bool number_float(double value, const std::string&) override { return real(value); }
    bool key(std::string& text) override {
        key_ = depth_ == 1 ? text : std::string();
        return true;
    }
    bool start_object(std::size_t) override { return ++depth_ <= deepest; }
    bool end_object() override { return --depth_ >= 0; }
    bool start_array(std::size_t) override { return ++depth_ <= deepest; }
    bool end_array() override { return --depth_ >= 0; }
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool string(std::string&) override { return true; }
    bool binary(Json::binary_t&) override { return true; }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) override { return false; }

private:
    bool whole(std::int64_t value) {
        if (depth_ != 1) return true;
        if (key_ == "lrt") card_.last_review_s = value;
        if (key_ == "pos") card_.position = value;
        return real(static_cast<double>(value));
    }
    bool real(double value) {
        if (depth_ != 1 || !std::isfinite(value)) return true;
        if (key_ == "s") card_.stability = value;
        if (key_ == "d") card_.difficulty = value;
        if (key_ == "dr") card_.desired_retention = value;
        if (key_ == "decay") card_.decay = value;
        return true;
    }

    Card& card_;
    std::string key_;
    int depth_ = 0;
};

}  // namespace

Settings settings_in_json(std::string_view conf) {
    return read_object(conf, "its settings", [](const Json& json) {
        Settings settings;
        settings.creation_offset = number_in(json, "creationOffset");
        settings.local_offset = number_in(json, "localOffset");
        settings.rollover = number_in(json, "rollover");
        settings.scheduler = number_in(json, "schedVer").value_or(1);
        return settings;
    });
}

std::map<std::int64_t, Notetype> notetypes_in_json(std::string_view models) {
    return read_object(models, "its note types", [](const Json& json) {
        std::map<std::int64_t, Notetype> types;
        for (const auto& model : json) {
            Notetype type = notetype_from(model);
            const auto id = type.id;
            types.emplace(id, std::move(type));
        }
        return types;
    });
}

std::map<std::int64_t, Deck> decks_in_json(std::string_view decks) {
    return read_object(decks, "its decks", [](const Json& json) {
        std::map<std::int64_t, Deck> made;
        for (const auto& deck : json) {
            const auto id = id_from(deck.at("id"));
            made.emplace(id, Deck{id, clean_name(deck.at("name").get_ref<const std::string&>()),
                                  number_in(deck, "dyn").value_or(0) != 0});
        }
        return made;
    });
}

void read_card_data(std::string_view json, Card& card) {
    if (json.size() <= 2) return;  // nothing, or {}
    CardNumbers numbers(card);
    Json::sax_parse(json, &numbers);
}

std::string clean_name(std::string_view name) {
    return on_one_line(name);
}

}  // namespace hone::anki
