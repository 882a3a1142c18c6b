import type { Slice } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import type { Authority, Desk } from './authority.ts';
import { draftOf, movedSince, suggestedOf, suggesting, writtenOf } from './draft.ts';
import { confirmedRange, marginOf, takeMarks, type Range } from './margin.ts';
import type { Decision, Json, Marks, Saying } from './protocol.ts';
import { withdraw } from './rebase.ts';
import type { Answer } from './requests.ts';
import { anew, sayingOf, takeOff, takeUp, unsentIn, type Unsent } from './suggestions.ts';

/// How somebody speaks: for an organisation, or for themselves alone; and whom they name.
export interface Voice {
  readonly forOrganisation?: string;
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
}

/// A suggestion that the server has, until everybody is shown it: then it needs no place among the unsent ones.
interface Landed {
  readonly id: string;
  readonly after: string;
  readonly version: number;
  readonly from: number;
  readonly length: number;
}

/// What one person does beside the text: comments, suggestions, decisions. Nothing of it touches the text; what was
/// typed as a suggestion stays on this screen until the server has it.
export class Beside {
  /// Whose words are one's own.
  seat = '';
  private readonly desk: Desk;
  private readonly authority: () => Authority | undefined;
  private landed: readonly Landed[] = [];
  private doubtful = false;

  constructor(desk: Desk, authority: () => Authority | undefined) {
    this.desk = desk;
    this.authority = authority;
  }

  /// Whether what is typed is only suggested.
  get suggests(): boolean {
    return !!this.state && !!draftOf(this.state).suggesting;
  }

  get unsent(): readonly Unsent[] {
    return this.state ? unsentIn(this.state) : [];
  }

  /// Begins to suggest, or goes back to writing; the latter only when no suggestion waits to be sent.
  suggest(on: boolean): boolean {
    const { state } = this;
    if (!state || (!on && this.unsent.length)) return false;
    this.settle();
    this.desk.dispatch(suggesting(this.state!, on));
    return true;
  }

  /// What the server tells of the margin.
  take(message: Marks): void {
    if (!this.state) return;
    this.desk.dispatch(takeMarks(this.state, message));
    if (message.whole && this.doubtful) this.clearDoubts();
    const arrived = this.landed.filter(({ id }) => marginOf(this.state!).placed.has(id));
    this.landed = this.landed.filter((one) => !arrived.includes(one));
    arrived.forEach((one) => this.replace(one));
    const known = marginOf(this.state).placed;
    // Decided, or withdrawn elsewhere: what is left of it here is a suggestion of its own.
    if (message.whole || message.gone.length)
      draftOf(this.state).anew?.filter((id) => !known.has(id)).forEach((id) => this.desk.dispatch(anew(this.state!, id, false)));
  }

  comment(range: Range, words: string, asksChange: boolean, voice: Voice): Promise<Answer> {
    const draft = draftOf(this.state!);
    const { from, to } = confirmedRange(range, draft);
    return this.say({ type: 'comment', version: draft.version, from, to, words, ...(asksChange && { asksChange }), ...voice });
  }

  /// Sends one of the unsent suggestions. It waits for what was written before it.
  async send(unsent: Unsent, why: string, forOrganisation: string | undefined): Promise<Answer> {
    const draft = draftOf(this.state!);
    if (writtenOf(draft).length) return { type: 'unsent' };
    const saying = sayingOf(unsent, this.state!);
    const answer = await this.say({ type: 'suggest', ...saying, ...(why && { why }), ...(forOrganisation && { forOrganisation }) });
    if (answer.type === 'done') this.land({ id: answer.id, after: unsent.after, version: saying.version, from: saying.from, length: saying.to - saying.from });
    if (answer.type === 'unknown') this.doubtful = true;
    return answer;
  }

  /// Takes back a suggestion that was not sent.
  discard(unsent: Unsent): void {
    this.desk.dispatch(takeOff(this.state!, unsent));
    if (unsent.anew) this.desk.dispatch(anew(this.state!, unsent.anew, false));
    this.settle();
  }

  /// Puts an open suggestion into the text, or these words in its place, to be changed on this screen.
  edit(id: string, words?: Slice): boolean {
    const tr = takeUp(this.state!, id, words);
    if (tr) this.desk.dispatch(tr);
    return !!tr;
  }

  /// Takes everything back that is only suggested and not sent.
  forget(): void {
    const { tr } = withdraw(this.state!, 'suggested');
    this.desk.dispatch(tr);
    draftOf(this.state!).anew?.forEach((id) => this.desk.dispatch(anew(this.state!, id, false)));
  }

  isMine(id: string): boolean {
    const seat = this.state && marginOf(this.state).placed.get(id)?.mark.author.seat;
    return !!seat && seat === this.seat;
  }

  decide(suggestion: string, kind: Decision, reason: string, slice?: Json): Promise<Answer> {
    return this.say({ type: 'decide', suggestion, kind, ...(reason && { reason }), ...(slice && { slice }) });
  }

  private say(saying: Saying): Promise<Answer> {
    return this.authority()?.say(saying) ?? Promise.resolve({ type: 'unsent' });
  }

  private land(landed: Landed): void {
    if (!this.state) return;
    if (marginOf(this.state).placed.has(landed.id)) this.replace(landed);
    else this.landed = [...this.landed, landed];
  }

  // The server shows it to everybody. If its author typed on meanwhile, what they typed puts it anew.
  private replace(landed: Landed): void {
    const state = this.state!;
    const at = placeNow(state, landed);
    const all = unsentIn(state);
    const same = all.find(({ fromA, after }) => fromA === at && after === landed.after);
    const more = all.find(({ fromA, toA }) => fromA === at || (fromA < at + landed.length && at < toA));
    if (same) this.discard(same);
    else if (more) this.desk.dispatch(anew(state, landed.id, true));
  }

  // The line broke while suggestions were under way. Those that arrived stand in the margin, word for word.
  private clearDoubts(): void {
    this.doubtful = false;
    for (const { mark, there } of marginOf(this.state!).placed.values()) {
      if (mark.author.seat !== this.seat || mark.kind !== 'suggestion') continue;
      const twin = this.unsent.find((one) => one.fromA === there.from && one.toA === there.to && one.after === mark.words);
      if (twin) this.discard(twin);
    }
  }

  // Nothing is left that was only suggested: its steps need not be kept.
  private settle(): void {
    const state = this.state!;
    if (suggestedOf(draftOf(state)).length && !unsentIn(state).length) this.desk.dispatch(withdraw(state, 'suggested').tr);
  }

  private get state(): EditorState | undefined {
    return this.desk.state;
  }
}

function placeNow(state: EditorState, { version, from }: Landed): number {
  const draft = draftOf(state);
  const since = movedSince(draft, version) ?? [];
  return new Mapping(since.slice(0, since.length - draft.unconfirmed.length).map(({ map }) => map)).map(from, 1);
}
