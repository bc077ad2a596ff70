// SPDX-License-Identifier: MIT
#include "decks/exchange/anki/notes.hpp"

#include "decks/exchange/anki/gaps.hpp"
#include "decks/exchange/anki/guid.hpp"
#include "decks/exchange/html_text.hpp"
#include "decks/text/normalise.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone::anki {
namespace {

constexpr std::string_view no_answer = "(no answer)";

/// What stands after a copy of `shown` and a line's end; all of it when it does not begin with one.
std::string_view after_copy(std::string_view text, std::string_view shown) {
    if (shown.empty() || !text.starts_with(shown)) return text;
    const auto rest = text.substr(shown.size());
    if (rest.empty()) return rest;
    if (rest[0] != '\n') return text;
    const auto begin = rest.find_first_not_of('\n');
    return begin == rest.npos ? std::string_view() : rest.substr(begin);
}

/// The add-on that was there before Anki had it, by its note types: their names and fields are fixed.
bool is_image_occlusion_addon(const Notetype& type) {
    return type.name.starts_with("Image Occlusion Enhanced") ||
           std::find(type.fields.begin(), type.fields.end(), "Question Mask") != type.fields.end();
}

void add_tags(const Note& from, hone::Note& note) {
    for (const auto& tag : from.tags)
        if (!is_blank(tag)) note.tags.push_back(tag);
}

}  // namespace

NoteConverter::NoteConverter(const Collection& collection, Troubles& troubles) : troubles_(troubles) {
    for (const auto& [id, type] : collection.notetypes) {
        auto& list = sides_[id];
        for (const auto& made : type.templates)
            list.push_back({made.name, CardSide(CardSide::Which::question, made.question, type),
                            CardSide(CardSide::Which::answer, made.answer, type)});
    }
}

const std::vector<NoteConverter::Sides>& NoteConverter::sides_of(const Notetype& type) {
    return sides_.at(type.id);
}

std::string NoteConverter::text_of(std::string_view html, std::vector<std::string>& media) {
    auto converted = html_text_and_media(html);
    media.insert(media.end(), converted.media.begin(), converted.media.end());
    return std::move(converted.text);
}

NoteConverter::Texts NoteConverter::texts_of(const Sides& sides, const CardSide::Values& values,
                                             std::vector<std::string>& media) {
    Texts texts;
    texts.front = text_of(sides.question.with(values).text, media);
    if (is_blank(texts.front)) {
        auto spoken = values;
        spoken.spoken = true;
        texts.front = text_of(sides.question.with(spoken).text, media);
    }
    const auto html = sides.answer.with(values);
    const std::string before = text_of(std::string_view(html.text).substr(0, html.answer), media);
    texts.back = text_of(std::string_view(html.text).substr(html.answer), media);
    if (html.answer == 0)
        texts.back = after_copy(texts.back, texts.front);
    else if (const auto more = after_copy(before, texts.front); !is_blank(more))
        texts.back = std::string(more) + (texts.back.empty() ? "" : "\n\n") + texts.back;
    if (is_blank(texts.back)) {
        texts.back = no_answer;
        texts.no_answer = true;
    }
    return texts;
}

std::optional<ConvertedNote> NoteConverter::basic(const Note& note, const Notetype& type,
                                                  std::span<const Card> cards, const std::string& deck) {
    ConvertedNote made;
    std::vector<Texts> texts;
    std::vector<int> ords;
    const auto& all = sides_of(type);
    bool empty_card = false;
    for (const auto& card : cards) {
        const bool again = !ords.empty() && ords.back() == card.ord;
        if (card.ord < 0 || static_cast<std::size_t>(card.ord) >= all.size() || again) {
            empty_card = true;
            continue;
        }
        const Sides& sides = all[static_cast<std::size_t>(card.ord)];
        auto side_texts = texts_of(sides, {note, deck, sides.name, type.name}, made.media);
        if (is_blank(side_texts.front)) {
            empty_card = true;
            continue;
        }
        texts.push_back(std::move(side_texts));
        ords.push_back(card.ord);
    }
    if (texts.empty()) {
        troubles_.add(Trouble::no_front, note.id);
        return std::nullopt;
    }
    if (empty_card) troubles_.add(Trouble::empty_card, note.id);
    if (std::any_of(texts.begin(), texts.end(), [](const Texts& each) { return each.no_answer; }))
        troubles_.add(Trouble::no_answer, note.id);

    Basic body;
    body.front = texts[0].front;
    body.back = texts[0].back;
    made.aspects.emplace_back(ords[0], "forward");
    body.reversible = texts.size() == 2 && texts[1].front == texts[0].back && texts[1].back == texts[0].front;
    if (body.reversible) made.aspects.emplace_back(ords[1], "reverse");
    for (std::size_t i = 1; i < texts.size() && !body.reversible; ++i) {
        body.cards.push_back({std::move(texts[i].front), std::move(texts[i].back)});
        made.aspects.emplace_back(ords[i], fmt::format("card-{}", i + 1));
    }
    made.note.body = std::move(body);
    return made;
}

std::optional<ConvertedNote> NoteConverter::cloze(const Note& note, const Notetype& type,
                                                  std::span<const Card> cards, const std::string& deck) {
    const auto& sides = sides_of(type).front();
    ConvertedNote made;
    CardSide::Values values{note, deck, sides.name, type.name};
    auto gaps = from_marked_text(text_of(sides.question.with(values).text, made.media));
    if (gaps.numbers.empty()) {
        troubles_.add(Trouble::no_gap, note.id);
        return std::nullopt;
    }
    if (gaps.nested) troubles_.add(Trouble::nested_gap, note.id);

    // What the answer says beside the text: without the gaps, and without what the question says beside them.
    values.gaps = false;
    const std::string beside_question = text_of(sides.question.with(values).text, made.media);
    const std::string beside_answer = text_of(sides.answer.with(values).text, made.media);
    std::string why(after_copy(beside_answer, beside_question));
    if (is_blank(why)) why.clear();

    bool empty_card = false;
    for (const auto& card : cards) {
        const int number = card.ord + 1;
        const bool again = !made.aspects.empty() && made.aspects.back().first == card.ord;
        if (std::binary_search(gaps.numbers.begin(), gaps.numbers.end(), number) && !again)
            made.aspects.emplace_back(card.ord, fmt::format("gap-{}", number));
        else
            empty_card = true;
    }
    if (empty_card) troubles_.add(Trouble::empty_card, note.id);
    made.note.body = Cloze{std::move(gaps.text), std::move(why)};
    return made;
}

std::optional<ConvertedNote> NoteConverter::convert(const Note& note, const Notetype& type,
                                                    std::span<const Card> cards, const std::string& deck) {
    if (is_image_occlusion_addon(type) ||
        (type.cloze && std::any_of(note.fields.begin(), note.fields.end(),
                                   [](const std::string& field) { return is_image_occlusion(field); }))) {
        troubles_.add(Trouble::image_occlusion, note.id);
        return std::nullopt;
    }
    if (type.templates.empty()) {
        troubles_.add(Trouble::no_cards, note.id);
        return std::nullopt;
    }
    auto made = type.cloze ? cloze(note, type, cards, deck) : basic(note, type, cards, deck);
    if (!made) return made;
    made->note.id = key_of_guid(note.guid);
    add_tags(note, made->note);
    return made;
}

}  // namespace hone::anki
