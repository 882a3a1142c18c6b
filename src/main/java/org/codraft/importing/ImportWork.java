package org.codraft.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.codraft.importing.ImportPreview.CountryInFile;
import org.codraft.importing.ImportState.Done;
import org.codraft.importing.ImportState.PlanAhead;
import org.codraft.importing.ImportState.Progress;
import org.codraft.importing.ImportState.Ready;
import org.codraft.importing.ImportState.Running;
import org.codraft.importing.ImportState.Unusable;
import org.codraft.membership.Refused;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What an import does behind the page: it reads, then takes in plan by plan. However it ends, it says how. */
@Component
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final PlanIntake intake;

    ImportWork(PlanIntake intake) {
        this.intake = intake;
    }

    ImportState read(Path file, String fileName, CountryNames own, CountryNames wanted) {
        try {
            PublishedFile published = PublishedFile.open(file, fileName, wanted);
            ImportPreview preview = published.preview();
            String country = preview.countries().stream()
                    .filter(CountryInFile::wanted)
                    .map(CountryInFile::name)
                    .findFirst()
                    .orElse(null);
            boolean ours = country != null && own.want(country);
            return new Ready(
                    preview, country, ours, published.plans().map(this::ahead).toList());
        } catch (UnreadableFile unreadable) {
            return new Unusable(fileName, unreadable.reason().key(), unreadable.arguments());
        } catch (Refused refused) {
            return new Unusable(fileName, "import.right-lost", List.of());
        } catch (IOException | RuntimeException failure) {
            return new Unusable(fileName, failed(failure), List.of());
        }
    }

    private PlanAhead ahead(PublishedPlan plan) {
        return new PlanAhead(
                ImportPreview.PlanInFile.of(plan), period(plan.starts(), plan.ends()), intake.alreadyHere(plan));
    }

    private static @Nullable String period(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        return starts == null || ends == null ? null : starts.getYear() + "–" + ends.getYear();
    }

    Done importAll(Path file, Running running, CountryNames wanted, Consumer<ImportState> tell) {
        List<PlanOutcome> outcomes = new ArrayList<>();
        String fileName = running.fileName();
        Progress progress = running.progress();
        try {
            Iterator<PublishedPlan> plans =
                    PublishedFile.open(file, fileName, wanted).plans().iterator();
            while (plans.hasNext()) {
                PublishedPlan plan = plans.next();
                outcomes.add(take(plan, fileName));
                progress = progress.and(plan.commitments().size());
                tell.accept(new Running(fileName, progress));
            }
            return new Done(fileName, List.copyOf(outcomes), null);
        } catch (Refused refused) {
            return new Done(fileName, List.copyOf(outcomes), "import.right-lost");
        } catch (IOException | RuntimeException failure) {
            return new Done(fileName, List.copyOf(outcomes), failed(failure));
        }
    }

    /** @throws Refused if whoever began may import no longer */
    private PlanOutcome take(PublishedPlan plan, String fileName) {
        try {
            return intake.take(plan, fileName);
        } catch (Refused refused) {
            throw refused;
        } catch (NotPossible rule) {
            return PlanOutcome.failed(plan.title(), rule.sentence(), rule.arguments());
        } catch (RuntimeException failure) {
            return PlanOutcome.failed(plan.title(), failed(failure));
        }
    }

    /** A database's own words may quote what people wrote, so the log keeps only the kind of failure. */
    private static String failed(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        LOG.error(
                "An import failed: {} because of {}",
                failure.getClass().getName(),
                cause.getClass().getName());
        return "import.failed";
    }
}
