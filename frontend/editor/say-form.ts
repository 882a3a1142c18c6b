import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { completed, mentioned, nameBeingTyped, type Mentionable } from './mentions.ts';
import { markOf, Sentences, sideClass } from './sentences.ts';
import { adoptStyles } from './styles.ts';
import { unique } from './unique.ts';

/// An organisation that somebody has a mandate to speak for.
export interface OwnOrganisation {
  readonly id: string;
  readonly name: string;
}

/// What somebody says, how, and to whom.
export interface SaidHere {
  readonly words: string;
  readonly asksChange: boolean;
  readonly forOrganisation: string;
  readonly people: readonly string[];
  readonly organisations: readonly string[];
}

/// Where somebody says something: words with names after an @, whether they ask for a change, and for whom they speak.
/// The page answers `draft-mention` by `offer`, and takes `draft-say`.
export class DraftSay extends LitElement {
  static override properties = {
    sentences: { attribute: false },
    spoken: { attribute: false },
    sides: { attribute: false },
    label: {},
    verb: {},
    value: {},
    mayAskChange: { type: Boolean, attribute: 'may-ask-change' },
    mayBeEmpty: { type: Boolean, attribute: 'may-be-empty' },
    maySpeakFor: { attribute: false },
    problem: {},
    busy: { type: Boolean },
    offered: { state: true },
    at: { state: true },
  };
  declare sentences: Sentences;
  /// The sentences of a page that has no editor.
  declare spoken: Readonly<Record<string, string>> | undefined;
  declare sides: Readonly<Record<string, string>> | undefined;
  declare label: string;
  declare verb: string;
  declare value: string;
  declare mayAskChange: boolean;
  declare mayBeEmpty: boolean;
  declare maySpeakFor: readonly OwnOrganisation[];
  declare problem: string;
  declare busy: boolean;
  declare offered: readonly Mentionable[];
  declare at: number;
  private readonly chosen: Mentionable[] = [];
  private request = 0;
  private readonly id_ = unique('say');

  constructor() {
    super();
    Object.assign(this, { label: '', verb: '', value: '', problem: '', mayAskChange: false, mayBeEmpty: false, busy: false });
    Object.assign(this, { maySpeakFor: [], offered: [], at: 0, sentences: new Sentences({}, {}, 'en') });
  }

  /// The page's answer to a name being typed.
  offer(request: number, people: readonly Mentionable[]): void {
    if (request !== this.request) return;
    this.offered = people;
    this.at = 0;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.field?.focus());
  }

  protected override createRenderRoot(): HTMLElement {
    adoptStyles(this.getRootNode() as Document | ShadowRoot);
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('spoken') && this.spoken)
      this.sentences = new Sentences(this.spoken, this.sides ?? {}, this.closest('[lang]')?.getAttribute('lang') || navigator.language);
  }

  protected override render(): TemplateResult {
    const { sentences } = this;
    const open = this.offered.length > 0;
    return html`
      <form class="draft-say" novalidate @submit=${(event: Event) => this.say(event)} @keydown=${(event: KeyboardEvent) => this.steer(event)}>
        <label for=${this.id_}>${this.label}</label>
        <div class="draft-say-words">
          <textarea
            id=${this.id_}
            rows="3"
            maxlength="10000"
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls="${this.id_}-names"
            aria-activedescendant=${open ? `${this.id_}-name-${this.at}` : nothing}
            aria-invalid=${String(this.problem !== '')}
            aria-describedby="${this.id_}-help ${this.id_}-problem"
            .value=${this.value}
            @input=${() => this.typed()}
            @blur=${() => (this.offered = [])}
          ></textarea>
          <ul id="${this.id_}-names" class="draft-names" role="listbox" aria-label=${sentences.say('people-to-mention')} ?hidden=${!open}>
            ${this.offered.map((one, i) => this.renderName(one, i))}
          </ul>
        </div>
        <p id="${this.id_}-help" class="draft-quiet">${sentences.say('mention-help')}</p>
        ${this.mayAskChange
          ? html`<label class="draft-switch"><input type="checkbox" name="asks" />${sentences.say('asks-change')}</label>`
          : nothing}
        ${this.maySpeakFor.length ? this.renderVoices() : nothing}
        <p id="${this.id_}-problem" class="draft-problem" role="alert">${this.problem}</p>
        <div class="draft-acts">
          <button class="draft-button draft-button-primary" ?disabled=${this.busy}>${this.verb}</button>
          <button type="button" class="draft-button" @click=${() => this.away()}>${sentences.say('cancel')}</button>
        </div>
      </form>
    `;
  }

  private renderVoices(): TemplateResult {
    return html`<label class="draft-voice">
      ${this.sentences.say('speak-as')}
      <select name="voice">
        <option value="">${this.sentences.say('as-myself')}</option>
        ${this.maySpeakFor.map(({ id, name }) => html`<option value=${id}>${this.sentences.say('for-organisation', name)}</option>`)}
      </select>
    </label>`;
  }

  private renderName(one: Mentionable, i: number): TemplateResult {
    return html`<li
      id="${this.id_}-name-${i}"
      role="option"
      class=${sideClass(one.side)}
      aria-selected=${String(i === this.at)}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.choose(one)}
    >
      <span class="draft-mark" aria-hidden="true">${markOf(one.side)}</span>
      <span>${one.name}<span class="draft-quiet">${[one.person ? one.organisation : '', this.sentences.side(one.side)].filter(Boolean).join(' · ')}</span></span>
    </li>`;
  }

  private typed(): void {
    const { value, selectionStart } = this.field!;
    this.value = value;
    const name = nameBeingTyped(value, selectionStart);
    this.request++;
    if (name === null) this.offered = [];
    else this.tell('draft-mention', { typed: name, request: this.request });
  }

  private choose(one: Mentionable): void {
    const field = this.field!;
    const { words, cursor } = completed(field.value, field.selectionStart, one.name);
    this.chosen.push(one);
    this.value = field.value = words;
    field.setSelectionRange(cursor, cursor);
    this.offered = [];
  }

  private steer(event: KeyboardEvent): void {
    const open = this.offered.length > 0;
    if (event.key === 'Escape') {
      if (open) this.offered = [];
      else this.away();
    } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
      this.at = (this.at + (event.key === 'ArrowDown' ? 1 : -1) + this.offered.length) % this.offered.length;
    else if (open && (event.key === 'Enter' || event.key === 'Tab')) this.choose(this.offered[this.at]!);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.say(event);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private say(event: Event): void {
    event.preventDefault();
    const words = this.field!.value.trim();
    if (!words && !this.mayBeEmpty) {
      this.problem = this.sentences.say('say-something');
      return this.field!.focus();
    }
    this.problem = '';
    const form = this.querySelector('form')!;
    const said: SaidHere = {
      words,
      asksChange: !!form.querySelector<HTMLInputElement>('[name=asks]')?.checked,
      forOrganisation: form.querySelector<HTMLSelectElement>('[name=voice]')?.value ?? '',
      ...mentioned(words, this.chosen),
    };
    this.tell('draft-say', said);
  }

  private away(): void {
    this.tell('draft-say-away', {});
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: name === 'draft-mention' }));
  }

  private get field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }
}

customElements.define('draft-say', DraftSay);
