package org.codraft.notification;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What Codraft is called on the network, as it was set. A mail names no other address: what a browser calls Codraft could
 * be anybody's invention, and this machine's own name leads nobody anywhere.
 */
@Component
class PublicAddress {

    private final String set;

    PublicAddress(@Value("${codraft.base-url:}") String set) {
        this.set = set.strip().replaceAll("/+$", "");
    }

    /** The whole address of a screen; empty as long as none is set. */
    Optional<String> of(String path) {
        return set.matches("https?://.+") ? Optional.of(set + "/" + path) : Optional.empty();
    }
}
