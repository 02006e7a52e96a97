// `npm test`: sets up what it needs, then runs the unit and process tests, the suite inside VS
// Code's extension host, and the run that drives the packaged extension. The last line counts all.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../test/workbench/chromium.mjs';
import { installWorkbench } from '../test/workbench/install.mjs';
import { root } from '../test/workbench/paths.mjs';
import { buildSuite } from '../test/editor/build.mjs';

/** The workbench's own Node is a Linux x64 binary; elsewhere a desktop VS Code stands in. */
const hasWorkbench = process.platform === 'linux' && process.arch === 'x64';
const total = { passed: 0, failed: 0 };

if (await setUp()) {
  check();

  const report = ['--reporter=default', '--reporter=json', '--outputFile.json=out/vitest.json'];
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  leg('unit and process tests', [vitest, 'run', ...report], 'out/vitest.json', readVitest);

  const driver = hasWorkbench
    ? ['test/editor/run-suite.mjs']
    : [join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'test/editor/run-electron.ts'];
  leg('extension-host suite', driver, 'out/editor/results.json', readCounts);

  if (hasWorkbench) {
    leg('packaged extension, driven', ['test/editor/ui.mjs'], 'out/ui.json', readCounts);
  } else {
    fail(
      `The packaged extension was not driven: that needs Linux x64 (this is ${process.platform} ` +
        `${process.arch}), where VS Code comes from npm and Chromium from the system.`,
    );
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Chromium, the workbench, the package and the suite's bundle. False when one cannot be had. */
async function setUp() {
  const started = Date.now();
  try {
    if (hasWorkbench) {
      ensureChromium();
      installWorkbench();
    }
    // Packaging builds first.
    if (spawn('npm', ['run', '--silent', 'package'], process.platform === 'win32') !== 0) {
      throw new Error('npm run package failed: see above.');
    }
    await buildSuite();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return false;
  }
  console.log(`set up (${seconds(started)})\n`);
  return true;
}

/** Types, lint, format, imports and unused code: one test, passed or failed. */
function check() {
  const started = Date.now();
  console.log('--- check');
  if (spawn('npm', ['run', '--silent', 'check'], process.platform === 'win32') === 0) {
    total.passed += 1;
    console.log(`check: passed (${seconds(started)})\n`);
  } else {
    fail('check: see above; `npm run check` repeats it.');
  }
}

/** Runs one part of the tests with this Node and adds up what it reports in a file. */
function leg(name, args, resultsFile, read) {
  const started = Date.now();
  console.log(`--- ${name}`);
  const results = join(root, resultsFile);
  rmSync(results, { force: true });
  const status = spawn(process.execPath, args);
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(results, 'utf8')));
  } catch {
    fail(`${name}: it ended with ${status} and left no results.`);
    return;
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (status !== 0 && counts.failed === 0)
    fail(`${name}: all passed, yet it ended with ${status}.`);
  if (counts.passed + counts.failed === 0) fail(`${name}: it ran no test.`);
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds(started)})\n`);
}

/** A test that was not run has not passed. */
function readVitest({ numPassedTests, numTotalTests, numFailedTestSuites }) {
  const failed = numTotalTests - numPassedTests;
  // A file that cannot be loaded fails as a suite and counts no test.
  return { passed: numPassedTests, failed: failed === 0 ? numFailedTestSuites : failed };
}

function readCounts({ passed, failed, pending = 0 }) {
  return { passed, failed: failed + pending };
}

function spawn(command, args, shell = false) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell }).status ?? 1;
}

function fail(message) {
  total.failed++;
  console.error(message);
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
