#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a file with text is missing from POTFILES.in, or if a translation is
# wrong or not complete. It extracts the text afresh, so that a new string is
# noticed before anybody has run the extraction by hand.
#
#   translations.sh --write    writes POTFILES.in and merges it into po/*.po
set -eu
cd "$(dirname "$0")/../.."

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
status=0

{
  grep -rlE --include='*.[ch]' \
    '\b(_|N_|C_|NC_|Q_|ngettext|g_dngettext|g_dpgettext2?) *\(' src || true
  grep -rlE --include='*.ui' 'translatable="(yes|true|1)"' ui || true
  ls data/*.desktop.in.in data/*.xml.in.in
} | LC_ALL=C sort -u >"$dir/with-text"
[ "${1-}" != --write ] || cp "$dir/with-text" po/POTFILES.in
grep -v '^#' po/POTFILES.in | LC_ALL=C sort >"$dir/listed"
if ! diff -u "$dir/listed" "$dir/with-text" >"$dir/difference"; then
  echo 'po/POTFILES.in should be what follows (- is too much, + is missing):' >&2
  sed 1,2d "$dir/difference" >&2
  status=1
fi

# The arguments are those of Meson's preset "glib". Places are files without
# lines, or each change of a source would change the translations too.
xgettext --from-code=UTF-8 --add-location=file --add-comments --files-from="$dir/with-text" \
  --keyword=_ --keyword=N_ --keyword=C_:1c,2 --keyword=NC_:1c,2 \
  --keyword=g_dcgettext:2 --keyword=g_dngettext:2,3 \
  --keyword=g_dpgettext2:2c,3 --flag=N_:1:pass-c-format \
  --flag=C_:2:pass-c-format --flag=NC_:2:pass-c-format \
  --flag=g_dngettext:2:pass-c-format --flag=g_strdup_printf:1:c-format \
  --flag=g_string_printf:2:c-format --flag=g_string_append_printf:2:c-format \
  --flag=g_error_new:3:c-format --flag=g_set_error:4:c-format \
  --package-name=samenspel -o "$dir/fresh.pot"

for language in $(grep -v '^#' po/LINGUAS); do
  po=po/$language.po
  [ "${1-}" != --write ] ||
    msgmerge --quiet --update --backup=none "$po" "$dir/fresh.pot"
  msgfmt --check --output-file=/dev/null "$po" || status=1
  msgmerge --quiet --no-fuzzy-matching "$po" "$dir/fresh.pot" -o "$dir/merged.po"
  for kind in untranslated only-fuzzy; do
    msgattrib "--$kind" --no-obsolete "$dir/merged.po" -o "$dir/wanting.po"
    if [ -s "$dir/wanting.po" ] && grep -q '^#:' "$dir/wanting.po"; then
      echo "$po: $(grep -c '^msgid' "$dir/wanting.po") entries ($kind):" >&2
      grep -A 4 '^msgid' "$dir/wanting.po" | tail -n +3 >&2
      status=1
    fi
  done
done

exit "$status"
