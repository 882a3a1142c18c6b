import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart } from './undo.ts';
import { anythingGentle } from './testing/monkey.ts';
import { chance } from './testing/simulated-time.ts';
import { text, World } from './testing/world.ts';
import type { Writer } from './testing/writer.ts';

const seeds = Array.from({ length: Number(process.env['CODRAFT_WORLDS'] ?? 150) }, (_, i) => i + 1);

const blank = (): World => new World(text({ problem: ['Here it begins.'], solution: ['There it ends.'] }));

function pause(writer: Writer): void {
  writer.dispatch(apart(writer.state!.tr));
}

test('undo takes back one’s own words and leaves those of others', async () => {
  const world = blank();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.goTo('begins').type(' slowly');
  await world.sync();
  tom.goTo('Here').type(' and now');
  await world.sync();

  ana.undo();
  await world.sync();

  world.conv('Here and now it begins.|There it ends.');
});

// prosemirror#572: both type at once, and undo left letters behind.
test('undo takes back every letter when two were typing at the same time', async () => {
  const world = blank();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.goTo('begins');
  tom.goTo('Here');
  for (const i of [0, 1, 2, 3, 4, 5]) {
    ana.type('slowly'[i]!);
    await world.time.pass(3);
    tom.type('abcdef'[i]!);
    await world.time.pass(40);
  }
  await world.sync();

  ana.undo();
  await world.sync();

  world.conv('Hereabcdef it begins.|There it ends.');
});

// codemirror#868: what somebody wrote into one's sentence went with it.
test('undo of a sentence spares what somebody wrote into it', async () => {
  const world = blank();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.goTo('begins.').paste(' Hospitals publish nothing.');
  await world.sync();
  tom.goTo('Hospitals').type(' in 14 provinces');
  await world.sync();

  ana.undo();
  await world.sync();

  world.conv('Here it begins. in 14 provinces|There it ends.');
});

test('redo brings the sentence back around what was spared', async () => {
  const world = blank();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.goTo('begins.').paste(' Hospitals publish.');
  await world.sync();
  tom.goTo('Hospitals').type(' XIV');
  await world.sync();

  ana.undo().redo();
  await world.sync();

  world.conv('Here it begins. Hospitals XIV publish.|There it ends.');
});

test('undo spares others’ words that were deleted and put back in between', async () => {
  const world = blank();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.goTo('begins.').paste(' One two.');
  await world.sync();
  tom.goTo('One').type(' and');
  await world.sync();
  pause(ana);
  ana.choose('One and').erase();
  await world.sync();

  ana.undo().undo();
  await world.sync();

  world.conv('Here it begins. and|There it ends.');
});

// prosemirror#1568, as far as a place is left to return to.
test('undo puts deleted words back where they stood', async () => {
  const world = blank();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.choose('it begins').erase();
  await world.sync();
  tom.goTo('Here').type(', now,');
  await world.sync();

  ana.undo();
  await world.sync();

  world.conv('Here, now, it begins.|There it ends.');
});

test('undo works through the answer to a commit that came late', async () => {
  const world = blank();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  await world.delay(ana, async () => {
    ana.goTo('begins').type(' well');
    await world.time.pass(50);
    tom.goTo('Here').type(' again');
    await world.time.pass(200);
    ana.type(', friends');
    ana.undo();
  });
  await world.sync();

  world.conv('Here again it begins.|There it ends.');
});

test('undo after coming back takes back what was written offline', async () => {
  const world = blank();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  await world.offline(ana, async () => {
    ana.goTo('ends').type(' badly');
    tom.goTo('There').type('fore');
    await world.sync();
  });

  ana.undo();
  await world.sync();

  world.conv('Here it begins.|Therefore it ends.');
});

test('a reader has nothing to undo', async () => {
  const world = blank();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.goTo('begins').type('!');
  await world.sync();

  assert.equal(tom.do((state, dispatch) => (dispatch ? tom.undo() && state.doc.content.size < 0 : false)), false);

  world.conv('Here it begins!.|There it ends.');
});

test('undo never takes or moves a letter of anybody else', async () => {
  for (const seed of seeds) {
    const random = chance(seed);
    const world = new World(text({ problem: ['-----', '-----'], solution: ['-----'] }), seed);
    const writers = [await world.with('Ana'), await world.with('Tom'), await world.with('Ines')];
    const letters = ['abcdefgh', 'ABCDEFGH', '12345678'];
    for (let i = 0; i < 60; i++) {
      const who = Math.floor(random() * 3);
      anythingGentle(writers[who]!, random, letters[who]!.slice(0, 1 + Math.floor(random() * 8)));
      if (random() < 0.3) pause(writers[who]!);
      await world.time.pass(random() * 150);

      const one = Math.floor(random() * 3);
      const others = (): string => [...writers[one]!.words].filter((letter) => !letters[one]!.includes(letter) && letter !== '|').join('');
      const before = others();
      writers[one]!.undo();
      assert.ok(isWithin(before, others()), `In world ${seed}, after ${i}: “${others()}” was “${before}”`);
    }
    await world.sync(60_000);
    world.conv();
  }
});

// Undo may bring letters of others back; it never loses or reorders one.
function isWithin(before: string, after: string): boolean {
  let at = 0;
  for (const letter of after) if (letter === before[at]) at++;
  return at === before.length;
}
