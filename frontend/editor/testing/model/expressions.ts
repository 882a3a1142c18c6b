import { Schema, type SchemaSpec } from 'prosemirror-model';
import { Random } from './random.ts';

// Random content expressions, most of them sound, and the automaton the real library makes of each:
//   node expressions.ts 1 3000

const parts = {
  a: { group: 'g' },
  b: { group: 'g h' },
  c: { content: 'a*', group: 'h' },
  d: { attrs: { must: { type: 'integer', minimum: 0, maximum: 9 } } },
  text: { group: 'words' },
  i: { inline: true, group: 'words' },
};

function expression(random: Random, depth: number): string {
  const kind = depth > 3 ? 0 : random.between(0, 7);
  const inner = (): string => expression(random, depth + 1);
  switch (kind) {
    case 3:
      return `${inner()} ${inner()}`;
    case 4:
      return `(${inner()} | ${inner()})`;
    case 5:
      return `(${inner()})${random.pick(['+', '*', '?'])}`;
    case 6:
      return `(${inner()})${random.pick(['{2}', '{0}', '{1,2}', '{0,3}', '{1,}', '{0,}'])}`;
    case 7:
      return inner() + random.pick(['', '', '+', '*', '?', ')', '{2', '|', '', '']);
    default:
      return random.pick(['a', 'b', 'c', 'g', 'h', 'a', 'b', 'c', 'g', 'h', 'd', 'text', 'i', 'words', 'x', '']);
  }
}

function automaton(schema: unknown): string {
  try {
    return new Schema(schema as SchemaSpec).topNodeType.contentMatch.toString();
  } catch (error) {
    return error instanceof SyntaxError ? 'refused' : 'endless';
  }
}

const [seed = 1, wanted = 1000] = process.argv.slice(2).map(Number);
const random = new Random(seed);
for (let told = 0; told < wanted; ) {
  const schema = { nodes: { doc: { content: expression(random, 0) }, ...parts } };
  const made = automaton(schema);
  // The library itself can walk in circles; such an expression tells nothing.
  if (made === 'endless') continue;
  process.stdout.write(JSON.stringify({ schema, automaton: made }) + '\n');
  told++;
}
