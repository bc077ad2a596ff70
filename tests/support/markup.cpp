// SPDX-License-Identifier: MIT
#include "tests/support/markup.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace hone::test {
namespace {

constexpr std::string_view spaces = " \t\n";

std::string resolved(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, char>, 5> entities{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
    std::string plain;
    while (!text.empty()) {
        std::size_t taken = 1;
        char c = text[0];
        if (c == '&') {
            for (const auto& [entity, meaning] : entities)
                if (text.starts_with(entity)) c = meaning, taken = entity.size();
            if (taken == 1) throw std::runtime_error("a bare & in: " + std::string(text.substr(0, 40)));
        }
        plain += c;
        text.remove_prefix(taken);
    }
    return plain;
}

class Reader {
public:
    explicit Reader(std::string_view markup) : rest_(markup) {}

    std::vector<Element> read() {
        constexpr std::string_view doctype = "<!DOCTYPE html>";
        if (rest_.starts_with(doctype)) rest_.remove_prefix(doctype.size());
        while (!rest_.empty()) {
            if (rest_[0] != '<')
                add_text(take_until("<"));
            else if (rest_.starts_with("</"))
                close();
            else
                open();
        }
        if (!open_.empty()) throw std::runtime_error("never closed: " + found_[open_.back()].name);
        return std::move(found_);
    }

private:
    std::string_view rest_;
    std::vector<Element> found_;
    std::vector<std::size_t> open_;

    /// Up to one of `ends`, or the end of the markup.
    std::string_view take_until(std::string_view ends) {
        const auto taken = rest_.substr(0, rest_.find_first_of(ends));
        rest_.remove_prefix(taken.size());
        return taken;
    }

    void expect(std::string_view what) {
        if (!rest_.starts_with(what))
            throw std::runtime_error("expected " + std::string(what) +
                                     " at: " + std::string(rest_.substr(0, 40)));
        rest_.remove_prefix(what.size());
    }

    void add_text(std::string_view raw) {
        const std::string plain = resolved(raw);
        for (const std::size_t number : open_)
            found_[number].text += plain;
    }

    void open() {
        expect("<");
        Element element;
        element.name = take_until(" />\n");
        for (rest_.remove_prefix(std::min(rest_.find_first_not_of(spaces), rest_.size()));
             !rest_.empty() && rest_[0] != '>' && rest_[0] != '/';
             rest_.remove_prefix(std::min(rest_.find_first_not_of(spaces), rest_.size()))) {
            const std::string key(take_until("= />"));
            expect("=\"");
            if (!element.attributes.emplace(key, resolved(take_until("\"<"))).second)
                throw std::runtime_error("twice on one element: " + key);
            expect("\"");
        }
        found_.push_back(std::move(element));
        if (rest_.starts_with("/>")) return expect("/>");
        expect(">");
        open_.push_back(found_.size() - 1);
        if (found_.back().name != "style") return;
        found_.back().text = rest_.substr(0, rest_.find("</style>"));
        rest_.remove_prefix(found_.back().text.size());
    }

    void close() {
        expect("</");
        const std::string name(take_until(">"));
        expect(">");
        if (open_.empty() || found_[open_.back()].name != name)
            throw std::runtime_error("closed, but not the last one opened: " + name);
        open_.pop_back();
    }
};

}  // namespace

std::vector<Element> elements(std::string_view markup) {
    return Reader(markup).read();
}

}  // namespace hone::test
