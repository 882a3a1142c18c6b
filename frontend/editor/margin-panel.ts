import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Transaction } from 'prosemirror-state';
import type { Voice } from './beside.ts';
import { draftOf, isFromServer } from './draft.ts';
import { below } from './float.ts';
import { numberOf } from './margin-drawing.ts';
import { choose, compose, goToMark, marginOf, nextMark, type Range } from './margin.ts';
import './mark-card.ts';
import type { DraftMarkCard, MarkAct } from './mark-card.ts';
import type { Answer } from './requests.ts';
import './say-form.ts';
import type { DraftSay, OwnOrganisation, SaidHere } from './say-form.ts';
import './selection-buttons.ts';
import type { DraftSelectionButtons } from './selection-buttons.ts';
import type { Sentences } from './sentences.ts';
import './suggesting-bar.ts';
import type { DraftSuggestingBar, SendSuggestions } from './suggesting-bar.ts';
import { spansSections } from './sections.ts';
import { finalWords, type Unsent } from './suggestions.ts';
import type { Visit } from './visit.ts';

const cardWidth = 340;
const pause = 200;

/// Everything that floats at the words: the buttons at a selection, the form of a comment, the card of a mark, and the
/// bar that tells what is only suggested.
export class DraftMargin extends LitElement {
  static override properties = {
    sentences: { attribute: false },
    maySpeakFor: { attribute: false },
    composing: { state: true },
    adopting: { state: true },
    told: { state: true },
  };
  declare sentences: Sentences;
  declare maySpeakFor: readonly OwnOrganisation[];
  /// Whether a comment is being written.
  declare composing: boolean;
  /// The suggestion that is being finished before it is adopted.
  declare adopting: string | null;
  declare told: number;
  private visit: Visit | undefined;
  private suggestedBefore = false;
  private waiting = 0;

  constructor() {
    super();
    Object.assign(this, { maySpeakFor: [], composing: false, adopting: null, told: 0 });
  }

  /// The visit whose text this is beside.
  attach(visit: Visit | undefined): void {
    if (visit !== this.visit) Object.assign(this, { composing: false, adopting: null });
    this.visit = visit;
    this.look();
  }

  /// Something beside the text, or what one may do there, is different.
  look(): void {
    clearTimeout(this.waiting);
    this.waiting = 0;
    this.told++;
  }

  /// The text or the selection changed.
  changed(tr: Transaction): void {
    if (tr.selectionSet && this.visit?.may('comment')) this.buttons?.moved();
    if (!tr.docChanged || isFromServer(tr)) return;
    this.buttons?.hide();
    if (this.chosen) this.choose(null);
    else if (this.visit?.beside.suggests) this.waiting ||= window.setTimeout(() => this.look(), pause);
  }

  /// Begins a comment on the selected words, or on the word at the cursor.
  comment(): boolean {
    const view = this.visit?.desk.view;
    if (!view || !this.visit?.may('comment') || spansSections(view.state)) return true;
    const { from, to, empty, $from } = view.state.selection;
    const range = empty ? wordAt($from.parent.textBetween(0, $from.parent.content.size, ' ', ' '), $from.parentOffset, $from.start()) : { from, to };
    if (!range) return true;
    this.buttons?.hide();
    view.dispatch(compose(view.state, range));
    this.composing = true;
    void this.updateComplete.then(() => this.form?.focus());
    return true;
  }

  /// Begins to suggest, or goes back to writing.
  toggleSuggesting(): boolean {
    const { visit } = this;
    if (!visit?.maySuggest) return true;
    const on = !visit.beside.suggests;
    if (on || visit.mayWrite) visit.beside.suggest(on);
    visit.desk.refresh();
    this.look();
    this.dispatchEvent(new CustomEvent('draft-mode-changed', { bubbles: true }));
    return true;
  }

  /// Goes to the next mark and opens its card.
  next(way: 1 | -1): boolean {
    const view = this.visit?.desk.view;
    const found = view && nextMark(view.state, way);
    if (found) this.goTo(found.mark.id, true);
    return true;
  }

  /// Brings a mark into view and opens its card; tells whether the text has it.
  goTo(id: string, withKeyboard = false): boolean {
    const view = this.visit?.desk.view;
    const tr = view && goToMark(view.state, id);
    if (!tr) return false;
    view.dispatch(tr);
    this.look();
    this.tellChosen(id);
    if (withKeyboard) void this.updateComplete.then(() => this.card?.focus());
    return true;
  }

  /// A click on the text: on a mark it opens its card.
  clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
    const view = this.visit?.desk.view;
    if (!view || !this.visit) return;
    if (!id) return this.chosen ? this.choose(null) : undefined;
    if (!view.state.selection.empty) return;
    this.choose(id);
    if (target.closest('.draft-tag')) void this.updateComplete.then(() => this.card?.focus());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { visit, sentences } = this;
    const view = visit?.desk.view;
    if (!visit || !view) return nothing;
    const { composing } = marginOf(view.state);
    return html`
      <draft-selection-buttons
        .sentences=${sentences}
        .view=${view}
        .suggests=${visit.maySuggest && !visit.beside.suggests}
        @draft-ask-comment=${() => this.comment()}
        @draft-ask-suggest=${() => this.toggleSuggesting()}
      ></draft-selection-buttons>
      ${this.composing && composing
        ? html`<div class="draft-composer" style=${below(view, composing.to, this.parentElement!, cardWidth)}>
            <draft-say
              may-ask-change
              .sentences=${sentences}
              .label=${sentences.say('comment-on', view.state.doc.textBetween(composing.from, composing.to, ' ', ' '))}
              .verb=${sentences.say('comment')}
              .maySpeakFor=${this.maySpeakFor}
              @draft-say=${(event: CustomEvent<SaidHere>) => void this.say(composing, event.detail)}
              @draft-say-away=${() => this.leaveComment()}
            ></draft-say>
          </div>`
        : nothing}
      ${this.renderCard(visit)}
      <draft-suggesting-bar
        .sentences=${sentences}
        .suggests=${visit.beside.suggests && visit.maySuggest}
        .writes=${visit.mayWrite}
        .unsent=${visit.beside.suggests ? visit.beside.unsent : []}
        .adopting=${this.adopting ? this.numbered(this.adopting) : ''}
        .maySpeakFor=${this.maySpeakFor}
        @draft-send-suggestions=${(event: CustomEvent<SendSuggestions>) => void this.send(event.detail)}
        @draft-discard=${(event: CustomEvent<Unsent>) => this.discard(event.detail)}
        @draft-stop-suggesting=${() => this.toggleSuggesting()}
        @draft-adopt-so=${(event: CustomEvent<string>) => void this.adoptSo(event.detail)}
        @draft-leave-adopting=${() => this.leaveAdopting()}
      ></draft-suggesting-bar>
    `;
  }

  private renderCard(visit: Visit): TemplateResult | typeof nothing {
    const view = visit.desk.view!;
    const { placed, chosen } = marginOf(view.state);
    const found = chosen === null || this.composing ? undefined : placed.get(chosen);
    if (!found || draftOf(view.state).anew?.includes(found.mark.id)) return nothing;
    return html`<draft-mark-card
      .sentences=${this.sentences}
      .mark=${found.mark}
      .overlaps=${(found.mark.overlaps ?? []).map((id) => this.numbered(id)).filter(Boolean)}
      .may=${visit.authority?.may ?? new Set()}
      .mine=${visit.beside.isMine(found.mark.id)}
      .place=${below(view, found.here.to, this.parentElement!, cardWidth)}
      @draft-card-close=${() => this.closeCard()}
      @draft-next-mark=${(event: CustomEvent<1 | -1>) => this.next(event.detail)}
      @draft-mark-act=${(event: CustomEvent<MarkAct>) => void this.act(event.detail)}
    ></draft-mark-card>`;
  }

  private async say(range: Range, { words, asksChange, forOrganisation, people, organisations }: SaidHere): Promise<void> {
    const form = this.form!;
    const voice: Voice = { ...(forOrganisation && { forOrganisation }), ...(people.length && { people }), ...(organisations.length && { organisations }) };
    form.busy = true;
    const answer = await this.visit!.beside.comment(range, words, asksChange, voice);
    form.busy = false;
    if (answer.type !== 'done') form.problem = this.problemOf(answer);
    else {
      this.leaveComment();
      this.announce('comment-written');
    }
  }

  private leaveComment(): void {
    const view = this.visit!.desk.view!;
    this.composing = false;
    view.dispatch(compose(view.state, null));
    view.focus();
  }

  private async send({ chosen, forOrganisation }: SendSuggestions): Promise<void> {
    const bar = this.bar!;
    bar.busy = true;
    bar.problem = '';
    const beside = this.visit!.beside;
    const answers = await Promise.all(chosen.map(({ unsent, why }) => beside.send(unsent, why, forOrganisation || undefined)));
    bar.busy = false;
    const failed = answers.find(({ type }) => type !== 'done');
    if (failed) bar.problem = this.problemOf(failed);
    else {
      this.announce('suggestions-sent');
      this.visit?.desk.view?.focus();
    }
    this.look();
  }

  private async act({ mark, act, kind, reason = '' }: MarkAct): Promise<void> {
    const { visit } = this;
    if (act === 'talk') return this.tellChosen(mark.id, 'draft-talk');
    if (act === 'edit' || act === 'adopt-in-part') {
      this.choose(null);
      this.suggestedBefore = visit!.beside.suggests;
      if (act === 'adopt-in-part' && visit!.beside.unsent.length) return this.announce('send-first');
      if (!visit!.beside.edit(mark.id)) return;
      if (act === 'adopt-in-part') this.adopting = mark.id;
      visit!.desk.refresh();
      this.look();
      return visit!.desk.view?.focus();
    }
    const card = this.card!;
    const answer = await visit!.beside.decide(mark.id, kind!, reason);
    if (answer.type !== 'done') card.problem = this.problemOf(answer);
    else this.closeCard();
  }

  private async adoptSo(reason: string): Promise<void> {
    const id = this.adopting!;
    const { beside, desk } = this.visit!;
    const bar = this.bar!;
    const slice = finalWords(desk.state!, id);
    if (!slice) {
      bar.problem = this.sentences.say('adopting-elsewhere');
      return;
    }
    bar.busy = true;
    beside.forget();
    const answer = await beside.decide(id, 'ADOPTED_IN_PART', reason, slice.toJSON() ?? {});
    bar.busy = false;
    if (answer.type === 'done') return this.leaveAdopting();
    bar.problem = this.problemOf(answer);
    beside.edit(id, slice);
    this.look();
  }

  private leaveAdopting(): void {
    this.adopting = null;
    this.visit!.beside.forget();
    if (!this.suggestedBefore) this.visit!.beside.suggest(false);
    this.visit!.desk.refresh();
    this.look();
    this.visit!.desk.view?.focus();
  }

  private discard(unsent: Unsent): void {
    this.visit!.beside.discard(unsent);
    this.look();
  }

  private closeCard(): void {
    this.choose(null);
    this.visit?.desk.view?.focus();
  }

  private choose(id: string | null): void {
    const view = this.visit?.desk.view;
    if (!view) return;
    view.dispatch(choose(view.state, id));
    this.look();
    if (id) this.tellChosen(id);
  }

  private tellChosen(id: string, what: 'draft-mark' | 'draft-talk' = 'draft-mark'): void {
    this.dispatchEvent(new CustomEvent(what, { detail: { id }, bubbles: true }));
  }

  private announce(sentence: string): void {
    this.dispatchEvent(new CustomEvent('draft-announce', { detail: this.sentences.say(sentence), bubbles: true }));
  }

  private problemOf(answer: Answer): string {
    return answer.type === 'refused' ? answer.message : this.sentences.say(answer.type === 'unsent' ? 'say-unsent' : 'say-unknown');
  }

  private numbered(id: string): string {
    const mark = marginOf(this.visit!.desk.state!).placed.get(id)?.mark;
    return mark ? numberOf(mark) : '';
  }

  private get chosen(): string | null {
    const state = this.visit?.desk.state;
    return state ? marginOf(state).chosen : null;
  }

  private get buttons(): DraftSelectionButtons | null {
    return this.querySelector('draft-selection-buttons');
  }

  private get form(): DraftSay | null {
    return this.querySelector('draft-say');
  }

  private get card(): DraftMarkCard | null {
    return this.querySelector('draft-mark-card');
  }

  private get bar(): DraftSuggestingBar | null {
    return this.querySelector('draft-suggesting-bar');
  }
}

/// The word around an offset of a paragraph, or null where there is none.
export function wordAt(paragraph: string, offset: number, start: number): Range | null {
  const before = /[\p{L}\p{N}’'-]*$/u.exec(paragraph.slice(0, offset))![0].length;
  const behind = /^[\p{L}\p{N}’'-]*/u.exec(paragraph.slice(offset))![0].length;
  return before + behind ? { from: start + offset - before, to: start + offset + behind } : null;
}

customElements.define('draft-margin', DraftMargin);
