// SPDX-License-Identifier: MIT
// A note's text as the HTML of one of Anki's fields. The way back is decks/exchange/html_text.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::anki {

/// `<`, `>`, `&`, `"` and the first of two braces as entities.
std::string escaped(std::string_view text);

/// Escaped; the end of a line as <br>, code between ``` lines as <pre>, [image: NAME] as <img>, [sound: NAME] as
/// [sound:NAME]. Brackets that Anki would act on are entities.
std::string html_of(std::string_view text);

/// The same with gaps as {{c1::answer::hint}}; colons that would end an answer are entities.
std::string cloze_html_of(std::string_view text);

/// <ul> with an item for each; empty for none.
std::string html_list(const std::vector<std::string>& items);

/// Names in [image: NAME] and [sound: NAME].
std::vector<std::string> media_named(std::string_view text);

/// What Anki sorts and compares notes by: HTML without tags, entities decoded, pictures as their names.
std::string stripped(std::string_view html);

}  // namespace hone::anki
