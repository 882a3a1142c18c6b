import { lift, setBlockType, splitBlock, toggleMark, wrapIn, joinBackward, joinForward } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import { sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { TextSelection, type Command } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from 'prosemirror-tables';
import { cellOf } from '../commands.ts';
import { schema } from '../schema.ts';
import type { Writer } from './writer.ts';

const { nodes, marks } = schema;

const changes: Command[] = [
  splitBlock,
  joinBackward,
  joinForward,
  lift,
  wrapIn(nodes['blockquote']!),
  wrapInList(nodes['bullet_list']!),
  splitListItem(nodes['list_item']!),
  sinkListItem(nodes['list_item']!),
  setBlockType(nodes['heading']!, { level: 2 }),
  setBlockType(nodes['paragraph']!),
  toggleMark(marks['strong']!),
  toggleMark(marks['em']!),
  toggleMark(marks['link']!, { href: 'https://example.org/' }),
  addRowAfter,
  addColumnAfter,
  insertTable,
];

/// Does something a person could do, anywhere.
export function anything(writer: Writer, random: () => number, words: string): void {
  choosePlace(writer, random);
  const dice = random();
  if (dice < 0.5) writer.type(words);
  else if (dice < 0.62) writer.erase();
  else if (dice < 0.72) writer.undo();
  else if (dice < 0.77) writer.redo();
  else writer.do(oneOf([...changes, deleteRow, deleteColumn], random));
}

/// Does something that takes no letter away, anywhere.
export function anythingGentle(writer: Writer, random: () => number, words: string): void {
  choosePlace(writer, random);
  writer.select(writer.state!.selection.head, writer.state!.selection.head);
  if (random() < 0.6) writer.type(words);
  else writer.do(oneOf(changes, random));
}

function oneOf<Thing>(things: readonly Thing[], random: () => number): Thing {
  return things[Math.floor(random() * things.length)]!;
}

/// Puts the cursor anywhere, or selects some words; never across two answers.
export function choosePlace(writer: Writer, random: () => number): void {
  const doc = writer.state!.doc;
  const places: { start: number; end: number }[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) places.push({ start: pos + 1, end: pos + 1 + node.content.size });
  });
  const within = (place: { start: number; end: number }): number =>
    place.start + Math.floor(random() * (place.end - place.start + 1));
  const one = Math.floor(random() * places.length);
  const anchor = within(places[one]!);
  const other = random() < 0.2 ? places[Math.min(places.length - 1, one + 1)]! : places[one]!;
  const head = random() < 0.5 ? anchor : within(other);
  const together = sectionOf(doc, anchor) === sectionOf(doc, head) && cellOf(doc.resolve(anchor)) === cellOf(doc.resolve(head));
  writer.dispatch(writer.state!.tr.setSelection(TextSelection.create(doc, anchor, together ? head : anchor)));
}

function insertTable(...[state, dispatch]: Parameters<Command>): boolean {
  const row = nodes['table_row']!.create(null, [0, 1].map(() => nodes['table_cell']!.createAndFill()!));
  dispatch?.(state.tr.replaceSelectionWith(nodes['table']!.create(null, [row, row])));
  return true;
}

function sectionOf(doc: Node, position: number): Node {
  return doc.resolve(position).node(1);
}
