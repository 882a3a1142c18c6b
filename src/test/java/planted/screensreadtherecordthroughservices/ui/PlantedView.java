package planted.screensreadtherecordthroughservices.ui;

import org.springframework.jdbc.core.simple.JdbcClient;

final class PlantedView {

    int peek(JdbcClient sql) {
        return sql.sql("select 1").query(Integer.class).single();
    }
}
