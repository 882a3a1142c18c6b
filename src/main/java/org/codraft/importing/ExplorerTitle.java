package org.codraft.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title of the Explorer database, in which the commitment's number often stands once more. */
final class ExplorerTitle {

    private ExplorerTitle() {}

    /** "10. Ethics in research" of commitment 10 is "Ethics in research": the number has its own field. */
    static String withoutNumber(String title, String number) {
        if (number.isEmpty()) {
            return title;
        }
        // A mere blank only ends a number that has a digit: commitment A is not repeated in "A new law".
        String blank = number.chars().anyMatch(Character::isDigit) ? "|\\s+" : "";
        Matcher repeated = Pattern.compile(
                        Pattern.quote(number) + "(?:\\s*[.:)]+\\s*|\\s+[-–]\\s+" + blank + ")(?=\\p{L})",
                        Pattern.CASE_INSENSITIVE)
                .matcher(title);
        return repeated.lookingAt() ? title.substring(repeated.end()) : title;
    }
}
