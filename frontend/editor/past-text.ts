import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Author, Json } from './protocol.ts';
import type { Sentences } from './sentences.ts';

/// One person's burst of writing, as the history tells it.
export interface PastEdit extends Author {
  readonly id: string;
  readonly opened: string;
  /// Null while it goes on.
  readonly closed: string | null;
  readonly fromVersion: number;
  readonly toVersion: number;
}

/// The text as it was, and what the edit that ended there had changed.
export interface PastText {
  readonly version: number;
  readonly document: Json;
  readonly inserted: readonly { readonly from: number; readonly to: number; readonly edit: string }[];
  readonly deleted: readonly { readonly at: number; readonly text: string; readonly edit: string }[];
}

/// When it ended, or when it began if it goes on.
export function ended({ closed, opened }: PastEdit): string {
  return closed ?? opened;
}

/// The last edit that was closed by then; the first where none was.
export function editAt(edits: readonly PastEdit[], date: Date): number {
  return Math.max(0, edits.findLastIndex(({ opened }) => new Date(opened) <= date));
}

/// Insertions underlined, deletions struck, and both said in words to those who hear the page.
export function drawChanges(doc: Node, { inserted, deleted }: PastText, sentences: Sentences, by: Author): DecorationSet {
  const who = sentences.author(by);
  const drawn = inserted.flatMap(({ from, to }) => [
    Decoration.widget(from, () => said(sentences.say('inserted-by', who)), { side: 1 }),
    Decoration.inline(from, to, { nodeName: 'ins', class: 'draft-change' }),
    Decoration.widget(to, () => said(sentences.say('insertion-ends')), { side: -1 }),
  ]);
  const struck = deleted.map(({ at, text }) => Decoration.widget(at, () => strike(text, sentences.say('deleted-by', who)), { side: -1 }));
  return DecorationSet.create(doc, [...drawn, ...struck]);
}

function strike(text: string, label: string): HTMLElement {
  const deleted = document.createElement('del');
  deleted.className = 'draft-change';
  deleted.append(said(label), text);
  return deleted;
}

function said(sentence: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'visually-hidden';
  span.textContent = ` ${sentence} `;
  return span;
}
