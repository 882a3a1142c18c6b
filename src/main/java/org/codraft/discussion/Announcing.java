package org.codraft.discussion;

import java.time.Clock;
import java.util.UUID;
import org.codraft.drafting.Margins;
import org.codraft.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of the application, and every open screen, what was said and decided. */
@Component
public class Announcing {

    private final ApplicationEventPublisher events;
    private final Margins margins;
    private final Clock clock;

    Announcing(ApplicationEventPublisher events, Margins margins, Clock clock) {
        this.events = events;
        this.margins = margins;
        this.clock = clock;
    }

    /** An act of this speaker at this moment. */
    public Act act(UUID plan, @Nullable UUID commitment, Speaker by) {
        return new Act(CurrentTenant.required(), plan, commitment, by, clock.instant());
    }

    /** Tells of it in the running transaction, and the open screens once that is stored. */
    public void tell(DiscussionEvent event) {
        events.publishEvent(event);
        UUID commitment = event.act().commitment();
        margins.changed(commitment == null ? event.act().plan() : commitment);
    }

    /** Something about this commitment or plan is to be read anew. */
    public void changed(UUID subject) {
        margins.changed(subject);
    }
}
