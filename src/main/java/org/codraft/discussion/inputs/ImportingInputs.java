package org.codraft.discussion.inputs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.codraft.actionplan.ActionPlans;
import org.codraft.discussion.Speakers;
import org.codraft.discussion.inputs.Entering.Sourced;
import org.codraft.discussion.inputs.InputPreview.Doubtful;
import org.codraft.discussion.inputs.InputPreview.Fresh;
import org.codraft.discussion.inputs.InputPreview.HereAlready;
import org.codraft.discussion.inputs.Sheet.Row;
import org.codraft.history.Because;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.NotPossible;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bringing a table of inputs into a plan: read, looked at row by row, then brought in, all of it or nothing. The same table
 * a second time adds nothing, a longer one only what is new.
 */
@Service
@Transactional
@Retryable(
        includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
        maxRetries = 3,
        delay = 20)
public class ImportingInputs {

    /** The largest table that is read, in bytes. */
    public static final long LARGEST_FILE = SheetReader.LARGEST;

    private final ActionPlans plans;
    private final Sayers sayers;
    private final Speakers speakers;
    private final Entering entering;
    private final JdbcClient sql;

    ImportingInputs(ActionPlans plans, Sayers sayers, Speakers speakers, Entering entering, JdbcClient sql) {
        this.plans = plans;
        this.sayers = sayers;
        this.speakers = speakers;
        this.entering = entering;
        this.sql = sql;
    }

    /** Refuses whoever may not bring inputs in; does nothing else. */
    @Requires(Right.ENTER_INPUTS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public void mayBringIn() {
        // The guard has asked.
    }

    /**
     * Reads a table (CSV or XLSX) to its end; nothing of it is stored.
     *
     * @throws UnreadableSheet if nothing can be taken from it, with the reason
     */
    @Requires(Right.ENTER_INPUTS)
    public Sheet read(byte[] file, String fileName) throws UnreadableSheet {
        return SheetReader.read(file, fileName);
    }

    /**
     * What the table would bring into the plan, row by row.
     *
     * @throws NoSuchElementException if the country has no such plan
     */
    @Requires(Right.ENTER_INPUTS)
    @Transactional(readOnly = true)
    public InputPreview preview(UUID plan, Sheet sheet, ImportDefaults defaults) {
        plans.with(plan);
        return look(plan, sheet, defaults);
    }

    /**
     * Brings in what the plan does not have yet, in one revision of kind {@code IMPORT}.
     *
     * @return how many were added
     * @throws NotPossible if a single row has a problem; nothing is stored
     * @throws NoSuchElementException if the country has no such plan
     */
    @Requires(Right.ENTER_INPUTS)
    public int bringIn(UUID plan, Sheet sheet, ImportDefaults defaults) {
        plans.with(plan);
        InputPreview preview = look(plan, sheet, defaults);
        if (!preview.isSound()) {
            throw new NotPossible(
                    "inputs.rows-with-problems", preview.problems().size());
        }
        if (preview.added() > 0) {
            Because.importedFrom(sheet.fileName());
            entering.all(plan, preview.fresh(), speakers.oneself(), sheet.fileName());
        }
        return preview.added();
    }

    private InputPreview look(UUID plan, Sheet sheet, ImportDefaults defaults) {
        if (!defaults.channel().isElsewhere()) {
            throw new NotPossible("inputs.channel-missing");
        }
        if (defaults.saidOn().isAfter(entering.today())) {
            throw new NotPossible("inputs.said-in-the-future");
        }
        Sayers.Known organisations = sayers.known();
        Set<String> present = keys(plan);
        List<InputPreview.Line> lines = new ArrayList<>();
        List<Sourced> fresh = new ArrayList<>();
        for (Row row : sheet.rows()) {
            UnderstoodRow.Result said = UnderstoodRow.of(row, defaults, organisations, entering.today());
            String key = UnderstoodRow.key(row);
            String excerpt = UnderstoodRow.excerpt(row);
            if (!said.problems().isEmpty()) {
                lines.add(new Doubtful(row.line(), excerpt, said.problems()));
            } else if (present.add(key)) {
                lines.add(new Fresh(row.line(), excerpt, said.facts()));
                String place = sheet.fileName() + ", " + row.line();
                fresh.add(new Sourced(said.facts(), organisations.of(said.facts()), place, key));
            } else {
                lines.add(new HereAlready(row.line(), excerpt));
            }
        }
        return new InputPreview(lines, fresh);
    }

    private Set<String> keys(UUID plan) {
        return new HashSet<>(sql.sql("""
                        select source_key from input
                        where tenant_id = current_tenant() and plan_id = ? and source_key is not null""").param(plan).query(String.class).list());
    }
}
