package org.codraft.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.codraft.importing.ImportPreview.CountryInFile;
import org.codraft.importing.ImportPreview.PlanInFile;

/**
 * A file with published action plans, checked from its first byte to its last. Whoever holds one may read it any number of
 * times; a file that is broken anywhere is refused on opening, and gives nothing.
 */
public final class PublishedFile {

    private final String name;
    private final PublishedSource source;
    private final CountryNames wanted;

    private PublishedFile(String name, PublishedSource source, CountryNames wanted) {
        this.name = name;
        this.source = source;
        this.wanted = wanted;
    }

    /**
     * Checks and recognises a file by its content; the name it came with is only for people.
     *
     * @throws UnreadableFile if the file is refused, with the reason
     * @throws IOException if the disk fails
     */
    public static PublishedFile open(Path file, String name, CountryNames wanted) throws IOException {
        int mark = PlainText.check(file);
        PublishedSource source = PlanDocument.looksLikeOne(file, mark)
                ? PlanDocument.open(file, mark, wanted)
                : ExplorerFile.open(file, mark, wanted);
        return new PublishedFile(name, source, wanted);
    }

    public PublishedFormat format() {
        return source.format();
    }

    /** The plans of the wanted countries, whole and one at a time; a plan is read when the stream comes to it. */
    public Stream<PublishedPlan> plans() {
        return source.plans(wanted::want);
    }

    /** Reads everything once to tell what is in it; the problems are those of the wanted countries. */
    public ImportPreview preview() {
        RowProblems problems = new RowProblems();
        problems.addAll(source.strays());
        Map<String, List<PlanInFile>> plans = new LinkedHashMap<>();
        source.plans(country -> true).forEach(plan -> {
            plans.computeIfAbsent(plan.country(), country -> new ArrayList<>()).add(PlanInFile.of(plan));
            if (wanted.want(plan.country())) {
                plan.problems().forEach(problems::add);
            }
        });
        List<CountryInFile> countries = plans.entrySet().stream()
                .map(of -> new CountryInFile(of.getKey(), wanted.want(of.getKey()), List.copyOf(of.getValue())))
                .toList();
        return new ImportPreview(name, format(), countries, problems.kept(), problems.byKind());
    }
}
