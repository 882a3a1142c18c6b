package org.codraft.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of the countries whose plans are wanted from a file. "UK", "United Kingdom" and "Reino Unido" are one country;
 * capitals, accents and blanks make no difference. A name that is nowhere known, such as a local member's, is known as it
 * is given here.
 */
public final class CountryNames {

    private static final Map<String, String> CODES = knownNames();

    private final Set<String> wanted;
    private final boolean all;

    private CountryNames(Set<String> wanted, boolean all) {
        this.wanted = wanted;
        this.all = all;
    }

    /** Wants the countries that have one of these names. */
    public static CountryNames of(Collection<String> names) {
        return new CountryNames(names.stream().map(CountryNames::code).collect(Collectors.toUnmodifiableSet()), false);
    }

    /** Wants every country that can be named at all. */
    public static CountryNames all() {
        return new CountryNames(Set.of(), true);
    }

    boolean want(String name) {
        return all ? know(name) : wanted.contains(code(name));
    }

    /** Whether a name means any country, wanted or not. */
    boolean know(String name) {
        return CODES.containsKey(plain(name)) || wanted.contains(code(name));
    }

    /** The country's ISO code in small letters, or the name itself made plain where it is of no country that ISO knows. */
    static String code(String name) {
        String plain = plain(name);
        return CODES.getOrDefault(plain, plain);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static Map<String, String> knownNames() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            for (String language : Set.of("en", "es", "fr", "pt")) {
                codes.put(plain(country.getDisplayCountry(Locale.of(language))), code.toLowerCase(Locale.ROOT));
            }
        }
        otherNames().forEach((name, code) -> codes.put(plain(name), code));
        return Map.copyOf(codes);
    }

    private static Map<String, String> otherNames() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CountryNames.class.getResourceAsStream("other-country-names.txt")),
                StandardCharsets.UTF_8))) {
            Map<String, String> names = new HashMap<>();
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                String[] codeAndNames = line.get().split("[:;]", -1);
                for (int i = 1; i < codeAndNames.length; i++) {
                    names.put(codeAndNames[i].strip(), codeAndNames[0].strip());
                }
            }
            return names;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }
}
