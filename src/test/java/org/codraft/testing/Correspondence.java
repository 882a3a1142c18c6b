package org.codraft.testing;

import java.util.Set;
import java.util.UUID;
import org.codraft.discussion.Discussing;
import org.codraft.discussion.Said;
import org.codraft.discussion.inputs.AnsweringInputs;
import org.codraft.discussion.inputs.GivingInputs;
import org.codraft.discussion.inputs.InputFilter;
import org.codraft.discussion.inputs.Inputs;
import org.codraft.notification.Attention;
import org.codraft.notification.Followed;
import org.codraft.notification.Following;
import org.codraft.notification.Inboxes;
import org.codraft.notification.MailSettings;
import org.codraft.notification.Wishes;
import org.springframework.boot.test.context.TestComponent;

/** What reaches people beside a commitment's text: ideas, what waits for them, and mail. */
@TestComponent
public class Correspondence {

    private final Forum forum;
    private final Discussing discussing;
    private final Ideas ideas;
    private final Mailbox mailbox;

    Correspondence(
            Forum forum,
            Discussing discussing,
            GivingInputs giving,
            AnsweringInputs answering,
            Inputs inputs,
            Following following,
            Inboxes inboxes,
            MailSettings settings) {
        this.forum = forum;
        this.discussing = discussing;
        this.ideas = new Ideas(giving, answering, inputs);
        this.mailbox = new Mailbox(following, inboxes, settings);
    }

    private record Ideas(GivingInputs giving, AnsweringInputs answering, Inputs inputs) {}

    private record Mailbox(Following following, Inboxes inboxes, MailSettings settings) {}

    /** Has an idea given that led to the commitment, and somebody told of a mention, in the inbox and by mail. */
    public void oneOfEach(Forum.Topic topic) {
        Person commenter = forum.aCommenterOf(topic);
        Person official = forum.anOfficialOf(topic);
        commenter.does(() -> ideas.giving.give(topic.plan(), "", "Publish every contract.", null));
        UUID idea = official.does(() -> ideas.inputs
                .page(topic.plan(), InputFilter.ALL, 0, 1)
                .getFirst()
                .id());
        official.acts(() -> ideas.answering.link(idea, topic.commitment()));
        official.acts(() -> mailbox.following.pay(Followed.commitment(topic.commitment()), Attention.FOLLOW));
        official.acts(() -> mailbox.settings.wish(Wishes.USUAL));
        Said mention = Said.words("What do you say?").to(Set.of(official.seat()), Set.of());
        commenter.does(() -> discussing.open(topic.commitment(), forum.on(topic, "publish"), mention));
        official.acts(() -> mailbox.inboxes.putAway(topic.commitment()));
        mailed(topic);
    }

    private void mailed(Forum.Topic topic) {
        forum.connections()
                .aboveAllWalls()
                .sql("""
                with made as (
                    insert into mail (tenant_id, id, membership_id, digest, state, made_at, next_at, attempts, address,
                                      language, time_zone, subject, words, problem)
                    select tenant_id, gen_random_uuid(), membership_id, false, 'KEPT', now(), now(), 0, 'x@example.org',
                           'en', 'UTC', 'Somebody asks you', '{}', ''
                    from notice where tenant_id = ? and membership_id is not null limit 1
                    returning tenant_id, membership_id, id)
                insert into mail_line (tenant_id, membership_id, notice_id, mail_id)
                select m.tenant_id, m.membership_id, n.id, m.id from made m
                join notice n on n.tenant_id = m.tenant_id and n.membership_id = m.membership_id limit 1
                on conflict do nothing""")
                .param(topic.country().tenant().id())
                .update();
    }
}
