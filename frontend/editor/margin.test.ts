import './testing/dom.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitBlock } from 'prosemirror-commands';
import { drawTag } from './margin-drawing.ts';
import { choose, marginOf, nextMark } from './margin.ts';
import { Sentences } from './sentences.ts';
import { anything } from './testing/monkey.ts';
import { fair } from './testing/simulated-network.ts';
import { text, World } from './testing/world.ts';
import type { Writer } from './testing/writer.ts';

const oneAnswer = (): World => new World(text({ problem: ['Hospitals publish nothing.'], solution: ['They shall.'] }));

async function comment(world: World, writer: Writer, words: string, says: string): Promise<void> {
  writer.choose(words);
  const { from, to } = writer.state!.selection;
  const answer = writer.beside.comment({ from, to }, says, false, {});
  await world.sync();
  assert.equal((await answer).type, 'done');
}

test('shows a comment to everybody, live, at its words', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];

  await comment(world, tom, 'nothing', 'Nothing at all?');

  assert.deepEqual(ana.margin, ['c1 [nothing]']);
  assert.deepEqual(tom.margin, ['c1 [nothing]']);
});

test('keeps a comment at its words while two write around them', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  await comment(world, ana, 'publish', 'Where?');

  ana.goTo('Hospitals ').type('of the coast ');
  tom.goTo('publish', 'before').type('never ');
  tom.goTo('publish').type(' really');
  await world.sync();

  assert.deepEqual(ana.margin, ['c1 [publish]']);
  assert.deepEqual(tom.margin, ['c1 [publish]']);
  world.conv('Hospitals of the coast never publish really nothing.|They shall.');
});

test('comments on words of a text that others have changed on the way', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  await world.delay(tom, async () => {
    ana.goTo('Hospitals', 'before').type('All ');
    await comment(world, tom, 'nothing', 'Really?');
  });
  await world.sync();

  assert.deepEqual(ana.margin, ['c1 [nothing]']);
  assert.deepEqual(tom.margin, ['c1 [nothing]']);
});

test('comments on words between others that are not saved yet', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  ana.goTo('Hospitals', 'before').type('All ');
  await comment(world, ana, 'nothing', 'Really?');

  assert.deepEqual(tom.margin, ['c1 [nothing]']);
  assert.deepEqual(ana.margin, ['c1 [nothing]']);
});

// BlockNote#2737, cinder#1284
test('leaves a comment on deleted text where the text stood, and finds it again when it is undone', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  await comment(world, tom, 'nothing', 'Really?');

  ana.choose('publish nothing').erase();
  await world.sync();
  assert.deepEqual(tom.margin, ['c1 †[]']);
  assert.deepEqual(ana.margin, ['c1 †[]']);
  assert.equal(marginOf(tom.state!).placed.get('mark-1')!.mark.quote, 'nothing');
  ana.undo();
  await world.sync();

  assert.deepEqual(tom.margin, ['c1 [nothing]']);
  assert.deepEqual(ana.margin, ['c1 [nothing]']);
});

test('keeps the comment on words that are cut and pasted', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  await comment(world, tom, 'publish', 'Where?');

  ana.choose(' publish nothing').erase();
  await world.sync();
  ana.goTo('shall').paste(' publish nothing');
  await world.sync();

  assert.deepEqual(ana.margin, ['c1 [publish]']);
  assert.deepEqual(tom.margin, ['c1 [publish]']);
  assert.equal(marginOf(tom.state!).placed.get('mark-1')!.here.from, tom.find('publish'));
});

test('is told of everything beside the text again after an absence', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  await comment(world, tom, 'nothing', 'Really?');

  await world.offline(ana, async () => {
    ana.goTo('Hospitals', 'before').type('All ');
    tom.goTo('Hospitals').type(' today');
    await comment(world, tom, 'shall', 'When?');
  });
  await world.sync();

  assert.deepEqual(ana.margin, ['c1 [nothing]', 'c2 [shall]']);
  assert.deepEqual(ana.margin, tom.margin);
});

test('says nothing beside the text without a line, and does not know what became of what was on its way', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');
  ana.choose('nothing');
  const { from, to } = ana.state!.selection;

  const onItsWay = ana.beside.comment({ from, to }, 'Really?', false, {});
  ana.network.weather = { ...fair, down: true };
  ana.network.cut();
  await world.time.pass(10);
  const unsent = ana.beside.comment({ from, to }, 'Really?', false, {});
  await world.time.pass(10);

  assert.deepEqual(await onItsWay, { type: 'unknown' });
  assert.deepEqual(await unsent, { type: 'unsent' });
});

test('says in the server’s words why something was not done', async () => {
  const world = oneAnswer();
  world.authority.may = () => [];
  const ana = await world.with('Ana');
  ana.choose('nothing');
  const { from, to } = ana.state!.selection;

  const answer = ana.beside.comment({ from, to }, 'Really?', false, {});
  await world.sync();

  assert.deepEqual(await answer, { type: 'refused', request: 1, code: 'no-right', message: 'The server says: no-right' });
});

test('goes from mark to mark, and begins again', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');
  await comment(world, ana, 'shall', 'When?');
  await comment(world, ana, 'nothing', 'Really?');
  ana.goTo('Hospitals', 'before');

  const visited = [1, 1, 1].map(() => {
    const next = nextMark(ana.state!, 1)!;
    ana.dispatch(choose(ana.state!, next.mark.id));
    return next.mark.quote;
  });

  assert.deepEqual(visited, ['nothing', 'shall', 'nothing']);
});

test('shows hostile words beside the text as the words they are', () => {
  const hostile = '<img src=x onerror="alert(1)">';
  const author = { person: hostile, organisation: hostile, side: 'OTHER', seat: 'x' } as const;
  const mark = { id: hostile, kind: 'suggestion', number: 1, from: 1, to: 2, deleted: false, section: 'a', quote: hostile, author } as const;

  const tag = drawTag({ ...mark, forOrganisation: false, at: '', comments: 0, state: 'OPEN', words: hostile }, hostile, false, new Sentences({}, {}, 'en'));

  assert.equal(tag.querySelector('img'), null);
  assert.equal(tag.querySelector('ins')!.textContent, hostile);
});

// Whatever three people do on bad lines, every screen shows every mark exactly where the server has it.
for (let seed = 1; seed <= 30; seed++)
  test(`has every mark in its place after a stormy hour, ${seed}`, async () => {
    const world = new World(text({ problem: ['Hospitals publish nothing of what they buy.', 'Nobody knows prices.'], solution: ['They shall publish.'] }), seed);
    const [ana, tom, eva] = [await world.with('Ana'), await world.with('Tom'), await world.with('Eva')];
    for (const words of ['nothing', 'Nobody knows', 'shall', 'of']) await comment(world, ana, words, 'Why?');
    tom.goTo('prices').do(splitBlock);
    for (let i = 0; i < 60; i++) {
      const writer = [ana, tom, eva][Math.floor(world.random() * 3)]!;
      if (world.random() < 0.05) writer.network.cut();
      anything(writer, world.random, ` ${writer.words.length}`);
      await world.time.pass(world.random() * 120);
    }
    await world.sync(60_000);

    world.conv();
    const there = world.authority.margin.marks.map(({ id, from, to, deleted }) => ({ id, from, to, deleted }));
    for (const writer of world.writers)
      assert.deepEqual([...marginOf(writer.state!).placed.values()].map(({ mark, here }) => ({ id: mark.id, ...here, deleted: mark.deleted })), there);
  });
