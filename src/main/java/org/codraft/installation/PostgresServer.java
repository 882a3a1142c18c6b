package org.codraft.installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.codraft.installation.StartRefused.Reason;

/**
 * One PostgreSQL server on one folder: made, started, stopped, and taken back after a crash. It listens on 127.0.0.1
 * only and asks everybody for a password.
 */
final class PostgresServer {

    private static final List<String> WHO_MAY_CONNECT = List.of(
            "# Written at every start: a password from everybody, and only from this machine.",
            "local all all scram-sha-256",
            "host all all 127.0.0.1/32 scram-sha-256");

    private final PostgresPrograms programs;
    private final Path cluster;
    private final Path log;
    private final boolean durable;

    PostgresServer(PostgresPrograms programs, Path cluster, Path log, boolean durable) {
        this.programs = programs;
        this.cluster = cluster;
        this.log = log;
        this.durable = durable;
    }

    /** Makes the folder's database cluster, protected by a password from its first moment. */
    void create(Path superuserPassword) throws IOException {
        var command = new ArrayList<>(List.of(
                "initdb",
                "--pgdata=" + cluster,
                "--username=postgres",
                "--pwfile=" + superuserPassword,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of words on every machine.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        if (!durable) {
            command.add("--no-sync");
        }
        if (programs.run(command, log) != 0) {
            throw new StartRefused(Reason.EMBEDDED_DATABASE_FAILED, log.toString());
        }
    }

    /** Starts the server and returns its process; a server that an earlier crash left behind is stopped first. */
    ProcessHandle start(int port) throws IOException {
        stopLeftover();
        refuseTaken(port);
        Files.write(cluster.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
        var command = List.of(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=120",
                "--silent",
                "--pgdata=" + cluster,
                "--log=" + log,
                "--options=" + settings(port));
        // Sessions of a killed server end within moments, but until then the next server is refused.
        for (int attempt = 1; programs.run(command, log) != 0; attempt++) {
            if (attempt == 10) {
                throw new StartRefused(Reason.EMBEDDED_DATABASE_FAILED, log.toString());
            }
            pause();
        }
        return process().orElseThrow(() -> new StartRefused(Reason.EMBEDDED_DATABASE_FAILED, log.toString()));
    }

    /** Ends open sessions, writes everything to disk and stops; a server that is gone already is fine. */
    void stop() throws IOException {
        if (process().isPresent()) {
            programs.run(
                    List.of(
                            "pg_ctl",
                            "stop",
                            "--wait",
                            "--timeout=60",
                            "--silent",
                            "--mode=fast",
                            "--pgdata=" + cluster),
                    log);
        }
    }

    /** The running server's process, if there is one on this folder. */
    Optional<ProcessHandle> process() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .filter(line -> line.matches("\\d+"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(this::worksOnThisFolder);
        }
    }

    private void stopLeftover() throws IOException {
        var leftover = process();
        if (leftover.isEmpty()) {
            // A number used by a stranger's process since: PostgreSQL would refuse to start because of it.
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            return;
        }
        stop();
        if (leftover.get().isAlive()) {
            leftover.get().destroyForcibly();
        }
    }

    private boolean worksOnThisFolder(ProcessHandle process) {
        var named = process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(cluster.toString()));
        return process.isAlive() && named.isPresent();
    }

    private String settings(int port) {
        var safety = durable ? "on" : "off";
        return String.join(
                " ",
                "-c port=" + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=" + safety,
                "-c synchronous_commit=" + safety,
                "-c full_page_writes=" + safety,
                "-c max_connections=300",
                "-c password_encryption=scram-sha-256",
                // What people wrote does not belong into a log.
                "-c log_min_error_statement=panic",
                "-c log_error_verbosity=terse");
    }

    private static void refuseTaken(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        } catch (IOException taken) {
            throw new StartRefused(taken, Reason.DATABASE_PORT_TAKEN, String.valueOf(port));
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
