package org.codraft.drafting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What is kept beside texts: whoever has a text open is shown it, and may add to it without touching the text. */
public interface Margin {

    /**
     * What stands beside a text now, for everybody who may read it. Asked inside a transaction of the text's country.
     *
     * @param places every place of the draft, by its id
     */
    List<Mark> beside(UUID draft, Map<UUID, Place> places);

    /**
     * Hears what somebody who has the text open says beside it.
     *
     * @param type the message's type, one of {@code comment}, {@code reply}, {@code suggest} and {@code decide}
     * @param message all of its fields
     * @return what it made or changed
     * @throws org.codraft.membership.Refused if they may not; the attempt is recorded
     * @throws org.codraft.shared.NotPossible if a rule forbids it
     * @throws NotTheProtocol if the message is none of the protocol
     */
    UUID hear(UUID draft, String type, JsonNode message);

    /** A message that is not as the protocol writes it. */
    final class NotTheProtocol extends RuntimeException {

        public NotTheProtocol(String message) {
            super(message, null, false, false);
        }
    }
}
