package org.codraft.importing;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Duration;
import org.codraft.shared.NotPossible;
import org.codraft.tenancy.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desks of all countries, each forgotten with its file a day after anybody last looked. */
@Component
class ImportDesks {

    private final LoadingCache<Tenant, ImportDesk> desks = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofDays(1))
            .removalListener((@Nullable Tenant country, @Nullable ImportDesk desk, RemovalCause cause) -> clear(desk))
            .build(country -> new ImportDesk());

    ImportDesk of(Tenant country) {
        return desks.get(country);
    }

    private static void clear(@Nullable ImportDesk desk) {
        try {
            if (desk != null) {
                desk.clear();
            }
        } catch (NotPossible busy) {
            // It is at work still, and takes its file away when it ends.
            return;
        }
    }
}
