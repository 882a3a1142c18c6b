package org.codraft.importing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ways in which OGP's data say that they say nothing. They differ in meaning, so none becomes a value and each is
 * kept among a commitment's facts as it was written.
 */
public enum NullCode {
    NOT_REVIEWED,
    NO_DATA,
    NOT_APPLICABLE,
    NOT_SPECIFIED,
    NONE_SPECIFIED,
    UNCLEAR;

    private static final Map<String, NullCode> AS_WRITTEN = Map.of(
            "nr", NOT_REVIEWED,
            "nd", NO_DATA,
            "na", NOT_APPLICABLE,
            "n/a", NOT_APPLICABLE,
            "not specified", NOT_SPECIFIED,
            "none specified", NONE_SPECIFIED,
            "unclear", UNCLEAR);

    static Optional<NullCode> of(String cell) {
        return Optional.ofNullable(AS_WRITTEN.get(cell.strip().toLowerCase(Locale.ROOT)));
    }

    public String key() {
        return "import.no-value." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
