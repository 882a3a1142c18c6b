import type { AttributeSpec } from 'prosemirror-model';

// schema.json says in the words of JSON Schema what an attribute may be. The server reads the same words, so neither
// side lets in what the other refuses.

interface Rule {
  readonly type: string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly items?: Rule;
  readonly maxItems?: number;
}

/// The attributes of one node or mark of schema.json, each with the check ProseMirror asks for.
export function validated(attrs: Record<string, Rule & { readonly default?: unknown }>): Record<string, AttributeSpec> {
  return Object.fromEntries(Object.entries(attrs).map(([name, rule]) => [name, withCheck(name, rule)]));
}

function withCheck(name: string, rule: Rule & { readonly default?: unknown }): AttributeSpec {
  const validate = (value: unknown): void => {
    if (!allows(rule, value)) throw new RangeError(`This is no ${name}`);
  };
  return 'default' in rule ? { default: rule.default, validate } : { validate };
}

/// Whether an attribute with this rule may have this value.
export function allows(rule: Rule, value: unknown): boolean {
  return [rule.type].flat().some((type) => isOf(type, rule, value));
}

function isOf(type: string, rule: Rule, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value) && (value as number) >= rule.minimum! && (value as number) <= rule.maximum!;
    case 'string':
      return typeof value === 'string' && value.length <= rule.maxLength! && compiled(rule.pattern!).test(value);
    case 'array':
      return Array.isArray(value) && value.length <= rule.maxItems! && value.every((item) => allows(rule.items!, item));
    default:
      return false;
  }
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern);
  patterns.set(pattern, known);
  return known;
}
