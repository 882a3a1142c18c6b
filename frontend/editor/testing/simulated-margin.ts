import { type Node, Slice } from 'prosemirror-model';
import { ReplaceStep, type Step } from 'prosemirror-transform';
import type { Author, Decision, Mark, RefusalCode, Saying } from '../protocol.ts';
import { schema } from '../schema.ts';

/// A stretch of the text that something speaks of, following it by the server's rule.
interface Place {
  from: number;
  to: number;
  /// What was cut together with its words, and where in it they stood; null while they stand in the text.
  lost: { readonly cut: string; readonly at: number } | null;
}

interface Kept {
  readonly mark: Omit<Mark, 'from' | 'to' | 'deleted'>;
  readonly place: Place;
  readonly slice: Slice;
}

/// What the server says to something it will not do.
export class NotDone extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/// The margin of one draft: marks at their places, and what people say beside the text.
export class SimulatedMargin {
  private readonly kept = new Map<string, Kept>();
  private last = 0;

  get marks(): Mark[] {
    return [...this.kept.keys()].map((id) => this.tell(id));
  }

  tell(id: string): Mark {
    const { mark, place } = this.kept.get(id)!;
    return { ...mark, from: place.from, to: place.to, deleted: place.lost !== null, overlaps: this.overlapsOf(id) };
  }

  /// Keeps a comment or a suggestion; what was said for an older text is carried to this one.
  add(said: Saying & { type: 'comment' | 'suggest' }, author: Author, at: string, then: Node, since: readonly Step[]): string {
    const old = said.type === 'suggest' && said.suggestion !== undefined ? this.kept.get(said.suggestion) : undefined;
    if (said.type === 'suggest' && said.suggestion !== undefined && old?.mark.author.seat !== seatOf(author)) throw new NotDone('not-possible');
    const slice = said.type === 'suggest' ? Slice.fromJSON(schema, said.slice) : Slice.empty;
    if (said.type === 'suggest' && !new ReplaceStep(said.from, said.to, slice).apply(then).doc) throw new NotDone('not-possible');
    const id = old?.mark.id ?? `mark-${++this.last}`;
    const place: Place = { from: said.from, to: said.to, lost: null };
    const mark: Kept['mark'] = {
      id,
      kind: said.type === 'comment' ? 'comment' : 'suggestion',
      number: old?.mark.number ?? this.last,
      section: then.resolve(said.from).node(1).attrs['key'] as string,
      quote: then.textBetween(said.from, said.to, '\n', '\n'),
      author: { ...author, seat: seatOf(author) },
      forOrganisation: said.forOrganisation !== undefined,
      at,
      comments: said.type === 'comment' ? 1 : 0,
      state: 'OPEN',
      words: said.type === 'comment' ? said.words : slice.content.textBetween(0, slice.content.size, '\n', '\n'),
      ...(said.type === 'suggest' && { slice: said.slice, why: said.why ?? '', stances: {} }),
    };
    this.kept.set(id, { mark, place, slice });
    let doc = then;
    for (const step of since) doc = this.move(place, mark.quote, step, doc);
    return id;
  }

  reply(thread: string): void {
    const kept = this.kept.get(thread);
    if (!kept) throw new NotDone('not-possible');
    this.kept.set(thread, { ...kept, mark: { ...kept.mark, comments: kept.mark.comments + 1 } });
  }

  /// Takes a suggestion off the margin; what is to be written into the text, if it was adopted, and whose it was.
  decide(id: string, kind: Decision, reason: string, decider: Author, slice?: Slice): { step: ReplaceStep; author: Author } | null {
    const found = this.kept.get(id);
    if (found?.mark.kind !== 'suggestion') throw new NotDone('not-possible');
    if (kind !== 'ADOPTED' && !reason) throw new NotDone('not-possible');
    if ((kind === 'WITHDRAWN') !== (found.mark.author.seat === seatOf(decider))) throw new NotDone('not-possible');
    this.kept.delete(id);
    const { from, to } = found.place;
    const adopts = kind === 'ADOPTED' || kind === 'ADOPTED_IN_PART';
    return adopts ? { step: new ReplaceStep(from, to, slice ?? found.slice), author: found.mark.author } : null;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  /// Follows the text by these steps; the marks that are elsewhere than an editor would take them to be.
  follow(steps: readonly Step[], doc: Node): Mark[] {
    const surprising: string[] = [];
    for (const [id, { mark, place }] of this.kept) {
      const wasLost = place.lost !== null;
      const guessed = steps.reduce((at, step) => guess(at, step, wasLost), { from: place.from, to: place.to });
      steps.reduce((text, step) => this.move(place, mark.quote, step, text), doc);
      if (place.from !== guessed.from || place.to !== guessed.to || wasLost !== (place.lost !== null)) surprising.push(id);
    }
    return surprising.map((id) => this.tell(id));
  }

  private move(place: Place, quote: string, step: Step, doc: Node): Node {
    const map = step.getMap();
    const next = step.apply(doc).doc!;
    const words = doc.textBetween(place.from, place.to, '\n', '\n');
    const [from, to] = [map.map(place.from, 1), map.map(place.to, -1)];
    if (place.lost) {
      const found = foundAgain(place.lost, quote, map, next);
      Object.assign(place, found ? { ...found, lost: null } : { from: map.map(place.from, -1), to: map.map(place.from, -1) });
    } else if (place.from === place.to) Object.assign(place, { from, to: from });
    else if (from < to) Object.assign(place, { from, to });
    else {
      let lost: Place['lost'] = { cut: words, at: 0 };
      map.forEach((start, end) => {
        if (start <= place.from && place.to <= end) lost = { cut: doc.textBetween(start, end, '\n', '\n'), at: place.from - start };
      });
      Object.assign(place, { from: map.map(place.from, -1), to: map.map(place.from, -1), lost });
    }
    return next;
  }

  private overlapsOf(id: string): string[] {
    const one = this.kept.get(id)!;
    if (one.mark.kind !== 'suggestion') return [];
    return [...this.kept.values()]
      .filter(({ mark, place }) => mark.kind === 'suggestion' && mark.id !== id && overlap(place, one.place))
      .map(({ mark }) => mark.id);
  }
}

export function seatOf({ person }: Author): string {
  return `seat of ${person}`;
}

function overlap(one: Place, other: Place): boolean {
  const point = one.from === one.to || other.from === other.to;
  if (point) return one.from <= other.to && other.from <= one.to && !one.lost && !other.lost;
  return one.from < other.to && other.from < one.to;
}

function foundAgain({ cut, at }: { cut: string; at: number }, quote: string, map: ReturnType<Step['getMap']>, doc: Node): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null;
  map.forEach((_oldStart, _oldEnd, start, end) => {
    const words = doc.textBetween(start, end, '\n', '\n');
    if (words === cut) found = { from: start + at, to: start + at + quote.length };
    else if (words === quote) found = { from: start, to: end };
  });
  return found;
}

// What an editor takes a place to be after a step, before it is told.
function guess({ from, to }: { from: number; to: number }, step: Step, lost: boolean): { from: number; to: number } {
  const map = step.getMap();
  if (from === to) return { from: map.map(from, lost ? -1 : 1), to: map.map(from, lost ? -1 : 1) };
  const [start, end] = [map.map(from, 1), map.map(to, -1)];
  return start < end ? { from: start, to: end } : { from: map.map(from, -1), to: map.map(from, -1) };
}
