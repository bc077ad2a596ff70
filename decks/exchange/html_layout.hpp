// SPDX-License-Identifier: MIT
// Lays out what a reader of HTML finds: text, block and inline elements, by name. Elements must be closed in
// order; what is unknown is transparent. See html_text.hpp for what comes out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace hone {

class HtmlLayout {
public:
    struct Attributes {
        std::string_view href, src, alt, start, block;
    };

    void open(std::string_view element, const Attributes& attributes);
    void close(std::string_view element);
    void text(std::string_view utf8);

    std::string take_text();
    std::vector<std::string> take_media() { return std::move(media_); }

private:
    /// An element whose text is changed when it ends.
    struct Span {
        std::string element, address;
        std::size_t begin = std::string::npos;  ///< where its text begins in out_; npos until there is some
    };
    struct List {
        bool ordered = false;
        int number = 0;
        std::string marker;    ///< of the item that is open; its width is the indentation of what follows
        bool pending = false;  ///< the marker is not written yet
    };

    void block(int lines);
    void write(std::string_view word);
    void write_pre(std::string_view text);
    void begin_text();
    void new_lines();
    std::string quotation() const;
    std::string indentation();
    void end_mark();
    void open_span(std::string_view element, std::string_view address);
    void close_span(std::string_view element);
    void finish_link(const Span& span);
    void finish_code(std::size_t begin, bool fenced);
    void raise(std::size_t begin, char sign);
    void add_media(std::string_view kind, std::string_view address, std::string_view instead);
    void note_media(const std::string& name);
    void resolve_sounds();

    std::string out_;
    std::vector<std::string> media_;
    std::unordered_set<std::string> seen_;  ///< of media_
    std::vector<Span> spans_;
    std::vector<List> lists_;
    int lines_ = 0;       ///< line breaks to write before the next text
    bool space_ = false;  ///< a space to write before the next text
    int quotes_ = 0, dropped_ = 0, pre_ = 0, cells_ = 0, emphasis_ = 0, code_ = 0;
    bool marked_ = false;         ///< an emphasis mark is open in out_
    bool plain_ = false;          ///< there is text outside emphasis
    bool row_begun_ = false;      ///< the row has a cell
    bool pre_begun_ = false;      ///< pre has text
    std::size_t pre_breaks_ = 0;  ///< lines to end in pre before its next text
    std::size_t waiting_ = 0;     ///< spans without a beginning
};

}  // namespace hone
