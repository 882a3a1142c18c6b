import { Plugin, PluginKey, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { Mapping, ReplaceStep, type Step } from 'prosemirror-transform';
import { isFromServer } from './draft.ts';
import { othersWords, without } from './others-words.ts';
import {
  end,
  happenedHere,
  mapsFrom,
  nothingYet,
  rebasedPast,
  shortened,
  type Deed,
  type Happened,
  type Past,
} from './past.ts';
import { fits } from './steps.ts';

// Undo takes back what this person did and nothing else. The library's own history deletes what others wrote inside
// one's words when it takes those back; this one goes around them.

/// Where and when this person last wrote: what follows at once, right there, is undone together with it.
interface Burst {
  readonly time: number;
  readonly ranges: readonly (readonly [number, number])[];
  readonly composition: unknown;
}

interface Undo {
  readonly past: Past;
  readonly burst: Burst | null;
}

const undoKey = new PluginKey<Undo>('undo');
const pause = 500;

/// Remembers this person's changes, through everything others do meanwhile.
export function undoPlugin(): Plugin<Undo> {
  return new Plugin<Undo>({
    key: undoKey,
    state: { init: () => ({ past: nothingYet, burst: null }), apply: remember },
    props: {
      handleDOMEvents: {
        beforeinput(view, event) {
          const command = { historyUndo: undo, historyRedo: redo }[event.inputType];
          if (!command || !view.editable) return false;
          event.preventDefault();
          return command(view.state, view.dispatch);
        },
      },
    },
  });
}

/// Takes back this person's last change.
export const undo: Command = (state, dispatch) => takeBack(state, 'done', dispatch);

/// Does again what this person took back.
export const redo: Command = (state, dispatch) => takeBack(state, 'undone', dispatch);

/// Begins a new change: what follows is undone for itself.
export function apart(tr: Transaction): Transaction {
  return tr.setMeta('apart', true);
}

function remember(tr: Transaction, was: Undo, state: EditorState): Undo {
  const computed = tr.getMeta(undoKey) as Undo | undefined;
  if (computed) return computed;
  const { past, burst } = tr.getMeta('apart') ? { ...was, burst: null } : was;
  if (!tr.docChanged) return { past, burst };
  if (isFromServer(tr)) {
    const ranges = burst?.ranges.map(([from, to]) => [tr.mapping.map(from, 1), tr.mapping.map(to, -1)] as const);
    return {
      past: rebasedPast(past, tr, (tr.getMeta('rebased') as number | undefined) ?? 0),
      burst: burst && { ...burst, ranges: ranges! },
    };
  }
  const root = tr.getMeta('appendedTransaction') as Transaction | undefined;
  const undoable = (root ?? tr).getMeta('addToHistory') !== false && root?.getMeta(undoKey) === undefined;
  const log = [...past.log, ...happenedHere(tr, undoable)];
  if (!undoable) return { past: { ...past, log }, burst };
  const steps = tr.steps.map((_, i) => end(past) + i);
  const last = past.done.at(-1);
  const goesOn = last && burst && (root || belongsTo(burst, tr));
  const deed = goesOn ? { ...last, steps: [...last.steps, ...steps] } : { steps, selection: state.selection.getBookmark() };
  return {
    past: shortened({ ...past, log, done: [...(goesOn ? past.done.slice(0, -1) : past.done), deed], undone: [] }),
    burst: { time: tr.time, ranges: changedRanges(tr), composition: tr.getMeta('composition') },
  };
}

function belongsTo(burst: Burst, tr: Transaction): boolean {
  const composition: unknown = tr.getMeta('composition');
  if (composition !== undefined && composition === burst.composition) return true;
  if (tr.time - burst.time > pause) return false;
  let touches = false;
  tr.mapping.maps[0]!.forEach((start, stop) => {
    touches ||= burst.ranges.some(([from, to]) => start <= to && stop >= from);
  });
  return touches;
}

function changedRanges(tr: Transaction): [number, number][] {
  const ranges: [number, number][] = [];
  tr.mapping.maps.at(-1)?.forEach((_oldStart, _oldEnd, from, to) => ranges.push([from, to]));
  return ranges;
}

function takeBack(state: EditorState, which: 'done' | 'undone', dispatch?: (tr: Transaction) => void): boolean {
  const { past } = undoKey.getState(state)!;
  const deed = past[which].at(-1);
  if (!deed) return false;
  if (!dispatch) return true;
  const { tr, log } = reversed(state, past, deed);
  const rest = past[which].slice(0, -1);
  const taken = { ...past, log: [...past.log, ...log], [which]: rest };
  if (!tr.docChanged) {
    // Nothing of it is left in the text: the change before it is meant.
    return rest.length ? takeBack(forgotten(state, taken), which, dispatch) : false;
  }
  const back = which === 'done' ? 'undone' : 'done';
  const again: Deed = { steps: tr.steps.map((_, i) => end(past) + i), selection: state.selection.getBookmark() };
  dispatch(tr.setMeta(undoKey, { past: { ...taken, [back]: [...past[back], again] }, burst: null }).scrollIntoView());
  return true;
}

function forgotten(state: EditorState, past: Past): EditorState {
  return state.apply(state.tr.setMeta(undoKey, { past, burst: null }));
}

// Takes a deed back, the last of its steps first. What happens in doing so happens in the light of what just happened.
function reversed(state: EditorState, past: Past, deed: Deed): { tr: Transaction; log: Happened[] } {
  const tr = state.tr;
  const log: Happened[] = [];
  const first = deed.steps[0]!;
  const mapping = mapsFrom(past, first);
  for (const number of deed.steps.toReversed()) {
    const step = past.log[number - past.start]?.undo?.map(mapping.slice(number - first + 1));
    if (!step) continue;
    const before = tr.steps.length;
    const undoes = reverse(tr, step, othersWithin(step, { ...past, log: [...past.log, ...log] }, number)) ? number : null;
    tr.steps.slice(before).forEach((made, i) => {
      const map = made.getMap();
      mapping.appendMap(map, undoes === null ? undefined : undoes - first);
      log.push({ map, undo: made.invert(tr.docs[before + i]!), undoes });
    });
  }
  if (tr.docChanged) tr.setSelection(deed.selection.map(mapping).resolve(tr.doc));
  return { tr, log };
}

function othersWithin(step: Step, past: Past, since: number): (readonly [number, number])[] {
  return step instanceof ReplaceStep && step.from < step.to ? othersWords(past, since, step.from, step.to) : [];
}

// Applies the step, or where others' words stand in its way, deletes around them. Tells whether it was the whole step.
function reverse(tr: Transaction, step: Step, standing: readonly (readonly [number, number])[]): boolean {
  if (!standing.length) return fits(tr, step);
  const { from, to, slice } = step as ReplaceStep;
  const begin = tr.steps.length;
  without(from, to, standing).toReversed().forEach(([start, stop]) => tr.delete(start, stop));
  if (slice.size) tr.replace(new Mapping(tr.mapping.maps.slice(begin)).map(from, -1), undefined, slice);
  return false;
}
