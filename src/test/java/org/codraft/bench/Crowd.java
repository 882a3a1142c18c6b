package org.codraft.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The people of the busy plan in front of their browsers. */
final class Crowd {

    private Crowd() {}

    /** Everybody, signed in by the form. */
    static List<Visitor> signedIn(Application application, BusyPlan plan) throws IOException, InterruptedException {
        List<Visitor> people = new ArrayList<>();
        for (String email : plan.people()) {
            people.add(new Visitor(application.address()).signIn(email, Population.PASSWORD));
        }
        return people;
    }

    /** @throws IllegalStateException if what the server answers is not this commitment with its words */
    static OpenPage open(Visitor person, BusyPlan.Page page) throws IOException, InterruptedException {
        OpenPage open = OpenPage.open(person, page.path());
        if (!open.says(page.title()) || !open.says(page.words())) {
            throw new IllegalStateException(page.path() + " does not show its commitment: "
                    + open.content().substring(0, Math.min(2_000, open.content().length())));
        }
        return open;
    }
}
