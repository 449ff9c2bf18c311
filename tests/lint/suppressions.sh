#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What compilers, analyzers and sanitizers leave alone stands in one file, with a
# reason for each. compat/ alone may use what is deprecated.
set -eu
cd "$(dirname "$0")/../.."

list=tests/check/suppressions.txt
status=0

# lsan-left-out.c is what LSan has no line for, with its reason.
if grep -rnE --include='*.[ch]' --exclude-dir=compat \
  --exclude=lsan-left-out.c \
  'NOLINT|cppcheck-suppress|pragma +(GCC|clang)|_IGNORE_DEPRECATIONS|no_sanitize|__lsan_' \
  src tests; then
  echo "The lines above hide something: say it in $list, with the reason." >&2
  status=1
fi

# A blank line ends a reason, and what follows needs its own.
awk -v list="$list" '
  /^$/ { reason = 0; next }
  /^#/ { reason = 1; next }
  !/^(analyzer|clang-tidy|cppcheck|lsan): [^ ]/ {
    print list ":" NR ": which tool reads this?"; bad = 1; next
  }
  !reason { print list ":" NR ": without a reason"; bad = 1 }
  { n++ }
  END { exit bad || n == 0 }' "$list" >&2 || status=1

exit "$status"
