import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { draftOf } from './draft.ts';
import type { Side } from './protocol.ts';
import { marks, markOf, sideClass, type Sentences } from './sentences.ts';
import { hideProvenance, runAt, showProvenance, type Provenance, type Run } from './who-wrote-this.ts';

const pause = 1500;
const sides = Object.keys(marks) as Side[];

/// Tells who wrote what: tints the text, says of each run whose it is, and counts the words of each side.
export class DraftProvenance extends LitElement {
  static override properties = {
    address: { attribute: false },
    sentences: { attribute: false },
    titles: { attribute: false },
    shown: { state: true },
    provenance: { state: true },
    failed: { state: true },
    run: { state: true },
  };
  declare address: string;
  declare sentences: Sentences;
  declare titles: (key: string) => string;
  declare shown: boolean;
  declare provenance: Provenance | null;
  declare failed: boolean;
  declare run: Run | null;
  private view: EditorView | undefined;
  private waiting = 0;
  private listening = new AbortController();

  constructor() {
    super();
    Object.assign(this, { shown: false, provenance: null, failed: false, run: null });
  }

  /// The text to speak of, or none.
  attach(view: EditorView | undefined): void {
    if (view === this.view) return;
    this.listening.abort();
    this.listening = new AbortController();
    this.view = view;
    const { signal } = this.listening;
    const look = (event: Event): void => this.lookAt(event.target as HTMLElement);
    view?.dom.addEventListener('mouseover', look, { signal });
    view?.dom.addEventListener('focusin', look, { signal });
    view?.dom.addEventListener('mouseleave', () => (this.run = null), { signal });
    view?.dom.addEventListener('keydown', (event) => event.key === 'Escape' && (this.run = null), { signal });
    if (view && this.shown) void this.ask();
  }

  show(shown: boolean): void {
    this.shown = shown;
    if (shown) return void this.ask();
    this.run = null;
    this.view?.dispatch(hideProvenance(this.view.state));
  }

  /// The text changed: the server knows better soon. Where the cursor goes, the author is told.
  changed(tr: Transaction): void {
    if (!this.shown) return;
    if (tr.docChanged) {
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => void this.ask(), pause);
    }
    if (tr.selectionSet && this.view?.hasFocus()) this.run = runAt(this.view.state, this.view.state.selection.head);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.shown) return nothing;
    if (this.failed) return html`<p class="draft-problem" role="status">${this.sentences.say('who-wrote-this-problem')}</p>`;
    return html`${this.provenance ? this.renderTotals(this.provenance) : nothing}${this.renderRun()}`;
  }

  private renderTotals({ totals }: Provenance): TemplateResult {
    const present = sides.filter((side) => Object.values(totals).some((words) => words[side]));
    const sum = (side: Side): number => Object.values(totals).reduce((all, words) => all + (words[side] ?? 0), 0);
    const whole = present.reduce((all, side) => all + sum(side), 0);
    const share = (words: number, of: number): string =>
      of ? new Intl.NumberFormat(this.sentences.locale, { style: 'percent' }).format(words / of) : '';
    return html`
      <table class="draft-totals">
        <caption>${this.sentences.say('totals')}</caption>
        <thead>
          <tr>
            <th scope="col">${this.sentences.say('section')}</th>
            ${present.map(
              (side) => html`<th scope="col" class=${sideClass(side)}><span aria-hidden="true">${markOf(side)}</span> ${this.sentences.side(side)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${Object.entries(totals).map(([key, words]) => {
            const all = present.reduce((count, side) => count + (words[side] ?? 0), 0);
            return html`
              <tr>
                <th scope="row">${this.titles(key)}</th>
                ${present.map((side) => html`<td>${words[side] ?? 0} <span class="draft-quiet">${share(words[side] ?? 0, all)}</span></td>`)}
              </tr>
            `;
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${this.sentences.say('whole-text')}</th>
            ${present.map((side) => html`<td>${sum(side)} <span class="draft-quiet">${share(sum(side), whole)}</span></td>`)}
          </tr>
        </tfoot>
      </table>
    `;
  }

  private renderRun(): TemplateResult {
    const { run, view } = this;
    const by = run?.by;
    const words = by ? html`<strong>${markOf(by.side)} ${this.sentences.author(by)}</strong> ${this.sentences.moment(by.at)} · ${this.sentences.say('edit-number', run.edit)}` : nothing;
    return html`<div class="draft-whose" role="status" ?hidden=${!by} style=${run && view ? this.placeOf(run, view) : ''}>${words}</div>`;
  }

  private placeOf(run: Run, view: EditorView): string {
    const host = (this.parentElement ?? this).getBoundingClientRect();
    const at = view.coordsAtPos(Math.min(run.from + 1, view.state.doc.content.size));
    return `inset-block-start: ${at.bottom - host.top + 6}px; inset-inline-start: ${Math.max(0, Math.min(at.left - host.left, host.width - 300))}px`;
  }

  private lookAt(target: HTMLElement): void {
    const marked = this.shown ? target.closest('.draft-run') : null;
    this.run = marked && this.view ? runAt(this.view.state, this.view.posAtDOM(marked, 0)) : null;
  }

  private async ask(): Promise<void> {
    const { view } = this;
    if (!view) return;
    try {
      const answer = await fetch(`${this.address}/provenance?version=${draftOf(view.state).version}`, { headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      this.provenance = (await answer.json()) as Provenance;
      this.failed = false;
    } catch {
      this.failed = true;
      return;
    }
    if (this.view !== view || !this.shown) return;
    const tr = showProvenance(view.state, this.provenance, !view.editable);
    if (tr) view.dispatch(tr);
  }
}

customElements.define('draft-provenance', DraftProvenance);
