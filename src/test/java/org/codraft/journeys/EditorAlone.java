package org.codraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The editor on a page of its own, with a simulated authority behind a real socket: what only a browser can show of it,
 * without the application. Each draft that is named is a fresh one.
 */
final class EditorAlone implements AutoCloseable {

    private static final Path PAGE = Path.of("frontend/editor/testing/standalone/serve.ts");

    private final Process server;
    private final int port;

    EditorAlone() throws IOException {
        server = new ProcessBuilder(node(), PAGE.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader told =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String address = told.readLine();
        if (address == null || !address.startsWith("http://")) {
            server.destroy();
            throw new IOException("The page of the editor does not start: " + address);
        }
        port = URI.create(address).getPort();
    }

    /** Somebody with the draft open, the cursor behind the first paragraph's words. */
    Visitor with(String who, String draft, Look look) {
        Visitor visitor = Chromium.visitor(port, look);
        visitor.page().navigate("/?who=" + who + "&draft=" + draft);
        assertThat(visitor.page().locator(".draft-state")).hasText("Saved");
        answer(visitor.page(), 0).locator("p").first().click();
        visitor.page().keyboard().press("Control+End");
        assertThat(visitor.page().locator(".draft-here")).hasAttribute("data-key", "results");
        return visitor;
    }

    static Locator answer(Page page, int index) {
        return page.locator(".draft-answer").nth(index);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        server.destroy();
    }

    private static String node() {
        Path own = Path.of(".node/node");
        return Files.isExecutable(own) ? own.toString() : "node";
    }
}
