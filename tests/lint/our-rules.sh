#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Rules of our own that no compiler knows.
set -eu
cd "$(dirname "$0")/../.."

status=0

# refuse PATTERN REASON GREP-OPTION…
refuse() {
  pattern=$1 reason=$2
  shift 2
  if grep -rnE --include='*.[ch]' "$@" -e "$pattern" src; then
    printf 'The lines above: %s\n\n' "$reason" >&2
    status=1
  fi
}

refuse '\b(GTK|ADW)_CHECK_VERSION\b' \
  'only src/app/compat may ask which GTK it is built on' --exclude-dir=compat
refuse '\bg_file_replace(_contents)?(_bytes)?(_async)? *\(' \
  'on a full disk this destroys the file that it was to replace'
refuse '\bG_DISABLE_ASSERT\b' 'assertions stay on'
refuse '\b(TODO|FIXME|XXX)\b' 'what does not work is not in the tree'
refuse '^[[:space:]]*[^[:space:]*/].*\bXML_PARSE_(NOENT|DTDLOAD|DTDATTR|DTDVALID|XINCLUDE|HUGE)\b' \
  'a card never makes us load or expand anything'
refuse '\badw_(timed|spring)_animation_new\b' \
  'only the stacks and revealers of GTK move: they stand still on request'
refuse '\b(sprintf|strcpy|strcat|gets|atoi) *\(' 'has no bounds'

if grep -rnE --include='*.css' '@keyframes|\b(animation|transition)[a-z-]*:' ui; then
  echo 'The lines above: styles of ours do not move anything' >&2
  status=1
fi

for file in $(find src -name '*.c'); do
  lines=$(wc -l <"$file")
  if [ "$lines" -gt 400 ]; then
    echo "$file: $lines lines, 400 at most: which concept is missing?" >&2
    status=1
  fi
done

exit "$status"
