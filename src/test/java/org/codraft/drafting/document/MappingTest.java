package org.codraft.drafting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.drafting.document.Texts.erase;
import static org.codraft.drafting.document.Texts.type;

import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void movesAPlaceBehindWhatWasTypedBeforeIt() {
        assertThat(type(4, "abc").getMap().map(10, 1)).isEqualTo(13);
    }

    @Test
    void leavesAPlaceBeforeWhatWasTyped() {
        assertThat(type(20, "abc").getMap().map(10, 1)).isEqualTo(10);
    }

    @Test
    void movesAPlaceRightAtTheTypingToTheSideItBelongsTo() {
        StepMap map = type(10, "abc").getMap();

        assertThat(map.map(10, -1)).isEqualTo(10);
        assertThat(map.map(10, 1)).isEqualTo(13);
    }

    @Test
    void tellsThatAPlaceWasDeletedAcross() {
        MapResult result = erase(5, 15).getMap().mapResult(10, 1);

        assertThat(result.pos()).isEqualTo(5);
        assertThat(result.deletedAcross()).isTrue();
        assertThat(result.deleted()).isTrue();
    }

    @Test
    void tellsOnWhichSideWordsWereDeleted() {
        MapResult result = erase(5, 15).getMap().mapResult(15, 1);

        assertThat(result.deletedBefore()).isTrue();
        assertThat(result.deletedAfter()).isFalse();
        assertThat(result.deleted()).isFalse();
    }

    @Test
    void leadsBackThroughTheInverse() {
        StepMap map = type(4, "abc").getMap();

        assertThat(map.invert().map(map.map(10, 1), 1)).isEqualTo(10);
    }

    @Test
    void losesAPlaceThatIsDeletedAndBringsItBackWhenTheDeletionIsMirrored() {
        StepMap deletion = erase(5, 15).getMap();
        Mapping unrelated = Mapping.of(List.of(deletion, deletion.invert()));
        Mapping mirrored = Mapping.of(List.of(deletion)).plus(deletion.invert(), 0);

        assertThat(unrelated.map(10, 1)).isNotEqualTo(10);
        assertThat(mirrored.map(10, 1)).isEqualTo(10);
    }
}
