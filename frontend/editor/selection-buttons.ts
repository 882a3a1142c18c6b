import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { EditorView } from 'prosemirror-view';
import { below } from './float.ts';
import type { Sentences } from './sentences.ts';
import { spokenKeys } from './shortcuts.ts';

const pause = 250;
const width = 230;

/// The small buttons at selected words: comment on them, suggest others. They come once the selection rests, and are
/// never in the way of the keyboard, which has its own shortcuts.
export class DraftSelectionButtons extends LitElement {
  static override properties = { sentences: { attribute: false }, view: { attribute: false }, suggests: { type: Boolean }, shown: { state: true } };
  declare sentences: Sentences;
  declare view: EditorView | undefined;
  /// Whether other words can be suggested beside commenting.
  declare suggests: boolean;
  declare shown: boolean;
  private waiting = 0;

  constructor() {
    super();
    this.suggests = false;
    this.shown = false;
  }

  /// The selection is another.
  moved(): void {
    if (this.shown) this.shown = false;
    clearTimeout(this.waiting);
    if (this.view && !this.view.state.selection.empty)
      this.waiting = window.setTimeout(() => (this.shown = !!this.view && !this.view.state.selection.empty), pause);
  }

  hide(): void {
    clearTimeout(this.waiting);
    this.shown = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.shown || !this.view) return nothing;
    return html`<div
      class="draft-at-selection"
      style=${below(this.view, this.view.state.selection.to, this.closest<HTMLElement>('draft-editor')!, width)}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      <button type="button" class="draft-button" title=${spokenKeys('Mod+Alt+M')} @click=${() => this.ask('draft-ask-comment')}>
        ${this.sentences.say('comment')}
      </button>
      ${this.suggests
        ? html`<button type="button" class="draft-button" title=${spokenKeys('Mod+Alt+S')} @click=${() => this.ask('draft-ask-suggest')}>
            ${this.sentences.say('suggest')}
          </button>`
        : nothing}
    </div>`;
  }

  private ask(what: string): void {
    this.hide();
    this.dispatchEvent(new CustomEvent(what, { bubbles: true }));
  }
}

customElements.define('draft-selection-buttons', DraftSelectionButtons);
