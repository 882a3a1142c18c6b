package org.codraft.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A WebSocket that costs as little as possible to listen to, so that hundreds of readers leave the server its core. */
final class Wire {

    private final SocketChannel channel;
    private byte[] unread = new byte[64 * 1024];
    private int filled;

    /** The message that is still being told, one part after the other. */
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    private Wire(SocketChannel channel) {
        this.channel = channel;
    }

    /** Whoever is told each text message. */
    interface Listener {
        void heard(String message);
    }

    static Wire open(URI server, String path, String cookie) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        String request = String.join(
                "\r\n",
                "GET " + path + " HTTP/1.1",
                "Host: " + server.getAuthority(),
                "Origin: " + server,
                "Cookie: " + cookie,
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: Y29kcmFmdCBkcmFmdGluZw==",
                "Sec-WebSocket-Protocol: codraft.drafting.v1",
                "",
                "");
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            if (channel.read(one.clear()) < 0) {
                throw new IOException("The server hung up");
            }
            head.write(one.get(0));
        }
        if (!head.toString(StandardCharsets.US_ASCII).startsWith("HTTP/1.1 101")) {
            throw new IOException("No socket: "
                    + head.toString(StandardCharsets.US_ASCII).lines().findFirst());
        }
        return new Wire(channel);
    }

    void register(Selector selector, Object owner) throws IOException {
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, owner);
    }

    void say(String message) throws IOException {
        byte[] payload = message.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14);
        frame.put((byte) 0x81);
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else if (payload.length <= 0xFFFF) {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(payload.length);
        }
        // Masked with zeros: it is asked for by the protocol of the web, and of no use here.
        frame.putInt(0).put(payload).flip();
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }

    /** Reads what has arrived; @return false if the line has ended. */
    boolean read(Listener listener) throws IOException {
        if (filled == unread.length) {
            unread = Arrays.copyOf(unread, unread.length * 2);
        }
        int read = channel.read(ByteBuffer.wrap(unread, filled, unread.length - filled));
        if (read < 0) {
            return false;
        }
        filled += read;
        int at = 0;
        while (true) {
            int next = frame(at, listener);
            if (next < 0) {
                break;
            }
            at = next;
        }
        System.arraycopy(unread, at, unread, 0, filled - at);
        filled -= at;
        return true;
    }

    /** Tells of the frame at this place; returns where the next one begins, or -1 if it is not all here yet. */
    private int frame(int at, Listener listener) {
        if (filled - at < 2) {
            return -1;
        }
        int kind = unread[at] & 0x0F;
        boolean last = (unread[at] & 0x80) != 0;
        int length = unread[at + 1] & 0x7F;
        int from = at + 2;
        int bytes = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (filled - from < bytes) {
            return -1;
        }
        if (bytes > 0) {
            length = 0;
            for (int i = 0; i < bytes; i++) {
                length = length << 8 | unread[from + i] & 0xFF;
            }
            from += bytes;
        }
        if (filled - from < length) {
            return -1;
        }
        if (kind == 1 && last) {
            listener.heard(new String(unread, from, length, StandardCharsets.UTF_8));
        } else if (kind <= 1) {
            parts.write(unread, from, length);
            if (last) {
                listener.heard(parts.toString(StandardCharsets.UTF_8));
                parts.reset();
            }
        } else if (kind == 8) {
            throw new IllegalStateException("Sent away with " + ((unread[from] & 0xFF) << 8 | unread[from + 1] & 0xFF));
        }
        return from + length;
    }

    void close() throws IOException {
        channel.close();
    }
}
