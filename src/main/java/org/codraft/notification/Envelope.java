package org.codraft.notification;

import org.codraft.membership.Mailboxes.Reader;
import org.codraft.tenancy.Country;

/**
 * For whom a mail is written.
 *
 * @param digest whether it gathers a day, or tells of one thing at once
 */
record Envelope(Country country, Reader reader, boolean digest) {}
