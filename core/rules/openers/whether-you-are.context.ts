import type { PhraseHit } from '../rule.ts';
import { textBehind, textOf } from '../around.ts';

const audienceRe =
  /\b(?:beginners?|novices?|newcomers?|newbies?|seasoned|experienced|experts?|pros?|professionals?|veterans?|enthusiasts?|hobbyists?|students?|teachers?|educators?|developers?|engineers?|designers?|coders?|writers?|creators?|artists?|entrepreneurs?|startups?|business(?:es)?|company|marketers?|learners?|amateurs?|gamers?|parents?|travell?ers?|adventurers?|chefs?|cooks?|researchers?|leaders?|managers?|freelancers?|freelance|aspiring|lifelong|avid|curious|casual|budding|just\s+(?:starting|getting|beginning|curious|looking)|new\s+to|looking|seeking|searching|hoping|planning|aiming|trying|building|creating|designing|developing|exploring|writing|working|dressing|preparing|launching|scaling|buying|managing|running|learning|interested|craving|fan|lover|buff|someone\s+who|first-time|large|small)(?!\w)/i;
const levelsRe =
  /^(?:(?:so|and),?\s+)?whether\s+you(?:['’]re|\s+are)\s+(?:(?:an?|just)\s+)?(?:\S+\s+)?(?:beginner|novice|newcomer|newbie|amateur|student|starting\s+out|hobbyist)\s+or\s+(?:(?:an?|already)\s+)?(?:\S+\s+){0,2}(?:expert|pro|professional|veteran|practitioner|master),$/i;

/** Two things to do, and what is asked of whoever does either: a condition, and no audience. */
function isChoice(hit: PhraseHit): boolean {
  const words = textOf(hit) + textBehind(hit, 160);
  return /^[^.!?]*?\b[a-zß-ɏꞏ]+ing\s+to\s+[a-zß-ɏꞏ]+[^.!?;]*?\bor\s+(?:to\s+)?[a-zß-ɏꞏ]+[^.!?;]*?,\s+you\s+(?:will\s+)?(?:should|must|need|have\s+to)(?!\w)/i.test(
    words,
  );
}

/** Whether both of two groups are asked for something: then they are named because they are meant. */
function isRequest(hit: PhraseHit): boolean {
  return /^[^.!?;]*,\s+please\b/i.test(textOf(hit) + textBehind(hit, 160));
}

/** Whether an audience is swept up; without one it is a real condition. */
export function namesAudience(hit: PhraseHit): boolean {
  return !isChoice(hit) && !isRequest(hit) && audienceRe.test(textOf(hit));
}

/** As `namesAudience`, but not where the row of levels, whose fix is safe, finds it by itself. */
export function namesOtherAudience(hit: PhraseHit): boolean {
  return namesAudience(hit) && !levelsRe.test(textOf(hit));
}

/** As `namesAudience`, where the second half of the choice stands behind the hit. */
export function goesOnToAudience(hit: PhraseHit): boolean {
  const [clause = ''] = textBehind(hit, 160).split(/[.!?;]/u, 1);
  return (
    !isChoice(hit) &&
    !isRequest(hit) &&
    /\bor\b/i.test(clause) &&
    audienceRe.test(textOf(hit) + clause)
  );
}
