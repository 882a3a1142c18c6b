import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anything, choosePlace } from './testing/monkey.ts';
import { fair } from './testing/simulated-network.ts';
import { chance } from './testing/simulated-time.ts';
import { text, World } from './testing/world.ts';
import type { Writer } from './testing/writer.ts';

// Many worlds, each told by its seed alone: CODRAFT_WORLDS says how many, CODRAFT_SEED tells one again.

const only = process.env['CODRAFT_SEED'];
const seeds = only ? [Number(only)] : Array.from({ length: Number(process.env['CODRAFT_WORLDS'] ?? 150) }, (_, i) => i + 1);

const start = text({
  problem: ['Hospitals in 14 provinces publish no contract data.', 'Nobody can compare prices.', ''],
  causes: ['There is no common register.'],
  solution: ['A register, open to all.', 'Every contract in it within 30 days.'],
});

async function eachWorld(story: (world: World, random: () => number) => Promise<void>): Promise<void> {
  for (const seed of seeds) {
    try {
      const world = new World(start, seed);
      world.authority.generous = seed % 2 === 0;
      await story(world, chance(seed * 7919));
    } catch (error) {
      throw new Error(`In world ${seed}: ${String(error)}`, { cause: error });
    }
  }
}

// Whatever can happen to a connection: slow, cut, silently dead, nowhere; and to the server.
async function trouble(world: World, writer: Writer, random: () => number): Promise<void> {
  const dice = random();
  if (dice < 0.3) writer.network.weather = { ...fair, delay: () => 1 + random() * 300 };
  else if (dice < 0.45) writer.network.cut();
  else if (dice < 0.52) writer.network.goSilent();
  else if (dice < 0.6) {
    writer.network.weather = { ...fair, down: random() < 0.5, blocked: true };
    writer.network.cut();
  } else if (dice < 0.8) writer.network.weather = fair;
  else if (dice < 0.85) {
    world.stop(random() < 0.5 ? 1012 : 1006);
    await world.time.pass(random() * 2000);
    world.restart();
  }
}

async function settle(world: World): Promise<void> {
  for (const writer of world.writers) {
    writer.network.weather = fair;
    writer.authority!.dispatch({ type: 'woken' });
  }
  await world.time.pass(180_000);
  world.conv();
}

test('any interleaving of writers, losses, reconnects and restarts converges', async () => {
  await eachWorld(async (world, random) => {
    const writers = await Promise.all(['Ana', 'Tom', 'Ines', 'Bo'].map((name) => world.with(name)));

    for (let i = 0; i < 60; i++) {
      const writer = writers[Math.floor(random() * writers.length)]!;
      anything(writer, random, 'word');
      if (random() < 0.25) await trouble(world, writer, random);
      await world.time.pass(random() * 400);
    }

    await settle(world);
    world.authority.doc.check();
  });
});

test('no word that was typed is lost or doubled', async () => {
  await eachWorld(async (world, random) => {
    const writers = await Promise.all(['Ana', 'Tom', 'Ines'].map((name) => world.with(name)));

    const typed: string[] = [];
    for (let i = 0; i < 60; i++) {
      const writer = writers[Math.floor(random() * writers.length)]!;
      choosePlace(writer, random);
      stepOutOfTokens(writer);
      typed.push(`⟨${i}⟩`);
      writer.paste(typed.at(-1)!);
      if (random() < 0.3) await trouble(world, writer, random);
      await world.time.pass(random() * 300);
    }
    await settle(world);

    const words = world.authority.doc.textContent;
    for (const token of typed) assert.equal(words.split(token).length - 1, 1, `${token} in ${words}`);
    assert.ok(world.writers.every((writer) => writer.foundNoPlace.length === 0));
  });
});

test('every commit the server acknowledged stands in its log exactly once', async () => {
  await eachWorld(async (world, random) => {
    const writers = await Promise.all(['Ana', 'Tom', 'Ines'].map((name) => world.with(name)));

    for (let i = 0; i < 40; i++) {
      const writer = writers[Math.floor(random() * writers.length)]!;
      anything(writer, random, 'x');
      await trouble(world, writer, random);
      await world.time.pass(random() * 300);
    }
    await settle(world);

    const stored = world.authority.log.map(({ commit }) => `${commit.client} ${commit.sequence}`);
    assert.equal(new Set(stored).size, stored.length, 'a commit was stored twice');
    const version = world.authority.log.reduce((sum, { steps }) => sum + steps.length, 0);
    assert.equal(version, world.authority.version);
  });
});

// A token typed into a token would tear it.
function stepOutOfTokens(writer: Writer): void {
  const { $head } = writer.state!.selection;
  const before = $head.parent.textContent.slice(0, $head.parentOffset);
  const torn = before.lastIndexOf('⟨') > before.lastIndexOf('⟩');
  const at = $head.start() + (torn ? before.lastIndexOf('⟨') : before.length);
  writer.select(at, at);
}
