package org.codraft.notification;

import java.util.List;
import java.util.Locale;
import org.codraft.kit.Moments;
import org.codraft.kit.Sentences;
import org.codraft.membership.Mailboxes.Reader;
import org.springframework.stereotype.Component;

/**
 * Writes mail in the reader's language and by their clocks. It holds what was said and where, links to the public address
 * alone, and nothing that would tell anybody that it was read.
 */
@Component
class Letters {

    /** Whoever wants more reads it in its place. */
    private static final int LONGEST_PASSAGE = 2_000;

    private static final int LONGEST_SUBJECT = 150;

    private final Ways ways;
    private final PublicAddress address;
    private final LetterPage page;

    Letters(Ways ways, PublicAddress address, LetterPage page) {
        this.ways = ways;
        this.address = address;
        this.page = page;
    }

    /** A notice as it is told in a mail; the link is empty as long as no public address is set. */
    record Told(String headline, List<Passage> passages, String moment, String link) {}

    record Passage(String label, String words) {}

    record ToldMatter(String title, Locale language, List<Told> notices) {}

    /**
     * Everything a mail says.
     *
     * @param settings the address of the mail settings, or empty
     */
    record Contents(
            Locale language,
            String title,
            List<ToldMatter> matters,
            String closing,
            String readThere,
            String settings) {}

    Letter write(Envelope envelope, List<Matter> matters) {
        Locale language = envelope.reader().language();
        String country = Inert.line(envelope.country().name());
        List<ToldMatter> told = matters.stream()
                .map(matter -> new ToldMatter(
                        Inert.line(matter.title()),
                        matter.plan().language(),
                        matter.notices().stream()
                                .map(notice -> told(envelope, matter, notice))
                                .toList()))
                .toList();
        String title = envelope.digest()
                ? Sentences.in(language, "mail.digest", country, count(told))
                : told.getFirst().notices().getFirst().headline();
        Contents contents = new Contents(
                language,
                title,
                told,
                Sentences.in(language, "mail.closing", country),
                Sentences.in(language, address.of("").isPresent() ? "mail.read-there" : "mail.sign-in"),
                address.of(ways.toMailSettings(envelope.country().slug())).orElse(""));
        String subject = envelope.digest()
                ? title
                : "[" + country + "] " + title + " · " + told.getFirst().title();
        return new Letter(Inert.shortened(subject, LONGEST_SUBJECT), LetterText.of(contents), page.of(contents));
    }

    private Told told(Envelope envelope, Matter matter, Notice notice) {
        Reader reader = envelope.reader();
        return new Told(
                headline(reader.language(), notice),
                Saying.passages(notice).stream()
                        .map(passage -> new Passage(
                                passage.label().isEmpty() ? "" : Sentences.in(reader.language(), passage.label()),
                                Inert.shortened(passage.words(), LONGEST_PASSAGE)))
                        .toList(),
                Moments.exact(notice.at(), reader.language(), reader.zone()),
                address.of(ways.to(envelope.country().slug(), matter, notice)).orElse(""));
    }

    private static String headline(Locale language, Notice notice) {
        Notice.By by = notice.by();
        String side = Sentences.in(language, "side." + by.side());
        String whose = by.organisation().isEmpty() ? side : Inert.line(by.organisation()) + ", " + side;
        return Inert.line(by.person()) + " (" + whose + ") "
                + Sentences.in(language, Saying.of(notice), notice.called());
    }

    private static int count(List<ToldMatter> matters) {
        return matters.stream().mapToInt(matter -> matter.notices().size()).sum();
    }
}
