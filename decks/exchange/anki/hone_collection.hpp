// SPDX-License-Identifier: MIT
// hone's decks as a collection of Anki: the rows that a package is written with.
//
// Ids are made from the guid, so that they are the same at every export: of notes and cards a moment of the year that
// began in November 2023, of reviews the moment they happened.
#pragma once

#include "decks/exchange/anki/collection.hpp"
#include "decks/exchange/anki/writer.hpp"

namespace hone::anki {

struct OwnCollection {
    Collection collection;
    std::vector<std::string> media;  ///< names that the notes speak of, each once
    std::vector<std::string> said;
};

OwnCollection own_collection(const Dump& dump, const WriteOptions& options);

}  // namespace hone::anki
