import { loadCore } from './core.ts';
import { madeDocument } from './documents.ts';
import { median, processorTime } from './figures.ts';
import { growthTexts } from './growth-texts.ts';

/** In characters: one run of such a text is enough, and takes long enough. */
const once = 10_000_000;
/** In milliseconds: shorter runs are repeated until they add up to this. */
const least = 300;
const fewestRuns = 3;
/** In milliseconds: longer runs are not repeated. */
const longest = 5000;
const mostRuns = 50;

// Usage: growth-process.ts NAME SIZE ... Sends the milliseconds for each size, in their order.
const [name = '', ...sizes] = process.argv.slice(2);
const { lintText } = await loadCore();
const timeOf = (text: string): number =>
  processorTime(() => void lintText(text, { format: 'markdown' }));
// What is compiled at the first texts belongs to the start, not to their size.
timeOf(madeDocument(200_000));
for (const size of sizes.map(Number)) {
  const text = growthTexts[name]!(size);
  const times = [timeOf(text)];
  const isDone = (): boolean => {
    const spent = times.reduce((sum, time) => sum + time);
    if (size >= once || spent > longest || times.length >= mostRuns) return true;
    return times.length >= fewestRuns && spent >= least;
  };
  while (!isDone()) times.push(timeOf(text));
  process.send!(median(times));
}
