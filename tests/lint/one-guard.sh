#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What a round came to is behind one header. Whoever includes it can show a
# split, so it is the guard, the store and the ballots themselves alone.
set -eu
cd "$(dirname "$0")/../.."

found=$(grep -rlE --include='*.[ch]' 'include *["<]([^">]*/)?sam-ballot-private\.h[">]' \
  src tests | grep -vE \
  '^src/core/(ballot/|store/|session/sam-disclosure\.c$)|^tests/core/' || true)

if [ -n "$found" ]; then
  echo 'These may not include sam-ballot-private.h; ask sam-disclosure.h:' >&2
  echo "$found" >&2
  exit 1
fi

# The rule says nothing if the header has another name by now.
test -f src/core/ballot/sam-ballot-private.h
