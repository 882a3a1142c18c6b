package org.codraft.notification;

import org.codraft.tenancy.Country;
import org.springframework.context.ApplicationContext;

/** Carries mail for the tests of screens. */
public final class Posting {

    private Posting() {}

    public static void carry(ApplicationContext application, Country country) {
        application.getBean(Post.class).carry(country);
    }
}
