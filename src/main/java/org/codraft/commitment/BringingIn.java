package org.codraft.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.codraft.actionplan.ActionPlans;
import org.codraft.commitment.AnswerTexts.Beginning;
import org.codraft.history.Because;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing published commitments into a plan: all of them or none, and none twice. */
@Service
@Transactional
public class BringingIn {

    private final CommitmentRepository commitments;
    private final AnswerTexts answers;
    private final DraftReading reading;
    private final MilestoneRepository milestones;
    private final ActionPlans plans;
    private final JdbcClient sql;

    BringingIn(
            CommitmentRepository commitments,
            AnswerTexts answers,
            DraftReading reading,
            MilestoneRepository milestones,
            ActionPlans plans,
            JdbcClient sql) {
        this.commitments = commitments;
        this.answers = answers;
        this.reading = reading;
        this.milestones = milestones;
        this.plans = plans;
        this.sql = sql;
    }

    /**
     * Adds those that the plan does not have yet, in one revision of kind {@code IMPORT}. What was brought in before is
     * left as people have made it since.
     *
     * @param source the file's name, which the history gives as the reason
     * @return how many were added
     */
    @Requires(Right.IMPORT_PLANS)
    public int bringIn(UUID plan, List<Published> published, String source) {
        plans.hold(plan);
        Because.importedFrom(source);
        Set<String> present = keys(plan);
        int reference = lastReference(plan);
        int added = 0;
        List<Beginning> beginnings = new ArrayList<>();
        for (Published one : published) {
            if (present.add(one.origin().key())) {
                reference++;
                added++;
                beginnings.addAll(store(plan, reference, one));
            }
        }
        answers.begin(reading.template(plans.with(plan)), beginnings);
        return added;
    }

    /** The keys of what was brought into the plan before. */
    @Requires(Right.IMPORT_PLANS)
    @Transactional(readOnly = true)
    public Set<String> broughtInto(UUID plan) {
        return keys(plan);
    }

    private List<Beginning> store(UUID plan, int reference, Published one) {
        Commitment commitment =
                commitments.save(new Commitment(plan, reference, one.facts()).broughtInFrom(one.origin()));
        int place = 0;
        for (MilestoneFacts milestone : one.milestones()) {
            place++;
            milestones.save(new Milestone(commitment, place, milestone));
        }
        return one.texts().entrySet().stream()
                .map(text -> new Beginning(commitment, text.getKey(), text.getValue()))
                .toList();
    }

    private Set<String> keys(UUID plan) {
        return sql
                .sql("select source_key from commitment where plan_id = ? and source_key is not null")
                .param(plan)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private int lastReference(UUID plan) {
        return sql.sql("select coalesce(max(reference), 0) from commitment where plan_id = ?")
                .param(plan)
                .query(Integer.class)
                .single();
    }

    /**
     * A commitment as its publisher tells it.
     *
     * @param texts answers by language and section key
     */
    public record Published(
            CommitmentFacts facts,
            Map<Locale, Map<String, String>> texts,
            List<MilestoneFacts> milestones,
            Origin origin) {}
}
