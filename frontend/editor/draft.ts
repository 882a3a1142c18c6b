import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import type { Step, StepMap } from 'prosemirror-transform';
import type { Json } from './protocol.ts';
import { stepToJson } from './steps.ts';

/// A step of this person that is not yet known to be durable, and the way back from it. `place` is its index in the
/// commit that is on its way, or null while it has not been sent. One that is only suggested stands on this screen alone
/// and is never sent as a step.
export interface LocalStep {
  readonly step: Step;
  readonly inverted: Step;
  readonly place: number | null;
  readonly suggested?: boolean;
}

/// The commit that was sent and not answered. It is kept word for word: after a reconnect the very same is sent again.
export interface OnItsWay {
  readonly sequence: number;
  readonly version: number;
  readonly steps: readonly Json[];
}

/// How the text of this editor stands to the server's: the confirmed text is exactly the server's at `version`, and
/// the text on the screen is the confirmed one with the unconfirmed steps on it. Replaced, never edited.
export interface Draft {
  readonly client: string;
  readonly version: number;
  readonly confirmed: Node;
  /// What was written first, then what is only suggested.
  readonly unconfirmed: readonly LocalStep[];
  /// Whether what is typed now is only suggested.
  readonly suggesting?: boolean;
  /// One's own suggestions that are being put anew.
  readonly anew?: readonly string[];
  readonly onItsWay: OnItsWay | null;
  /// The number of the last commit made.
  readonly sequence: number;
  /// The last confirmed steps, newest last: they carry what others say of an earlier version to this one.
  readonly recent: readonly Moved[];
}

/// How a step moved the words behind it, and the editor it came from.
export interface Moved {
  readonly map: StepMap;
  readonly client: string;
}

const remembered = 1000;

const draftKey = new PluginKey<Draft>('draft');

/// Keeps account of what is confirmed and what is not. Every transaction that did not come from the server is taken
/// for this person's own.
export function draftPlugin(start: Omit<Draft, 'recent'>): Plugin<Draft> {
  return new Plugin<Draft>({
    key: draftKey,
    state: {
      init: () => ({ ...start, recent: [] }),
      apply: (tr, draft) =>
        (tr.getMeta(draftKey) as Draft | undefined) ??
        (tr.docChanged ? { ...draft, unconfirmed: [...draft.unconfirmed, ...localSteps(tr, !!draft.suggesting)] } : draft),
    },
  });
}

export function draftOf(state: EditorState): Draft {
  const draft = draftKey.getState(state);
  if (!draft) throw new Error('This text belongs to no draft');
  return draft;
}

/// The steps that are to be sent: all but what is only suggested.
export function writtenOf({ unconfirmed }: Pick<Draft, 'unconfirmed'>): readonly LocalStep[] {
  return unconfirmed.filter(({ suggested }) => !suggested);
}

/// The steps that are only suggested.
export function suggestedOf({ unconfirmed }: Pick<Draft, 'unconfirmed'>): readonly LocalStep[] {
  return unconfirmed.filter(({ suggested }) => suggested);
}

/// From now on what is typed is written, or only suggested. What was suggested and not sent must be settled before one
/// writes again.
export function suggesting(state: EditorState, on: boolean): Transaction {
  return standing(state.tr.setMeta('addToHistory', false), { ...draftOf(state), suggesting: on });
}

/// Whether the transaction brings the server's word rather than this person's.
export function isFromServer(tr: Transaction): boolean {
  return tr.getMeta(draftKey) !== undefined;
}

/// The transaction, with the draft as it stands after it.
export function standing(tr: Transaction, draft: Draft): Transaction {
  return tr.setMeta(draftKey, { ...draft, recent: draft.recent.slice(-remembered) });
}

/// Makes a commit of the oldest unsent steps: at most `longest` of them, and no more than fit into `largest` characters
/// unless a single one is larger.
export function makeCommit(state: EditorState, longest = 200, largest = 60_000): Transaction {
  const draft = draftOf(state);
  const steps: Json[] = [];
  let size = 0;
  for (const local of writtenOf(draft).slice(0, longest)) {
    const json = stepToJson(local.step);
    size += JSON.stringify(json).length;
    if (steps.length && size > largest) break;
    steps.push(json);
  }
  const sequence = draft.sequence + 1;
  const unconfirmed = draft.unconfirmed.map((local, i) => (i < steps.length ? { ...local, place: i } : local));
  return standing(state.tr, {
    ...draft,
    sequence,
    unconfirmed,
    onItsWay: { sequence, version: draft.version, steps },
  });
}

/// The way from an earlier version to the text on the screen, or null if it is too long ago.
export function movedSince(draft: Draft, version: number): readonly Moved[] | null {
  const ago = draft.version - version;
  if (ago < 0 || ago > draft.recent.length) return null;
  const here = draft.unconfirmed.map(({ step }) => ({ map: step.getMap(), client: draft.client }));
  return [...draft.recent.slice(draft.recent.length - ago), ...here];
}

function localSteps(tr: Transaction, suggested: boolean): LocalStep[] {
  return tr.steps.map((step, i) => ({ step, inverted: step.invert(tr.docs[i]!), place: null, ...(suggested && { suggested }) }));
}
