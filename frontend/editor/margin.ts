import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { Mapping, type Mappable, type StepMap } from 'prosemirror-transform';
import type { DecorationSet } from 'prosemirror-view';
import { draftOf, isFromServer, movedSince, type Draft } from './draft.ts';
import { drawMargin, type Pen } from './margin-drawing.ts';
import type { Mark, Marks } from './protocol.ts';

// What stands beside the text: comments, and others' suggestions. The server says where; between two of its words the
// places move along with the text, by one rule on both sides.

export interface Range {
  readonly from: number;
  readonly to: number;
}

/// A mark in the confirmed text, and where that is on this screen.
export interface Placed {
  readonly mark: Mark;
  readonly there: Range;
  readonly here: Range;
}

/// Everything beside the text. Replaced, never edited.
export interface Margin {
  readonly placed: ReadonlyMap<string, Placed>;
  /// The one whose card is open.
  readonly chosen: string | null;
  /// The words that somebody is about to comment on.
  readonly composing: Range | null;
  readonly drawn: DecorationSet;
}

type Change = Partial<Pick<Margin, 'placed' | 'chosen' | 'composing'>>;

const marginKey = new PluginKey<Margin>('margin');

/// Keeps the marks at their places and draws them.
export function marginPlugin(pen: Pen): Plugin<Margin> {
  return new Plugin<Margin>({
    key: marginKey,
    state: {
      init: (_, state) => drawn({ placed: new Map(), chosen: null, composing: null }, state, pen),
      apply: (tr, margin, before, state) => {
        const change = tr.getMeta(marginKey) as Change | undefined;
        if (change) return drawn({ ...margin, ...change }, state, pen);
        return tr.docChanged || isFromServer(tr) ? follow(margin, tr, before, state, pen) : margin;
      },
    },
    props: { decorations: (state) => marginKey.getState(state)!.drawn },
  });
}

export function marginOf(state: EditorState): Margin {
  return marginKey.getState(state)!;
}

/// Takes what the server says of the margin.
export function takeMarks(state: EditorState, { version, whole, marks, gone }: Marks): Transaction {
  const placed = new Map(whole ? [] : marginOf(state).placed);
  gone.forEach((id) => placed.delete(id));
  const since = movedSince(draftOf(state), version) ?? [];
  const confirmed = since.slice(0, since.length - draftOf(state).unconfirmed.length).map(({ map }) => map);
  for (const mark of marks) {
    const there = moved({ from: mark.from, to: mark.to }, new Mapping(confirmed), mark.deleted);
    placed.set(mark.id, { mark, there, here: onScreen(there, draftOf(state), mark.deleted) });
  }
  const { chosen } = marginOf(state);
  return quiet(state, { placed, chosen: chosen !== null && placed.has(chosen) ? chosen : null });
}

/// Opens the card of a mark, or closes it.
export function choose(state: EditorState, chosen: string | null): Transaction {
  return quiet(state, { chosen });
}

/// Marks the words to comment on while their comment is written, or no longer.
export function compose(state: EditorState, composing: Range | null): Transaction {
  return quiet(state, { composing });
}

/// The marks in the order of the text.
export function inOrder({ placed }: Margin): Placed[] {
  return [...placed.values()].sort((a, b) => a.here.from - b.here.from || a.mark.number - b.mark.number);
}

/// The mark before or behind a position; beginning again at the other end of the text.
export function nextMark(state: EditorState, way: 1 | -1): Placed | undefined {
  const margin = marginOf(state);
  const all = inOrder(margin);
  const at = all.findIndex(({ mark }) => mark.id === margin.chosen);
  if (at >= 0) return all[(at + way + all.length) % all.length];
  const { head } = state.selection;
  return way > 0
    ? (all.find(({ here }) => here.from >= head) ?? all[0])
    : (all.findLast(({ here }) => here.from <= head) ?? all.at(-1));
}

/// Puts the cursor to a mark and opens its card.
export function goToMark(state: EditorState, id: string): Transaction | null {
  const found = marginOf(state).placed.get(id);
  if (!found) return null;
  const at = state.doc.resolve(Math.min(found.here.from, state.doc.content.size));
  return choose(state, id).setSelection(TextSelection.near(at, 1)).scrollIntoView();
}

function onScreen(there: Range, draft: Draft, deleted: boolean): Range {
  return moved(there, new Mapping(draft.unconfirmed.map(({ step }) => step.getMap())), deleted);
}

/// Where something on this screen is in the confirmed text: around what is not confirmed yet.
export function confirmedRange({ from, to }: Range, draft: Draft): Range {
  const back = (position: number, bias: 1 | -1): number =>
    draft.unconfirmed.reduceRight((at, { inverted }) => inverted.getMap().map(at, bias), position);
  const [start, end] = [back(from, 1), back(to, -1)];
  return start <= end ? { from: start, to: end } : { from: end, to: end };
}

// The protocol's rule: a stretch does not grow at its edges; one that is gone is the point where it stood; what was
// made for a point goes along with the words behind it.
function moved({ from, to }: Range, mapping: Mappable, deleted = false): Range {
  if (from === to) return { from: mapping.map(from, deleted ? -1 : 1), to: mapping.map(from, deleted ? -1 : 1) };
  const [start, end] = [mapping.map(from, 1), mapping.map(to, -1)];
  return start < end ? { from: start, to: end } : { from: mapping.map(from, -1), to: mapping.map(from, -1) };
}

function follow(margin: Margin, tr: Transaction, before: EditorState, state: EditorState, pen: Pen): Margin {
  const draft = draftOf(state);
  const here = (range: Range, deleted = false): Range => moved(range, tr.mapping, deleted);
  if (!isFromServer(tr)) {
    const placed = new Map([...margin.placed].map(([id, one]) => [id, { ...one, here: here(one.here, one.mark.deleted) }]));
    const composing = margin.composing && here(margin.composing);
    return { ...margin, placed, composing, drawn: margin.drawn.map(tr.mapping, tr.doc) };
  }
  const maps = arrivedSince(draftOf(before), draft);
  const rebased = draft.unconfirmed.length > 0 || draftOf(before).unconfirmed.length > 0;
  const news = new Mapping(maps);
  const placed = new Map(
    [...margin.placed].map(([id, { mark, there }]) => {
      const now = moved(there, news, mark.deleted);
      return [id, { mark, there: now, here: rebased ? onScreen(now, draft, mark.deleted) : now }];
    }),
  );
  const next = { ...margin, placed, composing: margin.composing && here(margin.composing) };
  const others = draft.anew !== draftOf(before).anew;
  return others || (rebased && tr.docChanged) ? drawn(next, state, pen) : { ...next, drawn: margin.drawn.map(tr.mapping, tr.doc) };
}

function arrivedSince(before: Draft, draft: Draft): readonly StepMap[] {
  const many = draft.version - before.version;
  return many > 0 ? draft.recent.slice(-many).map(({ map }) => map) : [];
}

function drawn(margin: Omit<Margin, 'drawn'>, state: EditorState, pen: Pen): Margin {
  return { ...margin, drawn: drawMargin(margin, state.doc as Node, draftOf(state).anew ?? [], pen) };
}

function quiet(state: EditorState, change: Change): Transaction {
  return state.tr.setMeta(marginKey, change).setMeta('addToHistory', false);
}
