package org.codraft.importing;

/** Which of a date's first two numbers is the day. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNDECIDED
}
