import assert from 'node:assert/strict';
import { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { Authority, type Listener, type Loss, type Standing } from '../authority.ts';
import { Beside } from '../beside.ts';
import { draftOf, draftPlugin, isFromServer, type Draft } from '../draft.ts';
import { KeptWords } from '../kept-words.ts';
import type { Words } from '../lost-words.ts';
import { inOrder, marginOf, marginPlugin } from '../margin.ts';
import { presencePlugin, takePresence } from '../presence.ts';
import type { Json, Marks, Opened, Presence, Side } from '../protocol.ts';
import type { Answer } from '../requests.ts';
import { schema } from '../schema.ts';
import { sectionsPlugin, withinSections } from '../sections.ts';
import { Sentences } from '../sentences.ts';
import { suggestionsPlugin } from '../suggestions.ts';
import { redo, undo, undoPlugin } from '../undo.ts';
import { MemoryStorage } from './memory-storage.ts';
import type { SimulatedAuthority } from './simulated-authority.ts';
import { SimulatedNetwork } from './simulated-network.ts';
import type { SimulatedTime } from './simulated-time.ts';

/// Somebody with an editor open: everything of it but the screen.
export class Writer implements Listener {
  state: EditorState | undefined;
  standing: Standing = 'opening';
  reason = '';
  readonly standings: Standing[] = [];
  readonly lostWords: { why: Loss; words: readonly Words[]; reason: string }[] = [];
  readonly returned: (readonly Words[])[] = [];
  readonly here = new Map<string, Presence>();
  readonly network: SimulatedNetwork;
  readonly kept: KeptWords;
  readonly beside = new Beside(this, () => this.authority);
  authority: Authority | undefined;
  private client: string;
  private everAllowed = false;

  constructor(
    name: string,
    side: Side,
    server: () => SimulatedAuthority | null,
    time: SimulatedTime,
    random: () => number,
    storage: Storage = new MemoryStorage(),
  ) {
    this.client = Math.floor(2 ** 48 + random() * 2 ** 51).toString(16);
    this.network = new SimulatedNetwork(server, time, { person: name, organisation: `${name}’s office`, side }, random);
    this.kept = new KeptWords(storage, name, '/simulated', (milliseconds, act) => time.later(milliseconds, act));
  }

  /// Opens the draft, with what an earlier window of this person left behind.
  async open(): Promise<void> {
    const found = await this.kept.find(() => Promise.resolve(true));
    if (found && 'draft' in found) {
      this.client = found.draft.client;
      this.show(found.draft, found.doc);
    } else if (found) this.kept.lose([{ section: '', text: found.words }], 'not-merged', '');
    this.authority = new Authority('/simulated', this.client, this, this, this.network);
    this.authority.beside = true;
    this.authority.dispatch({ type: 'start' });
  }

  /// The window is closed or dies.
  close(): void {
    this.authority?.dispatch({ type: 'stop' });
    this.authority = undefined;
    this.network.cut();
  }

  begin(version: number, document: Json): void {
    const confirmed = Node.fromJSON(schema, document);
    const sequence = this.state ? draftOf(this.state).sequence : 0;
    this.show({ client: this.client, version, confirmed, unconfirmed: [], onItsWay: null, sequence }, confirmed);
  }

  dispatch(tr: Transaction): void {
    const { state, transactions } = this.state!.applyTransaction(withinSections(this.state!, tr));
    this.state = state;
    this.kept.keep(draftOf(state));
    if (transactions.some((one) => one.docChanged && !isFromServer(one))) this.authority?.dispatch({ type: 'written' });
  }

  do(command: Command): boolean {
    return command(this.state!, (tr) => this.dispatch(tr));
  }

  /// Puts the cursor before or behind the words, wherever they stand.
  goTo(words: string, edge: 'before' | 'after' = 'after'): this {
    const at = this.find(words) + (edge === 'after' ? words.length : 0);
    return this.select(at, at);
  }

  choose(words: string): this {
    const at = this.find(words);
    return this.select(at, at + words.length);
  }

  type(words: string): this {
    for (const letter of words) this.dispatch(this.state!.tr.insertText(letter));
    return this;
  }

  paste(words: string): this {
    this.dispatch(this.state!.tr.insertText(words));
    return this;
  }

  erase(): this {
    this.dispatch(this.state!.tr.deleteSelection());
    return this;
  }

  undo(): this {
    this.do(undo);
    return this;
  }

  redo(): this {
    this.do(redo);
    return this;
  }

  /// Says where the cursor stands.
  tellWhere(): void {
    const { anchor, head } = this.state!.selection;
    this.authority!.present('problem', anchor, head);
  }

  select(anchor: number, head: number): this {
    this.dispatch(this.state!.tr.setSelection(TextSelection.create(this.state!.doc, anchor, head)));
    return this;
  }

  get words(): string {
    return this.state!.doc.textBetween(0, this.state!.doc.content.size, '|');
  }

  get unsaved(): number {
    return draftOf(this.state!).unconfirmed.length;
  }

  /// Whether somebody who closes this window is warned.
  get hasUnsavedWords(): boolean {
    return this.unsaved > 0;
  }

  get foundNoPlace(): readonly string[] {
    return this.lostWords.flatMap(({ words }) => words.map(({ text }) => text));
  }

  find(words: string): number {
    let found = -1;
    this.state!.doc.descendants((node, pos) => {
      const index = node.isTextblock ? node.textContent.indexOf(words) : -1;
      if (index >= 0 && found < 0) found = pos + 1 + index;
    });
    assert.ok(found >= 0, `“${words}” stands nowhere in “${this.words}”`);
    return found;
  }

  standingChanged(standing: Standing, reason: string): void {
    this.standing = standing;
    this.reason = reason;
    this.standings.push(standing);
  }

  opened({ people, me }: Opened): void {
    this.beside.seat = me.seat ?? '';
    this.people(people, []);
  }

  marks(message: Marks): void {
    this.beside.take(message);
  }

  allowed(): void {
    const { authority } = this;
    if (!this.everAllowed && authority?.may.has('suggest') && !authority.mayWrite) this.beside.suggest(true);
    this.everAllowed = true;
  }

  /// Sends everything suggested and not sent yet.
  async send(why = ''): Promise<Answer[]> {
    return Promise.all(this.beside.unsent.map((unsent) => this.beside.send(unsent, why, undefined)));
  }

  /// What stands beside the text: what it is, and the words it stands at.
  get margin(): string[] {
    return inOrder(marginOf(this.state!)).map(({ mark, here }) => {
      const words = this.state!.doc.textBetween(here.from, here.to, '|');
      return `${mark.kind[0]}${mark.number} ${mark.deleted ? '†' : ''}[${words}]${mark.kind === 'suggestion' ? `→[${mark.words}]` : ''}`;
    });
  }

  people(people: readonly Presence[], left: readonly string[]): void {
    people.forEach((person) => this.here.set(person.client, person));
    left.forEach((client) => this.here.delete(client));
    if (this.state) this.dispatch(takePresence(this.state, people, left));
  }

  returns(words: readonly Words[]): void {
    this.returned.push(words);
  }

  lost(words: readonly Words[], why: Loss, reason: string): void {
    this.lostWords.push({ words, why, reason });
    this.kept.lose(words, why, reason);
  }

  private show(draft: Omit<Draft, 'recent'>, doc: Node): void {
    const sentences = new Sentences({}, {}, 'en');
    const around = [undoPlugin(), presencePlugin(), marginPlugin({ sentences }), suggestionsPlugin(sentences), sectionsPlugin('')];
    this.state = EditorState.create({ doc, plugins: [draftPlugin(draft), ...around] });
  }
}
