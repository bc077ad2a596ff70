// SPDX-License-Identifier: MIT
// Whether all processes of a session wait. Linux says so in /proc: each thread sleeps (or is stopped), and
// not for a time to pass, as far as the kernel tells for what it sleeps. Looked at twice with the same result,
// nobody ran in between, because a thread that ran has changed its task counts.
// Rejected: waiting until there was silence for some milliseconds. It is slow where the program is quick, and
// wrong where the machine is slow.
#pragma once

#include <optional>
#include <string>

namespace hone::test {

/// Nothing while one of them is at work, or none is there yet. Otherwise who they are and how often each was
/// put to sleep, for comparison with a second look.
std::optional<std::string> session_at_rest(int session);

}  // namespace hone::test
