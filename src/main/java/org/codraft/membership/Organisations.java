package org.codraft.membership;

import java.util.List;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of a country, each on its side. */
@Service
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20)
public class Organisations {

    private final OrganisationRepository organisations;

    Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Requires(Right.SEE_PEOPLE)
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return organisations.findAllByOrderBySideAscNameAsc();
    }

    /** @throws NotPossible if the name is empty or taken */
    @Requires(Right.MANAGE_PEOPLE)
    public UUID add(String name, Side side) {
        return found(name, side);
    }

    UUID findOrFound(String name, Side side) {
        return organisations
                .findByNameIgnoreCase(name.strip())
                .map(Organisation::id)
                .orElseGet(() -> found(name, side));
    }

    private UUID found(String name, Side side) {
        refuseTaken(name);
        return organisations.save(new Organisation(name, side)).id();
    }

    /** Renames it from now on; what it was called in the past stays in the history as it was. */
    @Requires(Right.MANAGE_PEOPLE)
    public void rename(UUID organisation, String name) {
        Organisation renamed = organisations.findById(organisation).orElseThrow();
        if (!renamed.name().equalsIgnoreCase(name.strip())) {
            refuseTaken(name);
        }
        renamed.rename(name);
    }

    private void refuseTaken(String name) {
        if (name.isBlank()) {
            throw new NotPossible("membership.organisation-without-name");
        }
        if (organisations.findByNameIgnoreCase(name.strip()).isPresent()) {
            throw new NotPossible("membership.organisation-already-here", name.strip());
        }
    }
}
