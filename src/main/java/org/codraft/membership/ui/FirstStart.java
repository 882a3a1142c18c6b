package org.codraft.membership.ui;

import org.codraft.membership.FirstOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the way in for an installation that has no account yet: whoever reads its log becomes its operator. */
@Component
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FirstOperator firstOperator;
    private final OwnAddress address;

    FirstStart(FirstOperator firstOperator, OwnAddress address) {
        this.firstOperator = firstOperator;
        this.address = address;
    }

    /** Comes last, after demo content has made its accounts. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void welcome(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        firstOperator
                .offer()
                .ifPresent(link -> LOG.info(
                        "Nobody has an account yet. Open this link once to become the operator of this installation: {}",
                        address.onThisMachine(port, MembershipNavigation.setup(link))));
    }
}
