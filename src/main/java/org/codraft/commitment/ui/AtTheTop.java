package org.codraft.commitment.ui;

import com.vaadin.flow.component.Component;
import org.codraft.commitment.CommitmentPage;

/** Something that another module puts at the top of a commitment's page. */
public interface AtTheTop {

    Component of(CommitmentPage page);
}
