package org.codraft.importing.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.codraft.importing.Inbox;

/** Puts a file down as it arrives, a piece at a time; what is larger than any plan is not taken to its end. */
final class ArrivingFile implements UploadHandler {

    private static final int PIECE = 1 << 16;

    private final Inbox inbox;
    private final long largest;
    private final BiConsumer<Path, String> arrived;
    private final Runnable tooLarge;

    ArrivingFile(Inbox inbox, long largest, BiConsumer<Path, String> arrived, Runnable tooLarge) {
        this.inbox = inbox;
        this.largest = largest;
        this.arrived = arrived;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (event.getFileSize() > largest) {
            refuse(event);
            return;
        }
        Path file = inbox.newFile();
        boolean whole = false;
        try (InputStream in = event.getInputStream()) {
            whole = putDown(in, file);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        if (whole) {
            event.getUI().access(() -> arrived.accept(file, nameOf(event.getFileName())));
        } else {
            refuse(event);
        }
    }

    private void refuse(UploadEvent event) {
        event.reject();
        event.getUI().access(tooLarge::run);
    }

    private boolean putDown(InputStream in, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > largest) {
                    return false;
                }
                out.write(piece, 0, read);
            }
            return true;
        }
    }

    /** The last part of the name the browser gives, for people to read. */
    private static String nameOf(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.substring(0, Math.min(150, name.length()));
    }
}
