package org.codraft.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.codraft.importing.UnreadableFile.Reason;

/** Makes sure that a file is UTF-8 text to its last byte, a block at a time, before anything tries to understand it. */
final class PlainText {

    /** OGP's whole database is 1.7 MB; ninety times that is nobody's action plan, and reading it would keep others waiting. */
    static final long LARGEST = 150L * 1024 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    // What people upload instead of text: zip (xlsx, docx, ods), PDF, the old Office container, PNG, JPEG, gzip.
    private static final List<byte[]> BINARY_BEGINNINGS = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'%', 'P', 'D', 'F'},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {0x1F, (byte) 0x8B});

    private static final List<byte[]> UTF16_BEGINNINGS =
            List.of(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {(byte) 0xFE, (byte) 0xFF});

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private final CharBuffer chars = CharBuffer.allocate(1 << 16);
    private long line = 1;
    private boolean blank = true;

    private PlainText() {}

    /** Returns the number of bytes before the text itself (a byte order mark is no text), or refuses the file. */
    static int check(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw tooLarge(LARGEST, size);
        }
        byte[] beginning = beginningOf(file);
        if (BINARY_BEGINNINGS.stream().anyMatch(magic -> begins(magic, beginning))) {
            throw new UnreadableFile(Reason.NOT_TEXT);
        }
        if (UTF16_BEGINNINGS.stream().anyMatch(mark -> begins(mark, beginning))) {
            throw new UnreadableFile(Reason.NOT_UTF8, 1L);
        }
        new PlainText().decode(file);
        return begins(BYTE_ORDER_MARK, beginning) ? BYTE_ORDER_MARK.length : 0;
    }

    static UnreadableFile tooLarge(long limit, long size) {
        long megabyte = 1024L * 1024;
        return new UnreadableFile(Reason.TOO_LARGE, limit / megabyte, (size + megabyte - 1) / megabyte);
    }

    private void decode(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            boolean atEnd = false;
            while (!atEnd) {
                atEnd = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, atEnd);
                look();
                if (result.isError()) {
                    throw new UnreadableFile(Reason.NOT_UTF8, line);
                }
                bytes.compact();
            }
        }
        if (blank) {
            throw new UnreadableFile(Reason.EMPTY);
        }
    }

    private void look() throws UnreadableFile {
        chars.flip();
        while (chars.hasRemaining()) {
            char c = chars.get();
            if (c == 0) {
                throw new UnreadableFile(Reason.NOT_TEXT);
            }
            line += c == '\n' ? 1 : 0;
            blank = blank && (Character.isWhitespace(c) || c == '\uFEFF');
        }
        chars.clear();
    }

    private static byte[] beginningOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static boolean begins(byte[] mark, byte[] text) {
        return text.length >= mark.length && Arrays.equals(text, 0, mark.length, mark, 0, mark.length);
    }
}
