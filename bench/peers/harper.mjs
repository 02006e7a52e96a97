// Lints files with harper.js, which has no command of its own: node harper.mjs FILE ...
import { readFileSync } from 'node:fs';
import { LocalLinter, binary } from 'harper.js';

const linter = new LocalLinter({ binary });
await linter.setup();
let lints = 0;
for (const file of process.argv.slice(2)) {
  lints += (await linter.lint(readFileSync(file, 'utf8'), { language: 'markdown' })).length;
}
console.log(lints);
