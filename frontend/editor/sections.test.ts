import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Node } from 'prosemirror-model';
import { AllSelection, EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { insertTable, link, linkAt, list, quote } from './commands.ts';
import { draftPlugin } from './draft.ts';
import { keys } from './keys.ts';
import { schema } from './schema.ts';
import { countWords, sectionsPlugin, selectSection, spansSections, withinSections } from './sections.ts';
import { text } from './testing/world.ts';

/// A text one can press keys in.
class Paper {
  state: EditorState;

  constructor(sections: Record<string, readonly string[]>) {
    const doc = Node.fromJSON(schema, text(sections));
    const draft = { client: 'a', version: 0, confirmed: doc, unconfirmed: [], onItsWay: null, sequence: 0 };
    this.state = EditorState.create({ doc, plugins: [draftPlugin(draft), sectionsPlugin('')] });
  }

  readonly dispatch = (tr: Transaction): void => {
    this.state = this.state.applyTransaction(withinSections(this.state, tr)).state;
  };

  at(from: number, to = from): this {
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, from, to)));
    return this;
  }

  press(key: string): boolean {
    return keys[key]!(this.state, this.dispatch);
  }

  do(command: Command): boolean {
    return command(this.state, this.dispatch);
  }

  get words(): string {
    return this.state.doc.children.map((section) => section.textBetween(0, section.content.size, '/')).join('|');
  }
}

const two = (): Paper => new Paper({ problem: ['One', 'Two'], solution: ['Three'] });

test('no key at the edge of an answer joins it to another', () => {
  for (const key of ['Backspace', 'Mod-Backspace', 'Shift-Backspace']) {
    const paper = two().at(14);
    assert.equal(paper.press(key), true, `${key} is left to the browser`);
    assert.equal(paper.words, 'One/Two|Three');
  }
  for (const key of ['Delete', 'Mod-Delete']) {
    const paper = two().at(10);
    assert.equal(paper.press(key), true, `${key} is left to the browser`);
    assert.equal(paper.words, 'One/Two|Three');
  }
});

test('deleting across answers empties each of what was selected', () => {
  const paper = two().at(3, 16);

  paper.press('Backspace');

  assert.equal(paper.words, 'O|ree');
  assert.equal(paper.state.selection.from, 3);
});

test('deleting the whole text leaves every answer, empty', () => {
  const paper = two();
  paper.dispatch(paper.state.tr.setSelection(new AllSelection(paper.state.doc)));

  paper.press('Delete');

  assert.equal(paper.words, '|');
  paper.state.doc.check();
});

test('selects the answer first, then the whole text', () => {
  const paper = two().at(4);

  assert.equal(paper.do(selectSection), true);
  assert.equal(spansSections(paper.state), false);
  paper.press('Mod-a');

  assert.ok(paper.state.selection instanceof AllSelection);
});

test('no step of anybody here changes which answers there are', () => {
  const paper = two();
  const { doc } = paper.state;

  for (const harm of [
    (tr: Transaction) => tr.delete(0, doc.content.size),
    (tr: Transaction) => tr.insert(0, doc.firstChild!),
    (tr: Transaction) => tr.setNodeAttribute(0, 'key', 'other'),
    (tr: Transaction) => tr.join(12),
  ])
    paper.dispatch(harm(paper.state.tr));

  assert.equal(paper.words, 'One/Two|Three');
});

test('a heading at the beginning of an answer becomes a paragraph again', () => {
  const paper = two().at(2);
  paper.press('Mod-Alt-1');
  assert.equal(paper.state.doc.firstChild!.firstChild!.type.name, 'heading');

  paper.press('Backspace');

  assert.equal(paper.state.doc.firstChild!.firstChild!.type.name, 'paragraph');
});

test('makes a list, another list, and paragraphs again', () => {
  const paper = two().at(3);

  paper.do(list('bullet_list'));
  assert.equal(paper.state.doc.firstChild!.firstChild!.type.name, 'bullet_list');
  paper.do(list('ordered_list'));
  assert.equal(paper.state.doc.firstChild!.firstChild!.type.name, 'ordered_list');
  paper.do(list('ordered_list'));

  assert.equal(paper.state.doc.firstChild!.firstChild!.type.name, 'paragraph');
});

test('quotes and unquotes', () => {
  const paper = two().at(3);

  paper.do(quote);
  assert.equal(paper.state.doc.firstChild!.firstChild!.type.name, 'blockquote');
  paper.do(quote);

  assert.equal(paper.words, 'One/Two|Three');
  assert.equal(paper.state.doc.firstChild!.firstChild!.type.name, 'paragraph');
});

test('puts a table behind the paragraph, and never one into another', () => {
  const paper = two().at(3);

  assert.equal(paper.do(insertTable()), true);

  assert.deepEqual(
    paper.state.doc.firstChild!.children.map((block) => block.type.name),
    ['paragraph', 'table', 'paragraph'],
  );
  assert.equal(paper.do(insertTable()), false);
  paper.state.doc.check();
});

test('links the selected words, changes the link, and takes it away', () => {
  const paper = two().at(2, 5);

  paper.do(link('https://example.org/'));
  assert.equal(linkAt(paper.state), 'https://example.org/');
  paper.at(3).do(link('https://example.com/'));
  assert.equal(linkAt(paper.at(2, 5).state), 'https://example.com/');
  paper.at(3).do(link(null));

  assert.equal(linkAt(paper.at(2, 5).state), null);
});

test('counts words as people do', () => {
  const count = (words: string): number => countWords(Node.fromJSON(schema, text({ a: [words] })));

  assert.equal(count('It’s 3.5 well-known words – «tres», naïve'), 6);
  assert.equal(count(' '), 0);
});
