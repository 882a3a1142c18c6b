import assert from 'node:assert/strict';
import { draftOf } from '../draft.ts';
import type { Json, Side } from '../protocol.ts';
import { MemoryStorage } from './memory-storage.ts';
import { SimulatedAuthority } from './simulated-authority.ts';
import { fair } from './simulated-network.ts';
import { chance, SimulatedTime } from './simulated-time.ts';
import { Writer } from './writer.ts';

/// A text of sections, each of paragraphs: text({ problem: ['One', 'Two'] }).
export function text(sections: Record<string, readonly string[]>): Json {
  const paragraph = (words: string): Json =>
    words ? { type: 'paragraph', content: [{ type: 'text', text: words }] } : { type: 'paragraph' };
  return {
    type: 'doc',
    content: Object.entries(sections).map(([key, paragraphs]) => ({
      type: 'section',
      attrs: { key },
      content: paragraphs.map(paragraph),
    })),
  };
}

/// A draft, its authority, and everybody who writes it.
export class World {
  readonly time = new SimulatedTime();
  readonly writers: Writer[] = [];
  readonly random: () => number;
  authority: SimulatedAuthority;
  private running = true;

  constructor(document: Json, seed = 1) {
    this.authority = new SimulatedAuthority(document);
    this.random = chance(seed);
  }

  /// Somebody opens the draft.
  async with(name: string, side: Side = 'GOVERNMENT', storage = new MemoryStorage()): Promise<Writer> {
    const writer = this.expect(name, side, storage);
    await writer.open();
    await this.time.pass(50);
    return writer;
  }

  /// Somebody who has not opened it yet.
  expect(name: string, side: Side = 'GOVERNMENT', storage = new MemoryStorage()): Writer {
    const server = (): SimulatedAuthority | null => (this.running ? this.authority : null);
    const writer = new Writer(name, side, server, this.time, this.random, storage);
    this.writers.push(writer);
    return writer;
  }

  /// Somebody's window is gone.
  without(writer: Writer): void {
    writer.close();
    this.writers.splice(this.writers.indexOf(writer), 1);
  }

  /// Everything on its way arrives.
  async sync(milliseconds = 2000): Promise<void> {
    await this.time.pass(milliseconds);
  }

  async delay(writer: Writer, act: () => void | Promise<void>): Promise<void> {
    const { weather } = writer.network;
    writer.network.weather = { ...weather, delay: () => 400 };
    await act();
    writer.network.weather = weather;
  }

  async offline(writer: Writer, act: () => void | Promise<void>): Promise<void> {
    writer.network.weather = { ...fair, down: true };
    writer.network.cut();
    await this.time.pass(1);
    await act();
    writer.network.weather = fair;
    writer.authority!.dispatch({ type: 'woken' });
    await this.sync();
  }

  /// The server is killed; what it had stored is stored.
  stop(code = 1006): void {
    this.running = false;
    this.writers.forEach((writer) => writer.network.cut(code));
  }

  restart(): void {
    this.running = true;
  }

  /// Everybody sees the same, it is what the server has, and it is this.
  conv(words?: string): void {
    for (const writer of this.writers) {
      assert.deepEqual(writer.state!.doc.toJSON(), this.authority.doc.toJSON(), 'somebody sees another text');
      assert.equal(draftOf(writer.state!).version, this.authority.version, 'somebody is at another version');
      assert.equal(writer.unsaved, 0, 'something is not saved');
    }
    if (words !== undefined)
      assert.equal(this.authority.doc.textBetween(0, this.authority.doc.content.size, '|'), words);
  }
}
