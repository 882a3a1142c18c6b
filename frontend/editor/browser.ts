import type { Claim } from './kept-words.ts';
import { subprotocol, type Reading } from './protocol.ts';
import type { Surroundings } from './surroundings.ts';

// The world as a browser has it.

/// The browser's sockets, clock and chance.
export const browser: Surroundings = {
  connect(address, events) {
    const url = new URL(address, location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    try {
      const socket = new WebSocket(url, subprotocol);
      socket.onopen = () => events.opened();
      socket.onmessage = (message: MessageEvent<unknown>) => events.heard(String(message.data));
      socket.onclose = ({ code }) => events.closed(code);
      return { send: (text) => socket.readyState === WebSocket.OPEN && socket.send(text), close: () => socket.close() };
    } catch {
      // A policy of the page or of the browser forbids sockets.
      setTimeout(() => events.closed(1006));
      return { send: () => undefined, close: () => undefined };
    }
  },
  async read(address) {
    try {
      const answer = await fetch(address, { headers: { Accept: 'application/json' }, cache: 'no-store' });
      if (!answer.ok) return answer.status;
      // Whoever is signed out is led to the sign-in page.
      return answer.redirected ? 401 : ((await answer.json()) as Reading);
    } catch {
      return null;
    }
  },
  now: () => performance.now(),
  later(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

/// A name held by this tab as long as it lives. Where the browser has no locks (a page without https) the first comes.
export const claim: Claim = (name) =>
  new Promise((resolve) => {
    if (!('locks' in navigator)) return resolve(true);
    void navigator.locks.request(`codraft ${name}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => undefined) : undefined;
    });
  });

/// The browser's storage, or one that lasts as long as the page where the browser forbids it.
export function storageOfTheBrowser(): Storage {
  try {
    return window.localStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (name) => kept.get(name) ?? null,
      setItem: () => {
        throw new DOMException('Storage is forbidden', 'SecurityError');
      },
      removeItem: (name) => void kept.delete(name),
      clear: () => kept.clear(),
    };
  }
}
