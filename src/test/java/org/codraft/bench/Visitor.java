package org.codraft.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** One person's browser session as the server sees it: requests with a cookie, and the pages they open. */
final class Visitor {

    private static final HttpClient BROWSER = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final URI server;
    private volatile String cookie = "";

    Visitor(URI server) {
        this.server = server;
    }

    /** Whether the address answers with success; false as long as nobody listens. */
    boolean answers(String path) throws IOException, InterruptedException {
        try {
            return get(path).status() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** Whether the page can be opened and has these words; false as long as nobody listens. */
    boolean finds(String path, String words) throws IOException, InterruptedException {
        return answers(path) && OpenPage.open(this, path).says(words);
    }

    /**
     * Signs in by the form.
     *
     * @throws IllegalStateException if the application refuses
     */
    Visitor signIn(String email, String password) throws IOException, InterruptedException {
        var csrf = CSRF.matcher(get("/sign-in").body());
        if (!csrf.find()) {
            throw new IllegalStateException("The sign-in page has no token.");
        }
        Answer signedIn = post(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "_csrf=" + encoded(csrf.group(1)) + "&username=" + encoded(email) + "&password=" + encoded(password));
        if (signedIn.status() != 302 || signedIn.location().contains("error")) {
            throw new IllegalStateException(email + " could not sign in.");
        }
        return this;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder());
    }

    Answer post(String path, String type, String body) throws IOException, InterruptedException {
        BodyPublisher content = BodyPublishers.ofString(body);
        return send(path, HttpRequest.newBuilder().header("Content-Type", type).POST(content));
    }

    /** Opens the page's web socket and waits for its greeting. */
    PushSocket listen(OpenPage page) {
        return PushSocket.open(BROWSER, server, cookie, page);
    }

    private Answer send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        request.uri(server.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        long begun = System.nanoTime();
        HttpResponse<byte[]> response = BROWSER.send(request.build(), BodyHandlers.ofByteArray());
        long took = System.nanoTime() - begun;
        response.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("JSESSIONID="))
                .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
        return new Answer(response.statusCode(), header(response, "Location"), text(response), took);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        if (header(response, "Content-Encoding").equals("gzip")) {
            try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = plain.readAllBytes();
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * What the server answered.
     *
     * @param nanos from sending the request to the last byte of the answer
     */
    record Answer(int status, String location, String body, long nanos) {}
}
