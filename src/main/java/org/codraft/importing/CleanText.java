package org.codraft.importing;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Takes the traces of spreadsheets, web pages and PDF files out of a text, and leaves its words and paragraphs. */
final class CleanText {

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>|</?(p|div|ul|ol|tr|h[1-6])(\\s[^<>]*)?>");
    private static final Pattern LIST_ITEM = Pattern.compile("(?i)<li(\\s[^<>]*)?>");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)?");
    // Symbol fonts put their bullets and dashes into the private use area; nothing there is a letter.
    private static final Pattern SYMBOL_BULLET = Pattern.compile(" ?\\n? ?[\\uF000-\\uF0FF] ?");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern AROUND_BREAKS = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern DELETE_MARK = Pattern.compile("(?i)\\s*\\(\\s*delete\\s*\\?\\s*\\)");

    private CleanText() {}

    /** The text with its paragraphs. */
    static String paragraphs(String raw) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n').replace("\uFFFC", "");
        if (text.indexOf('<') >= 0) {
            text = LINE_BREAK.matcher(text).replaceAll("\n");
            text = LIST_ITEM.matcher(text).replaceAll("\uF0B7");
        }
        text = BLANKS.matcher(withoutTags(text)).replaceAll(" ");
        if (text.chars().anyMatch(c -> c >= 0xF000 && c <= 0xF0FF)) {
            text = SYMBOL_BULLET.matcher(text).replaceAll("\n• ");
        }
        if (text.indexOf('\n') >= 0) {
            text = AROUND_BREAKS.matcher(text).replaceAll("\n");
            text = EMPTY_LINES.matcher(text).replaceAll("\n\n");
        }
        return text.strip();
    }

    /** The text as one line, for names and titles. */
    static String line(String raw) {
        return paragraphs(raw).replace('\n', ' ').replace("  ", " ").strip();
    }

    static boolean hasDeleteMark(String text) {
        return DELETE_MARK.matcher(text).find();
    }

    static String withoutDeleteMark(String text) {
        return DELETE_MARK.matcher(text).replaceAll("").strip();
    }

    /** The first words of a text, where a title is missing. */
    static String firstWords(String text, int longest) {
        String sentence = line(text.lines().findFirst().orElse(""));
        if (sentence.length() <= longest) {
            return sentence;
        }
        int end = sentence.lastIndexOf(' ', longest - 1);
        return sentence.substring(0, end > 0 ? end : longest - 1) + "…";
    }

    private static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        }
        // "<10%" and "<someone@example.org>" are words, only what HTML knows is a tag.
        String onlyTags = TAG.matcher(text)
                .replaceAll(found -> found.group(2) != null && Tag.isKnownTag(found.group(2)) ? "$0" : "&lt;$1$2");
        Document html = Jsoup.parseBodyFragment(onlyTags);
        return html.body().wholeText();
    }
}
