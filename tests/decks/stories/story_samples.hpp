// SPDX-License-Identifier: MIT
// Made-up stories for tests.
#pragma once

#include "decks/note.hpp"

#include <string>

namespace hone::test {

/// A story with everything a bank wants of one.
inline Note late_refunds() {
    Story story;
    story.summary = "Refunds that nobody saw arrive late";
    story.situation =
        "A shop owner wrote that her customers waited nine days for refunds. Our dashboards were green.";
    story.task =
        "No team owned the nightly job, and no ticket existed. I wanted refunds back within two days.";
    story.action = "I read 40 tickets. I traced the delay to a job that skipped the hours after midnight.";
    story.result = "Late refunds went from 9 % to 3 % within six weeks.";
    story.decision = "I fixed the job before my sprint item, as each day cost shops their customers' trust.";
    story.differently = "I would have put an alert on the job first.";
    story.scenarios = {"root-cause", "experience"};
    story.did = {"Read 40 tickets", "Traced the job", "Wrote the fix and the alert"};
    story.stakeholders = {"Shops", "Ledger team"};
    story.metrics = {{"late refunds", "9 %", "3 %", "", "within six weeks", "", "fewer shops that leave"},
                     {"days until a refund", "9", "2", "days", "within six weeks", "", ""}};
    story.quotes = {{"My customers think I keep their money.", "ticket"}, {"Where is it?", "chat"}};
    story.trade_offs = {{"fixed the job first", "a sprint item two days late", "paid by hand", "$8K a week"}};
    Note note;
    note.id = "late-refunds";
    note.principles = {"Ownership", "Dive Deep"};
    note.body = story;
    return note;
}

/// Only what a story must have.
inline Note bare_story(const std::string& id, std::vector<std::string> scenarios = {}) {
    Story story;
    story.summary = "The story of " + id;
    story.situation = "Something was wrong in " + id + ".";
    story.task = "I wanted it right.";
    story.action = "I put it right.";
    story.result = "It was right.";
    story.scenarios = std::move(scenarios);
    Note note;
    note.id = id;
    note.body = story;
    return note;
}

}  // namespace hone::test
