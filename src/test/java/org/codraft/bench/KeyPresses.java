package org.codraft.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * From a key to the letter on the screen, in a real Chromium, in a draft of thirty pages. The browser draws a frame as
 * soon as it has one: what is measured is work, not the wait for a screen of sixty frames a second.
 */
final class KeyPresses implements Measurement {

    private static final DraftingCountry.Size THIRTY_PAGES = new DraftingCountry.Size(225, 400);
    private static final int KEYS = 300;
    private static final int WARM_UP_KEYS = 50;
    private static final double MILLIS_BETWEEN = 90;

    static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-frame-rate-limit",
            "--disable-gpu-vsync");

    /** Notes for each key how long it took until the frame after it was drawn. */
    private static final String WATCH = """
            editor => {
              window.keyTimes = [];
              editor.addEventListener('keydown', event => requestAnimationFrame(() => {
                const drawn = new MessageChannel();
                drawn.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
                drawn.port2.postMessage(0);
              }), { capture: true });
            }""";

    @Override
    public List<String> figures() {
        return List.of("keypress_p95");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (DraftingStage stage = DraftingStage.with(1, 1, THIRTY_PAGES);
                Application application = stage.application();
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(Path.of(System.getProperty("codraft.chromium")))
                                .setArgs(ARGUMENTS))) {
            Page page = browser.newPage();
            page.setDefaultTimeout(60_000);
            signIn(page, application, stage.country().people().getFirst());
            page.navigate(application.address() + "/norland/plans/2027-2029/commitments/1");
            double[] times = typed(page);
            figures.note(
                    "%d keys, median %.1f ms, slowest %.1f ms",
                    times.length, times[times.length / 2], times[times.length - 1]);
            figures.figure("keypress_p95", times[(int) Math.ceil(times.length * 0.95) - 1], "ms");
        }
    }

    static void signIn(Page page, Application application, String email) {
        page.navigate(application.address() + "/sign-in");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(DraftingCountry.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    static double[] typed(Page page) {
        Locator text = page.locator("draft-editor .ProseMirror[contenteditable=true]");
        text.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        text.locator("p").nth(100).click();
        text.evaluate(WATCH);
        Keyboard.TypeOptions pace = new Keyboard.TypeOptions().setDelay(MILLIS_BETWEEN);
        page.keyboard().type("warm up ".repeat(WARM_UP_KEYS / 8), pace);
        page.evaluate("window.keyTimes = []");
        page.keyboard().type("sixty words a minute or so ".repeat(KEYS / 27 + 1), pace);
        List<?> times = (List<?>) page.evaluate("window.keyTimes");
        double[] sorted = times.stream()
                .mapToDouble(time -> ((Number) time).doubleValue())
                .toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
