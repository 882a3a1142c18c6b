package org.codraft.notification.ui;

import com.vaadin.flow.component.select.Select;
import org.codraft.kit.Notice;
import org.codraft.notification.Attention;
import org.codraft.notification.Followed;
import org.codraft.notification.Following;

/** How much one wants to hear of something: everything, what is said to oneself, or next to nothing. */
class AttentionField extends Select<Attention> {

    /** @param of what it is called, for whoever hears the field read aloud */
    AttentionField(Following following, Followed followed, String of) {
        addClassName("attention-field");
        setItems(Attention.values());
        setItemLabelGenerator(attention -> getTranslation("inbox.attention." + attention));
        setAriaLabel(getTranslation("inbox.attention-of", of));
        setValue(following.attention(followed));
        addValueChangeListener(change -> {
            following.pay(followed, change.getValue());
            Notice.done(getTranslation("inbox.attention-said." + change.getValue(), of));
        });
    }
}
