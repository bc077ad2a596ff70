# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What ./run and ./check share: the packages, and a build that is skipped when nothing changed. Sourced, with $root set
# to the checkout. Everything here speaks on stderr; a failure prints the end of its log and exits with 4.

# The one list of Debian 12 packages. docs/decisions/0001-components.md says why each library is there.
run_packages=(g++ cmake ninja-build pkg-config libsqlite3-dev libsqlitecpp-dev libcli11-dev libhowardhinnant-date-dev
              libtomlplusplus-dev nlohmann-json3-dev libfmt-dev libutf8proc-dev libre2-dev libncurses-dev libzip-dev libzstd-dev
              libprotozero-dev libxml2-dev libssl-dev tzdata)
check_packages=("${run_packages[@]}" catch2 libbenchmark-dev libvterm-dev clang-format less git python3
                groff-base zsh fish dpkg-dev file zstd)

note() { printf 'hone: %s\n' "$*" >&2; }
stop() { note "$@"; exit 4; }

# give_up LOG WORDS: the end of the log, where all of it is, and exit 4.
give_up() {
    local log=$1
    shift
    tail -n 40 -- "$log" >&2
    stop "$* The whole log: $log"
}

# Names of the packages among the arguments that dpkg does not have, one a line.
packages_missing() {
    local have
    have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null)
    local package
    for package; do
        [[ $'\n'$have$'\n' == *$'\n'"$package installed"$'\n'* ]] || printf '%s\n' "$package"
    done
}

# Without dpkg the tools are looked for by name; a missing library shows when CMake is configured.
tools_missing() {
    local tool
    for tool in cmake ninja pkg-config c++; do
        command -v "$tool" >/dev/null || return 0
    done
    return 1
}

# install_missing PACKAGE…: nothing at all when they are there.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        tools_missing && stop "tools to build with are missing. Install these (Debian's names): $*"
        return 0
    fi
    local missing
    mapfile -t missing < <(packages_missing "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    command -v apt-get >/dev/null || stop "packages are missing and there is no apt-get to install them: ${missing[*]}"

    # apt-get gets its own environment by env, because sudo would drop it.
    local as_root=(env DEBIAN_FRONTEND=noninteractive) proxy
    for proxy in http_proxy https_proxy; do
        [[ -z ${!proxy:-} ]] || as_root+=("$proxy=${!proxy}")
    done
    local by_hand="apt-get install --no-install-recommends ${missing[*]}"
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null || stop "packages are missing. As root, run: $by_hand"
        as_root=(sudo "${as_root[@]}")
    fi

    local log=$root/build/packages.log apt=(apt-get -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
    note "installing packages: ${missing[*]}"
    # A failed update is not the end: one broken source among many leaves the others usable. The lock on descriptor 9
    # is not for whatever a package starts.
    "${as_root[@]}" "${apt[@]}" update >"$log" 2>&1 9>&- || true
    "${as_root[@]}" "${apt[@]}" install --no-install-recommends "${missing[@]}" >>"$log" 2>&1 9>&- ||
        give_up "$log" "the packages could not be installed. By hand: $by_hand."
}

# How many compilers at once: one a core, but 800 MB for each, or a small machine swaps.
jobs_here() {
    local cores kilobytes=0 label value
    cores=$(nproc 2>/dev/null || echo 1)
    while read -r label value _; do
        [[ $label != MemAvailable: ]] || kilobytes=$value
    done 2>/dev/null </proc/meminfo
    local fit=$((kilobytes / 800000))
    [[ $fit -ge 1 ]] || fit=1
    [[ $kilobytes -gt 0 && $fit -lt $cores ]] && cores=$fit
    echo "${CMAKE_BUILD_PARALLEL_LEVEL:-$cores}"
}

# What a build tree is tied to: this place on this system. A tree that was moved, or is seen from another system
# (a folder shared with a container), is thrown away instead of half believed.
machine() {
    printf '%s\n%s\n' "$root" "$MACHTYPE"
    [[ ! -r /etc/os-release ]] || cat /etc/os-release
}

# is_current PRESET: hone is built, nothing it is built from changed since, and the libraries it loads are here.
# Quick, for it runs before every start. Change times, not modification times: they also show a file that was moved in
# with an old date; a deleted file shows in its directory.
is_current() {
    local tree=$root/build/$1
    local stamp=$tree/hone.stamp library
    [[ -x $tree/cli/hone && -f $stamp && -f $tree/hone.machine ]] || return 1
    [[ $(<"$tree/hone.machine") == "$(machine)" ]] || return 1
    while IFS= read -r library; do
        [[ -e $library ]] || return 1
    done <"$stamp"
    local changed
    changed=$(cd -- "$root" && find engine decks cli cmake CMakeLists.txt CMakePresets.json run \
        -cnewer "$stamp" -print -quit 2>&1) && [[ -z $changed ]]
}

# configure_and_build PRESET TARGET: only what changed. Called with the lock of that tree.
configure_and_build() {
    local preset=$1 target=$2 tree=$root/build/$1 log=$root/build/$1.log
    [[ ! -f $tree/hone.machine || $(<"$tree/hone.machine") == "$(machine)" ]] || rm -rf -- "$tree"
    mkdir -p -- "$tree"
    # The stamp carries the time before the build, so that an edit made meanwhile is seen; it counts only after success.
    touch -- "$tree/hone.began"
    : >"$log"
    if [[ ! -f $tree/hone.machine || ! -f $tree/build.ninja || $root/CMakePresets.json -nt $tree/build.ninja ]]; then
        # A configuration that was interrupted can leave a cache no later one gets past; then once more from nothing.
        (cd -- "$root" && { cmake --preset "$preset" || cmake --fresh --preset "$preset"; }) >"$log" 2>&1 ||
            give_up "$log" "the build could not be configured. It needs these packages (Debian's names):" \
                "${run_packages[*]}."
        machine >"$tree/hone.machine"
    fi
    cmake --build "$tree" --target "$target" --parallel "$(jobs_here)" >>"$log" 2>&1 || give_up "$log" "the build failed."
    ldd "$tree/cli/hone" 2>/dev/null | sed -n 's/^.*=> \(\/[^ ]*\) .*$/\1/p' >"$tree/hone.stamp.new"
    touch -r "$tree/hone.began" -- "$tree/hone.stamp.new"
    mv -f -- "$tree/hone.stamp.new" "$tree/hone.stamp"
}

# lock NAME: descriptor 9 holds build/NAME.lock until the (sub)shell ends, so that two at once build one after the other.
lock() {
    mkdir -p -- "$root/build" 2>/dev/null && : 2>/dev/null >>"$root/build/$1.lock" ||
        stop "cannot write in $root/build, where hone is built."
    exec 9>>"$root/build/$1.lock"
    flock -n 9 || {
        note "waiting for another build in this checkout…"
        flock 9
    }
}
