//! Written by `LEANFILE_UPDATE=1 cargo test --test tables`; not to be edited.
//!
//! - Debian 12 package index of 2026-11-23 (main, amd64) (bookworm)
//! - Debian 13 package index of 2026-11-23 (main, amd64) (trixie)
//! - Ubuntu 24.04 package index of 2026-11-23 (main+universe, amd64) (noble)

use super::{RecommendsTable, row};

/// How many names there are.
pub(super) const COUNT: usize = 1517;

/// All names, sorted, one a line.
pub(super) const NAMES: &str = "\
adduser
adwaita-icon-theme
aglfn
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
aspell
aspell-en
at-spi2-common
at-spi2-core
attr
autoconf
automake
autotools-dev
avahi-daemon
avahi-utils
awscli
bash-completion
binfmt-support
binutils
binutils-common
binutils-x86-64-linux-gnu
bison
blackbox-terminal
blt
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
cool-retro-term
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
cron-daemon-common
cups-pk-helper
curl
dbus
dbus-bin
dbus-daemon
dbus-session-bus-common
dbus-system-bus-common
dbus-user-session
dconf-gsettings-backend
dconf-service
debconf-utils
default-dbus-system-bus
default-jdk
default-jre
default-jre-headless
default-logind
default-mta
default-mysql-client
dialog
dictionaries-common
dirmngr
dmsetup
dns-root-data
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
firebird3.0-common
firebird3.0-common-doc
firebird3.0-server-core
firebird3.0-utils
firefox-esr
flex
fontconfig
fontconfig-config
fonts-3270
fonts-agave
fonts-amiga
fonts-atarismall
fonts-crosextra-caladea
fonts-crosextra-carlito
fonts-dejavu
fonts-dejavu-core
fonts-dejavu-extra
fonts-dejavu-mono
fonts-droid-fallback
fonts-font-awesome
fonts-freefont-otf
fonts-inconsolata
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
fonts-pc
fonts-pc-extra
fonts-sil-gentium
fonts-sil-gentium-basic
fonts-sixtyfour
fonts-texgyre
fonts-texgyre-math
fonts-urw-base35
fuse3
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
gfortran-12
gfortran-13
gfortran-13-x86-64-linux-gnu
gfortran-14
gfortran-14-x86-64-linux-gnu
gfortran-x86-64-linux-gnu
ghc
ghostscript
ghp-import
gir1.2-atk-1.0
gir1.2-freedesktop
gir1.2-gdkpixbuf-2.0
gir1.2-girepository-2.0
gir1.2-glib-2.0
gir1.2-gtk-3.0
gir1.2-handy-1
gir1.2-harfbuzz-0.0
gir1.2-notify-0.7
gir1.2-packagekitglib-1.0
gir1.2-pango-1.0
gir1.2-polkit-1.0
gir1.2-secret-1
git
git-lfs
git-man
glib-networking
gnome-terminal
gnome-terminal-data
gnome-themes-extra-data
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
gstreamer1.0-gtk3
gstreamer1.0-libav
gstreamer1.0-plugins-bad
gstreamer1.0-plugins-base
gstreamer1.0-plugins-good
gstreamer1.0-plugins-ugly
gstreamer1.0-x
gtk-update-icon-cache
guile-3.0-libs
gvfs
hicolor-icon-theme
htop
humanity-icon-theme
hunspell-en-us
i965-va-driver
ibverbs-providers
icu-devtools
iio-sensor-proxy
imagemagick
info
install-info
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
liba52-0.7.4
libaa1
libaacs0
libabsl20220623
libadwaita-1-0
libalgorithm-diff-perl
libalgorithm-diff-xs-perl
libalgorithm-merge-perl
libaom3
libapparmor1
libargon2-1
libasan8
libasound2
libasound2-data
libasound2t64
libass9
libassuan0
libassuan9
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
libavahi-core7
libavahi-glib1
libavc1394-0
libavcodec59
libavcodec61
libavcodec62
libavfilter10
libavfilter8
libavformat59
libavformat61
libavif15
libavif16
libavtp0
libavutil57
libavutil59
libbabeltrace1
libbase-java
libbdplus0
libbindex-java
libbinutils
libbit-vector-perl
libblas-dev
libblas3
libbluray2
libboost-all-dev
libboost-iostreams1.74.0
libboost-iostreams1.83.0
libboost-regex1.74.0
libboost-thread1.74.0
libboost-thread1.83.0
libbpf1
libbrotli1
libbs2b0
libbsd0
libbsh-java
libbz2-dev
libc-dbg
libc-dev-bin
libc-devtools
libc6-dbg
libc6-dev
libc6-i386
libcaca0
libcaf-openmpi-3
libcaf-openmpi-3t64
libcairo-gobject2
libcairo2
libcap2-bin
libcarp-clan-perl
libcbor0.10
libcbor0.8
libcc1-0
libccid
libcdio19
libcdio19t64
libcdparanoia0
libcephfs2
libchromaprint1
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
libcompel1
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
libdaemon0
libdata-dump-perl
libdate-calc-perl
libdate-calc-xs-perl
libdate-manip-perl
libdatrie1
libdav1d6
libdav1d7
libdb5.3t64
libdbd-mariadb-perl
libdbd-mysql-perl
libdbi-perl
libdbus-1-3
libdc1394-25
libdca0
libdconf1
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
libdirectfb-1.7-7
libdjvulibre-text
libdjvulibre21
libdpkg-perl
libdrm-amdgpu1
libdrm-common
libdrm-intel1
libdrm-nouveau2
libdrm-radeon1
libdrm2
libduktape207
libdv4
libdv4t64
libdvdnav4
libdvdread8
libdvdread8t64
libdw1
libdw1t64
libeac3
libedit2
libelf1
libelf1t64
libemf1
libencode-locale-perl
libepoxy0
liberror-perl
libevent-2.1-7
libevent-2.1-7t64
libexif-doc
libexpat1
libexpat1-dev
libfaad2
libfakeroot
libfbclient2
libfdisk1
libfelix-osgi-obr-java
libffi-dev
libffi8
libfido2-1
libfile-basedir-perl
libfile-desktopentry-perl
libfile-fcntllock-perl
libfile-listing-perl
libfile-mimeinfo-perl
libfile-readbackwards-perl
libfl-dev
libfl2
libflac12
libflac14
libflite1
libfluidsynth3
libflute-java
libfmt9
libfontconfig1
libfontenc1
libfonts-java
libformula-java
libfreeaptx0
libfreetype6
libfribidi0
libfuse3-3
libfuse3-4
libgail-common
libgail18
libgail18t64
libgav1-1
libgbm1
libgc1
libgcc-12-dev
libgcc-13-dev
libgcc-14-dev
libgcrypt20
libgd3
libgdbm-compat4
libgdbm-compat4t64
libgdbm6
libgdbm6t64
libgdk-pixbuf-2.0-0
libgdk-pixbuf2.0-bin
libgdk-pixbuf2.0-common
libgee-0.8-2
libgfapi0
libgfortran-12-dev
libgfortran5
libgfrpc0
libgfxdr0
libgif7
libgirepository-1.0-1
libgit2-1.5
libgit2-1.9
libgl1
libgl1-amber-dri
libgl1-mesa-dri
libglapi-mesa
libglib2.0-0
libglib2.0-0t64
libglib2.0-data
libglusterfs0
libglvnd0
libglx-mesa0
libglx0
libgme0
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
libgstreamer-gl1.0-0
libgstreamer-plugins-bad1.0-0
libgtk-3-0
libgtk-3-0t64
libgtk-3-bin
libgtk-3-common
libgtk-4-1
libgtk2.0-0
libgtk2.0-bin
libgtk2.0-common
libgts-bin
libgudev-1.0-0
libgumbo1
libgumbo2
libgumbo3
libhandy-1-0
libharfbuzz-gobject0
libharfbuzz0b
libheif-plugin-aomdec
libheif-plugin-aomenc
libheif-plugin-libde265
libheif-plugin-x265
libheif1
libhsqldb1.8.0-java
libhtml-form-perl
libhtml-format-perl
libhtml-parser-perl
libhtml-tagset-perl
libhtml-tree-perl
libhttp-cookies-perl
libhttp-daemon-perl
libhttp-date-perl
libhttp-message-perl
libhttp-negotiate-perl
libhttp-parser2.9
libhwasan0
libhwy1
libhwy1t64
libib-util
libibverbs1
libice-dev
libice6
libicu-dev
libicu72
libicu74
libidn12
libidn2-0
libiec61883-0
libigdgmm12
libijs-0.35
libimagequant0
libimath-3-1-29
libimath-3-1-29t64
libimobiledevice-1.0-6
libimobiledevice-glue-1.0-0
libintl-perl
libintl-xs-perl
libio-stringy-perl
libip4tc2
libipc-system-simple-perl
libipt2
libisl23
libitm1
libjack-jackd2-0
libjansson4
libjbig0
libjbig2dec0
libjcode-pm-perl
libjcsp-java
libjpeg-dev
libjpeg-turbo8
libjpeg-turbo8-dev
libjpeg62-turbo
libjpeg62-turbo-dev
libjpeg8
libjpeg8-dev
libjs-bootstrap4
libjs-highlight.js
libjs-jquery
libjs-lunr
libjs-modernizr
libjs-popper.js
libjs-sizzle
libjs-sphinxdoc
libjs-underscore
libjs-xmlextras
libjson-c5
libjson-glib-1.0-0
libjson-glib-1.0-common
libjsr166y-java
libjxl0.11
libjxl0.7
libjxr-tools
libjxr0
libjxr0t64
libk5crypto3
libkate1
libkeyutils1
libkmod2
libkrb5-3
libkrb5support0
libksba8
libkxml2-java
liblapack-dev
liblapack3
liblayout-java
liblc3-1
liblcms2-2
libldacbt-enc2
libldap-2.5-0
libldap-common
libldap2
liblerc4
liblibreoffice-java
liblilv-0-0
libllvm15
libllvm17t64
libllvm19
libloader-java
liblocale-gettext-perl
liblockfile-bin
liblockfile1
liblrdf0
liblsan0
libltc11
libltdl-dev
libltdl7
liblua5.4-0
liblwp-mediatypes-perl
liblwp-protocol-https-perl
liblzma-dev
libmagic-mgc
libmagic1
libmagic1t64
libmagick++-6.q16-8
libmagick++-7.q16-5
libmagickcore-6.q16-6
libmagickcore-6.q16-6-extra
libmagickcore-6.q16-7-extra
libmagickcore-7.q16-10-extra
libmagickwand-6.q16-6
libmagickwand-dev
libmailtools-perl
libmailutils9
libmailutils9t64
libmariadb3
libmbedcrypto16
libmbedcrypto7
libmbedtls14
libmbedtls21
libmbedx509-1
libmbedx509-7
libmbim-glib4
libmbim-proxy
libmbim-utils
libmfx1
libmjpegutils-2.1-0
libmjpegutils-2.1-0t64
libmm-glib0
libmodplug1
libmodule-find-perl
libmono-btls-interface4.0-cil
libmp3lame0
libmpc3
libmpcdec6
libmpeg2-4
libmpeg2encpp-2.1-0
libmpeg2encpp-2.1-0t64
libmpfr6
libmpg123-0
libmpg123-0t64
libmplex2-2.1-0
libmplex2-2.1-0t64
libmujs2
libmujs3
libmultiverse-core-java
libmupdf25.1
libmysofa1
libmysqlclient21
libncurses-dev
libncurses5-dev
libncurses6
libncursesw6
libneon27
libneon27t64
libnet-dbus-perl
libnet-http-perl
libnet1
libnetpbm11
libnetpbm11t64
libnftables1
libnghttp2-14
libnghttp3-9
libngtcp2-16
libngtcp2-crypto-gnutls8
libnl-3-200
libnl-genl-3-200
libnl-route-3-200
libnotify-bin
libnotify4
libnpth0
libnpth0t64
libnsl-dev
libnsl2
libnspr4
libnss-mdns
libnss-systemd
libnss-winbind
libnss3
libntlm0
libnuma1
libobjc-14-dev
libobjc4
libodbccr2
libogg0
libole-storage-lite-perl
libonnxruntime1.21
libopenal1
libopenblas-dev
libopenblas0
libopenblas0-pthread
libopencore-amrnb0
libopencore-amrwb0
libopencv-dev
libopencv-java
libopencv406-jni
libopencv410-jni
libopenexr-3-1-30
libopenh264-7
libopenh264-8
libopenjp2-7
libopenmpt0
libopenmpt0t64
libopenni2-0
libopus0
libp11-kit0
libpackagekit-glib2-18
libpam-cap
libpam-systemd
libpam-winbind
libpango-1.0-0
libpangocairo-1.0-0
libpangoft2-1.0-0
libpangoxft-1.0-0
libpaper-utils
libpaper1
libpaper2
libparse-recdescent-perl
libpciaccess0
libpcre16-3
libpcre2-16-0
libpcre2-32-0
libpcre2-dev
libpcre2-posix3
libpcre3
libpcre3-dev
libpcre32-3
libpcrecpp0v5
libpcsclite1
libpentaho-reporting-flow-engine-java
libperl5.36
libperl5.38t64
libperl5.40
libpfm4
libpipeline1
libpipewire-0.3-0
libpipewire-0.3-0t64
libpipewire-0.3-common
libpixman-1-0
libpkgconf3
libplacebo208
libplacebo349
libplist-2.0-4
libplot2c2
libpng-dev
libpng-tools
libpng16-16
libpng16-16t64
libpocketsphinx3
libpolkit-agent-1-0
libpolkit-gobject-1-0
libpostproc56
libpostproc58
libpotrace0
libpq-dev
libpq5
libpqmarble2t64
libproc-processtable-perl
libproc2-0
libprotobuf-c1
libprotobuf32
libprotobuf32t64
libpsl5
libpsl5t64
libpstoedit0c2a
libpstoedit0t64
libpthread-stubs0-dev
libpulse0
libpython3-dev
libpython3-stdlib
libpython3.11
libpython3.11-dev
libpython3.11-minimal
libpython3.11-stdlib
libpython3.12-dev
libpython3.12-minimal
libpython3.12-stdlib
libpython3.12t64
libpython3.13
libpython3.13-dev
libpython3.13-minimal
libpython3.13-stdlib
libqmi-glib5
libqmi-proxy
libqmi-utils
libqrencode4
libqrtr-glib0
libqt5core5a
libqt5core5t64
libqt5dbus5t64
libqt5gui5
libqt5gui5t64
libqt5network5t64
libqt5opengl5
libqt5opengl5-dev
libqt5opengl5t64
libqt5printsupport5t64
libqt5qml5
libqt5qmlmodels5
libqt5quick5
libqt5sql5-sqlite
libqt5svg5
libqt5waylandclient5
libqt5waylandcompositor5
libqt5widgets5
libqt5widgets5t64
libqt6qml6
libqt6quick6
libqt6sql6-sqlite
libqt6svg6
libqt6waylandclient6
libqt6waylandcompositor6
libqt6wlshellintegration6
libquadmath0
librabbitmq4
librados2
libraqm0
librav1e0
librav1e0.7
libraw1394-11
libraw1394-tools
librdmacm1
librdmacm1t64
libre2-10
libreadline-dev
libreadline8
libreflectasm-java-doc
libregexp-ipv6-perl
libreoffice
libreoffice-gnome
libreoffice-gtk3
libreoffice-java-common
libreoffice-nlpsolver
libreoffice-report-builder
libreoffice-script-provider-bsh
libreoffice-script-provider-js
libreoffice-script-provider-python
libreoffice-sdbc-firebird
libreoffice-sdbc-hsqldb
libreoffice-sdbc-mysql
libreoffice-sdbc-postgresql
libreoffice-style-elementary
libreoffice-style-yaru
libreoffice-uiconfig-report-builder
libreoffice-wiki-publisher
librepository-java
librhino-java
librist4
librsvg2-2
librsvg2-common
librtmp1
librubberband2
libruby
libruby3.1
libruby3.2
libruby3.3
libsac-java
libsasl2-2
libsasl2-modules
libsasl2-modules-db
libsbc1
libsctp1
libsecret-1-0
libsensors-config
libsensors5
libserializer-java
libservlet3.1-java
libsframe1
libsharpyuv0
libshine3
libshout3
libsidplay1v5
libsm-dev
libsm6
libsmbclient
libsmbclient0
libsnappy1v5
libsort-naturally-perl
libsoundtouch1
libsoup-3.0-0
libsoup-3.0-common
libsoup2.4-1
libsource-highlight-common
libsource-highlight4t64
libsource-highlight4v5
libsoxr0
libspa-0.2-modules
libspandsp2
libspandsp2t64
libspeex1
libsphinxbase3
libsphinxbase3t64
libspreadsheet-parseexcel-perl
libspreadsheet-writeexcel-perl
libsqlite3-0
libsrt1.5-gnutls
libsrtp2-1
libssh-4
libssh-gcrypt-4
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
libswscale6
libswscale8
libsystemd-shared
libtag1v5
libtag2
libtasn1-6
libtcl8.6
libterm-readkey-perl
libtext-charwidth-perl
libtext-iconv-perl
libtext-wrapi18n-perl
libthai-data
libthai0
libtheora0
libtheoradec1
libtheoraenc1
libtie-ixhash-perl
libtiff6
libtinfo-dev
libtirpc-common
libtirpc-dev
libtirpc3
libtirpc3t64
libtk8.6
libtommath1
libtool
libtry-tiny-perl
libtsan2
libtwolame0
libubsan1
libunbound8
libunicode-map-perl
libunistring5
libunoloader-java
libupower-glib3
liburi-perl
liburing2
libusb-1.0-0
libusbmuxd-2.0-7
libv4l-0
libv4l-0t64
libva-drm2
libva-x11-2
libva2
libvdpau-va-gl1
libvdpau1
libvidstab1.1
libvisual-0.4-0
libvo-aacenc0
libvo-amrwbenc0
libvorbis0a
libvorbisenc2
libvpl2
libvpx7
libvpx9
libvte-2.91-0
libvte-2.91-gtk4-0
libvulkan1
libwavpack1
libwayland-client0
libwayland-cursor0
libwayland-egl1
libwayland-server0
libwebp7
libwebpdemux2
libwebpmux3
libwebrtc-audio-processing-1-3
libwebrtc-audio-processing1
libwildmidi2
libwmflite-0.2-7
libwoff1
libwww-perl
libwww-robotrules-perl
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
libxcb-dri2-0
libxcb-dri3-0
libxcb-glx0
libxcb-present0
libxcb-randr0
libxcb-render0
libxcb-shape0
libxcb-shm0
libxcb-sync1
libxcb-xfixes0
libxcb-xinerama0
libxcb-xv0
libxcb1
libxcb1-dev
libxcomposite1
libxcursor1
libxdamage1
libxdmcp-dev
libxdmcp6
libxext6
libxfixes3
libxfont2
libxft2
libxi6
libxinerama1
libxkbcommon0
libxkbfile1
libxml-java
libxml-parser-perl
libxml-sax-expat-perl
libxml-twig-perl
libxml-xpathengine-perl
libxml2
libxml2-dev
libxmu6
libxmuu1
libxpm4
libxrandr2
libxrender1
libxshmfence1
libxslt1-dev
libxss1
libxt-dev
libxt6
libxt6t64
libxtst6
libxv1
libxvidcore4
libxxf86dga1
libxxf86vm1
libyaml-0-2
libyuv0
libz3-4
libz3-dev
libzbar0
libzbar0t64
libzimg2
libzip4
libzip4t64
libzip5
libzmq5
libzstd-dev
libzvbi-common
libzvbi0
libzvbi0t64
libzxing2
libzxing3
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
mariadb-common
maven
media-types
mercurial
mesa-libgallium
mesa-va-drivers
mesa-vdpau-drivers
mesa-vulkan-drivers
mime-support
mkdocs
modemmanager
mono-complete
mono-xsp4
mono-xsp4-base
monodoc-http
mupdf-tools
mysql-common
nano
nautilus-extension-gnome-terminal
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
node-cache-base
node-cli-boxes
node-cli-cursor
node-cli-truncate
node-collection-visit
node-coveralls
node-define-property
node-get-value
node-growl
node-is-descriptor
node-jquery
node-lcov-parse
node-log-driver
node-mixin-deep
node-object-visit
node-opener
node-pascalcase
node-re2
node-require-from-string
node-restore-cursor
node-sellside-emitter
node-set-value
node-shell-quote
node-stack-utils
node-tap
node-tap-mocha-reporter
node-tap-parser
node-typescript
node-union-value
node-unset-value
node-widest-line
node-ws
node-yaml
nodejs
nodejs-doc
notification-daemon
npm
nss-plugin-pem
ocl-icd-libopencl1
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
python3-attr
python3-babel
python3-bcrypt
python3-cairo
python3-certifi
python3-cffi-backend
python3-chardet
python3-charset-normalizer
python3-click
python3-colorama
python3-cryptography
python3-cups
python3-cupshelpers
python3-dateutil
python3-dbus
python3-decorator
python3-dev
python3-distro
python3-distro-info
python3-distutils
python3-dnspython
python3-gi
python3-gpg
python3-gssapi
python3-h11
python3-h2
python3-hpack
python3-httpcore
python3-httpx
python3-hyperframe
python3-idna
python3-iniconfig
python3-jinja2
python3-jmespath
python3-joblib
python3-kerberos
python3-ldb
python3-legacycrypt
python3-lib2to3
python3-libcloud
python3-linkify-it
python3-livereload
python3-lockfile
python3-lunr
python3-markdown
python3-markdown-it
python3-markupsafe
python3-mdurl
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
python3-pluggy
python3-protobuf
python3-psutil
python3-py
python3-pycriu
python3-pygments
python3-pyinotify
python3-pyspnego
python3-pytest
python3-pyyaml-env-tag
python3-regex
python3-requests
python3-requests-kerberos
python3-requests-ntlm
python3-requests-toolbelt
python3-rfc3986
python3-rich
python3-samba
python3-selinux
python3-setuptools
python3-simplejson
python3-six
python3-smbc
python3-sniffio
python3-talloc
python3-tdb
python3-tk
python3-tornado
python3-tqdm
python3-tz
python3-uc-micro
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
qml-module-qt-labs-folderlistmodel
qml-module-qt-labs-platform
qml-module-qt-labs-settings
qml-module-qtgraphicaleffects
qml-module-qtquick-controls
qml-module-qtquick-controls2
qml-module-qtquick-dialogs
qml-module-qtquick-localstorage
qml-module-qtquick-window2
qml-module-termwidget
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
rubygems-integration
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
system-config-printer-common
system-config-printer-udev
systemd
systemd-cryptsetup
systemd-dev
systemd-hwe-hwdb
systemd-resolved
systemd-sysv
systemd-timesyncd
tcl
tcl8.6
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
tk8.6-blt2.5
tmux
tzdata
ubuntu-fan
ubuntu-mono
ucf
udev
unattended-upgrades
unzip
upower
ure-java
usb-modeswitch
usbmuxd
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
wpasupplicant
x11-common
x11-utils
x11-xkb-utils
x11-xserver-utils
x11proto-dev
xauth
xdg-desktop-portal
xdg-desktop-portal-gtk
xdg-user-dirs
xdg-utils
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
yelp
zip
zlib1g-dev
";

/// What each package recommends itself, then what is lost, as lines of `NAMES`.
pub(super) static LISTS: [u16; 11853] = [
    1270, 1281, 1304, 1306, 1310, 1348, 1364, 1365, 1270, 1304, 1306, 1310, 1348, 1364, 1365, 1326, 1496, 1296, 1299, 1301, 1341, 1344, 1272, 1329, 1139, 1313, 1350, 1343, 1351, 1342, 1040, 1049, 1070, 1086, 1297, 1300, 1279, 1335, 1346, 1275, 1298, 1345, 1353, 1278, 1361, 1277, 1266, 1359, 252, 1322, 1063, 1041, 1280, 1316, 1295, 1269, 512, 1069, 1318, 1264, // bookworm: ansible
    7, 7, 4, 3, 496, 1428, 1499, 64, 252, 1083, 65, 66, 68, 566, 67, 265, // bookworm: ant
    1435, 1435, 1176, 1262, 1236, 39, 633, 512, 1264, 911, 252, // bookworm: apache2
    21, 21, 1176, 22, // bookworm: autoconf
    1176, // bookworm: automake
    767, 1327, 1335, 39, 768, 1162, 458, 573, 595, 630, 753, 869, 980, 1026, 1027, 1028, 1063, 1324, 1329, 1236, 1472, 1146, 319, 799, 505, 459, 540, 397, 588, 635, 1049, 1069, 512, 1425, 1242, 37, 111, 1512, 494, 515, 321, 1243, 783, 1176, 655, 496, 1428, 1499, 252, 473, 475, 654, 1083, 566, // bookworm: awscli
    109, 202, 263, 1151, 1152, 326, 1176, 441, 642, 432, 82, 203, 204, 210, 211, 212, 213, 215, 261, 472, 214, 272, 624, 632, 723, 878, 947, 1250, 262, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 910, 633, 1399, 705, 264, 380, 465, 870, 959, 1102, 429, 119, 319, 390, 1046, 397, 588, 635, 1040, 912, 911, 512, 259, 127, 733, 1063, 1041, 252, 1049, 1069, 321, // bookworm: build-essential
    39, 1122, 633, 1264, 1236, 1125, 1124, 370, 786, 1123, 252, 911, 1151, 1152, 326, 27, 727, 731, 1222, 436, 981, 1126, 347, 1104, 1084, 472, 787, 947, 702, 1268, 1335, 1366, 565, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 704, 705, 1320, 1367, 822, 1329, 1101, 239, 264, 380, 465, 870, 959, 1102, 429, 119, 390, 1046, 397, 588, 635, 1040, 512, 1369, 826, 1156, 259, 127, 733, 1063, 1041, 825, 878, 1049, 1069, 1399, // bookworm: cargo
    44, 44, 18, 496, 1499, 527, 902, 1476, 1473, 135, 1220, 1440, 4, 3, 220, 478, 901, 443, 708, 1043, 1494, 997, 534, 1256, 184, 186, 187, 188, 190, 191, 192, 193, 1282, 1283, 1285, 1292, 1441, 1268, 24, 1442, 252, 1242, 423, 439, 440, 580, 1081, 52, 1504, 410, 802, 803, 487, 182, 183, 538, 722, 759, 189, 766, 1274, 62, 194, 1352, 1320, 1367, 822, 475, 23, 1000, 1243, 783, 1176, 582, 998, 50, 1079, 549, 972, 979, 1034, 1082, 53, 1427, 915, 927, 1369, 826, 1156, 39, 288, 374, 728, 1262, 473, 880, 1380, 1379, 1382, 1383, 1384, 840, 843, 850, 857, 1378, 1376, 133, 120, 1385, 121, 148, 144, 145, 122, 123, 1377, 1381, 550, 555, 442, // bookworm: chromium
    1123, 1268, 350, 436, 1122, 981, 1126, 1104, 1084, 1320, 1367, 822, 254, 255, 329, 1151, 1152, 326, 1125, 370, 786, 702, 1335, 1366, 565, 1369, 826, 1156, 39, 472, 27, 319, 632, 714, 727, 731, 815, 903, 952, 1222, 704, 705, 1329, 1101, 239, 825, 429, 878, 947, 1236, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 787, 910, 633, 1264, 512, 1399, 264, 380, 465, 870, 959, 1102, 119, 390, 1046, 397, 588, 635, 1040, 252, 912, 911, 259, 127, 733, 1063, 1041, 1049, 1069, // bookworm: clang
    160, 1149, 160, 1149, 39, 1262, 52, 161, 328, 633, 1264, 1236, 512, 53, 339, 28, 468, 584, 686, 691, 325, 1118, 362, 725, 1401, 252, 911, 29, 307, 30, 505, 585, 282, 267, 646, 990, 992, 866, 1151, 1152, 326, 726, 983, 365, 366, 513, 587, 472, 984, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 982, 264, 380, 465, 870, 959, 1102, 119, 390, 1046, 397, 588, 635, 1040, 259, 127, 733, 1063, 1041, 1049, 1069, 321, // bookworm: cmake
    78, 107, 105, 502, 568, 726, 106, 1176, 35, 1262, 993, 984, 39, 321, 644, 426, 521, 982, 1236, 643, 618, 622, 623, 955, 620, 252, // bookworm: cron
    39, 633, 1264, 1236, 252, 911, // bookworm: curl
    1093, 277, 128, 1094, 1042, 1495, 925, 496, 1499, 462, 902, 531, 274, 276, 564, 926, 1048, 1068, 1509, 1064, 1505, 563, 478, 463, 901, 283, 1492, 819, 4, 3, 333, 18, 64, 454, 1050, 1057, 1073, 1077, 1085, 1086, 1097, 1099, 252, 220, 65, 66, 68, 1087, 70, 67, 265, 71, 389, 69, 1260, 761, 1443, 1448, 705, 811, 1262, 364, 434, 621, 965, 1449, 729, 512, 266, 398, 609, 581, 83, // bookworm: default-jdk
    277, 128, 496, 1499, 462, 902, 531, 274, 276, 478, 463, 901, 283, 1492, 4, 3, 333, 18, 64, 454, 1050, 1057, 1073, 1077, 1085, 1086, 1094, 1097, 1099, 252, 220, 65, 66, 68, 1087, 564, 926, 70, 67, 265, 71, 389, 69, 1260, 761, 1443, 1448, 705, 811, 1262, 364, 434, 621, 965, 1449, 729, 512, 266, 398, 609, 581, 83, // bookworm: default-jre
    383, 385, 970, 1176, 512, // bookworm: default-mysql-client
    512, // bookworm: dialog
    252, // bookworm: dnsutils
    11, 39, 42, 195, 1174, 1512, 11, 39, 42, 195, 1174, 1512, 1181, 59, 1236, 369, 429, 1242, 425, 197, 1240, 253, 1234, 171, 578, 810, 930, 970, 683, 28, 761, 1443, 713, 419, 1331, 1268, 321, 710, 718, 812, 245, 955, 319, 521, 632, 714, 815, 903, 952, 1243, 783, 438, 1496, 579, 29, 307, 30, 64, 1448, 69, 364, 434, 621, 965, 1449, 587, 813, 1320, 1367, 822, 1427, 318, 420, 984, 335, 280, 618, 622, 623, 910, 633, 1264, 473, 475, 338, 1040, 1049, 1070, 1086, 365, 366, 513, 65, 66, 68, 386, 729, 67, 266, 609, 265, 1369, 826, 1156, 982, 760, 620, 252, 912, 911, 1063, 1041, 825, 705, 726, 878, 947, 1069, 512, 1399, // bookworm: docker.io
    914, 104, 1262, 512, // bookworm: elixir
    139, 1147, 478, 496, 1499, 527, 902, 1148, 519, 632, 666, 704, 878, 107, 4, 3, 522, 568, 732, 219, 910, 633, 231, 649, 668, 808, 823, 1399, 105, 502, 1151, 1152, 326, 18, 912, 911, 467, 1154, 826, 60, 106, 1176, 1262, 993, 1096, 220, 252, 1170, 825, 1156, 947, 61, 1425, 39, 426, 1236, 1449, 729, // bookworm: emacs
    101, 102, 103, 100, 101, 102, 103, 100, 914, 76, 1262, 249, 1229, 248, 496, 1499, 527, 902, 222, 1498, 224, 225, 478, 40, 731, 781, 901, 229, 97, 514, 1497, 291, 295, 296, 301, 271, 320, 345, 369, 387, 388, 390, 400, 413, 414, 431, 450, 457, 501, 520, 524, 574, 610, 619, 631, 637, 645, 647, 678, 679, 682, 687, 689, 694, 706, 740, 750, 751, 753, 754, 756, 838, 903, 913, 931, 940, 948, 949, 1000, 1006, 1011, 1012, 1020, 1030, 1031, 1046, 1105, 1114, 1116, 39, 727, 18, 1097, 16, 760, 1264, 152, 460, 788, 357, 614, 922, 929, 961, 1045, 1098, 700, 793, 801, 804, 904, 943, 963, 1009, 1107, 1111, 1223, 311, 867, 900, 951, 1004, 1005, 1008, // bookworm: erlang
    496, 1499, 902, 1481, 1255, 258, 1484, 394, 478, 237, 244, 1159, 4, 3, 512, 64, 1161, 305, 1007, 1160, 571, 65, 66, 68, 1268, 252, 67, 265, 1320, 1367, 822, 1369, 826, 1156, 39, 825, 726, 878, 947, 984, 1236, 1399, 982, // bookworm: ffmpeg
    293, 291, 478, 496, 1499, 527, 902, 1262, 264, 301, 357, 380, 520, 614, 678, 685, 753, 757, 870, 901, 922, 929, 942, 959, 961, 976, 991, 1006, 1013, 1014, 1028, 1045, 1046, 1098, 1114, 4, 3, 512, 409, 1004, 1005, 1008, 1223, 559, 938, 737, 1481, 733, 1113, 18, 405, 1052, 1484, 505, 237, 244, 1159, 1096, 220, 252, 1007, 1160, 406, 571, 404, 407, 408, 420, 638, 1051, 1054, 1059, 1060, 1090, 1491, 490, 771, 419, 1103, 1449, 729, 498, 500, 499, 493, 1053, 1055, 1100, 492, 917, 916, // bookworm: firefox-esr
    160, 445, 160, 445, 52, 161, 328, 446, 53, 339, 28, 468, 584, 686, 691, 325, 1118, 362, 725, 1401, 29, 307, 30, 505, 585, 282, 267, 646, 990, 992, 866, 1151, 1152, 326, 726, 983, 365, 366, 513, 587, 472, 984, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 521, 982, 264, 380, 465, 870, 959, 1102, 429, 119, 319, 390, 1046, 397, 588, 635, 1040, 618, 622, 623, 259, 127, 733, 1063, 1041, 620, 955, 252, 1049, 1069, 321, // bookworm: flex
    1151, 1152, 326, 472, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 264, 380, 465, 870, 959, 1102, 429, 119, 319, 390, 1046, 397, 588, 635, 1040, 259, 127, 733, 1063, 1041, 252, 1049, 1069, 321, // bookworm: g++
    328, 328, 325, 1118, 362, 725, 1401, 1151, 1152, 326, 726, 983, 472, 984, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 521, 982, 264, 380, 465, 870, 959, 1102, 429, 119, 319, 390, 1046, 397, 588, 635, 1040, 618, 622, 623, 259, 127, 733, 1063, 1041, 620, 955, 252, 1049, 1069, 321, // bookworm: gcc
    324, 327, 512, 496, 1428, 1499, 39, 1083, 633, 1264, 1236, 252, 911, // bookworm: gdb
    63, 63, 372, 319, 521, 632, 714, 815, 903, 952, 955, 39, 618, 622, 623, 910, 633, 1264, 1236, 620, 252, 912, 911, // bookworm: gettext
    1151, 1152, 326, 472, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 264, 380, 465, 870, 959, 1102, 429, 119, 319, 390, 1046, 397, 588, 635, 1040, 259, 127, 733, 1063, 1041, 252, 1049, 1069, 321, // bookworm: gfortran
    1151, 1152, 326, 512, 472, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 264, 380, 465, 870, 959, 1102, 429, 119, 319, 390, 1046, 397, 588, 635, 1040, 259, 127, 733, 1063, 1041, 252, 1049, 1069, // bookworm: ghc
    130, 767, 142, 64, 252, 65, 66, 68, 67, 265, // bookworm: ghostscript
    39, 1240, 253, 1433, 39, 1240, 253, 1234, 1176, 1236, 419, 438, 1496, 633, 1264, 321, 338, 1040, 1049, 1070, 1086, 252, 911, 1063, 1041, 1069, // bookworm: git
    39, 1240, 253, 1234, 1176, 1236, 419, 438, 1496, 633, 1264, 321, 338, 1040, 1049, 1070, 1086, 252, 911, 1063, 1041, 1069, // bookworm: git-lfs
    633, 911, 512, 955, // bookworm: gnupg
    633, 911, 512, 955, // bookworm: gnupg2
    153, 160, 328, 1252, 52, 154, 161, 325, 1118, 362, 725, 1401, 1253, 53, 956, 584, 686, 691, 339, 28, 468, 1151, 1152, 326, 726, 983, 1254, 29, 307, 30, 505, 585, 282, 267, 646, 990, 992, 866, 472, 984, 792, 365, 366, 513, 587, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 521, 982, 264, 380, 465, 870, 959, 1102, 429, 119, 319, 390, 1046, 397, 588, 635, 1040, 618, 622, 623, 259, 127, 733, 1063, 1041, 620, 955, 252, 1049, 1069, 321, // bookworm: golang-go
    506, 879, 306, 249, 591, 612, 698, 435, 625, 4, 3, 496, 1428, 1499, 512, 64, 252, 1083, 65, 66, 68, 566, 67, 265, // bookworm: gradle
    137, 137, 496, 1428, 1499, 533, 1083, 566, // bookworm: graphviz
    512, // bookworm: htop
    660, 180, 1179, 221, 334, 402, 750, 763, 764, 1032, 615, 517, 711, 151, 791, 1056, 1058, 1089, 401, 496, 1428, 1499, 574, 118, 459, 540, 975, 765, 616, 518, 1257, 367, 568, 572, 589, 768, 1094, 1503, 515, 974, 379, 516, 130, 285, 287, 521, 1472, 767, 564, 926, 454, 1491, 1502, 142, 386, 286, 618, 622, 623, 1425, 64, 620, 955, 252, 65, 66, 68, 67, 265, // bookworm: imagemagick
    1181, 1181, 713, 419, 587, 321, // bookworm: iptables
    760, // bookworm: iputils-ping
    356, 1151, 1152, 326, 249, 172, 331, 355, 39, 472, 988, 1496, 52, 160, 1236, 512, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 111, 1086, 264, 380, 465, 870, 959, 1102, 119, 319, 390, 1046, 397, 588, 635, 655, 252, 259, 127, 1176, 654, // bookworm: libboost-all-dev
    496, 1428, 1499, 496, 1428, 1499, 1083, 566, // bookworm: libglib2.0-0
    527, 902, 527, 902, 478, 496, 1499, 901, 18, 1096, 220, 252, 1491, 1262, 1449, 729, 512, // bookworm: libgtk-3-0
    615, 180, 221, 1499, 616, 38, 428, 988, 798, 517, 151, 160, 52, 111, 518, 1257, 367, 568, 572, 589, 768, 1503, 1151, 1152, 326, 161, 53, 655, 516, 130, 285, 287, 1472, 767, 454, 1502, 472, 1176, 339, 28, 468, 584, 686, 691, 654, 142, 386, 286, 1425, 298, 1087, 29, 307, 30, 585, 282, 267, 646, 990, 992, 866, 39, 64, 252, 465, 870, 959, 1102, 365, 366, 513, 587, 1236, 65, 66, 68, 259, 512, 67, 265, // bookworm: libmagickwand-dev
    1226, 747, 1226, 747, 748, 798, 873, 1393, 854, 1386, 1394, 1261, 496, 1499, 511, 226, 428, 39, 525, 855, 856, 1024, 1065, 1257, 902, 1481, 258, 1484, 343, 1010, 760, 1151, 1152, 326, 633, 1264, 1236, 64, 1, 233, 274, 278, 359, 367, 424, 1023, 1066, 1067, 1074, 1075, 1088, 528, 527, 850, 852, 478, 237, 244, 1159, 305, 1007, 1160, 252, 911, 65, 66, 68, 230, 283, 17, 285, 287, 70, 851, 571, 67, 265, 18, 286, 71, 389, 1096, 220, 69, 1260, 761, 1443, 1448, 705, 811, 1262, 364, 434, 621, 965, 1449, 729, 512, 266, 398, 581, 83, // bookworm: libopencv-dev
    633, 252, 911, // bookworm: libpq-dev
    124, 125, 126, 135, 137, 138, 140, 141, 142, 143, 147, 885, 886, 887, 888, 889, 892, 893, 897, 884, 124, 125, 126, 135, 137, 138, 140, 141, 142, 143, 147, 885, 886, 887, 888, 889, 892, 893, 897, 884, 75, 767, 226, 227, 228, 225, 224, 128, 146, 636, 304, 909, 1078, 451, 782, 628, 641, 456, 898, 455, 918, 322, 668, 808, 996, 1477, 891, 890, 11, 1257, 1500, 76, 1228, 39, 64, 496, 1428, 1499, 236, 633, 768, 343, 737, 757, 976, 1010, 1013, 1014, 257, 290, 330, 333, 411, 447, 477, 534, 570, 586, 685, 692, 820, 872, 923, 942, 966, 991, 1002, 1016, 1021, 1067, 1071, 934, 229, 256, 341, 414, 688, 744, 745, 924, 1045, 264, 271, 320, 345, 387, 388, 390, 400, 409, 413, 431, 449, 450, 457, 501, 520, 523, 524, 525, // bookworm: libreoffice
    648, 648, 649, 21, 1151, 1152, 326, 20, 472, 1242, 1145, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 1243, 783, 1176, 264, 380, 465, 870, 959, 1102, 429, 119, 319, 390, 1046, 397, 588, 635, 1040, 473, 475, 259, 127, 733, 1063, 1041, 252, 1049, 1069, 321, // bookworm: libtool
    1151, 1152, 326, 472, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 264, 380, 465, 870, 959, 1102, 429, 119, 319, 390, 1046, 397, 588, 635, 1040, 259, 127, 733, 1063, 1041, 252, 1049, 1069, 321, // bookworm: libxml2-dev
    1151, 1152, 326, 472, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 264, 380, 465, 870, 959, 1102, 429, 119, 319, 390, 1046, 397, 588, 635, 1040, 259, 127, 733, 1063, 1041, 252, 1049, 1069, 321, // bookworm: libxslt1-dev
    1123, 27, 39, 436, 981, 1126, 347, 1104, 1084, 787, 633, 1264, 1236, 702, 1268, 1335, 1366, 565, 252, 911, 704, 705, 328, 1320, 1367, 822, 1329, 1101, 239, 512, 325, 1118, 362, 725, 1401, 1369, 826, 1156, 1151, 1152, 326, 726, 983, 825, 429, 878, 984, 472, 1399, 982, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 264, 380, 465, 870, 959, 1102, 119, 390, 1046, 397, 588, 635, 1040, 259, 127, 733, 1063, 1041, 1049, 1069, // bookworm: llvm
    383, 385, 970, 383, 385, 970, 1176, 512, // bookworm: mariadb-client
    4, 3, 496, 1428, 1499, 64, 252, 1083, 65, 66, 68, 566, 67, 265, // bookworm: maven
    1234, 1234, 39, 419, 438, 1496, 1236, 321, 338, 1040, 1049, 1070, 1086, 252, 1063, 1041, 512, 1069, // bookworm: mercurial
    27, 787, 684, 1143, 1176, 249, 1144, 1146, 252, 496, 1428, 1499, 1262, 512, 1156, 37, 111, 1512, 1083, 655, 566, 654, // bookworm: mono-complete
    512, // bookworm: nano
    280, 760, 252, // bookworm: nginx
    39, 1219, 1236, // bookworm: node-typescript
    39, 1219, 39, 1219, 1236, // bookworm: nodejs
    195, 1209, 195, 1209, 36, 1219, 369, 1242, 425, 197, 1240, 253, 1234, 1183, 1184, 1186, 1187, 1188, 1190, 1200, 1207, 1208, 1210, 1211, 1215, 1216, 249, 328, 160, 153, 1149, 91, 632, 815, 903, 952, 1243, 783, 1176, 419, 438, 1496, 1185, 1191, 1198, 1201, 1204, 1193, 1196, 1197, 1500, 325, 1118, 362, 725, 1401, 52, 161, 154, 403, 37, 1512, 28, 109, 202, 263, 910, 633, 1264, 473, 475, 321, 338, 1040, 1049, 1070, 1086, 1189, 1192, 1205, 1206, 1213, 1214, 1194, 721, 443, 708, 1043, 1492, 1494, 1151, 1152, 326, 983, 53, 339, 468, 584, 686, 691, 956, 441, 642, 29, 307, 30, 432, 82, 203, 204, 210, 211, 212, 213, 215, 261, 252, 912, 911, 1063, 1041, 1199, // bookworm: npm
    207, 742, 1263, 98, 76, 1225, 207, 742, 1263, 98, 76, 1225, 39, 180, 151, 1393, 854, 1386, 1394, 132, 206, 334, 472, 650, 763, 764, 1036, 1038, 743, 817, 1229, 248, 242, 633, 1264, 1236, 517, 1503, 496, 1499, 525, 855, 856, 1024, 1065, 853, 1176, 2, 791, 298, 1087, 459, 975, 765, 774, 477, 722, 1096, 422, 657, 796, 1108, 40, 731, 781, 243, 252, 911, 518, 1257, 568, 572, 589, 753, 768, 1094, 454, 1502, 4, 3, 64, 1, 233, 274, 278, 333, 359, 424, 1023, 1067, 1074, 1088, 528, 527, 902, 850, 852, 947, 1034, 1080, 465, 870, 959, 1102, 974, 379, 479, 478, 659, 663, 1050, 727, 516, 130, 767, 65, 66, 68, 230, 283, 17, 70, 901, 851, 423, 442, // bookworm: octave
    1093, 1093, 277, 128, 1094, 1042, 1495, 925, 496, 1499, 462, 902, 531, 274, 276, 564, 926, 1048, 1068, 1509, 1064, 1505, 563, 478, 463, 901, 283, 1492, 819, 4, 3, 333, 18, 64, 454, 1050, 1057, 1073, 1077, 1085, 1086, 1097, 1099, 252, 220, 65, 66, 68, 1087, 70, 67, 265, 71, 389, 69, 1260, 761, 1443, 1448, 705, 811, 1262, 364, 434, 621, 965, 1449, 729, 512, 266, 398, 609, 581, 83, // bookworm: openjdk-17-jdk
    4, 3, 496, 1428, 1499, 64, 252, 1083, 65, 66, 68, 566, 67, 265, // bookworm: openjdk-17-jre-headless
    1496, 1496, 1040, 1049, 1070, 1086, 252, 1063, 1041, 1069, // bookworm: openssh-client
    77, 1173, 1496, 761, 1173, 1496, 1262, 252, 1443, 64, 1448, 69, 1040, 1049, 1070, 1086, 512, 364, 434, 621, 965, 1449, 65, 66, 68, 386, 429, 729, 67, 1063, 1041, 266, 398, 609, 265, 581, 1069, 83, // bookworm: openssh-server
    94, 94, 1236, 1232, 1233, 878, 1241, 494, 1399, 340, 781, 496, 1428, 1499, 1000, 1083, 566, // bookworm: openvpn
    1176, 1176, // bookworm: perl
    8, 9, 10, 1260, 1435, 1176, 39, 633, 705, 811, 1236, 1264, 911, 512, 252, // bookworm: php
    64, 1449, 512, 65, 66, 68, 386, 429, 67, // bookworm: php-fpm
    131, 599, 600, 601, 602, 1163, 131, 599, 600, 601, 602, 1163, 1332, 604, 249, 603, 1312, 1314, 1329, 1430, 181, 1303, 1315, 1319, 1339, 1363, 1366, 1195, 1357, 1351, 1336, 1321, 134, 1284, 1317, 1272, 1335, 606, 1101, 605, 1305, 1340, 1358, 1323, 1356, 1266, 1359, 607, 512, 1260, 1338, 1350, 310, 627, 33, 969, 986, 1467, 811, 1262, 1271, 1330, 1333, 1302, 483, 453, 1040, 1073, 1092, 252, 866, 458, 119, 1063, 1041, 1089, 1070, 1491, 319, 799, 127, 1049, 1069, 321, // bookworm: pipx
    633, 252, 911, // bookworm: postgresql-client
    1262, 1262, 512, // bookworm: procps
    1403, 77, 69, 1403, 761, 69, 64, 496, 1499, 226, 1256, 1443, 1448, 66, 67, 4, 3, 65, 68, 343, 1010, 760, 1504, 410, 802, 803, 364, 434, 621, 965, 1449, 729, 265, 902, 1481, 1484, 1427, 266, 398, 609, 581, 478, 237, 244, 1159, 1007, 1160, 83, 252, 406, 571, 404, 407, 408, 638, 1051, 1054, 1059, 1060, 1090, 490, 771, 419, 1103, 498, 500, 499, 493, 1053, 1055, 1100, 492, 917, 916, // bookworm: pulseaudio
    39, 1236, 512, 252, // bookworm: python-is-python3
    39, 1236, 512, 252, // bookworm: python3
    39, 249, 1236, 1151, 1152, 326, 512, 472, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 252, 264, 380, 465, 870, 959, 1102, 119, 319, 390, 1046, 397, 588, 635, 1040, 259, 127, 733, 1063, 1041, 1049, 1069, 321, // bookworm: python3-dev
    39, 1236, 512, 252, // bookworm: python3-numpy
    39, 1393, 854, 1386, 1394, 1261, 496, 1499, 511, 226, 1236, 525, 855, 856, 1024, 1065, 1257, 902, 1481, 258, 1484, 343, 1010, 760, 512, 633, 1264, 64, 1, 233, 274, 278, 359, 367, 424, 1023, 1066, 1067, 1074, 1075, 1088, 528, 527, 850, 852, 478, 237, 244, 1159, 305, 1007, 1160, 252, 911, 65, 66, 68, 230, 283, 17, 285, 287, 70, 851, 571, 67, 265, 18, 286, 71, 389, 1096, 220, 69, 1260, 761, 1443, 1448, 811, 1262, 364, 434, 621, 965, 1449, 729, 266, 398, 581, 83, // bookworm: python3-opencv
    36, 1287, 36, 1287, 328, 160, 153, 1149, 91, 821, 1368, 606, 325, 1118, 362, 725, 1401, 52, 161, 154, 1242, 403, 37, 1512, 1240, 28, 109, 202, 263, 824, 823, 601, 607, 1151, 1152, 326, 983, 53, 339, 468, 584, 686, 691, 956, 1243, 783, 1176, 441, 642, 29, 307, 30, 432, 82, 203, 204, 210, 211, 212, 213, 215, 261, 430, 1516, 249, 512, 472, 505, 585, 282, 267, 646, 990, 992, 866, 473, 475, 365, 366, 513, 587, 214, 272, 624, 632, 723, 1250, 262, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 910, 633, 252, 264, 380, 465, 870, 959, 1102, 119, 319, 390, 1046, 397, 588, 635, 1040, 912, 911, 259, 127, 733, 1063, 1041, 1049, // bookworm: python3-pip
    39, 1236, 512, 252, // bookworm: python3-setuptools
    39, 1236, 512, 252, // bookworm: python3-tk
    512, 252, // bookworm: python3-venv
    847, 847, 1393, 854, 1386, 1394, 853, 846, 496, 1499, 64, 525, 763, 855, 856, 1024, 1065, 1161, 1176, 65, 66, 68, 1, 233, 274, 278, 333, 334, 359, 424, 459, 477, 764, 765, 1023, 1066, 1067, 1074, 1075, 1088, 528, 527, 902, 975, 850, 852, 252, 39, 67, 265, 230, 283, 17, 791, 630, 479, 980, 478, 70, 901, 974, 379, 851, 1236, 18, 397, 588, 635, 1026, 71, 389, 512, 1096, 220, 69, 1260, 761, 1443, 1448, 811, 1262, 364, 434, 621, 965, 1449, 729, 266, 398, 609, 581, 83, // bookworm: qtbase5-dev
    1397, 1398, 1397, 1398, 1396, 443, 708, 1043, 1492, 1494, 496, 1428, 1499, 36, 160, 153, 172, 309, 626, 703, 877, 592, 775, 778, 797, 1516, 323, 653, 565, 1496, 1252, 1242, 423, 439, 440, 580, 386, 1081, 454, 490, 1044, 1050, 1057, 1065, 1074, 1075, 1077, 1085, 1086, 1088, 1096, 1097, 1099, 1100, 1066, 52, 633, 1264, 1083, 328, 1149, 91, 161, 154, 173, 702, 596, 773, 774, 776, 777, 772, 779, 780, 798, 38, 239, 1253, 1243, 783, 1176, 582, 998, 50, 64, 1079, 549, 972, 979, 1034, 1082, 498, 500, 1087, 1071, 53, 252, 911, 325, 1118, 362, 725, 1401, 403, 37, 1512, 1240, 28, 109, 202, 263, 339, 468, 584, 686, 691, 956, 482, 704, 705, 1254, 473, // bookworm: r-base
    134, 601, 249, 1515, 512, 1475, // bookworm: ruby
    1410, 1515, 512, 1475, 134, 601, 249, // bookworm: ruby-dev
    134, 601, 249, 1515, 512, 1475, // bookworm: ruby-full
    41, 1122, 41, 1122, 369, 488, 952, 1125, 1124, 370, 786, 1123, 1151, 1152, 326, 319, 632, 714, 815, 903, 39, 557, 670, 671, 673, 27, 727, 731, 1222, 436, 981, 1126, 347, 1104, 1084, 472, 910, 633, 1264, 1236, 787, 947, 702, 1268, 1335, 1366, 565, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 252, 912, 911, 704, 705, 1320, 1367, 822, 1329, 1101, 239, 264, 380, 465, 870, 959, 1102, 429, 119, 390, 1046, 397, 588, 635, 1040, 512, 1369, 826, 1156, 259, 127, 733, 1063, 1041, 825, 878, 1049, 1069, 1399, // bookworm: rustc
    19, 1138, 1315, 1422, 1423, 1421, 19, 1138, 1315, 1422, 1423, 1421, 1262, 39, 1281, 1296, 1299, 1301, 1341, 1344, 1293, 633, 60, 1335, 1366, 509, 999, 344, 481, 512, 1236, 1276, 1297, 1300, 1279, 1346, 1275, 1298, 1345, 1353, 1278, 1361, 1277, 911, 61, 107, 1329, 1101, 202, 272, 82, 211, 212, 215, 452, 868, 64, 484, 485, 497, 1280, 1316, 1295, 1269, 1351, 252, 105, 502, 568, 203, 204, 210, 213, 214, 624, 723, 1250, 313, 316, 562, 874, 65, 66, 68, 1318, 106, 35, 993, 718, 720, 238, 67, 265, 644, 426, 643, // bookworm: samba
    12, 1238, 1428, 1499, 1449, 202, 69, 760, 82, 203, 204, 211, 212, 213, 215, 729, 633, 1264, 512, 624, 723, 1250, 252, 911, // bookworm: software-properties-common
    911, 252, // bookworm: subversion
    39, 1236, 512, 252, // bookworm: supervisor
    73, 1449, 64, 1449, 65, 66, 68, 386, 429, 67, // bookworm: systemd
    252, // bookworm: telnet
    39, 496, 1428, 1499, 633, 1264, 1236, 252, 911, // bookworm: tesseract-ocr
    1455, 1464, 1136, 1503, 149, 150, 93, 443, 708, 1043, 1492, 1494, 454, 1502, 1176, 517, 806, 955, 1033, 1169, 423, 439, 440, 1428, 580, 386, 1081, 490, 1044, 1057, 1065, 1073, 1075, 1077, 1086, 1088, 1096, 1097, 1099, 1100, 1066, 52, 496, 1499, 518, 1257, 367, 568, 572, 589, 595, 630, 753, 980, 535, 696, 582, 998, 50, 1083, 64, 1079, 549, 972, 979, 1034, 1082, 498, 500, 1071, 53, 151, 516, 130, 285, 287, 521, 397, 588, 635, 1026, 880, 1380, 1379, 1382, 1383, 1384, 840, 843, 850, 857, 1378, 1376, 133, 120, 1385, 121, 148, 144, 145, 122, 123, 1377, 1381, 65, 66, 68, 550, 555, 39, 442, 551, 552, 554, 556, 651, 652, 709, 989, 1035, // bookworm: texlive
    75, 945, 1457, 1459, 75, 945, 1457, 1459, 1136, 93, 1404, 1465, 76, 1228, 363, 399, 590, 738, 946, 994, 1455, 1464, 39, 443, 708, 1043, 1492, 1494, 1503, 1176, 517, 806, 1033, 1169, 1409, 905, 1407, 1466, 1450, 1229, 248, 530, 1088, 1075, 490, 486, 595, 1096, 277, 128, 580, 770, 376, 378, 149, 150, 1236, 423, 439, 440, 1428, 386, 1081, 454, 1044, 1057, 1065, 1073, 1077, 1086, 1097, 1099, 1100, 1066, 52, 1502, 496, 1499, 518, 1257, 367, 568, 572, 589, 630, 753, 980, 535, 696, 1415, 906, 134, 601, 969, 986, 1451, 40, 731, 268, 781, 532, 278, 477, 763, 764, 765, 1067, 1071, 1, 233, 462, 902, 531, 498, 500, 274, 276, 308, 336, 377, 512, 582, 998, 50, // bookworm: texlive-latex-extra
    1483, 168, 1483, 168, 303, 392, 429, 583, 691, 705, 823, 878, 937, 416, 420, 494, 369, 391, 512, 826, 1399, 935, 315, 496, 1428, 1499, 319, 521, 632, 714, 815, 903, 952, 39, 1472, 825, 1156, 726, 947, 984, 566, 1083, 618, 622, 623, 910, 633, 1264, 955, 1236, 1425, 982, 620, 252, 912, 911, // bookworm: valgrind
    1511, // bookworm: vim
    36, 1287, 1290, 328, 160, 153, 1149, 91, 821, 1368, 606, 1309, 325, 1118, 362, 725, 1401, 52, 161, 154, 1242, 403, 37, 1512, 1240, 28, 109, 202, 263, 824, 823, 601, 607, 1151, 1152, 326, 983, 53, 339, 468, 584, 686, 691, 956, 1243, 783, 1176, 441, 642, 29, 307, 30, 432, 82, 203, 204, 210, 211, 212, 213, 215, 261, 430, 1516, 249, 512, 472, 505, 585, 282, 267, 646, 990, 992, 866, 473, 475, 365, 366, 513, 587, 214, 272, 624, 632, 723, 1250, 262, 298, 453, 458, 545, 595, 799, 980, 1026, 1087, 910, 633, 252, 264, 380, 465, 870, 959, 1102, 119, 319, 390, 1046, 397, 588, 635, 1040, 912, 911, 259, 127, 733, 1063, // bookworm: virtualenv
    39, 39, 1264, 1236, 955, // bookworm: wget
    1506, 1461, 1393, 1386, 1394, 1493, 1496, 1460, 791, 1072, 1242, 444, 1462, 1501, 1494, 496, 1499, 525, 763, 855, 856, 1024, 1065, 226, 169, 1050, 1077, 1088, 1094, 1086, 454, 1243, 783, 1176, 1503, 1066, 1074, 1085, 52, 64, 1, 233, 274, 278, 333, 334, 359, 424, 459, 477, 764, 765, 1023, 1067, 1075, 528, 527, 902, 975, 252, 343, 737, 757, 976, 1010, 1013, 1014, 760, 289, 610, 681, 722, 932, 23, 240, 1164, 1490, 1087, 473, 475, 1502, 53, 65, 66, 68, 230, 283, 17, 630, 479, 980, 478, 70, 901, 974, 379, 611, 198, 933, 714, 815, 288, 374, 728, 675, 676, 803, 835, 836, 839, 1256, 677, 837, 1478, 718, 719, 720, 781, 878, 584, 686, // bookworm: wkhtmltopdf
    1496, 1496, 1501, 1086, 1503, 1502, // bookworm: xvfb
    1219, 249, 496, 1499, 478, // bookworm: yarnpkg
    1475, 1475, // bookworm: zip
    1270, 1281, 1304, 1306, 1310, 1348, 1364, 1365, 1270, 1304, 1306, 1310, 1348, 1364, 1365, 1326, 1496, 1296, 1298, 1299, 1301, 1272, 1139, 1341, 1343, 1308, 1040, 1049, 1070, 1086, 1297, 1300, 1295, 1275, 1279, 1335, 1346, 1269, 1266, 252, 1278, 1361, 1277, 1337, 1063, 1041, 1316, 1353, 1294, 512, 1069, 1318, 1311, 1264, 1286, 1360, // trixie: ansible
    7, 7, 368, 453, 458, 540, 270, 285, 287, 504, 521, 429, 119, 319, 800, 495, 515, 269, 386, 286, 569, 758, 968, 995, 622, 360, 618, 623, 127, 282, 437, 496, 1428, 1499, 4, 3, 64, 620, 252, 129, 1083, 65, 66, 68, 67, 265, 0, // trixie: ant
    1435, 1435, 1262, 1119, 1176, 1236, 0, 39, 633, 512, 1264, 911, 252, // trixie: apache2
    21, 21, 1176, 22, // trixie: autoconf
    1176, // trixie: automake
    767, 1327, 1335, 39, 769, 1425, 458, 573, 595, 630, 753, 869, 980, 1026, 1027, 1028, 1063, 1324, 1236, 319, 800, 505, 459, 540, 397, 588, 635, 921, 1049, 1069, 512, 495, 515, 282, 496, 1428, 1499, 1083, // trixie: awscli
    109, 1431, 263, 1151, 1152, 1176, 441, 642, 432, 261, 262, // trixie: build-essential
    39, 1417, 633, 1264, 1236, 1120, 46, 1131, 252, 911, 1151, 1152, 349, 958, 734, 346, 1133, 353, 1132, 1268, 47, 1134, 786, 735, 352, 436, 702, 1135, 1084, 1104, 1320, 1373, 822, 27, 467, 255, 329, 704, 705, 1335, 1366, 1375, 834, 1156, 787, 254, 512, 1101, 833, 429, 1176, // trixie: cargo
    44, 44, 18, 496, 1499, 527, 902, 1476, 1473, 135, 1220, 1440, 4, 3, 220, 478, 901, 1142, 443, 708, 1043, 1494, 997, 534, 576, 795, 803, 1256, 621, 136, 184, 186, 187, 188, 190, 191, 192, 193, 1282, 1283, 1285, 1292, 1441, 1268, 24, 1442, 252, 0, 1242, 423, 439, 440, 580, 1081, 52, 577, 1001, 1479, 1504, 410, 802, 1119, 1449, 1444, 1161, 182, 183, 538, 722, 759, 189, 766, 185, 487, 1274, 62, 194, 1352, 1320, 1373, 822, 476, 23, 1000, 1245, 785, 1176, 582, 998, 32, 1079, 549, 972, 979, 1034, 1082, 56, 58, 1427, 364, 539, 915, 928, 1375, 834, 1156, 39, 288, 374, 728, 1262, 474, 260, 480, 514, 529, 610, 809, 1019, 550, 555, // trixie: chromium
    1132, 1268, 47, 352, 436, 1131, 702, 1135, 1084, 1104, 1320, 1373, 822, 255, 329, 1151, 1152, 1134, 373, 786, 704, 705, 1335, 1366, 1375, 834, 1156, 39, 254, 27, 319, 521, 569, 634, 714, 715, 816, 903, 953, 512, 1101, 833, 429, 1176, 1236, 787, 622, 360, 618, 623, 995, 910, 633, 1264, 504, 620, 252, 912, 911, 758, 968, // trixie: clang
    160, 1149, 160, 1149, 1262, 1119, 39, 52, 58, 165, 167, 328, 512, 633, 1264, 1236, 56, 57, 166, 28, 325, 1118, 362, 1401, 252, 911, 584, 686, 339, 30, 470, 307, 513, 29, 1151, 1152, 365, 366, 587, 920, 505, 585, 282, 267, 646, 990, 992, 558, 866, // trixie: cmake
    78, 107, 105, 503, 504, 568, 569, 726, 64, 1119, 1449, 1444, 106, 441, 1176, 1242, 35, 1262, 993, 758, 968, 995, 985, 621, 65, 66, 68, 386, 429, 364, 39, 1245, 785, 644, 427, 437, 521, 982, 67, 398, 609, 1236, 474, 476, 643, 622, 360, 618, 623, 83, 620, 252, // trixie: cron
    26, 26, 39, 633, 1264, 1236, 252, 911, // trixie: curl
    1093, 277, 128, 1095, 1042, 1495, 925, 496, 1499, 527, 902, 276, 564, 926, 1048, 1068, 1509, 1064, 1505, 563, 1480, 478, 901, 4, 3, 1492, 328, 18, 381, 252, 1050, 1057, 1073, 1077, 1085, 1086, 1097, 1099, 1142, 325, 1118, 362, 1401, 220, 1087, 1151, 1152, 0, 1262, 1119, 1161, 1449, 1444, 729, 512, 621, 364, 398, 609, 83, // trixie: default-jdk
    277, 128, 496, 1499, 527, 902, 276, 478, 901, 4, 3, 1492, 18, 381, 252, 1050, 1057, 1073, 1077, 1085, 1086, 1095, 1097, 1099, 1142, 220, 1087, 564, 926, 0, 1262, 1119, 1161, 1449, 1444, 729, 512, 621, 364, 398, 609, 83, // trixie: default-jre
    383, 385, 970, 1176, 512, // trixie: default-mysql-client
    512, // trixie: dialog
    252, // trixie: dnsutils
    87, 87, // trixie: docker-cli
    11, 39, 69, 88, 195, 1174, 1512, 11, 39, 69, 88, 195, 1174, 1512, 1181, 59, 1236, 66, 67, 761, 1443, 1448, 87, 371, 429, 1242, 425, 197, 1240, 253, 1234, 171, 578, 810, 930, 970, 683, 1260, 713, 419, 504, 710, 718, 812, 361, 245, 1334, 65, 265, 386, 64, 965, 1119, 1449, 1444, 729, 319, 521, 569, 634, 714, 715, 716, 717, 816, 903, 953, 1245, 785, 438, 1496, 579, 705, 811, 1262, 587, 758, 968, 995, 318, 421, 985, 335, 1331, 1268, 68, 621, 364, 622, 360, 618, 623, 910, 633, 1264, 474, 476, 337, 1040, 1049, 1070, 1086, 512, 437, 982, 760, 814, 1320, 1373, 822, 398, 609, 620, 252, 912, 911, 1063, 1041, 1375, 834, 1156, 83, 1069, 833, // trixie: docker.io
    914, 1262, 1119, 512, // trixie: elixir
    139, 1147, 478, 496, 1499, 527, 902, 1148, 519, 634, 667, 704, 107, 4, 3, 522, 568, 732, 219, 910, 633, 231, 649, 668, 808, 831, 105, 503, 726, 0, 1151, 1152, 18, 544, 542, 912, 911, 467, 1154, 39, 834, 60, 106, 441, 1176, 1242, 1262, 993, 985, 1096, 220, 252, 1047, 1170, 1236, 833, 1156, 61, 1425, 1245, 785, 427, 982, 1119, 733, 474, 476, 1449, 1444, 729, 621, 364, 398, 609, 83, // trixie: emacs
    101, 102, 103, 100, 101, 102, 103, 100, 914, 76, 1262, 1119, 249, 736, 1231, 248, 39, 496, 1499, 527, 902, 222, 1498, 224, 225, 478, 40, 731, 781, 633, 1264, 1236, 901, 229, 97, 507, 514, 1497, 292, 294, 297, 302, 524, 271, 300, 320, 345, 387, 388, 390, 413, 415, 431, 450, 457, 501, 520, 575, 610, 629, 631, 637, 645, 647, 680, 682, 687, 690, 695, 707, 739, 740, 750, 752, 753, 755, 756, 838, 913, 931, 941, 948, 949, 1000, 1006, 1011, 1012, 1029, 1031, 1047, 1106, 1115, 1117, 727, 252, 911, 18, 1097, 16, 760, 1161, 152, 461, 789, 358, 922, 929, 962, 1015, 1045, 1098, 700, 794, 801, 805, 904, 944, 964, 1009, 1107, 1111, 1223, 311, 867, // trixie: erlang
    496, 1499, 902, 1481, 1255, 258, 1484, 1161, 395, 478, 237, 244, 1159, 4, 3, 512, 64, 471, 305, 1007, 1160, 526, 571, 65, 66, 68, 252, 508, 1, 233, 275, 279, 354, 359, 368, 424, 1065, 1067, 1075, 528, 527, 67, 265, 0, 507, 230, 284, 17, 285, 287, 70, 18, 286, 71, 389, 1096, 220, 69, 1260, 761, 1443, 1448, 811, 1262, 1119, 965, 1449, 1444, 729, 621, 364, 398, 609, 83, // trixie: ffmpeg
    293, 292, 478, 496, 1499, 527, 902, 1262, 1119, 264, 302, 358, 381, 520, 613, 685, 753, 757, 871, 901, 922, 929, 942, 960, 962, 977, 978, 991, 1006, 1013, 1014, 1015, 1028, 1045, 1047, 1098, 1115, 4, 3, 512, 409, 1004, 1005, 1008, 1223, 560, 938, 737, 1481, 733, 1113, 0, 18, 405, 1052, 1484, 505, 237, 244, 1159, 1096, 220, 252, 1007, 1160, 406, 571, 1158, 1491, 490, 771, 404, 421, 640, 917, 1054, 1055, 1059, 1060, 1090, 1449, 1444, 729, 498, 500, 419, 1103, 916, 621, 364, 499, 398, 609, 1053, 1100, 492, 83, 466, 1020, 1025, 1161, // trixie: firefox-esr
    160, 445, 160, 445, 52, 58, 165, 167, 328, 446, 56, 57, 166, 28, 325, 1118, 362, 1401, 584, 686, 339, 30, 470, 307, 513, 29, 1151, 1152, 365, 366, 587, 920, 505, 585, 282, 267, 646, 990, 992, 558, 866, // trixie: flex
    136, 136, // trixie: fonts-liberation
    1151, 1152, // trixie: g++
    328, 328, 325, 1118, 362, 1401, 1151, 1152, // trixie: gcc
    512, 496, 1428, 1499, 39, 1083, 633, 1264, 1236, 252, 911, 1262, 1119, // trixie: gdb
    63, 63, 373, 26, 319, 521, 569, 634, 714, 715, 816, 903, 953, 39, 622, 360, 618, 623, 910, 633, 1264, 504, 1236, 620, 252, 912, 911, 758, 968, 437, // trixie: gettext
    1151, 1152, // trixie: gfortran
    958, 958, 1151, 1152, 512, // trixie: ghc
    130, 767, 142, 1425, 64, 252, 65, 66, 68, 67, 265, 0, // trixie: ghostscript
    39, 1240, 253, 1433, 39, 1240, 253, 1234, 1176, 1236, 0, 419, 438, 1496, 633, 1264, 337, 1040, 1049, 1070, 1086, 252, 911, 1063, 1041, 1069, // trixie: git
    39, 1240, 253, 1234, 1176, 1236, 0, 419, 438, 1496, 633, 1264, 337, 1040, 1049, 1070, 1086, 252, 911, 1063, 1041, 1069, // trixie: git-lfs
    204, 212, 216, 204, 212, 216, 507, 633, 911, 512, // trixie: gnupg
    204, 212, 216, 507, 633, 911, 512, // trixie: gnupg2
    153, 160, 328, 1253, 52, 58, 157, 159, 165, 167, 325, 1118, 362, 1401, 1254, 56, 57, 158, 166, 28, 1151, 1152, 792, 584, 686, 958, 339, 30, 470, 307, 513, 29, 365, 366, 587, 920, 505, 585, 282, 267, 646, 990, 992, 558, 866, // trixie: golang-go
    368, 453, 458, 540, 270, 506, 879, 306, 249, 285, 287, 504, 521, 429, 119, 319, 800, 495, 515, 269, 591, 612, 698, 435, 625, 386, 286, 569, 758, 968, 995, 622, 360, 618, 623, 127, 282, 496, 1428, 1499, 4, 3, 64, 620, 252, 129, 1083, 65, 66, 68, 67, 265, 0, // trixie: gradle
    135, 135, 496, 1428, 1499, 533, 136, 544, 542, 1083, 1047, 733, // trixie: graphviz
    512, // trixie: htop
    662, 180, 1179, 151, 334, 402, 750, 763, 764, 1032, 615, 517, 712, 544, 542, 1503, 791, 1056, 1058, 1089, 401, 496, 1428, 1499, 575, 118, 459, 540, 975, 765, 617, 518, 1257, 368, 568, 572, 589, 769, 1095, 1047, 264, 454, 1491, 1502, 515, 974, 379, 516, 130, 285, 287, 504, 521, 767, 564, 926, 733, 142, 386, 286, 569, 758, 968, 995, 622, 360, 618, 623, 1425, 64, 620, 252, 65, 66, 68, 67, 265, 0, // trixie: imagemagick
    1181, 1181, 713, 419, 587, // trixie: iptables
    1119, 1119, // trixie: iputils-ping
    356, 1151, 1152, 249, 172, 332, 355, 39, 988, 1496, 52, 58, 160, 178, 1236, 512, 111, 1086, 167, 656, 252, 654, // trixie: libboost-all-dev
    1161, 1022, // trixie: libgl1
    496, 1428, 1499, 496, 1428, 1499, 1083, // trixie: libglib2.0-0
    527, 902, 527, 902, 478, 496, 1499, 901, 18, 381, 1096, 220, 252, 1491, 0, 1262, 1119, 1449, 1444, 729, 512, 621, 364, 398, 609, 83, // trixie: libgtk-3-0
    615, 180, 151, 1499, 617, 38, 428, 988, 798, 544, 542, 517, 1503, 160, 52, 111, 1047, 264, 518, 1257, 368, 568, 572, 589, 769, 454, 1502, 1151, 1152, 58, 165, 167, 56, 656, 733, 516, 130, 285, 287, 504, 521, 767, 57, 166, 28, 654, 142, 386, 286, 569, 758, 968, 995, 622, 360, 618, 623, 1425, 584, 686, 339, 30, 470, 307, 513, 29, 64, 620, 252, 365, 366, 587, 920, 585, 267, 646, 990, 992, 558, 39, 65, 66, 68, 1236, 67, 265, 0, 512, // trixie: libmagickwand-dev
    1226, 747, 1226, 747, 749, 798, 873, 1393, 854, 1386, 1394, 1261, 496, 1499, 511, 226, 428, 39, 526, 855, 856, 1024, 1065, 544, 542, 736, 1257, 902, 1481, 258, 1484, 343, 1010, 760, 1151, 1152, 633, 1264, 1236, 64, 1, 233, 275, 279, 354, 359, 368, 424, 1023, 1066, 1067, 1074, 1075, 1088, 528, 527, 850, 852, 478, 237, 244, 1159, 305, 1007, 1160, 252, 911, 65, 66, 68, 230, 284, 17, 285, 287, 70, 851, 1161, 212, 571, 67, 265, 18, 286, 71, 389, 204, 216, 507, 1096, 220, 69, 1260, 761, 1443, 1448, 811, 1262, 1119, 512, 965, 1449, 1444, 729, 621, 364, 398, 83, // trixie: libopencv-dev
    39, 633, 1236, 252, 911, // trixie: libpq-dev
    124, 125, 126, 138, 140, 141, 142, 143, 147, 885, 886, 887, 888, 889, 892, 893, 897, 884, 135, 136, 124, 125, 126, 138, 140, 141, 142, 143, 147, 885, 886, 887, 888, 889, 892, 893, 897, 884, 135, 136, 75, 767, 226, 227, 228, 225, 224, 128, 146, 636, 896, 304, 909, 1078, 451, 782, 628, 641, 456, 898, 455, 918, 322, 899, 668, 808, 996, 1477, 1257, 1500, 11, 891, 890, 76, 1230, 39, 64, 496, 1428, 1499, 236, 633, 769, 343, 737, 757, 977, 978, 1010, 1013, 1014, 257, 290, 330, 333, 412, 448, 477, 534, 570, 685, 693, 744, 745, 820, 872, 923, 942, 967, 991, 1003, 1017, 1021, 1067, 1071, 1096, 932, 229, 256, 342, 415, 688, 924, 1045, 524, 264, 271, 300, 320, 345, 387, 388, 390, 413, 431, 449, 450, 457, 501, 520, // trixie: libreoffice
    648, 648, 649, 21, 1151, 1152, 20, 1242, 1145, 1245, 785, 1176, 474, 476, // trixie: libtool
    507, // trixie: libxslt1-dev
    1132, 27, 39, 436, 702, 1135, 349, 1084, 1104, 787, 633, 1264, 1236, 704, 705, 328, 1268, 1335, 1366, 252, 911, 512, 325, 1118, 362, 1401, 1320, 1373, 822, 1101, 1151, 1152, 1375, 834, 1156, 833, 429, 1176, // trixie: llvm
    383, 385, 970, 383, 385, 970, 1176, 512, // trixie: mariadb-client
    368, 453, 458, 540, 270, 285, 287, 504, 521, 429, 119, 319, 800, 495, 515, 269, 386, 286, 569, 758, 968, 995, 622, 360, 618, 623, 127, 282, 437, 496, 1428, 1499, 4, 3, 64, 620, 252, 129, 1083, 65, 66, 68, 67, 265, 0, // trixie: maven
    1234, 1234, 39, 0, 419, 438, 521, 1496, 1236, 1262, 1119, 337, 622, 360, 618, 623, 1040, 1049, 1070, 1086, 512, 620, 252, 1063, 1041, 1069, // trixie: mercurial
    27, 48, 787, 684, 1242, 1245, 785, 252, 496, 1428, 1499, 474, 476, 1083, 512, // trixie: mono-complete
    512, // trixie: nano
    760, 252, // trixie: nginx
    39, 1219, 1236, // trixie: node-typescript
    39, 1219, 39, 1219, 1236, // trixie: nodejs
    195, 1209, 195, 1209, 36, 1219, 371, 1242, 425, 197, 1240, 253, 1234, 1183, 1184, 1186, 1187, 1188, 1190, 1200, 1207, 1208, 1210, 1211, 1215, 1216, 249, 328, 160, 153, 1149, 91, 504, 521, 569, 634, 715, 716, 717, 816, 903, 953, 1245, 785, 0, 419, 438, 1496, 1185, 1198, 1201, 1204, 1193, 1196, 1197, 1500, 1217, 325, 1118, 362, 1401, 52, 58, 165, 167, 157, 159, 403, 37, 1512, 28, 109, 1431, 263, 758, 968, 995, 622, 360, 618, 623, 910, 633, 1264, 474, 476, 337, 1040, 1049, 1070, 1086, 1189, 1192, 1205, 1206, 1213, 1214, 721, 443, 708, 1043, 1492, 1494, 1151, 1152, 56, 57, 166, 158, 441, 642, 307, 513, 29, 30, 432, 261, 1202, 1203, 620, 252, 912, // trixie: npm
    207, 742, 1263, 98, 76, 1225, 207, 742, 1263, 98, 76, 1225, 39, 180, 151, 1390, 1387, 1388, 1389, 1391, 132, 206, 334, 472, 650, 763, 764, 841, 844, 845, 849, 854, 858, 1037, 1039, 743, 818, 1231, 248, 242, 633, 1264, 1236, 544, 542, 517, 1503, 496, 1499, 201, 477, 526, 862, 863, 864, 865, 1024, 861, 1176, 2, 791, 299, 573, 1087, 459, 975, 765, 1393, 842, 1061, 1386, 1394, 774, 333, 722, 1096, 422, 658, 796, 1110, 40, 731, 781, 243, 252, 911, 1047, 264, 518, 1257, 568, 572, 589, 753, 769, 1095, 454, 1502, 4, 3, 64, 479, 478, 1, 233, 275, 279, 354, 359, 424, 1023, 1065, 1067, 1074, 1088, 528, 527, 902, 859, 860, 1034, 1080, 465, 871, 960, 1102, // trixie: octave
    1496, 1496, 1040, 1049, 1070, 1086, 252, 1063, 1041, 1069, // trixie: openssh-client
    77, 1173, 1496, 761, 1173, 1496, 1262, 1119, 64, 1449, 1444, 252, 1448, 69, 1040, 1049, 1070, 1086, 512, 621, 65, 66, 68, 386, 429, 364, 729, 67, 1063, 1041, 398, 609, 1069, 83, // trixie: openssh-server
    94, 94, 1236, 1232, 1233, 418, 1241, 495, 340, 803, 1416, 781, 1256, 282, 437, 496, 1428, 1499, 1000, 0, 64, 761, 1504, 410, 429, 802, 1083, 65, 66, 68, 386, 1443, 1448, 69, 1427, 67, 265, 965, 1119, 1449, 1444, 729, 621, 364, 398, 609, 83, // trixie: openvpn
    1176, 1176, // trixie: perl
    8, 9, 10, 1435, 1119, 1176, 39, 633, 1236, 0, 512, 1264, 911, 252, // trixie: php
    1119, 512, // trixie: php-cli
    1119, 64, 1449, 1444, 512, 621, 65, 66, 68, 386, 429, 364, 67, 398, 609, 83, // trixie: php-fpm
    1332, 512, // trixie: pipx
    39, 633, 1236, 252, 911, // trixie: postgresql-client
    1262, 1119, 1262, 1119, 512, // trixie: procps
    1403, 77, 69, 1403, 761, 69, 64, 496, 1499, 226, 1256, 1443, 1448, 66, 67, 4, 3, 65, 68, 343, 1010, 760, 1504, 410, 802, 803, 965, 265, 1119, 1449, 1444, 729, 902, 1481, 1484, 1427, 621, 364, 478, 237, 244, 1159, 1007, 1160, 398, 609, 406, 571, 1158, 490, 83, 771, 404, 421, 640, 917, 1054, 1055, 1059, 1060, 1090, 498, 500, 419, 1103, 916, 499, 1053, 1100, 492, 466, 1020, 1025, 1161, 1022, // trixie: pulseaudio
    39, 1236, 512, // trixie: python-is-python3
    39, 1236, 512, // trixie: python3
    39, 249, 1236, 1151, 1152, 512, // trixie: python3-dev
    39, 1236, 512, // trixie: python3-numpy
    39, 1393, 854, 1386, 1394, 1261, 496, 1499, 511, 226, 1236, 526, 855, 856, 1024, 1065, 544, 542, 736, 1257, 902, 1481, 258, 1484, 343, 1010, 760, 512, 633, 1264, 64, 1, 233, 275, 279, 354, 359, 368, 424, 1023, 1066, 1067, 1074, 1075, 1088, 528, 527, 850, 852, 478, 237, 244, 1159, 305, 1007, 1160, 252, 911, 65, 66, 68, 230, 284, 17, 285, 287, 70, 851, 1161, 212, 571, 67, 265, 18, 286, 71, 389, 204, 216, 507, 1096, 220, 69, 1260, 761, 1443, 1448, 811, 1262, 1119, 965, 1449, 1444, 729, 621, 364, 398, 83, // trixie: python3-opencv
    36, 1287, 606, 36, 1287, 606, 328, 160, 153, 1149, 91, 821, 1374, 601, 607, 325, 1118, 362, 1401, 52, 58, 165, 167, 157, 159, 1242, 403, 37, 1512, 1240, 28, 109, 1431, 263, 832, 831, 249, 1151, 1152, 56, 57, 166, 158, 1245, 785, 441, 642, 307, 513, 29, 30, 432, 261, 430, 1516, 512, 584, 686, 339, 470, 958, 474, 476, 920, 365, 366, 587, 262, 505, 585, 282, 267, 646, 990, 992, 558, 866, // trixie: python3-pip
    39, 1236, 512, // trixie: python3-setuptools
    39, 1236, 512, // trixie: python3-tk
    512, // trixie: python3-venv
    847, 847, 1393, 854, 1386, 1394, 853, 848, 496, 1499, 64, 526, 763, 855, 856, 1024, 1065, 1161, 65, 66, 68, 1, 233, 275, 279, 333, 334, 354, 359, 424, 459, 477, 764, 765, 1023, 1066, 1067, 1071, 1074, 1075, 1088, 528, 527, 902, 975, 850, 852, 252, 39, 67, 265, 0, 230, 284, 17, 791, 630, 479, 980, 478, 70, 901, 974, 379, 851, 1236, 18, 397, 588, 635, 1026, 71, 389, 381, 512, 1096, 220, 921, 69, 1260, 761, 1443, 1448, 811, 1262, 1119, 965, 1449, 1444, 729, 621, 364, 398, 609, 83, // trixie: qtbase5-dev
    1397, 1398, 1397, 1398, 1396, 443, 708, 1043, 1492, 1494, 496, 1428, 1499, 36, 160, 153, 172, 309, 626, 702, 877, 592, 775, 797, 1516, 323, 653, 565, 1496, 1253, 983, 396, 1112, 1242, 423, 439, 440, 580, 386, 1081, 490, 1044, 1050, 1057, 1065, 1074, 1075, 1077, 1085, 1086, 1088, 1096, 1097, 1099, 1100, 1142, 1066, 52, 633, 1264, 1083, 1262, 1119, 328, 1149, 91, 58, 165, 167, 157, 159, 176, 178, 704, 596, 773, 774, 776, 798, 38, 239, 1254, 1245, 785, 1176, 582, 998, 32, 64, 1079, 549, 972, 979, 1034, 1082, 498, 500, 1087, 1071, 56, 252, 911, 512, 325, 1118, 362, 1401, 403, 37, 1512, 1240, 28, 109, 1431, 263, 57, 166, 158, 177, 792, 474, 476, // trixie: r-base
    134, 601, 1408, 249, 1515, 1475, // trixie: ruby
    1414, 1408, 1515, 1475, 134, 601, 249, // trixie: ruby-dev
    134, 601, 1408, 249, 1515, 1475, // trixie: ruby-full
    41, 1417, 41, 1417, 373, 489, 953, 1120, 46, 1131, 1151, 1152, 319, 521, 569, 634, 714, 715, 816, 903, 39, 557, 669, 672, 674, 349, 958, 734, 346, 1133, 353, 1132, 1268, 47, 1134, 786, 622, 360, 618, 623, 995, 910, 633, 1264, 504, 1236, 735, 352, 436, 702, 1135, 1084, 1104, 1320, 1373, 822, 27, 620, 252, 912, 911, 758, 968, 467, 255, 329, 704, 705, 1335, 1366, 1375, 834, 1156, 787, 254, 512, 1101, 833, 429, 1176, // trixie: rustc
    19, 1347, 1420, 19, 1347, 1420, 1262, 1119, 64, 633, 1307, 1355, 1281, 1268, 831, 1354, 1452, 1291, 1422, 1488, 730, 762, 1421, 1293, 512, 65, 66, 68, 429, 911, 1273, 1276, 1320, 1373, 822, 834, 1176, 39, 1296, 1298, 1299, 1301, 510, 1315, 252, 67, 265, 0, 1375, 1156, 833, 1236, 1297, 1300, 1295, 1275, 1279, 1335, 1346, 1269, 202, 273, 508, 82, 211, 212, 215, 1366, 1316, 1353, 203, 210, 204, 216, 507, 214, 471, 624, 724, 1250, 1101, 1318, 1311, 1360, // trixie: samba
    911, 252, // trixie: subversion
    39, 1236, 512, // trixie: supervisor
    73, 1119, 1449, 1444, 64, 1119, 1449, 1444, 621, 65, 66, 68, 386, 429, 364, 67, 398, 609, 83, // trixie: systemd
    252, // trixie: telnet
    39, 496, 1428, 1499, 633, 1264, 1236, 252, 911, // trixie: tesseract-ocr
    1455, 1464, 1136, 1503, 149, 150, 93, 443, 708, 1043, 1492, 1494, 454, 1502, 1176, 517, 1033, 1169, 1262, 1119, 423, 439, 440, 1428, 580, 386, 1081, 490, 1044, 1057, 1065, 1073, 1075, 1077, 1086, 1088, 1096, 1097, 1099, 1100, 1142, 1066, 52, 496, 1499, 518, 1257, 368, 568, 572, 589, 595, 630, 753, 980, 699, 697, 512, 582, 998, 32, 1083, 64, 1079, 549, 972, 979, 1034, 1082, 498, 500, 1071, 56, 58, 151, 516, 130, 285, 287, 504, 521, 397, 588, 635, 1026, 537, 260, 480, 514, 529, 610, 763, 809, 901, 1019, 70, 65, 66, 68, 550, 555, 39, 442, 551, 552, 554, 556, 651, 652, 709, 989, 1035, 375, 547, 548, 553, 665, 499, 57, 142, // trixie: texlive
    75, 945, 1457, 1459, 75, 945, 1457, 1459, 1136, 93, 1404, 1465, 76, 1230, 363, 399, 590, 738, 946, 994, 1455, 1464, 39, 443, 708, 1043, 1492, 1494, 1503, 517, 1033, 1169, 1413, 905, 1407, 1466, 1450, 1231, 248, 526, 1088, 1075, 490, 368, 270, 486, 595, 1096, 277, 128, 580, 770, 376, 378, 149, 150, 1262, 1119, 1236, 423, 439, 440, 1428, 386, 1081, 1044, 1057, 1065, 1073, 1077, 1086, 1097, 1099, 1100, 1142, 1066, 52, 454, 1502, 496, 1499, 518, 1257, 568, 572, 589, 630, 753, 980, 699, 697, 1415, 908, 134, 601, 969, 986, 1451, 40, 731, 781, 1, 233, 275, 279, 333, 354, 359, 424, 459, 477, 763, 764, 765, 1022, 1023, 1024, 1067, 1071, 1076, 528, 527, 902, 498, // trixie: texlive-latex-extra
    168, 1268, 168, 1268, 303, 393, 429, 583, 705, 831, 936, 1320, 1373, 822, 417, 421, 495, 371, 609, 391, 512, 834, 935, 1375, 1156, 39, 282, 437, 496, 1428, 1499, 319, 504, 521, 569, 634, 714, 715, 716, 717, 816, 903, 953, 1472, 833, 1176, 1236, 1083, 758, 968, 995, 622, 360, 618, 623, 910, 633, 1264, 973, 1260, 1425, 620, 252, 912, 911, 971, 811, 1262, 1119, // trixie: valgrind
    1511, // trixie: vim
    36, 1287, 328, 160, 153, 1149, 91, 821, 1374, 606, 325, 1118, 362, 1401, 52, 58, 165, 167, 157, 159, 1242, 403, 37, 1512, 1240, 28, 109, 1431, 263, 832, 831, 601, 607, 1151, 1152, 56, 57, 166, 158, 1245, 785, 441, 642, 307, 513, 29, 30, 432, 261, 430, 1516, 249, 512, 584, 686, 339, 470, 958, 474, 476, 920, 365, 366, 587, 262, 505, 585, 282, 267, 646, 990, 992, 558, 866, // trixie: virtualenv
    39, 39, 1264, 1236, // trixie: wget
    1496, 1496, 1501, 1086, 1503, 1502, 1161, 1022, // trixie: xvfb
    39, 1219, 1240, 253, 1234, 1236, 1176, 0, 419, 438, 1496, 633, 1264, 337, 1040, 1049, 1070, 1086, 252, 911, 1063, 1041, 249, 1069, 496, 1499, 478, // trixie: yarnpkg
    1475, 1475, // trixie: zip
    1270, 1281, 1304, 1306, 1310, 1348, 1364, 1365, 1270, 1304, 1306, 1310, 1348, 1364, 1365, 1326, 1496, 1301, 1272, 1329, 1139, 1313, 1350, 1341, 1343, 1040, 1049, 1070, 1086, 1266, 1359, 252, 1275, 1277, 1361, 1322, 1063, 1041, 1069, 1264, // noble: ansible
    7, 7, 368, 453, 458, 540, 270, 285, 287, 521, 429, 119, 319, 800, 495, 515, 269, 386, 286, 622, 618, 623, 127, 496, 1428, 1499, 4, 3, 64, 620, 252, 129, 1083, 65, 66, 68, 567, 67, 265, 0, // noble: ant
    1435, 1435, 1176, 1236, 0, 39, 633, 1264, 911, 252, // noble: apache2
    21, 21, 1176, 22, // noble: autoconf
    1176, // noble: automake
    109, 202, 263, 1151, 1152, 326, 1176, 441, 642, 432, 82, 204, 210, 211, 215, 251, 203, 212, 261, 472, 0, 214, 624, 634, 947, 1250, 262, 453, 458, 545, 597, 800, 980, 1026, 1087, 910, 633, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 912, 911, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: build-essential
    39, 633, 1264, 1236, 252, 911, 1151, 1152, 326, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 429, 119, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, // noble: cargo
    202, 1496, 1180, 1449, 1447, 1446, 82, 204, 210, 211, 215, 251, 203, 212, 1040, 1049, 1070, 1086, 186, 1285, 1292, 1268, 729, 214, 624, 634, 947, 1250, 252, 1063, 1041, 83, 495, 185, 487, 1320, 1370, 822, 910, 633, 1069, 496, 1428, 1499, 1372, 829, 1156, 1469, 912, 911, 1083, 828, 1176, 382, 567, // noble: chromium
    1128, 1268, 351, 436, 1127, 702, 1130, 1104, 1084, 1320, 1370, 822, 255, 329, 1151, 1152, 326, 1129, 373, 786, 704, 1335, 1366, 1103, 565, 1372, 829, 1156, 1469, 39, 254, 472, 27, 319, 521, 634, 714, 816, 903, 950, 512, 1329, 1101, 239, 828, 429, 1176, 382, 947, 1236, 453, 458, 545, 597, 800, 980, 1026, 1087, 787, 622, 618, 623, 910, 633, 1264, 119, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 620, 252, 912, 911, 127, 264, 390, 1063, 1041, 129, 1049, 1069, // noble: clang
    160, 1149, 160, 1149, 39, 52, 58, 162, 167, 328, 633, 1264, 1236, 54, 55, 164, 163, 28, 325, 1118, 362, 1401, 252, 911, 584, 686, 339, 30, 469, 29, 307, 1151, 1152, 326, 365, 366, 513, 587, 920, 505, 585, 282, 267, 646, 990, 992, 558, 866, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 119, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: cmake
    64, 1180, 1449, 1447, 65, 66, 68, 386, 429, 186, 1285, 1292, 1268, 83, 67, 495, 185, 487, 1320, 1370, 822, 496, 1428, 1499, 1372, 829, 1156, 1469, 39, 1083, 828, 1176, 382, 947, 1236, 567, // noble: cron
    39, 633, 1264, 1236, 252, 911, // noble: curl
    1093, 277, 128, 1095, 1042, 1495, 925, 496, 1499, 527, 902, 276, 564, 926, 1048, 1068, 1509, 1064, 1505, 563, 478, 901, 4, 3, 1492, 819, 18, 252, 1050, 1057, 1073, 1077, 1085, 1086, 1097, 1099, 220, 491, 1087, 1426, 1161, 1180, 1449, 1447, 729, 1268, 186, 1285, 1292, 1320, 1370, 822, 83, 185, 487, 1372, 829, 1156, 1469, 828, 1176, 382, // noble: default-jdk
    277, 128, 496, 1499, 527, 902, 276, 478, 901, 4, 3, 1492, 18, 252, 1050, 1057, 1073, 1077, 1085, 1086, 1095, 1097, 1099, 220, 491, 1087, 564, 926, 1426, 1161, 1180, 1449, 1447, 729, 1268, 186, 1285, 1292, 1320, 1370, 822, 83, 185, 487, 1372, 829, 1156, 1469, 828, 1176, 382, // noble: default-jre
    252, // noble: dnsutils
    39, 195, 1249, 1470, 1512, 11, 39, 195, 1249, 1470, 1512, 11, 1181, 83, 1236, 371, 429, 1242, 425, 197, 1240, 253, 1234, 34, 245, 85, 1177, 713, 419, 319, 521, 634, 714, 816, 903, 950, 1244, 784, 438, 1496, 318, 382, 421, 985, 335, 281, 386, 84, 321, 587, 622, 618, 623, 910, 633, 1264, 474, 476, 337, 1040, 1049, 1070, 1086, 982, 760, 64, 620, 252, 912, 911, 1063, 1041, 65, 66, 68, 1069, 67, 265, // noble: docker.io
    914, 104, // noble: elixir
    139, 1147, 478, 496, 1499, 527, 902, 1148, 519, 634, 667, 704, 1258, 4, 3, 522, 568, 732, 219, 910, 633, 231, 649, 701, 808, 830, 51, 1176, 1435, 382, 726, 39, 1268, 1151, 1152, 326, 18, 542, 912, 911, 467, 1170, 829, 1236, 985, 1320, 1370, 822, 1096, 220, 252, 828, 1156, 1469, 982, 1372, 1180, 1449, 1447, 729, 1426, 186, 1285, 1292, 83, 185, 487, // noble: emacs
    101, 102, 103, 100, 101, 102, 103, 100, 914, 76, 249, 1231, 248, 39, 496, 1499, 527, 902, 222, 1498, 478, 40, 731, 781, 270, 633, 1264, 1236, 901, 229, 97, 514, 491, 1497, 727, 269, 252, 911, 18, 1097, 16, 760, 1161, 152, 460, 610, 789, 4, 3, 15, 1268, 1180, 1449, 1447, 729, 611, 939, 790, 1320, 1370, 822, 186, 1285, 1292, 1030, 1372, 829, 1156, 1469, 83, 185, 487, 828, 1176, // noble: erlang
    496, 1499, 902, 1481, 1255, 258, 1484, 395, 478, 237, 244, 1159, 4, 3, 64, 1161, 305, 1160, 526, 571, 65, 66, 68, 1268, 252, 1, 233, 275, 279, 359, 368, 424, 1065, 1067, 1075, 528, 527, 491, 67, 0, 1320, 1370, 822, 230, 1471, 284, 17, 285, 287, 70, 1372, 829, 1156, 1469, 39, 235, 18, 286, 71, 389, 828, 1176, 947, 1236, 1096, 220, 69, 1426, 761, 1443, 1448, 364, 434, 621, 965, 1445, 1180, 1449, 1447, 729, 266, 398, 609, 186, 1285, 1292, 83, 185, 487, // noble: ffmpeg
    160, 445, 160, 445, 52, 58, 162, 167, 328, 446, 54, 55, 164, 163, 28, 325, 1118, 362, 1401, 584, 686, 339, 30, 469, 29, 307, 1151, 1152, 326, 365, 366, 513, 587, 920, 505, 585, 282, 267, 646, 990, 992, 558, 866, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: flex
    136, 136, // noble: fonts-liberation
    1151, 1152, 326, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: g++
    328, 328, 325, 1118, 362, 1401, 1151, 1152, 326, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: gcc
    324, 327, 496, 1428, 1499, 39, 1083, 633, 1264, 1236, 567, 252, 911, // noble: gdb
    63, 63, 373, 319, 521, 634, 714, 816, 903, 950, 39, 622, 618, 623, 910, 633, 1264, 1236, 620, 252, 912, 911, 382, // noble: gettext
    1151, 1152, 326, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: gfortran
    1151, 1152, 326, 512, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, // noble: ghc
    130, 767, 142, 64, 252, 65, 66, 68, 67, 265, 0, // noble: ghostscript
    39, 1240, 253, 1433, 39, 1240, 253, 1234, 1176, 1236, 0, 419, 438, 1496, 633, 1264, 321, 337, 1040, 1049, 1070, 1086, 252, 911, 1063, 1041, 1069, // noble: git
    39, 1240, 253, 1234, 1176, 1236, 0, 419, 438, 1496, 633, 1264, 321, 337, 1040, 1049, 1070, 1086, 252, 911, 1063, 1041, 1069, // noble: git-lfs
    203, 212, 203, 212, 633, 911, // noble: gnupg
    203, 212, 633, 911, // noble: gnupg2
    153, 160, 328, 1252, 52, 58, 155, 159, 162, 167, 325, 1118, 362, 1401, 1253, 54, 55, 156, 163, 164, 28, 1151, 1152, 326, 1254, 584, 686, 957, 339, 30, 469, 29, 307, 472, 792, 365, 366, 513, 587, 920, 505, 585, 282, 267, 646, 990, 992, 558, 866, 453, 458, 545, 597, 800, 980, 1026, 1087, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: golang-go
    368, 453, 458, 540, 270, 506, 879, 306, 249, 285, 287, 521, 429, 119, 319, 800, 495, 515, 269, 591, 612, 698, 435, 625, 386, 286, 622, 618, 623, 127, 496, 1428, 1499, 4, 3, 64, 620, 252, 129, 1083, 65, 66, 68, 567, 67, 265, 0, // noble: gradle
    137, 137, 496, 1428, 1499, 533, 135, 542, 1083, 136, 567, // noble: graphviz
    661, 180, 1179, 151, 334, 402, 750, 763, 764, 1032, 615, 517, 712, 542, 1503, 791, 1056, 1058, 1089, 401, 496, 1428, 1499, 575, 118, 459, 540, 975, 765, 617, 518, 1257, 368, 568, 572, 589, 768, 1095, 454, 1491, 1502, 515, 974, 379, 516, 130, 285, 287, 521, 1472, 767, 564, 926, 142, 386, 286, 622, 618, 623, 64, 620, 252, 65, 66, 68, 67, 265, 0, // noble: imagemagick
    1181, 1181, 713, 419, 587, 321, // noble: iptables
    760, // noble: iputils-ping
    356, 1151, 1152, 326, 249, 172, 332, 355, 39, 472, 988, 1496, 52, 58, 160, 178, 1236, 453, 458, 545, 597, 800, 980, 1026, 1087, 111, 1086, 54, 167, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 656, 252, 127, 264, 390, 654, 129, // noble: libboost-all-dev
    491, 1161, 1268, 1022, 1320, 1370, 822, 1372, 829, 1156, 1469, 39, 828, 1176, 382, 947, 1236, // noble: libgl1
    496, 1428, 1499, 496, 1428, 1499, 1083, 567, // noble: libglib2.0-0
    527, 902, 527, 902, 478, 496, 1499, 901, 18, 1096, 220, 252, 1491, 1426, 1180, 1449, 1447, 729, 186, 1285, 1292, 1268, 83, 185, 487, 1320, 1370, 822, 1372, 829, 1156, 1469, 39, 828, 1176, 382, 947, 1236, // noble: libgtk-3-0
    615, 180, 151, 1499, 617, 38, 428, 988, 798, 542, 517, 1503, 111, 518, 1257, 368, 568, 572, 589, 768, 454, 1502, 1151, 1152, 326, 656, 516, 130, 285, 287, 521, 1472, 767, 472, 654, 39, 142, 386, 286, 622, 618, 623, 1087, 1236, 441, 642, 1335, 1366, 64, 620, 252, 109, 202, 263, 1101, 65, 66, 68, 432, 82, 204, 210, 211, 215, 251, 203, 212, 261, 67, 265, 0, 214, 624, 634, 1250, 262, 910, 633, 912, 911, // noble: libmagickwand-dev
    1226, 747, 1226, 747, 748, 798, 873, 1393, 854, 1386, 1394, 1261, 496, 1499, 511, 226, 428, 39, 526, 855, 856, 1024, 1065, 542, 1257, 902, 1481, 258, 1484, 343, 1010, 760, 1151, 1152, 326, 633, 1264, 1236, 64, 1, 233, 275, 279, 359, 368, 424, 1023, 1066, 1067, 1074, 1075, 1088, 528, 527, 850, 852, 491, 478, 237, 244, 1159, 305, 1160, 252, 911, 65, 66, 68, 230, 1471, 284, 17, 285, 287, 70, 851, 1161, 571, 67, 265, 235, 18, 286, 71, 389, 1268, 1096, 220, 69, 1320, 1370, 822, 1426, 761, 1443, 1448, 1372, 829, 1156, 364, 434, 621, 965, 1445, 1180, 1449, 1447, 729, 828, 1176, 266, 398, 186, 1285, 1292, 83, 185, 487, // noble: libopencv-dev
    633, 252, 911, // noble: libpq-dev
    124, 125, 126, 138, 140, 141, 142, 143, 147, 882, 885, 886, 887, 888, 889, 892, 893, 897, 884, 135, 136, 124, 125, 126, 138, 140, 141, 142, 143, 147, 882, 885, 886, 887, 888, 889, 892, 893, 897, 884, 135, 136, 75, 767, 128, 146, 894, 895, 883, 636, 896, 322, 701, 808, 996, 1477, 891, 890, 1257, 1500, 11, 76, 1230, 39, 64, 496, 1428, 1499, 226, 236, 633, 768, 279, 477, 526, 763, 223, 1170, 546, 114, 433, 443, 708, 1043, 1492, 1494, 1231, 248, 490, 270, 486, 1074, 1096, 277, 1264, 1236, 65, 66, 68, 212, 343, 737, 757, 976, 1010, 1013, 1014, 760, 81, 911, 17, 479, 478, 1, 233, 275, 333, 359, 459, 764, 765, 1022, 1023, 1024, 1065, 1066, 1067, 1071, 1076, 528, 527, 902, 975, 523, 919, 561, 112, 113, 115, 987, 1242, // noble: libreoffice
    648, 648, 649, 21, 1151, 1152, 326, 20, 472, 1242, 1145, 453, 458, 545, 597, 800, 980, 1026, 1087, 1244, 784, 1176, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 382, 474, 476, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: libtool
    1151, 1152, 326, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: libxml2-dev
    1151, 1152, 326, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: libxslt1-dev
    1128, 27, 39, 436, 702, 1130, 348, 1104, 1084, 787, 633, 1264, 1236, 704, 328, 1268, 1335, 1366, 1103, 565, 252, 911, 512, 325, 1118, 362, 1401, 1320, 1370, 822, 1329, 1101, 239, 1151, 1152, 326, 1372, 829, 1156, 1469, 472, 828, 429, 1176, 947, 453, 458, 545, 597, 800, 980, 1026, 1087, 119, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, // noble: llvm
    383, 385, 970, 384, 385, 970, 1176, 701, 512, // noble: mariadb-client
    368, 453, 458, 540, 270, 285, 287, 521, 429, 119, 319, 800, 495, 515, 269, 386, 286, 622, 618, 623, 127, 496, 1428, 1499, 4, 3, 64, 620, 252, 129, 1083, 65, 66, 68, 567, 67, 265, 0, // noble: maven
    1234, 1234, 39, 0, 419, 438, 521, 1496, 1236, 321, 337, 622, 618, 623, 1040, 1049, 1070, 1086, 620, 252, 1063, 1041, 1069, // noble: mercurial
    27, 48, 1168, 787, 684, 1242, 1166, 608, 1143, 1244, 784, 1176, 1167, 249, 1144, 1146, 252, 496, 1428, 1499, 382, 474, 476, 1156, 37, 111, 1512, 1083, 656, 567, 654, // noble: mono-complete
    281, 760, 252, // noble: nginx
    39, 1219, 1236, // noble: node-typescript
    39, 1219, 39, 1219, 1236, // noble: nodejs
    195, 1209, 195, 1209, 36, 1219, 371, 1242, 425, 197, 1240, 253, 1234, 1183, 1184, 1186, 1187, 1188, 1190, 1200, 1207, 1208, 1210, 1211, 1215, 1216, 249, 328, 160, 153, 1149, 91, 521, 634, 816, 903, 950, 1244, 784, 0, 419, 438, 1496, 1185, 1198, 1201, 1204, 1193, 1196, 1197, 1500, 325, 1118, 362, 1401, 52, 58, 162, 167, 155, 159, 403, 37, 1512, 28, 1140, 109, 202, 263, 622, 618, 623, 910, 633, 1264, 474, 476, 321, 337, 1040, 1049, 1070, 1086, 1189, 1192, 1205, 1206, 1213, 1214, 721, 443, 708, 1043, 1492, 1494, 1151, 1152, 326, 54, 55, 164, 163, 156, 441, 642, 29, 307, 30, 432, 82, 204, 210, 211, 215, 251, 203, 212, 261, 1202, 1203, 620, 252, // noble: npm
    207, 742, 1263, 98, 76, 1225, 207, 742, 1263, 98, 76, 1225, 39, 180, 151, 1393, 854, 1386, 1394, 132, 206, 334, 472, 650, 763, 764, 1037, 1039, 743, 818, 1231, 248, 242, 633, 1264, 1236, 542, 517, 1503, 496, 1499, 526, 855, 856, 1024, 1065, 853, 1176, 2, 791, 1087, 459, 975, 765, 774, 477, 722, 1096, 422, 796, 1109, 40, 731, 781, 243, 252, 911, 518, 1257, 568, 572, 589, 753, 768, 1095, 454, 1502, 4, 3, 64, 1, 233, 275, 279, 333, 359, 424, 1023, 1067, 1074, 1088, 528, 527, 902, 850, 852, 947, 1034, 1080, 974, 379, 479, 478, 1050, 727, 491, 516, 130, 767, 65, 66, 68, 230, 1471, 284, 17, 70, 901, 851, 423, 442, 549, 550, 551, 552, 554, // noble: octave
    1093, 1093, 277, 128, 1095, 1042, 1495, 925, 496, 1499, 462, 902, 531, 275, 276, 564, 926, 1048, 1068, 1509, 1064, 1505, 563, 478, 464, 901, 4, 3, 284, 1492, 819, 333, 64, 252, 18, 1050, 1057, 1073, 1077, 1085, 1086, 1097, 1099, 491, 65, 66, 68, 220, 1087, 1161, 67, 265, 0, 70, 1426, 1268, 1022, 71, 389, 1320, 1370, 822, 69, 1372, 829, 1156, 1469, 761, 1443, 1448, 828, 1176, 382, 364, 434, 621, 965, 1445, 1180, 1449, 1447, 729, 266, 398, 609, 186, 1285, 1292, 83, 185, 487, // noble: openjdk-17-jdk
    368, 453, 458, 540, 270, 368, 453, 458, 540, 270, 285, 287, 521, 429, 119, 319, 800, 495, 515, 269, 386, 286, 622, 618, 623, 127, 496, 1428, 1499, 4, 3, 64, 620, 252, 129, 1083, 65, 66, 68, 567, 67, 265, 0, // noble: openjdk-17-jre-headless
    1496, 1496, 1040, 1049, 1070, 1086, 252, 1063, 1041, 1069, // noble: openssh-client
    77, 1173, 1496, 1434, 761, 1173, 1496, 1434, 252, 1443, 64, 1448, 69, 1040, 1049, 1070, 1086, 39, 1288, 1487, 1268, 265, 364, 434, 621, 965, 1445, 1180, 1449, 1447, 65, 66, 68, 386, 429, 729, 67, 1063, 1041, 1236, 1139, 816, 1320, 1370, 822, 266, 398, 609, 186, 1285, 1292, 1069, 1264, 1372, 829, 1156, 1469, 83, 495, 185, 487, 828, 1176, 382, 947, 496, 1428, 1499, 1083, 567, // noble: openssh-server
    1176, 1176, // noble: perl
    8, 9, 10, 1435, 1176, 39, 633, 1236, 0, 1264, 911, 252, // noble: php
    64, 1180, 1449, 1447, 65, 66, 68, 386, 429, 186, 1285, 1292, 1268, 83, 67, 0, 495, 185, 487, 1320, 1370, 822, 496, 1428, 1499, 1372, 829, 39, 828, 1176, 382, 947, 1236, // noble: php-fpm
    1332, // noble: pipx
    633, 252, 911, // noble: postgresql-client
    1262, 1262, // noble: procps
    1403, 77, 69, 1403, 496, 1499, 226, 1256, 4, 3, 343, 1010, 760, 1504, 802, 803, 1180, 1449, 1447, 729, 1264, 902, 1481, 1484, 1427, 186, 1285, 1292, 1268, 252, 478, 237, 244, 1159, 1160, 83, 185, 487, 1320, 1370, 822, 39, 571, 404, 407, 408, 639, 1051, 1054, 1059, 1060, 1090, 1372, 829, 1156, 1469, 633, 1236, 419, 828, 1176, 911, // noble: pulseaudio
    39, 1236, // noble: python-is-python3
    39, 1236, // noble: python3
    39, 249, 1236, 1151, 1152, 326, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, 321, // noble: python3-dev
    39, 1236, // noble: python3-numpy
    39, 1393, 854, 1386, 1394, 1261, 496, 1499, 511, 226, 1236, 526, 855, 856, 1024, 1065, 542, 1257, 902, 1481, 258, 1484, 343, 1010, 760, 633, 1264, 64, 1, 233, 275, 279, 359, 368, 424, 1023, 1066, 1067, 1074, 1075, 1088, 528, 527, 850, 852, 491, 478, 237, 244, 1159, 305, 1160, 252, 911, 65, 66, 68, 230, 1471, 284, 17, 285, 287, 70, 851, 1161, 571, 67, 265, 235, 18, 286, 71, 389, 1096, 220, 69, 1426, 761, 1443, 1448, 364, 434, 621, 965, 1445, 1180, 1449, 1447, 729, 266, 398, 186, 1285, 1292, 83, 185, 487, // noble: python3-opencv
    36, 1287, 36, 1287, 328, 160, 153, 1149, 91, 821, 1371, 606, 325, 1118, 362, 1401, 52, 58, 162, 167, 155, 159, 1242, 403, 37, 1512, 1240, 28, 1140, 109, 202, 263, 827, 830, 601, 607, 1151, 1152, 326, 54, 55, 164, 163, 156, 1244, 784, 441, 642, 29, 307, 30, 432, 82, 204, 210, 211, 215, 251, 203, 212, 261, 430, 1516, 249, 472, 584, 686, 339, 469, 957, 474, 476, 920, 365, 366, 513, 587, 0, 214, 624, 634, 1250, 262, 453, 458, 545, 597, 800, 980, 1026, 1087, 505, 585, 282, 267, 646, 990, 992, 558, 866, 910, 633, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 912, 911, 127, 264, 390, 1063, 1041, 129, 1049, // noble: python3-pip
    39, 1236, // noble: python3-setuptools
    39, 1236, // noble: python3-tk
    847, 847, 1393, 854, 1386, 1394, 853, 848, 496, 1499, 64, 526, 763, 855, 856, 1024, 1065, 1161, 65, 66, 68, 1, 233, 275, 279, 333, 334, 359, 424, 459, 477, 764, 765, 1023, 1066, 1067, 1074, 1075, 1088, 528, 527, 902, 975, 850, 852, 252, 39, 67, 265, 0, 230, 1471, 284, 17, 791, 630, 479, 980, 478, 70, 901, 974, 379, 851, 1236, 491, 235, 18, 397, 588, 635, 1026, 71, 389, 1096, 220, 921, 69, 1426, 761, 1443, 1448, 364, 434, 621, 965, 1445, 1180, 1449, 1447, 729, 266, 398, 609, 186, 1285, 1292, 83, 185, 487, // noble: qtbase5-dev
    1397, 1398, 1397, 1398, 1396, 443, 708, 1043, 1492, 1494, 496, 1428, 1499, 36, 160, 153, 172, 309, 626, 702, 877, 592, 775, 797, 1516, 323, 653, 565, 1496, 1252, 1242, 423, 439, 440, 580, 386, 1081, 490, 1044, 1050, 1057, 1065, 1074, 1075, 1077, 1085, 1086, 1088, 1096, 1097, 1099, 1100, 1066, 52, 633, 1264, 1083, 328, 1149, 91, 58, 162, 167, 155, 159, 174, 178, 704, 598, 773, 774, 776, 798, 38, 239, 1253, 1244, 784, 1176, 582, 998, 199, 64, 1079, 549, 972, 979, 1034, 1082, 498, 500, 1087, 1071, 54, 252, 911, 325, 1118, 362, 1401, 403, 37, 1512, 1240, 28, 1140, 109, 202, 263, 55, 164, 163, 156, 175, 512, 594, 1254, 474, 476, 69, 200, 220, // noble: r-base
    134, 601, 249, 1515, 512, 1475, // noble: ruby
    1412, 1515, 512, 1475, 134, 601, 249, // noble: ruby-dev
    134, 601, 249, 1515, 512, 1475, // noble: ruby-full
    1151, 1152, 326, 472, 453, 458, 545, 597, 800, 980, 1026, 1087, 429, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 127, 264, 390, 1063, 1041, 129, 1049, 1069, // noble: rustc
    19, 1315, 1422, 1423, 1421, 19, 1422, 1423, 1421, 39, 1281, 1301, 1293, 633, 1335, 1366, 510, 999, 344, 1236, 1276, 512, 911, 1329, 1101, 202, 82, 211, 212, 215, 868, 64, 252, 204, 210, 251, 203, 0, 214, 624, 1250, 314, 317, 562, 875, 65, 66, 68, 718, 720, 238, 67, 265, // noble: samba
    12, 1238, 1474, 1428, 1499, 1180, 1449, 1447, 82, 211, 1289, 1472, 1512, 69, 760, 624, 1250, 729, 633, 1264, 83, 252, 911, // noble: software-properties-common
    911, 252, // noble: subversion
    39, 1236, // noble: supervisor
    73, 1180, 1449, 1447, 64, 1180, 1449, 1447, 65, 66, 68, 386, 429, 186, 1285, 1292, 1268, 83, 67, 0, 495, 185, 487, 1320, 1370, 822, 496, 1428, 1499, 1372, 829, 1156, 1469, 39, 1083, 828, 1176, 382, 947, 1236, 567, // noble: systemd
    252, // noble: telnet
    39, 496, 1428, 1499, 633, 1264, 1236, 252, 911, // noble: tesseract-ocr
    1455, 1464, 1136, 1503, 149, 150, 93, 443, 708, 1043, 1492, 1494, 454, 1502, 1176, 517, 1033, 1169, 423, 439, 440, 1428, 580, 386, 1081, 490, 1044, 1057, 1065, 1073, 1075, 1077, 1086, 1088, 1096, 1097, 1099, 1100, 1066, 52, 496, 1499, 518, 1257, 368, 568, 572, 589, 597, 753, 980, 536, 697, 582, 998, 199, 1083, 64, 1079, 549, 972, 979, 1034, 1082, 498, 500, 1071, 54, 58, 151, 516, 130, 285, 287, 521, 593, 397, 588, 635, 1026, 69, 200, 220, 1268, 1292, 186, 70, 526, 538, 763, 1018, 232, 1172, 1514, 65, 66, 68, 550, 555, 39, 442, 551, 552, 554, 556, 651, 652, 709, 989, 1035, 375, 547, 548, 553, 665, 499, 163, 55, 142, 286, // noble: texlive
    75, 945, 1457, 1459, 75, 945, 1457, 1459, 1136, 93, 1404, 1465, 76, 1230, 363, 399, 590, 738, 946, 994, 1455, 1464, 39, 443, 708, 1043, 1492, 1494, 1503, 517, 1033, 1169, 1411, 905, 1407, 1466, 1450, 1231, 248, 526, 1088, 1075, 490, 368, 270, 486, 597, 1096, 277, 128, 580, 770, 376, 378, 149, 150, 1236, 423, 439, 440, 1428, 386, 1081, 1044, 1057, 1065, 1073, 1077, 1086, 1097, 1099, 1100, 1066, 52, 454, 1502, 496, 1499, 518, 1257, 568, 572, 589, 753, 980, 536, 697, 1415, 907, 134, 601, 969, 986, 1451, 40, 630, 731, 781, 1, 233, 275, 279, 333, 359, 424, 459, 477, 763, 764, 765, 1022, 1023, 1024, 1067, 1071, 1076, 528, 527, 902, 498, 500, 285, 287, 521, // noble: texlive-latex-extra
    168, 168, 303, 393, 429, 583, 830, 936, 417, 421, 495, 371, 391, 829, 935, 496, 1428, 1499, 319, 521, 634, 714, 816, 903, 950, 39, 1472, 828, 1156, 1176, 1469, 382, 947, 1083, 622, 618, 623, 910, 633, 1264, 1236, 567, 620, 252, 912, 911, // noble: valgrind
    1511, // noble: vim
    36, 1287, 328, 160, 153, 1149, 91, 821, 1371, 606, 325, 1118, 362, 1401, 52, 58, 162, 167, 155, 159, 1242, 403, 37, 1512, 1240, 28, 1140, 109, 202, 263, 827, 830, 601, 607, 1151, 1152, 326, 54, 55, 164, 163, 156, 1244, 784, 441, 642, 29, 307, 30, 432, 82, 204, 210, 211, 215, 251, 203, 212, 261, 430, 1516, 249, 472, 584, 686, 339, 469, 957, 474, 476, 920, 365, 366, 513, 587, 0, 214, 624, 634, 1250, 262, 453, 458, 545, 597, 800, 980, 1026, 1087, 505, 585, 282, 267, 646, 990, 992, 558, 866, 910, 633, 119, 319, 921, 541, 543, 542, 593, 397, 588, 635, 1040, 912, 911, 127, 264, 390, 1063, 1041, 129, 1049, // noble: virtualenv
    39, 39, 1264, 1236, // noble: wget
    1506, 1508, 1393, 1386, 1394, 1507, 424, 791, 1062, 1072, 496, 1499, 526, 763, 855, 856, 1024, 1065, 226, 169, 1493, 1501, 1496, 454, 491, 64, 1, 233, 275, 279, 333, 334, 359, 459, 477, 764, 765, 1023, 1066, 1067, 1074, 1075, 1088, 528, 527, 902, 975, 252, 343, 737, 757, 976, 1010, 1013, 1014, 760, 0, 289, 610, 681, 722, 932, 23, 240, 1164, 1490, 1050, 1077, 1095, 1503, 1086, 1161, 65, 66, 68, 230, 1471, 284, 17, 630, 479, 980, 478, 70, 901, 974, 379, 611, 198, 933, 714, 816, 288, 374, 728, 803, 675, 676, 835, 836, 839, 1256, 677, 837, 1478, 718, 719, 720, 781, 1085, 1087, 1502, 1268, 67, 265, 235, 18, 397, 588, 635, 71, // noble: wkhtmltopdf
    492, 1501, 491, 1503, 1161, 1502, 1268, 1022, 1320, 1370, 822, 1372, 829, 1156, 1469, 39, 828, 1176, 382, 947, 1236, // noble: xvfb
    1219, 249, 1202, 1203, 876, 496, 1499, 478, // noble: yarnpkg
    1475, 1475, // noble: zip
];

/// The tables.
pub(super) static TABLES: [RecommendsTable; 3] = [
    RecommendsTable {
        release: "bookworm",
        source: "Debian 12 package index of 2026-11-23 (main, amd64)",
        rows: &[
            row(5, 0, [8, 52], 0, [3264, 3829]), // ansible
            row(6, 60, [1, 15], 0, [2206, 2757]), // ant
            row(8, 76, [1, 10], 0, [1074, 1120]), // apache2
            row(13, 87, [0, 0], 0, [0, 0]), // apt-transport-https
            row(14, 87, [0, 0], 0, [10, 10]), // apt-utils
            row(20, 87, [1, 3], 0, [491, 510]), // autoconf
            row(21, 91, [0, 1], 0, [510, 510]), // automake
            row(25, 92, [0, 54], 0, [1406, 2725]), // awscli
            row(26, 146, [0, 0], 0, [14, 14]), // bash-completion
            row(31, 146, [0, 0], 0, [37, 37]), // bison
            row(36, 146, [0, 69], 0, [3078, 3833]), // build-essential
            row(37, 215, [0, 0], 0, [1, 1]), // bzip2
            row(39, 215, [0, 0], 0, [85, 85]), // ca-certificates
            row(41, 215, [0, 78], 0, [6445, 11701]), // cargo
            row(43, 293, [1, 120], 92, [6883, 9774]), // chromium
            row(45, 414, [0, 88], 0, [3920, 9159]), // clang
            row(49, 502, [2, 78], 0, [912, 3440]), // cmake
            row(60, 582, [1, 25], 0, [3, 191]), // cron
            row(63, 608, [0, 6], 0, [114, 150]), // curl
            row(64, 614, [0, 0], 0, [19, 19]), // dbus
            row(72, 614, [0, 0], 0, [1, 1]), // debconf-utils
            row(74, 614, [0, 73], 0, [5655, 6339]), // default-jdk
            row(75, 687, [0, 62], 0, [4878, 5490]), // default-jre
            row(79, 749, [0, 5], 0, [1295, 1320]), // default-mysql-client
            row(80, 754, [0, 1], 0, [16, 16]), // dialog
            row(86, 755, [0, 1], 0, [512, 515]), // dnsutils
            row(89, 756, [6, 114], 0, [2531, 4692]), // docker.io
            row(90, 876, [0, 0], 0, [15, 15]), // dos2unix
            row(92, 876, [0, 0], 0, [0, 0]), // dumb-init
            row(95, 876, [0, 4], 0, [399, 413]), // elixir
            row(96, 880, [0, 58], 0, [4735, 6019]), // emacs
            row(99, 938, [4, 120], 111, [6639, 13212]), // erlang
            row(108, 1062, [0, 0], 0, [49, 49]), // expect
            row(110, 1062, [0, 43], 0, [4590, 6088]), // ffmpeg
            row(111, 1105, [0, 0], 0, [82, 82]), // file
            row(116, 1105, [1, 90], 0, [4516, 7888]), // firefox-esr
            row(117, 1196, [2, 80], 0, [19, 2580]), // flex
            row(135, 1278, [0, 0], 0, [20, 20]), // fonts-liberation
            row(153, 1278, [0, 37], 0, [2546, 3103]), // g++
            row(160, 1315, [1, 53], 0, [1719, 2559]), // gcc
            row(168, 1369, [1, 12], 0, [938, 1245]), // gdb
            row(170, 1382, [1, 22], 0, [438, 588]), // gettext
            row(171, 1405, [0, 0], 0, [6, 6]), // gettext-base
            row(172, 1405, [0, 37], 0, [2422, 2978]), // gfortran
            row(179, 1442, [0, 37], 0, [9645, 10199]), // ghc
            row(180, 1479, [0, 10], 0, [760, 857]), // ghostscript
            row(195, 1489, [4, 22], 0, [1037, 1180]), // git
            row(196, 1515, [0, 22], 0, [1144, 1287]), // git-lfs
            row(202, 1537, [0, 4], 0, [186, 249]), // gnupg
            row(205, 1541, [0, 4], 0, [191, 254]), // gnupg2
            row(208, 1545, [0, 85], 0, [4428, 7533]), // golang-go
            row(209, 1630, [0, 0], 0, [21, 21]), // gosu
            row(217, 1630, [0, 24], 0, [3330, 3908]), // gradle
            row(218, 1654, [1, 7], 0, [725, 1256]), // graphviz
            row(234, 1662, [0, 1], 0, [10, 10]), // htop
            row(241, 1663, [0, 69], 0, [918, 2051]), // imagemagick
            row(246, 1732, [1, 5], 0, [31, 47]), // iptables
            row(247, 1738, [0, 1], 0, [2, 3]), // iputils-ping
            row(250, 1739, [0, 0], 0, [11, 11]), // jq
            row(253, 1739, [0, 0], 0, [3, 3]), // less
            row(312, 1739, [0, 46], 0, [8301, 9027]), // libboost-all-dev
            row(436, 1785, [0, 0], 0, [3, 3]), // libffi-dev
            row(490, 1785, [0, 0], 0, [2060, 2060]), // libgl1
            row(494, 1785, [3, 5], 0, [40, 556]), // libglib2.0-0
            row(525, 1793, [2, 15], 0, [1700, 1979]), // libgtk-3-0
            row(664, 1810, [0, 80], 0, [3615, 6331]), // libmagickwand-dev
            row(741, 1890, [0, 0], 0, [1013, 1013]), // libopenblas-dev
            row(746, 1890, [2, 100], 0, [10248, 12413]), // libopencv-dev
            row(807, 1992, [0, 3], 0, [219, 225]), // libpq-dev
            row(881, 1995, [20, 120], 428, [5260, 21076]), // libreoffice
            row(926, 2135, [0, 0], 0, [7, 7]), // libsm6
            row(954, 2135, [0, 0], 0, [178, 178]), // libssl-dev
            row(988, 2135, [1, 48], 0, [2099, 3177]), // libtool
            row(1084, 2184, [0, 37], 0, [1161, 1718]), // libxml2-dev
            row(1091, 2221, [0, 37], 0, [1191, 1747]), // libxslt1-dev
            row(1121, 2258, [0, 79], 0, [2375, 7213]), // llvm
            row(1137, 2337, [0, 0], 0, [197, 197]), // locales
            row(1139, 2337, [0, 0], 0, [0, 0]), // lsb-release
            row(1141, 2337, [0, 0], 0, [10, 10]), // lua5.3
            row(1149, 2337, [0, 0], 0, [16, 16]), // make
            row(1150, 2337, [0, 0], 0, [72, 72]), // man-db
            row(1153, 2337, [3, 5], 0, [1295, 1320]), // mariadb-client
            row(1155, 2345, [0, 14], 0, [2307, 2847]), // maven
            row(1157, 2359, [1, 17], 0, [474, 605]), // mercurial
            row(1165, 2377, [0, 22], 0, [3637, 4322]), // mono-complete
            row(1171, 2399, [0, 1], 0, [31, 32]), // nano
            row(1175, 2400, [0, 0], 0, [10, 10]), // net-tools
            row(1177, 2400, [0, 0], 0, [3, 3]), // netcat-openbsd
            row(1178, 2400, [0, 0], 0, [1, 1]), // netcat-traditional
            row(1182, 2400, [0, 3], 0, [150, 154]), // nginx
            row(1212, 2403, [0, 3], 0, [1601, 1776]), // node-typescript
            row(1218, 2406, [2, 3], 0, [944, 1119]), // nodejs
            row(1221, 2411, [2, 120], 284, [2249, 10710]), // npm
            row(1224, 2533, [6, 120], 64, [5842, 11225]), // octave
            row(1227, 2659, [1, 73], 0, [5655, 6339]), // openjdk-17-jdk
            row(1229, 2733, [0, 14], 0, [2182, 2723]), // openjdk-17-jre-headless
            row(1234, 2747, [1, 9], 0, [142, 182]), // openssh-client
            row(1235, 2757, [3, 35], 0, [198, 488]), // openssh-server
            row(1237, 2795, [1, 16], 0, [82, 723]), // openvpn
            row(1239, 2812, [0, 0], 0, [1659, 1659]), // pandoc
            row(1242, 2812, [1, 1], 0, [464, 465]), // perl
            row(1246, 2814, [0, 15], 0, [1334, 1416]), // php
            row(1247, 2829, [0, 0], 0, [682, 682]), // php-cli
            row(1248, 2829, [0, 9], 0, [932, 952]), // php-fpm
            row(1251, 2838, [6, 78], 0, [408, 1765]), // pipx
            row(1252, 2922, [0, 0], 0, [3, 3]), // pkg-config
            row(1259, 2922, [0, 3], 0, [647, 654]), // postgresql-client
            row(1260, 2925, [1, 2], 0, [27, 36]), // procps
            row(1265, 2928, [3, 71], 0, [2442, 4820]), // pulseaudio
            row(1267, 3002, [0, 4], 0, [319, 349]), // python-is-python3
            row(1268, 3006, [0, 4], 0, [319, 349]), // python3
            row(1287, 3010, [0, 40], 0, [899, 1478]), // python3-dev
            row(1323, 3050, [0, 4], 0, [691, 721]), // python3-numpy
            row(1325, 3054, [0, 90], 0, [8075, 10031]), // python3-opencv
            row(1328, 3144, [2, 120], 2, [457, 4545]), // python3-pip
            row(1349, 3266, [0, 4], 0, [364, 393]), // python3-setuptools
            row(1356, 3270, [0, 4], 0, [512, 542]), // python3-tk
            row(1362, 3274, [0, 2], 0, [385, 389]), // python3-venv
            row(1392, 3276, [1, 91], 0, [4006, 5905]), // qtbase5-dev
            row(1395, 3368, [2, 120], 227, [1613, 10440]), // r-base
            row(1400, 3490, [0, 0], 0, [125, 125]), // redis-tools
            row(1402, 3490, [0, 0], 0, [69, 69]), // rsync
            row(1404, 3490, [0, 6], 0, [365, 497]), // ruby
            row(1405, 3496, [0, 7], 0, [421, 724]), // ruby-dev
            row(1406, 3503, [0, 6], 0, [592, 725]), // ruby-full
            row(1418, 3509, [2, 93], 0, [6270, 11701]), // rustc
            row(1419, 3604, [6, 90], 0, [1374, 2340]), // samba
            row(1424, 3700, [0, 0], 0, [10, 10]), // screen
            row(1429, 3700, [0, 24], 0, [1521, 1745]), // software-properties-common
            row(1432, 3724, [0, 0], 0, [27, 27]), // sqlite3
            row(1436, 3724, [0, 0], 0, [30, 30]), // strace
            row(1437, 3724, [0, 2], 0, [202, 207]), // subversion
            row(1438, 3726, [0, 0], 0, [59, 59]), // sudo
            row(1439, 3726, [0, 4], 0, [346, 375]), // supervisor
            row(1443, 3730, [2, 8], 0, [228, 248]), // systemd
            row(1450, 3740, [0, 0], 0, [43, 43]), // tcl
            row(1453, 3740, [0, 1], 0, [77, 80]), // telnet
            row(1454, 3741, [0, 9], 0, [961, 1142]), // tesseract-ocr
            row(1456, 3750, [0, 120], 152, [2636, 9311]), // texlive
            row(1458, 3870, [4, 120], 207, [4382, 14667]), // texlive-latex-extra
            row(1463, 3994, [0, 0], 0, [7, 7]), // tini
            row(1468, 3994, [0, 0], 0, [14, 14]), // tmux
            row(1469, 3994, [0, 0], 0, [0, 0]), // tzdata
            row(1475, 3994, [0, 0], 0, [4, 4]), // unzip
            row(1482, 3994, [2, 54], 0, [866, 2665]), // valgrind
            row(1485, 4050, [0, 1], 0, [398, 399]), // vim
            row(1486, 4051, [0, 120], 4, [399, 4497]), // virtualenv
            row(1487, 4171, [1, 4], 0, [35, 124]), // wget
            row(1489, 4176, [1, 120], 44, [3674, 6429]), // wkhtmltopdf
            row(1510, 4297, [1, 5], 0, [2256, 2337]), // xvfb
            row(1512, 4303, [0, 0], 0, [12, 12]), // xz-utils
            row(1513, 4303, [0, 5], 0, [1897, 2142]), // yarnpkg
            row(1515, 4308, [1, 1], 0, [6, 10]), // zip
        ],
    },
    RecommendsTable {
        release: "trixie",
        source: "Debian 13 package index of 2026-11-23 (main, amd64)",
        rows: &[
            row(5, 4310, [8, 48], 0, [2779, 3394]), // ansible
            row(6, 4366, [1, 46], 0, [2051, 2533]), // ant
            row(8, 4413, [1, 12], 0, [764, 822]), // apache2
            row(13, 4426, [0, 0], 0, [0, 0]), // apt-transport-https
            row(14, 4426, [0, 0], 0, [11, 11]), // apt-utils
            row(20, 4426, [1, 3], 0, [520, 540]), // autoconf
            row(21, 4430, [0, 1], 0, [540, 540]), // automake
            row(25, 4431, [0, 38], 0, [1601, 1998]), // awscli
            row(26, 4469, [0, 0], 0, [19, 19]), // bash-completion
            row(31, 4469, [0, 0], 0, [37, 37]), // bison
            row(36, 4469, [0, 11], 0, [3195, 3477]), // build-essential
            row(37, 4480, [0, 0], 0, [1, 1]), // bzip2
            row(39, 4480, [0, 0], 0, [28, 28]), // ca-certificates
            row(41, 4480, [0, 51], 0, [6642, 13878]), // cargo
            row(43, 4531, [1, 120], 92, [7201, 11352]), // chromium
            row(45, 4652, [0, 61], 0, [3995, 9797]), // clang
            row(49, 4713, [2, 47], 0, [722, 2902]), // cmake
            row(60, 4762, [1, 51], 0, [173, 921]), // cron
            row(63, 4814, [1, 7], 0, [141, 203]), // curl
            row(64, 4822, [0, 0], 0, [22, 22]), // dbus
            row(72, 4822, [0, 0], 0, [1, 1]), // debconf-utils
            row(74, 4822, [0, 60], 0, [6314, 7876]), // default-jdk
            row(75, 4882, [0, 42], 0, [5358, 6554]), // default-jre
            row(79, 4924, [0, 5], 0, [1287, 1316]), // default-mysql-client
            row(80, 4929, [0, 1], 0, [11, 12]), // dialog
            row(86, 4930, [0, 1], 0, [129, 135]), // dnsutils
            row(88, 4931, [1, 1], 0, [296, 926]), // docker-cli
            row(89, 4933, [7, 117], 0, [2234, 5154]), // docker.io
            row(90, 5057, [0, 0], 0, [18, 18]), // dos2unix
            row(92, 5057, [0, 0], 0, [0, 0]), // dumb-init
            row(95, 5057, [0, 4], 0, [458, 469]), // elixir
            row(96, 5061, [0, 75], 0, [4624, 6640]), // emacs
            row(99, 5136, [4, 120], 110, [7389, 14691]), // erlang
            row(108, 5260, [0, 0], 0, [49, 49]), // expect
            row(110, 5260, [0, 74], 0, [4453, 6880]), // ffmpeg
            row(111, 5334, [0, 0], 0, [102, 102]), // file
            row(116, 5334, [1, 100], 0, [4007, 8146]), // firefox-esr
            row(117, 5435, [2, 39], 0, [19, 2131]), // flex
            row(135, 5476, [1, 1], 0, [42, 47]), // fonts-liberation
            row(153, 5478, [0, 2], 0, [2631, 2686]), // g++
            row(160, 5480, [1, 7], 0, [1818, 2109]), // gcc
            row(168, 5488, [0, 13], 0, [598, 820]), // gdb
            row(170, 5501, [1, 29], 0, [120, 303]), // gettext
            row(171, 5531, [0, 0], 0, [7, 7]), // gettext-base
            row(172, 5531, [0, 2], 0, [2492, 2547]), // gfortran
            row(179, 5533, [1, 4], 0, [9033, 9304]), // ghc
            row(180, 5538, [0, 12], 0, [781, 885]), // ghostscript
            row(195, 5550, [4, 22], 0, [1139, 1285]), // git
            row(196, 5576, [0, 22], 0, [1262, 1408]), // git-lfs
            row(202, 5598, [3, 7], 0, [221, 247]), // gnupg
            row(205, 5608, [0, 7], 0, [221, 247]), // gnupg2
            row(208, 5615, [0, 45], 0, [2464, 5153]), // golang-go
            row(209, 5660, [0, 0], 0, [28, 28]), // gosu
            row(217, 5660, [0, 53], 0, [3242, 3749]), // gradle
            row(218, 5713, [1, 11], 0, [611, 960]), // graphviz
            row(234, 5725, [0, 1], 0, [8, 9]), // htop
            row(241, 5726, [0, 78], 0, [414, 1769]), // imagemagick
            row(246, 5804, [1, 4], 0, [31, 46]), // iptables
            row(247, 5809, [1, 1], 0, [27, 27]), // iputils-ping
            row(250, 5811, [0, 0], 0, [12, 12]), // jq
            row(253, 5811, [0, 0], 0, [4, 4]), // less
            row(312, 5811, [0, 22], 0, [11137, 11434]), // libboost-all-dev
            row(436, 5833, [0, 0], 0, [4, 4]), // libffi-dev
            row(490, 5833, [0, 2], 0, [2035, 2828]), // libgl1
            row(494, 5835, [3, 4], 0, [45, 213]), // libglib2.0-0
            row(525, 5842, [2, 24], 0, [1343, 1636]), // libgtk-3-0
            row(664, 5868, [0, 88], 0, [3853, 6842]), // libmagickwand-dev
            row(741, 5956, [0, 0], 0, [1086, 1086]), // libopenblas-dev
            row(746, 5956, [2, 106], 0, [12356, 15160]), // libopencv-dev
            row(807, 6064, [0, 5], 0, [200, 238]), // libpq-dev
            row(881, 6069, [20, 120], 398, [5445, 22093]), // libreoffice
            row(926, 6209, [0, 0], 0, [5, 5]), // libsm6
            row(954, 6209, [0, 0], 0, [156, 156]), // libssl-dev
            row(988, 6209, [1, 13], 0, [2170, 2778]), // libtool
            row(1084, 6223, [0, 0], 0, [52, 52]), // libxml2-dev
            row(1091, 6223, [0, 1], 0, [103, 109]), // libxslt1-dev
            row(1121, 6224, [0, 38], 0, [2473, 7245]), // llvm
            row(1137, 6262, [0, 0], 0, [200, 200]), // locales
            row(1139, 6262, [0, 0], 0, [0, 0]), // lsb-release
            row(1141, 6262, [0, 0], 0, [4, 4]), // lua5.3
            row(1149, 6262, [0, 0], 0, [17, 17]), // make
            row(1150, 6262, [0, 0], 0, [79, 79]), // man-db
            row(1153, 6262, [3, 5], 0, [1286, 1315]), // mariadb-client
            row(1155, 6270, [0, 45], 0, [2187, 2658]), // maven
            row(1157, 6315, [1, 25], 0, [413, 574]), // mercurial
            row(1165, 6341, [0, 15], 0, [3130, 3803]), // mono-complete
            row(1171, 6356, [0, 1], 0, [32, 32]), // nano
            row(1175, 6357, [0, 0], 0, [10, 10]), // net-tools
            row(1177, 6357, [0, 0], 0, [1, 1]), // netcat-openbsd
            row(1178, 6357, [0, 0], 0, [1, 1]), // netcat-traditional
            row(1182, 6357, [0, 2], 0, [96, 103]), // nginx
            row(1212, 6359, [0, 3], 0, [1641, 1854]), // node-typescript
            row(1218, 6362, [2, 3], 0, [1003, 1216]), // nodejs
            row(1221, 6367, [2, 120], 246, [2371, 11610]), // npm
            row(1224, 6489, [6, 120], 88, [5107, 12343]), // octave
            row(1234, 6615, [1, 9], 0, [79, 122]), // openssh-client
            row(1235, 6625, [3, 31], 0, [313, 462]), // openssh-server
            row(1237, 6659, [1, 46], 0, [23, 552]), // openvpn
            row(1239, 6706, [0, 0], 0, [1908, 1908]), // pandoc
            row(1242, 6706, [1, 1], 0, [492, 492]), // perl
            row(1246, 6708, [0, 14], 0, [993, 1060]), // php
            row(1247, 6722, [0, 2], 0, [239, 240]), // php-cli
            row(1248, 6724, [0, 16], 0, [463, 503]), // php-fpm
            row(1251, 6740, [0, 2], 0, [333, 344]), // pipx
            row(1252, 6742, [0, 0], 0, [3, 3]), // pkg-config
            row(1259, 6742, [0, 5], 0, [635, 673]), // postgresql-client
            row(1260, 6747, [2, 3], 0, [30, 40]), // procps
            row(1265, 6752, [3, 72], 0, [1872, 5212]), // pulseaudio
            row(1267, 6827, [0, 3], 0, [227, 256]), // python-is-python3
            row(1268, 6830, [0, 3], 0, [227, 256]), // python3
            row(1287, 6833, [0, 6], 0, [837, 921]), // python3-dev
            row(1323, 6839, [0, 3], 0, [613, 641]), // python3-numpy
            row(1325, 6842, [0, 98], 0, [11169, 13763]), // python3-opencv
            row(1328, 6940, [3, 74], 0, [358, 4209]), // python3-pip
            row(1349, 7017, [0, 3], 0, [287, 316]), // python3-setuptools
            row(1356, 7020, [0, 3], 0, [427, 456]), // python3-tk
            row(1362, 7023, [0, 1], 0, [283, 284]), // python3-venv
            row(1392, 7024, [1, 94], 0, [4497, 6834]), // qtbase5-dev
            row(1395, 7119, [2, 120], 169, [1761, 11170]), // r-base
            row(1400, 7241, [0, 0], 0, [82, 82]), // redis-tools
            row(1402, 7241, [0, 0], 0, [10, 10]), // rsync
            row(1404, 7241, [0, 6], 0, [359, 490]), // ruby
            row(1405, 7247, [0, 7], 0, [405, 758]), // ruby-dev
            row(1406, 7254, [0, 6], 0, [627, 759]), // ruby-full
            row(1418, 7260, [2, 78], 0, [6245, 13878]), // rustc
            row(1419, 7340, [3, 81], 0, [907, 1999]), // samba
            row(1424, 7424, [0, 0], 0, [10, 10]), // screen
            row(1432, 7424, [0, 0], 0, [6, 6]), // sqlite3
            row(1436, 7424, [0, 0], 0, [32, 32]), // strace
            row(1437, 7424, [0, 2], 0, [128, 136]), // subversion
            row(1438, 7426, [0, 0], 0, [67, 67]), // sudo
            row(1439, 7426, [0, 3], 0, [263, 291]), // supervisor
            row(1443, 7429, [4, 15], 0, [165, 205]), // systemd
            row(1450, 7448, [0, 0], 0, [44, 44]), // tcl
            row(1453, 7448, [0, 1], 0, [19, 25]), // telnet
            row(1454, 7449, [0, 9], 0, [1006, 1199]), // tesseract-ocr
            row(1456, 7458, [0, 120], 137, [2574, 9807]), // texlive
            row(1458, 7578, [4, 120], 205, [4462, 15817]), // texlive-latex-extra
            row(1463, 7702, [0, 0], 0, [7, 7]), // tini
            row(1468, 7702, [0, 0], 0, [23, 23]), // tmux
            row(1469, 7702, [0, 0], 0, [0, 0]), // tzdata
            row(1475, 7702, [0, 0], 0, [4, 4]), // unzip
            row(1482, 7702, [2, 67], 0, [983, 1879]), // valgrind
            row(1485, 7771, [0, 1], 0, [436, 438]), // vim
            row(1486, 7772, [0, 74], 0, [300, 4151]), // virtualenv
            row(1487, 7846, [1, 3], 0, [117, 151]), // wget
            row(1510, 7850, [1, 7], 0, [2231, 3106]), // xvfb
            row(1512, 7858, [0, 0], 0, [14, 14]), // xz-utils
            row(1513, 7858, [0, 27], 0, [4079, 4511]), // yarnpkg
            row(1515, 7885, [1, 1], 0, [6, 10]), // zip
        ],
    },
    RecommendsTable {
        release: "noble",
        source: "Ubuntu 24.04 package index of 2026-11-23 (main+universe, amd64)",
        rows: &[
            row(5, 7887, [8, 32], 0, [3465, 3934]), // ansible
            row(6, 7927, [1, 39], 0, [2044, 2646]), // ant
            row(8, 7967, [1, 9], 0, [1021, 1057]), // apache2
            row(13, 7977, [0, 0], 0, [0, 0]), // apt-transport-https
            row(14, 7977, [0, 0], 0, [24, 24]), // apt-utils
            row(20, 7977, [1, 3], 0, [524, 541]), // autoconf
            row(21, 7981, [0, 1], 0, [541, 541]), // automake
            row(26, 7982, [0, 0], 0, [14, 14]), // bash-completion
            row(31, 7982, [0, 0], 0, [30, 30]), // bison
            row(36, 7982, [0, 60], 0, [3062, 3398]), // build-essential
            row(37, 8042, [0, 0], 0, [1, 1]), // bzip2
            row(39, 8042, [0, 0], 0, [22, 22]), // ca-certificates
            row(41, 8042, [0, 37], 0, [6405, 6670]), // cargo
            row(43, 8079, [0, 55], 0, [1482, 2333]), // chromium
            row(45, 8134, [0, 87], 0, [3754, 10100]), // clang
            row(49, 8221, [2, 74], 0, [924, 3135]), // cmake
            row(60, 8297, [0, 36], 0, [205, 994]), // cron
            row(63, 8333, [0, 6], 0, [74, 105]), // curl
            row(64, 8339, [0, 0], 0, [23, 23]), // dbus
            row(72, 8339, [0, 0], 0, [1, 1]), // debconf-utils
            row(74, 8339, [0, 62], 0, [6002, 7216]), // default-jdk
            row(75, 8401, [0, 51], 0, [5048, 6193]), // default-jre
            row(79, 8452, [0, 0], 0, [593, 593]), // default-mysql-client
            row(80, 8452, [0, 0], 0, [12, 12]), // dialog
            row(86, 8452, [0, 1], 0, [440, 441]), // dnsutils
            row(89, 8453, [6, 72], 0, [2782, 3800]), // docker.io
            row(90, 8531, [0, 0], 0, [18, 18]), // dos2unix
            row(92, 8531, [0, 0], 0, [0, 0]), // dumb-init
            row(95, 8531, [0, 2], 0, [320, 324]), // elixir
            row(96, 8533, [0, 67], 0, [4521, 5823]), // emacs
            row(99, 8600, [4, 70], 0, [5546, 9102]), // erlang
            row(108, 8674, [0, 0], 0, [59, 59]), // expect
            row(110, 8674, [0, 89], 0, [4088, 6683]), // ffmpeg
            row(111, 8763, [0, 0], 0, [84, 84]), // file
            row(117, 8763, [2, 71], 0, [15, 2205]), // flex
            row(135, 8836, [1, 1], 0, [42, 47]), // fonts-liberation
            row(153, 8838, [0, 33], 0, [2516, 2759]), // g++
            row(160, 8871, [1, 38], 0, [1741, 2189]), // gcc
            row(168, 8910, [1, 12], 0, [520, 1061]), // gdb
            row(170, 8923, [1, 22], 0, [403, 508]), // gettext
            row(171, 8946, [0, 0], 0, [3, 3]), // gettext-base
            row(172, 8946, [0, 33], 0, [2381, 2624]), // gfortran
            row(179, 8979, [0, 33], 0, [8521, 8763]), // ghc
            row(180, 9012, [0, 11], 0, [694, 794]), // ghostscript
            row(195, 9023, [4, 23], 0, [788, 901]), // git
            row(196, 9050, [0, 23], 0, [897, 1010]), // git-lfs
            row(202, 9073, [2, 4], 0, [93, 102]), // gnupg
            row(205, 9079, [0, 4], 0, [93, 102]), // gnupg2
            row(208, 9083, [0, 78], 0, [2170, 4932]), // golang-go
            row(209, 9161, [0, 0], 0, [23, 23]), // gosu
            row(217, 9161, [0, 47], 0, [3138, 3767]), // gradle
            row(218, 9208, [1, 10], 0, [380, 797]), // graphviz
            row(234, 9219, [0, 0], 0, [6, 6]), // htop
            row(241, 9219, [0, 68], 0, [751, 1670]), // imagemagick
            row(246, 9287, [1, 5], 0, [31, 47]), // iptables
            row(247, 9293, [0, 1], 0, [2, 3]), // iputils-ping
            row(250, 9294, [0, 0], 0, [11, 11]), // jq
            row(253, 9294, [0, 0], 0, [3, 3]), // less
            row(312, 9294, [0, 46], 0, [10662, 11029]), // libboost-all-dev
            row(436, 9340, [0, 0], 0, [3, 3]), // libffi-dev
            row(490, 9340, [0, 17], 0, [1955, 2916]), // libgl1
            row(494, 9357, [3, 5], 0, [39, 440]), // libglib2.0-0
            row(525, 9365, [2, 36], 0, [1465, 1884]), // libgtk-3-0
            row(664, 9403, [0, 80], 0, [5689, 6678]), // libmagickwand-dev
            row(741, 9483, [0, 0], 0, [1051, 1051]), // libopenblas-dev
            row(746, 9483, [2, 116], 0, [9460, 12349]), // libopencv-dev
            row(807, 9601, [0, 3], 0, [179, 184]), // libpq-dev
            row(881, 9604, [21, 120], 262, [5213, 18255]), // libreoffice
            row(926, 9745, [0, 0], 0, [6, 6]), // libsm6
            row(954, 9745, [0, 0], 0, [127, 127]), // libssl-dev
            row(988, 9745, [1, 45], 0, [2043, 2839]), // libtool
            row(1084, 9791, [0, 33], 0, [1082, 1325]), // libxml2-dev
            row(1091, 9824, [0, 33], 0, [1094, 1337]), // libxslt1-dev
            row(1121, 9857, [0, 71], 0, [2851, 8184]), // llvm
            row(1137, 9928, [0, 0], 0, [163, 163]), // locales
            row(1139, 9928, [0, 0], 0, [0, 0]), // lsb-release
            row(1141, 9928, [0, 0], 0, [4, 4]), // lua5.3
            row(1149, 9928, [0, 0], 0, [4, 4]), // make
            row(1150, 9928, [0, 0], 0, [71, 71]), // man-db
            row(1153, 9928, [3, 6], 0, [1272, 1361]), // mariadb-client
            row(1155, 9937, [0, 38], 0, [2146, 2738]), // maven
            row(1157, 9975, [1, 22], 0, [435, 554]), // mercurial
            row(1165, 9998, [0, 31], 0, [2907, 3970]), // mono-complete
            row(1171, 10029, [0, 0], 0, [8, 8]), // nano
            row(1175, 10029, [0, 0], 0, [8, 8]), // net-tools
            row(1177, 10029, [0, 0], 0, [2, 2]), // netcat-openbsd
            row(1178, 10029, [0, 0], 0, [1, 1]), // netcat-traditional
            row(1182, 10029, [0, 3], 0, [91, 94]), // nginx
            row(1212, 10032, [0, 3], 0, [1544, 1714]), // node-typescript
            row(1218, 10035, [2, 3], 0, [887, 1057]), // nodejs
            row(1221, 10040, [2, 120], 387, [2236, 11655]), // npm
            row(1224, 10162, [6, 120], 67, [6155, 12067]), // octave
            row(1227, 10288, [1, 90], 0, [5339, 6785]), // openjdk-17-jdk
            row(1229, 10379, [5, 38], 0, [1927, 2519]), // openjdk-17-jre-headless
            row(1234, 10422, [1, 9], 0, [64, 96]), // openssh-client
            row(1235, 10432, [4, 66], 0, [89, 1179]), // openssh-server
            row(1237, 10502, [0, 0], 0, [22, 22]), // openvpn
            row(1239, 10502, [0, 0], 0, [1912, 1912]), // pandoc
            row(1242, 10502, [1, 1], 0, [498, 499]), // perl
            row(1246, 10504, [0, 12], 0, [1248, 1300]), // php
            row(1247, 10516, [0, 0], 0, [561, 561]), // php-cli
            row(1248, 10516, [0, 33], 0, [813, 1222]), // php-fpm
            row(1251, 10549, [0, 1], 0, [369, 380]), // pipx
            row(1252, 10550, [0, 0], 0, [3, 3]), // pkg-config
            row(1259, 10550, [0, 3], 0, [569, 574]), // postgresql-client
            row(1260, 10553, [1, 1], 0, [0, 0]), // procps
            row(1265, 10555, [3, 59], 0, [2300, 4305]), // pulseaudio
            row(1267, 10617, [0, 2], 0, [278, 300]), // python-is-python3
            row(1268, 10619, [0, 2], 0, [278, 300]), // python3
            row(1287, 10621, [0, 35], 0, [893, 1155]), // python3-dev
            row(1323, 10656, [0, 2], 0, [619, 642]), // python3-numpy
            row(1325, 10658, [0, 98], 0, [8371, 10827]), // python3-opencv
            row(1328, 10756, [2, 120], 2, [398, 4168]), // python3-pip
            row(1349, 10878, [0, 2], 0, [307, 329]), // python3-setuptools
            row(1356, 10880, [0, 2], 0, [461, 483]), // python3-tk
            row(1362, 10882, [0, 0], 0, [326, 326]), // python3-venv
            row(1392, 10882, [1, 99], 0, [3865, 5834]), // qtbase5-dev
            row(1395, 10982, [2, 120], 325, [1557, 11804]), // r-base
            row(1400, 11104, [0, 0], 0, [75, 75]), // redis-tools
            row(1402, 11104, [0, 0], 0, [9, 9]), // rsync
            row(1404, 11104, [0, 6], 0, [302, 432]), // ruby
            row(1405, 11110, [0, 7], 0, [347, 655]), // ruby-dev
            row(1406, 11117, [0, 6], 0, [525, 655]), // ruby-full
            row(1418, 11123, [0, 32], 0, [6107, 6349]), // rustc
            row(1419, 11155, [5, 48], 0, [1291, 1939]), // samba
            row(1424, 11208, [0, 0], 0, [10, 10]), // screen
            row(1429, 11208, [0, 23], 0, [1413, 1506]), // software-properties-common
            row(1432, 11231, [0, 0], 0, [22, 22]), // sqlite3
            row(1436, 11231, [0, 0], 0, [22, 22]), // strace
            row(1437, 11231, [0, 2], 0, [157, 161]), // subversion
            row(1438, 11233, [0, 0], 0, [35, 35]), // sudo
            row(1439, 11233, [0, 2], 0, [301, 324]), // supervisor
            row(1443, 11235, [4, 37], 0, [198, 992]), // systemd
            row(1450, 11276, [0, 0], 0, [54, 54]), // tcl
            row(1453, 11276, [0, 1], 0, [17, 18]), // telnet
            row(1454, 11277, [0, 9], 0, [872, 933]), // tesseract-ocr
            row(1456, 11286, [0, 120], 283, [2469, 11005]), // texlive
            row(1458, 11406, [4, 120], 323, [4238, 16005]), // texlive-latex-extra
            row(1463, 11530, [0, 0], 0, [8, 8]), // tini
            row(1468, 11530, [0, 0], 0, [14, 14]), // tmux
            row(1469, 11530, [0, 0], 0, [13, 13]), // tzdata
            row(1475, 11530, [0, 0], 0, [4, 4]), // unzip
            row(1482, 11530, [1, 45], 0, [861, 1812]), // valgrind
            row(1485, 11576, [0, 1], 0, [698, 699]), // vim
            row(1486, 11577, [0, 120], 2, [350, 4120]), // virtualenv
            row(1487, 11697, [1, 3], 0, [10, 36]), // wget
            row(1489, 11701, [1, 120], 61, [3424, 6082]), // wkhtmltopdf
            row(1510, 11822, [1, 20], 0, [2073, 3116]), // xvfb
            row(1512, 11843, [0, 0], 0, [7, 7]), // xz-utils
            row(1513, 11843, [0, 8], 0, [1815, 1973]), // yarnpkg
            row(1515, 11851, [1, 1], 0, [5, 9]), // zip
        ],
    },
];
