package org.codraft.discussion;

import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.drafting.document.DocumentReader;
import org.codraft.drafting.document.Slice;

/** What a decider makes of a suggestion before adopting it. */
public sealed interface FinalWords {

    /** Words of a text. */
    record OfText(Slice words) implements FinalWords {}

    record OfFacts(CommitmentFacts facts) implements FinalWords {}

    record OfMilestone(MilestoneFacts facts) implements FinalWords {}

    /** Plain words within a paragraph. */
    static FinalWords plain(String words) {
        return new OfText(PlainSlice.of(Wording.asTyped(words, Said.LONGEST)));
    }

    /** @param slice ProseMirror's JSON of a slice; an empty object for nothing */
    static FinalWords slice(String slice) {
        return new OfText(DocumentReader.STANDARD.slice(slice));
    }

    static FinalWords facts(CommitmentFacts facts) {
        return new OfFacts(facts);
    }

    static FinalWords milestone(MilestoneFacts facts) {
        return new OfMilestone(facts);
    }
}
