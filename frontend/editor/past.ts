import type { SelectionBookmark, Transaction } from 'prosemirror-state';
import { Mapping, type Step, type StepMap } from 'prosemirror-transform';

// What has happened to the text on this screen, as far as undo must know it.

/// One step that happened. `undo` is the way back from one's own; others' have none. `undoes` tells which earlier one
/// it took back.
export interface Happened {
  readonly map: StepMap;
  readonly undo: Step | null;
  readonly undoes: number | null;
}

/// What one press of undo takes back: the steps' numbers, and where the cursor was before the first.
export interface Deed {
  readonly steps: readonly number[];
  readonly selection: SelectionBookmark;
}

/// Steps are numbered from the beginning; those before `start` are forgotten.
export interface Past {
  readonly start: number;
  readonly log: readonly Happened[];
  readonly done: readonly Deed[];
  readonly undone: readonly Deed[];
}

export const nothingYet: Past = { start: 0, log: [], done: [], undone: [] };

const mostDeeds = 200;
const longestLog = 20_000;

export function end(past: Past): number {
  return past.start + past.log.length;
}

/// Own steps, undoable or not.
export function happenedHere(tr: Transaction, undoable: boolean): Happened[] {
  return tr.steps.map((step, i) => ({
    map: step.getMap(),
    undo: undoable ? step.invert(tr.docs[i]!) : null,
    undoes: null,
  }));
}

/// The maps from step `from` to now, in which a step and the one that undid it know of each other.
export function mapsFrom(past: Past, from: number): Mapping {
  const mapping = new Mapping();
  past.log.slice(from - past.start).forEach(({ map, undoes }) => {
    mapping.appendMap(map, undoes !== null && undoes >= from ? undoes - from : undefined);
  });
  return mapping;
}

/// The past after the server's steps came below this person's unconfirmed ones: the last `rebased` steps of the log
/// were taken off, and those that were put on again stand elsewhere.
export function rebasedPast(past: Past, tr: Transaction, rebased: number): Past {
  const first = end(past) - rebased;
  const before = past.log.slice(0, Math.max(0, first - past.start));
  const moved = new Map<number, number>();
  for (let i = 0; i < rebased; i++) {
    const at = tr.mapping.getMirror(rebased - 1 - i);
    if (at !== undefined) moved.set(at, first + i);
  }
  const renumbered = new Map([...moved].map(([at, old]) => [old, first + at - rebased]));
  const number = (old: number): number | undefined => (old < first ? old : renumbered.get(old));
  // A step that now takes more or less away no longer mirrors the one it undid.
  const grown = new Set([...moved].filter(([at, old]) => !alike(past.log[old - past.start], tr.steps[at]!)).map(([, old]) => old));
  const after = tr.steps.slice(rebased).map((step, i): Happened => {
    const at = moved.get(rebased + i);
    const old = at === undefined ? undefined : past.log[at - past.start];
    const undoes = old?.undoes ?? null;
    return {
      map: step.getMap(),
      undo: old?.undo ? step.invert(tr.docs[rebased + i]!) : null,
      undoes: undoes === null || grown.has(at!) || grown.has(undoes) ? null : (number(undoes) ?? null),
    };
  });
  const deeds = (all: readonly Deed[]): Deed[] =>
    all.flatMap(({ steps, selection }) => {
      const still = steps.map(number).filter((at) => at !== undefined);
      if (!still.length) return [];
      const was = steps[0]! - first;
      const now = still[0]! - first + rebased;
      return [{ steps: still, selection: was < 0 ? selection : selection.map(tr.mapping.slice(rebased - was, now)) }];
    });
  return shortened({
    start: Math.min(past.start, first),
    log: [...before, ...after],
    done: deeds(past.done),
    undone: deeds(past.undone),
  });
}

function alike(old: Happened | undefined, step: Step): boolean {
  return old !== undefined && sizes(old.map) === sizes(step.getMap());
}

function sizes(map: StepMap): string {
  const found: string[] = [];
  map.forEach((oldStart, oldEnd, start, end) => found.push(`${oldEnd - oldStart}>${end - start}`));
  return found.join();
}

/// Without what nobody can undo any more.
export function shortened(past: Past): Past {
  const oldest = end(past) - longestLog;
  const keep = (deeds: readonly Deed[]): readonly Deed[] =>
    deeds.slice(-mostDeeds).filter((deed) => deed.steps[0]! >= oldest);
  const [done, undone] = [keep(past.done), keep(past.undone)];
  const needed = Math.min(end(past), ...[...done, ...undone].map((deed) => deed.steps[0]!));
  return { start: needed, log: past.log.slice(needed - past.start), done, undone };
}
