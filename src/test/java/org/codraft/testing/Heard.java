package org.codraft.testing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.codraft.discussion.DiscussionEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Hears what the rest of the application is told. */
@TestComponent
public class Heard {

    private final List<DiscussionEvent> events = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(DiscussionEvent event) {
        events.add(event);
    }

    /** What was told of a commitment, of one type, in order. */
    public <E extends DiscussionEvent> List<E> of(UUID commitment, Class<E> type) {
        return events.stream()
                .filter(event -> commitment.equals(event.act().commitment()))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
