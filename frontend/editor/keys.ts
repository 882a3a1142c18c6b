import { baseKeymap, chainCommands, setBlockType } from 'prosemirror-commands';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { bold, heading, italic, list, plain, quote } from './commands.ts';
import { schema } from './schema.ts';
import { selectSection } from './sections.ts';
import { redo, undo } from './undo.ts';

const listItem = schema.nodes['list_item']!;

const newLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes['hard_break']!.create()).scrollIntoView());
  return true;
};

// A heading or a list at the beginning of an answer has nothing before it to join: it becomes a paragraph.
const plainAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type !== schema.nodes['heading']!) return false;
  return setBlockType(schema.nodes['paragraph']!)(state, dispatch);
};

// Where an answer or a cell ends, a key does nothing; left to itself the browser would join what it sees.
const nothingBefore: Command = ({ selection: { $from, empty } }) => empty && $from.parentOffset === 0;
const nothingBehind: Command = ({ selection: { $from, empty } }) => empty && $from.parentOffset === $from.parent.content.size;

const backward = chainCommands(plainAtStart, baseKeymap['Backspace']!, nothingBefore);
const forward = chainCommands(baseKeymap['Delete']!, nothingBehind);

/// What the keys do. Tab leaves the text except in a table or where it moves a list entry; F6 always leaves it.
export const keys: Readonly<Record<string, Command>> = {
  ...baseKeymap,
  'Backspace': backward,
  'Mod-Backspace': backward,
  'Shift-Backspace': backward,
  'Delete': forward,
  'Mod-Delete': forward,
  'Mod-a': chainCommands(selectSection, baseKeymap['Mod-a']!),
  'Mod-b': bold,
  'Mod-i': italic,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-Alt-0': plain,
  'Mod-Alt-1': heading(1),
  'Mod-Alt-2': heading(2),
  'Mod-Shift-7': list('ordered_list'),
  'Mod-Shift-8': list('bullet_list'),
  'Mod-Shift-9': quote,
  'Mod-]': sinkListItem(listItem),
  'Mod-[': liftListItem(listItem),
  'Enter': chainCommands(splitListItem(listItem), baseKeymap['Enter']!),
  'Shift-Enter': newLine,
  'Mod-Enter': newLine,
  'Tab': chainCommands(goToNextCell(1), sinkListItem(listItem)),
  'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(listItem)),
};

/// The shortcuts a person is told of, with the sentence that names each.
export const shortcuts: readonly (readonly [keys: string, sentence: string])[] = [
  ['Mod+B', 'bold'],
  ['Mod+I', 'italic'],
  ['Mod+K', 'link'],
  ['Mod+Alt+0', 'paragraph'],
  ['Mod+Alt+1', 'heading'],
  ['Mod+Alt+2', 'subheading'],
  ['Mod+Shift+8', 'bullet-list'],
  ['Mod+Shift+7', 'ordered-list'],
  ['Mod+]', 'list-deeper'],
  ['Mod+[', 'list-higher'],
  ['Mod+Shift+9', 'quote'],
  ['Mod+Z', 'undo'],
  ['Mod+Shift+Z', 'redo'],
  ['Shift+Enter', 'line-break'],
  ['Mod+Alt+M', 'comment'],
  ['Mod+Alt+S', 'suggest'],
  ['Alt+↓', 'next-mark'],
  ['Mod+A', 'select-section'],
  ['Alt+F10', 'go-to-toolbar'],
  ['F6', 'leave-text'],
  ['Mod+/', 'shortcuts'],
];
