package org.codraft.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedIn;
import org.codraft.tenancy.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The drafts that are open on this node. One is taken from the shelf when somebody opens it and put back when it has been
 * quiet for a while; meanwhile it is looked after: silent edits are closed, rights are asked anew, other nodes' words
 * are caught up with.
 */
@Component
class Desks {

    private static final Logger LOG = LoggerFactory.getLogger(Desks.class);
    private static final String EVERY_FEW_SECONDS = "PT3S";
    private static final String FOUR_TIMES_A_SECOND = "PT0.25S";
    private static final String TWICE_A_MINUTE = "PT30S";
    private static final String TEN_TIMES_A_SECOND = "PT0.1S";

    private final Shelf shelf;
    private final Closing closing;
    private final Bell bell;
    private final Accounts accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<DraftKey, Desk> desks = new ConcurrentHashMap<>();
    private final Workers workers = new Workers();

    Desks(Shelf shelf, Closing closing, Bell bell, Accounts accounts, Clock clock, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.closing = closing;
        this.bell = bell;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
        bell.listen(this::hear, (key, none) -> hearBeside(key.tenant(), key.draft()));
    }

    /** The draft's desk, with the draft on it; empty if its country has none like this. */
    Optional<Desk> of(DraftKey key) {
        Desk present = desks.get(key);
        if (present != null) {
            return Optional.of(present);
        }
        return shelf.open(key).map(draft -> {
            Desk fresh = new Desk(draft, shelf, closing, bell, workers, clock);
            Desk desk = desks.computeIfAbsent(key, unknown -> fresh);
            return desk;
        });
    }

    /** Puts a reader at the desk; never at one that was cleared meanwhile. */
    Optional<Desk> join(DraftKey key, DraftReader reader, BiConsumer<OpenDraft, DraftState> welcome) {
        while (true) {
            Optional<Desk> desk = of(key);
            if (desk.isEmpty()) {
                return desk;
            }
            OpenDraft draft = desk.get().draft();
            if (draft.join(reader, state -> welcome.accept(draft, state))) {
                return desk;
            }
            desks.remove(key, desk.get());
        }
    }

    @Scheduled(fixedDelayString = FOUR_TIMES_A_SECOND)
    void tellOfPresence() {
        desks.values().forEach(desk -> desk.draft().tellOfPresence());
    }

    /** Tells whoever waits that their words have arrived, though they are not stored yet. */
    @Scheduled(fixedDelayString = TEN_TIMES_A_SECOND)
    void tellOfArrival() {
        desks.values().forEach(Desk::tellOfArrival);
    }

    /** Somebody wrote up to this version by another way than the desk. */
    void hear(DraftKey key, long version) {
        whereOpen(key, desk -> desk.hear(version));
    }

    /** Something that is kept beside a subject's texts is new. */
    void hearBeside(Tenant tenant, UUID subject) {
        desks.values().stream()
                .filter(desk -> desk.draft().key().tenant().equals(tenant)
                        && desk.draft().subject().equals(subject))
                .forEach(Desk::lookBeside);
        // Whoever listens may well ask the database, which the transaction that was just stored still holds here.
        workers.atOnce(() -> events.publishEvent(new MarginChanged(tenant, subject)));
    }

    /** A notice from another node may have been lost; nobody looks at what is old for longer than this. */
    @Scheduled(fixedDelayString = TWICE_A_MINUTE)
    void lookBeside() {
        desks.values().stream().filter(desk -> desk.draft().isMarked()).forEach(Desk::lookBeside);
    }

    /** Ends the connections of whoever has signed out everywhere or changed their password. */
    @Scheduled(fixedDelayString = EVERY_FEW_SECONDS)
    void signOut() {
        List<DraftReader> readers = desks.values().stream()
                .flatMap(desk -> desk.draft().readers().stream())
                .toList();
        Set<SignedIn> over = accounts.signedOut(
                readers.stream().<SignedIn>map(DraftReader::person).collect(Collectors.toSet()));
        readers.stream().filter(reader -> over.contains(reader.person())).forEach(DraftReader::signOut);
    }

    private void whereOpen(DraftKey key, Consumer<Desk> act) {
        Desk desk = desks.get(key);
        if (desk != null) {
            act.accept(desk);
        }
    }

    /** Asks the record anew what each reader may do, and closes what is over. */
    @Scheduled(fixedDelayString = EVERY_FEW_SECONDS)
    void lookAfter() {
        List<Desk> open = new ArrayList<>(desks.values());
        for (Desk desk : open) {
            try {
                lookAfter(desk);
            } catch (RuntimeException trouble) {
                LOG.warn(
                        "Draft {} could not be looked after: {}",
                        desk.draft().key().draft(),
                        trouble.getMessage());
            }
        }
    }

    private void lookAfter(Desk desk) {
        OpenDraft draft = desk.draft();
        if (draft.clearIfQuiet()) {
            desks.remove(draft.key(), desk);
            return;
        }
        desk.close(false);
        desk.rest();
        desk.hear(shelf.head(draft));
        shelf.standings(draft)
                .forEach((reader, standing) -> standing.actor()
                        .ifPresentOrElse(actor -> reader.standNow(actor, standing.whyNotWrite()), reader::sendAway));
    }

    /** At a stop: whoever is here comes again to another node, and what they wrote is closed as theirs. */
    @EventListener(ContextClosedEvent.class)
    void clear() {
        desks.values().forEach(desk -> desk.draft().readers().forEach(DraftReader::comeAgain));
        workers.close();
        desks.values().forEach(desk -> desk.close(true));
    }
}
