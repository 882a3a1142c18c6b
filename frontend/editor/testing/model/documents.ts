import { Fragment, type Mark, type Node, type NodeType, Slice } from 'prosemirror-model';
import type { Random } from './random.ts';
import { schema } from './schema.ts';

const latin = ['a', 'the ', 'plan', ' of ', 'água', 'naïve', ' ', '.', '1,000'];
const words = [...latin, '预算', 'כסף', '😀', 'x😁y', 'e\u0301', '\u00a0'];
const sections = ['problem', 'causes', 'solution'];

/// A text that keeps the schema: sections with words, lists, quotes and tables, nested at most a few levels.
export function randomDocument(random: Random): Node {
  const keys = sections.slice(0, random.between(1, 3));
  return schema.node(
    'doc',
    null,
    keys.map((key) => schema.node('section', { key }, randomContent(random, schema.nodes['section']!, 0))),
  );
}

/// Content that a node of this type may have.
export function randomContent(random: Random, type: NodeType, depth: number): Fragment {
  const children: Node[] = [];
  let match = type.contentMatch;
  const goesOn = type.inlineContent ? 0.6 : 0.4;
  const more = (): boolean => match.edgeCount > 0 && children.length < 4 && random.chance(goesOn);
  while (!match.validEnd || more()) {
    const types = Array.from({ length: match.edgeCount }, (_, i) => match.edge(i).type);
    const next = depth > 3 && !type.inlineContent ? types[0]! : random.pick(types);
    children.push(randomNode(random, next, depth + 1));
    match = match.matchType(next)!;
  }
  return Fragment.fromArray(children);
}

export function randomNode(random: Random, type: NodeType, depth: number): Node {
  if (type.isText) return schema.text(randomText(random), randomMarks(random));
  const marks = type.isInline ? randomMarks(random) : [];
  return type.create(randomAttrs(random, type), randomContent(random, type, depth), marks);
}

export function randomText(random: Random): string {
  return Array.from({ length: random.between(1, 4) }, () => random.pick(words)).join('');
}

export function randomMark(random: Random): Mark {
  return random.pick([
    schema.mark('em'),
    schema.mark('strong'),
    schema.mark('link', { href: 'https://example.org/' + random.between(1, 3) }),
  ]);
}

function randomMarks(random: Random): readonly Mark[] {
  let marks: readonly Mark[] = [];
  while (random.chance(0.3)) marks = randomMark(random).addToSet(marks);
  return marks;
}

export function randomAttrs(random: Random, type: NodeType): Record<string, unknown> | null {
  switch (type.name) {
    case 'section':
      return { key: random.pick(sections) };
    case 'heading':
      return { level: random.between(1, 2) };
    case 'ordered_list':
      return { order: random.between(0, 9) };
    case 'table_cell':
    case 'table_header':
      return random.chance(0.7) ? null : { colspan: 2, rowspan: random.between(1, 3), colwidth: [100, 0] };
    default:
      return null;
  }
}

/// A stretch of a text, often a short one.
export function randomRange(random: Random, doc: Node): { from: number; to: number } {
  const size = doc.content.size;
  const from = random.between(0, size);
  const other = random.chance(0.6) ? Math.min(size, from + random.between(0, 8)) : random.between(0, size);
  return { from: Math.min(from, other), to: Math.max(from, other) };
}

/// Something to put into a text: cut out of one, or made up.
export function randomSlice(random: Random, doc: Node): Slice {
  if (random.chance(0.5)) {
    const { from, to } = randomRange(random, doc);
    return doc.slice(from, to);
  }
  if (random.chance(0.4)) return new Slice(Fragment.from(schema.text(randomText(random), randomMarks(random))), 0, 0);
  const parent = random.pick(Object.values(schema.nodes).filter((type) => !type.isLeaf && type.name !== 'doc'));
  const content = randomContent(random, parent, 2);
  if (random.chance(0.5)) return new Slice(content, 0, 0);
  const open = Slice.maxOpen(content);
  return new Slice(content, random.between(0, open.openStart), random.between(0, open.openEnd));
}
