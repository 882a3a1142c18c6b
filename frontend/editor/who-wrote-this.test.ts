import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { draftPlugin } from './draft.ts';
import { schema } from './schema.ts';
import { text } from './testing/world.ts';
import { provenancePlugin, runAt, showProvenance, type WrittenBy } from './who-wrote-this.ts';

const ana: WrittenBy = { person: 'Ana', organisation: 'Justice', side: 'GOVERNMENT', at: '2027-03-03T14:05:00Z' };
const tom: WrittenBy = { person: 'Tom', organisation: 'Transparencia', side: 'CIVIL_SOCIETY', at: '2027-03-03T14:06:00Z' };

test('names the author of each letter where the words of two meet', () => {
  const confirmed = Node.fromJSON(schema, text({ problem: ['OneTwo'] }));
  const draft = { client: 'a', version: 0, confirmed, unconfirmed: [], onItsWay: null, sequence: 0 };
  const state = EditorState.create({ doc: confirmed, plugins: [draftPlugin(draft), provenancePlugin()] });
  const runs = [
    { from: 2, to: 5, edit: '1' },
    { from: 5, to: 8, edit: '2' },
  ];

  const shown = state.apply(showProvenance(state, { version: 0, runs, edits: { '1': ana, '2': tom }, totals: {} }, false)!);

  const authors = [2, 3, 4, 5, 6, 7, 8].map((position) => runAt(shown, position)?.by.person);
  assert.deepEqual(authors, ['Ana', 'Ana', 'Ana', 'Tom', 'Tom', 'Tom', 'Tom']);
});
