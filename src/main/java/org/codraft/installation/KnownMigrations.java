package org.codraft.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.codraft.installation.StartRefused.Reason;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations this Codraft knows. A database with any other one was changed by a newer Codraft, and this one would
 * misread it: modules number their migrations apart, so the highest number alone would not tell.
 */
record KnownMigrations(String table, Set<MigrationVersion> versions) {

    private static final Pattern FILE = Pattern.compile("V([^_]+(?:_[^_]+)*)__.*\\.sql");

    static KnownMigrations of(Environment environment) {
        var versions = new HashSet<MigrationVersion>();
        var files = new PathMatchingResourcePatternResolver();
        var locations = environment.getProperty("spring.flyway.locations", String[].class, new String[0]);
        try {
            for (var location : locations) {
                var folder = location.replaceFirst("^classpath:", "").strip();
                for (var file : files.getResources("classpath*:" + folder + "/**/V*.sql")) {
                    var name = FILE.matcher(String.valueOf(file.getFilename()));
                    if (name.matches()) {
                        versions.add(MigrationVersion.fromVersion(name.group(1)));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new KnownMigrations(
                environment.getProperty("spring.flyway.table", "flyway_schema_history"), Set.copyOf(versions));
    }

    void refuseNewerSchema(Connection owner) throws SQLException {
        if (!isMigrated(owner)) {
            return;
        }
        var applied = "SELECT version FROM %s WHERE type = 'SQL' AND version IS NOT NULL AND success"
                .formatted(owner.getMetaData().getIdentifierQuoteString()
                        + table
                        + owner.getMetaData().getIdentifierQuoteString());
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(applied)) {
            while (rows.next()) {
                var version = rows.getString(1);
                if (!versions.contains(MigrationVersion.fromVersion(version))) {
                    throw new StartRefused(Reason.NEWER_SCHEMA, version);
                }
            }
        }
    }

    private boolean isMigrated(Connection owner) throws SQLException {
        try (var found = owner.prepareStatement("SELECT to_regclass(quote_ident(?)) IS NOT NULL")) {
            found.setString(1, table);
            var row = found.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }
}
