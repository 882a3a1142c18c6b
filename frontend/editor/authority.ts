import type { EditorState, Transaction } from 'prosemirror-state';
import { draftOf, makeCommit, suggestedOf, writtenOf, type Draft } from './draft.ts';
import { Appointments, Line } from './line.ts';
import { wordsOf, type Words } from './lost-words.ts';
import { closed, type Commit, type FromServer, type Json, type Marks, type May, type Opened, type Presence, type Reading, type Refusal, type Saying } from './protocol.ts';
import { Diverged, takeCommits, takeConfirmation, withdraw, type Taken } from './rebase.ts';
import { Requests, type Answer } from './requests.ts';
import type { Surroundings } from './surroundings.ts';

/// Where the connection stands. `sending`: a commit is on its way. `blocked`: the text can be read, but no socket
/// opens. `refused`: the server will not have this person here, and coming back at once would not help.
export type Phase = 'opening' | 'open' | 'sending' | 'offline' | 'blocked' | 'refused' | 'read-only';

/// What the person is told: how safe the words are, or why they can't be saved now.
export type Standing = 'opening' | 'typed' | 'received' | 'saved' | 'offline' | 'blocked' | 'refused' | 'read-only';

/// Why words found no place in the text.
export type Loss = 'removed' | 'refused' | 'no-right' | 'not-merged' | 'not-sent';

/// The text on the screen.
export interface Desk {
  readonly state: EditorState | undefined;
  /// Shows this text anew, in place of any other.
  begin(version: number, document: Json): void;
  dispatch(tr: Transaction): void;
}

/// Who is told what happens.
export interface Listener {
  standingChanged(standing: Standing, reason: string): void;
  opened(message: Opened): void;
  people(people: readonly Presence[], left: readonly string[]): void;
  /// What stands beside the text has changed.
  marks(message: Marks): void;
  /// What this person may do has changed.
  allowed(): void;
  /// Words typed while nobody could save them, about to be brought together with what happened meanwhile.
  returns(words: readonly Words[]): void;
  /// Words of this person that are not in the text. Nobody else keeps them.
  lost(words: readonly Words[], why: Loss, reason: string): void;
}

export type Happening =
  | { readonly type: 'start' | 'stop' | 'connected' | 'written' | 'woken' | 'unplugged' }
  | { readonly type: 'heard'; readonly message: FromServer }
  | { readonly type: 'lost'; readonly code: number }
  | { readonly type: 'read'; readonly answer: Reading | number | null };

/// What the server lets somebody do.
type Allowed = Pick<Opened, 'mayWrite' | 'reason' | 'may'>;

const pace = 120;
const breather = 1500;
const patience = 30_000;
const spokenVersion = 1;
const unplugged = 1006;

/// The conversation with the authority: what was typed is sent, one commit at a time; what others did is taken.
/// Whatever happens to the socket, a commit is sent again word for word until it is answered.
export class Authority {
  phase: Phase = 'opening';
  mayWrite = false;
  may: ReadonlySet<May> = new Set();
  /// Whether what stands beside the text is wanted.
  beside = false;
  private readonly requests = new Requests();
  private reason = '';
  private everOpened = false;
  private anew = false;
  private received = 0;
  private sentAt = -Infinity;
  private told = '';
  private stopped = false;
  private readonly address: string;
  readonly client: string;
  private readonly desk: Desk;
  private readonly listener: Listener;
  private readonly world: Surroundings;
  private readonly line: Line;
  private readonly appointments: Appointments;

  constructor(address: string, client: string, desk: Desk, listener: Listener, world: Surroundings) {
    this.address = address;
    this.client = client;
    this.desk = desk;
    this.listener = listener;
    this.world = world;
    this.appointments = new Appointments(world);
    const line = {
      connected: () => this.dispatch({ type: 'connected' }),
      heard: (message: FromServer) => this.dispatch({ type: 'heard', message }),
      lost: (code: number) => this.dispatch({ type: 'lost', code }),
    };
    this.line = new Line(address, line, world);
  }

  /// Everything that happens to the connection comes through here.
  dispatch(happening: Happening): void {
    if (this.stopped) return;
    try {
      this.happen(happening);
    } catch (error) {
      if (!(error instanceof Diverged)) throw error;
      this.beginAnew();
    }
    this.tell();
  }

  /// Tells the others where this person is, if anybody hears it.
  present(section: string | null, anchor: number | null, head: number | null): boolean {
    if (!this.draft || !(this.isOpen() || this.phase === 'read-only')) return false;
    this.line.send({ type: 'presence', version: this.draft.version, anchor, head, section });
    return true;
  }

  /// Says something beside the text.
  say(saying: Saying): Promise<Answer> {
    if (!this.draft || !(this.isOpen() || this.phase === 'read-only')) return Promise.resolve({ type: 'unsent' });
    return this.requests.make(saying, (message) => this.line.send(message));
  }

  private happen(happening: Happening): void {
    switch (happening.type) {
      case 'start':
        return this.line.open();
      case 'stop':
        this.stopped = true;
        this.appointments.cancelAll();
        this.requests.lose();
        return this.line.hangUp();
      case 'connected':
        return this.askForTheText();
      case 'heard':
        return this.hear(happening.message);
      case 'lost':
        return this.lose(happening.code);
      case 'read':
        return this.read(happening.answer);
      case 'written':
        return this.consider();
      case 'woken':
        return waiting.has(this.phase) ? this.line.open() : undefined;
      case 'unplugged':
        return this.lose(unplugged);
    }
  }

  private hear(message: FromServer): void {
    switch (message.type) {
      case 'opened':
        return this.open(message);
      case 'commits':
        return this.take(message.version, message.commits);
      case 'confirm':
        return this.confirm(message.sequence, message.version);
      case 'received':
        this.received = message.sequence;
        return;
      case 'presence':
        return this.listener.people(message.people ?? [], message.left ?? []);
      case 'rights':
        return this.allow(message);
      case 'marks':
        return this.listener.marks(message);
      case 'done':
        return this.requests.answered(message);
      case 'refused':
        return message.request === undefined ? this.giveWay(message) : this.requests.answered(message);
      case 'alive':
        return;
    }
  }

  private askForTheText(): void {
    const known = this.anew ? null : this.draft;
    const unsent = known !== null && known.unconfirmed.length > 0;
    const marks = this.beside && { marks: true };
    this.line.send({ type: 'open', client: this.client, ...(known && { version: known.version, unsent }), ...marks });
  }

  private open(message: Opened): void {
    if (message.protocol !== spokenVersion) return this.refuse('protocol');
    this.line.stands();
    this.everOpened = true;
    const waiting = this.draft?.unconfirmed ?? [];
    const comeBack = wordsOf(this.desk.state?.doc, waiting, (i) => !waiting[i]!.suggested);
    if (comeBack.length) this.listener.returns(comeBack);
    if (message.document) this.begin(message.version, message.document);
    else this.take(this.draft?.version ?? -1, message.commits ?? []);
    if (this.draft?.version !== message.version) throw new Diverged('The text opened is of another version');
    this.anew = false;
    this.listener.opened(message);
    this.phase = 'open';
    this.allow(message);
    if (this.draft.onItsWay) this.send();
  }

  private begin(version: number, document: Json): void {
    const { state } = this.desk;
    if (state) this.lost(wordsOf(state.doc, draftOf(state).unconfirmed, () => true), 'not-merged');
    this.desk.begin(version, document);
  }

  private take(version: number, commits: readonly Commit[]): void {
    if (!this.draft || version > this.draft.version) return this.catchUp();
    let known = this.draft.version - version;
    const news = commits.filter((commit) => {
      if (known === 0) return true;
      known -= commit.steps.length;
      if (known < 0) throw new Diverged('A commit begins before this version and ends after it');
      return false;
    });
    if (news.length) this.apply(takeCommits(this.desk.state!, news), 'removed');
    this.goOn();
  }

  private confirm(sequence: number, version: number): void {
    const sent = this.draft?.onItsWay;
    if (sent?.sequence === sequence && this.draft!.version + sent.steps.length === version) {
      this.apply(takeConfirmation(this.desk.state!), 'removed');
      this.goOn();
    } else if (version > (this.draft?.version ?? 0)) this.catchUp();
  }

  private allow({ mayWrite, reason = '', may = [...this.may] }: Allowed): void {
    this.mayWrite = mayWrite;
    this.may = new Set(may);
    this.reason = reason;
    if (!mayWrite) this.phase = 'read-only';
    else if (this.phase === 'read-only') this.phase = 'open';
    this.goOn();
    if (!this.may.has('suggest') && this.draft && suggestedOf(this.draft).length)
      this.apply(withdraw(this.desk.state!, 'suggested'), 'no-right', reason);
    this.listener.allowed();
  }

  private giveWay({ sequence, code, message }: Refusal): void {
    if (code === 'protocol') return this.refuse('protocol');
    if (sequence === undefined || sequence !== this.draft?.onItsWay?.sequence) return;
    if (code === 'too-fast' || code === 'unavailable')
      return this.appointments.make('again', breather, () => this.isOpen() && this.send());
    if (code === 'unknown-version') return this.beginAnew();
    const forbidden = code === 'no-right' || code === 'not-here';
    if (!forbidden) this.apply(withdraw(this.desk.state!, 'sent'), 'refused', message);
    else {
      this.apply(withdraw(this.desk.state!, 'everything'), 'no-right', message);
      this.allow({ mayWrite: false, reason: this.phase === 'read-only' ? this.reason : message });
    }
    this.goOn();
  }

  // After the server's word: is there something left to send, or something that may not be sent any more?
  private goOn(): void {
    if (!this.draft?.onItsWay) {
      this.appointments.cancel('overdue');
      if (this.phase === 'sending') this.phase = 'open';
    }
    const stranded = this.draft && writtenOf(this.draft).length && !this.draft.onItsWay && !this.mayWrite;
    if (stranded && this.phase === 'read-only') this.apply(withdraw(this.desk.state!, 'everything'), 'no-right', this.reason);
    this.consider();
  }

  private consider(): void {
    if (this.phase !== 'open' || !this.draft || writtenOf(this.draft).every((local) => local.place !== null)) return;
    const wait = this.sentAt + pace - this.world.now();
    if (wait > 0) return this.appointments.make('send', wait, () => this.dispatch({ type: 'written' }));
    this.phase = 'sending';
    this.desk.dispatch(makeCommit(this.desk.state!));
    this.send();
  }

  private send(): void {
    const sent = this.draft?.onItsWay;
    if (!sent) return;
    if (this.phase === 'open') this.phase = 'sending';
    this.sentAt = this.world.now();
    this.line.send({ type: 'commit', ...sent });
    this.appointments.make('overdue', patience, () => this.dispatch({ type: 'unplugged' }));
  }

  private lose(code: number): void {
    this.appointments.cancelAll();
    this.requests.lose();
    if (code === closed.tooLarge && this.draft?.onItsWay) this.apply(withdraw(this.desk.state!, 'sent'), 'refused');
    if (lasting.has(code)) return this.refuse(String(code));
    // A line that was lost may just come again; one that does not open may have a reason.
    const asks = !this.everOpened || this.phase === 'offline';
    if (this.everOpened) this.phase = 'offline';
    this.line.openLater();
    if (asks) void this.world.read(this.address).then((answer) => this.dispatch({ type: 'read', answer }));
  }

  private read(answer: Reading | number | null): void {
    if (this.everOpened && this.phase !== 'offline') return;
    if (typeof answer === 'number' && answer < 500) return this.refuse(String(answer === 401 ? 4401 : answer === 403 ? 4403 : 4404));
    if (answer === null || typeof answer === 'number') this.phase = 'offline';
    else if (!this.everOpened) {
      if (!this.draft || !this.draft.unconfirmed.length) this.desk.begin(answer.version, answer.document);
      this.phase = 'blocked';
    }
  }

  private refuse(reason: string): void {
    this.line.hangUp();
    this.phase = 'refused';
    this.reason = reason;
  }

  private catchUp(): void {
    if (this.stopped) return;
    this.requests.lose();
    this.phase = 'offline';
    this.line.openLater();
  }

  // What is here can't be brought together with what the server says: its text counts, and the person's words are shown.
  private beginAnew(): void {
    this.anew = true;
    this.catchUp();
  }

  private apply({ tr, lost }: Taken, why: Loss, reason = ''): void {
    this.desk.dispatch(tr);
    this.lost(lost, why, reason);
  }

  private lost(words: readonly Words[], why: Loss, reason = ''): void {
    if (words.length) this.listener.lost(words, why, reason);
  }

  private isOpen(): boolean {
    return this.phase === 'open' || this.phase === 'sending';
  }

  private get draft(): Draft | null {
    return this.desk.state ? draftOf(this.desk.state) : null;
  }

  private tell(): void {
    const standing = this.standing();
    if (standing + this.reason === this.told) return;
    this.told = standing + this.reason;
    this.listener.standingChanged(standing, this.reason);
  }

  private standing(): Standing {
    if (this.phase !== 'open' && this.phase !== 'sending') return this.phase;
    const waiting = this.draft ? writtenOf(this.draft) : [];
    if (!waiting.length) return 'saved';
    const arrived = this.received === this.draft?.onItsWay?.sequence && waiting.every((local) => local.place !== null);
    return arrived ? 'received' : 'typed';
  }
}

const waiting = new Set<Phase>(['offline', 'blocked', 'refused']);
const lasting = new Set<number>([closed.malformed, closed.signedOut, closed.noRight, closed.noSuchDraft, closed.tooManySockets]);
