import { type Node, type NodeType, Slice } from 'prosemirror-model';
import { canJoin, canSplit, findWrapping, liftTarget, type Step, Transform } from 'prosemirror-transform';
import { randomAttrs, randomMark, randomNode, randomRange, randomSlice, randomText } from './documents.ts';
import type { Random } from './random.ts';
import { schema } from './schema.ts';

type Edit = (tr: Transform, random: Random) => void;

const blocks = ['paragraph', 'heading', 'blockquote', 'bullet_list', 'ordered_list', 'table'].map(
  (name) => schema.nodes[name]!,
);

const edits: Record<string, Edit> = {
  type: (tr, random) => {
    tr.replaceWith(...at(placeOf(tr, random)), schema.text(randomText(random)));
  },
  erase: (tr, random) => {
    const { from, to } = randomRange(random, tr.doc);
    if (random.chance(0.5)) tr.delete(from, to);
    else tr.deleteRange(from, to);
  },
  paste: (tr, random) => {
    const { from, to } = randomRange(random, tr.doc);
    const slice = randomSlice(random, tr.doc);
    if (random.chance(0.5)) tr.replaceRange(from, to, slice);
    else tr.replace(from, to, slice);
  },
  put: (tr, random) => {
    const { from, to } = randomRange(random, tr.doc);
    tr.replaceRangeWith(from, to, randomNode(random, random.pick([...blocks, schema.nodes['hard_break']!]), 2));
  },
  move: (tr, random) => {
    const { from, to } = randomRange(random, tr.doc);
    const moved = tr.doc.slice(from, to);
    tr.deleteRange(from, to);
    tr.replaceRange(...at(random.between(0, tr.doc.content.size)), moved);
  },
  split: (tr, random) => {
    const pos = placeOf(tr, random);
    const depth = random.between(1, 3);
    if (canSplit(tr.doc, pos, depth)) tr.split(pos, depth);
  },
  join: (tr, random) => {
    const pos = random.between(0, tr.doc.content.size);
    for (let near = pos; near < Math.min(pos + 30, tr.doc.content.size); near++)
      if (canJoin(tr.doc, near)) return void tr.join(near, random.between(1, 2));
  },
  lift: (tr, random) => {
    const range = blockRange(tr, random);
    const target = range && liftTarget(range);
    if (range && target != null) tr.lift(range, target);
  },
  wrap: (tr, random) => {
    const range = blockRange(tr, random);
    const type = random.pick(blocks);
    const wrapping = range && findWrapping(range, type, randomAttrs(random, type));
    if (range && wrapping) tr.wrap(range, wrapping);
  },
  retype: (tr, random) => {
    const { from, to } = randomRange(random, tr.doc);
    const type = schema.nodes[random.pick(['paragraph', 'heading'])]!;
    tr.setBlockType(from, to, type, randomAttrs(random, type));
  },
  remake: (tr, random) => {
    const found = nodeOf(tr, random, (type) => !type.isText);
    const type = random.chance(0.5) ? null : random.pick(blocks);
    if (found) tr.setNodeMarkup(found.pos, type, randomAttrs(random, found.node.type));
  },
  attribute: (tr, random) => {
    const found = nodeOf(tr, random, (type) => !!type.spec.attrs && type.name !== 'section');
    const attrs = found && randomAttrs(random, found.node.type);
    if (attrs) for (const name in attrs) tr.setNodeAttribute(found.pos, name, attrs[name]);
  },
  mark: (tr, random) => {
    const { from, to } = randomRange(random, tr.doc);
    tr.addMark(from, to, randomMark(random));
  },
  unmark: (tr, random) => {
    const { from, to } = randomRange(random, tr.doc);
    const mark = randomMark(random);
    tr.removeMark(from, to, random.pick([mark, mark.type, null]));
  },
  markNode: (tr, random) => {
    const found = nodeOf(tr, random, (type) => type.name === 'hard_break');
    if (found && random.chance(0.6)) tr.addNodeMark(found.pos, randomMark(random));
    else if (found) tr.removeNodeMark(found.pos, found.node.marks[0] ?? randomMark(random));
  },
  clear: (tr, random) => {
    const found = nodeOf(tr, random, (type) => type.inlineContent);
    if (found) tr.clearIncompatible(found.pos, random.pick([schema.nodes['paragraph']!, schema.nodes['blockquote']!]));
  },
  row: (tr, random) => {
    const found = nodeOf(tr, random, (type) => type.name === 'table_row');
    if (found && random.chance(0.5)) tr.insert(found.pos, randomNode(random, found.node.type, 3));
    else if (found) tr.delete(found.pos, found.pos + found.node.nodeSize);
  },
  cell: (tr, random) => {
    const found = nodeOf(tr, random, (type) => type.name === 'table_cell' || type.name === 'table_header');
    if (found && random.chance(0.5)) tr.insert(found.pos, found.node.type.createAndFill()!);
    else if (found) tr.replace(found.pos, found.pos + found.node.nodeSize, Slice.empty);
  },
};

/// What one of the library's own commands does to a text; often one step, sometimes many, sometimes none.
export function sensibleSteps(doc: Node, random: Random): { how: string; steps: readonly Step[] } {
  const how = random.pick(Object.keys(edits));
  const tr = new Transform(doc);
  try {
    edits[how]!(tr, random);
  } catch {
    // The library's commands throw where they have no answer; what they did before that counts.
  }
  return { how, steps: tr.steps };
}

function at(pos: number): [number, number] {
  return [pos, pos];
}

/// A place where words can stand, if there is one nearby.
function placeOf(tr: Transform, random: Random): number {
  const pos = random.between(0, tr.doc.content.size);
  for (let near = pos; near < Math.min(pos + 20, tr.doc.content.size); near++)
    if (tr.doc.resolve(near).parent.inlineContent) return near;
  return pos;
}

function blockRange(tr: Transform, random: Random) {
  const { from, to } = randomRange(random, tr.doc);
  return tr.doc.resolve(from).blockRange(tr.doc.resolve(to));
}

interface Found {
  readonly node: Node;
  readonly pos: number;
}

function nodeOf(tr: Transform, random: Random, wanted: (type: NodeType) => boolean): Found | null {
  const found: Found[] = [];
  tr.doc.descendants((node, pos) => {
    if (wanted(node.type)) found.push({ node, pos });
  });
  return found.length ? random.pick(found) : null;
}
