import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanAddress, safeAddress, typedAddress } from './links.ts';

test('refuses whatever is no web page and no mailbox', () => {
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'https://bank.example@evil.example/',
    'ftp://example.org/',
    '//example.org',
    '/inside',
    '#here',
    '',
  ];

  for (const address of hostile) assert.equal(safeAddress(address), null, address);
});

test('stores an address as the schema takes it', () => {
  const stored = safeAddress('https://example.org/a b?q="<{|}>"#`^');

  assert.match(stored!, /^https:\/\/[^\s"<>\\^`{|}]+$/);
});

test('refuses an address that is longer than any', () => {
  assert.equal(safeAddress(`https://example.org/${'a'.repeat(2000)}`), null);
});

test('takes what a person types for a page or a mailbox', () => {
  assert.equal(typedAddress('example.org/health'), 'https://example.org/health');
  assert.equal(typedAddress(' ana@example.org '), 'mailto:ana@example.org');
  assert.equal(typedAddress('http://example.org'), 'http://example.org/');
  assert.equal(typedAddress('localhost:8080'), null);
  assert.equal(typedAddress('not an address'), null);
  assert.equal(typedAddress('javascript:alert(1)'), null);
});

test('takes the marks of campaigns off an address, and leaves the rest', () => {
  const address = 'https://example.org/plan?page=2&utm_source=mail&utm_campaign=x&fbclid=1&gclid=2&mc_eid=3#top';

  assert.equal(cleanAddress(address), 'https://example.org/plan?page=2#top');
});

test('leads past the detours of mail programs and search pages', () => {
  const meant = 'https://example.org/plan?utm_source=mail';

  for (const detour of [
    `https://www.google.com/url?q=${encodeURIComponent(meant)}&sa=D`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(meant)}&data=5`,
    `https://l.facebook.com/l.php?u=${encodeURIComponent(meant)}&h=x`,
  ])
    assert.equal(cleanAddress(detour), 'https://example.org/plan');
  assert.equal(cleanAddress('https://www.google.com/url?q=javascript:alert(1)'), null);
});
