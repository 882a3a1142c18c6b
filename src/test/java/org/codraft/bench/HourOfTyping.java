package org.codraft.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.codraft.drafting.client.Browser;
import org.codraft.drafting.client.DraftClient;

/**
 * What an hour of two people typing adds to the database: 200 keys a minute each, every key a commit of its own, in
 * sentences, with a mistake mended now and then, and a pause that ends an edit every two minutes. The hour passes faster
 * than a real one; what is written is the same.
 */
final class HourOfTyping implements Measurement {

    private static final int EDITS = 30;
    private static final int KEYS_AN_EDIT = 400;
    private static final int AT_ONCE = 20;
    private static final int LEFT_SECONDS = 5;

    @Override
    public List<String> figures() {
        return List.of("hour_history");
    }

    @Override
    public void measure(Figures figures) throws Exception {
        try (DraftingStage stage = DraftingStage.with(2, 1);
                Application application = stage.application()) {
            List<Browser> browsers = new ArrayList<>();
            for (String person : stage.country().people()) {
                browsers.add(new Browser(application.address()).signIn(person, DraftingCountry.PASSWORD));
            }
            long before = bytes(stage);
            List<Typist> typists = List.of(new Typist(new Random(13)), new Typist(new Random(17)));
            for (int edit = 0; edit < EDITS; edit++) {
                write(browsers, stage.country().drafts().getFirst(), typists);
                TimeUnit.SECONDS.sleep(LEFT_SECONDS);
            }
            figures.note("%s", tables(stage));
            figures.figure("hour_history", (bytes(stage) - before) / 1024.0 / 1024.0, "MB");
        }
    }

    private static void write(List<Browser> browsers, String path, List<Typist> typists) throws Exception {
        List<DraftClient> two = new ArrayList<>();
        for (Browser browser : browsers) {
            two.add(new DraftClient(path).open(browser));
        }
        for (int key = 0; key < KEYS_AN_EDIT; key++) {
            for (int person = 0; person < two.size(); person++) {
                two.get(person).write(typists.get(person).nextKey());
            }
            if (key % AT_ONCE == AT_ONCE - 1) {
                two.forEach(DraftClient::awaitSaved);
            }
        }
        two.forEach(DraftClient::awaitSaved);
        two.forEach(DraftClient::close);
    }

    private static long bytes(DraftingStage stage) {
        return stage.sql()
                .sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }

    private static String tables(DraftingStage stage) {
        return String.join(", ", stage.sql().sql("""
                                select relname || ' ' || pg_size_pretty(pg_total_relation_size(oid)) from pg_class
                                where relkind = 'r' and relnamespace = 'public'::regnamespace
                                order by pg_total_relation_size(oid) desc limit 6""").query(String.class).list());
    }
}
