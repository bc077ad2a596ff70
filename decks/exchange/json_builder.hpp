// SPDX-License-Identifier: MIT
// JSON from anybody, built from the parser's events within limits: no deeper than any export, no object of more fields
// than can be looked through one by one, no field twice, and no more values at once than a large note has. What is whole
// may be taken as it comes, so that a large file is never in memory as one value.
#pragma once

#include "decks/exchange/json_fields.hpp"

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace hone {

/// For Json::sax_parse, which it stops by throwing std::invalid_argument that says what is wrong.
class JsonBuilder : public nlohmann::json_sax<json_fields::Json> {
public:
    using Json = json_fields::Json;

    /// What was not taken.
    Json& root() { return root_; }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return put(nullptr); }  // no text has any
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool key(string_t& name) override;
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t byte, const std::string& token,
                     const nlohmann::detail::exception& problem) override;

protected:
    struct Level {
        Json* value;                ///< an object or a list
        std::string key;            ///< of an object: the field that is being read
        std::size_t values_before;  ///< kept, before this one
    };
    /// From the whole text to the value at hand.
    const std::vector<Level>& levels() const { return levels_; }

    /// levels().back() begins.
    virtual void begin() {}
    /// levels().back() is whole. True: it was taken, and is left out of what it stands in.
    virtual bool take() { return false; }

private:
    Json* place(Json value);
    bool put(Json value);
    bool open(Json empty);
    bool close();

    Json root_;
    std::size_t values_ = 0;  ///< kept so far
    std::vector<Level> levels_;
};

/// Text as a stream, without a copy.
class TextBuffer : public std::streambuf {
public:
    explicit TextBuffer(std::string_view text) {
        char* begin = const_cast<char*>(text.data());  // only read
        setg(begin, begin, begin + text.size());
    }
};

}  // namespace hone
