/// What schema.json says of an attribute, in JSON Schema's words.
export interface Rule {
  readonly default?: unknown;
  readonly type: string | readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Rule;
  readonly maxItems?: number;
}

/// Whether a value is one the attribute may have. The server measures with the same rules.
export function obeys(value: unknown, rule: Rule): boolean {
  return [rule.type].flat().some((type) => fits(value, type, rule));
}

function fits(value: unknown, type: string, rule: Rule): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'string':
      return (
        typeof value === 'string' &&
        value.length <= (rule.maxLength ?? Infinity) &&
        new RegExp(rule.pattern ?? '', 'u').test(value)
      );
    case 'integer':
      return Number.isInteger(value) && (value as number) >= (rule.minimum ?? -Infinity) && (value as number) <= (rule.maximum ?? Infinity);
    case 'array':
      return (
        Array.isArray(value) &&
        value.length <= (rule.maxItems ?? Infinity) &&
        value.every((item) => !rule.items || obeys(item, rule.items))
      );
    default:
      return false;
  }
}
