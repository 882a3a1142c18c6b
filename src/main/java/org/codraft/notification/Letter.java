package org.codraft.notification;

/**
 * A mail as it is read.
 *
 * @param text the part for whoever reads plain text
 * @param html the same, set for reading
 */
record Letter(String subject, String text, String html) {}
