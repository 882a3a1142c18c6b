package org.codraft.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.codraft.importing.ImportState.Done;
import org.codraft.importing.ImportState.Ready;
import org.codraft.importing.ImportState.Unusable;
import org.codraft.membership.MakingCountries;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.NewCountry;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.springframework.boot.test.context.TestComponent;

/** Brings files into countries as an administrator with a browser does, and waits for what becomes of them. */
@TestComponent
class Importer {

    private final ImportingPlans importing;
    private final ImportDesks desks;
    private final Inbox inbox;
    private final MakingCountries making;
    private final World world;

    Importer(ImportingPlans importing, ImportDesks desks, Inbox inbox, MakingCountries making, World world) {
        this.importing = importing;
        this.desks = desks;
        this.inbox = inbox;
        this.making = making;
        this.world = world;
    }

    /** An administrator of a new country that has exactly these names. */
    Person of(String name, String... knownAs) {
        String slug = "import-" + Long.toString(System.nanoTime(), 36);
        Country country =
                world.anOperator().call(() -> making.make(new NewCountry(slug, "XX", name, "en", List.of(knownAs))));
        return world.anAdministratorOf(country);
    }

    ImportState looksAt(Person administrator, Path file) throws IOException {
        Path uploaded = Files.copy(file, inbox.newFile(), StandardCopyOption.REPLACE_EXISTING);
        return after(
                administrator,
                () -> importing.look(uploaded, file.getFileName().toString()),
                state -> state instanceof Ready || state instanceof Unusable);
    }

    ImportState chooses(Person administrator, String countryInFile) {
        return after(administrator, () -> importing.lookFor(countryInFile), state -> state instanceof Ready);
    }

    Done begins(Person administrator) {
        return (Done) after(administrator, importing::begin, state -> state instanceof Done);
    }

    /** Looks and, if the file can be used, imports. */
    Done imports(Person administrator, Path file) throws IOException {
        looksAt(administrator, file);
        return begins(administrator);
    }

    private ImportState after(Person administrator, Runnable act, Predicate<ImportState> awaited) {
        ImportDesk desk = desks.of(administrator.country().tenant());
        CompletableFuture<ImportState> end = new CompletableFuture<>();
        Runnable stop = desk.watch(() -> {
            ImportState state = desk.state();
            if (awaited.test(state)) {
                end.complete(state);
            }
        });
        try {
            administrator.acts(act);
            return end.orTimeout(120, TimeUnit.SECONDS).join();
        } finally {
            stop.run();
        }
    }
}
