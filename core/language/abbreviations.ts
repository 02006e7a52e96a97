import { kindOf, WORD } from './character-kinds.ts';
import { perTerm, termAt } from './terms.ts';

/** What stands before a point in English and ends no sentence, in any case. From parse-english. */
const english =
  /^(?:t(?:hurs|bsp|sp)|s(?:e(?:pt|c)|q)|(?:tue|bbl|yd)s|thu|sep|tue|bbl|nov|aug|ju[ln]|(?:ap|h)r|(?:ja|su)n|m(?:ar|on|in)|(?:sa|oc|[kpq])t|g(?:ro|al)|f(?:eb|ri|[lt])|d(?:ec|oz)|wed|l(?:bs|td)|inc?|mi|gr|yd|lb|oz|cu)$/i;
/** The same for titles, places and streets, which are written with a capital. */
const englishNames =
  /^(?:(?:Northant|Derby|S(?:hrop|taff)|W(?:ark|orc)|L(?:in|ei|an)c|C(?:amb|he)|Trea|York|B(?:uck|e(?:rk|d))|(?:Not|Wil)t|H(?:er|[au]n)t|Glo|Pre)s|Northumb|N(?:or(?:thd|f)|e(?:br|v)|atl)|M(?:(?:essr|as|se)s|i(?:ddx|nn|ch|ss)|ont|lle|s(?:gr|s)|ddx|(?:me|r)s?|a[jn]|ex|gr|o|d|e|s|[tx])?|Heref|P(?:enna|[ahot])|D(?:e(?:rbs|[lv])|r)|Westm|(?:Cali|Pro)f|S(?:a(?:lop|sk)|uff|om|e[cn]|[qrxy])|(?:Bldg|Kan)s?|Here|P(?:enn?|k)|St(?:af)?|W(?:isc|arw|yo)|C(?:umb|olo)|B(?:lvd|rig)|(?:Ok|F)la|(?:Pk|[FH])wy|A(?:r(?:iz|k)|lt?a|tty|m[bd])|(?:Cap|S(?:up|g)|On|Ru|U)t|(?:Ter|Cd|D[ou]|Sn|J)r|(?:Oxo|Co[nr]|Ten|Ke|Ge|Ho)n|Wash|N(?:eb|at)|W(?:is|ar|o)|C(?:al|ol?)|Qu[eé]|I(?:ll|a)|Tex|G(?:ov|a)|Ind|R(?:te|e[pv]|d)|Ida|(?:Yu|Da)k|(?:Or|Av)e|Ssx|Ok|La|Br|Rt|Id|V[at]|Ky|Lt|F[rt])$/;
/** Numbers, single letters, and what is short for Latin. From parse-latin. */
const latin =
  /^(?:[0-9]{1,3}|[a-z]|al|ca|cap|cca|cent|cf|cit|con|cp|cwt|ead|etc|ff|fl|ibid|id|nem|op|pro|seq|sic|stat|tem|viz)$/i;
/** The longest of them all, “Northumb”. */
const longest = 9;

/** Never the last word of a sentence. */
const always = new Set('vs cf viz approx incl esp resp mr mrs ms dr prof st e.g i.e'.split(' '));
/** Short for a word only before a number: `Fig. 3`, but `It has no fig.` */
const beforeNumber = new Set(
  'fig figs no nos sec secs eq eqs ch chap vol p pp ver v ed al ca c tab app ref art par'.split(
    ' ',
  ),
);

/** Whether a word with a point behind it is short for another, by parse-english. */
export function isEnglishAbbreviation(text: string, start: number, end: number): boolean {
  return end - start <= longest && isEnglish(termAt(text, start, end));
}

const isEnglish = perTerm((word) => english.test(word) || englishNames.test(word));

/** Whether a word with a point behind it is short for another, by parse-latin. */
export function isLatinAbbreviation(text: string, start: number, end: number): boolean {
  return end - start <= longest && isLatin(termAt(text, start, end));
}

const isLatin = perTerm((word) => latin.test(word));

/**
 * Whether the sentence from `start` to `end` goes on at `next`: parse-english takes the point of
 * some abbreviations for its end.
 */
export function goesOn(text: string, start: number, end: number, next: number): boolean {
  if (text.charCodeAt(end - 1) !== 0x2e) return false;
  const first = wordStart(text, start, end - 1);
  if (end - first > longest) return false;
  const word = text.slice(first, end - 1).toLowerCase();
  const unit = text.charCodeAt(next);
  return always.has(word) || (unit >= 0x30 && unit <= 0x39 && beforeNumber.has(word));
}

/** Where the word begins that ends at `end`, “e.g” being one; not much further back than needed. */
function wordStart(text: string, start: number, end: number): number {
  let first = end;
  while (first > start && end - first < longest && isWordUnit(text, first - 1)) first--;
  const isSecond = end - first === 1 && first - 2 >= start && text.charCodeAt(first - 1) === 0x2e;
  if (!isSecond || !isWordUnit(text, first - 2)) return first;
  return first - 3 >= start && isWordUnit(text, first - 3) ? first : first - 2;
}

function isWordUnit(text: string, offset: number): boolean {
  return kindOf(text.charCodeAt(offset)) === WORD;
}
