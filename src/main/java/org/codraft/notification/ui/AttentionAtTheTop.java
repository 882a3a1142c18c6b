package org.codraft.notification.ui;

import com.vaadin.flow.component.Component;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.ui.AtTheTop;
import org.codraft.notification.Followed;
import org.codraft.notification.Following;

/** How much whoever looks wants to hear of the commitment, at the top of its page. */
@org.springframework.stereotype.Component
class AttentionAtTheTop implements AtTheTop {

    private final Following following;

    AttentionAtTheTop(Following following) {
        this.following = following;
    }

    @Override
    public Component of(CommitmentPage page) {
        String number = page.commitment().stated().number();
        return new AttentionField(
                following,
                Followed.commitment(page.commitment().id()),
                number + " · " + page.commitment().title());
    }
}
