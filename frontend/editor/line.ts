import { closed, type FromServer, type ToServer } from './protocol.ts';
import type { Surroundings, Wire } from './surroundings.ts';

const heartbeat = 20_000;
const patience = 10_000;
const patienceToOpen = 30_000;
const firstWait = 500;
const longestWait = 30_000;
const abnormal = 1006;

/// Appointments by name: a new one replaces the old.
export class Appointments {
  private readonly cancels = new Map<string, () => void>();
  private readonly world: Surroundings;

  constructor(world: Surroundings) {
    this.world = world;
  }

  make(name: string, milliseconds: number, act: () => void): void {
    this.cancel(name);
    this.cancels.set(name, this.world.later(milliseconds, act));
  }

  cancel(name: string): void {
    this.cancels.get(name)?.();
    this.cancels.delete(name);
  }

  cancelAll(): void {
    this.cancels.forEach((cancel) => cancel());
    this.cancels.clear();
  }
}

/// What happens on the line.
export interface LineEvents {
  connected(): void;
  heard(message: FromServer): void;
  lost(code: number): void;
}

/// The line to the authority: at most one socket at a time. A socket that is dead without saying so is noticed by its
/// silence, and what a former one still says is not listened to.
export class Line {
  private wire: Wire | null = null;
  private failures = 0;
  private readonly address: string;
  private readonly events: LineEvents;
  private readonly world: Surroundings;
  private readonly appointments: Appointments;

  constructor(address: string, events: LineEvents, world: Surroundings) {
    this.address = address;
    this.events = events;
    this.world = world;
    this.appointments = new Appointments(world);
  }

  /// Opens a socket now, in place of any other.
  open(): void {
    this.hangUp();
    const wire: Wire = this.world.connect(this.address, {
      opened: () => this.wire === wire && this.connected(),
      heard: (text) => this.wire === wire && this.hear(text),
      closed: (code) => this.wire === wire && this.drop(code),
    });
    this.wire = wire;
    this.expectAnswer(patienceToOpen);
  }

  /// Opens a socket after a while: the longer, the more often it failed, and never all editors at once.
  openLater(): void {
    this.hangUp();
    const wait = Math.min(longestWait, firstWait * 2 ** this.failures);
    this.failures++;
    this.appointments.make('open', wait * (0.5 + this.world.random() / 2), () => this.open());
  }

  /// The other side answers as it should. Only a line that lasts makes up for those that failed.
  stands(): void {
    this.appointments.make('lasting', longestWait, () => (this.failures = 0));
  }

  send(message: ToServer): void {
    this.wire?.send(JSON.stringify(message));
    if (message.type !== 'presence') this.expectAnswer(message.type === 'open' ? patienceToOpen : patience);
  }

  hangUp(): void {
    this.appointments.cancelAll();
    const wire = this.wire;
    this.wire = null;
    wire?.close();
  }

  private connected(): void {
    this.beat();
    this.events.connected();
  }

  private hear(text: string): void {
    this.appointments.cancel('answer');
    let message: FromServer;
    try {
      message = JSON.parse(text) as FromServer;
    } catch {
      return this.drop(closed.malformed);
    }
    this.events.heard(message);
  }

  private beat(): void {
    this.appointments.make('beat', heartbeat, () => {
      this.send({ type: 'alive' });
      this.beat();
    });
  }

  private expectAnswer(milliseconds: number): void {
    this.appointments.make('answer', milliseconds, () => this.drop(abnormal));
  }

  private drop(code: number): void {
    this.hangUp();
    this.events.lost(code);
  }
}
