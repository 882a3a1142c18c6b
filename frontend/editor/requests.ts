import type { FromServer, RefusalCode, Saying } from './protocol.ts';

/// What became of something said beside the text. `unsent`: there was no line. `unknown`: the line broke before the
/// answer came; it may have been done or not.
export type Answer =
  | { readonly type: 'done'; readonly id: string }
  | { readonly type: 'refused'; readonly code: RefusalCode; readonly message: string }
  | { readonly type: 'unsent' | 'unknown' };

/// What was said beside the text and waits for its answer. Nothing is said twice by itself: a second comment is worse
/// than a question.
export class Requests {
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  make(saying: Saying, send: (message: Saying & { readonly request: number }) => void): Promise<Answer> {
    const request = ++this.last;
    return new Promise((answer) => {
      this.waiting.set(request, answer);
      send({ ...saying, request });
    });
  }

  answered(message: FromServer & { type: 'done' | 'refused' }): void {
    const { request } = message;
    const answer = request === undefined ? undefined : this.waiting.get(request);
    this.waiting.delete(request ?? 0);
    answer?.(message);
  }

  /// The line is gone, and with it every answer.
  lose(): void {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    waiting.forEach((answer) => answer({ type: 'unknown' }));
  }
}
