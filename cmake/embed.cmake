# SPDX-License-Identifier: MIT
# embed_text(OUT symbol FILES f...): writes a .cpp that defines
#   const hone::EmbeddedText hone::SYMBOL[] = {{"name", R"(text)"}, ...}; const std::size_t hone::SYMBOL_count
# with each file's name without folder and ending. Rebuilt when a file changes. They are declared there too, so that a
# layer above decks may keep texts of its own without a line in decks/embedded.hpp.
function(embed_text out symbol)
  set(entries "")
  set(count 0)
  foreach(file IN LISTS ARGN)
    file(READ ${file} text)
    get_filename_component(name ${file} NAME_WE)
    # C++ joins adjacent literals; pieces stay below the 64 KiB that compilers must accept.
    string(LENGTH "${text}" length)
    set(pieces "")
    set(at 0)
    while(at LESS length)
      string(SUBSTRING "${text}" ${at} 12000 piece)
      string(APPEND pieces "R\"hone~(${piece})hone~\"\n")
      math(EXPR at "${at} + 12000")
    endwhile()
    string(APPEND entries "{\"${name}\", ${pieces}},\n")
    math(EXPR count "${count} + 1")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  endforeach()
  file(CONFIGURE OUTPUT ${out} @ONLY CONTENT [[// Generated; do not edit.
#include "decks/embedded.hpp"
namespace hone {
extern const EmbeddedText @symbol@[];
extern const std::size_t @symbol@_count;
const EmbeddedText @symbol@[] = {
@entries@};
const std::size_t @symbol@_count = @count@;
}
]])
endfunction()
