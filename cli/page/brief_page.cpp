// SPDX-License-Identifier: MIT
#include "cli/page/brief_page.hpp"

#include "cli/page/document.hpp"
#include "cli/page/figures.hpp"

#include <fmt/format.h>

namespace hone {
namespace {

Html item(const BriefItem& each) {
    Html answer = text(each.answer);
    if (each.recall) answer += text(" ") + element("small", text(unbroken_percent(*each.recall)));
    return element("div", element("dt", text(each.question)) + element("dd", answer));
}

}  // namespace

std::string brief_page(const std::string& title, const std::string& lede,
                       const std::vector<BriefSection>& sections) {
    Html main;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (sections[i].items.empty()) continue;
        Html items;
        for (const BriefItem& each : sections[i].items)
            items += item(each);
        main += section(fmt::format("part-{}", i + 1), sections[i].title, element("dl", items));
    }
    return document("brief", title,
                    element("h1", text(title)) + element("p", {{"class", "lede"}}, text(lede)), main);
}

}  // namespace hone
