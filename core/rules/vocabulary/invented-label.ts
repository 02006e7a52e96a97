import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './invented-label.phrases.ts';

export const inventedLabel = defineRule({
  id: 'invented-label',
  category: 'vocabulary',
  family: ['A25'],
  kind: 'phrase',
  what: 'A coined name that makes an idea sound like a term of art: “the convenience trap”.',
  why: 'The label stands where the argument should: once the thing has a name, nobody has to show that it exists.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'Say what happens: “{actual}” names it as if it were known.',
  sources: ['Pattern catalogue A25: lift 9 in the peers’ measure, weak alone, so hint only'],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'Every founder walks into the convenience trap.',
        found: 'the convenience trap',
        fixed: null,
      },
      {
        text: 'This is the supervision paradox, and managers know it.',
        found: 'the supervision paradox',
        fixed: null,
      },
      {
        text: 'I call it the *attention\ntax*.',
        found: 'I call it the *attention\ntax',
        fixed: null,
      },
      {
        text: 'Teams that skip lunch pay the focus tax later.',
        found: 'the focus tax',
        fixed: null,
      },
      {
        text: 'We can’t escape the productivity treadmill.',
        found: 'the productivity treadmill',
        fixed: null,
      },
      {
        text: 'Slowly, the empathy divide grew between the two offices.',
        found: 'the empathy divide',
        fixed: null,
      },
      {
        text: 'We might call this the second draft effect.',
        found: 'We might call this the second draft effect',
        fixed: null,
      },
    ],
    good: [
      'The yard lives on the investment tax credit.',
      'Bakers on the quay had to pay the tuition tax.',
      'The law made the boat tax lighter, and the conversion tax heavier.',
      'The Fermi paradox asks where everybody is.',
      'The poverty trap is well described by economists.',
      'The sales tax rose to nine percent.',
      'She set the mouse trap behind the stove.',
      'The greenhouse effect warms the valley.',
      'The state abolished the death penalty in 1976.',
      'The local economy lives on herring.',
      'The same effect shows in the second sample.',
      'The main loop reads one record at a time.',
      'They met the housing crisis with tents.',
      'They talked of the old-city illusion on the quay.',
      'The painter stood behind the station divide.',
    ],
  },
});

/** How far into its sentence is looked for other taxes, in UTF-16 units. */
const reach = 300;

/** What an abstract noun looks like, and a few that do not look it. */
const abstractRe =
  /(?:ity|tion|sion|ment|ness|ance|ence|ancy|ency|ship|ism|acy|dom)$|^(?:focus|empathy|trust|care|meaning|memory|comfort|choice|hustle|growth|context|novelty|clarity|certainty|speed|silence|hope|nostalgia|outrage|comparison|busy|wellness|success|talent|passion|progress|metrics?|dashboard|workload|expertise|effort|kindness|ambition|politeness|loyalty|gratitude|fear|boredom|taste|safety|beauty|feedback|meeting|planning|doing|helping|listening|waiting|learning|thinking|knowing|caring|ranking|scaling)$/i;

/** What has such an ending and can be walked into, or be seen. */
const concreteRe =
  /^(?:communit|cit|universit|facilit|charit|government|parliament|department|apartment|compartment|basement|pavement|settlement|monument|document|instrument|garment|tournament|regiment|stations?|plantation|nation|television|mansion|wilderness|witness|harness|business|audience|ambulance|appliance|residence|fence|entrance|pharmac|embass|kingdom|ship|battleship|warship|township|dealership)(?:y|s)?$/i;

/** Terms that economists, psychologists and philosophers did coin. */
const established =
  /\b(?:poverty|liquidity|inflation|consumption|transaction|corporation|value added|inheritance|export|import|property|payroll|conjunction|composition|division|attribution|intentional|prevention|peace|democracy|demographic|planning|optimism|intelligence|emotional intelligence|information|implementation|power|ignition|wage|price|deflation|debt|competence|categorical|security|innovator|innovators|prisoners?|productivity paradox|digital|continental|mission|feature|scope|specification|operating|movie|dinner|home|war)(?!\w)/i;

/** Taxes that are levied, by what they are levied on. */
const levied =
  /\b(?:investment|interest|equali[sz]ation|tuition|succession|legacy|estate|income|capital gains|sales|carbon|child care|job creation|employment|pollution|emissions?|vacancy|immigration|admissions?) tax$/i;
const taxLaw =
  /^[\s-]+(?:credits?|incentives?|cuts?|laws?|rates?|increases?|base|relief|breaks?|exemptions?|deductions?|reforms?|revenues?|returns?)(?!\w)/i;
const otherTax = /\b(?:tax(?:es|ed|ation|able|payers?)?|revenues?|treasury)(?!\w)/i;

/** Whether the tax is one that is paid in money. */
function isLevied(hit: PhraseHit, label: string): boolean {
  const { text, span } = hit;
  if (levied.test(label) || taxLaw.test(text.slice(span.end, span.end + 20))) return true;
  const { start, end } = hit.sentence();
  const before = text.slice(Math.max(start, span.start - reach), span.start);
  return (
    otherTax.test(before) || otherTax.test(text.slice(span.end, Math.min(end, span.end + reach)))
  );
}

/** An abstraction before the label, in small letters, makes it a coinage; a name makes it a term. */
function accept(hit: PhraseHit): boolean {
  const { row, text, span } = hit;
  const words = text.slice(span.start, span.end).split(/[\s-]+/u);
  if (words.slice(1).some((word) => /^\p{Lu}/u.test(word))) return false;
  if (established.test(words.slice(1).join(' '))) return false;
  if (words.at(-1) === 'tax' && isLevied(hit, words.join(' '))) return false;
  if (row.pattern.startsWith('(i|we')) return true;
  const modifiers = words.slice(1, words.at(-1) === 'complex' ? -2 : -1);
  const modifier = modifiers.at(-1) ?? '';
  return abstractRe.test(modifier) && !concreteRe.test(modifier);
}
