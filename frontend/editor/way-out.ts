const focusable = 'a[href], button:not([disabled]), input, select, textarea, [tabindex]:not([tabindex="-1"])';

/// Leaves the text for the next place of the page marked `data-f6`, in the page's order, beginning again at the top;
/// where none is marked, for the toolbar.
export function leaveText(editor: HTMLElement): boolean {
  const places = [...document.querySelectorAll<HTMLElement>('[data-f6]')].filter((place) => !place.contains(editor) && !editor.contains(place));
  const behind = places.find((place) => editor.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
  const next = behind ?? places[0] ?? editor.querySelector<HTMLElement>('.draft-tools, .draft-foot');
  const first = next?.matches(focusable) ? next : next?.querySelector<HTMLElement>(focusable);
  (first ?? next)?.focus();
  return true;
}
