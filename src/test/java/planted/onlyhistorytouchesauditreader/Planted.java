package planted.onlyhistorytouchesauditreader;

import jakarta.persistence.EntityManager;
import org.hibernate.envers.AuditReaderFactory;

final class Planted {

    Object then(EntityManager entities, Class<?> type, Object id, Number revision) {
        return AuditReaderFactory.get(entities).find(type, id, revision);
    }
}
