import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { LostWords } from './kept-words.ts';
import type { Words } from './lost-words.ts';
import type { Sentences } from './sentences.ts';
import { unique } from './unique.ts';

/// Words that came back into the text after somebody had been away.
export interface Merged {
  readonly words: readonly Words[];
  readonly at: string;
}

/// What became of words that were typed while nobody could save them: those that are in the text again, and those that
/// found no place, to be copied. They stay until their writer has seen them.
export class DraftNotices extends LitElement {
  static override properties = {
    merged: { attribute: false },
    lost: { attribute: false },
    sentences: { attribute: false },
    titles: { attribute: false },
    copied: { state: true },
  };
  declare merged: Merged | null;
  declare lost: readonly LostWords[];
  declare sentences: Sentences;
  declare titles: (key: string) => string;
  declare copied: number;
  private readonly heading = unique('lost');

  constructor() {
    super();
    this.merged = null;
    this.lost = [];
    this.copied = -1;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`${this.merged ? this.renderMerged(this.merged) : nothing}${this.lost.length ? this.renderLost() : nothing}`;
  }

  private renderMerged({ words, at }: Merged): TemplateResult {
    const where = [...new Set(words.map(({ section }) => this.titles(section)))].join(', ');
    return html`
      <section class="draft-notice" role="status">
        <p>${this.sentences.say('merged', this.sentences.moment(at), where)}</p>
        <details>
          <summary>${this.sentences.say('merged-show')}</summary>
          ${words.map(({ section, text }) => this.renderWords(section, text))}
        </details>
        <button type="button" class="draft-button" @click=${() => this.tell('draft-merged-seen')}>${this.sentences.say('seen')}</button>
      </section>
    `;
  }

  private renderLost(): TemplateResult {
    return html`
      <section class="draft-notice draft-notice-lost" aria-labelledby=${this.heading}>
        <h2 id=${this.heading}>${this.sentences.say('lost')}</h2>
        <p>${this.sentences.say('lost-explained')}</p>
        <ul>
          ${this.lost.map(
            (words, i) => html`
              <li>
                <p class="draft-quiet">${this.sentences.moment(words.at)} · ${words.reason || this.sentences.say(`lost-${words.why}`)}</p>
                ${this.renderWords(words.section, words.text)}
                <button type="button" class="draft-button" @click=${() => this.copy(i)}>
                  ${this.sentences.say(this.copied === i ? 'copied' : 'copy')}
                </button>
                <button type="button" class="draft-button" @click=${() => this.tell('draft-lost-seen', i)}>
                  ${this.sentences.say('lost-dismiss')}
                </button>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  private renderWords(section: string, text: string): TemplateResult {
    return html`<blockquote class="draft-words"><cite>${this.titles(section)}</cite>${text}</blockquote>`;
  }

  private async copy(index: number): Promise<void> {
    await navigator.clipboard.writeText(this.lost[index]!.text);
    this.copied = index;
  }

  private tell(name: string, index?: number): void {
    this.copied = -1;
    this.dispatchEvent(new CustomEvent(name, { detail: index, bubbles: true }));
  }
}

customElements.define('draft-notices', DraftNotices);
