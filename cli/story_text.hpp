// SPDX-License-Identifier: MIT
// The bank of stories in words, tables and JSON: the same for `hone story` and `hone ready`.
#pragma once

#include "cli/output.hpp"
#include "decks/stories/coverage.hpp"

#include <string>

namespace hone {

/// "4 stories (8 to 10 are wanted), 6 of 15 scenarios answered, 2 told in time".
std::string bank_in_words(const Coverage& coverage);

/// Stories, one a line; then what each still lacks.
void print_stories(const Output& out, const Coverage& coverage);
/// Scenarios and principles, each with the stories that answer it.
void print_coverage(const Output& out, const Coverage& coverage);

Json stories_json(const Coverage& coverage);
Json coverage_json(const Coverage& coverage);

/// What `ready` has under `components`: scenarios, stories, rehearsals_in_time, checklist.
Json scenarios_component(const Coverage& coverage);
Json stories_component(const Coverage& coverage);
Json rehearsals_component(const Coverage& coverage);
/// Of what a bank wants of each story, how much is there.
Json checklist_component(const Coverage& coverage);

}  // namespace hone
