package com.example;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

public class Greeter {
    public static void main(String[] args) throws Exception {
        byte[] bytes = Greeter.class.getResourceAsStream("/where.txt").readAllBytes();
        String where = new String(bytes, StandardCharsets.UTF_8).trim();
        System.out.println(System.getProperty("greeting") + " " + System.getProperty("user.name") + ", " + where);
        System.out.println(Runtime.getRuntime().maxMemory() / 1024 / 1024 + " MiB");
        System.out.println("in " + Path.of("").toAbsolutePath());
    }
}
