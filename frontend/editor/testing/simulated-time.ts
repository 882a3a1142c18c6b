// A world's clock and its chance: nothing in a story happens by accident, and every story can be told again.

/// Numbers from 0 to 1 that only the seed decides (mulberry32).
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Appointment {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
}

/// Time that passes only when told.
export class SimulatedTime {
  now = 0;
  private order = 0;
  private appointments: Appointment[] = [];

  later(milliseconds: number, act: () => void): () => void {
    const appointment = { at: this.now + Math.max(0, milliseconds), order: this.order++, act };
    this.appointments.push(appointment);
    return () => {
      this.appointments = this.appointments.filter((other) => other !== appointment);
    };
  }

  /// Lets so many milliseconds pass, and everything happen that falls into them.
  async pass(milliseconds: number): Promise<void> {
    const until = this.now + milliseconds;
    for (;;) {
      await Promise.resolve();
      const next = this.appointments
        .filter(({ at }) => at <= until)
        .reduce<Appointment | null>((a, b) => (!a || b.at < a.at || (b.at === a.at && b.order < a.order) ? b : a), null);
      if (!next) break;
      this.appointments = this.appointments.filter((other) => other !== next);
      this.now = next.at;
      next.act();
    }
    this.now = until;
  }
}
