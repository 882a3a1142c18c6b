import { Node, Slice } from 'prosemirror-model';
import { Mapping, Transform, type Step } from 'prosemirror-transform';
import type { Author, Commit, FromServer, Json, Mark, May, Presence, Reading, RefusalCode, Saying, ToServer } from '../protocol.ts';
import { schema } from '../schema.ts';
import { stepFromJson, stepToJson } from '../steps.ts';
import { NotDone, seatOf, SimulatedMargin } from './simulated-margin.ts';

// The server's half of the protocol, small: what docs/drafting-protocol.md says, without a database, rights or limits.

/// One socket, seen from the server.
export interface Session {
  client: string;
  readonly author: Author;
  readonly at: string;
  beside?: boolean;
  say(message: FromServer): void;
  end(code: number): void;
}

interface Stored {
  readonly version: number;
  readonly commit: Commit;
  readonly steps: readonly Step[];
}

const sections = (doc: Node): string => doc.children.map((section) => section.attrs['key'] as string).join();

/// Holds one draft: applies every commit, maps late ones over newer ones, and keeps the log.
export class SimulatedAuthority {
  doc: Node;
  readonly start: Node;
  readonly log: Stored[] = [];
  readonly sessions = new Set<Session>();
  /// Whether this person may write now.
  mayWrite: (author: Author) => boolean = () => true;
  may: (author: Author) => readonly May[] = () => ['comment', 'suggest', 'decide'];
  readonly margin = new SimulatedMargin();
  /// How many versions a newcomer may lag and still be told only what came since.
  patience = Infinity;
  /// Confirms whatever was stored as it was sent, even behind others' commits.
  generous = false;
  /// An older server, which does not mind whether a newcomer has unsent words.
  ignoresUnsent = false;
  private readonly answered = new Map<string, number>();
  private readonly present = new Map<Session, Presence>();
  private edits = 0;

  constructor(doc: Json) {
    this.start = this.doc = Node.fromJSON(schema, doc);
  }

  get version(): number {
    return this.log.reduce((sum, { steps }) => sum + steps.length, 0);
  }

  read(): Reading {
    return { version: this.version, document: this.doc.toJSON() as Json };
  }

  hear(session: Session, message: ToServer): void {
    switch (message.type) {
      case 'open':
        return this.open(session, message);
      case 'commit':
        return this.commit(session, message);
      case 'presence':
        this.present.set(session, { ...session.author, client: session.client, ...message });
        return this.tellOthers(session, { type: 'presence', people: [this.present.get(session)!] });
      case 'alive':
        return session.say({ type: 'alive' });
      default:
        return this.answer(session, message);
    }
  }

  leave(session: Session): void {
    this.present.delete(session);
    if (this.sessions.delete(session)) this.tellOthers(session, { type: 'presence', left: [session.client] });
  }

  /// Tells everybody what they may do now.
  tellRights(reason?: string): void {
    for (const session of this.sessions)
      session.say({ type: 'rights', mayWrite: this.mayWrite(session.author), may: this.may(session.author), ...(reason && { reason }) });
  }

  /// Tells of marks that changed, and of those that are gone.
  tellMarks(marks: readonly Mark[], gone: readonly string[] = []): void {
    if (!marks.length && !gone.length) return;
    for (const session of this.sessions)
      if (session.beside) session.say({ type: 'marks', version: this.version, whole: false, marks, gone });
  }

  private answer(session: Session, { request, ...said }: Saying & { request: number }): void {
    try {
      const id = this.listen(session, said as Saying);
      session.say({ type: 'done', request, id });
    } catch (error) {
      const code = error instanceof NotDone ? error.code : 'malformed-request';
      session.say({ type: 'refused', request, code, message: `The server says: ${code}` });
    }
  }

  private listen(session: Session, said: Saying): string {
    const needs = said.type === 'suggest' ? 'suggest' : said.type === 'decide' && said.kind !== 'WITHDRAWN' ? 'decide' : 'comment';
    if (!this.may(session.author).includes(needs)) throw new NotDone('no-right');
    if (said.type === 'reply') {
      this.margin.reply(said.thread);
      this.tellMarks(this.margin.marks);
      return said.thread;
    }
    if (said.type !== 'decide') {
      if (said.version > this.version) throw new NotDone('unknown-version');
      const since = this.stepsSince(said.version);
      const id = this.margin.add(said, session.author, session.at, this.docAt(said.version), since);
      this.tellMarks(this.margin.marks);
      return id;
    }
    const slice = said.slice && Slice.fromJSON(schema, said.slice);
    const adopted = this.margin.decide(said.suggestion, said.kind, said.reason ?? '', session.author, slice);
    if (adopted) this.adopt(adopted.step, adopted.author, session.at);
    this.tellMarks(this.margin.marks, [said.suggestion]);
    return said.suggestion;
  }

  private adopt(step: Step, author: Author, at: string): void {
    const start = this.version;
    const before = this.doc;
    this.doc = step.apply(before).doc!;
    const commit: Commit = { client: '0', sequence: start + 1, edit: String(++this.edits), author, at, steps: [stepToJson(step)] };
    this.log.push({ version: start, commit, steps: [step] });
    for (const session of this.sessions) session.say({ type: 'commits', version: start, commits: [commit] });
    this.tellMarks(this.margin.follow([step], before));
  }

  private docAt(version: number): Node {
    const steps = this.log.flatMap((stored) => stored.steps.slice(0, Math.max(0, version - stored.version)));
    return steps.reduce((doc, step) => step.apply(doc).doc!, this.start);
  }

  private open(session: Session, { client, version, unsent, marks }: ToServer & { type: 'open' }): void {
    session.client = client;
    session.beside = !!marks;
    this.sessions.add(session);
    const known = version !== undefined && version <= this.version && ((unsent && !this.ignoresUnsent) || this.version - version <= this.patience);
    session.say({
      type: 'opened',
      protocol: 1,
      draft: 'simulated',
      version: this.version,
      ...(known ? { commits: this.since(version) } : { document: this.doc.toJSON() as Json }),
      people: [...this.present.values()],
      me: { ...session.author, client, seat: seatOf(session.author) },
      mayWrite: this.mayWrite(session.author),
      may: this.may(session.author),
    });
    if (marks) session.say({ type: 'marks', version: this.version, whole: true, marks: this.margin.marks, gone: [] });
  }

  private commit(session: Session, { sequence, version, steps }: ToServer & { type: 'commit' }): void {
    const refuse = (code: RefusalCode): void =>
      session.say({ type: 'refused', sequence, code, message: `The server says: ${code}` });
    if (sequence <= (this.answered.get(session.client) ?? 0)) return;
    if (!this.mayWrite(session.author)) return refuse('no-right');
    if (version > this.version) return refuse('unknown-version');
    let mapped: { transform: Transform; dropped: number[] };
    try {
      mapped = mapSteps(this.doc, steps.map(stepFromJson), this.stepsSince(version));
      mapped.transform.doc.check();
    } catch {
      return refuse('malformed');
    }
    const { transform, dropped } = mapped;
    if (version === this.version && dropped.length) return refuse('impossible');
    if (sections(transform.doc) !== sections(this.doc)) return refuse('structure');
    const commit: Commit = {
      client: session.client,
      sequence,
      edit: String(++this.edits),
      author: session.author,
      at: session.at,
      steps: transform.steps.map(stepToJson),
      ...(dropped.length && { dropped }),
    };
    const start = this.version;
    const before = this.doc;
    if (transform.steps.length) {
      this.answered.set(session.client, sequence);
      this.doc = transform.doc;
      this.log.push({ version: start, commit, steps: transform.steps });
      this.tellOthers(session, { type: 'commits', version: start, commits: [commit] });
    }
    session.say(
      version === start || (this.generous && JSON.stringify(commit.steps) === JSON.stringify(steps))
        ? { type: 'confirm', sequence, version: this.version, at: commit.at }
        : { type: 'commits', version: start, commits: [commit] },
    );
    this.tellMarks(this.margin.follow(transform.steps, before));
  }

  private since(version: number): Commit[] {
    return this.log.filter((stored) => stored.version >= version).map(({ commit }) => commit);
  }

  private stepsSince(version: number): Step[] {
    return this.log.flatMap((stored) => stored.steps.slice(Math.max(0, version - stored.version)));
  }

  private tellOthers(session: Session, message: FromServer): void {
    for (const other of this.sessions) if (other !== session) other.say(message);
  }
}

// The mapping of prosemirror-collab: back over the commit's own steps, forward over the newer ones.
function mapSteps(doc: Node, steps: readonly Step[], over: readonly Step[]): { transform: Transform; dropped: number[] } {
  const transform = new Transform(doc);
  const mapping = new Mapping([...steps.map((step) => step.getMap().invert()).reverse(), ...over.map((step) => step.getMap())]);
  const dropped: number[] = [];
  steps.forEach((step, i) => {
    const mapped = step.map(mapping.slice(steps.length - i));
    if (mapped && transform.maybeStep(mapped).failed === null) mapping.appendMap(mapped.getMap(), steps.length - 1 - i);
    else dropped.push(i);
  });
  return { transform, dropped };
}
