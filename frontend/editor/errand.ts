import type { Node } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import { Authority, type Desk, type Listener, type Loss, type Standing } from './authority.ts';
import { draftOf, draftPlugin, type Draft } from './draft.ts';
import type { KeptWords } from './kept-words.ts';
import { wordsOf, type Words } from './lost-words.ts';
import type { Surroundings } from './surroundings.ts';

/// Brings what another window of this person left behind into the text, out of sight: it opens the draft as that window
/// would have, sends its words, and is done.
export class Errand implements Desk, Listener {
  state: EditorState;
  private readonly kept: KeptWords;
  private readonly authority: Authority;
  private readonly toldOf: (words: readonly Words[], why: Loss, reason: string) => void;
  private readonly done: () => void;

  constructor(draft: Omit<Draft, 'recent'>, doc: Node, kept: KeptWords, address: string, world: Surroundings, toldOf: Errand['toldOf'], done: () => void) {
    this.kept = kept;
    this.toldOf = toldOf;
    this.done = done;
    this.state = EditorState.create({ doc, plugins: [draftPlugin(draft)] });
    this.authority = new Authority(address, draft.client, this, this, world);
    this.authority.dispatch({ type: 'start' });
  }

  stop(): void {
    this.authority.dispatch({ type: 'stop' });
  }

  /// The server can't tell what came since: the words were reported lost, and are shown.
  begin(): void {
    this.finish();
  }

  dispatch(tr: Transaction): void {
    this.state = this.state.apply(tr);
    this.kept.keep(draftOf(this.state));
  }

  standingChanged(standing: Standing): void {
    if (standing === 'saved' || standing === 'read-only') this.end();
  }

  lost(words: readonly Words[], why: Loss, reason: string): void {
    this.toldOf(words, why, reason);
  }

  opened(): void {}
  people(): void {}
  marks(): void {}
  allowed(): void {}
  returns(): void {}

  // What was only suggested there was never sent; whoever typed it may want it back.
  private end(): void {
    const { unconfirmed } = draftOf(this.state);
    const suggested = wordsOf(this.state.doc, unconfirmed, (i) => !!unconfirmed[i]!.suggested);
    if (suggested.length) this.toldOf(suggested, 'not-sent', '');
    this.finish();
  }

  private finish(): void {
    this.kept.keep({ ...draftOf(this.state), unconfirmed: [] });
    this.stop();
    this.done();
  }
}
