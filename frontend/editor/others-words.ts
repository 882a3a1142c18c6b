import type { Past } from './past.ts';

type Range = readonly [from: number, to: number];

/// The parts of the text between two positions that others brought there after step `since`: what undoing that step
/// must leave standing.
export function othersWords(past: Past, since: number, from: number, to: number): Range[] {
  const found: Range[] = [];
  trace(past, since, past.start + past.log.length - 1, from, to, from, found);
  return found.sort((a, b) => a[0] - b[0]);
}

/// The range without the parts named.
export function without(from: number, to: number, parts: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let at = from;
  for (const [start, end] of parts) {
    if (at < start) rest.push([at, start]);
    at = Math.max(at, end);
  }
  return at < to ? [...rest, [at, to]] : rest;
}

// Walks back in time with the words between `from` and `to`, which stand at `now` on the screen, and asks of each step
// whether it brought them.
function trace(past: Past, since: number, at: number, from: number, to: number, now: number, found: Range[]): void {
  if (at <= since || from >= to) return;
  const step = past.log[at - past.start]!;
  const back = step.map.invert();
  let rest = from;
  step.map.forEach((_oldStart, _oldEnd, start, end) => {
    if (end <= rest || start >= to) return;
    if (rest < start) trace(past, since, at - 1, back.map(rest, 1), back.map(rest, 1) + start - rest, now + rest - from, found);
    const [first, last] = [Math.max(rest, start), Math.min(to, end)];
    if (step.undo === null) found.push([now + first - from, now + last - from]);
    else if (step.undoes !== null && step.undoes > since) {
      // Words taken away and put back are still those of whoever wrote them.
      const were = deletedBy(past, step.undoes);
      if (were !== null)
        trace(past, since, step.undoes - 1, were + first - start, were + last - start, now + first - from, found);
    }
    rest = last;
  });
  if (rest < to) trace(past, since, at - 1, back.map(rest, 1), back.map(rest, 1) + to - rest, now + rest - from, found);
}

function deletedBy(past: Past, at: number): number | null {
  let from: number | null = null;
  past.log[at - past.start]?.map.forEach((oldStart) => (from ??= oldStart));
  return from;
}
