import type { PhraseRow } from '../rule.ts';
import { unlessBefore, unlessBehind } from '../around.ts';
import { isNeededClause, isWholeClause } from './era-opener.context.ts';
import { eras } from './eras.ts';

/** “In our economy” may speak of one country; “in our modern economy” speaks of the times. */
const thisTime =
  "(today's <0-1>|our (modern|contemporary|competitive|complex|busy|hectic|global|globalized|digital|connected|interconnected|hyper <1>|always <1>|fast <1>|current|increasingly <1>|ever <1>|rapidly <1>|constantly <1>))";
const realm =
  '(world|age|era|landscape|society|environment|economy|marketplace|climate|workplace|times|workforce|market|culture|ecosystem|industry)';

/**
 * Where the clause is closed by a comma it can go. Rows with a second clause behind the comma are
 * longer, so they win, and have no fix: what is left would not be a sentence.
 */
const rows: readonly PhraseRow[] = [
  // In today's fast-paced world, ...
  ...withLink(`in ${thisTime} <4> ${realm} ,`),
  {
    pattern: `^ (yet ,?|but ,?|and ,?|especially)? in ${thisTime} <4> ${realm} , (where|in which|with|which)`,
  },
  {
    pattern:
      "^ (yet ,?|but ,?|and ,?)? in today's <5> (world|age|era|landscape|society|environment|economy|marketplace|climate|workplace|times|workforce|market|culture)",
    // “When both must work” says which side of it is meant.
    accept: unlessBehind(/^,\s+when(?!\w)/i),
  },
  ...withLink(
    'in (this|the) (digital|contemporary|fast paced|fast moving|current|globalized|interconnected|hyper connected|dynamic|modern (digital|business|professional|corporate)|ever <1>|rapidly <1>|increasingly <1>) <3> (world|age|era|landscape|society|environment|economy|marketplace|climate|workplace|market) ,',
  ),

  ...eras.map((era) => ({ pattern: `^ (yet ,?|but ,?|and ,?|especially)? ${era}` })),

  // In an era of ...
  {
    pattern:
      '^ in ((an era|an age|a time) of|(an era|an age|a world|a time|a society|an increasingly <1-3> world) (defined by|marked by|characterized by|dominated by|driven by|shaped by|saturated with|obsessed with|inundated with|filled with|full of|brimming with|awash in|awash with|often <1> by|increasingly <1>|where)) <1-8> <4> ,',
    fix: 'delete',
    safe: false,
    accept: isWholeClause,
  },
  {
    pattern:
      '^ in (an era|an age|a world|a time|a society) (defined|marked|characterized|dominated|driven|shaped|saturated|obsessed|inundated|fueled|filled|brimming|awash|increasingly|where|often)',
  },

  // In the ever-evolving landscape of ... What comes next may hold the only limit of the claim.
  {
    pattern:
      '^ in the (vast|complex|ever|rapidly|contemporary|dynamic|competitive|bustling|intricate|digital|evolving|shifting|changing|crowded|fast|high stakes|vibrant|rich|sprawling) <4> (landscape|realm|world|arena|tapestry|sphere|field|domain|ecosystem|marketplace|universe) of <1-6> ,',
    fix: 'delete',
    safe: false,
    accept: isWholeClause,
  },
  {
    pattern: '^ in the <5> (landscape|realm|tapestry|annals|arena|pantheon) of <1-6> ,',
    fix: 'delete',
    safe: false,
    accept: isWholeClause,
  },
  {
    pattern: '^ in the <5> (landscape|realm|tapestry|annals|arena|pantheon|world) of <1-6> , where',
  },

  // As technology continues to evolve, ...
  {
    pattern:
      '^ as (technology|the world|our world|society|the digital world|artificial intelligence|the landscape|the digital landscape|the technology landscape) <3> (continues to|becomes (increasingly|more)|evolves|advances|moves) <8> <2> ,',
    fix: 'delete',
    safe: false,
    accept: isWholeClause,
  },
  {
    pattern:
      '^ as (we|organizations|businesses|companies|humanity) (continue to (navigate|move|explore|evolve|advance)|navigate|move (forward|deeper|further)|look (to|toward|towards) the future|stand (on|at)) <8> <4> ,',
    fix: 'delete',
    safe: false,
    accept: isWholeClause,
  },
  {
    pattern:
      '^ (with|given) the (rise|advent|rapid <1>|increasing <1>|growing <1>|ever increasing <1>|proliferation|emergence) of (social media|technology|modern technology|new technologies|the internet|artificial intelligence|ai|remote work|digital <1>|e commerce|smartphones|globalization|machine learning|automation|large language models|cloud computing|generative ai|computers) <6> ,',
    fix: 'delete',
    safe: false,
    accept: isWholeClause,
  },
  {
    pattern:
      '^ (since|from) the dawn of (time|civilization|humanity|history|mankind|human <1>|man) ,',
    fix: 'delete',
    accept: isWholeClause,
  },
  {
    pattern:
      '^ throughout (human|the course of human|recorded|all of human|the course of|all of)? history ,',
    fix: 'delete',
    safe: false,
    accept: isWholeClause,
  },
  { pattern: '^ gone are the days (when|of|where)' },
  { pattern: '^ now more than ever ,', fix: 'delete', accept: isWholeClause },
  {
    pattern:
      '^^^ (in|over) (recent years|recent decades|recent times|the past (few|several)? (years|decades|decade)|the last (few|several)? (years|decades|decade)) , <1-8> (has|have) (become|emerged|gained|transformed|revolutionized|undergone|witnessed|evolved|garnered|experienced|seen)',
  },
  {
    pattern:
      '(we|as we) (live|are living) in (a|an) (world|era|age|time|society) (where|of|that|when|in which|defined|increasingly|dominated|driven)',
    // What somebody shows or argues is no opening.
    accept: unlessBefore(/\b(?:how|that|why|because|whether)\s+$/i),
  },
];

/** Where the clause is needed it is found too, and has no fix. */
export const phrases: readonly PhraseRow[] = rows.flatMap((row) =>
  row.accept === isWholeClause ? [row, { pattern: row.pattern, accept: isNeededClause }] : [row],
);

/** A “but” in front of the clause ties the sentence to the one before, so it stays. */
function withLink(clause: string): PhraseRow[] {
  return [
    { pattern: `^ especially? ${clause}`, fix: 'delete', accept: isWholeClause },
    ...['yet', 'but', 'and'].map((link): PhraseRow => ({
      pattern: `^ ${link} ,? ${clause}`,
      fix: { replace: link },
      accept: isWholeClause,
    })),
  ];
}
