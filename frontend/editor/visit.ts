import type { Transaction } from 'prosemirror-state';
import { Authority, type Listener, type Loss, type Standing } from './authority.ts';
import { Beside } from './beside.ts';
import { PaperDesk, type Surface } from './desk.ts';
import { draftOf } from './draft.ts';
import { Errand } from './errand.ts';
import { KeptWords, type Claim, type LostWords } from './kept-words.ts';
import type { Words } from './lost-words.ts';
import type { Merged } from './notices.ts';
import { forgetOthers, othersIn, takePresence, type Other } from './presence.ts';
import { sameAuthor, type Author, type Marks, type May, type Opened, type Presence } from './protocol.ts';
import type { Surroundings } from './surroundings.ts';
import { Whereabouts } from './whereabouts.ts';

/// What a visit tells the element around it.
export interface Shell extends Omit<Surface, 'client' | 'mayWrite' | 'changed'> {
  readonly address: string;
  readonly account: string;
  readonly reads: boolean;
  /// Whether what stands beside the text is shown.
  readonly beside: boolean;
  readonly storage: Storage;
  readonly claim: Claim;
  readonly world: Surroundings;
  standingChanged(standing: Standing, reason: string): void;
  peopleChanged(others: readonly Other[]): void;
  noticesChanged(merged: Merged | null, lost: readonly LostWords[]): void;
  textChanged(tr: Transaction): void;
  /// What stands beside the text, or what this person may do there, has changed.
  marginChanged(): void;
}

const longAbsence = 5_000;

/// One person at one draft, from opening it to leaving: the text, the connection, and the words in the browser's keeping.
export class Visit implements Listener {
  readonly desk: PaperDesk;
  readonly kept: KeptWords;
  readonly beside: Beside;
  authority: Authority | undefined;
  private readonly shell: Shell;
  private whereabouts: Whereabouts | undefined;
  private errand: Errand | undefined;
  private me: Author | undefined;
  private client = newClient();
  private closed = false;
  private everAllowed = false;
  private awaySince: number | null = null;
  private merging: Merged | null = null;
  private merged: Merged | null = null;

  constructor(shell: Shell) {
    this.shell = shell;
    const mayType = (): boolean => this.mayWrite || (this.maySuggest && this.beside.suggests);
    this.desk = new PaperDesk({ ...shell, client: () => this.client, mayWrite: mayType, changed: (tr, written) => this.changed(tr, written) });
    this.beside = new Beside(this.desk, () => this.authority);
    this.kept = new KeptWords(shell.storage, shell.account, shell.address, shell.world.later);
  }

  async start(): Promise<void> {
    const found = this.shell.reads && !this.shell.beside ? null : await this.kept.find(this.shell.claim);
    if (found && 'draft' in found) {
      this.client = found.draft.client;
      this.merging = { words: [], at: found.at };
    } else if (found) this.kept.lose([{ section: '', text: found.words }], 'not-merged', '');
    await this.shell.claim(this.client);
    if (this.closed) return;
    const { address, world } = this.shell;
    const authority = new Authority(address, this.client, this.desk, this, world);
    this.whereabouts = new Whereabouts(authority, () => this.desk.state, () => !!this.desk.view?.hasFocus(), world.later);
    this.authority = authority;
    authority.beside = this.shell.beside;
    if (found && 'draft' in found) this.desk.resume(found.draft, found.doc);
    authority.dispatch({ type: 'start' });
    this.showNotices();
    if (found) await this.bringHome();
  }

  close(): void {
    this.closed = true;
    this.kept.flush();
    this.authority?.dispatch({ type: 'stop' });
    this.errand?.stop();
    this.desk.close();
  }

  get mayWrite(): boolean {
    return !this.shell.reads && !!this.authority?.mayWrite && writable.has(this.authority.phase);
  }

  /// Whether this person may suggest other words now; sent they can be once there is a line.
  get maySuggest(): boolean {
    return this.shell.beside && this.may('suggest') && (writable.has(this.authority!.phase) || this.authority!.phase === 'read-only');
  }

  may(what: May): boolean {
    return this.shell.beside && !!this.authority?.may.has(what);
  }

  /// Whether the server lacks something that stands on this screen.
  get hasUnsavedWords(): boolean {
    return !!this.desk.state && draftOf(this.desk.state).unconfirmed.length > 0;
  }

  focusChanged(): void {
    this.whereabouts?.tell();
  }

  seen(what: 'merged' | number): void {
    if (what === 'merged') this.merged = null;
    else this.kept.dismiss(what);
    this.showNotices();
  }

  standingChanged(standing: Standing, reason: string): void {
    if (standing === 'offline') this.awaySince ??= this.shell.world.now();
    if (standing === 'saved') this.comeHome();
    this.desk.refresh();
    this.shell.standingChanged(standing, reason);
  }

  opened({ people, me }: Opened): void {
    this.me = me;
    this.beside.seat = me.seat ?? '';
    this.desk.dispatch(forgetOthers(this.desk.state!));
    this.people(people, []);
    this.whereabouts?.anew();
  }

  people(people: readonly Presence[], left: readonly string[]): void {
    if (!this.desk.state) return;
    this.desk.dispatch(takePresence(this.desk.state, people, left));
    this.shell.peopleChanged(othersIn(this.desk.state).filter(({ said }) => !this.me || !sameAuthor(said, this.me)));
  }

  marks(message: Marks): void {
    this.beside.take(message);
    this.shell.marginChanged();
  }

  // Whoever may suggest and not write need not ask for the one to do the other.
  allowed(): void {
    if (this.maySuggest && !this.mayWrite && !this.everAllowed) this.beside.suggest(true);
    this.everAllowed = true;
    this.desk.refresh();
    this.shell.marginChanged();
  }

  returns(words: readonly Words[]): void {
    const away = this.awaySince === null ? 0 : this.shell.world.now() - this.awaySince;
    if (this.merging || away > longAbsence) this.merging = { at: this.merging?.at ?? new Date().toISOString(), words };
  }

  lost(words: readonly Words[], why: Loss, reason: string): void {
    this.kept.lose(words, why, reason);
    const found = (piece: Words): boolean => words.some(({ text }) => text.includes(piece.text) || piece.text.includes(text));
    if (this.merging) this.merging = { ...this.merging, words: this.merging.words.filter((piece) => !found(piece)) };
    this.showNotices();
  }

  // Other windows that are gone may have left words too: one after the other.
  private async bringHome(): Promise<void> {
    const { storage, account, address, world, claim } = this.shell;
    const found = await this.kept.find(claim);
    if (!found || this.closed) return;
    if ('words' in found) this.lost([{ section: '', text: found.words }], 'not-merged', '');
    const kept = new KeptWords(storage, account, address, world.later);
    if ('words' in found) return this.bringHome();
    const told = (words: readonly Words[], why: Loss, reason: string): void => this.lost(words, why, reason);
    this.errand = new Errand(found.draft, found.doc, kept, address, world, told, () => void this.bringHome());
  }

  private comeHome(): void {
    this.awaySince = null;
    if (this.merging?.words.length) this.merged = this.merging;
    this.merging = null;
    this.showNotices();
  }

  private showNotices(): void {
    this.shell.noticesChanged(this.merged, this.kept.lost());
  }

  private changed(tr: Transaction, written: boolean): void {
    const state = this.desk.state!;
    this.kept.keep(draftOf(state));
    if (written) this.authority?.dispatch({ type: 'written' });
    this.whereabouts?.changed(tr);
    this.shell.textChanged(tr);
  }
}

const writable = new Set(['open', 'sending', 'offline']);

/// Up to 52 bits in hexadecimal digits, the first of them no zero.
function newClient(): string {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  return ((high! % 0xf0000) + 0x10000).toString(16) + low!.toString(16).padStart(8, '0');
}
