package org.codraft.membership.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What Codraft is called on the network: as it was set, or as the present reader's browser called it. */
@Component
class OwnAddress {

    private final String set;

    OwnAddress(@Value("${codraft.base-url:}") String set) {
        this.set = set.strip().replaceAll("/+$", "");
    }

    /** The whole address of a path, for a link that goes on paper or into a mail. */
    String of(String path) {
        return base() + "/" + path;
    }

    /** The whole address of a path while nobody's browser asks, on this machine and port. */
    String onThisMachine(String port, String path) {
        return (set.isEmpty() ? "http://localhost:" + port : set) + "/" + path;
    }

    private String base() {
        return set.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
                        .toUriString()
                : set;
    }
}
