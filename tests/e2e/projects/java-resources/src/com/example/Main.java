package com.example;

import java.io.FileInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

public class Main {
    public static void main(String[] args) throws Exception {
        Properties settings = new Properties();
        try (FileInputStream file = new FileInputStream("config/app.properties")) {
            settings.load(file);
        }
        Locale locale = Locale.forLanguageTag(System.getenv("GREETING_LANGUAGE"));
        try (InputStream banner = Main.class.getResourceAsStream("/banner.txt")) {
            System.out.print(new String(banner.readAllBytes(), StandardCharsets.UTF_8));
        }
        System.out.println(settings.getProperty("name") + " in " + System.getProperty("user.dir"));
        System.out.println(NumberFormat.getInstance(locale).format(1234567.89));
        // Neither is in java.base.
        System.out.println(Charset.forName("Big5").name() + " " + HttpClient.newHttpClient().version());
        System.out.println(ZoneId.of("Asia/Tokyo").getRules().getStandardOffset(java.time.Instant.EPOCH));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((java.security.KeyStore) null);
        X509TrustManager trust = (X509TrustManager) factory.getTrustManagers()[0];
        System.out.println("certificates: " + (trust.getAcceptedIssuers().length > 50));
    }
}
