let count = 0;

/// A name for an element of the page that no other has: two texts may stand side by side.
export function unique(name: string): string {
  return `draft-${name}-${++count}`;
}
