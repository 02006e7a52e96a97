import { madeDocument } from './documents.ts';
import { EditedText } from './edited-text.ts';
import { median, percentiles, ratios } from './figures.ts';
import { relintedBy } from './relinted.ts';
import { floorServer, ownServer, Server } from './server.ts';

const edits = 304;
/** Servers that are started for the first edit alone, besides the one that takes all edits. */
const freshServers = 4;

/**
 * From a change to the diagnostics of the text behind it, by a real server over stdio: letters,
 * words, pasted paragraphs, joined lines and undone edits at random places.
 */
export async function keystroke(): Promise<void> {
  console.log(
    `${edits} edits each, the first included; first: median of ${freshServers + 1} servers;\n` +
      'floor: a server that keeps the text and finds nothing (bench/speed/floor-server.mjs)',
  );
  const documents = [10, 100, 1000].map((kilobytes) => ({
    name: `${kilobytes} KB`.padStart(8),
    text: madeDocument(kilobytes * 1000),
  }));
  for (const { name, text } of documents) {
    const floor = await timesOf(text, edits, floorServer);
    const times = await timesOf(text, edits);
    const firsts = times.slice(0, 1);
    while (firsts.length <= freshServers) firsts.push(...(await timesOf(text, 1)));
    const most = Math.max(...firsts).toFixed(1);
    console.log(
      `${name}  ${percentiles(times)} ms  first ${median(firsts).toFixed(1)} (at most ${most}) ms`,
    );
    console.log(`   floor  ${percentiles(floor)} ms  first ${floor[0]!.toFixed(1)} ms`);
    console.log(`   ratio  ${ratios(times, floor)}`);
  }
  console.log('');
  console.log('blocks read again by the same edits, counted in the engine');
  for (const { name, text } of documents) {
    const { blocks, share, most, mostBeyond } = relintedBy(edits, text);
    console.log(
      `${name}  ${(share * 100).toFixed(3)} % of ${blocks} an edit; at most ${most}, and ${mostBeyond} more than the edit touches`,
    );
  }
}

/** Opens a document in a new server and edits it, in milliseconds for each edit. */
async function timesOf(text: string, count: number, script = ownServer): Promise<number[]> {
  const server = new Server(script);
  await server.initialize();
  const edited = new EditedText(text);
  await server.open(text);
  const times: number[] = [];
  while (times.length < count) {
    const { change } = edited.edit();
    const start = performance.now();
    await server.change(change);
    times.push(performance.now() - start);
  }
  await server.stop();
  return times;
}
