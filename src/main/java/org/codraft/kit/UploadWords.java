package org.codraft.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** What a field for files says of the file that comes, in the reader's language. */
public final class UploadWords {

    private UploadWords() {}

    /**
     * @param reader on whose screen it is said
     * @param tooLarge the sentence for a file that is larger than any that is taken
     * @param wrongKind the sentence for a file of a kind that can't be read
     */
    public static UploadI18N of(Component reader, String tooLarge, String wrongKind) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(tooLarge)
                .setTooManyFiles(reader.getTranslation("import.one-file"))
                .setIncorrectFileType(wrongKind));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(reader.getTranslation("import.uploading"))
                        .setStalled(reader.getTranslation("import.stalled"))
                        .setProcessing(reader.getTranslation("import.reading-short"))
                        .setHeld(reader.getTranslation("import.uploading")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(reader.getTranslation("import.remaining"))
                        .setUnknown(reader.getTranslation("import.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(reader.getTranslation("import.not-arrived"))
                        .setUnexpectedServerError(reader.getTranslation("import.not-arrived"))
                        .setForbidden(reader.getTranslation("import.not-arrived"))
                        .setFileTooLarge(tooLarge)));
        words.setFile(new UploadI18N.File()
                .setRetry(reader.getTranslation("import.retry"))
                .setStart(reader.getTranslation("import.retry"))
                .setRemove(reader.getTranslation("import.remove")));
        return words;
    }
}
