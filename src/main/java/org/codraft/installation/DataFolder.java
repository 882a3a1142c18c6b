package org.codraft.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What lies where in the data folder. */
record DataFolder(Path path) {

    Path cluster() {
        return path.resolve("postgres");
    }

    Path passwords() {
        return path.resolve("passwords.properties");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    /** Whether the database was made to the end; before that it never held anything. */
    boolean isReady() {
        return Files.exists(mark());
    }

    void markReady() throws IOException {
        Files.createFile(mark());
    }

    private Path mark() {
        return cluster().resolve("codraft.ready");
    }

    /** Makes an empty cluster and its passwords, after clearing away one whose making was interrupted. */
    void create(PostgresServer server) throws IOException {
        server.stop();
        clear();
        var generated = Passwords.generate();
        generated.write(passwords());
        var superuser = path.resolve("superuser.password");
        Passwords.writePrivately(superuser, generated.superuser());
        server.create(superuser);
        Files.delete(superuser);
    }

    private void clear() throws IOException {
        if (Files.exists(cluster())) {
            try (var old = Files.walk(cluster())) {
                for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
