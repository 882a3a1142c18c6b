import type { Node } from 'prosemirror-model';
import type { LocalStep } from './draft.ts';

/// Words somebody typed, and the section they stood in.
export interface Words {
  readonly section: string;
  readonly text: string;
}

type Range = readonly [from: number, to: number];

/// The words that the chosen local steps brought into `doc`, which has all of `steps` on it: what a person would lose
/// without them, gathered into the pieces they were typed in.
export function wordsOf(doc: Node | undefined, steps: readonly LocalStep[], chosen: (index: number) => boolean): Words[] {
  if (!doc || !steps.length) return [];
  let pieces: Range[] = [];
  steps.forEach((local, index) => {
    const map = local.step.getMap();
    pieces = pieces.map(([from, to]): Range => [map.map(from, 1), map.map(to, -1)]).filter(([from, to]) => from < to);
    map.forEach((_oldStart, _oldEnd, from, to) => {
      if (from < to) pieces = chosen(index) ? joined(pieces, [from, to]) : without(pieces, [from, to]);
    });
  });
  return pieces
    .map(([from, to]) => ({ section: sectionAt(doc, from), text: doc.textBetween(from, to, '\n', '\n').trim() }))
    .filter((words) => words.text !== '');
}

/// The key of the section a position lies in.
export function sectionAt(doc: Node, position: number): string {
  const $position = doc.resolve(Math.min(position, doc.content.size));
  const section = $position.depth > 0 ? $position.node(1) : ($position.nodeAfter ?? $position.nodeBefore);
  return section ? (section.attrs['key'] as string) : '';
}

function joined(pieces: readonly Range[], added: Range): Range[] {
  const sorted = [...pieces, added].sort((a, b) => a[0] - b[0]);
  return sorted.reduce<Range[]>((done, next) => {
    const last = done.at(-1);
    if (!last || last[1] < next[0]) return [...done, next];
    return [...done.slice(0, -1), [last[0], Math.max(last[1], next[1])]];
  }, []);
}

function without(pieces: readonly Range[], taken: Range): Range[] {
  return pieces.flatMap(([from, to]): Range[] =>
    taken[0] >= to || taken[1] <= from
      ? [[from, to]]
      : [[from, taken[0]] as const, [taken[1], to] as const].filter(([start, end]) => start < end),
  );
}
