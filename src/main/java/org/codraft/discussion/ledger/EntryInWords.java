package org.codraft.discussion.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.ledger.LedgerEntry.Answer;
import org.codraft.discussion.ledger.LedgerEntry.Said;
import org.codraft.kit.Moments;
import org.codraft.kit.Sentences;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger in sentences of one language, for a table that is read without Codraft. */
record EntryInWords(Locale language) {

    /** Where it came from, and when: "Workshop (Nairobi), 3 March 2027". */
    String source(LedgerEntry entry) {
        Said said = entry.said();
        String came = said.channel()
                .map(channel -> say("inputs.channel." + channel))
                .orElseGet(() -> say("ledger.kind." + entry.contribution().kind()) + commitments(entry));
        return came + (said.occasion().isEmpty() ? "" : " (" + said.occasion() + ")") + ", " + day(said.on());
    }

    String summary(LedgerEntry entry) {
        Said said = entry.said();
        String words =
                said.title().isEmpty() || said.words().startsWith(said.title().replaceAll("…$", ""))
                        ? said.words()
                        : said.title() + "\n" + said.words();
        return switch (entry.contribution().kind()) {
            case INPUT -> words;
            case COMMENT -> lines(List.of(quoted("ledger.on-words", said.before()), words));
            case SUGGESTION ->
                lines(List.of(
                        quoted("ledger.instead-of", said.before()),
                        quoted("ledger.suggested", said.words()),
                        quoted("ledger.because", said.why())));
        };
    }

    /** The decision, its reason, who decided and when; or since when it waits. */
    String response(LedgerEntry entry) {
        Answer answer = entry.answer();
        String waits = entry.outcome().isOpen() ? say("ledger.waits", entry.waited()) : "";
        if (answer == null) {
            return waits;
        }
        return lines(List.of(
                decision(answer) + (answer.reason().isEmpty() ? "" : ": " + answer.reason()),
                say(
                        "ledger.decided-by",
                        by(answer),
                        day(answer.at().atZone(ZoneOffset.UTC).toLocalDate())),
                waits));
    }

    String changeMade(LedgerEntry entry) {
        Answer answer = entry.answer();
        if (answer == null || !entry.isAdopted()) {
            return answer == null ? "" : answer.changeMade();
        }
        return lines(List.of(
                answer.changeMade(),
                quoted("ledger.words-now", answer.finalWords()),
                commitments(entry).strip(),
                answer.version() == null ? "" : say("ledger.version", answer.version())));
    }

    private String decision(Answer answer) {
        if (answer.kind() == DecisionKind.MERGED) {
            return say("ledger.merged-into", answer.mergedInto());
        }
        String decision = say("ledger.decision." + answer.kind());
        return answer.until() == null ? decision : decision + " (" + say("ledger.until", day(answer.until())) + ")";
    }

    private static String by(Answer answer) {
        return Stream.of(answer.decider(), answer.deciderOrganisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String commitments(LedgerEntry entry) {
        return entry.commitments().stream()
                .map(commitment -> " " + say("ledger.commitment", commitment.number(), commitment.title()))
                .collect(Collectors.joining(";"));
    }

    private String quoted(String key, String words) {
        return words.isEmpty() ? "" : say(key, words);
    }

    private String day(@Nullable LocalDate day) {
        return Moments.day(day, language);
    }

    private String say(String key, Object... values) {
        return Sentences.in(language, key, values);
    }

    private static String lines(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
