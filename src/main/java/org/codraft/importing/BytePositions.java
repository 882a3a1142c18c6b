package org.codraft.importing;

/**
 * Where the characters of a UTF-8 file stand in it, told from the first to the last. The parser of tables could tell,
 * too, but encodes every single character for it, which takes longer than all the rest of an import's reading.
 */
final class BytePositions {

    private final StringBuilder ahead = new StringBuilder();
    private long characters;
    private long bytes;

    /** The next characters of the file. */
    void read(char[] buffer, int offset, int count) {
        ahead.append(buffer, offset, count);
    }

    /**
     * How many bytes stand before a character.
     *
     * @param character counted from 0, not before one asked for earlier
     */
    long before(long character) {
        int count = Math.toIntExact(character - characters);
        for (int i = 0; i < count; i++) {
            bytes += encodedLength(ahead.charAt(i));
        }
        ahead.delete(0, count);
        characters = character;
        return bytes;
    }

    // Half of a surrogate pair has half of its four bytes.
    private static int encodedLength(char c) {
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}
