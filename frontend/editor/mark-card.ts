import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { numberOf } from './margin-drawing.ts';
import type { Decision, Mark, May } from './protocol.ts';
import { markOf, sideClass, type Sentences } from './sentences.ts';

/// What somebody chose to do with a mark.
export interface MarkAct {
  readonly mark: Mark;
  readonly act: 'decide' | 'edit' | 'adopt-in-part' | 'talk';
  readonly kind?: Decision;
  readonly reason?: string;
}

/// The card of one mark, at its words: who said what and why, and what can be done with it here. The whole conversation
/// is beside the text.
export class DraftMarkCard extends LitElement {
  static override properties = {
    mark: { attribute: false },
    overlaps: { attribute: false },
    sentences: { attribute: false },
    may: { attribute: false },
    mine: { type: Boolean },
    place: {},
    problem: {},
    asking: { state: true },
  };
  declare mark: Mark | undefined;
  /// The numbers of the suggestions that speak of the same words.
  declare overlaps: readonly string[];
  declare sentences: Sentences;
  declare may: ReadonlySet<May>;
  declare mine: boolean;
  declare place: string;
  declare problem: string;
  /// The decision that waits for its reason.
  declare asking: Decision | null;

  constructor() {
    super();
    Object.assign(this, { overlaps: [], may: new Set(), mine: false, place: '', problem: '', asking: null });
  }

  /// Takes the keyboard.
  override focus(): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.draft-card')?.focus());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('mark') as Mark | undefined;
    if (changed.has('mark') && before?.id !== this.mark?.id) this.asking = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { mark, sentences } = this;
    if (!mark) return nothing;
    const name = sentences.say(mark.kind === 'comment' ? 'comment-by' : 'suggestion-by', numberOf(mark), sentences.author(mark.author));
    return html`
      <section
        class="draft-card ${sideClass(mark.author.side)}"
        tabindex="-1"
        role="dialog"
        aria-label=${name}
        style=${this.place}
        @keydown=${(event: KeyboardEvent) => this.steer(event)}
      >
        <header>
          <span class="draft-mark" aria-hidden="true">${markOf(mark.author.side)}</span>
          <span>
            <strong>${mark.author.person}</strong>
            <span class="draft-quiet">${[mark.author.organisation, sentences.side(mark.author.side)].filter(Boolean).join(' · ')}</span>
            ${mark.forOrganisation ? html`<span class="draft-quiet">${sentences.say('for-organisation', mark.author.organisation ?? '')}</span>` : nothing}
          </span>
          <span class="draft-quiet">${numberOf(mark)}</span>
        </header>
        ${mark.deleted ? html`<p class="draft-quiet">${sentences.say('on-deleted-text', mark.quote)}</p>` : nothing}
        ${mark.kind === 'comment' ? html`<p class="draft-card-words"><span>${mark.words}</span></p>` : this.renderChange(mark)}
        ${this.overlaps.length ? html`<p class="draft-overlap">${sentences.say('overlaps-with', this.overlaps.join(', '))}</p>` : nothing}
        ${this.asking ? this.renderReason(this.asking) : this.renderActs(mark)}
        <p class="draft-problem" role="alert">${this.problem}</p>
      </section>
    `;
  }

  private renderChange({ quote, words, why }: Mark): TemplateResult {
    return html`
      <p class="draft-card-words">
        ${quote ? html`<del>${quote}</del>` : nothing} ${words ? html`<ins>${words}</ins>` : nothing}
      </p>
      ${why ? html`<p>${why}</p>` : nothing}
    `;
  }

  private renderActs(mark: Mark): TemplateResult {
    const { sentences, mine } = this;
    const open = mark.kind === 'suggestion';
    const decides = open && !mine && this.may.has('decide');
    const button = (sentence: string, act: () => void, primary = false): TemplateResult =>
      html`<button type="button" class="draft-button ${primary ? 'draft-button-primary' : ''}" @click=${act}>${sentences.say(sentence)}</button>`;
    return html`<div class="draft-acts">
      ${decides && !mark.deleted ? button('adopt', () => this.decide('ADOPTED', ''), true) : nothing}
      ${decides && !mark.deleted ? button('adopt-in-part', () => this.tell({ mark, act: 'adopt-in-part' })) : nothing}
      ${decides ? button('not-adopt', () => this.ask('NOT_ADOPTED')) : nothing}
      ${open && mine && !mark.deleted ? button('edit-suggestion', () => this.tell({ mark, act: 'edit' })) : nothing}
      ${open && mine ? button('withdraw-suggestion', () => this.ask('WITHDRAWN')) : nothing}
      <button type="button" class="draft-button" @click=${() => this.tell({ mark, act: 'talk' })}>
        ${mark.comments > 0 ? sentences.count('talk', mark.comments) : sentences.say('talk-begin')}
      </button>
      ${button('close', () => this.close())}
    </div>`;
  }

  private renderReason(kind: Decision): TemplateResult {
    const { sentences } = this;
    return html`<form class="draft-reason" novalidate @submit=${(event: Event) => this.giveReason(event, kind)}>
      <label>${sentences.say('reason')}<textarea name="reason" rows="3" maxlength="10000" required></textarea></label>
      <div class="draft-acts">
        <button class="draft-button draft-button-primary">${sentences.say(kind === 'WITHDRAWN' ? 'withdraw-suggestion' : 'not-adopt')}</button>
        <button type="button" class="draft-button" @click=${() => this.askNothing()}>${sentences.say('cancel')}</button>
      </div>
    </form>`;
  }

  private ask(kind: Decision): void {
    this.problem = '';
    this.asking = kind;
    void this.updateComplete.then(() => this.querySelector('textarea')?.focus());
  }

  private askNothing(): void {
    this.asking = null;
    this.focus();
  }

  private giveReason(event: Event, kind: Decision): void {
    event.preventDefault();
    const field = this.querySelector('textarea')!;
    const reason = field.value.trim();
    if (reason) return this.decide(kind, reason);
    this.problem = this.sentences.say('reason-missing');
    field.focus();
  }

  private decide(kind: Decision, reason: string): void {
    this.tell({ mark: this.mark!, act: 'decide', kind, reason });
  }

  private steer(event: KeyboardEvent): void {
    const way = event.altKey ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined;
    if (event.key === 'Escape' && this.asking) this.askNothing();
    else if (event.key === 'Escape') this.close();
    else if (way) this.dispatchEvent(new CustomEvent('draft-next-mark', { detail: way }));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('draft-card-close'));
  }

  private tell(detail: MarkAct): void {
    this.problem = '';
    this.dispatchEvent(new CustomEvent('draft-mark-act', { detail }));
  }
}

customElements.define('draft-mark-card', DraftMarkCard);
