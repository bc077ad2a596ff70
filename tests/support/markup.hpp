// SPDX-License-Identifier: MIT
// Enough of a reader of markup to hold a page of ours to its rules. It reads HTML as if it were XML: every
// element that is opened is closed, in order.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hone::test {

/// An opening tag; `text` is all text within the element.
struct Element {
    std::string name;
    std::map<std::string, std::string> attributes;  ///< with entities resolved
    std::string text;

    std::string attribute(const std::string& key) const {
        const auto found = attributes.find(key);
        return found == attributes.end() ? std::string() : found->second;
    }
};

/// All elements in the order in which they are opened. Throws std::runtime_error where the markup is not
/// well-formed.
std::vector<Element> elements(std::string_view markup);

}  // namespace hone::test
