package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BytePositionsTest {

    private static final String TEXT = "a\u00E9\u20AC\uD83C\uDF33 Ogni riga, größer; 語\r\n";

    @Test
    void tellsWhereEveryCharacterStandsHoweverItCameIn() {
        for (int size = 1; size <= TEXT.length(); size++) {
            BytePositions positions = new BytePositions();
            char[] all = TEXT.toCharArray();
            for (int from = 0; from < all.length; from += size) {
                positions.read(all, from, Math.min(size, all.length - from));
            }

            for (int character : new int[] {0, 1, 2, 3, 5, 9, TEXT.length()}) {
                int bytes = TEXT.substring(0, character).getBytes(StandardCharsets.UTF_8).length;
                assertThat(positions.before(character))
                        .as("%d in parts of %d", character, size)
                        .isEqualTo(bytes);
            }
        }
    }
}
