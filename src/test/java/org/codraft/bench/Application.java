package org.codraft.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The production application in a process of its own, started as {@code ./codraft run} starts it. */
final class Application implements AutoCloseable {

    private static final double LONGEST_START_SECONDS = 300;

    private final Process process;
    private final URI address;
    private final long begun;

    private Application(Process process, URI address, long begun) {
        this.process = process;
        this.address = address;
        this.begun = begun;
    }

    /** Starts it on this data folder and does not wait; its words go to a file beside the folder. */
    static Application start(Path folder, String... options) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                "./codraft", "run", "--server.port=" + port, "--codraft.data-folder=" + folder.resolve("data")));
        command.addAll(List.of(options));
        File log = folder.resolve("application.log").toFile();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        Application started = new Application(process, URI.create("http://localhost:" + port), begun);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started;
    }

    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    double secondsSinceStart() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The processor time it has used, which other programs on the machine do not lengthen; without its database's. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** Waits until the sign-in page answers with its form, as a browser would get it. */
    Application awaitSignIn() throws Exception {
        Visitor visitor = new Visitor(address);
        while (!visitor.finds("/sign-in", "vaadin-password-field")) {
            pause();
        }
        return this;
    }

    /** Waits until it says that it is ready, which is after it loaded what it loads at its start. */
    Application awaitReadiness() throws Exception {
        Visitor visitor = new Visitor(address);
        while (!visitor.answers("/actuator/health/readiness")) {
            pause();
        }
        return this;
    }

    private void pause() throws Exception {
        if (!process.isAlive()) {
            throw new IllegalStateException("The application ended by itself; see its log.");
        }
        if (secondsSinceStart() > LONGEST_START_SECONDS) {
            throw new IllegalStateException("The application does not answer as it should; see its log.");
        }
        TimeUnit.MILLISECONDS.sleep(20);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Ends it without a word. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it as an operator does, with its database. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
