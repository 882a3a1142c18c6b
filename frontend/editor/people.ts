import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { markOf, sideClass, type Sentences } from './sentences.ts';
import { sameAuthor, type Presence } from './protocol.ts';
import { unique } from './unique.ts';

/// Somebody who is here, and the name of the section they are in.
export interface Here extends Presence {
  readonly where: string;
}

/// Everybody once, in however many windows: where they write rather than where they read.
export function everybodyOnce(people: readonly Here[]): Here[] {
  return people.reduce<Here[]>((once, one) => {
    const before = once.findIndex((other) => sameAuthor(other, one));
    if (before < 0) return [...once, one];
    return one.where ? once.with(before, one) : once;
  }, []);
}

const shown = 3;

/// Who is here: the first few by name, all of them on request.
export class DraftPeople extends LitElement {
  static override properties = { people: { attribute: false }, sentences: { attribute: false }, open: { state: true } };
  declare people: readonly Here[];
  declare sentences: Sentences;
  declare open: boolean;
  private readonly list = unique('people');

  constructor() {
    super();
    this.people = [];
    this.open = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.people.length) return nothing;
    return html`
      <div class="draft-people" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.close()}>
        <button
          type="button"
          class="draft-people-button"
          aria-expanded=${String(this.open)}
          aria-controls=${this.list}
          @click=${() => (this.open = !this.open)}
        >
          <span class="visually-hidden">${this.sentences.count('here', this.people.length)}</span>
          <span aria-hidden="true" class="draft-faces">
            ${this.people.slice(0, shown).map(
              ({ person, side }) => html`<span class="draft-face ${sideClass(side)}">${markOf(side)} ${person.split(' ')[0]}</span>`,
            )}
            ${this.people.length > shown ? html`<span class="draft-face no-side">+${this.people.length - shown}</span>` : nothing}
          </span>
        </button>
        <ul id=${this.list} class="draft-people-list" ?hidden=${!this.open} aria-label=${this.sentences.say('here-now')}>
          ${this.people.map(
            (one) => html`
              <li class=${sideClass(one.side)}>
                <span class="draft-mark" aria-hidden="true">${markOf(one.side)}</span>
                <span>
                  <strong>${one.person}</strong>
                  <span class="draft-quiet">${[one.organisation, this.sentences.side(one.side)].filter(Boolean).join(' · ')}</span>
                  <span class="draft-quiet">${one.where ? this.sentences.say('in-section', one.where) : this.sentences.say('reads')}</span>
                </span>
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }

  private close(): void {
    this.open = false;
    this.querySelector('button')?.focus();
  }
}

customElements.define('draft-people', DraftPeople);
