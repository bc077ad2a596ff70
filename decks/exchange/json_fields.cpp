// SPDX-License-Identifier: MIT
#include "decks/exchange/json_fields.hpp"

#include "decks/exchange/json_builder.hpp"
#include "decks/text/display.hpp"
#include "decks/text/utf8_check.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <stdexcept>

namespace hone::json_fields {
namespace {

std::string checked_text(const Json& value, const char* key) {
    if (!value.is_string()) refuse(fmt::format("`{}` must be a string", key));
    auto text = value.get<std::string>();
    if (const auto control = control_in(text))
        refuse(fmt::format("`{}` holds the control character U+{:04X}", key,
                           static_cast<std::uint32_t>(*control)));
    return text;
}

/// What to_string(Instant) writes: 2026-12-15T08:30:00Z, with or without .250.
std::optional<Instant> instant_from(std::string_view text) {
    if (text.size() != 20 && text.size() != 24) return std::nullopt;
    const auto day = study_day_from(text.substr(0, 10));
    constexpr std::string_view form = "dddd-dd-ddTdd:dd:dd.dddZ";
    for (std::size_t i = 10; i + 1 < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == 'd' ? !digit : text[i] != form[i]) return std::nullopt;
    }
    if (!day || text.back() != 'Z') return std::nullopt;
    const auto two = [text](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    if (two(11) > 23 || two(14) > 59 || two(17) > 59) return std::nullopt;
    const int milliseconds = text.size() == 24 ? two(20) * 10 + (text[22] - '0') : 0;
    return Instant{day->date()} + std::chrono::hours{two(11)} + std::chrono::minutes{two(14)} +
           std::chrono::seconds{two(17)} + std::chrono::milliseconds{milliseconds};
}

const Json& checked_list(const Json& value, const char* key) {
    if (!value.is_array()) refuse(fmt::format("`{}` must be a list", key));
    for (const auto& element : value)
        if (!element.is_object()) refuse(fmt::format("`{}` must hold objects", key));
    return value;
}

}  // namespace

Json or_null(const std::optional<StudyDay>& day) {
    return day ? Json(to_string(*day)) : Json(nullptr);
}

Json or_null(const std::optional<Instant>& instant) {
    return instant ? Json(to_string(*instant)) : Json(nullptr);
}

Json or_null(const std::optional<Rating>& rating) {
    return rating ? Json(name(*rating)) : Json(nullptr);
}

void refuse(const std::string& what) {
    throw std::invalid_argument(what);
}

Json parse(std::string_view text) {
    JsonBuilder builder;
    Json::sax_parse(text, &builder);
    return std::move(builder.root());
}

const Json* find(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() || found->is_null() ? nullptr : &*found;
}

const Json& required(const Json& json, const char* key) {
    const Json* value = find(json, key);
    if (value == nullptr) refuse(fmt::format("`{}` is missing", key));
    return *value;
}

std::string text_in(const Json& json, const char* key) {
    return checked_text(required(json, key), key);
}

std::string typed_in(const Json& json, const char* key) {
    const Json* value = find(json, key);
    if (value == nullptr) return {};
    if (!value->is_string()) refuse(fmt::format("`{}` must be a string", key));
    auto text = value->get<std::string>();
    return control_in(text) ? without_controls(text) : text;
}

std::vector<std::string> texts_in(const Json& json, const char* key) {
    const Json& value = required(json, key);
    if (!value.is_array()) refuse(fmt::format("`{}` must be a list of strings", key));
    std::vector<std::string> texts;
    for (const auto& element : value)
        texts.push_back(checked_text(element, key));
    return texts;
}

std::int64_t whole_in(const Json& json, const char* key, std::int64_t least, std::int64_t most) {
    const Json& value = required(json, key);
    if (!value.is_number_integer() || value.get<std::int64_t>() < least || value.get<std::int64_t>() > most)
        refuse(fmt::format("`{}` must be a whole number from {} to {}", key, least, most));
    return value.get<std::int64_t>();
}

int count_in(const Json& json, const char* key) {
    return static_cast<int>(whole_in(json, key, 0, 1'000'000'000));
}

int reviews_in(const Json& json, const char* key) {
    return static_cast<int>(whole_in(json, key, 0, 1'000'000));
}

int days_in(const Json& json, const char* key) {
    constexpr std::int64_t century = 36500;
    return static_cast<int>(whole_in(json, key, 0, century));
}

std::int64_t milliseconds_in(const Json& json, const char* key) {
    return whole_in(json, key, 0, 10'000'000'000);
}

double number_in(const Json& json, const char* key, double least, double most) {
    const Json& value = required(json, key);
    if (!value.is_number() || !(value.get<double>() >= least && value.get<double>() <= most))
        refuse(fmt::format("`{}` must be a number from {} to {}", key, least, most));
    return value.get<double>();
}

double share_in(const Json& json, const char* key) {
    const double share = number_in(json, key, 0, 1);
    if (share == 0 || share == 1) refuse(fmt::format("`{}` must be above 0 and below 1", key));
    return share;
}

bool flag_in(const Json& json, const char* key) {
    const Json* value = find(json, key);
    if (value == nullptr) return false;
    if (!value->is_boolean()) refuse(fmt::format("`{}` must be true or false", key));
    return value->get<bool>();
}

StudyDay day_in(const Json& json, const char* key) {
    const auto day = study_day_from(text_in(json, key));
    if (!day) refuse(fmt::format("`{}` must be a day like 2026-12-01", key));
    return *day;
}

Instant instant_in(const Json& json, const char* key) {
    const auto instant = instant_from(text_in(json, key));
    if (!instant) refuse(fmt::format("`{}` must be an instant like 2026-12-01T09:30:00Z", key));
    return *instant;
}

std::optional<Rating> rating_in(const Json& json, const char* key) {
    if (find(json, key) == nullptr) return std::nullopt;
    const auto rating = rating_from(std::string_view(text_in(json, key)));
    if (!rating) refuse(fmt::format("`{}` must be again, hard, good or easy", key));
    return rating;
}

const Json& list_in(const Json& json, const char* key) {
    return checked_list(required(json, key), key);
}

const Json& list_if_given(const Json& json, const char* key) {
    static const Json none = Json::array();
    const Json* value = find(json, key);
    return value == nullptr ? none : checked_list(*value, key);
}

}  // namespace hone::json_fields
