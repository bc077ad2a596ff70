// SPDX-License-Identifier: MIT
#include "decks/text/table_reader.hpp"

#include "decks/text/near_miss.hpp"
#include "decks/text/normalise.hpp"
#include "decks/text/utf8_check.hpp"

#include <algorithm>

namespace hone {
namespace {

std::string code_point_name(char32_t value) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out = "U+";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(value >> static_cast<unsigned>(shift)) & 0xFU];
    return out;
}

std::string quoted(std::string_view key) {
    return std::string("`").append(key).append("`");
}

}  // namespace

std::string_view type_name(const toml::node& value) {
    switch (value.type()) {
        case toml::node_type::table:
            return "a table";
        case toml::node_type::array:
            return "an array";
        case toml::node_type::string:
            return "a string";
        case toml::node_type::integer:
            return "an integer";
        case toml::node_type::floating_point:
            return "a number";
        case toml::node_type::boolean:
            return "true or false";
        case toml::node_type::date:
            return "a date";
        case toml::node_type::time:
        case toml::node_type::date_time:
            return "a time";
        default:
            return "nothing";
    }
}

void Report::add(int line, int column, Severity severity, std::string code, std::string message) {
    if (severity == Severity::error) ++errors_;
    diagnostics_.push_back({file_, line, column, severity, std::move(code), std::move(message)});
}

void Report::error(toml::source_position at, std::string code, std::string message) {
    add(line_of(at), static_cast<int>(at.column), Severity::error, std::move(code), std::move(message));
}

void Report::warning(toml::source_position at, std::string code, std::string message) {
    add(line_of(at), static_cast<int>(at.column), Severity::warning, std::move(code), std::move(message));
}

TableReader::TableReader(const toml::table& table, std::string title, std::span<const std::string_view> keys,
                         Report& report)
    : table_(table), title_(std::move(title)), report_(report) {
    for (const auto& [key, value] : table) {
        const std::string_view name = key.str();
        if (std::find(keys.begin(), keys.end(), name) != keys.end()) continue;
        auto hint = did_you_mean(name, keys);
        if (hint.empty()) hint = "; it takes " + listed(keys);
        report_.error(key.source().begin, "unknown-key",
                      "unknown key " + in_quotes(name) + " in " + title_ + hint);
    }
}

std::string TableReader::text(std::string_view key, Need need) {
    const auto* value = find(key);
    if (value == nullptr) {
        if (need == Need::required) missing(key);
        return {};
    }
    return string_in(key, *value, need == Need::optional).value_or("");
}

std::optional<std::string> TableReader::text_if_given(std::string_view key) {
    const auto* value = find(key);
    if (value == nullptr) return {};
    return string_in(key, *value, false);
}

std::vector<std::string> TableReader::texts(std::string_view key, Need need) {
    const auto* value = find(key);
    if (value == nullptr) {
        if (need == Need::required) missing(key);
        return {};
    }
    if (const auto* array = value->as_array()) return strings_in(key, *array);
    wrong_type(key, *value, "an array of strings", value->is_string() ? "; put it in [ ]" : "");
    return {};
}

std::vector<std::string> TableReader::text_or_texts(std::string_view key, Need need) {
    const auto* value = find(key);
    if (value == nullptr) {
        if (need == Need::required) missing(key);
        return {};
    }
    if (value->is_string()) {
        auto text = string_in(key, *value, false);
        return text ? std::vector<std::string>{std::move(*text)} : std::vector<std::string>{};
    }
    if (const auto* array = value->as_array()) {
        if (array->empty() && need == Need::required)
            error(key, "empty-text", quoted(key) + " in " + title_ + " is empty; it must name at least one");
        return strings_in(key, *array);
    }
    wrong_type(key, *value, "a string or an array of strings",
               value->is_number() ? "; put it in quotes" : "");
    return {};
}

std::map<std::string, std::string> TableReader::texts_by_name(std::string_view key) {
    const auto* value = find(key);
    if (value == nullptr) return {};
    const auto* table = value->as_table();
    if (table == nullptr) {
        wrong_type(key, *value, "a table of strings", "; write { \"option\" = \"reason\" }");
        return {};
    }
    std::map<std::string, std::string> out;
    for (const auto& [name, text] : *table) {
        if (has_control(key, name.str(), name.source().begin)) continue;
        if (auto read = string_in(key, text, false)) out.emplace(name.str(), std::move(*read));
    }
    return out;
}

std::optional<double> TableReader::number(std::string_view key) {
    const auto* value = find(key);
    if (value == nullptr) return {};
    if (value->is_number()) return value->value<double>();
    wrong_type(key, *value, "a number", value->is_string() ? "; take it out of its quotes" : "");
    return {};
}

std::vector<double> TableReader::numbers(std::string_view key) {
    const auto* value = find(key);
    if (value == nullptr) return {};
    std::vector<double> out;
    const auto* array = value->as_array();
    if (array == nullptr) {
        wrong_type(key, *value, "an array of numbers", "; write it as [1, 2]");
        return out;
    }
    for (const auto& element : *array) {
        if (element.is_number())
            out.push_back(element.value<double>().value_or(0));
        else
            report_.error(
                element.source().begin, "wrong-type",
                quoted(key) + " must be an array of numbers, this holds " + std::string(type_name(element)));
    }
    return out;
}

bool TableReader::flag(std::string_view key) {
    const auto* value = find(key);
    if (value == nullptr) return false;
    if (const auto* flag = value->as_boolean()) return flag->get();
    wrong_type(key, *value, "true or false");
    return false;
}

std::vector<const toml::table*> TableReader::tables(std::string_view key) {
    const auto* value = find(key);
    if (value == nullptr) return {};
    const std::string name = title_.substr(2, title_.size() - 4) + "." + std::string(key);
    const auto* array = value->as_array();
    if (array == nullptr) {
        wrong_type(key, *value, "an array of tables",
                   value->is_table() ? "; write [[" + name + "]], with two brackets"
                                     : "; write it as [[" + name + "]]");
        return {};
    }
    std::vector<const toml::table*> out;
    for (const auto& element : *array) {
        if (const auto* table = element.as_table())
            out.push_back(table);
        else
            report_.error(element.source().begin, "wrong-type",
                          quoted(key) + " must be an array of tables, this holds " +
                              std::string(type_name(element)) + "; write it as [[" + name + "]]");
    }
    return out;
}

toml::source_position TableReader::place(std::string_view key) const {
    const auto* value = find(key);
    return value == nullptr ? table_.source().begin : value->source().begin;
}

toml::source_position TableReader::place(std::string_view key, std::string_view text) const {
    const auto* value = find(key);
    if (const auto* array = value == nullptr ? nullptr : value->as_array())
        for (const auto& element : *array)
            if (const auto* string = element.as_string(); string != nullptr && string->get() == text)
                return element.source().begin;
    return place(key);
}

void TableReader::error(std::string_view key, std::string code, std::string message) {
    report_.error(place(key), std::move(code), std::move(message));
}

void TableReader::wrong_type(std::string_view key, const toml::node& value, std::string_view expected,
                             std::string_view hint) {
    report_.error(value.source().begin, "wrong-type",
                  quoted(key) + " must be " + std::string(expected) + ", this is " +
                      std::string(type_name(value)) + std::string(hint));
}

std::optional<std::string> TableReader::string_in(std::string_view key, const toml::node& value,
                                                  bool may_be_blank) {
    const auto* string = value.as_string();
    if (string == nullptr) {
        const bool scalar = !value.is_table() && !value.is_array();
        wrong_type(key, value, "a string", scalar ? "; put it in quotes" : "");
        return {};
    }
    const std::string& text = string->get();
    const auto at = value.source().begin;
    if (has_control(key, text, at)) return {};
    if (!may_be_blank && is_blank(text)) {
        const bool element = find(key) != &value;
        report_.error(at, "empty-text",
                      (element ? "an element of " : "") + quoted(key) + " in " + title_ +
                          " is empty; it must say something");
        return {};
    }
    return text;
}

std::vector<std::string> TableReader::strings_in(std::string_view key, const toml::array& values) {
    std::vector<std::string> out;
    out.reserve(values.size());
    for (const auto& element : values) {
        if (!element.is_string())
            report_.error(element.source().begin, "wrong-type",
                          quoted(key) + " must be an array of strings, this element is " +
                              std::string(type_name(element)) +
                              (element.is_number() ? "; put it in quotes" : ""));
        else if (auto text = string_in(key, element, false))
            out.push_back(std::move(*text));
    }
    return out;
}

void TableReader::missing(std::string_view key) {
    report_.error(table_.source().begin, "missing-key",
                  title_ + " needs " + quoted(key) + "; add " + std::string(key) + " = \"…\"");
}

bool TableReader::has_control(std::string_view key, std::string_view text, toml::source_position at) {
    const auto control = control_in(text);
    if (!control) return false;
    report_.error(
        at, "control-character",
        quoted(key) + " holds the control character " + code_point_name(*control) + "; take it out");
    return true;
}

}  // namespace hone
