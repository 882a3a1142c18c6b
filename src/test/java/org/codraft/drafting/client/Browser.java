package org.codraft.drafting.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody's browser at one server: it signs in, keeps the session's cookie, and opens sockets with it. */
public final class Browser {

    public static final String SUBPROTOCOL = "codraft.drafting.v1";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final URI server;
    private final Map<String, String> headers = new HashMap<>();
    private String cookie = "";

    public Browser(URI server) {
        this.server = server;
    }

    public URI server() {
        return server;
    }

    /** Signs in by the form. */
    public Browser signIn(String email, String password) throws IOException, InterruptedException {
        var token = CSRF.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        return signedIn(post(
                "/sign-in",
                "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(email) + "&password=" + encoded(password)));
    }

    /** Signs in where a test has made a {@link SessionDoor}. */
    public Browser enter(String email, String password) throws IOException, InterruptedException {
        int status = post(SessionDoor.PATH, "email=" + encoded(email) + "&password=" + encoded(password))
                .statusCode();
        if (status != 204) {
            throw new IllegalStateException(email + " was answered with " + status);
        }
        return this;
    }

    private Browser signedIn(HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("error")) {
            throw new IllegalStateException("Signing in was answered with " + answer.statusCode() + " " + to);
        }
        return this;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        request.uri(server.resolve(path)).timeout(Duration.ofMinutes(1)).header("Accept-Language", "en");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("JSESSIONID="))
                .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
        return answer;
    }

    /** Opens a socket as a page of this server would. */
    public Line open(String path, Line.Listener listener) throws IOException {
        Map<String, String> all = new HashMap<>(
                Map.of("Cookie", cookie, "Origin", server.toString(), "Sec-WebSocket-Protocol", SUBPROTOCOL));
        all.putAll(headers);
        return Line.open(server, path, all, listener);
    }

    /** The session's cookie, for whoever opens sockets by their own means. */
    public String cookie() {
        return cookie;
    }

    /** From now on says this with every socket it opens, true or not. */
    public Browser saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
