import type { Command, EditorState } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  toggleHeaderRow,
} from 'prosemirror-tables';
import { bold, hasMark, heading, insertTable, isInside, italic, linkAt, list, plain, quote } from './commands.ts';
import { redo, undo } from './undo.ts';

/// One button: the sentence it says, what it does, and whether that is so already.
export interface Tool {
  readonly sentence: string;
  readonly keys?: string;
  readonly command: Command;
  readonly active?: (state: EditorState) => boolean;
}

/// What a paragraph can be.
export const styles: readonly Tool[] = [
  { sentence: 'paragraph', keys: 'Mod+Alt+0', command: plain, active: (state) => !isInside(state, 'heading') },
  { sentence: 'heading', keys: 'Mod+Alt+1', command: heading(1), active: (state) => isInside(state, 'heading', { level: 1 }) },
  { sentence: 'subheading', keys: 'Mod+Alt+2', command: heading(2), active: (state) => isInside(state, 'heading', { level: 2 }) },
];

/// What can be done with words; the link has a form of its own.
export const tools: readonly Tool[] = [
  { sentence: 'bold', keys: 'Mod+B', command: bold, active: (state) => hasMark(state, 'strong') },
  { sentence: 'italic', keys: 'Mod+I', command: italic, active: (state) => hasMark(state, 'em') },
  { sentence: 'link', keys: 'Mod+K', command: () => true, active: (state) => linkAt(state) !== null },
  { sentence: 'bullet-list', keys: 'Mod+Shift+8', command: list('bullet_list'), active: (state) => isInside(state, 'bullet_list') },
  { sentence: 'ordered-list', keys: 'Mod+Shift+7', command: list('ordered_list'), active: (state) => isInside(state, 'ordered_list') },
  { sentence: 'quote', keys: 'Mod+Shift+9', command: quote, active: (state) => isInside(state, 'blockquote') },
  { sentence: 'table', command: insertTable() },
  { sentence: 'undo', keys: 'Mod+Z', command: undo },
  { sentence: 'redo', keys: 'Mod+Shift+Z', command: redo },
];

/// What can be done with the table the cursor is in.
export const tableTools: readonly Tool[] = [
  { sentence: 'row-above', command: addRowBefore },
  { sentence: 'row-below', command: addRowAfter },
  { sentence: 'column-before', command: addColumnBefore },
  { sentence: 'column-after', command: addColumnAfter },
  { sentence: 'header-row', command: toggleHeaderRow, active: (state) => isInside(state, 'table_header') },
  { sentence: 'delete-row', command: deleteRow },
  { sentence: 'delete-column', command: deleteColumn },
  { sentence: 'delete-table', command: deleteTable },
];

export { isInTable };
