package org.codraft.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.codraft.commitment.ui.Beside;
import org.codraft.discussion.About;
import org.codraft.drafting.ui.SayField;

/** Where somebody opens a thread on the commitment, an answer, a milestone or a fact; empty until they want to. */
class Opening extends Div {

    private final Beside.Page page;
    private final DiscussionDesk desk;
    private final Saying saying;
    private final Select<Topic> topic = new Select<>();

    Opening(Beside.Page page, DiscussionDesk desk, Map<UUID, String> voices) {
        this.page = page;
        this.desk = desk;
        this.saying = new Saying(desk, voices);
        addClassName("opening");
        topic.setLabel(getTranslation("discussion-page.about"));
        topic.setItemLabelGenerator(Topic::name);
        topic.setWidthFull();
        add(topic, saying);
        setVisible(false);
    }

    void ask(About about) {
        List<Topic> topics = Topic.of(page.shown());
        topic.setItems(topics);
        topics.stream().filter(each -> each.about().equals(about)).findFirst().ifPresent(topic::setValue);
        setVisible(true);
        SayField field = saying.ask(
                getTranslation("discussion-page.comment-label"),
                getTranslation("discussion-page.comment"),
                "",
                said -> {
                    desk.discussing()
                            .open(
                                    page.shown().commitment().id(),
                                    topic.getValue().about(),
                                    said);
                    setVisible(false);
                });
        field.mayAskForAChange();
        field.whenLeft(left -> setVisible(false));
        scrollIntoView();
    }
}
