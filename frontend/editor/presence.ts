import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { draftOf, isFromServer, movedSince } from './draft.ts';
import { sectionAt } from './lost-words.ts';
import type { Presence } from './protocol.ts';
import { arrivedIn } from './rebase.ts';
import { markOf, sideClass } from './sentences.ts';

/// Somebody else who is here. The cursor, if there is one, is where it stands in the text on this screen.
export interface Other {
  readonly said: Presence;
  readonly cursor: { readonly anchor: number; readonly head: number } | null;
}

type Others = ReadonlyMap<string, Other>;

const presenceKey = new PluginKey<Others>('presence');

/// Others' cursors and selections, each with its side's mark and colour, a name and an organisation.
export function presencePlugin(): Plugin<Others> {
  return new Plugin<Others>({
    key: presenceKey,
    state: {
      init: () => new Map(),
      apply: (tr, others, _before, state) => (tr.getMeta(presenceKey) as Others | undefined) ?? moved(others, tr, state),
    },
    props: {
      decorations(state) {
        const drawn = [...presenceKey.getState(state)!.values()].flatMap((other) => draw(other, state.doc));
        return drawn.length ? DecorationSet.create(state.doc, drawn) : null;
      },
    },
  });
}

export function othersIn(state: EditorState): readonly Other[] {
  return [...presenceKey.getState(state)!.values()];
}

/// The section somebody is in: where the cursor stands, or what they said.
export function sectionOf(other: Other, doc: Node): string | null {
  return other.cursor ? sectionAt(doc, other.cursor.head) : other.said.section;
}

/// Takes what the server says of people who are here.
export function takePresence(state: EditorState, people: readonly Presence[], left: readonly string[]): Transaction {
  const { client } = draftOf(state);
  const others = new Map(presenceKey.getState(state));
  left.forEach((gone) => others.delete(gone));
  for (const said of people) if (said.client !== client) others.set(said.client, placed(said, state));
  return state.tr.setMeta(presenceKey, others).setMeta('addToHistory', false);
}

/// Begins anew: the server tells everybody who is here.
export function forgetOthers(state: EditorState): Transaction {
  return state.tr.setMeta(presenceKey, new Map()).setMeta('addToHistory', false);
}

// A position of some version of the server's, on this screen; null while that version has not arrived.
function placed(said: Presence, state: EditorState): Other {
  const since = said.anchor === null || said.head === null ? null : movedSince(draftOf(state), said.version);
  if (!since) return { said, cursor: null };
  const at = (position: number): number =>
    Math.min(since.reduce((now, { map, client }) => map.map(now, client === said.client ? 1 : -1), position), state.doc.content.size);
  return { said, cursor: { anchor: at(said.anchor!), head: at(said.head!) } };
}

function moved(others: Others, tr: Transaction, state: EditorState): Others {
  if (!others.size || !(tr.docChanged || isFromServer(tr))) return others;
  const arrived = arrivedIn(tr);
  return new Map(
    [...others].map(([client, other]) => {
      if (!other.cursor) return [client, other.said.anchor === null ? other : placed(other.said, state)];
      const at = (position: number): number => {
        if (!arrived?.clients.includes(client)) return tr.mapping.map(position, -1);
        // Whoever writes is pushed on by their own letters, and by nobody else's.
        return tr.mapping.maps.reduce(
          (now, map, i) => map.map(now, arrived.clients[i - arrived.first] === client ? 1 : -1),
          position,
        );
      };
      return [client, { ...other, cursor: { anchor: at(other.cursor.anchor), head: at(other.cursor.head) } }];
    }),
  );
}

function draw({ said, cursor }: Other, doc: Node): Decoration[] {
  if (!cursor || cursor.head > doc.content.size) return [];
  const key = `${said.client} ${said.person} ${said.organisation}`;
  const caret = Decoration.widget(cursor.head, () => drawCaret(said), { key, side: 10, ignoreSelection: true });
  const [from, to] = [Math.min(cursor.anchor, cursor.head), Math.max(cursor.anchor, cursor.head)];
  return from === to ? [caret] : [Decoration.inline(from, to, { class: `draft-selection ${sideClass(said.side)}` }), caret];
}

/// Somebody's cursor. It is said to nobody: a screen reader hears of people from the list and from the announcements.
export function drawCaret(said: Presence): HTMLElement {
  const caret = document.createElement('span');
  caret.className = `draft-caret ${sideClass(said.side)}`;
  caret.setAttribute('aria-hidden', 'true');
  const name = document.createElement('span');
  name.className = 'draft-caret-name';
  const [first, ...others] = said.person.split(' ');
  name.textContent = `${markOf(said.side)} ${first}`.trim();
  const rest = document.createElement('span');
  rest.className = 'draft-caret-rest';
  rest.textContent = ['', ...others].join(' ') + (said.organisation ? `, ${said.organisation}` : '');
  name.append(rest);
  // Keeps a line from breaking between the caret and the words.
  caret.append('\u2060', name, '\u2060');
  return caret;
}
