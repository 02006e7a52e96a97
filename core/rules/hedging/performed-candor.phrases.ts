import type { PhraseHit, PhraseRow } from '../rule.ts';
import { textBefore, textOf } from '../around.ts';

/**
 * Whether “and frankly,” opens a clause or stands between commas: in “boldly and honestly,” it is
 * the second of two manners.
 */
const isAside = (hit: PhraseHit): boolean =>
  /^\p{L}+,/u.test(textOf(hit)) || /(?:^|[.!?,;:()—–-]["”’]?\s*)$/u.test(textBefore(hit));

export const phrases: readonly PhraseRow[] = [
  // To be honest, ...
  {
    pattern:
      '^ to be (perfectly|completely|totally|entirely|brutally|quite|very|fully|really)? (honest|frank|candid|blunt|upfront|transparent|truthful|real) (with you|here|about it)? ,',
    fix: 'delete',
  },
  {
    pattern:
      ', to be (perfectly|completely|totally|entirely|brutally|quite|fully)? (honest|frank|candid|blunt) (with you)?',
    fix: 'delete',
  },
  {
    pattern:
      '(if i am|if we are|if i may be|if i can be) (being)? (perfectly|completely|totally|entirely|brutally|truly|really)? (honest|frank|candid|real|truthful) (with (you|ourselves|myself))? ,?',
    fix: 'delete',
  },
  {
    pattern: '^ (in all|in complete|in full) (honesty|candor|candour|seriousness|frankness) ,',
    fix: 'delete',
  },
  {
    pattern:
      '^ (truth be told|truth is|if truth be told|to tell you the truth|to tell the truth) ,',
    fix: 'delete',
  },
  { pattern: '^ (quite)? (honestly|frankly|candidly|truthfully) ,', fix: 'delete' },
  { pattern: '^ (frankly|honestly) speaking ,?', fix: 'delete' },
  {
    pattern: 'and ,? (quite)? (honestly|frankly|candidly) ,',
    fix: { replace: 'and' },
    accept: isAside,
  },
  {
    pattern: 'but ,? (quite)? (honestly|frankly|candidly) ,',
    fix: { replace: 'but' },
    accept: isAside,
  },

  // I'll be honest: ...
  {
    pattern:
      '(i will|i am going to|let me|i want to|i have to|i need to|i should|i must|allow me to) be (perfectly|completely|totally|brutally|fully|very|really)? (honest|upfront|frank|candid|blunt|transparent|real|straight) (here|with you|about (this|it|that))? (:|,|-)',
    fix: 'delete',
  },
  {
    pattern:
      '^ (i will|i am going to|let me|i want to) be (perfectly|completely|totally|brutally|fully|very|really)? (honest|upfront|frank|candid|blunt|transparent|real|straight) (here|with you)? $',
    fix: 'delete',
  },
  {
    pattern:
      '^ (so ,?|but ,?|and ,?|now ,?)? let us be (perfectly|completely|totally|brutally|very|really|absolutely)? (honest|real|frank|candid|blunt) (here|with ourselves|about (it|this))? (:|,|-)',
    fix: 'delete',
  },
  {
    pattern:
      '^ (so ,?|but ,?|and ,?|now ,?)? let us be (perfectly|completely|totally|brutally|very|really|absolutely)? (honest|real|frank|candid|blunt) (here|with ourselves)? $',
    fix: 'delete',
  },

  // I won't lie; the honest truth is ...
  {
    pattern:
      '^ i (will not|am not going to|am not gonna) (lie|sugarcoat (it|this)|pretend otherwise) (to you)? (:|,|-)',
    fix: 'delete',
  },
  { pattern: '^ (i am)? not (going to|gonna) lie (to you)? (:|,|-)', fix: 'delete' },
  {
    pattern:
      '^ (the|here is the) (honest|brutal|plain|simple|hard|uncomfortable|unvarnished) (truth|answer|reality) is (that)?',
    fix: 'delete',
    safe: false,
  },
  {
    pattern:
      "^ (the|here is the|here's my) (honest|brutal|plain|simple|hard|uncomfortable|unvarnished) (truth|answer|take|reality) (:|-)",
    fix: 'delete',
    safe: false,
  },
  {
    pattern: '^ (and|but)? (make no mistake|let there be no mistake|have no illusions) (:|,|-)',
    fix: 'delete',
  },

  // Sincerity as decoration on a verdict.
  {
    pattern:
      'genuinely (useful|helpful|interesting|exciting|impressive|hard|difficult|good|great|curious|excited|fascinating|surprising|novel|valuable|meaningful|compelling|delightful|remarkable)',
    message:
      '“Genuinely” vouches for the verdict instead of showing it. Drop it or say what impressed you.',
  },
  {
    pattern: 'i (genuinely|honestly|sincerely) (believe|think|feel|love|hope)',
    message:
      '“{actual}” swears to what nobody doubted. The plain verb is enough, or say it outright.',
  },
];
