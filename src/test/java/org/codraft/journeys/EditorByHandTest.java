package org.codraft.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.codraft.journeys.EditorAlone.answer;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The editor in a real browser, by keyboard and by touch: what no test without one can show. */
@EnabledIf(
        value = "canBeShown",
        disabledReason = "The editor is shown in a Chromium, with npm packages: ./codraft test brings both.")
class EditorByHandTest {

    private static EditorAlone editor;

    static boolean canBeShown() {
        return Chromium.executable().isPresent() && Files.isDirectory(Path.of("node_modules/prosemirror-view"));
    }

    @BeforeAll
    static void opensThePage() throws IOException {
        editor = new EditorAlone();
    }

    @AfterAll
    static void closesThePage() {
        editor.close();
    }

    @Test
    void showsEachTheOthersWordsAndCursor() {
        try (Visitor ana = editor.with("Ana", "two", Look.DESK);
                Visitor tom = editor.with("Tom", "two", Look.DESK_AT_NIGHT)) {

            ana.page().keyboard().type("Prices fall.");

            assertThat(answer(tom.page(), 3)).containsText("Prices fall.");
            assertThat(tom.page().locator(".draft-caret-name")).containsText("▲ Ana Morales");
            assertThat(tom.page().locator(".draft-people-button")).containsText("▲ Ana");
            assertThat(ana.page().locator(".draft-state")).hasText("Saved");
        }
    }

    @Test
    void walksFromAnswerToAnswerWithTheArrows() {
        try (Visitor ana = editor.with("Ana", "arrows", Look.DESK)) {
            Keyboard keys = ana.page().keyboard();

            keys.press("Control+Home");
            for (int line = 0; line < 40; line++) {
                keys.press("ArrowDown");
            }
            assertThat(ana.page().locator(".draft-here")).hasAttribute("data-key", "results");
            for (int line = 0; line < 40; line++) {
                keys.press("ArrowUp");
            }

            assertThat(ana.page().locator(".draft-here")).hasAttribute("data-key", "problem");
        }
    }

    @Test
    void keepsEveryAnswerWhateverKeyIsPressed() {
        try (Visitor ana = editor.with("Ana", "edges", Look.DESK)) {
            Keyboard keys = ana.page().keyboard();

            answer(ana.page(), 2).locator("p").first().click();
            keys.press("Home");
            for (String key : List.of("Backspace", "Control+Backspace", "Shift+Backspace", "Delete", "Enter")) {
                keys.press(key);
            }
            keys.press("Control+a");
            keys.press("Control+a");
            keys.press("Control+x");
            keys.type("One word");

            assertThat(ana.page().locator(".draft-section")).hasCount(4);
            assertThat(answer(ana.page(), 0)).hasText("One word");
            assertThat(answer(ana.page(), 1)).hasText("");
        }
    }

    @Test
    void isUsedByKeyboardAlone() {
        try (Visitor ana = editor.with("Ana", "keyboard", Look.DESK)) {
            Page page = ana.page();
            Keyboard keys = page.keyboard();

            keys.type("Plain ");
            keys.press("Alt+F10");
            keys.press("ArrowRight");
            keys.press("Enter");
            keys.type("bold");
            assertThat(answer(page, 3).locator("strong")).hasText("bold");

            keys.press("Control+k");
            keys.type("example.org");
            keys.press("Enter");
            assertThat(answer(page, 3).locator("a")).hasAttribute("href", "https://example.org/");

            keys.press("Control+/");
            assertThat(page.locator(".draft-shortcuts")).isVisible();
            keys.press("Escape");
            assertThat(page.locator(".draft-text")).isFocused();

            keys.press("F6");
            assertThat(page.locator("[data-f6] a")).isFocused();
        }
    }

    @Test
    void leavesTheTextWithTab() {
        try (Visitor ana = editor.with("Ana", "tab", Look.DESK)) {
            Keyboard keys = ana.page().keyboard();

            keys.press("Tab");
            assertThat(ana.page().locator(".draft-switch input")).isFocused();
            keys.press("Shift+Tab");

            assertThat(ana.page().locator(".draft-text")).isFocused();
        }
    }

    @Test
    void pastesTheWordsOfWordAndNothingElse() {
        try (Visitor ana = editor.with("Ana", "paste", Look.DESK)) {
            ana.page().evaluate("""
                            html => {
                              const data = new DataTransfer();
                              data.setData('text/html', html);
                              document.querySelector('.draft-text')
                                .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                            }""", """
                            <p class=MsoNormal style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>One<o:p></o:p></p>
                            <p class=MsoNormal><a href="javascript:alert(1)">Two</a><span class="tooltiptext">a hint</span></p>""");

            assertThat(answer(ana.page(), 3).locator("li")).hasText("One");
            assertThat(answer(ana.page(), 3)).containsText("Two", new ContainsTextOptions().setUseInnerText(true));
            assertThat(answer(ana.page(), 3).locator("a, [class*=Mso], [style]"))
                    .hasCount(0);
            assertThat(ana.page().locator(".draft-text").innerText()).doesNotContain("a hint");
        }
    }

    @Test
    void bringsBackWhatWasTypedBeforeThePageWasLeftOffline() {
        try (Visitor ana = editor.with("Ana", "reload", Look.DESK)) {
            Page page = ana.page();
            String address = page.url();
            page.context().setOffline(true);
            page.keyboard().type("Typed offline.");
            assertThat(page.locator(".draft-state")).containsText("kept on this device");

            page.onDialog(warning -> warning.accept());
            page.navigate("about:blank");
            page.context().setOffline(false);
            page.navigate(address);

            assertThat(answer(page, 3)).hasText("Typed offline.");
            assertThat(page.locator(".draft-notice")).containsText("are in the text again");
            assertThat(page.locator(".draft-state")).hasText("Saved");
        }
    }

    @Test
    void showsTheTextToBeReadWhereNoSocketOpens() {
        try (Visitor ana = Chromium.visitor(editor.port(), Look.PHONE)) {
            ana.page().navigate("/?who=Ana&draft=blocked");

            assertThat(answer(ana.page(), 0)).containsText("Hospitals in 14 provinces");
            assertThat(ana.page().locator(".draft-state")).containsText("You can read the text but not write");
            assertThat(ana.page().locator(".draft-text")).hasAttribute("contenteditable", "false");
        }
    }

    @Test
    void tellsWhoWroteWhatAndHowItCameAbout() {
        try (Visitor ana = editor.with("Ana", "whose", Look.DESK)) {
            Page page = ana.page();
            page.keyboard().type("Ana’s own words.");
            assertThat(page.locator(".draft-state")).hasText("Saved");

            page.locator(".draft-switch input").check();
            assertThat(page.locator(".draft-totals")).containsText("Government");
            page.locator(".draft-run.side-government").first().hover();
            assertThat(page.locator(".draft-whose")).containsText("▲ Ana Morales, Ministry of Justice (Government)");

            page.locator(".draft-foot .draft-button").click();
            assertThat(page.locator(".draft-then")).containsText("Nothing here can be changed.");
            assertThat(page.locator("ins").first()).isVisible();
        }
    }

    @Test
    void isAccessibleAtEverySizeAndInTheDark() {
        for (Look look : List.of(Look.DESK, Look.DESK_AT_NIGHT, Look.PHONE, Look.PHONE_AT_NIGHT)) {
            try (Visitor ana = editor.with("Ana", "look-" + look.name(), look)) {
                ana.findsItAccessible();
                ana.page().locator(".draft-switch input").check();
                assertThat(ana.page().locator(".draft-totals")).isVisible();
                ana.takesPicture("editor").findsItAccessible();
                ana.page().locator(".draft-foot .draft-button").click();
                assertThat(ana.page().locator(".draft-playback")).isVisible();
                ana.findsItAccessible();
            }
        }
    }
}
