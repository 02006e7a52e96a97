import type { PhraseRow } from '../rule.ts';
import { ifBefore, unlessBefore } from '../around.ts';

/** What hangs on the announcement itself: “To this it must be added that”, “First we must note that”. */
const hanging =
  /\b(?:(?:to|from|by) (?:this|that|these|those|which)|in (?:this|that) (?:connection|context|regard|respect)|first|firstly|second|secondly|third|thirdly|next|finally|lastly|here|now)\s+$/i;

/** Deleting leaves the claim itself. Where the phrase asks the reader to act on it, not safe. */
const announcements: readonly PhraseRow[] = [
  // It is important to note that ...
  {
    pattern:
      'it is (also|always|equally|particularly|especially|perhaps|therefore|however|further|first)? (important|essential|crucial|vital|critical|imperative|key|useful|helpful|worthwhile|interesting|instructive|necessary|relevant|pertinent) (for us|here)? to (also|first|briefly|clearly)? (note|mention|emphasize|stress|highlight|point out|observe|underscore|underline|clarify|state|add|reiterate|call out) (here|again|too)? that',
    fix: 'delete',
  },
  {
    pattern:
      'it is (also|always|equally|particularly|especially|perhaps|therefore|however|further|first)? (important|essential|crucial|vital|critical|imperative|key|useful|helpful|worthwhile|necessary) (for us|here)? to (also|always|first|fully|clearly)? (remember|recognize|acknowledge|understand|realize|keep in mind|bear in mind|be aware|appreciate|consider|know) (here|too)? that',
    fix: 'delete',
    safe: false,
  },
  {
    pattern:
      'it is (also|equally|particularly|especially)? (important|essential|crucial|vital|critical|worthwhile|useful|helpful|interesting) to (note|mention|emphasize|stress|highlight|point out|observe|clarify|remember|recognize|acknowledge|understand|keep in mind|bear in mind) , however , that',
    fix: { replace: 'however,' },
  },
  {
    pattern:
      'it is (also|equally|particularly|especially)? (important|essential|crucial|vital|critical|worthwhile|useful|helpful|interesting) to (note|mention|emphasize|stress|highlight|point out|observe|clarify|remember|recognize|acknowledge|understand|keep in mind|bear in mind) , though , that',
    fix: { replace: 'still,' },
    safe: false,
  },
  {
    pattern:
      'it is (also|equally|particularly|especially|perhaps)? (important|essential|crucial|vital|critical|useful|helpful|interesting) to (note|emphasize|stress|highlight|remember|keep in mind|bear in mind|recognize|understand) :',
    fix: 'delete',
    safe: false,
  },

  {
    pattern:
      'it is (also|equally|therefore)? (important|essential|crucial|vital|critical|imperative) to (also|first|fully)? (note|recognize|acknowledge|highlight|emphasize) (the|how|what|its|their|this|these|both|and)',
  },
  {
    pattern:
      'it is (also|equally|therefore)? (important|essential|crucial|vital|critical|imperative) to (also|carefully)? consider (the|its|their|these) (potential|impact|broader|wider|role|implications|distribution|ways|consequences|limitations|ethical|possible|negative|long term)',
  },

  // It is worth noting that ...
  {
    pattern:
      'it is (also|perhaps|certainly|again|well|therefore|further)? worth (also|briefly|explicitly|again)? (noting|mentioning|emphasizing|stressing|highlighting|pointing out|observing|underscoring|underlining|adding|remarking|stating|clarifying|calling out|flagging|reiterating|repeating|recalling) (here|too|again|also|explicitly|briefly|upfront)? that',
    fix: 'delete',
  },
  {
    pattern:
      'it is (also|perhaps|certainly|always)? worth (also|briefly)? (remembering|keeping in mind|bearing in mind|acknowledging|recognizing|considering) (here|too|again|also)? that',
    fix: 'delete',
    safe: false,
  },
  { pattern: 'it is (also)? worth noting , however , that', fix: { replace: 'however,' } },
  { pattern: 'it is (also|perhaps)? (noteworthy|notable) that', fix: 'delete' },
  { pattern: '^ (also|perhaps)? worth (noting|mentioning|remembering|repeating) :', fix: 'delete' },
  {
    pattern: '^ (also)? worth (noting|mentioning|pointing out|remembering) (here)? (is)? that',
    fix: 'delete',
  },
  {
    pattern:
      '^ (of (particular|special) note ,|also of note ,|of note ,|of particular importance ,)',
    fix: 'delete',
  },

  // It should be noted that ...
  {
    pattern:
      'it (should|must|ought to|needs to|has to) (also|however|again|first|always|further|perhaps)? be (also)? (noted|mentioned|emphasized|stressed|pointed out|highlighted|observed|underlined|underscored|added|said|stated|clarified) (here|too|again)? that',
    fix: 'delete',
  },
  {
    pattern:
      'it (should|must|ought to|needs to|has to) (also|however|again|always)? be (remembered|acknowledged|recognized|understood|kept in mind|borne in mind|appreciated) (here|too)? that',
    fix: 'delete',
    safe: false,
  },
  {
    pattern:
      'it (bears|merits|deserves) (noting|mentioning|repeating|emphasizing|remembering|pointing out|stressing|mention|emphasis|saying) (here|again)? that',
    fix: 'delete',
  },
  {
    pattern:
      '(one|we) (should|must|need to|ought to) (also|always)? (note|bear in mind|keep in mind|point out) (here|too)? that',
    fix: 'delete',
    safe: false,
  },

  // The important thing to note is that ...
  {
    pattern:
      '(what is|the) (most)? (important|crucial|key|critical|essential) (thing|point|takeaway|part|detail)? (to (note|remember|understand|recognize|realize|keep in mind|bear in mind)|worth noting) (here)? is that',
    fix: 'delete',
    safe: false,
  },
  {
    pattern:
      '(an|another|one) (important|crucial|key|critical|essential) (thing|point|aspect|caveat|detail|factor|consideration) (to (note|remember|consider|keep in mind|bear in mind)|worth noting) (here)? is that',
    fix: 'delete',
    safe: false,
  },
  {
    pattern: 'what is (important|crucial|noteworthy|notable|worth noting) (here)? is that',
    fix: 'delete',
    safe: false,
  },

  // One adverb in front of the sentence.
  { pattern: '^ (importantly|crucially|critically|notably|tellingly) ,', fix: 'delete' },
  { pattern: '^ interestingly (enough)? ,', fix: 'delete' },
  {
    pattern: '^ (importantly|crucially|notably|interestingly) ,? however ,',
    fix: { replace: 'however,' },
  },
  {
    pattern: '^ (importantly|crucially|notably|interestingly) ,? though ,',
    fix: { replace: 'still,' },
    safe: false,
  },
  { pattern: '^ (it is)? worth noting ,', fix: 'delete' },
  { pattern: 'and ,? (importantly|crucially|notably) ,', fix: { replace: 'and' } },
  { pattern: 'but ,? (importantly|crucially|notably) ,', fix: { replace: 'but' } },

  // The importance that cannot be overstated.
  {
    pattern:
      '(importance|significance|value|role|impact|influence|need|urgency|benefits) of <1-8> <2> cannot be (overstated|overemphasized|understated|overestimated|underestimated|stressed enough|emphasized enough)',
    message: '“{actual}” states only that it matters. Say what would go wrong without it.',
  },
  {
    pattern: 'cannot be (overstated|overemphasized|understated)',
    message: '“{actual}” states only that it matters. Say what would go wrong without it.',
  },
  {
    pattern: 'it is (hard|difficult|impossible) to (overstate|overemphasize|exaggerate) the',
    message: '“{actual}” states only that it matters. Say what would go wrong without it.',
  },
];

/** Where words hang on the announcement, to delete it would leave them without a verb. */
export const phrases: readonly PhraseRow[] = announcements.flatMap((row) =>
  row.fix === 'delete' && /^(?:it|\(one\|we\)) /u.test(row.pattern)
    ? [
        { ...row, accept: unlessBefore(hanging) },
        { pattern: row.pattern, accept: ifBefore(hanging) },
      ]
    : [row],
);
