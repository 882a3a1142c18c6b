package org.codraft.membership;

import java.util.List;

/**
 * Sign-ins that everybody may know, because the people behind them are made up. Only a demo installation has this
 * bean; without it the sign-in page says nothing of the kind.
 *
 * @param password with which each of them signs in
 */
public record DemoSignIns(String password, List<DemoPerson> people) {

    public DemoSignIns {
        people = List.copyOf(people);
    }

    /**
     * Somebody of a demo country.
     *
     * @param country the country's name, as it names itself
     * @param role the one by which the person is best described
     */
    public record DemoPerson(String country, String name, String organisation, Side side, Role role, String email) {}
}
