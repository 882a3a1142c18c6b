package org.codraft.importing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.codraft.importing.ImportState;
import org.codraft.importing.ImportingPlans;
import org.codraft.importing.Inbox;
import org.codraft.kit.Heading;
import org.codraft.kit.Notice;
import org.codraft.membership.Refused;
import org.codraft.shared.NotPossible;

/** Brings plans in that were published elsewhere: a file, what it would bring, how far it is, what became of it. */
@PermitAll
@Route(":country/import")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ImportingPlans importing;
    private final Inbox inbox;
    private final Div status = new Div();
    private String country = "";
    private Component part = new Div();
    private Runnable watch = () -> {};

    ImportView(ImportingPlans importing, Inbox inbox) {
        this.importing = importing;
        this.inbox = inbox;
        addClassName("import-view");
        status.addClassName("import-status");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        country = event.getRouteParameters().get("country").orElseThrow();
        removeAll();
        part = new Div();
        add(new Heading(getTranslation("import.title")), new Paragraph(getTranslation("import.what")), status, part);
        show(importing.state());
    }

    /**
     * The import tells from a thread of its own: telling may take up other waiting work of the session it reaches, which
     * must not run in the country of whoever imports.
     */
    @Override
    protected void onAttach(AttachEvent attach) {
        Runnable look = attach.getUI().accessLater(this::look, null);
        watch = importing.watch(() -> Thread.ofVirtual().name("tell-import").start(look));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        watch.run();
    }

    /** Asked anew at every change: whoever lost the right sees no more of it. */
    private void look() {
        try {
            show(importing.state());
        } catch (Refused refused) {
            watch.run();
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        }
    }

    private void show(ImportState state) {
        switch (state) {
            case ImportState.Nothing nothing -> put(new FilePart(inbox, this::look));
            case ImportState.Unusable unusable ->
                put(new FilePart(inbox, this::look)
                        .withProblem(unusable.fileName() + ": "
                                + getTranslation(
                                        unusable.sentence(),
                                        unusable.arguments().toArray())));
            case ImportState.Ready ready -> put(new PreviewPart(importing, ready));
            case ImportState.Reading reading -> running().show(reading);
            case ImportState.Running running -> running().show(running);
            case ImportState.Done done -> put(new ResultPart(country, done, importing::putAway));
        }
        status.setText(getTranslation("import.status." + state.getClass().getSimpleName()));
    }

    private RunningPart running() {
        if (part instanceof RunningPart already) {
            return already;
        }
        RunningPart running = new RunningPart();
        put(running);
        return running;
    }

    private void put(Component next) {
        replace(part, next);
        part = next;
    }

    private void look(Path file, String fileName) {
        try {
            importing.look(file, fileName);
        } catch (NotPossible busy) {
            throwAway(file);
            Notice.problem(busy);
        } catch (Refused refused) {
            throwAway(file);
            throw refused;
        }
    }

    private static void throwAway(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("import.title") + " · Codraft";
    }
}
