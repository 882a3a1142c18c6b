import { Schema, type AttributeSpec, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { obeys, type Rule } from './attribute-rules.ts';
import { cleanAddress } from './links.ts';
import described from './schema.json' with { type: 'json' };

// schema.json says what a text may hold, for the browser and for the server; this file adds what only a browser
// needs: how each part is drawn, and how it is recognised in what is pasted.

const nodes: Record<string, Partial<NodeSpec>> = {
  /// The whole text: the sections of the template, in order.
  doc: {},

  /// The answer to one question; its key and its place never change.
  section: {
    selectable: false,
    toDOM: (node) => ['section', { 'data-key': node.attrs['key'] as string }, 0],
  },

  /// Words that belong together.
  paragraph: { parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },

  /// A heading inside an answer, of the first or second level; the question above it is a third-level one.
  heading: {
    parseDOM: [
      { tag: 'h4[data-level], h5[data-level]', getAttrs: (dom) => ({ level: dom.dataset['level'] === '1' ? 1 : 2 }) },
      { tag: 'h1', attrs: { level: 1 } },
      { tag: 'h2, h3, h4, h5, h6', attrs: { level: 2 } },
    ],
    toDOM: (node) => ['h' + (levelOf(node.attrs) + 3), { 'data-level': levelOf(node.attrs) }, 0],
  },

  /// What somebody else said.
  blockquote: { parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', 0] },

  /// A list in any order.
  bullet_list: { parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },

  /// A list in this order, counted from `order`.
  ordered_list: {
    parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ order: wholeNumber(dom.getAttribute('start'), 1) }) }],
    toDOM: (node) => (node.attrs['order'] === 1 ? ['ol', 0] : ['ol', { start: node.attrs['order'] as number }, 0]),
  },

  /// One entry of a list.
  list_item: { parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },

  /// Rows of cells.
  table: { parseDOM: [{ tag: 'table' }], toDOM: () => ['table', ['tbody', 0]] },

  /// One row of a table.
  table_row: { parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },

  /// A cell of a table.
  table_cell: {
    parseDOM: [{ tag: 'td', getAttrs: cellAttributes }],
    toDOM: (node) => ['td', spans(node.attrs), 0],
  },

  /// A cell that names its row or its column.
  table_header: {
    parseDOM: [{ tag: 'th', getAttrs: cellAttributes }],
    toDOM: (node) => ['th', spans(node.attrs), 0],
  },

  /// The words themselves.
  text: {},

  /// A new line within a paragraph.
  hard_break: { parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
};

const marks: Record<string, Partial<MarkSpec>> = {
  /// A way to another page or to a mailbox; never a script.
  link: {
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = cleanAddress(dom.getAttribute('href') ?? '');
          return href === null ? false : { href };
        },
      },
    ],
    toDOM: (mark) => ['a', { href: mark.attrs['href'] as string, rel: 'noopener noreferrer', target: '_blank' }, 0],
  },

  /// Stress, drawn in italics.
  em: {
    parseDOM: [
      { tag: 'em' },
      { tag: 'i', getAttrs: (dom) => dom.style.fontStyle !== 'normal' && null },
      { style: 'font-style=italic' },
      { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'em' },
    ],
    toDOM: () => ['em', 0],
  },

  /// Weight, drawn in bold.
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Google Docs wraps everything it copies in a <b> of normal weight.
      { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
      { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'strong' },
      { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[5-9]\d{2,})$/.test(value) && null },
    ],
    toDOM: () => ['strong', 0],
  },
};

/// What a text may hold, and how it looks.
export const schema = new Schema({
  topNode: described.topNode,
  nodes: merged(described.nodes as Record<string, NodeSpec>, nodes),
  marks: merged(described.marks as Record<string, MarkSpec>, marks),
});

function merged<Spec extends NodeSpec | MarkSpec>(
  specs: Record<string, Spec>,
  drawn: Record<string, Partial<Spec>>,
): Record<string, Spec> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      { ...spec, ...drawn[name], ...(spec.attrs && { attrs: checked(name, spec.attrs as Record<string, Rule>) }) },
    ]),
  );
}

function checked(name: string, rules: Record<string, Rule>): Record<string, AttributeSpec> {
  return Object.fromEntries(
    Object.entries(rules).map(([attr, rule]) => [
      attr,
      {
        ...('default' in rule && { default: rule.default }),
        validate: (value: unknown) => {
          if (!obeys(value, rule)) throw new RangeError(`Not a ${attr} of ${name}`);
        },
      },
    ]),
  );
}

function levelOf(attrs: { readonly [attr: string]: unknown }): number {
  return attrs['level'] === 1 ? 1 : 2;
}

function cellAttributes(dom: HTMLElement): Record<string, unknown> {
  return {
    colspan: wholeNumber(dom.getAttribute('colspan'), 1, 40),
    rowspan: wholeNumber(dom.getAttribute('rowspan'), 1, 400),
    colwidth: null,
  };
}

function spans(attrs: { readonly [attr: string]: unknown }): Record<string, string> {
  return Object.fromEntries(
    ['colspan', 'rowspan'].filter((attr) => attrs[attr] !== 1).map((attr) => [attr, String(attrs[attr])]),
  );
}

function wholeNumber(text: string | null, otherwise: number, most = 99_999): number {
  const number = Number(text);
  return text && Number.isInteger(number) && number > 0 && number <= most ? number : otherwise;
}
