import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { drawChanges, editAt, ended, type PastEdit, type PastText } from './past-text.ts';
import { schema } from './schema.ts';
import { SectionView, type About } from './section-view.ts';
import { markOf, type Sentences } from './sentences.ts';

/// The text's life, edit by edit: what it was, who changed it then, and how. Nothing here can be changed; an earlier
/// text can be brought back as a new edit.
export class DraftPlayback extends LitElement {
  static override properties = {
    address: { attribute: false },
    sentences: { attribute: false },
    sections: { attribute: false },
    language: { attribute: false },
    mayRestore: { attribute: false },
    edits: { state: true },
    at: { state: true },
    failed: { state: true },
  };
  declare address: string;
  declare sentences: Sentences;
  declare sections: readonly About[];
  declare language: string;
  declare mayRestore: boolean;
  declare edits: readonly PastEdit[];
  declare at: number;
  declare failed: boolean;
  private view: EditorView | undefined;
  private asked = 0;

  constructor() {
    super();
    Object.assign(this, { edits: [], at: 0, failed: false });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.view?.destroy();
    this.view = undefined;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    if ((changed.has('at') || changed.has('edits')) && this.edits.length) void this.show(this.edits[this.at]!);
  }

  protected override render(): TemplateResult {
    const { sentences, edits } = this;
    const edit = edits[this.at];
    return html`
      <section class="draft-playback" aria-label=${sentences.say('playback')}>
        <p class="draft-then" role="status">
          ${edit ? sentences.say('then', sentences.moment(ended(edit))) : sentences.say(this.failed ? 'playback-problem' : 'opening')}
        </p>
        ${edit ? this.renderControls(edit) : nothing}
        <button type="button" class="draft-button draft-button-primary" @click=${() => this.close()}>${sentences.say('back-to-today')}</button>
      </section>
      <div class="draft-paper draft-paper-then"></div>
    `;
  }

  private renderControls(edit: PastEdit): TemplateResult {
    const { sentences, edits } = this;
    const who = `${markOf(edit.side)} ${sentences.author(edit)}`;
    const number = sentences.say('edit-of', String(this.at + 1), String(edits.length));
    return html`
      <p class="draft-then-who">${number}: ${who}</p>
      <div class="draft-slider">
        <button type="button" class="draft-button" ?disabled=${this.at === 0} @click=${() => this.at--}>${sentences.say('earlier')}</button>
        <input
          type="range"
          min="0"
          max=${edits.length - 1}
          .value=${String(this.at)}
          aria-label=${sentences.say('edits')}
          aria-valuetext=${`${number}: ${sentences.author(edit)}, ${sentences.moment(ended(edit))}`}
          @input=${(event: Event) => (this.at = Number((event.target as HTMLInputElement).value))}
        />
        <button type="button" class="draft-button" ?disabled=${this.at === edits.length - 1} @click=${() => this.at++}>
          ${sentences.say('later')}
        </button>
      </div>
      <label class="draft-date">
        ${sentences.say('go-to-date')}
        <input type="datetime-local" .value=${localTime(ended(edit))} @change=${(event: Event) => this.goTo((event.target as HTMLInputElement).value)} />
      </label>
      ${this.mayRestore && this.at < edits.length - 1
        ? html`<button type="button" class="draft-button" @click=${() => this.restore(edit)}>${sentences.say('restore')}</button>`
        : nothing}
    `;
  }

  private async begin(): Promise<void> {
    try {
      let after: string | number | null = 0;
      const edits: PastEdit[] = [];
      while (after !== null) {
        const page: { edits: PastEdit[]; next: string | number | null } = await this.ask(`/edits?after=${after}`);
        edits.push(...page.edits);
        after = page.next;
      }
      this.edits = edits;
      this.at = Math.max(0, edits.length - 1);
      this.failed = edits.length === 0;
    } catch {
      this.failed = true;
    }
  }

  private async show(edit: PastEdit): Promise<void> {
    const asked = ++this.asked;
    const past = await this.ask<PastText>(`/at/${edit.toVersion}?edit=${edit.id}`).catch(() => null);
    if (asked !== this.asked || !this.isConnected) return;
    this.failed = past === null;
    if (!past) return;
    const doc = Node.fromJSON(schema, past.document);
    const decorations = drawChanges(doc, past, this.sentences, edit);
    this.view?.destroy();
    this.view = new EditorView(this.querySelector<HTMLElement>('.draft-paper-then')!, {
      state: EditorState.create({ doc }),
      editable: () => false,
      decorations: () => decorations,
      attributes: { class: 'draft-text', ...(this.language && { lang: this.language }) },
      nodeViews: {
        section: (node) => new SectionView(node, this.sections.find(({ key }) => key === node.attrs['key']), this.sentences),
      },
    });
    this.view.dom.querySelector('.draft-change')?.scrollIntoView({ block: 'nearest' });
  }

  private goTo(date: string): void {
    if (date) this.at = editAt(this.edits, new Date(date));
  }

  private restore({ toVersion }: PastEdit): void {
    this.dispatchEvent(new CustomEvent('draft-restore', { detail: { version: toVersion }, bubbles: true }));
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('draft-playback-close'));
  }

  private async ask<Answer>(path: string): Promise<Answer> {
    const answer = await fetch(this.address + path, { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()) as Answer;
  }
}

function localTime(at: string): string {
  const date = new Date(at);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

customElements.define('draft-playback', DraftPlayback);
