package org.codraft.drafting;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.codraft.kit.Sentences;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What the authority says, as the protocol writes it ({@code docs/drafting-protocol.md}). */
final class Frames {

    static final int PROTOCOL = 1;

    private static final Map<String, Right> MAY =
            new TreeMap<>(Map.of("comment", Right.COMMENT, "suggest", Right.SUGGEST, "decide", Right.DECIDE));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Frames() {}

    /** Commits in the order they stand; they follow the version. */
    static String commits(long version, List<Answer.Written> commits) {
        ObjectNode frame = frame("commits").put("version", version);
        ArrayNode list = frame.putArray("commits");
        commits.forEach(commit -> list.add(commit(commit)));
        return text(frame);
    }

    static ObjectNode commit(Answer.Written written) {
        Commit sent = written.asked().commit();
        ObjectNode commit = commit(
                sent.client(),
                sent.sequence(),
                written.edit(),
                written.steps(),
                written.at().toString());
        if (!written.dropped().isEmpty()) {
            ArrayNode dropped = commit.putArray("dropped");
            written.dropped().forEach(dropped::add);
        }
        return commit;
    }

    static ObjectNode commit(long client, int sequence, Edit edit, List<StoredStep> steps, String at) {
        ObjectNode commit = JsonNodeFactory.instance
                .objectNode()
                .put("client", client(client))
                .put("sequence", sequence)
                .put("edit", String.valueOf(edit.number()))
                .put("at", at);
        commit.set("author", author(edit.person(), edit.organisation(), edit.side()));
        tellOfAdoption(commit, edit);
        ArrayNode list = commit.putArray("steps");
        steps.forEach(step -> list.addRawValue(new RawValue(step.json())));
        return commit;
    }

    static String confirm(Answer.Written written) {
        return text(frame("confirm")
                .put("sequence", written.asked().commit().sequence())
                .put("version", written.steps().getLast().version())
                .put("at", written.at().toString()));
    }

    static String received(int sequence) {
        return text(frame("received").put("sequence", sequence));
    }

    static String refused(DraftReader reader, int sequence, String code, String sentence) {
        return text(refusal(code, Sentences.in(reader.language(), sentence)).put("sequence", sequence));
    }

    static String refusal(Locale language, String code) {
        return text(refusal(code, Sentences.in(language, "drafting.refused." + code)));
    }

    private static ObjectNode refusal(String code, String message) {
        return frame("refused").put("code", code).put("message", message);
    }

    static String rights(DraftReader reader, Actor actor, String whyNotWrite) {
        ObjectNode frame = frame("rights").put("mayWrite", whyNotWrite.isEmpty());
        tellWhatTheyMay(frame, actor);
        if (!whyNotWrite.isEmpty()) {
            frame.put("reason", Sentences.in(reader.language(), whyNotWrite));
        }
        return text(frame);
    }

    static String presence(Collection<Presence> people, Collection<Long> left) {
        ObjectNode frame = frame("presence");
        ArrayNode here = frame.putArray("people");
        people.forEach(person -> here.add(presence(person)));
        ArrayNode gone = frame.putArray("left");
        left.forEach(client -> gone.add(client(client)));
        return text(frame);
    }

    static ObjectNode presence(Presence here) {
        ObjectNode person = author(here.person(), here.organisation(), here.side())
                .put("client", client(here.client()))
                .put("version", here.version());
        return person.put("anchor", here.anchor()).put("head", here.head()).put("section", here.section());
    }

    static ObjectNode edit(Edit edit, long head) {
        Instant closed = edit.closedAt();
        Long until = edit.closedVersion();
        ObjectNode json = author(edit.person(), edit.organisation(), edit.side())
                .put("id", String.valueOf(edit.number()))
                .put("opened", edit.openedAt().toString())
                .put("fromVersion", edit.openedVersion())
                .put("toVersion", until == null ? head : until);
        tellOfAdoption(json, edit);
        return closed == null ? json.putNull("closed") : json.put("closed", closed.toString());
    }

    private static void tellOfAdoption(ObjectNode json, Edit edit) {
        Edit.Adopted adopted = edit.adoption();
        if (adopted != null) {
            json.put("suggestion", adopted.suggestion().toString());
            json.set("adopter", author(adopted.person(), adopted.organisation(), adopted.side()));
        }
    }

    static ObjectNode me(long client, Actor actor) {
        return author(actor.name(), actor.organisation(), actor.side())
                .put("client", client(client))
                .put("seat", Objects.toString(actor.membershipId(), ""));
    }

    /** What they may do beside the text. */
    static void tellWhatTheyMay(ObjectNode frame, Actor actor) {
        ArrayNode may = frame.putArray("may");
        MAY.forEach((word, right) -> {
            if (actor.may(right)) {
                may.add(word);
            }
        });
    }

    /** Marks beside the text as it is at a version, and those that are no more. */
    static String marks(long version, boolean whole, Collection<ObjectNode> marks, Collection<UUID> gone) {
        ObjectNode frame = frame("marks").put("version", version).put("whole", whole);
        frame.putArray("marks").addAll(marks);
        ArrayNode left = frame.putArray("gone");
        gone.forEach(id -> left.add(id.toString()));
        return text(frame);
    }

    static String done(int request, UUID id) {
        return text(frame("done").put("request", request).put("id", id.toString()));
    }

    /** Something beside the text was not done. */
    static String notDone(int request, String code, String message) {
        return text(refusal(code, message).put("request", request));
    }

    private static ObjectNode author(String person, @Nullable String organisation, @Nullable Object side) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("person", person)
                .put("organisation", Objects.requireNonNullElse(organisation, ""))
                .put("side", Objects.toString(side, "OTHER"));
    }

    static ObjectNode frame(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    static String text(ObjectNode frame) {
        return JSON.writeValueAsString(frame);
    }

    static String client(long client) {
        return HexFormat.of().toHexDigits(client, 13);
    }
}
