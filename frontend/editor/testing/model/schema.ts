import { Schema, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import { validated } from '../../attribute-rules.ts';
import described from '../../schema.json' with { type: 'json' };

// schema.json as the library reads it, without what only a browser needs.

type Described = Record<string, { attrs?: Parameters<typeof validated>[0] }>;

function specs(part: Described): Record<string, NodeSpec & MarkSpec> {
  return Object.fromEntries(
    Object.entries(part).map(([name, spec]) => [name, spec.attrs ? { ...spec, attrs: validated(spec.attrs) } : spec]),
  ) as Record<string, NodeSpec & MarkSpec>;
}

export const schema = new Schema({
  topNode: described.topNode,
  nodes: specs(described.nodes as unknown as Described),
  marks: specs(described.marks as unknown as Described),
});
