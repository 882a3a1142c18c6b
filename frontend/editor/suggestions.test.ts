import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitBlock, toggleMark } from 'prosemirror-commands';
import { draftOf, suggestedOf } from './draft.ts';
import { marginOf } from './margin.ts';
import { schema } from './schema.ts';
import { MemoryStorage } from './testing/memory-storage.ts';
import { anything } from './testing/monkey.ts';
import { fair } from './testing/simulated-network.ts';
import { text, World } from './testing/world.ts';
import { list } from './commands.ts';
import type { Writer } from './testing/writer.ts';

/// A world in which civil society may suggest, and government write and decide.
function oneAnswer(): World {
  const world = new World(text({ problem: ['Hospitals publish nothing.'], solution: ['They shall.'] }));
  world.authority.mayWrite = ({ side }) => side === 'GOVERNMENT';
  world.authority.may = ({ side }) => (side === 'GOVERNMENT' ? ['comment', 'suggest', 'decide'] : ['comment', 'suggest']);
  return world;
}

const unsent = (writer: Writer): string[] => writer.beside.unsent.map(({ before, after }) => `[${before}]→[${after}]`);

test('lets nothing that is only suggested reach the text', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];

  tom.choose('nothing').type('something');
  await world.sync();

  assert.equal(tom.words, 'Hospitals publish something.|They shall.');
  assert.equal(ana.words, 'Hospitals publish nothing.|They shall.');
  assert.equal(world.authority.version, 0);
  assert.deepEqual(unsent(tom), ['[nothing]→[something]']);
  assert.equal(tom.standing, 'read-only');
});

test('makes one suggestion of each stretch that was changed', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];

  tom.goTo('Hospitals').type(' in 14 provinces');
  tom.choose('nothing').erase();
  tom.goTo('shall').type(' from May');
  assert.deepEqual(unsent(tom), ['[]→[ in 14 provinces]', '[nothing]→[]', '[]→[ from May]']);
  const answers = tom.send('It is known.');
  await world.sync();

  assert.deepEqual((await answers).map(({ type }) => type), ['done', 'done', 'done']);
  assert.deepEqual(unsent(tom), []);
  assert.equal(tom.words, 'Hospitals publish nothing.|They shall.');
  assert.deepEqual(ana.margin, ['s1 []→[ in 14 provinces]', 's2 [nothing]→[]', 's3 []→[ from May]']);
  assert.deepEqual(tom.margin, ana.margin);
  assert.equal(suggestedOf(draftOf(tom.state!)).length, 0);
});

test('keeps only the words that differ', async () => {
  const world = oneAnswer();
  const tom = await world.with('Tom', 'CIVIL_SOCIETY');

  tom.choose('publish nothing').paste('publish hardly anything');

  assert.deepEqual(unsent(tom), ['[nothing]→[hardly anything]']);
});

test('takes a change back that was undone or typed back', async () => {
  const world = oneAnswer();
  const tom = await world.with('Tom', 'CIVIL_SOCIETY');

  tom.choose('nothing').paste('something');
  tom.undo();
  tom.goTo('shall').type('!');
  tom.choose('!').erase();

  assert.deepEqual(unsent(tom), []);
  assert.equal(tom.words, 'Hospitals publish nothing.|They shall.');
});

test('suggests while others write, and each change stays at its words', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];

  tom.choose('nothing').type('too little');
  ana.goTo('Hospitals', 'before').type('Many ');
  ana.goTo('publish').type(' today');
  await world.sync();
  assert.equal(tom.words, 'Many Hospitals publish today too little.|They shall.');
  void tom.send();
  await world.sync();

  assert.deepEqual(ana.margin, ['s1 [nothing]→[too little]']);
});

test('arrives at its words when others wrote while it was on its way', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];
  tom.choose('nothing').type('too little');

  await world.delay(tom, () => {
    ana.goTo('Hospitals', 'before').type('Many ');
    void tom.send();
  });
  await world.sync();

  assert.deepEqual(ana.margin, ['s1 [nothing]→[too little]']);
  assert.deepEqual(tom.margin, ana.margin);
  assert.equal(tom.words, 'Many Hospitals publish nothing.|They shall.');
});

test('tells its author when the words to be changed are removed, and keeps what was typed for them', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];

  tom.goTo('publish nothing').type(' at all');
  tom.choose('publish').type('tell');
  ana.choose(' publish nothing').erase();
  await world.sync();

  assert.equal(ana.words, 'Hospitals.|They shall.');
  const kept = [...tom.foundNoPlace, ...tom.beside.unsent.map(({ after }) => after)].join(' ');
  assert.match(kept, /at all/);
  assert.match(kept, /tell/);
});

test('keeps suggested words that were not sent through a reload', async () => {
  const world = oneAnswer();
  const storage = new MemoryStorage();
  const tom = await world.with('Tom', 'CIVIL_SOCIETY', storage);
  tom.choose('nothing').type('too little');
  await world.sync();

  world.without(tom);
  const again = await world.with('Tom', 'CIVIL_SOCIETY', storage);
  await world.sync();

  assert.deepEqual(unsent(again), ['[nothing]→[too little]']);
  void again.send();
  await world.sync();
  assert.deepEqual(again.margin, ['s1 [nothing]→[too little]']);
  assert.equal(storage.length, 0);
});

test('sends a suggestion once whose answer was lost', async () => {
  const world = oneAnswer();
  const tom = await world.with('Tom', 'CIVIL_SOCIETY');
  tom.choose('nothing').type('too little');

  const answers = tom.send();
  await world.time.pass(7);
  tom.network.cut();
  await world.sync(20_000);

  assert.deepEqual(await answers, [{ type: 'unknown' }]);
  assert.deepEqual(unsent(tom), []);
  assert.deepEqual(tom.margin, ['s1 [nothing]→[too little]']);
});

test('keeps a suggestion that never arrived, to be sent again', async () => {
  const world = oneAnswer();
  const tom = await world.with('Tom', 'CIVIL_SOCIETY');
  tom.choose('nothing').type('too little');

  const answers = tom.send();
  await world.time.pass(1);
  tom.network.cut();
  await world.sync(20_000);

  assert.deepEqual(await answers, [{ type: 'unknown' }]);
  assert.deepEqual(unsent(tom), ['[nothing]→[too little]']);
});

test('does not send what is suggested while there is no line', async () => {
  const world = oneAnswer();
  const tom = await world.with('Tom', 'CIVIL_SOCIETY');
  tom.network.weather = { ...fair, down: true };
  tom.network.cut();
  await world.time.pass(10);

  tom.choose('nothing').type('too little');
  const answers = await tom.send();

  assert.deepEqual(answers, [{ type: 'unsent' }]);
  assert.deepEqual(unsent(tom), ['[nothing]→[too little]']);
});

test('lets its author put an open suggestion anew under the same number', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];
  tom.choose('nothing').type('too little');
  void tom.send();
  await world.sync();

  assert.ok(tom.beside.edit('mark-1'));
  assert.equal(tom.words, 'Hospitals publish too little.|They shall.');
  tom.choose('little').type('few contracts');
  void tom.send();
  await world.sync();

  assert.deepEqual(ana.margin, ['s1 [nothing]→[too few contracts]']);
  assert.deepEqual(tom.margin, ana.margin);
});

test('takes what was typed on while a suggestion was under way as the same suggestion anew', async () => {
  const world = oneAnswer();
  const tom = await world.with('Tom', 'CIVIL_SOCIETY');
  tom.choose('nothing').type('too little');

  void tom.send();
  tom.goTo('too little').type(' by far');
  await world.sync();
  assert.deepEqual(tom.beside.unsent.map(({ anew }) => anew), ['mark-1']);
  void tom.send();
  await world.sync();

  assert.deepEqual(tom.margin, ['s1 [nothing]→[too little by far]']);
});

// qpixel#529
test('shows both that they speak of the same words', async () => {
  const world = oneAnswer();
  const [tom, eva] = [await world.with('Tom', 'CIVIL_SOCIETY'), await world.with('Eva', 'CIVIL_SOCIETY')];

  tom.choose('nothing').type('too little');
  void tom.send();
  await world.sync();
  eva.choose('publish nothing').type('are silent');
  void eva.send();
  await world.sync();

  const overlaps = (writer: Writer): unknown => [...marginOf(writer.state!).placed.values()].map(({ mark }) => mark.overlaps);
  assert.deepEqual(overlaps(tom), [['mark-2'], ['mark-1']]);
  assert.deepEqual(overlaps(eva), overlaps(tom));
});

test('puts an adopted suggestion into everybody’s text, also into that of whoever suggests beside it', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];
  tom.choose('nothing').type('too little');
  void tom.send();
  await world.sync();
  tom.goTo('shall').type(' soon');

  const adopted = ana.beside.decide('mark-1', 'ADOPTED', '');
  await world.sync();

  assert.equal((await adopted).type, 'done');
  assert.equal(ana.words, 'Hospitals publish too little.|They shall.');
  assert.equal(tom.words, 'Hospitals publish too little.|They shall soon.');
  assert.deepEqual(ana.margin, []);
  assert.deepEqual(unsent(tom), ['[]→[ soon]']);
});

test('refuses every decision but plain adoption without a reason', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];
  tom.choose('nothing').type('too little');
  void tom.send();
  await world.sync();

  const answers = ['ADOPTED_IN_PART', 'NOT_ADOPTED'].map((kind) => ana.beside.decide('mark-1', kind as 'NOT_ADOPTED', ''));
  await world.sync();

  for (const answer of answers) assert.equal((await answer).type, 'refused');
  assert.equal(ana.margin.length, 1);
});

test('writes what was written before it suggests, and only that', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');

  ana.goTo('Hospitals').type(' here');
  assert.ok(ana.beside.suggest(true));
  ana.choose('nothing').type('too little');
  await world.sync();

  assert.equal(world.authority.doc.textContent, 'Hospitals here publish nothing.They shall.');
  assert.deepEqual(unsent(ana), ['[nothing]→[too little]']);
  assert.equal(ana.beside.suggest(false), false, 'first send it or discard it');
  ana.beside.discard(ana.beside.unsent[0]!);
  assert.ok(ana.beside.suggest(false));
  ana.goTo('shall').type(' now');
  await world.sync();
  world.conv('Hospitals here publish nothing.|They shall now.');
});

test('keeps suggesting when the right to write ends, and takes the words back when the right to suggest does', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');
  ana.beside.suggest(true);
  ana.choose('nothing').type('too little');

  world.authority.mayWrite = () => false;
  world.authority.tellRights('frozen');
  await world.sync();
  assert.deepEqual(unsent(ana), ['[nothing]→[too little]']);
  world.authority.may = () => [];
  world.authority.tellRights('suspended');
  await world.sync();

  assert.deepEqual(unsent(ana), []);
  assert.deepEqual(ana.foundNoPlace, ['too little']);
  assert.equal(ana.words, 'Hospitals publish nothing.|They shall.');
});

test('suggests paragraphs, lists and bold letters as well', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];

  tom.goTo('Hospitals').do(splitBlock);
  tom.choose('nothing').do(toggleMark(schema.marks['strong']!));
  tom.goTo('They shall.').do(list('bullet_list'));
  const suggested = tom.state!.doc;
  assert.equal(tom.beside.unsent.length, 3);
  void tom.send();
  await world.sync();
  assert.equal(tom.words, 'Hospitals publish nothing.|They shall.');
  for (const id of ['mark-1', 'mark-2', 'mark-3']) void ana.beside.decide(id, 'ADOPTED', '');
  await world.sync();

  assert.deepEqual(ana.state!.doc.toJSON(), suggested.toJSON());
});

// Whatever somebody does in suggest mode: adopted all together, the text becomes what stood on their screen.
for (let seed = 1; seed <= 40; seed++)
  test(`suggests exactly what stands on the screen, ${seed}`, async () => {
    const world = new World(text({ problem: ['Hospitals publish nothing of what they buy.', 'Nobody knows.'], solution: ['They shall.'] }), seed);
    world.authority.mayWrite = ({ side }) => side === 'GOVERNMENT';
    const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];
    for (let i = 0; i < 12; i++) anything(tom, world.random, ` ${i}`);
    const suggested = tom.state!.doc;
    const before = ana.words;

    const answers = tom.send();
    await world.sync();
    assert.ok((await answers).every(({ type }) => type === 'done'), JSON.stringify(await answers));
    assert.equal(tom.words, before);
    // From the last to the first, so that none moves another.
    const ids = world.authority.margin.marks.toSorted((a, b) => b.from - a.from || b.to - a.to || b.number - a.number).map(({ id }) => id);
    for (const id of ids) void ana.beside.decide(id, 'ADOPTED', '');
    await world.sync();

    assert.deepEqual(ana.state!.doc.toJSON(), suggested.toJSON());
    assert.equal(draftOf(tom.state!).unconfirmed.length, 0);
  });
