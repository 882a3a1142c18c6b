package org.codraft.drafting.document;

/** What positions of one version of a text can be carried through to another. */
public interface Mappable {

    /**
     * Where a position is afterwards.
     *
     * @param assoc the side it belongs to where something is inserted right at it: -1 stays before, 1 goes after
     */
    int map(int pos, int assoc);

    /** Where a position is afterwards, and what became of its neighbourhood. */
    MapResult mapResult(int pos, int assoc);
}
