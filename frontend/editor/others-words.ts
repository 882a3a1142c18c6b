import { end, type Past } from './past.ts';

type Range = readonly [from: number, to: number];

/// Words as they stood after step `at`; they stand at `now` on the screen.
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/// The parts of the text between two positions that others brought there after step `since`: what undoing that step
/// must leave standing. Walks back in time with the words, and asks of each step whether it brought them.
export function othersWords(past: Past, since: number, from: number, to: number): Range[] {
  const found: Range[] = [];
  const pieces: Piece[] = [{ at: end(past) - 1, from, to, now: from }];
  for (let piece = pieces.pop(); piece; piece = pieces.pop())
    if (piece.at > since && piece.from < piece.to) pieces.push(...back(past, since, piece, found));
  return found.sort((a, b) => a[0] - b[0]);
}

/// The range without the parts named.
export function without(from: number, to: number, parts: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let at = from;
  for (const [start, stop] of parts) {
    if (at < start) rest.push([at, start]);
    at = Math.max(at, stop);
  }
  return at < to ? [...rest, [at, to]] : rest;
}

// Where the words stood before the step. Those that it brought itself are others', or one's own, or were put back.
function back(past: Past, since: number, { at, from, to, now }: Piece, found: Range[]): Piece[] {
  const step = past.log[at - past.start]!;
  const inverse = step.map.invert();
  const earlier: Piece[] = [];
  const stood = (start: number, stop: number): void => {
    const before = inverse.map(start, 1);
    if (start < stop) earlier.push({ at: at - 1, from: before, to: before + stop - start, now: now + start - from });
  };
  let rest = from;
  step.map.forEach((_oldStart, _oldEnd, start, stop) => {
    const [first, last] = [Math.max(rest, start), Math.min(to, stop)];
    if (first > last) return;
    // Where it only took words away, those around them stood apart.
    stood(rest, first);
    rest = last;
    if (first === last) return;
    if (step.undo === null) found.push([now + first - from, now + last - from]);
    // Words taken away and put back are still those of whoever wrote them.
    const were = step.undoes !== null && step.undoes > since ? deletedBy(past, step.undoes) : null;
    if (were !== null) earlier.push({ at: step.undoes! - 1, from: were + first - start, to: were + last - start, now: now + first - from });
  });
  stood(rest, to);
  return earlier;
}

function deletedBy(past: Past, at: number): number | null {
  let from: number | null = null;
  past.log[at - past.start]?.map.forEach((oldStart) => (from ??= oldStart));
  return from;
}
