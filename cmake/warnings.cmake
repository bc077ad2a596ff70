# SPDX-License-Identifier: MIT
# One target carries the warnings. It is linked PRIVATE and never installed, so nobody downstream inherits them.
add_library(hone_warnings INTERFACE)
target_compile_options(
  hone_warnings
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wshadow
            -Wconversion
            -Wsign-conversion
            -Wold-style-cast
            -Wnon-virtual-dtor
            -Woverloaded-virtual)
