// SPDX-License-Identifier: MIT
// Fields of the JSON that hone exports, read with every value checked: what comes in is untrusted. Each function
// throws std::invalid_argument that names the field and what it takes ("`due` must be a day like 2026-12-01"); who
// calls adds where it stands.
#pragma once

#include "engine/memory/rating.hpp"
#include "engine/schedule/study_day.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hone::json_fields {

using Json = nlohmann::ordered_json;

// ---- Writing: a value that is not there is null

template <class T>
Json or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}
Json or_null(const std::optional<StudyDay>& day);
Json or_null(const std::optional<Instant>& instant);
Json or_null(const std::optional<Rating>& rating);

// ---- Reading

[[noreturn]] void refuse(const std::string& what);

/// The text as JSON, within the limits of JsonBuilder. Throws std::invalid_argument.
Json parse(std::string_view text);

/// A field that is there and not null; else nullptr.
const Json* find(const Json& json, const char* key);
const Json& required(const Json& json, const char* key);

/// Without control characters, which a terminal would obey.
std::string text_in(const Json& json, const char* key);
/// What a person typed: controls are shown as their pictures; empty when it is not there.
std::string typed_in(const Json& json, const char* key);
std::vector<std::string> texts_in(const Json& json, const char* key);
std::int64_t whole_in(const Json& json, const char* key, std::int64_t least, std::int64_t most);
/// 0 to a thousand million: sums of two stay in an int.
int count_in(const Json& json, const char* key);
/// Reviews and lapses of one card: as many as no life has time for.
int reviews_in(const Json& json, const char* key);
/// 0 to a century.
int days_in(const Json& json, const char* key);
/// 0 to months: left open, yet sums fit.
std::int64_t milliseconds_in(const Json& json, const char* key);
double number_in(const Json& json, const char* key, double least, double most);
/// Above 0 and below 1.
double share_in(const Json& json, const char* key);
/// False when it is not there.
bool flag_in(const Json& json, const char* key);
StudyDay day_in(const Json& json, const char* key);
Instant instant_in(const Json& json, const char* key);
std::optional<Rating> rating_in(const Json& json, const char* key);

/// A list of objects.
const Json& list_in(const Json& json, const char* key);
/// The same, empty when it is not there: what older exports do not have.
const Json& list_if_given(const Json& json, const char* key);

/// The field when it is there and not null.
template <class Read>
auto if_given(const Json& json, const char* key, Read read) {
    return find(json, key) ? std::optional(read(json, key)) : std::nullopt;
}

}  // namespace hone::json_fields
