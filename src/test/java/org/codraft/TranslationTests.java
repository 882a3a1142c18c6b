package org.codraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.history.Trail;
import org.codraft.membership.Role;
import org.codraft.membership.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English, Spanish and French stay in step, and no screen asks for a sentence that nobody wrote. */
class TranslationTests {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LINE = Pattern.compile("([^=#\\s]+)=(.*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?|[a-z]+\\.)\"");

    private static final SortedMap<String, String> ENGLISH = read("");

    @ParameterizedTest
    @ValueSource(strings = {"_es", "_fr"})
    void everyLanguageHasTheSameKeys(String language) {
        assertThat(read(language).keySet()).containsExactlyElementsOf(ENGLISH.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es", "_fr"})
    void noSentenceIsEmpty(String language) {
        assertThat(read(language))
                .allSatisfy((key, sentence) -> assertThat(sentence).as(key).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_es", "_fr"})
    void everySentenceHasThePlaceholdersOfTheEnglishOne(String language) {
        assertThat(read(language))
                .allSatisfy((key, sentence) -> assertThat(placeholders(sentence))
                        .as(key)
                        .isEqualTo(placeholders(ENGLISH.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_es", "_fr"})
    void noSentenceIsLeftInEnglish(String language) {
        assertThat(read(language)).allSatisfy((key, sentence) -> {
            if (sentence.split("\\s+").length > 3) {
                assertThat(sentence).as(key).isNotEqualTo(ENGLISH.get(key));
            }
        });
    }

    /** A straight apostrophe is swallowed, with the placeholder behind it, wherever a sentence has arguments. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_es", "_fr"})
    void apostrophesAreTypographic(String language) {
        assertThat(read(language))
                .allSatisfy((key, sentence) -> assertThat(sentence).as(key).doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es", "_fr"})
    void noKeyStandsTwice(String language) {
        assertThat(lines(language).map(Map.Entry::getKey)).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyThatTheCodeNamesHasItsSentence() {
        Set<String> families = ENGLISH.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());

        List<String> unknown = sources()
                .flatMap(source -> LITERAL.matcher(source).results().map(found -> found.group(1)))
                .filter(key -> families.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> key.endsWith(".")
                        ? ENGLISH.keySet().stream().noneMatch(known -> known.startsWith(key))
                        : !ENGLISH.containsKey(key))
                .distinct()
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyRuleOfTheDomainIsRefusedInASentence() {
        Pattern refusal = Pattern.compile("new NotPossible\\(\\s*\"([^\"]+)\"");

        assertThat(sources().flatMap(source -> refusal.matcher(source).results().map(found -> found.group(1))))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(ENGLISH).containsKey(key));
    }

    @Test
    void everyRoleAndSideHasAName() {
        assertThat(ENGLISH).containsKeys(keys("role.", Role.values())).containsKeys(keys("side.", Side.values()));
    }

    @Test
    void everyFieldOfEveryHistoryHasAName() {
        List<String> needed = new ArrayList<>();
        for (Trail trail : trails()) {
            trail.fields().stream()
                    .filter(field -> field.shownAs() != Trail.ShownAs.PARTS)
                    .forEach(field -> needed.add("history." + trail.thing() + "." + field.column()));
        }

        assertThat(needed).isNotEmpty();
        assertThat(ENGLISH).containsKeys(needed.toArray(String[]::new));
    }

    private static List<Trail> trails() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.codraft").stream()
                        .flatMap(javaClass -> javaClass.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Trail.class))
                        .map(JavaField::reflect)
                        .filter(field -> java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                        .map(TranslationTests::trail)
                        .toList();
    }

    private static Trail trail(Field field) {
        try {
            field.setAccessible(true);
            return (Trail) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String[] keys(String family, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> family + value.name()).toArray(String[]::new);
    }

    private static SortedSet<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, String> read(String language) {
        SortedMap<String, String> sentences = new TreeMap<>();
        lines(language).forEach(line -> sentences.put(line.getKey(), line.getValue()));
        return sentences;
    }

    private static Stream<Map.Entry<String, String>> lines(String language) {
        return text(FOLDER.resolve("translations" + language + ".properties"))
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> Map.entry(line.group(1), line.group(2)));
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationTests::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
