package org.codraft.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.codraft.importing.Inbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody sends a file past the screen that would have refused it. */
@Journey
class TooLargeFileTest {

    private static final int PIECE = 1 << 16;
    private static final long MUCH = 200L * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private Inbox inbox;

    @Test
    void isCutOffByTheServerWhichSaysSoAndKeepsNothing() throws IOException {
        try (Visitor amina = Chromium.visitor(port, Look.DESK).signsIn("amina@kambria.example")) {
            amina.opens("/kambria/import");
            String target = String.valueOf(amina.page().locator("vaadin-upload").evaluate("upload => upload.target"));

            send(URI.create("http://localhost:" + port + "/").resolve(target), amina.cookies());

            amina.sees("The file is too large: at most 150 MB can be imported. Nothing was stored.");
            assertThat(kept()).isZero();
        }
    }

    /** Sends without saying how much, until everything is sent or the server will have no more. */
    private static void send(URI address, String cookies) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(PIECE);
        connection.setRequestProperty("Cookie", cookies);
        connection.setRequestProperty("Content-Type", "text/csv");
        connection.setRequestProperty("X-Filename", "large.csv");
        byte[] piece = new byte[PIECE];
        try (OutputStream out = connection.getOutputStream()) {
            for (long sent = 0; sent < MUCH; sent += PIECE) {
                out.write(piece);
            }
            assertThat(connection.getResponseCode()).isGreaterThanOrEqualTo(400);
        } catch (IOException hungUp) {
            // The server stopped reading; what the screen says tells why.
        } finally {
            connection.disconnect();
        }
    }

    private long kept() throws IOException {
        Path probe = inbox.newFile();
        Files.delete(probe);
        try (Stream<Path> files = Files.list(Objects.requireNonNull(probe.getParent()))) {
            return files.filter(file -> !file.endsWith("lock")).count();
        }
    }
}
