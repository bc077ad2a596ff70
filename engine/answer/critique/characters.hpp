// SPDX-License-Identifier: MIT
// A text cut into characters of the few sorts that reading prose tells apart, each folded and with its bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

enum class Glyph {
    letter,
    digit,
    apostrophe,  ///< of every make; also one that opens or closes a quotation
    hyphen,      ///< breaking or not
    dash,
    comma,  ///< also semicolon, colon, round and square brackets
    stop,   ///< . ! ? and the ellipsis
    space,
    newline,
    percent,
    currency,
    other,  ///< also a byte that is not UTF-8
};

/// What is invisible, or only marks the letter before it, belongs to that letter.
class Characters {
public:
    explicit Characters(std::string_view text);

    std::size_t size() const { return list_.size(); }
    /// Past the end there is a newline.
    Glyph glyph(std::size_t i) const { return i < list_.size() ? list_[i].glyph : Glyph::newline; }
    /// Lower case, without marks and width; empty for a byte that is not UTF-8 and past the end.
    std::string_view folded(std::size_t i) const {
        if (i >= list_.size()) return {};
        return std::string_view(folds_).substr(list_[i].fold_at, list_[i].fold_size);
    }
    bool is_capital(std::size_t i) const { return i < list_.size() && list_[i].capital; }
    std::size_t begin(std::size_t i) const { return list_[i].begin; }  ///< bytes of the text
    std::size_t end(std::size_t i) const { return list_[i].end; }

private:
    struct Character {
        Glyph glyph;
        bool capital;
        std::size_t begin, end, fold_at, fold_size;
    };
    std::size_t take(std::string_view text, std::size_t at);
    void add(Glyph glyph, bool capital, std::size_t begin, std::size_t end, std::string_view folded);

    std::vector<Character> list_;
    std::string folds_;
};

}  // namespace hone
