// SPDX-License-Identifier: MIT
#include "decks/exchange/other_files.hpp"

#include <algorithm>
#include <array>

namespace hone {
namespace {

using namespace std::string_view_literals;

struct Beginning {
    std::string_view bytes, sentence;
};

constexpr auto spreadsheet = "is a spreadsheet or document; save it as CSV (UTF-8) and import that"sv;
constexpr auto picture = "is a picture; import the deck or package that shows it"sv;
constexpr auto packed = "is packed; unpack it and import what is in it"sv;

constexpr std::array<Beginning, 14> beginnings{{
    {"\x89PNG"sv, picture},
    {"\xFF\xD8\xFF"sv, picture},
    {"GIF87a"sv, picture},
    {"GIF89a"sv, picture},
    {"%PDF-1."sv, "is a PDF; copy its text into a file and import that"sv},
    {"SQLite format 3\0"sv,
     "is a database; in Anki, File > Export makes a package of it that can be imported"sv},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, spreadsheet},  // what Office wrote until 2007
    {"\x1F\x8B"sv, packed},
    {"\x28\xB5\x2F\xFD"sv, packed},
    {"BZh91AY&SY"sv, packed},
    {"\xFD"
     "7zXZ"sv,
     packed},
    {"7z\xBC\xAF"sv, packed},
    {"Rar!\x1A"sv, packed},
    {"\x7F"
     "ELF"sv,
     "is a program; import a deck or package"sv},
}};

/// The files that such a zip file begins with, as the programs write them.
constexpr std::array<std::string_view, 4> office_entries{"[Content_Types].xml", "_rels/", "docProps/",
                                                         "mimetypeapplication/vnd.oasis"};

}  // namespace

std::optional<std::string> mistaken_for_cards(std::string_view beginning) {
    constexpr std::size_t first_name = 30;  // after the fields of a zip entry's header
    if (beginning.starts_with("PK\x03\x04"sv) && beginning.size() > first_name) {
        const auto entry = beginning.substr(first_name);
        const bool office = std::any_of(office_entries.begin(), office_entries.end(),
                                        [&](std::string_view name) { return entry.starts_with(name); });
        return office ? std::optional<std::string>(spreadsheet) : std::nullopt;
    }
    const auto* known = std::find_if(beginnings.begin(), beginnings.end(), [&](const Beginning& each) {
        return beginning.starts_with(each.bytes);
    });
    if (known == beginnings.end()) return std::nullopt;
    return std::string(known->sentence);
}

}  // namespace hone
