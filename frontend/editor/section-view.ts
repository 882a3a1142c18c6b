import type { Node } from 'prosemirror-model';
import type { NodeView, ViewMutationRecord } from 'prosemirror-view';
import { countWords } from './sections.ts';
import type { Sentences } from './sentences.ts';
import { unique } from './unique.ts';

/// What the template asks in a section.
export interface About {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly help?: string;
  /// The heading of the part of the template that begins here.
  readonly part?: string;
}

/// One answer as it stands on the page: the question and its help above, which nobody can edit here; the words; and how
/// many they are.
export class SectionView implements NodeView {
  readonly dom = document.createElement('section');
  readonly contentDOM = document.createElement('div');
  private readonly count = document.createElement('p');
  private readonly sentences: Sentences;
  private node: Node;
  private counting = 0;

  constructor(node: Node, about: About | undefined, sentences: Sentences) {
    this.node = node;
    this.sentences = sentences;
    const key = node.attrs['key'] as string;
    const id = unique('question');
    this.dom.className = 'draft-section';
    this.dom.dataset['key'] = key;
    this.dom.setAttribute('aria-labelledby', id);
    this.contentDOM.className = 'draft-answer';
    this.count.className = 'draft-count';
    this.count.contentEditable = 'false';
    this.dom.append(heading(about, id, key), this.contentDOM, this.count);
    this.tell();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || node.attrs['key'] !== this.node.attrs['key']) return false;
    if (node !== this.node) {
      this.node = node;
      // Counting waits until the letter stands on the screen.
      if (!this.counting) this.counting = window.setTimeout(() => this.tell(), 400);
    }
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    clearTimeout(this.counting);
  }

  private tell(): void {
    this.counting = 0;
    this.count.textContent = this.sentences.count('word-count', countWords(this.node));
  }
}

function heading(about: About | undefined, id: string, key: string): HTMLElement {
  const header = document.createElement('header');
  header.contentEditable = 'false';
  if (about?.part) header.append(element('h2', 'draft-part', about.part));
  const question = element('h3', 'draft-question', about?.question ?? key);
  question.id = id;
  question.tabIndex = -1;
  header.append(question);
  if (about?.help) header.append(element('p', 'draft-help', about.help));
  return header;
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
