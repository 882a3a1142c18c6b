package org.codraft.history;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Why the running transaction changes what it changes; its revision keeps the words. Said before the transaction ends,
 * forgotten with it.
 *
 * @param kind how the change came about
 * @param reason in the words of whoever acted, or null where none is asked
 */
public record Because(Kind kind, @Nullable String reason) {

    private static final Because NO_REASON_ASKED = new Because(Kind.EDIT, null);

    /** Gives the reason of an edit. */
    public static void of(String reason) {
        new Because(Kind.EDIT, reason.strip()).say();
    }

    /** Marks everything this transaction changes as imported from there. */
    public static void importedFrom(String source) {
        new Because(Kind.IMPORT, source).say();
    }

    private void say() {
        TransactionSynchronizationManager.bindResource(Because.class, this);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Because.class);
            }
        });
    }

    static Because said() {
        return TransactionSynchronizationManager.getResource(Because.class) instanceof Because because
                ? because
                : NO_REASON_ASKED;
    }
}
