import { readFileSync } from 'node:fs';
import { Step } from 'prosemirror-transform';
import { schema } from './schema.ts';

// How many steps a second the real library applies, warmed up: node speed.ts FILE

const { doc, steps } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { doc: unknown; steps: unknown[] };
const start = schema.nodeFromJSON(doc);
const typed = steps.map((step) => Step.fromJSON(schema, step));

function round(): void {
  let current = start;
  for (const step of typed) current = step.apply(current).doc!;
}

/// Rounds until so many seconds are over; gives steps a second.
function roundsFor(seconds: number): number {
  const begun = performance.now();
  let rounds = 0;
  while (performance.now() - begun < seconds * 1000) {
    round();
    rounds++;
  }
  return (rounds * typed.length) / ((performance.now() - begun) / 1000);
}

roundsFor(5);
console.log(JSON.stringify(roundsFor(10)));
