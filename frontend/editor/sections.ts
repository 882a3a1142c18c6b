import type { Node } from 'prosemirror-model';
import { AllSelection, Plugin, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorProps } from 'prosemirror-view';
import { isFromServer } from './draft.ts';

// The answers of a text are given by its template. Inside them everything may change; between them nothing, whatever
// key is pressed and whatever is pasted.

/// Guards the answers: their keys, number and order. What would change them is done within each answer, or not at all.
export function sectionsPlugin(hint: string): Plugin {
  return new Plugin({
    filterTransaction: (tr, state) => isFromServer(tr) || !tr.docChanged || keepsSections(state.doc, tr.doc),
    props: {
      handleTextInput(view, _from, _to, text) {
        if (!spansSections(view.state)) return false;
        view.dispatch(clearEach(view.state).insertText(text).scrollIntoView());
        return true;
      },
      handlePaste(view) {
        if (spansSections(view.state)) view.dispatch(clearEach(view.state));
        return false;
      },
      decorations: hints(hint),
    },
  });
}

/// The same change, kept within each answer where it would reach across them.
export function withinSections(state: EditorState, tr: Transaction): Transaction {
  const reaches = tr.docChanged && !isFromServer(tr) && spansSections(state) && !keepsSections(state.doc, tr.doc);
  return reaches ? clearEach(state) : tr;
}

/// Whether more than a part of one answer is selected.
export function spansSections({ selection, doc }: EditorState): boolean {
  if (selection instanceof AllSelection) return true;
  return selection.$from.depth > 0 && selection.$to.depth > 0 && selection.$from.index(0) !== selection.$to.index(0) && doc.childCount > 1;
}

/// Selects the answer the cursor is in; when it is selected already, the whole text.
export function selectSection(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const { $from, $to } = state.selection;
  if ($from.depth === 0 || spansSections(state)) return false;
  const all = TextSelection.between(state.doc.resolve($from.start(1)), state.doc.resolve($from.end(1)));
  if (all.from >= $from.pos && all.to <= $to.pos) return false;
  dispatch?.(state.tr.setSelection(all));
  return true;
}

/// Puts the cursor at the beginning of an answer.
export function goToSection(key: string): Command {
  return (state, dispatch) => {
    let at: number | null = null;
    state.doc.forEach((section, offset) => (section.attrs['key'] === key ? (at = offset + 1) : undefined));
    if (at !== null) dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))));
    return at !== null;
  };
}

const counted = new WeakMap<Node, number>();

/// The words of a text or a part of it. What did not change since is not counted again.
export function countWords(node: Node): number {
  const known = counted.get(node);
  if (known !== undefined) return known;
  const words = node.isTextblock
    ? (node.textBetween(0, node.content.size, ' ', ' ').match(/[\p{L}\p{N}]+(?:[’'.\-–][\p{L}\p{N}]+)*/gu)?.length ?? 0)
    : node.children.reduce((sum, child) => sum + countWords(child), 0);
  counted.set(node, words);
  return words;
}

function keepsSections(before: Node, after: Node): boolean {
  return (
    before.childCount === after.childCount &&
    before.children.every((section, i) => section.type === after.child(i).type && section.attrs['key'] === after.child(i).attrs['key'])
  );
}

// Deletes what is selected of each answer, from the last to the first, and leaves the cursor in the first.
function clearEach(state: EditorState): Transaction {
  const { from, to } = state.selection;
  const tr = state.tr;
  const parts: [number, number][] = [];
  state.doc.forEach((section, offset) => {
    const [start, end] = [Math.max(from, offset + 1), Math.min(to, offset + 1 + section.content.size)];
    if (start < end) parts.push([start, end]);
  });
  for (const [start, end] of parts.reverse()) tr.delete(start, end);
  const first = parts.at(-1)?.[0] ?? from;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(first, -1))));
}

// Where nothing is written yet it says so, and the answer with the cursor is marked.
function hints(hint: string): EditorProps['decorations'] {
  return ({ doc, selection }) => {
    const drawn: Decoration[] = [];
    doc.forEach((section, offset) => {
      const end = offset + section.nodeSize;
      if (offset < selection.head && selection.head < end) drawn.push(Decoration.node(offset, end, { class: 'draft-here' }));
      const only = section.childCount === 1 ? section.firstChild! : null;
      if (only?.type.name === 'paragraph' && only.content.size === 0)
        drawn.push(Decoration.node(offset + 1, offset + 1 + only.nodeSize, { class: 'draft-hint', 'data-hint': hint }));
    });
    return DecorationSet.create(doc, drawn);
  };
}
