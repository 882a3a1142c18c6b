package org.codraft.notification.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.codraft.notification.Matter;
import org.codraft.notification.Notice;
import org.codraft.notification.NoticeKind;

/** How much of what waits, in one line: "2 mentions · 3 to answer · 1 answer". */
final class AtAGlance {

    private AtAGlance() {}

    /** A sentence of a screen by its key and values. */
    interface Sentence {
        String of(String key, Object... values);
    }

    static String of(List<Matter> matters, Sentence sentence) {
        Map<NoticeKind, Long> counts = matters.stream()
                .flatMap(matter -> matter.notices().stream())
                .collect(Collectors.groupingBy(
                        Notice::kind, () -> new EnumMap<>(NoticeKind.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(one -> sentence.of("inbox.count." + one.getKey(), one.getValue()))
                .collect(Collectors.joining(" · "));
    }
}
