// SPDX-License-Identifier: MIT
#include "decks/lens.hpp"

#include "tests/catch.hpp"

#include <string>

using namespace hone;

TEST_CASE("A note for any is for everyone") {
    for (const Lens lens : all_lenses)
        CHECK(lens_meets(lens, "any", "whatever"));
}

TEST_CASE("What people write for a role or level meets what the decks say") {
    struct Row {
        Lens lens;
        std::string written, wanted;
        bool meets;
    };
    const auto row = GENERATE(values<Row>({
        {Lens::company, "amazon", "Amazon", true},
        {Lens::company, "amazon", "Amazon India", true},
        {Lens::company, "meta", "Metabase", false},
        {Lens::company, "amazon", "Google", false},
        {Lens::level, "sde 2", "L5", true},
        {Lens::level, "sde 2", "SDE II", true},
        {Lens::level, "sde 2", "SDE 1", false},
        {Lens::level, "senior sde", "senior", true},
        {Lens::level, "senior", "Senior SDE", true},
        {Lens::level, "principal", "l7", true},
        {Lens::role, "product manager", "PM", true},
        {Lens::role, "product manager", "Senior Product Manager", true},
        {Lens::role, "software engineer", "SDE", true},
        {Lens::role, "product manager", "Senior PM", true},
        {Lens::role, "software engineer", "Senior Backend Engineer", true},
        {Lens::role, "software engineer", "Software Development Engineer II", true},
        {Lens::level, "sde-2", "SDE-2", true},
        {Lens::level, "senior sde", "SDE III", true},
        {Lens::role, "software engineer", "product manager", false},
        {Lens::role, "product manager", "", false},
    }));
    CAPTURE(row.written, row.wanted);
    CHECK(lens_meets(row.lens, row.written, row.wanted) == row.meets);
}
