import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Margin, Placed } from './margin.ts';
import type { Mark } from './protocol.ts';
import { markOf, sideClass, type Sentences } from './sentences.ts';

/// What draws and names the marks.
export interface Pen {
  readonly sentences: Sentences;
}

/// Draws everything beside the text into it: words spoken of are underlined, words to be taken away are struck, words
/// to come stand behind them; each with a small button that says whose it is, from which side.
export function drawMargin({ placed, chosen, composing }: Omit<Margin, 'drawn'>, doc: Node, anew: readonly string[], pen: Pen): DecorationSet {
  const shown = [...placed.values()].filter(({ mark, here }) => !anew.includes(mark.id) && here.to <= doc.content.size);
  const drawn = shown.flatMap((one) => draw(one, one.mark.id === chosen, pen));
  if (composing && composing.from < composing.to)
    drawn.push(Decoration.inline(composing.from, composing.to, { class: 'draft-composing' }));
  return DecorationSet.create(doc, drawn);
}

/// “C12” or “S13”.
export function numberOf({ kind, number }: Mark): string {
  return (kind === 'comment' ? 'C' : 'S') + number;
}

/// What a mark says to those who can't see where it stands.
export function labelOf(mark: Mark, sentences: Sentences): string {
  const who = sentences.author(mark.author);
  const parts = [sentences.say(mark.kind === 'comment' ? 'comment-by' : 'suggestion-by', numberOf(mark), who)];
  if (mark.deleted) parts.push(sentences.say('on-deleted-text', mark.quote));
  else if (mark.kind === 'suggestion') parts.push(changeOf(mark, sentences));
  if (mark.overlaps?.length) parts.push(sentences.count('overlaps', mark.overlaps.length));
  return parts.join('. ');
}

/// What a suggestion would change, in a sentence.
export function changeOf({ quote, words }: Pick<Mark, 'quote' | 'words'>, sentences: Sentences): string {
  if (!quote) return sentences.say('would-insert', words);
  return words ? sentences.say('would-replace', quote, words) : sentences.say('would-delete', quote);
}

function draw({ mark, here }: Placed, chosen: boolean, { sentences }: Pen): Decoration[] {
  const side = sideClass(mark.author.side);
  const suggests = mark.kind === 'suggestion' && !mark.deleted;
  const drawn: Decoration[] = [];
  if (here.from < here.to) {
    const what = mark.kind === 'comment' ? 'draft-comment' : 'draft-struck';
    const attrs = { class: `${what} ${side}${chosen ? ' draft-chosen' : ''}`, 'data-mark': mark.id };
    drawn.push(Decoration.inline(here.from, here.to, mark.kind === 'comment' ? attrs : { ...attrs, nodeName: 'del' }));
  }
  const key = [mark.id, chosen, mark.deleted, mark.overlaps?.length ?? 0, suggests ? mark.words : '', sentences.locale].join(' ');
  const drawIt = (): HTMLElement => drawTag(mark, suggests ? mark.words : '', chosen, sentences);
  drawn.push(Decoration.widget(here.to, drawIt, { key, side: -1, ignoreSelection: true, marks: [] }));
  return drawn;
}

/// The suggested words, if there are any, and the button that opens the card.
export function drawTag(mark: Mark, words: string, chosen: boolean, sentences: Sentences): HTMLElement {
  const whole = document.createElement('span');
  whole.className = `draft-beside ${sideClass(mark.author.side)}${chosen ? ' draft-chosen' : ''}`;
  whole.dataset['mark'] = mark.id;
  if (words) {
    const inserted = document.createElement('ins');
    inserted.className = 'draft-suggested';
    inserted.textContent = words;
    whole.append(inserted);
  }
  const tag = document.createElement('button');
  tag.type = 'button';
  tag.tabIndex = -1;
  tag.className = 'draft-tag';
  tag.append(sign(`${markOf(mark.author.side)} `), numberOf(mark), sign(mark.overlaps?.length ? ' ≬' : ''));
  tag.setAttribute('aria-label', labelOf(mark, sentences));
  tag.title = labelOf(mark, sentences);
  whole.append(tag);
  return whole;
}

// For the eye alone; the button's name says the same in words.
function sign(text: string): HTMLElement {
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = text;
  return sign;
}
