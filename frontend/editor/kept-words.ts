import { Node } from 'prosemirror-model';
import { suggestedOf, type Draft, type LocalStep, type OnItsWay } from './draft.ts';
import type { Loss } from './authority.ts';
import type { Words } from './lost-words.ts';
import type { Json } from './protocol.ts';
import { schema } from './schema.ts';
import { stepFromJson, stepToJson } from './steps.ts';

// What was typed and is not yet safe on the server lies in the browser's storage as well, under the person's account
// and the draft, until the server has it. A tab that dies leaves it there, and the next one goes on with it.

/// What a tab left behind: enough to go on as the same editor.
interface Kept {
  readonly client: string;
  readonly version: number;
  readonly sequence: number;
  readonly onItsWay: OnItsWay | null;
  readonly steps: readonly Json[];
  readonly places: readonly (number | null)[];
  /// How many of the last steps are only suggested.
  readonly suggested?: number;
  /// Which suggestions of one's own they put anew.
  readonly anew?: readonly string[];
  readonly at: string;
  readonly document: Json;
}

/// Words that found no place in the text, shown until their writer has put them somewhere.
export interface LostWords extends Words {
  readonly why: Loss;
  readonly reason: string;
  readonly at: string;
}

/// What was found: the draft to go on with and the text it stood on, or, where that can't be read any more, its words.
export type Found = { readonly draft: Omit<Draft, 'recent'>; readonly doc: Node; readonly at: string } | { readonly words: string; readonly at: string };

/// Takes hold of a name that only one living tab can hold.
export type Claim = (name: string) => Promise<boolean>;

const pause = 250;

export class KeptWords {
  /// False once the browser refused to keep something: then nobody may be told that it is kept.
  works = true;
  private readonly storage: Storage;
  private readonly place: string;
  private readonly later: (milliseconds: number, act: () => void) => () => void;
  private waiting: (() => void) | null = null;
  private newest: Draft | null = null;
  // An earlier window may have left something under the same name.
  private stored = true;
  private readonly taken = new Set<string>();
  private written: { confirmed: Node | null; json: string } = { confirmed: null, json: '' };

  constructor(storage: Storage, account: string, address: string, later: KeptWords['later']) {
    this.storage = storage;
    this.place = `codraft ${account} ${address}`;
    this.later = later;
  }

  /// Keeps what is unconfirmed, a moment later: mostly the server has it by then.
  keep(draft: Draft): void {
    this.newest = draft;
    if (!draft.unconfirmed.length) return this.forget();
    this.waiting ??= this.later(pause, () => this.flush());
  }

  /// Keeps it now: the page may be gone the next moment.
  flush(): void {
    this.waiting?.();
    this.waiting = null;
    const draft = this.newest;
    if (!draft?.unconfirmed.length) return;
    if (this.written.confirmed !== draft.confirmed)
      this.written = { confirmed: draft.confirmed, json: JSON.stringify(draft.confirmed.toJSON()) };
    const { client, version, sequence, onItsWay, unconfirmed } = draft;
    const steps = unconfirmed.map(({ step }) => stepToJson(step));
    const places = unconfirmed.map(({ place }) => place);
    const suggested = suggestedOf(draft).length;
    const anew = draft.anew ?? [];
    const at = new Date().toISOString();
    const rest = JSON.stringify({ client, version, sequence, onItsWay, steps, places, ...(suggested && { suggested, anew }), at });
    this.stored = this.put(`${this.place} unsent ${client}`, `${rest.slice(0, -1)},"document":${this.written.json}}`);
  }

  /// What a tab that is gone left here, if anything; it is taken over, not copied.
  async find(claim: Claim): Promise<Found | null> {
    for (const name of this.names(`${this.place} unsent `)) {
      const client = name.slice(name.lastIndexOf(' ') + 1);
      if (this.taken.has(client) || !(await claim(client))) continue;
      this.taken.add(client);
      const text = this.storage.getItem(name);
      if (text === null) continue;
      const found = revived(text);
      if ('words' in found) this.storage.removeItem(name);
      return found;
    }
    return null;
  }

  lose(words: readonly Words[], why: Loss, reason: string): void {
    const at = new Date().toISOString();
    this.putLost([...this.lost(), ...words.map((lost) => ({ ...lost, why, reason, at }))]);
  }

  lost(): readonly LostWords[] {
    return JSON.parse(this.storage.getItem(`${this.place} lost`) ?? '[]') as LostWords[];
  }

  /// Their writer has them.
  dismiss(index: number): void {
    this.putLost(this.lost().filter((_, i) => i !== index));
  }

  private putLost(lost: readonly LostWords[]): void {
    if (lost.length) this.put(`${this.place} lost`, JSON.stringify(lost));
    else this.storage.removeItem(`${this.place} lost`);
  }

  private forget(): void {
    this.waiting?.();
    this.waiting = null;
    if (this.stored && this.newest) this.storage.removeItem(`${this.place} unsent ${this.newest.client}`);
    this.stored = false;
  }

  private put(name: string, text: string): boolean {
    try {
      this.storage.setItem(name, text);
      this.works = true;
    } catch {
      // Full, or forbidden in a private window.
      this.works = false;
    }
    return this.works;
  }

  private names(prefix: string): string[] {
    const names = Array.from({ length: this.storage.length }, (_, i) => this.storage.key(i) ?? '');
    return names.filter((name) => name.startsWith(prefix)).sort();
  }
}

function revived(text: string): Found {
  try {
    const kept = JSON.parse(text) as Kept;
    const confirmed = Node.fromJSON(schema, kept.document);
    let doc = confirmed;
    const unconfirmed = kept.steps.map((json, i): LocalStep => {
      const step = stepFromJson(json);
      const inverted = step.invert(doc);
      const applied = step.apply(doc).doc;
      if (!applied) throw new RangeError('A kept step does not fit the kept text');
      doc = applied;
      const suggested = i >= kept.steps.length - (kept.suggested ?? 0);
      return { step, inverted, place: kept.places[i] ?? null, ...(suggested && { suggested }) };
    });
    const { client, version, sequence, onItsWay, anew, at } = kept;
    const suggesting = !!kept.suggested && { suggesting: true, anew: anew ?? [] };
    return { draft: { client, version, confirmed, unconfirmed, onItsWay, sequence, ...suggesting }, doc, at };
  } catch {
    // Kept by an older editor, or damaged: the words are still in it.
    return { words: wordsIn(text), at: new Date().toISOString() };
  }
}

function wordsIn(text: string): string {
  const [rest] = text.split('"document":');
  const steps = rest!.slice(rest!.lastIndexOf('"steps":'));
  return [...steps.matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map((found) => JSON.parse(found[1]!) as string).join('');
}
