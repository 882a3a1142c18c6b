import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createServer as createVite } from 'vite';
import { WebSocketServer } from 'ws';
import { subprotocol, type Author, type ToServer } from '../../protocol.ts';
import { SimulatedAuthority, type Session } from '../simulated-authority.ts';
import { editsOf, pastOf, provenanceOf } from '../simulated-history.ts';
import { long, sections, short } from './texts.ts';

// The editor alone, with the simulated authority behind a real socket: node frontend/editor/testing/standalone/serve.ts
// [port]. For looking at it; nothing of this is shipped. Each draft that is named is a text of its own: “long” has thirty
// pages, and no socket opens to “blocked”.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const resources = here('../../../../src/main/resources/');
const drafts = new Map<string, SimulatedAuthority>();
const people: Record<string, Author> = {
  Ana: { person: 'Ana Morales', organisation: 'Ministry of Justice', side: 'GOVERNMENT' },
  Tom: { person: 'Tomás Rey', organisation: 'Transparencia', side: 'CIVIL_SOCIETY' },
  Yusuf: { person: 'Yusuf Ali', organisation: 'Transparencia', side: 'CIVIL_SOCIETY' },
  Ines: { person: 'Inés Duarte', organisation: 'University of the Coast', side: 'OTHER' },
};

const vite = await createVite({ configFile: false, root: here('.'), server: { middlewareMode: true, hmr: false, ws: false }, appType: 'spa' });

const server = createHttpServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/about') return tell(response, about(searchParams.get('lang') ?? 'en'));
  if (pathname.startsWith('/styles/')) return show(response, 'text/css', `${resources}META-INF/resources${pathname}`);
  const font = /^\/assets\/fonts\/((source-\w+-\d)[\w-]+\.woff2)$/.exec(pathname);
  if (font) return show(response, 'font/woff2', here(`../../../../node_modules/@fontsource-variable/${font[2]}/files/${font[1]}`));
  const [, kind, name, , asked, which] = pathname.split('/');
  if (kind !== 'drafts' || !name) return void vite.middlewares(request, response);
  const draft = called(name);
  if (asked === 'provenance') return tell(response, provenanceOf(draft, Number(searchParams.get('version'))));
  if (asked === 'edits') return tell(response, { edits: editsOf(draft), next: null });
  if (asked === 'at') return tell(response, pastOf(draft, Number(which)));
  tell(response, draft.read());
});

const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => subprotocol });
server.on('upgrade', (request: IncomingMessage, socket, head) => {
  const [, kind, name, who] = (request.url ?? '').split('/');
  if (kind !== 'drafts' || !name || name === 'blocked') return void socket.destroy();
  const draft = called(name);
  sockets.handleUpgrade(request, socket, head, (wire) => {
    const session: Session = {
      client: '',
      author: people[who ?? 'Ana'] ?? people['Ana']!,
      get at() {
        return new Date().toISOString();
      },
      say: (message) => wire.send(JSON.stringify(message)),
      end: (code) => wire.close(code),
    };
    wire.on('message', (data) => draft.hear(session, JSON.parse(String(data)) as ToServer));
    wire.on('close', () => draft.leave(session));
  });
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/?who=Ana`);
});

function called(name: string): SimulatedAuthority {
  const draft = drafts.get(name) ?? new SimulatedAuthority(name === 'long' ? long : short);
  draft.mayWrite = ({ person }) => person !== 'Yusuf Ali';
  draft.may = ({ side }) => (side === 'OTHER' ? [] : side === 'GOVERNMENT' ? ['comment', 'suggest', 'decide'] : ['comment', 'suggest']);
  drafts.set(name, draft);
  return draft;
}

function show(response: ServerResponse, type: string, file: string): void {
  response.setHeader('Content-Type', type);
  response.end(readFileSync(file));
}

function tell(response: ServerResponse, answer: unknown): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(answer));
}

function about(language: string): object {
  const file = `${resources}vaadin-i18n/translations${language === 'en' ? '' : `_${language}`}.properties`;
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);
  const named = (prefix: string): object =>
    Object.fromEntries(lines.filter(([key]) => key.startsWith(prefix)).map(([key, words]) => [key.slice(prefix.length), words]));
  return { words: named('editor.'), sides: named('side.'), sections };
}
