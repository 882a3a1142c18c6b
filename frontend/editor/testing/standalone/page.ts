import '../../draft-editor.ts';
import type { DraftEditor } from '../../draft-editor.ts';

// ?who=Ana chooses a person, ?lang=es a language, ?draft=long a text, ?mode=read a reader.
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? 'en';
const about = (await (await fetch(`/about?lang=${language}`)).json()) as Pick<DraftEditor, 'words' | 'sides' | 'sections'>;

document.documentElement.lang = language;
const editor = document.querySelector<DraftEditor>('draft-editor')!;
const who = asked.get('who') ?? 'Ana';
Object.assign(editor, about, { account: who, mode: asked.get('mode') ?? 'edit', textLanguage: 'en' });
editor.address = `/drafts/${asked.get('draft') ?? 'short'}/${who}`;
