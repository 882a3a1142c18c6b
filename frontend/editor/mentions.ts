import type { Side } from './protocol.ts';

/// Somebody whom a comment may speak to by name: a person, by their seat, or an organisation.
export interface Mentionable {
  readonly person: boolean;
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly side: Side;
}

/// The page's answer to what was typed so far.
export type AskPeople = (typed: string) => Promise<readonly Mentionable[]>;

const beingTyped = /(?:^|[\s(])@([\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}'’.-]+)?)$/u;

/// What was typed behind an @ up to the cursor, or null where nobody is being named.
export function nameBeingTyped(words: string, cursor: number): string | null {
  return beingTyped.exec(words.slice(0, cursor))?.[1] ?? null;
}

/// The words with the name completed, and where the cursor is then.
export function completed(words: string, cursor: number, name: string): { words: string; cursor: number } {
  const typed = nameBeingTyped(words, cursor) ?? '';
  const before = `${words.slice(0, cursor - typed.length)}${name} `;
  return { words: before + words.slice(cursor).replace(/^ /, ''), cursor: before.length };
}

/// Those whose names still stand in the words.
export function mentioned(words: string, chosen: readonly Mentionable[]): { people: string[]; organisations: string[] } {
  const still = chosen.filter(({ name }) => words.includes(`@${name}`));
  const ids = (person: boolean): string[] => [...new Set(still.filter((one) => one.person === person).map(({ id }) => id))];
  return { people: ids(true), organisations: ids(false) };
}
