/** A bar on standard error, when that is a terminal; else nothing. */
export class Progress {
  readonly #total: number;
  readonly #started = performance.now();
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  advance(count: number): void {
    this.#done += count;
    if (process.stderr.isTTY) process.stderr.write(`\r${this.#line()}`);
  }

  /** Takes the bar away. */
  stop(): void {
    if (process.stderr.isTTY) process.stderr.write(`\r${' '.repeat(this.#line().length)}\r`);
  }

  #line(): string {
    const width = 30;
    const filled = Math.round((width * this.#done) / Math.max(1, this.#total));
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(0);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    return `${bar} ${this.#done}/${this.#total} texts, ${seconds} s`;
  }
}
