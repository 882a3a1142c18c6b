package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class InboxTest {

    @TempDir
    private Path place;

    @Test
    void clearsAwayWhatAKilledProcessLeftAndNothingOfALivingOne() throws Exception {
        Process other = anotherProcess();
        Path theirs = Path.of(Objects.requireNonNull(other.inputReader().readLine()));

        anInbox().close();
        boolean livesOn = Files.exists(theirs);
        other.destroyForcibly();
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(theirs).exists();
        anInbox().close();

        assertThat(livesOn).isTrue();
        assertThat(inPlace()).isEmpty();
    }

    @Test
    void leavesWhatIsNotItsOwn() throws IOException {
        Path stranger = Files.createDirectory(place.resolve("codraft-import-of-somebody"));
        Path file = Files.createFile(place.resolve("codraft-imports.txt"));

        anInbox().close();

        assertThat(stranger).exists();
        assertThat(file).exists();
    }

    @Test
    void letsNobodyElseLookIn() throws IOException {
        try (Inbox inbox = anInbox()) {
            Path file = inbox.newFile();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void makesItsFolderAnewWhenTheSystemClearedItAway() throws IOException {
        try (Inbox inbox = anInbox()) {
            FileSystemUtils.deleteRecursively(inbox.newFile().getParent());

            assertThat(inbox.newFile()).exists();
        }
    }

    @Test
    void takesItsFilesAwayWhenItEnds() throws IOException {
        Inbox inbox = anInbox();
        inbox.newFile();

        inbox.close();

        assertThat(inPlace()).isEmpty();
    }

    private Inbox anInbox() {
        return new Inbox(place.toString());
    }

    private List<Path> inPlace() throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.toList();
        }
    }

    private Process anotherProcess() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsAFileUntilKilled.class.getName(),
                        place.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** An installation with a file in its inbox. */
    static final class HoldsAFileUntilKilled {

        private HoldsAFileUntilKilled() {}

        public static void main(String[] place) throws Exception {
            System.out.println(new Inbox(place[0]).newFile());
            Thread.currentThread().join();
        }
    }
}
