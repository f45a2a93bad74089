#!/usr/bin/env bash
# clang-format on all C++ files and shellcheck on all scripts; clang-tidy on the changed ones (against the main line's last commits), or on all with "all".
# shellcheck source=scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

scope=${1:-changed}
mapfile -t sources < <(git ls-files --cached --others --exclude-standard '*.cpp' '*.h')
[ ${#sources[@]} -gt 0 ] || { say "No sources found"; exit 1; }
say "Checking the format of ${#sources[@]} files"
clang-format --dry-run --Werror "${sources[@]}"

mapfile -t scripts < <(git ls-files --cached --others --exclude-standard '*.sh' .ci/run packaging/postinst packaging/postrm)
shellcheck -x "${scripts[@]}"

[ -f build/dev/compile_commands.json ] || cmake --preset dev >/dev/null
if [ "$scope" = all ]; then
    mapfile -t tidied < <(git ls-files '*.cpp' | grep -v '^tests/fuzz/')
else
    base=$(git merge-base HEAD origin/main 2>/dev/null || git rev-parse HEAD~1 2>/dev/null || git rev-list --max-parents=0 HEAD | tail -n 1)
    mapfile -t tidied < <({ git diff --name-only --diff-filter=d "$base" -- '*.cpp'; git ls-files --others --exclude-standard '*.cpp'; } | sort -u | grep -v '^tests/' || true)
fi
[ ${#tidied[@]} -gt 0 ] || { say "clang-tidy: no changed source"; exit 0; }
say "clang-tidy on ${#tidied[@]} files"
printf '%s\n' "${tidied[@]}" | xargs -P 2 -n 4 clang-tidy -p build/dev --quiet --extra-arg=-Wno-unknown-warning-option 2>build/tidy.log || { cat build/tidy.log; exit 1; }
