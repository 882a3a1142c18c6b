import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { draftOf, movedSince } from './draft.ts';
import { sameAuthor, type Author, type Side } from './protocol.ts';
import { markOf, sideClass } from './sentences.ts';

// “Who wrote this” tints every run of the text by the side of whoever brought it. The runs are the server's; here they
// only move along with the words until the server is asked again.

/// What the server says: which edit brought which stretch of the text at a version.
export interface Provenance {
  readonly version: number;
  readonly runs: readonly { readonly from: number; readonly to: number; readonly edit: string }[];
  readonly edits: Readonly<Record<string, WrittenBy>>;
  readonly totals: Readonly<Record<string, Readonly<Partial<Record<Side, number>>>>>;
}

export interface WrittenBy extends Author {
  readonly at: string;
}

/// A run at some place of the text on the screen.
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly edit: string;
  readonly by: WrittenBy;
}

interface Shown {
  readonly decorations: DecorationSet;
  readonly edits: Provenance['edits'];
}

const provenanceKey = new PluginKey<Shown | null>('provenance');

/// Draws the runs while they are shown.
export function provenancePlugin(): Plugin<Shown | null> {
  return new Plugin<Shown | null>({
    key: provenanceKey,
    state: {
      init: () => null,
      apply: (tr, shown) => {
        const set = tr.getMeta(provenanceKey) as Shown | null | undefined;
        if (set !== undefined) return set;
        return shown && tr.docChanged ? { ...shown, decorations: shown.decorations.map(tr.mapping, tr.doc) } : shown;
      },
    },
    props: { decorations: (state) => provenanceKey.getState(state)?.decorations },
  });
}

/// Shows these runs on the text as it is now; null if they are too old to be placed.
export function showProvenance(state: EditorState, provenance: Provenance, reading: boolean): Transaction | null {
  const since = movedSince(draftOf(state), provenance.version);
  if (!since) return null;
  const mapping = new Mapping(since.map(({ map }) => map));
  const drawn: Decoration[] = [];
  let before: WrittenBy | null = null;
  for (const { from, to, edit } of provenance.runs) {
    const by = provenance.edits[edit];
    const [start, end] = [mapping.map(from, 1), mapping.map(to, -1)];
    if (!by || start >= end) continue;
    const attrs = { class: `draft-run ${sideClass(by.side)}`, ...(reading && { tabindex: '0' }) };
    drawn.push(Decoration.inline(start, end, attrs, { edit, inclusiveEnd: false }));
    if (!before || !sameAuthor(before, by))
      drawn.push(Decoration.widget(start, () => drawMark(by), { key: `mark ${by.side}`, side: 1, ignoreSelection: true }));
    before = by;
  }
  const shown: Shown = { decorations: DecorationSet.create(state.doc, drawn), edits: provenance.edits };
  return state.tr.setMeta(provenanceKey, shown).setMeta('addToHistory', false);
}

export function hideProvenance(state: EditorState): Transaction {
  return state.tr.setMeta(provenanceKey, null).setMeta('addToHistory', false);
}

/// The run at a position, while runs are shown; where two meet, the one that begins there.
export function runAt(state: EditorState, position: number): Run | null {
  const shown = provenanceKey.getState(state);
  const touching = shown?.decorations.find(position, position, (spec) => (spec as { edit?: string }).edit !== undefined) ?? [];
  const found = touching.find(({ from, to }) => from <= position && position < to) ?? touching.find(({ to }) => to === position);
  if (!shown || !found) return null;
  const { edit } = found.spec as { edit: string };
  const by = shown.edits[edit];
  return by ? { from: found.from, to: found.to, edit, by } : null;
}

function drawMark(by: WrittenBy): HTMLElement {
  const mark = document.createElement('span');
  mark.className = `draft-run-mark ${sideClass(by.side)}`;
  mark.textContent = markOf(by.side);
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}
