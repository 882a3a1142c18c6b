package org.codraft.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The web socket of an open page, over which the server tells it what is new. */
final class PushSocket implements WebSocket.Listener, AutoCloseable {

    private final CompletableFuture<String> greeting = new CompletableFuture<>();

    private @Nullable WebSocket connection;

    private PushSocket() {}

    static PushSocket open(HttpClient browser, URI server, String cookie, OpenPage page) {
        PushSocket socket = new PushSocket();
        socket.connection = browser.newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", server.toString())
                .buildAsync(
                        URI.create("ws://" + server.getAuthority() + "/VAADIN/push?v-r=push&v-uiId=" + page.screen()
                                + "&v-pushId=" + page.pushId()
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true"
                                + "&X-Vaadin-LastSeenServerSyncId=1"),
                        socket)
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
        socket.greeting.orTimeout(60, TimeUnit.SECONDS).join();
        return socket;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence words, boolean last) {
        greeting.complete(words.toString());
        return WebSocket.Listener.super.onText(socket, words, last);
    }

    /** Goes away without a word, as a browser does. */
    @Override
    public void close() {
        if (connection != null) {
            connection.abort();
        }
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        greeting.completeExceptionally(error);
    }
}
