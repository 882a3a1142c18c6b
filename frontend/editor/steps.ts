import type { Transaction } from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import type { Json } from './protocol.ts';
import { schema } from './schema.ts';

/// The step as it is sent and kept.
export function stepToJson(step: Step): Json {
  const json = step.toJSON() as Json;
  return json['stepType'] === 'markSet' ? { ...json, steps: markSteps(json) } : json;
}

/// The step that was sent or kept, or a RangeError where it is none.
export function stepFromJson(json: Json): Step {
  return Step.fromJSON(schema, json);
}

/// Applies the step if it has a place in the text; tells whether it had.
export function fits(tr: Transaction, step: Step): boolean {
  try {
    return tr.maybeStep(step).failed === null;
  } catch (error) {
    // A position outside the text is thrown, not reported.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

// Undoing and redoing a mark over marked text nests sets, and the library can't read its own nested set back.
function markSteps(json: Json): Json[] {
  return json['stepType'] === 'markSet' ? (json['steps'] as Json[]).flatMap(markSteps) : [json];
}
