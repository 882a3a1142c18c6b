package org.codraft.discussion;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.history.Change;
import org.codraft.history.ChangeLog;
import org.codraft.membership.Members;
import org.codraft.membership.Membership;
import org.codraft.membership.Organisations;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what is said of a commitment. What was hidden is told without its words, but to whoever may see it. */
@Service
@Transactional(readOnly = true)
public class Conversations {

    private static final int MOST_MENTIONABLE = 8;

    private final ReadingDiscussions reading;
    private final ChangeLog changeLog;
    private final Members members;
    private final Organisations organisations;

    Conversations(ReadingDiscussions reading, ChangeLog changeLog, Members members, Organisations organisations) {
        this.reading = reading;
        this.changeLog = changeLog;
        this.members = members;
        this.organisations = organisations;
    }

    /**
     * Everything said of a commitment.
     *
     * @throws java.util.NoSuchElementException if the country has no such commitment
     */
    @Requires(Right.READ_DRAFTS)
    public Discussion of(UUID commitment) {
        return reading.of(commitment);
    }

    /** One thread; empty if the country has none like this. */
    @Requires(Right.READ_DRAFTS)
    public Optional<ThreadShown> thread(UUID thread) {
        return reading.commitmentOfThread(thread)
                .flatMap(commitment -> reading.of(commitment).threads().stream()
                        .filter(shown -> shown.thread().id().equals(thread))
                        .findFirst());
    }

    /** One suggestion; empty if the country has none like this. */
    @Requires(Right.READ_DRAFTS)
    public Optional<SuggestionShown> suggestion(UUID suggestion) {
        return reading.commitmentOfSuggestion(suggestion)
                .flatMap(commitment -> reading.of(commitment).suggestions().stream()
                        .filter(shown -> shown.suggestion().id().equals(suggestion))
                        .findFirst());
    }

    /** What happened to the comments, threads, suggestions, stances and decisions of a commitment, newest first. */
    @Requires(Right.READ_HISTORY)
    public List<Change> history(UUID commitment, long before, int most) {
        return reading.withoutWhatIsHidden(commitment, changeLog.read(DiscussionTrails.of(commitment), before, most));
    }

    /** Whom one may mean by what was typed so far: people and organisations of this country, at most eight. */
    @Requires(Right.SEE_PEOPLE)
    public List<Mentionable> mentionable(String typed) {
        String wanted = plain(typed);
        Stream<Mentionable> people = members.all().stream()
                .filter(member -> member.state() == Membership.State.ACTIVE)
                .map(member -> new Mentionable(
                        true,
                        member.id(),
                        member.name(),
                        member.organisation().name(),
                        member.organisation().side()));
        Stream<Mentionable> groups = organisations.all().stream()
                .map(group -> new Mentionable(false, group.id(), group.name(), group.name(), group.side()));
        return Stream.concat(people, groups)
                .filter(one -> Stream.of(plain(one.name()).split("\\s+")).anyMatch(word -> word.startsWith(wanted))
                        || plain(one.name()).startsWith(wanted))
                .limit(MOST_MENTIONABLE)
                .toList();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
