import './testing/dom.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser as Parser, Fragment, Slice, type Node } from 'prosemirror-model';
import { cleanHtml, pasteProps } from './paste.ts';
import { schema } from './schema.ts';

/// What stands in the text after pasting the page.
function pasted(html: string): Slice {
  const holder = document.createElement('div');
  holder.innerHTML = cleanHtml(html);
  return Parser.fromSchema(schema).parseSlice(holder);
}

function outline(content: Fragment): string[] {
  const lines: string[] = [];
  content.forEach((node) => lines.push(`${node.type.name}: ${node.textContent}`));
  return lines;
}

const words = (html: string): string => {
  const { content } = pasted(html);
  return content.textBetween(0, content.size, '|', '/');
};

test('keeps the words of Word and nothing that served Word', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
    <style><!-- p.MsoNormal {margin:0} --></style><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head>
    <body lang=EN style='tab-interval:36.0pt'><!--StartFragment-->
    <p class=MsoNormal style='margin-bottom:8pt'><b style='mso-bidi-font-weight:normal'><span lang=EN-GB>Hospitals</span></b>
    <span style='mso-spacerun:yes'> </span>publish nothing.<o:p></o:p></p>
    <p class=MsoNormal><span style='display:none;mso-hide:all'>hidden</span>Nobody knows.<o:p>&nbsp;</o:p></p>
    <!--EndFragment--></body></html>`;

  const clean = cleanHtml(html);

  assert.doesNotMatch(clean, /Mso|mso|o:p|<!--|class=|lang=|Normal|hidden/);
  assert.match(words(html), /^Hospitals\s+publish nothing\.\|Nobody knows\.\s?$/);
});

test('makes lists again of those that Word drew', () => {
  const entry = (level: number, drawn: string, text: string): string =>
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span
     style='font-family:Symbol'><span style='mso-list:Ignore'>${drawn}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><!--[endif]-->${text}<o:p></o:p></p>`;
  const html = `<p>Before</p>${entry(1, '·', 'One')}${entry(2, 'o', 'One a')}${entry(1, '·', 'Two')}<p>Between</p>${entry(1, '1.', 'First')}${entry(1, '2.', 'Second')}`;

  const { content } = pasted(html);

  assert.deepEqual(outline(content), ['paragraph: Before', 'bullet_list: OneOne aTwo', 'paragraph: Between', 'ordered_list: FirstSecond']);
  assert.equal(content.child(1).childCount, 2);
  assert.equal(content.child(1).firstChild!.lastChild!.type.name, 'bullet_list');
});

test('shows what mail shows to those who have no Word', () => {
  assert.equal(words('<p>One</p><!--[if !mso]><!-- --><p>Two</p><!--<![endif]--><p>Three</p>'), 'One|Two|Three');
});

test('leaves tooltips, hidden words and scripts where they were', () => {
  const html = `<p>The <abbr title="Open Government Partnership">OGP</abbr> asks
    <span class="tooltip">countries<span class="tooltiptext">members of the OGP</span></span>
    <span role="tooltip">a hint</span><span hidden>secret</span><span style="visibility:hidden">more</span>
    <span class="sr-only">opens in a new window</span><script>alert(1)</script>to write plans.</p>`;

  assert.equal(words(html).replace(/\s+/g, ' '), 'The OGP asks countries to write plans.');
});

test('takes no link that could harm, and no mark of a campaign', () => {
  const html = `<p><a href="javascript:alert(1)" onclick="alert(2)">one</a> <a href="https://example.org/?utm_source=x&id=1">two</a></p>`;

  const links: string[] = [];
  pasted(html).content.descendants((node: Node) => node.marks.forEach((mark) => void links.push(String(mark.attrs['href']))));

  assert.deepEqual(links, ['https://example.org/?id=1']);
  assert.equal(words(html), 'one two');
});

test('keeps headings, lists, quotes, tables and stress', () => {
  const html = `<h1>Title</h1><h3>Small</h3><blockquote><p>Said</p></blockquote><ol start="3"><li>Three</li></ol>
    <table><tr><th>Province</th><td colspan="2">North</td></tr></table><p><i>i</i><strong>b</strong></p>`;

  const { content } = pasted(html);

  assert.deepEqual(
    outline(content),
    ['heading: Title', 'heading: Small', 'blockquote: Said', 'ordered_list: Three', 'table: ProvinceNorth', 'paragraph: ib'],
  );
  assert.equal(content.child(0).attrs['level'], 1);
  assert.equal(content.child(1).attrs['level'], 2);
  assert.equal(content.child(3).attrs['order'], 3);
  content.forEach((node) => node.check());
});

test('does not make everything bold that Google Docs wraps', () => {
  const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">plain</span>
    <span style="font-weight:700">bold</span></p></b>`;

  const bold: string[] = [];
  pasted(html).content.descendants((node: Node) => {
    if (node.isText && node.marks.some((mark) => mark.type.name === 'strong')) bold.push(node.text!);
  });

  assert.deepEqual(bold, ['bold']);
});

test('takes no size that would break a table', () => {
  const { content } = pasted('<table><tr><td colspan="9000" rowspan="-1">x</td></tr></table>');

  assert.deepEqual({ ...content.firstChild!.firstChild!.firstChild!.attrs }, { colspan: 1, rowspan: 1, colwidth: null });
});

test('pastes words of several answers into one', () => {
  const section = (key: string, text: string): Node =>
    schema.node('section', { key }, [schema.node('paragraph', null, schema.text(text))]);
  const copied = new Slice(Fragment.from([section('problem', 'One'), section('causes', 'Two')]), 2, 2);

  const slice = pasteProps.transformPasted!(copied, undefined as never, false);

  assert.deepEqual(outline(slice.content), ['paragraph: One', 'paragraph: Two']);
  assert.deepEqual([slice.openStart, slice.openEnd], [1, 1]);
});
