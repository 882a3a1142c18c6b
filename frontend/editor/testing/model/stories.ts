import type { Node } from 'prosemirror-model';
import * as collab from 'prosemirror-collab';
import { Mapping, Step, StepMap, Transform } from 'prosemirror-transform';
import { randomDocument } from './documents.ts';
import { breaksSchema, refusedOnPurpose } from './on-purpose.ts';
import { Random } from './random.ts';
import { schema } from './schema.ts';
import { sensibleSteps } from './sensible-steps.ts';
import { type Json, wildStep } from './wild-steps.ts';

// Tells what the real library makes of steps, one story a line: a text, steps one after the other, and what came of
// each. The server's model is told the same and must come to the same. Run with a seed and a number of steps:
//   node stories.ts 1 200000

const stepsAStory = 30;

interface Rebaseable {
  readonly step: Step;
  readonly inverted: Step;
  readonly origin: { readonly index: number };
}

// What collab does behind its door: exported, but not declared.
const { rebaseSteps } = collab as unknown as {
  rebaseSteps: (steps: readonly Rebaseable[], over: readonly Step[], transform: Transform) => Rebaseable[];
};

interface Told {
  readonly how: string;
  readonly json: Json;
  readonly doc: unknown;
  readonly onPurpose: readonly string[];
  readonly written?: unknown;
  readonly inverse?: unknown;
  readonly undone?: boolean;
  readonly merged?: unknown;
  readonly map?: readonly number[][];
}

function story(seed: number): { steps: number; line: string } {
  const random = new Random(seed);
  const start = randomDocument(random);
  const told: Told[] = [];
  const done: Step[] = [];
  let doc = start;
  while (told.length < stepsAStory) {
    for (const { how, json } of next(doc, random)) {
      const { tells, after, applied } = tell(how, doc, json, random, done.at(-1));
      told.push(tells);
      if (!after) break;
      if (after.content.size < 250) {
        doc = after;
        done.push(applied!);
      }
    }
  }
  const rebase = rebased(doc, random);
  const line = JSON.stringify({
    seed,
    doc: start.toJSON(),
    steps: told,
    mapping: mapping(done.map((step) => step.getMap()), doc, random),
    rebase,
  });
  return { steps: told.length + (rebase ? rebase.mine.length + rebase.theirs.length : 0), line };
}

function next(doc: Node, random: Random): { how: string; json: Json }[] {
  if (random.chance(0.45)) return [{ how: 'wild', json: wildStep(doc, random) }];
  const { how, steps } = sensibleSteps(doc, random);
  return steps.slice(0, stepsAStory).map((step) => ({ how, json: step.toJSON() as Json }));
}

function tell(how: string, doc: Node, json: Json, random: Random, before: Step | undefined) {
  const { step, after } = attempt(doc, json);
  const onPurpose = refusedOnPurpose(doc, json);
  if (after && !onPurpose.length && breaksSchema(after)) onPurpose.push('breaks the schema inside');
  if (!step || !after || onPurpose.length)
    return { tells: { how, json, onPurpose, doc: after ? after.toJSON() : null }, after: null, applied: null };
  const map = step.getMap();
  const inverse = orNull(() => step.invert(doc));
  const tells: Told = {
    how,
    json,
    onPurpose,
    doc: after.toJSON(),
    written: step.toJSON(),
    inverse: inverse && flat(inverse.toJSON()),
    undone: !!inverse && !!orNull(() => inverse.apply(after).doc?.eq(doc)),
    merged: before ? (orNull(() => before.merge(step))?.toJSON() ?? null) : null,
    map: [mapped(map, doc, random), mapped(map, doc, random), mapped(map.invert(), after, random)],
  };
  return { tells, after, applied: step };
}

function attempt(doc: Node, json: Json): { step: Step | null; after: Node | null } {
  const step = orNull(() => Step.fromJSON(schema, json));
  return { step, after: step && orNull(() => step.apply(doc).doc) };
}

function mapped(map: StepMap, doc: Node, random: Random): number[] {
  const pos = random.between(0, doc.content.size);
  const assoc = random.pick([-1, 1] as const);
  return [pos, assoc, map.map(pos, assoc), ...result(map, pos, assoc)];
}

function result(map: StepMap | Mapping, pos: number, assoc: number): number[] {
  const { pos: at, deleted, deletedBefore, deletedAfter, deletedAcross } = map.mapResult(pos, assoc);
  return [at, ...[deleted, deletedBefore, deletedAfter, deletedAcross].map(Number)];
}

/// Positions through all the steps of a story, some of them undone and done again, each mirroring the other.
function mapping(maps: readonly StepMap[], doc: Node, random: Random) {
  const all = new Mapping();
  const mirrors: number[] = [];
  const append = (map: StepMap, mirror: number): void => {
    all.appendMap(map, mirror < 0 ? undefined : mirror);
    mirrors.push(mirror);
  };
  maps.forEach((map) => append(map, -1));
  const undone = random.between(0, Math.min(5, maps.length));
  for (let i = 0; i < undone; i++) append(maps[maps.length - 1 - i]!.invert(), maps.length - 1 - i);
  for (let i = undone - 1; i >= 0; i--) append(maps[maps.length - 1 - i]!, maps.length + i);
  const from = random.between(0, all.maps.length);
  const positions = Array.from({ length: 8 }, () => {
    const pos = random.between(0, doc.content.size);
    const assoc = random.pick([-1, 1]);
    return [pos, assoc, ...result(all.slice(from), pos, assoc)];
  });
  return { undone, from, positions, mirrors };
}

/// Two people change the same text; what the first did is brought behind what the second did.
function rebased(doc: Node, random: Random) {
  const [mine, theirs] = [changes(doc, random), changes(doc, random)];
  const tr = new Transform(doc);
  mine.forEach((step) => tr.step(step));
  const rebaseables = mine.map((step, index) => ({ step, inverted: step.invert(tr.docs[index]!), origin: { index } }));
  const own = tr.steps.length;
  const after = new Transform(tr.doc);
  const landed = orNull(() => rebaseSteps(rebaseables, theirs, after));
  if (!landed || [...after.docs.slice(own + theirs.length), after.doc].some(breaksSchema)) return null;
  return {
    doc: doc.toJSON(),
    mine: mine.map((step) => step.toJSON()),
    theirs: theirs.map((step) => step.toJSON()),
    landed: landed.map(({ step, origin }) => [origin.index, step.toJSON()]),
    result: after.doc.toJSON(),
  };
}

function changes(doc: Node, random: Random): Step[] {
  const steps: Step[] = [];
  let current = doc;
  const count = random.between(1, 6);
  for (let tries = 0; steps.length < count && tries < 30; tries++) {
    for (const made of sensibleSteps(current, random).steps) {
      const json = made.toJSON() as Json;
      const { step, after } = attempt(current, json);
      if (!step || !after || refusedOnPurpose(current, json).length || breaksSchema(after)) break;
      steps.push(step);
      current = after;
    }
  }
  return steps;
}

// The library's own reader can't read a set of markings within another, which its own inverse of one may be.
function flat(json: Json): Json {
  if (json['stepType'] !== 'markSet') return json;
  const inner = (part: Json): Json[] => (part['stepType'] === 'markSet' ? (part['steps'] as Json[]) : [part]);
  return { ...json, steps: (json['steps'] as Json[]).map(flat).flatMap(inner) };
}

function orNull<T>(attempted: () => T): T | null {
  try {
    return attempted() ?? null;
  } catch {
    return null;
  }
}

const [first = 1, wanted = 200000] = process.argv.slice(2).map(Number);
let count = 0;
for (let seed = first; count < wanted; seed++) {
  const { steps, line } = story(seed);
  count += steps;
  if (!process.stdout.write(line + '\n')) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
