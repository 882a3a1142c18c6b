import type { EditorState, Transaction } from 'prosemirror-state';
import type { Authority } from './authority.ts';
import { draftOf, isFromServer } from './draft.ts';
import { sectionAt } from './lost-words.ts';

const pause = 250;

/// Tells the others where this person's cursor stands. As long as it only moves as everybody expects, behind the
/// letters being typed, there is nothing to tell.
export class Whereabouts {
  private readonly authority: Authority;
  private readonly state: () => EditorState | undefined;
  private readonly hasFocus: () => boolean;
  private readonly later: (milliseconds: number, act: () => void) => () => void;
  // What the others believe: a place on this screen, or that there is no cursor; null while they know nothing.
  private expected: { anchor: number; head: number } | 'nowhere' | null = null;
  private waiting: (() => void) | null = null;

  constructor(authority: Authority, state: Whereabouts['state'], hasFocus: () => boolean, later: Whereabouts['later']) {
    this.authority = authority;
    this.state = state;
    this.hasFocus = hasFocus;
    this.later = later;
  }

  changed(tr: Transaction): void {
    if (this.expected && this.expected !== 'nowhere') {
      const bias = isFromServer(tr) ? -1 : 1;
      const { anchor, head } = this.expected;
      this.expected = { anchor: tr.mapping.map(anchor, bias), head: tr.mapping.map(head, bias) };
    }
    if (!this.isAsExpected()) this.tell();
  }

  /// The others know nothing of this person any more.
  anew(): void {
    this.expected = null;
    this.tell();
  }

  tell(): void {
    this.waiting ??= this.later(pause, () => {
      this.waiting = null;
      if (!this.isAsExpected()) this.send();
    });
  }

  private send(): void {
    const state = this.state();
    if (!state) return;
    if (!this.hasFocus()) {
      if (this.authority.present(null, null, null)) this.expected = 'nowhere';
      return;
    }
    const { anchor, head } = state.selection;
    const { unconfirmed } = draftOf(state);
    // The others have the confirmed text: the way there leads back over what they do not know; what comes then pushes
    // the cursor on.
    const there = (position: number): number => unconfirmed.reduceRight((at, { inverted }) => inverted.getMap().map(at, -1), position);
    const then = (position: number): number => unconfirmed.reduce((at, { step }) => step.getMap().map(at, 1), position);
    if (this.authority.present(sectionAt(state.doc, head), there(anchor), there(head)))
      this.expected = { anchor: then(there(anchor)), head: then(there(head)) };
    if (!this.isAsExpected()) this.tell();
  }

  private isAsExpected(): boolean {
    const selection = this.state()?.selection;
    if (!selection || !this.hasFocus()) return this.expected === 'nowhere';
    if (this.expected === null || this.expected === 'nowhere') return false;
    return selection.anchor === this.expected.anchor && selection.head === this.expected.head;
  }
}
