package org.codraft.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.Drafts;
import org.codraft.commitment.Template;
import org.codraft.discussion.About;
import org.codraft.discussion.Discussing;
import org.codraft.discussion.Said;
import org.codraft.discussion.Suggesting;
import org.codraft.discussion.Why;
import org.codraft.discussion.WordsSuggested;
import org.codraft.drafting.Playback;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;

/**
 * A commitment that hundreds speak of, in a real Chromium: from going to its address until its text can be written in and
 * every mark stands in it, and from a key to the letter on the screen.
 */
final class BusyCommitment implements Measurement {

    private static final int THREADS = 200;
    private static final int SUGGESTIONS = 300;
    private static final int OPENINGS = 9;
    private static final int WARM_UP_OPENINGS = 3;
    private static final int WORDS = 14;
    private static final DraftingCountry.Size LENGTH = new DraftingCountry.Size(125, 400);

    private static final String USABLE = """
            () => document.querySelectorAll('.draft-tag').length >= %d
              && document.querySelector('.draft-text[contenteditable=true]')
              && performance.now()""".formatted(THREADS + SUGGESTIONS);

    @Override
    public List<String> figures() {
        return List.of("open_busy_commitment", "keypress_busy_p95");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (Workplace workplace = Workplace.fresh("busy")) {
            DraftingCountry country = DraftingCountry.madeOn(workplace.path(), 1, 1, LENGTH);
            speak(workplace.path());
            try (Application application = Application.start(workplace.path(), "--codraft.demo=false");
                    Playwright playwright = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                    Browser browser = playwright
                            .chromium()
                            .launch(new LaunchOptions()
                                    .setExecutablePath(Path.of(System.getProperty("codraft.chromium")))
                                    .setArgs(KeyPresses.ARGUMENTS))) {
                application.awaitSignIn().awaitReadiness();
                Page page = browser.newPage();
                page.setDefaultTimeout(60_000);
                KeyPresses.signIn(page, application, country.people().getFirst());
                double[] openings = opened(page, application.address() + "/norland/plans/2027-2029/commitments/1");
                figures.note(
                        "%d threads, %d suggestions; %d openings, fastest %.0f ms, slowest %.0f ms",
                        THREADS, SUGGESTIONS, OPENINGS, openings[0], openings[OPENINGS - 1]);
                figures.figure("open_busy_commitment", openings[OPENINGS / 2] / 1000, "s");
                double[] keys = KeyPresses.typed(page);
                figures.note("%d keys, median %.1f ms", keys.length, keys[keys.length / 2]);
                figures.figure("keypress_busy_p95", keys[(int) Math.ceil(keys.length * 0.95) - 1], "ms");
            }
        }
    }

    private static double[] opened(Page page, String address) {
        double[] times = new double[OPENINGS];
        for (int opening = -WARM_UP_OPENINGS; opening < OPENINGS; opening++) {
            page.navigate("about:blank");
            page.navigate(address);
            double usable = ((Number) page.waitForFunction(USABLE).jsonValue()).doubleValue();
            if (opening >= 0) {
                times[opening] = usable;
            }
        }
        Arrays.sort(times);
        return times;
    }

    /** Comments and suggestions in turn, spread over the whole text. */
    private static void speak(Path folder) {
        try (Services services = Services.on(folder)) {
            Country country = services.the(Countries.class).called("norland").orElseThrow();
            Services.inCharge(country, () -> {
                CommitmentPage page =
                        services.the(Drafts.class).page("2027-2029", 1).orElseThrow();
                About.Words first = new About.Words(
                        page.draft(Locale.ENGLISH).orElseThrow(),
                        services.the(Playback.class)
                                .head(page.draft(Locale.ENGLISH).orElseThrow()),
                        0,
                        0);
                List<Integer> places = places(page);
                for (int said = 0; said < THREADS + SUGGESTIONS; said++) {
                    int from = places.get(said * places.size() / (THREADS + SUGGESTIONS));
                    int to = from + WORDS;
                    if (said % 5 < 2) {
                        services.the(Discussing.class)
                                .open(
                                        page.commitment().id(),
                                        new About.Words(first.draft(), first.version(), from, to),
                                        Said.words("Which provinces is this about, number " + said + "?"));
                    } else {
                        services.the(Suggesting.class)
                                .words(WordsSuggested.plain(
                                        first.draft(),
                                        first.version(),
                                        from,
                                        to,
                                        "other words, " + said,
                                        Why.of("It is clearer so.")));
                    }
                }
                return page;
            });
        }
    }

    /** Where words of the text begin, far enough from each other. */
    private static List<Integer> places(CommitmentPage page) {
        List<Integer> places = new ArrayList<>();
        int at = 0;
        for (Template.Section section : page.template().sections()) {
            at++;
            for (String paragraph : page.text(section.key(), Locale.ENGLISH).split("\n\n")) {
                for (int offset = 0; offset + WORDS < paragraph.length(); offset += 2 * WORDS) {
                    places.add(at + 1 + offset);
                }
                at += paragraph.length() + 2;
            }
            at++;
        }
        return places;
    }
}
