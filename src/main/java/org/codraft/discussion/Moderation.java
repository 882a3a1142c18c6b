package org.codraft.discussion;

import java.util.UUID;
import org.codraft.discussion.DiscussionEvent.CommentHidden;
import org.codraft.history.Because;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hiding what nobody should have to read: readers see that and why, auditors see what it was. */
@Service
@Transactional
public class Moderation {

    private final CommentRepository comments;
    private final Announcing announcing;
    private final Speakers speakers;

    Moderation(CommentRepository comments, Announcing announcing, Speakers speakers) {
        this.comments = comments;
        this.announcing = announcing;
        this.speakers = speakers;
    }

    /** @throws org.codraft.shared.NotPossible without a reason, or if it is hidden already */
    @Requires(Right.MODERATE)
    public void hide(UUID comment, String reason) {
        Comment found = comments.findById(comment).orElseThrow();
        found.hide(reason);
        Because.of(reason);
        announcing.tell(new CommentHidden(
                announcing.act(found.plan(), found.commitment(), speakers.oneself()),
                found.thread(),
                comment,
                found.author(),
                found.hiddenReason()));
    }

    /** @throws org.codraft.shared.NotPossible without a reason, or if it is not hidden */
    @Requires(Right.MODERATE)
    public void show(UUID comment, String reason) {
        Comment found = comments.findById(comment).orElseThrow();
        Because.of(Wording.required(reason, 1_000));
        found.show();
        announcing.changed(found.commitment());
    }
}
