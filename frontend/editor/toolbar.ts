import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { EditorView } from 'prosemirror-view';
import type { Sentences } from './sentences.ts';
import { spokenKeys } from './shortcuts.ts';
import { isInTable, styles, tableTools, tools, type Tool } from './tools.ts';

/// The row of buttons above the text: one stop for Tab, arrows from button to button, Escape back to the text. Where it
/// is too narrow for all, as on a phone, the rest waits behind “More”.
export class DraftToolbar extends LitElement {
  static override properties = {
    view: { attribute: false },
    sentences: { attribute: false },
    comments: { attribute: false },
    suggests: { attribute: false },
    menu: { state: true },
    all: { state: true },
  };
  declare view: EditorView | undefined;
  declare sentences: Sentences;
  /// Whether this person may comment.
  declare comments: boolean;
  /// Whether what is typed is only suggested; null where there is no choice.
  declare suggests: boolean | null;
  declare menu: boolean;
  declare all: boolean;
  private stop = 0;
  private waiting = 0;

  constructor() {
    super();
    this.menu = false;
    this.all = false;
    this.comments = false;
    this.suggests = null;
  }

  /// The text changed. What the buttons say of it may wait until the letter is on the screen.
  refresh(): void {
    this.waiting ||= window.setTimeout(() => {
      this.waiting = 0;
      this.requestUpdate();
    }, 80);
  }

  /// Takes the keyboard.
  override focus(): void {
    this.buttons[this.stop]?.focus();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const state = this.view?.state;
    if (!state) return html``;
    const style = styles.findLast((tool) => tool.active?.(state)) ?? styles[0]!;
    return html`
      <div
        class=${classMap({ 'draft-tools': true, 'draft-tools-all': this.all })}
        role="toolbar"
        aria-label=${this.sentences.say('toolbar')}
        @keydown=${(event: KeyboardEvent) => this.steer(event)}
        @focusin=${(event: FocusEvent) => this.remember(event.target)}
        @mousedown=${(event: MouseEvent) => event.preventDefault()}
      >
        <span class="draft-style">
          <button
            type="button"
            class="draft-tool draft-style-button"
            aria-haspopup="menu"
            aria-expanded=${this.menu}
            @click=${() => this.toggleMenu()}
          >
            <span class="visually-hidden">${this.sentences.say('style')}: </span>${this.sentences.say(style.sentence)}
          </button>
          ${this.menu ? this.renderMenu() : nothing}
        </span>
        <span class="draft-tool-row">
          ${tools.map((tool) => this.renderTool(tool))}
          ${this.comments ? this.renderAct('comment', 'Mod+Alt+M') : nothing}
          ${this.suggests === null ? nothing : this.renderAct('suggest', 'Mod+Alt+S', this.suggests)}
          <button
            type="button"
            class="draft-tool draft-tool-shortcuts"
            aria-label=${this.sentences.say('shortcuts')}
            title=${spokenKeys('Mod+/')}
            @click=${() => this.ask('shortcuts')}
          >
            ?
          </button>
          ${isInTable(state)
            ? html`<span class="draft-table-tools" role="group" aria-label=${this.sentences.say('table')}>
                ${tableTools.map((tool) => this.renderTool(tool))}
              </span>`
            : nothing}
        </span>
        <button type="button" class="draft-tool draft-more" aria-expanded=${String(this.all)} @click=${() => (this.all = !this.all)}>
          ${this.sentences.say('more-tools')}
        </button>
      </div>
    `;
  }

  protected override updated(): void {
    this.stop = Math.max(0, Math.min(this.stop, this.buttons.length - 1));
    this.buttons.forEach((button, i) => (button.tabIndex = i === this.stop ? 0 : -1));
  }

  private renderTool(tool: Tool): TemplateResult {
    const state = this.view!.state;
    const possible = tool.sentence === 'link' || tool.command(state, undefined, this.view);
    return html`
      <button
        type="button"
        class=${classMap({ 'draft-tool': true, [`draft-tool-${tool.sentence}`]: true })}
        aria-pressed=${tool.active ? String(tool.active(state)) : nothing}
        aria-disabled=${String(!possible)}
        title=${tool.keys ? spokenKeys(tool.keys) : nothing}
        @click=${() => this.use(tool)}
      >
        ${this.sentences.say(tool.sentence)}
      </button>
    `;
  }

  private renderAct(what: 'comment' | 'suggest', keys: string, pressed?: boolean): TemplateResult {
    return html`<button
      type="button"
      class="draft-tool draft-tool-${what}"
      aria-pressed=${pressed === undefined ? nothing : String(pressed)}
      title=${spokenKeys(keys)}
      @click=${() => this.ask(what)}
    >
      ${this.sentences.say(what)}
    </button>`;
  }

  private renderMenu(): TemplateResult {
    const state = this.view!.state;
    return html`
      <span class="draft-menu" role="menu" aria-label=${this.sentences.say('style')} @focusout=${(event: FocusEvent) => this.closeWhenLeft(event)}>
        ${styles.map(
          (tool) => html`
            <button
              type="button"
              role="menuitemradio"
              tabindex="-1"
              aria-checked=${String(tool.active!(state))}
              class="draft-menu-item draft-menu-${tool.sentence}"
              @click=${() => this.use(tool)}
            >
              ${this.sentences.say(tool.sentence)}
            </button>
          `,
        )}
      </span>
    `;
  }

  private use(tool: Tool): void {
    this.menu = false;
    if (tool.sentence === 'link') return this.ask('link');
    tool.command(this.view!.state, this.view!.dispatch, this.view);
    this.view!.focus();
    this.requestUpdate();
  }

  private ask(what: 'link' | 'shortcuts' | 'comment' | 'suggest'): void {
    this.dispatchEvent(new CustomEvent(`draft-ask-${what}`, { bubbles: true }));
  }

  private async toggleMenu(): Promise<void> {
    this.menu = !this.menu;
    await this.updateComplete;
    if (this.menu) this.querySelector<HTMLElement>('[aria-checked="true"], .draft-menu-item')?.focus();
  }

  private closeWhenLeft({ relatedTarget }: FocusEvent): void {
    if (!this.querySelector('.draft-style')?.contains(relatedTarget as Node | null)) this.menu = false;
  }

  private steer(event: KeyboardEvent): void {
    const items = this.menu ? [...this.querySelectorAll<HTMLElement>('.draft-menu-item')] : this.buttons;
    const [back, on] = this.menu ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = { [back!]: at - 1, [on!]: at + 1, Home: 0, End: items.length - 1 }[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Escape') this.leave();
    else if (event.key === '?') this.ask('shortcuts');
    else if (event.key === 'ArrowDown' && (event.target as HTMLElement).matches('.draft-style-button')) void this.toggleMenu();
    else return;
    event.preventDefault();
  }

  private leave(): void {
    if (this.menu) {
      this.menu = false;
      this.focus();
    } else this.view?.focus();
  }

  private remember(target: EventTarget | null): void {
    const at = this.buttons.indexOf(target as HTMLElement);
    if (at < 0) return;
    this.stop = at;
    this.all ||= isOutOfSight(target as HTMLElement);
    this.updated();
  }

  private get buttons(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.draft-tool')].filter((button) => getComputedStyle(button).display !== 'none');
  }
}

/// Whether it stands below the one line of buttons that is shown.
function isOutOfSight(button: HTMLElement): boolean {
  const [line] = button.closest('.draft-tool-row')?.getClientRects() ?? [];
  return line !== undefined && button.getBoundingClientRect().top >= line.bottom;
}

customElements.define('draft-toolbar', DraftToolbar);
