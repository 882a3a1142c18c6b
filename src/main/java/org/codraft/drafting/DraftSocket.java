package org.codraft.drafting;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.Session;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.codraft.drafting.Connection.Visitor;
import org.codraft.kit.Languages;
import org.codraft.membership.Accounts;
import org.codraft.membership.SignedIn;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.Country;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * The edge where editors come in: {@code /{country}/drafting/{draft}}. Each message is bound to the country in the
 * address and to whoever is signed in, for its length; who they are is never taken from the message.
 */
@Component
class DraftSocket extends TextWebSocketHandler implements SubProtocolCapable {

    static final String SUBPROTOCOL = "codraft.drafting.v1";

    private static final String CONNECTION = Connection.class.getName();

    private final DraftDoor door;
    private final Countries countries;
    private final Accounts accounts;
    private final Sockets sockets = new Sockets();

    DraftSocket(DraftDoor door, Countries countries, Accounts accounts) {
        this.door = door;
        this.countries = countries;
        this.accounts = accounts;
    }

    @Override
    public java.util.List<String> getSubProtocols() {
        return java.util.List.of(SUBPROTOCOL);
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) throws Exception {
        Optional<SignedIn> person = person(socket);
        Optional<UUID> draft = draft(socket);
        Optional<Country> country = country(socket);
        if (person.isEmpty()) {
            socket.close(new CloseStatus(Connection.SIGNED_OUT));
            return;
        }
        Locale language = accounts.language(person.get()).orElse(Languages.SPOKEN.getFirst());
        if (!SUBPROTOCOL.equals(socket.getAcceptedProtocol())) {
            turnAway(socket, language, "protocol", Connection.MALFORMED);
        } else if (draft.isEmpty() || country.isEmpty()) {
            socket.close(new CloseStatus(Connection.NO_SUCH_DRAFT));
        } else if (!sockets.admit(person.get().accountId())) {
            turnAway(socket, language, "too-many-sockets", Connection.TOO_MANY_SOCKETS);
        } else {
            connect(socket, new DraftKey(country.get().tenant(), draft.get()), person.get(), language);
        }
    }

    private static void turnAway(WebSocketSession socket, Locale language, String code, int status) throws IOException {
        socket.sendMessage(new TextMessage(Frames.refusal(language, code)));
        socket.close(new CloseStatus(status));
    }

    private void connect(WebSocketSession socket, DraftKey draft, SignedIn person, Locale language) {
        HttpSession session =
                (HttpSession) Objects.requireNonNull(socket.getAttributes().get(SessionOfSocket.NAME));
        Session remote = ((StandardWebSocketSession) socket).getNativeSession(Session.class);
        Outbox outbox = new Outbox(Objects.requireNonNull(remote).getAsyncRemote(), () -> closeQuietly(socket));
        socket.getAttributes()
                .put(CONNECTION, new Connection(socket, door, draft, new Visitor(person, session, language), outbox));
    }

    private static void closeQuietly(WebSocketSession socket) {
        try {
            socket.close(new CloseStatus(Connection.BEHIND));
        } catch (IOException gone) {
            // It is closed either way.
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
        Connection connection = connection(socket);
        if (connection == null) {
            return;
        }
        SecurityContextHolder.setContext(
                new SecurityContextImpl((Authentication) Objects.requireNonNull(socket.getPrincipal())));
        try {
            CurrentTenant.run(connection.tenant(), () -> connection.hear(message.getPayload(), message.isLast()));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        Connection connection = connection(socket);
        if (connection != null) {
            sockets.release(connection.account());
            connection.gone();
        }
    }

    private static @org.jspecify.annotations.Nullable Connection connection(WebSocketSession socket) {
        return (Connection) socket.getAttributes().get(CONNECTION);
    }

    private Optional<SignedIn> person(WebSocketSession socket) {
        Principal principal = socket.getPrincipal();
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private Optional<Country> country(WebSocketSession socket) {
        return countries.called(path(socket)[1]);
    }

    private static Optional<UUID> draft(WebSocketSession socket) {
        try {
            return Optional.of(UUID.fromString(path(socket)[3]));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String[] path(WebSocketSession socket) {
        URI address = Objects.requireNonNull(socket.getUri());
        return address.getPath().split("/");
    }
}
