package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.codraft.commitment.CommitmentSummary;

/** The commitments of a plan as a text that reads from top to bottom. */
class CommitmentList extends OrderedList {

    CommitmentList(List<CommitmentSummary> commitments, Function<CommitmentSummary, String> address, Locale language) {
        addClassName("commitment-list");
        commitments.forEach(commitment -> add(new CommitmentItem(commitment, address.apply(commitment), language)));
    }
}
