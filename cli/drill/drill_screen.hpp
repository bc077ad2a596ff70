// SPDX-License-Identifier: MIT
// A session on a screen: a head with what is left, the card below it, the keys at the foot. Nothing is drawn until something
// is waited for, so each change is one frame; a new size lays everything out anew.
#pragma once

#include "cli/context.hpp"
#include "cli/drill/input.hpp"
#include "cli/drill/page.hpp"
#include "cli/screen/line_log.hpp"
#include "cli/screen/terminal.hpp"
#include "cli/screen/text_editor.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hone {

class DrillScreen : public Page, public DrillInput {
public:
    /// Nothing when the terminal cannot place a cursor. Until it goes, `context.out` prints below the card.
    static std::shared_ptr<DrillScreen> open(Context& context);
    ~DrillScreen() override;
    DrillScreen(const DrillScreen&) = delete;
    DrillScreen& operator=(const DrillScreen&) = delete;

    void turn(const Headline& headline) override;
    void show(Part part, Block block, std::optional<Block> spoken) override;
    void say(const std::string& text) override;
    void lay_over() override;
    void take_away() override;

    std::optional<std::string> key() override;
    std::optional<std::string> key_within(std::chrono::milliseconds wait) override;
    std::optional<std::string> marking_key() override;
    std::optional<std::string> line() override;
    std::optional<std::string> answer(const std::string& begun) override;
    std::optional<std::string> long_answer(const std::string& begun) override;
    bool single_keys() const override { return true; }
    bool draws() const override { return true; }
    void forget_typed() override;
    void suspend() override;
    void resume() override;

private:
    DrillScreen(Context& context, std::unique_ptr<Terminal> terminal);

    std::optional<std::string> wait_for_key(bool marking, std::optional<std::chrono::milliseconds> wait);
    std::optional<std::string> edit(TextEditor::Lines lines, bool takes_commands,
                                    const std::string& begun = {});
    /// The command after a colon; nothing: it was no command, and both characters are text.
    std::optional<std::string> command_after_colon(TextEditor& editor);
    static void apply(TextEditor& editor, const Press& press);
    void take_from_editor(TextEditor& editor);

    /// `follows`: what is being typed stays in view.
    void draw(const TextEditor* editor = nullptr, bool follows = true);
    Scene scene(const TextEditor* editor, std::size_t& focus) const;
    void add_parts(std::vector<Line>& body, const Layout& layout, std::size_t& focus) const;
    void add_log(std::vector<Line>& body, std::size_t columns, bool with_open_line) const;
    void add_editor(Scene& scene, const TextEditor& editor, std::size_t columns) const;
    void scroll(Press::What what);
    /// What is printed is wrapped to the card's width, whatever that is now.
    void use_width();

    Context& context_;
    Output lines_;  ///< context.out as it was
    std::unique_ptr<Terminal> terminal_;
    Extent extent_;
    Headline headline_;
    std::map<Part, Block> parts_;
    std::vector<std::string> message_;
    LineLog log_, over_;
    bool lies_over_ = false, suspended_ = false;
    std::optional<Part> news_;  ///< the first new part since the last frame: brought into view
    bool log_is_news_ = false;
    std::size_t top_ = 0;  ///< the first body row on screen
};

}  // namespace hone
