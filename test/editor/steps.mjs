import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The steps of one run: each builds on the one before, so the first failure ends the run. */
export class Steps {
  #started = Date.now();
  #planned = [];

  /** Adds a step; its title says what should be. */
  should(title, action) {
    this.#planned.push({ title, action });
  }

  /** Runs the steps in order; the ones behind a failure count as failed, for they were not seen. */
  async run(onFailure) {
    let passed = 0;
    for (const { title, action } of this.#planned) {
      try {
        await action();
      } catch (error) {
        this.#report('FAILED', title);
        console.error(error);
        await onFailure();
        break;
      }
      passed++;
      this.#report('ok', title);
    }
    const unseen = this.#planned.slice(passed + 1);
    for (const { title } of unseen) this.#report('not reached', title);
    return { passed, failed: this.#planned.length - passed };
  }

  #report(word, title) {
    const seconds = ((Date.now() - this.#started) / 1000).toFixed(1).padStart(5);
    console.log(`${seconds} s  ${word}  should ${title}`);
  }
}

/** Writes a run's counts where scripts/test.mjs reads them. */
export function writeResults(directory, name, results) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `${name}.json`), JSON.stringify(results));
}

/** An empty directory for screenshots. */
export function emptyDirectory(path) {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}
