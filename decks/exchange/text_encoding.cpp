// SPDX-License-Identifier: MIT
#include "decks/exchange/text_encoding.hpp"

#include "decks/text/utf8_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <optional>

namespace hone {
namespace {

constexpr std::size_t most_said = 20;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

Diagnostic refusal(const std::string& file, int line, int column, std::string message) {
    return {file, line, column, Severity::error, "not-utf8", std::move(message)};
}

std::string advice(std::string_view encoding) {
    return fmt::format("save it as UTF-8, for example with: iconv -f {} -t UTF-8 FILE", encoding);
}

// ---- UTF-16 with its mark

class Converter {
public:
    explicit Converter(const char* from) : handle_(iconv_open("UTF-8", from)) {}
    ~Converter() {
        if (is_open()) iconv_close(handle_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    bool is_open() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

    /// Appends what converts; false when a part of `bytes` does not.
    bool convert(std::string_view bytes, std::string& out) {
        std::string copy(bytes);  // iconv takes what it reads as not const
        char* in = copy.data();
        std::size_t left = copy.size();
        std::array<char, 64 * 1024> buffer;
        while (left > 0) {
            char* to = buffer.data();
            std::size_t room = buffer.size();
            const auto result = iconv(handle_, &in, &left, &to, &room);
            out.append(buffer.data(), buffer.size() - room);
            if (result == static_cast<std::size_t>(-1) && errno != E2BIG) return false;
        }
        return true;
    }

private:
    iconv_t handle_;
};

/// Where a text that stops in the middle stops.
struct End {
    int line = 1, column = 1;
};
End end_of(std::string_view text) {
    End end;
    for (const char c : text) {
        if (c == '\n') {
            ++end.line;
            end.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++end.column;
        }
    }
    return end;
}

/// It is in memory twice while it is converted.
constexpr std::size_t largest_utf16 = std::size_t{32} << 20U;

std::optional<Diagnostic> from_utf16(std::string_view bytes, const char* encoding, const std::string& file,
                                     std::string& out) {
    Converter converter(encoding);
    if (!converter.is_open())
        return refusal(file, 0, 0, fmt::format("this is {}; {}", encoding, advice("UTF-16")));
    if (bytes.size() > largest_utf16)
        return refusal(file, 0, 0,
                       fmt::format("this is {} of more than 32 MB; {}", encoding, advice(encoding)));
    out.reserve(bytes.size() / 2);
    if (converter.convert(bytes, out)) return {};
    const auto end = end_of(out);
    out.clear();
    return refusal(file, end.line, end.column,
                   fmt::format("this is {}, but damaged here; save the file again, as UTF-8", encoding));
}

// ---- What is refused by name

/// Text in the letters of most alphabets has a zero in every second byte of UTF-16, and none as UTF-8.
std::optional<std::string_view> utf16_without_mark(std::string_view bytes) {
    const auto sample = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0') ++zeros[i % 2];
    const std::size_t pairs = sample.size() / 2;
    if (pairs < 4) return {};
    if (zeros[1] * 3 > pairs * 2 && zeros[0] * 10 < pairs) return "UTF-16LE";
    if (zeros[0] * 3 > pairs * 2 && zeros[1] * 10 < pairs) return "UTF-16BE";
    return {};
}

/// A picture, a program or a device: as text it would be three times its size, and nothing of it a card.
bool is_mostly_controls(std::string_view bytes) {
    constexpr std::size_t few = 1000;
    const auto controls = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20U && byte != '\t' && byte != '\n' && byte != '\r';
    }));
    return controls > few && controls > bytes.size() / 2;
}

/// How many characters of more than one byte there are: in Latin-1 none is likely to look like one.
std::size_t long_characters(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC2U; }));
}

Diagnostic bad_byte(std::string_view text, const BytePlace& place, const std::string& file) {
    const auto byte = static_cast<unsigned>(place.value);
    std::string why;
    if (long_characters(text.substr(0, place.offset)) > 0) {
        why =
            "what stands before it is, so the file is damaged here or joined from two; save it again, as "
            "UTF-8";
    } else {
        // 0x80 to 0x9F are controls in Latin-1, and quotes and dashes in what Windows writes.
        const bool windows = std::any_of(text.begin(), text.end(), [](char c) {
            return static_cast<unsigned char>(c) >= 0x80U && static_cast<unsigned char>(c) < 0xA0U;
        });
        why = windows ? "this looks like Windows-1252; " + advice("WINDOWS-1252")
                      : "this looks like Latin-1 or Windows-1252; " + advice("WINDOWS-1252");
    }
    return refusal(file, place.line, place.column,
                   fmt::format("the byte 0x{:02X} is not UTF-8; {}", byte, why));
}

// ---- Control characters

/// Copies a text with U+FFFD for its controls, saying the first of each line.
class Cleaner {
public:
    Cleaner(std::string_view text, const std::string& file) : text_(text), file_(file) {}

    Utf8Text clean() {
        out_.text.reserve(text_.size());
        std::size_t copied = 0;
        for (std::size_t at = 0; at < text_.size(); ++at) {
            const unsigned byte = byte_at(text_, at);
            if (byte == '\n') {
                ++line_;
                line_start_ = at + 1;
            }
            const auto size = control_size(at);
            if (size == 0) continue;
            say(at, size == 2 ? byte_at(text_, at + 1) : byte);
            out_.text.append(text_, copied, at - copied).append(replacement);
            at += size - 1;
            copied = at + 1;
        }
        out_.text.append(text_, copied);
        if (lines_ > most_said)
            out_.diagnostics.push_back(
                {file_, 0, 0, Severity::warning, "control-character",
                 fmt::format("and control characters on {} more {}", lines_ - most_said,
                             lines_ - most_said == 1 ? "line" : "lines")});
        return std::move(out_);
    }

private:
    /// The bytes of the control character here: C0 but tab, newline and CR; DEL; C1, which is C2 80 to C2 9F.
    std::size_t control_size(std::size_t at) const {
        const unsigned byte = byte_at(text_, at);
        if (byte < 0x20U) return byte == '\t' || byte == '\n' || byte == '\r' ? 0 : 1;
        if (byte == 0x7FU) return 1;
        if (byte != 0xC2U || at + 1 == text_.size()) return 0;
        const unsigned next = byte_at(text_, at + 1);
        return next >= 0x80U && next < 0xA0U ? 2 : 0;
    }

    void say(std::size_t at, unsigned value) {
        if (line_ == said_line_) return;
        said_line_ = line_;
        if (++lines_ > most_said) return;
        const int column = end_of(text_.substr(line_start_, at - line_start_)).column;
        out_.diagnostics.push_back(
            {file_, line_, column, Severity::warning, "control-character",
             fmt::format("the control character U+{:04X} has no place in a card; U+FFFD stands for it",
                         value)});
    }

    std::string_view text_;
    const std::string& file_;
    Utf8Text out_;
    int line_ = 1, said_line_ = 0;
    std::size_t line_start_ = 0, lines_ = 0;
};

Utf8Text refused(Diagnostic diagnostic) {
    return {{}, {std::move(diagnostic)}};
}

}  // namespace

Utf8Text to_utf8(std::string_view bytes, const std::string& file) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv))
        return refused(refusal(file, 1, 1, "this is UTF-32; " + advice("UTF-32")));
    std::string converted;
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) {
        const auto* encoding = bytes.front() == '\xFF' ? "UTF-16LE" : "UTF-16BE";
        if (auto problem = from_utf16(bytes.substr(2), encoding, file, converted))
            return refused(std::move(*problem));
        bytes = converted;
    } else if (const auto encoding = utf16_without_mark(bytes)) {
        return refused(refusal(
            file, 1, 1, fmt::format("this looks like UTF-16 without its mark; {}", advice(*encoding))));
    }
    if (is_mostly_controls(bytes))
        return refused(refusal(file, 0, 0, "this is no text: more than half of it are control characters"));
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
    // Controls first: the check below would list the first of every line, however many there are.
    auto clean = Cleaner(bytes, file).clean();
    if (const auto bad = check_bytes(clean.text).not_utf8) return refused(bad_byte(clean.text, *bad, file));
    return clean;
}

}  // namespace hone
