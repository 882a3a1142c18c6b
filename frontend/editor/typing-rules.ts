import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { NodeType } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import { schema } from './schema.ts';
import { apart } from './undo.ts';

/// What typing at the beginning of a paragraph makes of it: “- ” a list, “1. ” a numbered one, “> ” a quote.
export function typingRules(): Plugin {
  return inputRules({
    rules: [
      wrapping(/^\s*[-*•]\s$/, schema.nodes['bullet_list']!),
      wrapping(/^1[.)]\s$/, schema.nodes['ordered_list']!),
      wrapping(/^\s*>\s$/, schema.nodes['blockquote']!),
    ],
  });
}

// Undo first takes back what the rule made, and leaves what was typed.
function wrapping(typed: RegExp, type: NodeType): InputRule {
  const rule = wrappingInputRule(typed, type) as InputRule & { handler: ConstructorParameters<typeof InputRule>[1] };
  return new InputRule(typed, (state, match, start, end) => {
    const tr = typeof rule.handler === 'function' ? rule.handler(state, match, start, end) : null;
    return tr && apart(tr);
  });
}
