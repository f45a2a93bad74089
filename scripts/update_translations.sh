#!/usr/bin/env bash
# Brings the interface's catalogues up to date with the texts in qml/ and app/. Danish is the source: its catalogue holds plurals only.
# shellcheck source=scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)

update() {
  "$lupdate" -silent -locations relative -no-obsolete -I . "$@" 2>&1 | grep -v "Ignoring definition\|Qualifying" || true
}

translated=()
for language in en ar pl uk tr; do
  translated+=("qml/i18n/fagdansk_$language.ts")
done
update qml app/viewmodels -ts "${translated[@]}"
update -pluralonly qml app/viewmodels -ts qml/i18n/fagdansk_da.ts
