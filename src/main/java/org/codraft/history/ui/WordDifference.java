package org.codraft.history.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.codraft.history.ui.WordDifference.Piece.Fate;

/** What became of a text, word by word: the pieces in reading order. Joining what was not removed gives the new text. */
record WordDifference(List<Piece> pieces) {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*|\\s+|.");

    /** Beyond so many words a comparison would keep people waiting; the whole text then counts as replaced. */
    private static final int MOST_WORDS = 20_000;

    static WordDifference between(String from, String to) {
        List<String> old = words(from);
        List<String> now = words(to);
        List<Piece> pieces = new ArrayList<>();
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            add(pieces, Fate.REMOVED, from);
            add(pieces, Fate.ADDED, to);
            return new WordDifference(pieces);
        }
        int told = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            kept(pieces, String.join("", old.subList(told, delta.getSource().getPosition())));
            add(pieces, Fate.REMOVED, String.join("", delta.getSource().getLines()));
            add(pieces, Fate.ADDED, String.join("", delta.getTarget().getLines()));
            told = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Fate.KEPT, String.join("", old.subList(told, old.size())));
        return new WordDifference(pieces);
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A space between two changed words belongs to the change: "old words" reads better than "old" and "words". */
    private static void kept(List<Piece> pieces, String text) {
        boolean onlyASpace = text.isBlank() && text.indexOf('\n') < 0 && !text.isEmpty() && !pieces.isEmpty();
        if (onlyASpace) {
            add(pieces, Fate.REMOVED, text);
            add(pieces, Fate.ADDED, text);
        } else {
            add(pieces, Fate.KEPT, text);
        }
    }

    private static void add(List<Piece> pieces, Fate fate, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = lastOf(pieces, fate);
        if (last < 0) {
            pieces.add(new Piece(fate, text));
        } else {
            pieces.set(last, new Piece(fate, pieces.get(last).text() + text));
        }
    }

    /** The piece that more of the same fate joins: the last one, or the removal just before the last addition. */
    private static int lastOf(List<Piece> pieces, Fate fate) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).fate() == fate) {
                return i;
            }
            boolean mayPass = fate != Fate.KEPT && pieces.get(i).fate() != Fate.KEPT;
            if (!mayPass) {
                return -1;
            }
        }
        return -1;
    }

    /** Some words and what became of them. */
    record Piece(Fate fate, String text) {

        /** What became of some words. */
        enum Fate {
            KEPT,
            REMOVED,
            ADDED
        }
    }
}
