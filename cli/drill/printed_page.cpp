// SPDX-License-Identifier: MIT
#include "cli/card_text.hpp"
#include "cli/drill/page.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

class PrintedPage : public Page {
public:
    explicit PrintedPage(const Output& out) : out_(out) {}

    void turn(const Headline& headline) override {
        const std::string left = headline.counts
                                     ? fmt::format("{} left, about {} min", headline.left, headline.minutes)
                                     : fmt::format("{} left to practise", headline.left);
        const std::string text = fmt::format("--- {} · {} · {} · {} · trains: {}", left, headline.deck,
                                             headline.kind, headline.aspect, headline.trains);
        print(out_, {Paragraph{text, {}, Style::faint}});
        out_.line();
    }
    void show(Part, Block block, std::optional<Block> spoken) override {
        print(out_, spoken ? *spoken : block);
    }
    void say(const std::string& text) override { print(out_, {Paragraph{text}}); }
    void gap() override { out_.line(); }

private:
    const Output& out_;
};

}  // namespace

std::unique_ptr<Page> printed_page(const Output& out) {
    return std::make_unique<PrintedPage>(out);
}

}  // namespace hone
