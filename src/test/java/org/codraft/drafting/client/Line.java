package org.codraft.drafting.client;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A WebSocket as bytes on a wire, so that a test can also be rude with it: hang up without a word, claim another origin,
 * say more than anyone may.
 */
public final class Line implements AutoCloseable {

    /** The line ended without a closing word. */
    public static final int NO_WORD = 1006;

    private static final int TEXT = 0x1;
    private static final int BINARY = 0x2;
    private static final int CLOSING = 0x8;
    private static final int PING = 0x9;
    private static final int PONG = 0xA;
    private static final int LAST = 0x80;
    private static final int MASKED = 0x80;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Listener listener;

    private Line(Socket socket, DataInputStream in, Listener listener) throws IOException {
        this.socket = socket;
        this.in = in;
        this.out = new DataOutputStream(new java.io.BufferedOutputStream(socket.getOutputStream()));
        this.listener = listener;
    }

    /** Whoever is told what comes over the line, one thing after the other. */
    public interface Listener {
        void heard(String message);

        /** Nothing comes any more. */
        void ended(int code, String reason);
    }

    /** The server opened no socket. */
    public static final class NotOpened extends IOException {
        private final int status;

        NotOpened(int status) {
            super("Answered with " + status);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** @throws NotOpened if the server answers with anything else than a socket */
    public static Line open(URI server, String path, Map<String, String> headers, Listener listener)
            throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        try {
            socket.setTcpNoDelay(true);
            Map<String, String> all = new LinkedHashMap<>(Map.of(
                    "Host", server.getAuthority(),
                    "Connection", "Upgrade",
                    "Upgrade", "websocket",
                    "Sec-WebSocket-Version", "13",
                    "Sec-WebSocket-Key", "Y29kcmFmdCBkcmFmdGluZw=="));
            all.putAll(headers);
            StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\n");
            all.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 16_384));
            requireSwitch(in);
            Line line = new Line(socket, in, listener);
            Thread.ofVirtual().name("line").start(line::listen);
            return line;
        } catch (IOException | RuntimeException failed) {
            socket.close();
            throw failed;
        }
    }

    private static void requireSwitch(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The server hung up");
            }
            head.append((char) next);
        }
        String status = new BufferedReader(new StringReader(head.toString())).readLine();
        int code = Integer.parseInt(status.split(" ")[1]);
        if (code != 101) {
            throw new NotOpened(code);
        }
    }

    /** Says something; returns when it is on the wire. */
    public void say(String message) throws IOException {
        frame(TEXT, message.getBytes(StandardCharsets.UTF_8));
    }

    /** Says what is no text. */
    void sayBytes(byte[] bytes) throws IOException {
        frame(BINARY, bytes);
    }

    private synchronized void frame(int kind, byte[] payload) throws IOException {
        out.writeByte(LAST | kind);
        if (payload.length < 126) {
            out.writeByte(MASKED | payload.length);
        } else if (payload.length <= 0xFFFF) {
            out.writeByte(MASKED | 126);
            out.writeShort(payload.length);
        } else {
            out.writeByte(MASKED | 127);
            out.writeLong(payload.length);
        }
        int mask = ThreadLocalRandom.current().nextInt();
        out.writeInt(mask);
        byte[] masked = new byte[payload.length];
        for (int i = 0; i < payload.length; i++) {
            masked[i] = (byte) (payload[i] ^ mask >> 24 - 8 * (i & 3));
        }
        out.write(masked);
        out.flush();
    }

    private void listen() {
        int code = NO_WORD;
        String reason = "";
        try {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            while (true) {
                int first = in.readUnsignedByte();
                byte[] payload = in.readNBytes(length(in.readUnsignedByte() & 0x7F));
                int kind = first & 0xF;
                if (kind == CLOSING) {
                    code = payload.length < 2 ? 1005 : (payload[0] & 0xFF) << 8 | payload[1] & 0xFF;
                    reason = payload.length < 2
                            ? ""
                            : new String(payload, 2, payload.length - 2, StandardCharsets.UTF_8);
                    frame(CLOSING, payload);
                    break;
                } else if (kind == PING) {
                    frame(PONG, payload);
                } else if (kind != PONG) {
                    message.write(payload);
                    if ((first & LAST) != 0) {
                        listener.heard(message.toString(StandardCharsets.UTF_8));
                        message.reset();
                    }
                }
            }
        } catch (IOException gone) {
            // Ended without a word.
        } finally {
            cut();
            listener.ended(code, reason);
        }
    }

    private int length(int small) throws IOException {
        return small < 126 ? small : small == 126 ? in.readUnsignedShort() : Math.toIntExact(in.readLong());
    }

    /** Hangs up without a word, as a lost network does. */
    public void cut() {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is cut either way.
        }
    }

    /** Takes leave as the protocol wants it. */
    @Override
    public void close() {
        try {
            frame(CLOSING, new byte[] {0x3, (byte) 0xE8});
        } catch (IOException gone) {
            cut();
        }
    }
}
