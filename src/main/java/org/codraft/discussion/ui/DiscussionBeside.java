package org.codraft.discussion.ui;

import org.codraft.commitment.ui.Beside;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The conversation beside a commitment's words. */
@Component
@Order(1)
class DiscussionBeside implements Beside {

    private final DiscussionDesk desk;
    private final LiveDiscussions live;

    DiscussionBeside(DiscussionDesk desk, LiveDiscussions live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public String tab() {
        return "discussion";
    }

    @Override
    public String name() {
        return "discussion-page.tab";
    }

    @Override
    public Panel open(Page page) {
        return new DiscussionPanel(page, desk, live, desk.accounts().here().orElseThrow());
    }
}
