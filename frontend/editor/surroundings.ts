import type { Reading } from './protocol.ts';

/// One socket to the authority.
export interface Wire {
  send(text: string): void;
  close(): void;
}

export interface WireEvents {
  opened(): void;
  heard(text: string): void;
  closed(code: number): void;
}

/// What the connection needs of the world around it. Tests have a small world of their own.
export interface Surroundings {
  connect(address: string, events: WireEvents): Wire;
  /// The text by HTTP; a number is the status of a refusal; null when nobody answers.
  read(address: string): Promise<Reading | number | null>;
  /// Milliseconds.
  now(): number;
  /// Calls `act` after so many milliseconds, unless the returned function was called first.
  later(milliseconds: number, act: () => void): () => void;
  /// From 0 to 1.
  random(): number;
}
