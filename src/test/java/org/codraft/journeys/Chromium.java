package org.codraft.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one real browser of a test run, and people who use it. */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** Whether there is a browser and a production bundle in this build. */
    static boolean canShowTheProductionBuild() {
        return executable().isPresent() && Chromium.class.getResource("/META-INF/VAADIN/webapp/index.html") != null;
    }

    /** Somebody in front of a screen of this size, in these colours and language, with a session of their own. */
    static Visitor visitor(int port, Look look) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.scheme())
                .setHasTouch(look.isTouch())
                .setIsMobile(look.isTouch())
                .setLocale(look.locale())
                .setBaseURL("http://localhost:" + port);
        return new Visitor(Shared.BROWSER.newContext(options), look);
    }

    static Optional<Path> executable() {
        return Stream.of(
                        Optional.ofNullable(System.getProperty("codraft.chromium"))
                                .orElse(""),
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Shared {
        private static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(ARGUMENTS));
    }
}
