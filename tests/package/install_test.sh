#!/usr/bin/env bash
# install_test.sh SOURCE_DIR: makes the Debian package from the release build, installs it with its dependencies into a clean
# Debian made by debootstrap, and plays the guided tour there as an ordinary user. The clean base and the downloaded packages are
# kept under build/package-test, so that only the first run downloads.
set -euo pipefail
cd "$1"
work=$PWD/build/package-test
base=$work/base
root=$work/root
archives=$work/archives
mkdir -p "$work" "$archives"

say() { printf '%s\n' "$*"; }
fail() { say "FAIL: $*"; exit 1; }
# quiet NAME COMMAND...: the output goes to a log, shown only when the command fails.
quiet() {
    local log="$work/$1.log"
    shift
    "$@" >"$log" 2>&1 || { tail -n 40 "$log"; fail "$1 failed; the whole log is $log"; }
}

become=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
        say "SKIPPED: a clean root can only be made by root"
        exit 77
    fi
    become=(sudo -n)
fi

make_package() {
    [ -f build/release/build.ninja ] || quiet configure cmake --preset release
    quiet build cmake --build build/release
    rm -f "$work"/fagdansk_*.deb
    quiet cpack cpack --config build/release/CPackConfig.cmake -B "$work"
    package=$(echo "$work"/fagdansk_*.deb)
    [ -f "$package" ] || fail "cpack made no package"
}

check_contents() {
    local contents wanted
    contents=$(dpkg-deb --contents "$package" | awk '{ print $6 }')
    for wanted in bin/fagdansk bin/fagdansk-cli share/fagdansk/fagdansk.pack share/applications/fagdansk.desktop \
        share/icons/hicolor/scalable/apps/fagdansk.svg share/doc/fagdansk/copyright share/doc/fagdansk/changelog.gz \
        share/man/man1/fagdansk.1.gz share/man/man1/fagdansk-cli.1.gz; do
        grep -qx "./usr/$wanted" <<<"$contents" || fail "the package lacks /usr/$wanted"
    done
    desktop-file-validate packaging/fagdansk.desktop || fail "the desktop file is not valid"
}

# The mirror is the one apt uses on this machine.
sources() {
    find /etc/apt -maxdepth 2 \( -name 'debian.sources' -o -name 'sources.list' \) -size +0
}
mirror() {
    # shellcheck disable=SC2046
    awk '$1 == "URIs:" { print $2; exit } $1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /:\//) { print $i; exit } }' $(sources)
}

make_base() {
    [ -f "$base.done" ] && return
    local uri file
    uri=$(mirror)
    [ -n "$uri" ] || fail "apt on this machine knows no Debian mirror"
    say "Making a clean Debian (once)"
    "${become[@]}" rm -rf "$base"
    quiet debootstrap "${become[@]}" debootstrap --variant=minbase --include=ca-certificates bookworm "$base" "$uri"
    "${become[@]}" rm -f "$base/etc/apt/sources.list"
    for file in $(sources); do
        "${become[@]}" cp "$file" "$base${file}"
    done
    printf '#!/bin/sh\nexit 101\n' | "${become[@]}" tee "$base/usr/sbin/policy-rc.d" >/dev/null
    "${become[@]}" chmod 755 "$base/usr/sbin/policy-rc.d"
    "${become[@]}" cp /etc/resolv.conf "$base/etc/resolv.conf"
    quiet apt-update inside "$base" apt-get update -q
    touch "$base.done"
}

# inside ROOT COMMAND...: in a mount and process space of its own, with nothing of this machine's environment.
inside() {
    local where=$1
    shift
    "${become[@]}" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        unshare --mount --pid --fork --mount-proc="$where/proc" chroot "$where" "$@"
}
as_user() { inside "$root" runuser -u elev -- env HOME=/home/elev QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/home/elev/.run "$@"; }

install_package() {
    "${become[@]}" rm -rf "$root"
    "${become[@]}" cp -a --reflink=auto "$base" "$root"
    "${become[@]}" find "$archives" -name '*.deb' -exec cp -t "$root/var/cache/apt/archives" {} +
    "${become[@]}" cp "$package" "$root/tmp/fagdansk.deb"
    quiet install inside "$root" apt-get install -yq --no-install-recommends /tmp/fagdansk.deb
    "${become[@]}" find "$root/var/cache/apt/archives" -name '*.deb' -exec cp -nt "$archives" {} +
    inside "$root" useradd --create-home elev
    as_user mkdir -m 700 /home/elev/.run
}

try_it() {
    local version folder pictures
    version=$(as_user fagdansk --version)
    [[ $version == fagdansk\ [0-9]* ]] || fail "fagdansk --version said: $version"
    as_user fagdansk-cli content stats | grep -q . || fail "fagdansk-cli content stats said nothing"
    folder=$(as_user stat -c '%a %U' /var/lib/fagdansk)
    [ "$folder" = "1777 root" ] || fail "/var/lib/fagdansk is $folder"
    say "Playing the tour in the clean root"
    quiet tour as_user fagdansk --tour /home/elev/tour
    pictures=$("${become[@]}" find "$root/home/elev/tour" -name '*.png' | wc -l)
    [ "$pictures" -ge 10 ] || fail "the tour left $pictures pictures"
    say "$version: installed, started, $pictures pictures"
}

remove_package() {
    "${become[@]}" touch "$root/var/lib/fagdansk/fagdansk.db"
    quiet purge inside "$root" apt-get purge -yq fagdansk
    [ ! -e "$root/usr/bin/fagdansk" ] || fail "the program is still there after a purge"
    [ -f "$root/var/lib/fagdansk/fagdansk.db" ] || fail "a purge deleted the data"
}

make_package
check_contents
make_base
install_package
try_it
remove_package
"${become[@]}" rm -rf "$root"
