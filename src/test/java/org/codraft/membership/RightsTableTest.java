package org.codraft.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prints who may do what; the page in {@code docs} is never written by hand. */
class RightsTableTest {

    private static final Path PAGE = Path.of("docs/rights.md");

    @Test
    void thePageInTheDocumentationSaysWhatTheRolesGrant() throws IOException {
        String printed = page();
        String standing = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("rights.md"), printed);

        assertThat(standing)
                .as("docs/rights.md; copy target/rights.md over it if the change is meant")
                .isEqualTo(printed);
    }

    @Test
    void onlyDraftersAndAdministratorsMayChangeADraft() {
        Set<Right> writing = EnumSet.of(
                Right.EDIT_EVERY_DRAFT,
                Right.EDIT_DRAFTS_OF_OWN_GROUP,
                Right.SHAPE_PLAN,
                Right.RUN_CYCLE,
                Right.FORM_DRAFTING_GROUPS,
                Right.IMPORT_PLANS,
                Right.MANAGE_PEOPLE);

        assertThat(Role.rightsOf(EnumSet.of(Role.COMMENTER, Role.AUDITOR, Role.READER)))
                .doesNotContainAnyElementsOf(writing);
    }

    @Test
    void civilSocietyWritesOnlyWhereItHasASeat() {
        assertThat(Role.CIVIL_SOCIETY_DRAFTER.rights())
                .contains(Right.EDIT_DRAFTS_OF_OWN_GROUP)
                .doesNotContain(Right.EDIT_EVERY_DRAFT);
    }

    @Test
    void noRoleOfACountryMakesCountries() {
        assertThat(Role.rightsOf(EnumSet.allOf(Role.class))).doesNotContain(Right.MAKE_COUNTRIES);
    }

    @Test
    void severalRolesGrantTheRightsOfEach() {
        assertThat(Role.rightsOf(EnumSet.of(Role.AUDITOR, Role.CIVIL_SOCIETY_DRAFTER)))
                .containsAll(Role.AUDITOR.rights())
                .containsAll(Role.CIVIL_SOCIETY_DRAFTER.rights());
    }

    private static String page() {
        String roles =
                Arrays.stream(Role.values()).map(role -> words(role.name())).collect(Collectors.joining(" | "));
        StringBuilder page = new StringBuilder("""
                # Who may do what

                A right is granted by a role in one country, asked by the service, and refused unless granted; what stands
                here is printed from the code by `RightsTableTest`. An operator makes countries and holds no right in any.

                """);
        page.append("| right | ").append(roles).append(" |\n");
        page.append("|---|").append(":-:|".repeat(Role.values().length)).append('\n');
        for (Right right : Right.values()) {
            page.append("| ").append(words(right.name()));
            Arrays.stream(Role.values())
                    .forEach(role -> page.append(role.rights().contains(right) ? " | yes" : " | "));
            page.append(" |\n");
        }
        return page.toString();
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
