// SPDX-License-Identifier: MIT
// A collection as an SQLite file of schema 11, which every version of Anki since 2.1 reads (newer ones bring it up to
// date when they open it).
#pragma once

#include "decks/exchange/anki/collection.hpp"
#include "engine/schedule/study_day.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace hone::anki {

/// The file's bytes. The collection says everything but the styles, which are hone's, and when it was changed. Throws
/// SQLite::Exception.
std::string schema11_file(const Collection& collection, Instant changed);

/// What Anki finds equal first fields by: the first four bytes of the SHA-1 of the field without tags.
std::int64_t checksum(std::string_view stripped_field);

}  // namespace hone::anki
