package org.codraft.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;

/** The ways to the page before and the page after of a long list; nothing where one page holds it all. */
public class Pager extends Nav {

    /**
     * @param page the page that is shown, counted from one
     * @param pages how many there are
     * @param address of a page, with its leading slash
     */
    public Pager(int page, int pages, IntFunction<String> address) {
        addClassName("pager");
        getElement().setAttribute("aria-label", getTranslation("kit.pages"));
        setVisible(pages > 1);
        if (page > 1) {
            add(new Anchor(address.apply(page - 1), getTranslation("kit.page-before")));
        }
        add(new Span(getTranslation("kit.page-of", page, pages)));
        if (page < pages) {
            add(new Anchor(address.apply(page + 1), getTranslation("kit.page-after")));
        }
    }

    /** How many pages hold so many things. */
    public static int pages(int things, int aPage) {
        return Math.max(1, (things + aPage - 1) / aPage);
    }
}
