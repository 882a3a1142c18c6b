const quiet = 60_000;

/// Says things to those who can't see them. What goes wrong is said at once; who writes where, at most once a minute.
export class Announcer {
  private readonly region: HTMLElement;
  private readonly later: (milliseconds: number, act: () => void) => () => void;
  private next: string | null = null;
  private resting = false;

  constructor(region: HTMLElement, later: Announcer['later']) {
    this.region = region;
    this.later = later;
  }

  now(sentence: string): void {
    this.region.textContent = sentence;
  }

  /// The latest of what was to be said within a minute is said at its end.
  inPassing(sentence: string): void {
    if (this.resting) {
      this.next = sentence;
      return;
    }
    this.now(sentence);
    this.resting = true;
    this.later(quiet, () => {
      this.resting = false;
      const { next } = this;
      this.next = null;
      if (next !== null) this.inPassing(next);
    });
  }
}
