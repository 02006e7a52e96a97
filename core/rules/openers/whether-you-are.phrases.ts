import type { PhraseRow } from '../rule.ts';
import { goesOnToAudience, namesAudience, namesOtherAudience } from './whether-you-are.context.ts';

export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '^ (so ,?|and ,?)? whether you are (a|an|just)? <1> (beginner|novice|newcomer|newbie|amateur|student|starting out|hobbyist) or (a|an|already)? <2> (expert|pro|professional|veteran|practitioner|master) ,',
    fix: 'delete',
  },
  {
    pattern: '^ (so ,?|and ,?)? whether you are <1-8> <2> or <1-8> <4> ,',
    fix: 'delete',
    safe: false,
    accept: namesOtherAudience,
  },
  {
    pattern: '^ (so ,?|and ,?)? whether you are <1-6> , <1-6> ,? or <1-8> <2> ,',
    fix: 'delete',
    safe: false,
    accept: namesOtherAudience,
  },
  {
    pattern: '^ (so ,?|and ,?)? whether you are <1-6> , <1-6> , <1-6> ,? or <1-8> <2> ,',
    fix: 'delete',
    safe: false,
    accept: namesOtherAudience,
  },
  {
    pattern: ', whether you are <1-8> <2> or <1-8> <4> $',
    fix: 'delete',
    safe: false,
    accept: namesAudience,
  },
  {
    pattern: ', whether you are <1-6> , <1-6> ,? or <1-8> <2> $',
    fix: 'delete',
    safe: false,
    accept: namesAudience,
  },
  {
    pattern:
      '^ (so ,?|and ,?)? whether you are (a|an|just|new|the|looking|seeking|building|creating)',
    accept: goesOnToAudience,
  },
  {
    // “No matter who you are” is left alone: most sentences behind it are about everyone.
    pattern: '^ no matter what your (level|experience|skill level|background|goals) <0-8> ,',
    fix: 'delete',
  },
  {
    pattern:
      '(from|for) (absolute|complete|total)? (beginners|beginner|novices|newcomers) (to|and|alike) <0-2> (experts|professionals|pros|seasoned <1>|experienced <1>|advanced <1>|veterans|alike)',
  },
  {
    pattern:
      '(beginners|novices|newcomers|amateurs|students|newbies) and (experts|professionals|pros|experienced <1>|seasoned <1>|veterans|enthusiasts) alike',
  },
  {
    pattern:
      '(experts|professionals|pros|veterans|enthusiasts|locals) and (beginners|novices|newcomers|amateurs|tourists|visitors) alike',
  },
];
