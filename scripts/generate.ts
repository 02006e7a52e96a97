// Writes what follows from the rules' declarations: pages, the README's table, the settings.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = generatedFiles((path) => readFileSync(join(root, path), 'utf8'));

for (const [path, content] of files) {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

// The page of a rule that is gone goes too.
const pages = join(root, 'docs', 'rules');
for (const name of readdirSync(pages)) {
  if (!files.has(`docs/rules/${name}`)) rmSync(join(pages, name));
}
console.log(`${files.size} files generated`);
