import type { Json } from '../../protocol.ts';
import type { About } from '../../section-view.ts';

/// The questions of the stand-alone page.
export const sections: readonly About[] = [
  {
    key: 'problem',
    number: 1,
    title: 'Problem',
    part: 'Problem definition',
    question: 'What problem does the commitment aim to address?',
    help: 'Who is affected, where, and since when? Give the baseline.',
  },
  { key: 'causes', number: 2, title: 'Causes', question: 'What are the causes of the problem?', help: 'Tell what is known of them, and how.' },
  {
    key: 'solution',
    number: 3,
    title: 'Solution',
    part: 'Commitment description',
    question: 'What solution do you propose?',
    help: 'What will be done, by whom, and what will be different then?',
  },
  { key: 'results', number: 4, title: 'Results', question: 'What results do you want to achieve?' },
];

const words = (text: string, ...marks: Json[]): Json => ({ type: 'text', text, ...(marks.length && { marks }) });
const paragraph = (...content: Json[]): Json => ({ type: 'paragraph', content });
const section = (key: string, ...content: Json[]): Json => ({ type: 'section', attrs: { key }, content });
const cell = (type: string, text: string): Json => ({ type, content: [paragraph(words(text))] });

/// A text with one of everything.
export const short: Json = {
  type: 'doc',
  content: [
    section(
      'problem',
      paragraph(
        words('Hospitals in 14 provinces publish '),
        words('no contract data', { type: 'strong' }),
        words('. Nobody outside a ministry can compare what is paid for the same medicine, and journalists wait for months for an answer to a '),
        words('request for information', { type: 'link', attrs: { href: 'https://example.org/requests' } }),
        words('.'),
      ),
      { type: 'blockquote', content: [paragraph(words('We pay twice for insulin, and learn of it from the newspaper.', { type: 'em' }))] },
      paragraph(words('Patients’ groups have asked for the data since 2021.')),
    ),
    section(
      'causes',
      { type: 'heading', attrs: { level: 1 }, content: [words('Three causes stand out')] },
      {
        type: 'bullet_list',
        content: ['There is no common register of contracts.', 'Each hospital buys for itself.', 'Nobody is obliged to publish.'].map((text) => ({
          type: 'list_item',
          content: [paragraph(words(text))],
        })),
      },
    ),
    section(
      'solution',
      paragraph(words('A register, open to all, holds every contract of a public hospital within 30 days of its signature.')),
      {
        type: 'table',
        content: [
          { type: 'table_row', content: [cell('table_header', 'Province'), cell('table_header', 'Hospitals')] },
          { type: 'table_row', content: [cell('table_cell', 'North Valley'), cell('table_cell', '12')] },
          { type: 'table_row', content: [cell('table_cell', 'Coast'), cell('table_cell', '31')] },
        ],
      },
    ),
    section('results', { type: 'paragraph' }),
  ],
};

/// Some thirty pages.
export const long: Json = {
  type: 'doc',
  content: sections.map(({ key }) =>
    section(
      key,
      ...Array.from({ length: 30 }, (_, i) =>
        paragraph(words(`${i + 1}. ` + 'Hospitals in fourteen provinces publish no contract data, and nobody can compare prices. '.repeat(9))),
      ),
    ),
  ),
};
