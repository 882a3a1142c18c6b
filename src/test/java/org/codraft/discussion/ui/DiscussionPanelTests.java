package org.codraft.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.codraft.commitment.Drafts;
import org.codraft.discussion.About;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.Discussing;
import org.codraft.discussion.Outcome;
import org.codraft.discussion.Said;
import org.codraft.drafting.ui.DraftEditor;
import org.codraft.drafting.ui.SayField;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Forum;
import org.codraft.testing.Person;
import org.codraft.testing.SessionOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@CodraftTest
class DiscussionPanelTests extends SpringBrowserlessTest {

    @Autowired
    Forum forum;

    @Autowired
    Discussing discussing;

    @Autowired
    Drafts drafts;

    @Autowired
    Connections connections;

    private Forum.Topic topic;
    private Person official;
    private Person commenter;

    /** Nobody looks before {@link #looksAs} says who. */
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        topic = forum.aTopic();
        official = forum.anOfficialOf(topic);
        commenter = forum.aCommenterOf(topic);
    }

    @AfterEach
    void signOut() {
        SessionOf.nobody();
    }

    @Test
    void showsWhatWasSaidWithWhoSaidItAndTheWordsItSpeaksOf() {
        forum.comments(commenter, topic, "nothing", "Nothing at all?");

        looksAs(official);

        assertThat(said()).contains("Nothing at all?", "nothing");
        assertThat(buttons()).contains("Reply", "Resolve", "Show in the text");
        assertThat($(SpeakerLine.class).all()).hasSize(1);
    }

    @Test
    void letsACommenterReplyAndNotDecide() {
        forum.suggests(official, topic, "nothing", "too little");

        looksAs(commenter);
        button("Reply").click();
        say("I agree with that.");

        assertThat(said()).contains("I agree with that.");
        assertThat(buttons()).doesNotContain("Answer", "Hide");
    }

    @Test
    void keepsAnAnswerWithoutItsReasonFromBeingPublished() {
        UUID suggestion = forum.suggests(commenter, topic, "nothing", "too little");
        looksAs(official);

        button("Answer").click();
        kinds().setValue(DecisionKind.NOT_ADOPTED);
        button("Publish the answer").click();

        assertThat(forum.suggestion(official, suggestion).suggestion().outcome())
                .isEqualTo(Outcome.OPEN);
    }

    @Test
    void adoptsInPartWithTheWordsAndTheReasonOfTheDecider() {
        UUID suggestion = forum.suggests(commenter, topic, "nothing", "far too little");
        looksAs(official);

        button("Answer").click();
        kinds().setValue(DecisionKind.ADOPTED_IN_PART);
        area("The words you adopt").setValue("little");
        area("Reason, published with the answer").setValue("It is not for us to say how far.");
        button("Publish the answer").click();

        assertThat(forum.suggestion(official, suggestion).suggestion().outcome())
                .isEqualTo(Outcome.ADOPTED_IN_PART);
        assertThat(forum.words(topic)).isEqualTo("Hospitals publish little about their contracts.");
    }

    @Test
    void showsWhatSomebodyElseSaysAtOnce() {
        looksAs(official);

        forum.comments(commenter, topic, "nothing", "Nothing at all?");
        SessionOf.person(official.signedIn());

        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(said()).contains("Nothing at all?");
        });
    }

    @Test
    void keepsTheWordsSomebodyIsWritingWhenOthersSpeak() {
        forum.comments(commenter, topic, "nothing", "Nothing at all?");
        looksAs(official);
        button("Reply").click();

        forum.comments(commenter, topic, "contracts", "Which ones?");
        SessionOf.person(official.signedIn());

        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(said()).contains("Which ones?");
        });
        assertThat($(SayField.class).all()).hasSize(1);
    }

    @Test
    void makesAFewCardsAtATime() {
        IntStream.range(0, 40)
                .forEach(i -> commenter.does(
                        () -> discussing.open(topic.commitment(), new About.Whole(), Said.words("Comment " + i))));

        looksAs(official);
        assertThat($(ThreadCard.class).all()).hasSize(15);
        button("Show more (25 left)").click();

        assertThat($(ThreadCard.class).all()).hasSize(30);
    }

    @Test
    void opensAThreadOnAnythingOfTheCommitment() {
        looksAs(commenter);

        button("Comment").click();
        say("The whole needs a budget.");

        assertThat(said()).contains("The whole needs a budget.");
        assertThat(forum.discussion(commenter, topic).threads()).hasSize(1);
    }

    @Test
    void hidesACommentFromReadersWithAReasonAndShowsItToAuditors() {
        forum.comments(commenter, topic, "nothing", "Rude words.");
        looksAs(forum.anAdministratorOf(topic));

        button("Hide").click();
        area("Reason").setValue("It insults somebody.");
        $(Button.class).all().stream()
                .filter(hide ->
                        hide.getText().equals("Hide") && hide.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow()
                .click();
        looksAs(official);
        assertThat(said())
                .contains("Hidden by a moderator: It insults somebody.")
                .doesNotContain("Rude words.");
        looksAs(forum.anAuditorOf(topic));

        assertThat(said()).contains("Rude words.");
    }

    @Test
    void showsAnAuditorEverythingAndLetsThemSayNothing() {
        forum.comments(commenter, topic, "nothing", "Nothing at all?");

        looksAs(forum.anAuditorOf(topic));

        assertThat(said()).contains("Nothing at all?");
        assertThat(buttons()).doesNotContain("Reply", "Resolve", "Comment", "Answer", "Take a stance");
        assertThat($(DraftEditor.class).single().getElement().hasAttribute("beside"))
                .isTrue();
    }

    private void looksAs(Person person) {
        SessionOf.person(person.signedIn());
        super.initVaadinEnvironment();
        UI.getCurrent().navigate(address(person), QueryParameters.of("tab", "discussion"));
    }

    private String address(Person person) {
        String plan = connections
                .aboveAllWalls()
                .sql("select slug from action_plan where id = ?")
                .param(topic.plan())
                .query(String.class)
                .single();
        int reference = connections
                .aboveAllWalls()
                .sql("select reference from commitment where id = ?")
                .param(topic.commitment())
                .query(Integer.class)
                .single();
        return person.country().slug() + "/plans/" + plan + "/commitments/" + reference;
    }

    private void say(String words) {
        SayField field = $(SayField.class).single();
        ComponentUtil.fireEvent(
                field,
                new SayField.Said(
                        field,
                        true,
                        words,
                        false,
                        "",
                        JsonNodeFactory.instance.arrayNode(),
                        JsonNodeFactory.instance.arrayNode()));
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat($(SayField.class).exists()).isFalse();
            assertThat(said()).contains(words);
        });
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<DecisionKind> kinds() {
        return $(RadioButtonGroup.class).single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> said() {
        return $(Paragraph.class).all().stream()
                .map(Component::getElement)
                .map(element -> element.getText())
                .toList();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).distinct().toList();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is none of " + buttons()));
    }
}
