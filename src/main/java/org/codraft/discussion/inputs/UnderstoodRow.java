package org.codraft.discussion.inputs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.discussion.Wording;
import org.codraft.discussion.inputs.RowProblem.Kind;
import org.codraft.discussion.inputs.Sheet.Row;
import org.codraft.membership.Side;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;

/** A row of a table as an input, or what keeps it from being one. */
final class UnderstoodRow {

    private static final int EXCERPT = 100;

    private final Row row;
    private final List<RowProblem> problems = new ArrayList<>();

    private UnderstoodRow(Row row) {
        this.row = row;
    }

    /** What the row says, with every problem it has. */
    record Result(InputFacts facts, List<RowProblem> problems) {}

    static Result of(Row row, ImportDefaults defaults, Sayers.Known organisations, LocalDate today) {
        UnderstoodRow understood = new UnderstoodRow(row);
        InputFacts facts = understood.facts(defaults, organisations, today);
        return new Result(facts, List.copyOf(understood.problems));
    }

    static String excerpt(Row row) {
        return FirstWords.of(row.cell(SheetColumn.WORDS).replace('\n', ' '), EXCERPT);
    }

    private InputFacts facts(ImportDefaults defaults, Sayers.Known organisations, LocalDate today) {
        checkWords(row.cell(SheetColumn.WORDS));
        Stream.of(SheetColumn.TITLE, SheetColumn.PERSON, SheetColumn.ORGANISATION, SheetColumn.OCCASION)
                .forEach(this::checkLine);
        String organisation = row.cell(SheetColumn.ORGANISATION);
        Side side = side();
        boolean known = organisations.called(organisation).isPresent();
        if (organisation.isEmpty() && row.cell(SheetColumn.PERSON).isEmpty()) {
            add(Kind.NOBODY_NAMED, "");
        } else if (!known && side == null && row.cell(SheetColumn.SIDE).isEmpty()) {
            add(Kind.SIDE_MISSING, organisation);
        }
        return new InputFacts(
                row.cell(SheetColumn.TITLE),
                row.cell(SheetColumn.WORDS),
                channel(defaults.channel()),
                row.cell(SheetColumn.OCCASION).isEmpty() ? defaults.occasion() : row.cell(SheetColumn.OCCASION),
                day(defaults.saidOn(), today),
                row.cell(SheetColumn.PERSON),
                organisation,
                side);
    }

    private void checkWords(String words) {
        if (words.isBlank()) {
            add(Kind.WORDS_MISSING, "");
        } else if (words.length() > Input.LONGEST) {
            add(Kind.WORDS_TOO_LONG, words);
        } else {
            refuseUnreadable(words, Input.LONGEST);
        }
    }

    private void checkLine(SheetColumn column) {
        refuseUnreadable(row.cell(column), Input.LONGEST_TITLE);
    }

    private void refuseUnreadable(String words, int longest) {
        try {
            Wording.of(words, longest);
        } catch (NotPossible unusable) {
            add(Kind.CELL_UNUSABLE, words);
        }
    }

    private @Nullable Side side() {
        String said = row.cell(SheetColumn.SIDE);
        if (said.isEmpty()) {
            return null;
        }
        Optional<Side> side = KnownWords.side(said);
        if (side.isEmpty()) {
            add(Kind.SIDE_UNKNOWN, said);
        }
        return side.orElse(null);
    }

    private Channel channel(Channel otherwise) {
        String said = row.cell(SheetColumn.CHANNEL);
        if (said.isEmpty()) {
            return otherwise;
        }
        Optional<Channel> channel = KnownWords.channel(said);
        if (channel.isEmpty()) {
            add(Kind.CHANNEL_UNKNOWN, said);
        }
        return channel.orElse(otherwise);
    }

    private LocalDate day(LocalDate otherwise, LocalDate today) {
        String said = row.cell(SheetColumn.SAID_ON);
        if (said.isEmpty()) {
            return otherwise;
        }
        Optional<LocalDate> day = KnownWords.day(said);
        if (day.isEmpty()) {
            add(Kind.DATE_UNREADABLE, said);
        } else if (day.get().isAfter(today)) {
            add(Kind.DATE_IN_THE_FUTURE, said);
        }
        return day.orElse(otherwise);
    }

    private void add(Kind kind, String value) {
        problems.add(new RowProblem(row.line(), kind, value));
    }

    /**
     * What makes the row the same the next time: its identifier, or, without one, everything it says itself. A key never
     * depends on a line, nor on what was chosen beside the table.
     */
    static String key(Row row) {
        String identifier = row.cell(SheetColumn.IDENTIFIER);
        return identifier.isEmpty()
                ? "row/" + fingerprint(row)
                : "id/" + (identifier.length() <= 100 ? identifier : fingerprint(row));
    }

    private static String fingerprint(Row row) {
        String said = Stream.of(SheetColumn.values())
                .map(column -> row.cell(column).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\u001f"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
