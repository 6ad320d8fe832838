//! Written by `LEANFILE_UPDATE=1 cargo test --test tables`; not to be edited.
//!
//! - Debian 12 package index of 2026-11-23 (main, amd64) (bookworm)
//! - Debian 13 package index of 2026-11-23 (main, amd64) (trixie)
//! - Ubuntu 24.04 package index of 2026-11-23 (main+universe, amd64) (noble)

use super::{RecommendsTable, row};

/// How many names there are.
pub(super) const COUNT: usize = 1064;

/// All names, sorted, one a line.
pub(super) const NAMES: &str = "\
adduser
adwaita-icon-theme
alsa-topology-conf
alsa-ucm-conf
ansible
ant
ant-optional
apache2
apache2-data
apache2-utils
apparmor
appstream
apt-transport-https
apt-utils
at-spi2-core
attr
autoconf
automake
autotools-dev
awscli
bash-completion
binfmt-support
binutils
binutils-common
binutils-x86-64-linux-gnu
bison
bridge-utils
bsd-mailx
build-essential
bzip2
bzip2-doc
ca-certificates
ca-certificates-java
cargo
cgroupfs-mount
chromium
chromium-sandbox
clang
clang-19
clang-tools-19
cli-common
cmake
cpio
cpp
cpp-12
cpp-13
cpp-13-x86-64-linux-gnu
cpp-14
cpp-14-x86-64-linux-gnu
cpp-x86-64-linux-gnu
criu
cron
curl
dbus
dbus-bin
dbus-daemon
dbus-session-bus-common
dbus-system-bus-common
dbus-user-session
debconf-utils
default-dbus-system-bus
default-jdk
default-jre
default-jre-headless
default-logind
default-mta
default-mysql-client
dialog
dirmngr
dmsetup
dnsmasq-base
dnsutils
docker-buildx
docker-cli
docker.io
dos2unix
dpkg-dev
dumb-init
dvisvgm
easy-rsa
elixir
emacs
enchant-2
epstool
erlang
erlang-examples
erlang-jinterface
erlang-mode
erlang-src
erlang-syntax-tools
exim4-base
exim4-config
exim4-daemon-light
expect
fakeroot
ffmpeg
file
firefox-esr
flex
fontconfig
fontconfig-config
fonts-crosextra-caladea
fonts-crosextra-carlito
fonts-dejavu
fonts-dejavu-core
fonts-dejavu-extra
fonts-dejavu-mono
fonts-droid-fallback
fonts-font-awesome
fonts-freefont-otf
fonts-lato
fonts-liberation
fonts-liberation-sans-narrow
fonts-liberation2
fonts-linuxlibertine
fonts-noto-color-emoji
fonts-noto-core
fonts-noto-extra
fonts-noto-mono
fonts-noto-ui-core
fonts-sil-gentium
fonts-sil-gentium-basic
fonts-texgyre
fonts-texgyre-math
fonts-urw-base35
g++
g++-12
g++-13
g++-13-x86-64-linux-gnu
g++-14
g++-14-x86-64-linux-gnu
g++-x86-64-linux-gnu
gcc
gcc-12
gcc-13
gcc-13-base
gcc-13-x86-64-linux-gnu
gcc-14
gcc-14-x86-64-linux-gnu
gcc-x86-64-linux-gnu
gdb
geoclue-2.0
gettext
gettext-base
gfortran
gfortran-x86-64-linux-gnu
ghc
ghostscript
ghp-import
gir1.2-gdkpixbuf-2.0
gir1.2-girepository-2.0
gir1.2-glib-2.0
gir1.2-gtk-3.0
gir1.2-handy-1
gir1.2-notify-0.7
gir1.2-packagekitglib-1.0
gir1.2-pango-1.0
gir1.2-polkit-1.0
git
git-lfs
git-man
gnupg
gnupg-l10n
gnupg-utils
gnupg2
gnuplot-data
gnuplot-qt
golang-go
gosu
gpg
gpg-agent
gpg-wks-client
gpg-wks-server
gpgconf
gpgsm
gpgv
gradle
graphviz
gsasl-common
gsettings-desktop-schemas
gsfonts
gstreamer1.0-gl
gstreamer1.0-libav
gstreamer1.0-plugins-bad
gstreamer1.0-plugins-base
gstreamer1.0-plugins-good
gstreamer1.0-plugins-ugly
gstreamer1.0-x
guile-3.0-libs
hicolor-icon-theme
htop
i965-va-driver
icu-devtools
imagemagick
info
intel-media-va-driver
iproute2
iptables
iputils-ping
java-common
javascript-common
jq
keyboxd
krb5-locales
less
lib32gcc-s1
lib32stdc++6
libaacs0
libabsl20220623
libalgorithm-diff-perl
libalgorithm-diff-xs-perl
libalgorithm-merge-perl
libaom3
libapparmor1
libargon2-1
libasan8
libasound2-data
libasound2t64
libass9
libassuan0
libatk-bridge2.0-0
libatk-bridge2.0-0t64
libatk-wrapper-java
libatk-wrapper-java-jni
libatk1.0-0
libatk1.0-0t64
libatm1
libatm1t64
libatomic1
libatspi2.0-0
libatspi2.0-0t64
libavahi-client3
libavahi-common-data
libavahi-common3
libavcodec59
libavcodec61
libavcodec62
libavfilter8
libavformat59
libavif15
libavutil57
libavutil59
libbabeltrace1
libbase-java
libbdplus0
libbindex-java
libbinutils
libblas-dev
libboost-all-dev
libboost-regex1.74.0
libbrotli1
libbsd0
libbsh-java
libbz2-dev
libc-dbg
libc-dev-bin
libc-devtools
libc6-dbg
libc6-dev
libc6-i386
libcaf-openmpi-3
libcaf-openmpi-3t64
libcairo-gobject2
libcairo2
libcbor0.10
libcbor0.8
libcc1-0
libccid
libcdparanoia0
libcephfs2
libclang-common-19-dev
libclang-cpp14
libclang-cpp18
libclang-cpp19
libclang-rt-14-dev
libclang-rt-18-dev
libclang-rt-19-dev
libclang1-19
libcloudproviders0
libcoarrays-dev
libcoarrays-openmpi-dev
libcodec2-1.0
libcodec2-1.2
libcolord2
libcom-err2
libcrypt-dev
libcrypt-rc4-perl
libcryptsetup12
libctf-nobfd0
libctf0
libcups2
libcups2t64
libcurl3-gnutls
libcurl3-nss
libcurl3t64-gnutls
libcurl4
libcurl4t64
libdav1d6
libdav1d7
libdb5.3t64
libdbd-mariadb-perl
libdbd-mysql-perl
libdbi-perl
libdbus-1-3
libde265-0
libdebuginfod-common
libdebuginfod1
libdebuginfod1t64
libdecor-0-plugin-1-cairo
libdecor-0-plugin-1-gtk
libdeflate-dev
libdeflate0
libdevmapper1.02.1
libdigest-perl-md5-perl
libdjvulibre-text
libdjvulibre21
libdpkg-perl
libduktape207
libdw1
libdw1t64
libeac3
libedit2
libelf1
libelf1t64
libencode-locale-perl
libepoxy0
liberror-perl
libevent-2.1-7
libexif-doc
libexpat1
libfakeroot
libfdisk1
libfelix-osgi-obr-java
libffi-dev
libffi8
libfido2-1
libfile-basedir-perl
libfile-desktopentry-perl
libfile-fcntllock-perl
libfile-mimeinfo-perl
libfile-readbackwards-perl
libfl-dev
libfl2
libfontconfig1
libfontenc1
libfreetype6
libfribidi0
libgail-common
libgail18
libgail18t64
libgav1-1
libgcc-12-dev
libgcc-13-dev
libgcc-14-dev
libgcrypt20
libgd3
libgdbm-compat4t64
libgdbm6t64
libgdk-pixbuf-2.0-0
libgdk-pixbuf2.0-bin
libgfapi0
libgirepository-1.0-1
libgit2-1.5
libgit2-1.9
libgl1
libgl1-amber-dri
libgl1-mesa-dri
libglib2.0-0
libglib2.0-0t64
libglib2.0-data
libgnutls-dane0
libgnutls-dane0t64
libgnutls30t64
libgomp1
libgpars-groovy-java
libgpg-error-l10n
libgpg-error0
libgpgme11
libgpgme11t64
libgphoto2-l10n
libgpm2
libgprofng0
libgraphene-1.0-0
libgraphite2-3
libgs-common
libgs10
libgs10-common
libgsasl18
libgsm1
libgssapi-krb5-2
libgssglue1
libgtk-3-0
libgtk-3-0t64
libgtk-3-bin
libgtk2.0-bin
libgts-bin
libgudev-1.0-0
libharfbuzz0b
libheif-plugin-aomdec
libheif-plugin-aomenc
libheif-plugin-libde265
libheif-plugin-x265
libheif1
libhttp-parser2.9
libice-dev
libice6
libicu-dev
libicu72
libicu74
libidn12
libidn2-0
libigdgmm12
libijs-0.35
libimagequant0
libimath-3-1-29
libimath-3-1-29t64
libimobiledevice-1.0-6
libintl-perl
libio-stringy-perl
libipt2
libisl23
libitm1
libjansson4
libjbig0
libjbig2dec0
libjcode-pm-perl
libjcsp-java
libjpeg-dev
libjpeg-turbo8
libjpeg62-turbo
libjpeg8
libjs-bootstrap4
libjs-highlight.js
libjs-jquery
libjs-lunr
libjs-modernizr
libjs-popper.js
libjs-sphinxdoc
libjs-underscore
libjs-xmlextras
libjson-c5
libjsr166y-java
libjxl0.11
libjxl0.7
libjxr-tools
libjxr0
libjxr0t64
libk5crypto3
libkeyutils1
libkmod2
libkrb5-3
libkrb5support0
libksba8
libkxml2-java
liblapack-dev
liblcms2-2
libldap-2.5-0
libldap-common
libldap2
liblerc4
liblibreoffice-java
liblocale-gettext-perl
liblockfile-bin
liblockfile1
liblsan0
libltdl-dev
libltdl7
liblua5.4-0
liblzma-dev
libmagic-mgc
libmagic1
libmagic1t64
libmagickcore-6.q16-6-extra
libmagickcore-6.q16-7-extra
libmagickcore-7.q16-10-extra
libmagickwand-dev
libmailutils9
libmailutils9t64
libmariadb3
libmbedcrypto16
libmbedcrypto7
libmbedtls14
libmbedtls21
libmbedx509-1
libmbedx509-7
libmfx1
libmodule-find-perl
libmono-btls-interface4.0-cil
libmp3lame0
libmpc3
libmpfr6
libmultiverse-core-java
libmysqlclient21
libncurses-dev
libncurses5-dev
libncurses6
libncursesw6
libnet-dbus-perl
libnet1
libnetpbm11
libnetpbm11t64
libnftables1
libnghttp2-14
libnghttp3-9
libnpth0
libnsl-dev
libnsl2
libnspr4
libnss-systemd
libnss-winbind
libnss3
libntlm0
libnuma1
libobjc-14-dev
libobjc4
libodbccr2
libole-storage-lite-perl
libopenblas-dev
libopenblas0
libopenblas0-pthread
libopencv-dev
libopencv-java
libopencv406-jni
libopencv410-jni
libopenexr-3-1-30
libopenjp2-7
libopus0
libp11-kit0
libpam-cap
libpam-systemd
libpam-winbind
libpango-1.0-0
libpangocairo-1.0-0
libpangoft2-1.0-0
libpaper-utils
libpaper1
libpaper2
libpcre2-dev
libpcre3-dev
libpcsclite1
libperl5.36
libperl5.38t64
libperl5.40
libpfm4
libpipeline1
libpixman-1-0
libpkgconf3
libplist-2.0-4
libpng-dev
libpng-tools
libpng16-16
libpng16-16t64
libpolkit-agent-1-0
libpolkit-gobject-1-0
libpotrace0
libpq-dev
libpq5
libproc-processtable-perl
libproc2-0
libpsl5
libpsl5t64
libpstoedit0c2a
libpstoedit0t64
libpthread-stubs0-dev
libpython3-dev
libpython3-stdlib
libpython3.11
libpython3.11-dev
libpython3.11-stdlib
libpython3.12-dev
libpython3.12-minimal
libpython3.12-stdlib
libpython3.12t64
libpython3.13
libpython3.13-dev
libpython3.13-stdlib
libqt5core5t64
libqt5gui5t64
libqt5network5t64
libqt5opengl5
libqt5opengl5-dev
libqt5opengl5t64
libqt5printsupport5t64
libqt5sql5-sqlite
libqt5svg5
libqt5waylandclient5
libqt5waylandcompositor5
libqt5widgets5t64
libquadmath0
librados2
libraqm0
librav1e0
librav1e0.7
libraw1394-tools
libre2-10
libreadline-dev
libreadline8
libreflectasm-java-doc
libreoffice
libreoffice-gnome
libreoffice-gtk3
libreoffice-java-common
libreoffice-nlpsolver
libreoffice-report-builder
libreoffice-script-provider-bsh
libreoffice-script-provider-js
libreoffice-script-provider-python
libreoffice-sdbc-mysql
libreoffice-sdbc-postgresql
libreoffice-style-elementary
libreoffice-style-yaru
libreoffice-uiconfig-report-builder
libreoffice-wiki-publisher
librsvg2-2
librsvg2-common
librtmp1
libruby
libsac-java
libsasl2-2
libsasl2-modules
libsasl2-modules-db
libsctp1
libsframe1
libsharpyuv0
libshine3
libsm-dev
libsm6
libsnappy1v5
libsort-naturally-perl
libsource-highlight-common
libsource-highlight4t64
libsource-highlight4v5
libspeex1
libspreadsheet-parseexcel-perl
libspreadsheet-writeexcel-perl
libsqlite3-0
libssh-4
libssh2-1
libssh2-1t64
libssl-dev
libssl3
libstdc++-12-dev
libstdc++-13-dev
libstdc++-14-dev
libsvtav1enc1
libsvtav1enc2
libswresample4
libswresample5
libsystemd-shared
libtasn1-6
libterm-readkey-perl
libthai0
libtheora0
libtheoradec1
libtheoraenc1
libtiff6
libtinfo-dev
libtirpc-common
libtirpc-dev
libtirpc3
libtirpc3t64
libtool
libtsan2
libtwolame0
libubsan1
libunbound8
libunicode-map-perl
libunistring5
libupower-glib3
liburing2
libusb-1.0-0
libva2
libvdpau-va-gl1
libvisual-0.4-0
libvorbis0a
libvorbisenc2
libvpl2
libwayland-client0
libwayland-egl1
libwebp7
libwebpdemux2
libwebpmux3
libwmflite-0.2-7
libwoff1
libwxbase3.2-1
libwxbase3.2-1t64
libwxgtk3.2-1
libwxgtk3.2-1t64
libx11-6
libx11-data
libx11-dev
libx11-protocol-perl
libx11-xcb1
libx264-164
libx265-199
libx265-215
libxau-dev
libxau6
libxaw7
libxcb-render0
libxcb-shape0
libxcb-shm0
libxcb-xv0
libxcb1
libxcb1-dev
libxcomposite1
libxdmcp-dev
libxdmcp6
libxext6
libxfont2
libxft2
libxinerama1
libxkbfile1
libxml-twig-perl
libxml2
libxml2-dev
libxmu6
libxmuu1
libxpm4
libxrandr2
libxrender1
libxslt1-dev
libxt-dev
libxt6
libxt6t64
libxtst6
libxv1
libxxf86dga1
libyaml-0-2
libyuv0
libz3-4
libz3-dev
libzstd-dev
linux-libc-dev
linux-sysctl-defaults
lld-19
llvm
llvm-14
llvm-14-dev
llvm-14-linker-tools
llvm-14-runtime
llvm-14-tools
llvm-18
llvm-18-dev
llvm-18-runtime
llvm-18-tools
llvm-19
llvm-19-dev
llvm-19-linker-tools
llvm-19-runtime
llvm-19-tools
lmodern
locales
logrotate
lsb-release
lto-disabled-list
lua5.3
luit
lynx
lynx-common
m4
mailcap
mailutils
mailutils-common
make
man-db
manpages
manpages-dev
mariadb-client
maven
media-types
mercurial
mesa-va-drivers
mesa-vdpau-drivers
mesa-vulkan-drivers
mime-support
mkdocs
mono-complete
mono-xsp4
mono-xsp4-base
monodoc-http
mupdf-tools
nano
ncurses-term
needrestart
net-tools
netbase
netcat-openbsd
netcat-traditional
netpbm
networkd-dispatcher
nftables
nginx
node-auto-bind
node-base
node-cli-boxes
node-cli-cursor
node-cli-truncate
node-coveralls
node-jquery
node-opener
node-re2
node-require-from-string
node-shell-quote
node-stack-utils
node-tap
node-tap-mocha-reporter
node-tap-parser
node-typescript
node-widest-line
node-ws
nodejs
nodejs-doc
notification-daemon
npm
nss-plugin-pem
octave
octave-doc
opencv-data
openjdk-17-jdk
openjdk-17-jre
openjdk-17-jre-headless
openjdk-21-jre
openjdk-21-jre-headless
opensc
opensc-pkcs11
openssh-client
openssh-server
openssl
openvpn
packagekit-tools
pandoc
patch
pcscd
perl
perl-modules-5.36
perl-modules-5.38
perl-modules-5.40
php
php-cli
php-fpm
pigz
pinentry-curses
pipx
pkg-config
pkgconf
pkgconf-bin
pocketsphinx-en-us
polkitd
poppler-data
postfix
postgresql-client
procps
proj-bin
psmisc
pstoedit
publicsuffix
pulseaudio
python-babel-localedata
python-is-python3
python3
python3-anyio
python3-argcomplete
python3-babel
python3-bcrypt
python3-certifi
python3-cffi-backend
python3-chardet
python3-click
python3-cryptography
python3-cups
python3-dateutil
python3-dbus
python3-dev
python3-distro
python3-distro-info
python3-distutils
python3-dnspython
python3-gi
python3-gpg
python3-h11
python3-h2
python3-hpack
python3-httpcore
python3-httpx
python3-hyperframe
python3-idna
python3-jinja2
python3-jmespath
python3-kerberos
python3-ldb
python3-legacycrypt
python3-lib2to3
python3-libcloud
python3-livereload
python3-lockfile
python3-lunr
python3-markdown
python3-markupsafe
python3-mergedeep
python3-minimal
python3-nltk
python3-ntlm-auth
python3-numpy
python3-olefile
python3-opencv
python3-passlib
python3-pil
python3-pip
python3-pkg-resources
python3-protobuf
python3-psutil
python3-pygments
python3-pyinotify
python3-pyyaml-env-tag
python3-requests
python3-requests-kerberos
python3-requests-ntlm
python3-requests-toolbelt
python3-rich
python3-samba
python3-selinux
python3-setuptools
python3-simplejson
python3-six
python3-talloc
python3-tdb
python3-tk
python3-tornado
python3-tz
python3-urllib3
python3-venv
python3-watchdog
python3-winrm
python3-xmltodict
python3-yaml
python3.11
python3.11-dev
python3.11-minimal
python3.12
python3.12-dev
python3.12-minimal
python3.13
python3.13-dev
python3.13-minimal
qt5-gtk-platformtheme
qt6-gtk-platformtheme
qt6-qpa-plugins
qt6-svg-plugins
qt6-translations-l10n
qt6-wayland
qtbase5-dev
qttranslations5-l10n
qtwayland5
r-base
r-base-dev
r-base-html
r-doc-html
readline-common
redis-tools
rpcsvc-proto
rsync
rtkit
ruby
ruby-dev
ruby-full
ruby-rubygems
ruby-sdbm
ruby3.1
ruby3.1-doc
ruby3.2
ruby3.2-doc
ruby3.3
ruby3.3-doc
runit-helper
rust-llvm
rustc
samba
samba-ad-dc
samba-ad-provision
samba-dsdb-modules
samba-vfs-modules
screen
sensible-utils
session-migration
sgml-base
shared-mime-info
software-properties-common
sphinx-rtd-theme-common
sq
sqlite3
ssh-client
ssh-import-id
ssl-cert
strace
subversion
sudo
supervisor
system-config-printer
systemd
systemd-cryptsetup
systemd-dev
systemd-hwe-hwdb
systemd-resolved
systemd-sysv
systemd-timesyncd
tcl
tdb-tools
telnet
tesseract-ocr
tex-gyre
texlive
texlive-fonts-recommended
texlive-latex-extra
texlive-plain-generic
tigervnc-common
tigervnc-standalone-server
tigervnc-tools
tini
tipa
tk
tk8.6
tmux
tzdata
ubuntu-fan
ucf
udev
unattended-upgrades
unzip
upower
uuid-dev
va-driver-all
valgrind
valgrind-dbg
vdpau-driver-all
vim
virtualenv
wget
winbind
wkhtmltopdf
x11-common
x11-utils
x11-xkb-utils
x11-xserver-utils
x11proto-dev
xauth
xdg-desktop-portal
xdg-desktop-portal-gtk
xdg-user-dirs
xfonts-base
xfonts-encodings
xfonts-utils
xml-core
xorg-sgml-doctools
xserver
xserver-common
xserver-xephyr
xtrans-dev
xvfb
xxd
xz-utils
yarnpkg
zip
zlib1g-dev
";

/// What each package recommends itself, then what is lost, as lines of `NAMES`.
pub(super) static LISTS: [u16; 6082] = [
    862, 869, 888, 889, 893, 921, 933, 934, 862, 888, 889, 893, 921, 933, 934, 906, 1045, 881, 884, 886, 915, 918, 863, 909, 754, 895, 923, 917, 924, 916, 688, 697, 708, 717, 882, 885, 868, 912, 919, 865, // bookworm: ansible
    6, 6, 3, 2, 369, 986, 1048, 53, 203, 714, 54, 55, 57, 407, 56, 213, // bookworm: ant
    993, 993, 786, 854, 828, 31, 457, 380, 856, 619, 203, // bookworm: apache2
    17, 17, 786, 18, // bookworm: autoconf
    786, // bookworm: automake
    534, 907, 912, 31, 535, 775, 345, 413, 429, 455, 525, 590, 655, 679, 680, 681, 703, 904, 909, 828, 1025, 761, 250, 550, 373, 346, 397, 311, 423, 459, 697, 707, // bookworm: awscli
    94, 161, 211, 766, 767, 256, 786, 338, 461, 330, 68, 162, 163, 169, 170, 171, 172, 174, 209, 355, 173, 219, 452, 456, 504, 596, 635, 842, 210, 239, 343, 345, // bookworm: build-essential
    31, 737, 457, 856, 828, 740, 739, 293, 543, 738, 203, 619, 766, 767, 256, 21, 507, 510, 815, 333, 656, 741, 271, 731, 715, 355, 544, 635, 493, 860, 912, 935, // bookworm: cargo
    36, 36, 14, 369, 1048, 393, 614, 1029, 1026, 111, 813, 998, 3, 2, 179, 359, 613, 339, 497, 691, 1043, 668, 396, 848, 149, 151, 152, 153, 154, 155, 156, 157, 870, // bookworm: chromium
    738, 860, 274, 333, 737, 656, 741, 731, 715, 900, 936, 565, 205, 206, 259, 766, 767, 256, 740, 293, 543, 493, 912, 935, 406, 938, 568, 770, 31, 355, 21, 250, // bookworm: clang
    132, 764, 132, 764, 31, 854, 43, 133, 258, 457, 856, 828, 380, 44, 266, 22, 351, 420, 489, 490, 255, 733, 285, 505, 960, 203, 619, 23, 246, 24, 373, 421, 228, 215, // bookworm: cmake
    65, 92, 90, 370, 409, 506, 91, 786, 27, 854, 665, 659, 31, 251, 463, 327, 389, 657, 828, 462, 447, 450, 451, 640, 448, 203, // bookworm: cron
    31, 457, 856, 828, 203, 619, // bookworm: curl
    722, 223, 105, 723, 690, 1044, 625, 369, 1048, 347, 614, 394, 220, 222, 405, 626, 696, 706, 1057, 704, 1053, 404, 359, 348, 613, 229, 1041, 563, 3, 2, 262, 14, // bookworm: default-jdk
    223, 105, 369, 1048, 347, 614, 394, 220, 222, 359, 348, 613, 229, 1041, 3, 2, 262, 14, 53, 344, 698, 700, 710, 712, 716, 717, 723, 726, 727, 203, 179, 54, // bookworm: default-jre
    300, 302, 650, 786, 380, // bookworm: default-mysql-client
    380, // bookworm: dialog
    203, // bookworm: dnsutils
    10, 31, 34, 158, 784, 1060, 10, 31, 34, 158, 784, 1060, 791, 50, 828, 292, 329, 834, 326, 160, 832, 204, 826, 143, 417, 557, 628, 650, 486, 22, 529, 999, 501, 321, 910, 860, 251, 498, // bookworm: docker.io
    621, 89, 854, 380, // bookworm: elixir
    115, 762, 359, 369, 1048, 393, 614, 763, 387, 456, 476, 495, 596, 92, 3, 2, 390, 409, 511, 178, 618, 457, 188, 466, 478, 556, 566, 958, 90, 370, 766, 767, // bookworm: emacs
    86, 87, 88, 85, 86, 87, 88, 85, 621, 63, 854, 200, 821, 199, 369, 1048, 393, 614, 181, 1047, 182, 183, 359, 32, 510, 539, 613, 187, 82, 382, 1046, 234, 237, 238, 240, 218, // bookworm: erlang
    369, 1048, 614, 1031, 847, 207, 1034, 308, 359, 191, 195, 772, 3, 2, 380, 53, 774, 244, 672, 773, 411, 54, 55, 57, 860, 203, 56, 213, 900, 936, 565, 938, // bookworm: ffmpeg
    236, 234, 359, 369, 1048, 393, 614, 854, 212, 240, 281, 297, 388, 443, 485, 488, 525, 526, 591, 613, 624, 627, 632, 644, 646, 652, 663, 671, 674, 675, 681, 693, 694, // bookworm: firefox-esr
    132, 341, 132, 341, 43, 133, 258, 342, 44, 266, 22, 351, 420, 489, 490, 255, 733, 285, 505, 960, 23, 246, 24, 373, 421, 228, 215, 464, 662, 664, 588, 766, 767, 256, // bookworm: flex
    766, 767, 256, 355, 239, 343, 345, 402, 429, 550, 655, 679, 718, 212, 297, 350, 591, 644, 729, 329, 100, 250, 304, 694, 311, 423, 459, 688, 208, 104, 512, 703, // bookworm: g++
    258, 258, 255, 733, 285, 505, 960, 766, 767, 256, 506, 658, 355, 659, 239, 343, 345, 402, 429, 550, 655, 679, 718, 389, 657, 212, 297, 350, 591, 644, 729, 329, 100, // bookworm: gcc
    254, 257, 380, 369, 986, 1048, 31, 714, 457, 856, 828, 203, 619, // bookworm: gdb
    52, 52, 295, 250, 389, 456, 502, 559, 615, 637, 640, 31, 447, 450, 451, 618, 457, 856, 828, 448, 203, 620, 619, // bookworm: gettext
    766, 767, 256, 355, 239, 343, 345, 402, 429, 550, 655, 679, 718, 212, 297, 350, 591, 644, 729, 329, 100, 250, 304, 694, 311, 423, 459, 688, 208, 104, 512, 703, // bookworm: gfortran
    766, 767, 256, 380, 355, 239, 343, 345, 402, 429, 550, 655, 679, 718, 212, 297, 350, 591, 644, 729, 329, 100, 250, 304, 694, 311, 423, 459, 688, 208, 104, 512, // bookworm: ghc
    107, 534, 118, 53, 203, 54, 55, 57, 56, 213, // bookworm: ghostscript
    31, 832, 204, 991, 31, 832, 204, 826, 786, 828, 321, 335, 1045, 457, 856, 251, 265, 688, 697, 708, 717, 203, 619, 703, 689, 707, // bookworm: git
    31, 832, 204, 826, 786, 828, 321, 335, 1045, 457, 856, 251, 265, 688, 697, 708, 717, 203, 619, 703, 689, 707, // bookworm: git-lfs
    457, 619, 380, 640, // bookworm: gnupg
    457, 619, 380, 640, // bookworm: gnupg2
    125, 132, 258, 844, 43, 126, 133, 255, 733, 285, 505, 960, 845, 44, 641, 420, 489, 490, 266, 22, 351, 766, 767, 256, 506, 658, 846, 23, 246, 24, 373, 421, // bookworm: golang-go
    374, 597, 245, 200, 426, 441, 491, 332, 453, 3, 2, 369, 986, 1048, 380, 53, 203, 714, 54, 55, 57, 407, 56, 213, // bookworm: gradle
    113, 113, 369, 986, 1048, 395, 714, 407, // bookworm: graphviz
    380, // bookworm: htop
    472, 147, 789, 180, 263, 315, 524, 531, 532, 682, 444, 385, 499, 124, 545, 699, 701, 720, 314, 369, 986, 1048, 414, 99, 346, 397, 651, 533, 445, 386, 849, 290, // bookworm: imagemagick
    791, 791, 501, 321, 422, 251, // bookworm: iptables
    528, // bookworm: iputils-ping
    280, 766, 767, 256, 200, 144, 260, 279, 31, 355, 661, 1045, 43, 132, 828, 380, 239, 343, 345, 402, 429, 550, 655, 679, 718, 96, 717, 212, 297, 350, 591, 644, // bookworm: libboost-all-dev
    369, 986, 1048, 369, 986, 1048, 714, 407, // bookworm: libglib2.0-0
    393, 614, 393, 614, 359, 369, 1048, 613, 14, 725, 179, 203, 1040, 854, 1005, 508, 380, // bookworm: libgtk-3-0
    444, 147, 180, 1048, 445, 30, 328, 661, 549, 385, 124, 132, 43, 96, 386, 849, 290, 409, 412, 424, 535, 1051, 766, 767, 256, 133, 44, 470, 384, 107, 231, 233, // bookworm: libmagickwand-dev
    818, 521, 818, 521, 522, 549, 593, 952, 584, 945, 953, 853, 369, 1048, 379, 184, 328, 31, 391, 585, 586, 678, 705, 849, 614, 1031, 207, 1034, 268, 673, 528, 766, 767, 256, // bookworm: libopencv-dev
    457, 203, 619, // bookworm: libpq-dev
    101, 102, 103, 111, 113, 114, 116, 117, 118, 119, 121, 602, 603, 604, 605, 606, 607, 608, 612, 601, 101, 102, 103, 111, 113, 114, 116, 117, 118, 119, 121, 602, 603, 604, 605, 606, 607, 608, 612, 601, 62, 534, 184, 185, 186, 183, 182, 105, 120, 460, 243, 617, // bookworm: libreoffice
    465, 465, 466, 17, 766, 767, 256, 16, 355, 834, 760, 239, 343, 345, 402, 429, 550, 655, 679, 718, 835, 540, 786, 212, 297, 350, 591, 644, 729, 329, 100, 250, 304, // bookworm: libtool
    766, 767, 256, 355, 239, 343, 345, 402, 429, 550, 655, 679, 718, 212, 297, 350, 591, 644, 729, 329, 100, 250, 304, 694, 311, 423, 459, 688, 208, 104, 512, 703, // bookworm: libxml2-dev
    766, 767, 256, 355, 239, 343, 345, 402, 429, 550, 655, 679, 718, 212, 297, 350, 591, 644, 729, 329, 100, 250, 304, 694, 311, 423, 459, 688, 208, 104, 512, 703, // bookworm: libxslt1-dev
    738, 21, 31, 333, 656, 741, 271, 731, 715, 544, 457, 856, 828, 493, 860, 912, 935, 406, 203, 619, 495, 496, 258, 900, 936, 565, 909, 728, 192, 380, 255, 733, // bookworm: llvm
    300, 302, 650, 300, 302, 650, 786, 380, // bookworm: mariadb-client
    3, 2, 369, 986, 1048, 53, 203, 714, 54, 55, 57, 407, 56, 213, // bookworm: maven
    826, 826, 31, 321, 335, 1045, 828, 251, 265, 688, 697, 708, 717, 203, 703, 689, 380, 707, // bookworm: mercurial
    21, 544, 487, 758, 786, 200, 759, 761, 203, 369, 986, 1048, 854, 380, 770, 29, 96, 1060, 714, 470, 407, 469, // bookworm: mono-complete
    380, // bookworm: nano
    226, 528, 203, // bookworm: nginx
    31, 812, 828, // bookworm: node-typescript
    31, 812, 31, 812, 828, // bookworm: nodejs
    158, 805, 158, 805, 28, 812, 292, 834, 326, 160, 832, 204, 826, 793, 794, 795, 796, 797, 798, 800, 803, 804, 806, 807, 809, 810, 200, 258, 132, 125, 764, 76, 456, 559, // bookworm: npm
    166, 518, 855, 83, 63, 817, 166, 518, 855, 83, 63, 817, 31, 147, 124, 952, 584, 945, 953, 109, 165, 263, 355, 467, 531, 532, 684, 686, 519, 561, 821, 199, 194, 457, 856, 828, 385, 1051, // bookworm: octave
    722, 722, 223, 105, 723, 690, 1044, 625, 369, 1048, 347, 614, 394, 220, 222, 405, 626, 696, 706, 1057, 704, 1053, 404, 359, 348, 613, 229, 1041, 563, 3, 2, 262, 14, // bookworm: openjdk-17-jdk
    3, 2, 369, 986, 1048, 53, 203, 714, 54, 55, 57, 407, 56, 213, // bookworm: openjdk-17-jre-headless
    1045, 1045, 688, 697, 708, 717, 203, 703, 689, 707, // bookworm: openssh-client
    64, 783, 1045, 529, 783, 1045, 854, 203, 999, 53, 1004, 58, 688, 697, 708, 717, 380, 287, 331, 449, 648, 1005, 54, 55, 57, 303, 329, 508, 56, 703, 689, 214, 312, 440, 213, // bookworm: openssh-server
    79, 79, 828, 824, 825, 596, 833, 367, 958, 267, 539, 369, 986, 1048, 670, 714, 407, // bookworm: openvpn
    786, 786, // bookworm: perl
    7, 8, 9, 852, 993, 786, 31, 457, 496, 558, 828, 856, 619, 380, 203, // bookworm: php
    53, 1005, 380, 54, 55, 57, 303, 329, 56, // bookworm: php-fpm
    108, 431, 432, 433, 434, 776, 108, 431, 432, 433, 434, 776, 911, 436, 200, 435, 894, 896, 909, 988, 148, 887, 897, 899, 914, 932, 935, 799, 928, 924, 913, 901, 110, 871, 898, 863, 912, 437, // bookworm: pipx
    457, 203, 619, // bookworm: postgresql-client
    854, 854, 380, // bookworm: procps
    962, 64, 58, 962, 529, 58, 53, 369, 1048, 184, 848, 999, 1004, 55, 56, 3, 2, 54, 57, 268, 673, 528, 1052, 317, 552, 553, 287, 331, 449, 648, 1005, 508, 213, 614, 1031, // bookworm: pulseaudio
    31, 828, 380, 203, // bookworm: python-is-python3
    31, 828, 380, 203, // bookworm: python3
    31, 200, 828, 766, 767, 256, 380, 355, 239, 343, 345, 402, 429, 550, 655, 679, 718, 203, 212, 297, 350, 591, 644, 729, 100, 250, 304, 694, 311, 423, 459, 688, // bookworm: python3-dev
    31, 828, 380, 203, // bookworm: python3-numpy
    31, 952, 584, 945, 953, 853, 369, 1048, 379, 184, 828, 391, 585, 586, 678, 705, 849, 614, 1031, 207, 1034, 268, 673, 528, 380, 457, 856, 53, 1, 189, 220, 224, // bookworm: python3-opencv
    28, 873, 28, 873, 258, 132, 125, 764, 76, 564, 937, 437, 255, 733, 285, 505, 960, 43, 133, 126, 834, 316, 29, 1060, 832, 22, 94, 161, 211, 567, 566, 433, 438, 766, // bookworm: python3-pip
    31, 828, 380, 203, // bookworm: python3-setuptools
    31, 828, 380, 203, // bookworm: python3-tk
    380, 203, // bookworm: python3-venv
    580, 580, 952, 584, 945, 953, 583, 579, 369, 1048, 53, 391, 531, 585, 586, 678, 705, 774, 786, 54, 55, 57, 1, 189, 220, 224, 262, 263, 283, 325, 346, 358, 532, // bookworm: qtbase5-dev
    956, 957, 956, 957, 955, 339, 497, 691, 1041, 1043, 369, 986, 1048, 28, 132, 125, 144, 247, 454, 494, 595, 427, 537, 538, 548, 1063, 253, 468, 406, 1045, 844, 834, 324, 336, // bookworm: r-base
    110, 433, 200, 1062, 380, 1028, // bookworm: ruby
    969, 1062, 380, 1028, 110, 433, 200, // bookworm: ruby-dev
    110, 433, 200, 1062, 380, 1028, // bookworm: ruby-full
    33, 737, 33, 737, 292, 362, 637, 740, 739, 293, 543, 738, 766, 767, 256, 250, 456, 502, 559, 615, 31, 403, 480, 481, 483, 21, 507, 510, 815, 333, 656, 741, 271, 731, // bookworm: rustc
    15, 753, 897, 980, 981, 979, 15, 753, 897, 980, 981, 979, 854, 31, 869, 881, 884, 886, 915, 918, 879, 457, 51, 912, 935, 377, 669, 269, 360, 380, 828, 866, 882, 885, 868, 919, 865, 883, // bookworm: samba
    11, 830, 986, 1048, 1005, 161, 58, 528, 68, 162, 163, 170, 171, 172, 174, 508, 457, 856, 380, 452, 504, 842, 203, 619, // bookworm: software-properties-common
    619, 203, // bookworm: subversion
    31, 828, 380, 203, // bookworm: supervisor
    60, 1005, 53, 1005, 54, 55, 57, 303, 329, 56, // bookworm: systemd
    203, // bookworm: telnet
    31, 369, 986, 1048, 457, 856, 828, 203, 619, // bookworm: tesseract-ocr
    1010, 1019, 751, 1051, 122, 123, 78, 339, 497, 691, 1041, 1043, 344, 1050, 786, 385, 554, 640, 683, 781, 324, 336, 337, 986, 418, 303, 713, 364, 692, 700, 705, 710, // bookworm: texlive
    62, 633, 1012, 1014, 62, 633, 1012, 1014, 751, 78, 963, 1020, 63, 820, 286, 313, 425, 516, 634, 666, 1010, 1019, 31, 339, 497, 691, 1041, 1043, 1051, 786, 385, 554, 683, 781, 968, 616, // bookworm: texlive-latex-extra
    1033, 140, 1033, 140, 242, 306, 329, 419, 490, 496, 566, 596, 631, 318, 322, 367, 292, 305, 380, 568, 958, 629, 249, 369, 986, 1048, 250, 389, 456, 502, 559, 615, 637, 31, // bookworm: valgrind
    1059, // bookworm: vim
    28, 873, 876, 258, 132, 125, 764, 76, 564, 937, 437, 892, 255, 733, 285, 505, 960, 43, 133, 126, 834, 316, 29, 1060, 832, 22, 94, 161, 211, 567, 566, 433, // bookworm: virtualenv
    31, 31, 856, 828, 640, // bookworm: wget
    1054, 1016, 952, 945, 953, 1042, 1045, 1015, 545, 709, 834, 340, 1017, 1049, 1043, 369, 1048, 391, 531, 585, 586, 678, 705, 184, 141, 698, 712, 719, 723, 717, 344, 835, 540, // bookworm: wkhtmltopdf
    1045, 1045, 1049, 717, 1051, 1050, // bookworm: xvfb
    812, 200, 369, 1048, 359, // bookworm: yarnpkg
    1028, 1028, // bookworm: zip
    862, 869, 888, 889, 893, 921, 933, 934, 862, 888, 889, 893, 921, 933, 934, 906, 1045, 881, 883, 884, 886, 863, 754, 915, 917, 891, 688, 697, 708, 717, 882, 885, 880, 865, 868, 912, 919, 861, 858, 203, // trixie: ansible
    6, 6, 291, 343, 345, 397, 217, 231, 233, 372, 389, 329, 100, 250, 551, 368, 383, 216, 303, 232, 410, 527, 649, 667, 450, 284, 447, 451, 104, 228, 334, 369, 986, // trixie: ant
    993, 993, 854, 734, 786, 828, 0, 31, 457, 380, 856, 619, 203, // trixie: apache2
    17, 17, 786, 18, // trixie: autoconf
    786, // trixie: automake
    534, 907, 912, 31, 536, 983, 345, 413, 429, 455, 525, 590, 655, 679, 680, 681, 703, 904, 828, 250, 551, 373, 346, 397, 311, 423, 459, 623, 697, 707, 380, 368, // trixie: awscli
    94, 989, 211, 766, 767, 786, 338, 461, 330, 209, 210, // trixie: build-essential
    31, 975, 457, 856, 828, 735, 38, 746, 203, 619, 766, 767, 273, 643, 513, 270, 748, 277, 747, 860, 39, 749, 543, 514, 276, 333, 493, 750, 715, 731, 900, 942, // trixie: cargo
    36, 36, 14, 369, 1048, 393, 614, 1029, 1026, 111, 813, 998, 3, 2, 179, 359, 613, 757, 339, 497, 691, 1043, 668, 396, 416, 547, 553, 848, 449, 112, 149, 151, 152, // trixie: chromium
    747, 860, 39, 276, 333, 746, 493, 750, 715, 731, 900, 942, 565, 206, 259, 766, 767, 749, 296, 543, 495, 496, 912, 935, 944, 575, 770, 31, 205, 21, 250, 389, // trixie: clang
    132, 764, 132, 764, 854, 734, 31, 43, 49, 137, 139, 258, 380, 457, 856, 828, 47, 48, 138, 22, 255, 733, 285, 960, 203, 619, 420, 489, 266, 24, 353, 246, 381, 23, // trixie: cmake
    65, 92, 90, 371, 372, 409, 410, 506, 53, 734, 1005, 1000, 91, 338, 786, 834, 27, 854, 665, 527, 649, 667, 660, 449, 54, 55, 57, 303, 329, 287, 31, 837, 542, // trixie: cron
    20, 20, 31, 457, 856, 828, 203, 619, // trixie: curl
    722, 223, 105, 724, 690, 1044, 625, 369, 1048, 393, 614, 222, 405, 626, 696, 706, 1057, 704, 1053, 404, 1030, 359, 613, 3, 2, 1041, 258, 14, 298, 203, 698, 700, // trixie: default-jdk
    223, 105, 369, 1048, 393, 614, 222, 359, 613, 3, 2, 1041, 14, 298, 203, 698, 700, 710, 712, 716, 717, 724, 726, 727, 757, 179, 718, 405, 626, 0, 854, 734, // trixie: default-jre
    300, 302, 650, 786, 380, // trixie: default-mysql-client
    380, // trixie: dialog
    203, // trixie: dnsutils
    72, 72, // trixie: docker-cli
    10, 31, 58, 73, 158, 784, 1060, 10, 31, 58, 73, 158, 784, 1060, 791, 50, 828, 55, 56, 529, 999, 1004, 72, 294, 329, 834, 326, 160, 832, 204, 826, 143, 417, 557, 628, 650, 486, 852, 501, // trixie: docker.io
    621, 854, 734, 380, // trixie: elixir
    115, 762, 359, 369, 1048, 393, 614, 763, 387, 458, 477, 495, 92, 3, 2, 390, 409, 511, 178, 618, 457, 188, 466, 478, 556, 573, 90, 371, 506, 0, 766, 767, // trixie: emacs
    86, 87, 88, 85, 86, 87, 88, 85, 621, 63, 854, 734, 200, 515, 823, 199, 31, 369, 1048, 393, 614, 181, 1047, 182, 183, 359, 32, 510, 539, 457, 856, 828, 613, 187, 82, 375, // trixie: erlang
    369, 1048, 614, 1031, 847, 207, 1034, 774, 309, 359, 191, 195, 772, 3, 2, 380, 53, 354, 244, 672, 773, 392, 411, 54, 55, 57, 203, 376, 1, 189, 221, 225, // trixie: ffmpeg
    236, 235, 359, 369, 1048, 393, 614, 854, 734, 212, 241, 282, 298, 388, 442, 488, 525, 526, 592, 613, 624, 627, 632, 645, 647, 653, 654, 663, 671, 674, 675, 676, 681, // trixie: firefox-esr
    132, 341, 132, 341, 43, 49, 137, 139, 258, 342, 47, 48, 138, 22, 255, 733, 285, 960, 420, 489, 266, 24, 353, 246, 381, 23, 766, 767, 288, 289, 422, 622, 373, 421, // trixie: flex
    112, 112, // trixie: fonts-liberation
    766, 767, // trixie: g++
    258, 258, 255, 733, 285, 960, 766, 767, // trixie: gcc
    380, 369, 986, 1048, 31, 714, 457, 856, 828, 203, 619, 854, 734, // trixie: gdb
    52, 52, 296, 20, 250, 389, 410, 458, 502, 503, 560, 615, 638, 31, 450, 284, 447, 451, 618, 457, 856, 372, 828, 448, 203, 620, 619, 527, 649, 334, // trixie: gettext
    766, 767, // trixie: gfortran
    643, 643, 766, 767, 380, // trixie: ghc
    107, 534, 118, 983, 53, 203, 54, 55, 57, 56, 213, 0, // trixie: ghostscript
    31, 832, 204, 991, 31, 832, 204, 826, 786, 828, 0, 321, 335, 1045, 457, 856, 264, 688, 697, 708, 717, 203, 619, 703, 689, 707, // trixie: git
    31, 832, 204, 826, 786, 828, 0, 321, 335, 1045, 457, 856, 264, 688, 697, 708, 717, 203, 619, 703, 689, 707, // trixie: git-lfs
    163, 171, 175, 163, 171, 175, 375, 457, 619, 380, // trixie: gnupg
    163, 171, 175, 375, 457, 619, 380, // trixie: gnupg2
    125, 132, 258, 845, 43, 49, 129, 131, 137, 139, 255, 733, 285, 960, 846, 47, 48, 130, 138, 22, 766, 767, 546, 420, 489, 643, 266, 24, 353, 246, 381, 23, // trixie: golang-go
    291, 343, 345, 397, 217, 374, 597, 245, 200, 231, 233, 372, 389, 329, 100, 250, 551, 368, 383, 216, 426, 441, 491, 332, 453, 303, 232, 410, 527, 649, 667, 450, // trixie: gradle
    111, 111, 369, 986, 1048, 395, 112, 401, 399, 714, 695, 512, // trixie: graphviz
    380, // trixie: htop
    474, 147, 789, 124, 263, 315, 524, 531, 532, 682, 444, 385, 500, 401, 399, 1051, 545, 699, 701, 720, 314, 369, 986, 1048, 415, 99, 346, 397, 651, 533, 446, 386, // trixie: imagemagick
    791, 791, 501, 321, 422, // trixie: iptables
    734, 734, // trixie: iputils-ping
    280, 766, 767, 200, 144, 261, 279, 31, 661, 1045, 43, 49, 132, 145, 828, 380, 96, 717, 139, 471, 203, 469, // trixie: libboost-all-dev
    774, 677, // trixie: libgl1
    369, 986, 1048, 369, 986, 1048, 714, // trixie: libglib2.0-0
    393, 614, 393, 614, 359, 369, 1048, 613, 14, 298, 725, 179, 203, 1040, 0, 854, 734, 1005, 1000, 508, 380, 449, 287, 312, 440, 69, // trixie: libgtk-3-0
    444, 147, 124, 1048, 446, 30, 328, 661, 549, 401, 399, 385, 1051, 132, 43, 96, 695, 212, 386, 849, 291, 409, 412, 424, 536, 344, 1050, 766, 767, 49, 137, 139, // trixie: libmagickwand-dev
    818, 521, 818, 521, 523, 549, 593, 952, 584, 945, 953, 853, 369, 1048, 379, 184, 328, 31, 392, 585, 586, 678, 705, 401, 399, 515, 849, 614, 1031, 207, 1034, 268, 673, 528, // trixie: libopencv-dev
    31, 457, 828, 203, 619, // trixie: libpq-dev
    101, 102, 103, 114, 116, 117, 118, 119, 121, 602, 603, 604, 605, 606, 607, 608, 612, 601, 111, 112, 101, 102, 103, 114, 116, 117, 118, 119, 121, 602, 603, 604, 605, 606, 607, 608, 612, 601, 111, 112, 62, 534, 184, 185, 186, 183, 182, 105, 120, 460, 611, 243, // trixie: libreoffice
    465, 465, 466, 17, 766, 767, 16, 834, 760, 837, 542, 786, 356, 357, // trixie: libtool
    375, // trixie: libxslt1-dev
    747, 21, 31, 333, 493, 750, 273, 715, 731, 544, 457, 856, 828, 495, 496, 258, 860, 912, 935, 203, 619, 380, 255, 733, 285, 960, 900, 942, 565, 728, 766, 767, // trixie: llvm
    300, 302, 650, 300, 302, 650, 786, 380, // trixie: mariadb-client
    291, 343, 345, 397, 217, 231, 233, 372, 389, 329, 100, 250, 551, 368, 383, 216, 303, 232, 410, 527, 649, 667, 450, 284, 447, 451, 104, 228, 334, 369, 986, 1048, // trixie: maven
    826, 826, 31, 0, 321, 335, 389, 1045, 828, 854, 734, 264, 450, 284, 447, 451, 688, 697, 708, 717, 380, 448, 203, 703, 689, 707, // trixie: mercurial
    21, 40, 544, 487, 834, 837, 542, 203, 369, 986, 1048, 356, 357, 714, 380, // trixie: mono-complete
    380, // trixie: nano
    528, 203, // trixie: nginx
    31, 812, 828, // trixie: node-typescript
    31, 812, 31, 812, 828, // trixie: nodejs
    158, 805, 158, 805, 28, 812, 294, 834, 326, 160, 832, 204, 826, 793, 794, 795, 796, 797, 798, 800, 803, 804, 806, 807, 809, 810, 200, 258, 132, 125, 764, 76, 372, 389, // trixie: npm
    166, 518, 855, 83, 63, 817, 166, 518, 855, 83, 63, 817, 31, 147, 124, 949, 946, 947, 948, 950, 109, 165, 263, 355, 467, 531, 532, 576, 577, 578, 582, 584, 587, 685, 687, 519, 562, 823, // trixie: octave
    1045, 1045, 688, 697, 708, 717, 203, 703, 689, 707, // trixie: openssh-client
    64, 783, 1045, 529, 783, 1045, 854, 734, 53, 1005, 1000, 203, 1004, 58, 688, 697, 708, 717, 380, 449, 54, 55, 57, 303, 329, 287, 508, 56, 703, 689, 312, 440, 707, 69, // trixie: openssh-server
    79, 79, 828, 824, 825, 320, 833, 368, 267, 553, 974, 539, 848, 228, 334, 369, 986, 1048, 670, 0, 53, 529, 1052, 317, 329, 552, 714, 54, 55, 57, 303, 999, 1004, // trixie: openvpn
    786, 786, // trixie: perl
    7, 8, 9, 993, 734, 786, 31, 457, 828, 0, 380, 856, 619, 203, // trixie: php
    734, 380, // trixie: php-cli
    734, 53, 1005, 1000, 380, 449, 54, 55, 57, 303, 329, 287, 56, 312, 440, 69, // trixie: php-fpm
    911, 380, // trixie: pipx
    31, 457, 828, 203, 619, // trixie: postgresql-client
    854, 734, 854, 734, 380, // trixie: procps
    962, 64, 58, 962, 529, 58, 53, 369, 1048, 184, 848, 999, 1004, 55, 56, 3, 2, 54, 57, 268, 673, 528, 1052, 317, 552, 553, 648, 213, 734, 1005, 1000, 508, 614, 1031, 1034, // trixie: pulseaudio
    31, 828, 380, // trixie: python-is-python3
    31, 828, 380, // trixie: python3
    31, 200, 828, 766, 767, 380, // trixie: python3-dev
    31, 828, 380, // trixie: python3-numpy
    31, 952, 584, 945, 953, 853, 369, 1048, 379, 184, 828, 392, 585, 586, 678, 705, 401, 399, 515, 849, 614, 1031, 207, 1034, 268, 673, 528, 380, 457, 856, 53, 1, // trixie: python3-opencv
    28, 873, 437, 28, 873, 437, 258, 132, 125, 764, 76, 564, 943, 433, 438, 255, 733, 285, 960, 43, 49, 137, 139, 129, 131, 834, 316, 29, 1060, 832, 22, 94, 989, 211, 574, // trixie: python3-pip
    31, 828, 380, // trixie: python3-setuptools
    31, 828, 380, // trixie: python3-tk
    380, // trixie: python3-venv
    580, 580, 952, 584, 945, 953, 583, 581, 369, 1048, 53, 392, 531, 585, 586, 678, 705, 774, 54, 55, 57, 1, 189, 221, 225, 262, 263, 278, 283, 325, 346, 358, 532, // trixie: qtbase5-dev
    956, 957, 956, 957, 955, 339, 497, 691, 1041, 1043, 369, 986, 1048, 28, 132, 125, 144, 247, 454, 493, 595, 427, 537, 548, 1063, 253, 468, 406, 1045, 845, 658, 310, 732, 834, // trixie: r-base
    110, 433, 967, 200, 1062, 1028, // trixie: ruby
    973, 967, 1062, 1028, 110, 433, 200, // trixie: ruby-dev
    110, 433, 967, 200, 1062, 1028, // trixie: ruby-full
    33, 975, 33, 975, 296, 363, 638, 735, 38, 746, 766, 767, 250, 389, 410, 458, 502, 503, 560, 615, 31, 403, 479, 482, 484, 273, 643, 513, 270, 748, 277, 747, 860, 39, // trixie: rustc
    15, 920, 978, 15, 920, 978, 854, 734, 53, 457, 890, 926, 869, 860, 573, 925, 1007, 877, 980, 1038, 509, 530, 979, 879, 380, 54, 55, 57, 329, 619, 864, 866, 900, 942, 565, // trixie: samba
    619, 203, // trixie: subversion
    31, 828, 380, // trixie: supervisor
    60, 734, 1005, 1000, 53, 734, 1005, 1000, 449, 54, 55, 57, 303, 329, 287, 56, 312, 440, 69, // trixie: systemd
    203, // trixie: telnet
    31, 369, 986, 1048, 457, 856, 828, 203, 619, // trixie: tesseract-ocr
    1010, 1019, 751, 1051, 122, 123, 78, 339, 497, 691, 1041, 1043, 344, 1050, 786, 385, 683, 781, 854, 734, 324, 336, 337, 986, 418, 303, 713, 364, 692, 700, 705, 710, // trixie: texlive
    62, 633, 1012, 1014, 62, 633, 1012, 1014, 751, 78, 963, 1020, 63, 822, 286, 313, 425, 516, 634, 666, 1010, 1019, 31, 339, 497, 691, 1041, 1043, 1051, 385, 683, 781, 972, 616, 966, 1021, // trixie: texlive-latex-extra
    140, 860, 140, 860, 242, 307, 329, 419, 496, 573, 630, 900, 942, 565, 319, 323, 368, 294, 440, 305, 380, 575, 629, 944, 770, 31, 228, 334, 369, 986, 1048, 250, 372, 389, // trixie: valgrind
    1059, // trixie: vim
    28, 873, 258, 132, 125, 764, 76, 564, 943, 437, 255, 733, 285, 960, 43, 49, 137, 139, 129, 131, 834, 316, 29, 1060, 832, 22, 94, 989, 211, 574, 573, 433, // trixie: virtualenv
    31, 31, 856, 828, // trixie: wget
    1045, 1045, 1049, 717, 1051, 1050, 774, 677, // trixie: xvfb
    31, 812, 832, 204, 826, 828, 786, 0, 321, 335, 1045, 457, 856, 264, 688, 697, 708, 717, 203, 619, 703, 689, 200, 707, 369, 1048, 359, // trixie: yarnpkg
    1028, 1028, // trixie: zip
    862, 869, 888, 889, 893, 921, 933, 934, 862, 888, 889, 893, 921, 933, 934, 906, 1045, 886, 863, 909, 754, 895, 923, 915, 917, 688, 697, 708, 717, 858, 929, 203, 865, 867, 930, 902, 703, 689, 707, 856, // noble: ansible
    6, 6, 291, 343, 345, 397, 217, 231, 233, 389, 329, 100, 250, 551, 368, 383, 216, 303, 232, 450, 447, 451, 104, 369, 986, 1048, 3, 2, 53, 448, 203, 106, 714, // noble: ant
    993, 993, 786, 828, 0, 31, 457, 856, 619, 203, // noble: apache2
    17, 17, 786, 18, // noble: autoconf
    786, // noble: automake
    94, 161, 211, 766, 767, 256, 786, 338, 461, 330, 68, 163, 169, 170, 174, 202, 162, 171, 209, 355, 0, 173, 452, 458, 635, 842, 210, 343, 345, 402, 430, 551, // noble: build-essential
    31, 457, 856, 828, 203, 619, 766, 767, 256, 355, 343, 345, 402, 430, 551, 655, 679, 718, 329, 100, 623, 398, 400, 399, 428, 311, 423, 459, 688, 104, 212, 304, // noble: cargo
    161, 1045, 790, 1005, 1003, 1002, 68, 163, 169, 170, 174, 202, 162, 171, 688, 697, 708, 717, 151, 872, 878, 860, 508, 173, 452, 458, 635, 842, 203, 703, 689, 69, // noble: chromium
    743, 860, 275, 333, 742, 493, 745, 731, 715, 900, 939, 565, 206, 259, 766, 767, 256, 744, 296, 543, 495, 912, 935, 730, 406, 941, 571, 770, 1023, 31, 205, 355, // noble: clang
    132, 764, 132, 764, 31, 43, 49, 134, 139, 258, 457, 856, 828, 45, 46, 136, 135, 22, 255, 733, 285, 960, 203, 619, 420, 489, 266, 24, 352, 23, 246, 766, 767, 256, // noble: cmake
    53, 790, 1005, 1003, 54, 55, 57, 303, 329, 151, 872, 878, 860, 69, 56, 368, 150, 361, 900, 939, 565, 369, 986, 1048, 941, 571, 770, 1023, 31, 714, 570, 786, // noble: cron
    31, 457, 856, 828, 203, 619, // noble: curl
    722, 223, 105, 724, 690, 1044, 625, 369, 1048, 393, 614, 222, 405, 626, 696, 706, 1057, 704, 1053, 404, 359, 613, 3, 2, 1041, 563, 14, 203, 698, 700, 710, 712, // noble: default-jdk
    223, 105, 369, 1048, 393, 614, 222, 359, 613, 3, 2, 1041, 14, 203, 698, 700, 710, 712, 716, 717, 724, 726, 727, 179, 365, 718, 405, 626, 984, 774, 790, 1005, // noble: default-jre
    203, // noble: dnsutils
    31, 158, 841, 1024, 1060, 10, 31, 158, 841, 1024, 1060, 10, 791, 69, 828, 294, 329, 834, 326, 160, 832, 204, 826, 26, 196, 70, 787, 501, 321, 250, 389, 458, 502, 560, 615, 636, 836, 541, // noble: docker.io
    621, 89, // noble: elixir
    115, 762, 359, 369, 1048, 393, 614, 763, 387, 458, 477, 495, 850, 3, 2, 390, 409, 511, 178, 618, 457, 188, 466, 492, 556, 572, 42, 786, 993, 299, 506, 31, // noble: emacs
    86, 87, 88, 85, 86, 87, 88, 85, 621, 63, 200, 823, 199, 31, 369, 1048, 393, 614, 181, 1047, 359, 32, 510, 539, 217, 457, 856, 828, 613, 187, 82, 382, 365, 1046, 507, 216, // noble: erlang
    369, 1048, 614, 1031, 847, 207, 1034, 309, 359, 191, 195, 772, 3, 2, 53, 774, 244, 773, 392, 411, 54, 55, 57, 860, 203, 1, 189, 221, 225, 283, 291, 325, // noble: ffmpeg
    132, 341, 132, 341, 43, 49, 134, 139, 258, 342, 45, 46, 136, 135, 22, 255, 733, 285, 960, 420, 489, 266, 24, 352, 23, 246, 766, 767, 256, 288, 289, 381, 422, 622, // noble: flex
    112, 112, // noble: fonts-liberation
    766, 767, 256, 355, 343, 345, 402, 430, 551, 655, 679, 718, 329, 100, 250, 623, 398, 400, 399, 428, 311, 423, 459, 688, 104, 212, 304, 703, 689, 106, 697, 707, // noble: g++
    258, 258, 255, 733, 285, 960, 766, 767, 256, 355, 343, 345, 402, 430, 551, 655, 679, 718, 329, 100, 250, 623, 398, 400, 399, 428, 311, 423, 459, 688, 104, 212, 304, // noble: gcc
    254, 257, 369, 986, 1048, 31, 714, 457, 856, 828, 408, 203, 619, // noble: gdb
    52, 52, 296, 250, 389, 458, 502, 560, 615, 636, 31, 450, 447, 451, 618, 457, 856, 828, 448, 203, 620, 619, 299, // noble: gettext
    766, 767, 256, 355, 343, 345, 402, 430, 551, 655, 679, 718, 329, 100, 250, 623, 398, 400, 399, 428, 311, 423, 459, 688, 104, 212, 304, 703, 689, 106, 697, 707, // noble: gfortran
    766, 767, 256, 380, 355, 343, 345, 402, 430, 551, 655, 679, 718, 329, 100, 250, 623, 398, 400, 399, 428, 311, 423, 459, 688, 104, 212, 304, 703, 689, 106, 697, // noble: ghc
    107, 534, 118, 53, 203, 54, 55, 57, 56, 213, 0, // noble: ghostscript
    31, 832, 204, 991, 31, 832, 204, 826, 786, 828, 0, 321, 335, 1045, 457, 856, 251, 264, 688, 697, 708, 717, 203, 619, 703, 689, 707, // noble: git
    31, 832, 204, 826, 786, 828, 0, 321, 335, 1045, 457, 856, 251, 264, 688, 697, 708, 717, 203, 619, 703, 689, 707, // noble: git-lfs
    162, 171, 162, 171, 457, 619, // noble: gnupg
    162, 171, 457, 619, // noble: gnupg2
    125, 132, 258, 844, 43, 49, 127, 131, 134, 139, 255, 733, 285, 960, 845, 45, 46, 128, 135, 136, 22, 766, 767, 256, 846, 420, 489, 642, 266, 24, 352, 23, // noble: golang-go
    291, 343, 345, 397, 217, 374, 597, 245, 200, 231, 233, 389, 329, 100, 250, 551, 368, 383, 216, 426, 441, 491, 332, 453, 303, 232, 450, 447, 451, 104, 369, 986, // noble: gradle
    113, 113, 369, 986, 1048, 395, 111, 399, 714, 112, 408, // noble: graphviz
    473, 147, 789, 124, 263, 315, 524, 531, 532, 682, 444, 385, 500, 399, 1051, 545, 699, 701, 720, 314, 369, 986, 1048, 415, 99, 346, 397, 651, 533, 446, 386, 849, // noble: imagemagick
    791, 791, 501, 321, 422, 251, // noble: iptables
    528, // noble: iputils-ping
    280, 766, 767, 256, 200, 144, 261, 279, 31, 355, 661, 1045, 43, 49, 132, 145, 828, 343, 345, 402, 430, 551, 655, 679, 718, 96, 717, 45, 139, 100, 250, 623, // noble: libboost-all-dev
    365, 774, 860, 677, 900, 939, 565, 941, 571, 770, 1023, 31, 570, 786, 299, 635, 828, // noble: libgl1
    369, 986, 1048, 369, 986, 1048, 714, 408, // noble: libglib2.0-0
    393, 614, 393, 614, 359, 369, 1048, 613, 14, 725, 179, 203, 1040, 984, 790, 1005, 1003, 508, 151, 872, 878, 860, 69, 150, 361, 900, 939, 565, 941, 571, 770, 1023, 31, 570, // noble: libgtk-3-0
    444, 147, 124, 1048, 446, 30, 328, 661, 549, 399, 385, 1051, 96, 386, 849, 291, 409, 412, 424, 535, 344, 1050, 766, 767, 256, 471, 384, 107, 231, 233, 389, 1025, // noble: libmagickwand-dev
    818, 521, 818, 521, 522, 549, 593, 952, 584, 945, 953, 853, 369, 1048, 379, 184, 328, 31, 392, 585, 586, 678, 705, 399, 849, 614, 1031, 207, 1034, 268, 673, 528, 766, 767, // noble: libopencv-dev
    457, 203, 619, // noble: libpq-dev
    101, 102, 103, 114, 116, 117, 118, 119, 121, 599, 602, 603, 604, 605, 606, 607, 608, 612, 601, 111, 112, 101, 102, 103, 114, 116, 117, 118, 119, 121, 599, 602, 603, 604, 605, 606, 607, 608, 612, 601, 111, 112, 62, 534, 105, 120, 609, 610, 600, 460, 611, 252, 492, // noble: libreoffice
    465, 465, 466, 17, 766, 767, 256, 16, 355, 834, 760, 343, 345, 402, 430, 551, 655, 679, 718, 836, 541, 786, 329, 100, 250, 623, 398, 400, 399, 428, 311, 423, 459, // noble: libtool
    766, 767, 256, 355, 343, 345, 402, 430, 551, 655, 679, 718, 329, 100, 250, 623, 398, 400, 399, 428, 311, 423, 459, 688, 104, 212, 304, 703, 689, 106, 697, 707, // noble: libxml2-dev
    766, 767, 256, 355, 343, 345, 402, 430, 551, 655, 679, 718, 329, 100, 250, 623, 398, 400, 399, 428, 311, 423, 459, 688, 104, 212, 304, 703, 689, 106, 697, 707, // noble: libxslt1-dev
    743, 21, 31, 333, 493, 745, 272, 731, 715, 544, 457, 856, 828, 495, 258, 860, 912, 935, 730, 406, 203, 619, 380, 255, 733, 285, 960, 900, 939, 565, 909, 728, // noble: llvm
    300, 302, 650, 301, 302, 650, 786, 492, 380, // noble: mariadb-client
    291, 343, 345, 397, 217, 231, 233, 389, 329, 100, 250, 551, 368, 383, 216, 303, 232, 450, 447, 451, 104, 369, 986, 1048, 3, 2, 53, 448, 203, 106, 714, 54, // noble: maven
    826, 826, 31, 0, 321, 335, 389, 1045, 828, 251, 264, 450, 447, 451, 688, 697, 708, 717, 448, 203, 703, 689, 707, // noble: mercurial
    21, 40, 780, 544, 487, 834, 778, 439, 758, 836, 541, 786, 779, 200, 759, 761, 203, 369, 986, 1048, 299, 356, 357, 770, 29, 96, 1060, 714, 471, 408, 469, // noble: mono-complete
    227, 528, 203, // noble: nginx
    31, 812, 828, // noble: node-typescript
    31, 812, 31, 812, 828, // noble: nodejs
    158, 805, 158, 805, 28, 812, 294, 834, 326, 160, 832, 204, 826, 793, 794, 795, 796, 797, 798, 800, 803, 804, 806, 807, 809, 810, 200, 258, 132, 125, 764, 76, 389, 458, // noble: npm
    166, 518, 855, 83, 63, 817, 166, 518, 855, 83, 63, 817, 31, 147, 124, 952, 584, 945, 953, 109, 165, 263, 355, 467, 531, 532, 685, 687, 519, 562, 823, 199, 194, 457, 856, 828, 399, 385, // noble: octave
    722, 722, 223, 105, 724, 690, 1044, 625, 369, 1048, 347, 614, 394, 221, 222, 405, 626, 696, 706, 1057, 704, 1053, 404, 359, 349, 613, 3, 2, 230, 1041, 563, 262, 53, // noble: openjdk-17-jdk
    291, 343, 345, 397, 217, 291, 343, 345, 397, 217, 231, 233, 389, 329, 100, 250, 551, 368, 383, 216, 303, 232, 450, 447, 451, 104, 369, 986, 1048, 3, 2, 53, 448, 203, 106, 714, 54, // noble: openjdk-17-jre-headless
    1045, 1045, 688, 697, 708, 717, 203, 703, 689, 707, // noble: openssh-client
    64, 783, 1045, 992, 529, 783, 1045, 992, 203, 999, 53, 1004, 58, 688, 697, 708, 717, 31, 874, 1037, 860, 213, 287, 331, 449, 648, 1001, 790, 1005, 1003, 54, 55, 57, 303, 329, 508, // noble: openssh-server
    786, 786, // noble: perl
    7, 8, 9, 993, 786, 31, 457, 828, 0, 856, 619, 203, // noble: php
    53, 790, 1005, 1003, 54, 55, 57, 303, 329, 151, 872, 878, 860, 69, 56, 0, 368, 150, 361, 900, 939, 565, 369, 986, 1048, 941, 571, 31, 570, 786, 299, 635, // noble: php-fpm
    911, // noble: pipx
    457, 203, 619, // noble: postgresql-client
    854, 854, // noble: procps
    962, 64, 58, 962, 369, 1048, 184, 848, 3, 2, 268, 673, 528, 1052, 552, 553, 790, 1005, 1003, 508, 856, 614, 1031, 1034, 985, 151, 872, 878, 860, 203, 359, 191, 195, 772, 773, // noble: pulseaudio
    31, 828, // noble: python-is-python3
    31, 828, // noble: python3
    31, 200, 828, 766, 767, 256, 355, 343, 345, 402, 430, 551, 655, 679, 718, 100, 250, 623, 398, 400, 399, 428, 311, 423, 459, 688, 104, 212, 304, 703, 689, 106, // noble: python3-dev
    31, 828, // noble: python3-numpy
    31, 952, 584, 945, 953, 853, 369, 1048, 379, 184, 828, 392, 585, 586, 678, 705, 399, 849, 614, 1031, 207, 1034, 268, 673, 528, 457, 856, 53, 1, 189, 221, 225, // noble: python3-opencv
    28, 873, 28, 873, 258, 132, 125, 764, 76, 564, 940, 437, 255, 733, 285, 960, 43, 49, 134, 139, 127, 131, 834, 316, 29, 1060, 832, 22, 755, 94, 161, 211, 569, 572, // noble: python3-pip
    31, 828, // noble: python3-setuptools
    31, 828, // noble: python3-tk
    580, 580, 952, 584, 945, 953, 583, 581, 369, 1048, 53, 392, 531, 585, 586, 678, 705, 774, 54, 55, 57, 1, 189, 221, 225, 262, 263, 283, 325, 346, 358, 532, 533, // noble: qtbase5-dev
    956, 957, 956, 957, 955, 339, 497, 691, 1041, 1043, 369, 986, 1048, 28, 132, 125, 144, 247, 454, 493, 595, 427, 537, 548, 1063, 253, 468, 406, 1045, 844, 834, 324, 336, 337, // noble: r-base
    110, 433, 200, 1062, 380, 1028, // noble: ruby
    971, 1062, 380, 1028, 110, 433, 200, // noble: ruby-dev
    110, 433, 200, 1062, 380, 1028, // noble: ruby-full
    766, 767, 256, 355, 343, 345, 402, 430, 551, 655, 679, 718, 329, 100, 250, 623, 398, 400, 399, 428, 311, 423, 459, 688, 104, 212, 304, 703, 689, 106, 697, 707, // noble: rustc
    15, 897, 980, 981, 979, 15, 980, 981, 979, 31, 869, 886, 879, 457, 912, 935, 378, 669, 269, 828, 866, 380, 619, 909, 728, 161, 68, 170, 171, 174, 589, 53, 203, 163, 169, 202, 162, // noble: samba
    11, 830, 1027, 986, 1048, 790, 1005, 1003, 68, 170, 875, 1025, 1060, 58, 528, 452, 842, 508, 457, 856, 69, 203, 619, // noble: software-properties-common
    619, 203, // noble: subversion
    31, 828, // noble: supervisor
    60, 790, 1005, 1003, 53, 790, 1005, 1003, 54, 55, 57, 303, 329, 151, 872, 878, 860, 69, 56, 0, 368, 150, 361, 900, 939, 565, 369, 986, 1048, 941, 571, 770, 1023, 31, 714, 570, // noble: systemd
    203, // noble: telnet
    31, 369, 986, 1048, 457, 856, 828, 203, 619, // noble: tesseract-ocr
    1010, 1019, 751, 1051, 122, 123, 78, 339, 497, 691, 1041, 1043, 344, 1050, 786, 385, 683, 781, 324, 336, 337, 986, 418, 303, 713, 364, 692, 700, 705, 710, 711, 712, // noble: texlive
    62, 633, 1012, 1014, 62, 633, 1012, 1014, 751, 78, 963, 1020, 63, 822, 286, 313, 425, 516, 634, 666, 1010, 1019, 31, 339, 497, 691, 1041, 1043, 1051, 385, 683, 781, 970, 616, 966, 1021, // noble: texlive-latex-extra
    140, 140, 242, 307, 329, 419, 572, 630, 319, 323, 368, 294, 305, 571, 629, 369, 986, 1048, 250, 389, 458, 502, 560, 615, 636, 31, 1025, 570, 770, 786, 1023, 299, 635, // noble: valgrind
    1059, // noble: vim
    28, 873, 258, 132, 125, 764, 76, 564, 940, 437, 255, 733, 285, 960, 43, 49, 134, 139, 127, 131, 834, 316, 29, 1060, 832, 22, 755, 94, 161, 211, 569, 572, // noble: virtualenv
    31, 31, 856, 828, // noble: wget
    1054, 1056, 952, 945, 953, 1055, 325, 545, 702, 709, 369, 1048, 392, 531, 585, 586, 678, 705, 184, 141, 1042, 1049, 1045, 344, 365, 53, 1, 189, 221, 225, 262, 263, 283, // noble: wkhtmltopdf
    366, 1049, 365, 1051, 774, 1050, 860, 677, 900, 939, 565, 941, 571, 770, 1023, 31, 570, 786, 299, 635, 828, // noble: xvfb
    812, 200, 801, 802, 594, 369, 1048, 359, // noble: yarnpkg
    1028, 1028, // noble: zip
];

/// The tables.
pub(super) static TABLES: [RecommendsTable; 3] = [
    RecommendsTable {
        release: "bookworm",
        source: "Debian 12 package index of 2026-11-23 (main, amd64)",
        rows: &[
            row(4, 0, [8, 32], 20, [3264, 3829]), // ansible
            row(5, 40, [1, 15], 0, [2206, 2757]), // ant
            row(7, 56, [1, 10], 0, [1074, 1120]), // apache2
            row(12, 67, [0, 0], 0, [0, 0]), // apt-transport-https
            row(13, 67, [0, 0], 0, [10, 10]), // apt-utils
            row(16, 67, [1, 3], 0, [491, 510]), // autoconf
            row(17, 71, [0, 1], 0, [510, 510]), // automake
            row(19, 72, [0, 32], 22, [1406, 2725]), // awscli
            row(20, 104, [0, 0], 0, [14, 14]), // bash-completion
            row(25, 104, [0, 0], 0, [37, 37]), // bison
            row(28, 104, [0, 32], 37, [3078, 3833]), // build-essential
            row(29, 136, [0, 0], 0, [1, 1]), // bzip2
            row(31, 136, [0, 0], 0, [85, 85]), // ca-certificates
            row(33, 136, [0, 32], 46, [6445, 11701]), // cargo
            row(35, 168, [1, 32], 180, [6883, 9774]), // chromium
            row(37, 201, [0, 32], 56, [3920, 9159]), // clang
            row(41, 233, [2, 32], 46, [912, 3440]), // cmake
            row(51, 267, [1, 25], 0, [3, 191]), // cron
            row(52, 293, [0, 6], 0, [114, 150]), // curl
            row(53, 299, [0, 0], 0, [19, 19]), // dbus
            row(59, 299, [0, 0], 0, [1, 1]), // debconf-utils
            row(61, 299, [0, 32], 41, [5655, 6339]), // default-jdk
            row(62, 331, [0, 32], 30, [4878, 5490]), // default-jre
            row(66, 363, [0, 5], 0, [1295, 1320]), // default-mysql-client
            row(67, 368, [0, 1], 0, [16, 16]), // dialog
            row(71, 369, [0, 1], 0, [512, 515]), // dnsutils
            row(74, 370, [6, 32], 82, [2531, 4692]), // docker.io
            row(75, 408, [0, 0], 0, [15, 15]), // dos2unix
            row(77, 408, [0, 0], 0, [0, 0]), // dumb-init
            row(80, 408, [0, 4], 0, [399, 413]), // elixir
            row(81, 412, [0, 32], 26, [4735, 6019]), // emacs
            row(84, 444, [4, 32], 199, [6639, 13212]), // erlang
            row(93, 480, [0, 0], 0, [49, 49]), // expect
            row(95, 480, [0, 32], 11, [4590, 6088]), // ffmpeg
            row(96, 512, [0, 0], 0, [82, 82]), // file
            row(97, 512, [1, 32], 58, [4516, 7888]), // firefox-esr
            row(98, 545, [2, 32], 48, [19, 2580]), // flex
            row(111, 579, [0, 0], 0, [20, 20]), // fonts-liberation
            row(125, 579, [0, 32], 5, [2546, 3103]), // g++
            row(132, 611, [1, 32], 21, [1719, 2559]), // gcc
            row(140, 644, [1, 12], 0, [938, 1245]), // gdb
            row(142, 657, [1, 22], 0, [438, 588]), // gettext
            row(143, 680, [0, 0], 0, [6, 6]), // gettext-base
            row(144, 680, [0, 32], 5, [2422, 2978]), // gfortran
            row(146, 712, [0, 32], 5, [9645, 10199]), // ghc
            row(147, 744, [0, 10], 0, [760, 857]), // ghostscript
            row(158, 754, [4, 22], 0, [1037, 1180]), // git
            row(159, 780, [0, 22], 0, [1144, 1287]), // git-lfs
            row(161, 802, [0, 4], 0, [186, 249]), // gnupg
            row(164, 806, [0, 4], 0, [191, 254]), // gnupg2
            row(167, 810, [0, 32], 53, [4428, 7533]), // golang-go
            row(168, 842, [0, 0], 0, [21, 21]), // gosu
            row(176, 842, [0, 24], 0, [3330, 3908]), // gradle
            row(177, 866, [1, 7], 0, [725, 1256]), // graphviz
            row(190, 874, [0, 1], 0, [10, 10]), // htop
            row(193, 875, [0, 32], 37, [918, 2051]), // imagemagick
            row(197, 907, [1, 5], 0, [31, 47]), // iptables
            row(198, 913, [0, 1], 0, [2, 3]), // iputils-ping
            row(201, 914, [0, 0], 0, [11, 11]), // jq
            row(204, 914, [0, 0], 0, [3, 3]), // less
            row(248, 914, [0, 32], 14, [8301, 9027]), // libboost-all-dev
            row(333, 946, [0, 0], 0, [3, 3]), // libffi-dev
            row(364, 946, [0, 0], 0, [2060, 2060]), // libgl1
            row(367, 946, [3, 5], 0, [40, 556]), // libglib2.0-0
            row(391, 954, [2, 15], 0, [1700, 1979]), // libgtk-3-0
            row(475, 971, [0, 32], 48, [3615, 6331]), // libmagickwand-dev
            row(517, 1003, [0, 0], 0, [1013, 1013]), // libopenblas-dev
            row(520, 1003, [2, 32], 68, [10248, 12413]), // libopencv-dev
            row(555, 1037, [0, 3], 0, [219, 225]), // libpq-dev
            row(598, 1040, [20, 32], 516, [5260, 21076]), // libreoffice
            row(626, 1092, [0, 0], 0, [7, 7]), // libsm6
            row(639, 1092, [0, 0], 0, [178, 178]), // libssl-dev
            row(661, 1092, [1, 32], 16, [2099, 3177]), // libtool
            row(715, 1125, [0, 32], 5, [1161, 1718]), // libxml2-dev
            row(721, 1157, [0, 32], 5, [1191, 1747]), // libxslt1-dev
            row(736, 1189, [0, 32], 47, [2375, 7213]), // llvm
            row(752, 1221, [0, 0], 0, [197, 197]), // locales
            row(754, 1221, [0, 0], 0, [0, 0]), // lsb-release
            row(756, 1221, [0, 0], 0, [10, 10]), // lua5.3
            row(764, 1221, [0, 0], 0, [16, 16]), // make
            row(765, 1221, [0, 0], 0, [72, 72]), // man-db
            row(768, 1221, [3, 5], 0, [1295, 1320]), // mariadb-client
            row(769, 1229, [0, 14], 0, [2307, 2847]), // maven
            row(771, 1243, [1, 17], 0, [474, 605]), // mercurial
            row(777, 1261, [0, 22], 0, [3637, 4322]), // mono-complete
            row(782, 1283, [0, 1], 0, [31, 32]), // nano
            row(785, 1284, [0, 0], 0, [10, 10]), // net-tools
            row(787, 1284, [0, 0], 0, [3, 3]), // netcat-openbsd
            row(788, 1284, [0, 0], 0, [1, 1]), // netcat-traditional
            row(792, 1284, [0, 3], 0, [150, 154]), // nginx
            row(808, 1287, [0, 3], 0, [1601, 1776]), // node-typescript
            row(811, 1290, [2, 3], 0, [944, 1119]), // nodejs
            row(814, 1295, [2, 32], 372, [2249, 10710]), // npm
            row(816, 1329, [6, 32], 152, [5842, 11225]), // octave
            row(819, 1367, [1, 32], 41, [5655, 6339]), // openjdk-17-jdk
            row(821, 1400, [0, 14], 0, [2182, 2723]), // openjdk-17-jre-headless
            row(826, 1414, [1, 9], 0, [142, 182]), // openssh-client
            row(827, 1424, [3, 32], 3, [198, 488]), // openssh-server
            row(829, 1459, [1, 16], 0, [82, 723]), // openvpn
            row(831, 1476, [0, 0], 0, [1659, 1659]), // pandoc
            row(834, 1476, [1, 1], 0, [464, 465]), // perl
            row(838, 1478, [0, 15], 0, [1334, 1416]), // php
            row(839, 1493, [0, 0], 0, [682, 682]), // php-cli
            row(840, 1493, [0, 9], 0, [932, 952]), // php-fpm
            row(843, 1502, [6, 32], 46, [408, 1765]), // pipx
            row(844, 1540, [0, 0], 0, [3, 3]), // pkg-config
            row(851, 1540, [0, 3], 0, [647, 654]), // postgresql-client
            row(852, 1543, [1, 2], 0, [27, 36]), // procps
            row(857, 1546, [3, 32], 39, [2442, 4820]), // pulseaudio
            row(859, 1581, [0, 4], 0, [319, 349]), // python-is-python3
            row(860, 1585, [0, 4], 0, [319, 349]), // python3
            row(873, 1589, [0, 32], 8, [899, 1478]), // python3-dev
            row(903, 1621, [0, 4], 0, [691, 721]), // python3-numpy
            row(905, 1625, [0, 32], 58, [8075, 10031]), // python3-opencv
            row(908, 1657, [2, 32], 90, [457, 4545]), // python3-pip
            row(922, 1691, [0, 4], 0, [364, 393]), // python3-setuptools
            row(927, 1695, [0, 4], 0, [512, 542]), // python3-tk
            row(931, 1699, [0, 2], 0, [385, 389]), // python3-venv
            row(951, 1701, [1, 32], 59, [4006, 5905]), // qtbase5-dev
            row(954, 1734, [2, 32], 315, [1613, 10440]), // r-base
            row(959, 1768, [0, 0], 0, [125, 125]), // redis-tools
            row(961, 1768, [0, 0], 0, [69, 69]), // rsync
            row(963, 1768, [0, 6], 0, [365, 497]), // ruby
            row(964, 1774, [0, 7], 0, [421, 724]), // ruby-dev
            row(965, 1781, [0, 6], 0, [592, 725]), // ruby-full
            row(976, 1787, [2, 32], 61, [6270, 11701]), // rustc
            row(977, 1821, [6, 32], 58, [1374, 2340]), // samba
            row(982, 1859, [0, 0], 0, [10, 10]), // screen
            row(987, 1859, [0, 24], 0, [1521, 1745]), // software-properties-common
            row(990, 1883, [0, 0], 0, [27, 27]), // sqlite3
            row(994, 1883, [0, 0], 0, [30, 30]), // strace
            row(995, 1883, [0, 2], 0, [202, 207]), // subversion
            row(996, 1885, [0, 0], 0, [59, 59]), // sudo
            row(997, 1885, [0, 4], 0, [346, 375]), // supervisor
            row(999, 1889, [2, 8], 0, [228, 248]), // systemd
            row(1006, 1899, [0, 0], 0, [43, 43]), // tcl
            row(1008, 1899, [0, 1], 0, [77, 80]), // telnet
            row(1009, 1900, [0, 9], 0, [961, 1142]), // tesseract-ocr
            row(1011, 1909, [0, 32], 240, [2636, 9311]), // texlive
            row(1013, 1941, [4, 32], 295, [4382, 14667]), // texlive-latex-extra
            row(1018, 1977, [0, 0], 0, [7, 7]), // tini
            row(1022, 1977, [0, 0], 0, [14, 14]), // tmux
            row(1023, 1977, [0, 0], 0, [0, 0]), // tzdata
            row(1028, 1977, [0, 0], 0, [4, 4]), // unzip
            row(1032, 1977, [2, 32], 22, [866, 2665]), // valgrind
            row(1035, 2011, [0, 1], 0, [398, 399]), // vim
            row(1036, 2012, [0, 32], 92, [399, 4497]), // virtualenv
            row(1037, 2044, [1, 4], 0, [35, 124]), // wget
            row(1039, 2049, [1, 32], 132, [3674, 6429]), // wkhtmltopdf
            row(1058, 2082, [1, 5], 0, [2256, 2337]), // xvfb
            row(1060, 2088, [0, 0], 0, [12, 12]), // xz-utils
            row(1061, 2088, [0, 5], 0, [1897, 2142]), // yarnpkg
            row(1062, 2093, [1, 1], 0, [6, 10]), // zip
        ],
    },
    RecommendsTable {
        release: "trixie",
        source: "Debian 13 package index of 2026-11-23 (main, amd64)",
        rows: &[
            row(4, 2095, [8, 32], 16, [2779, 3394]), // ansible
            row(5, 2135, [1, 32], 14, [2051, 2533]), // ant
            row(7, 2168, [1, 12], 0, [764, 822]), // apache2
            row(12, 2181, [0, 0], 0, [0, 0]), // apt-transport-https
            row(13, 2181, [0, 0], 0, [11, 11]), // apt-utils
            row(16, 2181, [1, 3], 0, [520, 540]), // autoconf
            row(17, 2185, [0, 1], 0, [540, 540]), // automake
            row(19, 2186, [0, 32], 6, [1601, 1998]), // awscli
            row(20, 2218, [0, 0], 0, [19, 19]), // bash-completion
            row(25, 2218, [0, 0], 0, [37, 37]), // bison
            row(28, 2218, [0, 11], 0, [3195, 3477]), // build-essential
            row(29, 2229, [0, 0], 0, [1, 1]), // bzip2
            row(31, 2229, [0, 0], 0, [28, 28]), // ca-certificates
            row(33, 2229, [0, 32], 19, [6642, 13878]), // cargo
            row(35, 2261, [1, 32], 180, [7201, 11352]), // chromium
            row(37, 2294, [0, 32], 29, [3995, 9797]), // clang
            row(41, 2326, [2, 32], 15, [722, 2902]), // cmake
            row(51, 2360, [1, 32], 19, [173, 921]), // cron
            row(52, 2393, [1, 7], 0, [141, 203]), // curl
            row(53, 2401, [0, 0], 0, [22, 22]), // dbus
            row(59, 2401, [0, 0], 0, [1, 1]), // debconf-utils
            row(61, 2401, [0, 32], 28, [6314, 7876]), // default-jdk
            row(62, 2433, [0, 32], 10, [5358, 6554]), // default-jre
            row(66, 2465, [0, 5], 0, [1287, 1316]), // default-mysql-client
            row(67, 2470, [0, 1], 0, [11, 12]), // dialog
            row(71, 2471, [0, 1], 0, [129, 135]), // dnsutils
            row(73, 2472, [1, 1], 0, [296, 926]), // docker-cli
            row(74, 2474, [7, 32], 85, [2234, 5154]), // docker.io
            row(75, 2513, [0, 0], 0, [18, 18]), // dos2unix
            row(77, 2513, [0, 0], 0, [0, 0]), // dumb-init
            row(80, 2513, [0, 4], 0, [458, 469]), // elixir
            row(81, 2517, [0, 32], 43, [4624, 6640]), // emacs
            row(84, 2549, [4, 32], 198, [7389, 14691]), // erlang
            row(93, 2585, [0, 0], 0, [49, 49]), // expect
            row(95, 2585, [0, 32], 42, [4453, 6880]), // ffmpeg
            row(96, 2617, [0, 0], 0, [102, 102]), // file
            row(97, 2617, [1, 32], 68, [4007, 8146]), // firefox-esr
            row(98, 2650, [2, 32], 7, [19, 2131]), // flex
            row(111, 2684, [1, 1], 0, [42, 47]), // fonts-liberation
            row(125, 2686, [0, 2], 0, [2631, 2686]), // g++
            row(132, 2688, [1, 7], 0, [1818, 2109]), // gcc
            row(140, 2696, [0, 13], 0, [598, 820]), // gdb
            row(142, 2709, [1, 29], 0, [120, 303]), // gettext
            row(143, 2739, [0, 0], 0, [7, 7]), // gettext-base
            row(144, 2739, [0, 2], 0, [2492, 2547]), // gfortran
            row(146, 2741, [1, 4], 0, [9033, 9304]), // ghc
            row(147, 2746, [0, 12], 0, [781, 885]), // ghostscript
            row(158, 2758, [4, 22], 0, [1139, 1285]), // git
            row(159, 2784, [0, 22], 0, [1262, 1408]), // git-lfs
            row(161, 2806, [3, 7], 0, [221, 247]), // gnupg
            row(164, 2816, [0, 7], 0, [221, 247]), // gnupg2
            row(167, 2823, [0, 32], 13, [2464, 5153]), // golang-go
            row(168, 2855, [0, 0], 0, [28, 28]), // gosu
            row(176, 2855, [0, 32], 21, [3242, 3749]), // gradle
            row(177, 2887, [1, 11], 0, [611, 960]), // graphviz
            row(190, 2899, [0, 1], 0, [8, 9]), // htop
            row(193, 2900, [0, 32], 46, [414, 1769]), // imagemagick
            row(197, 2932, [1, 4], 0, [31, 46]), // iptables
            row(198, 2937, [1, 1], 0, [27, 27]), // iputils-ping
            row(201, 2939, [0, 0], 0, [12, 12]), // jq
            row(204, 2939, [0, 0], 0, [4, 4]), // less
            row(248, 2939, [0, 22], 0, [11137, 11434]), // libboost-all-dev
            row(333, 2961, [0, 0], 0, [4, 4]), // libffi-dev
            row(364, 2961, [0, 2], 0, [2035, 2828]), // libgl1
            row(367, 2963, [3, 4], 0, [45, 213]), // libglib2.0-0
            row(391, 2970, [2, 24], 0, [1343, 1636]), // libgtk-3-0
            row(475, 2996, [0, 32], 56, [3853, 6842]), // libmagickwand-dev
            row(517, 3028, [0, 0], 0, [1086, 1086]), // libopenblas-dev
            row(520, 3028, [2, 32], 74, [12356, 15160]), // libopencv-dev
            row(555, 3062, [0, 5], 0, [200, 238]), // libpq-dev
            row(598, 3067, [20, 32], 486, [5445, 22093]), // libreoffice
            row(626, 3119, [0, 0], 0, [5, 5]), // libsm6
            row(639, 3119, [0, 0], 0, [156, 156]), // libssl-dev
            row(661, 3119, [1, 13], 0, [2170, 2778]), // libtool
            row(715, 3133, [0, 0], 0, [52, 52]), // libxml2-dev
            row(721, 3133, [0, 1], 0, [103, 109]), // libxslt1-dev
            row(736, 3134, [0, 32], 6, [2473, 7245]), // llvm
            row(752, 3166, [0, 0], 0, [200, 200]), // locales
            row(754, 3166, [0, 0], 0, [0, 0]), // lsb-release
            row(756, 3166, [0, 0], 0, [4, 4]), // lua5.3
            row(764, 3166, [0, 0], 0, [17, 17]), // make
            row(765, 3166, [0, 0], 0, [79, 79]), // man-db
            row(768, 3166, [3, 5], 0, [1286, 1315]), // mariadb-client
            row(769, 3174, [0, 32], 13, [2187, 2658]), // maven
            row(771, 3206, [1, 25], 0, [413, 574]), // mercurial
            row(777, 3232, [0, 15], 0, [3130, 3803]), // mono-complete
            row(782, 3247, [0, 1], 0, [32, 32]), // nano
            row(785, 3248, [0, 0], 0, [10, 10]), // net-tools
            row(787, 3248, [0, 0], 0, [1, 1]), // netcat-openbsd
            row(788, 3248, [0, 0], 0, [1, 1]), // netcat-traditional
            row(792, 3248, [0, 2], 0, [96, 103]), // nginx
            row(808, 3250, [0, 3], 0, [1641, 1854]), // node-typescript
            row(811, 3253, [2, 3], 0, [1003, 1216]), // nodejs
            row(814, 3258, [2, 32], 334, [2371, 11610]), // npm
            row(816, 3292, [6, 32], 176, [5107, 12343]), // octave
            row(826, 3330, [1, 9], 0, [79, 122]), // openssh-client
            row(827, 3340, [3, 31], 0, [313, 462]), // openssh-server
            row(829, 3374, [1, 32], 14, [23, 552]), // openvpn
            row(831, 3407, [0, 0], 0, [1908, 1908]), // pandoc
            row(834, 3407, [1, 1], 0, [492, 492]), // perl
            row(838, 3409, [0, 14], 0, [993, 1060]), // php
            row(839, 3423, [0, 2], 0, [239, 240]), // php-cli
            row(840, 3425, [0, 16], 0, [463, 503]), // php-fpm
            row(843, 3441, [0, 2], 0, [333, 344]), // pipx
            row(844, 3443, [0, 0], 0, [3, 3]), // pkg-config
            row(851, 3443, [0, 5], 0, [635, 673]), // postgresql-client
            row(852, 3448, [2, 3], 0, [30, 40]), // procps
            row(857, 3453, [3, 32], 40, [1872, 5212]), // pulseaudio
            row(859, 3488, [0, 3], 0, [227, 256]), // python-is-python3
            row(860, 3491, [0, 3], 0, [227, 256]), // python3
            row(873, 3494, [0, 6], 0, [837, 921]), // python3-dev
            row(903, 3500, [0, 3], 0, [613, 641]), // python3-numpy
            row(905, 3503, [0, 32], 66, [11169, 13763]), // python3-opencv
            row(908, 3535, [3, 32], 42, [358, 4209]), // python3-pip
            row(922, 3570, [0, 3], 0, [287, 316]), // python3-setuptools
            row(927, 3573, [0, 3], 0, [427, 456]), // python3-tk
            row(931, 3576, [0, 1], 0, [283, 284]), // python3-venv
            row(951, 3577, [1, 32], 62, [4497, 6834]), // qtbase5-dev
            row(954, 3610, [2, 32], 257, [1761, 11170]), // r-base
            row(959, 3644, [0, 0], 0, [82, 82]), // redis-tools
            row(961, 3644, [0, 0], 0, [10, 10]), // rsync
            row(963, 3644, [0, 6], 0, [359, 490]), // ruby
            row(964, 3650, [0, 7], 0, [405, 758]), // ruby-dev
            row(965, 3657, [0, 6], 0, [627, 759]), // ruby-full
            row(976, 3663, [2, 32], 46, [6245, 13878]), // rustc
            row(977, 3697, [3, 32], 49, [907, 1999]), // samba
            row(982, 3732, [0, 0], 0, [10, 10]), // screen
            row(990, 3732, [0, 0], 0, [6, 6]), // sqlite3
            row(994, 3732, [0, 0], 0, [32, 32]), // strace
            row(995, 3732, [0, 2], 0, [128, 136]), // subversion
            row(996, 3734, [0, 0], 0, [67, 67]), // sudo
            row(997, 3734, [0, 3], 0, [263, 291]), // supervisor
            row(999, 3737, [4, 15], 0, [165, 205]), // systemd
            row(1006, 3756, [0, 0], 0, [44, 44]), // tcl
            row(1008, 3756, [0, 1], 0, [19, 25]), // telnet
            row(1009, 3757, [0, 9], 0, [1006, 1199]), // tesseract-ocr
            row(1011, 3766, [0, 32], 225, [2574, 9807]), // texlive
            row(1013, 3798, [4, 32], 293, [4462, 15817]), // texlive-latex-extra
            row(1018, 3834, [0, 0], 0, [7, 7]), // tini
            row(1022, 3834, [0, 0], 0, [23, 23]), // tmux
            row(1023, 3834, [0, 0], 0, [0, 0]), // tzdata
            row(1028, 3834, [0, 0], 0, [4, 4]), // unzip
            row(1032, 3834, [2, 32], 35, [983, 1879]), // valgrind
            row(1035, 3868, [0, 1], 0, [436, 438]), // vim
            row(1036, 3869, [0, 32], 42, [300, 4151]), // virtualenv
            row(1037, 3901, [1, 3], 0, [117, 151]), // wget
            row(1058, 3905, [1, 7], 0, [2231, 3106]), // xvfb
            row(1060, 3913, [0, 0], 0, [14, 14]), // xz-utils
            row(1061, 3913, [0, 27], 0, [4079, 4511]), // yarnpkg
            row(1062, 3940, [1, 1], 0, [6, 10]), // zip
        ],
    },
    RecommendsTable {
        release: "noble",
        source: "Ubuntu 24.04 package index of 2026-11-23 (main+universe, amd64)",
        rows: &[
            row(4, 3942, [8, 32], 0, [3465, 3934]), // ansible
            row(5, 3982, [1, 32], 7, [2044, 2646]), // ant
            row(7, 4015, [1, 9], 0, [1021, 1057]), // apache2
            row(12, 4025, [0, 0], 0, [0, 0]), // apt-transport-https
            row(13, 4025, [0, 0], 0, [24, 24]), // apt-utils
            row(16, 4025, [1, 3], 0, [524, 541]), // autoconf
            row(17, 4029, [0, 1], 0, [541, 541]), // automake
            row(20, 4030, [0, 0], 0, [14, 14]), // bash-completion
            row(25, 4030, [0, 0], 0, [30, 30]), // bison
            row(28, 4030, [0, 32], 28, [3062, 3398]), // build-essential
            row(29, 4062, [0, 0], 0, [1, 1]), // bzip2
            row(31, 4062, [0, 0], 0, [22, 22]), // ca-certificates
            row(33, 4062, [0, 32], 5, [6405, 6670]), // cargo
            row(35, 4094, [0, 32], 23, [1482, 2333]), // chromium
            row(37, 4126, [0, 32], 55, [3754, 10100]), // clang
            row(41, 4158, [2, 32], 42, [924, 3135]), // cmake
            row(51, 4192, [0, 32], 4, [205, 994]), // cron
            row(52, 4224, [0, 6], 0, [74, 105]), // curl
            row(53, 4230, [0, 0], 0, [23, 23]), // dbus
            row(59, 4230, [0, 0], 0, [1, 1]), // debconf-utils
            row(61, 4230, [0, 32], 30, [6002, 7216]), // default-jdk
            row(62, 4262, [0, 32], 19, [5048, 6193]), // default-jre
            row(66, 4294, [0, 0], 0, [593, 593]), // default-mysql-client
            row(67, 4294, [0, 0], 0, [12, 12]), // dialog
            row(71, 4294, [0, 1], 0, [440, 441]), // dnsutils
            row(74, 4295, [6, 32], 40, [2782, 3800]), // docker.io
            row(75, 4333, [0, 0], 0, [18, 18]), // dos2unix
            row(77, 4333, [0, 0], 0, [0, 0]), // dumb-init
            row(80, 4333, [0, 2], 0, [320, 324]), // elixir
            row(81, 4335, [0, 32], 35, [4521, 5823]), // emacs
            row(84, 4367, [4, 32], 38, [5546, 9102]), // erlang
            row(93, 4403, [0, 0], 0, [59, 59]), // expect
            row(95, 4403, [0, 32], 57, [4088, 6683]), // ffmpeg
            row(96, 4435, [0, 0], 0, [84, 84]), // file
            row(98, 4435, [2, 32], 39, [15, 2205]), // flex
            row(111, 4469, [1, 1], 0, [42, 47]), // fonts-liberation
            row(125, 4471, [0, 32], 1, [2516, 2759]), // g++
            row(132, 4503, [1, 32], 6, [1741, 2189]), // gcc
            row(140, 4536, [1, 12], 0, [520, 1061]), // gdb
            row(142, 4549, [1, 22], 0, [403, 508]), // gettext
            row(143, 4572, [0, 0], 0, [3, 3]), // gettext-base
            row(144, 4572, [0, 32], 1, [2381, 2624]), // gfortran
            row(146, 4604, [0, 32], 1, [8521, 8763]), // ghc
            row(147, 4636, [0, 11], 0, [694, 794]), // ghostscript
            row(158, 4647, [4, 23], 0, [788, 901]), // git
            row(159, 4674, [0, 23], 0, [897, 1010]), // git-lfs
            row(161, 4697, [2, 4], 0, [93, 102]), // gnupg
            row(164, 4703, [0, 4], 0, [93, 102]), // gnupg2
            row(167, 4707, [0, 32], 46, [2170, 4932]), // golang-go
            row(168, 4739, [0, 0], 0, [23, 23]), // gosu
            row(176, 4739, [0, 32], 15, [3138, 3767]), // gradle
            row(177, 4771, [1, 10], 0, [380, 797]), // graphviz
            row(190, 4782, [0, 0], 0, [6, 6]), // htop
            row(193, 4782, [0, 32], 36, [751, 1670]), // imagemagick
            row(197, 4814, [1, 5], 0, [31, 47]), // iptables
            row(198, 4820, [0, 1], 0, [2, 3]), // iputils-ping
            row(201, 4821, [0, 0], 0, [11, 11]), // jq
            row(204, 4821, [0, 0], 0, [3, 3]), // less
            row(248, 4821, [0, 32], 14, [10662, 11029]), // libboost-all-dev
            row(333, 4853, [0, 0], 0, [3, 3]), // libffi-dev
            row(364, 4853, [0, 17], 0, [1955, 2916]), // libgl1
            row(367, 4870, [3, 5], 0, [39, 440]), // libglib2.0-0
            row(391, 4878, [2, 32], 4, [1465, 1884]), // libgtk-3-0
            row(475, 4912, [0, 32], 48, [5689, 6678]), // libmagickwand-dev
            row(517, 4944, [0, 0], 0, [1051, 1051]), // libopenblas-dev
            row(520, 4944, [2, 32], 84, [9460, 12349]), // libopencv-dev
            row(555, 4978, [0, 3], 0, [179, 184]), // libpq-dev
            row(598, 4981, [21, 32], 350, [5213, 18255]), // libreoffice
            row(626, 5034, [0, 0], 0, [6, 6]), // libsm6
            row(639, 5034, [0, 0], 0, [127, 127]), // libssl-dev
            row(661, 5034, [1, 32], 13, [2043, 2839]), // libtool
            row(715, 5067, [0, 32], 1, [1082, 1325]), // libxml2-dev
            row(721, 5099, [0, 32], 1, [1094, 1337]), // libxslt1-dev
            row(736, 5131, [0, 32], 39, [2851, 8184]), // llvm
            row(752, 5163, [0, 0], 0, [163, 163]), // locales
            row(754, 5163, [0, 0], 0, [0, 0]), // lsb-release
            row(756, 5163, [0, 0], 0, [4, 4]), // lua5.3
            row(764, 5163, [0, 0], 0, [4, 4]), // make
            row(765, 5163, [0, 0], 0, [71, 71]), // man-db
            row(768, 5163, [3, 6], 0, [1272, 1361]), // mariadb-client
            row(769, 5172, [0, 32], 6, [2146, 2738]), // maven
            row(771, 5204, [1, 22], 0, [435, 554]), // mercurial
            row(777, 5227, [0, 31], 0, [2907, 3970]), // mono-complete
            row(782, 5258, [0, 0], 0, [8, 8]), // nano
            row(785, 5258, [0, 0], 0, [8, 8]), // net-tools
            row(787, 5258, [0, 0], 0, [2, 2]), // netcat-openbsd
            row(788, 5258, [0, 0], 0, [1, 1]), // netcat-traditional
            row(792, 5258, [0, 3], 0, [91, 94]), // nginx
            row(808, 5261, [0, 3], 0, [1544, 1714]), // node-typescript
            row(811, 5264, [2, 3], 0, [887, 1057]), // nodejs
            row(814, 5269, [2, 32], 475, [2236, 11655]), // npm
            row(816, 5303, [6, 32], 155, [6155, 12067]), // octave
            row(819, 5341, [1, 32], 58, [5339, 6785]), // openjdk-17-jdk
            row(821, 5374, [5, 32], 6, [1927, 2519]), // openjdk-17-jre-headless
            row(826, 5411, [1, 9], 0, [64, 96]), // openssh-client
            row(827, 5421, [4, 32], 34, [89, 1179]), // openssh-server
            row(829, 5457, [0, 0], 0, [22, 22]), // openvpn
            row(831, 5457, [0, 0], 0, [1912, 1912]), // pandoc
            row(834, 5457, [1, 1], 0, [498, 499]), // perl
            row(838, 5459, [0, 12], 0, [1248, 1300]), // php
            row(839, 5471, [0, 0], 0, [561, 561]), // php-cli
            row(840, 5471, [0, 32], 1, [813, 1222]), // php-fpm
            row(843, 5503, [0, 1], 0, [369, 380]), // pipx
            row(844, 5504, [0, 0], 0, [3, 3]), // pkg-config
            row(851, 5504, [0, 3], 0, [569, 574]), // postgresql-client
            row(852, 5507, [1, 1], 0, [0, 0]), // procps
            row(857, 5509, [3, 32], 27, [2300, 4305]), // pulseaudio
            row(859, 5544, [0, 2], 0, [278, 300]), // python-is-python3
            row(860, 5546, [0, 2], 0, [278, 300]), // python3
            row(873, 5548, [0, 32], 3, [893, 1155]), // python3-dev
            row(903, 5580, [0, 2], 0, [619, 642]), // python3-numpy
            row(905, 5582, [0, 32], 66, [8371, 10827]), // python3-opencv
            row(908, 5614, [2, 32], 90, [398, 4168]), // python3-pip
            row(922, 5648, [0, 2], 0, [307, 329]), // python3-setuptools
            row(927, 5650, [0, 2], 0, [461, 483]), // python3-tk
            row(931, 5652, [0, 0], 0, [326, 326]), // python3-venv
            row(951, 5652, [1, 32], 67, [3865, 5834]), // qtbase5-dev
            row(954, 5685, [2, 32], 413, [1557, 11804]), // r-base
            row(959, 5719, [0, 0], 0, [75, 75]), // redis-tools
            row(961, 5719, [0, 0], 0, [9, 9]), // rsync
            row(963, 5719, [0, 6], 0, [302, 432]), // ruby
            row(964, 5725, [0, 7], 0, [347, 655]), // ruby-dev
            row(965, 5732, [0, 6], 0, [525, 655]), // ruby-full
            row(976, 5738, [0, 32], 0, [6107, 6349]), // rustc
            row(977, 5770, [5, 32], 16, [1291, 1939]), // samba
            row(982, 5807, [0, 0], 0, [10, 10]), // screen
            row(987, 5807, [0, 23], 0, [1413, 1506]), // software-properties-common
            row(990, 5830, [0, 0], 0, [22, 22]), // sqlite3
            row(994, 5830, [0, 0], 0, [22, 22]), // strace
            row(995, 5830, [0, 2], 0, [157, 161]), // subversion
            row(996, 5832, [0, 0], 0, [35, 35]), // sudo
            row(997, 5832, [0, 2], 0, [301, 324]), // supervisor
            row(999, 5834, [4, 32], 5, [198, 992]), // systemd
            row(1006, 5870, [0, 0], 0, [54, 54]), // tcl
            row(1008, 5870, [0, 1], 0, [17, 18]), // telnet
            row(1009, 5871, [0, 9], 0, [872, 933]), // tesseract-ocr
            row(1011, 5880, [0, 32], 371, [2469, 11005]), // texlive
            row(1013, 5912, [4, 32], 411, [4238, 16005]), // texlive-latex-extra
            row(1018, 5948, [0, 0], 0, [8, 8]), // tini
            row(1022, 5948, [0, 0], 0, [14, 14]), // tmux
            row(1023, 5948, [0, 0], 0, [13, 13]), // tzdata
            row(1028, 5948, [0, 0], 0, [4, 4]), // unzip
            row(1032, 5948, [1, 32], 13, [861, 1812]), // valgrind
            row(1035, 5981, [0, 1], 0, [698, 699]), // vim
            row(1036, 5982, [0, 32], 90, [350, 4120]), // virtualenv
            row(1037, 6014, [1, 3], 0, [10, 36]), // wget
            row(1039, 6018, [1, 32], 149, [3424, 6082]), // wkhtmltopdf
            row(1058, 6051, [1, 20], 0, [2073, 3116]), // xvfb
            row(1060, 6072, [0, 0], 0, [7, 7]), // xz-utils
            row(1061, 6072, [0, 8], 0, [1815, 1973]), // yarnpkg
            row(1062, 6080, [1, 1], 0, [5, 9]), // zip
        ],
    },
];
