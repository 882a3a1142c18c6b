package org.codraft.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells English, Spanish, French and Portuguese apart by their commonest small words. */
record TextLanguage(Map<String, Integer> smallWords) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** A text with fewer small words of its language than this is too short to tell. */
    private static final int ENOUGH = 4;

    private static final Map<String, List<String>> LANGUAGES_BY_WORD = Stream.of(
                    "en the of and to in for with will by on be is this that are",
                    "es el la los las de del y en que para con por una un se su al lo más",
                    "fr le la les des du et en que pour avec par une un dans sur est",
                    "pt o a os as do da dos das e em que para com por uma um no na ao não são pelo pela à às ou")
            .map(line -> List.of(line.split(" ")))
            .flatMap(words -> words.stream().skip(1).map(word -> Map.entry(word, words.getFirst())))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    static TextLanguage in(String text) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .flatMap(word -> LANGUAGES_BY_WORD.getOrDefault(word, List.of()).stream())
                .forEach(language -> counts.merge(language, 1, Integer::sum));
        return new TextLanguage(counts);
    }

    TextLanguage and(TextLanguage other) {
        Map<String, Integer> sum = new HashMap<>(smallWords);
        other.smallWords.forEach((language, count) -> sum.merge(language, count, Integer::sum));
        return new TextLanguage(sum);
    }

    /** The language, or the other one where the text is too short, or too mixed, to tell. */
    String or(String otherwise) {
        List<Map.Entry<String, Integer>> byCount = smallWords.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (byCount.isEmpty() || byCount.getFirst().getValue() < ENOUGH) {
            return otherwise;
        }
        int second = byCount.size() > 1 ? byCount.get(1).getValue() : 0;
        return byCount.getFirst().getValue() * 4 > second * 5
                ? byCount.getFirst().getKey()
                : otherwise;
    }
}
