//! Made from the package indexes of Debian 11, 12 and 13 (main, amd64, 2026-11-25): `cargo test --test tables` holds it
//! against them.

/// A line for each development package: its name, a space, and what links against it needs, in Debian 11, 12 and 13 (`-` where the
/// release has no such package), once where it is the same in all three. Sorted.
pub(super) const LIBRARIES: &str = "\
default-libmysqlclient-dev libmariadb3
freetds-dev libct4 libsybdb5
libacl1-dev libacl1
libaio-dev libaio1|libaio1|libaio1t64
libapparmor-dev libapparmor1
libapr1-dev libapr1|libapr1|libapr1t64
libarchive-dev libarchive13|libarchive13|libarchive13t64
libargon2-dev libargon2-1
libarmadillo-dev libarmadillo10|libarmadillo11|libarmadillo14
libasound2-dev libasound2|libasound2|libasound2t64
libass-dev libass9
libatlas-base-dev libatlas3-base|libatlas3-base|-
libattr1-dev libattr1
libaudit-dev libaudit1
libavahi-client-dev libavahi-client3 libavahi-common3
libavahi-glib-dev libavahi-common3 libavahi-glib1
libavcodec-dev libavcodec58 libavutil56 libswresample3|libavcodec59 libavutil57 libswresample4|libavcodec61 libavutil59 libswresample5
libavformat-dev libavcodec58 libavformat58 libavutil56 libswresample3|libavcodec59 libavformat59 libavutil57 libswresample4|libavcodec61 libavformat61 libavutil59 libswresample5
libavutil-dev libavutil56|libavutil57|libavutil59
libblkid-dev libblkid1 libuuid1
libblocksruntime-dev libblocksruntime0
libbluetooth-dev libbluetooth3
libboost-all-dev libatomic1 libboost-atomic1.74.0 libboost-chrono1.74.0 libboost-container1.74.0 libboost-context1.74.0 libboost-coroutine1.74.0 libboost-date-time1.74.0 libboost-fiber1.74.0 libboost-filesystem1.74.0 libboost-graph-parallel1.74.0 libboost-graph1.74.0 libboost-iostreams1.74.0 libboost-locale1.74.0 libboost-log1.74.0 libboost-math1.74.0 libboost-mpi-python1.74.0 libboost-mpi1.74.0 libboost-nowide1.74.0 libboost-numpy1.74.0 libboost-program-options1.74.0 libboost-python1.74.0 libboost-random1.74.0 libboost-regex1.74.0 libboost-serialization1.74.0 libboost-stacktrace1.74.0 libboost-system1.74.0 libboost-test1.74.0 libboost-thread1.74.0 libboost-timer1.74.0 libboost-type-erasure1.74.0 libboost-wave1.74.0 libgomp1 libquadmath0 libstdc++6|libatomic1 libboost-atomic1.74.0 libboost-chrono1.74.0 libboost-container1.74.0 libboost-context1.74.0 libboost-coroutine1.74.0 libboost-date-time1.74.0 libboost-fiber1.74.0 libboost-filesystem1.74.0 libboost-graph-parallel1.74.0 libboost-graph1.74.0 libboost-iostreams1.74.0 libboost-locale1.74.0 libboost-log1.74.0 libboost-math1.74.0 libboost-mpi-python1.74.0 libboost-mpi1.74.0 libboost-nowide1.74.0 libboost-numpy1.74.0 libboost-program-options1.74.0 libboost-python1.74.0 libboost-random1.74.0 libboost-regex1.74.0 libboost-serialization1.74.0 libboost-stacktrace1.74.0 libboost-system1.74.0 libboost-test1.74.0 libboost-thread1.74.0 libboost-timer1.74.0 libboost-type-erasure1.74.0 libboost-wave1.74.0 libgomp1 libquadmath0 libstdc++6|libatomic1 libboost-atomic1.83.0 libboost-chrono1.83.0t64 libboost-container1.83.0 libboost-context1.83.0 libboost-coroutine1.83.0 libboost-date-time1.83.0 libboost-fiber1.83.0 libboost-filesystem1.83.0 libboost-graph-parallel1.83.0 libboost-graph1.83.0 libboost-iostreams1.83.0 libboost-json1.83.0 libboost-locale1.83.0 libboost-log1.83.0 libboost-math1.83.0 libboost-mpi-python1.83.0 libboost-mpi1.83.0 libboost-nowide1.83.0 libboost-numpy1.83.0 libboost-program-options1.83.0 libboost-python1.83.0 libboost-random1.83.0 libboost-regex1.83.0 libboost-serialization1.83.0 libboost-stacktrace1.83.0 libboost-system1.83.0 libboost-test1.83.0 libboost-thread1.83.0 libboost-timer1.83.0 libboost-type-erasure1.83.0 libboost-url1.83.0 libboost-wave1.83.0 libgomp1 libquadmath0 libstdc++6
libboost-context-dev libatomic1 libboost-atomic1.74.0 libboost-chrono1.74.0 libboost-context1.74.0 libboost-date-time1.74.0 libboost-serialization1.74.0 libboost-system1.74.0 libboost-thread1.74.0 libgomp1 libquadmath0 libstdc++6|libatomic1 libboost-atomic1.74.0 libboost-chrono1.74.0 libboost-context1.74.0 libboost-date-time1.74.0 libboost-serialization1.74.0 libboost-system1.74.0 libboost-thread1.74.0 libgomp1 libquadmath0 libstdc++6|libatomic1 libboost-atomic1.83.0 libboost-chrono1.83.0t64 libboost-context1.83.0 libboost-date-time1.83.0 libboost-serialization1.83.0 libboost-system1.83.0 libboost-thread1.83.0 libgomp1 libquadmath0 libstdc++6
libboost-coroutine-dev libatomic1 libboost-atomic1.74.0 libboost-chrono1.74.0 libboost-context1.74.0 libboost-coroutine1.74.0 libboost-date-time1.74.0 libboost-serialization1.74.0 libboost-system1.74.0 libboost-thread1.74.0 libgomp1 libquadmath0 libstdc++6|libatomic1 libboost-atomic1.74.0 libboost-chrono1.74.0 libboost-context1.74.0 libboost-coroutine1.74.0 libboost-date-time1.74.0 libboost-serialization1.74.0 libboost-system1.74.0 libboost-thread1.74.0 libgomp1 libquadmath0 libstdc++6|libatomic1 libboost-atomic1.83.0 libboost-chrono1.83.0t64 libboost-context1.83.0 libboost-coroutine1.83.0 libboost-date-time1.83.0 libboost-serialization1.83.0 libboost-system1.83.0 libboost-thread1.83.0 libgomp1 libquadmath0 libstdc++6
libboost-dev libatomic1 libgomp1 libquadmath0 libstdc++6
libboost-system-dev libatomic1 libboost-system1.74.0 libgomp1 libquadmath0 libstdc++6|libatomic1 libboost-system1.74.0 libgomp1 libquadmath0 libstdc++6|libatomic1 libboost-system1.83.0 libgomp1 libquadmath0 libstdc++6
libbrotli-dev libbrotli1
libbsd-dev libbsd0
libbson-dev libbson-1.0-0|libbson-1.0-0|libbson-1.0-0t64
libbtrfs-dev libbtrfs0|libbtrfs0|libbtrfs0t64
libbz2-dev libbz2-1.0
libc++-dev libc++1-11|libc++1-14 libunwind-14|libc++1-19 libc++abi1-19 libunwind-19
libc++abi-dev libc++abi1-11|libc++abi1-14|libc++abi1-19
libc-ares-dev libc-ares2|libc-ares2|libcares2
libcairo2-dev libcairo-gobject2 libcairo-script-interpreter2 libcairo2
libcap-dev libcap2
libcap-ng-dev libcap-ng0
libcapstone-dev libcapstone4|libcapstone4|libcapstone5
libcgal-dev libatomic1 libboost-atomic1.74.0 libboost-chrono1.74.0 libboost-date-time1.74.0 libboost-program-options1.74.0 libboost-serialization1.74.0 libboost-system1.74.0 libboost-thread1.74.0 libgmp10 libgmpxx4ldbl libgomp1 libmpfr6 libquadmath0 libstdc++6 zlib1g|libatomic1 libboost-atomic1.74.0 libboost-chrono1.74.0 libboost-date-time1.74.0 libboost-program-options1.74.0 libboost-serialization1.74.0 libboost-system1.74.0 libboost-thread1.74.0 libgmp10 libgmpxx4ldbl libgomp1 libmpfr6 libquadmath0 libstdc++6 zlib1g|libatomic1 libboost-atomic1.83.0 libboost-chrono1.83.0t64 libboost-date-time1.83.0 libboost-program-options1.83.0 libboost-serialization1.83.0 libboost-system1.83.0 libboost-thread1.83.0 libgmp10 libgmpxx4ldbl libgomp1 libmpfr6 libquadmath0 libstdc++6 zlib1g
libcjson-dev libcjson1
libcpprest-dev libcpprest2.10
libcrypt-dev libcrypt1
libcrypto++-dev libcrypto++8|libcrypto++8|libcrypto++8t64
libcups2-dev libcups2 libcupsimage2|libcups2 libcupsimage2|libcups2t64 libcupsimage2t64
libcurl4-gnutls-dev libcurl3-gnutls|libcurl3-gnutls|libcurl3t64-gnutls
libcurl4-openssl-dev libcurl4|libcurl4|libcurl4t64
libcurlpp-dev libcurlpp0|libcurlpp0|libcurlpp0t64
libdb-dev libdb5.3|libdb5.3|libdb5.3t64
libdb5.3-dev libdb5.3|libdb5.3|libdb5.3t64
libdbus-1-dev libdbus-1-3
libdrm-dev libdrm-amdgpu1 libdrm-intel1 libdrm-nouveau2 libdrm-radeon1 libdrm2
libdw-dev libdw1 libelf1|libdw1 libelf1|libdw1t64 libelf1t64
libedit-dev libedit2
libegl1-mesa-dev libegl1 libgl1 libgles1 libgles2 libglvnd0 libglx0 libopengl0
libelf-dev libelf1|libelf1|libelf1t64
libenchant-2-dev libenchant-2-2
libev-dev libev4|libev4|libev4t64
libevent-dev libevent-2.1-7 libevent-core-2.1-7 libevent-extra-2.1-7 libevent-openssl-2.1-7 libevent-pthreads-2.1-7|libevent-2.1-7 libevent-core-2.1-7 libevent-extra-2.1-7 libevent-openssl-2.1-7 libevent-pthreads-2.1-7|libevent-2.1-7t64 libevent-core-2.1-7t64 libevent-extra-2.1-7t64 libevent-openssl-2.1-7t64 libevent-pthreads-2.1-7t64
libexif-dev libexif12
libexpat1-dev libexpat1
libfcgi-dev libfcgi0ldbl|libfcgi0ldbl|libfcgi0t64
libfdt-dev libfdt1
libffi-dev libffi7|libffi8|libffi8
libfftw3-dev libfftw3-bin libfftw3-double3 libfftw3-long3 libfftw3-quad3 libfftw3-single3
libflac-dev libflac8|libflac12|libflac14
libfmt-dev libfmt7|libfmt9|libfmt10
libfontconfig-dev libfontconfig1
libfontconfig1-dev libfontconfig1
libfreetype-dev libfreetype6
libfreetype6-dev libfreetype6
libfribidi-dev libfribidi0
libfuse-dev libfuse2|libfuse2|libfuse2t64
libfuse3-dev libfuse3-3|libfuse3-3|libfuse3-4
libgbm-dev libgbm1
libgcrypt20-dev libgcrypt20
libgd-dev libgd3
libgdal-dev libgdal28|libgdal32|libgdal36
libgdbm-compat-dev libgdbm-compat4|libgdbm-compat4 libgdbm6|libgdbm-compat4t64 libgdbm6t64
libgdbm-dev libgdbm6|libgdbm6|libgdbm6t64
libgdk-pixbuf2.0-dev libgdk-pixbuf-xlib-2.0-0|libgdk-pixbuf-xlib-2.0-0|-
libgeoip-dev libgeoip1|libgeoip1|libgeoip1t64
libgeos-dev libgeos-c1v5|libgeos-c1v5|libgeos-c1t64
libgflags-dev libgflags2.2
libgif-dev libgif7
libgirepository1.0-dev libgirepository-1.0-1
libgit2-dev libgit2-1.1|libgit2-1.5|libgit2-1.9
libgl1-mesa-dev libegl1 libgl1 libgles1 libgles2 libglvnd0 libglx0 libopengl0
libglib2.0-dev libglib2.0-0|libglib2.0-0|libglib2.0-0t64
libglu1-mesa-dev libglu1-mesa
libgmp-dev libgmp10 libgmpxx4ldbl
libgnutls28-dev libgnutls-dane0 libgnutls-openssl27 libgnutls30 libgnutlsxx28|libgnutls-dane0 libgnutls-openssl27 libgnutls30 libgnutlsxx30|libgnutls-dane0t64 libgnutls-openssl27t64 libgnutls30t64
libgoogle-glog-dev libgoogle-glog0v5|libgoogle-glog0v6|libgoogle-glog0v6t64
libgoogle-perftools-dev libgoogle-perftools4 libtcmalloc-minimal4|libgoogle-perftools4 libtcmalloc-minimal4|libgoogle-perftools4t64 libtcmalloc-minimal4t64
libgpg-error-dev libgpg-error0
libgpgmepp-dev libgpgmepp6 libqgpgme7|libgpgmepp6 libqgpgme15|libgpgmepp6t64
libgraphviz-dev libcdt5 libcgraph6 libgvc6 libgvc6-plugins-gtk libgvpr2 liblab-gamut1 libpathplan4 libxdot4
libgrpc++-dev libgrpc++1 libgrpc10|libgrpc++1.51 libgrpc29|libgrpc++1.51t64 libgrpc29t64
libgs-dev libgs9|libgs10|libgs10
libgsl-dev libgsl25 libgslcblas0|libgsl27 libgslcblas0|libgsl28 libgslcblas0
libgstreamer-plugins-base1.0-dev libgstreamer-gl1.0-0 libgstreamer-plugins-base1.0-0
libgstreamer1.0-dev libgstreamer1.0-0
libgtk-3-dev libgtk-3-0|libgtk-3-0|libgtk-3-0t64
libgtk-4-dev -|libgtk-4-1|libgtk-4-1
libhackrf-dev libhackrf0
libharfbuzz-dev libharfbuzz-gobject0 libharfbuzz-icu0 libharfbuzz0b|libharfbuzz-gobject0 libharfbuzz-icu0 libharfbuzz-subset0 libharfbuzz0b|libharfbuzz-cairo0 libharfbuzz-gobject0 libharfbuzz-icu0 libharfbuzz-subset0 libharfbuzz0b
libhdf5-dev libhdf5-103-1 libhdf5-cpp-103-1 libhdf5-fortran-102 libhdf5-hl-100 libhdf5-hl-cpp-100 libhdf5-hl-fortran-100|libhdf5-103-1 libhdf5-cpp-103-1 libhdf5-fortran-102 libhdf5-hl-100 libhdf5-hl-cpp-100 libhdf5-hl-fortran-100|libhdf5-310 libhdf5-cpp-310 libhdf5-fortran-310 libhdf5-hl-310 libhdf5-hl-cpp-310 libhdf5-hl-fortran-310
libhiredis-dev libhiredis0.14|libhiredis0.14|libhiredis1.1.0
libhwloc-dev libhwloc15
libibverbs-dev libibverbs1
libicu-dev libicu67|libicu72|libicu76
libidn11-dev libidn11|libidn12|libidn12
libidn2-0-dev libidn2-0
libidn2-dev libidn2-0
libinput-dev libinput10
libjansson-dev libjansson4
libjbig-dev libjbig0
libjemalloc-dev libjemalloc2
libjpeg-dev libjpeg62-turbo
libjpeg62-turbo-dev libjpeg62-turbo
libjson-c-dev libjson-c5
libjsoncpp-dev libjsoncpp24|libjsoncpp25|libjsoncpp26
libkml-dev libkmlbase1 libkmlconvenience1 libkmldom1 libkmlengine1 libkmlregionator1 libkmlxsd1|libkmlbase1 libkmlconvenience1 libkmldom1 libkmlengine1 libkmlregionator1 libkmlxsd1|libkmlbase1t64 libkmlconvenience1t64 libkmldom1t64 libkmlengine1t64 libkmlregionator1t64 libkmlxsd1t64
libkrb5-dev libgssapi-krb5-2 libgssrpc4 libk5crypto3 libkadm5clnt-mit12 libkadm5srv-mit12 libkrb5-3|libgssapi-krb5-2 libgssrpc4 libk5crypto3 libkadm5clnt-mit12 libkadm5srv-mit12 libkrb5-3|libgssapi-krb5-2 libgssrpc4t64 libk5crypto3 libkadm5clnt-mit12 libkadm5srv-mit12 libkrb5-3
liblapack-dev libblas3 liblapack3
liblcms2-dev liblcms2-2
libldap-dev libldap-2.4-2|libldap-2.5-0|libldap2
libldap2-dev libldap-2.4-2|libldap-2.5-0|libldap2
libleptonica-dev liblept5|liblept5|libleptonica6
libleveldb-dev libleveldb1d
liblmdb-dev liblmdb0
libltdl-dev libltdl7
liblua5.3-dev liblua5.3-0
libluajit-5.1-dev libluajit-5.1-2
liblz4-dev liblz4-1
liblzma-dev liblzma5
libmagic-dev libmagic1|libmagic1|libmagic1t64
libmagickcore-dev libmagickcore-6.q16-6 libmagickcore-6.q16-6-extra|libmagickcore-6.q16-6 libmagickcore-6.q16-6-extra|libmagickcore-7.q16-10 libmagickcore-7.q16-10-extra
libmagickwand-dev libmagickcore-6.q16-6 libmagickcore-6.q16-6-extra libmagickwand-6.q16-6|libmagickcore-6.q16-6 libmagickcore-6.q16-6-extra libmagickwand-6.q16-6|libmagickcore-7.q16-10 libmagickcore-7.q16-10-extra libmagickwand-7.q16-10
libmapnik-dev libmapnik3.1|libmapnik3.1|libmapnik4.0
libmariadb-dev libmariadb3
libmaxminddb-dev libmaxminddb0
libmcrypt-dev libmcrypt4
libmecab-dev libmecab2
libmemcached-dev libhashkit2 libmemcached11 libmemcachedutil2|libhashkit2 libmemcached11 libmemcachedutil2|libhashkit2t64 libmemcached11t64 libmemcachedutil2t64
libmicrohttpd-dev libmicrohttpd12|libmicrohttpd12|libmicrohttpd12t64
libmongoc-dev libbson-1.0-0 libmongoc-1.0-0|libbson-1.0-0 libmongoc-1.0-0|libbson-1.0-0t64 libmongoc-1.0-0t64
libmosquitto-dev libmosquitto1
libmp3lame-dev libmp3lame0
libmpfr-dev libmpfr6
libmpich-dev libmpich12
libncurses-dev libncurses6 libncursesw6 libtinfo6
libncurses5-dev libncurses6 libncursesw6 libtinfo6
libncursesw5-dev libncurses6 libncursesw6 libtinfo6
libnetcdf-dev libnetcdf18|libnetcdf19|libnetcdf22
libnghttp2-dev libnghttp2-14
libnl-3-dev libnl-3-200
libnl-genl-3-dev libnl-3-200 libnl-genl-3-200
libnss3-dev libnss3
libnuma-dev libnuma1
libogg-dev libogg0
libomp-dev libomp5-11|libllvm14 libomp5-14|libllvm19 libomp5-19
libonig-dev libonig5
libopenblas-dev libopenblas0-pthread
libopencv-dev libopencv-calib3d4.5 libopencv-contrib4.5 libopencv-core4.5 libopencv-dnn4.5 libopencv-features2d4.5 libopencv-flann4.5 libopencv-highgui4.5 libopencv-imgcodecs4.5 libopencv-imgproc4.5 libopencv-ml4.5 libopencv-objdetect4.5 libopencv-photo4.5 libopencv-shape4.5 libopencv-stitching4.5 libopencv-superres4.5 libopencv-video4.5 libopencv-videoio4.5 libopencv-videostab4.5 libopencv-viz4.5|libopencv-calib3d406 libopencv-contrib406 libopencv-core406 libopencv-dnn406 libopencv-features2d406 libopencv-flann406 libopencv-highgui406 libopencv-imgcodecs406 libopencv-imgproc406 libopencv-ml406 libopencv-objdetect406 libopencv-photo406 libopencv-shape406 libopencv-stitching406 libopencv-superres406 libopencv-video406 libopencv-videoio406 libopencv-videostab406 libopencv-viz406|libopencv-calib3d410 libopencv-contrib410 libopencv-core410 libopencv-dnn410 libopencv-features2d410 libopencv-flann410 libopencv-highgui410 libopencv-imgcodecs410 libopencv-imgproc410 libopencv-ml410 libopencv-objdetect410 libopencv-photo410 libopencv-shape410 libopencv-stitching410 libopencv-superres410 libopencv-video410 libopencv-videoio410 libopencv-videostab410 libopencv-viz410
libopenjp2-7-dev libopenjp2-7
libopenmpi-dev libopenmpi3|libopenmpi3|libopenmpi40
libopus-dev libopus0
libpam0g-dev libpam0g
libpango1.0-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpangoxft-1.0-0 pango1.0-tools
libpcap-dev libpcap0.8|libpcap0.8|libpcap0.8t64
libpcre2-dev libpcre2-16-0 libpcre2-32-0 libpcre2-8-0 libpcre2-posix2|libpcre2-16-0 libpcre2-32-0 libpcre2-8-0 libpcre2-posix3|libpcre2-16-0 libpcre2-32-0 libpcre2-8-0 libpcre2-posix3
libpcre3-dev libpcre16-3 libpcre3 libpcre32-3 libpcrecpp0v5|libpcre16-3 libpcre3 libpcre32-3 libpcrecpp0v5|-
libperl-dev libperl5.32|libperl5.36|libperl5.40
libpixman-1-dev libpixman-1-0
libpng-dev libpng16-16|libpng16-16|libpng16-16t64
libpoppler-cpp-dev libpoppler-cpp0v5 libpoppler102|libpoppler-cpp0v5 libpoppler126|libpoppler-cpp2 libpoppler147
libpopt-dev libpopt0
libpq-dev libpq5
libproj-dev libproj19|libproj25|libproj25
libprotobuf-dev libprotobuf-lite23 libprotobuf23|libprotobuf-lite32 libprotobuf32|libprotobuf-lite32t64 libprotobuf32t64
libpsl-dev libpsl5|libpsl5|libpsl5t64
libpspell-dev libaspell15
libpulse-dev libpulse-mainloop-glib0 libpulse0
libpython2.7-dev libpython2.7|-|-
libpython3-dev libpython3.9|libpython3.11|libpython3.13
libqpdf-dev libqpdf28|libqpdf29|libqpdf30
libqt5svg5-dev libqt5svg5
libqt5xmlpatterns5-dev libqt5xmlpatterns5
librdkafka-dev librdkafka++1 librdkafka1
libre2-dev libre2-9|libre2-9|libre2-11
libreadline-dev libreadline8|libreadline8|libreadline8t64
librocksdb-dev librocksdb6.11|librocksdb7.8|librocksdb9.10
librsvg2-dev librsvg2-2 librsvg2-common
librtlsdr-dev librtlsdr0
librtmp-dev librtmp1
libsasl2-dev libsasl2-2
libsdl2-dev libsdl2-2.0-0
libseccomp-dev libseccomp2
libsecret-1-dev libsecret-1-0
libselinux1-dev libselinux1
libsnappy-dev libsnappy1v5
libsndfile1-dev libsndfile1
libsnmp-dev libnetsnmptrapd40 libsnmp40|libnetsnmptrapd40 libsnmp40|libnetsnmptrapd40t64 libsnmp40t64
libsoapysdr-dev libsoapysdr0.7|libsoapysdr0.8|libsoapysdr0.8
libsodium-dev libsodium23
libspatialindex-dev libspatialindex-c6 libspatialindex6|libspatialindex-c6 libspatialindex6|libspatialindex-c8 libspatialindex8
libspatialite-dev libspatialite7|libspatialite7|libspatialite8t64
libspdlog-dev libspdlog1|libspdlog1.10|libspdlog1.15
libspeex-dev libspeex1
libsqlcipher-dev libsqlcipher0|libsqlcipher0|libsqlcipher1
libsqlite3-dev libsqlite3-0
libssh-dev libssh-4
libssh2-1-dev libssh2-1|libssh2-1|libssh2-1t64
libssl-dev libssl1.1|libssl3|libssl3t64
libsuitesparse-dev libamd2 libbtf1 libcamd2 libccolamd2 libcholmod3 libcolamd2 libcxsparse3 libgraphblas3 libklu1 libldl2 libmongoose2 librbio2 libsliplu1 libspqr2 libsuitesparseconfig5 libumfpack5|libamd2 libbtf1 libcamd2 libccolamd2 libcholmod3 libcolamd2 libcxsparse3 libklu1 libldl2 libmongoose2 librbio2 libsliplu1 libspqr2 libsuitesparseconfig5 libumfpack5|libamd3 libbtf2 libcamd3 libccolamd3 libcholmod5 libcolamd3 libcxsparse4 libklu2 libldl3 libparu1 librbio4 libspex3 libspqr4 libsuitesparse-mongoose3 libsuitesparseconfig7 libumfpack6
libswscale-dev libavutil56 libswscale5|libavutil57 libswscale6|libavutil59 libswscale8
libsystemd-dev libsystemd0
libtalloc-dev libtalloc2
libtbb-dev libtbb2|libtbb12|libtbb12
libtesseract-dev libarchive13 liblept5 libtesseract4|libtesseract5|libtesseract5
libtheora-dev libtheora0|libtheora0|libtheora0 libtheoradec1 libtheoraenc1
libtidy-dev libtidy5deb1|libtidy5deb1|libtidy58
libtiff-dev libtiff5 libtiffxx5|libtiff6 libtiffxx6|libtiff6 libtiffxx6
libtiff5-dev libtiff5 libtiffxx5|libtiff6 libtiffxx6|libtiff6 libtiffxx6
libtinfo-dev libncurses6 libncursesw6 libtinfo6
libtre-dev libtre5
libudev-dev libudev1
libunwind-dev libunwind8
liburing-dev liburing1|liburing2|liburing2
libusb-1.0-0-dev libusb-1.0-0
libuv1-dev libuv1|libuv1|libuv1t64
libva-dev libva-drm2 libva-glx2 libva-wayland2 libva-x11-2 libva2
libvips-dev libvips42|libvips42|libvips42t64
libvorbis-dev libvorbis0a libvorbisenc2 libvorbisfile3
libvpx-dev libvpx6|libvpx7|libvpx9
libvulkan-dev libvulkan1
libwayland-dev libwayland-client0 libwayland-cursor0 libwayland-egl1 libwayland-server0
libwebp-dev libwebp6 libwebpdemux2 libwebpmux3|libwebp7 libwebpdemux2 libwebpmux3|libsharpyuv0 libwebp7 libwebpdecoder3 libwebpdemux2 libwebpmux3
libx11-dev libx11-6
libx264-dev libx264-160|libx264-164|libx264-164
libx265-dev libx265-192|libx265-199|libx265-215
libxcb1-dev libxcb1
libxcursor-dev libxcursor1
libxext-dev libxext6
libxi-dev libxi6
libxkbcommon-dev libxkbcommon0
libxml2-dev libxml2
libxmlsec1-dev libxmlsec1 libxmlsec1-gcrypt libxmlsec1-gnutls libxmlsec1-nss libxmlsec1-openssl|libxmlsec1 libxmlsec1-gcrypt libxmlsec1-gnutls libxmlsec1-nss libxmlsec1-openssl|libxmlsec1t64 libxmlsec1t64-gcrypt libxmlsec1t64-gnutls libxmlsec1t64-nss libxmlsec1t64-openssl
libxpm-dev libxpm4
libxrandr-dev libxrandr2
libxrender-dev libxrender1
libxslt1-dev libxslt1.1
libxtst-dev libxtst6
libyaml-dev libyaml-0-2
libz3-dev libz3-4
libzip-dev libzip4|libzip4|libzip5
libzmq3-dev libzmq5
libzstd-dev libzstd1
llvm-11-dev libclang-cpp11 libllvm11|-|-
llvm-dev libclang-cpp11 libllvm11|libclang-cpp14 libllvm14|libclang-cpp19 libllvm19
musl-dev musl
ocl-icd-opencl-dev ocl-icd-libopencl1
portaudio19-dev libportaudio2 libportaudiocpp0
qtbase5-dev libqt5concurrent5 libqt5core5a libqt5dbus5 libqt5gui5 libqt5network5 libqt5printsupport5 libqt5sql5 libqt5test5 libqt5widgets5 libqt5xml5|libqt5concurrent5 libqt5core5a libqt5dbus5 libqt5gui5 libqt5network5 libqt5printsupport5 libqt5sql5 libqt5test5 libqt5widgets5 libqt5xml5|libqt5concurrent5t64 libqt5core5t64 libqt5dbus5t64 libqt5gui5t64 libqt5network5t64 libqt5printsupport5t64 libqt5sql5t64 libqt5test5t64 libqt5widgets5t64 libqt5xml5t64
qtdeclarative5-dev libqt5qml5 libqt5qmlmodels5 libqt5qmlworkerscript5 libqt5quick5 libqt5quickparticles5 libqt5quickshapes5 libqt5quicktest5 libqt5quickwidgets5 qt5-qmltooling-plugins
tcl-dev libtcl8.6 tcl
tk-dev libtcl8.6 libtk8.6 tk
unixodbc-dev libodbc1 odbcinst1debian2|libodbc2 libodbccr2 libodbcinst2|libodbc2 libodbccr2 libodbcinst2
uuid-dev libuuid1
zlib1g-dev zlib1g
";
