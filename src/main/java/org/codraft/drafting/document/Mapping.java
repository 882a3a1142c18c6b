package org.codraft.drafting.document;

import java.util.Arrays;
import java.util.List;

/**
 * The maps of steps one after the other. Where one map is the mirror image of an earlier one (a step undone and later done
 * again), a position that was lost in between is brought back to where it was, instead of staying at the edge.
 */
public final class Mapping implements Mappable {

    private static final int NO_MIRROR = -1;

    private final StepMap[] maps;
    // For each map the index of its mirror image.
    private final int[] mirrors;
    private final int from;
    private final int to;

    private Mapping(StepMap[] maps, int[] mirrors, int from, int to) {
        this.maps = maps;
        this.mirrors = mirrors;
        this.from = from;
        this.to = to;
    }

    public static Mapping of(List<StepMap> maps) {
        int[] mirrors = new int[maps.size()];
        Arrays.fill(mirrors, NO_MIRROR);
        return new Mapping(maps.toArray(StepMap[]::new), mirrors, 0, mirrors.length);
    }

    /** This and then the mirror image of the map at an index. */
    public Mapping plus(StepMap map, int mirrored) {
        StepMap[] more = Arrays.copyOf(maps, maps.length + 1);
        int[] moreMirrors = Arrays.copyOf(mirrors, more.length);
        more[maps.length] = map;
        moreMirrors[maps.length] = mirrored;
        // A map that already has a mirror image keeps it.
        if (moreMirrors[mirrored] == NO_MIRROR) {
            moreMirrors[mirrored] = maps.length;
        }
        return new Mapping(more, moreMirrors, from, more.length);
    }

    /** Only the maps from an index on. */
    public Mapping from(int first) {
        return new Mapping(maps, mirrors, first, maps.length);
    }

    @Override
    public int map(int pos, int assoc) {
        return mapResult(pos, assoc).pos();
    }

    @Override
    public MapResult mapResult(int pos, int assoc) {
        int at = pos;
        int flags = 0;
        for (int i = from; i < to; i++) {
            MapResult result = maps[i].mapResult(at, assoc);
            int mirror = mirrors[i];
            if (result.recovery() != MapResult.NOTHING_TO_RECOVER && mirror > i && mirror < to) {
                at = maps[mirror].recover(result.recovery());
                i = mirror;
            } else {
                flags |= result.flags();
                at = result.pos();
            }
        }
        return new MapResult(at, flags, MapResult.NOTHING_TO_RECOVER);
    }
}
