import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { inContraction, textBefore, textBehind } from './around.ts';
import { phrases } from './elevated-register.phrases.ts';

export const elevatedRegister = defineRule({
  id: 'elevated-register',
  category: 'verbosity',
  family: ['A5'],
  kind: 'phrase',
  what: 'A formal word where a plain one says the same.',
  why: 'The long word sounds official and tells the reader nothing more. In a row, such words make every text sound like the same report.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” is formal for “{fix}”.',
  sources: ['Pattern catalogue A5', 'retext-simplify word list (MIT), checked by hand'],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'The clinic utilises two rooms on the ground floor.',
        found: 'utilises',
        fixed: 'The clinic uses two rooms on the ground floor.',
      },
      {
        text: 'Utilizing a spare pump, the crew drained the cellar.',
        found: 'Utilizing',
        fixed: 'Using a spare pump, the crew drained the cellar.',
      },
      {
        text: 'The choir rehearsed, and the concert *commenced* at eight.',
        found: 'commenced',
        fixed: 'The choir rehearsed, and the concert *started* at eight.',
      },
      {
        text: 'We shall endeavour\nto answer every letter.',
        found: 'endeavour\nto',
        fixed: 'We shall try to answer every letter.',
      },
      {
        text: 'A second flood would necessitate new pipes, but nobody has asked.',
        found: 'necessitate',
        fixed: 'A second flood would require new pipes, but nobody has asked.',
      },
      {
        text: 'The new bridge facilitates trade with the island.',
        found: 'facilitates',
        fixed: null,
      },
      {
        text: 'The coach employs a method from rowing.',
        found: 'employs',
        fixed: 'The coach uses a method from rowing.',
      },
      {
        text: 'The course is for individuals who have never soldered.',
        found: 'individuals who',
        fixed: 'The course is for people who have never soldered.',
      },
      {
        text: 'Nobody elucidated the rules, and the match didn’t last.',
        found: 'elucidated',
        fixed: 'Nobody explained the rules, and the match didn’t last.',
      },
    ],
    good: [
      'The landlord commenced proceedings against the tenant.',
      'Facilitated diffusion needs no energy from the cell.',
      'She facilitated a workshop for twelve nurses.',
      'The mill employs a carpenter and two clerks.',
      'The house was possessed by something older than its walls.',
      'It was a human endeavour to be proud of.',
      'An all-out endeavour to win the cup failed.',
      'The film adheres to the surface of the glass.',
      'CPU utilization stayed below ten percent.',
      'Swarms are made of individuals, not of one mind.',
      'The road was under-utilized in winter.',
    ],
  },
});

const method =
  /^\s+(?:[\p{L}’'-]+,?\s+){0,4}(?:techniq|strateg|methods?\b|methodolog|approach|tactics?\b|algorithm|models?\b|tools?\b|devices?\b|metaphor|imagery|language|systems?\b|technolog|framework|mechanism|encryption|scheme|style|tone\b|measures?\b)/iu;
const personEmployed = /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:people|workers?|staff|person)\b/iu;
const quality =
  /^\s+(?:[\p{L}’'-]+,?\s+){0,4}(?:abilit|skills?\b|qualit|knowledge|capacit|talents?\b|understanding|sense of|potential|capabilit|expertise|experience|traits?\b|characteristic|features?\b|strengths?\b)/iu;
const surface =
  /^\s+(?:[\p{L}’'-]+\s+){0,3}(?:surface|skin|wall|membrane|glass|metal|substrate|cell|tissue|tooth|teeth|plate|paper|wood|fabric|each other|one another)/iu;
const legalAct =
  /^\s+(?:(?:an?|the|legal|such)\s+)*(?:proceeding|action|litigation|arbitration|suit)/iu;
const meeting =
  /^\s+(?:[\p{L}’'-]+\s+){0,3}(?:workshops?|sessions?|meetings?|retreats?|groups?|diffusion|transport|panels?|retrospectives?|discussions?)\b/iu;
const nounBefore =
  /\b(?:an?|the|this|that|our|my|your|his|her|its|their|human|every|such|noble|worthy|joint|new|of)\s+$/iu;
const number =
  /^\s+[$€£]?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|a)\b)/iu;
const amountOf =
  /\b(?:has|have|had|with|to|is|are|was|were|be|at|of|for|by|in|takes?|took|costs?|paid|spent|reached|holds?)\s+$/iu;

/** “Endeavour” is a verb for sure behind these only. */
const verbBefore =
  /\b(?:to|will|would|shall|should|must|can|could|may|might|always|also|I|we|you|they|who|he|she|and)\s+$/iu;

function accept(hit: PhraseHit): boolean {
  if (inContraction(hit)) return false;
  const before = textBefore(hit);
  const behind = textBehind(hit);
  switch (hit.row.pattern) {
    case '~utilize':
      return !/(?:under|over|re|well|CPU|GPU|memory)[-\s]?$/iu.test(before);
    case 'the utilization of':
      return !/^\s+(?:the\s+)?(?:CPU|GPU|memory|disk|bandwidth|cores?|cache)\b/iu.test(behind);
    case '~facilitate':
      // A person who leads a workshop facilitates it, and cells have facilitated transport.
      return /^\s+\p{L}/u.test(behind) && !meeting.test(behind);
    case '~commence':
      return !legalAct.test(behind);
    case '~endeavor to':
      return verbBefore.test(before) || (/ed|ing/iu.test(matched(hit)) && !nounBefore.test(before));
    case '~employ':
      return method.test(behind) && !personEmployed.test(behind);
    case '~encompass':
      // “a gentle, encompassing warmth” is an adjective.
      return !/(?:\ball[- ]|\ban?\s+(?:\p{L}+,?\s+)?)$/iu.test(before);
    case '~possess':
      return quality.test(behind);
    case '~adhere to':
      return !surface.test(behind);
    case 'in excess of':
      return amountOf.test(before) && number.test(behind);
    case 'the aforementioned':
      return /^\s+\p{L}/u.test(behind);
    default:
      return true;
  }
}

function matched({ text, span }: PhraseHit): string {
  return text.slice(span.start, span.end);
}
