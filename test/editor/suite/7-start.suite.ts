import { readdirSync } from 'node:fs';
import { strict as assert } from 'node:assert';
import { suite, test } from 'mocha';
import { codeFolder } from '../../../launch/code-folder.ts';
import { until } from './editor.ts';

suite('the start of the extension', () => {
  test('should keep its compiled code for the next start', async () => {
    const folder = codeFolder(process.env, process.platform);
    assert.ok(folder, 'a folder for caches');
    await until('the code', () =>
      readdirSync(folder).some((name) => /^client-.*\.code$/.test(name)) ? true : undefined,
    );
  });
});
