// SPDX-License-Identifier: MIT
// A layer below SQLite that fails on demand and remembers what has been synced: the n-th write finds the disk
// full or writes only half, the n-th sync fails, and at any moment the files as a power loss could leave them
// can be written out.
//
// Becomes SQLite's default in the process that installs it, so that the store's own code runs unchanged.
#pragma once

#include <cstdint>
#include <filesystem>

namespace hone::test {

enum class Fault { none, disk_full, short_write, sync_fails };

void install_fault_vfs();

/// From now on the `nth` write or sync (1: the next) and all after it fail in this way.
void arm(Fault fault, int nth);
void disarm();
/// How many times a fault struck since arm().
int struck();

/// Forgets files and strikes; before each test.
void forget_files();

/// Writes into `folder` each file below `from` as it would be found after a power loss now: what was synced,
/// and of the writes since then those that a seeded coin keeps.
void write_power_loss(const std::filesystem::path& from, const std::filesystem::path& folder,
                      std::uint64_t seed);

}  // namespace hone::test
