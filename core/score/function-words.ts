/**
 * English words that every text needs, whatever it is about. Words that neighbouring languages
 * write alike are left out (a, in, is, of, on, was, so, her, by, over, had): the list is what
 * tells languages apart.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'the and to that it with this but from have they which you she there would their we been has',
    'when who will more if out what its about into than them can only other could these may any',
    'now such our even also did many before must through back where much your down should because',
    'each just those people how too very my not or one while between being does few until against',
    'without within though although whether why whose upon every another since as are be some',
    "it's they're don't doesn't isn't can't you're i'm that's we're there's didn't won't",
  ].flatMap((line) => line.split(' ')),
);
