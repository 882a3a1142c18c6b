package org.codraft.membership;

import static org.codraft.membership.Right.*;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is in one country, and so the rights they hold there. A person may have several. */
public enum Role {
    /** The point of contact's team: runs the cycle, the members and the import of plans. */
    COUNTRY_ADMINISTRATOR(
            ENTER_COUNTRY,
            READ_DRAFTS,
            READ_HISTORY,
            EDIT_EVERY_DRAFT,
            COMMENT,
            SUGGEST,
            TAKE_STANCE,
            DECIDE,
            MODERATE,
            SEE_HIDDEN,
            GIVE_INPUTS,
            ENTER_INPUTS,
            READ_OUTBOX,
            SHAPE_PLAN,
            RUN_CYCLE,
            FORM_DRAFTING_GROUPS,
            IMPORT_PLANS,
            SEE_PEOPLE,
            MANAGE_PEOPLE),
    /** Writes for the government, in every commitment. */
    GOVERNMENT_DRAFTER(
            ENTER_COUNTRY,
            READ_DRAFTS,
            READ_HISTORY,
            EDIT_EVERY_DRAFT,
            COMMENT,
            SUGGEST,
            TAKE_STANCE,
            GIVE_INPUTS,
            DECIDE,
            ENTER_INPUTS,
            SHAPE_PLAN,
            SEE_PEOPLE),
    /** Writes for civil society, in the commitments whose drafting group they are in. */
    CIVIL_SOCIETY_DRAFTER(
            ENTER_COUNTRY,
            READ_DRAFTS,
            READ_HISTORY,
            EDIT_DRAFTS_OF_OWN_GROUP,
            COMMENT,
            SUGGEST,
            TAKE_STANCE,
            GIVE_INPUTS,
            SEE_PEOPLE),
    /** A member of the civil society network: reads the drafts, comments and suggests, never changes their text. */
    COMMENTER(ENTER_COUNTRY, READ_DRAFTS, READ_HISTORY, COMMENT, SUGGEST, TAKE_STANCE, GIVE_INPUTS, SEE_PEOPLE),
    /** IRM researcher or audit office: reads everything, what was hidden included, and changes nothing. */
    AUDITOR(ENTER_COUNTRY, READ_DRAFTS, READ_HISTORY, SEE_HIDDEN, SEE_PEOPLE),
    /** Reads what is published. */
    READER(ENTER_COUNTRY);

    private final Set<Right> rights;

    Role(Right first, Right... more) {
        rights = Set.copyOf(EnumSet.of(first, more));
    }

    public Set<Right> rights() {
        return rights;
    }

    /** The rights of all these roles together. */
    public static Set<Right> rightsOf(Set<Role> roles) {
        EnumSet<Right> all = EnumSet.noneOf(Right.class);
        roles.forEach(role -> all.addAll(role.rights));
        return all;
    }
}
