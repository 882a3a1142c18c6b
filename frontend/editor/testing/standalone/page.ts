import '../../draft-editor.ts';
import type { DraftEditor } from '../../draft-editor.ts';

// ?who=Ana chooses a person, ?lang=es a language, ?draft=long a text, ?mode=read a reader.
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? 'en';
const about = (await (await fetch(`/about?lang=${language}`)).json()) as Pick<DraftEditor, 'words' | 'sides' | 'sections'>;

document.documentElement.lang = language;
const editor = document.querySelector<DraftEditor>('draft-editor')!;
const who = asked.get('who') ?? 'Ana';
Object.assign(editor, about, { account: who, mode: asked.get('mode') ?? 'edit', textLanguage: 'en', beside: true });
const people = [
  { person: true, id: 'seat-ana', name: 'Ana Morales', organisation: 'Ministry of Justice', side: 'GOVERNMENT' },
  { person: false, id: 'transparencia', name: 'Transparencia', organisation: 'Transparencia', side: 'CIVIL_SOCIETY' },
] as const;
editor.addEventListener('draft-mention', (event) => {
  const { typed, request } = (event as CustomEvent<{ typed: string; request: number }>).detail;
  editor.offerPeople(request, people.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())));
});
if (who === 'Yusuf') editor.maySpeakFor = [{ id: 'transparencia', name: 'Transparencia' }];
editor.address = `/drafts/${asked.get('draft') ?? 'short'}/${who}`;
