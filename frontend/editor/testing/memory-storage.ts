/// A browser's storage, as long as the story lasts; `full` refuses everything.
export class MemoryStorage implements Storage {
  full = false;
  private readonly items = new Map<string, string>();

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }

  setItem(name: string, text: string): void {
    if (this.full) throw new DOMException('The quota is exceeded', 'QuotaExceededError');
    this.items.set(name, text);
  }

  removeItem(name: string): void {
    this.items.delete(name);
  }

  clear(): void {
    this.items.clear();
  }
}
