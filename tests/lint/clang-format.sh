#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if clang-format would write any source differently.
set -eu
cd "$(dirname "$0")/../.."

find src tests -name '*.[ch]' -print0 |
  xargs -0 clang-format --dry-run -Werror
