import type { Span } from '../../finding.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';

/** Bold words that are pointed at. */
const SHOWN = 3;

export const boldSpray = defineDocumentRule({
  id: 'bold-spray',
  category: 'structure',
  family: ['D9'],
  kind: 'document',
  what: 'Bold words strewn over running text.',
  why: 'Bold is for the one word nobody may miss. When every line has some, the eye jumps and reads none of them.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'One of many bold words in running text. Keep bold for the one that nobody may miss.',
  sources: [
    'Pattern catalogue D9: by density; names of buttons and menus are bold by right',
    'Threshold on the development corpus',
  ],
  blocks: ['paragraph'],
  profiles: { commit: 'off' },
  options: [
    {
      name: 'runs',
      default: 8,
      minimum: 1,
      description: 'Bold runs in paragraphs, labels apart, that a text must have.',
    },
    {
      name: 'perThousand',
      default: 15,
      minimum: 0,
      description: 'Such runs in a thousand words of paragraphs.',
    },
  ],
  read({ block, text, words }) {
    const { prose } = block;
    const runs: { start: number; end: number }[] = [];
    let at = 0;
    for (const { kind, open, close } of prose.marks) {
      if (kind !== 'strong' || open.start === 0 || close.end >= block.source.length) continue;
      while (at < text.length && prose.sourceStart(at) < open.end) at++;
      const start = at;
      while (at < text.length && prose.sourceStart(at) < close.start) at++;
      if (at === start || isLabel(text, start, at) || isName(text.slice(start, at))) continue;
      if (isNameOfPart(text, start, at)) continue;
      runs.push({ start, end: at });
    }
    return { words, runs };
  },
  tally: () =>
    new Sums(
      { words: 0, runs: 0 },
      (sums, { words, runs }: { readonly words: number; readonly runs: readonly Span[] }, sign) => {
        sums.words += sign * words;
        sums.runs += sign * runs.length;
      },
    ),
  judge(document, report) {
    const { tally, options } = document;
    const { words, runs } = tally.sums;
    if (runs < (options['runs'] ?? 8)) return;
    if (runs * 1000 < (options['perThousand'] ?? 15) * words) return;
    const { parts } = document;
    const all = withoutRepeated(
      parts.flatMap(({ index, block, facts }) =>
        facts.runs.map((run) => ({
          index,
          ...run,
          said: block.prose.text.slice(run.start, run.end),
        })),
      ),
    );
    if (all.length < (options['runs'] ?? 8)) return;
    if (all.length * 1000 < (options['perThousand'] ?? 15) * words) return;
    for (const run of all.slice(0, SHOWN)) report(run);
  },
  examples: {
    bad: [
      {
        text: 'The **pump** lifts **water** from the **well** to the **roof**, where a **tank** keeps it for the **kitchen**, the **garden** and the **stable** below.',
        found: ['pump', 'water', 'well'],
        fixed: null,
      },
      {
        text: 'Our **mission** is to bake **good bread** at a **fair price**.\n\nWe use **clean flour**, **slow yeast** and **wood**.\n\nIt isn’t **easy**, and it isn’t **quick**.',
        found: ['mission', 'good bread', 'fair price'],
        fixed: null,
      },
      {
        text: 'It is **key** that the __valve__ is **shut** before\nthe **lid** is **open**, the **lamp** is **lit**, or the **gas** is on.',
        found: ['key', 'valve', 'shut'],
        fixed: null,
      },
      {
        text: 'A **b** c **d** e **f** g **h** i **j** k **l** m **n** o **p** q.',
        found: ['b', 'd', 'f'],
        fixed: null,
      },
      {
        text: '# Pump\n\nThe **pump** lifts **water** from the **well**.\n\n- A **list**\n\nA **tank** keeps it for the **kitchen**, the **garden**, the **stable** and the **mill** below.',
        found: ['pump', 'water', 'well'],
        fixed: null,
      },
      {
        text: 'The ***pump*** lifts **water** from the **well** to the **roof**, where a **tank** keeps it for the **kitchen**, the **garden** and the **stable** below.',
        found: ['pump', 'water', 'well'],
        fixed: null,
      },
    ],
    good: [
      'The **oar** option and the **mast** property need the **keel** argument. Where the **tide** function calls the **wind** method, the **rope** parameter and the **sail** type give way to the **bell** field.',
      'The **pump** lifts water from the well to the roof.',
      'The *pump* lifts *water* from the *well* to the *roof*, where a *tank* keeps it for the *kitchen*, the *garden* and the *stable* below.',
      '**Pump:** lifts water.\n\n**Well:** holds it.\n\n**Roof:** catches it.\n\n**Tank:** keeps it.\n\n**Tap:** gives it.\n\n**Sink:** takes it.\n\n**Pipe:** leads it.\n\n**Drain:** ends it.',
      '- the **pump**\n- the **well**\n- the **roof**\n- the **tank**\n- the **sink**\n- the **pipe**\n- the **tap**\n- the **drain**',
      '> The **pump** lifts **water** from the **well** to the **roof**, where a **tank** keeps it for the **kitchen**, the **garden** and the **stable** below.',
      'Berg, **The Long Way to the Mill**, Lund, 1921. Dahl, **Bread and Salt of the North**, Oslo, 1930. Ek, **A Year Behind the Oar**, Visby, 1911. Falk, **Nets and Their Menders**, Lund, 1908. Gran, **The Bells of the East Side**, Lund, 1950. Holm, **Songs for a Wet Summer**, Lund, 1951. Ivar, **The Last of the Tar**, Oslo, 1899. Juhl, **On Rope and Rain**, Visby, 1902.',
      'With **knot** you tie, with **splice** you join. Call **knot** before **splice**, and **splice** before **whip**. Where **whip** fails, **knot** and **whip** again, or ask **rope-check** and **tie_off** for help.',
      'Press `a`, `b`, `c`, `d`, `e`, `f`, `g` and **h**.',
    ],
  },
});

/** From this many times on, the same bold words are a name that is always set so. */
const NAMED = 3;

function withoutRepeated<R extends { readonly said: string }>(runs: readonly R[]): R[] {
  const counts = new Map<string, number>();
  for (const { said } of runs) counts.set(said, (counts.get(said) ?? 0) + 1);
  return runs.filter(({ said }) => counts.get(said)! < NAMED);
}

/** A title of three words or more, or the name of a command: `tie-off`, `tie_off`. */
const titleRe =
  /^[“"‘']?\p{Lu}[\p{L}\d’'-]*(?:[\s:,.!?–—]+(?:\p{Lu}[\p{L}\d’'-]*|\d+|an?|and|at|by|for|from|in|its|of|on|or|the|to|with))+[.!?”"’']?$/u;
const commandRe = /^\p{Ll}[\p{Ll}\d]*(?:[-_.][\p{Ll}\d]+)+(?:\(\d?\))?$/u;

/** In UTF-16 units. */
const LONGEST_NAME = 200;

function isName(said: string): boolean {
  if (said.length > LONGEST_NAME) return false;
  return commandRe.test(said) || (said.trim().split(/\s+/u).length > 2 && titleRe.test(said));
}

const partRe =
  /^\s(?:options?|propert(?:y|ies)|parameters?|functions?|types?|methods?|arguments?|fields?|flags?|commands?)(?!\w)/i;

/** “The **chown** option”: a single word that is set so for want of code. */
function isNameOfPart(text: string, start: number, end: number): boolean {
  return !/\s/u.test(text.slice(start, end)) && partRe.test(text.slice(end, end + reach));
}

/** How far around a label its marks may stand, in UTF-16 units, so that the search is linear. */
const reach = 40;

/** A label at the start of a line, or somebody who is thanked. */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const opensLine = /\n[^A-Za-zÀ-ɏꞏ]*$/u.test(before);
  const behind = text.slice(end, end + reach);
  return opensLine || /^\s*:/u.test(behind) || /[:@]/u.test(text.slice(start, end));
}
