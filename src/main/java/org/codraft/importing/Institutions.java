package org.codraft.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.codraft.importing.PublishedCommitment.Supporters;

/**
 * Takes apart the institutions that a publisher put into one cell. A semicolon always separates; a comma or a line break
 * only where the next words begin like an institution of their own, because "Ministry of Labour, Social Affairs and
 * Family" is one ministry. In a list of civil society organisations every comma separates.
 */
final class Institutions {

    private static final Pattern SIDE = Pattern.compile(
            "(?iu)(?<=^|[;,.\\n])\\s*(?:(?<civil>CSOs?|NGOs?|civil society(?: organi[sz]ations)?|sociedad civil|société civile)"
                    + "(?:\\s*/[^:;\\n]{1,40})?|(?<government>government|gobierno|gouvernement))\\s*:");

    private static final Pattern LIKE_AN_INSTITUTION = Pattern.compile(
            "(?iu)(?:the\\s+|la\\s+|el\\s+|le\\s+)?(?:(?:vice|sub)?minist(?:ry|ries|erio|erios|ério|ère)|vice-ministerio"
                    + "|departments?|departamento|dep\\.|agency|agencia|agence|office|oficina|bureau|secretar(?:y|iat|ía|ia|iado)"
                    + "|subsecretar[ií]a|commission|comisi[oó]n|comiss[aã]o|council|consejo|conseil|institut[eo]?|instituto"
                    + "|direc(?:torate|ci[oó]n|tion)|dirección|superintendencia|contralor[ií]a|controladoria|procuradur[ií]a"
                    + "|defensor[ií]a|tribunal|supreme|corte|banco|municipalit(?:y|ies)|state|central|cabinet|chamber"
                    + "|association|asociaci[oó]n|universidad(?:es)?|universit(?:y|ies)|red|network)\\b.*");

    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d&/-]{1,9}");

    private static final Pattern PUBLIC = Pattern.compile(
            "(?iu).*\\b(?:minist(?:ry|ries|erio|erios|ério|ère)|department|departamento|agency|agencia|secretariat|secretar[ií]a"
                    + "|subsecretar[ií]a|government|gobierno|municipalit(?:y|ies)|municipalidades|authorit(?:y|ies)|tribunal"
                    + "|contralor[ií]a|procuradur[ií]a|superintendencia|chancellery|cabinet|oficina|direcci[oó]n|directorate)\\b.*");

    // Unfinished words at the end of a line: what follows belongs to the same name.
    private static final Pattern UNFINISHED =
            Pattern.compile("(?ius).*(?:\\b(?:of|and|the|for|de|del|la|y|e|du|des|et)|&)\\s*");

    // A comma is decided by the words around it, however long the cell.
    private static final int LONGEST_NAME = 300;

    private Institutions() {}

    /** The names in a cell of which the side is known or does not matter. */
    static List<String> names(String cell) {
        return split(CleanText.paragraphs(cell), false);
    }

    /** The names in a list of civil society organisations. */
    static List<String> civilSociety(String cell) {
        return split(CleanText.paragraphs(cell), true);
    }

    /** Everybody in a cell of supporters, by side: by the cell's own headings, else by what a name gives away. */
    static Supporters supporters(String cell) {
        String text = CleanText.paragraphs(cell);
        List<String> government = new ArrayList<>();
        List<String> civilSociety = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<MatchResult> headings = SIDE.matcher(text).results().toList();
        int headed = headings.isEmpty() ? text.length() : headings.getFirst().start();
        for (String name : split(text.substring(0, headed), false)) {
            (PUBLIC.matcher(name).matches() ? government : others).add(name);
        }
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            boolean civil = headings.get(i).group("civil") != null;
            (civil ? civilSociety : government)
                    .addAll(split(text.substring(headings.get(i).end(), end), civil));
        }
        return new Supporters(List.copyOf(government), List.copyOf(civilSociety), List.copyOf(others));
    }

    private static List<String> split(String text, boolean everyComma) {
        Set<String> names = new LinkedHashSet<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (depth == 0 && separates(text, start, i, everyComma)) {
                add(names, text.substring(start, i));
                start = i + 1;
            }
        }
        add(names, text.substring(start));
        return List.copyOf(names);
    }

    private static boolean separates(String text, int start, int at, boolean everyComma) {
        return switch (text.charAt(at)) {
            case ';' -> true;
            case ',' -> everyComma || beginsAName(near(text, at + 1, at + LONGEST_NAME));
            case '\n' ->
                breaks(near(text, Math.max(start, at - LONGEST_NAME), at), near(text, at + 1, at + LONGEST_NAME));
            default -> false;
        };
    }

    private static String near(String text, int from, int to) {
        return text.substring(from, Math.min(to, text.length()));
    }

    private static boolean breaks(String before, String after) {
        return after.startsWith("\n")
                || after.startsWith("• ")
                || before.endsWith(".")
                || (beginsAName(after) && !UNFINISHED.matcher(before).matches());
    }

    private static boolean beginsAName(String rest) {
        String next = rest.strip().split("[,;\\n]", 2)[0].strip();
        return LIKE_AN_INSTITUTION.matcher(next).matches()
                || ACRONYM.matcher(next).matches();
    }

    private static void add(Set<String> names, String name) {
        String clean =
                CleanText.line(name).replaceAll("^(?:[•,-]\\s*)+|[,.]+$", "").strip();
        if (!clean.isEmpty()) {
            names.add(clean);
        }
    }
}
