package org.codraft.discussion.ledger.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.codraft.actionplan.ActionPlan;
import org.codraft.discussion.ledger.LedgerExport;
import org.codraft.discussion.ledger.LedgerFilter;
import org.codraft.membership.Actor;
import org.codraft.membership.Refused;
import org.codraft.tenancy.CurrentTenant;
import org.codraft.tenancy.Tenant;

/** Hands out what is looked for in the ledger, as a file; whoever lost the right meanwhile gets nothing. */
class Download extends Anchor {

    /** What kind of file it is. */
    enum Kind {
        CSV("ledger.download-csv", "csv", "text/csv; charset=utf-8"),
        XLSX("ledger.download-xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String name;
        private final String ending;
        private final String type;

        Kind(String name, String ending, String type) {
            this.name = name;
            this.ending = ending;
            this.type = type;
        }
    }

    private static final int FORBIDDEN = 403;

    private final ActionPlan plan;
    private final Supplier<LedgerFilter> filter;
    private final Kind kind;
    private final LedgerExport export;
    private final Tenant country;
    private final Locale language = UI.getCurrent().getLocale();

    /** @param reader whose country it is about */
    Download(Actor reader, ActionPlan plan, Supplier<LedgerFilter> filter, Kind kind, LedgerExport export) {
        this.country = reader.tenant();
        this.plan = plan;
        this.filter = filter;
        this.kind = kind;
        this.export = export;
        setText(getTranslation(kind.name));
        addClassName("quiet-way");
        setHref(this::hand);
    }

    /** The request for the file does not say which country it is about; the page that offers it does. */
    private void hand(DownloadEvent event) throws IOException {
        event.setFileName(plan.slug() + "-responses." + kind.ending);
        event.setContentType(kind.type);
        try {
            CurrentTenant.call(country, () -> {
                write(event.getOutputStream());
                return this;
            });
        } catch (Refused refused) {
            event.getResponse().sendError(FORBIDDEN, "");
        }
    }

    private void write(OutputStream out) throws IOException {
        switch (kind) {
            case CSV -> export.csv(plan.id(), filter.get(), language, out);
            case XLSX -> export.xlsx(plan.id(), filter.get(), language, out);
        }
    }
}
