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
    /** Comment, reply, mention somebody, resolve a thread and open it again. */
    COMMENT,
    /** Suggest other words, facts or milestones, and take back what one suggested. */
    SUGGEST,
    /** Endorse, agree, stand aside or object. */
    TAKE_STANCE,
    /** Answer suggestions, comments that ask for a change, and inputs. */
    DECIDE,
    /** Hide a comment with a reason, and show it again. */
    MODERATE,
    /** Read what was hidden. */
    SEE_HIDDEN,
    /** Give ideas and priorities of one's own. */
    GIVE_INPUTS,
    /** Enter what others said in a workshop, by e-mail or on paper; merge inputs and link them to commitments. */
    ENTER_INPUTS,
    /** Read the mail that is kept because it could not be sent. */
    READ_OUTBOX,
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
