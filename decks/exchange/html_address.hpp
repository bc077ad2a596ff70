// SPDX-License-Identifier: MIT
// Addresses in the attributes of HTML: what they name, and how they may be shown.
#pragma once

#include <string>
#include <string_view>

namespace hone {

/// An attribute on one line without control characters, trimmed.
std::string address_on_one_line(std::string_view attribute);

/// A file's name with %20 and the like decoded, where that gives text and no other folder.
std::string media_file_name(std::string_view address);

/// It names something elsewhere: it has a scheme or a host.
bool address_is_remote(std::string_view address);

/// Without what people leave out: https:// and a slash at the end.
std::string_view address_as_written(std::string_view address);

}  // namespace hone
