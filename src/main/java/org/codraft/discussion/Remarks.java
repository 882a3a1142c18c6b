package org.codraft.discussion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.codraft.drafting.Draft;
import org.codraft.drafting.Margin.NotTheProtocol;
import org.codraft.drafting.Texts;
import org.codraft.drafting.document.DocumentReader;
import org.codraft.drafting.document.Slice;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * What people say beside a text through its socket, read as strictly as everything else there and handed to the same
 * services that the screens call. None of it can touch the text but a decision of whoever may decide.
 */
@Component
class Remarks {

    private static final String NOT_THERE = "discussion.not-there";

    private final Discussing discussing;
    private final Suggesting suggesting;
    private final Deciding deciding;
    private final SuggestionRepository suggestions;
    private final CommentThreadRepository threads;
    private final Texts texts;
    private final TransactionTemplate transaction;

    Remarks(
            Discussing discussing,
            Suggesting suggesting,
            Deciding deciding,
            SuggestionRepository suggestions,
            CommentThreadRepository threads,
            Texts texts,
            TransactionTemplate transaction) {
        this.discussing = discussing;
        this.suggesting = suggesting;
        this.deciding = deciding;
        this.suggestions = suggestions;
        this.threads = threads;
        this.texts = texts;
        this.transaction = transaction;
    }

    UUID hear(UUID draft, String type, JsonNode message) {
        return switch (type) {
            case "comment" -> comment(draft, Remark.of(message, Remark.COMMENT));
            case "reply" -> reply(draft, Remark.of(message, Remark.REPLY));
            case "suggest" -> suggest(draft, Remark.of(message, Remark.SUGGEST));
            case "decide" -> decide(draft, Remark.of(message, Remark.DECIDE));
            default -> throw new NotTheProtocol("There is no message of this type");
        };
    }

    private UUID comment(UUID draft, Remark remark) {
        About.Words words = new About.Words(draft, remark.version(), remark.place("from"), remark.place("to"));
        return discussing.open(commitment(draft), words, said(remark, remark.flag("asksChange")));
    }

    private UUID reply(UUID draft, Remark remark) {
        UUID thread = remark.id("thread");
        boolean here = Boolean.TRUE.equals(transaction.execute(status -> threads.findById(thread)
                .filter(found -> draft.equals(found.draft()))
                .isPresent()));
        if (!here) {
            throw new NotPossible(NOT_THERE);
        }
        return discussing.reply(thread, said(remark, false));
    }

    private UUID suggest(UUID draft, Remark remark) {
        WordsSuggested words = new WordsSuggested(
                draft,
                remark.version(),
                remark.place("from"),
                remark.place("to"),
                slice(remark),
                new Why(remark.text("why", ""), remark.optionalId("forOrganisation")));
        UUID again = remark.optionalId("suggestion");
        return again == null ? suggesting.words(words) : suggesting.sayAnew(again, words);
    }

    private UUID decide(UUID draft, Remark remark) {
        UUID suggestion = remark.id("suggestion");
        DecisionKind kind = kind(remark);
        String reason = remark.text("reason", "");
        UUID seen = remark.optionalId("seen");
        refuseElsewhere(draft, suggestion);
        return switch (kind) {
            case ADOPTED -> deciding.adopt(suggestion, reason, seen);
            case ADOPTED_IN_PART ->
                deciding.adoptInPart(suggestion, new FinalWords.OfText(slice(remark)), reason, seen);
            case WITHDRAWN -> suggesting.withdraw(suggestion, reason);
            default ->
                deciding.decide(
                        Contribution.suggestion(suggestion),
                        new Verdict(kind, reason, "", mergedInto(remark), until(remark)),
                        seen);
        };
    }

    private UUID commitment(UUID draft) {
        return Objects.requireNonNull(transaction.execute(
                status -> texts.with(draft).map(Draft::subject).orElseThrow(() -> new NotPossible(NOT_THERE))));
    }

    private void refuseElsewhere(UUID draft, UUID suggestion) {
        boolean here = Boolean.TRUE.equals(transaction.execute(status -> suggestions
                .findById(suggestion)
                .filter(found -> draft.equals(found.draft()))
                .isPresent()));
        if (!here) {
            throw new NotPossible(NOT_THERE);
        }
    }

    private static Said said(Remark remark, boolean asksChange) {
        Set<UUID> people = new HashSet<>(remark.ids("people"));
        Set<UUID> organisations = new HashSet<>(remark.ids("organisations"));
        return new Said(remark.text("words"), asksChange, remark.optionalId("forOrganisation"), people, organisations);
    }

    private static Slice slice(Remark remark) {
        return DocumentReader.STANDARD.slice(remark.object("slice"));
    }

    private static DecisionKind kind(Remark remark) {
        try {
            return DecisionKind.valueOf(remark.text("kind"));
        } catch (IllegalArgumentException unknown) {
            throw new NotTheProtocol("There is no such decision");
        }
    }

    private static @Nullable Contribution mergedInto(Remark remark) {
        if (!remark.has("mergedInto")) {
            return null;
        }
        Remark other = Remark.of(remark.object("mergedInto"), Set.of("kind", "id"));
        try {
            return new Contribution(ContributionKind.valueOf(other.text("kind")), other.id("id"));
        } catch (IllegalArgumentException unknown) {
            throw new NotTheProtocol("There is no such contribution");
        }
    }

    private static @Nullable LocalDate until(Remark remark) {
        try {
            return remark.has("until") ? LocalDate.parse(remark.text("until")) : null;
        } catch (DateTimeException none) {
            throw new NotTheProtocol("There is no such day");
        }
    }
}
