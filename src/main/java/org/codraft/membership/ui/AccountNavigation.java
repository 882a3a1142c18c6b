package org.codraft.membership.ui;

/** The way to one's own account, and what the sign-in page is told when the account sent somebody there. */
public final class AccountNavigation {

    public static final String ACCOUNT = "account";
    public static final String PASSWORD_CHANGED = "password-changed";
    public static final String SIGNED_OUT_EVERYWHERE = "signed-out-everywhere";

    private AccountNavigation() {}

    /** The sign-in page, with the reason why one has to sign in again. */
    static String signInAgain(String reason) {
        return "/sign-in?" + reason;
    }
}
