import { html, render } from 'lit';
import { shortcuts } from './keys.ts';
import type { Sentences } from './sentences.ts';

const mac = typeof navigator !== 'undefined' && /Mac|iP(hone|ad|od)/.test(navigator.platform);

/// The keys as they stand on this keyboard: “Ctrl+B”, “⌘B”.
export function spokenKeys(keys: string): string {
  return mac
    ? keys.replace('Mod+', '⌘').replace('Alt+', '⌥').replace('Shift+', '⇧')
    : keys.replace('Mod', 'Ctrl');
}

/// Lists the shortcuts, over the page; Escape closes it, and the keyboard is where it was.
export function showShortcuts(dialog: HTMLDialogElement, sentences: Sentences): void {
  render(
    html`
      <h2>${sentences.say('shortcuts')}</h2>
      <dl>
        ${shortcuts.map(([keys, sentence]) => html`<div><dt>${sentences.say(sentence)}</dt><dd><kbd>${spokenKeys(keys)}</kbd></dd></div>`)}
      </dl>
      <form method="dialog"><button class="draft-button">${sentences.say('close')}</button></form>
    `,
    dialog,
  );
  dialog.setAttribute('aria-label', sentences.say('shortcuts'));
  dialog.showModal();
}
