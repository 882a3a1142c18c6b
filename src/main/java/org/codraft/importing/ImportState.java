package org.codraft.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a country's import stands; each administrator of the country sees the same. */
public sealed interface ImportState {

    /** Nothing has been brought. */
    record Nothing() implements ImportState {}

    /** The file is being checked to its end. */
    record Reading(String fileName) implements ImportState {}

    /** The file cannot be used; nothing of it was stored. */
    record Unusable(String fileName, String sentence, List<Object> arguments) implements ImportState {}

    /**
     * The file is whole, and this is what it would bring.
     *
     * @param country the country in the file whose plans these are, or null if it names none of ours
     * @param ours whether that country is called like ours; if not, somebody chose it
     */
    record Ready(ImportPreview preview, @Nullable String country, boolean ours, List<PlanAhead> plans)
            implements ImportState {}

    /** Plans are being brought in. */
    record Running(String fileName, Progress progress) implements ImportState {}

    /**
     * It is over.
     *
     * @param stopped the key of the sentence that says why it ended before its end, or null
     */
    record Done(
            String fileName,
            List<PlanOutcome> outcomes,
            @Nullable String stopped) implements ImportState {

        public int added() {
            return outcomes.stream().mapToInt(PlanOutcome::added).sum();
        }
    }

    /** A plan that may be brought in, and how much of it is here already. */
    record PlanAhead(
            ImportPreview.PlanInFile plan, @Nullable String period, int alreadyHere) {}

    /** How far it is: of how many. */
    record Progress(int plansDone, int plans, int commitmentsDone, int commitments) {

        Progress and(int moreCommitments) {
            return new Progress(plansDone + 1, plans, commitmentsDone + moreCommitments, commitments);
        }

        public double part() {
            return commitments == 0 ? 0 : Math.min(1.0, (double) commitmentsDone / commitments);
        }
    }
}
