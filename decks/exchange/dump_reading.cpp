// SPDX-License-Identifier: MIT
// The documented object read note by note: of a large export neither the text nor its JSON is ever in memory as a whole.
#include "decks/deck_files.hpp"
#include "decks/exchange/beside_json.hpp"
#include "decks/exchange/dump.hpp"
#include "decks/exchange/history_json.hpp"
#include "decks/exchange/json_builder.hpp"
#include "decks/exchange/rounds_json.hpp"
#include "decks/text/near_miss.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <stdexcept>
#include <utility>

namespace hone {

using namespace json_fields;

namespace {

Trains trains_in(const Json& json) {
    if (const auto trains = trains_from(text_in(json, "trains"))) return *trains;
    refuse("`trains` must be recognise, recall or say");
}

DumpedCard card_from(const Json& json) {
    DumpedCard card;
    card.row.aspect = text_in(json, "aspect");
    if (!is_aspect(card.row.aspect)) refuse(fmt::format("there is no aspect {}", in_quotes(card.row.aspect)));
    card.row.trains = trains_in(json);
    card.row.state = state_in(json);
    card.row.due = if_given(json, "due", day_in);
    card.row.reps = reviews_in(json, "reps");
    card.row.lapses = reviews_in(json, "lapses");
    read_switches(json, card.row);
    card.at_rest = flag_in(json, "at_rest") && card.row.suspended;
    for (const auto& line : list_in(json, "history"))
        card.history.push_back(line_in(line));
    card.tests = tests_in(json);
    return card;
}

DumpedNote note_from(const Json& json) {
    DumpedNote note;
    note.text = checked_note(required(json, "text"));
    if (const Json* imported = find(json, "imported"))
        note.imported = ImportedText::of(note.text, checked_note(*imported));
    note.position = count_in(json, "position");
    note.retired = flag_in(json, "retired");
    for (const auto& card : list_in(json, "cards"))
        note.cards.push_back(card_from(card));
    read_beside(json, note);
    return note;
}

/// Without its notes, which were taken as they came.
DumpedDeck deck_from(const Json& json) {
    DumpedDeck deck;
    deck.header = {text_in(json, "id"), text_in(json, "title"), text_in(json, "about"),
                   text_in(json, "source"), texts_in(json, "tags")};
    if (!is_deck_id(deck.header.id)) refuse("`id` of a deck takes letters, digits, `.`, `_` and `-`");
    deck.enabled = flag_in(json, "enabled");
    deck.starter = flag_in(json, "starter");
    const auto up_to = priority_from(text_in(json, "up_to"));
    if (!up_to) refuse("`up_to` must be core, useful or extra");
    deck.up_to = *up_to;
    deck.options = own_options_in(json);
    list_in(json, "notes");
    return deck;
}

DumpedNote keyed_note_from(const Json& json) {
    const std::string key = text_in(json, "key");
    if (!is_deck_id(key)) refuse("`key` of a note takes letters, digits, `.`, `_` and `-`");
    try {
        DumpedNote note = note_from(json);
        note.key = key;
        return note;
    } catch (const std::invalid_argument& problem) {
        refuse(fmt::format("note {}: {}", in_quotes(key), problem.what()));
    } catch (const Json::exception& problem) {
        refuse(fmt::format("note {}: {}", in_quotes(key), problem.what()));
    }
}

/// Every set that the history names is there.
void check_parameter_sets(const Dump& dump) {
    for (const auto& deck : dump.decks)
        for (const auto& note : deck.notes)
            for (const auto& card : note.cards)
                for (const auto& line : card.history)
                    if (line.parameter_set && !dump.parameters.contains(*line.parameter_set))
                        refuse(fmt::format("the history names parameter set {}, which is not there",
                                           *line.parameter_set));
}

/// About what the texts of a value take in memory once they are strings of their own.
std::size_t memory_of_texts(const Json& json) {
    if (const auto* text = json.get_ptr<const Json::string_t*>()) return sizeof *text + text->size();
    std::size_t bytes = 0;
    if (json.is_structured())
        for (const auto& each : json)
            bytes += memory_of_texts(each);
    return bytes;
}

/// About what a note takes in memory that was read from `json`.
std::size_t memory_of(const DumpedNote& note, const Json& json) {
    std::size_t bytes = sizeof note + note.scorings.size() * sizeof(GivenScore) +
                        note.rehearsals.size() * sizeof(DumpedRehearsal) +
                        note.earlier.size() * sizeof(EarlierText) +
                        (note.imported.differs() ? sizeof(Note) : 0);
    for (const auto& [field, value] : json.items())
        if (field != "cards" && (field != "imported" || note.imported.differs()))
            bytes += memory_of_texts(value);
    for (const auto& card : note.cards)
        bytes += memory_of(card);
    for (const auto& card : json.at("cards"))
        if (const Json* tests = find(card, "tests")) bytes += memory_of_texts(*tests);
    return bytes;
}

/// A file's bytes in blocks. Throws where a note, or all that stands beside the notes, is longer than any person's.
class MeteredBytes : public std::streambuf {
public:
    explicit MeteredBytes(std::istream& from) : from_(from) {}

    void begin_note() {
        beside_ += position() - since_;
        since_ = position();
        in_note_ = true;
    }
    void end_note() {
        since_ = position();
        in_note_ = false;
    }

protected:
    int_type underflow() override {
        before_ += static_cast<std::size_t>(egptr() - eback());
        if (in_note_ && before_ - since_ > longest_note)
            refuse("has a note with more than 4 MB of text and history");
        if (!in_note_ && beside_ + before_ - since_ > most_beside)
            refuse("holds more than 4 MB that are no notes; was it written by `hone export`?");
        const auto count = from_.rdbuf()->sgetn(block_.data(), static_cast<std::streamsize>(block_.size()));
        setg(block_.data(), block_.data(), block_.data() + count);
        return count == 0 ? traits_type::eof() : traits_type::to_int_type(block_[0]);
    }

private:
    static constexpr std::size_t longest_note = std::size_t{4} << 20U, most_beside = longest_note;

    std::size_t position() const { return before_ + static_cast<std::size_t>(gptr() - eback()); }

    std::istream& from_;
    std::array<char, std::size_t{64} * 1024> block_{};
    std::size_t before_ = 0;  // bytes of earlier blocks
    std::size_t since_ = 0;   // where what is being measured began
    std::size_t beside_ = 0;  // bytes that are no notes, before that
    bool in_note_ = false;
};

class DumpBuilder : public JsonBuilder {
public:
    explicit DumpBuilder(MeteredBytes& bytes) : bytes_(bytes) {}

    Dump finished() {
        const Json& json = root();
        if (!json.is_object() || find(json, "format") == nullptr || json.at("format") != "hone")
            refuse("this JSON was not written by `hone export`; decks are TOML");
        if (const int version = count_in(json, "version"); version != dump_version)
            refuse(fmt::format("it is of version {}, this program reads version {}; update hone", version,
                               dump_version));
        list_in(json, "decks");
        if (deck_trouble_) refuse(*deck_trouble_);
        for (const auto& set : list_in(json, "parameters"))
            dump_.parameters[count_in(set, "number")] =
                checked_parameters(required(set, "weights").get<std::vector<double>>());
        check_parameter_sets(dump_);
        read_whole_store(json, dump_);
        return std::move(dump_);
    }

protected:
    void begin() override {
        if (is_note()) bytes_.begin_note();
    }

    bool take() override {
        if (is_note()) {
            bytes_.end_note();
            take_note(*levels().back().value);
            return true;
        }
        if (!is_deck()) return false;
        take_deck(*levels().back().value);
        return true;
    }

private:
    bool is_deck() const {
        return levels().size() == 3 && levels()[0].key == "decks" && levels()[1].value->is_array() &&
               levels()[2].value->is_object();
    }
    bool is_note() const {
        return levels().size() == 5 && levels()[0].key == "decks" && levels()[1].value->is_array() &&
               levels()[2].key == "notes" && levels()[3].value->is_array() && levels()[4].value->is_object();
    }

    /// What is wrong waits: whether the file is an export at all may stand at its end.
    void take_note(const Json& json) {
        if (note_trouble_ || deck_trouble_) return;
        try {
            notes_.push_back(keyed_note_from(json));
        } catch (const std::invalid_argument& problem) {
            note_trouble_ = problem.what();
            stop_early();
            return;
        }
        kept_ += memory_of(notes_.back(), json);
        if (kept_ > most_kept_bytes)
            refuse(
                "is larger than this program reads at once; export its decks one by one, or as toml and "
                "revlog");
    }

    void take_deck(const Json& json) {
        const auto name = [&] {
            const Json* id = find(json, "id");
            return in_quotes(id != nullptr && id->is_string() ? id->get<std::string>() : "");
        };
        auto notes = std::exchange(notes_, {});
        const auto note_trouble = std::exchange(note_trouble_, {});
        if (deck_trouble_) return;
        try {
            dump_.decks.push_back(deck_from(json));
            if (note_trouble) refuse(*note_trouble);
            dump_.decks.back().notes = std::move(notes);
        } catch (const std::invalid_argument& problem) {
            deck_trouble_ = fmt::format("deck {}: {}", name(), problem.what());
        }
    }

    /// Of an export that says so at its beginning, as hone writes them, nothing more need be read once a deck that gave
    /// its name has a note that is wrong.
    void stop_early() {
        if (!note_trouble_) return;
        const Json& deck = *levels()[2].value;
        const Json* format = find(*levels()[0].value, "format");
        const Json* id = find(deck, "id");
        const Json* version = find(*levels()[0].value, "version");
        const bool is_ours =
            format != nullptr && *format == "hone" && version != nullptr && *version == dump_version;
        if (is_ours && id != nullptr && id->is_string())
            refuse(fmt::format("deck {}: {}", in_quotes(id->get<std::string>()), *note_trouble_));
    }

    MeteredBytes& bytes_;
    Dump dump_;
    std::vector<DumpedNote> notes_;  // of the deck at hand
    std::size_t kept_ = 0;
    std::optional<std::string> note_trouble_, deck_trouble_;
};

}  // namespace

std::size_t memory_of(const DumpedCard& card) {
    std::size_t bytes =
        sizeof card + card.history.size() * sizeof(HistoryLine) + card.tests.size() * sizeof(GivenTestAnswer);
    for (const auto& line : card.history)
        if (line.confused_with) bytes += line.confused_with->size();
    return bytes;
}

Dump read_dump(std::istream& in) {
    MeteredBytes bytes(in);
    DumpBuilder builder(bytes);
    std::istream metered(&bytes);
    try {
        Json::sax_parse(metered, &builder);
        return builder.finished();
    } catch (const Json::exception& problem) {
        throw std::invalid_argument(fmt::format("has a field of the wrong type ({})", problem.what()));
    }
}

Dump read_dump(std::string_view text) {
    TextBuffer buffer(text);
    std::istream in(&buffer);
    return read_dump(in);
}

}  // namespace hone
