package org.codraft.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.codraft.importing.UnreadableFile.Reason;

/** Stops at a row that swallows the rest of the file because a quote in it is never closed. */
final class BoundedReader extends FilterReader {

    /** The longest row of OGP's database has 7,000 characters. */
    static final int LONGEST_ROW = 500_000;

    private final BytePositions positions = new BytePositions();
    private long inRow;
    private long rowLine = 1;
    private boolean ended;

    BoundedReader(Reader text) {
        super(text);
    }

    void rowStarts(long line) {
        rowLine = line;
        inRow = 0;
    }

    long rowLine() {
        return rowLine;
    }

    /** Where in the file a character stands that was read, in bytes; asked from the first to the last. */
    long bytesBefore(long character) {
        return positions.before(character);
    }

    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        ended |= count < 0;
        if (count > 0) {
            inRow += count;
            positions.read(buffer, offset, count);
        }
        if (inRow > LONGEST_ROW) {
            throw new UnreadableFile(Reason.CELL_NEVER_CLOSED, rowLine);
        }
        return count;
    }
}
