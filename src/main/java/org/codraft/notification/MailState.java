package org.codraft.notification;

/** How far a mail has come. */
public enum MailState {
    /** To be sent, or tried again. */
    WAITING,
    /** Being handed to the mail server at this moment. */
    SENDING,
    SENT,
    /** Not sent, because no mail server is set. */
    KEPT,
    /** Given up, after the last try. */
    FAILED,
    /** Perhaps sent: whoever sent it stopped before they knew. Nobody sends it again unasked. */
    UNCERTAIN,
    /** Nothing was left to say, or nobody to say it to. */
    DROPPED
}
