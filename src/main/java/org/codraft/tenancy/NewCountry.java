package org.codraft.tenancy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What an operator says of a country when it is made.
 *
 * @param slug lower-case letters, digits and hyphens; the word in the address
 * @param code OGP's two letters
 * @param language language tag of the administrative language
 * @param knownAs other names published data use for it
 */
public record NewCountry(String slug, String code, String name, String language, List<String> knownAs) {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

    /** Words that already mean something at the start of an address. */
    private static final List<String> TAKEN = List.of(
            "account",
            "actuator",
            "api",
            "countries",
            "error",
            "join",
            "login",
            "logout",
            "operator",
            "setup",
            "sign-in",
            "vaadin",
            "public");

    public boolean hasUsableSlug() {
        return SLUG.matcher(slug).matches() && !TAKEN.contains(slug);
    }

    public boolean hasUsableCode() {
        return CODE.matcher(code).matches();
    }
}
