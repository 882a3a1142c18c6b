package org.codraft.discussion.inputs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.codraft.discussion.inputs.ImportDefaults;
import org.codraft.discussion.inputs.ImportingInputs;
import org.codraft.discussion.inputs.SheetColumn;
import org.codraft.discussion.inputs.UnreadableSheet;
import org.codraft.discussion.inputs.ui.SaidElsewhere.ChannelFields;
import org.codraft.kit.UploadWords;
import org.codraft.shared.NotPossible;

/** Asks where the inputs of a table come from, and for the table. */
class SheetPart extends Div {

    private static final long MEGABYTE = 1024L * 1024;

    private final Paragraph problem = new Paragraph();
    private final ChannelFields came;
    private final Arrived arrived;
    private final Upload upload = new Upload(this::arrive);

    SheetPart(LocalDate today, Arrived arrived) {
        this.arrived = arrived;
        came = new ChannelFields(today);
        addClassName("file-part");
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        String columns = Arrays.stream(SheetColumn.values())
                .map(column -> getTranslation(column.key()))
                .collect(Collectors.joining(", "));
        add(
                new H2(getTranslation("inputs.import-from")),
                new Paragraph(getTranslation("inputs.import-from-what")),
                came,
                new H2(getTranslation("inputs.import-table")),
                new Paragraph(getTranslation("inputs.import-columns", columns)),
                upload,
                problem);
        prepareUpload();
    }

    /** Asks for a table once more; what was chosen beside the one before is still chosen. */
    SheetPart again() {
        problem.setText("");
        upload.clearFileList();
        return this;
    }

    private void prepareUpload() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(ImportingInputs.LARGEST_FILE));
        Button choose = new Button(getTranslation("import.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        upload.setI18n(UploadWords.of(this, tooLarge(), getTranslation("inputs.sheet.not-a-table")));
        upload.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
    }

    private String tooLarge() {
        return getTranslation("inputs.sheet.too-large", ImportingInputs.LARGEST_FILE / MEGABYTE);
    }

    /** What is larger than any table is not taken to its end. */
    private void arrive(UploadEvent event) throws IOException {
        int most = Math.toIntExact(ImportingInputs.LARGEST_FILE) + 1;
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            file = in.readNBytes(most);
        }
        String name = nameOf(event.getFileName());
        event.getUI().access(() -> take(file, name));
    }

    private void take(byte[] file, String name) {
        try {
            arrived.take(this, file, name, new ImportDefaults(came.channel(), came.occasion(), came.day()));
        } catch (UnreadableSheet unreadable) {
            again();
            problem.setText(name + ": " + getTranslation(unreadable.reason().key(), unreadable.arguments()));
        } catch (NotPossible rule) {
            again();
            problem.setText(getTranslation(rule.sentence(), rule.arguments()));
        }
    }

    /** The last part of the name the browser gives, for people to read. */
    private static String nameOf(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.substring(0, Math.min(150, name.length()));
    }

    /** Takes a table that arrived whole. */
    interface Arrived {

        /** @throws UnreadableSheet if nothing can be taken from it */
        void take(SheetPart form, byte[] file, String name, ImportDefaults defaults) throws UnreadableSheet;
    }
}
