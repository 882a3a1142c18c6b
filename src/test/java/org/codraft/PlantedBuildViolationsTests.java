package org.codraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the build's own nets, as the real {@code pom.xml} sets them, over one planted file each. */
class PlantedBuildViolationsTests {

    @TempDir
    Path project;

    @Test
    void theCompilerTakesCleanCode() throws Exception {
        plant("""
                package planted;

                final class Planted {

                    String word() {
                        return "agreed";
                    }
                }
                """);

        Outcome outcome = maven("spotless:check", "compiler:compile");

        assertThat(outcome.exit()).as(outcome.text()).isZero();
    }

    @Test
    void nullAwayRefusesANullThatNobodyDeclared() throws Exception {
        plant("""
                package planted;

                @org.jspecify.annotations.NullMarked
                final class Planted {

                    String word() {
                        return null;
                    }
                }
                """);

        Outcome outcome = maven("compiler:compile");

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.text()).contains("[NullAway] returning @Nullable expression");
    }

    @Test
    void errorProneRefusesAResultThatNobodyUses() throws Exception {
        plant("""
                package planted;

                final class Planted {

                    void forget(String word) {
                        word.strip();
                    }
                }
                """);

        Outcome outcome = maven("compiler:compile");

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.text()).contains("[ReturnValueIgnored]");
    }

    @Test
    void theFormatterRefusesAnotherHand() throws Exception {
        plant("""
                package planted;
                final class Planted { String word( ) { return "agreed" ; } }
                """);

        Outcome outcome = maven("spotless:check");

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.text()).contains("Planted.java");
    }

    private void plant(String source) throws IOException {
        Path folder = Files.createDirectories(project.resolve("src/main/java/planted"));
        Files.writeString(folder.resolve("Planted.java"), source);
        Files.copy(Path.of("pom.xml"), project.resolve("pom.xml"));
    }

    private Outcome maven(String... goals) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                System.getProperty("codraft.maven", "mvn"),
                "--batch-mode",
                "--offline",
                "--quiet",
                "-Dmaven.repo.local=" + System.getProperty("codraft.maven-repository"),
                "-Dstyle.color=never"));
        command.addAll(List.of(goals));
        Process build = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("WARNING: "))
                .collect(java.util.stream.Collectors.joining("\n"));
        return new Outcome(build.waitFor(), text.strip());
    }

    private record Outcome(int exit, String text) {}
}
