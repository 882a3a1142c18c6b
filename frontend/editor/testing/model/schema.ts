import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { obeys, type Rule } from '../../attribute-rules.ts';
import described from '../../schema.json' with { type: 'json' };

// schema.json as the library reads it, without what only a browser needs.

type Described = Record<string, { attrs?: Record<string, Rule> }>;

function specs(part: Described): Record<string, NodeSpec & MarkSpec> {
  return Object.fromEntries(
    Object.entries(part).map(([name, spec]) => [name, spec.attrs ? { ...spec, attrs: checked(spec.attrs) } : spec]),
  ) as Record<string, NodeSpec & MarkSpec>;
}

function checked(rules: Record<string, Rule>): Record<string, AttributeSpec> {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => {
      const validate = (value: unknown): void => {
        if (!obeys(value, rule)) throw new RangeError(`This is no ${name}`);
      };
      return [name, 'default' in rule ? { default: rule.default, validate } : { validate }];
    }),
  );
}

export const schema = new Schema({
  topNode: described.topNode,
  nodes: specs(described.nodes as unknown as Described),
  marks: specs(described.marks as unknown as Described),
});
