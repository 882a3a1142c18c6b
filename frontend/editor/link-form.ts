import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { EditorView } from 'prosemirror-view';
import { link, linkAt } from './commands.ts';
import { typedAddress } from './links.ts';
import type { Sentences } from './sentences.ts';
import { unique } from './unique.ts';

/// A small form for the address of a link. Enter sets it, Escape returns to the text as it was.
export class DraftLinkForm extends LitElement {
  static override properties = { sentences: { attribute: false }, problem: { state: true }, shown: { state: true } };
  declare sentences: Sentences;
  declare problem: boolean;
  declare shown: boolean;
  private view: EditorView | undefined;
  private readonly address = unique('address');

  constructor() {
    super();
    this.shown = false;
    this.problem = false;
  }

  async ask(view: EditorView): Promise<void> {
    this.view = view;
    this.problem = false;
    this.shown = true;
    await this.updateComplete;
    this.input.value = linkAt(view.state) ?? '';
    this.input.select();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.shown || !this.view) return nothing;
    const { sentences } = this;
    const now = linkAt(this.view.state);
    return html`
      <form
        class="draft-link-form"
        novalidate
        @submit=${(event: SubmitEvent) => this.set(event)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.close()}
      >
        <label for=${this.address}>${sentences.say('link-address')}</label>
        <input
          id=${this.address}
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${String(this.problem)}
          aria-describedby=${this.problem ? `${this.address}-problem` : nothing}
        />
        <button class="draft-button draft-button-primary">${sentences.say('link-set')}</button>
        ${now
          ? html`
              <button type="button" class="draft-button" @click=${() => this.remove_()}>${sentences.say('link-remove')}</button>
              <a class="draft-link-open" href=${now} target="_blank" rel="noopener noreferrer">${sentences.say('link-open')}</a>
            `
          : nothing}
        <button type="button" class="draft-button" @click=${() => this.close()}>${sentences.say('cancel')}</button>
        ${this.problem ? html`<p id="${this.address}-problem" class="draft-problem" role="alert">${sentences.say('link-problem')}</p>` : nothing}
      </form>
    `;
  }

  private set(event: SubmitEvent): void {
    event.preventDefault();
    const href = typedAddress(this.input.value);
    this.problem = href === null;
    if (href === null) return this.input.select();
    link(href)(this.view!.state, this.view!.dispatch);
    this.close();
  }

  private remove_(): void {
    link(null)(this.view!.state, this.view!.dispatch);
    this.close();
  }

  private close(): void {
    this.shown = false;
    this.view?.focus();
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input')!;
  }
}

customElements.define('draft-link-form', DraftLinkForm);
