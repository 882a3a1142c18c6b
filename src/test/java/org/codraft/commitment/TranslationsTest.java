package org.codraft.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.codraft.commitment.DraftingCommitments.Answer;
import org.codraft.history.Change;
import org.codraft.tenancy.Country;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Workshop;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CodraftTest
class TranslationsTest {

    private static final Locale SPANISH = Locale.of("es");

    @Autowired
    private World world;

    @Autowired
    private Workshop workshop;

    @Autowired
    private DraftingCommitments drafting;

    @Autowired
    private Translations translations;

    @Autowired
    private Drafts drafts;

    private Country country;
    private Commitment commitment;

    @BeforeEach
    void anAnswerIsTranslated() {
        country = world.aCountry("kambria");
        commitment = workshop.aCommitmentOf(country);
        says(Locale.ENGLISH, "", "Contracts are secret.");
        says(SPANISH, "", "Los contratos son secretos.");
    }

    @Test
    void holdsWhileItsSourceIsTheSame() {
        assertThat(stale()).isEmpty();
    }

    @Test
    void isStaleOnceItsSourceChanges() {
        says(Locale.ENGLISH, "Contracts are secret.", "Most contracts are secret.");

        assertThat(stale()).containsExactly("problem");
    }

    @Test
    void holdsAgainWhenItIsEdited() {
        says(Locale.ENGLISH, "Contracts are secret.", "Most contracts are secret.");

        says(SPANISH, "Los contratos son secretos.", "Casi todos los contratos son secretos.");

        assertThat(stale()).isEmpty();
    }

    @Test
    void holdsAgainWhenSomebodyConfirmsItAndTheHistorySaysWho() {
        says(Locale.ENGLISH, "Contracts are secret.", "Contracts are kept secret.");

        world.inCharge(country, () -> {
            translations.confirm(commitment.id(), "problem", SPANISH);
            return commitment;
        });

        assertThat(stale()).isEmpty();
        List<Change> history = world.inCharge(country, () -> drafts.history(commitment.id(), Long.MAX_VALUE, 1));
        assertThat(history).extracting(Change::thing).containsExactly("translation");
    }

    @Test
    void theSourceItselfIsNeverStale() {
        says(Locale.ENGLISH, "Contracts are secret.", "Most contracts are secret.");

        assertThat(world.inCharge(country, () -> translations.stale(commitment, Locale.ENGLISH)))
                .isEmpty();
    }

    private Set<String> stale() {
        return world.inCharge(country, () -> translations.stale(commitment, SPANISH));
    }

    private void says(Locale language, String before, String words) {
        world.inCharge(country, () -> {
            drafting.answer(commitment.id(), "problem", language, new Answer(before), new Answer(words));
            return words;
        });
    }
}
