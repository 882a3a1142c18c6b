import { Fragment, type Mark, type Node, type Schema } from 'prosemirror-model';
import { schema } from './schema.ts';
import type { Json } from './wild-steps.ts';

// The library trusts the steps it is given: they come from itself. The server's come from anybody, so it refuses some
// that the library takes. Every such difference has its name here, and nothing else may differ.

/// Why the server refuses this step whatever the library says of it; empty where both must say the same.
export function refusedOnPurpose(doc: Node, json: Json): string[] {
  const reasons = new Set<string>();
  step(json, reasons);
  if (!reasons.size) places(doc, json, reasons);
  return [...reasons];
}

/// The library lets a step bring nodes that break the schema inside, and never looks at them again.
export function breaksSchema(doc: Node): boolean {
  try {
    doc.check();
    return false;
  } catch {
    return true;
  }
}

const fields: Record<string, readonly string[]> = {
  replace: ['from', 'to', 'slice?', 'structure?'],
  replaceAround: ['from', 'to', 'gapFrom', 'gapTo', 'insert', 'slice?', 'structure?'],
  addMark: ['from', 'to', 'mark'],
  removeMark: ['from', 'to', 'mark'],
  markSet: ['steps'],
  addNodeMark: ['pos', 'mark'],
  removeNodeMark: ['pos', 'mark'],
  attr: ['pos', 'attr', 'value'],
};

function step(json: Json, reasons: Set<string>): void {
  const known = fields[String(json['stepType'])];
  if (!isObject(json) || !known || typeof json['stepType'] !== 'string') return void reasons.add('shape');
  if (!hasFields(json, ['stepType', ...known])) reasons.add('shape');
  for (const name of ['from', 'to', 'gapFrom', 'gapTo', 'insert', 'pos'])
    if (name in json && !isCount(json[name])) reasons.add('no position');
  if ('structure' in json && typeof json['structure'] !== 'boolean') reasons.add('shape');
  if ('attr' in json && typeof json['attr'] !== 'string') reasons.add('shape');
  if ('value' in json && !isAttribute(json['value'])) reasons.add('shape');
  if ('slice' in json) slice(json['slice'], reasons);
  if ('mark' in json) mark(json['mark'], reasons);
  if ('steps' in json) {
    if (Array.isArray(json['steps'])) json['steps'].forEach((each: Json) => step(each, reasons));
    else reasons.add('shape');
  }
  if (!reasons.size) order(json, reasons);
}

// A stretch that ends before it begins doubles words in the library.
function order(json: Json, reasons: Set<string>): void {
  const places = ['from', 'gapFrom', 'gapTo', 'to'].filter((name) => name in json).map((name) => Number(json[name]));
  if (places.some((place, i) => i > 0 && place < places[i - 1]!)) reasons.add('backwards');
  if ('insert' in json) {
    const cut = json['slice'] as Json | undefined;
    const content = Fragment.fromJSON(schema, cut?.['content']);
    const start = open(cut ?? {}, 'openStart');
    const insert = Number(json['insert']);
    if (insert > content.size - start - open(cut ?? {}, 'openEnd')) reasons.add('gap outside the slice');
    else if (isInsideCharacter(schema.topNodeType.create(null, content), insert + start))
      reasons.add('inside a character');
  }
}

function slice(json: unknown, reasons: Set<string>): void {
  if (!isObject(json) || !hasFields(json, ['content', 'openStart?', 'openEnd?'])) return void reasons.add('shape');
  for (const name of ['openStart', 'openEnd']) if (name in json && !isCount(json[name])) reasons.add('not that open');
  nodes(json['content'], reasons);
  if (reasons.size) return;
  const content = Fragment.fromJSON(schema, json['content']);
  const [start, end] = [open(json, 'openStart'), open(json, 'openEnd')];
  if (!isOpen(content, start, 'firstChild') || !isOpen(content, end, 'lastChild')) reasons.add('not that open');
  else if (content.size - start - end === 0) reasons.add('a slice of nothing');
}

function isOpen(content: Fragment, depth: number, side: 'firstChild' | 'lastChild'): boolean {
  if (depth === 0) return true;
  const edge = content[side];
  return !!edge && !edge.isLeaf && isOpen(edge.content, depth - 1, side);
}

const textFields = ['type', 'text', 'marks?'];
const nodeFields = ['type', 'attrs?', 'content?', 'marks?'];

function nodes(json: unknown, reasons: Set<string>): void {
  if (!Array.isArray(json)) return void reasons.add('shape');
  for (const node of json) {
    const isText = isObject(node) && node['type'] === 'text';
    if (!isObject(node) || !hasFields(node, isText ? textFields : nodeFields)) {
      reasons.add('shape');
      continue;
    }
    if (isText) {
      if (typeof node['text'] !== 'string' || !node['text'] || !isStorable(node['text'])) reasons.add('no text');
    } else typed(schema.nodes, node, reasons);
    if ('content' in node) nodes(node['content'], reasons);
    if ('marks' in node) markSet(node['marks'], reasons);
  }
}

function markSet(json: unknown, reasons: Set<string>): void {
  if (!Array.isArray(json)) return void reasons.add('shape');
  json.forEach((each) => mark(each, reasons));
  if (reasons.size) return;
  let set: readonly Mark[] = [];
  for (const each of json) set = schema.markFromJSON(each).addToSet(set);
  if (set.length !== json.length) reasons.add('marks that exclude each other');
}

function mark(json: unknown, reasons: Set<string>): void {
  if (!isObject(json) || !hasFields(json, ['type', 'attrs?'])) return void reasons.add('shape');
  typed(schema.marks, json, reasons);
}

function typed(types: Schema['nodes'] | Schema['marks'], json: Json, reasons: Set<string>): void {
  const type = typeof json['type'] === 'string' ? types[json['type']] : undefined;
  const attrs = json['attrs'] ?? {};
  if (!type) reasons.add('no such type');
  else if (!isObject(attrs) || ('attrs' in json && json['attrs'] === null)) reasons.add('shape');
  else if (Object.keys(attrs).some((name) => !(name in (type.spec.attrs ?? {})))) reasons.add('no such attribute');
  else {
    try {
      type.create(attrs);
    } catch {
      reasons.add('no such attribute');
    }
  }
}

function places(doc: Node, json: Json, reasons: Set<string>): void {
  if (Array.isArray(json['steps'])) json['steps'].forEach((each: Json) => places(doc, each, reasons));
  for (const name of ['from', 'to', 'gapFrom', 'gapTo'])
    if (name in json && isInsideCharacter(doc, Number(json[name]))) reasons.add('inside a character');
  if (json['stepType'] === 'attr') {
    const pos = Number(json['pos']);
    const node = pos <= doc.content.size ? doc.nodeAt(pos) : null;
    if (node && !(String(json['attr']) in (node.type.spec.attrs ?? {}))) reasons.add('no such attribute');
  }
}

function isInsideCharacter(doc: Node, pos: number): boolean {
  if (pos > doc.content.size) return false;
  const { nodeBefore, nodeAfter, textOffset } = doc.resolve(pos);
  return textOffset > 0 && /[\ud800-\udbff]$/.test(nodeBefore!.text!) && /^[\udc00-\udfff]/.test(nodeAfter!.text!);
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function isAttribute(value: unknown): boolean {
  const single = (each: unknown): boolean =>
    typeof each === 'string' ? isStorable(each) : typeof each === 'boolean' || Number.isSafeInteger(each);
  return value === null || (Array.isArray(value) ? value.every(single) : single(value));
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function open(json: Json, side: string): number {
  return Number(json[side] ?? 0);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasFields(json: Json, known: readonly string[]): boolean {
  const needed = known.filter((name) => !name.endsWith('?'));
  const all = known.map((name) => name.replace('?', ''));
  return needed.every((name) => name in json) && Object.keys(json).every((name) => all.includes(name));
}
