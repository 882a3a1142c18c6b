package org.codraft.notification;

import org.codraft.notification.Letters.Contents;
import org.codraft.notification.Letters.Passage;
import org.codraft.notification.Letters.Told;
import org.codraft.notification.Letters.ToldMatter;

/** A mail for whoever reads plain text. */
final class LetterText {

    private LetterText() {}

    static String of(Contents contents) {
        StringBuilder text = new StringBuilder(contents.title()).append("\n");
        for (ToldMatter matter : contents.matters()) {
            text.append("\n\n").append(matter.title()).append("\n");
            text.append("-".repeat(Math.min(matter.title().length(), 70))).append("\n");
            matter.notices().forEach(notice -> tell(text, notice));
        }
        text.append("\n--\n").append(contents.closing()).append("\n");
        if (contents.settings().isEmpty()) {
            text.append(contents.readThere()).append("\n");
        } else {
            text.append(contents.settings()).append("\n");
        }
        return text.toString();
    }

    private static void tell(StringBuilder text, Told notice) {
        text.append("\n")
                .append(notice.headline())
                .append("\n")
                .append(notice.moment())
                .append("\n");
        for (Passage passage : notice.passages()) {
            text.append("\n");
            if (!passage.label().isEmpty()) {
                text.append(passage.label()).append("\n");
            }
            passage.words()
                    .lines()
                    .forEach(line -> text.append("> ").append(line).append("\n"));
        }
        if (!notice.link().isEmpty()) {
            text.append("\n").append(notice.link()).append("\n");
        }
    }
}
