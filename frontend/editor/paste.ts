import { Fragment, Slice, type Node } from 'prosemirror-model';
import type { EditorProps } from 'prosemirror-view';
import { listsOfWord } from './paste-word.ts';

// What people paste comes from Word, from mail and from web pages. Its words and their order are kept; everything that
// only served another page is not.

/// Cleans what is pasted or dropped.
export const pasteProps: Pick<EditorProps, 'transformPastedHTML' | 'transformPasted'> = {
  transformPastedHTML: (html) => cleanHtml(html),
  transformPasted: (slice) => withoutSections(slice),
};

const removed =
  'head, style, script, noscript, template, title, meta, link, base, object, embed, iframe, svg, math, canvas, audio, video, img, picture, ' +
  'form input, input, select, textarea, button, [hidden], [aria-hidden="true"], [role="tooltip"]';

// Pages show these only when somebody points at a word; pasted, they would stick to it.
const tooltips =
  /^(tool-?tip-?_?_?(text|content|inner|body|box|bubble|panel|arrow)|tippy-(box|content|popper)|popover(-body|-content|-header)?|hovercard|visually-?hidden|sr-only|screen-reader-(text|only))$/i;

const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  h4: ['data-level'],
  h5: ['data-level'],
};

// The styles that the schema reads.
const telling = ['font-weight', 'font-style'] as const;

/// The page with nothing left but words and what they are.
export function cleanHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutIslands(html), 'text/html');
  const ours = page.querySelector('[data-pm-slice]')?.getAttribute('data-pm-slice');
  page.querySelectorAll(removed).forEach((element) => element.remove());
  const comments = page.createTreeWalker(page, 0x80 /* comments */);
  for (const gone of all(comments)) gone.parentNode?.removeChild(gone);
  page.body.querySelectorAll<HTMLElement>('*').forEach((element) => {
    if (isHidden(element) || isTooltip(element)) element.remove();
  });
  listsOfWord(page);
  page.body.querySelectorAll<HTMLElement>('*').forEach(strip);
  if (ours) page.body.firstElementChild?.setAttribute('data-pm-slice', ours);
  return page.body.innerHTML;
}

// Conditional comments and the XML islands of Office, which a browser would read as words.
function withoutIslands(html: string): string {
  return html
    .replace(/<!--\[if[^\]]*\]>(?!<!--)[\s\S]*?<!\[endif\]-->/gi, '')
    .replace(/<!\[(?:if[^\]]*|endif)\]>/gi, '')
    .replace(/<xml[\s>][\s\S]*?<\/xml>/gi, '')
    .replace(/<(\/?)o:p[^>]*>/gi, '');
}

function isHidden(element: HTMLElement): boolean {
  const { style } = element;
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.opacity === '0' ||
    style.fontSize === '0px' ||
    /mso-hide:\s*all/i.test(element.getAttribute('style') ?? '')
  );
}

function isTooltip(element: HTMLElement): boolean {
  return [...element.classList].some((name) => tooltips.test(name));
}

function strip(element: HTMLElement): void {
  const styles = telling.map((style) => [style, element.style.getPropertyValue(style)] as const).filter(([, value]) => value);
  const keeps = kept[element.tagName.toLowerCase()] ?? [];
  for (const { name } of [...element.attributes]) if (!keeps.includes(name)) element.removeAttribute(name);
  styles.forEach(([style, value]) => element.style.setProperty(style, value));
  // Office's own elements are wrappers like any other.
  if (element.tagName.includes(':')) element.replaceWith(...element.childNodes);
}

function all(walker: TreeWalker): globalThis.Node[] {
  const found: globalThis.Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

// Words copied from several answers come as their paragraphs: an answer can't hold another.
function withoutSections(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice;
  if (!content.firstChild || content.firstChild.type.name !== 'section') return slice;
  const blocks: Node[] = [];
  content.forEach((section) => section.forEach((block) => blocks.push(block)));
  return new Slice(Fragment.from(blocks), Math.max(0, openStart - 1), Math.max(0, openEnd - 1));
}
