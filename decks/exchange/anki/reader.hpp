// SPDX-License-Identifier: MIT
// A package of Anki, .apkg or .colpkg of any generation, as a parcel: decks of notes with what was learned of them,
// and the pictures and sounds that the notes name. Notes that came out of hone are recognised and come back as they
// were.
//
// Nothing of a package that is damaged, too large or not Anki's comes in: its parcel holds diagnostics and nothing
// else. No exception leaves this.
#pragma once

#include "decks/exchange/anki/archive.hpp"
#include "decks/exchange/parcel.hpp"

#include <string>
#include <string_view>

namespace hone::anki {

/// `file` is how messages name it.
Parcel read_package(PackageSource source, const std::string& file, const Now& now);

}  // namespace hone::anki
