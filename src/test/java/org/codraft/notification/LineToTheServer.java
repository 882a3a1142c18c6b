package org.codraft.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** The line to a mail server, on which things go wrong as they do. */
final class LineToTheServer {

    /** How the line is. */
    enum Trouble {
        NONE,
        /** Nobody answers. */
        CUT,
        /** The server says to come again. */
        BUSY,
        /** The server says that there is no such mailbox. */
        REFUSED,
        /** The server takes the mail, and the line breaks before it says so. */
        BREAKS_AT_THE_END
    }

    private final int server;
    private final ServerSocket door;
    private volatile Trouble trouble = Trouble.NONE;

    private LineToTheServer(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static LineToTheServer to(int server) {
        try {
            LineToTheServer line = new LineToTheServer(server);
            Thread.ofVirtual().name("line-to-the-mail-server").start(line::open);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    void suffers(Trouble now) {
        trouble = now;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> carry(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket caller) {
        Trouble now = trouble;
        try (caller) {
            if (now == Trouble.CUT) {
                return;
            }
            try (Socket called = new Socket(InetAddress.getLoopbackAddress(), server)) {
                AtomicBoolean broken = new AtomicBoolean();
                Thread back = Thread.ofVirtual().start(() -> pump(called, caller, broken));
                if (carry(caller, called, now)) {
                    broken.set(true);
                    write(called, ".");
                    write(called, "QUIT");
                    back.join();
                }
            }
        } catch (IOException over) {
            // Either end hung up, as they do when all is said.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Carries what the caller says; true if the line breaks before the last of it. */
    private static boolean carry(Socket caller, Socket called, Trouble now) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("RCPT") && now == Trouble.BUSY) {
                write(caller, "451 4.3.0 Come again later");
            } else if (line.startsWith("RCPT") && now == Trouble.REFUSED) {
                write(caller, "550 5.1.1 No such mailbox");
            } else if (line.equals(".") && now == Trouble.BREAKS_AT_THE_END) {
                return true;
            } else {
                write(called, line);
            }
        }
        return false;
    }

    private static void pump(Socket from, Socket to, AtomicBoolean broken) {
        try {
            byte[] said = new byte[1024];
            for (int many = from.getInputStream().read(said);
                    many >= 0;
                    many = from.getInputStream().read(said)) {
                if (!broken.get()) {
                    to.getOutputStream().write(said, 0, many);
                }
            }
        } catch (IOException over) {
            // One end hung up.
        }
    }

    private static void write(Socket to, String line) throws IOException {
        OutputStream out = to.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
