package org.codraft.drafting.client;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What clients were told is stored, compared with what is stored.
 *
 * @param acknowledged how many steps the clients were told of
 * @param lost how many of those do not stand in the log where they were told to stand
 * @param doubled how many steps stand in the log beyond those that were sent
 */
public record Reckoning(long acknowledged, long lost, long doubled) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Row(String commit, JsonNode step) {}

    /** @param sql sees the draft's rows */
    public static Reckoning of(JdbcClient sql, UUID draft, Collection<DraftClient> clients) {
        Map<Long, Row> log = new HashMap<>();
        Map<String, Integer> stored = new HashMap<>();
        sql.sql("select version, client, sequence, step from draft_step where draft_id = ?")
                .param(draft)
                .query((row, number) -> {
                    String commit = commit("%013x".formatted(row.getLong("client")), row.getInt("sequence"));
                    stored.merge(commit, 1, Integer::sum);
                    return log.put(row.getLong("version"), new Row(commit, JSON.readTree(row.getString("step"))));
                })
                .list();
        Reckoning all = new Reckoning(0, 0, 0);
        for (DraftClient client : clients) {
            all = all.and(log, client);
            for (Map.Entry<Integer, Integer> sent : client.sent().entrySet()) {
                int times = stored.getOrDefault(commit(client.client(), sent.getKey()), 0);
                all = new Reckoning(all.acknowledged, all.lost, all.doubled + Math.max(0, times - sent.getValue()));
            }
        }
        return all;
    }

    private Reckoning and(Map<Long, Row> log, DraftClient client) {
        long told = 0;
        long missing = 0;
        for (Ledger.Entry entry : client.acknowledged()) {
            List<String> steps = entry.steps();
            for (int i = 0; i < steps.size(); i++) {
                Row row = new Row(commit(client.client(), entry.sequence()), JSON.readTree(steps.get(i)));
                told++;
                missing += row.equals(log.get(entry.version() - steps.size() + 1 + i)) ? 0 : 1;
            }
        }
        return new Reckoning(acknowledged + told, lost + missing, doubled);
    }

    private static String commit(String client, int sequence) {
        return client + " " + sequence;
    }
}
