/**
 * English words that every text needs, whatever it is about. Words that other languages write
 * alike are left out (a, in, is, of, as, to, we, will, also, or, my): the list is what tells
 * languages apart.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'the and that it with this from have they which you she there would their been has when who',
    'more if what its about into than them only other could these may now such even did many',
    'before through back where much your down should because each just those people how too very',
    'one while between being does few until against during without within though although whether',
    'why whose upon every another since some all was were had but for by can not are',
    "it's they're don't doesn't isn't can't you're i'm that's we're there's didn't won't",
  ].flatMap((line) => line.split(' ')),
);
