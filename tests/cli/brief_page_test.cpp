// SPDX-License-Identifier: MIT
// The brief as a page: what is read on the eve, and nothing else.
#include "cli/page/brief_page.hpp"

#include "tests/catch.hpp"
#include "tests/support/markup.hpp"

namespace {

using namespace hone;
using namespace hone::test;

std::vector<BriefSection> sample_sections() {
    return {
        {"Most likely to fail",
         {{"Which principle is it?", "Ownership", 0.4123}, {"What was the cost?", "$160k\nin 2026", 0.55}}},
        {"In short", {{"Incidents", "Who, what, when", std::nullopt}}},
        {"Pay and timeline", {}}};
}

std::vector<Element> page_of(const std::vector<BriefSection>& sections) {
    return elements(brief_page("Onsite in 3 days", "2026-12-15.", sections));
}

std::vector<std::string> texts(const std::vector<Element>& page, std::string_view name) {
    std::vector<std::string> texts;
    for (const auto& element : page)
        if (element.name == name) texts.push_back(element.text);
    return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("The brief page has every question with its answer, in order") {
    const auto page = page_of(sample_sections());
    CHECK(texts(page, "h1") == Texts{"Onsite in 3 days"});
    CHECK(texts(page, "dt") == Texts{"Which principle is it?", "What was the cost?", "Incidents"});
    CHECK(texts(page, "dd") == Texts{"Ownership 41\u00a0%", "$160k\nin 2026 55\u00a0%", "Who, what, when"});
}

TEST_CASE("The brief page leaves out what is empty") {
    CHECK(texts(page_of(sample_sections()), "h2") == Texts{"Most likely to fail", "In short"});
    const auto nothing = page_of({{"In short", {}}});
    CHECK(texts(nothing, "section").empty());
    CHECK(texts(nothing, "dl").empty());
    CHECK(texts(nothing, "h1").size() == 1);
}

TEST_CASE("Text of decks and people stays text on the brief page") {
    const std::string evil = "</dd><script>alert('1')</script> & \"more\" \u202E";
    const std::string markup = brief_page(evil, evil, {{evil, {{evil, evil, 0.5}}}});
    CHECK(markup.find("<script") == std::string::npos);
    CHECK(markup.find("\u202E") == std::string::npos);
    const auto page = elements(markup);
    CHECK(texts(page, "script").empty());
    for (const char* name : {"title", "h1", "h2", "dt", "dd"}) {
        INFO(name);
        REQUIRE(texts(page, name).size() == 1);
        CHECK_THAT(texts(page, name)[0], ContainsSubstring("</dd><script>alert('1')</script> & \"more\""));
    }
}

TEST_CASE("The brief page is complete in itself") {
    const std::string page = brief_page("Brief", "Recall is today's.", sample_sections());
    for (const char* outside :
         {"http:", "https:", "//", "src=", "url(", "@import", "<script", "<link", "<iframe"}) {
        INFO(outside);
        CHECK(page.find(outside) == std::string::npos);
    }
}
