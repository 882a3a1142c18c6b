package org.codraft.membership.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.codraft.membership.OneTimeLink;

/** The addresses of the screens that look after people and countries. */
public final class MembershipNavigation {

    /** Names the list of organisations in the address of the people's screen. */
    static final String TAB = "tab";

    static final String ORGANISATIONS = "organisations";
    static final String FIND = "find";

    static final String PEOPLE_ROUTE = ":country/people";
    static final String JOIN_ROUTE = ":country/join/:token";
    static final String SETUP_ROUTE = "setup/:token";

    /** Where operators make countries. */
    public static final String OPERATOR = "operator";

    public static final String SIGN_IN = "sign-in";

    private MembershipNavigation() {}

    public static String people(String country) {
        return country + "/people";
    }

    public static String organisations(String country) {
        return people(country) + "?" + TAB + "=" + ORGANISATIONS;
    }

    /** One of these lists with only what the words are found in. */
    static String found(String list, String words) {
        String query = words.isBlank() ? "" : FIND + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return query.isEmpty() ? list : list + (list.contains("?") ? "&" : "?") + query;
    }

    /** Where whoever bears the link takes their seat; the address is as secret as the link. */
    static String join(String country, OneTimeLink link) {
        return country + "/join/" + link.token();
    }

    /** Where whoever bears the link becomes the first operator; the address is as secret as the link. */
    static String setup(OneTimeLink link) {
        return "setup/" + link.token();
    }

    /** Whether an address holds a secret, which it must not hand on to any other. */
    static boolean isSecret(String path) {
        return path.matches("/?(setup|[^/]+/join)/.+");
    }
}
