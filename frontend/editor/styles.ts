import beside from './beside.css?inline';
import css from './editor.css?inline';

let sheet: CSSStyleSheet | undefined;

/// Brings the editor's style sheet to the page or the shadow it stands in, once.
export function adoptStyles(root: Document | ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(String(css) + String(beside));
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
