import { seededRandom } from '../corpus/seeded-random.ts';
import { madeDocument } from './documents.ts';
import { percentiles } from './figures.ts';
import { Server, type Change, type Position } from './server.ts';

const edits = 300;
const paragraph =
  'The tide turned at noon. Nobody had expected it so soon, least of all the pilot.\n\n';

/** From a change to the diagnostics of the text behind it, by a real server over stdio. */
export async function keystroke(): Promise<void> {
  for (const kilobytes of [10, 100, 1000]) {
    const server = new Server();
    await server.initialize();
    const text = new EditedText(madeDocument(kilobytes * 1000));
    await server.open(text.text);
    const [first = 0, ...times] = await timesOf(server, text);
    console.log(
      `${String(kilobytes).padStart(5)} KB  ${percentiles(times)} ms  first edit ${first.toFixed(1)}`,
    );
    await server.stop();
  }
}

async function timesOf(server: Server, text: EditedText): Promise<number[]> {
  const random = seededRandom(7);
  const times: number[] = [];
  while (times.length < edits) {
    const at = Math.floor(random() * text.text.length);
    for (const change of someChanges(text, at, times.length)) {
      const start = performance.now();
      await server.change(change);
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** A letter, a word, a pasted paragraph that is taken back, or two lines joined: by turns. */
function* someChanges(text: EditedText, at: number, turn: number): Generator<Change> {
  switch (turn % 4) {
    case 0:
      yield text.replace(at, at, 'e');
      break;
    case 1:
      yield text.replace(at, at, ' delve');
      break;
    case 2:
      yield text.replace(at, at, paragraph);
      yield text.replace(at, at + paragraph.length, '');
      break;
    default: {
      const lineBreak = text.text.indexOf('\n', at);
      if (lineBreak >= 0) yield text.replace(lineBreak, lineBreak + 1, ' ');
    }
  }
}

/** The text as the server should have it. */
class EditedText {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  replace(start: number, end: number, text: string): Change {
    const range = { start: this.#positionAt(start), end: this.#positionAt(end) };
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    return { range, text };
  }

  #positionAt(offset: number): Position {
    const before = this.text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length - 1, character: offset - lineStart };
  }
}
