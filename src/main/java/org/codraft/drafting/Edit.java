package org.codraft.drafting;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.membership.Side;
import org.jspecify.annotations.Nullable;

/**
 * One person's burst of writing in a draft: it ends with thirty seconds of silence, with leaving, or with a decision.
 * Every step belongs to exactly one edit, and every closed edit is one revision with exactly one author.
 *
 * @param number counts 1, 2, 3... within the draft, in the order the edits were opened
 * @param person the author's name as it was then, as are organisation and side
 * @param openedVersion the version before its first step
 * @param closedAt null while it goes on
 * @param closedVersion the version when it was closed; others' steps may stand between its own
 * @param adoption null unless it brought in words of a suggestion
 */
public record Edit(
        int number,
        @Nullable UUID accountId,
        @Nullable UUID membershipId,
        String person,
        @Nullable String organisation,
        @Nullable Side side,
        Instant openedAt,
        long openedVersion,
        @Nullable Instant closedAt,
        @Nullable Long closedVersion,
        @Nullable Adopted adoption) {

    /**
     * The suggestion whose words an edit brought in, and who adopted it; the edit's author is whoever wrote the words.
     *
     * @param person the adopter's name as it was then, as are organisation and side
     */
    public record Adopted(
            UUID suggestion,
            @Nullable UUID accountId,
            @Nullable UUID membershipId,
            String person,
            @Nullable String organisation,
            @Nullable Side side) {

        static Adopted by(Actor adopter, UUID suggestion) {
            return new Adopted(
                    suggestion,
                    adopter.accountId(),
                    adopter.membershipId(),
                    adopter.name(),
                    adopter.organisation(),
                    adopter.side());
        }
    }

    static Edit opened(int number, Actor author, Instant at, long version) {
        return new Edit(
                number,
                author.accountId(),
                author.membershipId(),
                author.name(),
                author.organisation(),
                author.side(),
                at,
                version,
                null,
                null,
                null);
    }

    Edit closed(Instant at, long version) {
        return new Edit(
                number,
                accountId,
                membershipId,
                person,
                organisation,
                side,
                openedAt,
                openedVersion,
                at,
                version,
                adoption);
    }

    Edit bringingIn(Adopted adopted) {
        return new Edit(
                number,
                accountId,
                membershipId,
                person,
                organisation,
                side,
                openedAt,
                openedVersion,
                closedAt,
                closedVersion,
                adopted);
    }

    /** Whether this actor is its author, as who they were when it was opened. */
    boolean isBy(Actor actor) {
        return Objects.equals(accountId, actor.accountId())
                && Objects.equals(membershipId, actor.membershipId())
                && person.equals(actor.name())
                && Objects.equals(organisation, actor.organisation())
                && side == actor.side();
    }
}
