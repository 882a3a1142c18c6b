package org.codraft.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.util.Throwables.getStackTrace;

import java.util.Locale;
import java.util.UUID;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database refuses is told to the log, what people wrote is not. */
@CodraftTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedStatementTest {

    @Autowired
    private World world;

    @Autowired
    private Workshop workshop;

    @Autowired
    private CommitmentRepository commitments;

    @Autowired
    private SectionTextRepository texts;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void keepsWhatPeopleWroteOutOfTheLog(CapturedOutput log) {
        Country kenya = world.aCountry("kenya");
        UUID commitment = workshop.aCommitmentOf(kenya).id();
        workshop.answer(kenya, commitment, "problem", "Nobody knows who won.");

        Throwable refused = catchThrowable(() -> world.inCharge(
                kenya,
                () -> transaction.execute(status -> texts.save(new SectionText(
                        commitments.findById(commitment).orElseThrow(),
                        "problem",
                        Locale.ENGLISH,
                        "Contracts are secret.",
                        java.time.Instant.EPOCH)))));

        assertThat(getStackTrace(refused)).contains("section_text_of").doesNotContain("Contracts are secret.");
        assertThat(log).doesNotContain("Contracts are secret.");
    }
}
