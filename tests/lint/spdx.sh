#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a source file does not say its licence in its first lines.
set -eu
cd "$(dirname "$0")/../.."

status=0
for file in dev .ci/run $(find src tests ui data flatpak -type f \
  \( -name '*.[ch]' -o -name '*.sh' -o -name '*.py' -o -name '*.css' \
  -o -name '*.svg' -o -name '*.yml' -o -name '*.in' -o -name '*.rng' \
  -o -name '*.gschema.xml' -o -path 'data/cards/*.xml' -o -name '*.page' \) | sort); do
  case $(sed -n '1,6p' "$file") in
  *SPDX-License-Identifier:*) ;;
  *)
    echo "$file: no SPDX-License-Identifier in the first six lines" >&2
    status=1
    ;;
  esac
done
exit "$status"
