package org.codraft.discussion.inputs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.codraft.discussion.Speaker;
import org.codraft.discussion.Wording;
import org.codraft.membership.Organisation;
import org.codraft.membership.Organisations;
import org.codraft.shared.NotPossible;
import org.springframework.stereotype.Component;

/** Who said what was entered on somebody's behalf: a person, an organisation, or both, always with a side. */
@Component
class Sayers {

    private final Organisations organisations;

    Sayers(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The organisations of the country as they are now, for one entry or a whole table of them. */
    Known known() {
        Map<String, Organisation> byName = new HashMap<>();
        organisations.all().forEach(one -> byName.put(plain(one.name()), one));
        return new Known(byName);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The country's organisations by name, capitals aside. */
    record Known(Map<String, Organisation> byName) {

        Optional<Organisation> called(String name) {
            return Optional.ofNullable(byName.get(plain(name)));
        }

        /**
         * @throws NotPossible if nobody is named, or an organisation that is not of this country comes without its side
         */
        Speaker of(InputFacts facts) {
            String person = Wording.of(facts.person(), Input.LONGEST_TITLE);
            String organisation = Wording.of(facts.organisation(), Input.LONGEST_TITLE);
            if (person.isEmpty() && organisation.isEmpty()) {
                throw new NotPossible("inputs.nobody-said-it");
            }
            Optional<Organisation> member = called(organisation);
            if (member.isPresent()) {
                return Speaker.quoted(
                        person,
                        member.get().id(),
                        member.get().name(),
                        member.get().side());
            }
            if (facts.side() == null) {
                throw new NotPossible("inputs.side-missing");
            }
            return Speaker.quoted(person, null, organisation.isEmpty() ? null : organisation, facts.side());
        }
    }
}
