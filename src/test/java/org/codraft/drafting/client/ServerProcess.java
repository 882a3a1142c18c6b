package org.codraft.drafting.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.codraft.CodraftApplication;
import org.springframework.boot.SpringApplication;

/**
 * The application in a process of its own, with a {@link SessionDoor}, to be killed by a test; with its screens where
 * the bundle was built.
 */
public final class ServerProcess implements KillRun.Victim, AutoCloseable {

    private static final long LONGEST_START_NANOS = TimeUnit.MINUTES.toNanos(3);

    private final List<String> command;
    private final Path log;
    private final URI address;
    private Process process;

    private ServerProcess(List<String> command, Path log, URI address) throws IOException {
        this.command = command;
        this.log = log;
        this.address = address;
        this.process = begin(List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public static void main(String[] settings) {
        SpringApplication.run(new Class<?>[] {CodraftApplication.class, SessionDoor.class, ClockAhead.class}, settings);
    }

    /** Starts it with these settings and waits until it answers. */
    public static ServerProcess start(Path log, List<String> settings) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName(),
                "--server.port=" + port,
                "--vaadin.productionMode=true"));
        command.addAll(settings);
        ServerProcess server = new ServerProcess(command, log, URI.create("http://localhost:" + port));
        server.awaitReadiness();
        return server;
    }

    private Process begin(List<String> more) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(more);
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitReadiness() throws Exception {
        long begun = System.nanoTime();
        Browser browser = new Browser(address);
        while (!answers(browser)) {
            if (!process.isAlive() || System.nanoTime() - begun > LONGEST_START_NANOS) {
                throw new IllegalStateException("The server does not answer: " + lastWords());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private static boolean answers(Browser browser) throws InterruptedException, IOException {
        try {
            return browser.get("/actuator/health/readiness").statusCode() == 200;
        } catch (ConnectException | HttpTimeoutException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public URI address() {
        return address;
    }

    /** Ends it without a word. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again at the same address, with these settings besides, and waits until it answers. */
    public void revive(String... more) throws Exception {
        process = begin(List.of(more));
        awaitReadiness();
    }

    @Override
    public void killAndRevive() throws Exception {
        kill();
        revive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
