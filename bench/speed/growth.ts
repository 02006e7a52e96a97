import { fork } from 'node:child_process';
import { setTimeout, clearTimeout } from 'node:timers';
import { growthExponent } from './figures.ts';
import { growthTexts } from './growth-texts.ts';

/** In characters. */
const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/** The exponent is fitted twice: below this size what every text costs, however short, flatters it. */
const long = 100_000;
/** The size at which texts are held against ordinary prose. */
const compared = 1_000_000;
/** In milliseconds of the clock, for one text of one size, making it included. */
const patience = 60_000;

interface Growth {
  /** Milliseconds of processor time, for as many sizes as it came to. */
  readonly times: readonly number[];
  /** Why the other sizes have none. */
  readonly failure: string | undefined;
}

/** Time against size: an exponent of 1 is linear, 2 means twice the text takes four times as long. */
export async function growth(): Promise<void> {
  console.log('ms of processor time, each text in a process of its own: medians of 3 to 50 runs,');
  console.log('at 10 MB and above 5 s one run; exponents by least squares over all sizes and over');
  console.log('the three from 100 KB on, where what every text costs does not flatter them;');
  console.log('“to prose” is the time for 1 MB, over that for 1 MB of ordinary prose');
  const heads = ['1 KB', '10 KB', '100 KB', '1 MB', '10 MB', 'exponent', 'long ones', 'to prose'];
  console.log(row('', heads));
  let ordinary = Number.NaN;
  for (const name of Object.keys(growthTexts)) {
    const { times, failure } = await growthOf(name);
    const comparedTime = times[sizes.indexOf(compared)] ?? Number.NaN;
    if (Number.isNaN(ordinary)) ordinary = comparedTime;
    const cells = sizes.map((_, index) => times[index]?.toFixed(index < 2 ? 1 : 0) ?? 'failed');
    const exponents = [0, long].map((least) => exponentOf(times, least).toFixed(2));
    cells.push(...exponents, (comparedTime / ordinary).toFixed(2));
    console.log(row(name, cells) + (failure === undefined ? '' : `  ${failure}`));
  }
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join('');
}

/** Neither a crash nor an endless run ends more than its own process. */
function growthOf(name: string): Promise<Growth> {
  const child = fork(new URL('growth-process.ts', import.meta.url), [name, ...sizes.map(String)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const times: number[] = [];
  let complaint = '';
  let isLate = false;
  const wait = (): NodeJS.Timeout =>
    setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, patience);
  let timer = wait();
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  child.on('message', (milliseconds: number) => {
    times.push(milliseconds);
    clearTimeout(timer);
    timer = wait();
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      let failure: string | undefined;
      if (isLate) failure = `longer than ${patience / 1000} s`;
      else if (complaint.includes('heap out of memory')) failure = 'out of memory';
      else if (code !== 0) failure = `ended with ${signal ?? code}: ${lastError(complaint)}`;
      resolve({ times, failure });
    });
  });
}

function lastError(complaint: string): string {
  return /^\w*Error: .*$/mu.exec(complaint)?.[0] ?? 'no word why';
}

function exponentOf(times: readonly number[], least: number): number {
  const points = times.map((time, index) => ({ size: sizes[index]!, time }));
  return growthExponent(points.filter(({ size }) => size >= least));
}
