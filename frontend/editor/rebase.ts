import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { type Mapping, ReplaceStep, type Step } from 'prosemirror-transform';
import { draftOf, standing, type Draft, type LocalStep } from './draft.ts';
import { wordsOf, type Words } from './lost-words.ts';
import type { Commit, Json } from './protocol.ts';
import { fits, stepFromJson, stepToJson } from './steps.ts';

// The heart of writing together. What came from the server is applied exactly as it came; what this person typed
// meanwhile is taken off, and put on again where the server's steps have moved it. So the confirmed text never depends
// on what was on this screen, and all screens end alike.

/// The server said something that can't stand on the text this editor holds: it must ask for the text anew.
export class Diverged extends Error {}

/// A step of the server's. `place` is its index in the commit this editor sent, if it comes from there.
interface Arrived {
  readonly step: Step;
  readonly client: string;
  readonly place: number | null;
}

/// Which steps of a transaction came from the server, beginning with `first`, and from which editors.
export interface Arrival {
  readonly first: number;
  readonly clients: readonly string[];
}

export function arrivedIn(tr: Transaction): Arrival | undefined {
  return tr.getMeta('arrived') as Arrival | undefined;
}

/// What a commit left on this screen: the transaction to apply, and the words that found no place.
export interface Taken {
  readonly tr: Transaction;
  readonly lost: readonly Words[];
}

/// Takes commits in the order of the server. One's own that was on its way may be among them.
export function takeCommits(state: EditorState, commits: readonly Commit[]): Taken {
  const draft = draftOf(state);
  const landed = commits.some((commit) => isOnItsWay(draft, commit));
  const arrived = commits.flatMap((commit) => decoded(draft, commit));
  const waits = (local: LocalStep): boolean => !landed || local.place === null;
  const { tr, first, confirmed, kept, lost } = replayed(state, draft, arrived, waits);
  return {
    tr: standing(tr, {
      ...draft,
      version: draft.version + arrived.length,
      confirmed,
      unconfirmed: kept,
      onItsWay: landed ? null : draft.onItsWay,
      recent: [...draft.recent, ...arrived.map(({ step, client }) => ({ map: step.getMap(), client }))],
    }).setMeta('arrived', { first, clients: arrived.map(({ client }) => client) } satisfies Arrival),
    lost,
  };
}

/// Takes the commit that was on its way as confirmed just as it was sent: usually nothing on the screen moves.
export function takeConfirmation(state: EditorState): Taken {
  const draft = draftOf(state);
  const { sequence, steps } = draft.onItsWay!;
  const mine = draft.unconfirmed.filter((local) => local.place !== null);
  if (!areAsSent(mine, steps)) {
    // A step that lost its place here for a moment has one on the server.
    const author = { person: '', organisation: null, side: null };
    return takeCommits(state, [{ client: draft.client, sequence, steps, edit: '', at: '', author }]);
  }
  return {
    tr: standing(state.tr, {
      ...draft,
      version: draft.version + mine.length,
      confirmed: mine.reduce((doc, local) => applied(doc, local.step), draft.confirmed),
      unconfirmed: draft.unconfirmed.slice(mine.length),
      onItsWay: null,
      recent: [...draft.recent, ...mine.map(({ step }) => ({ map: step.getMap(), client: draft.client }))],
    }),
    lost: [],
  };
}

/// Takes back what the server will not have: the commit on its way, everything written that is not confirmed, or what is
/// only suggested.
export function withdraw(state: EditorState, what: 'sent' | 'everything' | 'suggested'): Taken {
  const draft = draftOf(state);
  const refused = (local: LocalStep): boolean =>
    what === 'suggested' ? !!local.suggested : !local.suggested && (what === 'everything' || local.place !== null);
  const { tr, kept, lost } = replayed(state, draft, [], (local) => !refused(local));
  return {
    tr: standing(tr, { ...draft, unconfirmed: kept, onItsWay: what === 'suggested' ? draft.onItsWay : null }),
    lost,
  };
}

interface Replayed {
  readonly tr: Transaction;
  readonly first: number;
  readonly confirmed: Node;
  readonly kept: LocalStep[];
  readonly lost: readonly Words[];
}

// Off with what is unconfirmed, on with what arrived, and on again with what still waits.
function replayed(
  state: EditorState,
  draft: Draft,
  arrived: readonly Arrived[],
  waits: (local: LocalStep) => boolean,
): Replayed {
  const { unconfirmed } = draft;
  const count = unconfirmed.length;
  const tr = state.tr;
  for (const local of unconfirmed.toReversed()) tr.step(local.inverted);
  if (count) mend(tr, draft.confirmed);
  const first = tr.steps.length;
  const settled = new Set<LocalStep>();
  for (const { step, place } of arrived) {
    if (!fits(tr, step)) throw new Diverged('A step of the server does not fit its own text');
    const local = localAt(draft, place);
    if (!local) continue;
    mirror(tr, count - 1 - unconfirmed.indexOf(local));
    settled.add(local);
  }
  const confirmed = tr.doc;
  const kept: LocalStep[] = [];
  const lost = new Set<LocalStep>();
  unconfirmed.forEach((local, i) => {
    if (settled.has(local)) return;
    const step = waits(local) ? moved(local, tr.mapping.slice(count - i)) : null;
    if (!step || !fits(tr, step)) {
      lost.add(local);
      return;
    }
    mirror(tr, count - 1 - i);
    kept.push({ ...local, step, inverted: step.invert(tr.docs.at(-1)!) });
  });
  const words = lost.size ? wordsOf(state.doc, unconfirmed, (i) => lost.has(unconfirmed[i]!)) : [];
  return { tr: quiet(tr, state, count), first, confirmed, kept, lost: words };
}

// What is sent already is moved as the server moves it: behind what others wrote at the same place. What is not sent
// goes on right behind one's own last letter, so that two people's words are not shuffled.
function moved({ step, place }: LocalStep, mapping: Mapping): Step | null {
  if (place !== null || !(step instanceof ReplaceStep) || step.from !== step.to) return step.map(mapping);
  const at = mapping.mapResult(step.from, -1);
  const { structure } = step as ReplaceStep & { structure: boolean };
  return at.deletedAcross ? null : new ReplaceStep(at.pos, at.pos, step.slice, structure);
}

// The last step does again what the one at `undone` took off.
function mirror(tr: Transaction, undone: number): void {
  (tr.mapping as Mapping & { setMirror(one: number, other: number): void }).setMirror(undone, tr.steps.length - 1);
}

// Another person's words at the cursor come after it; they are nothing to undo or to scroll to.
function quiet(tr: Transaction, state: EditorState, undone: number): Transaction {
  if (state.selection instanceof TextSelection) {
    const [anchor, head] = [state.selection.anchor, state.selection.head].map((at) =>
      tr.doc.resolve(tr.mapping.map(at, -1)),
    );
    tr.setSelection(TextSelection.between(anchor!, head!, -1));
  }
  return tr.setMeta('addToHistory', false).setMeta('rebased', undone);
}

// Undoing one's own steps gives the confirmed text exactly. Should it ever not, the confirmed text is what counts.
function mend(tr: Transaction, confirmed: Node): void {
  if (!tr.doc.eq(confirmed)) tr.step(new ReplaceStep(0, tr.doc.content.size, confirmed.slice(0, confirmed.content.size)));
}

function isOnItsWay(draft: Draft, commit: Commit): boolean {
  return commit.client === draft.client && commit.sequence === draft.onItsWay?.sequence;
}

function areAsSent(mine: readonly LocalStep[], steps: readonly Json[]): boolean {
  return mine.length === steps.length && mine.every(({ step }, i) => JSON.stringify(stepToJson(step)) === JSON.stringify(steps[i]));
}

function decoded(draft: Draft, commit: Commit): Arrived[] {
  const dropped = new Set(commit.dropped);
  const sent = isOnItsWay(draft, commit) ? draft.onItsWay!.steps.map((_, place) => place).filter((place) => !dropped.has(place)) : [];
  const places = sent.length === commit.steps.length ? sent : [];
  return commit.steps.map((json, i) => ({
    step: stepOf(json),
    client: commit.client,
    place: places[i] ?? null,
  }));
}

function localAt(draft: Draft, place: number | null): LocalStep | undefined {
  return place === null ? undefined : draft.unconfirmed.find((local) => local.place === place);
}

function stepOf(json: Json): Step {
  try {
    return stepFromJson(json);
  } catch (error) {
    throw new Diverged('A step of the server cannot be read', { cause: error });
  }
}

function applied(doc: Node, step: Step): Node {
  const { doc: next } = step.apply(doc);
  if (!next) throw new Diverged('A confirmed step does not fit the confirmed text');
  return next;
}
