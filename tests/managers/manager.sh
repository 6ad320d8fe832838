#!/bin/sh
# Stands in for every package manager, under its name. It logs what it is asked for (one line a package, without the
# options that only say what is kept), keeps a cache as the real one does, and needs it where the real one does.
#
# FAIL_AT=n makes the n-th package fail; `wire cut` takes the network away.
name=${0##*/}
sub= options= packages= keep=yes recommends=yes offline= assumed= literal=

fail() {
    echo "$name ends with $1" >> /log/steps
    exit "$1"
}

while [ $# -gt 0 ]; do
    word=$1
    shift
    case $literal$name:$word in
    yes*) packages="$packages $word" ;;
    *:--) literal=yes ;;
    apk:--no-cache | pip*:--no-cache-dir | uv:--no-cache) keep= ;;
    apt*:--no-install-recommends) recommends= ;;
    *:--no-cache | *:--no-cache-dir | *:--no-install-recommends) fail 2 ;;
    apk:--no-network | npm:--offline | yarn:--offline | conda:--offline | mamba:--offline | dnf:-C | yum:-C | uv:--offline)
        offline=yes options="$options $word" ;;
    apt*:-t | apk:-t | apk:--virtual | apk:-X | pip*:-r | npm:--prefix | composer:-d | dnf:-x | yum:-x)
        options="$options $word $1"
        shift ;;
    *:-y | *:-qy | *:-yqq | *:--yes | *:--assume-yes) assumed=yes options="$options $word" ;;
    *:-*) options="$options $word" ;;
    *) if [ -z "$sub" ]; then sub=$word; else packages="$packages $word"; fi ;;
    esac
done

case $name in
cpanm) packages=" $sub$packages" sub=install ;;
pacman)
    case $options in *-S*) packages=" $sub$packages" sub=install ;; esac ;;
yarn) sub=${sub:-install} ;;
esac
case $name in
apt | apt-get | aptitude) cache=/var/lib/apt/lists ;;
apk | dnf | yum | microdnf | tdnf) cache=/var/cache/$name ;;
zypper) cache=/var/cache/zypp ;;
pacman) cache=/var/cache/pacman/pkg ;;
pip | pip3) cache=$HOME/.cache/pip ;;
uv | pipenv | luarocks) cache=$HOME/.cache/$name ;;
poetry) cache=$HOME/.cache/pypoetry/cache ;;
conda | mamba | micromamba) cache=/opt/conda/pkgs ;;
npm) cache=$HOME/.npm ;;
yarn) cache=/usr/local/share/.cache/yarn ;;
bun) cache=$HOME/.bun/install/cache ;;
gem | bundle) cache=/usr/local/gems/cache ;;
composer) cache=$HOME/.composer/cache ;;
pecl) cache=/tmp/pear ;;
cpanm) cache=$HOME/.cpanm ;;
esac

# Emptying the cache is what rewrites add: it shows in what is left, and is not logged.
case $name:$sub$packages in
dnf:clean* | yum:clean* | microdnf:clean* | tdnf:clean* | zypper:clean | npm:cache\ clean | yarn:cache\ clean | conda:clean | \
    mamba:clean | micromamba:clean | composer:clear-cache | pip*:cache\ purge | uv:cache\ clean)
    case $name:$options in npm:*--force* | [!n]*) rm -rf "$cache"/* ;; npm:*) exit 1 ;; esac
    exit 0 ;;
gem:env\ gemdir)
    echo /usr/local/gems
    exit 0 ;;
apt*:clean | apt*:autoclean) exit 0 ;;
esac

log() {
    echo "$name $sub$options${1:+ $1} ${DEBIAN_FRONTEND-} $PWD" >> /log/steps
}

network() {
    [ ! -e /run/wire ] || [ -n "$offline" ] || fail 1
}

# What makes the cache: nothing where it is not kept.
fill() {
    [ -n "$keep" ] || return 0
    [ -d "$cache" ] || mkdir -p "$cache" 2>/dev/null || fail 13
    { echo "$1" > "$cache/$1"; } 2>/dev/null || fail 13
}

# What is asked for, one by one; the first that cannot be had ends it. Packages without which others do not work are
# not logged: whether they are named or recommended is the same.
ask() {
    case $1 in ca-certificates | libc6-dev | xauth) return ;; esac
    log "$1"
    if [ -n "${FAIL_AT-}" ]; then
        read -r count < /run/count
        count=$((count + 1))
        echo "$count" > /run/count
        [ "$count" != "$FAIL_AT" ] || fail 100
    fi
    [ "$1" != broken ] || fail 100
}

# Installs a package, by name.
put() {
    case $1 in
    ca-certificates | libc6-dev | xauth) echo "$1" > "/var/lib/packages/$1" && return ;;
    */* | .*) ;;
    *) { echo "$1" > "/var/lib/packages/$name-$1"; } 2>/dev/null || fail 13 ;;
    esac
    case $name$recommends in
    apt*yes)
        case $1 in
        curl | git | wget) put ca-certificates ;;
        gcc) put libc6-dev ;;
        xvfb) put xauth ;;
        esac
        echo "$1" > "/var/lib/recommended/$1-extra" ;;
    esac
}

packages() {
    [ -n "$packages" ] || log
    for each in $packages; do ask "$each"; done
    for each in $packages; do put "$each"; done
}

# Whoever is not root installs nothing into the system.
root() {
    [ -w /etc ] || fail 13
}

case $name in apt* | apk | *dnf | yum | zypper | pacman | pecl) root ;; esac
case $name:$sub in
apt*:update)
    log
    network
    fill index ;;
apt*:upgrade | apt*:dist-upgrade)
    log
    [ ! -e "$cache/index" ] || echo upgraded > /var/lib/packages/upgraded ;;
apt*:install | apt*:build-dep)
    # The question is asked where nothing answers it beforehand.
    if [ -z "$assumed" ]; then
        read -r answer || :
        [ "$answer" = y ] || fail 1
    fi
    network
    [ -e "$cache/index" ] || fail 100
    packages ;;
apt*:list | apk:search)
    log
    [ -e "$cache/index" ] && echo "known" ;;
apk:update)
    # Not logged: it goes where nothing reads what it fetches, and without a network what follows ends in the same way.
    network
    fill index ;;
*:add | *:ci | *:i | *:in | *:install | *:require | *:sync | *:update | *:upgrade | *:create | *:makecache | uv:pip | \
    pip*:download | pip*:wheel | dnf:groupinstall)
    network
    if [ -n "$offline" ] && ! [ -e "$cache/index" ]; then fail 3; fi
    packages
    [ "$name" = pecl ] || fill index
    fill archive ;;
*) log ;;
esac
