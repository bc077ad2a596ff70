// SPDX-License-Identifier: MIT
// The options that narrow a session, the same for drill, next and due.
#pragma once

#include "decks/planning/queue_query.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hone {

struct QueueOptions {
    std::vector<std::string> decks, tags;
    std::string kind;
    std::optional<int> new_limit;
};

/// Adds [DECK...], --kind, --tag and --new.
std::shared_ptr<QueueOptions> add_queue_options(CLI::App* command);

/// Throws NoSuch for a deck that is not there, UsageError for an unknown kind.
/// The words of --kind.
std::span<const std::string_view> kind_names();

QueueFilter queue_filter(const Store& store, const QueueOptions& options);

}  // namespace hone
