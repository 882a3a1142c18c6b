import type { Node } from 'prosemirror-model';
import { randomMark, randomNode, randomRange, randomSlice } from './documents.ts';
import type { Random } from './random.ts';
import { schema } from './schema.ts';

/// JSON as it comes: from a socket, nobody knows from whom.
export type Json = { [field: string]: unknown };

/// JSON of a step that may fit, may just miss, or may lie.
export function wildStep(doc: Node, random: Random): Json {
  // A copy: the library's JSON shares the attributes of the very nodes it was made from.
  const step = JSON.parse(JSON.stringify(random.pick(kinds)(doc, random))) as Json;
  if (random.chance(0.15)) spoil(step, random);
  return step;
}

type Kind = (doc: Node, random: Random) => Json;

const kinds: readonly Kind[] = [replace, replace, replaceAround, replaceAround, mark, markSet, nodeMark, attr];
const names = [...Object.keys(schema.nodes), 'em', 'strong', 'link', 'replace', '', 'x'];

function replace(doc: Node, random: Random): Json {
  const { from, to } = randomRange(random, doc);
  return { stepType: 'replace', from, to, ...slice(doc, random), ...structure(random) };
}

function replaceAround(doc: Node, random: Random): Json {
  const places = sorted(doc, random);
  const inner = slice(doc, random);
  const size = inner.slice ? sizeOf(inner.slice) : 0;
  return {
    stepType: 'replaceAround',
    from: places[0],
    gapFrom: places[1],
    gapTo: places[2],
    to: places[3],
    insert: random.between(0, Math.max(0, size)),
    ...inner,
    ...structure(random),
  };
}

function mark(doc: Node, random: Random): Json {
  const { from, to } = randomRange(random, doc);
  return { stepType: random.pick(['addMark', 'removeMark']), mark: randomMark(random).toJSON(), from, to };
}

function markSet(doc: Node, random: Random): Json {
  return { stepType: 'markSet', steps: Array.from({ length: random.between(0, 3) }, () => mark(doc, random)) };
}

function nodeMark(doc: Node, random: Random): Json {
  const pos = random.between(0, doc.content.size);
  return { stepType: random.pick(['addNodeMark', 'removeNodeMark']), pos, mark: randomMark(random).toJSON() };
}

function attr(doc: Node, random: Random): Json {
  const places: number[] = [random.between(0, doc.content.size)];
  doc.descendants((node, pos) => {
    if (node.type.spec.attrs) places.push(pos);
  });
  return {
    stepType: 'attr',
    pos: random.pick(places),
    attr: random.pick(['level', 'order', 'colspan', 'rowspan', 'colwidth', 'key', 'href', 'nonsense']),
    value: random.pick<unknown>([0, 1, 2, 3, 41, -1, 'problem', 'a b', null, [10, 20], [], ['x'], true]),
  };
}

// Four places in order, the inner two often around whole blocks, because a gap in the middle of words is soon refused.
function sorted(doc: Node, random: Random): number[] {
  const { from, to } = randomRange(random, doc);
  const $from = doc.resolve(from);
  const range = random.chance(0.7) ? $from.blockRange(doc.resolve(to)) : null;
  const gap = range ? [range.start, range.end] : [from, to];
  const out = random.between(0, 2);
  const end = gap[1]! + random.pick([out, out, 1]);
  return [Math.max(0, gap[0]! - out), gap[0]!, gap[1]!, Math.min(doc.content.size, end)];
}

function slice(doc: Node, random: Random): { slice?: Json } {
  if (random.chance(0.3)) return {};
  if (random.chance(0.3)) {
    const type = random.pick(Object.values(schema.nodes).filter((each) => !each.isText));
    const wrapper = randomNode(random, type, 3);
    return { slice: { content: [random.chance(0.5) ? wrapper.toJSON() : type.create(wrapper.attrs).toJSON()] } };
  }
  const json = randomSlice(random, doc).toJSON() as Json | null;
  if (json && random.chance(0.15)) json[random.pick(['openStart', 'openEnd'])] = random.between(0, 3);
  return json ? { slice: json } : {};
}

function structure(random: Random): Json {
  return random.chance(0.2) ? { structure: true } : {};
}

function sizeOf(json: Json): number {
  const size = (node: Json): number =>
    typeof node['text'] === 'string'
      ? node['text'].length
      : node['type'] === 'hard_break'
        ? 1
        : 2 + ((node['content'] as Json[] | undefined) ?? []).reduce((sum, child) => sum + size(child), 0);
  const content = ((json['content'] as Json[] | undefined) ?? []).reduce((sum, child) => sum + size(child), 0);
  return content - (Number(json['openStart']) || 0) - (Number(json['openEnd']) || 0);
}

/// Changes something anywhere in the JSON: a place, a depth, a name, a type.
function spoil(step: Json, random: Random): void {
  const places: { holder: Json; field: string }[] = [];
  const collect = (holder: Json): void => {
    for (const field of Object.keys(holder)) {
      places.push({ holder, field });
      const value = holder[field];
      if (value && typeof value === 'object') collect(value as Json);
    }
  };
  collect(step);
  const { holder, field } = random.pick(places);
  const value = holder[field];
  const lie = random.chance(0.2);
  if (typeof value === 'number' && !lie) holder[field] = value + random.pick([-2, -1, 1, 2, 100000]);
  else if (typeof value === 'string' && !lie) holder[field] = random.pick(names);
  else if (field === 'marks' && Array.isArray(value)) value.push(random.pick([{ type: 'em' }, value[0]]));
  else holder[field] = random.pick<unknown>([1, 0, -1, 'text', true, [], {}, [{}], { type: 'paragraph' }]);
}
