package org.codraft.notification;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.codraft.discussion.DiscussionEvent;
import org.codraft.membership.Mailboxes;
import org.codraft.membership.Mailboxes.Mailbox;
import org.codraft.membership.Mailboxes.Reader;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries the mail: in the countries where something happened on this node every few seconds, in all of them every
 * minute, so that what another node left when it stopped is carried too. Each country's mail is sorted by one node at a
 * time, and each mail sent by one.
 */
@Component
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final Countries countries;
    private final Mailboxes mailboxes;
    private final SortingOffice office;
    private final Sending sending;
    private final TransactionTemplate transaction;
    private final Set<Tenant> awake = ConcurrentHashMap.newKeySet();

    Post(
            Countries countries,
            Mailboxes mailboxes,
            SortingOffice office,
            Sending sending,
            TransactionTemplate transaction) {
        this.countries = countries;
        this.mailboxes = mailboxes;
        this.office = office;
        this.sending = sending;
        this.transaction = transaction;
    }

    /** After the commit: there may be mail in this country. */
    @TransactionalEventListener
    void wake(DiscussionEvent event) {
        wake(event.act().tenant());
    }

    void wake(Tenant tenant) {
        awake.add(tenant);
    }

    @Scheduled(fixedDelayString = "${codraft.mail.every:5s}", initialDelayString = "${codraft.mail.every:5s}")
    void carryWhereItIsAwake() {
        for (Iterator<Tenant> each = awake.iterator(); each.hasNext(); ) {
            Tenant tenant = each.next();
            each.remove();
            countries.of(tenant).ifPresent(this::carryOrTellTheLog);
        }
    }

    @Scheduled(fixedDelayString = "${codraft.mail.everywhere:1m}", initialDelayString = "${codraft.mail.everywhere:1m}")
    void carryEverywhere() {
        countries.all().forEach(this::carryOrTellTheLog);
    }

    private void carryOrTellTheLog(Country country) {
        try {
            carry(country);
        } catch (RuntimeException trouble) {
            LOG.warn("The mail of {} waits for the next round", country.slug(), trouble);
        }
    }

    /** Sorts and sends what there is in a country. */
    void carry(Country country) {
        CurrentTenant.run(country.tenant(), () -> {
            if (office.hasAnythingToDo()) {
                carryHere(country);
            }
        });
    }

    private void carryHere(Country country) {
        Map<UUID, Mailbox> bySeat = Objects.requireNonNull(transaction.execute(status -> mailboxes.all())).stream()
                .collect(Collectors.toMap(Mailbox::seat, Function.identity()));
        Map<UUID, Reader> readers =
                mailboxes.readers(bySeat.values().stream().map(Mailbox::account).toList());
        while (office.sort(List.copyOf(bySeat.values()), readers)) {
            LOG.debug("There is more mail to sort in {}", country.slug());
        }
        sending.giveUpOnTheInterrupted();
        while (sending.sendNext(country, bySeat)) {
            LOG.debug("A mail of {} was sent", country.slug());
        }
    }
}
