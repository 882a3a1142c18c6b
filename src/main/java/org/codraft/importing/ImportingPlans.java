package org.codraft.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.codraft.importing.ImportState.Progress;
import org.codraft.importing.ImportState.Ready;
import org.codraft.importing.ImportState.Running;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Bringing published plans into a country: a file is laid down, looked at, and imported in the background. Whoever began
 * may close the page; the work goes on, and everyone who may import sees how far it is.
 */
@Service
public class ImportingPlans {

    /** The largest file that is read, in bytes; nobody's plans need a tenth of it. */
    public static final long LARGEST_FILE = PlainText.LARGEST;

    private final ImportDesks desks;
    private final ImportWork work;
    private final Countries countries;

    ImportingPlans(ImportDesks desks, ImportWork work, Countries countries) {
        this.desks = desks;
        this.work = work;
        this.countries = countries;
    }

    @Requires(Right.IMPORT_PLANS)
    public ImportState state() {
        return here().state();
    }

    /** Tells of every change of the state from now on; the returned action ends it. */
    @Requires(Right.IMPORT_PLANS)
    public Runnable watch(Runnable watcher) {
        return here().watch(watcher);
    }

    /**
     * Reads a file to its end, in the background, for the plans of this country.
     *
     * @param file taken over, and deleted when it is needed no longer
     * @throws NotPossible while another file is being read or imported
     */
    @Requires(Right.IMPORT_PLANS)
    public void look(Path file, String fileName) {
        Tenant country = CurrentTenant.required();
        CountryNames ours = CountryNames.of(countries.of(country).orElseThrow().names());
        look(file, fileName, ours);
    }

    /** Looks at the plans that the file has under another country's name, because that is this country. */
    @Requires(Right.IMPORT_PLANS)
    public void lookFor(String countryInFile) {
        ImportDesk desk = here();
        Path file = desk.file();
        if (file == null || !(desk.state() instanceof Ready ready)) {
            throw new NotPossible("import.nothing-to-import");
        }
        look(file, ready.preview().fileName(), CountryNames.of(List.of(countryInFile)));
    }

    private void look(Path file, String fileName, CountryNames wanted) {
        ImportDesk desk = here();
        CountryNames own = ownNames();
        desk.lay(file, fileName);
        inBackground(() -> desk.turn(work.read(file, fileName, own, wanted)));
    }

    /**
     * Imports what was looked at, in the background, plan by plan.
     *
     * @throws NotPossible if there is nothing to import, or an import is under way
     */
    @Requires(Right.IMPORT_PLANS)
    public void begin() {
        ImportDesk desk = here();
        Path file = desk.file();
        if (file == null
                || !(desk.state() instanceof Ready ready)
                || ready.plans().isEmpty()) {
            throw new NotPossible("import.nothing-to-import");
        }
        int commitments = ready.plans().stream()
                .mapToInt(ahead -> ahead.plan().commitments())
                .sum();
        Running running = new Running(
                ready.preview().fileName(), new Progress(0, ready.plans().size(), 0, commitments));
        desk.begin(running);
        CountryNames wanted =
                CountryNames.of(Optional.ofNullable(ready.country()).stream().toList());
        inBackground(() -> desk.end(work.importAll(file, running, wanted, desk::turn)));
    }

    /** Puts the file, or the last result, away. */
    @Requires(Right.IMPORT_PLANS)
    public void putAway() {
        here().clear();
    }

    private CountryNames ownNames() {
        return CountryNames.of(
                countries.of(CurrentTenant.required()).orElseThrow().names());
    }

    private ImportDesk here() {
        return desks.of(CurrentTenant.required());
    }

    /** Runs for the same country and the same person, whose right is asked anew for every plan. */
    private static void inBackground(Runnable job) {
        Tenant country = CurrentTenant.required();
        Runnable bound = () -> CurrentTenant.run(country, job);
        Thread.ofVirtual()
                .name("import")
                .start(new DelegatingSecurityContextRunnable(bound, SecurityContextHolder.getContext()));
    }
}
