import './testing/dom.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Announcer } from './announcer.ts';
import { drawCaret, othersIn } from './presence.ts';
import type { Presence } from './protocol.ts';
import { text, World } from './testing/world.ts';
import type { Writer } from './testing/writer.ts';

const oneAnswer = (): World => new World(text({ problem: ['Hospitals publish nothing.'], solution: ['They shall.'] }));

/// The words before the cursor of somebody, as another sees it.
function seenBy(writer: Writer, person: string): string | null {
  const { cursor } = othersIn(writer.state!).find(({ said }) => said.person === person)!;
  return cursor && writer.state!.doc.textBetween(1, cursor.head);
}

test('pushes a cursor on by its owner’s letters only', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  ana.goTo('Hospitals').tellWhere();
  await world.sync();
  ana.type(' in');
  tom.goTo('Hospitals').type('!');
  await world.sync();

  assert.match(seenBy(tom, 'Ana')!, /^Hospitals!? in$/);
});

test('places a cursor that was told before its owner’s letters arrived', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.goTo('Hospitals').type(' in');
  const told = { anchor: ana.find('Hospitals') + 9, version: 0 };
  await world.sync();

  const person = { person: 'Ana', organisation: null, side: null, section: 'problem', head: told.anchor };
  tom.people([{ ...person, ...told, client: ana.authority!.client }], []);

  assert.equal(seenBy(tom, 'Ana'), 'Hospitals in');
});

test('waits with a cursor of a version that has not arrived', async () => {
  const world = oneAnswer();
  const tom = await world.with('Tom');
  const said: Presence = { client: 'a', person: 'Ana', organisation: null, side: null, version: 3, anchor: 5, head: 5, section: null };

  tom.people([said], []);

  assert.equal(seenBy(tom, 'Ana'), null);
});

test('forgets the cursor of whoever left', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.goTo('Hospitals').tellWhere();
  await world.sync();
  assert.equal(othersIn(tom.state!).length, 1);

  world.without(ana);
  await world.sync();

  assert.equal(othersIn(tom.state!).length, 0);
});

test('shows a hostile name as the words it is', () => {
  const name = '<img src=x onerror="alert(1)">';

  const caret = drawCaret({ client: 'a', person: name, organisation: name, side: 'OTHER', version: 0, anchor: 0, head: 0, section: null });

  assert.equal(caret.querySelector('img'), null);
  assert.ok(caret.textContent!.includes(`■ ${name}, ${name}`));
});

test('says who writes where at most once a minute, and the latest of it', () => {
  const region = { textContent: '' } as HTMLElement;
  const minutes: (() => void)[] = [];
  const announcer = new Announcer(region, (_milliseconds, act) => {
    minutes.push(act);
    return () => undefined;
  });

  announcer.inPassing('Ana is writing in Problem');
  announcer.inPassing('Tom is writing in Causes');
  announcer.inPassing('Tom is writing in Solution');
  assert.equal(region.textContent, 'Ana is writing in Problem');
  minutes.shift()!();
  assert.equal(region.textContent, 'Tom is writing in Solution');
  minutes.shift()!();

  assert.equal(minutes.length, 0);
});
