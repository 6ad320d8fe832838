//! Bases that get no security fixes any more, and what is said of them.

use leanfile::facts::Reference;
use leanfile::facts::tables::eol::{archived_release, end_of_life, end_of_life_of_distribution};
use leanfile::rewrite::Options;
use leanfile::text::LineIndex;
use pretty_assertions::assert_eq;

/// The cycle and the date of an image.
fn ends(image: &str) -> Option<(&'static str, &'static str)> {
    end_of_life(&Reference::parse(image)).map(|end| (end.cycle, end.date))
}

#[test]
fn a_tag_names_a_version() {
    for (image, cycle, date) in [
        ("python:3.7", "3.7", "2023-06-27"),
        ("python:3.7-slim-buster", "3.7", "2023-06-27"),
        ("python:3.7.17", "3.7", "2023-06-27"),
        ("python:3.7@sha256:00", "3.7", "2023-06-27"),
        ("docker.io/library/python:3.7", "3.7", "2023-06-27"),
        ("registry.example.com/library/python:3.7", "3.7", "2023-06-27"),
        ("python:3.1", "3.1", "2012-04-09"),
        ("python:3.10", "3.10", "2026-10-31"),
        ("python:2", "2.7", "2020-01-01"),
        ("python:3.13.0rc1", "3.13", "2029-10-31"),
        ("node:16.20", "16", "2023-09-11"),
        ("node:16-alpine3.15", "16", "2023-09-11"),
        ("node:gallium", "16", "2023-09-11"),
        ("node:gallium-bullseye-slim", "16", "2023-09-11"),
        ("node:lts-gallium", "16", "2023-09-11"),
        ("ubuntu:18.04", "18.04", "2023-05-31"),
        ("ubuntu:bionic-20230530", "18.04", "2023-05-31"),
        ("ubuntu:focal", "20.04", "2025-05-31"),
        ("debian:buster", "10", "2022-09-10"),
        ("debian:buster-20240612-slim", "10", "2022-09-10"),
        ("debian:9-slim", "9", "2020-07-18"),
        ("debian:9.13", "9", "2020-07-18"),
        ("alpine:3.12", "3.12", "2022-05-01"),
        ("alpine:3.12.1", "3.12", "2022-05-01"),
        ("centos:7", "7", "2024-06-30"),
        ("centos:centos7", "7", "2024-06-30"),
        ("centos:8.4.2105", "8", "2021-12-31"),
        ("php:7.4-apache", "7.4", "2022-11-28"),
        ("php:7-fpm", "7.4", "2022-11-28"),
        ("golang:1.19-alpine", "1.19", "2023-09-06"),
        ("ruby:2.0", "2.0.0", "2016-02-24"),
        ("openjdk:8-jdk", "8", "2022-07"),
        ("openjdk:8u342-jre-slim", "8", "2022-07"),
        ("openjdk:11.0.16-jre", "11", "2022-07"),
        ("openjdk:17-jdk-slim", "17", "2022-03-22"),
        ("eclipse-temurin:18_36-jdk", "18", "2022-09-30"),
        ("eclipse-temurin:18.0.2.1_1-jre-alpine", "18", "2022-09-30"),
        ("mcr.microsoft.com/dotnet/sdk:6.0-alpine", "6", "2024-11-12"),
        ("mcr.microsoft.com/dotnet/core/aspnet:3.1-buster-slim", "3.1", "2022-12-13"),
        ("postgres:9.6", "9.6", "2021-11-11"),
        ("postgres:12-alpine", "12", "2024-11-21"),
        ("tomcat:8.5-jdk11", "8.5", "2024-03-31"),
        ("tomcat:7.0", "7", "2021-03-31"),
        ("gradle:7.6-jdk17", "7", "2025-07-31"),
        ("amazonlinux:2018.03.0.20220802.0", "2018.03", "2023-12-31"),
        ("oraclelinux:7-slim", "7", "2024-12-31"),
        ("fedora:36", "36", "2023-05-16"),
        ("rockylinux/rockylinux:8", "8", "2029-05-31"),
        ("opensuse/leap:15.4", "15.4", "2023-12-07"),
        ("erlang:24-slim", "24", "2024-05-10"),
        ("elixir:1.13.4-otp-24", "1.13", "2024-12-19"),
    ] {
        assert_eq!(ends(image), Some((cycle, date)), "{image}");
    }
}

#[test]
fn other_tags_name_none() {
    for image in [
        "python",
        "python:latest",
        "python:slim",
        "python:buster",
        "python:3",
        "python:3-slim",
        "python:3.99",
        "python:37",
        "python@sha256:00",
        "example/python:3.7",
        "registry.example.com/python:3.7",
        "node:lts",
        "node:lts-slim",
        "node:current",
        "node:160",
        "node:16f3a9c",
        "node:",
        "node:-16",
        "node:.",
        "node:99999999999999999999",
        "python:gallium",
        "alpine:3",
        "alpine:edge",
        "alpine:20230901",
        "debian:stable",
        "debian:oldstable-slim",
        "debian:sid",
        "debian:unstable-20200101",
        "ubuntu:rolling",
        "golang:1",
        "golang:1.26",
        "redis:8",
        "nginx:1",
        "nginx:mainline",
        "nginx:stable",
        "rust:1.60",
        "php:8",
        "centos:stream9",
        "microsoft/dotnet:2.1-sdk",
        "scratch",
        "",
        "${X}",
    ] {
        assert_eq!(ends(image), None, "{image}");
    }
}

#[test]
fn a_tag_names_a_distribution_beside_its_version() {
    let below = |image: &str| {
        end_of_life_of_distribution(&Reference::parse(image)).map(|end| (end.product, end.cycle))
    };
    assert_eq!(below("python:3.11-buster"), Some(("debian", "10")));
    assert_eq!(below("python:3.11-slim-bookworm"), Some(("debian", "12")));
    assert_eq!(below("eclipse-temurin:17-jre-focal"), Some(("ubuntu", "20.04")));
    assert_eq!(below("node:18-alpine3.15"), Some(("alpine-linux", "3.15")));
    assert_eq!(below("eclipse-temurin:17-jre-alpine-3.21"), Some(("alpine-linux", "3.21")));
    assert_eq!(below("mcr.microsoft.com/dotnet/sdk:8.0-jammy"), Some(("ubuntu", "22.04")));
    for image in
        ["debian:buster", "python:3.11", "node:18-alpine", "example/app:buster", "python", "python:3-x"]
    {
        assert_eq!(below(image), None, "{image}");
    }
}

#[test]
fn old_debian_releases_are_archived() {
    let archived = |image: &str| archived_release(&Reference::parse(image));
    for (image, release) in [
        ("debian:10", "buster"),
        ("debian:buster-slim", "buster"),
        ("debian:9.13-slim", "stretch"),
        ("debian:jessie", "jessie"),
        ("python:3.8-slim-buster", "buster"),
        ("python:2.7", "buster"),
        ("python:2-slim", "buster"),
        ("node:14", "buster"),
        ("node:16.20-slim", "buster"),
        ("node:10-stretch", "stretch"),
        ("node:12", "stretch"),
        ("mcr.microsoft.com/dotnet/sdk:5.0-buster-slim", "buster"),
    ] {
        assert_eq!(archived(image), Some(release), "{image}");
    }
    for image in [
        "debian:11",
        "debian:bullseye",
        "debian",
        "debian:stable",
        "node:16-bullseye",
        "node:16-alpine",
        "node:18",
        "python:3.7",
        "python:2.7-alpine",
        "python:2.7-windowsservercore",
        "example/node:16",
        "ubuntu:16.04",
        "ubuntu:xenial",
        "alpine:3.9",
    ] {
        assert_eq!(archived(image), None, "{image}");
    }
}

/// The notes on `text` on a day, each as `line:column message`.
fn notes(today: &str, text: &str) -> Vec<String> {
    let lines = LineIndex::new(text);
    let options = Options { today: Some(today.to_owned()), ..Options::default() };
    let told = |note: leanfile::rewrite::Note| {
        let (line, column) = lines.line_column(note.span.start);
        format!("{line}:{column} {}", note.message)
    };
    leanfile::rewrite_text(text, &options).notes.into_iter().map(told).collect()
}

#[track_caller]
fn one_note(today: &str, text: &str, expected: &str) {
    assert_eq!(notes(today, text), [expected], "{text}");
}

const NOW: &str = "2026-09-01";

#[test]
fn a_base_that_ended_is_noted() {
    one_note(
        NOW,
        "FROM python:3.7\n",
        "1:1 python:3.7 reached its end of life on 2023-06-27: no security fixes since",
    );
    one_note(
        NOW,
        "# x\nFROM --platform=linux/amd64 node:16@sha256:00 AS a\nRUN npm ci\n",
        "2:1 node:16 reached its end of life on 2023-09-11: no security fixes since",
    );
    one_note(
        NOW,
        "FROM openjdk:8-jre\n",
        "1:1 openjdk:8-jre reached its end of life in 2022-07: no security fixes since",
    );
    one_note(
        NOW,
        "ARG V=3.8\nFROM python:${V}-slim\n",
        "2:1 python:3.8-slim reached its end of life on 2024-10-07: no security fixes since",
    );
}

#[test]
fn extended_support_is_named() {
    one_note(
        NOW,
        "FROM ubuntu:20.04\n",
        "1:1 ubuntu:20.04 reached its end of life on 2025-05-31; extended support until 2030-04-02",
    );
    one_note(
        "2026-08-31",
        "FROM debian:bullseye-slim\n",
        "1:1 debian:bullseye-slim reached its end of life on 2024-08-14; extended support until 2026-08-31",
    );
    one_note(
        NOW,
        "FROM debian:bullseye-slim\n",
        "1:1 debian:bullseye-slim reached its end of life on 2024-08-14, and the end of its extended support on \
         2026-08-31: no security fixes since",
    );
}

#[test]
fn a_distribution_that_ended_is_noted() {
    one_note(
        NOW,
        "FROM node:22-bullseye\n",
        "1:1 node:22-bullseye is built on Debian 11, which reached its end of life on 2024-08-14, and the end of its \
         extended support on 2026-08-31: no security fixes since",
    );
    one_note(
        NOW,
        "FROM node:22-alpine3.19\n",
        "1:1 node:22-alpine3.19 is built on Alpine 3.19, which reached its end of life on 2025-11-01: no security fixes \
         since",
    );
    one_note(
        NOW,
        "FROM eclipse-temurin:17-jre-focal\n",
        "1:1 eclipse-temurin:17-jre-focal is built on Ubuntu 20.04, which reached its end of life on 2025-05-31; extended \
         support until 2030-04-02",
    );
}

#[test]
fn packages_that_are_only_archived_are_named_where_they_are_installed() {
    let ended = "reached its end of life on 2022-09-10, and the end of its extended support on 2024-06-30: no security \
                 fixes since";
    let archive = "; its Debian packages are only on archive.debian.org now, and apt-get update fails";
    let update = "RUN apt-get update && apt-get install -y curl\n";
    one_note(NOW, "FROM debian:10\nRUN true\n", &format!("1:1 debian:10 {ended}"));
    one_note(NOW, &format!("FROM debian:10\n{update}"), &format!("1:1 debian:10 {ended}{archive}"));
    one_note(
        NOW,
        &format!("FROM debian:10 AS base\nFROM base\n{update}"),
        &format!("1:1 debian:10 {ended}{archive}"),
    );
    one_note(
        NOW,
        &format!("FROM debian:10 AS other\nFROM debian:13\nCOPY --from=other /x /x\n{update}"),
        &format!("1:1 debian:10 {ended}"),
    );
    let sed = "RUN sed -i s/deb.debian.org/archive.debian.org/ /etc/apt/sources.list\n";
    one_note(NOW, &format!("FROM debian:10\n{sed}{update}"), &format!("1:1 debian:10 {ended}"));
    one_note(
        NOW,
        &format!("FROM node:16\n{update}"),
        &format!("1:1 node:16 reached its end of life on 2023-09-11: no security fixes since{archive}"),
    );
    one_note(
        NOW,
        &format!("FROM node:16-bullseye\n{update}"),
        "1:1 node:16-bullseye reached its end of life on 2023-09-11: no security fixes since",
    );
}

#[test]
fn one_note_for_each_from() {
    let text = "FROM node:16 AS a\nFROM node:22 AS b\nFROM a AS c\nFROM node:16\nCOPY --from=b / /\nCOPY --from=c / /\n";
    let places: Vec<String> = notes(NOW, text).iter().map(|note| note[..3].to_owned()).collect();
    assert_eq!(places, ["1:1", "4:1"]);
}

#[test]
fn nothing_is_noted() {
    for (today, text) in [
        ("2023-06-27", "FROM python:3.7\n"),
        (NOW, "FROM python:3.14\n"),
        (NOW, "FROM python:3\n"),
        (NOW, "FROM python\n"),
        (NOW, "FROM python:${V}\n"),
        (NOW, "ARG V\nFROM python:${V}\n"),
        (NOW, "FROM scratch\n"),
        (NOW, "FROM example/python:3.7\n"),
        // Long-term support is for everyone.
        (NOW, "FROM python:3.12-bookworm\n"),
        (NOW, "# leanfile: skip-file\nFROM python:3.7\n"),
        (NOW, "FROM debian:13\nCOPY --from=python:3.7 /x /x\n"),
    ] {
        assert_eq!(notes(today, text), [""; 0], "{today} {text}");
    }
    let outcome = leanfile::rewrite_text("FROM python:3.7\n", &Options::default());
    assert!(outcome.notes.is_empty(), "without a day");
}
