// Word writes a list as paragraphs that say “mso-list:l0 level2 lfo1” and begin with a drawn bullet or number.

interface Entry {
  readonly paragraph: HTMLElement;
  readonly level: number;
  readonly ordered: boolean;
}

/// Makes lists again of the paragraphs that Word drew as such.
export function listsOfWord(page: Document): void {
  let run: Entry[] = [];
  for (const paragraph of [...page.body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    const entry = entryOf(paragraph);
    const goesOn = run.length > 0 && entry !== null && paragraph.previousElementSibling === run.at(-1)!.paragraph;
    if (!goesOn) {
      build(page, run);
      run = [];
    }
    if (entry) run.push(entry);
  }
  build(page, run);
}

function entryOf(paragraph: HTMLElement): Entry | null {
  const style = paragraph.getAttribute('style') ?? '';
  const level = /mso-list:\s*\S+\s+level(\d+)/i.exec(style);
  if (!level) return null;
  const drawn = drawnBullet(paragraph);
  const bullet = (drawn?.textContent ?? '').trim();
  drawn?.remove();
  return { paragraph, level: Number(level[1]), ordered: /^\(?([0-9]+|[a-z]|[ivxlc]+)[.)]?$/i.test(bullet) && !/^o$/.test(bullet) };
}

// What Word drew is not to be read: “mso-list:Ignore”, or a first run in a symbol font.
function drawnBullet(paragraph: HTMLElement): HTMLElement | null {
  const runs = [...paragraph.querySelectorAll<HTMLElement>('span')];
  return (
    runs.find((run) => /mso-list:\s*ignore/i.test(run.getAttribute('style') ?? '')) ??
    runs.slice(0, 2).find((run) => /font-family:\s*["']?(symbol|wingdings)/i.test(run.getAttribute('style') ?? '')) ??
    null
  );
}

function build(page: Document, run: readonly Entry[]): void {
  if (!run.length) return;
  const open: { list: HTMLElement; level: number }[] = [];
  for (const { paragraph, level, ordered } of run) {
    while (open.length && open.at(-1)!.level > level) open.pop();
    if (!open.length || open.at(-1)!.level < level) {
      const list = page.createElement(ordered ? 'ol' : 'ul');
      const around = open.at(-1)?.list.lastElementChild;
      if (around) around.append(list);
      else paragraph.before(list);
      open.push({ list, level });
    }
    const item = page.createElement('li');
    const words = page.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    open.at(-1)!.list.append(item);
    paragraph.remove();
  }
}
