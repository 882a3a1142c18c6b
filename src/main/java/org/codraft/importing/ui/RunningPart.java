package org.codraft.importing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.codraft.importing.ImportState.Progress;
import org.codraft.importing.ImportState.Reading;
import org.codraft.importing.ImportState.Running;

/** How far it is. */
class RunningPart extends Div {

    private final H2 title = new H2();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph numbers = new Paragraph();

    RunningPart() {
        addClassName("running-part");
        title.setId("import-under-way");
        bar.getElement().setAttribute("aria-labelledby", "import-under-way");
        add(title, bar, numbers, new Paragraph(getTranslation("import.goes-on")));
    }

    void show(Reading reading) {
        title.setText(getTranslation("import.reading", reading.fileName()));
        bar.setIndeterminate(true);
        numbers.setText("");
    }

    void show(Running running) {
        Progress so = running.progress();
        title.setText(getTranslation("import.running", running.fileName()));
        bar.setIndeterminate(false);
        bar.setValue(so.part());
        numbers.setText(
                getTranslation("import.so-far", so.plansDone(), so.plans(), so.commitmentsDone(), so.commitments()));
    }
}
