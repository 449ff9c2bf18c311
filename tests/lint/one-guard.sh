#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What a round came to is behind one header. Whoever includes it could show a
# split, so it is the guard, the store, and the running session that closes a
# round; and of these, the running session only writes.
set -eu
cd "$(dirname "$0")/../.."

guard='src/core/session/sam-disclosure\.c'
status=0

# only FILES PATTERN WORDS: who matches PATTERN must be among FILES.
only() {
  found=$(grep -rlE --include='*.[ch]' -e "$2" src tests | grep -vE "^($1)" || true)
  if [ -n "$found" ]; then
    printf '%s\n%s\n' "$3" "$found" >&2
    status=1
  fi
}

only "src/core/ballot/|src/core/store/|$guard|src/core/live/sam-live|tests/core/" \
  'include *["<]([^">]*/)?sam-ballot-private\.h[">]' \
  'These may not include sam-ballot-private.h; ask sam-disclosure.h:'
only "src/core/ballot/|src/core/store/|$guard|tests/core/" \
  '\bsam_ballot_get_(tally|compared) *\(' \
  'These may not read what a round came to; ask sam-disclosure.h:'

# The rule says nothing if the header or its functions have other names by now.
grep -q 'sam_ballot_get_tally (' src/core/ballot/sam-ballot-private.h
grep -q 'sam_ballot_get_compared (' src/core/ballot/sam-ballot-private.h
test -f src/core/session/sam-disclosure.c
exit "$status"
