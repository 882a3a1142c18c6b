import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Command, Transaction } from 'prosemirror-state';
import { Announcer } from './announcer.ts';
import type { Standing } from './authority.ts';
import { browser, claim, storageOfTheBrowser } from './browser.ts';
import './margin-panel.ts';
import type { DraftMargin } from './margin-panel.ts';
import type { Mentionable } from './mentions.ts';
import type { DraftSay, OwnOrganisation } from './say-form.ts';
import './link-form.ts';
import type { DraftLinkForm } from './link-form.ts';
import './notices.ts';
import type { DraftNotices } from './notices.ts';
import './people.ts';
import { everybodyOnce, type DraftPeople, type Here } from './people.ts';
import './playback.ts';
import { sectionOf, type Other } from './presence.ts';
import './provenance-panel.ts';
import type { DraftProvenance } from './provenance-panel.ts';
import type { About } from './section-view.ts';
import { countWords, goToSection } from './sections.ts';
import { Sentences } from './sentences.ts';
import { showShortcuts } from './shortcuts.ts';
import { statusSentence, troubles } from './status.ts';
import { adoptStyles } from './styles.ts';
import './toolbar.ts';
import type { DraftToolbar } from './toolbar.ts';
import { Visit } from './visit.ts';
import { leaveText } from './way-out.ts';

const settled = 600;
const countingPause = 500;

/// The shared text of a commitment. Attributes and properties say which text, for whom and in which words; events tell
/// what the page around it may want to show. It draws itself into the page, not into a shadow: selections and screen
/// readers work best there.
export class DraftEditor extends LitElement {
  static override properties = {
    address: {},
    account: {},
    mode: {},
    textLanguage: { attribute: 'text-language' },
    provenance: { type: Boolean, reflect: true },
    playback: { type: Boolean, reflect: true },
    beside: { type: Boolean },
    maySpeakFor: { attribute: false },
    sections: { attribute: false },
    words: { attribute: false },
    sides: { attribute: false },
    standing: { state: true },
    status: { state: true },
    total: { state: true },
  };
  declare address: string;
  declare account: string;
  declare mode: 'edit' | 'read';
  declare textLanguage: string;
  declare provenance: boolean;
  declare playback: boolean;
  /// Whether what stands beside the text is shown, and may be added to.
  declare beside: boolean;
  declare maySpeakFor: readonly OwnOrganisation[];
  declare sections: readonly About[];
  declare words: Readonly<Record<string, string>>;
  declare sides: Readonly<Record<string, string>>;
  declare standing: Standing;
  declare status: string;
  declare total: number;
  private sentences = new Sentences({}, {}, 'en');
  private visit: Visit | undefined;
  private announcer: Announcer | undefined;
  private settling = 0;
  private counting = 0;
  private away = new AbortController();

  constructor() {
    super();
    Object.assign(this, { address: '', account: '', mode: 'edit', textLanguage: '', provenance: false, playback: false });
    Object.assign(this, { beside: false, maySpeakFor: [], sections: [], words: {}, sides: {}, standing: 'opening', status: '', total: 0 });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.away = new AbortController();
    const { signal } = this.away;
    const wake = (): void => this.visit?.authority?.dispatch({ type: 'woken' });
    window.addEventListener('online', wake, { signal });
    window.addEventListener('offline', () => this.visit?.authority?.dispatch({ type: 'unplugged' }), { signal });
    window.addEventListener('focus', wake, { signal });
    document.addEventListener('visibilitychange', wake, { signal });
    window.addEventListener('pagehide', () => this.visit?.kept.flush(), { signal });
    window.addEventListener('beforeunload', (event) => this.visit?.hasUnsavedWords && event.preventDefault(), { signal });
    if (this.hasUpdated) this.enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.away.abort();
    this.leave();
  }

  protected override createRenderRoot(): HTMLElement {
    adoptStyles(this.getRootNode() as Document | ShadowRoot);
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('words') || changed.has('sides')) {
      const locale = this.closest('[lang]')?.getAttribute('lang') || navigator.language;
      this.sentences = new Sentences(this.words, this.sides, locale);
      this.status = statusSentence(this.standing, '', true, this.sentences);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (['address', 'account', 'mode', 'beside', 'sections', 'words', 'sides', 'textLanguage'].some((name) => changed.has(name))) {
      this.leave();
      this.enter();
    }
    if (changed.has('provenance')) this.draftProvenance.show(this.provenance);
    if (changed.has('playback')) this.dispatchEvent(new CustomEvent('draft-playback', { detail: { open: this.playback } }));
  }

  protected override render(): TemplateResult {
    const { sentences } = this;
    const writes = this.mode !== 'read' && !['opening', 'blocked', 'refused', 'read-only'].includes(this.standing);
    const types = writes || !!(this.visit?.maySuggest && this.visit.beside.suggests);
    // Whoever suggests need not be told all the time that they can't write; the bar of suggestions says what they do.
    const troubled = troubles.has(this.standing) && !(types && !writes && this.standing === 'read-only');
    const quiet = !troubled && (this.mode === 'read' || (types && !writes));
    return html`
      <div class="draft-head">
        <div class="draft-bar">
          <p class="draft-state" data-standing=${this.standing}>${quiet ? nothing : this.status}</p>
          <draft-people .sentences=${sentences}></draft-people>
        </div>
        <div class="draft-top" ?hidden=${!types || this.playback}>
          <draft-toolbar
            .sentences=${sentences}
            .comments=${!!this.visit?.may('comment')}
            .suggests=${this.visit?.maySuggest && writes ? this.visit.beside.suggests : null}
            @draft-ask-comment=${() => this.margin.comment()}
            @draft-ask-suggest=${() => this.margin.toggleSuggesting()}
            @draft-ask-link=${() => this.askForLink()}
            @draft-ask-shortcuts=${() => this.listShortcuts()}
          ></draft-toolbar>
          <draft-link-form .sentences=${sentences}></draft-link-form>
        </div>
      </div>
      <draft-notices
        .sentences=${sentences}
        .titles=${this.titleOf}
        @draft-merged-seen=${() => this.visit?.seen('merged')}
        @draft-lost-seen=${(event: CustomEvent<number>) => this.visit?.seen(event.detail)}
      ></draft-notices>
      ${this.playback
        ? html`<draft-playback
            .address=${this.address}
            .sentences=${sentences}
            .sections=${this.sections}
            .language=${this.textLanguage}
            .mayRestore=${writes}
            @draft-playback-close=${() => (this.playback = false)}
          ></draft-playback>`
        : nothing}
      <div
        class="draft-paper"
        ?hidden=${this.playback}
        @focusin=${this.focusMoved}
        @focusout=${this.focusMoved}
        @click=${(event: MouseEvent) => this.margin.clicked(event)}
      ></div>
      <draft-margin
        .sentences=${sentences}
        .maySpeakFor=${this.maySpeakFor}
        ?hidden=${this.playback}
        @draft-announce=${(event: CustomEvent<string>) => this.announcer?.now(event.detail)}
        @draft-mode-changed=${() => this.requestUpdate()}
      ></draft-margin>
      <draft-provenance .address=${this.address} .sentences=${sentences} .titles=${this.titleOf} ?hidden=${this.playback}></draft-provenance>
      <div class="draft-foot" ?hidden=${this.playback || this.standing === 'opening'}>
        <label class="draft-switch">
          <input type="checkbox" .checked=${this.provenance} @change=${(event: Event) => (this.provenance = (event.target as HTMLInputElement).checked)} />
          ${sentences.say('who-wrote-this')}
        </label>
        <button type="button" class="draft-button" @click=${() => (this.playback = true)}>${sentences.say('playback')}</button>
        <span class="draft-total">${sentences.count('word-count', this.total)}</span>
      </div>
      <dialog class="draft-shortcuts"></dialog>
      <div class="visually-hidden draft-announcements" role="status"></div>
    `;
  }

  /// Brings a section into view and the keyboard to it: to its words, or for somebody who reads to its question.
  goTo(key: string): void {
    const view = this.visit?.desk.view;
    const section = this.querySelector<HTMLElement>(`.draft-section[data-key="${CSS.escape(key)}"]`);
    if (!view || !section) return;
    section.scrollIntoView({ block: 'start' });
    if (!view.editable) return section.querySelector<HTMLElement>('.draft-question')?.focus();
    goToSection(key)(view.state, view.dispatch, view);
    view.focus();
  }

  /// Brings a comment or a suggestion into view, and opens its card.
  goToMark(id: string): void {
    this.margin.goTo(id);
  }

  /// The page's answer to `draft-mention`.
  offerPeople(request: number, people: readonly Mentionable[]): void {
    this.margin.querySelector<DraftSay>('draft-say')?.offer(request, people);
  }

  private enter(): void {
    if (!this.address || !this.isConnected) return;
    this.announcer = new Announcer(this.querySelector('.draft-announcements')!, browser.later);
    const reach: Record<string, Command> = {
      'Mod-k': () => this.askForLink(),
      'Mod-/': () => this.listShortcuts(),
      'Alt-F10': () => this.goToToolbar(),
      'F6': () => leaveText(this),
      'Mod-Alt-m': () => this.margin.comment(),
      'Mod-Alt-s': () => this.margin.toggleSuggesting(),
      'Alt-ArrowDown': () => this.margin.next(1),
      'Alt-ArrowUp': () => this.margin.next(-1),
    };
    const visit = new Visit({
      mount: this.querySelector<HTMLElement>('.draft-paper')!,
      sections: this.sections,
      sentences: this.sentences,
      language: this.textLanguage,
      reach,
      address: this.address,
      account: this.account,
      reads: this.mode === 'read',
      beside: this.beside,
      storage: storageOfTheBrowser(),
      claim,
      world: browser,
      standingChanged: (standing, reason) => this.standingChanged(standing, reason),
      peopleChanged: (others) => this.peopleChanged(others),
      noticesChanged: (merged, lost) => Object.assign(this.querySelector<DraftNotices>('draft-notices')!, { merged, lost }),
      textChanged: (tr) => this.textChanged(tr),
      marginChanged: () => this.marginChanged(),
    });
    this.visit = visit;
    void visit.start();
  }

  private leave(): void {
    this.draftProvenance?.attach(undefined);
    this.margin?.attach(undefined);
    this.visit?.close();
    this.visit = undefined;
  }

  // “Saved” is never said too early; but it waits until the typing pauses, so that nothing blinks.
  private standingChanged(standing: Standing, reason: string): void {
    const { desk, kept } = this.visit!;
    clearTimeout(this.settling);
    const show = (): void => {
      const before = this.standing;
      this.standing = standing;
      this.status = statusSentence(standing, reason, kept.works, this.sentences);
      this.dispatchEvent(new CustomEvent('draft-state', { detail: { state: standing, message: this.status } }));
      if (troubles.has(standing) || (troubles.has(before) && this.mode !== 'read')) this.announcer?.now(this.status);
    };
    if (standing === 'saved' && this.standing === 'typed') this.settling = window.setTimeout(show, settled);
    else show();
    this.toolbar.view = desk.view;
    this.draftProvenance.attach(desk.view);
    this.margin.look();
    this.count();
  }

  private peopleChanged(others: readonly Other[]): void {
    const { doc } = this.visit!.desk.state!;
    const people = everybodyOnce(
      others.map((other) => {
        const section = sectionOf(other, doc);
        return { ...other.said, section, where: section === null ? '' : this.titleOf(section) };
      }),
    );
    const list = this.querySelector<DraftPeople>('draft-people')!;
    // A cursor that moves within its section is nothing to tell the page of.
    const places = (all: readonly Here[]): string => JSON.stringify(all.map(({ client, section }) => [client, section]));
    if (places(people) === places(list.people)) return;
    const moved = people.find((one) => one.where && list.people.find(({ client }) => client === one.client)?.where !== one.where);
    if (moved) this.announcer?.inPassing(this.sentences.say('writes-in', moved.person, moved.where));
    list.people = people;
    this.dispatchEvent(new CustomEvent('draft-people', { detail: { people } }));
  }

  private textChanged(tr: Transaction): void {
    this.toolbar.refresh();
    this.draftProvenance.changed(tr);
    this.margin.changed(tr);
    if (tr.docChanged) this.counting ||= window.setTimeout(() => this.count(), countingPause);
  }

  // What may be done has changed, or what stands beside the text.
  private marginChanged(): void {
    this.margin.attach(this.visit);
    this.toolbar.view = this.visit?.desk.view;
    this.requestUpdate();
  }

  private count(): void {
    this.counting = 0;
    const doc = this.visit?.desk.state?.doc;
    if (doc) this.total = countWords(doc);
  }

  private readonly focusMoved = (): void => this.visit?.focusChanged();

  private readonly titleOf = (key: string): string => this.sections.find((section) => section.key === key)?.title ?? key;

  private askForLink(): boolean {
    const view = this.visit?.desk.view;
    if (view?.editable) void this.querySelector<DraftLinkForm>('draft-link-form')!.ask(view);
    return true;
  }

  private listShortcuts(): boolean {
    showShortcuts(this.querySelector<HTMLDialogElement>('.draft-shortcuts')!, this.sentences);
    return true;
  }

  private goToToolbar(): boolean {
    this.toolbar.focus();
    return true;
  }

  private get toolbar(): DraftToolbar {
    return this.querySelector('draft-toolbar')!;
  }

  private get margin(): DraftMargin {
    return this.querySelector('draft-margin')!;
  }

  private get draftProvenance(): DraftProvenance {
    return this.querySelector('draft-provenance')!;
  }
}

customElements.define('draft-editor', DraftEditor);
