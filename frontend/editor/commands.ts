import { chainCommands, lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { Attrs, Mark, MarkType, Node, NodeType, ResolvedPos } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { schema } from './schema.ts';

// What a person can do with the text, by key or by button.

const node = (name: string): NodeType => schema.nodes[name]!;
const mark = (name: string): MarkType => schema.marks[name]!;

export const bold = toggleMark(mark('strong'));
export const italic = toggleMark(mark('em'));
export const plain = chainCommands(setBlockType(node('paragraph')), lift);
export const heading = (level: number): Command => setBlockType(node('heading'), { level });

/// Makes a list of the paragraphs, or paragraphs of the list, or this kind of list of the other.
export function list(kind: 'bullet_list' | 'ordered_list'): Command {
  return (state, dispatch, view) => {
    const around = listAround(state);
    if (!around) return wrapInList(node(kind))(state, dispatch);
    if (around.node.type === node(kind)) return liftListItem(node('list_item'))(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(around.position, node(kind)));
    return true;
  };
}

/// Makes the paragraphs a quote, or takes them out of it.
export const quote: Command = (state, dispatch, view) =>
  isInside(state, 'blockquote') ? lift(state, dispatch, view) : wrapIn(node('blockquote'))(state, dispatch, view);

/// Puts a table of so many rows and columns behind the paragraph, or in place of an empty one; its first row names the
/// columns.
export function insertTable(rows = 3, columns = 2): Command {
  return (state, dispatch) => {
    const { $to } = state.selection;
    if (isInTable(state) || !$to.parent.isTextblock) return false;
    const row = (cell: NodeType): Node =>
      node('table_row').create(null, Array.from({ length: columns }, () => cell.createAndFill()!));
    const body = Array.from({ length: rows - 1 }, () => row(node('table_cell')));
    const table = node('table').create(null, [row(node('table_header')), ...body]);
    const [from, to] = $to.parent.content.size ? [$to.after(), $to.after()] : [$to.before(), $to.after()];
    if (!$to.node(-1).canReplaceWith($to.index(-1) + 1, $to.index(-1) + 1, table.type)) return false;
    // A list entry begins with a paragraph, even an empty one.
    const at = $to.node(-1).type === node('list_item') && $to.index(-1) === 0 ? to : from;
    const tr = state.tr.replaceWith(at, to, table);
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    return true;
  };
}

/// Links the selected words, or writes the address where none are selected; null takes the link away.
export function link(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to, empty } = linkRange(state);
    if (!dispatch) return true;
    const tr = state.tr.removeMark(from, to, mark('link'));
    if (href === null) dispatch(tr);
    else if (empty) dispatch(tr.replaceSelectionWith(schema.text(href, [mark('link').create({ href })]), false));
    else dispatch(tr.addMark(from, to, mark('link').create({ href })));
    return true;
  };
}

/// The link at the cursor.
export function linkAt(state: EditorState): string | null {
  const { $from, from, to, empty } = state.selection;
  const found = empty
    ? linkMark($from.marks()) ?? linkMark($from.nodeAfter?.marks ?? [])
    : firstLink(state.doc, from, to);
  return found ? (found.attrs['href'] as string) : null;
}

export function isInside(state: EditorState, name: string, attrs: Attrs = {}): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const around = $from.node(depth);
    if (around.type === node(name) && Object.entries(attrs).every(([attr, value]) => around.attrs[attr] === value)) return true;
  }
  return false;
}

export function hasMark(state: EditorState, name: string): boolean {
  const { from, $from, to, empty } = state.selection;
  if (empty) return !!mark(name).isInSet(state.storedMarks ?? $from.marks());
  return state.doc.rangeHasMark(from, to, mark(name));
}

/// The table cell a position lies in.
export function cellOf($position: ResolvedPos): Node | null {
  for (let depth = $position.depth; depth > 0; depth--)
    if (/cell/.test(String($position.node(depth).type.spec['tableRole']))) return $position.node(depth);
  return null;
}

function listAround(state: EditorState): { node: Node; position: number } | null {
  const { $from } = state.selection;
  for (let depth = $from.depth - 1; depth > 0; depth--)
    if ($from.node(depth).type === node('list_item')) return { node: $from.node(depth - 1), position: $from.before(depth - 1) };
  return null;
}

// The selected words; with only a cursor in a link, the whole link.
function linkRange(state: EditorState): { from: number; to: number; empty: boolean } {
  const { $from, from, to, empty } = state.selection;
  const href = linkAt(state);
  if (!empty || href === null) return { from, to, empty };
  let [start, end] = [from, from];
  $from.parent.forEach((child, offset) => {
    const at = $from.start() + offset;
    const linked = linkMark(child.marks)?.attrs['href'] === href;
    if (linked && at <= from && at + child.nodeSize >= from) [start, end] = [at, at + child.nodeSize];
  });
  return { from: start, to: end, empty: false };
}

function firstLink(doc: Node, from: number, to: number): Mark | undefined {
  let found: Mark | undefined;
  doc.nodesBetween(from, to, (child) => {
    found ??= linkMark(child.marks);
  });
  return found;
}

function linkMark(marks: readonly Mark[]): Mark | undefined {
  return mark('link').isInSet(marks);
}
