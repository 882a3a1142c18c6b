package org.codraft.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of the busy plan in front of their browsers. */
final class Crowd {

    private static final Pattern TEXT = Pattern.compile("/[a-z-]+/drafting/[0-9a-f-]{36}");

    private Crowd() {}

    /** Everybody, signed in by the form. */
    static List<Visitor> signedIn(Application application, BusyPlan plan) throws IOException, InterruptedException {
        List<Visitor> people = new ArrayList<>();
        for (String email : plan.people()) {
            people.add(new Visitor(application.address()).signIn(email, Population.PASSWORD));
        }
        return people;
    }

    /**
     * Opens a commitment's page and its shared text.
     *
     * @throws IllegalStateException if what the server answers is not this commitment with its words
     */
    static OpenPage open(Visitor person, BusyPlan.Page page) throws IOException, InterruptedException {
        OpenPage open = OpenPage.open(person, page.path());
        Matcher text = TEXT.matcher(open.content());
        if (!open.says(page.title()) || !text.find()) {
            throw new IllegalStateException(page.path() + " does not show its commitment.");
        }
        Visitor.Answer words = person.get(text.group());
        if (words.status() != 200
                || !words.body().contains(page.words().lines().findFirst().orElseThrow())) {
            throw new IllegalStateException(page.path() + " does not show its words.");
        }
        return open.and(words);
    }
}
