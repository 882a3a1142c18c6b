package org.codraft.membership;

/** What somebody may do in a country. Everything is refused unless a role grants the right. */
public enum Right {
    /** See the country's home page and who they are in it. */
    ENTER_COUNTRY,
    /** Read plans and drafts that are not published yet. */
    READ_DRAFTS,
    /** Read who changed what, when and why. */
    READ_HISTORY,
    /** Change the text, facts and milestones of every commitment. */
    EDIT_EVERY_DRAFT,
    /** The same in the commitments whose drafting group one belongs to. */
    EDIT_DRAFTS_OF_OWN_GROUP,
    /** Add a commitment, order commitments, withdraw one with a reason. */
    SHAPE_PLAN,
    /** Begin a plan, change its facts and the dates of its phases. */
    RUN_CYCLE,
    /** Say who sits in the drafting group of a commitment. */
    FORM_DRAFTING_GROUPS,
    /** Bring in plans that were published elsewhere. */
    IMPORT_PLANS,
    /** See who belongs to the country, with organisation and roles. */
    SEE_PEOPLE,
    /** Add members and organisations, change roles, suspend. */
    MANAGE_PEOPLE,
    /** Make countries and their first administrators; held by operators, in no country. */
    MAKE_COUNTRIES
}
