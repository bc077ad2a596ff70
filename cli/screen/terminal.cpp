// SPDX-License-Identifier: MIT
#include "cli/screen/terminal.hpp"

#include "cli/screen/rescue.hpp"
#include "cli/screen/terminfo.hpp"
#include "decks/text/display.hpp"

#include <array>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cwchar>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>

namespace hone {
namespace {

constexpr int escape_delay_ms = 25;  // a lone Escape is told from an arrow key by it
constexpr int pasting_begins = KEY_MAX + 1, pasting_ends = KEY_MAX + 2;
constexpr short good_pair = 1, bad_pair = 2;

constexpr wint_t control(char letter) {
    return static_cast<wint_t>(letter & 0x1f);
}

/// A capability of this terminal by its terminfo name; empty when it has none.
std::string capability(const char* name) {
    // terminfo's interface is older than const.
    const char* value = tigetstr(const_cast<char*>(name));
    if (value == nullptr || value == reinterpret_cast<const char*>(-1)) return {};
    return value;
}

/// Without the pauses terminfo may ask for ("$<50>").
std::string without_padding(std::string text) {
    for (std::size_t from; (from = text.find("$<")) != std::string::npos;)
        text.erase(from, text.find('>', from) + 1 - from);
    return text;
}

void put(const std::string& capability) {
    if (capability.empty()) return;
    std::fputs(without_padding(capability).c_str(), stdout);
    std::fflush(stdout);
}

std::string utf8_of(wint_t character) {
    const auto value = static_cast<std::uint32_t>(character);
    const auto byte = [](std::uint32_t bits) { return static_cast<char>(bits); };
    if (value < 0x80) return {byte(value)};
    if (value < 0x800) return {byte(0xC0U | value >> 6U), byte(0x80U | (value & 0x3FU))};
    if (value < 0x10000)
        return {byte(0xE0U | value >> 12U), byte(0x80U | (value >> 6U & 0x3FU)),
                byte(0x80U | (value & 0x3FU))};
    return {byte(0xF0U | value >> 18U), byte(0x80U | (value >> 12U & 0x3FU)),
            byte(0x80U | (value >> 6U & 0x3FU)), byte(0x80U | (value & 0x3FU))};
}

/// Where only ASCII can be shown: the signs we draw with as their neighbours, other characters as "?", as many as they
/// take columns, so that the layout stays.
std::string in_ascii(std::string_view text) {
    std::string ascii;
    for (std::size_t at = 0; at < text.size();) {
        const Grapheme sign = grapheme_at(text, at);
        at += sign.text.size();
        if (sign.text.size() == 1)
            ascii += sign.text;
        else if (sign.text == "·" || sign.text == "…")
            ascii += '.';
        else if (sign.text == "–" || sign.text == "—")
            ascii += '-';
        else if (sign.text == "‘" || sign.text == "’")
            ascii += '\'';
        else if (sign.text == "“" || sign.text == "”")
            ascii += '"';
        else
            ascii += std::string(sign.width, '?');
    }
    return ascii;
}

std::wstring wide(const std::string& text) {
    std::wstring wide;
    std::mbstate_t state{};
    for (std::size_t at = 0; at < text.size();) {
        wchar_t character = L'?';
        const std::size_t size = std::mbrtowc(&character, text.data() + at, text.size() - at, &state);
        if (size == 0 || size > text.size() - at) {  // not of this locale
            state = {};
            wide += L'?';
            ++at;
            while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
                ++at;
            continue;
        }
        wide += character;
        at += size;
    }
    return wide;
}

Press::What what_of(wint_t key) {
    using What = Press::What;
    switch (key) {
        case KEY_ENTER:
            return What::enter;
        case KEY_BACKSPACE:
            return What::erase_left;
        case KEY_DC:
            return What::erase_right;
        case KEY_LEFT:
            return What::left;
        case KEY_RIGHT:
            return What::right;
        case KEY_UP:
            return What::up;
        case KEY_DOWN:
            return What::down;
        case KEY_HOME:
            return What::home;
        case KEY_END:
            return What::end;
        case KEY_PPAGE:
            return What::page_up;
        case KEY_NPAGE:
            return What::page_down;
        case KEY_RESIZE:
            return What::resized;
        default:
            return What::nothing;
    }
}

Press press_of(wint_t character) {
    using What = Press::What;
    switch (character) {
        case L'\r':
        case L'\n':
            return {What::enter};
        case 0x7f:
        case control('H'):
            return {What::erase_left};
        case control('W'):
            return {What::erase_word};
        case control('U'):
            return {What::erase_to_start};
        case control('K'):
            return {What::erase_to_end};
        case control('A'):
            return {What::home};
        case control('E'):
            return {What::end};
        case control('B'):
            return {What::left};
        case control('F'):
            return {What::right};
        case control('D'):
            return {What::end_of_text};
        case control('X'):
            return {What::editor};
        case control('L'):
            return {What::resized};
        default:
            return character < 0x20 ? Press{} : Press{What::text, utf8_of(character)};
    }
}

/// What follows an Escape that begins no key of this terminal: a key it has not told terminfo of, or Alt with another one.
/// It means nothing, and above all its digits are no ratings.
void skip_unknown_key() {
    wint_t character = 0;
    if (get_wch(&character) != OK) return;  // Escape alone
    if (character == L'O') {
        get_wch(&character);
    } else if (character == L'[') {
        while (get_wch(&character) == OK && (character < L'@' || character > L'~')) {
        }
    }
}

}  // namespace

struct Terminal::Curses {
    Options options;
    SCREEN* screen = nullptr;
    bool colors = false;
    int word_left = 0, word_right = 0;  // key codes; 0: this terminal has none
    std::string paste_on, paste_off;
    termios before{};  // the modes the terminal had

    /// From here on a fault gives the terminal back.
    void keep_ready() const {
        keep_ready_to_rescue(before, without_padding(paste_off + capability("sgr0") + capability("cnorm") +
                                                     capability("rmcup")));
    }

    attr_t attributes(Style style) const {
        switch (style) {
            case Style::plain:
                return A_NORMAL;
            case Style::strong:
                return A_BOLD;
            case Style::faint:
                return A_DIM;
            case Style::good:
                return colors ? static_cast<attr_t>(COLOR_PAIR(good_pair)) : A_BOLD;
            case Style::bad:
                return colors ? static_cast<attr_t>(COLOR_PAIR(bad_pair)) : A_BOLD;
            case Style::marked:
                return A_REVERSE;
        }
        return A_NORMAL;
    }
};

Terminal::Terminal(std::unique_ptr<Curses> curses) : curses_(std::move(curses)) {}

std::unique_ptr<Terminal> Terminal::open(const Options& options) {
    if (!can_place_cursor()) return nullptr;
    // Nothing said counts as UTF-8, but curses needs a locale that says so.
    if (options.utf8 && MB_CUR_MAX == 1) std::setlocale(LC_CTYPE, "C.UTF-8");
    // Its signals before curses sets its own: what somebody handles it leaves alone.
    std::unique_ptr<Terminal> terminal(new Terminal(std::make_unique<Curses>()));
    Curses& curses = *terminal->curses_;
    curses.options = options;
    tcgetattr(STDIN_FILENO, &curses.before);
    curses.screen = newterm(nullptr, stdout, stdin);
    if (curses.screen == nullptr) return nullptr;
    if (options.color && has_colors() && start_color() == OK && use_default_colors() == OK) {
        curses.colors =
            init_pair(good_pair, COLOR_GREEN, -1) == OK && init_pair(bad_pair, COLOR_RED, -1) == OK;
    }
    cbreak();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    intrflush(stdscr, FALSE);
    set_escdelay(escape_delay_ms);
    const auto key_named = [](const char* name) {
        const std::string sequence = capability(name);
        const int key = sequence.empty() ? 0 : key_defined(sequence.c_str());
        return key > 0 ? key : 0;
    };
    curses.word_left = key_named("kLFT5");
    curses.word_right = key_named("kRIT5");
    const std::string paste_begins = capability("PS"), paste_ends = capability("PE");
    if (!paste_begins.empty() && !paste_ends.empty()) {
        curses.paste_on = capability("BE");
        curses.paste_off = capability("BD");
        define_key(paste_begins.c_str(), pasting_begins);
        define_key(paste_ends.c_str(), pasting_ends);
    }
    put(curses.paste_on);
    curses.keep_ready();
    return terminal;
}

Terminal::~Terminal() {
    if (curses_->screen == nullptr) return;
    if (!isendwin()) leave();
    delscreen(curses_->screen);
}

Extent Terminal::extent() const {
    return {static_cast<std::size_t>(std::max(1, getmaxy(stdscr))),
            static_cast<std::size_t>(std::max(2, getmaxx(stdscr)))};
}

void Terminal::draw(const Frame& frame) {
    erase();
    const auto size = extent();
    for (std::size_t row = 0; row < frame.lines.size() && row < size.rows; ++row) {
        move(static_cast<int>(row), 0);
        for (const auto& span : frame.lines[row]) {
            attrset(static_cast<int>(curses_->attributes(span.style)));
            // A line that is too wide after all must not go on in the next one.
            if (getcury(stdscr) != static_cast<int>(row)) break;
            const std::wstring text = wide(curses_->options.utf8 ? span.text : in_ascii(span.text));
            for (const wchar_t character : text) {
                const int room = static_cast<int>(size.columns) - getcurx(stdscr);
                const int width = std::max(0, ::wcwidth(character));
                const bool last_cell = row + 1 == size.rows && width >= room;  // writing it may scroll
                if (getcury(stdscr) != static_cast<int>(row) || width > room || last_cell) break;
                addnwstr(&character, 1);
            }
        }
    }
    attrset(A_NORMAL);
    if (frame.cursor) move(static_cast<int>(frame.cursor->row), static_cast<int>(frame.cursor->column));
    curs_set(frame.cursor ? 1 : 0);
    refresh();
}

std::optional<Press> Terminal::read() {
    wint_t key = 0;
    const int kind = get_wch(&key);
    if (kind == ERR) return std::nullopt;
    if (kind == OK && key == control('[')) {
        skip_unknown_key();
        return Press{};
    }
    if (kind == OK) return press_of(key);
    if (key == static_cast<wint_t>(pasting_begins)) return paste();
    if (curses_->word_left != 0 && key == static_cast<wint_t>(curses_->word_left))
        return Press{Press::What::word_left};
    if (curses_->word_right != 0 && key == static_cast<wint_t>(curses_->word_right))
        return Press{Press::What::word_right};
    return Press{what_of(key)};
}

/// Up to the end of what is pasted. It comes at once; who stops in the middle of it has pasted what came.
Press Terminal::paste() {
    constexpr int patience_ms = 500;
    Press pasted{Press::What::text};
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (true) {
        wint_t key = 0;
        const int kind = get_wch(&key);
        if (kind == ERR && ::poll(&input, 1, patience_ms) <= 0) return pasted;
        if (kind == KEY_CODE_YES && key == static_cast<wint_t>(pasting_ends)) return pasted;
        if (kind == OK) pasted.text += key == L'\r' ? std::string("\n") : utf8_of(key);
    }
}

Press Terminal::press(std::optional<std::chrono::milliseconds> wait) {
    // A signal that comes between the look at its note and the wait ends the wait: it is let in only there.
    sigset_t held, usual;
    sigemptyset(&held);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGCONT, SIGWINCH})
        sigaddset(&held, number);
    pthread_sigmask(SIG_BLOCK, &held, &usual);
    struct LetIn {
        const sigset_t& usual;
        ~LetIn() { pthread_sigmask(SIG_SETMASK, &usual, nullptr); }
    } let_in{usual};
    constexpr int reads_until_gone = 3;  // readable, and nothing to read: the terminal was closed
    for (int empty_reads = 0; empty_reads < reads_until_gone;) {
        signals_.throw_if_interrupted();
        if (signals_.take_continued()) {
            reset_prog_mode();  // whoever had the terminal meanwhile left it in modes of its own
            put(curses_->paste_on);
            redrawwin(stdscr);
            return {Press::What::resized};
        }
        while (const auto pressed = read())
            if (pressed->what != Press::What::nothing) return *pressed;
        timespec limit{};
        if (wait) {
            limit.tv_sec = wait->count() / 1000;
            limit.tv_nsec = wait->count() % 1000 * 1'000'000;
        }
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const int ready = ::ppoll(&input, 1, wait ? &limit : nullptr, &usual);
        if (ready == 0) return {};
        empty_reads = ready > 0 ? empty_reads + 1 : 0;
    }
    return {Press::What::gone};
}

void Terminal::forget_typed() {
    flushinp();
}

void Terminal::leave() {
    if (capability("smcup").empty()) {  // no other screen to go back to: leave an empty one
        erase();
        refresh();
    }
    put(curses_->paste_off);
    endwin();
    std::fflush(stdout);
    rescue_no_more();
}

void Terminal::enter() {
    refresh();
    put(curses_->paste_on);
    curses_->keep_ready();
}

}  // namespace hone
