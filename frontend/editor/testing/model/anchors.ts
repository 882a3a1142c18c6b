import type { Node } from 'prosemirror-model';
import { Step, type StepMap } from 'prosemirror-transform';
import { randomDocument, randomRange } from './documents.ts';
import { breaksSchema, refusedOnPurpose } from './on-purpose.ts';
import { Random } from './random.ts';
import { schema } from './schema.ts';
import { sensibleSteps } from './sensible-steps.ts';
import type { Json } from './wild-steps.ts';

// Tells where the real library finds places of a text after each of some steps, one story a line. The server follows the
// same places and must find them there. Run with a seed and a number of steps:
//   node anchors.ts 1 20000

const stepsAStory = 25;
const anchorsAStory = 12;

interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly lost: boolean;
}

/// As the library maps an inline decoration, which doesn't grow at its ends. Lost is one of which no position is left.
function mapped({ from, to, lost }: Anchor, map: StepMap): Anchor {
  const gone = (pos: number): Anchor => ({ from: map.map(pos, -1), to: map.map(pos, -1), lost: true });
  if (lost) return gone(from);
  if (from === to) {
    const { pos, deletedAcross } = map.mapResult(from, 1);
    return deletedAcross ? gone(from) : { from: pos, to: pos, lost: false };
  }
  // Asked of the stretches, because asked of a position between two of them that touch, the library tells of the first.
  const replaced = new Set<number>();
  map.forEach((oldStart, oldEnd) => {
    for (let pos = Math.max(from, oldStart); pos < Math.min(to, oldEnd); pos++) replaced.add(pos);
  });
  return replaced.size === to - from ? gone(from) : { from: map.map(from, 1), to: map.map(to, -1), lost: false };
}

function attempt(doc: Node, made: Step): { step: Step; after: Node } | null {
  const json = made.toJSON() as Json;
  try {
    const step = Step.fromJSON(schema, json);
    const { doc: after } = step.apply(doc);
    return after && !refusedOnPurpose(doc, json).length && !breaksSchema(after) ? { step, after } : null;
  } catch {
    return null;
  }
}

function story(seed: number): { steps: number; line: string } {
  const random = new Random(seed);
  const start = randomDocument(random);
  let doc = start;
  let anchors = Array.from({ length: anchorsAStory }, () => ({ ...randomRange(random, doc), lost: false }));
  const begin = anchors;
  const told: unknown[] = [];
  for (let tries = 0; told.length < stepsAStory && tries < 200; tries++) {
    for (const made of sensibleSteps(doc, random).steps) {
      const done = attempt(doc, made);
      if (!done || done.after.content.size > 400) break;
      const map = done.step.getMap();
      anchors = anchors.map((anchor) => mapped(anchor, map));
      doc = done.after;
      told.push({ step: done.step.toJSON(), anchors });
    }
  }
  return { steps: told.length, line: JSON.stringify({ seed, doc: start.toJSON(), anchors: begin, steps: told }) };
}

const [first = 1, wanted = 20000] = process.argv.slice(2).map(Number);
let count = 0;
for (let seed = first; count < wanted; seed++) {
  const { steps, line } = story(seed);
  count += steps;
  if (!process.stdout.write(line + '\n')) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
