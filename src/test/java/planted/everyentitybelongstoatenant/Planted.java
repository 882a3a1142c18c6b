package planted.everyentitybelongstoatenant;

import jakarta.persistence.Entity;
import java.util.UUID;

@Entity
class Planted {

    // A column of the right name is not yet what Hibernate filters by.
    UUID tenantId = new UUID(0, 0);
}
