import type { Author, Side } from './protocol.ts';

/// The marks of the sides: a colour never stands alone.
export const marks: Readonly<Record<Side, string>> = { GOVERNMENT: '▲', CIVIL_SOCIETY: '●', OTHER: '■' };

/// What the element says, in the reader's language. The sentences come from the server; a key it does not know is
/// shown as it is, so that nobody misses it.
export class Sentences {
  readonly locale: string;
  private readonly words: Readonly<Record<string, string>>;
  private readonly sides: Readonly<Record<string, string>>;
  private readonly plurals: Intl.PluralRules;
  private readonly days: Intl.DateTimeFormat;
  private readonly times: Intl.DateTimeFormat;
  private readonly numbers: Intl.NumberFormat;

  constructor(words: Readonly<Record<string, string>>, sides: Readonly<Record<string, string>>, locale: string) {
    this.words = words;
    this.sides = sides;
    this.locale = locale;
    this.plurals = new Intl.PluralRules(locale);
    // English without a country is the international one: the day first, hours to 24.
    const dated = locale === 'en' ? 'en-GB' : locale;
    this.days = new Intl.DateTimeFormat(dated, { dateStyle: 'long' });
    this.times = new Intl.DateTimeFormat(dated, { timeStyle: 'short' });
    this.numbers = new Intl.NumberFormat(locale);
  }

  /// The sentence with its places filled: {0} is the first.
  say(key: string, ...places: readonly string[]): string {
    return (this.words[key] ?? key).replace(/\{(\d)\}/g, (_, place) => places[Number(place)] ?? '');
  }

  /// The sentence for a number of things: `key.one` or `key.other`, {0} being the number.
  count(key: string, number: number, ...places: readonly string[]): string {
    const form = this.plurals.select(number) === 'one' ? 'one' : 'other';
    return this.say(`${key}.${form}`, this.numbers.format(number), ...places);
  }

  /// “3 March 2027, 14:05”.
  moment(at: string): string {
    return `${this.days.format(new Date(at))}, ${this.times.format(new Date(at))}`;
  }

  side(side: Side | null): string {
    return side === null ? '' : (this.sides[side] ?? side);
  }

  /// “Ana Morales, Ministry of Justice (government)”.
  author({ person, organisation, side }: Author): string {
    const standing = organisation ? `${person}, ${organisation}` : person;
    return side === null ? standing : `${standing} (${this.side(side)})`;
  }
}

/// The side's mark, or nothing for whoever stands for none.
export function markOf(side: Side | null): string {
  return side === null ? '' : marks[side];
}

/// The side's name in class names: civil-society.
export function sideClass(side: Side | null): string {
  return side === null ? 'no-side' : `side-${side.toLowerCase().replace('_', '-')}`;
}
