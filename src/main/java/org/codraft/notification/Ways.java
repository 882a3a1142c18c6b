package org.codraft.notification;

/** The addresses of Codraft's screens, for whoever reads of them in a mail; without a slash at their beginning. */
public interface Ways {

    /** Where it was said. */
    String to(String country, Matter matter, Notice notice);

    String toMailSettings(String country);
}
