package org.codraft.importing;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Commitments in the order people count them: 1, 1.1, 1.2, 1.10, 2, 10, A1, A10; those without a number come last. */
final class NumberOrder implements Comparator<String> {

    static final NumberOrder AS_COUNTED = new NumberOrder();

    private static final Pattern PARTS = Pattern.compile("[0-9]+|\\p{L}+");

    private NumberOrder() {}

    @Override
    public int compare(String one, String other) {
        List<String> left = parts(one);
        List<String> right = parts(other);
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = comparePart(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int comparePart(String one, String other) {
        boolean counted = isNumber(one);
        if (counted != isNumber(other)) {
            return counted ? -1 : 1;
        }
        return counted
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : String.CASE_INSENSITIVE_ORDER.compare(one, other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) <= '9';
    }

    private static List<String> parts(String number) {
        return PARTS.matcher(number).results().map(MatchResult::group).toList();
    }
}
