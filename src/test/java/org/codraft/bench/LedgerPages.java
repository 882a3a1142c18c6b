package org.codraft.bench;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How long the ledger of 5,000 inputs takes: its page, whole or filtered, as the sum of the requests that a browser makes;
 * and all of it as a workbook, from asking for it to its last byte.
 */
final class LedgerPages implements Measurement {

    private static final int INPUTS = 5_000;
    private static final int PAGES_TO_WARM_UP = 300;
    private static final int PAGES = 300;
    private static final String LEDGER = "/norland/plans/" + AskedPlan.SLUG + "/responses";
    private static final Pattern WORKBOOK = Pattern.compile("VAADIN/dynamic/resource/[^\"]+");

    @Override
    public List<String> figures() {
        return List.of("ledger_page_p95", "ledger_xlsx");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (Workplace workplace = Workplace.fresh("ledger")) {
            AskedPlan.madeOn(workplace.path(), INPUTS);
            try (Application application = Application.start(workplace.path(), "--codraft.demo=false")) {
                application.awaitSignIn().awaitReadiness();
                Visitor person = new Visitor(application.address())
                        .signIn(Population.addresses().getFirst(), Population.PASSWORD);
                read(person, PAGES_TO_WARM_UP);
                Samples pages = read(person, PAGES);
                figures.note(
                        "%d pages, median %.1f ms, p99 %.1f ms", pages.count(), pages.median(), pages.percentile(99));
                figures.figure("ledger_page_p95", pages.percentile(95), "ms");
                figures.figure("ledger_xlsx", workbook(person, figures), "s");
            }
        }
    }

    private static Samples read(Visitor person, int pages) throws IOException, InterruptedException {
        Samples samples = new Samples();
        Random random = new Random(pages);
        for (int number = 0; number < pages; number++) {
            String address = LEDGER + filter(random);
            OpenPage open = OpenPage.open(person, address);
            if (!open.says("Download XLSX") || !open.content().contains("Ask number")) {
                throw new IllegalStateException(address + " does not show the ledger.");
            }
            samples.add(open.nanos());
            open.leave();
        }
        return samples;
    }

    private static String filter(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> "?page=" + (1 + random.nextInt(INPUTS / 25));
            case 2 -> "?side=CIVIL_SOCIETY&page=" + (1 + random.nextInt(40));
            case 3 -> "?state=ADOPTED_IN_PART";
            default -> "?q=register%20" + random.nextInt(INPUTS);
        };
    }

    /** The second file that the page offers, measured cold. */
    private static double workbook(Visitor person, Figures figures) throws IOException, InterruptedException {
        OpenPage open = OpenPage.open(person, LEDGER);
        List<String> files = WORKBOOK.matcher(open.content())
                .results()
                .map(MatchResult::group)
                .toList();
        if (files.size() != 2) {
            throw new IllegalStateException("The ledger offers these files: " + files);
        }
        Visitor.Answer workbook = person.get("/" + files.getLast());
        if (workbook.status() != 200 || !workbook.body().startsWith("PK")) {
            throw new IllegalStateException("The workbook did not come: " + workbook.status());
        }
        figures.note("a workbook of about %d kB", workbook.body().length() / 1024);
        return workbook.nanos() / 1e9;
    }
}
