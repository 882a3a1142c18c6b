import type { EditorView } from 'prosemirror-view';

/// Where something that floats beside words stands within its host: below the words, not beyond the host's edge. A
/// narrow screen shows it at its foot instead, as the style sheet says.
export function below(view: EditorView, position: number, host: HTMLElement, width: number): string {
  const around = host.getBoundingClientRect();
  const at = view.coordsAtPos(Math.min(position, view.state.doc.content.size), -1);
  const start = Math.max(0, Math.min(at.left - around.left, around.width - width));
  return `inset-block-start: ${at.bottom - around.top + 6}px; inset-inline-start: ${start}px`;
}
