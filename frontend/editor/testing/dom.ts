import { Window } from 'happy-dom';

/// A page for tests that need one; importing this makes it the global one.
export const page = new Window({ url: 'https://codraft.example/ke/plans' });

for (const name of ['document', 'DOMParser', 'Node', 'HTMLElement', 'MutationObserver', 'getComputedStyle'] as const)
  Object.defineProperty(globalThis, name, { value: page[name as keyof typeof page], configurable: true });
Object.defineProperty(globalThis, 'window', { value: page, configurable: true });
