package org.codraft.drafting;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** Where the sockets of drafts are: the same address that shows a draft by HTTP, opened from our own pages only. */
@Configuration(proxyBeanMethods = false)
class DraftAddresses {

    private static final int BEFORE_EVERYTHING = -1;

    /**
     * Frames of a few hundred bytes, each sent to everybody at once: compressing each for each reader would cost more
     * than all the rest of writing together.
     */
    private static final class Uncompressed extends DefaultHandshakeHandler {
        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
            return List.of();
        }
    }

    @Bean
    WebSocketHandlerMapping draftSockets(DraftSocket socket) {
        WebSocketHttpRequestHandler requests = new WebSocketHttpRequestHandler(socket, new Uncompressed());
        requests.setHandshakeInterceptors(List.of(new OriginHandshakeInterceptor(), new SessionOfSocket()));
        WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
        mapping.setUrlMap(Map.of("/*/drafting/*", requests));
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setOrder(BEFORE_EVERYTHING);
        return mapping;
    }
}
