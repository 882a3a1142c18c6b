import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

// What a browser loads for the editor alone, with everything it stands on, compressed; prints the number of bytes.

const built = await build({
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    minify: true,
    lib: { entry: fileURLToPath(new URL('../draft-editor.ts', import.meta.url)), formats: ['es'] },
  },
});
const chunks = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
const sizes = chunks.map((chunk) => gzipSync('code' in chunk ? chunk.code : chunk.source, { level: 9 }).length);
console.log(sizes.reduce((sum, size) => sum + size, 0));
