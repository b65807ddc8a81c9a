#!/usr/bin/env bash
# SPDX-FileCopyrightText: Transitiewijzer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# try-fresh.sh RELEASE [build|test]: makes a bare Debian of that release under build/fresh/ and runs in it, on a fresh clone of the last
# commit, the command of README.md: run.sh (build) or test.sh (test, the default). Prints one line; build/fresh/RELEASE.log has the rest.
# Needs root and debootstrap. The bare system, its packages and ccache are kept in build/fresh/cache/RELEASE/ for the next run.
set -u
# shellcheck source=packaging/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

release=${1:-}
action=${2:-test}
fresh="$root/build/fresh"
system="$fresh/$release"
cache="$fresh/cache/$release"
log="$fresh/$release.log"

# find_archive SUFFIX: the address of Debian's archive in this system's own apt settings, of whatever form those are. "-security" finds that of
# the security updates.
find_archive() {
  apt-get update --print-uris | sed -nE \
    "s#^'(https?://[^']*)/dists/(bookworm|trixie|forky|sid|oldstable|stable|testing|unstable)$1/(InRelease|Release)'.*#\1#p" | head -n 1
}

# Prints what this system's apt needs to reach that archive: proxies, certificates, retries, checks of dates.
archive_settings() {
  apt-config dump | grep -E '^Acquire::(https?|Check-[A-Za-z-]*|Force[A-Za-z0-9-]*|Retries)\b'
}

# copy_into_system FILE…: copies files and folders of this system that exist to the same places of the bare one.
copy_into_system() {
  local file
  for file; do
    if [ -e "$file" ]; then
      mkdir -p "$system$(dirname "$file")" && cp -rL "$file" "$system$(dirname "$file")/" || return
    fi
  done
}

# Makes the bare system and keeps it in an archive file, which is used for a month.
bootstrap() {
  local archive security named http_proxy='' https_proxy=''
  archive=$(find_archive '')
  security=$(find_archive '(-security|/updates)')
  if [ -z "$archive" ]; then
    say "The settings of apt name no archive of Debian on the web."
    return 1
  fi
  eval "$(apt-config shell http_proxy Acquire::http::Proxy https_proxy Acquire::https::Proxy)"
  export http_proxy https_proxy
  debootstrap --variant=minbase "$release" "$system" "$archive" || return
  {
    printf 'deb %s %s main\n' "$archive" "$release" "$archive" "$release-updates"
    [ -n "$security" ] && printf 'deb %s %s main\n' "$security" "$release-security"
  } >"$system/etc/apt/sources.list"
  archive_settings >"$system/etc/apt/apt.conf.d/90system"
  # Waiting for the disk after each package would take most of the time, and a system that breaks off is made again.
  echo force-unsafe-io >"$system/etc/dpkg/dpkg.cfg.d/90fast"
  mapfile -t named < <(archive_settings | sed -nE 's#^[^ ]* "(/[^"]+)";$#\1#p')
  copy_into_system "${named[@]}" /etc/ssl/certs/ca-certificates.crt /usr/local/share/ca-certificates || return
  # No package is left in the system, so that it needs the cache's folder.
  rm -f "$system"/var/cache/apt/archives/*.deb
  tar -C "$system" -caf "$cache/base.part.tar.gz" . && mv "$cache/base.part.tar.gz" "$cache/base.tar.gz"
}

# Lays a bare system in its folder, with this system's names of hosts and a fresh clone in the home of root.
lay_system() {
  if grep -qF " $system/" /proc/self/mountinfo; then
    say "Something is mounted below $system"
    return 1
  fi
  rm -rf --one-file-system "$system" && mkdir -p "$system" "$cache/packages/partial" "$cache/ccache" || return
  if [ -n "$(find "$cache/base.tar.gz" -mtime -30 2>/dev/null)" ]; then
    tar -C "$system" -xpf "$cache/base.tar.gz" || return
  else
    bootstrap || return
  fi
  copy_into_system /etc/hosts /etc/resolv.conf || return
  git clone --quiet --no-hardlinks "$root" "$system/root/transitiewijzer"
}

# Mounts what a running system has, and the two caches.
mount_system() {
  mkdir -p "$system/root/.cache/ccache" &&
    mount --rbind /dev "$system/dev" && mount -t tmpfs -o mode=1777 shm "$system/dev/shm" &&
    mount -t proc proc "$system/proc" && mount --rbind /sys "$system/sys" &&
    mount --bind "$cache/packages" "$system/var/cache/apt/archives" && mount --bind "$cache/ccache" "$system/root/.cache/ccache"
}

# Runs README's command as somebody would who just logged in.
run_command() {
  local command='packaging/test.sh'
  [ "$action" = build ] && command='packaging/run.sh --version'
  env -i HOME=/root TERM=dumb PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    chroot "$system" /bin/sh -c "cd /root/transitiewijzer && $command"
}

if [ "${TRY_FRESH_STAGE:-}" = inside ]; then
  lay_system && mount_system && run_command
  exit
fi

if ! [[ $release =~ ^(bookworm|trixie)$ && $action =~ ^(build|test)$ && $# -le 2 ]]; then
  say "Usage: try-fresh.sh bookworm|trixie [build|test]"
  exit 2
fi
if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
  say "Only root can make a bare system, and debootstrap must be installed."
  exit 2
fi
mkdir -p "$cache"
exec {lock}>"$cache/lock"
if ! flock --nonblock "$lock"; then
  say "Another try of $release is running."
  exit 2
fi

# Mounts and processes live in namespaces of their own: the kernel ends both with the first process of those, even if this script is killed.
SECONDS=0
TRY_FRESH_STAGE=inside unshare --mount --pid --ipc --fork --kill-child --mount-proc -- "$BASH" "${BASH_SOURCE[0]}" "$release" "$action" \
  >"$log" 2>&1 </dev/null &
child=$!
trap 'kill -KILL "$child"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
wait "$child"
status=$?
trap - EXIT
if [ "$status" -eq 0 ]; then
  echo "$release $action: passed in $SECONDS s"
else
  echo "$release $action: failed, see build/fresh/$release.log"
  exit 1
fi
