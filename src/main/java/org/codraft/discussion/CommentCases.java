package org.codraft.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Comments that ask for a change, as contributions. */
@Component
class CommentCases implements ContributionSource {

    private final CommentThreadRepository threads;
    private final CommentRepository comments;

    CommentCases(CommentThreadRepository threads, CommentRepository comments) {
        this.threads = threads;
        this.comments = comments;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.COMMENT;
    }

    @Override
    public Optional<Case> find(UUID id) {
        return threads.findById(id).filter(CommentThread::asksChange).map(this::of);
    }

    Case of(CommentThread thread) {
        List<Comment> said = comments.findByThreadIdOrderByWrittenAt(thread.id());
        boolean tells = !said.isEmpty() && !said.getFirst().isHidden();
        return new Case(
                Contribution.comment(thread.id()),
                thread.number(),
                thread.plan(),
                thread.commitment(),
                thread.opener(),
                tells ? said.getFirst().words() : "");
    }
}
