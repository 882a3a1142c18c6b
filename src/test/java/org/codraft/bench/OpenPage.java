package org.codraft.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page opened by exactly the requests of a browser: its HTML, the bootstrap that begins a screen on the server, and the
 * call that navigates the screen to the address, whose answer carries the content.
 */
record OpenPage(Visitor visitor, int screen, String securityKey, String pushId, String content, long nanos) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a browser tells of itself when it begins a screen; the values are those of a laptop. */
    private static final String SCREEN = "&v-sh=800&v-sw=1280&v-wh=720&v-ww=1280&v-bh=720&v-bw=1280&v-tzo=0&v-dstd=0"
            + "&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=bench&v-td=false&v-pr=1&v-np=Linux%20x86_64&v-cs=light%20dark"
            + "&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-so=landscape-primary&v-soa=0&v-tn=aura&v-ga=UNSUPPORTED"
            + "&v-wla=SUPPORTED&v-ws=false&v-curdate=";

    /** The events that components of a page send without anybody doing anything. */
    private static final Map<String, List<String>> ECHOES = Map.of(
            "vaadin-select",
            List.of("opened-changed", "value-changed"),
            "vaadin-tabsheet",
            List.of("selected-changed"));

    /** @throws IllegalStateException if one of the requests fails */
    static OpenPage open(Visitor visitor, String path) throws IOException, InterruptedException {
        Visitor.Answer html = successful(visitor.get(path));
        Address address = Address.of(path);
        Visitor.Answer init = successful(visitor.get("/?v-r=init&location="
                + URLEncoder.encode(address.route().substring(1), StandardCharsets.UTF_8)
                + "&query=" + URLEncoder.encode(address.query(), StandardCharsets.UTF_8)
                + SCREEN + System.currentTimeMillis()));
        JsonNode begun = JSON.readTree(init.body()).path("appConfig");
        JsonNode uidl = begun.path("uidl");
        OpenPage blank = new OpenPage(
                visitor,
                begun.path("v-uiId").asInt(),
                uidl.path("Vaadin-Security-Key").asString(),
                uidl.path("Vaadin-Push-ID").asString(),
                "",
                0);
        Visitor.Answer content = successful(blank.call(Map.of(
                "csrfToken",
                blank.securityKey,
                "rpc",
                new Object[] {navigation(address)},
                "syncId",
                uidl.path("syncId").asInt(),
                "clientId",
                uidl.path("clientId").asInt())));
        return new OpenPage(
                visitor,
                blank.screen,
                blank.securityKey,
                blank.pushId,
                content.body(),
                html.nanos() + init.nanos() + content.nanos());
    }

    /** The same page with another request that belongs to opening it. */
    OpenPage and(Visitor.Answer more) {
        return new OpenPage(visitor, screen, securityKey, pushId, content, nanos + more.nanos());
    }

    private static Map<String, Object> navigation(Address address) {
        Map<String, Object> to = Map.of(
                "route",
                address.route(),
                "query",
                address.query(),
                "appShellTitle",
                "",
                "historyState",
                Map.of("idx", 0),
                "trigger",
                "");
        return Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", to);
    }

    /** Sends what the page's components tell by themselves once they are shown, and returns how long that took. */
    long settle() throws IOException, InterruptedException {
        List<Object> echoes = JSON.readTree(content)
                .path("changes")
                .valueStream()
                .filter(change -> change.path("key").asString("").equals("tag"))
                .flatMap(change -> ECHOES.getOrDefault(change.path("value").asString(""), List.of()).stream()
                        .<Object>map(event -> Map.of(
                                "type",
                                "event",
                                "node",
                                change.path("node").asInt(),
                                "event",
                                event,
                                "data",
                                Map.of())))
                .toList();
        return echoes.isEmpty()
                ? 0
                : successful(call(Map.of("csrfToken", securityKey, "rpc", echoes, "syncId", 1, "clientId", 1)))
                        .nanos();
    }

    /** Tells the server that the tab is closed, as a browser does when it leaves a page. */
    void leave() throws IOException, InterruptedException {
        call(Map.of("csrfToken", securityKey, "rpc", new Object[0], "UNLOAD", true));
    }

    boolean says(String words) {
        return content.contains(JSON.writeValueAsString(words).replaceAll("^\"|\"$", ""));
    }

    private Visitor.Answer call(Map<String, Object> message) throws IOException, InterruptedException {
        return visitor.post(
                "/?v-r=uidl&v-uiId=" + screen, "application/json; charset=UTF-8", JSON.writeValueAsString(message));
    }

    private static Visitor.Answer successful(Visitor.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(
                    "A page's request was answered with " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    /** An address and what stands after its question mark. */
    private record Address(String route, String query) {

        static Address of(String path) {
            int mark = path.indexOf('?');
            return mark < 0 ? new Address(path, "") : new Address(path.substring(0, mark), path.substring(mark + 1));
        }
    }
}
