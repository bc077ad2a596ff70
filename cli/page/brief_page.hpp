// SPDX-License-Identifier: MIT
// A brief for paper or phone: questions with their answers under a few headings.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace hone {

struct BriefItem {
    std::string question, answer;
    std::optional<double> recall;  ///< on the date, [0, 1]
};

struct BriefSection {
    std::string title;
    std::vector<BriefItem> items;
};

/// Sections without items are left out. Text is escaped here.
std::string brief_page(const std::string& title, const std::string& lede,
                       const std::vector<BriefSection>& sections);

}  // namespace hone
