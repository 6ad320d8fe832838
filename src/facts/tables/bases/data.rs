//! Written by `LEANFILE_UPDATE=1 cargo test --test tables`; not to be edited.
//!
//! Tags of docker-library/official-images up to 2026-08-21; packages and commands of Debian's indexes and `Contents`
//! (amd64) of 2026-08, explicit packages of docker-library/buildpack-deps.

/// What images are built on, by letters from `A`.
pub(super) static DISTRIBUTIONS: [&str; 13] = ["debian:buster", "debian:bullseye", "debian:bookworm", "debian:trixie", "debian:wheezy", "debian:jessie", "debian:stretch", "debian:forky", "debian:sid", "oraclelinux:7", "oraclelinux:8", "oraclelinux:9", "oraclelinux:10"];

/// How configurations differ, by letters from `A`.
pub(super) static DIFFERENCES: [&str; 4] = ["not compared", "ENV:-REBAR3_VERSION,REBAR_VERSION+", "ENV:-BUNDLE_APP_CONFIG,GEM_HOME,PATH+", "ENV:-+RUST_VERSION"];

/// All official images there ever were.
pub(super) static OFFICIAL: &str = "\
adoptopenjdk
almalinux
alpine
amazoncorretto
amazonlinux
archlinux
azul-zulu
bash
buildpack-deps
busybox
caddy
cassandra
centos
cirros
clojure
composer
dart
debian
django
docker
eclipse-temurin
elasticsearch
elixir
erlang
fedora
gcc
ghost
golang
gradle
groovy
haproxy
haskell
hello-world
httpd
hylang
ibm-semeru-runtimes
influxdb
iojs
java
jetty
jruby
julia
mariadb
maven
memcached
mongo
mono
mysql
neo4j
nginx
node
openjdk
opensuse
oraclelinux
perl
photon
php
postgres
pypy
python
r-base
rabbitmq
rails
redis
registry
rockylinux
ruby
rust
sapmachine
swift
swipl
tomcat
tomee
traefik
ubuntu
wordpress
";

/// Of each image the tags with a smaller sibling, a code of the slim one and a code of the one on Alpine.
pub(super) static TAGS: [(&str, &str); 24] = [
    ("amazoncorretto", "\
11 - a
11.0.10 - a
11.0.11 - a
11.0.12 - a
11.0.13 - a
11.0.14 - a
11.0.15 - a
11.0.16 - a
11.0.17 - a
11.0.18 - a
11.0.19 - a
11.0.20 - a
11.0.21 - a
11.0.22 - a
11.0.23 - a
11.0.24 - a
11.0.25 - a
11.0.26 - a
11.0.27 - a
11.0.28 - a
11.0.29 - a
11.0.30 - a
11.0.31 - a
11.0.32 - a
11.0.8 - a
11.0.9 - a
15 - a
15.0.1 - a
15.0.2 - a
16 - a
16.0.0 - a
16.0.1 - a
16.0.2 - a
17 - a
17.0.0 - a
17.0.1 - a
17.0.10 - a
17.0.11 - a
17.0.12 - a
17.0.13 - a
17.0.14 - a
17.0.15 - a
17.0.16 - a
17.0.17 - a
17.0.18 - a
17.0.19 - a
17.0.2 - a
17.0.20 - a
17.0.3 - a
17.0.4 - a
17.0.5 - a
17.0.6 - a
17.0.7 - a
17.0.8 - a
17.0.9 - a
18 - a
18.0.0 - a
18.0.1 - a
18.0.2 - a
19 - a
19.0.0 - a
19.0.1 - a
19.0.2 - a
20 - a
20.0.0 - a
20.0.1 - a
20.0.2 - a
21 - a
21.0.0 - a
21.0.1 - a
21.0.10 - a
21.0.11 - a
21.0.12 - a
21.0.2 - a
21.0.3 - a
21.0.4 - a
21.0.5 - a
21.0.6 - a
21.0.7 - a
21.0.8 - a
21.0.9 - a
22 - a
23 - a
24 - a
25 - a
25.0.1 - a
25.0.2 - a
25.0.3 - a
25.0.4 - a
26 - a
26.0.0 - a
26.0.1 - a
26.0.2 - a
8 - a
8u262 - x2020-07-30/2020-10-27
8u272 - a
8u275 - a
8u282 - a
8u292 - a
8u302 - a
8u312 - a
8u322 - a
8u332 - a
8u342 - a
8u352 - a
8u362 - a
8u372 - a
8u382 - a
8u392 - a
8u402 - a
8u412 - a
8u422 - a
8u432 - a
8u442 - a
8u452 - a
8u462 - a
8u472 - a
8u482 - a
8u492 - a
8u502 - a
8u504 - a
"),
    ("caddy", "\
2 - a
2-builder - a
2.0.0 - a
2.0.0-rc.3 - a
2.1.0 - a
2.1.0-beta.1 - a
2.1.1 - a
2.1.1-builder - a
2.10 - a
2.10-builder - a
2.10.0 - a
2.10.0-builder - a
2.10.2 - a
2.10.2-builder - a
2.11 - a
2.11-builder - a
2.11.0-beta.1 - a
2.11.0-beta.1-builder - a
2.11.0-beta.2 - a
2.11.0-beta.2-builder - a
2.11.1 - a
2.11.1-builder - a
2.11.2 - a
2.11.2-builder - a
2.11.3 - a
2.11.3-builder - a
2.11.4 - a
2.11.4-builder - a
2.2.0 - a
2.2.0-builder - a
2.2.1 - a
2.2.1-builder - a
2.3.0 - a
2.3.0-builder - a
2.3.0-rc.1 - a
2.3.0-rc.1-builder - a
2.4.0 - a
2.4.0-beta.1 - a
2.4.0-beta.1-builder - a
2.4.0-beta.2 - a
2.4.0-beta.2-builder - a
2.4.0-builder - a
2.4.0-rc.1 - a
2.4.0-rc.1-builder - a
2.4.1 - a
2.4.1-builder - a
2.4.2 - a
2.4.2-builder - a
2.4.3 - a
2.4.3-builder - a
2.4.5 - a
2.4.5-builder - a
2.4.6 - a
2.4.6-builder - a
2.5.0 - a
2.5.0-beta.1 - a
2.5.0-beta.1-builder - a
2.5.0-builder - a
2.5.0-rc.1 - a
2.5.0-rc.1-builder - a
2.5.1 - a
2.5.1-builder - a
2.5.2 - a
2.5.2-builder - a
2.6 - a
2.6-builder - a
2.6.0 - a
2.6.0-beta.3 - a
2.6.0-beta.3-builder - a
2.6.0-beta.5 - a
2.6.0-beta.5-builder - a
2.6.0-builder - a
2.6.1 - a
2.6.1-builder - a
2.6.2 - a
2.6.2-builder - a
2.6.3 - a
2.6.3-builder - a
2.6.4 - a
2.6.4-builder - a
2.7 - a
2.7-builder - a
2.7.0-beta.1 - a
2.7.0-beta.1-builder - a
2.7.0-beta.2 - a
2.7.0-beta.2-builder - a
2.7.2 - a
2.7.2-builder - a
2.7.3 - a
2.7.3-builder - a
2.7.4 - a
2.7.4-builder - a
2.7.5 - a
2.7.5-builder - a
2.7.6 - a
2.7.6-builder - a
2.8 - a
2.8-builder - a
2.8.0 - a
2.8.0-beta.1 - a
2.8.0-beta.1-builder - a
2.8.0-beta.2 - a
2.8.0-beta.2-builder - a
2.8.0-builder - a
2.8.0-rc.1 - a
2.8.0-rc.1-builder - a
2.8.1 - a
2.8.1-builder - a
2.8.4 - a
2.8.4-builder - a
2.9 - a
2.9-builder - a
2.9.0-beta.3 - a
2.9.0-beta.3-builder - a
2.9.1 - a
2.9.1-builder - a
builder - a
latest - a
"),
    ("debian", "\
10 =A
10.0 =A
10.1 =A
10.10 =A
10.11 =A
10.12 =A
10.13 =A
10.2 =A
10.3 =A
10.4 =A
10.5 =A
10.6 =A
10.7 =A
10.8 =A
10.9 =A
11 =B
11.0 =B
11.1 =B
11.10 =B
11.11 =B
11.2 =B
11.3 =B
11.4 =B
11.5 =B
11.6 =B
11.7 =B
11.8 =B
11.9 =B
12 =C
12.0 =C
12.1 =C
12.10 =C
12.11 =C
12.12 =C
12.13 =C
12.14 =C
12.15 =C
12.2 =C
12.4 =C
12.5 =C
12.6 =C
12.7 =C
12.8 =C
12.9 =C
13 =D
13.0 =D
13.1 =D
13.2 =D
13.3 =D
13.4 =D
13.5 =D
13.6 =D
7 =E
7.11 =E
8 =F
8.10 =F
8.11 =F
9 =G
9.11 =G
9.12 =G
9.13 =G
9.3 =G
9.4 =G
9.5 =G
9.6 =G
9.7 =G
9.8 =G
9.9 =G
bookworm =C
bookworm-20210816 =C
bookworm-20210902 =C
bookworm-20210927 =C
bookworm-20211011 =C
bookworm-20211115 =C
bookworm-20211201 =C
bookworm-20211220 =C
bookworm-20220125 =C
bookworm-20220228 =C
bookworm-20220316 =C
bookworm-20220328 =C
bookworm-20220418 =C
bookworm-20220509 =C
bookworm-20220527 =C
bookworm-20220622 =C
bookworm-20220711 =C
bookworm-20220801 =C
bookworm-20220822 =C
bookworm-20220912 =C
bookworm-20221004 =C
bookworm-20221024 =C
bookworm-20221114 =C
bookworm-20221205 =C
bookworm-20221219 =C
bookworm-20230109 =C
bookworm-20230202 =C
bookworm-20230208 =C
bookworm-20230227 =C
bookworm-20230320 =C
bookworm-20230411 =C
bookworm-20230502 =C
bookworm-20230522 =C
bookworm-20230612 =C
bookworm-20230703 =C
bookworm-20230725 =C
bookworm-20230814 =C
bookworm-20230904 =C
bookworm-20230919 =C
bookworm-20231009 =C
bookworm-20231030 =C
bookworm-20231120 =C
bookworm-20231218 =C
bookworm-20240110 =C
bookworm-20240130 =C
bookworm-20240211 =C
bookworm-20240311 =C
bookworm-20240408 =C
bookworm-20240423 =C
bookworm-20240513 =C
bookworm-20240612 =C
bookworm-20240701 =C
bookworm-20240722 =C
bookworm-20240812 =C
bookworm-20240904 =C
bookworm-20240926 =C
bookworm-20241016 =C
bookworm-20241111 =C
bookworm-20241202 =C
bookworm-20241223 =C
bookworm-20250113 =C
bookworm-20250203 =C
bookworm-20250224 =C
bookworm-20250317 =C
bookworm-20250407 =C
bookworm-20250428 =C
bookworm-20250520 =C
bookworm-20250610 =C
bookworm-20250630 =C
bookworm-20250721 =C
bookworm-20250811 =C
bookworm-20250908 =C
bookworm-20250929 =C
bookworm-20251020 =C
bookworm-20251103 =C
bookworm-20251117 =C
bookworm-20251208 =C
bookworm-20251229 =C
bookworm-20260112 =C
bookworm-20260202 =C
bookworm-20260223 =C
bookworm-20260316 =C
bookworm-20260406 =C
bookworm-20260421 =C
bookworm-20260505 =C
bookworm-20260518 =C
bookworm-20260610 =C
bookworm-20260623 =C
bookworm-20260713 =C
bookworm-20260803 =C
bullseye =B
bullseye-20190708 =B
bullseye-20190812 =B
bullseye-20190910 =B
bullseye-20191014 =B
bullseye-20191118 =B
bullseye-20191224 =B
bullseye-20200130 =B
bullseye-20200224 =B
bullseye-20200327 =B
bullseye-20200414 =B
bullseye-20200422 =B
bullseye-20200511 =B
bullseye-20200514 =B
bullseye-20200607 =B
bullseye-20200720 =B
bullseye-20200803 =B
bullseye-20200908 =B
bullseye-20201012 =B
bullseye-20201117 =B
bullseye-20201209 =B
bullseye-20210111 =B
bullseye-20210208 =B
bullseye-20210311 =B
bullseye-20210326 =B
bullseye-20210329 =B
bullseye-20210408 =B
bullseye-20210511 =B
bullseye-20210621 =B
bullseye-20210721 =B
bullseye-20210816 =B
bullseye-20210902 =B
bullseye-20210927 =B
bullseye-20211011 =B
bullseye-20211115 =B
bullseye-20211201 =B
bullseye-20211220 =B
bullseye-20220125 =B
bullseye-20220228 =B
bullseye-20220316 =B
bullseye-20220328 =B
bullseye-20220418 =B
bullseye-20220509 =B
bullseye-20220527 =B
bullseye-20220622 =B
bullseye-20220711 =B
bullseye-20220801 =B
bullseye-20220822 =B
bullseye-20220912 =B
bullseye-20221004 =B
bullseye-20221024 =B
bullseye-20221114 =B
bullseye-20221205 =B
bullseye-20221219 =B
bullseye-20230109 =B
bullseye-20230202 =B
bullseye-20230208 =B
bullseye-20230227 =B
bullseye-20230320 =B
bullseye-20230411 =B
bullseye-20230502 =B
bullseye-20230522 =B
bullseye-20230612 =B
bullseye-20230703 =B
bullseye-20230725 =B
bullseye-20230814 =B
bullseye-20230904 =B
bullseye-20230919 =B
bullseye-20231009 =B
bullseye-20231030 =B
bullseye-20231120 =B
bullseye-20231218 =B
bullseye-20240110 =B
bullseye-20240130 =B
bullseye-20240211 =B
bullseye-20240311 =B
bullseye-20240408 =B
bullseye-20240423 =B
bullseye-20240513 =B
bullseye-20240612 =B
bullseye-20240701 =B
bullseye-20240722 =B
bullseye-20240812 =B
bullseye-20240904 =B
bullseye-20240926 =B
bullseye-20241016 =B
bullseye-20241111 =B
bullseye-20241202 =B
bullseye-20241223 =B
bullseye-20250113 =B
bullseye-20250203 =B
bullseye-20250224 =B
bullseye-20250317 =B
bullseye-20250407 =B
bullseye-20250428 =B
bullseye-20250520 =B
bullseye-20250610 =B
bullseye-20250630 =B
bullseye-20250721 =B
bullseye-20250811 =B
bullseye-20250908 =B
bullseye-20250929 =B
bullseye-20251020 =B
bullseye-20251103 =B
bullseye-20251117 =B
bullseye-20251208 =B
bullseye-20251229 =B
bullseye-20260112 =B
bullseye-20260202 =B
bullseye-20260223 =B
bullseye-20260316 =B
bullseye-20260406 =B
bullseye-20260421 =B
bullseye-20260505 =B
bullseye-20260518 =B
bullseye-20260610 =B
bullseye-20260623 =B
bullseye-20260713 =B
bullseye-20260803 =B
buster =A
buster-20181011 =A
buster-20181112 =A
buster-20181226 =A
buster-20190122 =A
buster-20190204 =A
buster-20190228 =A
buster-20190326 =A
buster-20190506 =A
buster-20190610 =A
buster-20190708 =A
buster-20190812 =A
buster-20190910 =A
buster-20191014 =A
buster-20191118 =A
buster-20191224 =A
buster-20200130 =A
buster-20200224 =A
buster-20200327 =A
buster-20200414 =A
buster-20200422 =A
buster-20200511 =A
buster-20200514 =A
buster-20200607 =A
buster-20200720 =A
buster-20200803 =A
buster-20200908 =A
buster-20201012 =A
buster-20201117 =A
buster-20201209 =A
buster-20210111 =A
buster-20210208 =A
buster-20210311 =A
buster-20210326 =A
buster-20210329 =A
buster-20210408 =A
buster-20210511 =A
buster-20210621 =A
buster-20210721 =A
buster-20210816 =A
buster-20210902 =A
buster-20210927 =A
buster-20211011 =A
buster-20211115 =A
buster-20211201 =A
buster-20211220 =A
buster-20220125 =A
buster-20220228 =A
buster-20220316 =A
buster-20220328 =A
buster-20220418 =A
buster-20220509 =A
buster-20220527 =A
buster-20220622 =A
buster-20220711 =A
buster-20220801 =A
buster-20220822 =A
buster-20220912 =A
buster-20221004 =A
buster-20221024 =A
buster-20221114 =A
buster-20221205 =A
buster-20221219 =A
buster-20230109 =A
buster-20230202 =A
buster-20230208 =A
buster-20230227 =A
buster-20230320 =A
buster-20230411 =A
buster-20230502 =A
buster-20230522 =A
buster-20230612 =A
buster-20230703 =A
buster-20230725 =A
buster-20230814 =A
buster-20230904 =A
buster-20230919 =A
buster-20231009 =A
buster-20231030 =A
buster-20231120 =A
buster-20231218 =A
buster-20240110 =A
buster-20240130 =A
buster-20240211 =A
buster-20240311 =A
buster-20240408 =A
buster-20240423 =A
buster-20240513 =A
buster-20240612 =A
forky =H
forky-20250811 =H
forky-20250908 =H
forky-20250929 =H
forky-20251020 =H
forky-20251103 =H
forky-20251117 =H
forky-20251208 =H
forky-20251229 =H
forky-20260112 =H
forky-20260202 =H
forky-20260223 =H
forky-20260316 =H
forky-20260406 =H
forky-20260421 =H
forky-20260505 =H
forky-20260518 =H
forky-20260610 =H
forky-20260623 =H
forky-20260713 =H
forky-20260803 =H
jessie =F
jessie-20181011 =F
jessie-20181112 =F
jessie-20181226 =F
jessie-20190122 =F
jessie-20190204 =F
jessie-20190228 =F
jessie-20190326 =F
jessie-20190506 =F
jessie-20190610 =F
jessie-20190708 =F
jessie-20190812 =F
jessie-20190910 =F
jessie-20191014 =F
jessie-20191118 =F
jessie-20191224 =F
jessie-20200130 =F
jessie-20200224 =F
jessie-20200327 =F
jessie-20200414 =F
jessie-20200422 =F
jessie-20200511 =F
jessie-20200514 =F
jessie-20200607 =F
jessie-20200720 =F
jessie-20200803 =F
jessie-20200908 =F
jessie-20201012 =F
jessie-20201117 =F
jessie-20201209 =F
jessie-20210111 =F
jessie-20210208 =F
jessie-20210311 =F
jessie-20210326 =F
oldoldstable =?
oldoldstable-20181011 =?
oldoldstable-20181112 =?
oldoldstable-20181226 =?
oldoldstable-20190122 =?
oldoldstable-20190204 =?
oldoldstable-20190228 =?
oldoldstable-20190708 =?
oldoldstable-20190812 =?
oldoldstable-20190910 =?
oldoldstable-20191014 =?
oldoldstable-20191118 =?
oldoldstable-20191224 =?
oldoldstable-20200130 =?
oldoldstable-20200224 =?
oldoldstable-20200327 =?
oldoldstable-20200414 =?
oldoldstable-20200422 =?
oldoldstable-20200511 =?
oldoldstable-20200514 =?
oldoldstable-20200607 =?
oldoldstable-20200720 =?
oldoldstable-20200803 =?
oldoldstable-20200908 =?
oldoldstable-20201012 =?
oldoldstable-20201117 =?
oldoldstable-20201209 =?
oldoldstable-20210111 =?
oldoldstable-20210208 =?
oldoldstable-20210311 =?
oldoldstable-20210326 =?
oldoldstable-20210816 =?
oldoldstable-20210902 =?
oldoldstable-20210927 =?
oldoldstable-20211011 =?
oldoldstable-20211115 =?
oldoldstable-20211201 =?
oldoldstable-20211220 =?
oldoldstable-20220125 =?
oldoldstable-20220228 =?
oldoldstable-20220316 =?
oldoldstable-20220328 =?
oldoldstable-20220418 =?
oldoldstable-20220509 =?
oldoldstable-20220527 =?
oldoldstable-20220622 =?
oldoldstable-20230612 =?
oldoldstable-20230703 =?
oldoldstable-20230725 =?
oldoldstable-20230814 =?
oldoldstable-20230904 =?
oldoldstable-20230919 =?
oldoldstable-20231009 =?
oldoldstable-20231030 =?
oldoldstable-20231120 =?
oldoldstable-20231218 =?
oldoldstable-20240110 =?
oldoldstable-20240130 =?
oldoldstable-20240211 =?
oldoldstable-20240311 =?
oldoldstable-20240408 =?
oldoldstable-20240423 =?
oldoldstable-20240513 =?
oldoldstable-20240612 =?
oldoldstable-20250811 =?
oldoldstable-20250908 =?
oldoldstable-20250929 =?
oldoldstable-20251020 =?
oldoldstable-20251103 =?
oldoldstable-20251117 =?
oldoldstable-20251208 =?
oldoldstable-20251229 =?
oldoldstable-20260112 =?
oldoldstable-20260202 =?
oldoldstable-20260223 =?
oldoldstable-20260316 =?
oldoldstable-20260406 =?
oldoldstable-20260421 =?
oldoldstable-20260505 =?
oldoldstable-20260518 =?
oldoldstable-20260610 =?
oldoldstable-20260623 =?
oldoldstable-20260713 =?
oldoldstable-20260803 =?
oldstable =?
oldstable-20181011 =?
oldstable-20181112 =?
oldstable-20181226 =?
oldstable-20190122 =?
oldstable-20190204 =?
oldstable-20190228 =?
oldstable-20190326 =?
oldstable-20190506 =?
oldstable-20190610 =?
oldstable-20190708 =?
oldstable-20190812 =?
oldstable-20190910 =?
oldstable-20191014 =?
oldstable-20191118 =?
oldstable-20191224 =?
oldstable-20200130 =?
oldstable-20200224 =?
oldstable-20200327 =?
oldstable-20200414 =?
oldstable-20200422 =?
oldstable-20200511 =?
oldstable-20200514 =?
oldstable-20200607 =?
oldstable-20200720 =?
oldstable-20200803 =?
oldstable-20200908 =?
oldstable-20201012 =?
oldstable-20201117 =?
oldstable-20201209 =?
oldstable-20210111 =?
oldstable-20210208 =?
oldstable-20210311 =?
oldstable-20210326 =?
oldstable-20210329 =?
oldstable-20210408 =?
oldstable-20210511 =?
oldstable-20210621 =?
oldstable-20210721 =?
oldstable-20210816 =?
oldstable-20210902 =?
oldstable-20210927 =?
oldstable-20211011 =?
oldstable-20211115 =?
oldstable-20211201 =?
oldstable-20211220 =?
oldstable-20220125 =?
oldstable-20220228 =?
oldstable-20220316 =?
oldstable-20220328 =?
oldstable-20220418 =?
oldstable-20220509 =?
oldstable-20220527 =?
oldstable-20220622 =?
oldstable-20220711 =?
oldstable-20220801 =?
oldstable-20220822 =?
oldstable-20220912 =?
oldstable-20221004 =?
oldstable-20221024 =?
oldstable-20221114 =?
oldstable-20221205 =?
oldstable-20221219 =?
oldstable-20230109 =?
oldstable-20230202 =?
oldstable-20230208 =?
oldstable-20230227 =?
oldstable-20230320 =?
oldstable-20230411 =?
oldstable-20230502 =?
oldstable-20230522 =?
oldstable-20230612 =?
oldstable-20230703 =?
oldstable-20230725 =?
oldstable-20230814 =?
oldstable-20230904 =?
oldstable-20230919 =?
oldstable-20231009 =?
oldstable-20231030 =?
oldstable-20231120 =?
oldstable-20231218 =?
oldstable-20240110 =?
oldstable-20240130 =?
oldstable-20240211 =?
oldstable-20240311 =?
oldstable-20240408 =?
oldstable-20240423 =?
oldstable-20240513 =?
oldstable-20240612 =?
oldstable-20240701 =?
oldstable-20240722 =?
oldstable-20240812 =?
oldstable-20240904 =?
oldstable-20240926 =?
oldstable-20241016 =?
oldstable-20241111 =?
oldstable-20241202 =?
oldstable-20241223 =?
oldstable-20250113 =?
oldstable-20250203 =?
oldstable-20250224 =?
oldstable-20250317 =?
oldstable-20250407 =?
oldstable-20250428 =?
oldstable-20250520 =?
oldstable-20250610 =?
oldstable-20250630 =?
oldstable-20250721 =?
oldstable-20250811 =?
oldstable-20250908 =?
oldstable-20250929 =?
oldstable-20251020 =?
oldstable-20251103 =?
oldstable-20251117 =?
oldstable-20251208 =?
oldstable-20251229 =?
oldstable-20260112 =?
oldstable-20260202 =?
oldstable-20260223 =?
oldstable-20260316 =?
oldstable-20260406 =?
oldstable-20260421 =?
oldstable-20260505 =?
oldstable-20260518 =?
oldstable-20260610 =?
oldstable-20260623 =?
oldstable-20260713 =?
oldstable-20260803 =?
sid =I
sid-20181011 =I
sid-20181112 =I
sid-20181226 =I
sid-20190122 =I
sid-20190204 =I
sid-20190228 =I
sid-20190326 =I
sid-20190506 =I
sid-20190610 =I
sid-20190708 =I
sid-20190812 =I
sid-20190910 =I
sid-20191014 =I
sid-20191118 =I
sid-20191224 =I
sid-20200130 =I
sid-20200224 =I
sid-20200327 =I
sid-20200414 =I
sid-20200422 =I
sid-20200511 =I
sid-20200514 =I
sid-20200607 =I
sid-20200720 =I
sid-20200803 =I
sid-20200908 =I
sid-20201012 =I
sid-20201117 =I
sid-20201209 =I
sid-20210111 =I
sid-20210208 =I
sid-20210311 =I
sid-20210326 =I
sid-20210329 =I
sid-20210408 =I
sid-20210511 =I
sid-20210621 =I
sid-20210721 =I
sid-20210816 =I
sid-20210902 =I
sid-20210927 =I
sid-20211011 =I
sid-20211115 =I
sid-20211201 =I
sid-20211220 =I
sid-20220125 =I
sid-20220228 =I
sid-20220316 =I
sid-20220328 =I
sid-20220418 =I
sid-20220509 =I
sid-20220527 =I
sid-20220622 =I
sid-20220711 =I
sid-20220801 =I
sid-20220822 =I
sid-20220912 =I
sid-20221004 =I
sid-20221024 =I
sid-20221114 =I
sid-20221205 =I
sid-20221219 =I
sid-20230109 =I
sid-20230202 =I
sid-20230208 =I
sid-20230227 =I
sid-20230320 =I
sid-20230411 =I
sid-20230502 =I
sid-20230522 =I
sid-20230612 =I
sid-20230703 =I
sid-20230725 =I
sid-20230814 =I
sid-20230904 =I
sid-20230919 =I
sid-20231009 =I
sid-20231030 =I
sid-20231120 =I
sid-20231218 =I
sid-20240110 =I
sid-20240130 =I
sid-20240211 =I
sid-20240311 =I
sid-20240330 =I
sid-20240408 =I
sid-20240423 =I
sid-20240513 =I
sid-20240612 =I
sid-20240701 =I
sid-20240722 =I
sid-20240812 =I
sid-20240904 =I
sid-20240926 =I
sid-20241016 =I
sid-20241111 =I
sid-20241202 =I
sid-20241223 =I
sid-20250113 =I
sid-20250203 =I
sid-20250224 =I
sid-20250317 =I
sid-20250407 =I
sid-20250428 =I
sid-20250520 =I
sid-20250610 =I
sid-20250630 =I
sid-20250721 =I
sid-20250811 =I
sid-20250908 =I
sid-20250929 =I
sid-20251020 =I
sid-20251103 =I
sid-20251117 =I
sid-20251208 =I
sid-20251229 =I
sid-20260112 =I
sid-20260202 =I
sid-20260223 =I
sid-20260316 =I
sid-20260406 =I
sid-20260421 =I
sid-20260505 =I
sid-20260518 =I
sid-20260610 =I
sid-20260623 =I
sid-20260713 =I
sid-20260803 =I
stable =?
stable-20181011 =?
stable-20181112 =?
stable-20181226 =?
stable-20190122 =?
stable-20190204 =?
stable-20190228 =?
stable-20190326 =?
stable-20190506 =?
stable-20190610 =?
stable-20190708 =?
stable-20190812 =?
stable-20190910 =?
stable-20191014 =?
stable-20191118 =?
stable-20191224 =?
stable-20200130 =?
stable-20200224 =?
stable-20200327 =?
stable-20200414 =?
stable-20200422 =?
stable-20200511 =?
stable-20200514 =?
stable-20200607 =?
stable-20200720 =?
stable-20200803 =?
stable-20200908 =?
stable-20201012 =?
stable-20201117 =?
stable-20201209 =?
stable-20210111 =?
stable-20210208 =?
stable-20210311 =?
stable-20210326 =?
stable-20210329 =?
stable-20210408 =?
stable-20210511 =?
stable-20210621 =?
stable-20210721 =?
stable-20210816 =?
stable-20210902 =?
stable-20210927 =?
stable-20211011 =?
stable-20211115 =?
stable-20211201 =?
stable-20211220 =?
stable-20220125 =?
stable-20220228 =?
stable-20220316 =?
stable-20220328 =?
stable-20220418 =?
stable-20220509 =?
stable-20220527 =?
stable-20220622 =?
stable-20220711 =?
stable-20220801 =?
stable-20220822 =?
stable-20220912 =?
stable-20221004 =?
stable-20221024 =?
stable-20221114 =?
stable-20221205 =?
stable-20221219 =?
stable-20230109 =?
stable-20230202 =?
stable-20230208 =?
stable-20230227 =?
stable-20230320 =?
stable-20230411 =?
stable-20230502 =?
stable-20230522 =?
stable-20230612 =?
stable-20230703 =?
stable-20230725 =?
stable-20230814 =?
stable-20230904 =?
stable-20230919 =?
stable-20231009 =?
stable-20231030 =?
stable-20231120 =?
stable-20231218 =?
stable-20240110 =?
stable-20240130 =?
stable-20240211 =?
stable-20240311 =?
stable-20240408 =?
stable-20240423 =?
stable-20240513 =?
stable-20240612 =?
stable-20240701 =?
stable-20240722 =?
stable-20240812 =?
stable-20240904 =?
stable-20240926 =?
stable-20241016 =?
stable-20241111 =?
stable-20241202 =?
stable-20241223 =?
stable-20250113 =?
stable-20250203 =?
stable-20250224 =?
stable-20250317 =?
stable-20250407 =?
stable-20250428 =?
stable-20250520 =?
stable-20250610 =?
stable-20250630 =?
stable-20250721 =?
stable-20250811 =?
stable-20250908 =?
stable-20250929 =?
stable-20251020 =?
stable-20251103 =?
stable-20251117 =?
stable-20251208 =?
stable-20251229 =?
stable-20260112 =?
stable-20260202 =?
stable-20260223 =?
stable-20260316 =?
stable-20260406 =?
stable-20260421 =?
stable-20260505 =?
stable-20260518 =?
stable-20260610 =?
stable-20260623 =?
stable-20260713 =?
stable-20260803 =?
stretch =G
stretch-20181011 =G
stretch-20181112 =G
stretch-20181226 =G
stretch-20190122 =G
stretch-20190204 =G
stretch-20190228 =G
stretch-20190326 =G
stretch-20190506 =G
stretch-20190610 =G
stretch-20190708 =G
stretch-20190812 =G
stretch-20190910 =G
stretch-20191014 =G
stretch-20191118 =G
stretch-20191224 =G
stretch-20200130 =G
stretch-20200224 =G
stretch-20200327 =G
stretch-20200414 =G
stretch-20200422 =G
stretch-20200511 =G
stretch-20200514 =G
stretch-20200607 =G
stretch-20200720 =G
stretch-20200803 =G
stretch-20200908 =G
stretch-20201012 =G
stretch-20201117 =G
stretch-20201209 =G
stretch-20210111 =G
stretch-20210208 =G
stretch-20210311 =G
stretch-20210326 =G
stretch-20210329 =G
stretch-20210408 =G
stretch-20210511 =G
stretch-20210621 =G
stretch-20210721 =G
stretch-20210816 =G
stretch-20210902 =G
stretch-20210927 =G
stretch-20211011 =G
stretch-20211115 =G
stretch-20211201 =G
stretch-20211220 =G
stretch-20220125 =G
stretch-20220228 =G
stretch-20220316 =G
stretch-20220328 =G
stretch-20220418 =G
stretch-20220509 =G
stretch-20220527 =G
stretch-20220622 =G
testing =?
testing-20181011 =?
testing-20181112 =?
testing-20181226 =?
testing-20190122 =?
testing-20190204 =?
testing-20190228 =?
testing-20190326 =?
testing-20190506 =?
testing-20190610 =?
testing-20190708 =?
testing-20190812 =?
testing-20190910 =?
testing-20191014 =?
testing-20191118 =?
testing-20191224 =?
testing-20200130 =?
testing-20200224 =?
testing-20200327 =?
testing-20200414 =?
testing-20200422 =?
testing-20200511 =?
testing-20200514 =?
testing-20200607 =?
testing-20200720 =?
testing-20200803 =?
testing-20200908 =?
testing-20201012 =?
testing-20201117 =?
testing-20201209 =?
testing-20210111 =?
testing-20210208 =?
testing-20210311 =?
testing-20210326 =?
testing-20210329 =?
testing-20210408 =?
testing-20210511 =?
testing-20210621 =?
testing-20210721 =?
testing-20210816 =?
testing-20210902 =?
testing-20210927 =?
testing-20211011 =?
testing-20211115 =?
testing-20211201 =?
testing-20211220 =?
testing-20220125 =?
testing-20220228 =?
testing-20220316 =?
testing-20220328 =?
testing-20220418 =?
testing-20220509 =?
testing-20220527 =?
testing-20220622 =?
testing-20220711 =?
testing-20220801 =?
testing-20220822 =?
testing-20220912 =?
testing-20221004 =?
testing-20221024 =?
testing-20221114 =?
testing-20221205 =?
testing-20221219 =?
testing-20230109 =?
testing-20230202 =?
testing-20230208 =?
testing-20230227 =?
testing-20230320 =?
testing-20230411 =?
testing-20230502 =?
testing-20230522 =?
testing-20230612 =?
testing-20230703 =?
testing-20230725 =?
testing-20230814 =?
testing-20230904 =?
testing-20230919 =?
testing-20231009 =?
testing-20231030 =?
testing-20231120 =?
testing-20231218 =?
testing-20240110 =?
testing-20240130 =?
testing-20240211 =?
testing-20240311 =?
testing-20240330 =?
testing-20240408 =?
testing-20240423 =?
testing-20240513 =?
testing-20240612 =?
testing-20240701 =?
testing-20240722 =?
testing-20240812 =?
testing-20240904 =?
testing-20240926 =?
testing-20241016 =?
testing-20241111 =?
testing-20241202 =?
testing-20241223 =?
testing-20250113 =?
testing-20250203 =?
testing-20250224 =?
testing-20250317 =?
testing-20250407 =?
testing-20250428 =?
testing-20250520 =?
testing-20250610 =?
testing-20250630 =?
testing-20250721 =?
testing-20250811 =?
testing-20250908 =?
testing-20250929 =?
testing-20251020 =?
testing-20251103 =?
testing-20251117 =?
testing-20251208 =?
testing-20251229 =?
testing-20260112 =?
testing-20260202 =?
testing-20260223 =?
testing-20260316 =?
testing-20260406 =?
testing-20260421 =?
testing-20260505 =?
testing-20260518 =?
testing-20260610 =?
testing-20260623 =?
testing-20260713 =?
testing-20260803 =?
trixie =D
trixie-20230612 =D
trixie-20230703 =D
trixie-20230725 =D
trixie-20230814 =D
trixie-20230904 =D
trixie-20230919 =D
trixie-20231009 =D
trixie-20231030 =D
trixie-20231120 =D
trixie-20231218 =D
trixie-20240110 =D
trixie-20240130 =D
trixie-20240211 =D
trixie-20240311 =D
trixie-20240330 =D
trixie-20240408 =D
trixie-20240423 =D
trixie-20240513 =D
trixie-20240612 =D
trixie-20240701 =D
trixie-20240722 =D
trixie-20240812 =D
trixie-20240904 =D
trixie-20240926 =D
trixie-20241016 =D
trixie-20241111 =D
trixie-20241202 =D
trixie-20241223 =D
trixie-20250113 =D
trixie-20250203 =D
trixie-20250224 =D
trixie-20250317 =D
trixie-20250407 =D
trixie-20250428 =D
trixie-20250520 =D
trixie-20250610 =D
trixie-20250630 =D
trixie-20250721 =D
trixie-20250811 =D
trixie-20250908 =D
trixie-20250929 =D
trixie-20251020 =D
trixie-20251103 =D
trixie-20251117 =D
trixie-20251208 =D
trixie-20251229 =D
trixie-20260112 =D
trixie-20260202 =D
trixie-20260223 =D
trixie-20260316 =D
trixie-20260406 =D
trixie-20260421 =D
trixie-20260505 =D
trixie-20260518 =D
trixie-20260610 =D
trixie-20260623 =D
trixie-20260713 =D
trixie-20260803 =D
unstable =?
unstable-20181011 =?
unstable-20181112 =?
unstable-20181226 =?
unstable-20190122 =?
unstable-20190204 =?
unstable-20190228 =?
unstable-20190326 =?
unstable-20190506 =?
unstable-20190610 =?
unstable-20190708 =?
unstable-20190812 =?
unstable-20190910 =?
unstable-20191014 =?
unstable-20191118 =?
unstable-20191224 =?
unstable-20200130 =?
unstable-20200224 =?
unstable-20200327 =?
unstable-20200414 =?
unstable-20200422 =?
unstable-20200511 =?
unstable-20200514 =?
unstable-20200607 =?
unstable-20200720 =?
unstable-20200803 =?
unstable-20200908 =?
unstable-20201012 =?
unstable-20201117 =?
unstable-20201209 =?
unstable-20210111 =?
unstable-20210208 =?
unstable-20210311 =?
unstable-20210326 =?
unstable-20210329 =?
unstable-20210408 =?
unstable-20210511 =?
unstable-20210621 =?
unstable-20210721 =?
unstable-20210816 =?
unstable-20210902 =?
unstable-20210927 =?
unstable-20211011 =?
unstable-20211115 =?
unstable-20211201 =?
unstable-20211220 =?
unstable-20220125 =?
unstable-20220228 =?
unstable-20220316 =?
unstable-20220328 =?
unstable-20220418 =?
unstable-20220509 =?
unstable-20220527 =?
unstable-20220622 =?
unstable-20220711 =?
unstable-20220801 =?
unstable-20220822 =?
unstable-20220912 =?
unstable-20221004 =?
unstable-20221024 =?
unstable-20221114 =?
unstable-20221205 =?
unstable-20221219 =?
unstable-20230109 =?
unstable-20230202 =?
unstable-20230208 =?
unstable-20230227 =?
unstable-20230320 =?
unstable-20230411 =?
unstable-20230502 =?
unstable-20230522 =?
unstable-20230612 =?
unstable-20230703 =?
unstable-20230725 =?
unstable-20230814 =?
unstable-20230904 =?
unstable-20230919 =?
unstable-20231009 =?
unstable-20231030 =?
unstable-20231120 =?
unstable-20231218 =?
unstable-20240110 =?
unstable-20240130 =?
unstable-20240211 =?
unstable-20240311 =?
unstable-20240330 =?
unstable-20240408 =?
unstable-20240423 =?
unstable-20240513 =?
unstable-20240612 =?
unstable-20240701 =?
unstable-20240722 =?
unstable-20240812 =?
unstable-20240904 =?
unstable-20240926 =?
unstable-20241016 =?
unstable-20241111 =?
unstable-20241202 =?
unstable-20241223 =?
unstable-20250113 =?
unstable-20250203 =?
unstable-20250224 =?
unstable-20250317 =?
unstable-20250407 =?
unstable-20250428 =?
unstable-20250520 =?
unstable-20250610 =?
unstable-20250630 =?
unstable-20250721 =?
unstable-20250811 =?
unstable-20250908 =?
unstable-20250929 =?
unstable-20251020 =?
unstable-20251103 =?
unstable-20251117 =?
unstable-20251208 =?
unstable-20251229 =?
unstable-20260112 =?
unstable-20260202 =?
unstable-20260223 =?
unstable-20260316 =?
unstable-20260406 =?
unstable-20260421 =?
unstable-20260505 =?
unstable-20260518 =?
unstable-20260610 =?
unstable-20260623 =?
unstable-20260713 =?
unstable-20260803 =?
wheezy =E
wheezy-20181011 =E
wheezy-20181112 =E
wheezy-20181226 =E
wheezy-20190122 =E
wheezy-20190204 =E
wheezy-20190228 =E
"),
    ("eclipse-temurin", "\
11 - a
11-jdk - a
11-jre - a
11.0.13_8-jdk - a
11.0.13_8-jre - a
11.0.14.1_1-jdk - a
11.0.14.1_1-jre - a
11.0.14_9-jdk - x2022-02-10/2022-03-07
11.0.14_9-jre - x2022-02-10/2022-03-07
11.0.15_10-jdk - a
11.0.15_10-jre - a
11.0.16.1_1-jdk - a
11.0.16.1_1-jre - a
11.0.16_8-jdk - a
11.0.16_8-jre - a
11.0.17_8-jdk - a
11.0.17_8-jre - a
11.0.18_10-jdk - a
11.0.18_10-jre - a
11.0.19_7-jdk - a
11.0.19_7-jre - a
11.0.20.1_1-jdk - a
11.0.20.1_1-jre - a
11.0.20_8-jdk - a
11.0.20_8-jre - a
11.0.21_9-jdk - a
11.0.21_9-jre - a
11.0.22_7-jdk - a
11.0.22_7-jre - a
11.0.23_9-jdk - a
11.0.23_9-jre - a
11.0.24_8-jdk - a
11.0.24_8-jre - a
11.0.25_9-jdk - a
11.0.25_9-jre - a
11.0.26_4-jdk - a
11.0.26_4-jre - a
11.0.27_6-jdk - a
11.0.27_6-jre - a
11.0.28_6-jdk - a
11.0.28_6-jre - a
11.0.29_7-jdk - a
11.0.29_7-jre - a
11.0.30_7-jdk - a
11.0.30_7-jre - a
11.0.31_11-jdk - a
11.0.31_11-jre - a
11.0.32_9-jdk - a
11.0.32_9-jre - a
16 - a
16-jdk - a
16.0.2_7-jdk - a
17 - a
17-jdk - a
17-jre - a
17.0.10_7-jdk - a
17.0.10_7-jre - a
17.0.11_9-jdk - a
17.0.11_9-jre - a
17.0.12_7-jdk - a
17.0.12_7-jre - a
17.0.13_11-jdk - a
17.0.13_11-jre - a
17.0.14_7-jdk - a
17.0.14_7-jre - a
17.0.15_6-jdk - a
17.0.15_6-jre - a
17.0.16_8-jdk - a
17.0.16_8-jre - a
17.0.17_10-jdk - a
17.0.17_10-jre - a
17.0.18_8-jdk - a
17.0.18_8-jre - a
17.0.19_10-jdk - a
17.0.19_10-jre - a
17.0.1_12-jdk - a
17.0.1_12-jre - a
17.0.20_8-jdk - a
17.0.20_8-jre - a
17.0.2_8-jdk - a
17.0.2_8-jre - a
17.0.3_7-jdk - a
17.0.3_7-jre - a
17.0.4.1_1-jdk - a
17.0.4.1_1-jre - a
17.0.4_8-jdk - a
17.0.4_8-jre - a
17.0.5_8-jdk - a
17.0.5_8-jre - a
17.0.6_10-jdk - a
17.0.6_10-jre - a
17.0.7_7-jdk - a
17.0.7_7-jre - a
17.0.8.1_1-jdk - a
17.0.8.1_1-jre - a
17.0.8_7-jdk - a
17.0.8_7-jre - a
17.0.9_9-jdk - a
17.0.9_9-jre - a
17_35-jdk - a
18 - a
18-jdk - a
18-jre - a
18.0.1_10-jdk - a
18.0.1_10-jre - a
18.0.2.1_1-jdk - a
18.0.2.1_1-jre - a
18.0.2_9-jdk - a
18.0.2_9-jre - a
18_36-jdk - a
19 - a
19-jdk - a
19-jre - a
19.0.1_10-jdk - a
19.0.1_10-jre - a
19.0.2_7-jdk - a
19.0.2_7-jre - a
19_36-jdk - a
19_36-jre - a
20 - a
20-jdk - a
20-jre - a
20.0.1_9-jdk - x2023-07-24/2023-07-25
20.0.1_9-jre - x2023-07-24/2023-07-25
20.0.2_9-jdk - a
20.0.2_9-jre - a
20_36-jdk - a
20_36-jre - a
21 - a
21-jdk - a
21-jre - a
21.0.10_7-jdk - a
21.0.10_7-jre - a
21.0.11_10-jdk - a
21.0.11_10-jre - a
21.0.12_8-jdk - a
21.0.12_8-jre - a
21.0.1_12-jdk - a
21.0.1_12-jre - a
21.0.2_13-jdk - a
21.0.2_13-jre - a
21.0.3_9-jdk - a
21.0.3_9-jre - a
21.0.4_7-jdk - a
21.0.4_7-jre - a
21.0.5_11-jdk - a
21.0.5_11-jre - a
21.0.6_7-jdk - a
21.0.6_7-jre - a
21.0.7_6-jdk - a
21.0.7_6-jre - a
21.0.8_9-jdk - a
21.0.8_9-jre - a
21.0.9_10-jdk - a
21.0.9_10-jre - a
21_35-jdk - a
21_35-jre - a
22 - a
22-jdk - a
22-jre - a
22.0.1_8-jdk - a
22.0.1_8-jre - a
22.0.2_9-jdk - a
22.0.2_9-jre - a
22_36-jdk - a
22_36-jre - a
23 - a
23-jdk - a
23-jre - a
23.0.1_11-jdk - a
23.0.1_11-jre - a
23.0.2_7-jdk - a
23.0.2_7-jre - a
23_37-jdk - a
23_37-jre - a
24 - a
24-jdk - a
24-jre - a
24.0.1_9-jdk - a
24.0.1_9-jre - a
24.0.2_12-jdk - a
24.0.2_12-jre - a
24_36-jdk - a
24_36-jre - a
25 - a
25-jdk - a
25-jre - a
25.0.1_8-jdk - a
25.0.1_8-jre - a
25.0.2_10-jdk - a
25.0.2_10-jre - a
25.0.3_9-jdk - a
25.0.3_9-jre - a
25.0.4_7-jdk - a
25.0.4_7-jre - a
25_36-jdk - a
25_36-jre - a
26 - a
26-jdk - a
26-jre - a
26.0.1_8-jdk - a
26.0.1_8-jre - a
26.0.2_10-jdk - a
26.0.2_10-jre - a
26_35-jdk - a
26_35-jre - a
8 - a
8-jdk - a
8-jre - a
8u322-b06-jdk - a
8u322-b06-jre - a
8u332-b09-jdk - a
8u332-b09-jre - a
8u342-b07-jdk - a
8u342-b07-jre - a
8u345-b01-jdk - a
8u345-b01-jre - a
8u352-b08-jdk - a
8u352-b08-jre - a
8u362-b09-jdk - a
8u362-b09-jre - a
8u372-b07-jdk - a
8u372-b07-jre - a
8u382-b05-jdk - a
8u382-b05-jre - a
8u392-b08-jdk - a
8u392-b08-jre - a
8u402-b06-jdk - a
8u402-b06-jre - a
8u412-b08-jdk - a
8u412-b08-jre - a
8u422-b05-jdk - a
8u422-b05-jre - a
8u432-b06-jdk - a
8u432-b06-jre - a
8u442-b06-jdk - a
8u442-b06-jre - a
8u452-b09-jdk - a
8u452-b09-jre - a
8u462-b08-jdk - a
8u462-b08-jre - a
8u472-b08-jdk - a
8u472-b08-jre - a
8u482-b08-jdk - a
8u482-b08-jre - a
8u492-b09-jdk - a
8u492-b09-jre - a
8u502-b07-jdk - a
8u502-b07-jre - a
"),
    ("elixir", "\
1.10 u a
1.10.0 u a
1.10.1 u a
1.10.2 u a
1.10.3 u a
1.10.4 u a
1.11 u a
1.11.1 u a
1.11.2 u a
1.11.3 u a
1.11.4 u a
1.12 u a
1.12-otp-24 u a
1.12.0 u a
1.12.0-rc u a
1.12.0-rc.0 u a
1.12.0-rc.1 u a
1.12.1 u a
1.12.2 u a
1.12.3 u a
1.12.3-otp-24 u a
1.13 u a
1.13-otp-24 u a
1.13-otp-25 u a
1.13.0 u a
1.13.0-rc u a
1.13.0-rc.0 u a
1.13.0-rc.1 u a
1.13.1 u a
1.13.2 u a
1.13.3 u a
1.13.4 u a
1.13.4-otp-24 u a
1.13.4-otp-25 u a
1.14 u a
1.14-otp-24 u a
1.14-otp-25 u a
1.14-otp-26 u a
1.14.0 u a
1.14.0-rc u a
1.14.0-rc.0 u a
1.14.1 u a
1.14.2 u a
1.14.2-otp-24 u a
1.14.3 u a
1.14.3-otp-24 u a
1.14.4 u a
1.14.4-otp-24 u a
1.14.5 u a
1.14.5-otp-24 u a
1.14.5-otp-25 u a
1.14.5-otp-26 u a
1.15 u a
1.15-otp-24 u a
1.15-otp-25 u a
1.15-otp-26 u a
1.15.0 u a
1.15.0-otp-24 u a
1.15.0-otp-25 u a
1.15.0-rc u a
1.15.0-rc-otp-24 u a
1.15.0-rc-otp-25 u a
1.15.0-rc.0 u a
1.15.0-rc.0-otp-24 u a
1.15.0-rc.0-otp-25 u a
1.15.0-rc.1 u a
1.15.0-rc.1-otp-24 u a
1.15.0-rc.1-otp-25 u a
1.15.0-rc.2 u a
1.15.0-rc.2-otp-24 u a
1.15.0-rc.2-otp-25 u a
1.15.1 u a
1.15.1-otp-24 u a
1.15.1-otp-25 u a
1.15.4 u a
1.15.4-otp-24 u a
1.15.4-otp-25 u a
1.15.6 u a
1.15.6-otp-24 u a
1.15.6-otp-25 u a
1.15.7 u a
1.15.7-otp-24 u a
1.15.7-otp-25 u a
1.15.7-otp-26 u a
1.15.8 u a
1.15.8-otp-24 u a
1.15.8-otp-25 u a
1.15.8-otp-26 u a
1.16 =C a
1.16-otp-24 cA a
1.16-otp-25 cA a
1.16-otp-26 =C a
1.16.0 u a
1.16.0-otp-24 u a
1.16.0-otp-25 u a
1.16.1 u a
1.16.1-otp-24 u a
1.16.1-otp-25 u a
1.16.1-otp-26 u a
1.16.2 u a
1.16.2-otp-24 u a
1.16.2-otp-25 u a
1.16.2-otp-26 u a
1.16.3 =C a
1.16.3-otp-24 cA a
1.16.3-otp-25 cA a
1.16.3-otp-26 =C a
1.17 =C a
1.17-otp-25 cA a
1.17-otp-26 cA a
1.17-otp-27 =C a
1.17.0 u a
1.17.0-otp-25 u a
1.17.0-otp-26 u a
1.17.0-otp-27 u a
1.17.0-rc u a
1.17.0-rc-otp-25 u a
1.17.0-rc-otp-26 u a
1.17.0-rc-otp-27 u a
1.17.0-rc.0 u a
1.17.0-rc.0-otp-25 u a
1.17.0-rc.0-otp-26 u a
1.17.0-rc.0-otp-27 u a
1.17.0-rc.1 u a
1.17.0-rc.1-otp-25 u a
1.17.0-rc.1-otp-26 u a
1.17.0-rc.1-otp-27 u a
1.17.1 u a
1.17.1-otp-25 u a
1.17.1-otp-26 u a
1.17.1-otp-27 u a
1.17.2 u a
1.17.2-otp-25 u a
1.17.2-otp-26 u a
1.17.2-otp-27 u a
1.17.3 =C a
1.17.3-otp-25 cA a
1.17.3-otp-26 cA a
1.17.3-otp-27 =C a
1.18 =D a
1.18-otp-25 cA a
1.18-otp-26 cA a
1.18-otp-27 cA a
1.18-otp-28 =D a
1.18.0 u a
1.18.0-otp-25 u a
1.18.0-otp-26 u a
1.18.0-otp-27 u a
1.18.1 u a
1.18.1-otp-25 u a
1.18.1-otp-26 u a
1.18.1-otp-27 u a
1.18.2 u a
1.18.2-otp-25 u a
1.18.2-otp-26 u a
1.18.2-otp-27 u a
1.18.3 u a
1.18.3-otp-25 u a
1.18.3-otp-26 u a
1.18.3-otp-27 u a
1.18.4 =D a
1.18.4-otp-25 cA a
1.18.4-otp-26 cA a
1.18.4-otp-27 cA a
1.18.4-otp-28 =D a
1.19 =D a
1.19-otp-26 cA a
1.19-otp-27 cA a
1.19-otp-28 =D a
1.19.0 u a
1.19.0-otp-26 u a
1.19.0-otp-27 u a
1.19.0-otp-28 u a
1.19.1 u a
1.19.1-otp-26 u a
1.19.1-otp-27 u a
1.19.1-otp-28 u a
1.19.2 u a
1.19.2-otp-26 u a
1.19.2-otp-27 u a
1.19.2-otp-28 u a
1.19.3 u a
1.19.3-otp-26 u a
1.19.3-otp-27 u a
1.19.3-otp-28 u a
1.19.4 u a
1.19.4-otp-26 u a
1.19.4-otp-27 u a
1.19.4-otp-28 u a
1.19.5 =D a
1.19.5-otp-26 cA a
1.19.5-otp-27 cA a
1.19.5-otp-28 =D a
1.2 u
1.2.6 u
1.20 u a
1.20-otp-27 u a
1.20-otp-28 u a
1.20-otp-29 u a
1.20.0 u a
1.20.0-otp-27 u a
1.20.0-otp-28 u a
1.20.0-otp-29 u a
1.20.1 u a
1.20.1-otp-27 u a
1.20.1-otp-28 u a
1.20.1-otp-29 u a
1.20.2 u a
1.20.2-otp-27 u a
1.20.2-otp-28 u a
1.20.2-otp-29 u a
1.20.3 u a
1.20.3-otp-27 u a
1.20.3-otp-28 u a
1.20.3-otp-29 u a
1.3 u
1.3.0 u
1.3.1 u
1.3.2 u
1.3.3 u
1.3.4 u
1.4 u
1.4.0 u
1.4.1 u
1.4.2 u
1.4.4 u
1.4.5 u
1.5 u a
1.5.0 u a
1.5.1 u a
1.5.2 u a
1.5.3 u a
1.6 u a
1.6-otp-21 - a
1.6.0 u a
1.6.1 u a
1.6.2 u a
1.6.3 u a
1.6.4 u a
1.6.5 u a
1.6.6 u a
1.6.6-otp-21 - a
1.7 u x2024-01-02/2022-12-29
1.7.1 u a
1.7.2 u a
1.7.3 u a
1.7.4 u x2024-01-02/2022-12-29
1.8 u x2024-01-02/2022-12-29
1.8-otp-22 - a
1.8.0 u a
1.8.1 u a
1.8.2 u x2024-01-02/2022-12-29
1.8.2-otp-22 - a
1.9 u a
1.9.0 u a
1.9.1 u a
1.9.2 u a
1.9.4 u a
latest u a
otp-21 - a
otp-22 - a
otp-24 u a
otp-25 u a
otp-26 u a
otp-27 u a
otp-28 u a
otp-29 u a
"),
    ("erlang", "\
17 =Ff
17.5 =Ff
17.5.6 =Ff
17.5.6.9 =Ff
18 cB
18.2 cB
18.3 cB
18.3.4 cB
18.3.4.1 cA
18.3.4.10 cA
18.3.4.11 cB
18.3.4.3 cA
18.3.4.4 cA
18.3.4.5 cA
18.3.4.6 cA
18.3.4.7 cA
18.3.4.8 cA
18.3.4.9 cA
19 =Gf
19.0 cB
19.0.1 cA
19.0.3 cA
19.0.5 cA
19.0.7 cB
19.1 cB
19.1.5 cA
19.1.6 cB
19.2 cB
19.2.2 cA
19.2.3 cB
19.3 =Gf
19.3.1 cA
19.3.3 cA
19.3.5 cA
19.3.6 =Gf
19.3.6.1 cA
19.3.6.10 cA
19.3.6.11 cA
19.3.6.12 cA
19.3.6.13 =Gf
19.3.6.2 cA
19.3.6.3 cA
19.3.6.4 cA
19.3.6.5 cA
19.3.6.6 cA
19.3.6.7 cA
19.3.6.8 cA
19.3.6.9 cA
20 =Af x2024-08-12/2022-06-13
20.0 cB a
20.0-rc2 cA a
20.0.1 cA a
20.0.2 cA a
20.0.3 cA a
20.0.4 cA a
20.0.5 cB a
20.1 cB a
20.1.1 cA a
20.1.2 cA a
20.1.3 cA a
20.1.4 cA a
20.1.5 cA a
20.1.6 cA a
20.1.7 cB a
20.2 dGF a
20.2.1 cA a
20.2.2 cA a
20.2.3 cA a
20.2.4 dGF a
20.3 =Af x2024-08-12/2022-06-13
20.3.1 dGF a
20.3.2 dGF a
20.3.3 cA a
20.3.4 cA a
20.3.5 cA a
20.3.6 cA a
20.3.7 cA a
20.3.8 =Af x2024-08-12/2022-06-13
20.3.8.1 cA a
20.3.8.10 cA a
20.3.8.11 cA a
20.3.8.13 cA a
20.3.8.14 cA a
20.3.8.15 cA a
20.3.8.16 cA a
20.3.8.17 cA a
20.3.8.18 cA a
20.3.8.2 cA a
20.3.8.20 cA a
20.3.8.21 cA a
20.3.8.22 cA a
20.3.8.23 cA a
20.3.8.24 cA a
20.3.8.25 cA a
20.3.8.26 =Af x2024-08-12/2022-06-13
20.3.8.3 cA a
20.3.8.4 cA a
20.3.8.5 cA a
20.3.8.6 cA a
20.3.8.7 cA a
20.3.8.8 cA a
20.3.8.9 cA a
21 =Af x2024-08-12/2022-12-21
21.0 cB a
21.0.1 cA a
21.0.2 cA a
21.0.3 cA a
21.0.4 cA a
21.0.5 cA a
21.0.6 cA a
21.0.7 cA a
21.0.8 cA a
21.0.9 cB a
21.1 cB a
21.1.1 cA a
21.1.2 cA a
21.1.3 cA a
21.1.4 cB a
21.2 cB a
21.2.1 cA a
21.2.2 cA a
21.2.3 cA a
21.2.4 cA a
21.2.5 cA a
21.2.6 cA a
21.2.7 cB a
21.3 =Af x2024-08-12/2022-12-21
21.3.1 cA a
21.3.2 cA a
21.3.3 cA a
21.3.4 cA a
21.3.5 cA a
21.3.6 cA a
21.3.7 cA a
21.3.8 =Af x2024-08-12/2022-12-21
21.3.8.1 cA a
21.3.8.10 cA a
21.3.8.11 cA a
21.3.8.12 cA a
21.3.8.13 cA a
21.3.8.14 cA a
21.3.8.15 cA a
21.3.8.16 cA a
21.3.8.17 cA a
21.3.8.18 cA a
21.3.8.2 cA a
21.3.8.20 cA a
21.3.8.21 cA a
21.3.8.22 cA a
21.3.8.23 cA a
21.3.8.24 =Af x2024-08-12/2022-12-21
21.3.8.3 cA a
21.3.8.4 cA a
21.3.8.5 cA a
21.3.8.6 cA a
21.3.8.7 cA a
21.3.8.8 cA a
21.3.8.9 cA a
22 =Af x2024-08-12/2024-06-24
22.0 cB a
22.0.1 cA a
22.0.2 cA a
22.0.3 cA a
22.0.4 cA a
22.0.5 cA a
22.0.6 cA a
22.0.7 cB a
22.1 cB a
22.1.1 cA a
22.1.2 cA a
22.1.3 cA a
22.1.4 cA a
22.1.5 cA a
22.1.6 cA a
22.1.7 cA a
22.1.8 cB a
22.2 cB a
22.2.1 cA a
22.2.2 cA a
22.2.3 cA a
22.2.4 cA a
22.2.5 cA a
22.2.6 cA a
22.2.7 cA a
22.2.8 cB a
22.3 =Af x2024-08-12/2024-06-24
22.3.1 cA a
22.3.2 cA a
22.3.3 cA a
22.3.4 =Af x2024-08-12/2024-06-24
22.3.4.1 cA a
22.3.4.10 cA a
22.3.4.11 cA a
22.3.4.12 cA a
22.3.4.13 cA a
22.3.4.14 cA a
22.3.4.15 cA a
22.3.4.16 cA a
22.3.4.17 cA a
22.3.4.18 cA a
22.3.4.19 cA a
22.3.4.2 cA a
22.3.4.20 cA a
22.3.4.21 cA a
22.3.4.22 cA a
22.3.4.23 cA a
22.3.4.24 cA a
22.3.4.25 cA a
22.3.4.26 cA a
22.3.4.27 =Af x2024-08-12/2024-06-24
22.3.4.3 cA a
22.3.4.4 cA a
22.3.4.5 cA a
22.3.4.6 cA a
22.3.4.7 cA a
22.3.4.8 cA a
22.3.4.9 cA a
23 =Af x2024-08-12/2024-06-24
23.0 cB a
23.0-rc1 cA a
23.0-rc2 cA a
23.0-rc3 cA a
23.0.1 cA a
23.0.2 cA a
23.0.3 cA a
23.0.4 cB a
23.1 cB a
23.1.0 cA a
23.1.0.0 cA a
23.1.1 cA a
23.1.1.0 cA a
23.1.2 cA a
23.1.2.0 cA a
23.1.3 cA a
23.1.3.0 cA a
23.1.4 cA a
23.1.4.0 cA a
23.1.5 cB a
23.1.5.0 cB a
23.2 cB a
23.2.0 cA a
23.2.0.0 cA a
23.2.1 cA a
23.2.1.0 cA a
23.2.3 cA a
23.2.3.0 cA a
23.2.4 cA a
23.2.4.0 cA a
23.2.5 cA a
23.2.5.0 cA a
23.2.6 cA a
23.2.6.0 cA a
23.2.7 cB a
23.2.7.0 cB a
23.3 =Af x2024-08-12/2024-06-24
23.3.0 cA a
23.3.0.0 cA a
23.3.1 cA a
23.3.1.0 cA a
23.3.2 cA a
23.3.2.0 cA a
23.3.3 cA a
23.3.3.0 cA a
23.3.4 =Af x2024-08-12/2024-06-24
23.3.4.0 cA a
23.3.4.1 cA a
23.3.4.10 cA a
23.3.4.11 cA a
23.3.4.12 cA a
23.3.4.13 cA a
23.3.4.14 cA a
23.3.4.15 cA a
23.3.4.16 cA a
23.3.4.17 cA a
23.3.4.18 cA a
23.3.4.19 cA a
23.3.4.2 cA a
23.3.4.20 =Af x2024-08-12/2024-06-24
23.3.4.3 cA a
23.3.4.4 cA a
23.3.4.5 cA a
23.3.4.6 cA a
23.3.4.7 cA a
23.3.4.8 cA a
23.3.4.9 cA a
24 =Bf a
24.0 =Af a
24.0-rc1 cA a
24.0-rc1.0 cA a
24.0-rc1.0.0 cA a
24.0-rc2 cA a
24.0-rc2.0 cA a
24.0-rc2.0.0 cA a
24.0-rc3 cA a
24.0-rc3.0 cA a
24.0-rc3.0.0 cA a
24.0.0 cA a
24.0.0.0 cA a
24.0.1 cA a
24.0.1.0 cA a
24.0.2 cA a
24.0.2.0 cA a
24.0.3 cA a
24.0.3.0 cA a
24.0.4 cA a
24.0.4.0 cA a
24.0.5 cA a
24.0.5.0 cA a
24.0.6 =Af a
24.0.6.0 =Af a
24.1 =Af a
24.1.0 cA a
24.1.0.0 cA a
24.1.1 cA a
24.1.1.0 cA a
24.1.2 cA a
24.1.2.0 cA a
24.1.3 cA a
24.1.3.0 cA a
24.1.4 cA a
24.1.4.0 cA a
24.1.5 cA a
24.1.5.0 cA a
24.1.6 cA a
24.1.6.0 cA a
24.1.7 =Af a
24.1.7.0 =Af a
24.2 =Bf a
24.2.0 cA a
24.2.0.0 cA a
24.2.1 cA a
24.2.1.0 cA a
24.2.2 =Bf a
24.2.2.0 =Bf a
24.3 =Bf a
24.3.0 cA a
24.3.0.0 cA a
24.3.1 cA a
24.3.1.0 cA a
24.3.2 cA a
24.3.2.0 cA a
24.3.3 cA a
24.3.3.0 cA a
24.3.4 =Bf a
24.3.4.0 cA a
24.3.4.1 cA a
24.3.4.10 cA a
24.3.4.11 cA a
24.3.4.12 cA a
24.3.4.13 cA a
24.3.4.15 cA a
24.3.4.16 cA a
24.3.4.17 =Bf a
24.3.4.2 cA a
24.3.4.3 cA a
24.3.4.4 cA a
24.3.4.5 cA a
24.3.4.6 cA a
24.3.4.7 cA a
24.3.4.9 cA a
25 =Bf a
25.0 =Bf a
25.0-rc1 cA a
25.0-rc1.0 cA a
25.0-rc1.0.0 cA a
25.0-rc2 cA a
25.0-rc2.0 cA a
25.0-rc2.0.0 cA a
25.0-rc3 cA a
25.0-rc3.0 cA a
25.0-rc3.0.0 cA a
25.0.0 cA a
25.0.0.0 cA a
25.0.1 cA a
25.0.1.0 cA a
25.0.2 cA a
25.0.2.0 cA a
25.0.3 cA a
25.0.3.0 cA a
25.0.4 =Bf a
25.0.4.0 =Bf a
25.1 =Bf a
25.1.0 cA a
25.1.0.0 cA a
25.1.1 cA a
25.1.1.0 cA a
25.1.2 =Bf a
25.1.2.0 =Bf a
25.2 =Bf a
25.2.0 cA a
25.2.0.0 cA a
25.2.1 cA a
25.2.1.0 cA a
25.2.2 cA a
25.2.2.0 cA a
25.2.3 =Bf a
25.2.3.0 =Bf a
25.3 =Bf a
25.3.0 cA a
25.3.0.0 cA a
25.3.1 cA a
25.3.1.0 cA a
25.3.2 =Bf a
25.3.2.0 cA a
25.3.2.1 cA a
25.3.2.10 cA a
25.3.2.11 cA a
25.3.2.12 cA a
25.3.2.13 cA a
25.3.2.16 cA a
25.3.2.2 cA a
25.3.2.20 cA a
25.3.2.21 =Bf a
25.3.2.3 cA a
25.3.2.6 cA a
25.3.2.8 cA a
25.3.2.9 cA a
26 =Cf a
26.0 =Bf a
26.0-rc1 cA a
26.0-rc1.0 cA a
26.0-rc1.0.0 cA a
26.0-rc2 cA a
26.0-rc2.0 cA a
26.0-rc2.0.0 cA a
26.0-rc3 cA a
26.0-rc3.0 cA a
26.0-rc3.0.0 cA a
26.0.0 cA a
26.0.0.0 cA a
26.0.1 cA a
26.0.1.0 cA a
26.0.2 =Bf a
26.0.2.0 =Bf a
26.1 =Bf a
26.1.1 cA a
26.1.1.0 cA a
26.1.2 =Bf a
26.1.2.0 =Bf a
26.2 =Cf a
26.2.0 cA a
26.2.0.0 cA a
26.2.1 cA a
26.2.1.0 cA a
26.2.2 cA a
26.2.2.0 cA a
26.2.3 cA a
26.2.3.0 cA a
26.2.4 cA a
26.2.4.0 cA a
26.2.5 =Cf a
26.2.5.0 cA a
26.2.5.11 cA a
26.2.5.13 cA a
26.2.5.15 cA a
26.2.5.16 cA a
26.2.5.18 cA a
26.2.5.19 cA a
26.2.5.2 cA a
26.2.5.20 cA a
26.2.5.21 =Cf a
26.2.5.6 cA a
27 =Cf a
27.0 =Cf a
27.0-rc1 cA a
27.0-rc1.0 cA a
27.0-rc1.0.0 cA a
27.0-rc2 cA a
27.0-rc2.0 cA a
27.0-rc2.0.0 cA a
27.0-rc3 cA a
27.0-rc3.0 cA a
27.0-rc3.0.0 cA a
27.0.0 cA a
27.0.0.0 cA a
27.0.1 =Cf a
27.0.1.0 =Cf a
27.1 =Cf a
27.1.1 cA a
27.1.1.0 cA a
27.1.2 =Cf a
27.1.2.0 =Cf a
27.2 =Cf a
27.2.0 cA a
27.2.0.0 cA a
27.2.1 cA a
27.2.1.0 cA a
27.2.2 cA a
27.2.2.0 cA a
27.2.3 cA a
27.2.3.0 cA a
27.2.4 =Cf a
27.2.4.0 =Cf a
27.3 =Cf a
27.3.0 cA a
27.3.0.0 cA a
27.3.2 cA a
27.3.2.0 cA a
27.3.3 cA a
27.3.3.0 cA a
27.3.4 =Cf a
27.3.4.0 cA a
27.3.4.1 cA a
27.3.4.10 cA a
27.3.4.11 cA a
27.3.4.12 cA a
27.3.4.13 cA a
27.3.4.14 cA a
27.3.4.15 cA a
27.3.4.16 =Cf a
27.3.4.2 cA a
27.3.4.3 cA a
27.3.4.6 cA a
27.3.4.8 cA a
27.3.4.9 cA a
28 =Df a
28.0 =Cf a
28.0.0 cA a
28.0.0.0 cA a
28.0.0.0-rc2 cA a
28.0.1 cA a
28.0.1.0 cA a
28.0.2 cA a
28.0.2.0 cA a
28.0.4 =Cf a
28.0.4.0 =Cf a
28.1 =Cf a
28.1.0 =Cf a
28.1.0.0 =Cf a
28.2 =Cf a
28.2.0 =Cf a
28.2.0.0 =Cf a
28.3 =Df a
28.3.0 cA a
28.3.0.0 cA a
28.3.1 cA a
28.3.1.0 cA a
28.3.2 cA a
28.3.2.0 cA a
28.3.3 =Df a
28.3.3.0 =Df a
28.4 =Df a
28.4.0 cA a
28.4.0.0 cA a
28.4.1 cA a
28.4.1.0 cA a
28.4.2 =Df a
28.4.2.0 =Df a
28.5 =Df a
28.5.0 =Df a
28.5.0.0 cA a
28.5.0.1 cA a
28.5.0.2 cA a
28.5.0.3 cA a
28.5.0.4 cA a
28.5.0.5 =Df a
29 =Df a
29.0 =Df a
29.0.0 cA a
29.0.0.0 cA a
29.0.0.0-rc1 cA a
29.0.0.0-rc2 cA a
29.0.0.0-rc3 cA a
29.0.1 cA a
29.0.1.0 cA a
29.0.2 cA a
29.0.2.0 cA a
29.0.3 cA a
29.0.3.0 cA a
29.0.4 cA a
29.0.4.0 cA a
29.0.5 =Df a
29.0.5.0 =Df a
latest =Df a
"),
    ("golang", "\
1 - a
1.10 - a
1.10-rc - a
1.10.0 - a
1.10.1 - a
1.10.2 - a
1.10.3 - a
1.10.4 - a
1.10.5 - a
1.10.6 - a
1.10.7 - a
1.10.8 - a
1.10beta1 - a
1.10beta2 - a
1.10rc1 - a
1.10rc2 - a
1.11 - a
1.11-rc - a
1.11.0 - a
1.11.1 - a
1.11.10 - a
1.11.11 - a
1.11.12 - a
1.11.13 - a
1.11.2 - a
1.11.3 - a
1.11.4 - a
1.11.5 - a
1.11.6 - a
1.11.7 - a
1.11.8 - a
1.11.9 - a
1.11beta1 - a
1.11beta2 - a
1.11beta3 - a
1.11rc1 - a
1.11rc2 - a
1.12 - a
1.12-rc - a
1.12.0 - a
1.12.1 - a
1.12.10 - a
1.12.11 - a
1.12.12 - a
1.12.13 - a
1.12.14 - a
1.12.15 - a
1.12.16 - a
1.12.17 - a
1.12.2 - a
1.12.3 - a
1.12.4 - a
1.12.5 - a
1.12.6 - a
1.12.7 - a
1.12.8 - a
1.12.9 - a
1.12beta1 - a
1.12beta2 - a
1.12rc1 - a
1.13 - a
1.13-rc - a
1.13.0 - a
1.13.1 - a
1.13.10 - a
1.13.11 - a
1.13.12 - a
1.13.13 - a
1.13.14 - a
1.13.15 - a
1.13.2 - a
1.13.3 - a
1.13.4 - a
1.13.5 - a
1.13.6 - a
1.13.7 - a
1.13.8 - a
1.13.9 - a
1.13beta1 - a
1.13rc1 - a
1.13rc2 - a
1.14 - a
1.14-rc - a
1.14.0 - a
1.14.1 - a
1.14.10 - a
1.14.11 - a
1.14.12 - a
1.14.13 - a
1.14.14 - a
1.14.15 - a
1.14.2 - a
1.14.3 - a
1.14.4 - a
1.14.5 - a
1.14.6 - a
1.14.7 - a
1.14.8 - a
1.14.9 - a
1.14beta1 - a
1.14rc1 - a
1.15 - a
1.15-rc - a
1.15.0 - a
1.15.1 - a
1.15.10 - a
1.15.11 - a
1.15.12 - a
1.15.13 - a
1.15.14 - a
1.15.15 - a
1.15.2 - a
1.15.3 - a
1.15.4 - a
1.15.5 - a
1.15.6 - a
1.15.7 - a
1.15.8 - a
1.15.9 - a
1.15beta1 - a
1.15rc1 - a
1.15rc2 - a
1.16 - a
1.16-rc - a
1.16.0 - a
1.16.1 - a
1.16.10 - a
1.16.11 - a
1.16.12 - a
1.16.13 - a
1.16.14 - a
1.16.15 - a
1.16.2 - a
1.16.3 - a
1.16.4 - a
1.16.5 - a
1.16.6 - a
1.16.7 - a
1.16.8 - a
1.16.9 - a
1.16beta1 - a
1.16rc1 - a
1.17 - a
1.17-rc - a
1.17.0 - a
1.17.1 - a
1.17.10 - a
1.17.11 - a
1.17.12 - a
1.17.13 - a
1.17.2 - a
1.17.3 - a
1.17.4 - a
1.17.5 - a
1.17.6 - a
1.17.7 - a
1.17.8 - a
1.17.9 - a
1.17beta1 - a
1.17rc1 - a
1.17rc2 - a
1.18 - a
1.18-rc - a
1.18.0 - a
1.18.1 - a
1.18.10 - a
1.18.2 - a
1.18.3 - a
1.18.4 - a
1.18.5 - a
1.18.6 - a
1.18.7 - a
1.18.8 - a
1.18.9 - a
1.18beta1 - a
1.18beta2 - a
1.18rc1 - a
1.19 - a
1.19-rc - a
1.19.0 - a
1.19.1 - a
1.19.10 - a
1.19.11 - a
1.19.12 - a
1.19.13 - a
1.19.2 - a
1.19.3 - a
1.19.4 - a
1.19.5 - a
1.19.6 - a
1.19.7 - a
1.19.8 - a
1.19.9 - a
1.19beta1 - a
1.19rc1 - a
1.19rc2 - a
1.20 - a
1.20-rc - a
1.20.0 - a
1.20.1 - a
1.20.10 - a
1.20.11 - a
1.20.12 - a
1.20.13 - a
1.20.14 - a
1.20.2 - a
1.20.3 - a
1.20.4 - a
1.20.5 - a
1.20.6 - a
1.20.7 - a
1.20.8 - a
1.20.9 - a
1.20rc1 - a
1.20rc2 - a
1.20rc3 - a
1.21 - a
1.21-rc - a
1.21.0 - a
1.21.1 - a
1.21.10 - a
1.21.11 - a
1.21.12 - a
1.21.13 - a
1.21.2 - a
1.21.3 - a
1.21.4 - a
1.21.5 - a
1.21.6 - a
1.21.7 - a
1.21.8 - a
1.21.9 - a
1.21rc2 - a
1.21rc3 - a
1.21rc4 - a
1.22 - a
1.22-rc - a
1.22.0 - a
1.22.1 - a
1.22.10 - a
1.22.11 - a
1.22.12 - a
1.22.2 - a
1.22.3 - a
1.22.4 - a
1.22.5 - a
1.22.6 - a
1.22.7 - a
1.22.8 - a
1.22.9 - a
1.22rc1 - a
1.22rc2 - a
1.23 - a
1.23-rc - a
1.23.0 - a
1.23.1 - a
1.23.10 - a
1.23.11 - a
1.23.12 - a
1.23.2 - a
1.23.3 - a
1.23.4 - a
1.23.5 - a
1.23.6 - a
1.23.7 - a
1.23.8 - a
1.23.9 - a
1.23rc1 - a
1.23rc2 - a
1.24 - a
1.24-rc - a
1.24.0 - a
1.24.1 - a
1.24.10 - a
1.24.11 - a
1.24.12 - a
1.24.13 - a
1.24.2 - a
1.24.3 - a
1.24.4 - a
1.24.5 - a
1.24.6 - a
1.24.7 - a
1.24.8 - a
1.24.9 - a
1.24rc1 - a
1.24rc2 - a
1.24rc3 - a
1.25 - a
1.25-rc - a
1.25.0 - a
1.25.1 - a
1.25.10 - a
1.25.11 - a
1.25.12 - a
1.25.13 - a
1.25.14 - a
1.25.2 - a
1.25.3 - a
1.25.4 - a
1.25.5 - a
1.25.6 - a
1.25.7 - a
1.25.8 - a
1.25.9 - a
1.25rc1 - a
1.25rc2 - a
1.25rc3 - a
1.26 - a
1.26-rc - a
1.26.0 - a
1.26.1 - a
1.26.2 - a
1.26.3 - a
1.26.4 - a
1.26.5 - a
1.26.6 - a
1.26.7 - a
1.26rc1 - a
1.26rc2 - a
1.26rc3 - a
1.27 - a
1.27-rc - a
1.27.0 - a
1.27rc1 - a
1.27rc2 - a
1.27rc3 - a
1.4 - a
1.4.3 - a
1.5 - a
1.5.1 - a
1.5.2 - a
1.5.3 - a
1.5.4 - a
1.6 - a
1.6.0 - a
1.6.1 - a
1.6.2 - a
1.6.3 - a
1.6.4 - a
1.6beta1 - a
1.6beta2 - a
1.6rc1 - a
1.6rc2 - a
1.7 - a
1.7.0 - a
1.7.1 - a
1.7.3 - a
1.7.4 - a
1.7.5 - a
1.7.6 - a
1.7beta1 - a
1.7beta2 - a
1.7rc1 - a
1.7rc2 - a
1.7rc3 - a
1.7rc4 - a
1.7rc5 - a
1.7rc6 - a
1.8 - a
1.8-rc - a
1.8.0 - a
1.8.1 - a
1.8.2 - a
1.8.3 - a
1.8.4 - a
1.8.5 - a
1.8.6 - a
1.8.7 - a
1.8beta1 - a
1.8beta2 - a
1.8rc1 - a
1.8rc2 - a
1.8rc3 - a
1.9 - a
1.9-rc - a
1.9.0 - a
1.9.1 - a
1.9.2 - a
1.9.3 - a
1.9.4 - a
1.9.5 - a
1.9.6 - a
1.9.7 - a
1.9beta1 - a
1.9beta2 - a
1.9rc1 - a
1.9rc2 - a
latest - a
rc - a
tip - a
tip-20250209 - a
tip-20250216 - a
tip-20250223 - a
tip-20250301 - a
tip-20250307 - a
tip-20250316 - a
tip-20250322 - a
tip-20250329 - a
tip-20250406 - a
tip-20250413 - a
tip-20250420 - a
tip-20250426 - a
tip-20250504 - a
tip-20250509 - a
tip-20250517 - a
tip-20250524 - a
tip-20250530 - a
tip-20250607 - a
tip-20250613 - a
tip-20250620 - a
tip-20250629 - a
tip-20250704 - a
tip-20250711 - a
tip-20250720 - a
tip-20250726 - a
tip-20250801 - a
tip-20250808 - a
tip-20250815 - a
tip-20250823 - a
tip-20250831 - a
tip-20250906 - a
tip-20250912 - a
tip-20250919 - a
tip-20250927 - a
tip-20251003 - a
tip-20251011 - a
tip-20251017 - a
tip-20251026 - a
tip-20251102 - a
tip-20251108 - a
tip-20251115 - a
tip-20251123 - a
tip-20251128 - a
tip-20251206 - a
tip-20251213 - a
tip-20251220 - a
tip-20251227 - a
tip-20260103 - a
tip-20260109 - a
tip-20260116 - a
tip-20260124 - a
tip-20260131 - a
tip-20260207 - a
tip-20260215 - a
tip-20260221 - a
tip-20260301 - a
tip-20260308 - a
tip-20260314 - a
tip-20260321 - a
tip-20260328 - a
tip-20260404 - a
tip-20260411 - a
tip-20260418 - a
tip-20260426 - a
tip-20260503 - a
tip-20260510 - a
tip-20260517 - a
tip-20260523 - a
tip-20260530 - a
tip-20260606 - a
tip-20260613 - a
tip-20260619 - a
tip-20260626 - a
tip-20260702 - a
tip-20260710 - a
tip-20260719 - a
tip-20260726 - a
tip-20260731 - a
tip-20260809 - a
tip-20260815 - a
"),
    ("gradle", "\
3.4 - a
3.4-jdk - a
3.4-jdk7 - a
3.4-jdk8 - a
3.4-jre - a
3.4-jre7 - a
3.4-jre8 - a
3.4.1 - a
3.4.1-jdk - a
3.4.1-jdk7 - a
3.4.1-jdk8 - a
3.4.1-jre - a
3.4.1-jre7 - a
3.4.1-jre8 - a
3.5 - a
3.5-jdk - a
3.5-jdk7 - a
3.5-jdk8 - a
3.5-jre - a
3.5-jre7 - a
3.5-jre8 - a
4.0 - a
4.0-jdk - a
4.0-jdk7 - a
4.0-jdk8 - a
4.0-jre - a
4.0-jre7 - a
4.0-jre8 - a
4.0.1 - a
4.0.1-jdk - a
4.0.1-jdk7 - a
4.0.1-jdk8 - a
4.0.1-jre - a
4.0.1-jre7 - a
4.0.1-jre8 - a
4.1 - a
4.1-jdk - a
4.1-jdk7 - a
4.1-jdk8 - a
4.1-jre - a
4.1-jre7 - a
4.1-jre8 - a
4.1.0 - a
4.1.0-jdk - a
4.1.0-jdk7 - a
4.1.0-jdk8 - a
4.1.0-jre - a
4.1.0-jre7 - a
4.1.0-jre8 - a
4.10 - a
4.10-jdk - a
4.10-jdk7 - a
4.10-jdk8 - a
4.10-jre - a
4.10-jre7 - a
4.10-jre8 - a
4.10.0 - a
4.10.0-jdk - a
4.10.0-jdk7 - a
4.10.0-jdk8 - a
4.10.0-jre - a
4.10.0-jre7 - a
4.10.0-jre8 - a
4.10.1 - a
4.10.1-jdk - a
4.10.1-jdk7 - a
4.10.1-jdk8 - a
4.10.1-jre - a
4.10.1-jre7 - a
4.10.1-jre8 - a
4.10.2 - a
4.10.2-jdk - a
4.10.2-jdk7 - a
4.10.2-jdk8 - a
4.10.2-jre - a
4.10.2-jre7 - a
4.10.2-jre8 - a
4.10.3 - a
4.10.3-jdk - a
4.10.3-jdk8 - a
4.10.3-jre - a
4.10.3-jre8 - a
4.2 - a
4.2-jdk - a
4.2-jdk7 - a
4.2-jdk8 - a
4.2-jre - a
4.2-jre7 - a
4.2-jre8 - a
4.2.0 - a
4.2.0-jdk - a
4.2.0-jdk7 - a
4.2.0-jdk8 - a
4.2.0-jre - a
4.2.0-jre7 - a
4.2.0-jre8 - a
4.2.1 - a
4.2.1-jdk - a
4.2.1-jdk7 - a
4.2.1-jdk8 - a
4.2.1-jre - a
4.2.1-jre7 - a
4.2.1-jre8 - a
4.3 - a
4.3-jdk - a
4.3-jdk7 - a
4.3-jdk8 - a
4.3-jre - a
4.3-jre7 - a
4.3-jre8 - a
4.3.0 - a
4.3.0-jdk - a
4.3.0-jdk7 - a
4.3.0-jdk8 - a
4.3.0-jre - a
4.3.0-jre7 - a
4.3.0-jre8 - a
4.3.1 - a
4.3.1-jdk - a
4.3.1-jdk7 - a
4.3.1-jdk8 - a
4.3.1-jre - a
4.3.1-jre7 - a
4.3.1-jre8 - a
4.4 - a
4.4-jdk - a
4.4-jdk7 - a
4.4-jdk8 - a
4.4-jre - a
4.4-jre7 - a
4.4-jre8 - a
4.4.0 - a
4.4.0-jdk - a
4.4.0-jdk7 - a
4.4.0-jdk8 - a
4.4.0-jre - a
4.4.0-jre7 - a
4.4.0-jre8 - a
4.4.1 - a
4.4.1-jdk - a
4.4.1-jdk7 - a
4.4.1-jdk8 - a
4.4.1-jre - a
4.4.1-jre7 - a
4.4.1-jre8 - a
4.5 - a
4.5-jdk - a
4.5-jdk7 - a
4.5-jdk8 - a
4.5-jre - a
4.5-jre7 - a
4.5-jre8 - a
4.5.0 - a
4.5.0-jdk - a
4.5.0-jdk7 - a
4.5.0-jdk8 - a
4.5.0-jre - a
4.5.0-jre7 - a
4.5.0-jre8 - a
4.5.1 - a
4.5.1-jdk - a
4.5.1-jdk7 - a
4.5.1-jdk8 - a
4.5.1-jre - a
4.5.1-jre7 - a
4.5.1-jre8 - a
4.6 - a
4.6-jdk - a
4.6-jdk7 - a
4.6-jdk8 - a
4.6-jre - a
4.6-jre7 - a
4.6-jre8 - a
4.6.0 - a
4.6.0-jdk - a
4.6.0-jdk7 - a
4.6.0-jdk8 - a
4.6.0-jre - a
4.6.0-jre7 - a
4.6.0-jre8 - a
4.7 - a
4.7-jdk - a
4.7-jdk7 - a
4.7-jdk8 - a
4.7-jre - a
4.7-jre7 - a
4.7-jre8 - a
4.7.0 - a
4.7.0-jdk - a
4.7.0-jdk7 - a
4.7.0-jdk8 - a
4.7.0-jre - a
4.7.0-jre7 - a
4.7.0-jre8 - a
4.8 - a
4.8-jdk - a
4.8-jdk7 - a
4.8-jdk8 - a
4.8-jre - a
4.8-jre7 - a
4.8-jre8 - a
4.8.0 - a
4.8.0-jdk - a
4.8.0-jdk7 - a
4.8.0-jdk8 - a
4.8.0-jre - a
4.8.0-jre7 - a
4.8.0-jre8 - a
4.8.1 - a
4.8.1-jdk - a
4.8.1-jdk7 - a
4.8.1-jdk8 - a
4.8.1-jre - a
4.8.1-jre7 - a
4.8.1-jre8 - a
4.9 - a
4.9-jdk - a
4.9-jdk7 - a
4.9-jdk8 - a
4.9-jre - a
4.9-jre7 - a
4.9-jre8 - a
4.9.0 - a
4.9.0-jdk - a
4.9.0-jdk7 - a
4.9.0-jdk8 - a
4.9.0-jre - a
4.9.0-jre7 - a
4.9.0-jre8 - a
5.0 - a
5.0-jdk - a
5.0-jdk8 - a
5.0-jre - a
5.0-jre8 - a
5.0.0 - a
5.0.0-jdk - a
5.0.0-jdk8 - a
5.0.0-jre - a
5.0.0-jre8 - a
5.1 - a
5.1-jdk - a
5.1-jdk8 - a
5.1-jre - a
5.1-jre8 - a
5.1.0 - a
5.1.0-jdk - a
5.1.0-jdk8 - a
5.1.0-jre - a
5.1.0-jre8 - a
5.1.1 - a
5.1.1-jdk - a
5.1.1-jdk8 - a
5.1.1-jre - a
5.1.1-jre8 - a
5.2 - a
5.2-jdk - a
5.2-jdk8 - a
5.2-jre - a
5.2-jre8 - a
5.2.0 - a
5.2.0-jdk - a
5.2.0-jdk8 - a
5.2.0-jre - a
5.2.0-jre8 - a
5.2.1 - a
5.2.1-jdk - a
5.2.1-jdk8 - a
5.2.1-jre - a
5.2.1-jre8 - a
5.3 - a
5.3-jdk - a
5.3-jdk8 - a
5.3-jre - a
5.3-jre8 - a
5.3.0 - a
5.3.0-jdk - a
5.3.0-jdk8 - a
5.3.0-jre - a
5.3.0-jre8 - a
5.3.1 - a
5.3.1-jdk - a
5.3.1-jdk8 - a
5.3.1-jre - a
5.3.1-jre8 - a
5.4 - x2019-07-01/2019-05-31
5.4-jdk - x2019-07-01/2019-05-31
5.4-jdk8 - x2019-07-01/2019-05-31
5.4-jre - x2019-07-01/2019-05-31
5.4-jre8 - x2019-07-01/2019-05-31
5.4.0 - a
5.4.0-jdk - a
5.4.0-jdk8 - a
5.4.0-jre - a
5.4.0-jre8 - a
5.4.1 - x2019-07-01/2019-05-31
5.4.1-jdk - x2019-07-01/2019-05-31
5.4.1-jdk8 - x2019-07-01/2019-05-31
5.4.1-jre - x2019-07-01/2019-05-31
5.4.1-jre8 - x2019-07-01/2019-05-31
6 - a
6-jdk - a
6-jdk-21-and-23 - a
6-jdk-lts-and-current - a
6-jdk11 - a
6-jdk17 - a
6-jdk21 - a
6-jdk23 - a
6.9 - a
6.9-jdk - a
6.9-jdk-21-and-23 - a
6.9-jdk-lts-and-current - a
6.9-jdk11 - a
6.9-jdk17 - a
6.9-jdk21 - a
6.9-jdk23 - a
6.9.1 - a
6.9.1-jdk - a
6.9.1-jdk11 - a
6.9.1-jdk17 - a
6.9.2 - a
6.9.2-jdk - a
6.9.2-jdk11 - a
6.9.2-jdk17 - a
6.9.3 - a
6.9.3-jdk - a
6.9.3-jdk11 - a
6.9.3-jdk17 - a
6.9.4 - a
6.9.4-jdk - a
6.9.4-jdk-21-and-23 - a
6.9.4-jdk-lts-and-current - a
6.9.4-jdk11 - a
6.9.4-jdk17 - a
6.9.4-jdk21 - a
6.9.4-jdk23 - a
7 - a
7-jdk - a
7-jdk-21-and-23 - a
7-jdk-lts-and-current - a
7-jdk11 - a
7-jdk17 - a
7-jdk18 - a
7-jdk19 - a
7-jdk21 - a
7-jdk23 - a
7.2 - a
7.2-jdk - a
7.2-jdk11 - a
7.2-jdk17 - a
7.2.0 - a
7.2.0-jdk - a
7.2.0-jdk11 - a
7.2.0-jdk17 - a
7.3 - a
7.3-jdk - a
7.3-jdk11 - a
7.3-jdk17 - a
7.3.0 - a
7.3.0-jdk - a
7.3.0-jdk11 - a
7.3.0-jdk17 - a
7.3.1 - a
7.3.1-jdk - a
7.3.1-jdk11 - a
7.3.1-jdk17 - a
7.3.2 - a
7.3.2-jdk - a
7.3.2-jdk11 - a
7.3.2-jdk17 - a
7.3.3 - a
7.3.3-jdk - a
7.3.3-jdk11 - a
7.3.3-jdk17 - a
7.4 - a
7.4-jdk - a
7.4-jdk11 - a
7.4-jdk17 - a
7.4-jdk18 - a
7.4.0 - a
7.4.0-jdk - a
7.4.0-jdk11 - a
7.4.0-jdk17 - a
7.4.1 - a
7.4.1-jdk - a
7.4.1-jdk11 - a
7.4.1-jdk17 - a
7.4.2 - a
7.4.2-jdk - a
7.4.2-jdk11 - a
7.4.2-jdk17 - a
7.4.2-jdk18 - a
7.5 - a
7.5-jdk - a
7.5-jdk11 - a
7.5-jdk17 - a
7.5-jdk18 - a
7.5.0 - a
7.5.0-jdk - a
7.5.0-jdk11 - a
7.5.0-jdk17 - a
7.5.0-jdk18 - a
7.5.1 - a
7.5.1-jdk - a
7.5.1-jdk11 - a
7.5.1-jdk17 - a
7.5.1-jdk18 - a
7.6 - a
7.6-jdk - a
7.6-jdk-21-and-23 - a
7.6-jdk-lts-and-current - a
7.6-jdk11 - a
7.6-jdk17 - a
7.6-jdk19 - a
7.6-jdk21 - a
7.6-jdk23 - a
7.6.0 - a
7.6.0-jdk - a
7.6.0-jdk11 - a
7.6.0-jdk17 - a
7.6.0-jdk19 - a
7.6.1 - a
7.6.1-jdk - a
7.6.1-jdk11 - a
7.6.1-jdk17 - a
7.6.2 - a
7.6.2-jdk - a
7.6.2-jdk11 - a
7.6.2-jdk17 - a
7.6.3 - a
7.6.3-jdk - a
7.6.3-jdk11 - a
7.6.3-jdk17 - a
7.6.4 - a
7.6.4-jdk - a
7.6.4-jdk-21-and-23 - a
7.6.4-jdk-lts-and-current - a
7.6.4-jdk11 - a
7.6.4-jdk17 - a
7.6.4-jdk21 - a
7.6.4-jdk23 - a
7.6.5 - a
7.6.5-jdk - a
7.6.5-jdk11 - a
7.6.5-jdk17 - a
7.6.6 - a
7.6.6-jdk - a
7.6.6-jdk11 - a
7.6.6-jdk17 - a
8 - a
8-jdk - a
8-jdk-21-and-22 - a
8-jdk-21-and-23 - a
8-jdk-21-and-24 - a
8-jdk-lts-and-current - a
8-jdk11 - a
8-jdk17 - a
8-jdk19 - a
8-jdk20 - a
8-jdk21 - a
8-jdk22 - a
8-jdk23 - a
8-jdk24 - a
8.0 - a
8.0-jdk - a
8.0-jdk11 - a
8.0-jdk17 - a
8.0-jdk19 - a
8.0.0 - a
8.0.0-jdk - a
8.0.0-jdk11 - a
8.0.0-jdk17 - a
8.0.0-jdk19 - a
8.0.1 - a
8.0.1-jdk - a
8.0.1-jdk11 - a
8.0.1-jdk17 - a
8.0.1-jdk19 - a
8.0.2 - a
8.0.2-jdk - a
8.0.2-jdk11 - a
8.0.2-jdk17 - a
8.0.2-jdk19 - a
8.1 - a
8.1-jdk - a
8.1-jdk11 - a
8.1-jdk17 - a
8.1.0 - a
8.1.0-jdk - a
8.1.0-jdk11 - a
8.1.0-jdk17 - a
8.1.1 - a
8.1.1-jdk - a
8.1.1-jdk11 - a
8.1.1-jdk17 - a
8.10 - a
8.10-jdk - a
8.10-jdk-21-and-22 - a
8.10-jdk-21-and-23 - a
8.10-jdk-lts-and-current - a
8.10-jdk11 - a
8.10-jdk17 - a
8.10-jdk21 - a
8.10-jdk22 - a
8.10-jdk23 - a
8.10.0 - a
8.10.0-jdk - a
8.10.0-jdk-21-and-22 - a
8.10.0-jdk-lts-and-current - a
8.10.0-jdk11 - a
8.10.0-jdk17 - a
8.10.0-jdk21 - a
8.10.0-jdk22 - a
8.10.1 - a
8.10.1-jdk - a
8.10.1-jdk-21-and-22 - a
8.10.1-jdk-lts-and-current - a
8.10.1-jdk11 - a
8.10.1-jdk17 - a
8.10.1-jdk21 - a
8.10.1-jdk22 - a
8.10.2 - a
8.10.2-jdk - a
8.10.2-jdk-21-and-22 - a
8.10.2-jdk-21-and-23 - a
8.10.2-jdk-lts-and-current - a
8.10.2-jdk11 - a
8.10.2-jdk17 - a
8.10.2-jdk21 - a
8.10.2-jdk23 - a
8.11 - a
8.11-jdk - a
8.11-jdk-21-and-23 - a
8.11-jdk-lts-and-current - a
8.11-jdk11 - a
8.11-jdk17 - a
8.11-jdk21 - a
8.11-jdk23 - a
8.11.0 - a
8.11.0-jdk - a
8.11.0-jdk-21-and-23 - a
8.11.0-jdk-lts-and-current - a
8.11.0-jdk11 - a
8.11.0-jdk17 - a
8.11.0-jdk21 - a
8.11.0-jdk23 - a
8.11.1 - a
8.11.1-jdk - a
8.11.1-jdk-21-and-23 - a
8.11.1-jdk-lts-and-current - a
8.11.1-jdk11 - a
8.11.1-jdk17 - a
8.11.1-jdk21 - a
8.11.1-jdk23 - a
8.12 - a
8.12-jdk - a
8.12-jdk-21-and-23 - a
8.12-jdk-lts-and-current - a
8.12-jdk11 - a
8.12-jdk17 - a
8.12-jdk21 - a
8.12-jdk23 - a
8.12.0 - a
8.12.0-jdk - a
8.12.0-jdk-21-and-23 - a
8.12.0-jdk-lts-and-current - a
8.12.0-jdk11 - a
8.12.0-jdk17 - a
8.12.0-jdk21 - a
8.12.0-jdk23 - a
8.12.1 - a
8.12.1-jdk - a
8.12.1-jdk-21-and-23 - a
8.12.1-jdk-lts-and-current - a
8.12.1-jdk11 - a
8.12.1-jdk17 - a
8.12.1-jdk21 - a
8.12.1-jdk23 - a
8.13 - a
8.13-jdk - a
8.13-jdk-21-and-23 - a
8.13-jdk-21-and-24 - a
8.13-jdk-lts-and-current - a
8.13-jdk11 - a
8.13-jdk17 - a
8.13-jdk21 - a
8.13-jdk23 - a
8.13.0 - a
8.13.0-jdk - a
8.13.0-jdk-21-and-23 - a
8.13.0-jdk-21-and-24 - a
8.13.0-jdk-lts-and-current - a
8.13.0-jdk11 - a
8.13.0-jdk17 - a
8.13.0-jdk21 - a
8.13.0-jdk23 - a
8.14 - a
8.14-jdk - a
8.14-jdk-21-and-24 - a
8.14-jdk-lts-and-current - a
8.14-jdk11 - a
8.14-jdk17 - a
8.14-jdk21 - a
8.14-jdk24 - a
8.14.0 - a
8.14.0-jdk - a
8.14.0-jdk-21-and-24 - a
8.14.0-jdk-lts-and-current - a
8.14.0-jdk11 - a
8.14.0-jdk17 - a
8.14.0-jdk21 - a
8.14.0-jdk24 - a
8.14.1 - a
8.14.1-jdk - a
8.14.1-jdk-21-and-24 - a
8.14.1-jdk-lts-and-current - a
8.14.1-jdk11 - a
8.14.1-jdk17 - a
8.14.1-jdk21 - a
8.14.1-jdk24 - a
8.14.2 - a
8.14.2-jdk - a
8.14.2-jdk-21-and-24 - a
8.14.2-jdk-lts-and-current - a
8.14.2-jdk11 - a
8.14.2-jdk17 - a
8.14.2-jdk21 - a
8.14.2-jdk24 - a
8.14.3 - a
8.14.3-jdk - a
8.14.3-jdk-21-and-24 - a
8.14.3-jdk-lts-and-current - a
8.14.3-jdk11 - a
8.14.3-jdk17 - a
8.14.3-jdk21 - a
8.14.3-jdk24 - a
8.14.4 - a
8.14.4-jdk - a
8.14.4-jdk11 - a
8.14.4-jdk17 - a
8.14.4-jdk21 - a
8.14.5 - a
8.14.5-jdk - a
8.14.5-jdk11 - a
8.14.5-jdk17 - a
8.14.5-jdk21 - a
8.2 - a
8.2-jdk - a
8.2-jdk11 - a
8.2-jdk17 - a
8.2.0 - a
8.2.0-jdk - a
8.2.0-jdk11 - a
8.2.0-jdk17 - a
8.2.1 - a
8.2.1-jdk - a
8.2.1-jdk11 - a
8.2.1-jdk17 - a
8.3 - a
8.3-jdk - a
8.3-jdk11 - a
8.3-jdk17 - a
8.3-jdk20 - a
8.3.0 - a
8.3.0-jdk - a
8.3.0-jdk11 - a
8.3.0-jdk17 - a
8.3.0-jdk20 - a
8.4 - a
8.4-jdk - a
8.4-jdk11 - a
8.4-jdk17 - a
8.4-jdk20 - a
8.4-jdk21 - a
8.4.0 - a
8.4.0-jdk - a
8.4.0-jdk11 - a
8.4.0-jdk17 - a
8.4.0-jdk20 - a
8.4.0-jdk21 - a
8.5 - a
8.5-jdk - a
8.5-jdk11 - a
8.5-jdk17 - a
8.5-jdk21 - a
8.5.0 - a
8.5.0-jdk - a
8.5.0-jdk11 - a
8.5.0-jdk17 - a
8.5.0-jdk21 - a
8.6 - a
8.6-jdk - a
8.6-jdk11 - a
8.6-jdk17 - a
8.6-jdk21 - a
8.6.0 - a
8.6.0-jdk - a
8.6.0-jdk11 - a
8.6.0-jdk17 - a
8.6.0-jdk21 - a
8.7 - a
8.7-jdk - a
8.7-jdk-21-and-22 - a
8.7-jdk-lts-and-current - a
8.7-jdk11 - a
8.7-jdk17 - a
8.7-jdk21 - a
8.7.0 - a
8.7.0-jdk - a
8.7.0-jdk-21-and-22 - a
8.7.0-jdk-lts-and-current - a
8.7.0-jdk11 - a
8.7.0-jdk17 - a
8.7.0-jdk21 - a
8.8 - a
8.8-jdk - a
8.8-jdk-21-and-22 - a
8.8-jdk-lts-and-current - a
8.8-jdk11 - a
8.8-jdk17 - a
8.8-jdk21 - a
8.8-jdk22 - a
8.8.0 - a
8.8.0-jdk - a
8.8.0-jdk-21-and-22 - a
8.8.0-jdk-lts-and-current - a
8.8.0-jdk11 - a
8.8.0-jdk17 - a
8.8.0-jdk21 - a
8.8.0-jdk22 - a
8.9 - a
8.9-jdk - a
8.9-jdk-21-and-22 - a
8.9-jdk-lts-and-current - a
8.9-jdk11 - a
8.9-jdk17 - a
8.9-jdk21 - a
8.9-jdk22 - a
8.9.0 - a
8.9.0-jdk - a
8.9.0-jdk-21-and-22 - a
8.9.0-jdk-lts-and-current - a
8.9.0-jdk11 - a
8.9.0-jdk17 - a
8.9.0-jdk21 - a
8.9.0-jdk22 - a
9 - a
9-jdk - a
9-jdk-21-and-24 - a
9-jdk-25-and-25 - a
9-jdk-25-and-26 - a
9-jdk-lts-and-current - a
9-jdk17 - a
9-jdk21 - a
9-jdk24 - a
9-jdk25 - a
9-jdk26 - a
9.0 - a
9.0-jdk - a
9.0-jdk-21-and-24 - a
9.0-jdk-lts-and-current - a
9.0-jdk17 - a
9.0-jdk21 - a
9.0-jdk24 - a
9.0.0 - a
9.0.0-jdk - a
9.0.0-jdk-21-and-24 - a
9.0.0-jdk-lts-and-current - a
9.0.0-jdk17 - a
9.0.0-jdk21 - a
9.0.0-jdk24 - a
9.1 - a
9.1-jdk - a
9.1-jdk-21-and-24 - a
9.1-jdk-25-and-25 - a
9.1-jdk-lts-and-current - a
9.1-jdk17 - a
9.1-jdk21 - a
9.1-jdk24 - a
9.1-jdk25 - a
9.1.0 - a
9.1.0-jdk - a
9.1.0-jdk-21-and-24 - a
9.1.0-jdk-25-and-25 - a
9.1.0-jdk-lts-and-current - a
9.1.0-jdk17 - a
9.1.0-jdk21 - a
9.1.0-jdk24 - a
9.1.0-jdk25 - a
9.2 - a
9.2-jdk - a
9.2-jdk-25-and-25 - a
9.2-jdk-lts-and-current - a
9.2-jdk17 - a
9.2-jdk21 - a
9.2-jdk25 - a
9.2.0 - a
9.2.0-jdk - a
9.2.0-jdk-25-and-25 - a
9.2.0-jdk-lts-and-current - a
9.2.0-jdk17 - a
9.2.0-jdk21 - a
9.2.0-jdk25 - a
9.2.1 - a
9.2.1-jdk - a
9.2.1-jdk-25-and-25 - a
9.2.1-jdk-lts-and-current - a
9.2.1-jdk17 - a
9.2.1-jdk21 - a
9.2.1-jdk25 - a
9.3 - a
9.3-jdk - a
9.3-jdk-25-and-25 - a
9.3-jdk-lts-and-current - a
9.3-jdk17 - a
9.3-jdk21 - a
9.3-jdk25 - a
9.3.0 - a
9.3.0-jdk - a
9.3.0-jdk-25-and-25 - a
9.3.0-jdk-lts-and-current - a
9.3.0-jdk17 - a
9.3.0-jdk21 - a
9.3.0-jdk25 - a
9.3.1 - a
9.3.1-jdk - a
9.3.1-jdk-25-and-25 - a
9.3.1-jdk-lts-and-current - a
9.3.1-jdk17 - a
9.3.1-jdk21 - a
9.3.1-jdk25 - a
9.4 - a
9.4-jdk - a
9.4-jdk-25-and-25 - a
9.4-jdk-25-and-26 - a
9.4-jdk-lts-and-current - a
9.4-jdk17 - a
9.4-jdk21 - a
9.4-jdk25 - a
9.4-jdk26 - a
9.4.0 - a
9.4.0-jdk - a
9.4.0-jdk-25-and-25 - a
9.4.0-jdk-lts-and-current - a
9.4.0-jdk17 - a
9.4.0-jdk21 - a
9.4.0-jdk25 - a
9.4.1 - a
9.4.1-jdk - a
9.4.1-jdk-25-and-25 - a
9.4.1-jdk-25-and-26 - a
9.4.1-jdk-lts-and-current - a
9.4.1-jdk17 - a
9.4.1-jdk21 - a
9.4.1-jdk25 - a
9.4.1-jdk26 - a
9.5 - a
9.5-jdk - a
9.5-jdk-25-and-26 - a
9.5-jdk-lts-and-current - a
9.5-jdk17 - a
9.5-jdk21 - a
9.5-jdk25 - a
9.5-jdk26 - a
9.5.0 - a
9.5.0-jdk - a
9.5.0-jdk-25-and-26 - a
9.5.0-jdk-lts-and-current - a
9.5.0-jdk17 - a
9.5.0-jdk21 - a
9.5.0-jdk25 - a
9.5.0-jdk26 - a
9.5.1 - a
9.5.1-jdk - a
9.5.1-jdk-25-and-26 - a
9.5.1-jdk-lts-and-current - a
9.5.1-jdk17 - a
9.5.1-jdk21 - a
9.5.1-jdk25 - a
9.5.1-jdk26 - a
9.6 - a
9.6-jdk - a
9.6-jdk-25-and-26 - a
9.6-jdk-lts-and-current - a
9.6-jdk17 - a
9.6-jdk21 - a
9.6-jdk25 - a
9.6-jdk26 - a
9.6.0 - a
9.6.0-jdk - a
9.6.0-jdk-25-and-26 - a
9.6.0-jdk-lts-and-current - a
9.6.0-jdk17 - a
9.6.0-jdk21 - a
9.6.0-jdk25 - a
9.6.0-jdk26 - a
9.6.1 - a
9.6.1-jdk - a
9.6.1-jdk-25-and-26 - a
9.6.1-jdk-lts-and-current - a
9.6.1-jdk17 - a
9.6.1-jdk21 - a
9.6.1-jdk25 - a
9.6.1-jdk26 - a
9.7 - a
9.7-jdk - a
9.7-jdk-25-and-26 - a
9.7-jdk-lts-and-current - a
9.7-jdk17 - a
9.7-jdk21 - a
9.7-jdk25 - a
9.7-jdk26 - a
9.7.0 - a
9.7.0-jdk - a
9.7.0-jdk-25-and-26 - a
9.7.0-jdk-lts-and-current - a
9.7.0-jdk17 - a
9.7.0-jdk21 - a
9.7.0-jdk25 - a
9.7.0-jdk26 - a
9.7.1 - a
9.7.1-jdk - a
9.7.1-jdk-25-and-26 - a
9.7.1-jdk-lts-and-current - a
9.7.1-jdk17 - a
9.7.1-jdk21 - a
9.7.1-jdk25 - a
9.7.1-jdk26 - a
jdk - a
jdk-21-and-22 - a
jdk-21-and-23 - a
jdk-21-and-24 - a
jdk-25-and-25 - a
jdk-25-and-26 - a
jdk-lts-and-current - a
jdk11 - a
jdk17 - a
jdk18 - a
jdk19 - a
jdk20 - a
jdk21 - a
jdk22 - a
jdk23 - a
jdk24 - a
jdk25 - a
jdk26 - a
jdk7 - a
jdk8 - xcurrent/2019-05-31
jre - x2021-10-06/2019-05-31
jre7 - a
jre8 - x2021-10-06/2019-05-31
latest - a
"),
    ("haproxy", "\
1 - a
1.4 - a
1.4.27 - a
1.5 - a
1.5.16 - a
1.5.17 - a
1.5.18 - a
1.5.19 - a
1.6 - a
1.6.10 - a
1.6.11 - a
1.6.12 - a
1.6.13 - a
1.6.14 - a
1.6.15 - a
1.6.4 - a
1.6.5 - a
1.6.6 - a
1.6.7 - a
1.6.8 - a
1.6.9 - a
1.7 - a
1.7.0 - a
1.7.1 - a
1.7.10 - a
1.7.11 - a
1.7.12 - a
1.7.13 - a
1.7.14 - a
1.7.2 - a
1.7.3 - a
1.7.4 - a
1.7.5 - a
1.7.6 - a
1.7.7 - a
1.7.8 - a
1.7.9 - a
1.8 - a
1.8-rc - a
1.8-rc4 - a
1.8.0 - a
1.8.1 - a
1.8.12 - a
1.8.13 - a
1.8.14 - a
1.8.15 - a
1.8.16 - a
1.8.17 - a
1.8.18 - a
1.8.19 - a
1.8.2 - a
1.8.20 - a
1.8.21 - a
1.8.22 - a
1.8.23 - a
1.8.24 - a
1.8.25 - a
1.8.26 - a
1.8.27 - a
1.8.28 - a
1.8.29 - a
1.8.3 - a
1.8.30 - a
1.8.31 - a
1.8.4 - a
1.8.5 - a
1.8.7 - a
1.8.8 - a
1.8.9 - a
1.9 - a
1.9-dev10 - a
1.9-dev11 - a
1.9-dev9 - a
1.9-rc - a
1.9.0 - a
1.9.1 - a
1.9.10 - a
1.9.11 - a
1.9.12 - a
1.9.13 - a
1.9.14 - a
1.9.15 - a
1.9.16 - a
1.9.2 - a
1.9.3 - a
1.9.4 - a
1.9.5 - a
1.9.6 - a
1.9.7 - a
1.9.8 - a
1.9.9 - a
2.0 - x2024-05-29/2024-05-23
2.0-dev4 - a
2.0-dev5 - a
2.0-dev6 - a
2.0-dev7 - a
2.0-rc - a
2.0.0 - a
2.0.1 - a
2.0.10 - a
2.0.11 - a
2.0.12 - a
2.0.13 - a
2.0.14 - a
2.0.15 - a
2.0.16 - a
2.0.17 - a
2.0.18 - a
2.0.19 - a
2.0.2 - a
2.0.20 - a
2.0.21 - a
2.0.22 - a
2.0.23 - a
2.0.24 - a
2.0.25 - a
2.0.26 - a
2.0.27 - a
2.0.28 - a
2.0.29 - a
2.0.3 - a
2.0.30 - a
2.0.31 - a
2.0.32 - a
2.0.33 - a
2.0.34 - a
2.0.35 - x2024-05-29/2024-05-23
2.0.4 - a
2.0.5 - a
2.0.6 - a
2.0.7 - a
2.0.8 - a
2.0.9 - a
2.1 - a
2.1.0 - a
2.1.1 - a
2.1.10 - a
2.1.11 - a
2.1.12 - a
2.1.2 - a
2.1.3 - a
2.1.4 - a
2.1.5 - a
2.1.7 - a
2.1.8 - a
2.1.9 - a
2.2 - x2025-05-29/2024-05-23
2.2-dev10 - a
2.2-dev11 - a
2.2-dev12 - a
2.2-dev5 - a
2.2-dev6 - a
2.2-dev7 - a
2.2-dev8 - a
2.2-dev9 - a
2.2-rc - a
2.2.0 - a
2.2.1 - a
2.2.10 - a
2.2.11 - a
2.2.12 - a
2.2.13 - a
2.2.14 - a
2.2.15 - a
2.2.16 - a
2.2.17 - a
2.2.18 - a
2.2.19 - a
2.2.2 - a
2.2.20 - a
2.2.21 - a
2.2.22 - a
2.2.23 - a
2.2.24 - a
2.2.25 - a
2.2.26 - a
2.2.27 - a
2.2.28 - a
2.2.29 - a
2.2.3 - a
2.2.30 - a
2.2.31 - a
2.2.32 - a
2.2.33 - x2025-04-23/2024-05-23
2.2.4 - a
2.2.5 - a
2.2.6 - a
2.2.7 - a
2.2.8 - a
2.2.9 - a
2.3 - a
2.3-dev - a
2.3-dev0 - a
2.3-dev1 - a
2.3-dev2 - a
2.3-dev3 - a
2.3-dev4 - a
2.3-dev5 - a
2.3-dev6 - a
2.3-dev7 - a
2.3-dev8 - a
2.3-dev9 - a
2.3-rc - a
2.3.0 - a
2.3.1 - a
2.3.10 - a
2.3.12 - a
2.3.13 - a
2.3.14 - a
2.3.15 - a
2.3.16 - a
2.3.17 - a
2.3.18 - a
2.3.19 - a
2.3.2 - a
2.3.20 - a
2.3.21 - a
2.3.3 - a
2.3.4 - a
2.3.5 - a
2.3.6 - a
2.3.7 - a
2.3.8 - a
2.3.9 - a
2.4 - a
2.4-dev - a
2.4-dev0 - a
2.4-dev1 - a
2.4-dev10 - a
2.4-dev11 - a
2.4-dev12 - a
2.4-dev13 - a
2.4-dev14 - a
2.4-dev15 - a
2.4-dev16 - a
2.4-dev18 - a
2.4-dev19 - a
2.4-dev2 - a
2.4-dev3 - a
2.4-dev4 - a
2.4-dev5 - a
2.4-dev6 - a
2.4-dev7 - a
2.4-dev8 - a
2.4-dev9 - a
2.4.0 - a
2.4.1 - a
2.4.10 - a
2.4.11 - a
2.4.12 - a
2.4.13 - a
2.4.14 - a
2.4.15 - a
2.4.16 - a
2.4.17 - a
2.4.18 - a
2.4.19 - a
2.4.2 - a
2.4.20 - a
2.4.21 - a
2.4.22 - a
2.4.23 - a
2.4.24 - a
2.4.25 - a
2.4.26 - a
2.4.27 - a
2.4.28 - a
2.4.29 - a
2.4.3 - a
2.4.30 - a
2.4.31 - a
2.4.32 - a
2.4.33 - a
2.4.34 - a
2.4.35 - a
2.4.36 - a
2.4.4 - a
2.4.7 - a
2.4.8 - a
2.4.9 - a
2.5 - a
2.5-dev - a
2.5-dev0 - a
2.5-dev1 - a
2.5-dev10 - a
2.5-dev11 - a
2.5-dev12 - a
2.5-dev13 - a
2.5-dev14 - a
2.5-dev15 - a
2.5-dev2 - a
2.5-dev3 - a
2.5-dev4 - a
2.5-dev5 - a
2.5-dev6 - a
2.5-dev7 - a
2.5-dev8 - a
2.5-dev9 - a
2.5.0 - a
2.5.1 - a
2.5.10 - a
2.5.11 - a
2.5.12 - a
2.5.13 - a
2.5.14 - a
2.5.2 - a
2.5.3 - a
2.5.4 - a
2.5.5 - a
2.5.6 - a
2.5.7 - a
2.5.8 - a
2.5.9 - a
2.6 - a
2.6-dev - a
2.6-dev0 - a
2.6-dev1 - a
2.6-dev10 - a
2.6-dev11 - a
2.6-dev2 - a
2.6-dev3 - a
2.6-dev4 - a
2.6-dev5 - a
2.6-dev6 - a
2.6-dev7 - a
2.6-dev8 - a
2.6-dev9 - a
2.6.0 - a
2.6.1 - a
2.6.10 - a
2.6.11 - a
2.6.12 - a
2.6.13 - a
2.6.14 - a
2.6.15 - a
2.6.16 - a
2.6.17 - a
2.6.18 - a
2.6.19 - a
2.6.2 - a
2.6.20 - a
2.6.21 - a
2.6.22 - a
2.6.23 - a
2.6.24 - a
2.6.25 - a
2.6.26 - a
2.6.27 - a
2.6.28 - a
2.6.29 - a
2.6.3 - a
2.6.30 - a
2.6.31 - a
2.6.32 - a
2.6.4 - a
2.6.5 - a
2.6.6 - a
2.6.7 - a
2.6.8 - a
2.6.9 - a
2.7 - a
2.7-dev - a
2.7-dev0 - a
2.7-dev1 - a
2.7-dev10 - a
2.7-dev2 - a
2.7-dev3 - a
2.7-dev4 - a
2.7-dev5 - a
2.7-dev6 - a
2.7-dev7 - a
2.7-dev8 - a
2.7-dev9 - a
2.7.0 - a
2.7.1 - a
2.7.10 - a
2.7.11 - a
2.7.12 - a
2.7.2 - a
2.7.3 - a
2.7.4 - a
2.7.5 - a
2.7.6 - a
2.7.7 - a
2.7.8 - a
2.7.9 - a
2.8 - a
2.8-dev - a
2.8-dev0 - a
2.8-dev1 - a
2.8-dev10 - a
2.8-dev11 - a
2.8-dev12 - a
2.8-dev13 - a
2.8-dev2 - a
2.8-dev3 - a
2.8-dev4 - a
2.8-dev5 - a
2.8-dev6 - a
2.8-dev7 - a
2.8-dev8 - a
2.8-dev9 - a
2.8.0 - a
2.8.1 - a
2.8.10 - a
2.8.11 - a
2.8.12 - a
2.8.13 - a
2.8.14 - a
2.8.15 - a
2.8.16 - a
2.8.17 - a
2.8.18 - a
2.8.19 - a
2.8.2 - a
2.8.20 - a
2.8.21 - a
2.8.22 - a
2.8.23 - a
2.8.24 - a
2.8.25 - a
2.8.26 - a
2.8.27 - a
2.8.3 - a
2.8.4 - a
2.8.5 - a
2.8.6 - a
2.8.7 - a
2.8.9 - a
2.9 - a
2.9-dev - a
2.9-dev0 - a
2.9-dev1 - a
2.9-dev10 - a
2.9-dev11 - a
2.9-dev12 - a
2.9-dev2 - a
2.9-dev3 - a
2.9-dev4 - a
2.9-dev5 - a
2.9-dev6 - a
2.9-dev7 - a
2.9-dev8 - a
2.9-dev9 - a
2.9.0 - a
2.9.1 - a
2.9.10 - a
2.9.11 - a
2.9.12 - a
2.9.13 - a
2.9.14 - a
2.9.15 - a
2.9.2 - a
2.9.3 - a
2.9.4 - a
2.9.5 - a
2.9.6 - a
2.9.7 - a
2.9.8 - a
2.9.9 - a
3.0 - a
3.0-dev - a
3.0-dev0 - a
3.0-dev1 - a
3.0-dev10 - a
3.0-dev11 - a
3.0-dev12 - a
3.0-dev13 - a
3.0-dev2 - a
3.0-dev3 - a
3.0-dev4 - a
3.0-dev5 - a
3.0-dev6 - a
3.0-dev7 - a
3.0-dev8 - a
3.0-dev9 - a
3.0.0 - a
3.0.1 - a
3.0.10 - a
3.0.11 - a
3.0.12 - a
3.0.13 - a
3.0.14 - a
3.0.15 - a
3.0.16 - a
3.0.17 - a
3.0.18 - a
3.0.19 - a
3.0.2 - a
3.0.20 - a
3.0.21 - a
3.0.22 - a
3.0.23 - a
3.0.24 - a
3.0.25 - a
3.0.26 - a
3.0.3 - a
3.0.4 - a
3.0.5 - a
3.0.6 - a
3.0.7 - a
3.0.8 - a
3.0.9 - a
3.1 - a
3.1-dev - a
3.1-dev0 - a
3.1-dev1 - a
3.1-dev10 - a
3.1-dev11 - a
3.1-dev12 - a
3.1-dev13 - a
3.1-dev14 - a
3.1-dev3 - a
3.1-dev4 - a
3.1-dev5 - a
3.1-dev6 - a
3.1-dev7 - a
3.1-dev8 - a
3.1-dev9 - a
3.1.0 - a
3.1.1 - a
3.1.10 - a
3.1.11 - a
3.1.12 - a
3.1.13 - a
3.1.14 - a
3.1.15 - a
3.1.16 - a
3.1.17 - a
3.1.2 - a
3.1.3 - a
3.1.5 - a
3.1.6 - a
3.1.7 - a
3.1.8 - a
3.1.9 - a
3.2 - a
3.2-dev - a
3.2-dev0 - a
3.2-dev1 - a
3.2-dev10 - a
3.2-dev11 - a
3.2-dev12 - a
3.2-dev13 - a
3.2-dev14 - a
3.2-dev15 - a
3.2-dev16 - a
3.2-dev17 - a
3.2-dev2 - a
3.2-dev3 - a
3.2-dev4 - a
3.2-dev5 - a
3.2-dev6 - a
3.2-dev7 - a
3.2-dev8 - a
3.2-dev9 - a
3.2.0 - a
3.2.1 - a
3.2.10 - a
3.2.11 - a
3.2.12 - a
3.2.13 - a
3.2.14 - a
3.2.15 - a
3.2.16 - a
3.2.17 - a
3.2.18 - a
3.2.19 - a
3.2.2 - a
3.2.20 - a
3.2.21 - a
3.2.22 - a
3.2.3 - a
3.2.4 - a
3.2.5 - a
3.2.6 - a
3.2.7 - a
3.2.8 - a
3.2.9 - a
3.3 - a
3.3-dev - a
3.3-dev0 - a
3.3-dev1 - a
3.3-dev10 - a
3.3-dev11 - a
3.3-dev12 - a
3.3-dev13 - a
3.3-dev14 - a
3.3-dev2 - a
3.3-dev3 - a
3.3-dev5 - a
3.3-dev6 - a
3.3-dev7 - a
3.3-dev8 - a
3.3-dev9 - a
3.3.0 - a
3.3.1 - a
3.3.10 - a
3.3.11 - a
3.3.12 - a
3.3.13 - a
3.3.2 - a
3.3.3 - a
3.3.4 - a
3.3.5 - a
3.3.6 - a
3.3.7 - a
3.3.8 - a
3.3.9 - a
3.4 - a
3.4-dev - a
3.4-dev0 - a
3.4-dev1 - a
3.4-dev10 - a
3.4-dev11 - a
3.4-dev12 - a
3.4-dev13 - a
3.4-dev14 - a
3.4-dev2 - a
3.4-dev3 - a
3.4-dev4 - a
3.4-dev5 - a
3.4-dev6 - a
3.4-dev7 - a
3.4-dev8 - a
3.4-dev9 - a
3.4.0 - a
3.4.1 - a
3.4.2 - a
3.4.3 - a
3.5-dev - a
3.5-dev2 - a
3.5-dev3 - a
3.5-dev4 - a
3.5-dev5 - a
latest - a
lts - a
rc - a
"),
    ("httpd", "\
2 - a
2.2 - a
2.2.31 - a
2.2.32 - a
2.2.34 - a
2.4 - a
2.4.23 - a
2.4.25 - x2017-07-11/2017-07-25
2.4.27 - a
2.4.28 - a
2.4.29 - a
2.4.32 - a
2.4.33 - a
2.4.34 - a
2.4.35 - a
2.4.37 - a
2.4.38 - a
2.4.39 - a
2.4.41 - a
2.4.43 - a
2.4.46 - a
2.4.47 - a
2.4.48 - a
2.4.49 - a
2.4.50 - a
2.4.51 - a
2.4.52 - a
2.4.53 - a
2.4.54 - a
2.4.55 - a
2.4.56 - a
2.4.57 - a
2.4.58 - a
2.4.59 - a
2.4.60 - a
2.4.61 - a
2.4.62 - a
2.4.63 - a
2.4.64 - a
2.4.65 - a
2.4.66 - a
2.4.67 - a
2.4.68 - a
latest - a
"),
    ("julia", "\
1 - xcurrent/2025-09-16
1.10 - xcurrent/2026-03-10
1.10-rc - a
1.10.0 - a
1.10.0-alpha1 - a
1.10.0-beta1 - a
1.10.0-beta2 - a
1.10.0-beta3 - a
1.10.0-rc1 - a
1.10.0-rc2 - a
1.10.0-rc3 - a
1.10.1 - a
1.10.10 - a
1.10.2 - a
1.10.3 - a
1.10.4 - a
1.10.6 - a
1.10.8 - a
1.10.9 - a
1.11 - xcurrent/2025-09-16
1.11-rc - x2024-10-08/2024-08-27
1.11.0-alpha1 - a
1.11.0-beta1 - a
1.11.0-rc1 - a
1.11.0-rc2 - a
1.11.2 - a
1.11.5 - a
1.11.6 - a
1.12-rc - x2025-10-08/2025-09-10
1.12.0-beta2 - a
1.12.0-beta3 - a
1.12.0-beta4 - a
1.12.0-rc1 - a
1.5 - a
1.5-rc - a
1.5.0 - a
1.5.0-rc1 - a
1.5.0-rc2 - a
1.5.1 - a
1.5.2 - a
1.5.3 - a
1.5.4 - a
1.6 - a
1.6-rc - a
1.6.0 - a
1.6.0-rc2 - a
1.6.0-rc3 - a
1.6.1 - a
1.6.2 - a
1.6.3 - a
1.6.4 - a
1.6.5 - a
1.6.6 - a
1.6.7 - a
1.7 - a
1.7-rc - a
1.7.0 - a
1.7.0-beta4 - a
1.7.0-rc1 - a
1.7.0-rc2 - a
1.7.0-rc3 - a
1.7.1 - a
1.7.2 - a
1.7.3 - a
1.8 - a
1.8-rc - a
1.8.0 - a
1.8.0-beta1 - a
1.8.0-beta3 - a
1.8.0-rc1 - a
1.8.0-rc3 - a
1.8.0-rc4 - a
1.8.1 - a
1.8.2 - a
1.8.3 - a
1.8.4 - a
1.8.5 - a
1.9 - a
1.9-rc - a
1.9.0 - a
1.9.0-alpha1 - a
1.9.0-beta2 - a
1.9.0-beta3 - a
1.9.0-beta4 - a
1.9.0-rc1 - a
1.9.0-rc2 - a
1.9.0-rc3 - a
1.9.1 - a
1.9.2 - a
1.9.3 - a
1.9.4 - a
latest - xcurrent/2025-09-16
rc - xcurrent/2025-09-10
"),
    ("maven", "\
3 - xcurrent/2017-09-11
3-amazoncorretto-11 - a
3-amazoncorretto-17 - a
3-amazoncorretto-21 - a
3-amazoncorretto-23 - a
3-amazoncorretto-24 - a
3-amazoncorretto-25 - a
3-amazoncorretto-8 - a
3-eclipse-temurin-11 - a
3-eclipse-temurin-16 - a
3-eclipse-temurin-17 - a
3-eclipse-temurin-18 - a
3-eclipse-temurin-19 - a
3-eclipse-temurin-20 - a
3-eclipse-temurin-21 - a
3-eclipse-temurin-22 - a
3-eclipse-temurin-23 - a
3-eclipse-temurin-24 - a
3-eclipse-temurin-25 - a
3-eclipse-temurin-26 - a
3-eclipse-temurin-8 - a
3-ibmjava-8 - xcurrent/2022-06-15
3-ibmjava-9 - a
3-jdk-12 - x2019-11-04/2019-04-15
3-jdk-13 - x2020-03-19/2019-05-28
3-jdk-7 - a
3-jdk-7-onbuild - a
3-jdk-8 - x2022-09-29/2019-05-28
3-jdk-8-onbuild - a
3-onbuild - a
3.3 - a
3.3-jdk-7 - a
3.3-jdk-7-onbuild - a
3.3-jdk-8 - a
3.3-jdk-8-onbuild - a
3.3-onbuild - a
3.3.9 - a
3.3.9-jdk-7 - a
3.3.9-jdk-7-onbuild - a
3.3.9-jdk-8 - a
3.3.9-jdk-8-onbuild - a
3.3.9-onbuild - a
3.5 - a
3.5-ibmjava - a
3.5-ibmjava-8 - a
3.5-ibmjava-9 - a
3.5-jdk-7 - a
3.5-jdk-7-onbuild - a
3.5-jdk-8 - a
3.5-jdk-8-onbuild - a
3.5-onbuild - a
3.5.0 - a
3.5.0-ibmjava - a
3.5.0-ibmjava-8 - a
3.5.0-ibmjava-9 - a
3.5.0-jdk-7 - a
3.5.0-jdk-7-onbuild - a
3.5.0-jdk-8 - a
3.5.0-jdk-8-onbuild - a
3.5.0-onbuild - a
3.5.2 - a
3.5.2-ibmjava - a
3.5.2-ibmjava-8 - a
3.5.2-ibmjava-9 - a
3.5.2-jdk-7 - a
3.5.2-jdk-8 - a
3.5.3 - a
3.5.3-ibmjava - a
3.5.3-ibmjava-8 - a
3.5.3-jdk-7 - a
3.5.3-jdk-8 - a
3.5.4 - a
3.5.4-ibmjava - a
3.5.4-ibmjava-8 - a
3.5.4-jdk-7 - a
3.5.4-jdk-8 - a
3.6 - x2021-04-05/2019-05-28
3.6-ibmjava - a
3.6-ibmjava-8 - a
3.6-jdk-12 - x2019-11-04/2019-04-15
3.6-jdk-13 - x2020-03-19/2019-05-28
3.6-jdk-7 - a
3.6-jdk-8 - x2021-04-05/2019-05-28
3.6.0 - a
3.6.0-ibmjava - a
3.6.0-ibmjava-8 - a
3.6.0-jdk-12 - x2019-04-16/2019-04-15
3.6.0-jdk-13 - a
3.6.0-jdk-7 - a
3.6.0-jdk-8 - a
3.6.1 - x2019-09-10/2019-05-28
3.6.1-ibmjava - a
3.6.1-ibmjava-8 - a
3.6.1-jdk-13 - x2019-09-10/2019-05-28
3.6.1-jdk-7 - a
3.6.1-jdk-8 - x2019-09-10/2019-05-28
3.6.2-ibmjava - a
3.6.2-ibmjava-8 - a
3.6.3-ibmjava - a
3.6.3-ibmjava-8 - a
3.8-eclipse-temurin-11 - a
3.8-eclipse-temurin-16 - a
3.8-eclipse-temurin-17 - a
3.8-eclipse-temurin-18 - a
3.8-eclipse-temurin-19 - a
3.8-eclipse-temurin-21 - a
3.8-eclipse-temurin-8 - a
3.8-ibmjava - x2023-12-22/2022-04-28
3.8-ibmjava-8 - x2023-12-22/2022-06-15
3.8.1-ibmjava - a
3.8.1-ibmjava-8 - a
3.8.2-ibmjava - a
3.8.2-ibmjava-8 - a
3.8.3-ibmjava - a
3.8.3-ibmjava-8 - a
3.8.4-eclipse-temurin-11 - a
3.8.4-eclipse-temurin-16 - a
3.8.4-eclipse-temurin-17 - a
3.8.4-ibmjava - a
3.8.4-ibmjava-8 - a
3.8.5-eclipse-temurin-11 - a
3.8.5-eclipse-temurin-16 - a
3.8.5-eclipse-temurin-17 - a
3.8.5-eclipse-temurin-18 - a
3.8.5-eclipse-temurin-8 - a
3.8.5-ibmjava - x2022-06-15/2022-04-28
3.8.5-ibmjava-8 - a
3.8.6-eclipse-temurin-11 - a
3.8.6-eclipse-temurin-17 - a
3.8.6-eclipse-temurin-18 - a
3.8.6-eclipse-temurin-19 - a
3.8.6-eclipse-temurin-8 - a
3.8.7-eclipse-temurin-11 - a
3.8.7-eclipse-temurin-17 - a
3.8.7-eclipse-temurin-19 - a
3.8.7-eclipse-temurin-8 - a
3.8.8-eclipse-temurin-11 - a
3.8.8-eclipse-temurin-17 - a
3.8.8-eclipse-temurin-21 - a
3.8.8-eclipse-temurin-8 - a
3.9-amazoncorretto-11 - a
3.9-amazoncorretto-17 - a
3.9-amazoncorretto-21 - a
3.9-amazoncorretto-23 - a
3.9-amazoncorretto-24 - a
3.9-amazoncorretto-25 - a
3.9-amazoncorretto-8 - a
3.9-eclipse-temurin-11 - a
3.9-eclipse-temurin-17 - a
3.9-eclipse-temurin-19 - a
3.9-eclipse-temurin-20 - a
3.9-eclipse-temurin-21 - a
3.9-eclipse-temurin-22 - a
3.9-eclipse-temurin-23 - a
3.9-eclipse-temurin-24 - a
3.9-eclipse-temurin-25 - a
3.9-eclipse-temurin-26 - a
3.9-eclipse-temurin-8 - a
3.9.0-eclipse-temurin-11 - a
3.9.0-eclipse-temurin-17 - a
3.9.0-eclipse-temurin-19 - a
3.9.0-eclipse-temurin-8 - a
3.9.1-eclipse-temurin-11 - a
3.9.1-eclipse-temurin-17 - a
3.9.1-eclipse-temurin-20 - a
3.9.1-eclipse-temurin-8 - a
3.9.10-amazoncorretto-11 - a
3.9.10-amazoncorretto-17 - a
3.9.10-amazoncorretto-21 - a
3.9.10-amazoncorretto-24 - a
3.9.10-amazoncorretto-8 - a
3.9.10-eclipse-temurin-11 - a
3.9.10-eclipse-temurin-17 - a
3.9.10-eclipse-temurin-21 - a
3.9.10-eclipse-temurin-24 - a
3.9.10-eclipse-temurin-8 - a
3.9.11-amazoncorretto-11 - a
3.9.11-amazoncorretto-17 - a
3.9.11-amazoncorretto-21 - a
3.9.11-amazoncorretto-24 - a
3.9.11-amazoncorretto-25 - a
3.9.11-amazoncorretto-8 - a
3.9.11-eclipse-temurin-11 - a
3.9.11-eclipse-temurin-17 - a
3.9.11-eclipse-temurin-21 - a
3.9.11-eclipse-temurin-24 - a
3.9.11-eclipse-temurin-25 - a
3.9.11-eclipse-temurin-8 - a
3.9.12-amazoncorretto-11 - a
3.9.12-amazoncorretto-17 - a
3.9.12-amazoncorretto-21 - a
3.9.12-amazoncorretto-25 - a
3.9.12-amazoncorretto-8 - a
3.9.12-eclipse-temurin-11 - a
3.9.12-eclipse-temurin-17 - a
3.9.12-eclipse-temurin-21 - a
3.9.12-eclipse-temurin-25 - a
3.9.12-eclipse-temurin-8 - a
3.9.13-amazoncorretto-11 - a
3.9.13-amazoncorretto-17 - a
3.9.13-amazoncorretto-21 - a
3.9.13-amazoncorretto-25 - a
3.9.13-amazoncorretto-8 - a
3.9.13-eclipse-temurin-11 - a
3.9.13-eclipse-temurin-17 - a
3.9.13-eclipse-temurin-21 - a
3.9.13-eclipse-temurin-25 - a
3.9.13-eclipse-temurin-8 - a
3.9.14-amazoncorretto-11 - a
3.9.14-amazoncorretto-17 - a
3.9.14-amazoncorretto-21 - a
3.9.14-amazoncorretto-25 - a
3.9.14-amazoncorretto-8 - a
3.9.14-eclipse-temurin-11 - a
3.9.14-eclipse-temurin-17 - a
3.9.14-eclipse-temurin-21 - a
3.9.14-eclipse-temurin-25 - a
3.9.14-eclipse-temurin-8 - a
3.9.15-amazoncorretto-11 - a
3.9.15-amazoncorretto-17 - a
3.9.15-amazoncorretto-21 - a
3.9.15-amazoncorretto-25 - a
3.9.15-amazoncorretto-8 - a
3.9.15-eclipse-temurin-11 - a
3.9.15-eclipse-temurin-17 - a
3.9.15-eclipse-temurin-21 - a
3.9.15-eclipse-temurin-25 - a
3.9.15-eclipse-temurin-26 - a
3.9.15-eclipse-temurin-8 - a
3.9.16-amazoncorretto-11 - a
3.9.16-amazoncorretto-17 - a
3.9.16-amazoncorretto-21 - a
3.9.16-amazoncorretto-25 - a
3.9.16-amazoncorretto-8 - a
3.9.16-eclipse-temurin-11 - a
3.9.16-eclipse-temurin-17 - a
3.9.16-eclipse-temurin-21 - a
3.9.16-eclipse-temurin-25 - a
3.9.16-eclipse-temurin-26 - a
3.9.16-eclipse-temurin-8 - a
3.9.2-eclipse-temurin-11 - a
3.9.2-eclipse-temurin-17 - a
3.9.2-eclipse-temurin-20 - a
3.9.2-eclipse-temurin-8 - a
3.9.3-eclipse-temurin-11 - a
3.9.3-eclipse-temurin-17 - a
3.9.3-eclipse-temurin-20 - a
3.9.3-eclipse-temurin-8 - a
3.9.4-eclipse-temurin-11 - a
3.9.4-eclipse-temurin-17 - a
3.9.4-eclipse-temurin-20 - a
3.9.4-eclipse-temurin-21 - a
3.9.4-eclipse-temurin-8 - a
3.9.5-eclipse-temurin-11 - a
3.9.5-eclipse-temurin-17 - a
3.9.5-eclipse-temurin-21 - a
3.9.5-eclipse-temurin-8 - a
3.9.6-eclipse-temurin-11 - a
3.9.6-eclipse-temurin-17 - a
3.9.6-eclipse-temurin-21 - a
3.9.6-eclipse-temurin-22 - a
3.9.6-eclipse-temurin-8 - a
3.9.7-eclipse-temurin-11 - a
3.9.7-eclipse-temurin-17 - a
3.9.7-eclipse-temurin-21 - a
3.9.7-eclipse-temurin-22 - a
3.9.7-eclipse-temurin-8 - a
3.9.8-eclipse-temurin-11 - a
3.9.8-eclipse-temurin-17 - a
3.9.8-eclipse-temurin-21 - a
3.9.8-eclipse-temurin-22 - a
3.9.8-eclipse-temurin-8 - a
3.9.9-amazoncorretto-11 - a
3.9.9-amazoncorretto-17 - a
3.9.9-amazoncorretto-21 - a
3.9.9-amazoncorretto-23 - a
3.9.9-amazoncorretto-24 - a
3.9.9-amazoncorretto-8 - a
3.9.9-eclipse-temurin-11 - a
3.9.9-eclipse-temurin-17 - a
3.9.9-eclipse-temurin-21 - a
3.9.9-eclipse-temurin-22 - a
3.9.9-eclipse-temurin-23 - a
3.9.9-eclipse-temurin-24 - a
3.9.9-eclipse-temurin-8 - a
4.0.0-rc-4-eclipse-temurin-17 - a
4.0.0-rc-4-eclipse-temurin-21 - a
4.0.0-rc-4-eclipse-temurin-24 - a
4.0.0-rc-4-eclipse-temurin-25 - a
4.0.0-rc-5-eclipse-temurin-17 - a
4.0.0-rc-5-eclipse-temurin-21 - a
4.0.0-rc-5-eclipse-temurin-25 - a
4.0.0-rc-5-eclipse-temurin-26 - a
ibmjava - xcurrent/2022-04-28
latest - xcurrent/2019-05-28
onbuild - a
"),
    ("memcached", "\
1 - a
1.4 - a
1.4.26 - a
1.4.27 - a
1.4.28 - a
1.4.29 - a
1.4.30 - a
1.4.31 - a
1.4.32 - a
1.4.33 - a
1.4.34 - a
1.4.35 - a
1.4.36 - a
1.4.37 - a
1.4.38 - a
1.4.39 - a
1.5 - a
1.5.0 - a
1.5.1 - a
1.5.10 - a
1.5.11 - a
1.5.12 - a
1.5.14 - a
1.5.15 - a
1.5.16 - a
1.5.17 - a
1.5.19 - a
1.5.2 - a
1.5.20 - a
1.5.21 - a
1.5.22 - a
1.5.3 - a
1.5.4 - a
1.5.5 - a
1.5.6 - a
1.5.7 - a
1.5.8 - a
1.5.9 - a
1.6 - a
1.6.0 - a
1.6.1 - a
1.6.10 - a
1.6.12 - a
1.6.13 - a
1.6.14 - a
1.6.15 - a
1.6.16 - a
1.6.17 - a
1.6.18 - a
1.6.19 - a
1.6.2 - a
1.6.20 - a
1.6.21 - a
1.6.22 - a
1.6.23 - a
1.6.24 - a
1.6.25 - a
1.6.26 - a
1.6.27 - a
1.6.28 - a
1.6.29 - a
1.6.3 - a
1.6.30 - a
1.6.31 - a
1.6.32 - a
1.6.33 - a
1.6.34 - a
1.6.35 - a
1.6.36 - a
1.6.37 - a
1.6.38 - a
1.6.39 - a
1.6.40 - a
1.6.41 - a
1.6.42 - a
1.6.43 - a
1.6.44 - a
1.6.45 - a
1.6.5 - a
1.6.6 - a
1.6.7 - a
1.6.8 - a
1.6.9 - a
latest - a
"),
    ("nginx", "\
1 - a
1-otel - a
1-perl - a
1.10 - a
1.10.0 - a
1.10.1 - a
1.10.2 - a
1.10.3 - a
1.11 - a
1.11.0 - a
1.11.1 - a
1.11.10 - a
1.11.12 - a
1.11.13 - a
1.11.3 - a
1.11.4 - a
1.11.5 - a
1.11.6 - a
1.11.7 - a
1.11.8 - a
1.11.9 - a
1.12 - a
1.12-perl - a
1.12.0 - a
1.12.0-perl - a
1.12.1 - a
1.12.1-perl - a
1.12.2 - a
1.12.2-perl - a
1.13 - a
1.13-perl - a
1.13.0 - a
1.13.0-perl - a
1.13.1 - a
1.13.1-perl - a
1.13.10 - a
1.13.10-perl - a
1.13.11 - a
1.13.11-perl - a
1.13.12 - a
1.13.12-perl - a
1.13.2 - a
1.13.2-perl - a
1.13.3 - a
1.13.3-perl - a
1.13.5 - a
1.13.5-perl - a
1.13.6 - a
1.13.6-perl - a
1.13.7 - a
1.13.7-perl - a
1.13.8 - a
1.13.8-perl - a
1.13.9 - a
1.13.9-perl - a
1.14 - a
1.14-perl - a
1.14.0 - a
1.14.0-perl - a
1.14.1 - a
1.14.1-perl - a
1.14.2 - a
1.14.2-perl - a
1.15 - a
1.15-perl - a
1.15.0 - a
1.15.0-perl - a
1.15.1 - a
1.15.1-perl - a
1.15.10 - a
1.15.10-perl - a
1.15.11 - a
1.15.11-perl - a
1.15.12 - a
1.15.12-perl - a
1.15.2 - a
1.15.2-perl - a
1.15.3 - a
1.15.3-perl - a
1.15.4 - a
1.15.4-perl - a
1.15.5 - a
1.15.5-perl - a
1.15.6 - a
1.15.6-perl - a
1.15.7 - a
1.15.7-perl - a
1.15.8 - a
1.15.8-perl - a
1.15.9 - a
1.15.9-perl - a
1.16 - a
1.16-perl - a
1.16.0 - a
1.16.0-perl - a
1.16.1 - a
1.16.1-perl - a
1.17 - a
1.17-perl - a
1.17.0 - a
1.17.0-perl - a
1.17.1 - a
1.17.1-perl - a
1.17.10 - a
1.17.10-perl - a
1.17.2 - a
1.17.2-perl - a
1.17.3 - a
1.17.3-perl - a
1.17.4 - a
1.17.4-perl - a
1.17.5 - a
1.17.5-perl - a
1.17.6 - a
1.17.6-perl - a
1.17.7 - a
1.17.7-perl - a
1.17.8 - a
1.17.8-perl - a
1.17.9 - a
1.17.9-perl - a
1.18 - a
1.18-perl - a
1.18.0 - a
1.18.0-perl - a
1.19 - a
1.19-perl - a
1.19.0 - a
1.19.0-perl - a
1.19.1 - a
1.19.1-perl - a
1.19.10 - a
1.19.10-perl - a
1.19.2 - a
1.19.2-perl - a
1.19.3 - a
1.19.3-perl - a
1.19.4 - a
1.19.4-perl - a
1.19.5 - a
1.19.5-perl - a
1.19.6 - a
1.19.6-perl - a
1.19.7 - a
1.19.7-perl - a
1.19.8 - a
1.19.8-perl - a
1.19.9 - a
1.19.9-perl - a
1.20 - a
1.20-perl - a
1.20.0 - a
1.20.0-perl - a
1.20.1 - a
1.20.1-perl - a
1.20.2 - a
1.20.2-perl - a
1.21 - a
1.21-perl - a
1.21.0 - a
1.21.0-perl - a
1.21.1 - a
1.21.1-perl - a
1.21.3 - a
1.21.3-perl - a
1.21.4 - a
1.21.4-perl - a
1.21.5 - a
1.21.5-perl - a
1.21.6 - a
1.21.6-perl - a
1.22 - a
1.22-perl - a
1.22.0 - a
1.22.0-perl - a
1.22.1 - a
1.22.1-perl - a
1.23 - a
1.23-perl - a
1.23.0 - a
1.23.0-perl - a
1.23.1 - a
1.23.1-perl - a
1.23.2 - a
1.23.2-perl - a
1.23.3 - a
1.23.3-perl - a
1.23.4 - a
1.23.4-perl - a
1.24 - a
1.24-perl - a
1.24.0 - a
1.24.0-perl - a
1.25 - a
1.25-otel - a
1.25-perl - a
1.25.0 - a
1.25.0-perl - a
1.25.1 - a
1.25.1-perl - a
1.25.2 - a
1.25.2-perl - a
1.25.3 - a
1.25.3-perl - a
1.25.4 - a
1.25.4-otel - a
1.25.4-perl - a
1.25.5 - a
1.25.5-otel - a
1.25.5-perl - a
1.26 - a
1.26-otel - a
1.26-perl - a
1.26.0 - a
1.26.0-otel - a
1.26.0-perl - a
1.26.1 - a
1.26.1-otel - a
1.26.1-perl - a
1.26.2 - a
1.26.2-otel - a
1.26.2-perl - a
1.26.3 - a
1.26.3-otel - a
1.26.3-perl - a
1.27 - a
1.27-otel - a
1.27-perl - a
1.27.0 - a
1.27.0-otel - a
1.27.0-perl - a
1.27.1 - a
1.27.1-otel - a
1.27.1-perl - a
1.27.2 - a
1.27.2-otel - a
1.27.2-perl - a
1.27.3 - a
1.27.3-otel - a
1.27.3-perl - a
1.27.4 - a
1.27.4-otel - a
1.27.4-perl - a
1.27.5 - a
1.27.5-otel - a
1.27.5-perl - a
1.28 - a
1.28-otel - a
1.28-perl - a
1.28.0 - a
1.28.0-otel - a
1.28.0-perl - a
1.28.1 - a
1.28.1-otel - a
1.28.1-perl - a
1.28.2 - a
1.28.2-otel - a
1.28.2-perl - a
1.28.3 - a
1.28.3-otel - a
1.28.3-perl - a
1.29 - a
1.29-otel - a
1.29-perl - a
1.29.0 - a
1.29.0-otel - a
1.29.0-perl - a
1.29.1 - a
1.29.1-otel - a
1.29.1-perl - a
1.29.2 - a
1.29.2-otel - a
1.29.2-perl - a
1.29.3 - a
1.29.3-otel - a
1.29.3-perl - a
1.29.4 - a
1.29.4-otel - a
1.29.4-perl - a
1.29.5 - a
1.29.5-otel - a
1.29.5-perl - a
1.29.6 - a
1.29.6-otel - a
1.29.6-perl - a
1.29.7 - a
1.29.7-otel - a
1.29.7-perl - a
1.29.8 - a
1.29.8-otel - a
1.29.8-perl - a
1.30 - a
1.30-otel - a
1.30-perl - a
1.30.0 - a
1.30.0-otel - a
1.30.0-perl - a
1.30.1 - a
1.30.1-otel - a
1.30.1-perl - a
1.30.2 - a
1.30.2-otel - a
1.30.2-perl - a
1.30.3 - a
1.30.3-otel - a
1.30.3-perl - a
1.30.4 - a
1.30.4-otel - a
1.30.4-perl - a
1.31 - a
1.31-otel - a
1.31-perl - a
1.31.0 - a
1.31.0-otel - a
1.31.0-perl - a
1.31.1 - a
1.31.1-otel - a
1.31.1-perl - a
1.31.2 - a
1.31.2-otel - a
1.31.2-perl - a
1.31.3 - a
1.31.3-otel - a
1.31.3-perl - a
1.31.4 - a
1.31.4-otel - a
1.31.4-perl - a
1.8 - a
1.8.1 - a
1.9 - a
1.9.14 - a
1.9.15 - a
latest - a
mainline - a
mainline-otel - a
mainline-perl - a
otel - a
perl - a
stable - a
stable-otel - a
stable-perl - a
"),
    ("node", "\
0 =Ff
0.10 =Ff
0.10.32 u
0.10.33 u
0.10.34 u
0.10.35 u
0.10.36 =Ff
0.10.37 =Ff
0.10.38 =Ff
0.10.39 =Ff
0.10.40 =Ff
0.10.41 =Ff
0.10.42 =Ff
0.10.43 =Ff
0.10.44 =Ff
0.10.45 =Ff
0.10.46 =Ff
0.10.47 =Ff
0.10.48 =Ff
0.11 =Ff
0.11.14 u
0.11.15 =Ff
0.11.16 =Ff
0.12 =Ff
0.12.0 =Ff
0.12.1 =Ff
0.12.10 =Ff
0.12.11 =Ff
0.12.12 =Ff
0.12.13 =Ff
0.12.14 =Ff
0.12.15 =Ff
0.12.16 =Ff
0.12.17 =Ff
0.12.18 =Ff
0.12.2 =Ff
0.12.3 =Ff
0.12.4 =Ff
0.12.5 =Ff
0.12.6 =Ff
0.12.7 =Ff
0.12.8 =Ff
0.12.9 =Ff
0.8 =Ff
0.8.28 =Ff
10 =Gf a
10-buster =Af
10-jessie =Ff
10-stretch =Gf
10.0 =Ff a
10.0.0 =Ff a
10.1 =Ff a
10.1.0 =Ff a
10.10 =Ff a
10.10.0 =Ff a
10.11 =Ff a
10.11.0 =Ff a
10.12 =Ff a
10.12.0 =Ff a
10.13 dGF a
10.13.0 dGF a
10.14 =Gf a
10.14-jessie =Ff
10.14-stretch =Gf
10.14.0 dGF a
10.14.1 =Gf a
10.14.1-jessie =Ff
10.14.1-stretch =Gf
10.14.2 =Gf a
10.14.2-jessie =Ff
10.14.2-stretch =Gf
10.15 =Gf a
10.15-jessie =Ff
10.15-stretch =Gf
10.15.0 =Gf a
10.15.0-jessie =Ff
10.15.0-stretch =Gf
10.15.1 =Gf a
10.15.1-jessie =Ff
10.15.1-stretch =Gf
10.15.2 =Gf a
10.15.2-jessie =Ff
10.15.2-stretch =Gf
10.15.3 =Gf a
10.15.3-jessie =Ff
10.15.3-stretch =Gf
10.16 =Gf a
10.16-buster =Af
10.16-jessie =Ff
10.16-stretch =Gf
10.16.0 =Gf a
10.16.0-buster =Af
10.16.0-jessie =Ff
10.16.0-stretch =Gf
10.16.1 =Gf a
10.16.1-buster =Af
10.16.1-jessie =Ff
10.16.1-stretch =Gf
10.16.2 =Gf a
10.16.2-buster =Af
10.16.2-jessie =Ff
10.16.2-stretch =Gf
10.16.3 =Gf a
10.16.3-buster =Af
10.16.3-jessie =Ff
10.16.3-stretch =Gf
10.17 =Gf a
10.17-buster =Af
10.17-jessie =Ff
10.17-stretch =Gf
10.17.0 =Gf a
10.17.0-buster =Af
10.17.0-jessie =Ff
10.17.0-stretch =Gf
10.18 =Gf a
10.18-buster =Af
10.18-jessie =Ff
10.18-stretch =Gf
10.18.0 =Gf a
10.18.0-buster =Af
10.18.0-jessie =Ff
10.18.0-stretch =Gf
10.18.1 =Gf a
10.18.1-buster =Af
10.18.1-jessie =Ff
10.18.1-stretch =Gf
10.19 =Gf a
10.19-buster =Af
10.19-jessie =Ff
10.19-stretch =Gf
10.19.0 =Gf a
10.19.0-buster =Af
10.19.0-jessie =Ff
10.19.0-stretch =Gf
10.2 =Ff a
10.2.0 =Ff a
10.2.1 =Ff a
10.20 =Gf a
10.20-buster =Af
10.20-jessie =Ff
10.20-stretch =Gf
10.20.0 =Gf a
10.20.0-buster =Af
10.20.0-jessie =Ff
10.20.0-stretch =Gf
10.20.1 =Gf a
10.20.1-buster =Af
10.20.1-jessie =Ff
10.20.1-stretch =Gf
10.21 =Gf a
10.21-buster =Af
10.21-jessie =Ff
10.21-stretch =Gf
10.21.0 =Gf a
10.21.0-buster =Af
10.21.0-jessie =Ff
10.21.0-stretch =Gf
10.22 =Gf a
10.22-buster =Af
10.22-jessie =Ff
10.22-stretch =Gf
10.22.0 =Gf a
10.22.0-buster =Af
10.22.0-jessie =Ff
10.22.0-stretch =Gf
10.22.1 =Gf a
10.22.1-buster =Af
10.22.1-stretch =Gf
10.23 =Gf a
10.23-buster =Af
10.23-stretch =Gf
10.23.0 =Gf a
10.23.0-buster =Af
10.23.0-stretch =Gf
10.23.1 =Gf a
10.23.1-buster =Af
10.23.1-stretch =Gf
10.23.2 =Gf a
10.23.2-buster =Af
10.23.2-stretch =Gf
10.23.3 =Gf a
10.23.3-buster =Af
10.23.3-stretch =Gf
10.24 =Gf a
10.24-buster =Af
10.24-stretch =Gf
10.24.0 =Gf a
10.24.0-buster =Af
10.24.0-stretch =Gf
10.24.1 =Gf a
10.24.1-buster =Af
10.24.1-stretch =Gf
10.3 =Ff a
10.3.0 =Ff a
10.4 =Ff a
10.4.0 =Ff a
10.4.1 =Ff a
10.5 =Ff a
10.5.0 =Ff a
10.6 =Ff a
10.6.0 =Ff a
10.7 =Ff a
10.7.0 =Ff a
10.8 =Ff a
10.8.0 =Ff a
10.9 =Ff a
10.9.0 =Ff a
11 =Gf a
11-stretch =Gf
11.0 =Gf a
11.0.0 =Gf a
11.1 =Gf a
11.1.0 =Gf a
11.10 =Gf a
11.10-stretch =Gf
11.10.0 =Gf a
11.10.0-stretch =Gf
11.10.1 =Gf a
11.10.1-stretch =Gf
11.11 =Gf a
11.11-stretch =Gf
11.11.0 =Gf a
11.11.0-stretch =Gf
11.12 =Gf a
11.12-stretch =Gf
11.12.0 =Gf a
11.12.0-stretch =Gf
11.13 =Gf a
11.13-stretch =Gf
11.13.0 =Gf a
11.13.0-stretch =Gf
11.14 =Gf a
11.14-stretch =Gf
11.14.0 =Gf a
11.14.0-stretch =Gf
11.15 =Gf a
11.15-stretch =Gf
11.15.0 =Gf a
11.15.0-stretch =Gf
11.2 =Gf a
11.2.0 =Gf a
11.3 =Gf a
11.3-stretch =Gf
11.3.0 =Gf a
11.3.0-stretch =Gf
11.4 =Gf a
11.4-stretch =Gf
11.4.0 =Gf a
11.4.0-stretch =Gf
11.5 =Gf a
11.5-stretch =Gf
11.5.0 =Gf a
11.5.0-stretch =Gf
11.6 =Gf a
11.6-stretch =Gf
11.6.0 =Gf a
11.6.0-stretch =Gf
11.7 =Gf a
11.7-stretch =Gf
11.7.0 =Gf a
11.7.0-stretch =Gf
11.8 =Gf a
11.8-stretch =Gf
11.8.0 =Gf a
11.8.0-stretch =Gf
11.9 =Gf a
11.9-stretch =Gf
11.9.0 =Gf a
11.9.0-stretch =Gf
12 =Gf a
12-bullseye =Bf
12-buster =Af
12-stretch =Gf
12.0 =Gf a
12.0-stretch =Gf
12.0.0 =Gf a
12.0.0-stretch =Gf
12.1 =Gf a
12.1-stretch =Gf
12.1.0 =Gf a
12.1.0-stretch =Gf
12.10 =Gf a
12.10-buster =Af
12.10-stretch =Gf
12.10.0 =Gf a
12.10.0-buster =Af
12.10.0-stretch =Gf
12.11 =Gf a
12.11-buster =Af
12.11-stretch =Gf
12.11.0 =Gf a
12.11.0-buster =Af
12.11.0-stretch =Gf
12.11.1 =Gf a
12.11.1-buster =Af
12.11.1-stretch =Gf
12.12 =Gf a
12.12-buster =Af
12.12-stretch =Gf
12.12.0 =Gf a
12.12.0-buster =Af
12.12.0-stretch =Gf
12.13 =Gf a
12.13-buster =Af
12.13-stretch =Gf
12.13.0 =Gf a
12.13.0-buster =Af
12.13.0-stretch =Gf
12.13.1 =Gf a
12.13.1-buster =Af
12.13.1-stretch =Gf
12.14 =Gf a
12.14-buster =Af
12.14-stretch =Gf
12.14.0 =Gf a
12.14.0-buster =Af
12.14.0-stretch =Gf
12.14.1 =Gf a
12.14.1-buster =Af
12.14.1-stretch =Gf
12.15 =Gf a
12.15-buster =Af
12.15-stretch =Gf
12.15.0 =Gf a
12.15.0-buster =Af
12.15.0-stretch =Gf
12.16 =Gf a
12.16-buster =Af
12.16-stretch =Gf
12.16.0 =Gf a
12.16.0-buster =Af
12.16.0-stretch =Gf
12.16.1 =Gf a
12.16.1-buster =Af
12.16.1-stretch =Gf
12.16.2 =Gf a
12.16.2-buster =Af
12.16.2-stretch =Gf
12.16.3 =Gf a
12.16.3-buster =Af
12.16.3-stretch =Gf
12.17 =Gf a
12.17-buster =Af
12.17-stretch =Gf
12.17.0 =Gf a
12.17.0-buster =Af
12.17.0-stretch =Gf
12.18 =Gf a
12.18-buster =Af
12.18-stretch =Gf
12.18.0 =Gf a
12.18.0-buster =Af
12.18.0-stretch =Gf
12.18.1 =Gf a
12.18.1-buster =Af
12.18.1-stretch =Gf
12.18.2 =Gf a
12.18.2-buster =Af
12.18.2-stretch =Gf
12.18.3 =Gf a
12.18.3-buster =Af
12.18.3-stretch =Gf
12.18.4 =Gf a
12.18.4-buster =Af
12.18.4-stretch =Gf
12.19 =Gf a
12.19-buster =Af
12.19-stretch =Gf
12.19.0 =Gf a
12.19.0-buster =Af
12.19.0-stretch =Gf
12.19.1 =Gf a
12.19.1-buster =Af
12.19.1-stretch =Gf
12.2 =Gf a
12.2-stretch =Gf
12.2.0 =Gf a
12.2.0-stretch =Gf
12.20 =Gf a
12.20-buster =Af
12.20-stretch =Gf
12.20.0 =Gf a
12.20.0-buster =Af
12.20.0-stretch =Gf
12.20.1 =Gf a
12.20.1-buster =Af
12.20.1-stretch =Gf
12.20.2 =Gf a
12.20.2-buster =Af
12.20.2-stretch =Gf
12.21 =Gf a
12.21-buster =Af
12.21-stretch =Gf
12.21.0 =Gf a
12.21.0-buster =Af
12.21.0-stretch =Gf
12.22 =Gf a
12.22-bullseye =Bf
12.22-buster =Af
12.22-stretch =Gf
12.22.0 =Gf a
12.22.0-buster =Af
12.22.0-stretch =Gf
12.22.1 =Gf a
12.22.1-buster =Af
12.22.1-stretch =Gf
12.22.10 =Gf a
12.22.10-bullseye =Bf
12.22.10-buster =Af
12.22.10-stretch =Gf
12.22.11 =Gf a
12.22.11-bullseye =Bf
12.22.11-buster =Af
12.22.11-stretch =Gf
12.22.12 =Gf a
12.22.12-bullseye =Bf
12.22.12-buster =Af
12.22.12-stretch =Gf
12.22.2 =Gf a
12.22.2-buster =Af
12.22.2-stretch =Gf
12.22.3 =Gf a
12.22.3-buster =Af
12.22.3-stretch =Gf
12.22.4 =Gf a
12.22.4-buster =Af
12.22.4-stretch =Gf
12.22.5 =Gf a
12.22.5-bullseye =Bf
12.22.5-buster =Af
12.22.5-stretch =Gf
12.22.6 =Gf a
12.22.6-bullseye =Bf
12.22.6-buster =Af
12.22.6-stretch =Gf
12.22.7 =Gf a
12.22.7-bullseye =Bf
12.22.7-buster =Af
12.22.7-stretch =Gf
12.22.8 =Gf a
12.22.8-bullseye =Bf
12.22.8-buster =Af
12.22.8-stretch =Gf
12.22.9 =Gf a
12.22.9-bullseye =Bf
12.22.9-buster =Af
12.22.9-stretch =Gf
12.3 =Gf a
12.3-stretch =Gf
12.3.0 =Gf a
12.3.0-stretch =Gf
12.3.1 =Gf a
12.3.1-stretch =Gf
12.4 =Gf a
12.4-stretch =Gf
12.4.0 =Gf a
12.4.0-stretch =Gf
12.5 =Gf a
12.5-stretch =Gf
12.5.0 =Gf a
12.5.0-stretch =Gf
12.6 =Gf a
12.6-buster =Af
12.6-stretch =Gf
12.6.0 =Gf a
12.6.0-buster =Af
12.6.0-stretch =Gf
12.7 =Gf a
12.7-buster =Af
12.7-stretch =Gf
12.7.0 =Gf a
12.7.0-buster =Af
12.7.0-stretch =Gf
12.8 =Gf a
12.8-buster =Af
12.8-stretch =Gf
12.8.0 =Gf a
12.8.0-buster =Af
12.8.0-stretch =Gf
12.8.1 =Gf a
12.8.1-buster =Af
12.8.1-stretch =Gf
12.9 =Gf a
12.9-buster =Af
12.9-stretch =Gf
12.9.0 =Gf a
12.9.0-buster =Af
12.9.0-stretch =Gf
12.9.1 =Gf a
12.9.1-buster =Af
12.9.1-stretch =Gf
13 =Gf a
13-buster =Af
13-stretch =Gf
13.0 =Gf a
13.0-buster =Af
13.0-stretch =Gf
13.0.0 =Gf a
13.0.0-buster =Af
13.0.0-stretch =Gf
13.0.1 =Gf a
13.0.1-buster =Af
13.0.1-stretch =Gf
13.1 =Gf a
13.1-buster =Af
13.1-stretch =Gf
13.1.0 =Gf a
13.1.0-buster =Af
13.1.0-stretch =Gf
13.10 =Gf a
13.10-buster =Af
13.10-stretch =Gf
13.10.1 =Gf a
13.10.1-buster =Af
13.10.1-stretch =Gf
13.11 =Gf a
13.11-buster =Af
13.11-stretch =Gf
13.11.0 =Gf a
13.11.0-buster =Af
13.11.0-stretch =Gf
13.12 =Gf a
13.12-buster =Af
13.12-stretch =Gf
13.12.0 =Gf a
13.12.0-buster =Af
13.12.0-stretch =Gf
13.13 =Gf a
13.13-buster =Af
13.13-stretch =Gf
13.13.0 =Gf a
13.13.0-buster =Af
13.13.0-stretch =Gf
13.14 =Gf a
13.14-buster =Af
13.14-stretch =Gf
13.14.0 =Gf a
13.14.0-buster =Af
13.14.0-stretch =Gf
13.2 =Gf a
13.2-buster =Af
13.2-stretch =Gf
13.2.0 =Gf a
13.2.0-buster =Af
13.2.0-stretch =Gf
13.3 =Gf a
13.3-buster =Af
13.3-stretch =Gf
13.3.0 =Gf a
13.3.0-buster =Af
13.3.0-stretch =Gf
13.4 =Gf a
13.4-buster =Af
13.4-stretch =Gf
13.4.0 =Gf a
13.4.0-buster =Af
13.4.0-stretch =Gf
13.5 =Gf a
13.5-buster =Af
13.5-stretch =Gf
13.5.0 =Gf a
13.5.0-buster =Af
13.5.0-stretch =Gf
13.6 =Gf a
13.6-buster =Af
13.6-stretch =Gf
13.6.0 =Gf a
13.6.0-buster =Af
13.6.0-stretch =Gf
13.7 =Gf x2020-02-06/2020-02-07
13.7-buster =Af
13.7-stretch =Gf
13.7.0 =Gf x2020-02-06/2020-02-07
13.7.0-buster =Af
13.7.0-stretch =Gf
13.8 =Gf a
13.8-buster =Af
13.8-stretch =Gf
13.8.0 =Gf a
13.8.0-buster =Af
13.8.0-stretch =Gf
14 =Af a
14-bullseye =Bf
14-buster =Af
14-stretch =Gf
14.0 =Gf a
14.0-buster =Af
14.0-stretch =Gf
14.0.0 =Gf a
14.0.0-buster =Af
14.0.0-stretch =Gf
14.1 =Gf a
14.1-buster =Af
14.1-stretch =Gf
14.1.0 =Gf a
14.1.0-buster =Af
14.1.0-stretch =Gf
14.10 =Gf a
14.10-buster =Af
14.10-stretch =Gf
14.10.0 =Gf a
14.10.0-buster =Af
14.10.0-stretch =Gf
14.10.1 =Gf a
14.10.1-buster =Af
14.10.1-stretch =Gf
14.11 =Gf a
14.11-buster =Af
14.11-stretch =Gf
14.11.0 =Gf a
14.11.0-buster =Af
14.11.0-stretch =Gf
14.12 =Gf a
14.12-buster =Af
14.12-stretch =Gf
14.12.0 =Gf a
14.12.0-buster =Af
14.12.0-stretch =Gf
14.13 =Gf a
14.13-buster =Af
14.13-stretch =Gf
14.13.0 =Gf a
14.13.0-buster =Af
14.13.0-stretch =Gf
14.13.1 =Gf a
14.13.1-buster =Af
14.13.1-stretch =Gf
14.14 =Gf a
14.14-buster =Af
14.14-stretch =Gf
14.14.0 =Gf a
14.14.0-buster =Af
14.14.0-stretch =Gf
14.15 =Gf a
14.15-buster =Af
14.15-stretch =Gf
14.15.0 =Gf a
14.15.0-buster =Af
14.15.0-stretch =Gf
14.15.1 =Gf a
14.15.1-buster =Af
14.15.1-stretch =Gf
14.15.2 =Gf a
14.15.2-buster =Af
14.15.2-stretch =Gf
14.15.3 =Gf a
14.15.3-buster =Af
14.15.3-stretch =Gf
14.15.4 =Gf a
14.15.4-buster =Af
14.15.4-stretch =Gf
14.15.5 =Gf a
14.15.5-buster =Af
14.15.5-stretch =Gf
14.16 =Gf a
14.16-buster =Af
14.16-stretch =Gf
14.16.0 =Gf a
14.16.0-buster =Af
14.16.0-stretch =Gf
14.16.1 =Gf a
14.16.1-buster =Af
14.16.1-stretch =Gf
14.17 =Gf a
14.17-bullseye =Bf
14.17-buster =Af
14.17-stretch =Gf
14.17.0 =Gf a
14.17.0-buster =Af
14.17.0-stretch =Gf
14.17.1 =Gf a
14.17.1-buster =Af
14.17.1-stretch =Gf
14.17.2 =Gf a
14.17.2-buster =Af
14.17.2-stretch =Gf
14.17.3 =Gf a
14.17.3-buster =Af
14.17.3-stretch =Gf
14.17.4 =Gf a
14.17.4-buster =Af
14.17.4-stretch =Gf
14.17.5 =Gf a
14.17.5-bullseye =Bf
14.17.5-buster =Af
14.17.5-stretch =Gf
14.17.6 =Gf a
14.17.6-bullseye =Bf
14.17.6-buster =Af
14.17.6-stretch =Gf
14.18 =Gf a
14.18-bullseye =Bf
14.18-buster =Af
14.18-stretch =Gf
14.18.0 =Gf a
14.18.0-bullseye =Bf
14.18.0-buster =Af
14.18.0-stretch =Gf
14.18.1 =Gf a
14.18.1-bullseye =Bf
14.18.1-buster =Af
14.18.1-stretch =Gf
14.18.2 =Gf a
14.18.2-bullseye =Bf
14.18.2-buster =Af
14.18.2-stretch =Gf
14.18.3 =Gf a
14.18.3-bullseye =Bf
14.18.3-buster =Af
14.18.3-stretch =Gf
14.19 =Af a
14.19-bullseye =Bf
14.19-buster =Af
14.19-stretch =Gf
14.19.0 =Gf a
14.19.0-bullseye =Bf
14.19.0-buster =Af
14.19.0-stretch =Gf
14.19.1 =Gf a
14.19.1-bullseye =Bf
14.19.1-buster =Af
14.19.1-stretch =Gf
14.19.2 =Gf a
14.19.2-bullseye =Bf
14.19.2-buster =Af
14.19.2-stretch =Gf
14.19.3 =Af a
14.19.3-bullseye =Bf
14.19.3-buster =Af
14.19.3-stretch =Gf
14.2 =Gf a
14.2-buster =Af
14.2-stretch =Gf
14.2.0 =Gf a
14.2.0-buster =Af
14.2.0-stretch =Gf
14.20 =Af a
14.20-bullseye =Bf
14.20-buster =Af
14.20.0 =Af a
14.20.0-bullseye =Bf
14.20.0-buster =Af
14.20.1 =Af a
14.20.1-bullseye =Bf
14.20.1-buster =Af
14.21 =Af a
14.21-bullseye =Bf
14.21-buster =Af
14.21.0 =Af a
14.21.0-bullseye =Bf
14.21.0-buster =Af
14.21.1 =Af a
14.21.1-bullseye =Bf
14.21.1-buster =Af
14.21.2 =Af a
14.21.2-bullseye =Bf
14.21.2-buster =Af
14.21.3 =Af a
14.21.3-bullseye =Bf
14.21.3-buster =Af
14.3 =Gf a
14.3-buster =Af
14.3-stretch =Gf
14.3.0 =Gf a
14.3.0-buster =Af
14.3.0-stretch =Gf
14.4 =Gf a
14.4-buster =Af
14.4-stretch =Gf
14.4.0 =Gf a
14.4.0-buster =Af
14.4.0-stretch =Gf
14.5 =Gf a
14.5-buster =Af
14.5-stretch =Gf
14.5.0 =Gf a
14.5.0-buster =Af
14.5.0-stretch =Gf
14.6 =Gf a
14.6-buster =Af
14.6-stretch =Gf
14.6.0 =Gf a
14.6.0-buster =Af
14.6.0-stretch =Gf
14.7 =Gf a
14.7-buster =Af
14.7-stretch =Gf
14.7.0 =Gf a
14.7.0-buster =Af
14.7.0-stretch =Gf
14.8 =Gf a
14.8-buster =Af
14.8-stretch =Gf
14.8.0 =Gf a
14.8.0-buster =Af
14.8.0-stretch =Gf
14.9 =Gf a
14.9-buster =Af
14.9-stretch =Gf
14.9.0 =Gf a
14.9.0-buster =Af
14.9.0-stretch =Gf
15 =Gf a
15-buster =Af
15-stretch =Gf
15.0 =Gf a
15.0-buster =Af
15.0-stretch =Gf
15.0.0 =Gf a
15.0.0-buster =Af
15.0.0-stretch =Gf
15.0.1 =Gf a
15.0.1-buster =Af
15.0.1-stretch =Gf
15.1 =Gf a
15.1-buster =Af
15.1-stretch =Gf
15.1.0 =Gf a
15.1.0-buster =Af
15.1.0-stretch =Gf
15.10 =Gf a
15.10-buster =Af
15.10-stretch =Gf
15.10.0 =Gf a
15.10.0-buster =Af
15.10.0-stretch =Gf
15.11 =Gf a
15.11-buster =Af
15.11-stretch =Gf
15.11.0 =Gf a
15.11.0-buster =Af
15.11.0-stretch =Gf
15.12 =Gf a
15.12-buster =Af
15.12-stretch =Gf
15.12.0 =Gf a
15.12.0-buster =Af
15.12.0-stretch =Gf
15.13 =Gf a
15.13-buster =Af
15.13-stretch =Gf
15.13.0 =Gf a
15.13.0-buster =Af
15.13.0-stretch =Gf
15.14 =Gf a
15.14-buster =Af
15.14-stretch =Gf
15.14.0 =Gf a
15.14.0-buster =Af
15.14.0-stretch =Gf
15.2 =Gf a
15.2-buster =Af
15.2-stretch =Gf
15.2.0 =Gf a
15.2.0-buster =Af
15.2.0-stretch =Gf
15.2.1 =Gf a
15.2.1-buster =Af
15.2.1-stretch =Gf
15.3 =Gf a
15.3-buster =Af
15.3-stretch =Gf
15.3.0 =Gf a
15.3.0-buster =Af
15.3.0-stretch =Gf
15.4 =Gf a
15.4-buster =Af
15.4-stretch =Gf
15.4.0 =Gf a
15.4.0-buster =Af
15.4.0-stretch =Gf
15.5 =Gf a
15.5-buster =Af
15.5-stretch =Gf
15.5.0 =Gf a
15.5.0-buster =Af
15.5.0-stretch =Gf
15.5.1 =Gf a
15.5.1-buster =Af
15.5.1-stretch =Gf
15.6 =Gf a
15.6-buster =Af
15.6-stretch =Gf
15.6.0 =Gf a
15.6.0-buster =Af
15.6.0-stretch =Gf
15.7 =Gf a
15.7-buster =Af
15.7-stretch =Gf
15.7.0 =Gf a
15.7.0-buster =Af
15.7.0-stretch =Gf
15.8 =Gf a
15.8-buster =Af
15.8-stretch =Gf
15.8.0 =Gf a
15.8.0-buster =Af
15.8.0-stretch =Gf
15.9 =Gf a
15.9-buster =Af
15.9-stretch =Gf
15.9.0 =Gf a
15.9.0-buster =Af
15.9.0-stretch =Gf
16 =Af a
16-bookworm =Cf
16-bullseye =Bf
16-buster =Af
16-stretch =Gf
16.0 =Af a
16.0-buster =Af
16.0-stretch =Gf
16.0.0 =Af a
16.0.0-buster =Af
16.0.0-stretch =Gf
16.1 =Af a
16.1-buster =Af
16.1-stretch =Gf
16.1.0 =Af a
16.1.0-buster =Af
16.1.0-stretch =Gf
16.10 =Af a
16.10-bullseye =Bf
16.10-buster =Af
16.10-stretch =Gf
16.10.0 =Af a
16.10.0-bullseye =Bf
16.10.0-buster =Af
16.10.0-stretch =Gf
16.11 =Af a
16.11-bullseye =Bf
16.11-buster =Af
16.11-stretch =Gf
16.11.0 =Af a
16.11.0-bullseye =Bf
16.11.0-buster =Af
16.11.0-stretch =Gf
16.11.1 =Af a
16.11.1-bullseye =Bf
16.11.1-buster =Af
16.11.1-stretch =Gf
16.12 =Af a
16.12-bullseye =Bf
16.12-buster =Af
16.12-stretch =Gf
16.12.0 =Af a
16.12.0-bullseye =Bf
16.12.0-buster =Af
16.12.0-stretch =Gf
16.13 =Af a
16.13-bullseye =Bf
16.13-buster =Af
16.13-stretch =Gf
16.13.0 =Af a
16.13.0-bullseye =Bf
16.13.0-buster =Af
16.13.0-stretch =Gf
16.13.1 =Af a
16.13.1-bullseye =Bf
16.13.1-buster =Af
16.13.1-stretch =Gf
16.13.2 =Af a
16.13.2-bullseye =Bf
16.13.2-buster =Af
16.13.2-stretch =Gf
16.14 =Af a
16.14-bullseye =Bf
16.14-buster =Af
16.14-stretch =Gf
16.14.0 =Af a
16.14.0-bullseye =Bf
16.14.0-buster =Af
16.14.0-stretch =Gf
16.14.1 =Af a
16.14.1-bullseye =Bf
16.14.1-buster =Af
16.14.1-stretch =Gf
16.14.2 =Af a
16.14.2-bullseye =Bf
16.14.2-buster =Af
16.14.2-stretch =Gf
16.15 =Af a
16.15-bullseye =Bf
16.15-buster =Af
16.15-stretch =Gf
16.15.0 =Af a
16.15.0-bullseye =Bf
16.15.0-buster =Af
16.15.0-stretch =Gf
16.15.1 =Af a
16.15.1-bullseye =Bf
16.15.1-buster =Af
16.15.1-stretch =Gf
16.16 =Af a
16.16-bullseye =Bf
16.16-buster =Af
16.16.0 =Af a
16.16.0-bullseye =Bf
16.16.0-buster =Af
16.17 =Af a
16.17-bullseye =Bf
16.17-buster =Af
16.17.0 =Af a
16.17.0-bullseye =Bf
16.17.0-buster =Af
16.17.1 =Af a
16.17.1-bullseye =Bf
16.17.1-buster =Af
16.18 =Af a
16.18-bullseye =Bf
16.18-buster =Af
16.18.0 =Af a
16.18.0-bullseye =Bf
16.18.0-buster =Af
16.18.1 =Af a
16.18.1-bullseye =Bf
16.18.1-buster =Af
16.19 =Af a
16.19-bullseye =Bf
16.19-buster =Af
16.19.0 =Af a
16.19.0-bullseye =Bf
16.19.0-buster =Af
16.19.1 =Af a
16.19.1-bullseye =Bf
16.19.1-buster =Af
16.2 =Af a
16.2-buster =Af
16.2-stretch =Gf
16.2.0 =Af a
16.2.0-buster =Af
16.2.0-stretch =Gf
16.20 =Af a
16.20-bookworm =Cf
16.20-bullseye =Bf
16.20-buster =Af
16.20.0 =Af a
16.20.0-bookworm =Cf
16.20.0-bullseye =Bf
16.20.0-buster =Af
16.20.1 =Af a
16.20.1-bookworm =Cf
16.20.1-bullseye =Bf
16.20.1-buster =Af
16.20.2 =Af a
16.20.2-bookworm =Cf
16.20.2-bullseye =Bf
16.20.2-buster =Af
16.3 =Af a
16.3-buster =Af
16.3-stretch =Gf
16.3.0 =Af a
16.3.0-buster =Af
16.3.0-stretch =Gf
16.4 =Af a
16.4-buster =Af
16.4-stretch =Gf
16.4.0 =Af a
16.4.0-buster =Af
16.4.0-stretch =Gf
16.4.1 =Af a
16.4.1-buster =Af
16.4.1-stretch =Gf
16.4.2 =Af a
16.4.2-buster =Af
16.4.2-stretch =Gf
16.5 =Af a
16.5-buster =Af
16.5-stretch =Gf
16.5.0 =Af a
16.5.0-buster =Af
16.5.0-stretch =Gf
16.6 =Af a
16.6-bullseye =Bf
16.6-buster =Af
16.6-stretch =Gf
16.6.0 =Af a
16.6.0-buster =Af
16.6.0-stretch =Gf
16.6.1 =Af a
16.6.1-buster =Af
16.6.1-stretch =Gf
16.6.2 =Af a
16.6.2-bullseye =Bf
16.6.2-buster =Af
16.6.2-stretch =Gf
16.7 =Af a
16.7-bullseye =Bf
16.7-buster =Af
16.7-stretch =Gf
16.7.0 =Af a
16.7.0-bullseye =Bf
16.7.0-buster =Af
16.7.0-stretch =Gf
16.8 =Af a
16.8-bullseye =Bf
16.8-buster =Af
16.8-stretch =Gf
16.8.0 =Af a
16.8.0-bullseye =Bf
16.8.0-buster =Af
16.8.0-stretch =Gf
16.9 =Af a
16.9-bullseye =Bf
16.9-buster =Af
16.9-stretch =Gf
16.9.0 =Af a
16.9.0-bullseye =Bf
16.9.0-buster =Af
16.9.0-stretch =Gf
16.9.1 =Af a
16.9.1-bullseye =Bf
16.9.1-buster =Af
16.9.1-stretch =Gf
17 =Bf a
17-bullseye =Bf
17-buster =Af
17-stretch =Gf
17.0 =Bf a
17.0-bullseye =Bf
17.0-buster =Af
17.0-stretch =Gf
17.0.0 =Bf a
17.0.0-bullseye =Bf
17.0.0-buster =Af
17.0.0-stretch =Gf
17.0.1 =Bf a
17.0.1-bullseye =Bf
17.0.1-buster =Af
17.0.1-stretch =Gf
17.1 =Bf a
17.1-bullseye =Bf
17.1-buster =Af
17.1-stretch =Gf
17.1.0 =Bf a
17.1.0-bullseye =Bf
17.1.0-buster =Af
17.1.0-stretch =Gf
17.2 =Bf a
17.2-bullseye =Bf
17.2-buster =Af
17.2-stretch =Gf
17.2.0 =Bf a
17.2.0-bullseye =Bf
17.2.0-buster =Af
17.2.0-stretch =Gf
17.3 =Bf a
17.3-bullseye =Bf
17.3-buster =Af
17.3-stretch =Gf
17.3.0 =Bf a
17.3.0-bullseye =Bf
17.3.0-buster =Af
17.3.0-stretch =Gf
17.3.1 =Bf a
17.3.1-bullseye =Bf
17.3.1-buster =Af
17.3.1-stretch =Gf
17.4 =Bf a
17.4-bullseye =Bf
17.4-buster =Af
17.4-stretch =Gf
17.4.0 =Bf a
17.4.0-bullseye =Bf
17.4.0-buster =Af
17.4.0-stretch =Gf
17.5 =Bf a
17.5-bullseye =Bf
17.5-buster =Af
17.5-stretch =Gf
17.5.0 =Bf a
17.5.0-bullseye =Bf
17.5.0-buster =Af
17.5.0-stretch =Gf
17.6 =Bf a
17.6-bullseye =Bf
17.6-buster =Af
17.6-stretch =Gf
17.6.0 =Bf a
17.6.0-bullseye =Bf
17.6.0-buster =Af
17.6.0-stretch =Gf
17.7 =Bf a
17.7-bullseye =Bf
17.7-buster =Af
17.7-stretch =Gf
17.7.1 =Bf a
17.7.1-bullseye =Bf
17.7.1-buster =Af
17.7.1-stretch =Gf
17.7.2 =Bf a
17.7.2-bullseye =Bf
17.7.2-buster =Af
17.7.2-stretch =Gf
17.8 =Bf a
17.8-bullseye =Bf
17.8-buster =Af
17.8-stretch =Gf
17.8.0 =Bf a
17.8.0-bullseye =Bf
17.8.0-buster =Af
17.8.0-stretch =Gf
17.9 =Bf a
17.9-bullseye =Bf
17.9-buster =Af
17.9-stretch =Gf
17.9.0 =Bf a
17.9.0-bullseye =Bf
17.9.0-buster =Af
17.9.0-stretch =Gf
17.9.1 =Bf a
17.9.1-bullseye =Bf
17.9.1-buster =Af
17.9.1-stretch =Gf
18 =Cf a
18-bookworm =Cf
18-bullseye =Bf
18-buster =Af
18.0 =Bf a
18.0-bullseye =Bf
18.0-buster =Af
18.0.0 =Bf a
18.0.0-bullseye =Bf
18.0.0-buster =Af
18.1 =Bf a
18.1-bullseye =Bf
18.1-buster =Af
18.1.0 =Bf a
18.1.0-bullseye =Bf
18.1.0-buster =Af
18.10 =Bf a
18.10-bullseye =Bf
18.10-buster =Af
18.10.0 =Bf a
18.10.0-bullseye =Bf
18.10.0-buster =Af
18.11 =Bf a
18.11-bullseye =Bf
18.11-buster =Af
18.11.0 =Bf a
18.11.0-bullseye =Bf
18.11.0-buster =Af
18.12 =Bf a
18.12-bullseye =Bf
18.12-buster =Af
18.12.0 =Bf a
18.12.0-bullseye =Bf
18.12.0-buster =Af
18.12.1 =Bf a
18.12.1-bullseye =Bf
18.12.1-buster =Af
18.13 =Bf a
18.13-bullseye =Bf
18.13-buster =Af
18.13.0 =Bf a
18.13.0-bullseye =Bf
18.13.0-buster =Af
18.14 =Bf a
18.14-bullseye =Bf
18.14-buster =Af
18.14.0 =Bf a
18.14.0-bullseye =Bf
18.14.0-buster =Af
18.14.1 =Bf a
18.14.1-bullseye =Bf
18.14.1-buster =Af
18.14.2 =Bf a
18.14.2-bullseye =Bf
18.14.2-buster =Af
18.15 =Bf a
18.15-bullseye =Bf
18.15-buster =Af
18.15.0 =Bf a
18.15.0-bullseye =Bf
18.15.0-buster =Af
18.16 =Cf a
18.16-bookworm =Cf
18.16-bullseye =Bf
18.16-buster =Af
18.16.0 =Cf a
18.16.0-bookworm =Cf
18.16.0-bullseye =Bf
18.16.0-buster =Af
18.16.1 =Cf a
18.16.1-bookworm =Cf
18.16.1-bullseye =Bf
18.16.1-buster =Af
18.17 =Cf a
18.17-bookworm =Cf
18.17-bullseye =Bf
18.17-buster =Af
18.17.0 =Cf a
18.17.0-bookworm =Cf
18.17.0-bullseye =Bf
18.17.0-buster =Af
18.17.1 =Cf a
18.17.1-bookworm =Cf
18.17.1-bullseye =Bf
18.17.1-buster =Af
18.18 =Cf a
18.18-bookworm =Cf
18.18-bullseye =Bf
18.18-buster =Af
18.18.0 =Cf a
18.18.0-bookworm =Cf
18.18.0-bullseye =Bf
18.18.0-buster =Af
18.18.1 =Cf a
18.18.1-bookworm =Cf
18.18.1-bullseye =Bf
18.18.1-buster =Af
18.18.2 =Cf a
18.18.2-bookworm =Cf
18.18.2-bullseye =Bf
18.18.2-buster =Af
18.19 =Cf a
18.19-bookworm =Cf
18.19-bullseye =Bf
18.19-buster =Af
18.19.0 =Cf a
18.19.0-bookworm =Cf
18.19.0-bullseye =Bf
18.19.0-buster =Af
18.19.1 =Cf a
18.19.1-bookworm =Cf
18.19.1-bullseye =Bf
18.19.1-buster =Af
18.2 =Bf a
18.2-bullseye =Bf
18.2-buster =Af
18.2.0 =Bf a
18.2.0-bullseye =Bf
18.2.0-buster =Af
18.20 =Cf a
18.20-bookworm =Cf
18.20-bullseye =Bf
18.20-buster =Af
18.20.0 =Cf a
18.20.0-bookworm =Cf
18.20.0-bullseye =Bf
18.20.0-buster =Af
18.20.1 =Cf a
18.20.1-bookworm =Cf
18.20.1-bullseye =Bf
18.20.1-buster =Af
18.20.2 =Cf a
18.20.2-bookworm =Cf
18.20.2-bullseye =Bf
18.20.2-buster =Af
18.20.3 =Cf a
18.20.3-bookworm =Cf
18.20.3-bullseye =Bf
18.20.3-buster =Af
18.20.4 =Cf a
18.20.4-bookworm =Cf
18.20.4-bullseye =Bf
18.20.5 =Cf a
18.20.5-bookworm =Cf
18.20.5-bullseye =Bf
18.20.6 =Cf a
18.20.6-bookworm =Cf
18.20.6-bullseye =Bf
18.20.7 =Cf a
18.20.7-bookworm =Cf
18.20.7-bullseye =Bf
18.20.8 =Cf a
18.20.8-bookworm =Cf
18.20.8-bullseye =Bf
18.3 =Bf a
18.3-bullseye =Bf
18.3-buster =Af
18.3.0 =Bf a
18.3.0-bullseye =Bf
18.3.0-buster =Af
18.4 =Bf a
18.4-bullseye =Bf
18.4-buster =Af
18.4.0 =Bf a
18.4.0-bullseye =Bf
18.4.0-buster =Af
18.5 =Bf a
18.5-bullseye =Bf
18.5-buster =Af
18.5.0 =Bf a
18.5.0-bullseye =Bf
18.5.0-buster =Af
18.6 =Bf a
18.6-bullseye =Bf
18.6-buster =Af
18.6.0 =Bf a
18.6.0-bullseye =Bf
18.6.0-buster =Af
18.7 =Bf a
18.7-bullseye =Bf
18.7-buster =Af
18.7.0 =Bf a
18.7.0-bullseye =Bf
18.7.0-buster =Af
18.8 =Bf a
18.8-bullseye =Bf
18.8-buster =Af
18.8.0 =Bf a
18.8.0-bullseye =Bf
18.8.0-buster =Af
18.9 =Bf a
18.9-bullseye =Bf
18.9-buster =Af
18.9.0 =Bf a
18.9.0-bullseye =Bf
18.9.0-buster =Af
18.9.1 =Bf a
18.9.1-bullseye =Bf
18.9.1-buster =Af
19 =Bf a
19-bullseye =Bf
19-buster =Af
19.0 =Bf a
19.0-bullseye =Bf
19.0-buster =Af
19.0.0 =Bf a
19.0.0-bullseye =Bf
19.0.0-buster =Af
19.0.1 =Bf a
19.0.1-bullseye =Bf
19.0.1-buster =Af
19.1 =Bf a
19.1-bullseye =Bf
19.1-buster =Af
19.1.0 =Bf a
19.1.0-bullseye =Bf
19.1.0-buster =Af
19.2 =Bf a
19.2-bullseye =Bf
19.2-buster =Af
19.2.0 =Bf a
19.2.0-bullseye =Bf
19.2.0-buster =Af
19.3 =Bf a
19.3-bullseye =Bf
19.3-buster =Af
19.3.0 =Bf a
19.3.0-bullseye =Bf
19.3.0-buster =Af
19.4 =Bf a
19.4-bullseye =Bf
19.4-buster =Af
19.4.0 =Bf a
19.4.0-bullseye =Bf
19.4.0-buster =Af
19.5 =Bf a
19.5-bullseye =Bf
19.5-buster =Af
19.5.0 =Bf a
19.5.0-bullseye =Bf
19.5.0-buster =Af
19.6 =Bf a
19.6-bullseye =Bf
19.6-buster =Af
19.6.0 =Bf a
19.6.0-bullseye =Bf
19.6.0-buster =Af
19.6.1 =Bf a
19.6.1-bullseye =Bf
19.6.1-buster =Af
19.7 =Bf a
19.7-bullseye =Bf
19.7-buster =Af
19.7.0 =Bf a
19.7.0-bullseye =Bf
19.7.0-buster =Af
19.8 =Bf a
19.8-bullseye =Bf
19.8-buster =Af
19.8.1 =Bf a
19.8.1-bullseye =Bf
19.8.1-buster =Af
19.9 =Bf a
19.9-bullseye =Bf
19.9-buster =Af
19.9.0 =Bf a
19.9.0-bullseye =Bf
19.9.0-buster =Af
20 =Cf a
20-bookworm =Cf
20-bullseye =Bf
20-buster =Af
20-trixie =Df
20.0 =Bf a
20.0-bullseye =Bf
20.0-buster =Af
20.0.0 =Bf a
20.0.0-bullseye =Bf
20.0.0-buster =Af
20.1 =Bf a
20.1-bullseye =Bf
20.1-buster =Af
20.1.0 =Bf a
20.1.0-bullseye =Bf
20.1.0-buster =Af
20.10 =Cf a
20.10-bookworm =Cf
20.10-bullseye =Bf
20.10-buster =Af
20.10.0 =Cf a
20.10.0-bookworm =Cf
20.10.0-bullseye =Bf
20.10.0-buster =Af
20.11 =Cf a
20.11-bookworm =Cf
20.11-bullseye =Bf
20.11-buster =Af
20.11.0 =Cf a
20.11.0-bookworm =Cf
20.11.0-bullseye =Bf
20.11.0-buster =Af
20.11.1 =Cf a
20.11.1-bookworm =Cf
20.11.1-bullseye =Bf
20.11.1-buster =Af
20.12 =Cf a
20.12-bookworm =Cf
20.12-bullseye =Bf
20.12-buster =Af
20.12.0 =Cf a
20.12.0-bookworm =Cf
20.12.0-bullseye =Bf
20.12.0-buster =Af
20.12.1 =Cf a
20.12.1-bookworm =Cf
20.12.1-bullseye =Bf
20.12.1-buster =Af
20.12.2 =Cf a
20.12.2-bookworm =Cf
20.12.2-bullseye =Bf
20.12.2-buster =Af
20.13 =Cf a
20.13-bookworm =Cf
20.13-bullseye =Bf
20.13-buster =Af
20.13.0 =Cf a
20.13.0-bookworm =Cf
20.13.0-bullseye =Bf
20.13.0-buster =Af
20.13.1 =Cf a
20.13.1-bookworm =Cf
20.13.1-bullseye =Bf
20.13.1-buster =Af
20.14 =Cf a
20.14-bookworm =Cf
20.14-bullseye =Bf
20.14-buster =Af
20.14.0 =Cf a
20.14.0-bookworm =Cf
20.14.0-bullseye =Bf
20.14.0-buster =Af
20.15 =Cf a
20.15-bookworm =Cf
20.15-bullseye =Bf
20.15-buster =Af
20.15.0 =Cf a
20.15.0-bookworm =Cf
20.15.0-bullseye =Bf
20.15.0-buster =Af
20.15.1 =Cf a
20.15.1-bookworm =Cf
20.15.1-bullseye =Bf
20.16 =Cf a
20.16-bookworm =Cf
20.16-bullseye =Bf
20.16.0 =Cf a
20.16.0-bookworm =Cf
20.16.0-bullseye =Bf
20.17 =Cf a
20.17-bookworm =Cf
20.17-bullseye =Bf
20.17.0 =Cf a
20.17.0-bookworm =Cf
20.17.0-bullseye =Bf
20.18 =Cf a
20.18-bookworm =Cf
20.18-bullseye =Bf
20.18.0 =Cf a
20.18.0-bookworm =Cf
20.18.0-bullseye =Bf
20.18.1 =Cf a
20.18.1-bookworm =Cf
20.18.1-bullseye =Bf
20.18.2 =Cf a
20.18.2-bookworm =Cf
20.18.2-bullseye =Bf
20.18.3 =Cf a
20.18.3-bookworm =Cf
20.18.3-bullseye =Bf
20.19 =Cf a
20.19-bookworm =Cf
20.19-bullseye =Bf
20.19-trixie =Df
20.19.0 =Cf a
20.19.0-bookworm =Cf
20.19.0-bullseye =Bf
20.19.1 =Cf a
20.19.1-bookworm =Cf
20.19.1-bullseye =Bf
20.19.2 =Cf a
20.19.2-bookworm =Cf
20.19.2-bullseye =Bf
20.19.3 =Cf a
20.19.3-bookworm =Cf
20.19.3-bullseye =Bf
20.19.4 =Cf a
20.19.4-bookworm =Cf
20.19.4-bullseye =Bf
20.19.4-trixie =Df
20.19.5 =Cf a
20.19.5-bookworm =Cf
20.19.5-bullseye =Bf
20.19.5-trixie =Df
20.19.6 =Cf a
20.19.6-bookworm =Cf
20.19.6-bullseye =Bf
20.19.6-trixie =Df
20.2 =Bf a
20.2-bullseye =Bf
20.2-buster =Af
20.2.0 =Bf a
20.2.0-bullseye =Bf
20.2.0-buster =Af
20.20 =Cf a
20.20-bookworm =Cf
20.20-bullseye =Bf
20.20-trixie =Df
20.20.0 =Cf a
20.20.0-bookworm =Cf
20.20.0-bullseye =Bf
20.20.0-trixie =Df
20.20.1 =Cf a
20.20.1-bookworm =Cf
20.20.1-bullseye =Bf
20.20.1-trixie =Df
20.20.2 =Cf a
20.20.2-bookworm =Cf
20.20.2-bullseye =Bf
20.20.2-trixie =Df
20.3 =Cf a
20.3-bookworm =Cf
20.3-bullseye =Bf
20.3-buster =Af
20.3.0 =Cf a
20.3.0-bookworm =Cf
20.3.0-bullseye =Bf
20.3.0-buster =Af
20.3.1 =Cf a
20.3.1-bookworm =Cf
20.3.1-bullseye =Bf
20.3.1-buster =Af
20.4 =Cf a
20.4-bookworm =Cf
20.4-bullseye =Bf
20.4-buster =Af
20.4.0 =Cf a
20.4.0-bookworm =Cf
20.4.0-bullseye =Bf
20.4.0-buster =Af
20.5 =Cf a
20.5-bookworm =Cf
20.5-bullseye =Bf
20.5-buster =Af
20.5.0 =Cf a
20.5.0-bookworm =Cf
20.5.0-bullseye =Bf
20.5.0-buster =Af
20.5.1 =Cf a
20.5.1-bookworm =Cf
20.5.1-bullseye =Bf
20.5.1-buster =Af
20.6 =Cf a
20.6-bookworm =Cf
20.6-bullseye =Bf
20.6-buster =Af
20.6.0 =Cf a
20.6.0-bookworm =Cf
20.6.0-bullseye =Bf
20.6.0-buster =Af
20.6.1 =Cf a
20.6.1-bookworm =Cf
20.6.1-bullseye =Bf
20.6.1-buster =Af
20.7 =Cf a
20.7-bookworm =Cf
20.7-bullseye =Bf
20.7-buster =Af
20.7.0 =Cf a
20.7.0-bookworm =Cf
20.7.0-bullseye =Bf
20.7.0-buster =Af
20.8 =Cf a
20.8-bookworm =Cf
20.8-bullseye =Bf
20.8-buster =Af
20.8.0 =Cf a
20.8.0-bookworm =Cf
20.8.0-bullseye =Bf
20.8.0-buster =Af
20.8.1 =Cf a
20.8.1-bookworm =Cf
20.8.1-bullseye =Bf
20.8.1-buster =Af
20.9 =Cf a
20.9-bookworm =Cf
20.9-bullseye =Bf
20.9-buster =Af
20.9.0 =Cf a
20.9.0-bookworm =Cf
20.9.0-bullseye =Bf
20.9.0-buster =Af
21 =Cf a
21-bookworm =Cf
21-bullseye =Bf
21.0 =Cf a
21.0-bookworm =Cf
21.0-bullseye =Bf
21.0.0 =Cf a
21.0.0-bookworm =Cf
21.0.0-bullseye =Bf
21.1 =Cf a
21.1-bookworm =Cf
21.1-bullseye =Bf
21.1.0 =Cf a
21.1.0-bookworm =Cf
21.1.0-bullseye =Bf
21.2 =Cf a
21.2-bookworm =Cf
21.2-bullseye =Bf
21.2.0 =Cf a
21.2.0-bookworm =Cf
21.2.0-bullseye =Bf
21.3 =Cf a
21.3-bookworm =Cf
21.3-bullseye =Bf
21.3.0 =Cf a
21.3.0-bookworm =Cf
21.3.0-bullseye =Bf
21.4 =Cf a
21.4-bookworm =Cf
21.4-bullseye =Bf
21.4.0 =Cf a
21.4.0-bookworm =Cf
21.4.0-bullseye =Bf
21.5 =Cf a
21.5-bookworm =Cf
21.5-bullseye =Bf
21.5.0 =Cf a
21.5.0-bookworm =Cf
21.5.0-bullseye =Bf
21.6 =Cf a
21.6-bookworm =Cf
21.6-bullseye =Bf
21.6.0 =Cf a
21.6.0-bookworm =Cf
21.6.0-bullseye =Bf
21.6.1 =Cf a
21.6.1-bookworm =Cf
21.6.1-bullseye =Bf
21.6.2 =Cf a
21.6.2-bookworm =Cf
21.6.2-bullseye =Bf
21.7 =Cf a
21.7-bookworm =Cf
21.7-bullseye =Bf
21.7.0 =Cf a
21.7.0-bookworm =Cf
21.7.0-bullseye =Bf
21.7.1 =Cf a
21.7.1-bookworm =Cf
21.7.1-bullseye =Bf
21.7.2 =Cf a
21.7.2-bookworm =Cf
21.7.2-bullseye =Bf
21.7.3 =Cf a
21.7.3-bookworm =Cf
21.7.3-bullseye =Bf
22 =Cf a
22-bookworm =Cf
22-bullseye =Bf
22-trixie =Df
22.0 =Cf a
22.0-bookworm =Cf
22.0-bullseye =Bf
22.0.0 =Cf a
22.0.0-bookworm =Cf
22.0.0-bullseye =Bf
22.1 =Cf a
22.1-bookworm =Cf
22.1-bullseye =Bf
22.1.0 =Cf a
22.1.0-bookworm =Cf
22.1.0-bullseye =Bf
22.10 =Cf a
22.10-bookworm =Cf
22.10-bullseye =Bf
22.10.0 =Cf a
22.10.0-bookworm =Cf
22.10.0-bullseye =Bf
22.11 =Cf a
22.11-bookworm =Cf
22.11-bullseye =Bf
22.11.0 =Cf a
22.11.0-bookworm =Cf
22.11.0-bullseye =Bf
22.12 =Cf a
22.12-bookworm =Cf
22.12-bullseye =Bf
22.12.0 =Cf a
22.12.0-bookworm =Cf
22.12.0-bullseye =Bf
22.13 =Cf a
22.13-bookworm =Cf
22.13-bullseye =Bf
22.13.0 =Cf a
22.13.0-bookworm =Cf
22.13.0-bullseye =Bf
22.13.1 =Cf a
22.13.1-bookworm =Cf
22.13.1-bullseye =Bf
22.14 =Cf a
22.14-bookworm =Cf
22.14-bullseye =Bf
22.14.0 =Cf a
22.14.0-bookworm =Cf
22.14.0-bullseye =Bf
22.15 =Cf a
22.15-bookworm =Cf
22.15-bullseye =Bf
22.15.0 =Cf a
22.15.0-bookworm =Cf
22.15.0-bullseye =Bf
22.15.1 =Cf a
22.15.1-bookworm =Cf
22.15.1-bullseye =Bf
22.16 =Cf a
22.16-bookworm =Cf
22.16-bullseye =Bf
22.16.0 =Cf a
22.16.0-bookworm =Cf
22.16.0-bullseye =Bf
22.17 =Cf a
22.17-bookworm =Cf
22.17-bullseye =Bf
22.17.0 =Cf a
22.17.0-bookworm =Cf
22.17.0-bullseye =Bf
22.17.1 =Cf a
22.17.1-bookworm =Cf
22.17.1-bullseye =Bf
22.18 =Cf a
22.18-bookworm =Cf
22.18-bullseye =Bf
22.18-trixie =Df
22.18.0 =Cf a
22.18.0-bookworm =Cf
22.18.0-bullseye =Bf
22.18.0-trixie =Df
22.19 =Cf a
22.19-bookworm =Cf
22.19-bullseye =Bf
22.19-trixie =Df
22.19.0 =Cf a
22.19.0-bookworm =Cf
22.19.0-bullseye =Bf
22.19.0-trixie =Df
22.2 =Cf a
22.2-bookworm =Cf
22.2-bullseye =Bf
22.2.0 =Cf a
22.2.0-bookworm =Cf
22.2.0-bullseye =Bf
22.20 =Cf a
22.20-bookworm =Cf
22.20-bullseye =Bf
22.20-trixie =Df
22.20.0 =Cf a
22.20.0-bookworm =Cf
22.20.0-bullseye =Bf
22.20.0-trixie =Df
22.21 =Cf a
22.21-bookworm =Cf
22.21-bullseye =Bf
22.21-trixie =Df
22.21.0 =Cf a
22.21.0-bookworm =Cf
22.21.0-bullseye =Bf
22.21.0-trixie =Df
22.21.1 =Cf a
22.21.1-bookworm =Cf
22.21.1-bullseye =Bf
22.21.1-trixie =Df
22.22 =Cf a
22.22-bookworm =Cf
22.22-bullseye =Bf
22.22-trixie =Df
22.22.0 =Cf a
22.22.0-bookworm =Cf
22.22.0-bullseye =Bf
22.22.0-trixie =Df
22.22.1 =Cf a
22.22.1-bookworm =Cf
22.22.1-bullseye =Bf
22.22.1-trixie =Df
22.22.2 =Cf a
22.22.2-bookworm =Cf
22.22.2-bullseye =Bf
22.22.2-trixie =Df
22.22.3 =Cf a
22.22.3-bookworm =Cf
22.22.3-bullseye =Bf
22.22.3-trixie =Df
22.23 =Cf a
22.23-bookworm =Cf
22.23-bullseye =Bf
22.23-trixie =Df
22.23.0 =Cf a
22.23.0-bookworm =Cf
22.23.0-bullseye =Bf
22.23.0-trixie =Df
22.23.1 =Cf a
22.23.1-bookworm =Cf
22.23.1-bullseye =Bf
22.23.1-trixie =Df
22.23.2 =Cf a
22.23.2-bookworm =Cf
22.23.2-bullseye =Bf
22.23.2-trixie =Df
22.3 =Cf a
22.3-bookworm =Cf
22.3-bullseye =Bf
22.3.0 =Cf a
22.3.0-bookworm =Cf
22.3.0-bullseye =Bf
22.4 =Cf a
22.4-bookworm =Cf
22.4-bullseye =Bf
22.4.0 =Cf a
22.4.0-bookworm =Cf
22.4.0-bullseye =Bf
22.4.1 =Cf a
22.4.1-bookworm =Cf
22.4.1-bullseye =Bf
22.5 =Cf a
22.5-bookworm =Cf
22.5-bullseye =Bf
22.5.0 =Cf a
22.5.0-bookworm =Cf
22.5.0-bullseye =Bf
22.5.1 =Cf a
22.5.1-bookworm =Cf
22.5.1-bullseye =Bf
22.6 =Cf a
22.6-bookworm =Cf
22.6-bullseye =Bf
22.6.0 =Cf a
22.6.0-bookworm =Cf
22.6.0-bullseye =Bf
22.7 =Cf a
22.7-bookworm =Cf
22.7-bullseye =Bf
22.7.0 =Cf a
22.7.0-bookworm =Cf
22.7.0-bullseye =Bf
22.8 =Cf a
22.8-bookworm =Cf
22.8-bullseye =Bf
22.8.0 =Cf a
22.8.0-bookworm =Cf
22.8.0-bullseye =Bf
22.9 =Cf a
22.9-bookworm =Cf
22.9-bullseye =Bf
22.9.0 =Cf a
22.9.0-bookworm =Cf
22.9.0-bullseye =Bf
23 =Cf a
23-bookworm =Cf
23-bullseye =Bf
23.0 =Cf a
23.0-bookworm =Cf
23.0-bullseye =Bf
23.0.0 =Cf a
23.0.0-bookworm =Cf
23.0.0-bullseye =Bf
23.1 =Cf a
23.1-bookworm =Cf
23.1-bullseye =Bf
23.1.0 =Cf a
23.1.0-bookworm =Cf
23.1.0-bullseye =Bf
23.10 =Cf a
23.10-bookworm =Cf
23.10-bullseye =Bf
23.10.0 =Cf a
23.10.0-bookworm =Cf
23.10.0-bullseye =Bf
23.11 =Cf a
23.11-bookworm =Cf
23.11-bullseye =Bf
23.11.0 =Cf a
23.11.0-bookworm =Cf
23.11.0-bullseye =Bf
23.11.1 =Cf a
23.11.1-bookworm =Cf
23.11.1-bullseye =Bf
23.2 =Cf a
23.2-bookworm =Cf
23.2-bullseye =Bf
23.2.0 =Cf a
23.2.0-bookworm =Cf
23.2.0-bullseye =Bf
23.3 =Cf a
23.3-bookworm =Cf
23.3-bullseye =Bf
23.3.0 =Cf a
23.3.0-bookworm =Cf
23.3.0-bullseye =Bf
23.4 =Cf a
23.4-bookworm =Cf
23.4-bullseye =Bf
23.4.0 =Cf a
23.4.0-bookworm =Cf
23.4.0-bullseye =Bf
23.5 =Cf a
23.5-bookworm =Cf
23.5-bullseye =Bf
23.5.0 =Cf a
23.5.0-bookworm =Cf
23.5.0-bullseye =Bf
23.6 =Cf a
23.6-bookworm =Cf
23.6-bullseye =Bf
23.6.0 =Cf a
23.6.0-bookworm =Cf
23.6.0-bullseye =Bf
23.6.1 =Cf a
23.6.1-bookworm =Cf
23.6.1-bullseye =Bf
23.7 =Cf a
23.7-bookworm =Cf
23.7-bullseye =Bf
23.7.0 =Cf a
23.7.0-bookworm =Cf
23.7.0-bullseye =Bf
23.8 =Cf a
23.8-bookworm =Cf
23.8-bullseye =Bf
23.8.0 =Cf a
23.8.0-bookworm =Cf
23.8.0-bullseye =Bf
23.9 =Cf a
23.9-bookworm =Cf
23.9-bullseye =Bf
23.9.0 =Cf a
23.9.0-bookworm =Cf
23.9.0-bullseye =Bf
24 =Cf a
24-bookworm =Cf
24-bullseye =Bf
24-trixie =Df
24.0 =Cf a
24.0-bookworm =Cf
24.0-bullseye =Bf
24.0.0 =Cf a
24.0.0-bookworm =Cf
24.0.0-bullseye =Bf
24.0.1 =Cf a
24.0.1-bookworm =Cf
24.0.1-bullseye =Bf
24.0.2 =Cf a
24.0.2-bookworm =Cf
24.0.2-bullseye =Bf
24.1 =Cf a
24.1-bookworm =Cf
24.1-bullseye =Bf
24.1.0 =Cf a
24.1.0-bookworm =Cf
24.1.0-bullseye =Bf
24.10 =Cf a
24.10-bookworm =Cf
24.10-bullseye =Bf
24.10-trixie =Df
24.10.0 =Cf a
24.10.0-bookworm =Cf
24.10.0-bullseye =Bf
24.10.0-trixie =Df
24.11 =Cf a
24.11-bookworm =Cf
24.11-bullseye =Bf
24.11-trixie =Df
24.11.0 =Cf a
24.11.0-bookworm =Cf
24.11.0-bullseye =Bf
24.11.0-trixie =Df
24.11.1 =Cf a
24.11.1-bookworm =Cf
24.11.1-bullseye =Bf
24.11.1-trixie =Df
24.12 =Cf a
24.12-bookworm =Cf
24.12-bullseye =Bf
24.12-trixie =Df
24.12.0 =Cf a
24.12.0-bookworm =Cf
24.12.0-bullseye =Bf
24.12.0-trixie =Df
24.13 =Cf a
24.13-bookworm =Cf
24.13-bullseye =Bf
24.13-trixie =Df
24.13.0 =Cf x2026-02-11/2026-02-12
24.13.0-bookworm =Cf
24.13.0-bullseye =Bf
24.13.0-trixie =Df
24.13.1 =Cf a
24.13.1-bookworm =Cf
24.13.1-bullseye =Bf
24.13.1-trixie =Df
24.14 =Cf a
24.14-bookworm =Cf
24.14-bullseye =Bf
24.14-trixie =Df
24.14.0 =Cf a
24.14.0-bookworm =Cf
24.14.0-bullseye =Bf
24.14.0-trixie =Df
24.14.1 =Cf a
24.14.1-bookworm =Cf
24.14.1-bullseye =Bf
24.14.1-trixie =Df
24.15 =Cf a
24.15-bookworm =Cf
24.15-bullseye =Bf
24.15-trixie =Df
24.15.0 =Cf a
24.15.0-bookworm =Cf
24.15.0-bullseye =Bf
24.15.0-trixie =Df
24.16 =Cf a
24.16-bookworm =Cf
24.16-bullseye =Bf
24.16-trixie =Df
24.16.0 =Cf a
24.16.0-bookworm =Cf
24.16.0-bullseye =Bf
24.16.0-trixie =Df
24.17 =Cf a
24.17-bookworm =Cf
24.17-bullseye =Bf
24.17-trixie =Df
24.17.0 =Cf a
24.17.0-bookworm =Cf
24.17.0-bullseye =Bf
24.17.0-trixie =Df
24.18 =Cf a
24.18-bookworm =Cf
24.18-bullseye =Bf
24.18-trixie =Df
24.18.0 =Cf a
24.18.0-bookworm =Cf
24.18.0-bullseye =Bf
24.18.0-trixie =Df
24.18.1 =Cf a
24.18.1-bookworm =Cf
24.18.1-bullseye =Bf
24.18.1-trixie =Df
24.19 =Cf a
24.19-bookworm =Cf
24.19-bullseye =Bf
24.19-trixie =Df
24.19.0 =Cf a
24.19.0-bookworm =Cf
24.19.0-bullseye =Bf
24.19.0-trixie =Df
24.2 =Cf a
24.2-bookworm =Cf
24.2-bullseye =Bf
24.2.0 =Cf a
24.2.0-bookworm =Cf
24.2.0-bullseye =Bf
24.3 =Cf a
24.3-bookworm =Cf
24.3-bullseye =Bf
24.3.0 =Cf a
24.3.0-bookworm =Cf
24.3.0-bullseye =Bf
24.4 =Cf a
24.4-bookworm =Cf
24.4-bullseye =Bf
24.4.0 =Cf a
24.4.0-bookworm =Cf
24.4.0-bullseye =Bf
24.4.1 =Cf a
24.4.1-bookworm =Cf
24.4.1-bullseye =Bf
24.5 =Cf a
24.5-bookworm =Cf
24.5-bullseye =Bf
24.5-trixie =Df
24.5.0 =Cf a
24.5.0-bookworm =Cf
24.5.0-bullseye =Bf
24.5.0-trixie =Df
24.6 =Cf a
24.6-bookworm =Cf
24.6-bullseye =Bf
24.6-trixie =Df
24.6.0 =Cf a
24.6.0-bookworm =Cf
24.6.0-bullseye =Bf
24.6.0-trixie =Df
24.7 =Cf a
24.7-bookworm =Cf
24.7-bullseye =Bf
24.7-trixie =Df
24.7.0 =Cf a
24.7.0-bookworm =Cf
24.7.0-bullseye =Bf
24.7.0-trixie =Df
24.8 =Cf a
24.8-bookworm =Cf
24.8-bullseye =Bf
24.8-trixie =Df
24.8.0 =Cf a
24.8.0-bookworm =Cf
24.8.0-bullseye =Bf
24.8.0-trixie =Df
24.9 =Cf a
24.9-bookworm =Cf
24.9-bullseye =Bf
24.9-trixie =Df
24.9.0 =Cf a
24.9.0-bookworm =Cf
24.9.0-bullseye =Bf
24.9.0-trixie =Df
25 =Cf a
25-bookworm =Cf
25-bullseye =Bf
25-trixie =Df
25.0 =Cf a
25.0-bookworm =Cf
25.0-bullseye =Bf
25.0-trixie =Df
25.0.0 =Cf a
25.0.0-bookworm =Cf
25.0.0-bullseye =Bf
25.0.0-trixie =Df
25.1 =Cf a
25.1-bookworm =Cf
25.1-bullseye =Bf
25.1-trixie =Df
25.1.0 =Cf a
25.1.0-bookworm =Cf
25.1.0-bullseye =Bf
25.1.0-trixie =Df
25.2 =Cf a
25.2-bookworm =Cf
25.2-bullseye =Bf
25.2-trixie =Df
25.2.0 =Cf a
25.2.0-bookworm =Cf
25.2.0-bullseye =Bf
25.2.0-trixie =Df
25.2.1 =Cf a
25.2.1-bookworm =Cf
25.2.1-bullseye =Bf
25.2.1-trixie =Df
25.3 =Cf a
25.3-bookworm =Cf
25.3-bullseye =Bf
25.3-trixie =Df
25.3.0 =Cf a
25.3.0-bookworm =Cf
25.3.0-bullseye =Bf
25.3.0-trixie =Df
25.4 =Cf a
25.4-bookworm =Cf
25.4-bullseye =Bf
25.4-trixie =Df
25.4.0 =Cf a
25.4.0-bookworm =Cf
25.4.0-bullseye =Bf
25.4.0-trixie =Df
25.5 =Cf a
25.5-bookworm =Cf
25.5-bullseye =Bf
25.5-trixie =Df
25.5.0 =Cf a
25.5.0-bookworm =Cf
25.5.0-bullseye =Bf
25.5.0-trixie =Df
25.6 =Cf a
25.6-bookworm =Cf
25.6-bullseye =Bf
25.6-trixie =Df
25.6.0 =Cf x2026-02-11/2026-02-12
25.6.0-bookworm =Cf
25.6.0-bullseye =Bf
25.6.0-trixie =Df
25.6.1 =Cf a
25.6.1-bookworm =Cf
25.6.1-bullseye =Bf
25.6.1-trixie =Df
25.7 =Cf a
25.7-bookworm =Cf
25.7-bullseye =Bf
25.7-trixie =Df
25.7.0 =Cf a
25.7.0-bookworm =Cf
25.7.0-bullseye =Bf
25.7.0-trixie =Df
25.8 =Cf a
25.8-bookworm =Cf
25.8-bullseye =Bf
25.8-trixie =Df
25.8.0 =Cf a
25.8.0-bookworm =Cf
25.8.0-bullseye =Bf
25.8.0-trixie =Df
25.8.1 =Cf x2026-03-25/2026-03-26
25.8.1-bookworm =Cf
25.8.1-bullseye =Bf
25.8.1-trixie =Df
25.8.2 =Cf a
25.8.2-bookworm =Cf
25.8.2-bullseye =Bf
25.8.2-trixie =Df
25.9 =Cf a
25.9-bookworm =Cf
25.9-bullseye =Bf
25.9-trixie =Df
25.9.0 =Cf a
25.9.0-bookworm =Cf
25.9.0-bullseye =Bf
25.9.0-trixie =Df
26 =Df a
26-bookworm =Cf
26-bullseye =Bf
26-trixie =Df
26.0 =Df a
26.0-bookworm =Cf
26.0-bullseye =Bf
26.0-trixie =Df
26.0.0 =Df a
26.0.0-bookworm =Cf
26.0.0-bullseye =Bf
26.0.0-trixie =Df
26.1 =Df a
26.1-bookworm =Cf
26.1-bullseye =Bf
26.1-trixie =Df
26.1.0 =Df a
26.1.0-bookworm =Cf
26.1.0-bullseye =Bf
26.1.0-trixie =Df
26.2 =Df a
26.2-bookworm =Cf
26.2-bullseye =Bf
26.2-trixie =Df
26.2.0 =Df a
26.2.0-bookworm =Cf
26.2.0-bullseye =Bf
26.2.0-trixie =Df
26.3 =Df a
26.3-bookworm =Cf
26.3-bullseye =Bf
26.3-trixie =Df
26.3.0 =Df a
26.3.0-bookworm =Cf
26.3.0-bullseye =Bf
26.3.0-trixie =Df
26.3.1 =Df a
26.3.1-bookworm =Cf
26.3.1-bullseye =Bf
26.3.1-trixie =Df
26.4 =Df a
26.4-bookworm =Cf
26.4-bullseye =Bf
26.4-trixie =Df
26.4.0 =Df a
26.4.0-bookworm =Cf
26.4.0-bullseye =Bf
26.4.0-trixie =Df
26.5 =Df a
26.5-bookworm =Cf
26.5-bullseye =Bf
26.5-trixie =Df
26.5.0 =Df a
26.5.0-bookworm =Cf
26.5.0-bullseye =Bf
26.5.0-trixie =Df
26.5.1 =Df a
26.5.1-bookworm =Cf
26.5.1-bullseye =Bf
26.5.1-trixie =Df
26.6 =Df a
26.6-bookworm =Cf
26.6-bullseye =Bf
26.6-trixie =Df
26.6.0 =Df a
26.6.0-bookworm =Cf
26.6.0-bullseye =Bf
26.6.0-trixie =Df
26.7 =Df a
26.7-bookworm =Cf
26.7-bullseye =Bf
26.7-trixie =Df
26.7.0 =Df a
26.7.0-bookworm =Cf
26.7.0-bullseye =Bf
26.7.0-trixie =Df
4 =Ff a
4.0 =Ff
4.0.0 =Ff
4.1 =Ff
4.1.0 =Ff
4.1.1 =Ff
4.1.2 =Ff
4.2 =Ff
4.2.0 =Ff
4.2.1 =Ff
4.2.2 =Ff
4.2.3 =Ff
4.2.4 =Ff
4.2.5 =Ff
4.2.6 =Ff
4.3 =Ff
4.3.0 =Ff
4.3.1 =Ff
4.3.2 =Ff
4.4 =Ff
4.4.0 =Ff
4.4.1 =Ff
4.4.2 =Ff
4.4.3 =Ff
4.4.4 =Ff
4.4.5 =Ff
4.4.6 =Ff
4.4.7 =Ff
4.5 =Ff
4.5.0 =Ff
4.6 =Ff a
4.6.0 =Ff
4.6.1 =Ff
4.6.2 =Ff a
4.7 =Ff a
4.7.0 =Ff a
4.7.1 =Ff a
4.7.2 =Ff a
4.7.3 =Ff a
4.8 =Ff a
4.8.0 =Ff a
4.8.1 =Ff a
4.8.2 =Ff a
4.8.3 =Ff a
4.8.4 =Ff a
4.8.5 =Ff a
4.8.6 =Ff a
4.8.7 =Ff a
4.9 =Ff a
4.9.0 =Ff a
4.9.1 =Ff a
5 =Ff
5.0 =Ff
5.0.0 =Ff
5.1 =Ff
5.1.0 =Ff
5.1.1 =Ff
5.10 =Ff
5.10.0 =Ff
5.10.1 =Ff
5.11 =Ff
5.11.0 =Ff
5.11.1 =Ff
5.12 =Ff
5.12.0 =Ff
5.2 =Ff
5.2.0 =Ff
5.3 =Ff
5.3.0 =Ff
5.4 =Ff
5.4.0 =Ff
5.4.1 =Ff
5.5 =Ff
5.5.0 =Ff
5.6 =Ff
5.6.0 =Ff
5.7 =Ff
5.7.0 =Ff
5.7.1 =Ff
5.8 =Ff
5.8.0 =Ff
5.9 =Ff
5.9.0 =Ff
5.9.1 =Ff
6 =Gf a
6-jessie =Ff
6-stretch =Gf
6.0 =Ff
6.0.0 =Ff
6.1 =Ff
6.1.0 =Ff
6.10 =Ff a
6.10.0 =Ff a
6.10.1 =Ff a
6.10.2 =Ff a
6.10.3 =Ff a
6.11 =Ff a
6.11.0 =Ff a
6.11.1 =Ff a
6.11.2 =Ff a
6.11.3 =Ff a
6.11.4 =Ff a
6.11.5 =Ff a
6.12 =Ff a
6.12.0 =Ff a
6.12.1 =Ff a
6.12.2 =Ff a
6.12.3 =Ff a
6.13 =Ff a
6.13.0 =Ff a
6.13.1 =Ff a
6.14 dGF a
6.14.0 =Ff a
6.14.1 =Ff a
6.14.2 =Ff a
6.14.3 =Ff a
6.14.4 dGF a
6.15 =Gf a
6.15-jessie =Ff
6.15-stretch =Gf
6.15.0 =Gf a
6.15.0-jessie =Ff
6.15.0-stretch =Gf
6.15.1 =Gf a
6.15.1-jessie =Ff
6.15.1-stretch =Gf
6.16 =Gf a
6.16-jessie =Ff
6.16-stretch =Gf
6.16.0 =Gf a
6.16.0-jessie =Ff
6.16.0-stretch =Gf
6.17 =Gf a
6.17-jessie =Ff
6.17-stretch =Gf
6.17.0 =Gf a
6.17.0-jessie =Ff
6.17.0-stretch =Gf
6.17.1 =Gf a
6.17.1-jessie =Ff
6.17.1-stretch =Gf
6.2 =Ff
6.2.0 =Ff
6.2.1 =Ff
6.2.2 =Ff
6.3 =Ff
6.3.0 =Ff
6.3.1 =Ff
6.4 =Ff
6.4.0 =Ff
6.5 =Ff
6.5.0 =Ff
6.6 =Ff
6.6.0 =Ff
6.7 =Ff
6.7.0 =Ff
6.8 =Ff
6.8.0 =Ff
6.8.1 =Ff
6.9 =Ff a
6.9.0 =Ff
6.9.1 =Ff a
6.9.2 =Ff a
6.9.3 =Ff a
6.9.4 =Ff a
6.9.5 =Ff a
7 =Ff a
7.0 =Ff
7.0.0 =Ff
7.1 =Ff a
7.1.0 =Ff a
7.10 =Ff a
7.10.0 =Ff a
7.10.1 =Ff a
7.2 =Ff a
7.2.0 =Ff a
7.2.1 =Ff a
7.3 =Ff a
7.3.0 =Ff a
7.4 =Ff a
7.4.0 =Ff a
7.5 =Ff a
7.5.0 =Ff a
7.6 =Ff a
7.6.0 =Ff a
7.7 =Ff a
7.7.0 =Ff a
7.7.1 =Ff a
7.7.2 =Ff a
7.7.3 =Ff a
7.7.4 =Ff a
7.8 =Ff a
7.8.0 =Ff a
7.9 =Ff a
7.9.0 =Ff a
8 =Gf a
8-buster =Af
8-jessie =Ff
8-stretch =Gf
8.0 =Ff a
8.0.0 =Ff a
8.1 =Ff a
8.1.0 =Ff a
8.1.1 =Ff a
8.1.2 =Ff a
8.1.3 =Ff a
8.1.4 =Ff a
8.10 =Ff a
8.10.0 =Ff a
8.11 =Ff a
8.11.0 =Ff a
8.11.1 =Ff a
8.11.2 =Ff a
8.11.3 =Ff a
8.11.4 =Ff a
8.12 =Ff a
8.12.0 =Ff a
8.13 =Gf a
8.13.0 =Gf a
8.14 =Gf a
8.14-jessie =Ff
8.14-stretch =Gf
8.14.0 =Gf a
8.14.0-jessie =Ff
8.14.0-stretch =Gf
8.14.1 =Gf a
8.14.1-jessie =Ff
8.14.1-stretch =Gf
8.15 =Gf a
8.15-jessie =Ff
8.15-stretch =Gf
8.15.0 =Gf a
8.15.0-jessie =Ff
8.15.0-stretch =Gf
8.15.1 =Gf a
8.15.1-jessie =Ff
8.15.1-stretch =Gf
8.16 =Gf a
8.16-buster =Af
8.16-jessie =Ff
8.16-stretch =Gf
8.16.0 =Gf a
8.16.0-buster =Af
8.16.0-jessie =Ff
8.16.0-stretch =Gf
8.16.1 =Gf a
8.16.1-buster =Af
8.16.1-jessie =Ff
8.16.1-stretch =Gf
8.16.2 =Gf a
8.16.2-buster =Af
8.16.2-jessie =Ff
8.16.2-stretch =Gf
8.17 =Gf a
8.17-buster =Af
8.17-jessie =Ff
8.17-stretch =Gf
8.17.0 =Gf a
8.17.0-buster =Af
8.17.0-jessie =Ff
8.17.0-stretch =Gf
8.2 =Ff a
8.2.0 =Ff a
8.2.1 =Ff a
8.3 =Ff a
8.3.0 =Ff a
8.4 =Ff a
8.4.0 =Ff a
8.5 =Ff a
8.5.0 =Ff a
8.6 =Ff a
8.6.0 =Ff a
8.7 =Ff a
8.7.0 =Ff a
8.8 =Ff a
8.8.0 =Ff a
8.8.1 =Ff a
8.9 =Ff a
8.9.0 =Ff a
8.9.1 =Ff a
8.9.2 =Ff a
8.9.3 =Ff a
8.9.4 =Ff a
9 =Ff a
9.0 =Ff a
9.0.0 =Ff a
9.1 =Ff a
9.1.0 =Ff a
9.10 =Ff a
9.10.0 =Ff a
9.10.1 =Ff a
9.11 =Ff a
9.11.1 =Ff a
9.11.2 =Ff a
9.2 =Ff a
9.2.0 =Ff a
9.2.1 =Ff a
9.3 =Ff a
9.3.0 =Ff a
9.4 =Ff a
9.4.0 =Ff a
9.5 =Ff a
9.5.0 =Ff a
9.6 =Ff a
9.6.0 =Ff a
9.6.1 =Ff a
9.7 =Ff a
9.7.0 =Ff a
9.7.1 =Ff a
9.8 =Ff a
9.8.0 =Ff a
9.9 =Ff a
9.9.0 =Ff a
argon =Ff a
bookworm =Cf
boron =Gf a
boron-jessie =Ff
boron-stretch =Gf
bullseye =Bf
buster =Af
carbon =Gf a
carbon-buster =Af
carbon-jessie =Ff
carbon-stretch =Gf
current =Df a
current-bookworm =Cf
current-bullseye =Bf
current-buster =Af
current-stretch =Gf
current-trixie =Df
dubnium =Gf a
dubnium-buster =Af
dubnium-jessie =Ff
dubnium-stretch =Gf
erbium =Gf a
erbium-bullseye =Bf
erbium-buster =Af
erbium-stretch =Gf
fermium =Af a
fermium-bullseye =Bf
fermium-buster =Af
fermium-stretch =Gf
gallium =Af a
gallium-bookworm =Cf
gallium-bullseye =Bf
gallium-buster =Af
gallium-stretch =Gf
hydrogen =Cf a
hydrogen-bookworm =Cf
hydrogen-bullseye =Bf
hydrogen-buster =Af
iron =Cf a
iron-bookworm =Cf
iron-bullseye =Bf
iron-buster =Af
iron-trixie =Df
jod =Cf a
jod-bookworm =Cf
jod-bullseye =Bf
jod-trixie =Df
krypton =Cf a
krypton-bookworm =Cf
krypton-bullseye =Bf
krypton-trixie =Df
latest =Df a
lts =Cf a
lts-bookworm =Cf
lts-bullseye =Bf
lts-buster =Af
lts-jessie =Ff
lts-stretch =Gf
lts-trixie =Df
stretch =Gf
trixie =Df
"),
    ("openjdk", "\
10 =Is
10-ea =Is
10-ea-32 =Is
10-ea-32-jdk =Is
10-ea-32-jre =Ic
10-ea-46 =Is
10-ea-46-jdk =Is
10-ea-46-jdk-sid =Is
10-ea-46-jre =Ic
10-ea-46-jre-sid =Ic
10-ea-46-sid =Is
10-ea-jdk =Is
10-ea-jdk-sid =Is
10-ea-jre =Ic
10-ea-jre-sid =Ic
10-ea-sid =Is
10-jdk =Is
10-jdk-sid =Is
10-jre =Ic
10-jre-sid =Ic
10-sid =Is
10.0 =Is
10.0-jdk =Is
10.0-jdk-sid =Is
10.0-jre =Ic
10.0-jre-sid =Ic
10.0-sid =Is
10.0.1 =Is
10.0.1-10 =Is
10.0.1-10-jdk =Is
10.0.1-10-jdk-sid =Is
10.0.1-10-jre =Ic
10.0.1-10-jre-sid =Ic
10.0.1-10-sid =Is
10.0.1-jdk =Is
10.0.1-jdk-sid =Is
10.0.1-jre =Ic
10.0.1-jre-sid =Ic
10.0.1-sid =Is
10.0.2 =Is
10.0.2-13 =Is
10.0.2-13-jdk =Is
10.0.2-13-jdk-sid =Is
10.0.2-13-jre =Ic
10.0.2-13-jre-sid =Ic
10.0.2-13-sid =Is
10.0.2-jdk =Is
10.0.2-jdk-sid =Is
10.0.2-jre =Ic
10.0.2-jre-sid =Ic
10.0.2-sid =Is
11 =Bs
11-bullseye =Bs
11-buster =As
11-ea =Is
11-ea-11 =Is
11-ea-11-jdk =Is
11-ea-11-jdk-sid =Is
11-ea-11-jre =Ic
11-ea-11-jre-sid =Ic
11-ea-11-sid =Is
11-ea-12 =Is
11-ea-12-jdk =Is
11-ea-12-jdk-sid =Is
11-ea-12-jre =Ic
11-ea-12-jre-sid =Ic
11-ea-12-sid =Is
11-ea-13 =Is
11-ea-13-jdk =Is
11-ea-13-jdk-sid =Is
11-ea-13-jre =Ic
11-ea-13-jre-sid =Ic
11-ea-13-sid =Is
11-ea-15 =Is
11-ea-15-jdk =Is
11-ea-15-jdk-sid =Is
11-ea-15-jre =Ic
11-ea-15-jre-sid =Ic
11-ea-15-sid =Is
11-ea-16 =Is
11-ea-16-jdk =Is
11-ea-16-jdk-sid =Is
11-ea-16-jre =Ic
11-ea-16-jre-sid =Ic
11-ea-16-sid =Is
11-ea-17 =Is
11-ea-17-jdk =Is
11-ea-17-jdk-sid =Is
11-ea-17-jre =Ic
11-ea-17-jre-sid =Ic
11-ea-17-sid =Is
11-ea-19 =Is
11-ea-19-jdk =Is
11-ea-19-jdk-sid =Is
11-ea-19-jre =Ic
11-ea-19-jre-sid =Ic
11-ea-19-sid =Is
11-ea-21 =Is
11-ea-21-jdk =Is
11-ea-21-jdk-sid =Is
11-ea-21-jre =Ic
11-ea-21-jre-sid =Ic
11-ea-21-sid =Is
11-ea-22 =Is
11-ea-22-jdk =Is
11-ea-22-jdk-sid =Is
11-ea-22-jre =Ic
11-ea-22-jre-sid =Ic
11-ea-22-sid =Is
11-ea-23 =Is
11-ea-23-jdk =Is
11-ea-23-jdk-sid =Is
11-ea-23-jre =Ic
11-ea-23-jre-sid =Ic
11-ea-23-sid =Is
11-ea-24 =Is
11-ea-24-jdk =Is
11-ea-24-jdk-sid =Is
11-ea-24-jre =Ic
11-ea-24-jre-sid =Ic
11-ea-24-sid =Is
11-ea-27 =Is
11-ea-27-jdk =Is
11-ea-27-jdk-sid =Is
11-ea-27-jre =Ic
11-ea-27-jre-sid =Ic
11-ea-27-sid =Is
11-ea-28 =Is
11-ea-28-jdk =Is
11-ea-28-jdk-sid =Is
11-ea-28-jre =Ic
11-ea-28-jre-sid =Ic
11-ea-28-sid =Is
11-ea-9 =Is
11-ea-9-jdk =Is
11-ea-9-jdk-sid =Is
11-ea-9-jre =Ic
11-ea-9-jre-sid =Ic
11-ea-9-sid =Is
11-ea-jdk =Is
11-ea-jdk-sid =Is
11-ea-jre =Ic
11-ea-jre-sid =Ic
11-ea-sid =Is
11-jdk =Bs
11-jdk-bullseye =Bs
11-jdk-buster =As
11-jdk-sid =Is
11-jdk-stretch x2020-02-06/2019-07-15
11-jre =Bc
11-jre-bullseye =Bc
11-jre-buster =Ac
11-jre-sid =Ic
11-jre-stretch x2020-02-06/2019-05-24
11-sid =Is
11-stretch x2020-02-06/2019-07-15
11.0 =Bs
11.0-bullseye =Bs
11.0-buster =As
11.0-jdk =Bs
11.0-jdk-bullseye =Bs
11.0-jdk-buster =As
11.0-jdk-sid =Is
11.0-jdk-stretch x2020-02-06/2019-07-15
11.0-jre =Bc
11.0-jre-bullseye =Bc
11.0-jre-buster =Ac
11.0-jre-sid =Ic
11.0-jre-stretch x2020-02-06/2019-05-24
11.0-sid =Is
11.0-stretch x2020-02-06/2019-07-15
11.0.1 =Gs
11.0.1-jdk =Gs
11.0.1-jdk-sid =Is
11.0.1-jdk-stretch =Gs
11.0.1-jre =Gc
11.0.1-jre-sid =Ic
11.0.1-jre-stretch =Gc
11.0.1-sid =Is
11.0.1-stretch =Gs
11.0.10 =As
11.0.10-buster =As
11.0.10-jdk =As
11.0.10-jdk-buster =As
11.0.10-jre =Ac
11.0.10-jre-buster =Ac
11.0.11 =As
11.0.11-9 =As
11.0.11-9-buster =As
11.0.11-9-jdk =As
11.0.11-9-jdk-buster =As
11.0.11-9-jre =Ac
11.0.11-9-jre-buster =Ac
11.0.11-buster =As
11.0.11-jdk =As
11.0.11-jdk-buster =As
11.0.11-jre =Ac
11.0.11-jre-buster =Ac
11.0.12 =Bs
11.0.12-bullseye =Bs
11.0.12-buster =As
11.0.12-jdk =Bs
11.0.12-jdk-bullseye =Bs
11.0.12-jdk-buster =As
11.0.12-jre =Bc
11.0.12-jre-bullseye =Bc
11.0.12-jre-buster =Ac
11.0.13 =Bs
11.0.13-bullseye =Bs
11.0.13-buster =As
11.0.13-jdk =Bs
11.0.13-jdk-bullseye =Bs
11.0.13-jdk-buster =As
11.0.13-jre =Bc
11.0.13-jre-bullseye =Bc
11.0.13-jre-buster =Ac
11.0.14 =Bs
11.0.14-bullseye =Bs
11.0.14-buster =As
11.0.14-jdk =Bs
11.0.14-jdk-bullseye =Bs
11.0.14-jdk-buster =As
11.0.14-jre =Bc
11.0.14-jre-bullseye =Bc
11.0.14-jre-buster =Ac
11.0.14.1 =Bs
11.0.14.1-bullseye =Bs
11.0.14.1-buster =As
11.0.14.1-jdk =Bs
11.0.14.1-jdk-bullseye =Bs
11.0.14.1-jdk-buster =As
11.0.14.1-jre =Bc
11.0.14.1-jre-bullseye =Bc
11.0.14.1-jre-buster =Ac
11.0.15 =Bs
11.0.15-bullseye =Bs
11.0.15-buster =As
11.0.15-jdk =Bs
11.0.15-jdk-bullseye =Bs
11.0.15-jdk-buster =As
11.0.15-jre =Bc
11.0.15-jre-bullseye =Bc
11.0.15-jre-buster =Ac
11.0.16 =Bs
11.0.16-bullseye =Bs
11.0.16-buster =As
11.0.16-jdk =Bs
11.0.16-jdk-bullseye =Bs
11.0.16-jdk-buster =As
11.0.16-jre =Bc
11.0.16-jre-bullseye =Bc
11.0.16-jre-buster =Ac
11.0.2 =Gs
11.0.2-jdk =Gs
11.0.2-jdk-stretch =Gs
11.0.2-jre =Gc
11.0.2-jre-stretch =Gc
11.0.2-stretch =Gs
11.0.3 dGA
11.0.3-jdk dGA
11.0.3-jdk-stretch x2019-07-17/2019-07-15
11.0.3-jre =Gc
11.0.3-jre-stretch =Gc
11.0.3-stretch x2019-07-17/2019-07-15
11.0.4 dGA
11.0.4-jdk dGA
11.0.4-jre dGA
11.0.5 dGA
11.0.5-jdk dGA
11.0.5-jre dGA
11.0.6 =As
11.0.6-buster =As
11.0.6-jdk =As
11.0.6-jdk-buster =As
11.0.6-jre =Ac
11.0.6-jre-buster =Ac
11.0.7 =As
11.0.7-buster =As
11.0.7-jdk =As
11.0.7-jdk-buster =As
11.0.7-jre =Ac
11.0.7-jre-buster =Ac
11.0.8 =As
11.0.8-buster =As
11.0.8-jdk =As
11.0.8-jdk-buster =As
11.0.8-jre =Ac
11.0.8-jre-buster =Ac
11.0.9 =As
11.0.9-buster =As
11.0.9-jdk =As
11.0.9-jdk-buster =As
11.0.9-jre =Ac
11.0.9-jre-buster =Ac
11.0.9.1 =As
11.0.9.1-buster =As
11.0.9.1-jdk =As
11.0.9.1-jdk-buster =As
11.0.9.1-jre =Ac
11.0.9.1-jre-buster =Ac
12 - x2019-09-18/2019-02-14
12-ea - a
12-ea-18 - x2018-11-09/2018-11-20
12-ea-18-jdk - x2018-11-09/2018-11-20
12-ea-20 - x2018-11-28/2018-12-31
12-ea-20-jdk - x2018-11-28/2018-12-31
12-ea-25 - x2019-01-07/2019-01-30
12-ea-25-jdk - x2019-01-07/2019-01-30
12-ea-29 - x2019-02-05/2019-02-14
12-ea-29-jdk - x2019-02-05/2019-02-14
12-ea-jdk - a
12-jdk - x2019-09-18/2019-02-14
13 dJA x2020-03-17/2019-08-09
13-buster =As
13-ea - a
13-ea-1 - x2019-01-07/2019-01-30
13-ea-1-jdk - x2019-01-07/2019-01-30
13-ea-14 - x2019-04-04/2019-04-17
13-ea-14-jdk - x2019-04-04/2019-04-17
13-ea-16 - x2019-04-22/2019-05-09
13-ea-16-jdk - x2019-04-22/2019-05-09
13-ea-19 - x2019-05-13/2019-07-03
13-ea-19-jdk - x2019-05-13/2019-07-03
13-ea-27 - x2019-07-08/2019-08-08
13-ea-27-jdk - x2019-07-08/2019-08-08
13-ea-32 - a
13-ea-32-jdk - a
13-ea-5 - x2019-02-05/2019-02-14
13-ea-5-jdk - x2019-02-05/2019-02-14
13-ea-7 - x2019-02-14/2019-02-27
13-ea-7-jdk - x2019-02-14/2019-02-27
13-ea-9 - x2019-03-01/2019-03-27
13-ea-9-jdk - x2019-03-01/2019-03-27
13-ea-jdk - a
13-jdk dJA x2020-03-17/2019-08-09
13-jdk-buster =As
13.0 dJA
13.0-buster =As
13.0-jdk dJA
13.0-jdk-buster =As
13.0.1 dJA
13.0.1-buster =As
13.0.1-jdk dJA
13.0.1-jdk-buster =As
13.0.2 dJA
13.0.2-buster =As
13.0.2-jdk dJA
13.0.2-jdk-buster =As
14 dKA x2020-10-28/2020-02-10
14-buster =As
14-ea dJA a
14-ea-12 - x2019-09-06/2019-09-25
14-ea-12-jdk - x2019-09-06/2019-09-25
14-ea-14 dJA
14-ea-14-buster =As
14-ea-14-jdk dJA
14-ea-14-jdk-buster =As
14-ea-15 dJA x2019-09-27/2020-01-27
14-ea-15-buster =As
14-ea-15-jdk dJA x2019-09-27/2020-01-27
14-ea-15-jdk-buster =As
14-ea-16 dJA
14-ea-16-buster =As
14-ea-16-jdk dJA
14-ea-16-jdk-buster =As
14-ea-17 dJA
14-ea-17-buster =As
14-ea-17-jdk dJA
14-ea-17-jdk-buster =As
14-ea-18 dJA
14-ea-18-buster =As
14-ea-18-jdk dJA
14-ea-18-jdk-buster =As
14-ea-19 dJA
14-ea-19-buster =As
14-ea-19-jdk dJA
14-ea-19-jdk-buster =As
14-ea-20 dJA
14-ea-20-buster =As
14-ea-20-jdk dJA
14-ea-20-jdk-buster =As
14-ea-21 dJA
14-ea-21-buster =As
14-ea-21-jdk dJA
14-ea-21-jdk-buster =As
14-ea-22 dJA
14-ea-22-buster =As
14-ea-22-jdk dJA
14-ea-22-jdk-buster =As
14-ea-23 dJA
14-ea-23-buster =As
14-ea-23-jdk dJA
14-ea-23-jdk-buster =As
14-ea-24 dJA
14-ea-24-buster =As
14-ea-24-jdk dJA
14-ea-24-jdk-buster =As
14-ea-25 dJA
14-ea-25-buster =As
14-ea-25-jdk dJA
14-ea-25-jdk-buster =As
14-ea-26 dJA
14-ea-26-buster =As
14-ea-26-jdk dJA
14-ea-26-jdk-buster =As
14-ea-27 dJA
14-ea-27-buster =As
14-ea-27-jdk dJA
14-ea-27-jdk-buster =As
14-ea-28 dJA
14-ea-28-buster =As
14-ea-28-jdk dJA
14-ea-28-jdk-buster =As
14-ea-29 dJA
14-ea-29-buster =As
14-ea-29-jdk dJA
14-ea-29-jdk-buster =As
14-ea-30 dJA
14-ea-30-buster =As
14-ea-30-jdk dJA
14-ea-30-jdk-buster =As
14-ea-31 dJA
14-ea-31-buster =As
14-ea-31-jdk dJA
14-ea-31-jdk-buster =As
14-ea-32 dJA
14-ea-32-buster =As
14-ea-32-jdk dJA
14-ea-32-jdk-buster =As
14-ea-33 dJA x2020-01-31/2020-02-10
14-ea-33-buster =As
14-ea-33-jdk dJA x2020-01-31/2020-02-10
14-ea-33-jdk-buster =As
14-ea-34 dJA
14-ea-34-buster =As
14-ea-34-jdk dJA
14-ea-34-jdk-buster =As
14-ea-8 - x2019-08-09/2019-09-05
14-ea-8-jdk - x2019-08-09/2019-09-05
14-ea-buster =As
14-ea-jdk dJA a
14-ea-jdk-buster =As
14-jdk dKA x2020-10-28/2020-02-10
14-jdk-buster =As
14.0 dKA
14.0-buster =As
14.0-jdk dKA
14.0-jdk-buster =As
14.0.1 dJA
14.0.1-buster =As
14.0.1-jdk dJA
14.0.1-jdk-buster =As
14.0.2 dKA
14.0.2-buster =As
14.0.2-jdk dKA
14.0.2-jdk-buster =As
15 dKA x2021-04-21/2020-08-07
15-buster =As
15-ea dJA a
15-ea-1 dJA
15-ea-1-buster =As
15-ea-1-jdk dJA
15-ea-1-jdk-buster =As
15-ea-10 dJA x2020-02-20/2020-07-21
15-ea-10-buster =As
15-ea-10-jdk dJA x2020-02-20/2020-07-21
15-ea-10-jdk-buster =As
15-ea-11 dJA
15-ea-11-buster =As
15-ea-11-jdk dJA
15-ea-11-jdk-buster =As
15-ea-12 dJA
15-ea-12-buster =As
15-ea-12-jdk dJA
15-ea-12-jdk-buster =As
15-ea-13 dJA
15-ea-13-buster =As
15-ea-13-jdk dJA
15-ea-13-jdk-buster =As
15-ea-14 dJA
15-ea-14-buster =As
15-ea-14-jdk dJA
15-ea-14-jdk-buster =As
15-ea-15 dJA
15-ea-15-buster =As
15-ea-15-jdk dJA
15-ea-15-jdk-buster =As
15-ea-16 dJA
15-ea-16-buster =As
15-ea-16-jdk dJA
15-ea-16-jdk-buster =As
15-ea-17 dJA
15-ea-17-buster =As
15-ea-17-jdk dJA
15-ea-17-jdk-buster =As
15-ea-18 dJA
15-ea-18-buster =As
15-ea-18-jdk dJA
15-ea-18-jdk-buster =As
15-ea-19 dJA
15-ea-19-buster =As
15-ea-19-jdk dJA
15-ea-19-jdk-buster =As
15-ea-2 dJA
15-ea-2-buster =As
15-ea-2-jdk dJA
15-ea-2-jdk-buster =As
15-ea-20 dJA
15-ea-20-buster =As
15-ea-20-jdk dJA
15-ea-20-jdk-buster =As
15-ea-21 dJA
15-ea-21-buster =As
15-ea-21-jdk dJA
15-ea-21-jdk-buster =As
15-ea-22 dJA
15-ea-22-buster =As
15-ea-22-jdk dJA
15-ea-22-jdk-buster =As
15-ea-23 dJA
15-ea-23-buster =As
15-ea-23-jdk dJA
15-ea-23-jdk-buster =As
15-ea-24 dJA
15-ea-24-buster =As
15-ea-24-jdk dJA
15-ea-24-jdk-buster =As
15-ea-25 dJA
15-ea-25-buster =As
15-ea-25-jdk dJA
15-ea-25-jdk-buster =As
15-ea-26 dJA
15-ea-26-buster =As
15-ea-26-jdk dJA
15-ea-26-jdk-buster =As
15-ea-27 dJA
15-ea-27-buster =As
15-ea-27-jdk dJA
15-ea-27-jdk-buster =As
15-ea-28 dJA
15-ea-28-buster =As
15-ea-28-jdk dJA
15-ea-28-jdk-buster =As
15-ea-29 dJA
15-ea-29-buster =As
15-ea-29-jdk dJA
15-ea-29-jdk-buster =As
15-ea-3 dJA
15-ea-3-buster =As
15-ea-3-jdk dJA
15-ea-3-jdk-buster =As
15-ea-30 dJA
15-ea-30-buster =As
15-ea-30-jdk dJA
15-ea-30-jdk-buster =As
15-ea-31 dJA x2020-07-16/2020-08-07
15-ea-31-buster =As
15-ea-31-jdk dJA x2020-07-16/2020-08-07
15-ea-31-jdk-buster =As
15-ea-32 dJA
15-ea-32-buster =As
15-ea-32-jdk dJA
15-ea-32-jdk-buster =As
15-ea-33 dJA
15-ea-33-buster =As
15-ea-33-jdk dJA
15-ea-33-jdk-buster =As
15-ea-34 dJA
15-ea-34-buster =As
15-ea-34-jdk dJA
15-ea-34-jdk-buster =As
15-ea-4 dJA
15-ea-4-buster =As
15-ea-4-jdk dJA
15-ea-4-jdk-buster =As
15-ea-5 dJA
15-ea-5-buster =As
15-ea-5-jdk dJA
15-ea-5-jdk-buster =As
15-ea-6 dJA
15-ea-6-buster =As
15-ea-6-jdk dJA
15-ea-6-jdk-buster =As
15-ea-7 dJA x2020-01-31/2020-02-20
15-ea-7-buster =As
15-ea-7-jdk dJA x2020-01-31/2020-02-20
15-ea-7-jdk-buster =As
15-ea-8 dJA
15-ea-8-buster =As
15-ea-8-jdk dJA
15-ea-8-jdk-buster =As
15-ea-9 dJA
15-ea-9-buster =As
15-ea-9-jdk dJA
15-ea-9-jdk-buster =As
15-ea-buster =As
15-ea-jdk dJA a
15-ea-jdk-buster =As
15-jdk dKA x2021-04-21/2020-08-07
15-jdk-buster =As
15.0 dKA
15.0-buster =As
15.0-jdk dKA
15.0-jdk-buster =As
15.0.1 dKA
15.0.1-buster =As
15.0.1-jdk dKA
15.0.1-jdk-buster =As
15.0.2 dKA
15.0.2-buster =As
15.0.2-jdk dKA
15.0.2-jdk-buster =As
16 dKB x2021-10-19/2021-02-05
16-bullseye =Bs
16-buster =As
16-ea dKA a
16-ea-1 dJA
16-ea-1-buster =As
16-ea-1-jdk dJA
16-ea-1-jdk-buster =As
16-ea-11 dJA
16-ea-11-buster =As
16-ea-11-jdk dJA
16-ea-11-jdk-buster =As
16-ea-12 dKA
16-ea-12-buster =As
16-ea-12-jdk dKA
16-ea-12-jdk-buster =As
16-ea-13 dKA
16-ea-13-buster =As
16-ea-13-jdk dKA
16-ea-13-jdk-buster =As
16-ea-14 dKA x2020-09-11/2020-11-09
16-ea-14-buster =As
16-ea-14-jdk dKA x2020-09-11/2020-11-09
16-ea-14-jdk-buster =As
16-ea-15 dKA
16-ea-15-buster =As
16-ea-15-jdk dKA
16-ea-15-jdk-buster =As
16-ea-16 dKA
16-ea-16-buster =As
16-ea-16-jdk dKA
16-ea-16-jdk-buster =As
16-ea-17 dKA
16-ea-17-buster =As
16-ea-17-jdk dKA
16-ea-17-jdk-buster =As
16-ea-18 dKA
16-ea-18-buster =As
16-ea-18-jdk dKA
16-ea-18-jdk-buster =As
16-ea-19 dKA
16-ea-19-buster =As
16-ea-19-jdk dKA
16-ea-19-jdk-buster =As
16-ea-2 dJA
16-ea-2-buster =As
16-ea-2-jdk dJA
16-ea-2-jdk-buster =As
16-ea-20 dKA
16-ea-20-buster =As
16-ea-20-jdk dKA
16-ea-20-jdk-buster =As
16-ea-21 dKA
16-ea-21-buster =As
16-ea-21-jdk dKA
16-ea-21-jdk-buster =As
16-ea-22 dKA
16-ea-22-buster =As
16-ea-22-jdk dKA
16-ea-22-jdk-buster =As
16-ea-23 dKA x2020-11-13/2021-01-15
16-ea-23-buster =As
16-ea-23-jdk dKA x2020-11-13/2021-01-15
16-ea-23-jdk-buster =As
16-ea-24 dKA
16-ea-24-buster =As
16-ea-24-jdk dKA
16-ea-24-jdk-buster =As
16-ea-25 dKA
16-ea-25-buster =As
16-ea-25-jdk dKA
16-ea-25-jdk-buster =As
16-ea-26 dKA
16-ea-26-buster =As
16-ea-26-jdk dKA
16-ea-26-jdk-buster =As
16-ea-27 dKA
16-ea-27-buster =As
16-ea-27-jdk dKA
16-ea-27-jdk-buster =As
16-ea-28 dKA
16-ea-28-buster =As
16-ea-28-jdk dKA
16-ea-28-jdk-buster =As
16-ea-29 dKA
16-ea-29-buster =As
16-ea-29-jdk dKA
16-ea-29-jdk-buster =As
16-ea-3 dJA
16-ea-3-buster =As
16-ea-3-jdk dJA
16-ea-3-jdk-buster =As
16-ea-30 dKA
16-ea-30-buster =As
16-ea-30-jdk dKA
16-ea-30-jdk-buster =As
16-ea-31 dKA
16-ea-31-buster =As
16-ea-31-jdk dKA
16-ea-31-jdk-buster =As
16-ea-32 dKA x2021-01-22/2021-02-05
16-ea-32-buster =As
16-ea-32-jdk dKA x2021-01-22/2021-02-05
16-ea-32-jdk-buster =As
16-ea-33 dKA
16-ea-33-buster =As
16-ea-33-jdk dKA
16-ea-33-jdk-buster =As
16-ea-34 dKA
16-ea-34-buster =As
16-ea-34-jdk dKA
16-ea-34-jdk-buster =As
16-ea-4 dJA
16-ea-4-buster =As
16-ea-4-jdk dJA
16-ea-4-jdk-buster =As
16-ea-5 dJA x2020-07-16/2020-10-06
16-ea-5-buster =As
16-ea-5-jdk dJA x2020-07-16/2020-10-06
16-ea-5-jdk-buster =As
16-ea-6 dJA
16-ea-6-buster =As
16-ea-6-jdk dJA
16-ea-6-jdk-buster =As
16-ea-7 dJA
16-ea-7-buster =As
16-ea-7-jdk dJA
16-ea-7-jdk-buster =As
16-ea-8 dJA
16-ea-8-buster =As
16-ea-8-jdk dJA
16-ea-8-jdk-buster =As
16-ea-9 dJA
16-ea-9-buster =As
16-ea-9-jdk dJA
16-ea-9-jdk-buster =As
16-ea-buster =As
16-ea-jdk dKA a
16-ea-jdk-buster =As
16-jdk dKB x2021-10-19/2021-02-05
16-jdk-bullseye =Bs
16-jdk-buster =As
16.0 dKB
16.0-bullseye =Bs
16.0-buster =As
16.0-jdk dKB
16.0-jdk-bullseye =Bs
16.0-jdk-buster =As
16.0.1 dKA
16.0.1-buster =As
16.0.1-jdk dKA
16.0.1-jdk-buster =As
16.0.2 dKB
16.0.2-bullseye =Bs
16.0.2-buster =As
16.0.2-jdk dKB
16.0.2-jdk-bullseye =Bs
16.0.2-jdk-buster =As
17 dKB x2022-05-02/2021-08-06
17-bullseye =Bs
17-buster =As
17-ea dKA a
17-ea-10 dKA x2021-02-26/2021-03-25
17-ea-10-buster =As
17-ea-10-jdk dKA x2021-02-26/2021-03-25
17-ea-10-jdk-buster =As
17-ea-11 dKA
17-ea-11-buster =As
17-ea-11-jdk dKA
17-ea-11-jdk-buster =As
17-ea-12 dKA
17-ea-12-buster =As
17-ea-12-jdk dKA
17-ea-12-jdk-buster =As
17-ea-13 dKA
17-ea-13-buster =As
17-ea-13-jdk dKA
17-ea-13-jdk-buster =As
17-ea-14 dKA x2021-03-25/2021-08-06
17-ea-14-buster =As
17-ea-14-jdk dKA x2021-03-25/2021-08-06
17-ea-14-jdk-buster =As
17-ea-15 dKA
17-ea-15-buster =As
17-ea-15-jdk dKA
17-ea-15-jdk-buster =As
17-ea-16 dKA
17-ea-16-buster =As
17-ea-16-jdk dKA
17-ea-16-jdk-buster =As
17-ea-17 dKA
17-ea-17-buster =As
17-ea-17-jdk dKA
17-ea-17-jdk-buster =As
17-ea-18 dKA
17-ea-18-buster =As
17-ea-18-jdk dKA
17-ea-18-jdk-buster =As
17-ea-19 dKA
17-ea-19-buster =As
17-ea-19-jdk dKA
17-ea-19-jdk-buster =As
17-ea-20 dKA
17-ea-20-buster =As
17-ea-20-jdk dKA
17-ea-20-jdk-buster =As
17-ea-21 dKA
17-ea-21-buster =As
17-ea-21-jdk dKA
17-ea-21-jdk-buster =As
17-ea-22 dKA
17-ea-22-buster =As
17-ea-22-jdk dKA
17-ea-22-jdk-buster =As
17-ea-23 dKA
17-ea-23-buster =As
17-ea-23-jdk dKA
17-ea-23-jdk-buster =As
17-ea-24 dKA
17-ea-24-buster =As
17-ea-24-jdk dKA
17-ea-24-jdk-buster =As
17-ea-25 dKA
17-ea-25-buster =As
17-ea-25-jdk dKA
17-ea-25-jdk-buster =As
17-ea-26 dKA
17-ea-26-buster =As
17-ea-26-jdk dKA
17-ea-26-jdk-buster =As
17-ea-27 dKA
17-ea-27-buster =As
17-ea-27-jdk dKA
17-ea-27-jdk-buster =As
17-ea-28 dKA
17-ea-28-buster =As
17-ea-28-jdk dKA
17-ea-28-jdk-buster =As
17-ea-29 dKA
17-ea-29-buster =As
17-ea-29-jdk dKA
17-ea-29-jdk-buster =As
17-ea-3 dKA
17-ea-3-buster =As
17-ea-3-jdk dKA
17-ea-3-jdk-buster =As
17-ea-30 dKA
17-ea-30-buster =As
17-ea-30-jdk dKA
17-ea-30-jdk-buster =As
17-ea-31 dKA
17-ea-31-buster =As
17-ea-31-jdk dKA
17-ea-31-jdk-buster =As
17-ea-32 dKA
17-ea-32-buster =As
17-ea-32-jdk dKA
17-ea-32-jdk-buster =As
17-ea-33 dKA
17-ea-33-buster =As
17-ea-33-jdk dKA
17-ea-33-jdk-buster =As
17-ea-4 dKA
17-ea-4-buster =As
17-ea-4-jdk dKA
17-ea-4-jdk-buster =As
17-ea-5 dKA x2021-01-22/2021-02-18
17-ea-5-buster =As
17-ea-5-jdk dKA x2021-01-22/2021-02-18
17-ea-5-jdk-buster =As
17-ea-6 dKA
17-ea-6-buster =As
17-ea-6-jdk dKA
17-ea-6-jdk-buster =As
17-ea-7 dKA
17-ea-7-buster =As
17-ea-7-jdk dKA
17-ea-7-jdk-buster =As
17-ea-8 dKA
17-ea-8-buster =As
17-ea-8-jdk dKA
17-ea-8-jdk-buster =As
17-ea-9 dKA
17-ea-9-buster =As
17-ea-9-jdk dKA
17-ea-9-jdk-buster =As
17-ea-buster =As
17-ea-jdk dKA a
17-ea-jdk-buster =As
17-jdk dKB x2022-05-02/2021-08-06
17-jdk-bullseye =Bs
17-jdk-buster =As
17.0 dKB
17.0-bullseye =Bs
17.0-buster =As
17.0-jdk dKB
17.0-jdk-bullseye =Bs
17.0-jdk-buster =As
17.0.1 dKB
17.0.1-bullseye =Bs
17.0.1-buster =As
17.0.1-jdk dKB
17.0.1-jdk-bullseye =Bs
17.0.1-jdk-buster =As
17.0.2 dKB
17.0.2-bullseye =Bs
17.0.2-buster =As
17.0.2-jdk dKB
17.0.2-jdk-bullseye =Bs
17.0.2-jdk-buster =As
18 dKB x2023-02-13/2022-02-21
18-bullseye =Bs
18-buster =As
18-ea dKB a
18-ea-1 dKA
18-ea-1-buster =As
18-ea-1-jdk dKA
18-ea-1-jdk-buster =As
18-ea-10 dKA
18-ea-10-buster =As
18-ea-10-jdk dKA
18-ea-10-jdk-buster =As
18-ea-11 dKB x2021-08-27/2022-02-21
18-ea-11-bullseye =Bs
18-ea-11-buster =As
18-ea-11-jdk dKB x2021-08-27/2022-02-21
18-ea-11-jdk-bullseye =Bs
18-ea-11-jdk-buster =As
18-ea-12 dKB
18-ea-12-bullseye =Bs
18-ea-12-buster =As
18-ea-12-jdk dKB
18-ea-12-jdk-bullseye =Bs
18-ea-12-jdk-buster =As
18-ea-13 dKB
18-ea-13-bullseye =Bs
18-ea-13-buster =As
18-ea-13-jdk dKB
18-ea-13-jdk-bullseye =Bs
18-ea-13-jdk-buster =As
18-ea-14 dKB
18-ea-14-bullseye =Bs
18-ea-14-buster =As
18-ea-14-jdk dKB
18-ea-14-jdk-bullseye =Bs
18-ea-14-jdk-buster =As
18-ea-15 dKB
18-ea-15-bullseye =Bs
18-ea-15-buster =As
18-ea-15-jdk dKB
18-ea-15-jdk-bullseye =Bs
18-ea-15-jdk-buster =As
18-ea-16 dKB
18-ea-16-bullseye =Bs
18-ea-16-buster =As
18-ea-16-jdk dKB
18-ea-16-jdk-bullseye =Bs
18-ea-16-jdk-buster =As
18-ea-17 dKB
18-ea-17-bullseye =Bs
18-ea-17-buster =As
18-ea-17-jdk dKB
18-ea-17-jdk-bullseye =Bs
18-ea-17-jdk-buster =As
18-ea-18 dKB
18-ea-18-bullseye =Bs
18-ea-18-buster =As
18-ea-18-jdk dKB
18-ea-18-jdk-bullseye =Bs
18-ea-18-jdk-buster =As
18-ea-19 dKB
18-ea-19-bullseye =Bs
18-ea-19-buster =As
18-ea-19-jdk dKB
18-ea-19-jdk-bullseye =Bs
18-ea-19-jdk-buster =As
18-ea-2 dKA
18-ea-2-buster =As
18-ea-2-jdk dKA
18-ea-2-jdk-buster =As
18-ea-20 dKB
18-ea-20-bullseye =Bs
18-ea-20-buster =As
18-ea-20-jdk dKB
18-ea-20-jdk-bullseye =Bs
18-ea-20-jdk-buster =As
18-ea-21 dKB
18-ea-21-bullseye =Bs
18-ea-21-buster =As
18-ea-21-jdk dKB
18-ea-21-jdk-bullseye =Bs
18-ea-21-jdk-buster =As
18-ea-22 dKB
18-ea-22-bullseye =Bs
18-ea-22-buster =As
18-ea-22-jdk dKB
18-ea-22-jdk-bullseye =Bs
18-ea-22-jdk-buster =As
18-ea-23 dKB
18-ea-23-bullseye =Bs
18-ea-23-buster =As
18-ea-23-jdk dKB
18-ea-23-jdk-bullseye =Bs
18-ea-23-jdk-buster =As
18-ea-24 dKB
18-ea-24-bullseye =Bs
18-ea-24-buster =As
18-ea-24-jdk dKB
18-ea-24-jdk-bullseye =Bs
18-ea-24-jdk-buster =As
18-ea-25 dKB
18-ea-25-bullseye =Bs
18-ea-25-buster =As
18-ea-25-jdk dKB
18-ea-25-jdk-bullseye =Bs
18-ea-25-jdk-buster =As
18-ea-26 dKB
18-ea-26-bullseye =Bs
18-ea-26-buster =As
18-ea-26-jdk dKB
18-ea-26-jdk-bullseye =Bs
18-ea-26-jdk-buster =As
18-ea-27 dKB
18-ea-27-bullseye =Bs
18-ea-27-buster =As
18-ea-27-jdk dKB
18-ea-27-jdk-bullseye =Bs
18-ea-27-jdk-buster =As
18-ea-28 dKB
18-ea-28-bullseye =Bs
18-ea-28-buster =As
18-ea-28-jdk dKB
18-ea-28-jdk-bullseye =Bs
18-ea-28-jdk-buster =As
18-ea-29 dKB
18-ea-29-bullseye =Bs
18-ea-29-buster =As
18-ea-29-jdk dKB
18-ea-29-jdk-bullseye =Bs
18-ea-29-jdk-buster =As
18-ea-3 dKA
18-ea-3-buster =As
18-ea-3-jdk dKA
18-ea-3-jdk-buster =As
18-ea-30 dKB
18-ea-30-bullseye =Bs
18-ea-30-buster =As
18-ea-30-jdk dKB
18-ea-30-jdk-bullseye =Bs
18-ea-30-jdk-buster =As
18-ea-31 dKB
18-ea-31-bullseye =Bs
18-ea-31-buster =As
18-ea-31-jdk dKB
18-ea-31-jdk-bullseye =Bs
18-ea-31-jdk-buster =As
18-ea-33 dKB
18-ea-33-bullseye =Bs
18-ea-33-buster =As
18-ea-33-jdk dKB
18-ea-33-jdk-bullseye =Bs
18-ea-33-jdk-buster =As
18-ea-34 dKB
18-ea-34-bullseye =Bs
18-ea-34-buster =As
18-ea-34-jdk dKB
18-ea-34-jdk-bullseye =Bs
18-ea-34-jdk-buster =As
18-ea-35 dKB
18-ea-35-bullseye =Bs
18-ea-35-buster =As
18-ea-35-jdk dKB
18-ea-35-jdk-bullseye =Bs
18-ea-35-jdk-buster =As
18-ea-4 dKA
18-ea-4-buster =As
18-ea-4-jdk dKA
18-ea-4-jdk-buster =As
18-ea-5 dKA
18-ea-5-buster =As
18-ea-5-jdk dKA
18-ea-5-jdk-buster =As
18-ea-6 dKA
18-ea-6-buster =As
18-ea-6-jdk dKA
18-ea-6-jdk-buster =As
18-ea-7 dKA
18-ea-7-buster =As
18-ea-7-jdk dKA
18-ea-7-jdk-buster =As
18-ea-8 dKA
18-ea-8-buster =As
18-ea-8-jdk dKA
18-ea-8-jdk-buster =As
18-ea-9 dKA
18-ea-9-buster =As
18-ea-9-jdk dKA
18-ea-9-jdk-buster =As
18-ea-bullseye =Bs
18-ea-buster =As
18-ea-jdk dKB a
18-ea-jdk-bullseye =Bs
18-ea-jdk-buster =As
18-jdk dKB x2023-02-13/2022-02-21
18-jdk-bullseye =Bs
18-jdk-buster =As
18.0 dKB
18.0-bullseye =Bs
18.0-buster =As
18.0-jdk dKB
18.0-jdk-bullseye =Bs
18.0-jdk-buster =As
18.0.1 dKB
18.0.1-bullseye =Bs
18.0.1-buster =As
18.0.1-jdk dKB
18.0.1-jdk-bullseye =Bs
18.0.1-jdk-buster =As
18.0.1.1 dKB
18.0.1.1-bullseye =Bs
18.0.1.1-buster =As
18.0.1.1-jdk dKB
18.0.1.1-jdk-bullseye =Bs
18.0.1.1-jdk-buster =As
18.0.2 dKB
18.0.2-bullseye =Bs
18.0.2-buster =As
18.0.2-jdk dKB
18.0.2-jdk-bullseye =Bs
18.0.2-jdk-buster =As
18.0.2.1 dKB
18.0.2.1-bullseye =Bs
18.0.2.1-buster =As
18.0.2.1-jdk dKB
18.0.2.1-jdk-bullseye =Bs
18.0.2.1-jdk-buster =As
19 dKB x2022-09-20/2022-08-19
19-bullseye =Bs
19-buster =As
19-ea dKB a
19-ea-1 dKB
19-ea-1-bullseye =Bs
19-ea-1-buster =As
19-ea-1-jdk dKB
19-ea-1-jdk-bullseye =Bs
19-ea-1-jdk-buster =As
19-ea-10 dKB
19-ea-10-bullseye =Bs
19-ea-10-buster =As
19-ea-10-jdk dKB
19-ea-10-jdk-bullseye =Bs
19-ea-10-jdk-buster =As
19-ea-11 dKB
19-ea-11-bullseye =Bs
19-ea-11-buster =As
19-ea-11-jdk dKB
19-ea-11-jdk-bullseye =Bs
19-ea-11-jdk-buster =As
19-ea-12 dKB
19-ea-12-bullseye =Bs
19-ea-12-buster =As
19-ea-12-jdk dKB
19-ea-12-jdk-bullseye =Bs
19-ea-12-jdk-buster =As
19-ea-13 dKB
19-ea-13-bullseye =Bs
19-ea-13-buster =As
19-ea-13-jdk dKB
19-ea-13-jdk-bullseye =Bs
19-ea-13-jdk-buster =As
19-ea-14 dKB
19-ea-14-bullseye =Bs
19-ea-14-buster =As
19-ea-14-jdk dKB
19-ea-14-jdk-bullseye =Bs
19-ea-14-jdk-buster =As
19-ea-15 dKB
19-ea-15-bullseye =Bs
19-ea-15-buster =As
19-ea-15-jdk dKB
19-ea-15-jdk-bullseye =Bs
19-ea-15-jdk-buster =As
19-ea-16 dKB
19-ea-16-bullseye =Bs
19-ea-16-buster =As
19-ea-16-jdk dKB
19-ea-16-jdk-bullseye =Bs
19-ea-16-jdk-buster =As
19-ea-17 dKB
19-ea-17-bullseye =Bs
19-ea-17-buster =As
19-ea-17-jdk dKB
19-ea-17-jdk-bullseye =Bs
19-ea-17-jdk-buster =As
19-ea-18 dKB
19-ea-18-bullseye =Bs
19-ea-18-buster =As
19-ea-18-jdk dKB
19-ea-18-jdk-bullseye =Bs
19-ea-18-jdk-buster =As
19-ea-19 dKB
19-ea-19-bullseye =Bs
19-ea-19-buster =As
19-ea-19-jdk dKB
19-ea-19-jdk-bullseye =Bs
19-ea-19-jdk-buster =As
19-ea-2 dKB
19-ea-2-bullseye =Bs
19-ea-2-buster =As
19-ea-2-jdk dKB
19-ea-2-jdk-bullseye =Bs
19-ea-2-jdk-buster =As
19-ea-20 dKB
19-ea-20-bullseye =Bs
19-ea-20-buster =As
19-ea-20-jdk dKB
19-ea-20-jdk-bullseye =Bs
19-ea-20-jdk-buster =As
19-ea-21 dKB
19-ea-21-bullseye =Bs
19-ea-21-buster =As
19-ea-21-jdk dKB
19-ea-21-jdk-bullseye =Bs
19-ea-21-jdk-buster =As
19-ea-22 dKB
19-ea-22-bullseye =Bs
19-ea-22-buster =As
19-ea-22-jdk dKB
19-ea-22-jdk-bullseye =Bs
19-ea-22-jdk-buster =As
19-ea-23 dKB
19-ea-23-bullseye =Bs
19-ea-23-buster =As
19-ea-23-jdk dKB
19-ea-23-jdk-bullseye =Bs
19-ea-23-jdk-buster =As
19-ea-24 dKB
19-ea-24-bullseye =Bs
19-ea-24-buster =As
19-ea-24-jdk dKB
19-ea-24-jdk-bullseye =Bs
19-ea-24-jdk-buster =As
19-ea-25 dKB
19-ea-25-bullseye =Bs
19-ea-25-buster =As
19-ea-25-jdk dKB
19-ea-25-jdk-bullseye =Bs
19-ea-25-jdk-buster =As
19-ea-26 dKB
19-ea-26-bullseye =Bs
19-ea-26-buster =As
19-ea-26-jdk dKB
19-ea-26-jdk-bullseye =Bs
19-ea-26-jdk-buster =As
19-ea-27 dKB
19-ea-27-bullseye =Bs
19-ea-27-buster =As
19-ea-27-jdk dKB
19-ea-27-jdk-bullseye =Bs
19-ea-27-jdk-buster =As
19-ea-28 dKB
19-ea-28-bullseye =Bs
19-ea-28-buster =As
19-ea-28-jdk dKB
19-ea-28-jdk-bullseye =Bs
19-ea-28-jdk-buster =As
19-ea-29 dKB
19-ea-29-bullseye =Bs
19-ea-29-buster =As
19-ea-29-jdk dKB
19-ea-29-jdk-bullseye =Bs
19-ea-29-jdk-buster =As
19-ea-3 dKB
19-ea-3-bullseye =Bs
19-ea-3-buster =As
19-ea-3-jdk dKB
19-ea-3-jdk-bullseye =Bs
19-ea-3-jdk-buster =As
19-ea-30 dKB
19-ea-30-bullseye =Bs
19-ea-30-buster =As
19-ea-30-jdk dKB
19-ea-30-jdk-bullseye =Bs
19-ea-30-jdk-buster =As
19-ea-31 dKB
19-ea-31-bullseye =Bs
19-ea-31-buster =As
19-ea-31-jdk dKB
19-ea-31-jdk-bullseye =Bs
19-ea-31-jdk-buster =As
19-ea-32 dKB
19-ea-32-bullseye =Bs
19-ea-32-buster =As
19-ea-32-jdk dKB
19-ea-32-jdk-bullseye =Bs
19-ea-32-jdk-buster =As
19-ea-33 dKB
19-ea-33-bullseye =Bs
19-ea-33-buster =As
19-ea-33-jdk dKB
19-ea-33-jdk-bullseye =Bs
19-ea-33-jdk-buster =As
19-ea-34 dKB
19-ea-34-bullseye =Bs
19-ea-34-buster =As
19-ea-34-jdk dKB
19-ea-34-jdk-bullseye =Bs
19-ea-34-jdk-buster =As
19-ea-4 dKB
19-ea-4-bullseye =Bs
19-ea-4-buster =As
19-ea-4-jdk dKB
19-ea-4-jdk-bullseye =Bs
19-ea-4-jdk-buster =As
19-ea-5 dKB x2022-01-31/2022-08-19
19-ea-5-bullseye =Bs
19-ea-5-buster =As
19-ea-5-jdk dKB x2022-01-31/2022-08-19
19-ea-5-jdk-bullseye =Bs
19-ea-5-jdk-buster =As
19-ea-7 dKB
19-ea-7-bullseye =Bs
19-ea-7-buster =As
19-ea-7-jdk dKB
19-ea-7-jdk-bullseye =Bs
19-ea-7-jdk-buster =As
19-ea-8 dKB
19-ea-8-bullseye =Bs
19-ea-8-buster =As
19-ea-8-jdk dKB
19-ea-8-jdk-bullseye =Bs
19-ea-8-jdk-buster =As
19-ea-9 dKB
19-ea-9-bullseye =Bs
19-ea-9-buster =As
19-ea-9-jdk dKB
19-ea-9-jdk-bullseye =Bs
19-ea-9-jdk-buster =As
19-ea-bullseye =Bs
19-ea-buster =As
19-ea-jdk dKB a
19-ea-jdk-bullseye =Bs
19-ea-jdk-buster =As
19-jdk dKB x2022-09-20/2022-08-19
19-jdk-bullseye =Bs
19-jdk-buster =As
19-rc dKB
19-rc-bullseye =Bs
19-rc-buster =As
19-rc-jdk dKB
19-rc-jdk-bullseye =Bs
19-rc-jdk-buster =As
20 dKB
20-bullseye =Bs
20-buster =As
20-ea dKB
20-ea-1 dKB
20-ea-1-bullseye =Bs
20-ea-1-buster =As
20-ea-1-jdk dKB
20-ea-1-jdk-bullseye =Bs
20-ea-1-jdk-buster =As
20-ea-11 dKB
20-ea-11-bullseye =Bs
20-ea-11-buster =As
20-ea-11-jdk dKB
20-ea-11-jdk-bullseye =Bs
20-ea-11-jdk-buster =As
20-ea-12 dKB
20-ea-12-bullseye =Bs
20-ea-12-buster =As
20-ea-12-jdk dKB
20-ea-12-jdk-bullseye =Bs
20-ea-12-jdk-buster =As
20-ea-13 dKB
20-ea-13-bullseye =Bs
20-ea-13-buster =As
20-ea-13-jdk dKB
20-ea-13-jdk-bullseye =Bs
20-ea-13-jdk-buster =As
20-ea-14 dKB
20-ea-14-bullseye =Bs
20-ea-14-buster =As
20-ea-14-jdk dKB
20-ea-14-jdk-bullseye =Bs
20-ea-14-jdk-buster =As
20-ea-15 dKB
20-ea-15-bullseye =Bs
20-ea-15-buster =As
20-ea-15-jdk dKB
20-ea-15-jdk-bullseye =Bs
20-ea-15-jdk-buster =As
20-ea-16 dKB
20-ea-16-bullseye =Bs
20-ea-16-buster =As
20-ea-16-jdk dKB
20-ea-16-jdk-bullseye =Bs
20-ea-16-jdk-buster =As
20-ea-17 dKB
20-ea-17-bullseye =Bs
20-ea-17-buster =As
20-ea-17-jdk dKB
20-ea-17-jdk-bullseye =Bs
20-ea-17-jdk-buster =As
20-ea-18 dKB
20-ea-18-bullseye =Bs
20-ea-18-buster =As
20-ea-18-jdk dKB
20-ea-18-jdk-bullseye =Bs
20-ea-18-jdk-buster =As
20-ea-19 dKB
20-ea-19-bullseye =Bs
20-ea-19-buster =As
20-ea-19-jdk dKB
20-ea-19-jdk-bullseye =Bs
20-ea-19-jdk-buster =As
20-ea-2 dKB
20-ea-2-bullseye =Bs
20-ea-2-buster =As
20-ea-2-jdk dKB
20-ea-2-jdk-bullseye =Bs
20-ea-2-jdk-buster =As
20-ea-20 dKB
20-ea-20-bullseye =Bs
20-ea-20-buster =As
20-ea-20-jdk dKB
20-ea-20-jdk-bullseye =Bs
20-ea-20-jdk-buster =As
20-ea-21 dKB
20-ea-21-bullseye =Bs
20-ea-21-buster =As
20-ea-21-jdk dKB
20-ea-21-jdk-bullseye =Bs
20-ea-21-jdk-buster =As
20-ea-22 dKB
20-ea-22-bullseye =Bs
20-ea-22-buster =As
20-ea-22-jdk dKB
20-ea-22-jdk-bullseye =Bs
20-ea-22-jdk-buster =As
20-ea-23 dKB
20-ea-23-bullseye =Bs
20-ea-23-buster =As
20-ea-23-jdk dKB
20-ea-23-jdk-bullseye =Bs
20-ea-23-jdk-buster =As
20-ea-24 dKB
20-ea-24-bullseye =Bs
20-ea-24-buster =As
20-ea-24-jdk dKB
20-ea-24-jdk-bullseye =Bs
20-ea-24-jdk-buster =As
20-ea-25 dKB
20-ea-25-bullseye =Bs
20-ea-25-buster =As
20-ea-25-jdk dKB
20-ea-25-jdk-bullseye =Bs
20-ea-25-jdk-buster =As
20-ea-26 dKB
20-ea-26-bullseye =Bs
20-ea-26-buster =As
20-ea-26-jdk dKB
20-ea-26-jdk-bullseye =Bs
20-ea-26-jdk-buster =As
20-ea-27 dKB
20-ea-27-bullseye =Bs
20-ea-27-buster =As
20-ea-27-jdk dKB
20-ea-27-jdk-bullseye =Bs
20-ea-27-jdk-buster =As
20-ea-28 dKB
20-ea-28-bullseye =Bs
20-ea-28-buster =As
20-ea-28-jdk dKB
20-ea-28-jdk-bullseye =Bs
20-ea-28-jdk-buster =As
20-ea-29 dKB
20-ea-29-bullseye =Bs
20-ea-29-buster =As
20-ea-29-jdk dKB
20-ea-29-jdk-bullseye =Bs
20-ea-29-jdk-buster =As
20-ea-3 dKB
20-ea-3-bullseye =Bs
20-ea-3-buster =As
20-ea-3-jdk dKB
20-ea-3-jdk-bullseye =Bs
20-ea-3-jdk-buster =As
20-ea-30 dKB
20-ea-30-bullseye =Bs
20-ea-30-buster =As
20-ea-30-jdk dKB
20-ea-30-jdk-bullseye =Bs
20-ea-30-jdk-buster =As
20-ea-31 dKB
20-ea-31-bullseye =Bs
20-ea-31-buster =As
20-ea-31-jdk dKB
20-ea-31-jdk-bullseye =Bs
20-ea-31-jdk-buster =As
20-ea-32 dKB
20-ea-32-bullseye =Bs
20-ea-32-buster =As
20-ea-32-jdk dKB
20-ea-32-jdk-bullseye =Bs
20-ea-32-jdk-buster =As
20-ea-33 dKB
20-ea-33-bullseye =Bs
20-ea-33-buster =As
20-ea-33-jdk dKB
20-ea-33-jdk-bullseye =Bs
20-ea-33-jdk-buster =As
20-ea-34 dKB
20-ea-34-bullseye =Bs
20-ea-34-buster =As
20-ea-34-jdk dKB
20-ea-34-jdk-bullseye =Bs
20-ea-34-jdk-buster =As
20-ea-35 dKB
20-ea-35-bullseye =Bs
20-ea-35-buster =As
20-ea-35-jdk dKB
20-ea-35-jdk-bullseye =Bs
20-ea-35-jdk-buster =As
20-ea-4 dKB
20-ea-4-bullseye =Bs
20-ea-4-buster =As
20-ea-4-jdk dKB
20-ea-4-jdk-bullseye =Bs
20-ea-4-jdk-buster =As
20-ea-5 dKB
20-ea-5-bullseye =Bs
20-ea-5-buster =As
20-ea-5-jdk dKB
20-ea-5-jdk-bullseye =Bs
20-ea-5-jdk-buster =As
20-ea-6 dKB
20-ea-6-bullseye =Bs
20-ea-6-buster =As
20-ea-6-jdk dKB
20-ea-6-jdk-bullseye =Bs
20-ea-6-jdk-buster =As
20-ea-7 dKB
20-ea-7-bullseye =Bs
20-ea-7-buster =As
20-ea-7-jdk dKB
20-ea-7-jdk-bullseye =Bs
20-ea-7-jdk-buster =As
20-ea-8 dKB
20-ea-8-bullseye =Bs
20-ea-8-buster =As
20-ea-8-jdk dKB
20-ea-8-jdk-bullseye =Bs
20-ea-8-jdk-buster =As
20-ea-9 dKB
20-ea-9-bullseye =Bs
20-ea-9-buster =As
20-ea-9-jdk dKB
20-ea-9-jdk-bullseye =Bs
20-ea-9-jdk-buster =As
20-ea-bullseye =Bs
20-ea-buster =As
20-ea-jdk dKB
20-ea-jdk-bullseye =Bs
20-ea-jdk-buster =As
20-jdk dKB
20-jdk-bullseye =Bs
20-jdk-buster =As
20-rc dKB
20-rc-bullseye =Bs
20-rc-buster =As
20-rc-jdk dKB
20-rc-jdk-bullseye =Bs
20-rc-jdk-buster =As
21 dKC
21-bookworm =Cs
21-bullseye =Bs
21-buster =As
21-ea dKC
21-ea-1 dKB
21-ea-1-bullseye =Bs
21-ea-1-buster =As
21-ea-1-jdk dKB
21-ea-1-jdk-bullseye =Bs
21-ea-1-jdk-buster =As
21-ea-10 dKB
21-ea-10-bullseye =Bs
21-ea-10-buster =As
21-ea-10-jdk dKB
21-ea-10-jdk-bullseye =Bs
21-ea-10-jdk-buster =As
21-ea-11 dKB
21-ea-11-bullseye =Bs
21-ea-11-buster =As
21-ea-11-jdk dKB
21-ea-11-jdk-bullseye =Bs
21-ea-11-jdk-buster =As
21-ea-12 dKB
21-ea-12-bullseye =Bs
21-ea-12-buster =As
21-ea-12-jdk dKB
21-ea-12-jdk-bullseye =Bs
21-ea-12-jdk-buster =As
21-ea-13 dKB
21-ea-13-bullseye =Bs
21-ea-13-buster =As
21-ea-13-jdk dKB
21-ea-13-jdk-bullseye =Bs
21-ea-13-jdk-buster =As
21-ea-14 dKB
21-ea-14-bullseye =Bs
21-ea-14-buster =As
21-ea-14-jdk dKB
21-ea-14-jdk-bullseye =Bs
21-ea-14-jdk-buster =As
21-ea-15 dKB
21-ea-15-bullseye =Bs
21-ea-15-buster =As
21-ea-15-jdk dKB
21-ea-15-jdk-bullseye =Bs
21-ea-15-jdk-buster =As
21-ea-16 dKB
21-ea-16-bullseye =Bs
21-ea-16-buster =As
21-ea-16-jdk dKB
21-ea-16-jdk-bullseye =Bs
21-ea-16-jdk-buster =As
21-ea-17 dKB
21-ea-17-bullseye =Bs
21-ea-17-buster =As
21-ea-17-jdk dKB
21-ea-17-jdk-bullseye =Bs
21-ea-17-jdk-buster =As
21-ea-18 dKB
21-ea-18-bullseye =Bs
21-ea-18-buster =As
21-ea-18-jdk dKB
21-ea-18-jdk-bullseye =Bs
21-ea-18-jdk-buster =As
21-ea-19 dKB
21-ea-19-bullseye =Bs
21-ea-19-buster =As
21-ea-19-jdk dKB
21-ea-19-jdk-bullseye =Bs
21-ea-19-jdk-buster =As
21-ea-2 dKB
21-ea-2-bullseye =Bs
21-ea-2-buster =As
21-ea-2-jdk dKB
21-ea-2-jdk-bullseye =Bs
21-ea-2-jdk-buster =As
21-ea-20 dKB
21-ea-20-bullseye =Bs
21-ea-20-buster =As
21-ea-20-jdk dKB
21-ea-20-jdk-bullseye =Bs
21-ea-20-jdk-buster =As
21-ea-21 dKB
21-ea-21-bullseye =Bs
21-ea-21-buster =As
21-ea-21-jdk dKB
21-ea-21-jdk-bullseye =Bs
21-ea-21-jdk-buster =As
21-ea-22 dKB
21-ea-22-bullseye =Bs
21-ea-22-buster =As
21-ea-22-jdk dKB
21-ea-22-jdk-bullseye =Bs
21-ea-22-jdk-buster =As
21-ea-23 dKB
21-ea-23-bullseye =Bs
21-ea-23-buster =As
21-ea-23-jdk dKB
21-ea-23-jdk-bullseye =Bs
21-ea-23-jdk-buster =As
21-ea-24 dKB
21-ea-24-bullseye =Bs
21-ea-24-buster =As
21-ea-24-jdk dKB
21-ea-24-jdk-bullseye =Bs
21-ea-24-jdk-buster =As
21-ea-25 dKB
21-ea-25-bullseye =Bs
21-ea-25-buster =As
21-ea-25-jdk dKB
21-ea-25-jdk-bullseye =Bs
21-ea-25-jdk-buster =As
21-ea-26 dKC
21-ea-26-bookworm =Cs
21-ea-26-bullseye =Bs
21-ea-26-buster =As
21-ea-26-jdk dKC
21-ea-26-jdk-bookworm =Cs
21-ea-26-jdk-bullseye =Bs
21-ea-26-jdk-buster =As
21-ea-27 dKC
21-ea-27-bookworm =Cs
21-ea-27-bullseye =Bs
21-ea-27-jdk dKC
21-ea-27-jdk-bookworm =Cs
21-ea-27-jdk-bullseye =Bs
21-ea-28 dKC
21-ea-28-bookworm =Cs
21-ea-28-bullseye =Bs
21-ea-28-jdk dKC
21-ea-28-jdk-bookworm =Cs
21-ea-28-jdk-bullseye =Bs
21-ea-29 dKC
21-ea-29-bookworm =Cs
21-ea-29-bullseye =Bs
21-ea-29-jdk dKC
21-ea-29-jdk-bookworm =Cs
21-ea-29-jdk-bullseye =Bs
21-ea-3 dKB
21-ea-3-bullseye =Bs
21-ea-3-buster =As
21-ea-3-jdk dKB
21-ea-3-jdk-bullseye =Bs
21-ea-3-jdk-buster =As
21-ea-30 dKC
21-ea-30-bookworm =Cs
21-ea-30-bullseye =Bs
21-ea-30-jdk dKC
21-ea-30-jdk-bookworm =Cs
21-ea-30-jdk-bullseye =Bs
21-ea-31 dKC
21-ea-31-bookworm =Cs
21-ea-31-bullseye =Bs
21-ea-31-jdk dKC
21-ea-31-jdk-bookworm =Cs
21-ea-31-jdk-bullseye =Bs
21-ea-32 dKC
21-ea-32-bookworm =Cs
21-ea-32-bullseye =Bs
21-ea-32-jdk dKC
21-ea-32-jdk-bookworm =Cs
21-ea-32-jdk-bullseye =Bs
21-ea-33 dKC
21-ea-33-bookworm =Cs
21-ea-33-bullseye =Bs
21-ea-33-jdk dKC
21-ea-33-jdk-bookworm =Cs
21-ea-33-jdk-bullseye =Bs
21-ea-34 dKC
21-ea-34-bookworm =Cs
21-ea-34-bullseye =Bs
21-ea-34-jdk dKC
21-ea-34-jdk-bookworm =Cs
21-ea-34-jdk-bullseye =Bs
21-ea-4 dKB
21-ea-4-bullseye =Bs
21-ea-4-buster =As
21-ea-4-jdk dKB
21-ea-4-jdk-bullseye =Bs
21-ea-4-jdk-buster =As
21-ea-5 dKB
21-ea-5-bullseye =Bs
21-ea-5-buster =As
21-ea-5-jdk dKB
21-ea-5-jdk-bullseye =Bs
21-ea-5-jdk-buster =As
21-ea-6 dKB
21-ea-6-bullseye =Bs
21-ea-6-buster =As
21-ea-6-jdk dKB
21-ea-6-jdk-bullseye =Bs
21-ea-6-jdk-buster =As
21-ea-7 dKB
21-ea-7-bullseye =Bs
21-ea-7-buster =As
21-ea-7-jdk dKB
21-ea-7-jdk-bullseye =Bs
21-ea-7-jdk-buster =As
21-ea-8 dKB
21-ea-8-bullseye =Bs
21-ea-8-buster =As
21-ea-8-jdk dKB
21-ea-8-jdk-bullseye =Bs
21-ea-8-jdk-buster =As
21-ea-9 dKB
21-ea-9-bullseye =Bs
21-ea-9-buster =As
21-ea-9-jdk dKB
21-ea-9-jdk-bullseye =Bs
21-ea-9-jdk-buster =As
21-ea-bookworm =Cs
21-ea-bullseye =Bs
21-ea-buster =As
21-ea-jdk dKC
21-ea-jdk-bookworm =Cs
21-ea-jdk-bullseye =Bs
21-ea-jdk-buster =As
21-jdk dKC
21-jdk-bookworm =Cs
21-jdk-bullseye =Bs
21-jdk-buster =As
21-rc dKC
21-rc-bookworm =Cs
21-rc-bullseye =Bs
21-rc-jdk dKC
21-rc-jdk-bookworm =Cs
21-rc-jdk-bullseye =Bs
22 dLC
22-bookworm =Cs
22-bullseye =Bs
22-buster =As
22-ea dKC
22-ea-1 dKC
22-ea-1-bookworm =Cs
22-ea-1-bullseye =Bs
22-ea-1-buster =As
22-ea-1-jdk dKC
22-ea-1-jdk-bookworm =Cs
22-ea-1-jdk-bullseye =Bs
22-ea-1-jdk-buster =As
22-ea-10 dKC
22-ea-10-bookworm =Cs
22-ea-10-bullseye =Bs
22-ea-10-jdk dKC
22-ea-10-jdk-bookworm =Cs
22-ea-10-jdk-bullseye =Bs
22-ea-11 dKC
22-ea-11-bookworm =Cs
22-ea-11-bullseye =Bs
22-ea-11-jdk dKC
22-ea-11-jdk-bookworm =Cs
22-ea-11-jdk-bullseye =Bs
22-ea-12 dKC
22-ea-12-bookworm =Cs
22-ea-12-bullseye =Bs
22-ea-12-jdk dKC
22-ea-12-jdk-bookworm =Cs
22-ea-12-jdk-bullseye =Bs
22-ea-13 dKC
22-ea-13-bookworm =Cs
22-ea-13-bullseye =Bs
22-ea-13-jdk dKC
22-ea-13-jdk-bookworm =Cs
22-ea-13-jdk-bullseye =Bs
22-ea-14 dKC
22-ea-14-bookworm =Cs
22-ea-14-bullseye =Bs
22-ea-14-jdk dKC
22-ea-14-jdk-bookworm =Cs
22-ea-14-jdk-bullseye =Bs
22-ea-15 dKC
22-ea-15-bookworm =Cs
22-ea-15-bullseye =Bs
22-ea-15-jdk dKC
22-ea-15-jdk-bookworm =Cs
22-ea-15-jdk-bullseye =Bs
22-ea-16 dKC
22-ea-16-bookworm =Cs
22-ea-16-bullseye =Bs
22-ea-16-jdk dKC
22-ea-16-jdk-bookworm =Cs
22-ea-16-jdk-bullseye =Bs
22-ea-17 dKC
22-ea-17-bookworm =Cs
22-ea-17-bullseye =Bs
22-ea-17-jdk dKC
22-ea-17-jdk-bookworm =Cs
22-ea-17-jdk-bullseye =Bs
22-ea-18 dKC
22-ea-18-bookworm =Cs
22-ea-18-bullseye =Bs
22-ea-18-jdk dKC
22-ea-18-jdk-bookworm =Cs
22-ea-18-jdk-bullseye =Bs
22-ea-19 dKC
22-ea-19-bookworm =Cs
22-ea-19-bullseye =Bs
22-ea-19-jdk dKC
22-ea-19-jdk-bookworm =Cs
22-ea-19-jdk-bullseye =Bs
22-ea-2 dKC
22-ea-2-bookworm =Cs
22-ea-2-bullseye =Bs
22-ea-2-jdk dKC
22-ea-2-jdk-bookworm =Cs
22-ea-2-jdk-bullseye =Bs
22-ea-20 dKC
22-ea-20-bookworm =Cs
22-ea-20-bullseye =Bs
22-ea-20-jdk dKC
22-ea-20-jdk-bookworm =Cs
22-ea-20-jdk-bullseye =Bs
22-ea-21 dKC
22-ea-21-bookworm =Cs
22-ea-21-bullseye =Bs
22-ea-21-jdk dKC
22-ea-21-jdk-bookworm =Cs
22-ea-21-jdk-bullseye =Bs
22-ea-22 dKC
22-ea-22-bookworm =Cs
22-ea-22-bullseye =Bs
22-ea-22-jdk dKC
22-ea-22-jdk-bookworm =Cs
22-ea-22-jdk-bullseye =Bs
22-ea-23 dKC
22-ea-23-bookworm =Cs
22-ea-23-bullseye =Bs
22-ea-23-jdk dKC
22-ea-23-jdk-bookworm =Cs
22-ea-23-jdk-bullseye =Bs
22-ea-24 dKC
22-ea-24-bookworm =Cs
22-ea-24-bullseye =Bs
22-ea-24-jdk dKC
22-ea-24-jdk-bookworm =Cs
22-ea-24-jdk-bullseye =Bs
22-ea-25 dKC
22-ea-25-bookworm =Cs
22-ea-25-bullseye =Bs
22-ea-25-jdk dKC
22-ea-25-jdk-bookworm =Cs
22-ea-25-jdk-bullseye =Bs
22-ea-26 dKC
22-ea-26-bookworm =Cs
22-ea-26-bullseye =Bs
22-ea-26-jdk dKC
22-ea-26-jdk-bookworm =Cs
22-ea-26-jdk-bullseye =Bs
22-ea-27 dKC
22-ea-27-bookworm =Cs
22-ea-27-bullseye =Bs
22-ea-27-jdk dKC
22-ea-27-jdk-bookworm =Cs
22-ea-27-jdk-bullseye =Bs
22-ea-28 dKC
22-ea-28-bookworm =Cs
22-ea-28-bullseye =Bs
22-ea-28-jdk dKC
22-ea-28-jdk-bookworm =Cs
22-ea-28-jdk-bullseye =Bs
22-ea-29 dKC
22-ea-29-bookworm =Cs
22-ea-29-bullseye =Bs
22-ea-29-jdk dKC
22-ea-29-jdk-bookworm =Cs
22-ea-29-jdk-bullseye =Bs
22-ea-3 dKC
22-ea-3-bookworm =Cs
22-ea-3-bullseye =Bs
22-ea-3-jdk dKC
22-ea-3-jdk-bookworm =Cs
22-ea-3-jdk-bullseye =Bs
22-ea-30 dKC
22-ea-30-bookworm =Cs
22-ea-30-bullseye =Bs
22-ea-30-jdk dKC
22-ea-30-jdk-bookworm =Cs
22-ea-30-jdk-bullseye =Bs
22-ea-31 dKC
22-ea-31-bookworm =Cs
22-ea-31-bullseye =Bs
22-ea-31-jdk dKC
22-ea-31-jdk-bookworm =Cs
22-ea-31-jdk-bullseye =Bs
22-ea-32 dKC
22-ea-32-bookworm =Cs
22-ea-32-bullseye =Bs
22-ea-32-jdk dKC
22-ea-32-jdk-bookworm =Cs
22-ea-32-jdk-bullseye =Bs
22-ea-33 dKC
22-ea-33-bookworm =Cs
22-ea-33-bullseye =Bs
22-ea-33-jdk dKC
22-ea-33-jdk-bookworm =Cs
22-ea-33-jdk-bullseye =Bs
22-ea-34 dKC
22-ea-34-bookworm =Cs
22-ea-34-bullseye =Bs
22-ea-34-jdk dKC
22-ea-34-jdk-bookworm =Cs
22-ea-34-jdk-bullseye =Bs
22-ea-4 dKC
22-ea-4-bookworm =Cs
22-ea-4-bullseye =Bs
22-ea-4-jdk dKC
22-ea-4-jdk-bookworm =Cs
22-ea-4-jdk-bullseye =Bs
22-ea-5 dKC
22-ea-5-bookworm =Cs
22-ea-5-bullseye =Bs
22-ea-5-jdk dKC
22-ea-5-jdk-bookworm =Cs
22-ea-5-jdk-bullseye =Bs
22-ea-6 dKC
22-ea-6-bookworm =Cs
22-ea-6-bullseye =Bs
22-ea-6-jdk dKC
22-ea-6-jdk-bookworm =Cs
22-ea-6-jdk-bullseye =Bs
22-ea-7 dKC
22-ea-7-bookworm =Cs
22-ea-7-bullseye =Bs
22-ea-7-jdk dKC
22-ea-7-jdk-bookworm =Cs
22-ea-7-jdk-bullseye =Bs
22-ea-8 dKC
22-ea-8-bookworm =Cs
22-ea-8-bullseye =Bs
22-ea-8-jdk dKC
22-ea-8-jdk-bookworm =Cs
22-ea-8-jdk-bullseye =Bs
22-ea-9 dKC
22-ea-9-bookworm =Cs
22-ea-9-bullseye =Bs
22-ea-9-jdk dKC
22-ea-9-jdk-bookworm =Cs
22-ea-9-jdk-bullseye =Bs
22-ea-bookworm =Cs
22-ea-bullseye =Bs
22-ea-buster =As
22-ea-jdk dKC
22-ea-jdk-bookworm =Cs
22-ea-jdk-bullseye =Bs
22-ea-jdk-buster =As
22-jdk dLC
22-jdk-bookworm =Cs
22-jdk-bullseye =Bs
22-jdk-buster =As
22-rc dLC
22-rc-bookworm =Cs
22-rc-bullseye =Bs
22-rc-jdk dLC
22-rc-jdk-bookworm =Cs
22-rc-jdk-bullseye =Bs
23 dLC
23-bookworm =Cs
23-bullseye =Bs
23-ea dLC
23-ea-1 dKC
23-ea-1-bookworm =Cs
23-ea-1-bullseye =Bs
23-ea-1-jdk dKC
23-ea-1-jdk-bookworm =Cs
23-ea-1-jdk-bullseye =Bs
23-ea-10 dKC
23-ea-10-bookworm =Cs
23-ea-10-bullseye =Bs
23-ea-10-jdk dKC
23-ea-10-jdk-bookworm =Cs
23-ea-10-jdk-bullseye =Bs
23-ea-11 dKC
23-ea-11-bookworm =Cs
23-ea-11-bullseye =Bs
23-ea-11-jdk dKC
23-ea-11-jdk-bookworm =Cs
23-ea-11-jdk-bullseye =Bs
23-ea-12 dKC
23-ea-12-bookworm =Cs
23-ea-12-bullseye =Bs
23-ea-12-jdk dKC
23-ea-12-jdk-bookworm =Cs
23-ea-12-jdk-bullseye =Bs
23-ea-13 dKC
23-ea-13-bookworm =Cs
23-ea-13-bullseye =Bs
23-ea-13-jdk dKC
23-ea-13-jdk-bookworm =Cs
23-ea-13-jdk-bullseye =Bs
23-ea-14 dLC
23-ea-14-bookworm =Cs
23-ea-14-bullseye =Bs
23-ea-14-jdk dLC
23-ea-14-jdk-bookworm =Cs
23-ea-14-jdk-bullseye =Bs
23-ea-15 dLC
23-ea-15-bookworm =Cs
23-ea-15-bullseye =Bs
23-ea-15-jdk dLC
23-ea-15-jdk-bookworm =Cs
23-ea-15-jdk-bullseye =Bs
23-ea-16 dLC
23-ea-16-bookworm =Cs
23-ea-16-bullseye =Bs
23-ea-16-jdk dLC
23-ea-16-jdk-bookworm =Cs
23-ea-16-jdk-bullseye =Bs
23-ea-17 dLC
23-ea-17-bookworm =Cs
23-ea-17-bullseye =Bs
23-ea-17-jdk dLC
23-ea-17-jdk-bookworm =Cs
23-ea-17-jdk-bullseye =Bs
23-ea-18 dLC
23-ea-18-bookworm =Cs
23-ea-18-bullseye =Bs
23-ea-18-jdk dLC
23-ea-18-jdk-bookworm =Cs
23-ea-18-jdk-bullseye =Bs
23-ea-2 dKC
23-ea-2-bookworm =Cs
23-ea-2-bullseye =Bs
23-ea-2-jdk dKC
23-ea-2-jdk-bookworm =Cs
23-ea-2-jdk-bullseye =Bs
23-ea-21 dLC
23-ea-21-bookworm =Cs
23-ea-21-bullseye =Bs
23-ea-21-jdk dLC
23-ea-21-jdk-bookworm =Cs
23-ea-21-jdk-bullseye =Bs
23-ea-22 dLC
23-ea-22-bookworm =Cs
23-ea-22-bullseye =Bs
23-ea-22-jdk dLC
23-ea-22-jdk-bookworm =Cs
23-ea-22-jdk-bullseye =Bs
23-ea-23 dLC
23-ea-23-bookworm =Cs
23-ea-23-bullseye =Bs
23-ea-23-jdk dLC
23-ea-23-jdk-bookworm =Cs
23-ea-23-jdk-bullseye =Bs
23-ea-24 dLC
23-ea-24-bookworm =Cs
23-ea-24-bullseye =Bs
23-ea-24-jdk dLC
23-ea-24-jdk-bookworm =Cs
23-ea-24-jdk-bullseye =Bs
23-ea-25 dLC
23-ea-25-bookworm =Cs
23-ea-25-bullseye =Bs
23-ea-25-jdk dLC
23-ea-25-jdk-bookworm =Cs
23-ea-25-jdk-bullseye =Bs
23-ea-26 dLC
23-ea-26-bookworm =Cs
23-ea-26-bullseye =Bs
23-ea-26-jdk dLC
23-ea-26-jdk-bookworm =Cs
23-ea-26-jdk-bullseye =Bs
23-ea-27 dLC
23-ea-27-bookworm =Cs
23-ea-27-bullseye =Bs
23-ea-27-jdk dLC
23-ea-27-jdk-bookworm =Cs
23-ea-27-jdk-bullseye =Bs
23-ea-28 dLC
23-ea-28-bookworm =Cs
23-ea-28-bullseye =Bs
23-ea-28-jdk dLC
23-ea-28-jdk-bookworm =Cs
23-ea-28-jdk-bullseye =Bs
23-ea-29 dLC
23-ea-29-bookworm =Cs
23-ea-29-bullseye =Bs
23-ea-29-jdk dLC
23-ea-29-jdk-bookworm =Cs
23-ea-29-jdk-bullseye =Bs
23-ea-3 dKC
23-ea-3-bookworm =Cs
23-ea-3-bullseye =Bs
23-ea-3-jdk dKC
23-ea-3-jdk-bookworm =Cs
23-ea-3-jdk-bullseye =Bs
23-ea-30 dLC
23-ea-30-bookworm =Cs
23-ea-30-bullseye =Bs
23-ea-30-jdk dLC
23-ea-30-jdk-bookworm =Cs
23-ea-30-jdk-bullseye =Bs
23-ea-31 dLC
23-ea-31-bookworm =Cs
23-ea-31-bullseye =Bs
23-ea-31-jdk dLC
23-ea-31-jdk-bookworm =Cs
23-ea-31-jdk-bullseye =Bs
23-ea-33 dLC
23-ea-33-bookworm =Cs
23-ea-33-bullseye =Bs
23-ea-33-jdk dLC
23-ea-33-jdk-bookworm =Cs
23-ea-33-jdk-bullseye =Bs
23-ea-34 dLC
23-ea-34-bookworm =Cs
23-ea-34-bullseye =Bs
23-ea-34-jdk dLC
23-ea-34-jdk-bookworm =Cs
23-ea-34-jdk-bullseye =Bs
23-ea-35 dLC
23-ea-35-bookworm =Cs
23-ea-35-bullseye =Bs
23-ea-35-jdk dLC
23-ea-35-jdk-bookworm =Cs
23-ea-35-jdk-bullseye =Bs
23-ea-4 dKC
23-ea-4-bookworm =Cs
23-ea-4-bullseye =Bs
23-ea-4-jdk dKC
23-ea-4-jdk-bookworm =Cs
23-ea-4-jdk-bullseye =Bs
23-ea-5 dKC
23-ea-5-bookworm =Cs
23-ea-5-bullseye =Bs
23-ea-5-jdk dKC
23-ea-5-jdk-bookworm =Cs
23-ea-5-jdk-bullseye =Bs
23-ea-6 dKC
23-ea-6-bookworm =Cs
23-ea-6-bullseye =Bs
23-ea-6-jdk dKC
23-ea-6-jdk-bookworm =Cs
23-ea-6-jdk-bullseye =Bs
23-ea-7 dKC
23-ea-7-bookworm =Cs
23-ea-7-bullseye =Bs
23-ea-7-jdk dKC
23-ea-7-jdk-bookworm =Cs
23-ea-7-jdk-bullseye =Bs
23-ea-8 dKC
23-ea-8-bookworm =Cs
23-ea-8-bullseye =Bs
23-ea-8-jdk dKC
23-ea-8-jdk-bookworm =Cs
23-ea-8-jdk-bullseye =Bs
23-ea-bookworm =Cs
23-ea-bullseye =Bs
23-ea-jdk dLC
23-ea-jdk-bookworm =Cs
23-ea-jdk-bullseye =Bs
23-jdk dLC
23-jdk-bookworm =Cs
23-jdk-bullseye =Bs
23-rc dLC
23-rc-bookworm =Cs
23-rc-bullseye =Bs
23-rc-jdk dLC
23-rc-jdk-bookworm =Cs
23-rc-jdk-bullseye =Bs
24 dLC
24-bookworm =Cs
24-bullseye =Bs
24-ea dLC
24-ea-1 dLC
24-ea-1-bookworm =Cs
24-ea-1-bullseye =Bs
24-ea-1-jdk dLC
24-ea-1-jdk-bookworm =Cs
24-ea-1-jdk-bullseye =Bs
24-ea-10 dLC
24-ea-10-bookworm =Cs
24-ea-10-bullseye =Bs
24-ea-10-jdk dLC
24-ea-10-jdk-bookworm =Cs
24-ea-10-jdk-bullseye =Bs
24-ea-11 dLC
24-ea-11-bookworm =Cs
24-ea-11-bullseye =Bs
24-ea-11-jdk dLC
24-ea-11-jdk-bookworm =Cs
24-ea-11-jdk-bullseye =Bs
24-ea-12 dLC
24-ea-12-bookworm =Cs
24-ea-12-bullseye =Bs
24-ea-12-jdk dLC
24-ea-12-jdk-bookworm =Cs
24-ea-12-jdk-bullseye =Bs
24-ea-13 dLC
24-ea-13-bookworm =Cs
24-ea-13-bullseye =Bs
24-ea-13-jdk dLC
24-ea-13-jdk-bookworm =Cs
24-ea-13-jdk-bullseye =Bs
24-ea-14 dLC
24-ea-14-bookworm =Cs
24-ea-14-bullseye =Bs
24-ea-14-jdk dLC
24-ea-14-jdk-bookworm =Cs
24-ea-14-jdk-bullseye =Bs
24-ea-15 dLC
24-ea-15-bookworm =Cs
24-ea-15-bullseye =Bs
24-ea-15-jdk dLC
24-ea-15-jdk-bookworm =Cs
24-ea-15-jdk-bullseye =Bs
24-ea-16 dLC
24-ea-16-bookworm =Cs
24-ea-16-bullseye =Bs
24-ea-16-jdk dLC
24-ea-16-jdk-bookworm =Cs
24-ea-16-jdk-bullseye =Bs
24-ea-17 dLC
24-ea-17-bookworm =Cs
24-ea-17-bullseye =Bs
24-ea-17-jdk dLC
24-ea-17-jdk-bookworm =Cs
24-ea-17-jdk-bullseye =Bs
24-ea-18 dLC
24-ea-18-bookworm =Cs
24-ea-18-bullseye =Bs
24-ea-18-jdk dLC
24-ea-18-jdk-bookworm =Cs
24-ea-18-jdk-bullseye =Bs
24-ea-19 dLC
24-ea-19-bookworm =Cs
24-ea-19-bullseye =Bs
24-ea-19-jdk dLC
24-ea-19-jdk-bookworm =Cs
24-ea-19-jdk-bullseye =Bs
24-ea-2 dLC
24-ea-2-bookworm =Cs
24-ea-2-bullseye =Bs
24-ea-2-jdk dLC
24-ea-2-jdk-bookworm =Cs
24-ea-2-jdk-bullseye =Bs
24-ea-20 dLC
24-ea-20-bookworm =Cs
24-ea-20-bullseye =Bs
24-ea-20-jdk dLC
24-ea-20-jdk-bookworm =Cs
24-ea-20-jdk-bullseye =Bs
24-ea-21 dLC
24-ea-21-bookworm =Cs
24-ea-21-bullseye =Bs
24-ea-21-jdk dLC
24-ea-21-jdk-bookworm =Cs
24-ea-21-jdk-bullseye =Bs
24-ea-22 dLC
24-ea-22-bookworm =Cs
24-ea-22-bullseye =Bs
24-ea-22-jdk dLC
24-ea-22-jdk-bookworm =Cs
24-ea-22-jdk-bullseye =Bs
24-ea-23 dLC
24-ea-23-bookworm =Cs
24-ea-23-bullseye =Bs
24-ea-23-jdk dLC
24-ea-23-jdk-bookworm =Cs
24-ea-23-jdk-bullseye =Bs
24-ea-24 dLC
24-ea-24-bookworm =Cs
24-ea-24-bullseye =Bs
24-ea-24-jdk dLC
24-ea-24-jdk-bookworm =Cs
24-ea-24-jdk-bullseye =Bs
24-ea-25 dLC
24-ea-25-bookworm =Cs
24-ea-25-bullseye =Bs
24-ea-25-jdk dLC
24-ea-25-jdk-bookworm =Cs
24-ea-25-jdk-bullseye =Bs
24-ea-26 dLC
24-ea-26-bookworm =Cs
24-ea-26-bullseye =Bs
24-ea-26-jdk dLC
24-ea-26-jdk-bookworm =Cs
24-ea-26-jdk-bullseye =Bs
24-ea-27 dLC
24-ea-27-bookworm =Cs
24-ea-27-bullseye =Bs
24-ea-27-jdk dLC
24-ea-27-jdk-bookworm =Cs
24-ea-27-jdk-bullseye =Bs
24-ea-28 dLC
24-ea-28-bookworm =Cs
24-ea-28-bullseye =Bs
24-ea-28-jdk dLC
24-ea-28-jdk-bookworm =Cs
24-ea-28-jdk-bullseye =Bs
24-ea-3 dLC
24-ea-3-bookworm =Cs
24-ea-3-bullseye =Bs
24-ea-3-jdk dLC
24-ea-3-jdk-bookworm =Cs
24-ea-3-jdk-bullseye =Bs
24-ea-30 dLC
24-ea-30-bookworm =Cs
24-ea-30-bullseye =Bs
24-ea-30-jdk dLC
24-ea-30-jdk-bookworm =Cs
24-ea-30-jdk-bullseye =Bs
24-ea-31 dLC
24-ea-31-bookworm =Cs
24-ea-31-bullseye =Bs
24-ea-31-jdk dLC
24-ea-31-jdk-bookworm =Cs
24-ea-31-jdk-bullseye =Bs
24-ea-32 dLC
24-ea-32-bookworm =Cs
24-ea-32-bullseye =Bs
24-ea-32-jdk dLC
24-ea-32-jdk-bookworm =Cs
24-ea-32-jdk-bullseye =Bs
24-ea-33 dLC
24-ea-33-bookworm =Cs
24-ea-33-bullseye =Bs
24-ea-33-jdk dLC
24-ea-33-jdk-bookworm =Cs
24-ea-33-jdk-bullseye =Bs
24-ea-34 dLC
24-ea-34-bookworm =Cs
24-ea-34-bullseye =Bs
24-ea-34-jdk dLC
24-ea-34-jdk-bookworm =Cs
24-ea-34-jdk-bullseye =Bs
24-ea-35 dLC
24-ea-35-bookworm =Cs
24-ea-35-bullseye =Bs
24-ea-35-jdk dLC
24-ea-35-jdk-bookworm =Cs
24-ea-35-jdk-bullseye =Bs
24-ea-4 dLC
24-ea-4-bookworm =Cs
24-ea-4-bullseye =Bs
24-ea-4-jdk dLC
24-ea-4-jdk-bookworm =Cs
24-ea-4-jdk-bullseye =Bs
24-ea-5 dLC
24-ea-5-bookworm =Cs
24-ea-5-bullseye =Bs
24-ea-5-jdk dLC
24-ea-5-jdk-bookworm =Cs
24-ea-5-jdk-bullseye =Bs
24-ea-6 dLC
24-ea-6-bookworm =Cs
24-ea-6-bullseye =Bs
24-ea-6-jdk dLC
24-ea-6-jdk-bookworm =Cs
24-ea-6-jdk-bullseye =Bs
24-ea-7 dLC
24-ea-7-bookworm =Cs
24-ea-7-bullseye =Bs
24-ea-7-jdk dLC
24-ea-7-jdk-bookworm =Cs
24-ea-7-jdk-bullseye =Bs
24-ea-8 dLC
24-ea-8-bookworm =Cs
24-ea-8-bullseye =Bs
24-ea-8-jdk dLC
24-ea-8-jdk-bookworm =Cs
24-ea-8-jdk-bullseye =Bs
24-ea-9 dLC
24-ea-9-bookworm =Cs
24-ea-9-bullseye =Bs
24-ea-9-jdk dLC
24-ea-9-jdk-bookworm =Cs
24-ea-9-jdk-bullseye =Bs
24-ea-bookworm =Cs
24-ea-bullseye =Bs
24-ea-jdk dLC
24-ea-jdk-bookworm =Cs
24-ea-jdk-bullseye =Bs
24-jdk dLC
24-jdk-bookworm =Cs
24-jdk-bullseye =Bs
24-rc dLC
24-rc-bookworm =Cs
24-rc-bullseye =Bs
24-rc-jdk dLC
24-rc-jdk-bookworm =Cs
24-rc-jdk-bullseye =Bs
25 dLD
25-bookworm =Cs
25-bullseye =Bs
25-ea dLC
25-ea-1 dLC
25-ea-1-bookworm =Cs
25-ea-1-bullseye =Bs
25-ea-1-jdk dLC
25-ea-1-jdk-bookworm =Cs
25-ea-1-jdk-bullseye =Bs
25-ea-10 dLC
25-ea-10-bookworm =Cs
25-ea-10-bullseye =Bs
25-ea-10-jdk dLC
25-ea-10-jdk-bookworm =Cs
25-ea-10-jdk-bullseye =Bs
25-ea-11 dLC
25-ea-11-bookworm =Cs
25-ea-11-bullseye =Bs
25-ea-11-jdk dLC
25-ea-11-jdk-bookworm =Cs
25-ea-11-jdk-bullseye =Bs
25-ea-12 dLC
25-ea-12-bookworm =Cs
25-ea-12-bullseye =Bs
25-ea-12-jdk dLC
25-ea-12-jdk-bookworm =Cs
25-ea-12-jdk-bullseye =Bs
25-ea-13 dLC
25-ea-13-bookworm =Cs
25-ea-13-bullseye =Bs
25-ea-13-jdk dLC
25-ea-13-jdk-bookworm =Cs
25-ea-13-jdk-bullseye =Bs
25-ea-14 dLC
25-ea-14-bookworm =Cs
25-ea-14-bullseye =Bs
25-ea-14-jdk dLC
25-ea-14-jdk-bookworm =Cs
25-ea-14-jdk-bullseye =Bs
25-ea-15 dLC
25-ea-15-bookworm =Cs
25-ea-15-bullseye =Bs
25-ea-15-jdk dLC
25-ea-15-jdk-bookworm =Cs
25-ea-15-jdk-bullseye =Bs
25-ea-16 dLC
25-ea-16-bookworm =Cs
25-ea-16-bullseye =Bs
25-ea-16-jdk dLC
25-ea-16-jdk-bookworm =Cs
25-ea-16-jdk-bullseye =Bs
25-ea-17 dLC
25-ea-17-bookworm =Cs
25-ea-17-bullseye =Bs
25-ea-17-jdk dLC
25-ea-17-jdk-bookworm =Cs
25-ea-17-jdk-bullseye =Bs
25-ea-18 dLC
25-ea-18-bookworm =Cs
25-ea-18-bullseye =Bs
25-ea-18-jdk dLC
25-ea-18-jdk-bookworm =Cs
25-ea-18-jdk-bullseye =Bs
25-ea-19 dLC
25-ea-19-bookworm =Cs
25-ea-19-bullseye =Bs
25-ea-19-jdk dLC
25-ea-19-jdk-bookworm =Cs
25-ea-19-jdk-bullseye =Bs
25-ea-2 dLC
25-ea-2-bookworm =Cs
25-ea-2-bullseye =Bs
25-ea-2-jdk dLC
25-ea-2-jdk-bookworm =Cs
25-ea-2-jdk-bullseye =Bs
25-ea-20 dLC
25-ea-20-bookworm =Cs
25-ea-20-bullseye =Bs
25-ea-20-jdk dLC
25-ea-20-jdk-bookworm =Cs
25-ea-20-jdk-bullseye =Bs
25-ea-21 dLC
25-ea-21-bookworm =Cs
25-ea-21-bullseye =Bs
25-ea-21-jdk dLC
25-ea-21-jdk-bookworm =Cs
25-ea-21-jdk-bullseye =Bs
25-ea-22 dLC
25-ea-22-bookworm =Cs
25-ea-22-bullseye =Bs
25-ea-22-jdk dLC
25-ea-22-jdk-bookworm =Cs
25-ea-22-jdk-bullseye =Bs
25-ea-23 dLC
25-ea-23-bookworm =Cs
25-ea-23-bullseye =Bs
25-ea-23-jdk dLC
25-ea-23-jdk-bookworm =Cs
25-ea-23-jdk-bullseye =Bs
25-ea-24 dLC
25-ea-24-bookworm =Cs
25-ea-24-bullseye =Bs
25-ea-24-jdk dLC
25-ea-24-jdk-bookworm =Cs
25-ea-24-jdk-bullseye =Bs
25-ea-25 dLC
25-ea-25-bookworm =Cs
25-ea-25-bullseye =Bs
25-ea-25-jdk dLC
25-ea-25-jdk-bookworm =Cs
25-ea-25-jdk-bullseye =Bs
25-ea-26 dLC
25-ea-26-bookworm =Cs
25-ea-26-bullseye =Bs
25-ea-26-jdk dLC
25-ea-26-jdk-bookworm =Cs
25-ea-26-jdk-bullseye =Bs
25-ea-27 dLC
25-ea-27-bookworm =Cs
25-ea-27-bullseye =Bs
25-ea-27-jdk dLC
25-ea-27-jdk-bookworm =Cs
25-ea-27-jdk-bullseye =Bs
25-ea-28 dLC
25-ea-28-bookworm =Cs
25-ea-28-bullseye =Bs
25-ea-28-jdk dLC
25-ea-28-jdk-bookworm =Cs
25-ea-28-jdk-bullseye =Bs
25-ea-29 dLC
25-ea-29-bookworm =Cs
25-ea-29-bullseye =Bs
25-ea-29-jdk dLC
25-ea-29-jdk-bookworm =Cs
25-ea-29-jdk-bullseye =Bs
25-ea-30 dLC
25-ea-30-bookworm =Cs
25-ea-30-bullseye =Bs
25-ea-30-jdk dLC
25-ea-30-jdk-bookworm =Cs
25-ea-30-jdk-bullseye =Bs
25-ea-31 dLC
25-ea-31-bookworm =Cs
25-ea-31-bullseye =Bs
25-ea-31-jdk dLC
25-ea-31-jdk-bookworm =Cs
25-ea-31-jdk-bullseye =Bs
25-ea-32 dLC
25-ea-32-bookworm =Cs
25-ea-32-bullseye =Bs
25-ea-32-jdk dLC
25-ea-32-jdk-bookworm =Cs
25-ea-32-jdk-bullseye =Bs
25-ea-33 dLC
25-ea-33-bookworm =Cs
25-ea-33-bullseye =Bs
25-ea-33-jdk dLC
25-ea-33-jdk-bookworm =Cs
25-ea-33-jdk-bullseye =Bs
25-ea-34 dLC
25-ea-34-bookworm =Cs
25-ea-34-bullseye =Bs
25-ea-34-jdk dLC
25-ea-34-jdk-bookworm =Cs
25-ea-34-jdk-bullseye =Bs
25-ea-4 dLC
25-ea-4-bookworm =Cs
25-ea-4-bullseye =Bs
25-ea-4-jdk dLC
25-ea-4-jdk-bookworm =Cs
25-ea-4-jdk-bullseye =Bs
25-ea-5 dLC
25-ea-5-bookworm =Cs
25-ea-5-bullseye =Bs
25-ea-5-jdk dLC
25-ea-5-jdk-bookworm =Cs
25-ea-5-jdk-bullseye =Bs
25-ea-6 dLC
25-ea-6-bookworm =Cs
25-ea-6-bullseye =Bs
25-ea-6-jdk dLC
25-ea-6-jdk-bookworm =Cs
25-ea-6-jdk-bullseye =Bs
25-ea-7 dLC
25-ea-7-bookworm =Cs
25-ea-7-bullseye =Bs
25-ea-7-jdk dLC
25-ea-7-jdk-bookworm =Cs
25-ea-7-jdk-bullseye =Bs
25-ea-8 dLC
25-ea-8-bookworm =Cs
25-ea-8-bullseye =Bs
25-ea-8-jdk dLC
25-ea-8-jdk-bookworm =Cs
25-ea-8-jdk-bullseye =Bs
25-ea-9 dLC
25-ea-9-bookworm =Cs
25-ea-9-bullseye =Bs
25-ea-9-jdk dLC
25-ea-9-jdk-bookworm =Cs
25-ea-9-jdk-bullseye =Bs
25-ea-bookworm =Cs
25-ea-bullseye =Bs
25-ea-jdk dLC
25-ea-jdk-bookworm =Cs
25-ea-jdk-bullseye =Bs
25-jdk dLD
25-jdk-bookworm =Cs
25-jdk-bullseye =Bs
25-jdk-trixie =Ds
25-rc dLD
25-rc-bookworm =Cs
25-rc-bullseye =Bs
25-rc-jdk dLD
25-rc-jdk-bookworm =Cs
25-rc-jdk-bullseye =Bs
25-rc-jdk-trixie =Ds
25-rc-trixie =Ds
25-trixie =Ds
26 dLD
26-bookworm =Cs
26-bullseye =Bs
26-ea dLD
26-ea-1 dLC
26-ea-1-bookworm =Cs
26-ea-1-bullseye =Bs
26-ea-1-jdk dLC
26-ea-1-jdk-bookworm =Cs
26-ea-1-jdk-bullseye =Bs
26-ea-10 dLD
26-ea-10-bookworm =Cs
26-ea-10-bullseye =Bs
26-ea-10-jdk dLD
26-ea-10-jdk-bookworm =Cs
26-ea-10-jdk-bullseye =Bs
26-ea-10-jdk-trixie =Ds
26-ea-10-trixie =Ds
26-ea-11 dLD
26-ea-11-bookworm =Cs
26-ea-11-jdk dLD
26-ea-11-jdk-bookworm =Cs
26-ea-11-jdk-trixie =Ds
26-ea-11-trixie =Ds
26-ea-12 dLD
26-ea-12-bookworm =Cs
26-ea-12-jdk dLD
26-ea-12-jdk-bookworm =Cs
26-ea-12-jdk-trixie =Ds
26-ea-12-trixie =Ds
26-ea-13 dLD
26-ea-13-bookworm =Cs
26-ea-13-jdk dLD
26-ea-13-jdk-bookworm =Cs
26-ea-13-jdk-trixie =Ds
26-ea-13-trixie =Ds
26-ea-14 dLD
26-ea-14-bookworm =Cs
26-ea-14-jdk dLD
26-ea-14-jdk-bookworm =Cs
26-ea-14-jdk-trixie =Ds
26-ea-14-trixie =Ds
26-ea-15 dLD
26-ea-15-bookworm =Cs
26-ea-15-jdk dLD
26-ea-15-jdk-bookworm =Cs
26-ea-15-jdk-trixie =Ds
26-ea-15-trixie =Ds
26-ea-16 dLD
26-ea-16-bookworm =Cs
26-ea-16-jdk dLD
26-ea-16-jdk-bookworm =Cs
26-ea-16-jdk-trixie =Ds
26-ea-16-trixie =Ds
26-ea-17 dLD
26-ea-17-bookworm =Cs
26-ea-17-jdk dLD
26-ea-17-jdk-bookworm =Cs
26-ea-17-jdk-trixie =Ds
26-ea-17-trixie =Ds
26-ea-18 dLD
26-ea-18-bookworm =Cs
26-ea-18-jdk dLD
26-ea-18-jdk-bookworm =Cs
26-ea-18-jdk-trixie =Ds
26-ea-18-trixie =Ds
26-ea-19 dLD
26-ea-19-bookworm =Cs
26-ea-19-jdk dLD
26-ea-19-jdk-bookworm =Cs
26-ea-19-jdk-trixie =Ds
26-ea-19-trixie =Ds
26-ea-2 dLC
26-ea-2-bookworm =Cs
26-ea-2-bullseye =Bs
26-ea-2-jdk dLC
26-ea-2-jdk-bookworm =Cs
26-ea-2-jdk-bullseye =Bs
26-ea-20 dLD
26-ea-20-bookworm =Cs
26-ea-20-jdk dLD
26-ea-20-jdk-bookworm =Cs
26-ea-20-jdk-trixie =Ds
26-ea-20-trixie =Ds
26-ea-21 dLD
26-ea-21-bookworm =Cs
26-ea-21-jdk dLD
26-ea-21-jdk-bookworm =Cs
26-ea-21-jdk-trixie =Ds
26-ea-21-trixie =Ds
26-ea-22 dLD
26-ea-22-bookworm =Cs
26-ea-22-jdk dLD
26-ea-22-jdk-bookworm =Cs
26-ea-22-jdk-trixie =Ds
26-ea-22-trixie =Ds
26-ea-23 dLD
26-ea-23-bookworm =Cs
26-ea-23-jdk dLD
26-ea-23-jdk-bookworm =Cs
26-ea-23-jdk-trixie =Ds
26-ea-23-trixie =Ds
26-ea-24 dLD
26-ea-24-bookworm =Cs
26-ea-24-jdk dLD
26-ea-24-jdk-bookworm =Cs
26-ea-24-jdk-trixie =Ds
26-ea-24-trixie =Ds
26-ea-25 dLD
26-ea-25-bookworm =Cs
26-ea-25-jdk dLD
26-ea-25-jdk-bookworm =Cs
26-ea-25-jdk-trixie =Ds
26-ea-25-trixie =Ds
26-ea-26 dLD
26-ea-26-bookworm =Cs
26-ea-26-jdk dLD
26-ea-26-jdk-bookworm =Cs
26-ea-26-jdk-trixie =Ds
26-ea-26-trixie =Ds
26-ea-27 dLD
26-ea-27-bookworm =Cs
26-ea-27-jdk dLD
26-ea-27-jdk-bookworm =Cs
26-ea-27-jdk-trixie =Ds
26-ea-27-trixie =Ds
26-ea-28 dLD
26-ea-28-bookworm =Cs
26-ea-28-jdk dLD
26-ea-28-jdk-bookworm =Cs
26-ea-28-jdk-trixie =Ds
26-ea-28-trixie =Ds
26-ea-29 dLD
26-ea-29-bookworm =Cs
26-ea-29-jdk dLD
26-ea-29-jdk-bookworm =Cs
26-ea-29-jdk-trixie =Ds
26-ea-29-trixie =Ds
26-ea-3 dLC
26-ea-3-bookworm =Cs
26-ea-3-bullseye =Bs
26-ea-3-jdk dLC
26-ea-3-jdk-bookworm =Cs
26-ea-3-jdk-bullseye =Bs
26-ea-30 dLD
26-ea-30-bookworm =Cs
26-ea-30-jdk dLD
26-ea-30-jdk-bookworm =Cs
26-ea-30-jdk-trixie =Ds
26-ea-30-trixie =Ds
26-ea-31 dLD
26-ea-31-bookworm =Cs
26-ea-31-jdk dLD
26-ea-31-jdk-bookworm =Cs
26-ea-31-jdk-trixie =Ds
26-ea-31-trixie =Ds
26-ea-32 dLD
26-ea-32-bookworm =Cs
26-ea-32-jdk dLD
26-ea-32-jdk-bookworm =Cs
26-ea-32-jdk-trixie =Ds
26-ea-32-trixie =Ds
26-ea-33 dLD
26-ea-33-bookworm =Cs
26-ea-33-jdk dLD
26-ea-33-jdk-bookworm =Cs
26-ea-33-jdk-trixie =Ds
26-ea-33-trixie =Ds
26-ea-4 dLC
26-ea-4-bookworm =Cs
26-ea-4-bullseye =Bs
26-ea-4-jdk dLC
26-ea-4-jdk-bookworm =Cs
26-ea-4-jdk-bullseye =Bs
26-ea-5 dLC
26-ea-5-bookworm =Cs
26-ea-5-bullseye =Bs
26-ea-5-jdk dLC
26-ea-5-jdk-bookworm =Cs
26-ea-5-jdk-bullseye =Bs
26-ea-6 dLC
26-ea-6-bookworm =Cs
26-ea-6-bullseye =Bs
26-ea-6-jdk dLC
26-ea-6-jdk-bookworm =Cs
26-ea-6-jdk-bullseye =Bs
26-ea-7 dLC
26-ea-7-bookworm =Cs
26-ea-7-bullseye =Bs
26-ea-7-jdk dLC
26-ea-7-jdk-bookworm =Cs
26-ea-7-jdk-bullseye =Bs
26-ea-8 dLC
26-ea-8-bookworm =Cs
26-ea-8-bullseye =Bs
26-ea-8-jdk dLC
26-ea-8-jdk-bookworm =Cs
26-ea-8-jdk-bullseye =Bs
26-ea-9 dLC
26-ea-9-bookworm =Cs
26-ea-9-bullseye =Bs
26-ea-9-jdk dLC
26-ea-9-jdk-bookworm =Cs
26-ea-9-jdk-bullseye =Bs
26-ea-bookworm =Cs
26-ea-bullseye =Bs
26-ea-jdk dLD
26-ea-jdk-bookworm =Cs
26-ea-jdk-bullseye =Bs
26-ea-jdk-trixie =Ds
26-ea-trixie =Ds
26-jdk dLD
26-jdk-bookworm =Cs
26-jdk-bullseye =Bs
26-jdk-trixie =Ds
26-rc dLD
26-rc-bookworm =Cs
26-rc-jdk dLD
26-rc-jdk-bookworm =Cs
26-rc-jdk-trixie =Ds
26-rc-trixie =Ds
26-trixie =Ds
27-ea dMD
27-ea-1 dLD
27-ea-1-bookworm =Cs
27-ea-1-jdk dLD
27-ea-1-jdk-bookworm =Cs
27-ea-1-jdk-trixie =Ds
27-ea-1-trixie =Ds
27-ea-10 dLD
27-ea-10-bookworm =Cs
27-ea-10-jdk dLD
27-ea-10-jdk-bookworm =Cs
27-ea-10-jdk-trixie =Ds
27-ea-10-trixie =Ds
27-ea-11 dLD
27-ea-11-bookworm =Cs
27-ea-11-jdk dLD
27-ea-11-jdk-bookworm =Cs
27-ea-11-jdk-trixie =Ds
27-ea-11-trixie =Ds
27-ea-12 dLD
27-ea-12-bookworm =Cs
27-ea-12-jdk dLD
27-ea-12-jdk-bookworm =Cs
27-ea-12-jdk-trixie =Ds
27-ea-12-trixie =Ds
27-ea-13 dMD
27-ea-13-bookworm =Cs
27-ea-13-jdk dMD
27-ea-13-jdk-bookworm =Cs
27-ea-13-jdk-trixie =Ds
27-ea-13-trixie =Ds
27-ea-14 dMD
27-ea-14-bookworm =Cs
27-ea-14-jdk dMD
27-ea-14-jdk-bookworm =Cs
27-ea-14-jdk-trixie =Ds
27-ea-14-trixie =Ds
27-ea-15 dMD
27-ea-15-bookworm =Cs
27-ea-15-jdk dMD
27-ea-15-jdk-bookworm =Cs
27-ea-15-jdk-trixie =Ds
27-ea-15-trixie =Ds
27-ea-16 dMD
27-ea-16-bookworm =Cs
27-ea-16-jdk dMD
27-ea-16-jdk-bookworm =Cs
27-ea-16-jdk-trixie =Ds
27-ea-16-trixie =Ds
27-ea-17 dMD
27-ea-17-bookworm =Cs
27-ea-17-jdk dMD
27-ea-17-jdk-bookworm =Cs
27-ea-17-jdk-trixie =Ds
27-ea-17-trixie =Ds
27-ea-18 dMD
27-ea-18-bookworm =Cs
27-ea-18-jdk dMD
27-ea-18-jdk-bookworm =Cs
27-ea-18-jdk-trixie =Ds
27-ea-18-trixie =Ds
27-ea-19 dMD
27-ea-19-bookworm =Cs
27-ea-19-jdk dMD
27-ea-19-jdk-bookworm =Cs
27-ea-19-jdk-trixie =Ds
27-ea-19-trixie =Ds
27-ea-2 dLD
27-ea-2-bookworm =Cs
27-ea-2-jdk dLD
27-ea-2-jdk-bookworm =Cs
27-ea-2-jdk-trixie =Ds
27-ea-2-trixie =Ds
27-ea-20 dMD
27-ea-20-bookworm =Cs
27-ea-20-jdk dMD
27-ea-20-jdk-bookworm =Cs
27-ea-20-jdk-trixie =Ds
27-ea-20-trixie =Ds
27-ea-21 dMD
27-ea-21-bookworm =Cs
27-ea-21-jdk dMD
27-ea-21-jdk-bookworm =Cs
27-ea-21-jdk-trixie =Ds
27-ea-21-trixie =Ds
27-ea-22 dMD
27-ea-22-bookworm =Cs
27-ea-22-jdk dMD
27-ea-22-jdk-bookworm =Cs
27-ea-22-jdk-trixie =Ds
27-ea-22-trixie =Ds
27-ea-23 dMD
27-ea-23-bookworm =Cs
27-ea-23-jdk dMD
27-ea-23-jdk-bookworm =Cs
27-ea-23-jdk-trixie =Ds
27-ea-23-trixie =Ds
27-ea-24 dMD
27-ea-24-bookworm =Cs
27-ea-24-jdk dMD
27-ea-24-jdk-bookworm =Cs
27-ea-24-jdk-trixie =Ds
27-ea-24-trixie =Ds
27-ea-25 dMD
27-ea-25-bookworm =Cs
27-ea-25-jdk dMD
27-ea-25-jdk-bookworm =Cs
27-ea-25-jdk-trixie =Ds
27-ea-25-trixie =Ds
27-ea-26 dMD
27-ea-26-bookworm =Cs
27-ea-26-jdk dMD
27-ea-26-jdk-bookworm =Cs
27-ea-26-jdk-trixie =Ds
27-ea-26-trixie =Ds
27-ea-27 dMD
27-ea-27-bookworm =Cs
27-ea-27-jdk dMD
27-ea-27-jdk-bookworm =Cs
27-ea-27-jdk-trixie =Ds
27-ea-27-trixie =Ds
27-ea-28 dMD
27-ea-28-bookworm =Cs
27-ea-28-jdk dMD
27-ea-28-jdk-bookworm =Cs
27-ea-28-jdk-trixie =Ds
27-ea-28-trixie =Ds
27-ea-29 dMD
27-ea-29-bookworm =Cs
27-ea-29-jdk dMD
27-ea-29-jdk-bookworm =Cs
27-ea-29-jdk-trixie =Ds
27-ea-29-trixie =Ds
27-ea-3 dLD
27-ea-3-bookworm =Cs
27-ea-3-jdk dLD
27-ea-3-jdk-bookworm =Cs
27-ea-3-jdk-trixie =Ds
27-ea-3-trixie =Ds
27-ea-30 dMD
27-ea-30-bookworm =Cs
27-ea-30-jdk dMD
27-ea-30-jdk-bookworm =Cs
27-ea-30-jdk-trixie =Ds
27-ea-30-trixie =Ds
27-ea-31 dMD
27-ea-31-bookworm =Cs
27-ea-31-jdk dMD
27-ea-31-jdk-bookworm =Cs
27-ea-31-jdk-trixie =Ds
27-ea-31-trixie =Ds
27-ea-32 dMD
27-ea-32-bookworm =Cs
27-ea-32-jdk dMD
27-ea-32-jdk-bookworm =Cs
27-ea-32-jdk-trixie =Ds
27-ea-32-trixie =Ds
27-ea-33 dMD
27-ea-33-bookworm =Cs
27-ea-33-jdk dMD
27-ea-33-jdk-bookworm =Cs
27-ea-33-jdk-trixie =Ds
27-ea-33-trixie =Ds
27-ea-34 dMD
27-ea-34-bookworm =Cs
27-ea-34-jdk dMD
27-ea-34-jdk-bookworm =Cs
27-ea-34-jdk-trixie =Ds
27-ea-34-trixie =Ds
27-ea-4 dLD
27-ea-4-bookworm =Cs
27-ea-4-jdk dLD
27-ea-4-jdk-bookworm =Cs
27-ea-4-jdk-trixie =Ds
27-ea-4-trixie =Ds
27-ea-5 dLD
27-ea-5-bookworm =Cs
27-ea-5-jdk dLD
27-ea-5-jdk-bookworm =Cs
27-ea-5-jdk-trixie =Ds
27-ea-5-trixie =Ds
27-ea-6 dLD
27-ea-6-bookworm =Cs
27-ea-6-jdk dLD
27-ea-6-jdk-bookworm =Cs
27-ea-6-jdk-trixie =Ds
27-ea-6-trixie =Ds
27-ea-7 dLD
27-ea-7-bookworm =Cs
27-ea-7-jdk dLD
27-ea-7-jdk-bookworm =Cs
27-ea-7-jdk-trixie =Ds
27-ea-7-trixie =Ds
27-ea-8 dLD
27-ea-8-bookworm =Cs
27-ea-8-jdk dLD
27-ea-8-jdk-bookworm =Cs
27-ea-8-jdk-trixie =Ds
27-ea-8-trixie =Ds
27-ea-9 dLD
27-ea-9-bookworm =Cs
27-ea-9-jdk dLD
27-ea-9-jdk-bookworm =Cs
27-ea-9-jdk-trixie =Ds
27-ea-9-trixie =Ds
27-ea-bookworm =Cs
27-ea-jdk dMD
27-ea-jdk-bookworm =Cs
27-ea-jdk-trixie =Ds
27-ea-trixie =Ds
27-rc dMD
27-rc-bookworm =Cs
27-rc-jdk dMD
27-rc-jdk-bookworm =Cs
27-rc-jdk-trixie =Ds
27-rc-trixie =Ds
28-ea dMD
28-ea-1 dMD
28-ea-1-bookworm =Cs
28-ea-1-jdk dMD
28-ea-1-jdk-bookworm =Cs
28-ea-1-jdk-trixie =Ds
28-ea-1-trixie =Ds
28-ea-10 dMD
28-ea-10-bookworm =Cs
28-ea-10-jdk dMD
28-ea-10-jdk-bookworm =Cs
28-ea-10-jdk-trixie =Ds
28-ea-10-trixie =Ds
28-ea-11 dMD
28-ea-11-bookworm =Cs
28-ea-11-jdk dMD
28-ea-11-jdk-bookworm =Cs
28-ea-11-jdk-trixie =Ds
28-ea-11-trixie =Ds
28-ea-2 dMD
28-ea-2-bookworm =Cs
28-ea-2-jdk dMD
28-ea-2-jdk-bookworm =Cs
28-ea-2-jdk-trixie =Ds
28-ea-2-trixie =Ds
28-ea-3 dMD
28-ea-3-bookworm =Cs
28-ea-3-jdk dMD
28-ea-3-jdk-bookworm =Cs
28-ea-3-jdk-trixie =Ds
28-ea-3-trixie =Ds
28-ea-4 dMD
28-ea-4-bookworm =Cs
28-ea-4-jdk dMD
28-ea-4-jdk-bookworm =Cs
28-ea-4-jdk-trixie =Ds
28-ea-4-trixie =Ds
28-ea-5 dMD
28-ea-5-bookworm =Cs
28-ea-5-jdk dMD
28-ea-5-jdk-bookworm =Cs
28-ea-5-jdk-trixie =Ds
28-ea-5-trixie =Ds
28-ea-6 dMD
28-ea-6-bookworm =Cs
28-ea-6-jdk dMD
28-ea-6-jdk-bookworm =Cs
28-ea-6-jdk-trixie =Ds
28-ea-6-trixie =Ds
28-ea-7 dMD
28-ea-7-bookworm =Cs
28-ea-7-jdk dMD
28-ea-7-jdk-bookworm =Cs
28-ea-7-jdk-trixie =Ds
28-ea-7-trixie =Ds
28-ea-8 dMD
28-ea-8-bookworm =Cs
28-ea-8-jdk dMD
28-ea-8-jdk-bookworm =Cs
28-ea-8-jdk-trixie =Ds
28-ea-8-trixie =Ds
28-ea-9 dMD
28-ea-9-bookworm =Cs
28-ea-9-jdk dMD
28-ea-9-jdk-bookworm =Cs
28-ea-9-jdk-trixie =Ds
28-ea-9-trixie =Ds
28-ea-bookworm =Cs
28-ea-jdk dMD
28-ea-jdk-bookworm =Cs
28-ea-jdk-trixie =Ds
28-ea-trixie =Ds
6 =Es
6-jdk =Es
6-jdk-wheezy =Es
6-jre =Ec
6-jre-wheezy =Ec
6-wheezy =Es
6b38 =Es
6b38-jdk =Es
6b38-jdk-wheezy =Es
6b38-jre =Ec
6b38-jre-wheezy =Ec
6b38-wheezy =Es
7 =Fs a
7-jdk =Fs a
7-jdk-jessie =Fs
7-jessie =Fs
7-jre =Fc a
7-jre-jessie =Fc
7u111 - x2017-02-08/2016-11-17
7u111-jdk - x2017-02-08/2016-11-17
7u111-jre - x2017-02-08/2016-11-17
7u121 - x2017-05-19/2017-06-01
7u121-jdk - x2017-05-19/2017-06-01
7u121-jre - x2017-05-19/2017-06-01
7u131 =Fs x2017-08-25/2017-12-04
7u131-jdk =Fs x2017-08-25/2017-12-04
7u131-jre =Fc x2017-08-25/2017-12-04
7u151 =Fs x2018-04-09/2018-07-02
7u151-jdk =Fs x2018-04-09/2018-07-02
7u151-jdk-jessie =Fs
7u151-jessie =Fs
7u151-jre =Fc x2018-04-09/2018-07-02
7u151-jre-jessie =Fc
7u171 =Fs
7u171-jdk =Fs
7u171-jdk-jessie =Fs
7u171-jessie =Fs
7u171-jre =Fc
7u171-jre-jessie =Fc
7u181 =Fs x2019-03-27/2019-02-06
7u181-jdk =Fs x2019-03-27/2019-02-06
7u181-jdk-jessie =Fs
7u181-jessie =Fs
7u181-jre =Fc x2019-03-27/2019-02-06
7u181-jre-jessie =Fc
7u211 =Fs x2019-05-13/2019-05-24
7u211-jdk =Fs x2019-05-13/2019-05-24
7u211-jdk-jessie =Fs
7u211-jessie =Fs
7u211-jre =Fc x2019-05-13/2019-05-24
7u211-jre-jessie =Fc
7u221 =Fs
7u221-jdk =Fs
7u221-jdk-jessie =Fs
7u221-jessie =Fs
7u221-jre =Fc
7u221-jre-jessie =Fc
8 =Bs x2022-08-19/2019-05-24
8-bullseye =Bs
8-buster =As
8-jdk =Bs x2022-08-19/2019-05-24
8-jdk-bullseye =Bs
8-jdk-buster =As
8-jdk-stretch x2020-02-06/2019-07-15
8-jre =Bc x2022-08-19/2019-05-24
8-jre-bullseye =Bc
8-jre-buster =Ac
8-jre-stretch x2020-02-06/2019-07-15
8-stretch x2020-02-06/2019-07-15
8u111 - x2017-02-07/2017-03-06
8u111-jdk - x2017-02-07/2017-03-06
8u111-jre - x2017-02-07/2017-03-06
8u121 - x2017-05-16/2017-06-01
8u121-jdk - x2017-05-16/2017-06-01
8u121-jre - x2017-05-16/2017-06-01
8u131 =Gs x2017-07-26/2017-12-04
8u131-jdk =Gs x2017-07-26/2017-12-04
8u131-jre =Gc x2017-07-26/2017-12-04
8u141 =Gs
8u141-jdk =Gs
8u141-jre =Gc
8u151 =Gs x2018-03-19/2018-06-15
8u151-jdk =Gs x2018-03-19/2018-06-15
8u151-jdk-stretch =Gs
8u151-jre =Gc x2018-03-19/2018-06-15
8u151-jre-stretch =Gc
8u151-stretch =Gs
8u162 =Gs
8u162-jdk =Gs
8u162-jdk-stretch =Gs
8u162-jre =Gc
8u162-jre-stretch =Gc
8u162-stretch =Gs
8u171 =Gs x2018-08-14/2018-10-24
8u171-jdk =Gs x2018-08-14/2018-10-24
8u171-jdk-stretch =Gs
8u171-jre =Gc x2018-08-14/2018-10-24
8u171-jre-stretch =Gc
8u171-stretch =Gs
8u181 =Gs x2019-03-27/2019-01-10
8u181-jdk =Gs x2019-03-27/2019-01-10
8u181-jdk-stretch =Gs
8u181-jre =Gc x2019-03-27/2019-01-10
8u181-jre-stretch =Gc
8u181-stretch =Gs
8u212 dGA x2019-07-17/2019-05-24
8u212-b04 dGA
8u212-b04-jdk dGA
8u212-b04-jdk-stretch x2019-07-17/2019-07-15
8u212-b04-jre dGA
8u212-b04-jre-stretch x2019-07-17/2019-07-15
8u212-b04-stretch x2019-07-17/2019-07-15
8u212-jdk dGA x2019-07-17/2019-05-24
8u212-jdk-stretch x2019-07-17/2019-07-15
8u212-jre dGA x2019-07-17/2019-05-24
8u212-jre-stretch x2019-07-17/2019-07-15
8u212-stretch x2019-07-17/2019-07-15
8u222 dGA
8u222-jdk dGA
8u222-jre dGA
8u232 dGA
8u232-jdk dGA
8u232-jre dGA
8u242 =As
8u242-buster =As
8u242-jdk =As
8u242-jdk-buster =As
8u242-jre =Ac
8u242-jre-buster =Ac
8u252 =As
8u252-buster =As
8u252-jdk =As
8u252-jdk-buster =As
8u252-jre =Ac
8u252-jre-buster =Ac
8u262 =As
8u262-buster =As
8u262-jdk =As
8u262-jdk-buster =As
8u262-jre =Ac
8u262-jre-buster =Ac
8u265 =As
8u265-buster =As
8u265-jdk =As
8u265-jdk-buster =As
8u265-jre =Ac
8u265-jre-buster =Ac
8u272 =As
8u272-buster =As
8u272-jdk =As
8u272-jdk-buster =As
8u272-jre =Ac
8u272-jre-buster =Ac
8u275 =As
8u275-buster =As
8u275-jdk =As
8u275-jdk-buster =As
8u275-jre =Ac
8u275-jre-buster =Ac
8u282 =As
8u282-buster =As
8u282-jdk =As
8u282-jdk-buster =As
8u282-jre =Ac
8u282-jre-buster =Ac
8u292 =As
8u292-buster =As
8u292-jdk =As
8u292-jdk-buster =As
8u292-jre =Ac
8u292-jre-buster =Ac
8u302 =Bs
8u302-bullseye =Bs
8u302-buster =As
8u302-jdk =Bs
8u302-jdk-bullseye =Bs
8u302-jdk-buster =As
8u302-jre =Bc
8u302-jre-bullseye =Bc
8u302-jre-buster =Ac
8u312 =Bs
8u312-bullseye =Bs
8u312-buster =As
8u312-jdk =Bs
8u312-jdk-bullseye =Bs
8u312-jdk-buster =As
8u312-jre =Bc
8u312-jre-bullseye =Bc
8u312-jre-buster =Ac
8u322 =Bs
8u322-bullseye =Bs
8u322-buster =As
8u322-jdk =Bs
8u322-jdk-bullseye =Bs
8u322-jdk-buster =As
8u322-jre =Bc
8u322-jre-bullseye =Bc
8u322-jre-buster =Ac
8u332 =Bs
8u332-bullseye =Bs
8u332-buster =As
8u332-jdk =Bs
8u332-jdk-bullseye =Bs
8u332-jdk-buster =As
8u332-jre =Bc
8u332-jre-bullseye =Bc
8u332-jre-buster =Ac
8u342 =Bs
8u342-bullseye =Bs
8u342-buster =As
8u342-jdk =Bs
8u342-jdk-bullseye =Bs
8u342-jdk-buster =As
8u342-jre =Bc
8u342-jre-bullseye =Bc
8u342-jre-buster =Ac
9 =Is
9-b177 =Is
9-b177-jdk =Is
9-b177-jre =Ic
9-b179 =Is
9-b179-jdk =Is
9-b179-jre =Ic
9-b181 =Is
9-b181-jdk =Is
9-b181-jre =Ic
9-jdk =Is
9-jdk-sid =Is
9-jre =Ic
9-jre-sid =Ic
9-sid =Is
9.0 =Is
9.0-jdk =Is
9.0-jdk-sid =Is
9.0-jre =Ic
9.0-jre-sid =Ic
9.0-sid =Is
9.0.1 =Is
9.0.1-11 =Is
9.0.1-11-jdk =Is
9.0.1-11-jdk-sid =Is
9.0.1-11-jre =Ic
9.0.1-11-jre-sid =Ic
9.0.1-11-sid =Is
9.0.1-jdk =Is
9.0.1-jdk-sid =Is
9.0.1-jre =Ic
9.0.1-jre-sid =Ic
9.0.1-sid =Is
9.0.4 =Is
9.0.4-12 =Is
9.0.4-12-jdk =Is
9.0.4-12-jdk-sid =Is
9.0.4-12-jre =Ic
9.0.4-12-jre-sid =Ic
9.0.4-12-sid =Is
9.0.4-jdk =Is
9.0.4-jdk-sid =Is
9.0.4-jre =Ic
9.0.4-jre-sid =Ic
9.0.4-sid =Is
bullseye =Bs
buster =As
jdk dKB x2023-02-13/2018-07-31
jdk-bullseye =Bs
jdk-buster =As
jdk-sid =Is
jdk-stretch =Gs
jre =Gc x2019-03-27/2018-07-31
jre-sid =Ic
jre-stretch =Gc
latest dKB x2023-02-13/2018-07-31
sid =Is
stretch =Gs
"),
    ("perl", "\
5 =D
5-bookworm =C
5-bullseye =B
5-buster =Af
5-stretch =Gf
5-threaded =D
5-threaded-bookworm =C
5-threaded-bullseye =B
5-threaded-buster =Af
5-threaded-stretch =Gf
5-threaded-trixie =D
5-trixie =D
5.10-buster =Af
5.10-stretch =Gf
5.10-threaded-buster =Af
5.10-threaded-stretch =Gf
5.10.1-buster =Af
5.10.1-stretch =Gf
5.10.1-threaded-buster =Af
5.10.1-threaded-stretch =Gf
5.12-buster =Af
5.12-stretch =Gf
5.12-threaded-buster =Af
5.12-threaded-stretch =Gf
5.12.5-buster =Af
5.12.5-stretch =Gf
5.12.5-threaded-buster =Af
5.12.5-threaded-stretch =Gf
5.14-buster =Af
5.14-stretch =Gf
5.14-threaded-buster =Af
5.14-threaded-stretch =Gf
5.14.4-buster =Af
5.14.4-stretch =Gf
5.14.4-threaded-buster =Af
5.14.4-threaded-stretch =Gf
5.16-buster =Af
5.16-stretch =Gf
5.16-threaded-buster =Af
5.16-threaded-stretch =Gf
5.16.3-buster =Af
5.16.3-stretch =Gf
5.16.3-threaded-buster =Af
5.16.3-threaded-stretch =Gf
5.18-buster =Af
5.18-stretch =Gf
5.18-threaded-buster =Af
5.18-threaded-stretch =Gf
5.18.4-buster =Af
5.18.4-stretch =Gf
5.18.4-threaded-buster =Af
5.18.4-threaded-stretch =Gf
5.20-buster =Af
5.20-stretch =Gf
5.20-threaded-buster =Af
5.20-threaded-stretch =Gf
5.20.3-buster =Af
5.20.3-stretch =Gf
5.20.3-threaded-buster =Af
5.20.3-threaded-stretch =Gf
5.22-buster =Af
5.22-stretch =Gf
5.22-threaded-buster =Af
5.22-threaded-stretch =Gf
5.22.4-buster =Af
5.22.4-stretch =Gf
5.22.4-threaded-buster =Af
5.22.4-threaded-stretch =Gf
5.24 =Gf
5.24-buster =Af
5.24-stretch =Gf
5.24-threaded =Gf
5.24-threaded-buster =Af
5.24-threaded-stretch =Gf
5.24.4 =Gf
5.24.4-buster =Af
5.24.4-stretch =Gf
5.24.4-threaded =Gf
5.24.4-threaded-buster =Af
5.24.4-threaded-stretch =Gf
5.26 =Af
5.26-buster =Af
5.26-stretch =Gf
5.26-threaded =Af
5.26-threaded-buster =Af
5.26-threaded-stretch =Gf
5.26.2 =Gf
5.26.2-threaded =Gf
5.26.3 =Af
5.26.3-buster =Af
5.26.3-stretch =Gf
5.26.3-threaded =Af
5.26.3-threaded-buster =Af
5.26.3-threaded-stretch =Gf
5.28 =Af
5.28-buster =Af
5.28-stretch =Gf
5.28-threaded =Af
5.28-threaded-buster =Af
5.28-threaded-stretch =Gf
5.28.0 x2019-01-28/2019-04-29
5.28.0-threaded =Gf
5.28.1-threaded =Gf
5.28.2 =Af
5.28.2-buster =Af
5.28.2-stretch =Gf
5.28.2-threaded =Af
5.28.2-threaded-buster =Af
5.28.2-threaded-stretch =Gf
5.28.3 =Af
5.28.3-buster =Af
5.28.3-stretch =Gf
5.28.3-threaded =Af
5.28.3-threaded-buster =Af
5.28.3-threaded-stretch =Gf
5.30 =Bf
5.30-bullseye =Bf
5.30-buster =Af
5.30-stretch =Gf
5.30-threaded =Bf
5.30-threaded-bullseye =Bf
5.30-threaded-buster =Af
5.30-threaded-stretch =Gf
5.30.0 x2019-11-25/2019-11-18
5.30.0-buster =Af
5.30.0-stretch =Gf
5.30.0-threaded =Af
5.30.0-threaded-buster =Af
5.30.0-threaded-stretch =Gf
5.30.1 =Af
5.30.1-buster =Af
5.30.1-stretch =Gf
5.30.1-threaded =Af
5.30.1-threaded-buster =Af
5.30.1-threaded-stretch =Gf
5.30.2 =Af
5.30.2-buster =Af
5.30.2-stretch =Gf
5.30.2-threaded =Af
5.30.2-threaded-buster =Af
5.30.2-threaded-stretch =Gf
5.30.3 =Bf
5.30.3-bullseye =Bf
5.30.3-buster =Af
5.30.3-stretch =Gf
5.30.3-threaded =Bf
5.30.3-threaded-bullseye =Bf
5.30.3-threaded-buster =Af
5.30.3-threaded-stretch =Gf
5.32 =Bf
5.32-bullseye =Bf
5.32-buster =Af
5.32-stretch =Gf
5.32-threaded =Bf
5.32-threaded-bullseye =Bf
5.32-threaded-buster =Af
5.32-threaded-stretch =Gf
5.32.0 =Af
5.32.0-buster =Af
5.32.0-stretch =Gf
5.32.0-threaded =Af
5.32.0-threaded-buster =Af
5.32.0-threaded-stretch =Gf
5.32.1 =Bf
5.32.1-bullseye =Bf
5.32.1-buster =Af
5.32.1-stretch =Gf
5.32.1-threaded =Bf
5.32.1-threaded-bullseye =Bf
5.32.1-threaded-buster =Af
5.32.1-threaded-stretch =Gf
5.34 =Bf
5.34-bullseye =Bf
5.34-buster =Af
5.34-threaded =Bf
5.34-threaded-bullseye =Bf
5.34-threaded-buster =Af
5.34.0 =Bf
5.34.0-bullseye =Bf
5.34.0-buster =Af
5.34.0-threaded =Bf
5.34.0-threaded-bullseye =Bf
5.34.0-threaded-buster =Af
5.34.1 =Bf
5.34.1-bullseye =Bf
5.34.1-buster =Af
5.34.1-threaded =Bf
5.34.1-threaded-bullseye =Bf
5.34.1-threaded-buster =Af
5.34.3 =Bf
5.34.3-bullseye =Bf
5.34.3-buster =Af
5.34.3-threaded =Bf
5.34.3-threaded-bullseye =Bf
5.34.3-threaded-buster =Af
5.36 =Cf
5.36-bookworm =Cf
5.36-bullseye =Bf
5.36-buster =Af
5.36-threaded =Cf
5.36-threaded-bookworm =Cf
5.36-threaded-bullseye =Bf
5.36-threaded-buster =Af
5.36.0 =Bf
5.36.0-bullseye =Bf
5.36.0-buster =Af
5.36.0-threaded =Bf
5.36.0-threaded-bullseye =Bf
5.36.0-threaded-buster =Af
5.36.1 =Cf
5.36.1-bookworm =Cf
5.36.1-bullseye =Bf
5.36.1-buster =Af
5.36.1-threaded =Cf
5.36.1-threaded-bookworm =Cf
5.36.1-threaded-bullseye =Bf
5.36.1-threaded-buster =Af
5.36.3 =Cf
5.36.3-bookworm =Cf
5.36.3-bullseye =Bf
5.36.3-buster =Af
5.36.3-threaded =Cf
5.36.3-threaded-bookworm =Cf
5.36.3-threaded-bullseye =Bf
5.36.3-threaded-buster =Af
5.37 =Bf
5.37-bullseye =Bf
5.37-buster =Af
5.37-threaded =Bf
5.37-threaded-bullseye =Bf
5.37-threaded-buster =Af
5.37.10 =Bf
5.37.10-bullseye =Bf
5.37.10-buster =Af
5.37.10-threaded =Bf
5.37.10-threaded-bullseye =Bf
5.37.10-threaded-buster =Af
5.37.11 =Bf
5.37.11-bullseye =Bf
5.37.11-buster =Af
5.37.11-threaded =Bf
5.37.11-threaded-bullseye =Bf
5.37.11-threaded-buster =Af
5.37.8 =Bf
5.37.8-bullseye =Bf
5.37.8-buster =Af
5.37.8-threaded =Bf
5.37.8-threaded-bullseye =Bf
5.37.8-threaded-buster =Af
5.37.9 =Bf
5.37.9-bullseye =Bf
5.37.9-buster =Af
5.37.9-threaded =Bf
5.37.9-threaded-bullseye =Bf
5.37.9-threaded-buster =Af
5.38 =Df
5.38-bookworm =Cf
5.38-bullseye =Bf
5.38-buster =Af
5.38-threaded =Df
5.38-threaded-bookworm =Cf
5.38-threaded-bullseye =Bf
5.38-threaded-buster =Af
5.38-threaded-trixie =Df
5.38-trixie =Df
5.38.0 =Cf
5.38.0-bookworm =Cf
5.38.0-bullseye =Bf
5.38.0-buster =Af
5.38.0-threaded =Cf
5.38.0-threaded-bookworm =Cf
5.38.0-threaded-bullseye =Bf
5.38.0-threaded-buster =Af
5.38.2 =Cf
5.38.2-bookworm =Cf
5.38.2-bullseye =Bf
5.38.2-buster =Af
5.38.2-threaded =Cf
5.38.2-threaded-bookworm =Cf
5.38.2-threaded-bullseye =Bf
5.38.2-threaded-buster =Af
5.38.3 =Cf
5.38.3-bookworm =Cf
5.38.3-bullseye =Bf
5.38.3-threaded =Cf
5.38.3-threaded-bookworm =Cf
5.38.3-threaded-bullseye =Bf
5.38.4 =Cf
5.38.4-bookworm =Cf
5.38.4-bullseye =Bf
5.38.4-threaded =Cf
5.38.4-threaded-bookworm =Cf
5.38.4-threaded-bullseye =Bf
5.38.5 =Df
5.38.5-bookworm =Cf
5.38.5-bullseye =Bf
5.38.5-threaded =Df
5.38.5-threaded-bookworm =Cf
5.38.5-threaded-bullseye =Bf
5.38.5-threaded-trixie =Df
5.38.5-trixie =Df
5.39 =Cf
5.39-bookworm =Cf
5.39-bullseye =Bf
5.39-threaded =Cf
5.39-threaded-bookworm =Cf
5.39-threaded-bullseye =Bf
5.39.1 =Cf
5.39.1-bookworm =Cf
5.39.1-bullseye =Bf
5.39.1-threaded =Cf
5.39.1-threaded-bookworm =Cf
5.39.1-threaded-bullseye =Bf
5.39.10 =Cf
5.39.10-bookworm =Cf
5.39.10-bullseye =Bf
5.39.10-threaded =Cf
5.39.10-threaded-bookworm =Cf
5.39.10-threaded-bullseye =Bf
5.39.2 =Cf
5.39.2-bookworm =Cf
5.39.2-bullseye =Bf
5.39.2-threaded =Cf
5.39.2-threaded-bookworm =Cf
5.39.2-threaded-bullseye =Bf
5.39.3 =Cf
5.39.3-bookworm =Cf
5.39.3-bullseye =Bf
5.39.3-threaded =Cf
5.39.3-threaded-bookworm =Cf
5.39.3-threaded-bullseye =Bf
5.39.4 =Cf
5.39.4-bookworm =Cf
5.39.4-bullseye =Bf
5.39.4-threaded =Cf
5.39.4-threaded-bookworm =Cf
5.39.4-threaded-bullseye =Bf
5.39.5 =Cf
5.39.5-bookworm =Cf
5.39.5-bullseye =Bf
5.39.5-threaded =Cf
5.39.5-threaded-bookworm =Cf
5.39.5-threaded-bullseye =Bf
5.39.6 =Cf
5.39.6-bookworm =Cf
5.39.6-bullseye =Bf
5.39.6-threaded =Cf
5.39.6-threaded-bookworm =Cf
5.39.6-threaded-bullseye =Bf
5.39.7 =Cf
5.39.7-bookworm =Cf
5.39.7-bullseye =Bf
5.39.7-threaded =Cf
5.39.7-threaded-bookworm =Cf
5.39.7-threaded-bullseye =Bf
5.39.8 =Cf
5.39.8-bookworm =Cf
5.39.8-bullseye =Bf
5.39.8-threaded =Cf
5.39.8-threaded-bookworm =Cf
5.39.8-threaded-bullseye =Bf
5.39.9 =Cf
5.39.9-bookworm =Cf
5.39.9-bullseye =Bf
5.39.9-threaded =Cf
5.39.9-threaded-bookworm =Cf
5.39.9-threaded-bullseye =Bf
5.40 =D
5.40-bookworm =C
5.40-bullseye =B
5.40-buster =Af
5.40-threaded =D
5.40-threaded-bookworm =C
5.40-threaded-bullseye =B
5.40-threaded-buster =Af
5.40-threaded-trixie =D
5.40-trixie =D
5.40.0 =Cf
5.40.0-bookworm =Cf
5.40.0-bullseye =Bf
5.40.0-buster =Af
5.40.0-threaded =Cf
5.40.0-threaded-bookworm =Cf
5.40.0-threaded-bullseye =Bf
5.40.0-threaded-buster =Af
5.40.1 =Cf
5.40.1-bookworm =Cf
5.40.1-bullseye =Bf
5.40.1-threaded =Cf
5.40.1-threaded-bookworm =Cf
5.40.1-threaded-bullseye =Bf
5.40.2 =Cf
5.40.2-bookworm =Cf
5.40.2-bullseye =Bf
5.40.2-threaded =Cf
5.40.2-threaded-bookworm =Cf
5.40.2-threaded-bullseye =Bf
5.40.3 =Df
5.40.3-bookworm =Cf
5.40.3-bullseye =Bf
5.40.3-threaded =Df
5.40.3-threaded-bookworm =Cf
5.40.3-threaded-bullseye =Bf
5.40.3-threaded-trixie =Df
5.40.3-trixie =Df
5.40.4 =D
5.40.4-bookworm =C
5.40.4-bullseye =B
5.40.4-threaded =D
5.40.4-threaded-bookworm =C
5.40.4-threaded-bullseye =B
5.40.4-threaded-trixie =D
5.40.4-trixie =D
5.40.5 =D
5.40.5-bookworm =C
5.40.5-bullseye =B
5.40.5-threaded =D
5.40.5-threaded-bookworm =C
5.40.5-threaded-bullseye =B
5.40.5-threaded-trixie =D
5.40.5-trixie =D
5.41 =Cf
5.41-bookworm =Cf
5.41-bullseye =Bf
5.41-threaded =Cf
5.41-threaded-bookworm =Cf
5.41-threaded-bullseye =Bf
5.41.1 =Cf
5.41.1-bookworm =Cf
5.41.1-bullseye =Bf
5.41.1-threaded =Cf
5.41.1-threaded-bookworm =Cf
5.41.1-threaded-bullseye =Bf
5.41.10 =Cf
5.41.10-bookworm =Cf
5.41.10-bullseye =Bf
5.41.10-threaded =Cf
5.41.10-threaded-bookworm =Cf
5.41.10-threaded-bullseye =Bf
5.41.12 =Cf
5.41.12-bookworm =Cf
5.41.12-bullseye =Bf
5.41.12-threaded =Cf
5.41.12-threaded-bookworm =Cf
5.41.12-threaded-bullseye =Bf
5.41.13 =Cf
5.41.13-bookworm =Cf
5.41.13-bullseye =Bf
5.41.13-threaded =Cf
5.41.13-threaded-bookworm =Cf
5.41.13-threaded-bullseye =Bf
5.41.2 =Cf
5.41.2-bookworm =Cf
5.41.2-bullseye =Bf
5.41.2-threaded =Cf
5.41.2-threaded-bookworm =Cf
5.41.2-threaded-bullseye =Bf
5.41.3 =Cf
5.41.3-bookworm =Cf
5.41.3-bullseye =Bf
5.41.3-threaded =Cf
5.41.3-threaded-bookworm =Cf
5.41.3-threaded-bullseye =Bf
5.41.4 =Cf
5.41.4-bookworm =Cf
5.41.4-bullseye =Bf
5.41.4-threaded =Cf
5.41.4-threaded-bookworm =Cf
5.41.4-threaded-bullseye =Bf
5.41.5 =Cf
5.41.5-bookworm =Cf
5.41.5-bullseye =Bf
5.41.5-threaded =Cf
5.41.5-threaded-bookworm =Cf
5.41.5-threaded-bullseye =Bf
5.41.6 =Cf
5.41.6-bookworm =Cf
5.41.6-bullseye =Bf
5.41.6-threaded =Cf
5.41.6-threaded-bookworm =Cf
5.41.6-threaded-bullseye =Bf
5.41.8 =Cf
5.41.8-bookworm =Cf
5.41.8-bullseye =Bf
5.41.8-threaded =Cf
5.41.8-threaded-bookworm =Cf
5.41.8-threaded-bullseye =Bf
5.42 =D
5.42-bookworm =C
5.42-bullseye =B
5.42-threaded =D
5.42-threaded-bookworm =C
5.42-threaded-bullseye =B
5.42-threaded-trixie =D
5.42-trixie =D
5.42.0 =Df
5.42.0-bookworm =Cf
5.42.0-bullseye =Bf
5.42.0-threaded =Df
5.42.0-threaded-bookworm =Cf
5.42.0-threaded-bullseye =Bf
5.42.0-threaded-trixie =Df
5.42.0-trixie =Df
5.42.1 =Df
5.42.1-bookworm =Cf
5.42.1-bullseye =Bf
5.42.1-threaded =Df
5.42.1-threaded-bookworm =Cf
5.42.1-threaded-bullseye =Bf
5.42.1-threaded-trixie =Df
5.42.1-trixie =Df
5.42.2 =D
5.42.2-bookworm =C
5.42.2-bullseye =B
5.42.2-threaded =D
5.42.2-threaded-bookworm =C
5.42.2-threaded-bullseye =B
5.42.2-threaded-trixie =D
5.42.2-trixie =D
5.42.3 =D
5.42.3-bookworm =C
5.42.3-bullseye =B
5.42.3-threaded =D
5.42.3-threaded-bookworm =C
5.42.3-threaded-bullseye =B
5.42.3-threaded-trixie =D
5.42.3-trixie =D
5.43 =D
5.43-bookworm =C
5.43-bullseye =B
5.43-threaded =D
5.43-threaded-bookworm =C
5.43-threaded-bullseye =B
5.43-threaded-trixie =D
5.43-trixie =D
5.43.1 =Df
5.43.1-bookworm =Cf
5.43.1-bullseye =Bf
5.43.1-threaded =Df
5.43.1-threaded-bookworm =Cf
5.43.1-threaded-bullseye =Bf
5.43.1-threaded-trixie =Df
5.43.1-trixie =Df
5.43.2 =Df
5.43.2-bookworm =Cf
5.43.2-bullseye =Bf
5.43.2-threaded =Df
5.43.2-threaded-bookworm =Cf
5.43.2-threaded-bullseye =Bf
5.43.2-threaded-trixie =Df
5.43.2-trixie =Df
5.43.4 =Df
5.43.4-bookworm =Cf
5.43.4-bullseye =Bf
5.43.4-threaded =Df
5.43.4-threaded-bookworm =Cf
5.43.4-threaded-bullseye =Bf
5.43.4-threaded-trixie =Df
5.43.4-trixie =Df
5.43.5 =Df
5.43.5-bookworm =Cf
5.43.5-bullseye =Bf
5.43.5-threaded =Df
5.43.5-threaded-bookworm =Cf
5.43.5-threaded-bullseye =Bf
5.43.5-threaded-trixie =Df
5.43.5-trixie =Df
5.43.6 =Df
5.43.6-bookworm =Cf
5.43.6-bullseye =Bf
5.43.6-threaded =Df
5.43.6-threaded-bookworm =Cf
5.43.6-threaded-bullseye =Bf
5.43.6-threaded-trixie =Df
5.43.6-trixie =Df
5.43.7 =Df
5.43.7-bookworm =Cf
5.43.7-bullseye =Bf
5.43.7-threaded =Df
5.43.7-threaded-bookworm =Cf
5.43.7-threaded-bullseye =Bf
5.43.7-threaded-trixie =Df
5.43.7-trixie =Df
5.43.8 =Df
5.43.8-bookworm =Cf
5.43.8-bullseye =Bf
5.43.8-threaded =Df
5.43.8-threaded-bookworm =Cf
5.43.8-threaded-bullseye =Bf
5.43.8-threaded-trixie =Df
5.43.8-trixie =Df
5.43.9 =D
5.43.9-bookworm =C
5.43.9-bullseye =B
5.43.9-threaded =D
5.43.9-threaded-bookworm =C
5.43.9-threaded-bullseye =B
5.43.9-threaded-trixie =D
5.43.9-trixie =D
5.44 =D
5.44-bookworm =C
5.44-bullseye =B
5.44-threaded =D
5.44-threaded-bookworm =C
5.44-threaded-bullseye =B
5.44-threaded-trixie =D
5.44-trixie =D
5.44.0 =D
5.44.0-bookworm =C
5.44.0-bullseye =B
5.44.0-threaded =D
5.44.0-threaded-bookworm =C
5.44.0-threaded-bullseye =B
5.44.0-threaded-trixie =D
5.44.0-trixie =D
5.45 =D
5.45-bookworm =C
5.45-bullseye =B
5.45-threaded =D
5.45-threaded-bookworm =C
5.45-threaded-bullseye =B
5.45-threaded-trixie =D
5.45-trixie =D
5.45.1 =D
5.45.1-bookworm =C
5.45.1-bullseye =B
5.45.1-threaded =D
5.45.1-threaded-bookworm =C
5.45.1-threaded-bullseye =B
5.45.1-threaded-trixie =D
5.45.1-trixie =D
5.45.2 =D
5.45.2-bookworm =C
5.45.2-bullseye =B
5.45.2-threaded =D
5.45.2-threaded-bookworm =C
5.45.2-threaded-bullseye =B
5.45.2-threaded-trixie =D
5.45.2-trixie =D
5.8-buster =Af
5.8-stretch =Gf
5.8-threaded-buster =Af
5.8-threaded-stretch =Gf
5.8.9-buster =Af
5.8.9-stretch =Gf
5.8.9-threaded-buster =Af
5.8.9-threaded-stretch =Gf
bookworm =C
bullseye =B
buster =Af
devel =D
devel-bookworm =C
devel-bullseye =B
devel-buster =Af
devel-threaded =D
devel-threaded-bookworm =C
devel-threaded-bullseye =B
devel-threaded-buster =Af
devel-threaded-trixie =D
devel-trixie =D
latest =D
stable =D
stable-bookworm =C
stable-bullseye =B
stable-buster =Af
stable-threaded =D
stable-threaded-bookworm =C
stable-threaded-bullseye =B
stable-threaded-buster =Af
stable-threaded-trixie =D
stable-trixie =D
stretch =Gf
threaded =D
threaded-bookworm =C
threaded-bullseye =B
threaded-buster =Af
threaded-stretch =Gf
threaded-trixie =D
trixie =D
"),
    ("php", "\
5 - a
5-cli - a
5-fpm - a
5-zts - a
5.5 - a
5.5-fpm - a
5.5-zts - a
5.5.33 - a
5.5.33-fpm - a
5.5.33-zts - a
5.5.34 - a
5.5.34-fpm - a
5.5.34-zts - a
5.5.35 - a
5.5.35-fpm - a
5.5.35-zts - a
5.5.36 - a
5.5.36-fpm - a
5.5.36-zts - a
5.5.37 - a
5.5.37-fpm - a
5.5.37-zts - a
5.5.38 - a
5.5.38-fpm - a
5.5.38-zts - a
5.6 - a
5.6-cli - a
5.6-fpm - a
5.6-zts - a
5.6.19 - a
5.6.19-fpm - a
5.6.19-zts - a
5.6.20 - a
5.6.20-fpm - a
5.6.20-zts - a
5.6.21 - a
5.6.21-fpm - a
5.6.21-zts - a
5.6.22 - a
5.6.22-fpm - a
5.6.22-zts - a
5.6.23 - a
5.6.23-fpm - a
5.6.23-zts - a
5.6.24 - a
5.6.24-fpm - a
5.6.24-zts - a
5.6.25 - a
5.6.25-fpm - a
5.6.25-zts - a
5.6.26 - a
5.6.26-fpm - a
5.6.26-zts - a
5.6.27 - a
5.6.27-fpm - a
5.6.27-zts - a
5.6.28 - a
5.6.28-fpm - a
5.6.28-zts - a
5.6.29 - a
5.6.29-fpm - a
5.6.29-zts - a
5.6.30 - a
5.6.30-fpm - a
5.6.30-zts - a
5.6.31 - a
5.6.31-cli - a
5.6.31-fpm - a
5.6.31-zts - a
5.6.32 - a
5.6.32-cli - a
5.6.32-fpm - a
5.6.32-zts - a
5.6.33 - a
5.6.33-cli - a
5.6.33-fpm - a
5.6.33-zts - a
5.6.34 - a
5.6.34-cli - a
5.6.34-fpm - a
5.6.34-zts - a
5.6.35 - a
5.6.35-cli - a
5.6.35-fpm - a
5.6.35-zts - a
5.6.36 - a
5.6.36-cli - a
5.6.36-fpm - a
5.6.36-zts - a
5.6.37 - a
5.6.37-cli - a
5.6.37-fpm - a
5.6.37-zts - a
5.6.38 - a
5.6.38-cli - a
5.6.38-fpm - a
5.6.38-zts - a
5.6.39 - a
5.6.39-cli - a
5.6.39-fpm - a
5.6.39-zts - a
5.6.40 - a
5.6.40-cli - a
5.6.40-fpm - a
5.6.40-zts - a
7 - a
7-cli - a
7-fpm - a
7-zts - a
7.0 - a
7.0-cli - a
7.0-fpm - a
7.0-zts - a
7.0.10 - a
7.0.10-fpm - a
7.0.10-zts - a
7.0.11 - a
7.0.11-fpm - a
7.0.11-zts - a
7.0.12 - a
7.0.12-fpm - a
7.0.12-zts - a
7.0.13 - a
7.0.13-fpm - a
7.0.13-zts - a
7.0.14 - a
7.0.14-fpm - a
7.0.14-zts - a
7.0.15 - a
7.0.15-fpm - a
7.0.15-zts - a
7.0.16 - a
7.0.16-fpm - a
7.0.16-zts - a
7.0.17 - a
7.0.17-fpm - a
7.0.17-zts - a
7.0.18 - a
7.0.18-fpm - a
7.0.18-zts - a
7.0.19 - a
7.0.19-fpm - a
7.0.19-zts - a
7.0.20 - a
7.0.20-fpm - a
7.0.20-zts - a
7.0.21 - a
7.0.21-fpm - a
7.0.21-zts - a
7.0.22 - a
7.0.22-fpm - a
7.0.22-zts - a
7.0.23 - a
7.0.23-fpm - a
7.0.23-zts - a
7.0.24 - a
7.0.24-cli - a
7.0.24-fpm - a
7.0.24-zts - a
7.0.25 - a
7.0.25-cli - a
7.0.25-fpm - a
7.0.25-zts - a
7.0.26 - a
7.0.26-cli - a
7.0.26-fpm - a
7.0.26-zts - a
7.0.27 - a
7.0.27-cli - a
7.0.27-fpm - a
7.0.27-zts - a
7.0.28 - a
7.0.28-cli - a
7.0.28-fpm - a
7.0.28-zts - a
7.0.29 - a
7.0.29-cli - a
7.0.29-fpm - a
7.0.29-zts - a
7.0.30 - a
7.0.30-cli - a
7.0.30-fpm - a
7.0.30-zts - a
7.0.31 - a
7.0.31-cli - a
7.0.31-fpm - a
7.0.31-zts - a
7.0.32 - a
7.0.32-cli - a
7.0.32-fpm - a
7.0.32-zts - a
7.0.33 - a
7.0.33-cli - a
7.0.33-fpm - a
7.0.33-zts - a
7.0.4 - a
7.0.4-fpm - a
7.0.4-zts - a
7.0.5 - a
7.0.5-fpm - a
7.0.5-zts - a
7.0.6 - a
7.0.6-fpm - a
7.0.6-zts - a
7.0.7 - a
7.0.7-fpm - a
7.0.7-zts - a
7.0.8 - a
7.0.8-fpm - a
7.0.8-zts - a
7.0.9 - a
7.0.9-fpm - a
7.0.9-zts - a
7.1 - a
7.1-cli - a
7.1-fpm - a
7.1-rc - a
7.1-rc-fpm - a
7.1-rc-zts - a
7.1-zts - a
7.1.0 - a
7.1.0-fpm - a
7.1.0-zts - a
7.1.0RC1 - a
7.1.0RC1-fpm - a
7.1.0RC1-zts - a
7.1.0RC2 - a
7.1.0RC2-fpm - a
7.1.0RC2-zts - a
7.1.0RC3 - a
7.1.0RC3-fpm - a
7.1.0RC3-zts - a
7.1.0RC4 - a
7.1.0RC4-fpm - a
7.1.0RC4-zts - a
7.1.0RC5 - a
7.1.0RC5-fpm - a
7.1.0RC5-zts - a
7.1.0RC6 - a
7.1.0RC6-fpm - a
7.1.0RC6-zts - a
7.1.1 - a
7.1.1-fpm - a
7.1.1-zts - a
7.1.10 - a
7.1.10-cli - a
7.1.10-fpm - a
7.1.10-zts - a
7.1.11 - a
7.1.11-cli - a
7.1.11-fpm - a
7.1.11-zts - a
7.1.12 - a
7.1.12-cli - a
7.1.12-fpm - a
7.1.12-zts - a
7.1.13 - a
7.1.13-cli - a
7.1.13-fpm - a
7.1.13-zts - a
7.1.14 - a
7.1.14-cli - a
7.1.14-fpm - a
7.1.14-zts - a
7.1.15 - a
7.1.15-cli - a
7.1.15-fpm - a
7.1.15-zts - a
7.1.16 - a
7.1.16-cli - a
7.1.16-fpm - a
7.1.16-zts - a
7.1.17 - a
7.1.17-cli - a
7.1.17-fpm - a
7.1.17-zts - a
7.1.18 - a
7.1.18-cli - a
7.1.18-fpm - a
7.1.18-zts - a
7.1.19 - a
7.1.19-cli - a
7.1.19-fpm - a
7.1.19-zts - a
7.1.2 - a
7.1.2-fpm - a
7.1.2-zts - a
7.1.20 - a
7.1.20-cli - a
7.1.20-fpm - a
7.1.20-zts - a
7.1.21 - a
7.1.21-cli - a
7.1.21-fpm - a
7.1.21-zts - a
7.1.22 - a
7.1.22-cli - a
7.1.22-fpm - a
7.1.22-zts - a
7.1.23 - a
7.1.23-cli - a
7.1.23-fpm - a
7.1.23-zts - a
7.1.24 - a
7.1.24-cli - a
7.1.24-fpm - a
7.1.24-zts - a
7.1.25 - a
7.1.25-cli - a
7.1.25-fpm - a
7.1.25-zts - a
7.1.26 - a
7.1.26-cli - a
7.1.26-fpm - a
7.1.26-zts - a
7.1.27 - a
7.1.27-cli - a
7.1.27-fpm - a
7.1.27-zts - a
7.1.28 - a
7.1.28-cli - a
7.1.28-fpm - a
7.1.28-zts - a
7.1.29 - a
7.1.29-cli - a
7.1.29-fpm - a
7.1.29-zts - a
7.1.3 - a
7.1.3-fpm - a
7.1.3-zts - a
7.1.30 - a
7.1.30-cli - a
7.1.30-fpm - a
7.1.30-zts - a
7.1.31 - a
7.1.31-cli - a
7.1.31-fpm - a
7.1.31-zts - a
7.1.32 - a
7.1.32-cli - a
7.1.32-fpm - a
7.1.32-zts - a
7.1.33 - a
7.1.33-cli - a
7.1.33-fpm - a
7.1.33-zts - a
7.1.4 - a
7.1.4-fpm - a
7.1.4-zts - a
7.1.5 - a
7.1.5-fpm - a
7.1.5-zts - a
7.1.6 - a
7.1.6-fpm - a
7.1.6-zts - a
7.1.7 - a
7.1.7-fpm - a
7.1.7-zts - a
7.1.8 - a
7.1.8-fpm - a
7.1.8-zts - a
7.1.9 - a
7.1.9-fpm - a
7.1.9-zts - a
7.2 - a
7.2-cli - a
7.2-fpm - a
7.2-rc - a
7.2-rc-cli - a
7.2-rc-fpm - a
7.2-rc-zts - a
7.2-zts - a
7.2.0 - a
7.2.0-cli - a
7.2.0-fpm - a
7.2.0-zts - a
7.2.0RC1 - a
7.2.0RC1-fpm - a
7.2.0RC1-zts - a
7.2.0RC2 - a
7.2.0RC2-fpm - a
7.2.0RC2-zts - a
7.2.0RC3 - a
7.2.0RC3-fpm - a
7.2.0RC3-zts - a
7.2.0RC4 - a
7.2.0RC4-cli - a
7.2.0RC4-fpm - a
7.2.0RC4-zts - a
7.2.0RC5 - a
7.2.0RC5-cli - a
7.2.0RC5-fpm - a
7.2.0RC5-zts - a
7.2.0RC6 - a
7.2.0RC6-cli - a
7.2.0RC6-fpm - a
7.2.0RC6-zts - a
7.2.0alpha3 - a
7.2.0alpha3-fpm - a
7.2.0alpha3-zts - a
7.2.0beta1 - a
7.2.0beta1-fpm - a
7.2.0beta1-zts - a
7.2.0beta2 - a
7.2.0beta2-fpm - a
7.2.0beta2-zts - a
7.2.0beta3 - a
7.2.0beta3-fpm - a
7.2.0beta3-zts - a
7.2.1 - a
7.2.1-cli - a
7.2.1-fpm - a
7.2.1-zts - a
7.2.10 - a
7.2.10-cli - a
7.2.10-fpm - a
7.2.10-zts - a
7.2.11 - a
7.2.11-cli - a
7.2.11-fpm - a
7.2.11-zts - a
7.2.12 - a
7.2.12-cli - a
7.2.12-fpm - a
7.2.12-zts - a
7.2.13 - a
7.2.13-cli - a
7.2.13-fpm - a
7.2.13-zts - a
7.2.14 - a
7.2.14-cli - a
7.2.14-fpm - a
7.2.14-zts - a
7.2.15 - a
7.2.15-cli - a
7.2.15-fpm - a
7.2.15-zts - a
7.2.16 - a
7.2.16-cli - a
7.2.16-fpm - a
7.2.16-zts - a
7.2.17 - a
7.2.17-cli - a
7.2.17-fpm - a
7.2.17-zts - a
7.2.18 - a
7.2.18-cli - a
7.2.18-fpm - a
7.2.18-zts - a
7.2.19 - a
7.2.19-cli - a
7.2.19-fpm - a
7.2.19-zts - a
7.2.2 - a
7.2.2-cli - a
7.2.2-fpm - a
7.2.2-zts - a
7.2.20 - a
7.2.20-cli - a
7.2.20-fpm - a
7.2.20-zts - a
7.2.21 - a
7.2.21-cli - a
7.2.21-fpm - a
7.2.21-zts - a
7.2.22 - a
7.2.22-cli - a
7.2.22-fpm - a
7.2.22-zts - a
7.2.23 - a
7.2.23-cli - a
7.2.23-fpm - a
7.2.23-zts - a
7.2.24 - a
7.2.24-cli - a
7.2.24-fpm - a
7.2.24-zts - a
7.2.25 - a
7.2.25-cli - a
7.2.25-fpm - a
7.2.25-zts - a
7.2.26 - a
7.2.26-cli - a
7.2.26-fpm - a
7.2.26-zts - a
7.2.27 - a
7.2.27-cli - a
7.2.27-fpm - a
7.2.27-zts - a
7.2.28 - a
7.2.28-cli - a
7.2.28-fpm - a
7.2.28-zts - a
7.2.29 - a
7.2.29-cli - a
7.2.29-fpm - a
7.2.29-zts - a
7.2.3 - a
7.2.3-cli - a
7.2.3-fpm - a
7.2.3-zts - a
7.2.30 - a
7.2.30-cli - a
7.2.30-fpm - a
7.2.30-zts - a
7.2.31 - a
7.2.31-cli - a
7.2.31-fpm - a
7.2.31-zts - a
7.2.32 - a
7.2.32-cli - a
7.2.32-fpm - a
7.2.32-zts - a
7.2.33 - a
7.2.33-cli - a
7.2.33-fpm - a
7.2.33-zts - a
7.2.34 - a
7.2.34-cli - a
7.2.34-fpm - a
7.2.34-zts - a
7.2.4 - a
7.2.4-cli - a
7.2.4-fpm - a
7.2.4-zts - a
7.2.5 - a
7.2.5-cli - a
7.2.5-fpm - a
7.2.5-zts - a
7.2.6 - a
7.2.6-cli - a
7.2.6-fpm - a
7.2.6-zts - a
7.2.7 - a
7.2.7-cli - a
7.2.7-fpm - a
7.2.7-zts - a
7.2.8 - a
7.2.8-cli - a
7.2.8-fpm - a
7.2.8-zts - a
7.2.9 - a
7.2.9-cli - a
7.2.9-fpm - a
7.2.9-zts - a
7.3 - a
7.3-cli - a
7.3-fpm - a
7.3-rc - a
7.3-rc-cli - a
7.3-rc-fpm - a
7.3-rc-zts - a
7.3-zts - a
7.3.0 - a
7.3.0-cli - a
7.3.0-fpm - a
7.3.0-zts - a
7.3.0RC1 - a
7.3.0RC1-cli - a
7.3.0RC1-fpm - a
7.3.0RC1-zts - a
7.3.0RC2 - a
7.3.0RC2-cli - a
7.3.0RC2-fpm - a
7.3.0RC2-zts - a
7.3.0RC3 - a
7.3.0RC3-cli - a
7.3.0RC3-fpm - a
7.3.0RC3-zts - a
7.3.0RC4 - a
7.3.0RC4-cli - a
7.3.0RC4-fpm - a
7.3.0RC4-zts - a
7.3.0RC5 - a
7.3.0RC5-cli - a
7.3.0RC5-fpm - a
7.3.0RC5-zts - a
7.3.0RC6 - a
7.3.0RC6-cli - a
7.3.0RC6-fpm - a
7.3.0RC6-zts - a
7.3.0beta2 - a
7.3.0beta2-cli - a
7.3.0beta2-fpm - a
7.3.0beta2-zts - a
7.3.0beta3 - a
7.3.0beta3-cli - a
7.3.0beta3-fpm - a
7.3.0beta3-zts - a
7.3.1 - a
7.3.1-cli - a
7.3.1-fpm - a
7.3.1-zts - a
7.3.10 - a
7.3.10-cli - a
7.3.10-fpm - a
7.3.10-zts - a
7.3.11 - a
7.3.11-cli - a
7.3.11-fpm - a
7.3.11-zts - a
7.3.12 - a
7.3.12-cli - a
7.3.12-fpm - a
7.3.12-zts - a
7.3.13 - a
7.3.13-cli - a
7.3.13-fpm - a
7.3.13-zts - a
7.3.14 - a
7.3.14-cli - a
7.3.14-fpm - a
7.3.14-zts - a
7.3.15 - a
7.3.15-cli - a
7.3.15-fpm - a
7.3.15-zts - a
7.3.16 - a
7.3.16-cli - a
7.3.16-fpm - a
7.3.16-zts - a
7.3.17 - a
7.3.17-cli - a
7.3.17-fpm - a
7.3.17-zts - a
7.3.18 - a
7.3.18-cli - a
7.3.18-fpm - a
7.3.18-zts - a
7.3.19 - a
7.3.19-cli - a
7.3.19-fpm - a
7.3.19-zts - a
7.3.2 - a
7.3.2-cli - a
7.3.2-fpm - a
7.3.2-zts - a
7.3.20 - a
7.3.20-cli - a
7.3.20-fpm - a
7.3.20-zts - a
7.3.21 - a
7.3.21-cli - a
7.3.21-fpm - a
7.3.21-zts - a
7.3.22 - a
7.3.22-cli - a
7.3.22-fpm - a
7.3.22-zts - a
7.3.23 - a
7.3.23-cli - a
7.3.23-fpm - a
7.3.23-zts - a
7.3.24 - a
7.3.24-cli - a
7.3.24-fpm - a
7.3.24-zts - a
7.3.25 - a
7.3.25-cli - a
7.3.25-fpm - a
7.3.25-zts - a
7.3.26 - a
7.3.26-cli - a
7.3.26-fpm - a
7.3.26-zts - a
7.3.27 - a
7.3.27-cli - a
7.3.27-fpm - a
7.3.27-zts - a
7.3.28 - a
7.3.28-cli - a
7.3.28-fpm - a
7.3.28-zts - a
7.3.29 - a
7.3.29-cli - a
7.3.29-fpm - a
7.3.29-zts - a
7.3.3 - a
7.3.3-cli - a
7.3.3-fpm - a
7.3.3-zts - a
7.3.30 - a
7.3.30-cli - a
7.3.30-fpm - a
7.3.30-zts - a
7.3.31 - a
7.3.31-cli - a
7.3.31-fpm - a
7.3.31-zts - a
7.3.32 - a
7.3.32-cli - a
7.3.32-fpm - a
7.3.32-zts - a
7.3.33 - a
7.3.33-cli - a
7.3.33-fpm - a
7.3.33-zts - a
7.3.4 - a
7.3.4-cli - a
7.3.4-fpm - a
7.3.4-zts - a
7.3.5 - a
7.3.5-cli - a
7.3.5-fpm - a
7.3.5-zts - a
7.3.6 - a
7.3.6-cli - a
7.3.6-fpm - a
7.3.6-zts - a
7.3.7 - a
7.3.7-cli - a
7.3.7-fpm - a
7.3.7-zts - a
7.3.8 - a
7.3.8-cli - a
7.3.8-fpm - a
7.3.8-zts - a
7.3.9 - a
7.3.9-cli - a
7.3.9-fpm - a
7.3.9-zts - a
7.4 - a
7.4-cli - a
7.4-fpm - a
7.4-rc - a
7.4-rc-cli - a
7.4-rc-fpm - a
7.4-rc-zts - a
7.4-zts - a
7.4.0 - a
7.4.0-cli - a
7.4.0-fpm - a
7.4.0-zts - a
7.4.0RC1 - a
7.4.0RC1-cli - a
7.4.0RC1-fpm - a
7.4.0RC1-zts - a
7.4.0RC3 - a
7.4.0RC3-cli - a
7.4.0RC3-fpm - a
7.4.0RC3-zts - a
7.4.0RC4 - a
7.4.0RC4-cli - a
7.4.0RC4-fpm - a
7.4.0RC4-zts - a
7.4.0RC5 - a
7.4.0RC5-cli - a
7.4.0RC5-fpm - a
7.4.0RC5-zts - a
7.4.0RC6 - a
7.4.0RC6-cli - a
7.4.0RC6-fpm - a
7.4.0RC6-zts - a
7.4.0alpha1 - a
7.4.0alpha1-cli - a
7.4.0alpha1-fpm - a
7.4.0alpha1-zts - a
7.4.0alpha2 - a
7.4.0alpha2-cli - a
7.4.0alpha2-fpm - a
7.4.0alpha2-zts - a
7.4.0alpha3 - a
7.4.0alpha3-cli - a
7.4.0alpha3-fpm - a
7.4.0alpha3-zts - a
7.4.0beta1 - a
7.4.0beta1-cli - a
7.4.0beta1-fpm - a
7.4.0beta1-zts - a
7.4.0beta2 - a
7.4.0beta2-cli - a
7.4.0beta2-fpm - a
7.4.0beta2-zts - a
7.4.0beta4 - a
7.4.0beta4-cli - a
7.4.0beta4-fpm - a
7.4.0beta4-zts - a
7.4.1 - a
7.4.1-cli - a
7.4.1-fpm - a
7.4.1-zts - a
7.4.10 - a
7.4.10-cli - a
7.4.10-fpm - a
7.4.10-zts - a
7.4.11 - a
7.4.11-cli - a
7.4.11-fpm - a
7.4.11-zts - a
7.4.12 - a
7.4.12-cli - a
7.4.12-fpm - a
7.4.12-zts - a
7.4.13 - a
7.4.13-cli - a
7.4.13-fpm - a
7.4.13-zts - a
7.4.14 - a
7.4.14-cli - a
7.4.14-fpm - a
7.4.14-zts - a
7.4.15 - a
7.4.15-cli - a
7.4.15-fpm - a
7.4.15-zts - a
7.4.16 - a
7.4.16-cli - a
7.4.16-fpm - a
7.4.16-zts - a
7.4.18 - a
7.4.18-cli - a
7.4.18-fpm - a
7.4.18-zts - a
7.4.19 - a
7.4.19-cli - a
7.4.19-fpm - a
7.4.19-zts - a
7.4.2 - a
7.4.2-cli - a
7.4.2-fpm - a
7.4.2-zts - a
7.4.20 - a
7.4.20-cli - a
7.4.20-fpm - a
7.4.20-zts - a
7.4.21 - a
7.4.21-cli - a
7.4.21-fpm - a
7.4.21-zts - a
7.4.22 - a
7.4.22-cli - a
7.4.22-fpm - a
7.4.22-zts - a
7.4.23 - a
7.4.23-cli - a
7.4.23-fpm - a
7.4.23-zts - a
7.4.24 - a
7.4.24-cli - a
7.4.24-fpm - a
7.4.24-zts - a
7.4.25 - a
7.4.25-cli - a
7.4.25-fpm - a
7.4.25-zts - a
7.4.26 - a
7.4.26-cli - a
7.4.26-fpm - a
7.4.26-zts - a
7.4.27 - a
7.4.27-cli - a
7.4.27-fpm - a
7.4.27-zts - a
7.4.28 - a
7.4.28-cli - a
7.4.28-fpm - a
7.4.28-zts - a
7.4.29 - a
7.4.29-cli - a
7.4.29-fpm - a
7.4.29-zts - a
7.4.3 - a
7.4.3-cli - a
7.4.3-fpm - a
7.4.3-zts - a
7.4.30 - a
7.4.30-cli - a
7.4.30-fpm - a
7.4.30-zts - a
7.4.32 - a
7.4.32-cli - a
7.4.32-fpm - a
7.4.32-zts - a
7.4.33 - a
7.4.33-cli - a
7.4.33-fpm - a
7.4.33-zts - a
7.4.4 - a
7.4.4-cli - a
7.4.4-fpm - a
7.4.4-zts - a
7.4.5 - a
7.4.5-cli - a
7.4.5-fpm - a
7.4.5-zts - a
7.4.6 - a
7.4.6-cli - a
7.4.6-fpm - a
7.4.6-zts - a
7.4.7 - a
7.4.7-cli - a
7.4.7-fpm - a
7.4.7-zts - a
7.4.8 - a
7.4.8-cli - a
7.4.8-fpm - a
7.4.8-zts - a
7.4.9 - a
7.4.9-cli - a
7.4.9-fpm - a
7.4.9-zts - a
8 - a
8-cli - a
8-fpm - a
8-zts - a
8.0 - a
8.0-cli - a
8.0-fpm - a
8.0-rc - a
8.0-rc-cli - a
8.0-rc-fpm - a
8.0-rc-zts - a
8.0-zts - a
8.0.0 - a
8.0.0-cli - a
8.0.0-fpm - a
8.0.0RC2 - a
8.0.0RC2-cli - a
8.0.0RC2-fpm - a
8.0.0RC3 - a
8.0.0RC3-cli - a
8.0.0RC3-fpm - a
8.0.0RC4 - a
8.0.0RC4-cli - a
8.0.0RC4-fpm - a
8.0.0RC5 - a
8.0.0RC5-cli - a
8.0.0RC5-fpm - a
8.0.0alpha1 - a
8.0.0alpha1-cli - a
8.0.0alpha1-fpm - a
8.0.0alpha2 - a
8.0.0alpha2-cli - a
8.0.0alpha2-fpm - a
8.0.0alpha3 - a
8.0.0alpha3-cli - a
8.0.0alpha3-fpm - a
8.0.0beta1 - a
8.0.0beta1-cli - a
8.0.0beta1-fpm - a
8.0.0beta2 - a
8.0.0beta2-cli - a
8.0.0beta2-fpm - a
8.0.0beta3 - a
8.0.0beta3-cli - a
8.0.0beta3-fpm - a
8.0.0beta4 - a
8.0.0beta4-cli - a
8.0.0beta4-fpm - a
8.0.0rc1 - a
8.0.0rc1-cli - a
8.0.0rc1-fpm - a
8.0.1 - a
8.0.1-cli - a
8.0.1-fpm - a
8.0.10 - a
8.0.10-cli - a
8.0.10-fpm - a
8.0.11 - a
8.0.11-cli - a
8.0.11-fpm - a
8.0.12 - a
8.0.12-cli - a
8.0.12-fpm - a
8.0.13 - a
8.0.13-cli - a
8.0.13-fpm - a
8.0.14 - a
8.0.14-cli - a
8.0.14-fpm - a
8.0.15 - a
8.0.15-cli - a
8.0.15-fpm - a
8.0.16 - a
8.0.16-cli - a
8.0.16-fpm - a
8.0.16RC1 - a
8.0.16RC1-cli - a
8.0.16RC1-fpm - a
8.0.17 - a
8.0.17-cli - a
8.0.17-fpm - a
8.0.17RC1 - a
8.0.17RC1-cli - a
8.0.17RC1-fpm - a
8.0.18 - a
8.0.18-cli - a
8.0.18-fpm - a
8.0.18-zts - a
8.0.19 - a
8.0.19-cli - a
8.0.19-fpm - a
8.0.19-zts - a
8.0.19RC1 - a
8.0.19RC1-cli - a
8.0.19RC1-fpm - a
8.0.19RC1-zts - a
8.0.2 - a
8.0.2-cli - a
8.0.2-fpm - a
8.0.20 - a
8.0.20-cli - a
8.0.20-fpm - a
8.0.20-zts - a
8.0.20RC1 - a
8.0.20RC1-cli - a
8.0.20RC1-fpm - a
8.0.20RC1-zts - a
8.0.21 - a
8.0.21-cli - a
8.0.21-fpm - a
8.0.21-zts - a
8.0.21RC1 - a
8.0.21RC1-cli - a
8.0.21RC1-fpm - a
8.0.21RC1-zts - a
8.0.22 - a
8.0.22-cli - a
8.0.22-fpm - a
8.0.22-zts - a
8.0.22RC1 - a
8.0.22RC1-cli - a
8.0.22RC1-fpm - a
8.0.22RC1-zts - a
8.0.23 - a
8.0.23-cli - a
8.0.23-fpm - a
8.0.23-zts - a
8.0.23RC1 - a
8.0.23RC1-cli - a
8.0.23RC1-fpm - a
8.0.23RC1-zts - a
8.0.24 - a
8.0.24-cli - a
8.0.24-fpm - a
8.0.24-zts - a
8.0.24RC1 - a
8.0.24RC1-cli - a
8.0.24RC1-fpm - a
8.0.24RC1-zts - a
8.0.25 - a
8.0.25-cli - a
8.0.25-fpm - a
8.0.25-zts - a
8.0.26 - a
8.0.26-cli - a
8.0.26-fpm - a
8.0.26-zts - a
8.0.26RC1 - a
8.0.26RC1-cli - a
8.0.26RC1-fpm - a
8.0.26RC1-zts - a
8.0.27 - a
8.0.27-cli - a
8.0.27-fpm - a
8.0.27-zts - a
8.0.28 - a
8.0.28-cli - a
8.0.28-fpm - a
8.0.28-zts - a
8.0.29 - a
8.0.29-cli - a
8.0.29-fpm - a
8.0.29-zts - a
8.0.3 - a
8.0.3-cli - a
8.0.3-fpm - a
8.0.30 - a
8.0.30-cli - a
8.0.30-fpm - a
8.0.30-zts - a
8.0.5 - a
8.0.5-cli - a
8.0.5-fpm - a
8.0.6 - a
8.0.6-cli - a
8.0.6-fpm - a
8.0.7 - a
8.0.7-cli - a
8.0.7-fpm - a
8.0.8 - a
8.0.8-cli - a
8.0.8-fpm - a
8.0.9 - a
8.0.9-cli - a
8.0.9-fpm - a
8.1 - a
8.1-cli - a
8.1-fpm - a
8.1-rc - a
8.1-rc-cli - a
8.1-rc-fpm - a
8.1-rc-zts - a
8.1-zts - a
8.1.0 - a
8.1.0-cli - a
8.1.0-fpm - a
8.1.0RC1 - a
8.1.0RC1-cli - a
8.1.0RC1-fpm - a
8.1.0RC2 - a
8.1.0RC2-cli - a
8.1.0RC2-fpm - a
8.1.0RC3 - a
8.1.0RC3-cli - a
8.1.0RC3-fpm - a
8.1.0RC4 - a
8.1.0RC4-cli - a
8.1.0RC4-fpm - a
8.1.0RC5 - a
8.1.0RC5-cli - a
8.1.0RC5-fpm - a
8.1.0RC6 - a
8.1.0RC6-cli - a
8.1.0RC6-fpm - a
8.1.0alpha1 - a
8.1.0alpha1-cli - a
8.1.0alpha1-fpm - a
8.1.0alpha2 - a
8.1.0alpha2-cli - a
8.1.0alpha2-fpm - a
8.1.0alpha3 - a
8.1.0alpha3-cli - a
8.1.0alpha3-fpm - a
8.1.0beta1 - a
8.1.0beta1-cli - a
8.1.0beta1-fpm - a
8.1.0beta2 - a
8.1.0beta2-cli - a
8.1.0beta2-fpm - a
8.1.0beta3 - a
8.1.0beta3-cli - a
8.1.0beta3-fpm - a
8.1.1 - a
8.1.1-cli - a
8.1.1-fpm - a
8.1.10 - a
8.1.10-cli - a
8.1.10-fpm - a
8.1.10-zts - a
8.1.10RC1 - a
8.1.10RC1-cli - a
8.1.10RC1-fpm - a
8.1.10RC1-zts - a
8.1.11 - a
8.1.11-cli - a
8.1.11-fpm - a
8.1.11-zts - a
8.1.11RC1 - a
8.1.11RC1-cli - a
8.1.11RC1-fpm - a
8.1.11RC1-zts - a
8.1.12 - a
8.1.12-cli - a
8.1.12-fpm - a
8.1.12-zts - a
8.1.12RC1 - a
8.1.12RC1-cli - a
8.1.12RC1-fpm - a
8.1.12RC1-zts - a
8.1.13 - a
8.1.13-cli - a
8.1.13-fpm - a
8.1.13-zts - a
8.1.14 - a
8.1.14-cli - a
8.1.14-fpm - a
8.1.14-zts - a
8.1.14RC1 - a
8.1.14RC1-cli - a
8.1.14RC1-fpm - a
8.1.14RC1-zts - a
8.1.15 - a
8.1.15-cli - a
8.1.15-fpm - a
8.1.15-zts - a
8.1.15RC1 - a
8.1.15RC1-cli - a
8.1.15RC1-fpm - a
8.1.15RC1-zts - a
8.1.16 - a
8.1.16-cli - a
8.1.16-fpm - a
8.1.16-zts - a
8.1.17 - a
8.1.17-cli - a
8.1.17-fpm - a
8.1.17-zts - a
8.1.17RC1 - a
8.1.17RC1-cli - a
8.1.17RC1-fpm - a
8.1.17RC1-zts - a
8.1.18 - a
8.1.18-cli - a
8.1.18-fpm - a
8.1.18-zts - a
8.1.18RC1 - a
8.1.18RC1-cli - a
8.1.18RC1-fpm - a
8.1.18RC1-zts - a
8.1.19 - a
8.1.19-cli - a
8.1.19-fpm - a
8.1.19-zts - a
8.1.19RC1 - a
8.1.19RC1-cli - a
8.1.19RC1-fpm - a
8.1.19RC1-zts - a
8.1.2 - a
8.1.2-cli - a
8.1.2-fpm - a
8.1.20 - a
8.1.20-cli - a
8.1.20-fpm - a
8.1.20-zts - a
8.1.20RC1 - a
8.1.20RC1-cli - a
8.1.20RC1-fpm - a
8.1.20RC1-zts - a
8.1.21 - a
8.1.21-cli - a
8.1.21-fpm - a
8.1.21-zts - a
8.1.21RC1 - a
8.1.21RC1-cli - a
8.1.21RC1-fpm - a
8.1.21RC1-zts - a
8.1.22 - a
8.1.22-cli - a
8.1.22-fpm - a
8.1.22-zts - a
8.1.22RC1 - a
8.1.22RC1-cli - a
8.1.22RC1-fpm - a
8.1.22RC1-zts - a
8.1.23 - a
8.1.23-cli - a
8.1.23-fpm - a
8.1.23-zts - a
8.1.23RC1 - a
8.1.23RC1-cli - a
8.1.23RC1-fpm - a
8.1.23RC1-zts - a
8.1.24 - a
8.1.24-cli - a
8.1.24-fpm - a
8.1.24-zts - a
8.1.24RC1 - a
8.1.24RC1-cli - a
8.1.24RC1-fpm - a
8.1.24RC1-zts - a
8.1.25 - a
8.1.25-cli - a
8.1.25-fpm - a
8.1.25-zts - a
8.1.25RC1 - a
8.1.25RC1-cli - a
8.1.25RC1-fpm - a
8.1.25RC1-zts - a
8.1.26 - a
8.1.26-cli - a
8.1.26-fpm - a
8.1.26-zts - a
8.1.26RC1 - a
8.1.26RC1-cli - a
8.1.26RC1-fpm - a
8.1.26RC1-zts - a
8.1.27 - a
8.1.27-cli - a
8.1.27-fpm - a
8.1.27-zts - a
8.1.27RC1 - a
8.1.27RC1-cli - a
8.1.27RC1-fpm - a
8.1.27RC1-zts - a
8.1.28 - a
8.1.28-cli - a
8.1.28-fpm - a
8.1.28-zts - a
8.1.29 - a
8.1.29-cli - a
8.1.29-fpm - a
8.1.29-zts - a
8.1.3 - a
8.1.3-cli - a
8.1.3-fpm - a
8.1.30 - a
8.1.30-cli - a
8.1.30-fpm - a
8.1.30-zts - a
8.1.31 - a
8.1.31-cli - a
8.1.31-fpm - a
8.1.31-zts - a
8.1.32 - a
8.1.32-cli - a
8.1.32-fpm - a
8.1.32-zts - a
8.1.33 - a
8.1.33-cli - a
8.1.33-fpm - a
8.1.33-zts - a
8.1.34 - a
8.1.34-cli - a
8.1.34-fpm - a
8.1.34-zts - a
8.1.3RC1 - a
8.1.3RC1-cli - a
8.1.3RC1-fpm - a
8.1.4 - a
8.1.4-cli - a
8.1.4-fpm - a
8.1.4RC1 - a
8.1.4RC1-cli - a
8.1.4RC1-fpm - a
8.1.5 - a
8.1.5-cli - a
8.1.5-fpm - a
8.1.5-zts - a
8.1.5RC1 - a
8.1.5RC1-cli - a
8.1.5RC1-fpm - a
8.1.6 - a
8.1.6-cli - a
8.1.6-fpm - a
8.1.6-zts - a
8.1.6RC1 - a
8.1.6RC1-cli - a
8.1.6RC1-fpm - a
8.1.6RC1-zts - a
8.1.7 - a
8.1.7-cli - a
8.1.7-fpm - a
8.1.7-zts - a
8.1.7RC1 - a
8.1.7RC1-cli - a
8.1.7RC1-fpm - a
8.1.7RC1-zts - a
8.1.8 - a
8.1.8-cli - a
8.1.8-fpm - a
8.1.8-zts - a
8.1.8RC1 - a
8.1.8RC1-cli - a
8.1.8RC1-fpm - a
8.1.8RC1-zts - a
8.1.9 - a
8.1.9-cli - a
8.1.9-fpm - a
8.1.9-zts - a
8.1.9RC1 - a
8.1.9RC1-cli - a
8.1.9RC1-fpm - a
8.1.9RC1-zts - a
8.2 - a
8.2-cli - a
8.2-fpm - a
8.2-rc - a
8.2-rc-cli - a
8.2-rc-fpm - a
8.2-rc-zts - a
8.2-zts - a
8.2.0 - a
8.2.0-cli - a
8.2.0-fpm - a
8.2.0-zts - a
8.2.0RC1 - a
8.2.0RC1-cli - a
8.2.0RC1-fpm - a
8.2.0RC1-zts - a
8.2.0RC2 - a
8.2.0RC2-cli - a
8.2.0RC2-fpm - a
8.2.0RC2-zts - a
8.2.0RC3 - a
8.2.0RC3-cli - a
8.2.0RC3-fpm - a
8.2.0RC3-zts - a
8.2.0RC4 - a
8.2.0RC4-cli - a
8.2.0RC4-fpm - a
8.2.0RC4-zts - a
8.2.0RC5 - a
8.2.0RC5-cli - a
8.2.0RC5-fpm - a
8.2.0RC5-zts - a
8.2.0RC6 - a
8.2.0RC6-cli - a
8.2.0RC6-fpm - a
8.2.0RC6-zts - a
8.2.0RC7 - a
8.2.0RC7-cli - a
8.2.0RC7-fpm - a
8.2.0RC7-zts - a
8.2.0alpha1 - a
8.2.0alpha1-cli - a
8.2.0alpha1-fpm - a
8.2.0alpha1-zts - a
8.2.0alpha2 - a
8.2.0alpha2-cli - a
8.2.0alpha2-fpm - a
8.2.0alpha2-zts - a
8.2.0alpha3 - a
8.2.0alpha3-cli - a
8.2.0alpha3-fpm - a
8.2.0alpha3-zts - a
8.2.0beta1 - a
8.2.0beta1-cli - a
8.2.0beta1-fpm - a
8.2.0beta1-zts - a
8.2.0beta2 - a
8.2.0beta2-cli - a
8.2.0beta2-fpm - a
8.2.0beta2-zts - a
8.2.0beta3 - a
8.2.0beta3-cli - a
8.2.0beta3-fpm - a
8.2.0beta3-zts - a
8.2.1 - a
8.2.1-cli - a
8.2.1-fpm - a
8.2.1-zts - a
8.2.10 - a
8.2.10-cli - a
8.2.10-fpm - a
8.2.10-zts - a
8.2.10RC1 - a
8.2.10RC1-cli - a
8.2.10RC1-fpm - a
8.2.10RC1-zts - a
8.2.11 - a
8.2.11-cli - a
8.2.11-fpm - a
8.2.11-zts - a
8.2.11RC1 - a
8.2.11RC1-cli - a
8.2.11RC1-fpm - a
8.2.11RC1-zts - a
8.2.12 - a
8.2.12-cli - a
8.2.12-fpm - a
8.2.12-zts - a
8.2.12RC1 - a
8.2.12RC1-cli - a
8.2.12RC1-fpm - a
8.2.12RC1-zts - a
8.2.13 - a
8.2.13-cli - a
8.2.13-fpm - a
8.2.13-zts - a
8.2.13RC1 - a
8.2.13RC1-cli - a
8.2.13RC1-fpm - a
8.2.13RC1-zts - a
8.2.14 - a
8.2.14-cli - a
8.2.14-fpm - a
8.2.14-zts - a
8.2.14RC1 - a
8.2.14RC1-cli - a
8.2.14RC1-fpm - a
8.2.14RC1-zts - a
8.2.15 - a
8.2.15-cli - a
8.2.15-fpm - a
8.2.15-zts - a
8.2.15RC1 - a
8.2.15RC1-cli - a
8.2.15RC1-fpm - a
8.2.15RC1-zts - a
8.2.16 - a
8.2.16-cli - a
8.2.16-fpm - a
8.2.16-zts - a
8.2.16RC1 - a
8.2.16RC1-cli - a
8.2.16RC1-fpm - a
8.2.16RC1-zts - a
8.2.17 - a
8.2.17-cli - a
8.2.17-fpm - a
8.2.17-zts - a
8.2.17RC2 - a
8.2.17RC2-cli - a
8.2.17RC2-fpm - a
8.2.17RC2-zts - a
8.2.18 - a
8.2.18-cli - a
8.2.18-fpm - a
8.2.18-zts - a
8.2.18RC1 - a
8.2.18RC1-cli - a
8.2.18RC1-fpm - a
8.2.18RC1-zts - a
8.2.19 - a
8.2.19-cli - a
8.2.19-fpm - a
8.2.19-zts - a
8.2.19RC1 - a
8.2.19RC1-cli - a
8.2.19RC1-fpm - a
8.2.19RC1-zts - a
8.2.1RC1 - a
8.2.1RC1-cli - a
8.2.1RC1-fpm - a
8.2.1RC1-zts - a
8.2.2 - a
8.2.2-cli - a
8.2.2-fpm - a
8.2.2-zts - a
8.2.20 - a
8.2.20-cli - a
8.2.20-fpm - a
8.2.20-zts - a
8.2.21 - a
8.2.21-cli - a
8.2.21-fpm - a
8.2.21-zts - a
8.2.21RC1 - a
8.2.21RC1-cli - a
8.2.21RC1-fpm - a
8.2.21RC1-zts - a
8.2.22 - a
8.2.22-cli - a
8.2.22-fpm - a
8.2.22-zts - a
8.2.22RC1 - a
8.2.22RC1-cli - a
8.2.22RC1-fpm - a
8.2.22RC1-zts - a
8.2.23 - a
8.2.23-cli - a
8.2.23-fpm - a
8.2.23-zts - a
8.2.23RC1 - a
8.2.23RC1-cli - a
8.2.23RC1-fpm - a
8.2.23RC1-zts - a
8.2.24 - a
8.2.24-cli - a
8.2.24-fpm - a
8.2.24-zts - a
8.2.24RC1 - a
8.2.24RC1-cli - a
8.2.24RC1-fpm - a
8.2.24RC1-zts - a
8.2.25 - a
8.2.25-cli - a
8.2.25-fpm - a
8.2.25-zts - a
8.2.25RC1 - a
8.2.25RC1-cli - a
8.2.25RC1-fpm - a
8.2.25RC1-zts - a
8.2.26 - a
8.2.26-cli - a
8.2.26-fpm - a
8.2.26-zts - a
8.2.26RC1 - a
8.2.26RC1-cli - a
8.2.26RC1-fpm - a
8.2.26RC1-zts - a
8.2.27 - a
8.2.27-cli - a
8.2.27-fpm - a
8.2.27-zts - a
8.2.27RC1 - a
8.2.27RC1-cli - a
8.2.27RC1-fpm - a
8.2.27RC1-zts - a
8.2.28 - a
8.2.28-cli - a
8.2.28-fpm - a
8.2.28-zts - a
8.2.29 - a
8.2.29-cli - a
8.2.29-fpm - a
8.2.29-zts - a
8.2.2RC1 - a
8.2.2RC1-cli - a
8.2.2RC1-fpm - a
8.2.2RC1-zts - a
8.2.3 - a
8.2.3-cli - a
8.2.3-fpm - a
8.2.3-zts - a
8.2.30 - a
8.2.30-cli - a
8.2.30-fpm - a
8.2.30-zts - a
8.2.31 - a
8.2.31-cli - a
8.2.31-fpm - a
8.2.31-zts - a
8.2.32 - a
8.2.32-cli - a
8.2.32-fpm - a
8.2.32-zts - a
8.2.33 - a
8.2.33-cli - a
8.2.33-fpm - a
8.2.33-zts - a
8.2.4 - a
8.2.4-cli - a
8.2.4-fpm - a
8.2.4-zts - a
8.2.4RC1 - a
8.2.4RC1-cli - a
8.2.4RC1-fpm - a
8.2.4RC1-zts - a
8.2.5 - a
8.2.5-cli - a
8.2.5-fpm - a
8.2.5-zts - a
8.2.5RC1 - a
8.2.5RC1-cli - a
8.2.5RC1-fpm - a
8.2.5RC1-zts - a
8.2.6 - a
8.2.6-cli - a
8.2.6-fpm - a
8.2.6-zts - a
8.2.6RC1 - a
8.2.6RC1-cli - a
8.2.6RC1-fpm - a
8.2.6RC1-zts - a
8.2.7 - a
8.2.7-cli - a
8.2.7-fpm - a
8.2.7-zts - a
8.2.7RC1 - a
8.2.7RC1-cli - a
8.2.7RC1-fpm - a
8.2.7RC1-zts - a
8.2.8 - a
8.2.8-cli - a
8.2.8-fpm - a
8.2.8-zts - a
8.2.8RC1 - a
8.2.8RC1-cli - a
8.2.8RC1-fpm - a
8.2.8RC1-zts - a
8.2.9 - a
8.2.9-cli - a
8.2.9-fpm - a
8.2.9-zts - a
8.2.9RC1 - a
8.2.9RC1-cli - a
8.2.9RC1-fpm - a
8.2.9RC1-zts - a
8.3 - a
8.3-cli - a
8.3-fpm - a
8.3-rc - a
8.3-rc-cli - a
8.3-rc-fpm - a
8.3-rc-zts - a
8.3-zts - a
8.3.0 - a
8.3.0-cli - a
8.3.0-fpm - a
8.3.0-zts - a
8.3.0RC1 - a
8.3.0RC1-cli - a
8.3.0RC1-fpm - a
8.3.0RC1-zts - a
8.3.0RC2 - a
8.3.0RC2-cli - a
8.3.0RC2-fpm - a
8.3.0RC2-zts - a
8.3.0RC3 - a
8.3.0RC3-cli - a
8.3.0RC3-fpm - a
8.3.0RC3-zts - a
8.3.0RC4 - a
8.3.0RC4-cli - a
8.3.0RC4-fpm - a
8.3.0RC4-zts - a
8.3.0RC5 - a
8.3.0RC5-cli - a
8.3.0RC5-fpm - a
8.3.0RC5-zts - a
8.3.0RC6 - a
8.3.0RC6-cli - a
8.3.0RC6-fpm - a
8.3.0RC6-zts - a
8.3.0alpha1 - a
8.3.0alpha1-cli - a
8.3.0alpha1-fpm - a
8.3.0alpha1-zts - a
8.3.0alpha2 - a
8.3.0alpha2-cli - a
8.3.0alpha2-fpm - a
8.3.0alpha2-zts - a
8.3.0alpha3 - a
8.3.0alpha3-cli - a
8.3.0alpha3-fpm - a
8.3.0alpha3-zts - a
8.3.0beta1 - a
8.3.0beta1-cli - a
8.3.0beta1-fpm - a
8.3.0beta1-zts - a
8.3.0beta2 - a
8.3.0beta2-cli - a
8.3.0beta2-fpm - a
8.3.0beta2-zts - a
8.3.0beta3 - a
8.3.0beta3-cli - a
8.3.0beta3-fpm - a
8.3.0beta3-zts - a
8.3.1 - a
8.3.1-cli - a
8.3.1-fpm - a
8.3.1-zts - a
8.3.10 - a
8.3.10-cli - a
8.3.10-fpm - a
8.3.10-zts - a
8.3.10RC1 - a
8.3.10RC1-cli - a
8.3.10RC1-fpm - a
8.3.10RC1-zts - a
8.3.11 - a
8.3.11-cli - a
8.3.11-fpm - a
8.3.11-zts - a
8.3.11RC1 - a
8.3.11RC1-cli - a
8.3.11RC1-fpm - a
8.3.11RC1-zts - a
8.3.11RC2 - a
8.3.11RC2-cli - a
8.3.11RC2-fpm - a
8.3.11RC2-zts - a
8.3.12 - a
8.3.12-cli - a
8.3.12-fpm - a
8.3.12-zts - a
8.3.12RC1 - a
8.3.12RC1-cli - a
8.3.12RC1-fpm - a
8.3.12RC1-zts - a
8.3.13 - a
8.3.13-cli - a
8.3.13-fpm - a
8.3.13-zts - a
8.3.13RC1 - a
8.3.13RC1-cli - a
8.3.13RC1-fpm - a
8.3.13RC1-zts - a
8.3.14 - a
8.3.14-cli - a
8.3.14-fpm - a
8.3.14-zts - a
8.3.14RC1 - a
8.3.14RC1-cli - a
8.3.14RC1-fpm - a
8.3.14RC1-zts - a
8.3.15 - a
8.3.15-cli - a
8.3.15-fpm - a
8.3.15-zts - a
8.3.15RC1 - a
8.3.15RC1-cli - a
8.3.15RC1-fpm - a
8.3.15RC1-zts - a
8.3.16 - a
8.3.16-cli - a
8.3.16-fpm - a
8.3.16-zts - a
8.3.16RC1 - a
8.3.16RC1-cli - a
8.3.16RC1-fpm - a
8.3.16RC1-zts - a
8.3.17 - a
8.3.17-cli - a
8.3.17-fpm - a
8.3.17-zts - a
8.3.17RC1 - a
8.3.17RC1-cli - a
8.3.17RC1-fpm - a
8.3.17RC1-zts - a
8.3.18RC1 - a
8.3.18RC1-cli - a
8.3.18RC1-fpm - a
8.3.18RC1-zts - a
8.3.19 - a
8.3.19-cli - a
8.3.19-fpm - a
8.3.19-zts - a
8.3.1RC3 - a
8.3.1RC3-cli - a
8.3.1RC3-fpm - a
8.3.1RC3-zts - a
8.3.2 - a
8.3.2-cli - a
8.3.2-fpm - a
8.3.2-zts - a
8.3.20 - a
8.3.20-cli - a
8.3.20-fpm - a
8.3.20-zts - a
8.3.20RC1 - a
8.3.20RC1-cli - a
8.3.20RC1-fpm - a
8.3.20RC1-zts - a
8.3.21 - a
8.3.21-cli - a
8.3.21-fpm - a
8.3.21-zts - a
8.3.21RC1 - a
8.3.21RC1-cli - a
8.3.21RC1-fpm - a
8.3.21RC1-zts - a
8.3.22 - a
8.3.22-cli - a
8.3.22-fpm - a
8.3.22-zts - a
8.3.22RC1 - a
8.3.22RC1-cli - a
8.3.22RC1-fpm - a
8.3.22RC1-zts - a
8.3.23 - a
8.3.23-cli - a
8.3.23-fpm - a
8.3.23-zts - a
8.3.23RC1 - a
8.3.23RC1-cli - a
8.3.23RC1-fpm - a
8.3.23RC1-zts - a
8.3.24 - a
8.3.24-cli - a
8.3.24-fpm - a
8.3.24-zts - a
8.3.24RC1 - a
8.3.24RC1-cli - a
8.3.24RC1-fpm - a
8.3.24RC1-zts - a
8.3.25 - a
8.3.25-cli - a
8.3.25-fpm - a
8.3.25-zts - a
8.3.25RC1 - a
8.3.25RC1-cli - a
8.3.25RC1-fpm - a
8.3.25RC1-zts - a
8.3.26 - a
8.3.26-cli - a
8.3.26-fpm - a
8.3.26-zts - a
8.3.26RC1 - a
8.3.26RC1-cli - a
8.3.26RC1-fpm - a
8.3.26RC1-zts - a
8.3.27 - a
8.3.27-cli - a
8.3.27-fpm - a
8.3.27-zts - a
8.3.27RC1 - a
8.3.27RC1-cli - a
8.3.27RC1-fpm - a
8.3.27RC1-zts - a
8.3.28 - a
8.3.28-cli - a
8.3.28-fpm - a
8.3.28-zts - a
8.3.28RC1 - a
8.3.28RC1-cli - a
8.3.28RC1-fpm - a
8.3.28RC1-zts - a
8.3.29 - a
8.3.29-cli - a
8.3.29-fpm - a
8.3.29-zts - a
8.3.29RC1 - a
8.3.29RC1-cli - a
8.3.29RC1-fpm - a
8.3.29RC1-zts - a
8.3.2RC1 - a
8.3.2RC1-cli - a
8.3.2RC1-fpm - a
8.3.2RC1-zts - a
8.3.3 - a
8.3.3-cli - a
8.3.3-fpm - a
8.3.3-zts - a
8.3.30 - a
8.3.30-cli - a
8.3.30-fpm - a
8.3.30-zts - a
8.3.30RC1 - a
8.3.30RC1-cli - a
8.3.30RC1-fpm - a
8.3.30RC1-zts - a
8.3.31 - a
8.3.31-cli - a
8.3.31-fpm - a
8.3.31-zts - a
8.3.32 - a
8.3.32-cli - a
8.3.32-fpm - a
8.3.32-zts - a
8.3.33 - a
8.3.33-cli - a
8.3.33-fpm - a
8.3.33-zts - a
8.3.3RC1 - a
8.3.3RC1-cli - a
8.3.3RC1-fpm - a
8.3.3RC1-zts - a
8.3.4 - a
8.3.4-cli - a
8.3.4-fpm - a
8.3.4-zts - a
8.3.4RC1 - a
8.3.4RC1-cli - a
8.3.4RC1-fpm - a
8.3.4RC1-zts - a
8.3.5RC1 - a
8.3.5RC1-cli - a
8.3.5RC1-fpm - a
8.3.5RC1-zts - a
8.3.6 - a
8.3.6-cli - a
8.3.6-fpm - a
8.3.6-zts - a
8.3.7 - a
8.3.7-cli - a
8.3.7-fpm - a
8.3.7-zts - a
8.3.7RC1 - a
8.3.7RC1-cli - a
8.3.7RC1-fpm - a
8.3.7RC1-zts - a
8.3.8 - a
8.3.8-cli - a
8.3.8-fpm - a
8.3.8-zts - a
8.3.8RC1 - a
8.3.8RC1-cli - a
8.3.8RC1-fpm - a
8.3.8RC1-zts - a
8.3.9 - a
8.3.9-cli - a
8.3.9-fpm - a
8.3.9-zts - a
8.3.9RC1 - a
8.3.9RC1-cli - a
8.3.9RC1-fpm - a
8.3.9RC1-zts - a
8.4 - a
8.4-cli - a
8.4-fpm - a
8.4-rc - a
8.4-rc-cli - a
8.4-rc-fpm - a
8.4-rc-zts - a
8.4-zts - a
8.4.0RC1 - a
8.4.0RC1-cli - a
8.4.0RC1-fpm - a
8.4.0RC1-zts - a
8.4.0RC2 - a
8.4.0RC2-cli - a
8.4.0RC2-fpm - a
8.4.0RC2-zts - a
8.4.0RC3 - a
8.4.0RC3-cli - a
8.4.0RC3-fpm - a
8.4.0RC3-zts - a
8.4.0RC4 - a
8.4.0RC4-cli - a
8.4.0RC4-fpm - a
8.4.0RC4-zts - a
8.4.0alpha1 - a
8.4.0alpha1-cli - a
8.4.0alpha1-fpm - a
8.4.0alpha1-zts - a
8.4.0alpha2 - a
8.4.0alpha2-cli - a
8.4.0alpha2-fpm - a
8.4.0alpha2-zts - a
8.4.0alpha4 - a
8.4.0alpha4-cli - a
8.4.0alpha4-fpm - a
8.4.0alpha4-zts - a
8.4.0beta3 - a
8.4.0beta3-cli - a
8.4.0beta3-fpm - a
8.4.0beta3-zts - a
8.4.0beta4 - a
8.4.0beta4-cli - a
8.4.0beta4-fpm - a
8.4.0beta4-zts - a
8.4.0beta5 - a
8.4.0beta5-cli - a
8.4.0beta5-fpm - a
8.4.0beta5-zts - a
8.4.1 - a
8.4.1-cli - a
8.4.1-fpm - a
8.4.1-zts - a
8.4.10 - a
8.4.10-cli - a
8.4.10-fpm - a
8.4.10-zts - a
8.4.11 - a
8.4.11-cli - a
8.4.11-fpm - a
8.4.11-zts - a
8.4.11RC1 - a
8.4.11RC1-cli - a
8.4.11RC1-fpm - a
8.4.11RC1-zts - a
8.4.12 - a
8.4.12-cli - a
8.4.12-fpm - a
8.4.12-zts - a
8.4.12RC1 - a
8.4.12RC1-cli - a
8.4.12RC1-fpm - a
8.4.12RC1-zts - a
8.4.13 - a
8.4.13-cli - a
8.4.13-fpm - a
8.4.13-zts - a
8.4.13RC1 - a
8.4.13RC1-cli - a
8.4.13RC1-fpm - a
8.4.13RC1-zts - a
8.4.14 - a
8.4.14-cli - a
8.4.14-fpm - a
8.4.14-zts - a
8.4.14RC1 - a
8.4.14RC1-cli - a
8.4.14RC1-fpm - a
8.4.14RC1-zts - a
8.4.15 - a
8.4.15-cli - a
8.4.15-fpm - a
8.4.15-zts - a
8.4.15RC1 - a
8.4.15RC1-cli - a
8.4.15RC1-fpm - a
8.4.15RC1-zts - a
8.4.16 - a
8.4.16-cli - a
8.4.16-fpm - a
8.4.16-zts - a
8.4.16RC1 - a
8.4.16RC1-cli - a
8.4.16RC1-fpm - a
8.4.16RC1-zts - a
8.4.17 - a
8.4.17-cli - a
8.4.17-fpm - a
8.4.17-zts - a
8.4.17RC1 - a
8.4.17RC1-cli - a
8.4.17RC1-fpm - a
8.4.17RC1-zts - a
8.4.18 - a
8.4.18-cli - a
8.4.18-fpm - a
8.4.18-zts - a
8.4.18RC1 - a
8.4.18RC1-cli - a
8.4.18RC1-fpm - a
8.4.18RC1-zts - a
8.4.19 - a
8.4.19-cli - a
8.4.19-fpm - a
8.4.19-zts - a
8.4.2 - a
8.4.2-cli - a
8.4.2-fpm - a
8.4.2-zts - a
8.4.20 - a
8.4.20-cli - a
8.4.20-fpm - a
8.4.20-zts - a
8.4.20RC1 - a
8.4.20RC1-cli - a
8.4.20RC1-fpm - a
8.4.20RC1-zts - a
8.4.21 - a
8.4.21-cli - a
8.4.21-fpm - a
8.4.21-zts - a
8.4.21RC1 - a
8.4.21RC1-cli - a
8.4.21RC1-fpm - a
8.4.21RC1-zts - a
8.4.22 - a
8.4.22-cli - a
8.4.22-fpm - a
8.4.22-zts - a
8.4.22RC1 - a
8.4.22RC1-cli - a
8.4.22RC1-fpm - a
8.4.22RC1-zts - a
8.4.23 - a
8.4.23-cli - a
8.4.23-fpm - a
8.4.23-zts - a
8.4.23RC1 - a
8.4.23RC1-cli - a
8.4.23RC1-fpm - a
8.4.23RC1-zts - a
8.4.24 - a
8.4.24-cli - a
8.4.24-fpm - a
8.4.24-zts - a
8.4.24RC1 - a
8.4.24RC1-cli - a
8.4.24RC1-fpm - a
8.4.24RC1-zts - a
8.4.25RC1 - a
8.4.25RC1-cli - a
8.4.25RC1-fpm - a
8.4.25RC1-zts - a
8.4.2RC1 - a
8.4.2RC1-cli - a
8.4.2RC1-fpm - a
8.4.2RC1-zts - a
8.4.3 - a
8.4.3-cli - a
8.4.3-fpm - a
8.4.3-zts - a
8.4.3RC1 - a
8.4.3RC1-cli - a
8.4.3RC1-fpm - a
8.4.3RC1-zts - a
8.4.4 - a
8.4.4-cli - a
8.4.4-fpm - a
8.4.4-zts - a
8.4.4RC2 - a
8.4.4RC2-cli - a
8.4.4RC2-fpm - a
8.4.4RC2-zts - a
8.4.5 - a
8.4.5-cli - a
8.4.5-fpm - a
8.4.5-zts - a
8.4.5RC1 - a
8.4.5RC1-cli - a
8.4.5RC1-fpm - a
8.4.5RC1-zts - a
8.4.6 - a
8.4.6-cli - a
8.4.6-fpm - a
8.4.6-zts - a
8.4.6RC1 - a
8.4.6RC1-cli - a
8.4.6RC1-fpm - a
8.4.6RC1-zts - a
8.4.7 - a
8.4.7-cli - a
8.4.7-fpm - a
8.4.7-zts - a
8.4.7RC1 - a
8.4.7RC1-cli - a
8.4.7RC1-fpm - a
8.4.7RC1-zts - a
8.4.8 - a
8.4.8-cli - a
8.4.8-fpm - a
8.4.8-zts - a
8.4.8RC1 - a
8.4.8RC1-cli - a
8.4.8RC1-fpm - a
8.4.8RC1-zts - a
8.4.9RC1 - a
8.4.9RC1-cli - a
8.4.9RC1-fpm - a
8.4.9RC1-zts - a
8.5 - a
8.5-cli - a
8.5-fpm - a
8.5-rc - a
8.5-rc-cli - a
8.5-rc-fpm - a
8.5-rc-zts - a
8.5-zts - a
8.5.0 - a
8.5.0-cli - a
8.5.0-fpm - a
8.5.0-zts - a
8.5.0RC1 - a
8.5.0RC1-cli - a
8.5.0RC1-fpm - a
8.5.0RC1-zts - a
8.5.0RC2 - a
8.5.0RC2-cli - a
8.5.0RC2-fpm - a
8.5.0RC2-zts - a
8.5.0RC3 - a
8.5.0RC3-cli - a
8.5.0RC3-fpm - a
8.5.0RC3-zts - a
8.5.0RC4 - a
8.5.0RC4-cli - a
8.5.0RC4-fpm - a
8.5.0RC4-zts - a
8.5.0RC5 - a
8.5.0RC5-cli - a
8.5.0RC5-fpm - a
8.5.0RC5-zts - a
8.5.0alpha1 - a
8.5.0alpha1-cli - a
8.5.0alpha1-fpm - a
8.5.0alpha1-zts - a
8.5.0alpha2 - a
8.5.0alpha2-cli - a
8.5.0alpha2-fpm - a
8.5.0alpha2-zts - a
8.5.0alpha4 - a
8.5.0alpha4-cli - a
8.5.0alpha4-fpm - a
8.5.0alpha4-zts - a
8.5.0beta1 - a
8.5.0beta1-cli - a
8.5.0beta1-fpm - a
8.5.0beta1-zts - a
8.5.0beta2 - a
8.5.0beta2-cli - a
8.5.0beta2-fpm - a
8.5.0beta2-zts - a
8.5.0beta3 - a
8.5.0beta3-cli - a
8.5.0beta3-fpm - a
8.5.0beta3-zts - a
8.5.1 - a
8.5.1-cli - a
8.5.1-fpm - a
8.5.1-zts - a
8.5.10RC1 - a
8.5.10RC1-cli - a
8.5.10RC1-fpm - a
8.5.10RC1-zts - a
8.5.1RC1 - a
8.5.1RC1-cli - a
8.5.1RC1-fpm - a
8.5.1RC1-zts - a
8.5.1RC2 - a
8.5.1RC2-cli - a
8.5.1RC2-fpm - a
8.5.1RC2-zts - a
8.5.2 - a
8.5.2-cli - a
8.5.2-fpm - a
8.5.2-zts - a
8.5.2RC1 - a
8.5.2RC1-cli - a
8.5.2RC1-fpm - a
8.5.2RC1-zts - a
8.5.3 - a
8.5.3-cli - a
8.5.3-fpm - a
8.5.3-zts - a
8.5.3RC1 - a
8.5.3RC1-cli - a
8.5.3RC1-fpm - a
8.5.3RC1-zts - a
8.5.4 - a
8.5.4-cli - a
8.5.4-fpm - a
8.5.4-zts - a
8.5.4RC1 - a
8.5.4RC1-cli - a
8.5.4RC1-fpm - a
8.5.4RC1-zts - a
8.5.5 - a
8.5.5-cli - a
8.5.5-fpm - a
8.5.5-zts - a
8.5.5RC1 - a
8.5.5RC1-cli - a
8.5.5RC1-fpm - a
8.5.5RC1-zts - a
8.5.6 - a
8.5.6-cli - a
8.5.6-fpm - a
8.5.6-zts - a
8.5.6RC1 - a
8.5.6RC1-cli - a
8.5.6RC1-fpm - a
8.5.6RC1-zts - a
8.5.6RC3 - a
8.5.6RC3-cli - a
8.5.6RC3-fpm - a
8.5.6RC3-zts - a
8.5.7 - a
8.5.7-cli - a
8.5.7-fpm - a
8.5.7-zts - a
8.5.7RC1 - a
8.5.7RC1-cli - a
8.5.7RC1-fpm - a
8.5.7RC1-zts - a
8.5.7RC2 - a
8.5.7RC2-cli - a
8.5.7RC2-fpm - a
8.5.7RC2-zts - a
8.5.8 - a
8.5.8-cli - a
8.5.8-fpm - a
8.5.8-zts - a
8.5.8RC1 - a
8.5.8RC1-cli - a
8.5.8RC1-fpm - a
8.5.8RC1-zts - a
8.5.9 - a
8.5.9-cli - a
8.5.9-fpm - a
8.5.9-zts - a
8.5.9RC1 - a
8.5.9RC1-cli - a
8.5.9RC1-fpm - a
8.5.9RC1-zts - a
8.6-rc - a
8.6-rc-cli - a
8.6-rc-fpm - a
8.6-rc-zts - a
8.6.0alpha1 - a
8.6.0alpha1-cli - a
8.6.0alpha1-fpm - a
8.6.0alpha1-zts - a
8.6.0alpha2 - a
8.6.0alpha2-cli - a
8.6.0alpha2-fpm - a
8.6.0alpha2-zts - a
8.6.0alpha3 - a
8.6.0alpha3-cli - a
8.6.0alpha3-fpm - a
8.6.0alpha3-zts - a
8.6.0beta1 - a
8.6.0beta1-cli - a
8.6.0beta1-fpm - a
8.6.0beta1-zts - a
cli - a
fpm - a
latest - a
rc - a
rc-cli - a
rc-fpm - a
rc-zts - x2020-11-30/2019-11-28
zts - a
"),
    ("pypy", "\
2 =Df
2-2 =Ff
2-2.4 =Ff
2-2.4.0 =Ff
2-2.5 =Ff
2-2.5.0 =Ff
2-2.5.1 =Ff
2-2.6 =Ff
2-2.6.0 =Ff
2-2.6.1 =Ff
2-4 =Ff
2-4.0 =Ff
2-4.0.0 =Ff
2-4.0.1 =Ff
2-5 =Ff
2-5.0 =Ff
2-5.0.0 =Ff
2-5.0.1 =Ff
2-5.1 =Ff
2-5.1.0 =Ff
2-5.1.1 =Ff
2-5.10 =Ff
2-5.10.0 =Ff
2-5.3 =Ff
2-5.3.0 =Ff
2-5.3.1 =Ff
2-5.4 =Ff
2-5.4.0 =Ff
2-5.4.1 =Ff
2-5.6 =Ff
2-5.6.0 =Ff
2-5.7 =Ff
2-5.7.0 =Ff
2-5.7.1 =Ff
2-5.8 =Ff
2-5.8.0 =Ff
2-5.9 =Ff
2-5.9.0 =Ff
2-6 =Ff
2-6-jessie =Ff
2-6.0 =Ff
2-6.0-jessie =Ff
2-6.0.0 =Ff
2-6.0.0-jessie =Ff
2-7 =Df
2-7-bookworm =Cf
2-7-bullseye =Bf
2-7-buster =Af
2-7-jessie =Ff
2-7-trixie =Df
2-7.0 =Ff
2-7.0-jessie =Ff
2-7.0.0 =Ff
2-7.0.0-jessie =Ff
2-7.1 =Ff
2-7.1-jessie =Ff
2-7.1.0 =Ff
2-7.1.0-jessie =Ff
2-7.1.1 =Ff
2-7.1.1-jessie =Ff
2-7.2 =Ff
2-7.2-jessie =Ff
2-7.2.0 =Ff
2-7.2.0-jessie =Ff
2-7.3 =Df
2-7.3-bookworm =Cf
2-7.3-bullseye =Bf
2-7.3-buster =Af
2-7.3-jessie =Ff
2-7.3-trixie =Df
2-7.3.0 =Af
2-7.3.0-buster =Af
2-7.3.0-jessie =Ff
2-7.3.1 =Af
2-7.3.1-buster =Af
2-7.3.10 =Bf
2-7.3.10-bullseye =Bf
2-7.3.10-buster =Af
2-7.3.11 =Bf
2-7.3.11-bookworm =Cf
2-7.3.11-bullseye =Bf
2-7.3.11-buster =Af
2-7.3.12 =Bf
2-7.3.12-bookworm =Cf
2-7.3.12-bullseye =Bf
2-7.3.13 =Bf
2-7.3.13-bookworm =Cf
2-7.3.13-bullseye =Bf
2-7.3.14 =Bf
2-7.3.14-bookworm =Cf
2-7.3.14-bullseye =Bf
2-7.3.15 =Bf
2-7.3.15-bookworm =Cf
2-7.3.15-bullseye =Bf
2-7.3.16 =Bf
2-7.3.16-bookworm =Cf
2-7.3.16-bullseye =Bf
2-7.3.17 =Bf
2-7.3.17-bookworm =Cf
2-7.3.17-bullseye =Bf
2-7.3.18 =Cf
2-7.3.18-bookworm =Cf
2-7.3.18-bullseye =Bf
2-7.3.19 =Cf
2-7.3.19-bookworm =Cf
2-7.3.19-bullseye =Bf
2-7.3.2 =Af
2-7.3.2-buster =Af
2-7.3.20 =Df
2-7.3.20-bookworm =Cf
2-7.3.20-bullseye =Bf
2-7.3.20-trixie =Df
2-7.3.21 =Df
2-7.3.21-bookworm =Cf
2-7.3.21-trixie =Df
2-7.3.22 =Df
2-7.3.22-bookworm =Cf
2-7.3.22-trixie =Df
2-7.3.23 =Df
2-7.3.23-bookworm =Cf
2-7.3.23-trixie =Df
2-7.3.3 =Af
2-7.3.3-buster =Af
2-7.3.4 =Af
2-7.3.4-buster =Af
2-7.3.5 =Bf
2-7.3.5-bullseye =Bf
2-7.3.5-buster =Af
2-7.3.6 =Bf
2-7.3.6-bullseye =Bf
2-7.3.6-buster =Af
2-7.3.8 =Bf
2-7.3.8-bullseye =Bf
2-7.3.8-buster =Af
2-7.3.9 =Bf
2-7.3.9-bullseye =Bf
2-7.3.9-buster =Af
2-bookworm =Cf
2-bullseye =Bf
2-buster =Af
2-jessie =Ff
2-trixie =Df
2.7 =Df
2.7-7 =Df
2.7-7-bookworm =Cf
2.7-7-bullseye =Bf
2.7-7-buster =Af
2.7-7-jessie =Ff
2.7-7-trixie =Df
2.7-7.0 =Ff
2.7-7.0-jessie =Ff
2.7-7.0.0 =Ff
2.7-7.0.0-jessie =Ff
2.7-7.1 =Ff
2.7-7.1-jessie =Ff
2.7-7.1.0 =Ff
2.7-7.1.0-jessie =Ff
2.7-7.1.1 =Ff
2.7-7.1.1-jessie =Ff
2.7-7.2 =Ff
2.7-7.2-jessie =Ff
2.7-7.2.0 =Ff
2.7-7.2.0-jessie =Ff
2.7-7.3 =Df
2.7-7.3-bookworm =Cf
2.7-7.3-bullseye =Bf
2.7-7.3-buster =Af
2.7-7.3-jessie =Ff
2.7-7.3-trixie =Df
2.7-7.3.0 =Af
2.7-7.3.0-buster =Af
2.7-7.3.0-jessie =Ff
2.7-7.3.1 =Af
2.7-7.3.1-buster =Af
2.7-7.3.10 =Bf
2.7-7.3.10-bullseye =Bf
2.7-7.3.10-buster =Af
2.7-7.3.11 =Bf
2.7-7.3.11-bookworm =Cf
2.7-7.3.11-bullseye =Bf
2.7-7.3.11-buster =Af
2.7-7.3.12 =Bf
2.7-7.3.12-bookworm =Cf
2.7-7.3.12-bullseye =Bf
2.7-7.3.13 =Bf
2.7-7.3.13-bookworm =Cf
2.7-7.3.13-bullseye =Bf
2.7-7.3.14 =Bf
2.7-7.3.14-bookworm =Cf
2.7-7.3.14-bullseye =Bf
2.7-7.3.15 =Bf
2.7-7.3.15-bookworm =Cf
2.7-7.3.15-bullseye =Bf
2.7-7.3.16 =Bf
2.7-7.3.16-bookworm =Cf
2.7-7.3.16-bullseye =Bf
2.7-7.3.17 =Bf
2.7-7.3.17-bookworm =Cf
2.7-7.3.17-bullseye =Bf
2.7-7.3.18 =Cf
2.7-7.3.18-bookworm =Cf
2.7-7.3.18-bullseye =Bf
2.7-7.3.19 =Cf
2.7-7.3.19-bookworm =Cf
2.7-7.3.19-bullseye =Bf
2.7-7.3.2 =Af
2.7-7.3.2-buster =Af
2.7-7.3.20 =Df
2.7-7.3.20-bookworm =Cf
2.7-7.3.20-bullseye =Bf
2.7-7.3.20-trixie =Df
2.7-7.3.21 =Df
2.7-7.3.21-bookworm =Cf
2.7-7.3.21-trixie =Df
2.7-7.3.22 =Df
2.7-7.3.22-bookworm =Cf
2.7-7.3.22-trixie =Df
2.7-7.3.23 =Df
2.7-7.3.23-bookworm =Cf
2.7-7.3.23-trixie =Df
2.7-7.3.3 =Af
2.7-7.3.3-buster =Af
2.7-7.3.4 =Af
2.7-7.3.4-buster =Af
2.7-7.3.5 =Bf
2.7-7.3.5-bullseye =Bf
2.7-7.3.5-buster =Af
2.7-7.3.6 =Bf
2.7-7.3.6-bullseye =Bf
2.7-7.3.6-buster =Af
2.7-7.3.8 =Bf
2.7-7.3.8-bullseye =Bf
2.7-7.3.8-buster =Af
2.7-7.3.9 =Bf
2.7-7.3.9-bullseye =Bf
2.7-7.3.9-buster =Af
2.7-bookworm =Cf
2.7-bullseye =Bf
2.7-buster =Af
2.7-jessie =Ff
2.7-trixie =Df
3 =Df
3-2 =Ff
3-2.4 =Ff
3-2.4.0 =Ff
3-5 =Ff
3-5.10 =Ff
3-5.10.0 =Ff
3-5.10.1 =Ff
3-5.2 =Ff
3-5.2.0 =Ff
3-5.2.0-alpha1 =Ff
3-5.5 =Ff
3-5.5.0 =Ff
3-5.5.0-alpha =Ff
3-5.7 =Ff
3-5.7.0 =Ff
3-5.7.1 =Ff
3-5.8 =Ff
3-5.8.0 =Ff
3-5.9 =Ff
3-5.9.0 =Ff
3-6 =Ff
3-6-jessie =Ff
3-6.0 =Ff
3-6.0-jessie =Ff
3-6.0.0 =Ff
3-6.0.0-jessie =Ff
3-7 =Df
3-7-bookworm =Cf
3-7-bullseye =Bf
3-7-buster =Af
3-7-jessie =Ff
3-7-stretch =Gf
3-7-trixie =Df
3-7.0 =Gf
3-7.0-jessie =Ff
3-7.0-stretch =Gf
3-7.0.0 =Gf
3-7.0.0-jessie =Ff
3-7.0.0-stretch =Gf
3-7.2 =Gf
3-7.2-stretch =Gf
3-7.2.0 =Gf
3-7.2.0-stretch =Gf
3-7.3 =Df
3-7.3-bookworm =Cf
3-7.3-bullseye =Bf
3-7.3-buster =Af
3-7.3-stretch =Gf
3-7.3-trixie =Df
3-7.3.0 =Af
3-7.3.0-buster =Af
3-7.3.0-stretch =Gf
3-7.3.1 =Af
3-7.3.1-buster =Af
3-7.3.10 =Bf
3-7.3.10-bullseye =Bf
3-7.3.10-buster =Af
3-7.3.11 =Bf
3-7.3.11-bookworm =Cf
3-7.3.11-bullseye =Bf
3-7.3.11-buster =Af
3-7.3.12 =Bf
3-7.3.12-bookworm =Cf
3-7.3.12-bullseye =Bf
3-7.3.13 =Bf
3-7.3.13-bookworm =Cf
3-7.3.13-bullseye =Bf
3-7.3.14 =Bf
3-7.3.14-bookworm =Cf
3-7.3.14-bullseye =Bf
3-7.3.15 =Bf
3-7.3.15-bookworm =Cf
3-7.3.15-bullseye =Bf
3-7.3.16 =Bf
3-7.3.16-bookworm =Cf
3-7.3.16-bullseye =Bf
3-7.3.17 =Bf
3-7.3.17-bookworm =Cf
3-7.3.17-bullseye =Bf
3-7.3.18 =Cf
3-7.3.18-bookworm =Cf
3-7.3.18-bullseye =Bf
3-7.3.19 =Cf
3-7.3.19-bookworm =Cf
3-7.3.19-bullseye =Bf
3-7.3.2 =Af
3-7.3.2-buster =Af
3-7.3.20 =Df
3-7.3.20-bookworm =Cf
3-7.3.20-trixie =Df
3-7.3.21 =Df
3-7.3.21-bookworm =Cf
3-7.3.21-trixie =Df
3-7.3.22 =Df
3-7.3.22-bookworm =Cf
3-7.3.22-trixie =Df
3-7.3.23 =Df
3-7.3.23-bookworm =Cf
3-7.3.23-trixie =Df
3-7.3.3 =Af
3-7.3.3-buster =Af
3-7.3.4 =Af
3-7.3.4-buster =Af
3-7.3.5 =Bf
3-7.3.5-bullseye =Bf
3-7.3.5-buster =Af
3-7.3.6 =Bf
3-7.3.6-bullseye =Bf
3-7.3.6-buster =Af
3-7.3.7 =Bf
3-7.3.7-bullseye =Bf
3-7.3.7-buster =Af
3-7.3.8 =Bf
3-7.3.8-bullseye =Bf
3-7.3.8-buster =Af
3-7.3.9 =Bf
3-7.3.9-bullseye =Bf
3-7.3.9-buster =Af
3-bookworm =Cf
3-bullseye =Bf
3-buster =Af
3-jessie =Ff
3-stretch =Gf
3-trixie =Df
3.10 =Cf
3.10-7 =Cf
3.10-7-bookworm =Cf
3.10-7-bullseye =Bf
3.10-7.3 =Cf
3.10-7.3-bookworm =Cf
3.10-7.3-bullseye =Bf
3.10-7.3.12 =Bf
3.10-7.3.12-bookworm =Cf
3.10-7.3.12-bullseye =Bf
3.10-7.3.13 =Bf
3.10-7.3.13-bookworm =Cf
3.10-7.3.13-bullseye =Bf
3.10-7.3.14 =Bf
3.10-7.3.14-bookworm =Cf
3.10-7.3.14-bullseye =Bf
3.10-7.3.15 =Bf
3.10-7.3.15-bookworm =Cf
3.10-7.3.15-bullseye =Bf
3.10-7.3.16 =Bf
3.10-7.3.16-bookworm =Cf
3.10-7.3.16-bullseye =Bf
3.10-7.3.17 =Bf
3.10-7.3.17-bookworm =Cf
3.10-7.3.17-bullseye =Bf
3.10-7.3.18 =Cf
3.10-7.3.18-bookworm =Cf
3.10-7.3.18-bullseye =Bf
3.10-7.3.19 =Cf
3.10-7.3.19-bookworm =Cf
3.10-7.3.19-bullseye =Bf
3.10-bookworm =Cf
3.10-bullseye =Bf
3.11 =Df
3.11-7 =Df
3.11-7-bookworm =Cf
3.11-7-trixie =Df
3.11-7.3 =Df
3.11-7.3-bookworm =Cf
3.11-7.3-trixie =Df
3.11-7.3.18 =Cf
3.11-7.3.18-bookworm =Cf
3.11-7.3.19 =Cf
3.11-7.3.19-bookworm =Cf
3.11-7.3.20 =Df
3.11-7.3.20-bookworm =Cf
3.11-7.3.20-trixie =Df
3.11-7.3.21 =Df
3.11-7.3.21-bookworm =Cf
3.11-7.3.21-trixie =Df
3.11-7.3.22 =Df
3.11-7.3.22-bookworm =Cf
3.11-7.3.22-trixie =Df
3.11-7.3.23 =Df
3.11-7.3.23-bookworm =Cf
3.11-7.3.23-trixie =Df
3.11-bookworm =Cf
3.11-trixie =Df
3.5 =Gf
3.5-7 =Gf
3.5-7-jessie =Ff
3.5-7-stretch =Gf
3.5-7.0 =Gf
3.5-7.0-jessie =Ff
3.5-7.0-stretch =Gf
3.5-7.0.0 =Gf
3.5-7.0.0-jessie =Ff
3.5-7.0.0-stretch =Gf
3.5-jessie =Ff
3.5-stretch =Gf
3.6 =Af
3.6-7 =Af
3.6-7-buster =Af
3.6-7-jessie =Ff
3.6-7-stretch =Gf
3.6-7.0 =Ff
3.6-7.0-jessie =Ff
3.6-7.0.0 =Ff
3.6-7.0.0-jessie =Ff
3.6-7.1 =Gf
3.6-7.1-jessie =Ff
3.6-7.1-stretch =Gf
3.6-7.1.0 =Gf
3.6-7.1.0-jessie =Ff
3.6-7.1.0-stretch =Gf
3.6-7.1.1 =Gf
3.6-7.1.1-stretch =Gf
3.6-7.2 =Gf
3.6-7.2-stretch =Gf
3.6-7.2.0 =Gf
3.6-7.2.0-stretch =Gf
3.6-7.3 =Af
3.6-7.3-buster =Af
3.6-7.3-stretch =Gf
3.6-7.3.0 =Af
3.6-7.3.0-buster =Af
3.6-7.3.0-stretch =Gf
3.6-7.3.1 =Af
3.6-7.3.1-buster =Af
3.6-7.3.2 =Af
3.6-7.3.2-buster =Af
3.6-7.3.3 =Af
3.6-7.3.3-buster =Af
3.6-buster =Af
3.6-jessie =Ff
3.6-stretch =Gf
3.7 =Bf
3.7-7 =Bf
3.7-7-bullseye =Bf
3.7-7-buster =Af
3.7-7.3 =Bf
3.7-7.3-bullseye =Bf
3.7-7.3-buster =Af
3.7-7.3.2 =Af
3.7-7.3.2-buster =Af
3.7-7.3.3 =Af
3.7-7.3.3-buster =Af
3.7-7.3.4 =Af
3.7-7.3.4-buster =Af
3.7-7.3.5 =Bf
3.7-7.3.5-bullseye =Bf
3.7-7.3.5-buster =Af
3.7-7.3.6 =Bf
3.7-7.3.6-bullseye =Bf
3.7-7.3.6-buster =Af
3.7-7.3.7 =Bf
3.7-7.3.7-bullseye =Bf
3.7-7.3.7-buster =Af
3.7-7.3.8 =Bf
3.7-7.3.8-bullseye =Bf
3.7-7.3.8-buster =Af
3.7-7.3.9 =Bf
3.7-7.3.9-bullseye =Bf
3.7-7.3.9-buster =Af
3.7-bullseye =Bf
3.7-buster =Af
3.8 =Bf
3.8-7 =Bf
3.8-7-bookworm =Cf
3.8-7-bullseye =Bf
3.8-7-buster =Af
3.8-7.3 =Bf
3.8-7.3-bookworm =Cf
3.8-7.3-bullseye =Bf
3.8-7.3-buster =Af
3.8-7.3.10 =Bf
3.8-7.3.10-bullseye =Bf
3.8-7.3.10-buster =Af
3.8-7.3.11 =Bf
3.8-7.3.11-bookworm =Cf
3.8-7.3.11-bullseye =Bf
3.8-7.3.11-buster =Af
3.8-7.3.7 =Bf
3.8-7.3.7-bullseye =Bf
3.8-7.3.7-buster =Af
3.8-7.3.8 =Bf
3.8-7.3.8-bullseye =Bf
3.8-7.3.8-buster =Af
3.8-7.3.9 =Bf
3.8-7.3.9-bullseye =Bf
3.8-7.3.9-buster =Af
3.8-bookworm =Cf
3.8-bullseye =Bf
3.8-buster =Af
3.9 =Bf
3.9-7 =Bf
3.9-7-bookworm =Cf
3.9-7-bullseye =Bf
3.9-7-buster =Af
3.9-7.3 =Bf
3.9-7.3-bookworm =Cf
3.9-7.3-bullseye =Bf
3.9-7.3-buster =Af
3.9-7.3.10 =Bf
3.9-7.3.10-bullseye =Bf
3.9-7.3.10-buster =Af
3.9-7.3.11 =Bf
3.9-7.3.11-bookworm =Cf
3.9-7.3.11-bullseye =Bf
3.9-7.3.11-buster =Af
3.9-7.3.12 =Bf
3.9-7.3.12-bookworm =Cf
3.9-7.3.12-bullseye =Bf
3.9-7.3.13 =Bf
3.9-7.3.13-bookworm =Cf
3.9-7.3.13-bullseye =Bf
3.9-7.3.14 =Bf
3.9-7.3.14-bookworm =Cf
3.9-7.3.14-bullseye =Bf
3.9-7.3.15 =Bf
3.9-7.3.15-bookworm =Cf
3.9-7.3.15-bullseye =Bf
3.9-7.3.16 =Bf
3.9-7.3.16-bookworm =Cf
3.9-7.3.16-bullseye =Bf
3.9-7.3.8 =Bf
3.9-7.3.8-bullseye =Bf
3.9-7.3.8-buster =Af
3.9-7.3.9 =Bf
3.9-7.3.9-bullseye =Bf
3.9-7.3.9-buster =Af
3.9-bookworm =Cf
3.9-bullseye =Bf
3.9-buster =Af
bookworm =Cf
bullseye =Bf
buster =Af
jessie =Ff
latest =Df
stretch =Gf
trixie =Df
"),
    ("python", "\
2 =Af a
2-buster =Af
2-jessie =Ff
2-stretch =Gf
2.7 =Af a
2.7-buster =Af
2.7-jessie =Ff
2.7-stretch =Gf
2.7.10 =Ff
2.7.11 =Ff a
2.7.12 =Ff a
2.7.13 =Ff a
2.7.14 =Ff a
2.7.14-jessie =Ff
2.7.14-stretch =Gf
2.7.15 =Gf a
2.7.15-jessie =Ff
2.7.15-stretch =Gf
2.7.16 =Af a
2.7.16-buster =Af
2.7.16-jessie =Ff
2.7.16-stretch =Gf
2.7.17 =Af a
2.7.17-buster =Af
2.7.17-stretch =Gf
2.7.18 =Af a
2.7.18-buster =Af
2.7.18-stretch =Gf
2.7.8 =Ff
2.7.9 =Ff
3 =Df a
3-bookworm =Cf
3-bullseye =Bf
3-buster =Af
3-jessie =Ff
3-stretch =Gf
3-trixie =Df
3.10 =Df a
3.10-bookworm =Cf
3.10-bullseye =Bf
3.10-buster =Af
3.10-rc =Bf a
3.10-rc-bullseye =Bf
3.10-rc-buster =Af
3.10-trixie =Df
3.10.0 =Bf a
3.10.0-bullseye =Bf
3.10.0-buster =Af
3.10.0a1 =Af a
3.10.0a1-buster =Af
3.10.0a2 =Af a
3.10.0a2-buster =Af
3.10.0a3 =Af a
3.10.0a3-buster =Af
3.10.0a4 =Af a
3.10.0a4-buster =Af
3.10.0a5 =Af a
3.10.0a5-buster =Af
3.10.0a6 =Af a
3.10.0a6-buster =Af
3.10.0a7 =Af a
3.10.0a7-buster =Af
3.10.0b1 =Af a
3.10.0b1-buster =Af
3.10.0b2 =Af a
3.10.0b2-buster =Af
3.10.0b3 =Af a
3.10.0b3-buster =Af
3.10.0b4 =Af a
3.10.0b4-buster =Af
3.10.0rc1 =Bf a
3.10.0rc1-bullseye =Bf
3.10.0rc1-buster =Af
3.10.0rc2 =Bf a
3.10.0rc2-bullseye =Bf
3.10.0rc2-buster =Af
3.10.1 =Bf a
3.10.1-bullseye =Bf
3.10.1-buster =Af
3.10.10 =Bf a
3.10.10-bullseye =Bf
3.10.10-buster =Af
3.10.11 =Bf a
3.10.11-bullseye =Bf
3.10.11-buster =Af
3.10.12 =Cf a
3.10.12-bookworm =Cf
3.10.12-bullseye =Bf
3.10.12-buster =Af
3.10.13 =Cf a
3.10.13-bookworm =Cf
3.10.13-bullseye =Bf
3.10.14 =Cf a
3.10.14-bookworm =Cf
3.10.14-bullseye =Bf
3.10.15 =Cf a
3.10.15-bookworm =Cf
3.10.15-bullseye =Bf
3.10.16 =Cf a
3.10.16-bookworm =Cf
3.10.16-bullseye =Bf
3.10.17 =Cf a
3.10.17-bookworm =Cf
3.10.17-bullseye =Bf
3.10.18 =Df a
3.10.18-bookworm =Cf
3.10.18-bullseye =Bf
3.10.18-trixie =Df
3.10.19 =Df a
3.10.19-bookworm =Cf
3.10.19-trixie =Df
3.10.2 =Bf a
3.10.2-bullseye =Bf
3.10.2-buster =Af
3.10.20 =Df a
3.10.20-bookworm =Cf
3.10.20-trixie =Df
3.10.21 =Df a
3.10.21-bookworm =Cf
3.10.21-trixie =Df
3.10.3 =Bf a
3.10.3-bullseye =Bf
3.10.3-buster =Af
3.10.4 =Bf a
3.10.4-bullseye =Bf
3.10.4-buster =Af
3.10.5 =Bf a
3.10.5-bullseye =Bf
3.10.5-buster =Af
3.10.6 =Bf a
3.10.6-bullseye =Bf
3.10.6-buster =Af
3.10.7 =Bf a
3.10.7-bullseye =Bf
3.10.7-buster =Af
3.10.8 =Bf a
3.10.8-bullseye =Bf
3.10.8-buster =Af
3.10.9 =Bf a
3.10.9-bullseye =Bf
3.10.9-buster =Af
3.11 =Df a
3.11-bookworm =Cf
3.11-bullseye =Bf
3.11-buster =Af
3.11-rc =Bf a
3.11-rc-bullseye =Bf
3.11-rc-buster =Af
3.11-trixie =Df
3.11.0 =Bf a
3.11.0-bullseye =Bf
3.11.0-buster =Af
3.11.0a1 =Bf a
3.11.0a1-bullseye =Bf
3.11.0a2 =Bf a
3.11.0a2-bullseye =Bf
3.11.0a3 =Bf a
3.11.0a3-bullseye =Bf
3.11.0a4 =Bf a
3.11.0a4-bullseye =Bf
3.11.0a4-buster =Af
3.11.0a5 =Bf a
3.11.0a5-bullseye =Bf
3.11.0a5-buster =Af
3.11.0a6 =Bf a
3.11.0a6-bullseye =Bf
3.11.0a6-buster =Af
3.11.0a7 =Bf a
3.11.0a7-bullseye =Bf
3.11.0a7-buster =Af
3.11.0b1 =Bf a
3.11.0b1-bullseye =Bf
3.11.0b1-buster =Af
3.11.0b3 =Bf a
3.11.0b3-bullseye =Bf
3.11.0b3-buster =Af
3.11.0b4 =Bf a
3.11.0b4-bullseye =Bf
3.11.0b4-buster =Af
3.11.0b5 =Bf a
3.11.0b5-bullseye =Bf
3.11.0b5-buster =Af
3.11.0rc1 =Bf a
3.11.0rc1-bullseye =Bf
3.11.0rc1-buster =Af
3.11.0rc2 =Bf a
3.11.0rc2-bullseye =Bf
3.11.0rc2-buster =Af
3.11.1 =Bf a
3.11.1-bullseye =Bf
3.11.1-buster =Af
3.11.10 =Cf a
3.11.10-bookworm =Cf
3.11.10-bullseye =Bf
3.11.11 =Cf a
3.11.11-bookworm =Cf
3.11.11-bullseye =Bf
3.11.12 =Cf a
3.11.12-bookworm =Cf
3.11.12-bullseye =Bf
3.11.13 =Df a
3.11.13-bookworm =Cf
3.11.13-bullseye =Bf
3.11.13-trixie =Df
3.11.14 =Df a
3.11.14-bookworm =Cf
3.11.14-trixie =Df
3.11.15 =Df a
3.11.15-bookworm =Cf
3.11.15-trixie =Df
3.11.16 =Df a
3.11.16-bookworm =Cf
3.11.16-trixie =Df
3.11.2 =Bf a
3.11.2-bullseye =Bf
3.11.2-buster =Af
3.11.3 =Bf a
3.11.3-bullseye =Bf
3.11.3-buster =Af
3.11.4 =Cf a
3.11.4-bookworm =Cf
3.11.4-bullseye =Bf
3.11.4-buster =Af
3.11.5 =Cf a
3.11.5-bookworm =Cf
3.11.5-bullseye =Bf
3.11.6 =Cf a
3.11.6-bookworm =Cf
3.11.6-bullseye =Bf
3.11.7 =Cf a
3.11.7-bookworm =Cf
3.11.7-bullseye =Bf
3.11.8 =Cf a
3.11.8-bookworm =Cf
3.11.8-bullseye =Bf
3.11.9 =Cf a
3.11.9-bookworm =Cf
3.11.9-bullseye =Bf
3.12 =Df a
3.12-bookworm =Cf
3.12-bullseye =Bf
3.12-rc =Cf a
3.12-rc-bookworm =Cf
3.12-rc-bullseye =Bf
3.12-rc-buster =Af
3.12-trixie =Df
3.12.0 =Cf a
3.12.0-bookworm =Cf
3.12.0-bullseye =Bf
3.12.0a1 =Bf a
3.12.0a1-bullseye =Bf
3.12.0a1-buster =Af
3.12.0a2 =Bf a
3.12.0a2-bullseye =Bf
3.12.0a2-buster =Af
3.12.0a3 =Bf a
3.12.0a3-bullseye =Bf
3.12.0a3-buster =Af
3.12.0a4 =Bf a
3.12.0a4-bullseye =Bf
3.12.0a4-buster =Af
3.12.0a5 =Bf a
3.12.0a5-bullseye =Bf
3.12.0a5-buster =Af
3.12.0a6 =Bf a
3.12.0a6-bullseye =Bf
3.12.0a6-buster =Af
3.12.0a7 =Bf a
3.12.0a7-bullseye =Bf
3.12.0a7-buster =Af
3.12.0b1 =Bf a
3.12.0b1-bullseye =Bf
3.12.0b1-buster =Af
3.12.0b2 =Cf a
3.12.0b2-bookworm =Cf
3.12.0b2-bullseye =Bf
3.12.0b2-buster =Af
3.12.0b3 =Cf a
3.12.0b3-bookworm =Cf
3.12.0b3-bullseye =Bf
3.12.0b4 =Cf a
3.12.0b4-bookworm =Cf
3.12.0b4-bullseye =Bf
3.12.0rc1 =Cf a
3.12.0rc1-bookworm =Cf
3.12.0rc1-bullseye =Bf
3.12.0rc2 =Cf a
3.12.0rc2-bookworm =Cf
3.12.0rc2-bullseye =Bf
3.12.0rc3 =Cf a
3.12.0rc3-bookworm =Cf
3.12.0rc3-bullseye =Bf
3.12.1 =Cf a
3.12.1-bookworm =Cf
3.12.1-bullseye =Bf
3.12.10 =Cf a
3.12.10-bookworm =Cf
3.12.10-bullseye =Bf
3.12.11 =Df a
3.12.11-bookworm =Cf
3.12.11-bullseye =Bf
3.12.11-trixie =Df
3.12.12 =Df a
3.12.12-bookworm =Cf
3.12.12-trixie =Df
3.12.13 =Df a
3.12.13-bookworm =Cf
3.12.13-trixie =Df
3.12.14 =Df a
3.12.14-bookworm =Cf
3.12.14-trixie =Df
3.12.2 =Cf a
3.12.2-bookworm =Cf
3.12.2-bullseye =Bf
3.12.3 =Cf a
3.12.3-bookworm =Cf
3.12.3-bullseye =Bf
3.12.4 =Cf a
3.12.4-bookworm =Cf
3.12.4-bullseye =Bf
3.12.5 =Cf a
3.12.5-bookworm =Cf
3.12.5-bullseye =Bf
3.12.6 =Cf a
3.12.6-bookworm =Cf
3.12.6-bullseye =Bf
3.12.7 =Cf a
3.12.7-bookworm =Cf
3.12.7-bullseye =Bf
3.12.8 =Cf a
3.12.8-bookworm =Cf
3.12.8-bullseye =Bf
3.12.9 =Cf a
3.12.9-bookworm =Cf
3.12.9-bullseye =Bf
3.13 =Df a
3.13-bookworm =Cf
3.13-bullseye =Bf
3.13-rc =Cf a
3.13-rc-bookworm =Cf
3.13-rc-bullseye =Bf
3.13-trixie =Df
3.13.0 =Cf a
3.13.0-bookworm =Cf
3.13.0-bullseye =Bf
3.13.0a1 =Cf a
3.13.0a1-bookworm =Cf
3.13.0a1-bullseye =Bf
3.13.0a2 =Cf a
3.13.0a2-bookworm =Cf
3.13.0a2-bullseye =Bf
3.13.0a3 =Cf a
3.13.0a3-bookworm =Cf
3.13.0a3-bullseye =Bf
3.13.0a4 =Cf a
3.13.0a4-bookworm =Cf
3.13.0a4-bullseye =Bf
3.13.0a5 =Cf a
3.13.0a5-bookworm =Cf
3.13.0a5-bullseye =Bf
3.13.0a6 =Cf a
3.13.0a6-bookworm =Cf
3.13.0a6-bullseye =Bf
3.13.0b1 =Cf a
3.13.0b1-bookworm =Cf
3.13.0b1-bullseye =Bf
3.13.0b2 =Cf a
3.13.0b2-bookworm =Cf
3.13.0b2-bullseye =Bf
3.13.0b3 =Cf a
3.13.0b3-bookworm =Cf
3.13.0b3-bullseye =Bf
3.13.0b4 =Cf a
3.13.0b4-bookworm =Cf
3.13.0b4-bullseye =Bf
3.13.0rc1 =Cf a
3.13.0rc1-bookworm =Cf
3.13.0rc1-bullseye =Bf
3.13.0rc2 =Cf a
3.13.0rc2-bookworm =Cf
3.13.0rc2-bullseye =Bf
3.13.0rc3 =Cf a
3.13.0rc3-bookworm =Cf
3.13.0rc3-bullseye =Bf
3.13.1 =Cf a
3.13.1-bookworm =Cf
3.13.1-bullseye =Bf
3.13.10 =Df a
3.13.10-bookworm =Cf
3.13.10-trixie =Df
3.13.11 =Df a
3.13.11-bookworm =Cf
3.13.11-trixie =Df
3.13.12 =Df a
3.13.12-bookworm =Cf
3.13.12-trixie =Df
3.13.13 =Df a
3.13.13-bookworm =Cf
3.13.13-trixie =Df
3.13.14 =Df a
3.13.14-bookworm =Cf
3.13.14-trixie =Df
3.13.15 =Df a
3.13.15-bookworm =Cf
3.13.15-trixie =Df
3.13.2 =Cf a
3.13.2-bookworm =Cf
3.13.2-bullseye =Bf
3.13.3 =Cf a
3.13.3-bookworm =Cf
3.13.3-bullseye =Bf
3.13.4 =Cf a
3.13.4-bookworm =Cf
3.13.4-bullseye =Bf
3.13.5 =Cf a
3.13.5-bookworm =Cf
3.13.5-bullseye =Bf
3.13.6 =Df a
3.13.6-bookworm =Cf
3.13.6-bullseye =Bf
3.13.6-trixie =Df
3.13.7 =Df a
3.13.7-bookworm =Cf
3.13.7-trixie =Df
3.13.8 =Df a
3.13.8-bookworm =Cf
3.13.8-trixie =Df
3.13.9 =Df a
3.13.9-bookworm =Cf
3.13.9-trixie =Df
3.14 =Df a
3.14-bookworm =Cf
3.14-rc =Df a
3.14-rc-bookworm =Cf
3.14-rc-bullseye =Bf
3.14-rc-trixie =Df
3.14-trixie =Df
3.14.0 =Df a
3.14.0-bookworm =Cf
3.14.0-trixie =Df
3.14.0a1 =Cf a
3.14.0a1-bookworm =Cf
3.14.0a1-bullseye =Bf
3.14.0a2 =Cf a
3.14.0a2-bookworm =Cf
3.14.0a2-bullseye =Bf
3.14.0a3 =Cf a
3.14.0a3-bookworm =Cf
3.14.0a3-bullseye =Bf
3.14.0a4 =Cf a
3.14.0a4-bookworm =Cf
3.14.0a4-bullseye =Bf
3.14.0a5 =Cf a
3.14.0a5-bookworm =Cf
3.14.0a5-bullseye =Bf
3.14.0a6 =Cf a
3.14.0a6-bookworm =Cf
3.14.0a6-bullseye =Bf
3.14.0a7 =Cf a
3.14.0a7-bookworm =Cf
3.14.0a7-bullseye =Bf
3.14.0b1 =Cf a
3.14.0b1-bookworm =Cf
3.14.0b1-bullseye =Bf
3.14.0b2 =Cf a
3.14.0b2-bookworm =Cf
3.14.0b2-bullseye =Bf
3.14.0b3 =Cf a
3.14.0b3-bookworm =Cf
3.14.0b3-bullseye =Bf
3.14.0b4 =Cf a
3.14.0b4-bookworm =Cf
3.14.0b4-bullseye =Bf
3.14.0rc1 =Df a
3.14.0rc1-bookworm =Cf
3.14.0rc1-bullseye =Bf
3.14.0rc1-trixie =Df
3.14.0rc2 =Df a
3.14.0rc2-bookworm =Cf
3.14.0rc2-trixie =Df
3.14.0rc3 =Df a
3.14.0rc3-bookworm =Cf
3.14.0rc3-trixie =Df
3.14.1 =Df a
3.14.1-bookworm =Cf
3.14.1-trixie =Df
3.14.2 =Df a
3.14.2-bookworm =Cf
3.14.2-trixie =Df
3.14.3 =Df a
3.14.3-bookworm =Cf
3.14.3-trixie =Df
3.14.4 =Df a
3.14.4-bookworm =Cf
3.14.4-trixie =Df
3.14.5 =Df a
3.14.5-bookworm =Cf
3.14.5-trixie =Df
3.14.6 =Df a
3.14.6-bookworm =Cf
3.14.6-trixie =Df
3.14.7 =Df a
3.14.7-bookworm =Cf
3.14.7-trixie =Df
3.15-rc =Df a
3.15-rc-bookworm =Cf
3.15-rc-trixie =Df
3.15.0a1 =Df a
3.15.0a1-bookworm =Cf
3.15.0a1-trixie =Df
3.15.0a2 =Df a
3.15.0a2-bookworm =Cf
3.15.0a2-trixie =Df
3.15.0a3 =Df a
3.15.0a3-bookworm =Cf
3.15.0a3-trixie =Df
3.15.0a5 =Df a
3.15.0a5-bookworm =Cf
3.15.0a5-trixie =Df
3.15.0a6 =Df a
3.15.0a6-bookworm =Cf
3.15.0a6-trixie =Df
3.15.0a7 =Df a
3.15.0a7-bookworm =Cf
3.15.0a7-trixie =Df
3.15.0a8 =Df a
3.15.0a8-bookworm =Cf
3.15.0a8-trixie =Df
3.15.0b1 =Df a
3.15.0b1-bookworm =Cf
3.15.0b1-trixie =Df
3.15.0b2 =Df a
3.15.0b2-bookworm =Cf
3.15.0b2-trixie =Df
3.15.0b3 =Df a
3.15.0b3-bookworm =Cf
3.15.0b3-trixie =Df
3.15.0b4 =Df a
3.15.0b4-bookworm =Cf
3.15.0b4-trixie =Df
3.15.0rc1 =Df a
3.15.0rc1-bookworm =Cf
3.15.0rc1-trixie =Df
3.2 =Ff
3.2.6 =Ff
3.3 =Ff a
3.3-rc =Ff a
3.3.6 =Ff a
3.3.7 =Ff a
3.3.7rc1 =Ff a
3.4 =Gf a
3.4-jessie =Ff
3.4-stretch =Gf
3.4.10 =Gf a
3.4.10-jessie =Ff
3.4.10-stretch =Gf
3.4.2 =Ff
3.4.3 =Ff
3.4.4 =Ff a
3.4.5 =Ff a
3.4.6 =Ff a
3.4.7 =Ff a
3.4.7-jessie =Ff
3.4.8 =Gf a
3.4.8-jessie =Ff
3.4.8-stretch =Gf
3.4.9 =Gf a
3.4.9-jessie =Ff
3.4.9-stretch =Gf
3.5 =Af a
3.5-buster =Af
3.5-jessie =Ff
3.5-stretch =Gf
3.5.0 =Ff
3.5.0b3 =Ff
3.5.1 =Ff a
3.5.10 =Af a
3.5.10-buster =Af
3.5.10-stretch =Gf
3.5.2 =Ff a
3.5.3 =Ff a
3.5.4 =Ff a
3.5.4-jessie =Ff
3.5.5 =Gf a
3.5.5-jessie =Ff
3.5.5-stretch =Gf
3.5.6 =Gf a
3.5.6-jessie =Ff
3.5.6-stretch =Gf
3.5.7 =Af a
3.5.7-buster =Af
3.5.7-jessie =Ff
3.5.7-stretch =Gf
3.5.8 =Af a
3.5.8-buster =Af
3.5.8-stretch =Gf
3.5.9 =Af a
3.5.9-buster =Af
3.5.9-stretch =Gf
3.6 =Bf a
3.6-bullseye =Bf
3.6-buster =Af
3.6-jessie =Ff
3.6-rc =Ff a
3.6-stretch =Gf
3.6.0 =Ff a
3.6.0a2 =Ff a
3.6.0a3 =Ff a
3.6.0a4 =Ff a
3.6.0b1 =Ff a
3.6.0b2 =Ff a
3.6.0b3 =Ff a
3.6.0b4 =Ff a
3.6.0rc1 =Ff a
3.6.0rc2 =Ff a
3.6.1 =Ff a
3.6.10 =Af a
3.6.10-buster =Af
3.6.10-stretch =Gf
3.6.11 =Af a
3.6.11-buster =Af
3.6.11-stretch =Gf
3.6.12 =Af a
3.6.12-buster =Af
3.6.12-stretch =Gf
3.6.13 =Af a
3.6.13-buster =Af
3.6.13-stretch =Gf
3.6.14 =Bf a
3.6.14-bullseye =Bf
3.6.14-buster =Af
3.6.14-stretch =Gf
3.6.15 =Bf a
3.6.15-bullseye =Bf
3.6.15-buster =Af
3.6.2 =Ff a
3.6.2rc1 =Ff a
3.6.2rc2 =Ff a
3.6.3 =Ff a
3.6.3-jessie =Ff
3.6.3-stretch =Gf
3.6.4 =Ff a
3.6.4-jessie =Ff
3.6.4-stretch =Gf
3.6.5 =Gf a
3.6.5-jessie =Ff
3.6.5-stretch =Gf
3.6.6 =Gf a
3.6.6-jessie =Ff
3.6.6-stretch =Gf
3.6.7 =Gf a
3.6.7-jessie =Ff
3.6.7-stretch =Gf
3.6.8 =Gf a
3.6.8-jessie =Ff
3.6.8-stretch =Gf
3.6.9 =Af a
3.6.9-buster =Af
3.6.9-jessie =Ff
3.6.9-stretch =Gf
3.7 =Cf a
3.7-bookworm =Cf
3.7-bullseye =Bf
3.7-buster =Af
3.7-rc =Gf a
3.7-rc-stretch =Gf
3.7-stretch =Gf
3.7.0 =Gf a
3.7.0-stretch =Gf
3.7.0a1 =Gf a
3.7.0a2 =Gf a
3.7.0a2-stretch =Gf
3.7.0a3 =Gf a
3.7.0a3-stretch =Gf
3.7.0a4 =Gf a
3.7.0a4-stretch =Gf
3.7.0b1 =Gf a
3.7.0b1-stretch =Gf
3.7.0b2 =Gf a
3.7.0b2-stretch =Gf
3.7.0b3 =Gf a
3.7.0b3-stretch =Gf
3.7.0b4 =Gf a
3.7.0b4-stretch =Gf
3.7.0b5 =Gf a
3.7.0b5-stretch =Gf
3.7.1 =Gf a
3.7.1-stretch =Gf
3.7.10 =Af a
3.7.10-buster =Af
3.7.10-stretch =Gf
3.7.11 =Bf a
3.7.11-bullseye =Bf
3.7.11-buster =Af
3.7.11-stretch =Gf
3.7.12 =Bf a
3.7.12-bullseye =Bf
3.7.12-buster =Af
3.7.13 =Bf a
3.7.13-bullseye =Bf
3.7.13-buster =Af
3.7.14 =Bf a
3.7.14-bullseye =Bf
3.7.14-buster =Af
3.7.15 =Bf a
3.7.15-bullseye =Bf
3.7.15-buster =Af
3.7.16 =Bf a
3.7.16-bullseye =Bf
3.7.16-buster =Af
3.7.17 =Cf a
3.7.17-bookworm =Cf
3.7.17-bullseye =Bf
3.7.17-buster =Af
3.7.2 =Gf a
3.7.2-stretch =Gf
3.7.3 =Gf a
3.7.3-stretch =Gf
3.7.4 =Af a
3.7.4-buster =Af
3.7.4-stretch =Gf
3.7.5 =Af a
3.7.5-buster =Af
3.7.5-stretch =Gf
3.7.6 =Af a
3.7.6-buster =Af
3.7.6-stretch =Gf
3.7.7 =Af a
3.7.7-buster =Af
3.7.7-stretch =Gf
3.7.8 =Af a
3.7.8-buster =Af
3.7.8-stretch =Gf
3.7.9 =Af a
3.7.9-buster =Af
3.7.9-stretch =Gf
3.8 =Cf a
3.8-bookworm =Cf
3.8-bullseye =Bf
3.8-buster =Af
3.8-rc =Af a
3.8-rc-buster =Af
3.8-rc-stretch =Gf
3.8.0 =Af a
3.8.0-buster =Af
3.8.0a1 =Gf a
3.8.0a1-stretch =Gf
3.8.0a2 =Gf a
3.8.0a2-stretch =Gf
3.8.0a3 =Gf a
3.8.0a3-stretch =Gf
3.8.0a4 =Gf a
3.8.0a4-stretch =Gf
3.8.0b1 =Af a
3.8.0b1-buster =Af
3.8.0b1-stretch =Gf
3.8.0b2 =Af a
3.8.0b2-buster =Af
3.8.0b3 =Af a
3.8.0b3-buster =Af
3.8.0b4 =Af a
3.8.0b4-buster =Af
3.8.0rc1 =Af a
3.8.0rc1-buster =Af
3.8.1 =Af a
3.8.1-buster =Af
3.8.10 =Af a
3.8.10-buster =Af
3.8.11 =Bf a
3.8.11-bullseye =Bf
3.8.11-buster =Af
3.8.12 =Bf a
3.8.12-bullseye =Bf
3.8.12-buster =Af
3.8.13 =Bf a
3.8.13-bullseye =Bf
3.8.13-buster =Af
3.8.14 =Bf a
3.8.14-bullseye =Bf
3.8.14-buster =Af
3.8.15 =Bf a
3.8.15-bullseye =Bf
3.8.15-buster =Af
3.8.16 =Bf a
3.8.16-bullseye =Bf
3.8.16-buster =Af
3.8.17 =Cf a
3.8.17-bookworm =Cf
3.8.17-bullseye =Bf
3.8.17-buster =Af
3.8.18 =Cf a
3.8.18-bookworm =Cf
3.8.18-bullseye =Bf
3.8.19 =Cf a
3.8.19-bookworm =Cf
3.8.19-bullseye =Bf
3.8.2 =Af a
3.8.2-buster =Af
3.8.20 =Cf a
3.8.20-bookworm =Cf
3.8.20-bullseye =Bf
3.8.3 =Af a
3.8.3-buster =Af
3.8.4 =Af a
3.8.4-buster =Af
3.8.5 =Af a
3.8.5-buster =Af
3.8.6 =Af a
3.8.6-buster =Af
3.8.7 =Af a
3.8.7-buster =Af
3.8.8 =Af a
3.8.8-buster =Af
3.8.9 =Af a
3.8.9-buster =Af
3.9 =Df a
3.9-bookworm =Cf
3.9-bullseye =Bf
3.9-buster =Af
3.9-rc =Af a
3.9-rc-buster =Af
3.9-trixie =Df
3.9.0 =Af a
3.9.0-buster =Af
3.9.0a1 - a
3.9.0a2 - x2020-01-27/2019-12-26
3.9.0a5 - a
3.9.0a6 - a
3.9.0b1 - a
3.9.0b2 - a
3.9.0b3 - a
3.9.0b4 - a
3.9.0b5 =Af a
3.9.0b5-buster =Af
3.9.0rc1 =Af a
3.9.0rc1-buster =Af
3.9.0rc2 =Af a
3.9.0rc2-buster =Af
3.9.1 =Af a
3.9.1-buster =Af
3.9.10 =Bf a
3.9.10-bullseye =Bf
3.9.10-buster =Af
3.9.11 =Bf a
3.9.11-bullseye =Bf
3.9.11-buster =Af
3.9.12 =Bf a
3.9.12-bullseye =Bf
3.9.12-buster =Af
3.9.13 =Bf a
3.9.13-bullseye =Bf
3.9.13-buster =Af
3.9.14 =Bf a
3.9.14-bullseye =Bf
3.9.14-buster =Af
3.9.15 =Bf a
3.9.15-bullseye =Bf
3.9.15-buster =Af
3.9.16 =Bf a
3.9.16-bullseye =Bf
3.9.16-buster =Af
3.9.17 =Cf a
3.9.17-bookworm =Cf
3.9.17-bullseye =Bf
3.9.17-buster =Af
3.9.18 =Cf a
3.9.18-bookworm =Cf
3.9.18-bullseye =Bf
3.9.19 =Cf a
3.9.19-bookworm =Cf
3.9.19-bullseye =Bf
3.9.2 =Af a
3.9.2-buster =Af
3.9.20 =Cf a
3.9.20-bookworm =Cf
3.9.20-bullseye =Bf
3.9.21 =Cf a
3.9.21-bookworm =Cf
3.9.21-bullseye =Bf
3.9.22 =Cf a
3.9.22-bookworm =Cf
3.9.22-bullseye =Bf
3.9.23 =Df a
3.9.23-bookworm =Cf
3.9.23-bullseye =Bf
3.9.23-trixie =Df
3.9.24 =Df a
3.9.24-bookworm =Cf
3.9.24-trixie =Df
3.9.25 =Df a
3.9.25-bookworm =Cf
3.9.25-trixie =Df
3.9.3 =Af a
3.9.3-buster =Af
3.9.4 =Af a
3.9.4-buster =Af
3.9.5 =Af a
3.9.5-buster =Af
3.9.6 =Bf a
3.9.6-bullseye =Bf
3.9.6-buster =Af
3.9.7 =Bf a
3.9.7-bullseye =Bf
3.9.7-buster =Af
3.9.8 =Bf a
3.9.8-bullseye =Bf
3.9.8-buster =Af
3.9.9 =Bf x2022-01-19/2022-01-18
3.9.9-bullseye =Bf
3.9.9-buster =Af
bookworm =Cf
bullseye =Bf
buster =Af
jessie =Ff
latest =Df a
rc =Bf a
rc-bullseye =Bf
rc-buster =Af
rc-stretch =Gf
stretch =Gf
trixie =Df
"),
    ("rabbitmq", "\
3 - a
3-management - a
3.10 - a
3.10-management - a
3.10-rc - a
3.10-rc-management - a
3.10.0 - a
3.10.0-beta.4 - a
3.10.0-beta.4-management - a
3.10.0-beta.5 - a
3.10.0-beta.5-management - a
3.10.0-management - a
3.10.0-rc.1 - a
3.10.0-rc.1-management - a
3.10.0-rc.3 - a
3.10.0-rc.3-management - a
3.10.0-rc.4 - a
3.10.0-rc.4-management - a
3.10.0-rc.5 - a
3.10.0-rc.5-management - a
3.10.0-rc.6 - a
3.10.0-rc.6-management - a
3.10.1 - a
3.10.1-management - a
3.10.10 - a
3.10.10-management - a
3.10.11 - a
3.10.11-management - a
3.10.12 - a
3.10.12-management - a
3.10.13 - a
3.10.13-management - a
3.10.14 - a
3.10.14-management - a
3.10.17 - a
3.10.17-management - a
3.10.18 - a
3.10.18-management - a
3.10.19 - a
3.10.19-management - a
3.10.2 - a
3.10.2-management - a
3.10.20 - a
3.10.20-management - a
3.10.21 - a
3.10.21-management - a
3.10.22 - a
3.10.22-management - a
3.10.23 - a
3.10.23-management - a
3.10.24 - a
3.10.24-management - a
3.10.25 - a
3.10.25-management - a
3.10.5 - a
3.10.5-management - a
3.10.6 - a
3.10.6-management - a
3.10.7 - a
3.10.7-management - a
3.10.8 - a
3.10.8-management - a
3.10.9 - a
3.10.9-management - a
3.11 - a
3.11-management - a
3.11-rc - a
3.11-rc-management - a
3.11.0 - a
3.11.0-management - a
3.11.0-rc.1 - a
3.11.0-rc.1-management - a
3.11.1 - a
3.11.1-management - a
3.11.10 - a
3.11.10-management - a
3.11.11 - a
3.11.11-management - a
3.11.13 - a
3.11.13-management - a
3.11.14 - a
3.11.14-management - a
3.11.15 - a
3.11.15-management - a
3.11.16 - a
3.11.16-management - a
3.11.17 - a
3.11.17-management - a
3.11.18 - a
3.11.18-management - a
3.11.19 - a
3.11.19-management - a
3.11.2 - a
3.11.2-management - a
3.11.20 - a
3.11.20-management - a
3.11.21 - a
3.11.21-management - a
3.11.22 - a
3.11.22-management - a
3.11.23 - a
3.11.23-management - a
3.11.24 - a
3.11.24-management - a
3.11.25 - a
3.11.25-management - a
3.11.26 - a
3.11.26-management - a
3.11.27 - a
3.11.27-management - a
3.11.28 - a
3.11.28-management - a
3.11.3 - a
3.11.3-management - a
3.11.4 - a
3.11.4-management - a
3.11.5 - a
3.11.5-management - a
3.11.6 - a
3.11.6-management - a
3.11.7 - a
3.11.7-management - a
3.11.8 - a
3.11.8-management - a
3.11.9 - a
3.11.9-management - a
3.12 - a
3.12-management - a
3.12-rc - a
3.12-rc-management - a
3.12.0 - a
3.12.0-beta.1 - a
3.12.0-beta.1-management - a
3.12.0-beta.2 - a
3.12.0-beta.2-management - a
3.12.0-beta.3 - a
3.12.0-beta.3-management - a
3.12.0-beta.5 - a
3.12.0-beta.5-management - a
3.12.0-beta.6 - a
3.12.0-beta.6-management - a
3.12.0-beta.8 - a
3.12.0-beta.8-management - a
3.12.0-management - a
3.12.0-rc.1 - a
3.12.0-rc.1-management - a
3.12.0-rc.2 - a
3.12.0-rc.2-management - a
3.12.0-rc.3 - a
3.12.0-rc.3-management - a
3.12.0-rc.4 - a
3.12.0-rc.4-management - a
3.12.1 - a
3.12.1-management - a
3.12.10 - a
3.12.10-management - a
3.12.11 - a
3.12.11-management - a
3.12.12 - a
3.12.12-management - a
3.12.13 - a
3.12.13-management - a
3.12.14 - a
3.12.14-management - a
3.12.2 - a
3.12.2-beta.1 - a
3.12.2-beta.1-management - a
3.12.2-management - a
3.12.3 - a
3.12.3-management - a
3.12.4 - a
3.12.4-management - a
3.12.5 - a
3.12.5-management - a
3.12.6 - a
3.12.6-management - a
3.12.7 - a
3.12.7-management - a
3.12.8 - a
3.12.8-management - a
3.12.9 - a
3.12.9-management - a
3.13 - a
3.13-management - a
3.13-rc - a
3.13-rc-management - a
3.13.0 - a
3.13.0-beta.2 - a
3.13.0-beta.2-management - a
3.13.0-beta.3 - a
3.13.0-beta.3-management - a
3.13.0-beta.4 - a
3.13.0-beta.4-management - a
3.13.0-beta.5 - a
3.13.0-beta.5-management - a
3.13.0-beta.6 - a
3.13.0-beta.6-management - a
3.13.0-management - a
3.13.0-rc.1 - a
3.13.0-rc.1-management - a
3.13.0-rc.2 - a
3.13.0-rc.2-management - a
3.13.0-rc.3 - a
3.13.0-rc.3-management - a
3.13.0-rc.4 - a
3.13.0-rc.4-management - a
3.13.0-rc.5 - a
3.13.0-rc.5-management - a
3.13.1 - a
3.13.1-management - a
3.13.2 - a
3.13.2-management - a
3.13.3 - a
3.13.3-management - a
3.13.4 - a
3.13.4-management - a
3.13.5 - a
3.13.5-management - a
3.13.6 - a
3.13.6-management - a
3.13.7 - a
3.13.7-management - a
3.6 - a
3.6-management - a
3.6-rc - a
3.6-rc-management - a
3.6.10 - a
3.6.10-management - a
3.6.11 - a
3.6.11-management - a
3.6.12 - a
3.6.12-management - a
3.6.14 - a
3.6.14-management - a
3.6.15 - a
3.6.15-management - a
3.6.15-rc.1 - a
3.6.15-rc.1-management - a
3.6.16 - a
3.6.16-management - a
3.6.16-rc.1 - a
3.6.16-rc.1-management - a
3.6.6 - a
3.6.6-management - a
3.6.7 - a
3.6.7-management - a
3.6.8 - a
3.6.8-management - a
3.6.9 - a
3.6.9-management - a
3.7 - a
3.7-management - a
3.7-rc - a
3.7-rc-management - a
3.7.0 - a
3.7.0-management - a
3.7.1 - a
3.7.1-management - a
3.7.10 - a
3.7.10-management - a
3.7.11 - a
3.7.11-management - a
3.7.11-rc.2 - a
3.7.11-rc.2-management - a
3.7.12 - a
3.7.12-management - a
3.7.12-rc.2 - a
3.7.12-rc.2-management - a
3.7.13 - a
3.7.13-beta.1 - a
3.7.13-beta.1-management - a
3.7.13-management - a
3.7.13-rc.2 - a
3.7.13-rc.2-management - a
3.7.14 - a
3.7.14-management - a
3.7.14-rc.1 - a
3.7.14-rc.1-management - a
3.7.15 - a
3.7.15-beta.1 - a
3.7.15-beta.1-management - a
3.7.15-management - a
3.7.16 - a
3.7.16-management - a
3.7.16-rc.3 - a
3.7.16-rc.3-management - a
3.7.17 - a
3.7.17-beta.1 - a
3.7.17-beta.1-management - a
3.7.17-management - a
3.7.17-rc.1 - a
3.7.17-rc.1-management - a
3.7.17-rc.2 - a
3.7.17-rc.2-management - a
3.7.18 - a
3.7.18-beta.1 - a
3.7.18-beta.1-management - a
3.7.18-management - a
3.7.19 - a
3.7.19-management - a
3.7.2 - a
3.7.2-management - a
3.7.20 - a
3.7.20-beta.1 - a
3.7.20-beta.1-management - a
3.7.20-management - a
3.7.20-rc.1 - a
3.7.20-rc.1-management - a
3.7.21 - a
3.7.21-management - a
3.7.22 - a
3.7.22-management - a
3.7.22-rc.1 - a
3.7.22-rc.1-management - a
3.7.23 - a
3.7.23-management - a
3.7.23-rc.1 - a
3.7.23-rc.1-management - a
3.7.24 - a
3.7.24-beta.1 - a
3.7.24-beta.1-management - a
3.7.24-management - a
3.7.24-rc.1 - a
3.7.24-rc.1-management - a
3.7.24-rc.2 - a
3.7.24-rc.2-management - a
3.7.25 - a
3.7.25-management - a
3.7.26 - a
3.7.26-management - a
3.7.27 - a
3.7.27-management - a
3.7.27-rc.1 - a
3.7.27-rc.1-management - a
3.7.28 - a
3.7.28-management - a
3.7.3 - a
3.7.3-management - a
3.7.3-rc.1 - a
3.7.3-rc.1-management - a
3.7.3-rc.2 - a
3.7.3-rc.2-management - a
3.7.4 - a
3.7.4-management - a
3.7.4-rc.1 - a
3.7.4-rc.1-management - a
3.7.4-rc.3 - a
3.7.4-rc.3-management - a
3.7.4-rc.4 - a
3.7.4-rc.4-management - a
3.7.5 - a
3.7.5-management - a
3.7.5-rc.1 - a
3.7.5-rc.1-management - a
3.7.6 - a
3.7.6-management - a
3.7.7 - a
3.7.7-management - a
3.7.8 - a
3.7.8-management - a
3.7.9 - a
3.7.9-management - a
3.8 - a
3.8-management - a
3.8-rc - a
3.8-rc-management - a
3.8.0 - a
3.8.0-beta.2 - a
3.8.0-beta.2-management - a
3.8.0-beta.3 - a
3.8.0-beta.3-management - a
3.8.0-beta.4 - a
3.8.0-beta.4-management - a
3.8.0-beta.5 - a
3.8.0-beta.5-management - a
3.8.0-beta.6 - a
3.8.0-beta.6-management - a
3.8.0-beta.7 - a
3.8.0-beta.7-management - a
3.8.0-management - a
3.8.0-rc.1 - a
3.8.0-rc.1-management - a
3.8.0-rc.2 - a
3.8.0-rc.2-management - a
3.8.0-rc.3 - a
3.8.0-rc.3-management - a
3.8.1 - a
3.8.1-beta.1 - a
3.8.1-beta.1-management - a
3.8.1-beta.2 - a
3.8.1-beta.2-management - a
3.8.1-management - a
3.8.1-rc.1 - a
3.8.1-rc.1-management - a
3.8.10 - a
3.8.10-beta.1 - a
3.8.10-beta.1-management - a
3.8.10-management - a
3.8.10-rc.5 - a
3.8.10-rc.5-management - a
3.8.10-rc.6 - a
3.8.10-rc.6-management - a
3.8.11 - a
3.8.11-management - a
3.8.12 - a
3.8.12-beta.1 - a
3.8.12-beta.1-management - a
3.8.12-management - a
3.8.12-rc.1 - a
3.8.12-rc.1-management - a
3.8.12-rc.3 - a
3.8.12-rc.3-management - a
3.8.13 - a
3.8.13-management - a
3.8.14 - a
3.8.14-management - a
3.8.15 - a
3.8.15-management - a
3.8.15-rc.2 - a
3.8.15-rc.2-management - a
3.8.15-rc.3 - a
3.8.15-rc.3-management - a
3.8.16 - a
3.8.16-management - a
3.8.17 - a
3.8.17-management - a
3.8.17-rc.1 - a
3.8.17-rc.1-management - a
3.8.17-rc.2 - a
3.8.17-rc.2-management - a
3.8.18 - a
3.8.18-beta.1 - a
3.8.18-beta.1-management - a
3.8.18-management - a
3.8.19 - a
3.8.19-management - a
3.8.19-rc.1 - a
3.8.19-rc.1-management - a
3.8.2 - a
3.8.2-management - a
3.8.2-rc.1 - a
3.8.2-rc.1-management - a
3.8.20 - a
3.8.20-management - a
3.8.21 - a
3.8.21-management - a
3.8.22 - a
3.8.22-management - a
3.8.23 - a
3.8.23-management - a
3.8.24 - a
3.8.24-management - a
3.8.25 - a
3.8.25-management - a
3.8.26 - a
3.8.26-management - a
3.8.27 - a
3.8.27-management - a
3.8.28 - a
3.8.28-management - a
3.8.29 - a
3.8.29-management - a
3.8.3 - a
3.8.3-beta.2 - a
3.8.3-beta.2-management - a
3.8.3-beta.3 - a
3.8.3-beta.3-management - a
3.8.3-management - a
3.8.3-rc.1 - a
3.8.3-rc.1-management - a
3.8.3-rc.2 - a
3.8.3-rc.2-management - a
3.8.30 - a
3.8.30-management - a
3.8.31 - a
3.8.31-management - a
3.8.32 - a
3.8.32-management - a
3.8.33 - a
3.8.33-management - a
3.8.34 - a
3.8.34-management - a
3.8.4 - a
3.8.4-management - a
3.8.4-rc.3 - a
3.8.4-rc.3-management - a
3.8.5 - a
3.8.5-management - a
3.8.5-rc.1 - a
3.8.5-rc.1-management - a
3.8.6 - a
3.8.6-management - a
3.8.6-rc.1 - a
3.8.6-rc.1-management - a
3.8.7 - a
3.8.7-management - a
3.8.8 - a
3.8.8-management - a
3.8.9 - a
3.8.9-management - a
3.9 - a
3.9-management - a
3.9-rc - a
3.9-rc-management - a
3.9.0 - a
3.9.0-beta.2 - a
3.9.0-beta.2-management - a
3.9.0-management - a
3.9.0-rc.1 - a
3.9.0-rc.1-management - a
3.9.0-rc.2 - a
3.9.0-rc.2-management - a
3.9.1 - a
3.9.1-management - a
3.9.10 - a
3.9.10-management - a
3.9.11 - a
3.9.11-management - a
3.9.12 - a
3.9.12-management - a
3.9.13 - a
3.9.13-management - a
3.9.14 - a
3.9.14-management - a
3.9.15 - a
3.9.15-management - a
3.9.16 - a
3.9.16-management - a
3.9.17 - a
3.9.17-management - a
3.9.18 - a
3.9.18-management - a
3.9.19 - a
3.9.19-management - a
3.9.2 - a
3.9.2-management - a
3.9.20 - a
3.9.20-management - a
3.9.21 - a
3.9.21-management - a
3.9.22 - a
3.9.22-management - a
3.9.23 - a
3.9.23-management - a
3.9.24 - a
3.9.24-management - a
3.9.25 - a
3.9.25-management - a
3.9.26 - a
3.9.26-management - a
3.9.27 - a
3.9.27-management - a
3.9.28 - a
3.9.28-management - a
3.9.29 - a
3.9.29-management - a
3.9.3 - a
3.9.3-management - a
3.9.4 - a
3.9.4-management - a
3.9.5 - a
3.9.5-management - a
3.9.7 - a
3.9.7-management - a
3.9.8 - a
3.9.8-management - a
3.9.9 - a
3.9.9-management - a
4 - a
4-management - a
4.0 - a
4.0-management - a
4.0-rc - a
4.0-rc-management - a
4.0.0 - a
4.0.0-beta.1 - a
4.0.0-beta.1-management - a
4.0.0-beta.3 - a
4.0.0-beta.3-management - a
4.0.0-beta.4 - a
4.0.0-beta.4-management - a
4.0.0-beta.5 - a
4.0.0-beta.5-management - a
4.0.0-beta.6 - a
4.0.0-beta.6-management - a
4.0.0-management - a
4.0.0-rc.1 - a
4.0.0-rc.1-management - a
4.0.0-rc.2 - a
4.0.0-rc.2-management - a
4.0.1 - a
4.0.1-management - a
4.0.2 - a
4.0.2-management - a
4.0.3 - a
4.0.3-management - a
4.0.4 - a
4.0.4-management - a
4.0.5 - a
4.0.5-management - a
4.0.6 - a
4.0.6-management - a
4.0.7 - a
4.0.7-management - a
4.0.8 - a
4.0.8-management - a
4.0.9 - a
4.0.9-management - a
4.1 - a
4.1-management - a
4.1-rc - a
4.1-rc-management - a
4.1.0 - a
4.1.0-beta.1 - a
4.1.0-beta.1-management - a
4.1.0-beta.2 - a
4.1.0-beta.2-management - a
4.1.0-beta.3 - a
4.1.0-beta.3-management - a
4.1.0-beta.4 - a
4.1.0-beta.4-management - a
4.1.0-beta.5 - a
4.1.0-beta.5-management - a
4.1.0-management - a
4.1.0-rc.1 - a
4.1.0-rc.1-management - a
4.1.0-rc.2 - a
4.1.0-rc.2-management - a
4.1.1 - a
4.1.1-management - a
4.1.2 - a
4.1.2-management - a
4.1.3 - a
4.1.3-management - a
4.1.4 - a
4.1.4-management - a
4.1.5 - a
4.1.5-management - a
4.1.6 - a
4.1.6-management - a
4.1.7 - a
4.1.7-management - a
4.1.8 - a
4.1.8-management - a
4.2 - a
4.2-management - a
4.2-rc - a
4.2-rc-management - a
4.2.0 - a
4.2.0-beta.1 - a
4.2.0-beta.1-management - a
4.2.0-beta.2 - a
4.2.0-beta.2-management - a
4.2.0-beta.3 - a
4.2.0-beta.3-management - a
4.2.0-beta.4 - a
4.2.0-beta.4-management - a
4.2.0-management - a
4.2.0-rc.1 - a
4.2.0-rc.1-management - a
4.2.1 - a
4.2.1-management - a
4.2.2 - a
4.2.2-management - a
4.2.3 - a
4.2.3-management - a
4.2.4 - a
4.2.4-management - a
4.2.5 - a
4.2.5-management - a
4.2.6 - a
4.2.6-management - a
4.2.7 - a
4.2.7-management - a
4.2.8 - a
4.2.8-management - a
4.2.9 - a
4.2.9-management - a
4.3 - a
4.3-management - a
4.3-rc - a
4.3-rc-management - a
4.3.0 - a
4.3.0-management - a
4.3.0-rc.0 - a
4.3.0-rc.0-management - a
4.3.0-rc.1 - a
4.3.0-rc.1-management - a
4.3.1 - a
4.3.1-management - a
4.3.2 - a
4.3.2-management - a
4.3.3 - a
4.3.3-management - a
4.3.4 - a
4.3.4-management - a
4.3.5 - a
4.3.5-management - a
latest - a
management - a
"),
    ("redis", "\
3 - a
3.0 - a
3.0.6 - a
3.0.7 - a
3.2 - a
3.2.0 - a
3.2.1 - a
3.2.10 - a
3.2.11 - a
3.2.12 - a
3.2.2 - a
3.2.3 - a
3.2.4 - a
3.2.5 - a
3.2.6 - a
3.2.7 - a
3.2.8 - a
3.2.9 - a
4 - a
4.0 - a
4.0.0 - a
4.0.1 - a
4.0.10 - a
4.0.11 - a
4.0.12 - a
4.0.13 - a
4.0.14 - a
4.0.2 - a
4.0.4 - a
4.0.5 - a
4.0.6 - a
4.0.7 - a
4.0.8 - a
4.0.9 - a
5 - a
5.0 - a
5.0-rc - a
5.0-rc3 - a
5.0-rc4 - a
5.0-rc5 - a
5.0-rc6 - a
5.0.0 - a
5.0.1 - a
5.0.10 - a
5.0.11 - a
5.0.12 - a
5.0.13 - a
5.0.14 - a
5.0.2 - a
5.0.3 - a
5.0.4 - a
5.0.5 - a
5.0.6 - a
5.0.7 - a
5.0.8 - a
5.0.9 - a
6 - a
6.0 - a
6.0-rc - a
6.0-rc1 - a
6.0-rc2 - a
6.0-rc3 - a
6.0-rc4 - a
6.0.0 - a
6.0.1 - a
6.0.10 - a
6.0.11 - a
6.0.12 - a
6.0.13 - a
6.0.14 - a
6.0.15 - a
6.0.16 - a
6.0.17 - a
6.0.18 - a
6.0.19 - a
6.0.2 - a
6.0.20 - a
6.0.3 - a
6.0.4 - a
6.0.5 - a
6.0.6 - a
6.0.7 - a
6.0.8 - a
6.0.9 - a
6.2 - a
6.2-rc - a
6.2-rc1 - a
6.2-rc2 - a
6.2-rc3 - a
6.2.0 - a
6.2.1 - a
6.2.10 - a
6.2.11 - a
6.2.12 - a
6.2.13 - a
6.2.14 - a
6.2.16 - a
6.2.17 - a
6.2.18 - a
6.2.19 - a
6.2.2 - a
6.2.20 - a
6.2.21 - a
6.2.22 - a
6.2.23 - a
6.2.24 - a
6.2.3 - a
6.2.4 - a
6.2.5 - a
6.2.6 - a
6.2.7 - a
6.2.8 - a
7 - a
7.0 - a
7.0-rc - a
7.0-rc1 - a
7.0-rc2 - a
7.0-rc3 - a
7.0.0 - a
7.0.1 - a
7.0.10 - a
7.0.11 - a
7.0.12 - a
7.0.13 - a
7.0.14 - a
7.0.15 - a
7.0.2 - a
7.0.3 - a
7.0.4 - a
7.0.5 - a
7.0.6 - a
7.0.7 - a
7.0.8 - a
7.0.9 - a
7.2 - a
7.2-rc - a
7.2-rc1 - a
7.2-rc2 - a
7.2-rc3 - a
7.2.0 - a
7.2.1 - a
7.2.10 - a
7.2.11 - a
7.2.12 - a
7.2.13 - a
7.2.14 - a
7.2.15 - a
7.2.16 - a
7.2.2 - a
7.2.3 - a
7.2.4 - a
7.2.5 - a
7.2.6 - a
7.2.7 - a
7.2.8 - a
7.2.9 - a
7.4 - a
7.4-rc - a
7.4-rc1 - a
7.4-rc2 - a
7.4.0 - a
7.4.1 - a
7.4.10 - a
7.4.11 - a
7.4.2 - a
7.4.3 - a
7.4.4 - a
7.4.5 - a
7.4.6 - a
7.4.7 - a
7.4.8 - a
7.4.9 - a
8 - a
8.0 - a
8.0-M02 - a
8.0-M03 - a
8.0-M04 - a
8.0-rc1 - a
8.0.0 - a
8.0.1 - a
8.0.2 - a
8.0.3 - a
8.0.4 - a
8.0.5 - a
8.0.6 - a
8.10 - a
8.10-rc2 - a
8.10.0 - a
8.10.1 - a
8.2 - a
8.2-m01 - a
8.2-rc1 - a
8.2.0 - a
8.2.1 - a
8.2.2 - a
8.2.3 - a
8.2.4 - a
8.2.5 - a
8.2.6 - a
8.2.7 - a
8.2.8 - a
8.2.9 - a
8.4 - a
8.4-rc1 - a
8.4.0 - a
8.4.1 - a
8.4.2 - a
8.4.3 - a
8.4.4 - a
8.4.5 - a
8.4.6 - a
8.6 - a
8.6-rc1 - a
8.6.0 - a
8.6.1 - a
8.6.2 - a
8.6.3 - a
8.6.4 - a
8.6.5 - a
8.6.6 - a
8.8 - a
8.8-m03 - a
8.8-rc1 - a
8.8.0 - a
8.8.1 - a
8.8.2 - a
latest - a
rc - a
"),
    ("ruby", "\
1 cC
1.9 cC
1.9.3 cC
1.9.3-p551 cC
2 =Bf a
2-bullseye =Bf
2-buster =Af
2-jessie =Ff
2-stretch =Gf
2.0 =Ff
2.0.0 =Ff
2.0.0-p598 cA
2.0.0-p643 cA
2.0.0-p645 cA
2.0.0-p647 cA
2.0.0-p648 =Ff
2.1 =Ff a
2.1.10 =Ff a
2.1.5 cA
2.1.6 cA
2.1.7 cA
2.1.8 =Ff a
2.1.9 =Ff a
2.2 =Ff a
2.2-jessie =Ff
2.2.0 cA
2.2.1 cA
2.2.10 =Ff a
2.2.10-jessie =Ff
2.2.2 cA
2.2.3 cA
2.2.4 =Ff a
2.2.5 =Ff a
2.2.6 =Ff a
2.2.7 =Ff a
2.2.7-jessie =Ff
2.2.8 =Ff a
2.2.8-jessie =Ff
2.2.9 =Ff a
2.2.9-jessie =Ff
2.3 =Gf a
2.3-jessie =Ff
2.3-stretch =Gf
2.3.0 =Ff a
2.3.1 =Ff a
2.3.2 =Ff a
2.3.3 =Ff a
2.3.4 =Ff a
2.3.4-jessie =Ff
2.3.5 =Ff a
2.3.5-jessie =Ff
2.3.6 =Ff a
2.3.6-jessie =Ff
2.3.6-stretch =Gf
2.3.7 =Gf a
2.3.7-jessie =Ff
2.3.7-stretch =Gf
2.3.8 =Gf a
2.3.8-jessie =Ff
2.3.8-stretch =Gf
2.4 =Af a
2.4-buster =Af
2.4-jessie =Ff
2.4-rc =Ff a
2.4-stretch =Gf
2.4.0 =Ff a
2.4.0-preview3 =Ff a
2.4.0-rc1 =Ff a
2.4.1 =Ff a
2.4.1-jessie =Ff
2.4.1-stretch =Gf
2.4.10 =Af a
2.4.10-buster =Af
2.4.10-stretch =Gf
2.4.2 =Ff a
2.4.2-jessie =Ff
2.4.2-stretch =Gf
2.4.3 =Ff a
2.4.3-jessie =Ff
2.4.3-stretch =Gf
2.4.4 =Gf a
2.4.4-jessie =Ff
2.4.4-stretch =Gf
2.4.5 =Gf a
2.4.5-jessie =Ff
2.4.5-stretch =Gf
2.4.6 =Af a
2.4.6-buster =Af
2.4.6-jessie =Ff
2.4.6-stretch =Gf
2.4.7 =Af a
2.4.7-buster =Af
2.4.7-stretch =Gf
2.4.8 =Af a
2.4.8-buster =Af
2.4.8-stretch =Gf
2.4.9 =Af a
2.4.9-buster =Af
2.4.9-stretch =Gf
2.5 =Af a
2.5-buster =Af
2.5-rc =Gf a
2.5-rc-stretch =Gf
2.5-stretch =Gf
2.5.0 =Gf a
2.5.0-preview1 =Gf a
2.5.0-preview1-stretch =Gf
2.5.0-rc1 =Gf a
2.5.0-rc1-stretch =Gf
2.5.0-stretch =Gf
2.5.1 =Gf a
2.5.1-stretch =Gf
2.5.3 =Gf a
2.5.3-stretch =Gf
2.5.4 =Gf a
2.5.4-stretch =Gf
2.5.5 =Af a
2.5.5-buster =Af
2.5.5-stretch =Gf
2.5.6 =Af a
2.5.6-buster =Af
2.5.6-stretch =Gf
2.5.7 =Af a
2.5.7-buster =Af
2.5.7-stretch =Gf
2.5.8 =Af a
2.5.8-buster =Af
2.5.8-stretch =Gf
2.5.9 =Af a
2.5.9-buster =Af
2.5.9-stretch =Gf
2.6 =Bf a
2.6-bullseye =Bf
2.6-buster =Af
2.6-rc =Gf a
2.6-rc-stretch =Gf
2.6-stretch =Gf
2.6.0 =Gf a
2.6.0-preview1 =Gf a
2.6.0-preview1-stretch =Gf
2.6.0-preview2 =Gf a
2.6.0-preview2-stretch =Gf
2.6.0-preview3 =Gf a
2.6.0-preview3-stretch =Gf
2.6.0-rc1 =Gf a
2.6.0-rc1-stretch =Gf
2.6.0-rc2 =Gf a
2.6.0-rc2-stretch =Gf
2.6.0-stretch =Gf
2.6.1 =Gf a
2.6.1-stretch =Gf
2.6.10 =Bf a
2.6.10-bullseye =Bf
2.6.10-buster =Af
2.6.2 =Gf a
2.6.2-stretch =Gf
2.6.3 =Af a
2.6.3-buster =Af
2.6.3-stretch =Gf
2.6.4 =Af a
2.6.4-buster =Af
2.6.4-stretch =Gf
2.6.5 =Af a
2.6.5-buster =Af
2.6.5-stretch =Gf
2.6.6 =Af a
2.6.6-buster =Af
2.6.6-stretch =Gf
2.6.7 =Af a
2.6.7-buster =Af
2.6.7-stretch =Gf
2.6.8 =Bf a
2.6.8-bullseye =Bf
2.6.8-buster =Af
2.6.8-stretch =Gf
2.6.9 =Bf a
2.6.9-bullseye =Bf
2.6.9-buster =Af
2.7 =Bf a
2.7-bullseye =Bf
2.7-buster =Af
2.7-rc =Af a
2.7-rc-buster =Af
2.7-rc-stretch =Gf
2.7.0 =Af a
2.7.0-buster =Af
2.7.0-preview1 =Af a
2.7.0-preview1-buster =Af
2.7.0-preview1-stretch =Gf
2.7.0-preview2 =Af a
2.7.0-preview2-buster =Af
2.7.0-preview3 =Af a
2.7.0-preview3-buster =Af
2.7.0-rc1 =Af a
2.7.0-rc1-buster =Af
2.7.1 =Af a
2.7.1-buster =Af
2.7.2 =Af a
2.7.2-buster =Af
2.7.3 =Af a
2.7.3-buster =Af
2.7.4 =Bf a
2.7.4-bullseye =Bf
2.7.4-buster =Af
2.7.5 =Bf a
2.7.5-bullseye =Bf
2.7.5-buster =Af
2.7.6 =Bf a
2.7.6-bullseye =Bf
2.7.6-buster =Af
2.7.7 =Bf a
2.7.7-bullseye =Bf
2.7.7-buster =Af
2.7.8 =Bf a
2.7.8-bullseye =Bf
2.7.8-buster =Af
3 =Df a
3-bookworm =Cf
3-bullseye =Bf
3-buster =Af
3-trixie =Df
3.0 =Bf a
3.0-bullseye =Bf
3.0-buster =Af
3.0-rc =Af a
3.0-rc-buster =Af
3.0.0 =Af a
3.0.0-buster =Af
3.0.0-preview1 =Af a
3.0.0-preview1-buster =Af
3.0.0-preview2 =Af a
3.0.0-preview2-buster =Af
3.0.0-rc1 =Af a
3.0.0-rc1-buster =Af
3.0.1 =Af a
3.0.1-buster =Af
3.0.2 =Bf a
3.0.2-bullseye =Bf
3.0.2-buster =Af
3.0.3 =Bf a
3.0.3-bullseye =Bf
3.0.3-buster =Af
3.0.4 =Bf a
3.0.4-bullseye =Bf
3.0.4-buster =Af
3.0.5 =Bf a
3.0.5-bullseye =Bf
3.0.5-buster =Af
3.0.6 =Bf a
3.0.6-bullseye =Bf
3.0.6-buster =Af
3.0.7 =Bf a
3.0.7-bullseye =Bf
3.0.7-buster =Af
3.1 =Cf a
3.1-bookworm =Cf
3.1-bullseye =Bf
3.1-buster =Af
3.1-rc =Bf a
3.1-rc-bullseye =Bf
3.1-rc-buster =Af
3.1.0 =Bf a
3.1.0-bullseye =Bf
3.1.0-buster =Af
3.1.0-preview1 =Bf a
3.1.0-preview1-bullseye =Bf
3.1.0-preview1-buster =Af
3.1.1 =Bf a
3.1.1-bullseye =Bf
3.1.1-buster =Af
3.1.2 =Bf a
3.1.2-bullseye =Bf
3.1.2-buster =Af
3.1.3 =Bf a
3.1.3-bullseye =Bf
3.1.3-buster =Af
3.1.4 =Cf a
3.1.4-bookworm =Cf
3.1.4-bullseye =Bf
3.1.4-buster =Af
3.1.5 =Cf a
3.1.5-bookworm =Cf
3.1.5-bullseye =Bf
3.1.6 =Cf a
3.1.6-bookworm =Cf
3.1.6-bullseye =Bf
3.1.7 =Cf a
3.1.7-bookworm =Cf
3.1.7-bullseye =Bf
3.2 =Df a
3.2-bookworm =Cf
3.2-bullseye =Bf
3.2-buster =Af
3.2-rc =Bf a
3.2-rc-bullseye =Bf
3.2-rc-buster =Af
3.2-trixie =Df
3.2.0 =Bf a
3.2.0-bullseye =Bf
3.2.0-buster =Af
3.2.0-preview1 =Bf a
3.2.0-preview1-bullseye =Bf
3.2.0-preview1-buster =Af
3.2.0-preview2 =Bf a
3.2.0-preview2-bullseye =Bf
3.2.0-preview2-buster =Af
3.2.0-preview3 =Bf a
3.2.0-preview3-bullseye =Bf
3.2.0-preview3-buster =Af
3.2.0-rc1 =Bf a
3.2.0-rc1-bullseye =Bf
3.2.0-rc1-buster =Af
3.2.1 =Bf a
3.2.1-bullseye =Bf
3.2.1-buster =Af
3.2.10 =Df a
3.2.10-bookworm =Cf
3.2.10-trixie =Df
3.2.11 =Df a
3.2.11-bookworm =Cf
3.2.11-trixie =Df
3.2.2 =Cf a
3.2.2-bookworm =Cf
3.2.2-bullseye =Bf
3.2.2-buster =Af
3.2.3 =Cf a
3.2.3-bookworm =Cf
3.2.3-bullseye =Bf
3.2.4 =Cf a
3.2.4-bookworm =Cf
3.2.4-bullseye =Bf
3.2.5 =Cf a
3.2.5-bookworm =Cf
3.2.5-bullseye =Bf
3.2.6 =Cf a
3.2.6-bookworm =Cf
3.2.6-bullseye =Bf
3.2.7 =Cf a
3.2.7-bookworm =Cf
3.2.7-bullseye =Bf
3.2.8 =Cf a
3.2.8-bookworm =Cf
3.2.8-bullseye =Bf
3.2.9 =Df a
3.2.9-bookworm =Cf
3.2.9-bullseye =Bf
3.2.9-trixie =Df
3.3 =Df a
3.3-bookworm =Cf
3.3-bullseye =Bf
3.3-rc =Cf a
3.3-rc-bookworm =Cf
3.3-rc-bullseye =Bf
3.3-rc-buster =Af
3.3-trixie =Df
3.3.0 =Cf a
3.3.0-bookworm =Cf
3.3.0-bullseye =Bf
3.3.0-preview1 =Cf a
3.3.0-preview1-bookworm =Cf
3.3.0-preview1-bullseye =Bf
3.3.0-preview1-buster =Af
3.3.0-preview2 =Cf a
3.3.0-preview2-bookworm =Cf
3.3.0-preview2-bullseye =Bf
3.3.0-preview3 =Cf a
3.3.0-preview3-bookworm =Cf
3.3.0-preview3-bullseye =Bf
3.3.0-rc1 =Cf a
3.3.0-rc1-bookworm =Cf
3.3.0-rc1-bullseye =Bf
3.3.1 =Cf a
3.3.1-bookworm =Cf
3.3.1-bullseye =Bf
3.3.10 =Df a
3.3.10-bookworm =Cf
3.3.10-trixie =Df
3.3.11 =Df a
3.3.11-bookworm =Cf
3.3.11-trixie =Df
3.3.12 =Df a
3.3.12-bookworm =Cf
3.3.12-trixie =Df
3.3.2 =Cf a
3.3.2-bookworm =Cf
3.3.2-bullseye =Bf
3.3.3 =Cf a
3.3.3-bookworm =Cf
3.3.3-bullseye =Bf
3.3.4 =Cf a
3.3.4-bookworm =Cf
3.3.4-bullseye =Bf
3.3.5 =Cf a
3.3.5-bookworm =Cf
3.3.5-bullseye =Bf
3.3.6 =Cf a
3.3.6-bookworm =Cf
3.3.6-bullseye =Bf
3.3.7 =Cf a
3.3.7-bookworm =Cf
3.3.7-bullseye =Bf
3.3.8 =Cf a
3.3.8-bookworm =Cf
3.3.8-bullseye =Bf
3.3.9 =Df a
3.3.9-bookworm =Cf
3.3.9-bullseye =Bf
3.3.9-trixie =Df
3.4 =Df a
3.4-bookworm =Cf
3.4-bullseye =Bf
3.4-rc =Cf a
3.4-rc-bookworm =Cf
3.4-rc-bullseye =Bf
3.4-trixie =Df
3.4.0-preview1 =Cf a
3.4.0-preview1-bookworm =Cf
3.4.0-preview1-bullseye =Bf
3.4.0-preview2 =Cf a
3.4.0-preview2-bookworm =Cf
3.4.0-preview2-bullseye =Bf
3.4.0-rc1 =Cf a
3.4.0-rc1-bookworm =Cf
3.4.0-rc1-bullseye =Bf
3.4.1 =Cf a
3.4.1-bookworm =Cf
3.4.1-bullseye =Bf
3.4.10 =Df a
3.4.10-bookworm =Cf
3.4.10-trixie =Df
3.4.2 =Cf a
3.4.2-bookworm =Cf
3.4.2-bullseye =Bf
3.4.3 =Cf a
3.4.3-bookworm =Cf
3.4.3-bullseye =Bf
3.4.4 =Cf a
3.4.4-bookworm =Cf
3.4.4-bullseye =Bf
3.4.5 =Df a
3.4.5-bookworm =Cf
3.4.5-bullseye =Bf
3.4.5-trixie =Df
3.4.6 =Df a
3.4.6-bookworm =Cf
3.4.6-trixie =Df
3.4.7 =Df a
3.4.7-bookworm =Cf
3.4.7-trixie =Df
3.4.8 =Df a
3.4.8-bookworm =Cf
3.4.8-trixie =Df
3.4.9 =Df a
3.4.9-bookworm =Cf
3.4.9-trixie =Df
3.5-rc =Df a
3.5-rc-bookworm =Cf
3.5-rc-bullseye =Bf
3.5-rc-trixie =Df
3.5.0-preview1 =Df a
3.5.0-preview1-bookworm =Cf
3.5.0-preview1-bullseye =Bf
3.5.0-preview1-trixie =Df
4 =Df a
4-bookworm =Cf
4-trixie =Df
4.0 =Df a
4.0-bookworm =Cf
4.0-rc =Df a
4.0-rc-bookworm =Cf
4.0-rc-trixie =Df
4.0-trixie =Df
4.0.0 =Df a
4.0.0-bookworm =Cf
4.0.0-preview2 =Df a
4.0.0-preview2-bookworm =Cf
4.0.0-preview2-trixie =Df
4.0.0-preview3 =Df a
4.0.0-preview3-bookworm =Cf
4.0.0-preview3-trixie =Df
4.0.0-trixie =Df
4.0.1 =Df a
4.0.1-bookworm =Cf
4.0.1-trixie =Df
4.0.2 =Df a
4.0.2-bookworm =Cf
4.0.2-trixie =Df
4.0.3 =Df a
4.0.3-bookworm =Cf
4.0.3-trixie =Df
4.0.4 =Df a
4.0.4-bookworm =Cf
4.0.4-trixie =Df
4.0.5 =Df a
4.0.5-bookworm =Cf
4.0.5-trixie =Df
4.0.6 =Df a
4.0.6-bookworm =Cf
4.0.6-trixie =Df
bookworm =Cf
bullseye =Bf
buster =Af
jessie =Ff
latest =Df a
rc =Af a
rc-buster =Af
rc-stretch =Gf
stretch =Gf
trixie =Df
"),
    ("rust", "\
1 =Df a
1-bookworm =Cf
1-bullseye =Bf
1-buster =Af
1-jessie =Ff
1-stretch =Gf
1-trixie =Df
1.25 cD
1.25-jessie cD
1.25-stretch cD
1.25.0 cD
1.25.0-jessie cD
1.25.0-stretch cD
1.26 =Gf
1.26-jessie =Ff
1.26-stretch =Gf
1.26.0 =Gf
1.26.0-jessie =Ff
1.26.0-stretch =Gf
1.26.1 =Gf
1.26.1-jessie =Ff
1.26.1-stretch =Gf
1.26.2 =Gf
1.26.2-jessie =Ff
1.26.2-stretch =Gf
1.27 =Gf
1.27-jessie =Ff
1.27-stretch =Gf
1.27.0 =Gf
1.27.0-jessie =Ff
1.27.0-stretch =Gf
1.27.1 =Gf
1.27.1-jessie =Ff
1.27.1-stretch =Gf
1.27.2 =Gf
1.27.2-jessie =Ff
1.27.2-stretch =Gf
1.28 =Gf
1.28-jessie =Ff
1.28-stretch =Gf
1.28.0 =Gf
1.28.0-jessie =Ff
1.28.0-stretch =Gf
1.29 =Gf
1.29-stretch =Gf
1.29.0 =Gf
1.29.0-stretch =Gf
1.29.1 =Gf
1.29.1-stretch =Gf
1.29.2 =Gf
1.29.2-stretch =Gf
1.30 =Gf
1.30-stretch =Gf
1.30.0 =Gf
1.30.0-stretch =Gf
1.30.1 =Gf
1.30.1-stretch =Gf
1.31 =Gf
1.31-stretch =Gf
1.31.0 =Gf
1.31.0-stretch =Gf
1.31.1 =Gf
1.31.1-stretch =Gf
1.32 =Gf
1.32-stretch =Gf
1.32.0 =Gf
1.32.0-stretch =Gf
1.33 =Gf
1.33-stretch =Gf
1.33.0 =Gf
1.33.0-stretch =Gf
1.34 =Gf
1.34-stretch =Gf
1.34.0 =Gf
1.34.0-stretch =Gf
1.34.1 =Gf
1.34.1-stretch =Gf
1.34.2 =Gf
1.34.2-stretch =Gf
1.35 =Gf
1.35-stretch =Gf
1.35.0 =Gf
1.35.0-stretch =Gf
1.36 =Gf
1.36-buster =Af
1.36-stretch =Gf
1.36.0 =Gf
1.36.0-buster =Af
1.36.0-stretch =Gf
1.37 =Af a
1.37-buster =Af
1.37-stretch =Gf
1.37.0 =Af a
1.37.0-buster =Af
1.37.0-stretch =Gf
1.38 =Af a
1.38-buster =Af
1.38-stretch =Gf
1.38.0 =Af a
1.38.0-buster =Af
1.38.0-stretch =Gf
1.39 =Af a
1.39-buster =Af
1.39-stretch =Gf
1.39.0 =Af a
1.39.0-buster =Af
1.39.0-stretch =Gf
1.40 =Af a
1.40-buster =Af
1.40-stretch =Gf
1.40.0 =Af a
1.40.0-buster =Af
1.40.0-stretch =Gf
1.41 =Af a
1.41-buster =Af
1.41-stretch =Gf
1.41.0 =Af a
1.41.0-buster =Af
1.41.0-stretch =Gf
1.41.1 =Af a
1.41.1-buster =Af
1.41.1-stretch =Gf
1.42 =Af a
1.42-buster =Af
1.42-stretch =Gf
1.42.0 =Af a
1.42.0-buster =Af
1.42.0-stretch =Gf
1.43 =Af a
1.43-buster =Af
1.43-stretch =Gf
1.43.0 =Af a
1.43.0-buster =Af
1.43.0-stretch =Gf
1.43.1 =Af a
1.43.1-buster =Af
1.43.1-stretch =Gf
1.44 =Af a
1.44-buster =Af
1.44-stretch =Gf
1.44.0 =Af a
1.44.0-buster =Af
1.44.0-stretch =Gf
1.44.1 =Af a
1.44.1-buster =Af
1.44.1-stretch =Gf
1.45 =Af a
1.45-buster =Af
1.45-stretch =Gf
1.45.0 =Af a
1.45.0-buster =Af
1.45.0-stretch =Gf
1.45.1 =Af a
1.45.1-buster =Af
1.45.1-stretch =Gf
1.45.2 =Af a
1.45.2-buster =Af
1.45.2-stretch =Gf
1.46 =Af a
1.46-buster =Af
1.46.0 =Af a
1.46.0-buster =Af
1.47 =Af a
1.47-buster =Af
1.47.0 =Af a
1.47.0-buster =Af
1.48 =Af a
1.48-buster =Af
1.48.0 =Af a
1.48.0-buster =Af
1.49 =Af a
1.49-buster =Af
1.49.0 =Af a
1.49.0-buster =Af
1.50 =Af a
1.50-buster =Af
1.50.0 =Af a
1.50.0-buster =Af
1.51 =Af a
1.51-bullseye =Bf
1.51-buster =Af
1.51.0 =Af a
1.51.0-bullseye =Bf
1.51.0-buster =Af
1.52 =Af a
1.52-bullseye =Bf
1.52-buster =Af
1.52.0 =Af a
1.52.0-bullseye =Bf
1.52.0-buster =Af
1.52.1 =Af a
1.52.1-bullseye =Bf
1.52.1-buster =Af
1.53 =Af a
1.53-bullseye =Bf
1.53-buster =Af
1.53.0 =Af a
1.53.0-bullseye =Bf
1.53.0-buster =Af
1.54 =Af a
1.54-bullseye =Bf
1.54-buster =Af
1.54.0 =Af a
1.54.0-bullseye =Bf
1.54.0-buster =Af
1.55 =Bf a
1.55-bullseye =Bf
1.55-buster =Af
1.55.0 =Bf a
1.55.0-bullseye =Bf
1.55.0-buster =Af
1.56 =Bf a
1.56-bullseye =Bf
1.56-buster =Af
1.56.0 =Bf a
1.56.0-bullseye =Bf
1.56.0-buster =Af
1.56.1 =Bf a
1.56.1-bullseye =Bf
1.56.1-buster =Af
1.57 =Bf a
1.57-bullseye =Bf
1.57-buster =Af
1.57.0 =Bf a
1.57.0-bullseye =Bf
1.57.0-buster =Af
1.58 =Bf a
1.58-bullseye =Bf
1.58-buster =Af
1.58.0 =Bf a
1.58.0-bullseye =Bf
1.58.0-buster =Af
1.58.1 =Bf a
1.58.1-bullseye =Bf
1.58.1-buster =Af
1.59 =Bf a
1.59-bullseye =Bf
1.59-buster =Af
1.59.0 =Bf a
1.59.0-bullseye =Bf
1.59.0-buster =Af
1.60 =Bf a
1.60-bullseye =Bf
1.60-buster =Af
1.60.0 =Bf a
1.60.0-bullseye =Bf
1.60.0-buster =Af
1.61 =Bf a
1.61-bullseye =Bf
1.61-buster =Af
1.61.0 =Bf a
1.61.0-bullseye =Bf
1.61.0-buster =Af
1.62 =Bf a
1.62-bullseye =Bf
1.62-buster =Af
1.62.0 =Bf a
1.62.0-bullseye =Bf
1.62.0-buster =Af
1.62.1 =Bf a
1.62.1-bullseye =Bf
1.62.1-buster =Af
1.63 =Bf a
1.63-bullseye =Bf
1.63-buster =Af
1.63.0 =Bf a
1.63.0-bullseye =Bf
1.63.0-buster =Af
1.64 =Bf a
1.64-bullseye =Bf
1.64-buster =Af
1.64.0 =Bf a
1.64.0-bullseye =Bf
1.64.0-buster =Af
1.65 =Bf a
1.65-bullseye =Bf
1.65-buster =Af
1.65.0 =Bf a
1.65.0-bullseye =Bf
1.65.0-buster =Af
1.66 =Bf a
1.66-bullseye =Bf
1.66-buster =Af
1.66.0 =Bf a
1.66.0-bullseye =Bf
1.66.0-buster =Af
1.66.1 =Bf a
1.66.1-bullseye =Bf
1.66.1-buster =Af
1.67 =Bf a
1.67-bookworm =Cf
1.67-bullseye =Bf
1.67-buster =Af
1.67.0 =Bf a
1.67.0-bookworm =Cf
1.67.0-bullseye =Bf
1.67.0-buster =Af
1.67.1 =Bf a
1.67.1-bookworm =Cf
1.67.1-bullseye =Bf
1.67.1-buster =Af
1.68 =Bf a
1.68-bookworm =Cf
1.68-bullseye =Bf
1.68-buster =Af
1.68.0 =Bf a
1.68.0-bookworm =Cf
1.68.0-bullseye =Bf
1.68.0-buster =Af
1.68.1 =Bf a
1.68.1-bookworm =Cf
1.68.1-bullseye =Bf
1.68.1-buster =Af
1.68.2 =Bf a
1.68.2-bookworm =Cf
1.68.2-bullseye =Bf
1.68.2-buster =Af
1.69 =Bf a
1.69-bookworm =Cf
1.69-bullseye =Bf
1.69-buster =Af
1.69.0 =Bf a
1.69.0-bookworm =Cf
1.69.0-bullseye =Bf
1.69.0-buster =Af
1.70 =Bf a
1.70-bookworm =Cf
1.70-bullseye =Bf
1.70-buster =Af
1.70.0 =Bf a
1.70.0-bookworm =Cf
1.70.0-bullseye =Bf
1.70.0-buster =Af
1.71 =Bf a
1.71-bookworm =Cf
1.71-bullseye =Bf
1.71-buster =Af
1.71.0 =Bf a
1.71.0-bookworm =Cf
1.71.0-bullseye =Bf
1.71.0-buster =Af
1.71.1 =Bf a
1.71.1-bookworm =Cf
1.71.1-bullseye =Bf
1.71.1-buster =Af
1.72 =Cf a
1.72-bookworm =Cf
1.72-bullseye =Bf
1.72-buster =Af
1.72.0 =Cf a
1.72.0-bookworm =Cf
1.72.0-bullseye =Bf
1.72.0-buster =Af
1.72.1 =Cf a
1.72.1-bookworm =Cf
1.72.1-bullseye =Bf
1.72.1-buster =Af
1.73 =Cf a
1.73-bookworm =Cf
1.73-bullseye =Bf
1.73-buster =Af
1.73.0 =Cf a
1.73.0-bookworm =Cf
1.73.0-bullseye =Bf
1.73.0-buster =Af
1.74 =Cf a
1.74-bookworm =Cf
1.74-bullseye =Bf
1.74-buster =Af
1.74.0 =Cf a
1.74.0-bookworm =Cf
1.74.0-bullseye =Bf
1.74.0-buster =Af
1.74.1 =Cf a
1.74.1-bookworm =Cf
1.74.1-bullseye =Bf
1.74.1-buster =Af
1.75 =Cf a
1.75-bookworm =Cf
1.75-bullseye =Bf
1.75-buster =Af
1.75.0 =Cf a
1.75.0-bookworm =Cf
1.75.0-bullseye =Bf
1.75.0-buster =Af
1.76 =Cf a
1.76-bookworm =Cf
1.76-bullseye =Bf
1.76-buster =Af
1.76.0 =Cf a
1.76.0-bookworm =Cf
1.76.0-bullseye =Bf
1.76.0-buster =Af
1.77 =Cf a
1.77-bookworm =Cf
1.77-bullseye =Bf
1.77-buster =Af
1.77.0 =Cf a
1.77.0-bookworm =Cf
1.77.0-bullseye =Bf
1.77.0-buster =Af
1.77.1 =Cf a
1.77.1-bookworm =Cf
1.77.1-bullseye =Bf
1.77.1-buster =Af
1.77.2 =Cf a
1.77.2-bookworm =Cf
1.77.2-bullseye =Bf
1.77.2-buster =Af
1.78 =Cf a
1.78-bookworm =Cf
1.78-bullseye =Bf
1.78-buster =Af
1.78.0 =Cf a
1.78.0-bookworm =Cf
1.78.0-bullseye =Bf
1.78.0-buster =Af
1.79 =Cf a
1.79-bookworm =Cf
1.79-bullseye =Bf
1.79-buster =Af
1.79.0 =Cf a
1.79.0-bookworm =Cf
1.79.0-bullseye =Bf
1.79.0-buster =Af
1.80 =Cf a
1.80-bookworm =Cf
1.80-bullseye =Bf
1.80.0 =Cf a
1.80.0-bookworm =Cf
1.80.0-bullseye =Bf
1.80.1 =Cf a
1.80.1-bookworm =Cf
1.80.1-bullseye =Bf
1.81 =Cf a
1.81-bookworm =Cf
1.81-bullseye =Bf
1.81.0 =Cf a
1.81.0-bookworm =Cf
1.81.0-bullseye =Bf
1.82 =Cf a
1.82-bookworm =Cf
1.82-bullseye =Bf
1.82.0 =Cf a
1.82.0-bookworm =Cf
1.82.0-bullseye =Bf
1.83 =Cf a
1.83-bookworm =Cf
1.83-bullseye =Bf
1.83.0 =Cf a
1.83.0-bookworm =Cf
1.83.0-bullseye =Bf
1.84 =Cf a
1.84-bookworm =Cf
1.84-bullseye =Bf
1.84.0 =Cf a
1.84.0-bookworm =Cf
1.84.0-bullseye =Bf
1.84.1 =Cf a
1.84.1-bookworm =Cf
1.84.1-bullseye =Bf
1.85 =Cf a
1.85-bookworm =Cf
1.85-bullseye =Bf
1.85.0 =Cf a
1.85.0-bookworm =Cf
1.85.0-bullseye =Bf
1.85.1 =Cf a
1.85.1-bookworm =Cf
1.85.1-bullseye =Bf
1.86 =Cf a
1.86-bookworm =Cf
1.86-bullseye =Bf
1.86.0 =Cf a
1.86.0-bookworm =Cf
1.86.0-bullseye =Bf
1.87 =Cf a
1.87-bookworm =Cf
1.87-bullseye =Bf
1.87.0 =Cf a
1.87.0-bookworm =Cf
1.87.0-bullseye =Bf
1.88 =Cf a
1.88-bookworm =Cf
1.88-bullseye =Bf
1.88-trixie =Df
1.88.0 =Cf a
1.88.0-bookworm =Cf
1.88.0-bullseye =Bf
1.88.0-trixie =Df
1.89 =Df a
1.89-bookworm =Cf
1.89-bullseye =Bf
1.89-trixie =Df
1.89.0 =Df a
1.89.0-bookworm =Cf
1.89.0-bullseye =Bf
1.89.0-trixie =Df
1.90 =Df a
1.90-bookworm =Cf
1.90-bullseye =Bf
1.90-trixie =Df
1.90.0 =Df a
1.90.0-bookworm =Cf
1.90.0-bullseye =Bf
1.90.0-trixie =Df
1.91 =Df a
1.91-bookworm =Cf
1.91-bullseye =Bf
1.91-trixie =Df
1.91.0 =Df a
1.91.0-bookworm =Cf
1.91.0-bullseye =Bf
1.91.0-trixie =Df
1.91.1 =Df a
1.91.1-bookworm =Cf
1.91.1-bullseye =Bf
1.91.1-trixie =Df
1.92 =Df a
1.92-bookworm =Cf
1.92-bullseye =Bf
1.92-trixie =Df
1.92.0 =Df a
1.92.0-bookworm =Cf
1.92.0-bullseye =Bf
1.92.0-trixie =Df
1.93 =Df a
1.93-bookworm =Cf
1.93-bullseye =Bf
1.93-trixie =Df
1.93.0 =Df a
1.93.0-bookworm =Cf
1.93.0-bullseye =Bf
1.93.0-trixie =Df
1.93.1 =Df a
1.93.1-bookworm =Cf
1.93.1-bullseye =Bf
1.93.1-trixie =Df
1.94 =Df a
1.94-bookworm =Cf
1.94-bullseye =Bf
1.94-trixie =Df
1.94.0 =Df a
1.94.0-bookworm =Cf
1.94.0-bullseye =Bf
1.94.0-trixie =Df
1.94.1 =Df a
1.94.1-bookworm =Cf
1.94.1-bullseye =Bf
1.94.1-trixie =Df
1.95 =Df a
1.95-bookworm =Cf
1.95-bullseye =Bf
1.95-trixie =Df
1.95.0 =Df a
1.95.0-bookworm =Cf
1.95.0-bullseye =Bf
1.95.0-trixie =Df
1.96 =Df a
1.96-bookworm =Cf
1.96-bullseye =Bf
1.96-trixie =Df
1.96.0 =Df a
1.96.0-bookworm =Cf
1.96.0-bullseye =Bf
1.96.0-trixie =Df
1.96.1 =Df a
1.96.1-bookworm =Cf
1.96.1-bullseye =Bf
1.96.1-trixie =Df
1.97 =Df a
1.97-bookworm =Cf
1.97-bullseye =Bf
1.97-trixie =Df
1.97.0 =Df a
1.97.0-bookworm =Cf
1.97.0-bullseye =Bf
1.97.0-trixie =Df
1.97.1 =Df a
1.97.1-bookworm =Cf
1.97.1-bullseye =Bf
1.97.1-trixie =Df
1.98 =Df a
1.98-bookworm =Cf
1.98-bullseye =Bf
1.98-trixie =Df
1.98.0 =Df a
1.98.0-bookworm =Cf
1.98.0-bullseye =Bf
1.98.0-trixie =Df
bookworm =Cf
bullseye =Bf
buster =Af
jessie =Ff
latest =Df a
stretch =Gf
trixie =Df
"),
];

/// Commands of the base.
pub(super) static BASE: [(&str, &str); 2] = [
    ("bookworm", "\
[
add-shell
addgroup
addpart
adduser
agetty
apt
apt-cache
apt-cdrom
apt-config
apt-get
apt-key
apt-mark
arch
b2sum
badblocks
base32
base64
basename
basenc
bash
bashbug
blkdiscard
blkid
blkzone
blockdev
captoinfo
cat
chage
chattr
chcon
chcpu
chfn
chgpasswd
chgrp
chmem
chmod
choom
chown
chpasswd
chroot
chrt
chsh
cksum
clear
clear_console
cmp
comm
cp
cpgr
cppw
csplit
ctrlaltdel
cut
dash
date
dd
deb-systemd-helper
deb-systemd-invoke
debconf
debconf-apt-progress
debconf-communicate
debconf-copydb
debconf-escape
debconf-set-selections
debconf-show
debugfs
delgroup
delpart
deluser
df
diff
diff3
dir
dircolors
dirname
dmesg
dnsdomainname
domainname
dpkg
dpkg-deb
dpkg-divert
dpkg-fsys-usrunmess
dpkg-maintscript-helper
dpkg-preconfigure
dpkg-query
dpkg-realpath
dpkg-reconfigure
dpkg-split
dpkg-statoverride
dpkg-trigger
du
dumpe2fs
e2freefrag
e2fsck
e2image
e2label
e2mmpstatus
e2scrub
e2scrub_all
e2undo
e4crypt
e4defrag
echo
egrep
env
expand
expiry
expr
factor
faillock
faillog
fallocate
false
fgrep
filefrag
fincore
find
findfs
findmnt
flock
fmt
fold
fsck
fsck.cramfs
fsck.ext2
fsck.ext3
fsck.ext4
fsck.minix
fsfreeze
fstab-decode
fstrim
getconf
getent
getopt
getty
gpasswd
gpgv
grep
groupadd
groupdel
groupmems
groupmod
groups
grpck
grpconv
grpunconv
gunzip
gzexe
gzip
hardlink
head
hostid
hostname
hwclock
i386
iconv
iconvconfig
id
infocmp
infotocap
install
installkernel
invoke-rc.d
ionice
ipcmk
ipcrm
ipcs
ischroot
isosize
join
killall5
last
lastb
lastlog
ld.so
ldattach
ldconfig
ldd
link
linux32
linux64
ln
locale
localedef
logger
login
logname
logsave
losetup
ls
lsattr
lsblk
lscpu
lsfd
lsipc
lsirq
lslocks
lslogins
lsmem
lsns
mawk
mcookie
md5sum
md5sum.textutils
mesg
mkdir
mke2fs
mkfifo
mkfs
mkfs.bfs
mkfs.cramfs
mkfs.ext2
mkfs.ext3
mkfs.ext4
mkfs.minix
mkhomedir_helper
mklost+found
mknod
mkswap
mktemp
more
mount
mountpoint
mv
namei
newgrp
newusers
nice
nisdomainname
nl
nohup
nologin
nproc
nsenter
numfmt
od
pam-auth-update
pam_getenv
pam_namespace_helper
pam_timestamp_check
partx
passwd
paste
pathchk
perl
perl5.36.0
pidof
pinky
pivot_root
pldd
pr
printenv
printf
prlimit
ptx
pwck
pwconv
pwd
pwhistory_helper
pwunconv
rbash
readlink
readprofile
realpath
remove-shell
rename.ul
renice
reset
resize2fs
resizepart
rev
rgrep
rm
rmdir
rmt-tar
rtcwake
run-parts
runcon
runuser
savelog
script
scriptlive
scriptreplay
sdiff
sed
seq
service
setarch
setpriv
setsid
setterm
sg
sh
sha1sum
sha224sum
sha256sum
sha384sum
sha512sum
shadowconfig
shred
shuf
sleep
sort
split
start-stop-daemon
stat
stdbuf
stty
su
sulogin
sum
swaplabel
swapoff
swapon
switch_root
sync
tabs
tac
tail
tar
tarcat
taskset
tee
tempfile
test
tic
timeout
toe
touch
tput
tr
true
truncate
tset
tsort
tty
tune2fs
tzselect
uclampset
umount
uname
uncompress
unexpand
uniq
unix_chkpwd
unix_update
unlink
unshare
update-alternatives
update-passwd
update-rc.d
update-shells
useradd
userdel
usermod
users
utmpdump
vdir
vigr
vipw
wall
wc
wdctl
whereis
which.debianutils
who
whoami
wipefs
x86_64
xargs
yes
ypdomainname
zcat
zcmp
zdiff
zdump
zegrep
zfgrep
zforce
zgrep
zic
zless
zmore
znew
zramctl
"),
    ("trixie", "\
[
add-shell
agetty
apt
apt-cache
apt-cdrom
apt-config
apt-get
apt-mark
arch
b2sum
base32
base64
basename
basenc
bash
bashbug
blkdiscard
blkid
blkzone
blockdev
captoinfo
cat
chage
chcon
chcpu
chfn
chgpasswd
chgrp
chmem
chmod
choom
chown
chpasswd
chroot
chrt
chsh
cksum
clear
clear_console
cmp
comm
cp
csplit
cut
dash
date
dd
deb-systemd-helper
deb-systemd-invoke
debconf
debconf-apt-progress
debconf-communicate
debconf-copydb
debconf-escape
debconf-set-selections
debconf-show
df
diff
diff3
dir
dircolors
dirname
dmesg
dnsdomainname
domainname
dpkg
dpkg-deb
dpkg-divert
dpkg-maintscript-helper
dpkg-preconfigure
dpkg-query
dpkg-realpath
dpkg-reconfigure
dpkg-split
dpkg-statoverride
dpkg-trigger
du
echo
egrep
env
expand
expiry
expr
factor
faillock
fallocate
false
fgrep
find
findfs
findmnt
flock
fmt
fold
fsck
fsfreeze
fstab-decode
fstrim
gawk
gawkbug
getconf
getent
getopt
getty
gpasswd
grep
groupadd
groupdel
groupmod
groups
grpck
grpconv
grpunconv
gunzip
gzexe
gzip
hardlink
head
hostid
hostname
i386
iconv
iconvconfig
id
infocmp
infotocap
install
installkernel
invoke-rc.d
ionice
ipcmk
ipcrm
ipcs
ischroot
isosize
join
killall5
ld.so
ldattach
ldconfig
ldd
link
linux32
linux64
ln
locale
localedef
logger
login
logname
losetup
ls
lsblk
lscpu
lsipc
lslocks
lslogins
lsmem
lsns
mawk
mcookie
md5sum
mkdir
mkfifo
mkfs
mkhomedir_helper
mknod
mkswap
mktemp
more
mount
mountpoint
mv
namei
newgrp
newusers
nice
nisdomainname
nl
nohup
nologin
nproc
nsenter
numfmt
od
pam-auth-update
pam_getenv
pam_namespace_helper
pam_timestamp_check
partx
passwd
paste
pathchk
perl
perl5.40.1
pidof
pinky
pivot_root
pldd
pr
printenv
printf
prlimit
ptx
pwck
pwconv
pwd
pwhistory_helper
pwunconv
rbash
readlink
readprofile
realpath
remove-shell
rename.ul
renice
reset
rev
rgrep
rm
rmdir
rmt-tar
rtcwake
run-parts
runcon
runuser
savelog
script
scriptlive
scriptreplay
sdiff
sed
seq
service
setarch
setpriv
setsid
setterm
sg
sh
sha1sum
sha224sum
sha256sum
sha384sum
sha512sum
shadowconfig
shred
shuf
sleep
sort
split
sqv
start-stop-daemon
stat
stdbuf
stty
su
sulogin
sum
swaplabel
swapoff
swapon
switch_root
sync
tabs
tac
tail
tar
tarcat
taskset
tee
tempfile
test
tic
timeout
toe
touch
tput
tr
true
truncate
tset
tsort
tty
tzselect
uclampset
umount
uname
uncompress
unexpand
uniq
unix_chkpwd
unix_update
unlink
unshare
update-alternatives
update-passwd
update-rc.d
update-shells
useradd
userdel
usermod
users
vdir
vigr
vipw
wall
wc
wdctl
whereis
which.debianutils
who
whoami
wipefs
x86_64
xargs
yes
ypdomainname
zcat
zcmp
zdiff
zdump
zegrep
zfgrep
zforce
zgrep
zic
zless
zmore
znew
zramctl
"),
];

/// Commands of the layers of buildpack-deps: the layer's first letter and the package.
pub(super) static COMMANDS: [(&str, &str); 2] = [
    ("bookworm", "\
X11 fx11-common
aclocal-1.16 fautomake
addgnupghome cgnupg-utils
addr2line fbinutils
animate-im6.q16 fimagemagick-6.q16
applygnupgdefaults cgnupg-utils
ar fbinutils
as fbinutils
autoconf fautoconf
autoheader fautoconf
autom4te fautoconf
automake-1.16 fautomake
autoreconf fautoconf
autoscan fautoconf
autoupdate fautoconf
bunzip2 fbzip2
bzcat fbzip2
bzcmp fbzip2
bzdiff fbzip2
bzegrep fbzip2
bzexe fbzip2
bzfgrep fbzip2
bzgrep fbzip2
bzip2 fbzip2
bzip2recover fbzip2
bzless fbzip2
bzmore fbzip2
c++filt fbinutils
c89-gcc fgcc
c99-gcc fgcc
c_rehash copenssl
chg smercurial
compare-im6.q16 fimagemagick-6.q16
compile_et fcomerr-dev
composite-im6.q16 fimagemagick-6.q16
conjure-im6.q16 fimagemagick-6.q16
convert-im6.q16 fimagemagick-6.q16
corelist sperl
cpan sperl
cpan5.36-x86_64-linux-gnu slibperl5.36
cpp fcpp
cpp-12 fcpp-12
curl ccurl
curl-config flibcurl4-openssl-dev
derb ficu-devtools
dh_autotools-dev_restoreconfig fautotools-dev
dh_autotools-dev_updateconfig fautotools-dev
dirmngr cdirmngr
dirmngr-client cdirmngr
display-im6.q16 fimagemagick-6.q16
dpkg-architecture fdpkg-dev
dpkg-buildflags fdpkg-dev
dpkg-buildpackage fdpkg-dev
dpkg-checkbuilddeps fdpkg-dev
dpkg-distaddfile fdpkg-dev
dpkg-genbuildinfo fdpkg-dev
dpkg-genchanges fdpkg-dev
dpkg-gencontrol fdpkg-dev
dpkg-gensymbols fdpkg-dev
dpkg-mergechangelogs fdpkg-dev
dpkg-name fdpkg-dev
dpkg-parsechangelog fdpkg-dev
dpkg-scanpackages fdpkg-dev
dpkg-scansources fdpkg-dev
dpkg-shlibdeps fdpkg-dev
dpkg-source fdpkg-dev
dpkg-vendor fdpkg-dev
dwp fbinutils
elfedit fbinutils
enc2xs sperl
encguess sperl
escapesrc ficu-devtools
fc-cache ffontconfig
fc-cat ffontconfig
fc-conflist ffontconfig
fc-list ffontconfig
fc-match ffontconfig
fc-pattern ffontconfig
fc-query ffontconfig
fc-scan ffontconfig
fc-validate ffontconfig
file ffile
free sprocps
funzip funzip
g++ fg++
g++-12 fg++-12
gapplication flibglib2.0-bin
gcc fgcc
gcc-12 fgcc-12
gcc-ar fgcc
gcc-ar-12 fgcc-12
gcc-nm fgcc
gcc-nm-12 fgcc-12
gcc-ranlib fgcc
gcc-ranlib-12 fgcc-12
gcov fgcc
gcov-12 fgcc-12
gcov-dump fgcc
gcov-dump-12 fgcc-12
gcov-tool fgcc
gcov-tool-12 fgcc-12
gdbus flibglib2.0-bin
gdbus-codegen flibglib2.0-dev-bin
gdk-pixbuf-csource flibgdk-pixbuf2.0-bin
gdk-pixbuf-pixdata flibgdk-pixbuf2.0-bin
gdk-pixbuf-thumbnailer flibgdk-pixbuf2.0-bin
genbrk ficu-devtools
gencat flibc-dev-bin
genccode ficu-devtools
gencfu ficu-devtools
gencmn ficu-devtools
gencnval ficu-devtools
gendict ficu-devtools
gennorm2 ficu-devtools
genrb ficu-devtools
gensprep ficu-devtools
gio flibglib2.0-bin
gio-querymodules flibglib2.0-bin
git sgit
git-receive-pack sgit
git-shell sgit
git-upload-archive sgit
git-upload-pack sgit
glib-compile-resources flibglib2.0-dev-bin
glib-compile-schemas flibglib2.0-bin
glib-genmarshal flibglib2.0-dev-bin
glib-gettextize flibglib2.0-dev-bin
glib-mkenums flibglib2.0-dev-bin
gmake fmake
gobject-query flibglib2.0-dev-bin
gold fbinutils
gp-archive fbinutils
gp-collect-app fbinutils
gp-display-html fbinutils
gp-display-src fbinutils
gp-display-text fbinutils
gpg cgpg
gpg-agent cgpg-agent
gpg-connect-agent cgpgconf
gpg-wks-server cgpg-wks-server
gpg-zip cgnupg-utils
gpgcompose cgnupg-utils
gpgconf cgpgconf
gpgparsemail cgnupg-utils
gpgsm cgpgsm
gpgsplit cgnupg-utils
gpgtar cgnupg-utils
gprof fbinutils
gprofng fbinutils
gresource flibglib2.0-bin
gsettings flibglib2.0-bin
gtester flibglib2.0-dev-bin
gtester-report flibglib2.0-dev-bin
h2ph sperl
h2xs sperl
hg smercurial
hg-ssh smercurial-common
icuexportdata ficu-devtools
icuinfo ficu-devtools
icupkg ficu-devtools
identify-im6.q16 fimagemagick-6.q16
ifnames fautoconf
import-im6.q16 fimagemagick-6.q16
instmodsh sperl
json_pp sperl
kbxutil cgnupg-utils
kill sprocps
krb5-config flibkrb5-dev
krb5-config.mit fkrb5-multidev
lcf sucf
ld fbinutils
ld.bfd fbinutils
ld.gold fbinutils
libnetcfg sperl
libpng-config flibpng-dev
libpng16-config flibpng-dev
libtoolize flibtool
libwmf-config flibwmf-dev
lspgpot cgnupg-utils
lto-dump fgcc
lto-dump-12 fgcc-12
lzmainfo fxz-utils
m4 fm4
make fmake
make-first-existing-target fmake
makeconv ficu-devtools
mariadb-config flibmariadb-dev
mariadb_config flibmariadb-dev
migrate-pubring-from-classic-gpg cgnupg-utils
mogrify-im6.q16 fimagemagick-6.q16
montage-im6.q16 fimagemagick-6.q16
mysql_config flibmariadb-dev-compat
ncurses5-config flibncurses-dev
ncurses6-config flibncurses-dev
ncursesw5-config flibncurses-dev
ncursesw6-config flibncurses-dev
nm fbinutils
objcopy fbinutils
objdump fbinutils
openssl copenssl
patch fpatch
pcre2-config flibpcre2-dev
pdb3 spython3
pdb3.11 spython3.11
perl5.36-x86_64-linux-gnu slibperl5.36
perlbug sperl
perldoc sperl
perlivp sperl
perlthanks sperl
pg_config flibpq-dev
pgrep sprocps
piconv sperl
pidwait sprocps
pinentry-curses cpinentry-curses
pkg-config fpkgconf
pkgconf fpkgconf-bin
pkgdata ficu-devtools
pkill sprocps
pl2pm sperl
pmap sprocps
pod2html sperl
pod2man sperl
pod2text sperl
pod2usage sperl
podchecker sperl
prove sperl
ps sprocps
ptar sperl
ptardiff sperl
ptargrep sperl
pwdx sprocps
py3clean spython3-minimal
py3compile spython3-minimal
py3versions spython3-minimal
pydoc3 spython3
pydoc3.11 spython3.11
pygettext3 spython3
pygettext3.11 spython3.11
python3 spython3-minimal
python3.11 spython3.11-minimal
ranlib fbinutils
readelf fbinutils
rpcgen frpcsvc-proto
scalar sgit
scp sopenssh-client
select-editor ssensible-utils
sensible-browser ssensible-utils
sensible-editor ssensible-utils
sensible-pager ssensible-utils
sftp sopenssh-client
shasum sperl
size fbinutils
skill sprocps
slabtop sprocps
slogin sopenssh-client
snice sprocps
splain sperl
sq csq
ssh sopenssh-client
ssh-add sopenssh-client
ssh-agent sopenssh-client
ssh-argv0 sopenssh-client
ssh-copy-id sopenssh-client
ssh-keygen sopenssh-client
ssh-keyscan sopenssh-client
stream-im6.q16 fimagemagick-6.q16
streamzip sperl
strings fbinutils
strip fbinutils
svn ssubversion
svnadmin ssubversion
svnauthz ssubversion
svnauthz-validate ssubversion
svnbench ssubversion
svndumpfilter ssubversion
svnfsfs ssubversion
svnlook ssubversion
svnmucc ssubversion
svnrdump ssubversion
svnserve ssubversion
svnsync ssubversion
svnversion ssubversion
sysctl sprocps
tload sprocps
top sprocps
ucf sucf
ucfq sucf
ucfr sucf
uconv ficu-devtools
unxz fxz-utils
unzip funzip
unzipsfx funzip
update-ca-certificates cca-certificates
update-mime-database fshared-mime-info
uptime sprocps
vmstat sprocps
w sprocps
watch sprocps
watchgnupg cgnupg-utils
wget cwget
x86_64-linux-gnu-addr2line fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-ar fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-as fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-c++filt fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-cpp fcpp
x86_64-linux-gnu-cpp-12 fcpp-12
x86_64-linux-gnu-dwp fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-elfedit fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-g++ fg++
x86_64-linux-gnu-g++-12 fg++-12
x86_64-linux-gnu-gcc fgcc
x86_64-linux-gnu-gcc-12 fgcc-12
x86_64-linux-gnu-gcc-ar fgcc
x86_64-linux-gnu-gcc-ar-12 fgcc-12
x86_64-linux-gnu-gcc-nm fgcc
x86_64-linux-gnu-gcc-nm-12 fgcc-12
x86_64-linux-gnu-gcc-ranlib fgcc
x86_64-linux-gnu-gcc-ranlib-12 fgcc-12
x86_64-linux-gnu-gcov fgcc
x86_64-linux-gnu-gcov-12 fgcc-12
x86_64-linux-gnu-gcov-dump fgcc
x86_64-linux-gnu-gcov-dump-12 fgcc-12
x86_64-linux-gnu-gcov-tool fgcc
x86_64-linux-gnu-gcov-tool-12 fgcc-12
x86_64-linux-gnu-gold fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-gp-archive fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-gp-collect-app fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-gp-display-html fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-gp-display-src fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-gp-display-text fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-gprof fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-gprofng fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-ld fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-ld.bfd fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-ld.gold fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-lto-dump fgcc
x86_64-linux-gnu-lto-dump-12 fgcc-12
x86_64-linux-gnu-nm fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-objcopy fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-objdump fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-pkg-config fpkgconf
x86_64-linux-gnu-pkgconf fpkgconf
x86_64-linux-gnu-ranlib fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-readelf fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-size fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-strings fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-strip fbinutils-x86-64-linux-gnu
xml2-config flibxml2-dev
xslt-config flibxslt1-dev
xsubpp sperl
xz fxz-utils
xzcat fxz-utils
xzcmp fxz-utils
xzdiff fxz-utils
xzegrep fxz-utils
xzfgrep fxz-utils
xzgrep fxz-utils
xzless fxz-utils
xzmore fxz-utils
zipdetails sperl
zipgrep funzip
zipinfo funzip
"),
    ("trixie", "\
X11 fx11-common
aclocal-1.17 fautomake
addgroup cadduser
addr2line fbinutils
adduser cadduser
animate-im7.q16 fimagemagick-7.q16
ar fbinutils
as fbinutils
autoconf fautoconf
autoheader fautoconf
autom4te fautoconf
automake-1.17 fautomake
autoreconf fautoconf
autoscan fautoconf
autoupdate fautoconf
bunzip2 fbzip2
bzcat fbzip2
bzcmp fbzip2
bzdiff fbzip2
bzegrep fbzip2
bzexe fbzip2
bzfgrep fbzip2
bzgrep fbzip2
bzip2 fbzip2
bzip2recover fbzip2
bzless fbzip2
bzmore fbzip2
c++filt fbinutils
c89-gcc fgcc
c99-gcc fgcc
c_rehash copenssl
chg smercurial
compare-im7.q16 fimagemagick-7.q16
compile_et fcomerr-dev
composite-im7.q16 fimagemagick-7.q16
conjure-im7.q16 fimagemagick-7.q16
convert-im7.q16 fimagemagick-7.q16
corelist sperl
cpan sperl
cpan5.40-x86_64-linux-gnu slibperl5.40
cpp fcpp
cpp-14 fcpp-14
curl ccurl
curl-config flibcurl4-openssl-dev
delgroup cadduser
deluser cadduser
derb ficu-devtools
dh_autotools-dev_restoreconfig fautotools-dev
dh_autotools-dev_updateconfig fautotools-dev
dirmngr cdirmngr
dirmngr-client cdirmngr
display-im7.q16 fimagemagick-7.q16
dpkg-architecture fdpkg-dev
dpkg-buildapi fdpkg-dev
dpkg-buildflags fdpkg-dev
dpkg-buildpackage fdpkg-dev
dpkg-buildtree fdpkg-dev
dpkg-checkbuilddeps fdpkg-dev
dpkg-distaddfile fdpkg-dev
dpkg-genbuildinfo fdpkg-dev
dpkg-genchanges fdpkg-dev
dpkg-gencontrol fdpkg-dev
dpkg-gensymbols fdpkg-dev
dpkg-mergechangelogs fdpkg-dev
dpkg-name fdpkg-dev
dpkg-parsechangelog fdpkg-dev
dpkg-scanpackages fdpkg-dev
dpkg-scansources fdpkg-dev
dpkg-shlibdeps fdpkg-dev
dpkg-source fdpkg-dev
dpkg-vendor fdpkg-dev
elfedit fbinutils
enc2xs sperl
encguess sperl
escapesrc ficu-devtools
fc-cache ffontconfig
fc-cat ffontconfig
fc-conflist ffontconfig
fc-list ffontconfig
fc-match ffontconfig
fc-pattern ffontconfig
fc-query ffontconfig
fc-scan ffontconfig
fc-validate ffontconfig
fftw-wisdom flibfftw3-bin
fftw-wisdom-to-conf flibfftw3-bin
fftwf-wisdom flibfftw3-bin
fftwl-wisdom flibfftw3-bin
fftwq-wisdom flibfftw3-bin
file ffile
free sprocps
funzip funzip
g++ fg++
g++-14 fg++-14
gapplication flibglib2.0-bin
gcc fgcc
gcc-14 fgcc-14
gcc-ar fgcc
gcc-ar-14 fgcc-14
gcc-nm fgcc
gcc-nm-14 fgcc-14
gcc-ranlib fgcc
gcc-ranlib-14 fgcc-14
gcov fgcc
gcov-14 fgcc-14
gcov-dump fgcc
gcov-dump-14 fgcc-14
gcov-tool fgcc
gcov-tool-14 fgcc-14
gdbus flibglib2.0-bin
gdbus-codegen flibgio-2.0-dev-bin
gdk-pixbuf-csource flibgdk-pixbuf2.0-bin
gdk-pixbuf-pixdata flibgdk-pixbuf2.0-bin
gdk-pixbuf-thumbnailer flibgdk-pixbuf2.0-bin
genbrk ficu-devtools
gencat flibc-dev-bin
genccode ficu-devtools
gencfu ficu-devtools
gencmn ficu-devtools
gencnval ficu-devtools
gendict ficu-devtools
gennorm2 ficu-devtools
genrb ficu-devtools
gensprep ficu-devtools
gi-compile-repository flibglib2.0-dev-bin
gi-decompile-typelib flibglib2.0-dev-bin
gi-inspect-typelib flibglib2.0-dev-bin
gio flibglib2.0-bin
gio-querymodules flibglib2.0-bin
git sgit
git-receive-pack sgit
git-shell sgit
git-upload-archive sgit
git-upload-pack sgit
glib-compile-resources flibgio-2.0-dev-bin
glib-compile-schemas flibglib2.0-bin
glib-genmarshal flibgio-2.0-dev-bin
glib-gettextize flibgio-2.0-dev-bin
glib-mkenums flibgio-2.0-dev-bin
gmake fmake
gobject-query flibgio-2.0-dev-bin
gp-archive fbinutils
gp-collect-app fbinutils
gp-display-html fbinutils
gp-display-src fbinutils
gp-display-text fbinutils
gpg cgpg
gpg-agent cgpg-agent
gpg-connect-agent cgpgconf
gpgconf cgpgconf
gpgsm cgpgsm
gprof fbinutils
gprofng fbinutils
gprofng-archive fbinutils
gprofng-collect-app fbinutils
gprofng-display-html fbinutils
gprofng-display-src fbinutils
gprofng-display-text fbinutils
gresource flibglib2.0-bin
gsettings flibglib2.0-bin
gtester flibgio-2.0-dev-bin
gtester-report flibgio-2.0-dev-bin
h2ph sperl
h2xs sperl
hg smercurial
hg-ssh smercurial-common
icuexportdata ficu-devtools
icuinfo ficu-devtools
icupkg ficu-devtools
identify-im7.q16 fimagemagick-7.q16
ifnames fautoconf
import-im7.q16 fimagemagick-7.q16
instmodsh sperl
json_pp sperl
kill sprocps
krb5-config flibkrb5-dev
krb5-config.mit fkrb5-multidev
ld fbinutils
ld.bfd fbinutils
libnetcfg sperl
libpng-config flibpng-dev
libpng16-config flibpng-dev
libtoolize flibtool
libwmf-config flibwmf-dev
lto-dump fgcc
lto-dump-14 fgcc-14
lzmainfo fxz-utils
m4 fm4
magick-im7.q16 fimagemagick-7.q16
magick-script-im7.q16 fimagemagick-7.q16
make fmake
make-first-existing-target fmake
makeconv ficu-devtools
mariadb-config flibmariadb-dev
mariadb_config flibmariadb-dev
mogrify-im7.q16 fimagemagick-7.q16
montage-im7.q16 fimagemagick-7.q16
mysql_config flibmariadb-dev-compat
ncurses6-config flibncurses-dev
ncursesw6-config flibncurses-dev
nm fbinutils
objcopy fbinutils
objdump fbinutils
openssl copenssl
pango-list fpango1.0-tools
pango-segmentation fpango1.0-tools
pango-view fpango1.0-tools
patch fpatch
pcre2-config flibpcre2-dev
pdb3 spython3
pdb3.13 spython3.13
perl5.40-x86_64-linux-gnu slibperl5.40
perlbug sperl
perldoc sperl
perlivp sperl
perlthanks sperl
pg_config flibpq-dev
pgrep sprocps
piconv sperl
pidwait sprocps
pinentry-curses cpinentry-curses
pkg-config fpkgconf
pkgconf fpkgconf-bin
pkgdata ficu-devtools
pkill sprocps
pl2pm sperl
pmap sprocps
pod2html sperl
pod2man sperl
pod2text sperl
pod2usage sperl
podchecker sperl
prove sperl
ps sprocps
ptar sperl
ptardiff sperl
ptargrep sperl
pwdx sprocps
py3clean spython3-minimal
py3compile spython3-minimal
py3versions spython3-minimal
pydoc3 spython3
pydoc3.13 spython3.13
pygettext3 spython3
pygettext3.13 spython3.13
python3 spython3-minimal
python3.13 spython3.13-minimal
ranlib fbinutils
readelf fbinutils
rpcgen frpcsvc-proto
scalar sgit
scp sopenssh-client
select-editor ssensible-utils
sensible-browser ssensible-utils
sensible-editor ssensible-utils
sensible-pager ssensible-utils
sensible-terminal ssensible-utils
sftp sopenssh-client
shasum sperl
size fbinutils
skill sprocps
slabtop sprocps
snice sprocps
splain sperl
sq csq
ssh sopenssh-client
ssh-add sopenssh-client
ssh-agent sopenssh-client
ssh-argv0 sopenssh-client
ssh-copy-id sopenssh-client
ssh-keygen sopenssh-client
ssh-keyscan sopenssh-client
stream-im7.q16 fimagemagick-7.q16
streamzip sperl
strings fbinutils
strip fbinutils
svn ssubversion
svnadmin ssubversion
svnauthz ssubversion
svnauthz-validate ssubversion
svnbench ssubversion
svndumpfilter ssubversion
svnfsfs ssubversion
svnlook ssubversion
svnmucc ssubversion
svnrdump ssubversion
svnserve ssubversion
svnsync ssubversion
svnversion ssubversion
sysctl sprocps
tload sprocps
top sprocps
ucf sucf
ucfq sucf
ucfr sucf
uconv ficu-devtools
unxz fxz-utils
unzip funzip
unzipsfx funzip
update-ca-certificates cca-certificates
update-mime-database fshared-mime-info
uptime sprocps
vmstat sprocps
w sprocps
watch sprocps
wcurl ccurl
wget cwget
x86_64-linux-gnu-addr2line fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-ar fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-as fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-c++filt fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-cpp fcpp-x86-64-linux-gnu
x86_64-linux-gnu-cpp-14 fcpp-14-x86-64-linux-gnu
x86_64-linux-gnu-elfedit fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-g++ fg++-x86-64-linux-gnu
x86_64-linux-gnu-g++-14 fg++-14-x86-64-linux-gnu
x86_64-linux-gnu-gcc fgcc-x86-64-linux-gnu
x86_64-linux-gnu-gcc-14 fgcc-14-x86-64-linux-gnu
x86_64-linux-gnu-gcc-ar fgcc-x86-64-linux-gnu
x86_64-linux-gnu-gcc-ar-14 fgcc-14-x86-64-linux-gnu
x86_64-linux-gnu-gcc-nm fgcc-x86-64-linux-gnu
x86_64-linux-gnu-gcc-nm-14 fgcc-14-x86-64-linux-gnu
x86_64-linux-gnu-gcc-ranlib fgcc-x86-64-linux-gnu
x86_64-linux-gnu-gcc-ranlib-14 fgcc-14-x86-64-linux-gnu
x86_64-linux-gnu-gcov fgcc-x86-64-linux-gnu
x86_64-linux-gnu-gcov-14 fgcc-14-x86-64-linux-gnu
x86_64-linux-gnu-gcov-dump fgcc-x86-64-linux-gnu
x86_64-linux-gnu-gcov-dump-14 fgcc-14-x86-64-linux-gnu
x86_64-linux-gnu-gcov-tool fgcc-x86-64-linux-gnu
x86_64-linux-gnu-gcov-tool-14 fgcc-14-x86-64-linux-gnu
x86_64-linux-gnu-gi-compile-repository fgirepository-tools
x86_64-linux-gnu-gi-decompile-typelib fgirepository-tools
x86_64-linux-gnu-gi-inspect-typelib fgirepository-tools
x86_64-linux-gnu-gprof fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-ld fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-ld.bfd fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-lto-dump fgcc-x86-64-linux-gnu
x86_64-linux-gnu-lto-dump-14 fgcc-14-x86-64-linux-gnu
x86_64-linux-gnu-nm fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-objcopy fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-objdump fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-pkg-config fpkgconf
x86_64-linux-gnu-pkgconf fpkgconf
x86_64-linux-gnu-ranlib fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-readelf fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-size fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-strings fbinutils-x86-64-linux-gnu
x86_64-linux-gnu-strip fbinutils-x86-64-linux-gnu
xml2-config flibxml2-dev
xslt-config flibxslt1-dev
xsubpp sperl
xz fxz-utils
xzcat fxz-utils
xzcmp fxz-utils
xzdiff fxz-utils
xzegrep fxz-utils
xzfgrep fxz-utils
xzgrep fxz-utils
xzless fxz-utils
xzmore fxz-utils
zipdetails sperl
zipgrep funzip
zipinfo funzip
"),
];

/// Packages of the layers: the layer's first letter and the installed size in KiB.
pub(super) static PACKAGES: [(&str, &str); 2] = [
    ("bookworm", "\
autoconf f2025
automake f1837
autotools-dev f134
binutils f109
binutils-common f15021
binutils-x86-64-linux-gnu f11428
bzip2 f121
ca-certificates c387
comerr-dev f144
cpp f30
cpp-12 f33848
curl c489
default-libmysqlclient-dev f9
dirmngr c1329
dpkg-dev f1728
file f79
fontconfig f617
fontconfig-config f527
fonts-dejavu-core f2960
g++ f14
g++-12 f36161
gcc f47
gcc-12 f68236
gir1.2-freedesktop f148
gir1.2-gdkpixbuf-2.0 f43
gir1.2-glib-2.0 f719
gir1.2-rsvg-2.0 f63
git s44890
git-man s2107
gnupg c886
gnupg-l10n c4875
gnupg-utils c1837
gpg c1582
gpg-agent c1349
gpg-wks-client c683
gpg-wks-server c658
gpgconf c804
gpgsm c993
hicolor-icon-theme f441
icu-devtools f717
imagemagick f184
imagemagick-6-common f544
imagemagick-6.q16 f619
krb5-multidev f822
libaom3 f5546
libapr1 s288
libaprutil1 s280
libasan8 f8017
libassuan0 c117
libatomic1 f45
libbinutils f2469
libblkid-dev f875
libbrotli-dev f899
libbrotli1 c783
libbsd0 s202
libbz2-dev f95
libc-dev-bin f94
libc6-dev f11975
libcairo-gobject2 f178
libcairo-script-interpreter2 f285
libcairo2 f1307
libcairo2-dev f2804
libcbor0.8 s98
libcc1-0 f136
libcrypt-dev f341
libctf-nobfd0 f301
libctf0 f232
libcurl3-gnutls s828
libcurl4 c840
libcurl4-openssl-dev f1778
libdatrie1 f82
libdav1d6 f1616
libdb-dev f8
libdb5.3-dev f3086
libde265-0 f470
libdeflate-dev f146
libdeflate0 f161
libdjvulibre-dev f6046
libdjvulibre-text f340
libdjvulibre21 f1737
libdpkg-perl f1987
libedit2 s258
libelf1 f1036
liberror-perl s73
libevent-2.1-7 f435
libevent-core-2.1-7 f302
libevent-dev f1728
libevent-extra-2.1-7 f226
libevent-openssl-2.1-7 f103
libevent-pthreads-2.1-7 f84
libexif-dev f561
libexif12 f2608
libexpat1 s388
libexpat1-dev f817
libffi-dev f315
libfftw3-double3 f2259
libfido2-1 s241
libfontconfig-dev f833
libfontconfig1 f579
libfreetype-dev f2060
libfreetype6 f886
libfreetype6-dev f69
libfribidi0 f172
libgcc-12-dev f14284
libgdbm-compat4 s70
libgdbm-dev f400
libgdbm6 s129
libgdk-pixbuf-2.0-0 f477
libgdk-pixbuf-2.0-dev f470
libgdk-pixbuf2.0-bin f75
libgdk-pixbuf2.0-common f2516
libgirepository-1.0-1 f295
libglib2.0-0 f4135
libglib2.0-bin f336
libglib2.0-data f9406
libglib2.0-dev f10094
libglib2.0-dev-bin f665
libgmp-dev f1834
libgmpxx4ldbl f371
libgomp1 f312
libgprofng0 f3958
libgraphite2-3 f191
libgssapi-krb5-2 c425
libgssrpc4 f201
libharfbuzz0b f2609
libheif1 f659
libice-dev f238
libice6 f133
libicu-dev f47784
libicu72 f36170
libimath-3-1-29 f335
libimath-dev f1050
libisl23 f2302
libitm1 f115
libjansson4 f101
libjbig-dev f92
libjbig0 f84
libjpeg-dev f107
libjpeg62-turbo f677
libjpeg62-turbo-dev f1096
libk5crypto3 c261
libkadm5clnt-mit12 f175
libkadm5srv-mit12 f200
libkdb5-10 f153
libkeyutils1 c40
libkrb5-3 c1077
libkrb5-dev f148
libkrb5support0 c134
libksba8 c316
liblcms2-2 f428
liblcms2-dev f1904
libldap-2.5-0 c553
liblerc-dev f978
liblerc4 f649
liblqr-1-0 f76
liblqr-1-0-dev f735
liblsan0 f2942
libltdl-dev f941
libltdl7 f421
liblzma-dev f726
liblzo2-2 f174
libmagic-mgc f8130
libmagic1 f232
libmagickcore-6-arch-config f232
libmagickcore-6-headers f440
libmagickcore-6.q16-6 f6647
libmagickcore-6.q16-6-extra f400
libmagickcore-6.q16-dev f5164
libmagickcore-dev f12
libmagickwand-6-headers f95
libmagickwand-6.q16-6 f1387
libmagickwand-6.q16-dev f2663
libmagickwand-dev f12
libmariadb-dev f945
libmariadb-dev-compat f70
libmariadb3 f534
libmaxminddb-dev f111
libmaxminddb0 f76
libmount-dev f81
libmpc3 f149
libmpfr6 f1177
libncurses-dev f2319
libncurses5-dev f6
libncurses6 f335
libncursesw5-dev f6
libncursesw6 c412
libnghttp2-14 c220
libnpth0 c50
libnsl-dev f345
libnsl2 s127
libnuma1 f71
libopenexr-3-1-30 f4488
libopenexr-dev f881
libopenjp2-7 f479
libopenjp2-7-dev f977
libpango-1.0-0 f520
libpangocairo-1.0-0 f103
libpangoft2-1.0-0 f142
libpcre2-16-0 f632
libpcre2-32-0 f608
libpcre2-dev f2588
libpcre2-posix3 f82
libperl5.36 s28864
libpixman-1-0 f1002
libpixman-1-dev f1240
libpkgconf3 f101
libpng-dev f853
libpng16-16 f417
libpq-dev f587
libpq5 f866
libproc2-0 s232
libpsl5 c96
libpthread-stubs0-dev f18
libpython3-stdlib s27
libpython3.11-minimal s5214
libpython3.11-stdlib s8330
libquadmath0 f292
libreadline-dev f790
libreadline8 c475
librsvg2-2 f10909
librsvg2-common f76
librsvg2-dev f296
librtmp1 c146
libsasl2-2 c167
libsasl2-modules-db c77
libselinux1-dev f702
libsepol-dev f1669
libserf-1-1 s154
libsm-dev f106
libsm6 f73
libsqlite3-0 c1682
libsqlite3-dev f3150
libssh2-1 c357
libssl-dev f12190
libssl3 c6030
libstdc++-12-dev f19446
libsvn1 s4301
libthai-data f626
libthai0 f99
libtiff-dev f1277
libtiff6 f716
libtiffxx6 f164
libtirpc-common s35
libtirpc-dev f717
libtirpc3 s226
libtool f1213
libtsan2 f7815
libubsan1 f2652
libutf8proc2 s367
libwebp-dev f1084
libwebp7 f544
libwebpdemux2 f120
libwebpmux3 f144
libwmf-0.2-7 f403
libwmf-dev f906
libwmflite-0.2-7 f201
libx11-6 f1562
libx11-data f1577
libx11-dev f2600
libx265-199 f16203
libxau-dev f65
libxau6 f42
libxcb-render0 f176
libxcb-render0-dev f278
libxcb-shm0 f126
libxcb-shm0-dev f139
libxcb1 f296
libxcb1-dev f771
libxdmcp-dev f81
libxdmcp6 f53
libxext-dev f330
libxext6 f132
libxml2 f1867
libxml2-dev f3286
libxrender-dev f112
libxrender1 f78
libxslt1-dev f2535
libxslt1.1 f493
libxt-dev f1384
libxt6 f478
libyaml-0-2 f152
libyaml-dev f256
libzstd-dev f1224
linux-libc-dev f7039
m4 f670
make f1592
mariadb-common f68
media-types s92
mercurial s1049
mercurial-common s14577
mysql-common f33
netbase c36
openssh-client s5801
openssl c2310
patch f248
perl s670
perl-modules-5.36 s17817
pinentry-curses c140
pkg-config f29
pkgconf f65
pkgconf-bin f81
procps s2091
python3 s81
python3-distutils f638
python3-lib2to3 f365
python3-minimal s111
python3.11 s650
python3.11-minimal s6766
readline-common c89
rpcsvc-proto f246
sensible-utils s56
shared-mime-info f5030
sq c10076
subversion s4837
ucf s214
unzip f379
uuid-dev f113
wget c3521
x11-common f308
x11proto-core-dev f11
x11proto-dev f1680
xorg-sgml-doctools f89
xtrans-dev f330
xz-utils f1226
zlib1g-dev f1310
"),
    ("trixie", "\
adduser c428
autoconf f2197
automake f1906
autotools-dev f147
binutils f1073
binutils-common f16098
binutils-x86-64-linux-gnu f5990
bzip2 f113
ca-certificates c390
comerr-dev f156
cpp f18
cpp-14 f11
cpp-14-x86-64-linux-gnu f34503
cpp-x86-64-linux-gnu f17
curl c495
default-libmysqlclient-dev f9
dirmngr c967
dpkg-dev f1725
file f79
fontconfig f681
fontconfig-config f533
fonts-dejavu-core f2292
fonts-dejavu-mono f1281
g++ f13
g++-14 f35
g++-14-x86-64-linux-gnu f36931
g++-x86-64-linux-gnu f11
gcc f36
gcc-14 f622
gcc-14-x86-64-linux-gnu f68460
gcc-x86-64-linux-gnu f23
gir1.2-freedesktop f233
gir1.2-freedesktop-dev f262
gir1.2-gdkpixbuf-2.0 f44
gir1.2-glib-2.0 f779
gir1.2-glib-2.0-dev f11761
gir1.2-harfbuzz-0.0 f190
gir1.2-pango-1.0 f136
gir1.2-rsvg-2.0 f46
girepository-tools f382
git s49154
git-man s2251
gnupg c468
gnupg-l10n c5010
gpg c1594
gpg-agent c899
gpgconf c371
gpgsm c664
hicolor-icon-theme f780
icu-devtools f756
imagemagick f84
imagemagick-7-common f468
imagemagick-7.q16 f853
krb5-multidev f822
libapr1t64 s301
libaprutil1t64 s284
libasan8 f10695
libassuan9 c136
libatomic1 f45
libbinutils f2390
libblkid-dev f978
libbrotli-dev f1001
libbrotli1 c870
libbz2-dev f99
libc-dev-bin f126
libc6-dev f12542
libcairo-gobject2 f197
libcairo-script-interpreter2 f201
libcairo2 f1391
libcairo2-dev f235
libcbor0.10 s94
libcc1-0 f140
libcom-err2 c64
libcrypt-dev f345
libctf-nobfd0 f293
libctf0 f232
libcurl3t64-gnutls s997
libcurl4-openssl-dev f2220
libcurl4t64 c1013
libdatrie-dev f81
libdatrie1 f77
libdav1d-dev f131
libdav1d7 f1730
libdb-dev f8
libdb5.3-dev f3145
libde265-0 f490
libdeflate-dev f150
libdeflate0 f102
libdjvulibre-dev f6213
libdjvulibre-text f340
libdjvulibre21 f1837
libdpkg-perl f2091
libedit2 s262
libelf1t64 f1228
liberror-perl s71
libevent-2.1-7t64 f443
libevent-core-2.1-7t64 f306
libevent-dev f1739
libevent-extra-2.1-7t64 f230
libevent-openssl-2.1-7t64 f104
libevent-pthreads-2.1-7t64 f88
libexif-dev f557
libexif12 f2858
libexpat1 s424
libexpat1-dev f925
libffi-dev f324
libffi8 c72
libfftw3-bin f259
libfftw3-dev f15592
libfftw3-double3 f2304
libfftw3-long3 f1108
libfftw3-quad3 f2184
libfftw3-single3 f2388
libfido2-1 s250
libfontconfig-dev f859
libfontconfig1 f592
libfreetype-dev f2156
libfreetype6 f963
libfribidi-dev f290
libfribidi0 f146
libgcc-14-dev f17357
libgcrypt20 c1999
libgdbm-compat4t64 s75
libgdbm-dev f278
libgdbm6t64 s138
libgdk-pixbuf-2.0-0 f486
libgdk-pixbuf-2.0-dev f474
libgdk-pixbuf2.0-bin f76
libgdk-pixbuf2.0-common f2552
libgio-2.0-dev f10742
libgio-2.0-dev-bin f706
libgirepository-2.0-0 f364
libglib2.0-0t64 f4449
libglib2.0-bin f366
libglib2.0-data f9832
libglib2.0-dev f106
libglib2.0-dev-bin f102
libgmp-dev f1909
libgmpxx4ldbl f362
libgnutls-dane0t64 f546
libgnutls-openssl27t64 f548
libgnutls28-dev f5389
libgnutls30t64 c3504
libgomp1 f368
libgpg-error0 c208
libgprofng0 f4034
libgraphite2-3 f191
libgraphite2-dev f75
libgssapi-krb5-2 c434
libgssrpc4t64 f213
libharfbuzz-cairo0 f129
libharfbuzz-dev f1775
libharfbuzz-gobject0 f171
libharfbuzz-icu0 f61
libharfbuzz-subset0 f1511
libharfbuzz0b f1346
libheif-plugin-dav1d f39
libheif-plugin-libde265 f52
libheif1 f1667
libhwasan0 f4850
libice-dev f246
libice6 f142
libicu-dev f50061
libicu76 f37371
libidn2-0 c446
libidn2-dev f338
libimath-3-1-29t64 f334
libimath-dev f1053
libisl23 f2253
libitm1 f115
libjansson4 f100
libjbig-dev f94
libjbig0 f85
libjpeg-dev f108
libjpeg62-turbo f694
libjpeg62-turbo-dev f1119
libk5crypto3 c266
libkadm5clnt-mit12 f176
libkadm5srv-mit12 f201
libkdb5-10t64 f161
libkeyutils1 c41
libkrb5-3 c1074
libkrb5-dev f149
libkrb5support0 c137
libksba8 c330
liblcms2-2 f454
liblcms2-dev f2897
libldap-dev f1615
libldap2 c576
liblerc-dev f1031
liblerc4 f603
liblqr-1-0 f84
liblqr-1-0-dev f735
liblsan0 f3782
libltdl-dev f973
libltdl7 f447
liblzma-dev f843
liblzo2-2 f173
libmagic-mgc f10154
libmagic1t64 f244
libmagickcore-7-arch-config f135
libmagickcore-7-headers f426
libmagickcore-7.q16-10 f7159
libmagickcore-7.q16-10-extra f296
libmagickcore-7.q16-dev f5540
libmagickcore-dev f8
libmagickwand-7-headers f84
libmagickwand-7.q16-10 f1460
libmagickwand-7.q16-dev f2955
libmagickwand-dev f8
libmariadb-dev f1024
libmariadb-dev-compat f72
libmariadb3 f587
libmaxminddb-dev f92
libmaxminddb0 f57
libmount-dev f98
libmpc3 f154
libncurses-dev f2380
libncurses6 f342
libncursesw6 c419
libnghttp2-14 c229
libnghttp2-dev f613
libnghttp3-9 c201
libnghttp3-dev f424
libngtcp2-16 s335
libngtcp2-crypto-gnutls8 s80
libnpth0t64 c57
libopenexr-3-1-30 f6288
libopenexr-dev f884
libopenjp2-7 f532
libopenjp2-7-dev f874
libp11-kit-dev f323
libp11-kit0 c1882
libpango-1.0-0 f554
libpango1.0-dev f1614
libpangocairo-1.0-0 f103
libpangoft2-1.0-0 f158
libpangoxft-1.0-0 f78
libpcre2-16-0 f713
libpcre2-32-0 f685
libpcre2-dev f2905
libpcre2-posix3 f90
libperl5.40 s29322
libpixman-1-0 f715
libpixman-1-dev f67
libpkgconf3 f101
libpng-dev f1053
libpng16-16t64 f444
libpq-dev f612
libpq5 f1089
libproc2-0 s237
libpsl-dev f211
libpsl5t64 c100
libpython3-stdlib s28
libpython3.13-minimal s5452
libpython3.13-stdlib s8898
libquadmath0 f296
libraw23t64 f2450
libreadline-dev f807
librsvg2-2 f6172
librsvg2-common f400
librsvg2-dev f281
librtmp-dev f228
librtmp1 c144
libsasl2-2 c156
libsasl2-modules-db c70
libselinux1-dev f763
libsepol-dev f1780
libserf-1-1 s157
libsframe1 f110
libsharpyuv-dev f170
libsharpyuv0 f143
libsm-dev f107
libsm6 f74
libsqlite3-dev f3398
libssh2-1-dev f1118
libssh2-1t64 c441
libssl-dev f15998
libstdc++-14-dev f22065
libsvn1 s4330
libsysprof-capture-4-dev f299
libtasn1-6 c122
libtasn1-6-dev f273
libtext-charwidth-perl s42
libtext-wrapi18n-perl s26
libthai-data f618
libthai-dev f136
libthai0 f92
libtiff-dev f1368
libtiff6 f766
libtiffxx6 f182
libtool f1245
libtsan2 f8807
libubsan1 f3319
libunbound8 f1343
libunistring5 c2092
libutf8proc3 s368
libwebp-dev f1800
libwebp7 f631
libwebpdecoder3 f391
libwebpdemux2 f139
libwebpmux3 f171
libwmf-0.2-7 f408
libwmf-dev f920
libwmflite-0.2-7 f202
libx11-6 f1638
libx11-data f1576
libx11-dev f2730
libxau-dev f65
libxau6 f42
libxcb-render0 f181
libxcb-render0-dev f282
libxcb-shm0 f127
libxcb-shm0-dev f151
libxcb1 f301
libxcb1-dev f779
libxdmcp-dev f85
libxdmcp6 f59
libxext-dev f329
libxext6 f129
libxft-dev f287
libxft2 f131
libxml2 f1916
libxml2-dev f3364
libxrender-dev f129
libxrender1 f72
libxslt1-dev f2535
libxslt1.1 f497
libxt-dev f1398
libxt6t64 f490
libyaml-0-2 f147
libyaml-dev f255
libzstd-dev f1309
linux-libc-dev f10904
m4 f683
make f1766
mariadb-common f70
media-types s98
mercurial s1338
mercurial-common s14871
mysql-common f33
native-architecture f8
netbase c35
nettle-dev f3278
openssh-client s5011
openssl c2510
pango1.0-tools f150
patch f242
perl s841
perl-modules-5.40 s19993
pinentry-curses c150
pkgconf f65
pkgconf-bin f83
procps s2395
python3 s83
python3-minimal s112
python3-packaging f257
python3.13 s830
python3.13-minimal s6768
rpcsvc-proto f246
sensible-utils s63
shared-mime-info f5143
sq c22379
subversion s4845
ucf s148
unzip f387
uuid-dev f134
wget c3784
x11-common f275
x11proto-core-dev f11
x11proto-dev f1704
xorg-sgml-doctools f89
xtrans-dev f330
xz-utils f1424
zlib1g-dev f1317
"),
];

/// Packages that buildpack-deps installs by name in trixie.
pub(super) static EXPLICIT: [&str; 52] = ["autoconf", "automake", "bzip2", "ca-certificates", "curl", "default-libmysqlclient-dev", "dpkg-dev", "file", "g++", "gcc", "git", "gnupg", "imagemagick", "libbz2-dev", "libc6-dev", "libcurl4-openssl-dev", "libdb-dev", "libevent-dev", "libffi-dev", "libgdbm-dev", "libglib2.0-dev", "libgmp-dev", "libjpeg-dev", "libkrb5-dev", "liblzma-dev", "libmagickcore-dev", "libmagickwand-dev", "libmaxminddb-dev", "libncurses5-dev", "libncursesw5-dev", "libpng-dev", "libpq-dev", "libreadline-dev", "libsqlite3-dev", "libssl-dev", "libtool", "libwebp-dev", "libxml2-dev", "libxslt-dev", "libyaml-dev", "make", "mercurial", "netbase", "openssh-client", "patch", "procps", "sq", "subversion", "unzip", "wget", "xz-utils", "zlib1g-dev"];

/// Those of them that it does not install by that name in another release.
pub(super) static EXPLICIT_LACKS: [(&str, &[&str]); 15] = [
    ("bookworm", &[]),
    ("bullseye", &["sq"]),
    ("buster", &["sq"]),
    ("forky", &[]),
    ("jessie", &["default-libmysqlclient-dev", "gnupg", "libmaxminddb-dev", "sq"]),
    ("sid", &[]),
    ("stretch", &["default-libmysqlclient-dev", "gnupg", "sq"]),
    ("trixie", &[]),
    ("bionic", &["default-libmysqlclient-dev", "sq"]),
    ("focal", &["sq"]),
    ("jammy", &["sq"]),
    ("noble", &[]),
    ("plucky", &[]),
    ("questing", &[]),
    ("resolute", &[]),
];
