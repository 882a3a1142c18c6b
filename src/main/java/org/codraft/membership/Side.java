package org.codraft.membership;

/** Where an organisation stands in the co-creation. */
public enum Side {
    GOVERNMENT,
    CIVIL_SOCIETY,
    /** Parliament, private sector, academia, subnational governments. */
    OTHER
}
