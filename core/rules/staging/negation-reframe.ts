import type { BlockView, Report } from '../rule.ts';
import { matchesOf } from '../matches.ts';
import { defineRule } from '../rule.ts';
import { bothHold, sparingLinks, withoutTrailingSpace } from './affirmative-half.ts';
import { hasNegation } from './has-negation.ts';
import { findReframes, pointsBack, type Reframe } from './reframes.ts';

export const negationReframe = defineRule({
  id: 'negation-reframe',
  category: 'staging',
  family: ['B2'],
  kind: 'sentence',
  what: 'A denial that sets up the claim behind it: “It isn’t a bug. It’s a mirror.”',
  why: 'The reader never thought the first half. It is there to make the second half sound like a discovery.',
  severity: 'info',
  trigger: { kind: 'single' },
  promote: { severity: 'warning', minimum: 3, perThousand: 2 },
  message: '“{actual}” denies something to stage what follows. Say only what it is.',
  sources: [
    'Pattern catalogue B2: slopless needed a gate on abstract claims (31 false hits became 3)',
  ],
  check,
  examples: {
    bad: [
      {
        text: 'A loaf [is not a noun](loaf.md). It’s a promise, a wage and a gift.',
        found: 'is not a noun](loaf.md). It’s',
        fixed: null,
      },
      {
        text: 'Grief is not a problem. It is a teacher.',
        found: 'is not a problem. It is',
        fixed: 'Grief is a teacher.',
      },
      {
        text: 'This isn’t about money; it’s about trust.',
        found: 'isn’t about money; it’s',
        fixed: 'This is about trust.',
      },
      {
        text: 'The question isn’t whether we can afford it. It’s whether we care.',
        found: 'isn’t whether we can afford it. It’s',
        fixed: 'The question is whether we care.',
      },
      {
        text: 'These failures are not accidents; they are *the price of haste*.',
        found: 'are not accidents; they are',
        fixed: 'These failures are *the price of haste*.',
      },
      {
        text: 'Silence was not\nan absence — it was a kind of answer.',
        found: 'was not\nan absence — it was',
        fixed: 'Silence was a kind of answer.',
      },
      {
        text: 'He wasn’t a hero. He was a witness to something larger.',
        found: 'wasn’t a hero. He was',
        fixed: 'He was a witness to something larger.',
      },
      {
        text: 'Trust is not a luxury; it’s the foundation of trade.',
        found: 'is not a luxury; it’s',
        fixed: 'Trust is the foundation of trade.',
      },
      {
        text: 'Each knot is not what holds the net; it is the long line through all of them that holds it.',
        found: 'is not what holds the net; it is',
        fixed: null,
      },
      {
        text: 'A bell is not a toy; it is the voice that we hear in fog.',
        found: 'is not a toy; it is',
        fixed: 'A bell is the voice that we hear in fog.',
      },
      {
        text: 'The leak was not the problem; it was the last word of a boat that wanted rest.',
        found: 'was not the problem; it was',
        fixed: 'The leak was the last word of a boat that wanted rest.',
      },
      {
        text: 'Good rules do not shout; they whisper to the reader.',
        found: 'do not shout; they',
        fixed: null,
      },
    ],
    good: [
      'It is not best that all millers think alike; it is difference of opinion that makes a market.',
      'It is not a compliment to call a boat sturdy; it is merely true.',
      'The lords did not mow the meadow; they hired villagers to mow it.',
      'We do not use it; we rent it out because we must.',
      'This knot holds because the rope doesn’t swell in water; it shrinks around the post.',
      'The clock was not very large. It was made by hand, however.',
      'The wall isn’t plumb. It’s two inches out at the top.',
      'He is not at home. He is in Leeds until Friday.',
      'They are not subject to tax. They are listed in annex B.',
      'If the value is not a string, it is an error.',
      'The lock is not held here. It is taken in `open`.',
      'Whales are not fish. They are mammals.',
      'The blood isn’t mine. That’s the first thing I saw.',
      'The crew is not particularly young; this is who came.',
      'A net is not a wall; that is the whole idea of it.',
      'The tenant is not the owner. She is his niece.',
      'The yard is not the owner of the rope; it is each crew’s duty to bring a line.',
      'The yard does not weave its own sails; it merely mends them.',
      'The lamp is not altogether a comfort; it is a burden.',
      'The harbour is not a place for boats; it is a place for gulls too.',
    ],
  },
});

function check(view: BlockView, report: (report: Report) => void): void {
  const { block, text } = view;
  if (!hasNegation(view)) return;
  if (turnRe.test(text)) {
    for (const match of matchesOf(text, deedRe)) {
      if (reasonBeforeRe.test(text.slice(Math.max(0, match.index - 200), match.index))) continue;
      const end = match.index + match[0].length - match.groups!['deed']!.length;
      if (comesBack(match.groups!['denied']!, text.slice(end, end + 120))) continue;
      report({ start: match.index, end: withoutTrailingSpace(text, end) });
    }
  }
  for (const reframe of findReframes(view)) {
    const { start, end } = reframe;
    // “It is for the crew too” adds; nothing is knocked down.
    if (bothHold(text.slice(start, end), text.slice(end, end + 160))) continue;
    if (reframe.adverb === undefined && !pointsBack(reframe) && isStaged(reframe)) {
      report({ ...reframe, fixes: isCleft(reframe) ? [] : sparingLinks(block, reframe.fixes) });
    }
  }
}

/** What stands between a deed denied and the one done. */
const turnRe = /[;—–]|--/;

/** “They do not beg; they take”: a semicolon or a dash, and a plain verb behind it. */
const deedRe =
  /\b(?:do|does|did)(?:\s+not|n['’]t)\s+(?!just\b|merely\b|simply\b|solely\b|only\b|know\b|think\b|mean\b|want\b|like\b|seem\b|need\b|have\b)(?<denied>[a-zß-ɏꞏ]+)[^.!?;:,—–]{0,60}?\s*(?:;|—|–|--)\s*(?:it|they|he|she|we)\s+(?<deed>(?!would|will|can|could|may|might|must|should|had|have|has|is|are|was|were|did|do|does|only|also|just|(?<=\bit\s)merely|never|still|then|too|know|knew|thought|think|said|wanted|want)[a-zß-ɏꞏ]{3,})(?=\s)(?![^.!?;]{0,120}\b(?:because|but|however)\b)/gi;

/** “They do not mow the field; they hire others to mow it”: what is denied is done all the same. */
function comesBack(denied: string, behind: string): boolean {
  const words = /^[^.!?;]*/u
    .exec(behind)![0]
    .toLowerCase()
    .split(/[^a-zß-ɏꞏ]+/u);
  // The verb just behind the pronoun is the deed: “he doesn’t own it; they own it” is a contrast.
  return words.indexOf(denied.toLowerCase(), 1) > 0;
}

/** “It holds because the rope doesn’t swell; it shrinks”: the denial is part of a reason. */
const reasonBeforeRe = /\b(?:because|since)\b[^.!?]*$/i;

const shellSubject =
  /^(?:question|point|problem|issue|answer|challenge|goal|secret|key|trick|lesson|solution|difference|danger|risk|tragedy|miracle|insight|magic|beauty|choice|aim|purpose|art|real)$/u;
const shellClaim = /^(?:whether|how|what|why|who|when|that|in|about|to)(?!\w)/i;
const nounPhrase =
  /^(?:an?|the|its|their|his|her|our|your|my|one|something|another|some|every)(?!\w)/i;

/** Payoffs that stage: what cannot be seen, counted or touched. */
const abstractRe =
  /\b(?:absence|act|acts|admission|answer|architecture|art|authority|beginning|belief|belonging|betrayal|bridge|burden|calling|cage|catalyst|change|choice|clarity|command|commitment|communion|compass|confession|connection|consequence|consequences|control|conversation|courage|cruelty|culture|currency|curse|dance|decision|declaration|defiance|demand|desire|destiny|dialogue|dignity|discipline|discovery|echo|ecosystem|embodiment|emotion|end|engine|epitaph|erasure|essence|evolution|expression|failure|faith|fate|fear|feature|feeling|force|form|foundation|framework|freedom|fulcrum|function|fuel|gift|grace|grief|growth|guide|heart|history|home|hope|hunger|identity|imperative|indictment|infrastructure|inheritance|intimacy|invitation|joy|journey|judgment|justice|key|kind|language|legacy|lens|lesson|liberation|life|lifeline|living|loss|love|luxury|manifestation|manifestations|matter|meaning|measure|memory|message|metaphor|mind|mindset|mirror|mission|moment|mourning|movement|murmur|music|mystery|myth|narrative|nature|necessity|negotiation|opportunity|outcome|pain|paradox|partner|partnership|path|pattern|peace|performance|philosophy|plea|possibility|power|practice|precision|prerequisite|presence|price|pride|prison|privilege|problem|process|product|products|project|promise|property|psychological|purpose|pulse|quality|question|reality|rebellion|rebirth|reckoning|recognition|reflection|relationship|relic|reminder|requirement|resistance|response|responsibility|result|revelation|revolution|rhythm|right|ritual|sacrifice|sanctuary|scar|sense|shadow|shame|shift|silence|skill|song|soul|spectrum|speech|state|statement|story|strategy|strength|structure|struggle|superpower|surrender|survival|symbol|symphony|symptom|system|teacher|test|testament|texture|thing|threat|threshold|time|tool|tragedy|transformation|triumph|trust|truth|understanding|unfolding|unity|value|vessel|victory|violence|virtue|vision|void|voice|vulnerability|warning|way|weakness|weapon|weight|whisper|will|wisdom|witness|world|wound)(?!\w)/i;

/** “Isn’t particularly large” owns up to a lack; nothing is knocked down. */
const gradedRe =
  /^(?:particularly|especially|very|terribly|overly|entirely|wholly|altogether|always|yet|quite|exactly|really)(?!\w)/i;

/** “It is not wise to sail”: “it” is the sailing, and the “it” of the claim is something else. */
const dummyRe =
  /^(?:(?:best|better|certain|clear|difficult|easy|enough|fair|good|hard|important|impossible|likely|necessary|possible|proper|right|safe|strange|sufficient|surprising|true|useful|wise|wrong)|(?:an?|no|any)\s+(?:accident|coincidence|compliment|crime|disgrace|exaggeration|insult|mistake|pity|shame|sin|surprise|wonder))\s+(?:for\s+\S+\s+)?(?:to|that|if)(?!\w)/i;

/** “It is the pilot’s duty to ring”: “it” is the ringing. */
const taskRe =
  /^\S+(?:\s+\S+){0,2}?\s+(?:responsibility|duty|job|task|business|turn|obligation)\s+to\s/i;

/** Only a claim built like the denial, short and about something abstract, is a reveal. */
function isStaged(reframe: Reframe): boolean {
  const { denied, claim, mark, subject } = reframe;
  if (claim === '' || wordCount(denied) > 12 || gradedRe.test(denied)) return false;
  if (subject === 'it' && dummyRe.test(denied)) return false;
  if (reframe.pronoun === 'it' && taskRe.test(claim)) return false;
  if (/^about\b/i.test(denied) && /^about\b/i.test(claim)) return true;
  if (shellSubject.test(subject) && mark !== ',' && shellClaim.test(claim)) return true;
  if (mark === ',' || mark === ':') return false;
  if (/^(?:an?|the)\s+(?:only|same|first|last|next|second)\b/i.test(denied)) return false;
  // A semicolon or a dash says already that the second half answers the first.
  if (mark !== '.' && wordCount(denied) <= 9 && wordCount(claim) <= 16) return true;
  const head = /^(?:\S+\s+){0,8}\S*/u.exec(claim)![0];
  const bothNouns = nounPhrase.test(claim) && (nounPhrase.test(denied) || mark !== '.');
  return bothNouns && abstractRe.test(head);
}

const cleftRe =
  /^(?:the|this|that|these|those|my|our|your|his|her|its|their)\s(?:\S+\s+){1,12}?(?<!\san?\s+\S+\s+)(?:that|who)\s+(?:[a-zß-ɏꞏ]+ly\s+)?(?!this\b|his\b|its\b)(?:[a-zß-ɏꞏ]{2,}(?:[^s\s]s|ed)|is|am|are|can|will|would|could|made|gave|kept|held|led|brought|took|came|went|set|let)(?!\w)/i;

/** “It is the line that holds the net”: “it” stands for nothing there, and no subject replaces it. */
function isCleft({ pronoun, claim }: Reframe): boolean {
  return pronoun === 'it' && cleftRe.test(claim);
}

function wordCount(words: string): number {
  return words.split(/\s+/u).length;
}
