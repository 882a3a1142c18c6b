package org.codraft.history;

import java.time.Clock;
import org.codraft.membership.Actor;
import org.hibernate.envers.RevisionListener;
import org.springframework.stereotype.Component;

/** Signs every revision with whoever acts. A change that nobody makes is a mistake: it fails and nothing is stored. */
@Component
class Author implements RevisionListener {

    private final Clock clock;

    Author(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void newRevision(Object revisionEntity) {
        Revision revision = (Revision) revisionEntity;
        revision.isBy(Actor.required(), clock.instant());
        Because because = Because.said();
        revision.is(because.kind(), because.reason());
    }
}
