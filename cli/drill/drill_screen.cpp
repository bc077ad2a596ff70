// SPDX-License-Identifier: MIT
#include "cli/drill/drill_screen.hpp"

#include "cli/editor.hpp"
#include "cli/exit_codes.hpp"
#include "decks/text/display.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hone {
namespace {

constexpr std::size_t wide_enough_for_a_margin = 60;

std::size_t margin_of(std::size_t columns) {
    return columns >= wide_enough_for_a_margin ? 2 : 0;
}

/// "12 left, about 8 min", and at the other end what is asked: as much of both as fits.
Line head_of(const Headline& headline, std::size_t columns) {
    if (headline.deck.empty()) return {{"hone", Style::strong}};
    const std::string left = headline.counts
                                 ? fmt::format("{} left, about {} min", headline.left, headline.minutes)
                                 : fmt::format("practice, {} left", headline.left);
    const std::string brief =
        headline.counts ? fmt::format("{} left, {} min", headline.left, headline.minutes) : left;
    const std::string what =
        without_controls(headline.deck) + " · " + headline.kind + " · " + headline.aspect;
    const std::pair<std::string, std::string> choices[] = {
        {left, what + " · trains " + headline.trains},
        {left, what},
        {brief, without_controls(headline.deck) + " · " + headline.aspect},
    };
    for (const auto& [start, end] : choices) {
        const std::size_t width = display_width(start) + display_width(end);
        if (width + 3 <= columns)
            return {{start, Style::strong}, {std::string(columns - width, ' ')}, {end, Style::faint}};
    }
    return {{cut_to_width(choices[2].first + " · " + choices[2].second, columns), Style::strong}};
}

/// A printed line in a window that may have become narrower since.
void add_printed(std::vector<Line>& body, const Line& line, std::size_t columns) {
    const std::string text = text_of(line);
    if (display_width(text) <= columns) return body.push_back(line);
    const Style style = line.empty() ? Style::plain : line.front().style;
    for (auto& piece : wrapped(text, columns))
        body.push_back({{std::move(piece), style}});
}

/// Keys that move the page; in a text of several lines the arrows move the cursor.
bool scrolls(Press::What what, bool several_lines) {
    return what == Press::What::page_up || what == Press::What::page_down ||
           (!several_lines && (what == Press::What::up || what == Press::What::down));
}

/// What was typed, what it was worth and what is right stand together.
bool stand_together(Part above, Part below) {
    return above >= Part::typed && below <= Part::answer;
}

}  // namespace

std::shared_ptr<DrillScreen> DrillScreen::open(Context& context) {
    auto terminal = Terminal::open({context.out.color(), context.out.utf8()});
    if (!terminal) return nullptr;
    return std::shared_ptr<DrillScreen>(new DrillScreen(context, std::move(terminal)));
}

DrillScreen::DrillScreen(Context& context, std::unique_ptr<Terminal> terminal)
    : context_(context), lines_(context.out), terminal_(std::move(terminal)), extent_(terminal_->extent()) {
    use_width();
}

DrillScreen::~DrillScreen() {
    context_.out = lines_;
}

void DrillScreen::use_width() {
    extent_ = terminal_->extent();
    const std::size_t columns =
        extent_.columns - std::min(extent_.columns - 1, 2 * margin_of(extent_.columns));
    context_.out = lines_.into(
        [this](std::string_view text) {
            if (suspended_) return lines_.text(text);
            (lies_over_ ? over_ : log_).write(text);
            log_is_news_ = true;
        },
        columns);
}

void DrillScreen::turn(const Headline& headline) {
    headline_ = headline;
    parts_.clear();
    log_.clear();
    news_.reset();
    top_ = 0;
}

void DrillScreen::show(Part part, Block block, std::optional<Block>) {
    const bool fresh = !parts_.contains(part);  // a mark that moved in what is there is no reason to scroll
    parts_[part] = std::move(block);
    const bool is_news =
        part == Part::needs || (fresh && part != Part::keys);  // what is ticked is to be seen
    if (is_news && (!news_ || part < *news_)) news_ = part;
}

void DrillScreen::say(const std::string& text) {
    if (!text.empty()) message_.push_back(text);
}

void DrillScreen::lay_over() {
    over_.clear();
    lies_over_ = true;
    top_ = 0;
}

void DrillScreen::take_away() {
    lies_over_ = false;
    top_ = 0;
}

void DrillScreen::add_parts(std::vector<Line>& body, const Layout& layout, std::size_t& focus) const {
    std::optional<Part> above;
    for (const auto& [part, block] : parts_) {
        if (part == Part::keys || block.empty()) continue;
        if (above && !stand_together(*above, part)) body.emplace_back();
        above = part;
        if (news_ == part) focus = body.size();
        for (auto& line : laid_out(block, layout))
            body.push_back(std::move(line));
    }
}

void DrillScreen::add_log(std::vector<Line>& body, std::size_t columns, bool with_open_line) const {
    const LineLog& log = lies_over_ ? over_ : log_;
    if (!body.empty() && !log.lines().empty() && !log.lines().front().empty()) body.emplace_back();
    for (const auto& line : log.lines())
        add_printed(body, line, columns);
    if (with_open_line && !log.open_line().empty()) add_printed(body, log.open_line(), columns);
}

void DrillScreen::add_editor(Scene& scene, const TextEditor& editor, std::size_t columns) const {
    std::string prompt = text_of(log_.open_line());
    if (prompt.empty()) prompt = "> ";
    std::size_t indent = display_width(prompt);
    if (!scene.body.empty() && log_.lines().empty()) scene.body.emplace_back();
    const bool alone = indent > columns / 2;
    if (alone) {
        add_printed(scene.body, {{prompt}}, columns);
        indent = 0;
    }
    const auto view = editor.view(columns - indent);
    scene.cursor = Cursor{scene.body.size() + view.row, indent + view.column};
    for (std::size_t row = 0; row < view.lines.size(); ++row)
        scene.body.push_back(
            {{row == 0 && !alone ? prompt : std::string(indent, ' ')}, {without_controls(view.lines[row])}});
}

Scene DrillScreen::scene(const TextEditor* editor, std::size_t& focus) const {
    const std::size_t margin = margin_of(extent_.columns), columns = extent_.columns - 2 * margin;
    Scene scene;
    scene.head = head_of(headline_, extent_.columns - 1);
    if (const int all = headline_.done + headline_.left; all > 0)
        scene.progress = static_cast<double>(headline_.done) / all;
    focus = 0;
    if (!lies_over_) add_parts(scene.body, {columns, true}, focus);
    add_log(scene.body, columns, editor == nullptr);
    if (log_is_news_ && !lies_over_) focus = scene.body.size();
    if (editor != nullptr) {
        add_editor(scene, *editor, columns);
        focus = scene.cursor->row;
        scene.cursor->column += margin;
    }
    if (margin > 0)
        for (auto& line : scene.body)
            if (!line.empty()) line.insert(line.begin(), Span{std::string(margin, ' ')});
    for (const auto& text : message_)
        for (auto& line : laid_out({Paragraph{text, {}, Style::faint}}, {extent_.columns - 1}))
            scene.message.push_back(std::move(line));
    if (const auto keys = parts_.find(Part::keys); keys != parts_.end() && !lies_over_)
        scene.foot = laid_out(keys->second, {extent_.columns - 1});
    if (lies_over_)
        scene.foot = laid_out({Keys{{{"any key goes back"}, {"page up, page down"}}}}, {extent_.columns - 1});
    return scene;
}

void DrillScreen::draw(const TextEditor* editor, bool follows) {
    std::size_t focus = 0;
    const Scene now = scene(editor, focus);
    if ((editor != nullptr && follows) || news_ || log_is_news_) top_ = scrolled_to(now, extent_, focus);
    news_.reset();
    log_is_news_ = false;
    top_ = scrolled_to(now, extent_, top_);
    terminal_->draw(composed(now, extent_, top_, lines_.utf8()));
}

void DrillScreen::scroll(Press::What what) {
    std::size_t focus = 0;
    const std::size_t page = std::max<std::size_t>(2, body_rows(scene(nullptr, focus), extent_)) - 1;
    const std::size_t by = what == Press::What::page_up || what == Press::What::page_down ? page : 1;
    const bool back = what == Press::What::page_up || what == Press::What::up;
    top_ = back ? top_ - std::min(top_, by) : top_ + by;
}

std::optional<std::string> DrillScreen::wait_for_key(bool marking,
                                                     std::optional<std::chrono::milliseconds> wait) {
    using What = Press::What;
    while (true) {
        draw();
        const Press press = terminal_->press(wait);
        if (press.what == What::nothing) {
            if (wait) return std::string(no_key_yet);
            continue;
        }
        if (press.what == What::resized) {
            use_width();
            continue;
        }
        message_.clear();
        switch (press.what) {
            case What::gone:
            case What::end_of_text:
                return std::nullopt;
            case What::enter:
                return std::string();
            case What::text:
                if (press.text == space && !marking) return std::string();
                return press.text;
            case What::up:
            case What::down:
                if (marking) return std::string(press.what == What::up ? up : down);
                [[fallthrough]];
            case What::page_up:
            case What::page_down:
                scroll(press.what);
                break;
            default:
                break;
        }
    }
}

std::optional<std::string> DrillScreen::key() {
    return wait_for_key(false, std::nullopt);
}
std::optional<std::string> DrillScreen::key_within(std::chrono::milliseconds wait) {
    return wait_for_key(false, wait);
}
std::optional<std::string> DrillScreen::marking_key() {
    return wait_for_key(true, std::nullopt);
}
std::optional<std::string> DrillScreen::line() {
    return edit(TextEditor::Lines::one, false);
}
std::optional<std::string> DrillScreen::answer(const std::string& begun) {
    return edit(TextEditor::Lines::one, true, begun);
}
std::optional<std::string> DrillScreen::long_answer(const std::string& begun) {
    return edit(TextEditor::Lines::many, true, begun);
}

std::optional<std::string> DrillScreen::edit(TextEditor::Lines lines, bool takes_commands,
                                             const std::string& begun) {
    TextEditor editor(lines, begun);
    const bool several_lines = lines == TextEditor::Lines::many;
    using What = Press::What;
    bool follows = true;  // the cursor; not while the person looks elsewhere
    while (true) {
        draw(&editor, follows);
        const Press press = terminal_->press();
        if (press.what == What::resized) {
            use_width();
            continue;
        }
        message_.clear();
        follows = !scrolls(press.what, several_lines);
        const bool ends = press.what == What::enter && (!several_lines || editor.on_empty_line());
        if (press.what == What::gone || (press.what == What::end_of_text && editor.empty()))
            return std::nullopt;
        if (ends || press.what == What::end_of_text) {
            std::string text = editor.text();
            while (text.ends_with('\n'))
                text.pop_back();
            if (!log_.open_line().empty()) log_.end_line(on_one_line(text));
            return text;
        }
        if (takes_commands && press.what == What::text && press.text == ":" && editor.empty()) {
            if (auto command = command_after_colon(editor)) return command;
        } else if (!follows) {
            scroll(press.what);
        } else if (press.what == What::editor && several_lines) {
            take_from_editor(editor);
        } else {
            apply(editor, press);
        }
    }
}

std::optional<std::string> DrillScreen::command_after_colon(TextEditor& editor) {
    editor.insert(":");
    draw(&editor);
    const Press next = terminal_->press();
    if (next.what == Press::What::text && next.text.size() == 1) return ":" + next.text;
    if (next.what == Press::What::text)
        editor.insert(next.text);
    else
        editor.erase_left();
    return std::nullopt;
}

void DrillScreen::apply(TextEditor& editor, const Press& press) {
    using What = Press::What;
    switch (press.what) {
        case What::text:
            return editor.insert(press.text);
        case What::enter:
            return editor.insert("\n");
        case What::erase_left:
            return editor.erase_left();
        case What::erase_right:
            return editor.erase_right();
        case What::erase_word:
            return editor.erase_word_left();
        case What::erase_to_start:
            return editor.erase_to_start();
        case What::erase_to_end:
            return editor.erase_to_end();
        case What::left:
            return editor.left();
        case What::right:
            return editor.right();
        case What::word_left:
            return editor.word_left();
        case What::word_right:
            return editor.word_right();
        case What::home:
            return editor.home();
        case What::end:
            return editor.end();
        case What::up:
            return editor.up();
        case What::down:
            return editor.down();
        default:
            return;
    }
}

void DrillScreen::take_from_editor(TextEditor& editor) {
    suspend();
    try {
        editor = TextEditor(TextEditor::Lines::many, text_from_editor(context_.config, editor.text()));
    } catch (const UsageError& problem) {
        say(problem.what());
    }
    resume();
}

void DrillScreen::forget_typed() {
    draw();
    terminal_->forget_typed();
}

void DrillScreen::suspend() {
    terminal_->leave();
    suspended_ = true;
}

void DrillScreen::resume() {
    suspended_ = false;
    terminal_->enter();
    use_width();
}

}  // namespace hone
