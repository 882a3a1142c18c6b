package org.codraft.membership.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import org.codraft.membership.Side;

/** The sign of a side: a shape (triangle, disc, square) in its colour for the eye, its name for everyone. */
public class SideMark extends Span implements LocaleChangeObserver {

    private final Side side;
    private final Span name = new Span();

    public SideMark(Side side) {
        this.side = side;
        addClassNames("side-mark", side.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Span shape = new Span();
        shape.addClassName("side-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        name.addClassName("side-name");
        add(shape, name);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setText(getTranslation("side." + side));
    }
}
