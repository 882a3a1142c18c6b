package org.codraft.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.codraft.importing.ImportingPlans;
import org.codraft.importing.Inbox;
import org.codraft.importing.PublishedFormat;
import org.codraft.kit.UploadWords;

/** Asks for the file, and says which ones can be read. */
class FilePart extends Div {

    private static final long MEGABYTE = 1024L * 1024;

    private final Paragraph problem = new Paragraph();

    /** @param arrived takes a file that lies whole in the inbox, and the name it came with */
    FilePart(Inbox inbox, BiConsumer<Path, String> arrived) {
        addClassName("file-part");
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        UnorderedList formats = new UnorderedList();
        for (PublishedFormat format : PublishedFormat.values()) {
            formats.add(new ListItem(getTranslation(format.key())));
        }
        add(new Paragraph(getTranslation("import.formats")), formats, upload(inbox, arrived), problem);
    }

    /** Says what is wrong with the file that came. */
    FilePart withProblem(String sentence) {
        problem.setText(sentence);
        return this;
    }

    private Upload upload(Inbox inbox, BiConsumer<Path, String> arrived) {
        String tooLarge = getTranslation("import.too-large", ImportingPlans.LARGEST_FILE / MEGABYTE);
        Upload upload =
                new Upload(new ArrivingFile(inbox, ImportingPlans.LARGEST_FILE, arrived, () -> withProblem(tooLarge)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(ImportingPlans.LARGEST_FILE));
        Button choose = new Button(getTranslation("import.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        upload.setI18n(UploadWords.of(this, tooLarge, getTranslation("import.refused.unknown-format")));
        upload.addFileRejectedListener(rejected -> withProblem(rejected.getErrorMessage()));
        return upload;
    }
}
