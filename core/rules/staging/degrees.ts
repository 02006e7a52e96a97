/**
 * Ages, sizes, grades and places: what lies between their ends is known, whichever end comes first.
 * `(s)`: its plural too.
 */
const degrees = new Set(
  `individual(s) solo startup(s) basics fundamentals introductory entry-level baby babies toddler(s)
  children kid(s) adult(s) adulthood senior(s) newborn(s) kindergarten preschool primary elementary
  freshman freshmen middle secondary junior(s) novice(s) amateur(s) beginner(s) expert(s) advanced
  professional(s) master(s) tiny huge giant big bigger little short long thin thick light heavy wide
  narrow poor rich fair weak strong slow fast dark cool warm dry wet soft firm loose tight shallow
  deep quiet loud cheap expensive basic complex hard difficult severe moderate extreme single
  dozen(s) hundred(s) thousand(s) million(s) billion(s) second(s) minute(s) hour(s) day(s) week(s)
  month(s) year(s) decade(s) century centuries age ages ancient medieval antiquity present past today
  modern death grave finish end ends coast shore sea city cities town(s) village(s) valley(s)
  mountain(s) hill(s) river(s) street floor floors roof ceiling attic basement cellar ground kitchen
  pole wall east west north south low high small large local regional national global international
  meter(s) metre(s) mile(s) zero one two three four five six seven eight nine ten twenty fifty full
  empty good bad worse better pass fail`
    .split(/\s+/u)
    .flatMap((word) =>
      word.endsWith('(s)') ? [word.slice(0, -3), word.replace(/\W/gu, '')] : word,
    ),
);

/** “Infancy”, “teenagers”, “inches”, “millimetres”. */
const familyRe = /^(?:infan[^-]+|teen[^-]*|inch[^-]*|millimet[^-]+)$/u;

const wordRe = /\s+(?:(?:the|a|an|very|old|entire|whole|absolute|sole)\s+){0,2}([a-zß-ɏꞏ-]+)/iy;

/**
 * Where the degree ends that stands behind the white space at an offset.
 *
 * @returns -1 when none stands there.
 */
export function endOfDegree(text: string, offset: number): number {
  wordRe.lastIndex = offset;
  const word = wordRe.exec(text)?.[1]?.toLowerCase();
  return word !== undefined && (degrees.has(word) || familyRe.test(word)) ? wordRe.lastIndex : -1;
}
