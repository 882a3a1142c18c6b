package org.codraft.commitment;

import java.util.UUID;
import org.codraft.membership.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of the application what changed, so that an open page can say so. */
@Component
class Announcements {

    private final ApplicationEventPublisher publisher;

    Announcements(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(UUID commitment) {
        Actor author = Actor.required();
        publisher.publishEvent(new CommitmentChanged(author.tenant(), commitment, author.accountId(), author.name()));
    }
}
