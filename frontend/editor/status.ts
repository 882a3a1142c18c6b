import type { Standing } from './authority.ts';
import type { Sentences } from './sentences.ts';

/// Standings that a person must hear of.
export const troubles: ReadonlySet<Standing> = new Set<Standing>(['offline', 'blocked', 'refused', 'read-only']);

/// How safe the words are, in a sentence. It never promises more than is true: “Saved” means stored by the server, and
/// “kept on this device” that the browser took them.
export function statusSentence(standing: Standing, reason: string, kept: boolean, sentences: Sentences): string {
  switch (standing) {
    case 'offline':
      return sentences.say(kept ? 'offline' : 'offline-not-kept');
    case 'refused':
      return sentences.say(`refused-${reason}`);
    case 'read-only':
      return reason || sentences.say('read-only');
    default:
      return sentences.say(standing);
  }
}
