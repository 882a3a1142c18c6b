import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinBackward } from 'prosemirror-commands';
import { Node } from 'prosemirror-model';
import { ReplaceStep } from 'prosemirror-transform';
import { draftOf } from './draft.ts';
import { Errand } from './errand.ts';
import { KeptWords } from './kept-words.ts';
import { schema } from './schema.ts';
import { MemoryStorage } from './testing/memory-storage.ts';
import { fair } from './testing/simulated-network.ts';
import { text, World } from './testing/world.ts';

const oneAnswer = (): World => new World(text({ problem: ['Hospitals publish nothing.'], solution: ['They shall.'] }));

test('converges when two write in different places', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom', 'CIVIL_SOCIETY')];

  ana.goTo('Hospitals').type(' in 14 provinces');
  tom.goTo('shall').type(' from May');
  await world.sync();

  world.conv('Hospitals in 14 provinces publish nothing.|They shall from May.');
});

test('keeps each one’s words together when two write in the same place', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  ana.goTo('publish').type(' almost');
  tom.goTo('publish').type(' today');
  await world.sync();

  world.conv();
  assert.match(ana.words, /publish( almost today| today almost) nothing/);
});

test('says saved only when the server has it', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');
  assert.equal(ana.standing, 'saved');

  ana.goTo('Hospitals').type('!');
  assert.equal(ana.standing, 'typed');
  await world.time.pass(9);
  assert.equal(ana.standing, 'typed', 'the confirmation is still on its way');
  await world.time.pass(2);

  assert.equal(ana.standing, 'saved');
});

// hocuspocus#84, #344: after a restart of the server everybody’s words stood twice, or not at all.
test('doubles and loses nothing when the server restarts while two hold unsent words', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  ana.goTo('Hospitals').type(' in');
  tom.goTo('shall').type(' from');
  await world.time.pass(6);
  world.stop();
  ana.type(' 14 provinces');
  tom.type(' May');
  await world.time.pass(3000);
  world.restart();
  await world.sync(20_000);

  world.conv('Hospitals in 14 provinces publish nothing.|They shall from May.');
});

// A server that was killed has forgotten who is signed in; “you are offline” would send people to their cables.
test('tells whoever the restarted server does not know to sign in, and then sends their words', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');

  world.stop();
  ana.goTo('Hospitals').type(' in 14 provinces');
  await world.time.pass(3000);
  assert.equal(ana.standing, 'offline');
  ana.network.weather = { ...fair, signedOut: true };
  world.restart();
  await world.sync(20_000);
  assert.deepEqual([ana.standing, ana.reason], ['refused', '4401']);
  ana.network.weather = fair;
  ana.authority!.dispatch({ type: 'woken' });
  await world.sync();

  assert.equal(ana.standing, 'saved');
  world.conv('Hospitals in 14 provinces publish nothing.|They shall.');
});

// outline#5770
test('lets somebody go on who slept while another wrote', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  ana.network.goSilent();
  tom.goTo('Hospitals').type(' in 14 provinces');
  await world.time.pass(600_000);
  ana.goTo('nothing').type(' at all');
  await world.sync(60_000);

  world.conv('Hospitals in 14 provinces publish nothing at all.|They shall.');
});

test('notices a dead socket by its silence', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');

  ana.network.goSilent();
  ana.goTo('Hospitals').type('!');
  await world.time.pass(9_000);
  assert.equal(ana.standing, 'typed');
  await world.time.pass(20_000);

  assert.equal(ana.standing, 'saved');
});

// docmost#262, #2353
test('shows the text to be read where no socket opens, and overwrites nothing', async () => {
  const world = oneAnswer();
  const tom = world.expect('Tom');
  tom.network.weather = { ...fair, blocked: true };

  await tom.open();
  await world.sync();

  assert.equal(tom.standing, 'blocked');
  assert.equal(tom.authority!.mayWrite, false);
  assert.equal(tom.words, 'Hospitals publish nothing.|They shall.');
  tom.network.weather = fair;
  await world.sync(60_000);
  assert.equal(tom.standing, 'saved');
  world.conv('Hospitals publish nothing.|They shall.');
});

// prosemeteor#2
test('applies a commit once whose confirmation was lost', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');

  ana.goTo('Hospitals').paste(' in 14 provinces');
  await world.time.pass(7);
  assert.equal(world.authority.version, 1, 'the server has it');
  ana.network.cut();
  await world.sync(20_000);

  world.conv('Hospitals in 14 provinces publish nothing.|They shall.');
});

test('applies a commit once that was resent while the first was still on its way', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');
  ana.network.weather = { ...fair, delay: () => 3000 };

  ana.goTo('Hospitals').paste(' in 14 provinces');
  await world.time.pass(10);
  ana.network.weather = fair;
  ana.authority!.dispatch({ type: 'unplugged' });
  await world.sync(30_000);

  world.conv('Hospitals in 14 provinces publish nothing.|They shall.');
});

test('tells what came back into the text after an absence', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  await world.offline(ana, async () => {
    ana.goTo('shall').type(' gladly');
    assert.equal(ana.standing, 'offline');
    assert.equal(ana.hasUnsavedWords, true);
    tom.goTo('Hospitals').type(' hide');
    await world.sync();
  });

  world.conv('Hospitals hide publish nothing.|They shall gladly.');
  assert.deepEqual(ana.returned, [[{ section: 'solution', text: 'gladly' }]]);
  assert.deepEqual(ana.foundNoPlace, []);
});

// prosemirror-collab#7: a step that could not be rebased was swallowed.
test('shows the words that found no place', async () => {
  const world = new World(text({ problem: ['One.', 'Two.'], solution: ['Three.'] }));
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  await world.offline(ana, async () => {
    ana.goTo('Two').type(' and a half');
    tom.dispatch(tom.state!.tr.delete(tom.find('Two') - 1, tom.find('Two.') + 5));
    await world.sync();
  });

  world.conv('One.|Three.');
  assert.deepEqual(ana.lostWords, [{ why: 'removed', reason: '', words: [{ section: 'problem', text: 'and a half' }] }]);
});

test('shows the words of a commit that lost its place on its way', async () => {
  const world = new World(text({ problem: ['One.', 'Two.'], solution: ['Three.'] }));
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  await world.delay(ana, async () => {
    ana.goTo('Two').paste(' and a half');
    await world.time.pass(20);
    tom.dispatch(tom.state!.tr.delete(tom.find('Two') - 1, tom.find('Two.') + 5));
    await world.time.pass(100);
  });
  await world.sync();

  world.conv('One.|Three.');
  assert.deepEqual(ana.foundNoPlace, ['and a half']);
});

test('takes a confirmed step that had lost its place here for a moment', async () => {
  const world = new World(text({ problem: ['One.', 'Two.'] }));
  world.authority.generous = true;
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  await world.delay(ana, async () => {
    ana.goTo('Two', 'before').do(joinBackward);
    await world.time.pass(50);
    tom.dispatch(tom.state!.tr.insert(tom.find('Two') - 1, schema.node('paragraph', null, schema.text('Between'))));
    await world.time.pass(150);
    tom.undo();
    await world.time.pass(1000);
  });
  await world.sync();

  world.conv('One.Two.');
});

// outline#13726
test('recovers unsent words after a reload while disconnected', async () => {
  const world = oneAnswer();
  const storage = new MemoryStorage();
  const [ana, tom] = [await world.with('Ana', 'GOVERNMENT', storage), await world.with('Tom')];
  ana.network.weather = { ...fair, down: true };
  ana.network.cut();
  ana.goTo('shall').type(' gladly');
  await world.sync();
  assert.equal(ana.hasUnsavedWords, true);

  world.without(ana);
  tom.goTo('Hospitals').type(' still');
  await world.sync();
  const again = await world.with('Ana', 'GOVERNMENT', storage);
  await world.sync();

  world.conv('Hospitals still publish nothing.|They shall gladly.');
  assert.deepEqual(again.returned, [[{ section: 'solution', text: 'gladly' }]]);
  assert.equal(storage.length, 0, 'what the server has is not kept');
});

test('applies a commit once that was on its way when the window died', async () => {
  const world = oneAnswer();
  const storage = new MemoryStorage();
  const ana = await world.with('Ana', 'GOVERNMENT', storage);

  ana.goTo('shall').paste(' gladly');
  ana.kept.flush();
  await world.time.pass(7);
  assert.equal(world.authority.version, 1, 'the server has it, and the window does not know');
  world.without(ana);
  await world.with('Ana', 'GOVERNMENT', storage);
  await world.sync();

  world.conv('Hospitals publish nothing.|They shall gladly.');
});

test('keeps nobody’s words for anybody else', async () => {
  const world = oneAnswer();
  const storage = new MemoryStorage();
  const ana = await world.with('Ana', 'GOVERNMENT', storage);
  ana.network.weather = { ...fair, down: true };
  ana.network.cut();
  ana.goTo('shall').type(' gladly');
  await world.sync();
  world.without(ana);

  await world.with('Tom', 'CIVIL_SOCIETY', storage);
  await world.sync();

  world.conv('Hospitals publish nothing.|They shall.');
});

test('shows the words of kept steps that cannot be read any more', async () => {
  const world = oneAnswer();
  const storage = new MemoryStorage();
  const ana = await world.with('Ana', 'GOVERNMENT', storage);
  ana.network.weather = { ...fair, down: true };
  ana.network.cut();
  ana.goTo('shall').type(' gladly');
  await world.sync();
  world.without(ana);
  const name = storage.key(0)!;
  storage.setItem(name, storage.getItem(name)!.replaceAll('"replace"', '"a step of the future"'));

  const again = await world.with('Ana', 'GOVERNMENT', storage);
  await world.sync();

  world.conv('Hospitals publish nothing.|They shall.');
  assert.deepEqual(again.kept.lost().map(({ text }) => text), [' gladly']);
});

test('never says that words are kept when the browser refused them', async () => {
  const world = oneAnswer();
  const storage = new MemoryStorage();
  const ana = await world.with('Ana', 'GOVERNMENT', storage);
  storage.full = true;
  ana.network.weather = { ...fair, down: true };
  ana.network.cut();

  ana.goTo('shall').type(' gladly');
  await world.sync();

  assert.equal(ana.kept.works, false);
});

test('stops writing with the next message after a demotion, and shows what was not sent', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  world.authority.mayWrite = ({ person }) => person !== 'Ana';
  world.authority.tellRights('You are not in the drafting group any more.');
  ana.goTo('shall').type(' gladly');
  await world.sync();

  assert.equal(ana.standing, 'read-only');
  assert.equal(ana.reason, 'You are not in the drafting group any more.');
  assert.deepEqual(ana.foundNoPlace, ['gladly']);
  tom.goTo('Hospitals').type('!');
  await world.sync();
  world.conv('Hospitals! publish nothing.|They shall.');
});

test('shows the words of a commit that was refused', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');
  world.authority.mayWrite = () => false;

  ana.goTo('shall').type(' gladly');
  await world.sync();

  assert.equal(ana.standing, 'read-only');
  assert.deepEqual(ana.lostWords.map(({ why, reason }) => [why, reason]), [['no-right', 'The server says: no-right']]);
  world.conv('Hospitals publish nothing.|They shall.');
});

test('goes on writing when the right comes back', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');
  world.authority.mayWrite = () => false;
  world.authority.tellRights('The draft is frozen.');
  await world.sync();

  world.authority.mayWrite = () => true;
  world.authority.tellRights();
  await world.sync();
  ana.goTo('shall').type(' gladly');
  await world.sync();

  world.conv('Hospitals publish nothing.|They shall gladly.');
});

test('shows its words when too much has happened to be told', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  world.authority.patience = -1;
  world.authority.ignoresUnsent = true;

  await world.offline(ana, async () => {
    ana.goTo('shall').type(' gladly');
    tom.goTo('Hospitals').type('!');
    await world.sync();
  });

  world.conv('Hospitals! publish nothing.|They shall.');
  assert.deepEqual(ana.lostWords.map(({ why, words }) => [why, words[0]!.text]), [['not-merged', 'gladly']]);
});

test('begins anew when the server says what cannot stand on its text', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.network.weather = { ...fair, delay: () => 500 };
  ana.goTo('shall').type(' gladly');
  const lie = { stepType: 'replace', from: 9000, to: 9000 };
  const author = { person: 'Nobody', organisation: null, side: null };
  const commit = { client: 'f00', sequence: 1, edit: '1', author, at: '2027-03-03T14:05:00Z', steps: [lie] };

  ana.authority!.dispatch({ type: 'heard', message: { type: 'commits', version: 0, commits: [commit] } });
  tom.goTo('They').type(' all');
  await world.sync(20_000);

  world.conv();
  assert.match(ana.words, /They all shall/);
  assert.ok(ana.lostWords.every(({ why }) => why === 'not-merged'));
});

test('mends a text that is not what was confirmed', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];
  ana.network.weather = { ...fair, delay: () => 500 };
  ana.goTo('shall').type(' gladly');
  const draft = draftOf(ana.state!);
  const wrong = new ReplaceStep(0, 0, schema.topNodeType.createAndFill()!.slice(0, 0));
  ana.state = ana.state!.apply(
    ana.state!.tr.setMeta('draft$', { ...draft, unconfirmed: draft.unconfirmed.map((local) => ({ ...local, inverted: wrong })) }),
  );

  tom.goTo('Hospitals').type('!');
  await world.sync(20_000);

  // What had not been sent has lost its place; it is not lost.
  world.conv('Hospitals! publish nothing.|They shall .');
  assert.deepEqual(ana.foundNoPlace, ['gladly']);
});

// “ProseMirror Collab Performance”: whoever was slow never got a word in.
test('lets nobody starve when twenty write at once', async () => {
  const world = oneAnswer();
  const slow = await world.with('Slow');
  slow.network.weather = { ...fair, delay: () => 300 };
  const others = await Promise.all(Array.from({ length: 20 }, (_, i) => world.with(`Writer ${i}`)));

  slow.goTo('shall').type(' in the end');
  for (let i = 0; i < 40; i++) {
    for (const other of others) other.goTo('Hospitals').type('x');
    await world.time.pass(50);
  }

  assert.ok(world.authority.doc.textContent.includes('in the end'), 'the slow one landed while all were typing');
  await world.sync(10_000);
  world.conv();
});

test('asks for what it missed when a message is missing', async () => {
  const world = oneAnswer();
  const [ana, tom] = [await world.with('Ana'), await world.with('Tom')];

  ana.authority!.dispatch({ type: 'heard', message: { type: 'commits', version: 7, commits: [] } });
  tom.goTo('Hospitals').type('!');
  await world.sync(20_000);

  world.conv('Hospitals! publish nothing.|They shall.');
});

test('sends a long absence in pieces', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');

  await world.offline(ana, () => void ana.goTo('shall').type(' '.repeat(450) + 'gladly'));
  await world.sync(20_000);

  world.conv();
  assert.ok(world.authority.log.every(({ steps }) => steps.length <= 200));
  assert.equal(world.authority.version, 456);
});

test('cannot merge answers by any deletion', async () => {
  const world = oneAnswer();
  const ana = await world.with('Ana');

  ana.goTo('They', 'before').do(joinBackward);
  ana.select(ana.find('publish'), ana.find('shall')).erase();
  await world.sync();

  world.conv('Hospitals |shall.');
  assert.equal(world.authority.doc.childCount, 2);
  assert.ok(Node.fromJSON(schema, ana.state!.doc.toJSON()));
});

test('brings home the words of every window that died', async () => {
  const world = oneAnswer();
  const storage = new MemoryStorage();
  const windows = [await world.with('Ana', 'GOVERNMENT', storage), await world.with('Ana', 'GOVERNMENT', storage)];
  for (const [i, one] of windows.entries()) {
    one.network.weather = { ...fair, down: true };
    one.network.cut();
    one.goTo(['shall', 'Hospitals'][i]!).type([' gladly', ' still'][i]!);
  }
  await world.sync();
  windows.forEach((one) => world.without(one));

  const again = await world.with('Ana', 'GOVERNMENT', storage);
  await world.sync();
  const left = await again.kept.find(() => Promise.resolve(true));
  assert.ok(left && 'draft' in left);
  const kept = new KeptWords(storage, 'Ana', '/simulated', again.network.later.bind(again.network));
  let done = false;
  new Errand(left.draft, left.doc, kept, '/simulated', again.network, () => assert.fail('nothing is lost'), () => (done = true));
  await world.sync();

  assert.ok(done);
  assert.equal(storage.length, 0);
  world.conv('Hospitals still publish nothing.|They shall gladly.');
});
