import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { OwnOrganisation } from './say-form.ts';
import type { Sentences } from './sentences.ts';
import type { Unsent } from './suggestions.ts';

/// What is to be sent of the suggestions, with their reasons, or taken back.
export interface SendSuggestions {
  readonly chosen: readonly { readonly unsent: Unsent; readonly why: string }[];
  readonly forOrganisation: string;
}

/// Says that what is typed is only suggested, and what of it was not sent yet; here it is sent.
export class DraftSuggestingBar extends LitElement {
  static override properties = {
    sentences: { attribute: false },
    unsent: { attribute: false },
    suggests: { type: Boolean },
    /// Writing is possible as well.
    writes: { type: Boolean },
    /// Finishing somebody else's suggestion before it is adopted: its number.
    adopting: {},
    maySpeakFor: { attribute: false },
    problem: {},
    busy: { type: Boolean },
    open: { state: true },
  };
  declare sentences: Sentences;
  declare unsent: readonly Unsent[];
  declare suggests: boolean;
  declare writes: boolean;
  declare adopting: string;
  declare maySpeakFor: readonly OwnOrganisation[];
  declare problem: string;
  declare busy: boolean;
  declare open: boolean;

  constructor() {
    super();
    Object.assign(this, { unsent: [], suggests: false, writes: false, adopting: '', maySpeakFor: [], problem: '', busy: false, open: false });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    if (!this.unsent.length) this.open = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sentences, unsent } = this;
    if (!this.suggests) return nothing;
    if (this.adopting) return this.renderAdopting();
    return html`
      <div class="draft-suggesting" role="group" aria-label=${sentences.say('suggesting')}>
        <p>
          <strong>${sentences.say('suggesting')}.</strong>
          ${unsent.length ? sentences.count('unsent', unsent.length) : sentences.say('suggesting-explained')}
        </p>
        ${unsent.length && !this.open
          ? html`<button type="button" class="draft-button draft-button-primary" @click=${() => this.show()}>${sentences.say('look-and-send')}</button>`
          : nothing}
        ${this.writes && !unsent.length
          ? html`<button type="button" class="draft-button" @click=${() => this.tell('draft-stop-suggesting', {})}>${sentences.say('write-again')}</button>`
          : nothing}
        ${this.open ? this.renderForm() : nothing}
        <p class="draft-problem" role="alert">${this.problem}</p>
      </div>
    `;
  }

  private renderForm(): TemplateResult {
    const { sentences } = this;
    return html`<form novalidate @submit=${(event: Event) => this.send(event)}>
      <ol>
        ${this.unsent.map(
          (one, i) => html`<li>
            <p class="draft-card-words">${one.before ? html`<del>${one.before}</del>` : nothing} ${one.after ? html`<ins>${one.after}</ins>` : nothing}</p>
            <label>${sentences.say('why-optional')}<input name="why-${i}" type="text" maxlength="2000" autocomplete="off" /></label>
            <button type="button" class="draft-button" @click=${() => this.tell('draft-discard', one)}>${sentences.say('discard')}</button>
          </li>`,
        )}
      </ol>
      ${this.maySpeakFor.length
        ? html`<label class="draft-voice">${sentences.say('speak-as')}
            <select name="voice">
              <option value="">${sentences.say('as-myself')}</option>
              ${this.maySpeakFor.map(({ id, name }) => html`<option value=${id}>${sentences.say('for-organisation', name)}</option>`)}
            </select></label>`
        : nothing}
      <div class="draft-acts">
        <button class="draft-button draft-button-primary" ?disabled=${this.busy}>${sentences.count('send-suggestions', this.unsent.length)}</button>
        <button type="button" class="draft-button" @click=${() => (this.open = false)}>${sentences.say('go-on-typing')}</button>
      </div>
    </form>`;
  }

  private renderAdopting(): TemplateResult {
    const { sentences } = this;
    return html`<form class="draft-suggesting draft-adopting" novalidate @submit=${(event: Event) => this.adopt(event)}>
      <p><strong>${sentences.say('adopting-in-part', this.adopting)}</strong> ${sentences.say('adopting-explained')}</p>
      <label>${sentences.say('reason')}<textarea name="reason" rows="2" maxlength="10000"></textarea></label>
      <div class="draft-acts">
        <button class="draft-button draft-button-primary" ?disabled=${this.busy}>${sentences.say('adopt-so')}</button>
        <button type="button" class="draft-button" @click=${() => this.tell('draft-leave-adopting', {})}>${sentences.say('cancel')}</button>
      </div>
      <p class="draft-problem" role="alert">${this.problem}</p>
    </form>`;
  }

  private show(): void {
    this.problem = '';
    this.open = true;
    void this.updateComplete.then(() => this.querySelector('input')?.focus());
  }

  private send(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const chosen = this.unsent.map((unsent, i) => ({ unsent, why: form.querySelector<HTMLInputElement>(`[name=why-${i}]`)?.value.trim() ?? '' }));
    this.tell('draft-send-suggestions', { chosen, forOrganisation: form.querySelector('select')?.value ?? '' } satisfies SendSuggestions);
  }

  private adopt(event: Event): void {
    event.preventDefault();
    const field = this.querySelector('textarea')!;
    if (field.value.trim()) return this.tell('draft-adopt-so', field.value.trim());
    this.problem = this.sentences.say('reason-missing');
    field.focus();
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('draft-suggesting-bar', DraftSuggestingBar);
