package com.example;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;

public class Letters {
    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(8119), 0);
        server.createContext("/", exchange -> {
            String text = ResourceBundle.getBundle("messages", Locale.FRENCH).getString("hello");
            String footer = Files.readString(Path.of("config/footer.txt"));
            byte[] body = (text + "\n" + footer + Path.of("").toAbsolutePath() + "\n").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
