package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberOrderTest {

    @Test
    void countsAsPeopleDo() {
        assertThat(Stream.of("10", "", "1.10", "2", "A10", "1.1", "1", "A2", "1.1.b", "1.1.a", "3:B", "3:A")
                        .sorted(NumberOrder.AS_COUNTED))
                .containsExactly("1", "1.1", "1.1.a", "1.1.b", "1.10", "2", "3:A", "3:B", "10", "A2", "A10", "");
    }
}
