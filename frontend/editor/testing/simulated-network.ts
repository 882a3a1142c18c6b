import type { Author, FromServer, ToServer } from '../protocol.ts';
import type { Surroundings, Wire, WireEvents } from '../surroundings.ts';
import type { Session, SimulatedAuthority } from './simulated-authority.ts';
import type { SimulatedTime } from './simulated-time.ts';

/// How the network treats somebody, milliseconds each way.
export interface Weather {
  readonly delay: () => number;
  /// No socket opens.
  readonly blocked: boolean;
  /// The server knows this browser no longer: no socket opens, and whoever asks by HTTP is told so.
  readonly signedOut: boolean;
  /// Nothing gets through, not even by HTTP.
  readonly down: boolean;
}

export const fair: Weather = { delay: () => 5, blocked: false, signedOut: false, down: false };

interface Connection {
  readonly session: Session;
  readonly cut: (code: number) => void;
  silent: boolean;
}

/// The wires between one person's editor and the authority. Messages come late but in order, until the wire is cut.
export class SimulatedNetwork implements Surroundings {
  weather = fair;
  readonly random: () => number;
  private readonly server: () => SimulatedAuthority | null;
  private readonly time: SimulatedTime;
  private readonly author: Author;
  private readonly connections = new Set<Connection>();

  constructor(server: () => SimulatedAuthority | null, time: SimulatedTime, author: Author, random: () => number) {
    this.server = server;
    this.time = time;
    this.author = author;
    this.random = random;
  }

  now(): number {
    return this.time.now;
  }

  later(milliseconds: number, act: () => void): () => void {
    return this.time.later(milliseconds, act);
  }

  read(): ReturnType<Surroundings['read']> {
    const server = this.weather.down ? null : this.server();
    return Promise.resolve(server && this.weather.signedOut ? 401 : (server?.read() ?? null));
  }

  connect(_address: string, events: WireEvents): Wire {
    const server = this.server();
    if (!server || this.weather.blocked || this.weather.signedOut || this.weather.down) {
      this.later(this.weather.delay(), () => events.closed(1006));
      return { send: () => undefined, close: () => undefined };
    }
    const { wire, connection } = this.wire(server, events);
    this.connections.add(connection);
    this.later(this.weather.delay(), () => this.connections.has(connection) && events.opened());
    return wire;
  }

  /// Every wire breaks; what was under way is gone.
  cut(code = 1006): void {
    [...this.connections].forEach((connection) => connection.cut(code));
  }

  /// The wires are dead, and nobody says so.
  goSilent(): void {
    this.connections.forEach((connection) => (connection.silent = true));
  }

  private wire(server: SimulatedAuthority, events: WireEvents): { wire: Wire; connection: Connection } {
    const arrives = { there: 0, back: 0 };
    const alive = (): boolean => this.connections.has(connection) && !connection.silent;
    const carry = (way: 'there' | 'back', act: () => void): void => {
      arrives[way] = Math.max(arrives[way], this.time.now + this.weather.delay());
      this.later(arrives[way] - this.time.now, () => alive() && act());
    };
    const end = (code: number): void => {
      if (!this.connections.delete(connection)) return;
      server.leave(connection.session);
      if (!connection.silent) this.later(0, () => events.closed(code));
    };
    const session: Session = {
      client: '',
      author: this.author,
      at: '2027-03-03T14:05:00Z',
      say: (message: FromServer) => carry('back', () => events.heard(JSON.stringify(message))),
      end,
    };
    const connection: Connection = { session, cut: end, silent: false };
    const wire: Wire = {
      send: (text) => carry('there', () => this.server() === server && server.hear(session, JSON.parse(text) as ToServer)),
      close: () => {
        // What was sent before the close still arrives.
        carry('there', () => end(1000));
      },
    };
    return { wire, connection };
  }
}
