package org.codraft.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.codraft.importing.ExplorerIndex.PlanKey;
import org.codraft.importing.ExplorerIndex.RowPlace;

/** OGP's Explorer database: read once to its end to find every plan's rows, then plan by plan. */
final class ExplorerFile implements PublishedSource {

    private final Path file;
    private final ExplorerIndex index;

    private ExplorerFile(Path file, ExplorerIndex index) {
        this.file = file;
        this.index = index;
    }

    /** Reads the whole file, behind a byte order mark of this length, and refuses it at the first broken row. */
    static ExplorerFile open(Path file, int mark, CountryNames names) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(mark);
            Reader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            try (ExplorerRows rows = new ExplorerRows(text, mark, Files.size(file))) {
                return new ExplorerFile(file, rows.index(names));
            }
        }
    }

    @Override
    public PublishedFormat format() {
        return PublishedFormat.OGP_EXPLORER;
    }

    @Override
    public RowProblems strays() {
        return index.strays();
    }

    @Override
    public Stream<PublishedPlan> plans(Predicate<String> country) {
        return index.rows().entrySet().stream()
                .filter(plan -> country.test(index.country(plan.getKey())))
                .map(this::read);
    }

    private PublishedPlan read(Map.Entry<PlanKey, List<RowPlace>> plan) {
        List<RowPlace> places = plan.getValue();
        try (CSVParser rows = ExplorerRows.CSV.parse(new StringReader(text(places)))) {
            List<CSVRecord> records = rows.getRecords();
            if (records.size() != places.size()) {
                throw new IllegalStateException("The file changed while it was read");
            }
            return new ExplorerPlan(index, plan.getKey(), records, places).read();
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    private String text(List<RowPlace> places) throws IOException {
        StringBuilder text = new StringBuilder();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (RowPlace place : places) {
                ByteBuffer bytes = ByteBuffer.allocate(place.length());
                while (bytes.hasRemaining() && channel.read(bytes, place.start() + bytes.position()) >= 0) {
                    // a channel may give less than was asked for
                }
                text.append(StandardCharsets.UTF_8.decode(bytes.flip())).append('\n');
            }
        }
        return text.toString();
    }
}
