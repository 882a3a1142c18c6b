import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { keymap } from 'prosemirror-keymap';
import { Node } from 'prosemirror-model';
import { EditorState, type Command, type Plugin, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Desk } from './authority.ts';
import { draftOf, draftPlugin, isFromServer, type Draft } from './draft.ts';
import { keys } from './keys.ts';
import { marginPlugin } from './margin.ts';
import { pasteProps } from './paste.ts';
import { presencePlugin } from './presence.ts';
import type { Json } from './protocol.ts';
import { provenancePlugin } from './who-wrote-this.ts';
import { schema } from './schema.ts';
import { SectionView, type About } from './section-view.ts';
import { sectionsPlugin, withinSections } from './sections.ts';
import type { Sentences } from './sentences.ts';
import { suggestionsPlugin } from './suggestions.ts';
import { tablesPlugin } from './tables.ts';
import { typingRules } from './typing-rules.ts';
import { undoPlugin } from './undo.ts';

/// What the paper needs to know of the element around it.
export interface Surface {
  readonly mount: HTMLElement;
  readonly client: () => string;
  readonly sections: readonly About[];
  readonly sentences: Sentences;
  readonly language: string;
  readonly mayWrite: () => boolean;
  /// Keys that reach beyond the text: the link form, the toolbar, the way out.
  readonly reach: Readonly<Record<string, Command>>;
  /// Something changed; `written` if the person did it.
  readonly changed: (tr: Transaction, written: boolean) => void;
}

/// The text on the screen: the view, and every part of the editor that takes part in it.
export class PaperDesk implements Desk {
  view: EditorView | undefined;
  private readonly surface: Surface;

  constructor(surface: Surface) {
    this.surface = surface;
  }

  get state(): EditorState | undefined {
    return this.view?.state;
  }

  begin(version: number, document: Json): void {
    const confirmed = Node.fromJSON(schema, document);
    const sequence = this.state ? draftOf(this.state).sequence : 0;
    this.resume({ client: this.surface.client(), version, confirmed, unconfirmed: [], onItsWay: null, sequence }, confirmed);
  }

  /// Goes on with a draft whose unconfirmed steps are in `doc` already.
  resume(draft: Omit<Draft, 'recent'>, doc: Node): void {
    const state = EditorState.create({ doc, plugins: this.plugins(draft) });
    if (this.view) this.view.updateState(state);
    else this.view = this.show(state);
  }

  dispatch(tr: Transaction): void {
    this.view?.dispatch(tr);
  }

  /// Lets the view look again at what it may do.
  refresh(): void {
    this.view?.setProps({});
  }

  close(): void {
    this.view?.destroy();
    this.view = undefined;
  }

  private plugins(draft: Omit<Draft, 'recent'>): Plugin[] {
    return [
      draftPlugin(draft),
      undoPlugin(),
      presencePlugin(),
      provenancePlugin(),
      marginPlugin({ sentences: this.surface.sentences }),
      suggestionsPlugin(this.surface.sentences),
      sectionsPlugin(this.surface.sentences.say('nothing-written')),
      typingRules(),
      keymap({ ...this.surface.reach }),
      keymap({ ...keys }),
      dropCursor({ class: 'draft-drop', width: 2 }),
      gapCursor(),
      tablesPlugin(),
    ];
  }

  private show(state: EditorState): EditorView {
    const { surface } = this;
    return new EditorView(surface.mount, {
      state,
      editable: surface.mayWrite,
      attributes: () => ({
        class: 'draft-text',
        'aria-label': surface.sentences.say('text'),
        ...(surface.mayWrite() ? { role: 'textbox', 'aria-multiline': 'true' } : { role: 'group' }),
        ...(surface.language && { lang: surface.language }),
      }),
      // The buttons lie over the top of the page, and on a small screen the navigation over its end.
      scrollThreshold: { top: 120, right: 0, bottom: 80, left: 0 },
      scrollMargin: { top: 130, right: 0, bottom: 90, left: 0 },
      nodeViews: {
        section: (node) => new SectionView(node, surface.sections.find(({ key }) => key === node.attrs['key']), surface.sentences),
      },
      dispatchTransaction: (tr) => this.apply(tr),
      ...pasteProps,
    });
  }

  private apply(tr: Transaction): void {
    const view = this.view!;
    const { state, transactions } = view.state.applyTransaction(withinSections(view.state, tr));
    view.updateState(state);
    const written = transactions.some((applied) => applied.docChanged && !isFromServer(applied));
    this.surface.changed(tr, written);
  }
}
