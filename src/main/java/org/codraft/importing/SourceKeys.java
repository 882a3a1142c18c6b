package org.codraft.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names things by where they come from, so that reading a file again finds what was brought in before. A key never
 * depends on a line.
 */
final class SourceKeys {

    private SourceKeys() {}

    /** The key of a plan: its format, its country and its number. */
    static String of(PublishedFormat format, String countryCode, String number) {
        return format.slug() + "/" + countryCode + "/" + slug(number);
    }

    /** A short fingerprint of a text, blanks and capitals aside. */
    static String fingerprint(String text) {
        try {
            String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static String slug(String text) {
        String slug = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        return slug.isEmpty() ? "none" : slug;
    }

    /** Tells apart those that have the same key by counting them in the order given. */
    static List<PublishedCommitment> withoutTwins(List<PublishedCommitment> commitments) {
        Map<String, Integer> seen = new HashMap<>();
        List<PublishedCommitment> told = new ArrayList<>();
        for (PublishedCommitment commitment : commitments) {
            int count = seen.merge(commitment.sourceKey(), 1, Integer::sum);
            told.add(count == 1 ? commitment : commitment.withSourceKey(commitment.sourceKey() + "~" + count));
        }
        return List.copyOf(told);
    }
}
