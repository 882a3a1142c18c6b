package org.codraft.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.codraft.history.Change;

/** What happened, newest first: an entry for each act of one person, a page at a time. */
public class HistoryList extends Div {

    /** How many acts a page tells. */
    public static final int PAGE = 20;

    private final Pages pages;
    private final Rest rest;
    private final HistoryNames names;
    private final Instant now;
    private final OrderedList entries = new OrderedList();
    private final Button earlier;
    private long oldest = Long.MAX_VALUE;

    /** @param now against which "2 hours ago" is counted */
    public HistoryList(Pages pages, Rest rest, HistoryNames names, Instant now) {
        this.pages = pages;
        this.rest = rest;
        this.names = names;
        this.now = now;
        addClassName("history-list");
        earlier = new Button(getTranslation("history.earlier"), click -> show());
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        earlier.setDisableOnClick(true);
        add(entries, earlier);
        show();
    }

    private void show() {
        List<Change> page = pages.read(oldest, PAGE);
        Map<Long, List<Change>> acts =
                page.stream().collect(Collectors.groupingBy(Change::revision, LinkedHashMap::new, Collectors.toList()));
        acts.values().forEach(act -> entries.add(new HistoryEntry(act, names, rest, now)));
        if (entries.getChildren().findAny().isEmpty()) {
            addComponentAsFirst(new Paragraph(getTranslation("history.nothing-yet")));
        }
        boolean more = acts.size() == PAGE;
        earlier.setVisible(more);
        if (more) {
            oldest = page.getLast().revision();
            earlier.setEnabled(true);
        }
    }

    /** Where a history's pages come from. */
    public interface Pages {

        /** Changes below this revision, newest first, of so many revisions at the most. */
        List<Change> read(long before, int most);
    }

    /** Where the rest comes from of what one act did to many things of a kind. */
    public interface Rest {

        /** More things of the same kind that the same revision changed, after so many that were told. */
        List<Change> after(Change told, int many);
    }
}
