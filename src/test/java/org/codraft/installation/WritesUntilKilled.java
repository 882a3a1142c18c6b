package org.codraft.installation;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.codraft.installation.EmbeddedDatabase.Place;

/** A small Codraft that starts its database and writes rows, telling each one when it is acknowledged. */
final class WritesUntilKilled {

    private WritesUntilKilled() {}

    public static void main(String[] folderAndPrograms) throws Exception {
        var place = new Place(Path.of(folderAndPrograms[0]), Path.of(folderAndPrograms[1]), 0, true);
        var database = EmbeddedDatabase.start(place);
        try (var connection = DriverManager.getConnection(
                database.url(), DatabaseRoles.OWNER, database.passwords().owner())) {
            connection.createStatement().execute("CREATE TABLE IF NOT EXISTS promise (number bigint PRIMARY KEY)");
            try (var insert = connection.prepareStatement("INSERT INTO promise VALUES (?)")) {
                for (long number = 1; true; number++) {
                    insert.setLong(1, number);
                    insert.executeUpdate();
                    System.out.println(number);
                }
            }
        }
    }
}
