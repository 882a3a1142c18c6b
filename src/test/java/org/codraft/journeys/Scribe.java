package org.codraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody of Kambria with a commitment's shared text before them, who writes in it and reads what others write. */
final class Scribe implements AutoCloseable {

    private static final String COMMITMENTS = "/kambria/plans/2027-2028/commitments/";

    /** The answers as they stand on the screen, without what is only drawn on them: cursors, names, marks. */
    private static final String TEXT = """
            () => {
              const text = document.querySelector('.draft-paper:not(.draft-paper-then) .draft-text').cloneNode(true);
              text.querySelectorAll('.ProseMirror-widget, .ProseMirror-separator').forEach(drawn => drawn.remove());
              return [...text.querySelectorAll('.draft-answer')].map(answer => answer.textContent).join('\\n');
            }""";

    private static final String CURSOR_BEHIND = """
            words => {
              const text = document.querySelector('.draft-text[contenteditable=true]');
              text.focus();
              const answers = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
              while (answers.nextNode()) {
                const at = answers.currentNode.data.indexOf(words);
                if (at >= 0) return getSelection().collapse(answers.currentNode, at + words.length);
              }
              throw new Error(`“${words}” stands nowhere`);
            }""";

    private final String name;
    private final Visitor visitor;
    private final CDPSession device;
    private boolean asleep;

    private Scribe(String name, Visitor visitor) {
        this.name = name;
        this.visitor = visitor;
        this.device = page().context().newCDPSession(page());
    }

    /** Signs somebody in, who opens a commitment. */
    static Scribe at(int port, String name, int commitment) {
        Scribe scribe = new Scribe(name, Chromium.visitor(port, Look.DESK));
        return scribe.signsIn().opens(commitment);
    }

    Scribe signsIn() {
        visitor.signsIn(email());
        return this;
    }

    /** Signs in again in another tab and comes back to this one. */
    Scribe signsInInAnotherTab() {
        Visitor tab = visitor.anotherTab().signsIn(email());
        tab.page().close();
        page().evaluate("window.dispatchEvent(new Event('focus'))");
        return this;
    }

    private String email() {
        return name + "@kambria.example";
    }

    Scribe opens(int commitment) {
        visitor.opens(COMMITMENTS + commitment);
        return this;
    }

    String name() {
        return name;
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return visitor.page();
    }

    Scribe goesToTheBeginning() {
        page().locator(".draft-text[contenteditable=true] .draft-answer")
                .first()
                .locator("p")
                .first()
                .click();
        page().keyboard().press("Control+Home");
        return this;
    }

    Scribe putsTheCursorBehind(String words) {
        page().evaluate(CURSOR_BEHIND, words);
        return this;
    }

    Scribe types(String words) {
        page().keyboard().type(words);
        return this;
    }

    /** Waits until these words stand in the text before them. */
    Scribe reads(String... words) {
        for (String one : words) {
            page().waitForFunction("words => (" + TEXT + ")().includes(words)", one);
        }
        return this;
    }

    String text() {
        return (String) page().evaluate(TEXT);
    }

    /** Waits until the line above the text says so. */
    Scribe isTold(String words) {
        assertThat(page().locator(".draft-state")).containsText(words);
        return this;
    }

    Scribe seesEverythingSaved() {
        assertThat(page().locator(".draft-state")).hasText("Saved");
        return this;
    }

    Scribe losesTheNetwork() {
        page().context().setOffline(true);
        return isTold("Not saved: you are offline. Your words are kept on this device.");
    }

    Scribe findsTheNetworkAgain() {
        page().context().setOffline(false);
        return this;
    }

    /** The device stops in whatever it is about to do, until it {@link #wakes}. */
    Scribe fallsAsleep() {
        device.on("Debugger.paused", stopped -> asleep = true);
        device.send("Debugger.enable");
        device.send("Debugger.pause");
        return this;
    }

    boolean isAsleep() {
        return asleep;
    }

    Scribe wakes() {
        device.send("Debugger.disable");
        asleep = false;
        return this;
    }

    /** Asks who wrote these words, and is told so. */
    Scribe findsThatTheseWordsAre(String words, String author) {
        page().locator(".draft-run", new Page.LocatorOptions().setHasText(words.strip()))
                .first()
                .hover();
        assertThat(page().locator(".draft-whose")).containsText(author);
        return this;
    }

    Scribe asksWhoWroteThis() {
        page().getByLabel("Who wrote this").check();
        assertThat(page().locator(".draft-totals")).isVisible();
        assertThat(page().locator(".draft-run").first()).isVisible();
        return this;
    }

    Scribe opensTheHistory(int commitment) {
        visitor.opens(COMMITMENTS + commitment + "?tab=history");
        return this;
    }

    /** The entries of the open history in which this person adds these words. */
    List<Locator> edits(String author, String added) {
        return page().locator(".history-entry")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator(".history-who", new Page.LocatorOptions().setHasText(author))))
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator("ins", new Page.LocatorOptions().setHasText(added.strip()))))
                .all();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
