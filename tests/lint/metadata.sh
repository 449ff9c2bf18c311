#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop file and the metainfo, translated as they will be installed, by
# the rules of the desktop and of software centres.
set -eu
cd "$(dirname "$0")/../.."

id=$(sed -n "s/^app_id = '\(.*\)'$/\1/p" meson.build)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

# As data/meson.build does it.
project=$(printf %s "$id" | cut -d . -f 3,4 | tr . /)
for name in desktop metainfo.xml; do
  sed -e "s,@app_id@,$id,g" -e "s,@developer_id@,${id%.*},g" \
    -e "s,@source_url@,https://github.com/$project,g" \
    -e "s,@screenshot_url@,https://raw.githubusercontent.com/$project,g" \
    "data/$id.$name.in.in" >"$dir/$id.$name.in"
done

msgfmt --desktop --template="$dir/$id.desktop.in" -d po \
  --keyword=Name --keyword=GenericName --keyword=Comment --keyword=Keywords \
  -o "$dir/$id.desktop"
msgfmt --xml --template="$dir/$id.metainfo.xml.in" -d po \
  -o "$dir/$id.metainfo.xml"

desktop-file-validate "$dir/$id.desktop"
appstreamcli validate --no-net --explain "$dir/$id.metainfo.xml"

# A name that nobody else says anything of: a Flatpak's gives way to others.
type='//*[local-name()="mime-type"]'
ours='*[local-name()="glob"][not(contains(substring-after(@pattern, "."), "."))]'
nameless=$(xmllint --xpath "count(${type}[not($ours)])" "data/$id.xml.in.in")
if [ "$nameless" != 0 ]; then
  echo "$nameless types of files have no name that is ours alone." >&2
  exit 1
fi

# Flathub's: at most 35 characters, no article, no full stop.
summary=$(xmllint --xpath 'string(/component/summary[not(@*)])' \
  "$dir/$id.metainfo.xml")
case $summary in
[Aa]\ * | [Aa]n\ * | [Tt]he\ * | *.)
  echo "The summary begins with an article or ends in a full stop." >&2
  exit 1
  ;;
esac
test "${#summary}" -le 35
