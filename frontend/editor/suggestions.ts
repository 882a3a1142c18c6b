import { type Node, Slice } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { ReplaceStep, type Step, type StepMap } from 'prosemirror-transform';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { draftOf, isFromServer, standing, suggestedOf, writtenOf, type Draft } from './draft.ts';
import { marginOf } from './margin.ts';
import type { Json } from './protocol.ts';
import { schema } from './schema.ts';
import type { Sentences } from './sentences.ts';

// In suggest mode people type as usual, and the text on their screen changes as usual; but the steps stay here. What
// they changed is drawn as insertions and deletions, and each stretch of it can be sent as one suggestion.

/// A stretch of changed text: where it is without the changes (`A`), and on the screen (`B`).
export interface Stretch {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/// One suggestion that is not sent yet.
export interface Unsent extends Stretch {
  readonly before: string;
  readonly after: string;
  readonly slice: Slice;
  /// The suggestion of one's own that it puts anew.
  readonly anew: string | null;
}

const suggestKey = new PluginKey<readonly Stretch[]>('suggestions');

/// Keeps account of what is changed and not sent, and draws it.
export function suggestionsPlugin(sentences: Sentences): Plugin<readonly Stretch[]> {
  return new Plugin<readonly Stretch[]>({
    key: suggestKey,
    state: {
      init: (_, state) => stretchesOf(draftOf(state)),
      apply: (tr, stretches, _before, state) => {
        if (isFromServer(tr)) return stretchesOf(draftOf(state));
        return tr.docChanged && draftOf(state).suggesting ? tr.steps.reduce((all, step) => added(all, step), stretches) : stretches;
      },
    },
    props: {
      decorations(state) {
        const stretches = suggestKey.getState(state)!;
        if (!stretches.length) return null;
        const base = baseOf(draftOf(state));
        return DecorationSet.create(state.doc, stretches.flatMap((one) => draw(one, base, state.doc, sentences)));
      },
    },
  });
}

/// The suggestions that are not sent yet, one for each stretch of changed text.
export function unsentIn(state: EditorState): Unsent[] {
  const draft = draftOf(state);
  const stretches = suggestKey.getState(state)!;
  if (!stretches.length) return [];
  const base = baseOf(draft);
  const near = stretches.map((one) => trimmed(one, base, state.doc)).reduce<Stretch[]>((all, one) => {
    if (!one) return all;
    const last = all.at(-1);
    return last && (one.fromA <= last.toA || areOneThought(last, one, base)) ? all.with(-1, around(last, one)) : [...all, one];
  }, []);
  return standingAlone(near, base, state.doc).map((one) => ({
    ...one,
    before: plain(base, one.fromA, one.toA),
    after: plain(state.doc, one.fromB, one.toB),
    slice: state.doc.slice(one.fromB, one.toB),
    anew: putAnew(state, one),
  }));
}

/// What is sent of a suggestion: the stretch and what shall stand there. Only while nothing written waits to be sent:
/// then the text without the suggestions is the confirmed one.
export function sayingOf({ fromA, toA, slice, anew }: Unsent, state: EditorState): { version: number; from: number; to: number; slice: Json; suggestion?: string } {
  const json = (slice.toJSON() as Json | null) ?? {};
  return { version: draftOf(state).version, from: fromA, to: toA, slice: json, ...(anew && { suggestion: anew }) };
}

/// Takes a suggestion off the screen: it was sent, or is not meant any more.
export function takeOff(state: EditorState, unsent: Stretch): Transaction {
  const base = baseOf(draftOf(state));
  const back = new ReplaceStep(unsent.fromB, unsent.toB, base.slice(unsent.fromA, unsent.toA));
  return state.tr.step(back).setMeta('addToHistory', false);
}

/// Puts a suggestion into the text, to be said anew by its author, or finished by whoever adopts it in part.
export function takeUp(state: EditorState, id: string, words?: Slice): Transaction | null {
  const found = marginOf(state).placed.get(id);
  if (!found || found.mark.deleted) return null;
  const draft = draftOf(state);
  const tr = state.tr;
  try {
    tr.step(new ReplaceStep(found.here.from, found.here.to, words ?? Slice.fromJSON(schema, found.mark.slice ?? null)));
  } catch {
    return null;
  }
  const made = tr.steps.map((step, i) => ({ step, inverted: step.invert(tr.docs[i]!), place: null, suggested: true }));
  return standing(tr, { ...draft, suggesting: true, anew: [...(draft.anew ?? []), id], unconfirmed: [...draft.unconfirmed, ...made] });
}

/// What stands in the place of a suggestion after somebody has worked on it; null if they changed other words as well.
export function finalWords(state: EditorState, id: string): Slice | null {
  const there = marginOf(state).placed.get(id)?.there;
  const stretches = suggestKey.getState(state)!;
  if (!there || stretches.some(({ fromA, toA }) => toA < there.from || fromA > there.to)) return null;
  const from = Math.min(there.from, ...stretches.map(({ fromA }) => fromA));
  const to = Math.max(there.to, ...stretches.map(({ toA }) => toA));
  if (from < there.from || to > there.to) return null;
  const grown = stretches.reduce((sum, one) => sum + one.toB - one.fromB - (one.toA - one.fromA), 0);
  return state.doc.slice(from, to + grown);
}

/// What is typed at this suggestion of one's own from now on puts it anew; or no longer.
export function anew(state: EditorState, id: string, on: boolean): Transaction {
  const draft = draftOf(state);
  const others = (draft.anew ?? []).filter((other) => other !== id);
  return standing(state.tr, { ...draft, anew: on ? [...others, id] : others });
}

/// The text as it is without what is only suggested.
export function baseOf(draft: Draft): Node {
  return writtenOf(draft).reduce((doc, { step }) => step.apply(doc).doc ?? doc, draft.confirmed);
}

function stretchesOf(draft: Draft): readonly Stretch[] {
  return suggestedOf(draft).reduce<readonly Stretch[]>((all, { step }) => added(all, step), []);
}

// What a step changed joins the stretches it touches and moves those behind it.
function added(stretches: readonly Stretch[], step: Step): readonly Stretch[] {
  return changesOf(step).reduceRight((all, [start, oldEnd, newEnd]) => {
    const grown = newEnd - oldEnd;
    const before = all.filter(({ toB }) => toB < start);
    const behind = all.filter(({ fromB }) => fromB > oldEnd);
    const touched = all.slice(before.length, all.length - behind.length);
    const first = touched[0];
    const last = touched.at(-1);
    const shiftBefore = (before.at(-1)?.toB ?? 0) - (before.at(-1)?.toA ?? 0);
    const shiftAt = last ? last.toB - last.toA : shiftBefore;
    const joined: Stretch = {
      fromA: first && first.fromB <= start ? first.fromA : start - shiftBefore,
      toA: last && last.toB >= oldEnd ? last.toA : oldEnd - shiftAt,
      fromB: Math.min(start, first?.fromB ?? start),
      toB: Math.max(oldEnd, last?.toB ?? oldEnd) + grown,
    };
    return [...before, joined, ...behind.map((one) => ({ ...one, fromB: one.fromB + grown, toB: one.toB + grown }))];
  }, stretches);
}

// The changed stretches of a step in the text before it, and how far each reaches after it. Those of one step that lie
// further on do not move those before: they are taken from the last to the first.
function changesOf(step: Step): [start: number, oldEnd: number, newEnd: number][] {
  const found: [number, number, number][] = [];
  const map: StepMap = step.getMap();
  map.forEach((oldStart, oldEnd, newStart, newEnd) => found.push([oldStart, oldEnd, oldStart + newEnd - newStart]));
  const { from, to } = step as Step & { from?: number; to?: number };
  if (!found.length && from !== undefined && to !== undefined) found.push([from, to, to]);
  return found;
}

// Without the words at its edges that stayed as they were; nothing if all of them did.
function trimmed(one: Stretch, base: Node, doc: Node): Stretch | null {
  const [was, is] = [base.slice(one.fromA, one.toA), doc.slice(one.fromB, one.toB)];
  if (was.eq(is)) return null;
  const start = was.content.findDiffStart(is.content);
  const $from = base.resolve(one.fromA);
  const flat = $from.parent.isTextblock && $from.sameParent(base.resolve(one.toA)) && doc.resolve(one.fromB).sameParent(doc.resolve(one.toB));
  if (!flat || start === null) return one;
  const end = was.content.findDiffEnd(is.content)!;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const [endA, endB] = [end.a + overlap, end.b + overlap];
  return wholeWords({ fromA: one.fromA + start, toA: one.fromA + endA, fromB: one.fromB + start, toB: one.fromB + endB }, base, doc);
}

const letterBefore = /[\p{L}\p{N}]+$/u;
const letterBehind = /^[\p{L}\p{N}]+/u;

// Nobody reads half a word: a change within one is told as another word.
function wholeWords(one: Stretch, base: Node, doc: Node): Stretch {
  const $from = base.resolve(one.fromA);
  const [before, behind] = [
    base.textBetween($from.start(), one.fromA, ' ', ' '),
    base.textBetween(one.toA, base.resolve(one.toA).end(), ' ', ' '),
  ];
  const [was, is] = [plain(base, one.fromA, one.toA), plain(doc, one.fromB, one.toB)];
  const begins = letterBehind.test(was) || letterBehind.test(is);
  const ends = letterBefore.test(was) || letterBefore.test(is);
  const left = begins ? (letterBefore.exec(before)?.[0].length ?? 0) : 0;
  const right = ends ? (letterBehind.exec(behind)?.[0].length ?? 0) : 0;
  return { fromA: one.fromA - left, toA: one.toA + right, fromB: one.fromB - left, toB: one.toB + right };
}

// Two changes with nothing but spaces or signs between them are one.
function areOneThought(one: Stretch, next: Stretch, base: Node): boolean {
  const $end = base.resolve(one.toA);
  if (!$end.parent.isTextblock || !$end.sameParent(base.resolve(next.fromA))) return false;
  return !/[\p{L}\p{N}]/u.test(base.textBetween(one.toA, next.fromA));
}

function around(one: Stretch, next: Stretch): Stretch {
  return { fromA: one.fromA, toA: next.toA, fromB: one.fromB, toB: next.toB };
}

// A suggestion is adopted or not by itself. Changes that make no text alone, as the two ends of a list, go together.
function standingAlone(stretches: readonly Stretch[], base: Node, doc: Node): Stretch[] {
  const done: Stretch[] = [];
  let open: Stretch | null = null;
  for (const one of stretches) {
    const sameSection: boolean = !!open && base.resolve(open.fromA).index(0) === base.resolve(one.fromA).index(0);
    if (open && !sameSection) {
      done.push(open);
      open = null;
    }
    open = open ? around(open, one) : one;
    if (!stands(open, base, doc)) continue;
    done.push(open);
    open = null;
  }
  return open ? [...done, open] : done;
}

function stands(one: Stretch, base: Node, doc: Node): boolean {
  return fits(base, one.fromA, one.toA, doc.slice(one.fromB, one.toB)) && fits(doc, one.fromB, one.toB, base.slice(one.fromA, one.toA));
}

function fits(doc: Node, from: number, to: number, slice: Slice): boolean {
  try {
    const { doc: made } = new ReplaceStep(from, to, slice).apply(doc);
    made?.check();
    return !!made;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function plain(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, to, '\n', '\n');
}

function putAnew(state: EditorState, { fromA, toA }: Stretch): string | null {
  const { placed } = marginOf(state);
  return draftOf(state).anew?.find((id) => {
    const there = placed.get(id)?.there;
    return !!there && fromA <= there.to && toA >= there.from;
  }) ?? null;
}

function draw(one: Stretch, base: Node, doc: Node, sentences: Sentences): Decoration[] {
  const drawn: Decoration[] = [];
  const gone = plain(base, one.fromA, one.toA);
  const came = one.fromB < one.toB && plain(doc, one.fromB, one.toB) !== gone;
  if (one.fromB < one.toB) drawn.push(Decoration.inline(one.fromB, one.toB, { nodeName: 'ins', class: 'draft-mine' }));
  if (gone && (came || one.fromB === one.toB)) {
    const key = `gone ${gone}`;
    drawn.push(Decoration.widget(one.fromB, () => strike(gone, sentences), { key, side: -2, ignoreSelection: true, marks: [] }));
  }
  return drawn;
}

function strike(words: string, sentences: Sentences): HTMLElement {
  const struck = document.createElement('del');
  struck.className = 'draft-mine';
  struck.textContent = words;
  struck.setAttribute('aria-label', sentences.say('you-would-delete', words));
  return struck;
}
