package org.codraft.history.ui;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.codraft.membership.Refused;
import org.codraft.shared.ChangedMeanwhile;
import org.codraft.shared.NotPossible;
import org.codraft.shared.ThreeWayMerge;
import org.jspecify.annotations.Nullable;

/**
 * Stores what a form made of a record without overwriting anybody: where somebody else changed the same field, the
 * person sees both and chooses, as often as it takes. The form keeps what was typed until it is stored.
 *
 * @param store takes the record as it was seen and as it shall be
 * @param tell a conflict as the person is shown it
 * @param stored runs when it is stored
 * @param notStored takes the sentence that says why it is not
 */
public record Saving<T extends Record>(
        BiConsumer<T, T> store,
        Function<ThreeWayMerge.Conflict, Dispute> tell,
        Runnable stored,
        Consumer<String> notStored) {

    public void attempt(T seen, T mine) {
        try {
            store.accept(seen, mine);
        } catch (ChangedMeanwhile changed) {
            notStored.accept(said("conflict.not-saved"));
            ask(seen, mine, changed.conflicts());
            return;
        } catch (NotPossible rule) {
            notStored.accept(said(rule.sentence(), rule.arguments()));
            return;
        } catch (Refused refused) {
            notStored.accept(said("shell.refused"));
            return;
        }
        stored.run();
    }

    private void ask(T seen, T mine, List<ThreeWayMerge.Conflict> conflicts) {
        Map<String, @Nullable Object> theirs = new HashMap<>();
        conflicts.forEach(conflict -> theirs.put(conflict.field(), conflict.theirs()));
        List<Dispute> disputes = conflicts.stream().map(tell).toList();
        new ConflictDialog(
                        disputes,
                        decided -> attempt(ThreeWayMerge.with(seen, theirs), ThreeWayMerge.with(mine, decided)))
                .open();
    }

    private static String said(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
