import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { closed } from './protocol.ts';
import { Sentences } from './sentences.ts';
import { shortcuts } from './keys.ts';
import { styles, tableTools, tools } from './tools.ts';

const file = new URL('../../src/main/resources/vaadin-i18n/translations.properties', import.meta.url);
const written = new Set([...readFileSync(file, 'utf8').matchAll(/^editor\.([^=]+)=/gm)].map((found) => found[1]!));

/// Every sentence the sources ask for by name, and those they choose.
function asked(): Set<string> {
  const here = new URL('.', import.meta.url);
  const sources = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const text = sources.map((name) => readFileSync(new URL(name, here), 'utf8')).join('\n');
  const named = [...text.matchAll(/\.say\(\s*'([^']+)'/g)].map((found) => found[1]!);
  const passedOn = [...text.matchAll(/\.?(?:button|announce|renderAct)\('([^']+)'/g)].map((found) => found[1]!);
  const chosen = [...text.matchAll(/\.say\([^()]*\? '([^']+)' : '([^']+)'/g)].flatMap(([, one, other]) => [one!, other!]);
  const counted = [...text.matchAll(/\.count\(\s*'([^']+)'/g)].flatMap((found) => [`${found[1]}.one`, `${found[1]}.other`]);
  const buttons = [...styles, ...tools, ...tableTools].map(({ sentence }) => sentence);
  const standings = ['opening', 'typed', 'received', 'saved', 'blocked'];
  const losses = ['removed', 'refused', 'no-right', 'not-merged', 'not-sent'].map((why) => `lost-${why}`);
  const lasting = [closed.malformed, closed.signedOut, closed.noRight, closed.noSuchDraft, closed.tooManySockets, 'protocol'];
  return new Set([
    ...named,
    ...passedOn,
    ...chosen,
    ...counted,
    ...buttons,
    ...shortcuts.map(([, sentence]) => sentence),
    ...standings,
    ...losses,
    ...lasting.map((code) => `refused-${code}`),
  ]);
}

test('every sentence that is asked for is written', () => {
  assert.deepEqual([...asked()].filter((sentence) => !written.has(sentence)), []);
});

test('every sentence that is written is asked for', () => {
  const known = asked();

  assert.deepEqual([...written].filter((sentence) => !known.has(sentence)), []);
});

test('fills places, and says numbers in the reader’s way', () => {
  const sentences = new Sentences({ 'word-count.one': '{0} mot', 'word-count.other': '{0} mots', 'in-section': 'dans {0}' }, {}, 'fr');

  assert.equal(sentences.say('in-section', 'Solution'), 'dans Solution');
  assert.equal(sentences.count('word-count', 0), '0 mot');
  assert.match(sentences.count('word-count', 1234), /^1\s234 mots$/);
});

test('says a moment with the day first', () => {
  assert.match(new Sentences({}, {}, 'en').moment('2027-03-03T14:05:00'), /^3 March 2027, 14:05$/);
});

test('says for whom somebody stands', () => {
  const sentences = new Sentences({}, { CIVIL_SOCIETY: 'Civil society' }, 'en');

  assert.equal(
    sentences.author({ person: 'Tomás Rey', organisation: 'Transparencia', side: 'CIVIL_SOCIETY' }),
    'Tomás Rey, Transparencia (Civil society)',
  );
  assert.equal(sentences.author({ person: 'An operator', organisation: null, side: null }), 'An operator');
});
