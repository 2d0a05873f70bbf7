# What tools/run and tools/test share: the packages of Debian 12, how they are installed, how the project is built.
# Read with `. tools/common.sh` from the project's root.

packages_build=(
    build-essential cmake ninja-build pkg-config ca-certificates
    qt6-base-dev libqt6svg6-dev libgl1-mesa-dev
    qt6-tools-dev qt6-l10n-tools qt6-tools-dev-tools qt6-translations-l10n
    libsqlite3-dev libssl-dev libyaml-cpp-dev libexpected-dev libcli11-dev libzip-dev libsodium-dev libxlsxwriter-dev
    libfontconfig-dev
    fonts-noto-core fonts-noto-cjk
)
packages_test=(
    catch2 librapidcheck-dev poppler-utils xvfb xauth
    at-spi2-core dbus-daemon libatspi2.0-dev xdotool
    appstream desktop-file-utils file libxml2-utils man-db shared-mime-info
    libreoffice-calc-nogui libreoffice-writer-nogui
)
packages_package=(
    dpkg-dev file lintian
)

# Where ccache is there, compilations are shared between copies of the project.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

say() { printf '%s\n' "$*" >&2; }

# install_missing PACKAGE...: asks apt for what is not there yet, and says what.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "These packages are needed, by the names they have in Debian 12: ${missing[*]}"
        say "This system has no apt-get: install them by its own means, then run this again (README.md, Building elsewhere)."
        exit 1
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Run as root, or install: ${missing[*]}"; exit 1; }
        as_root=(sudo)
    fi
    say "Installing with apt: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET...]: configures when needed, then builds.
build() {
    local preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
