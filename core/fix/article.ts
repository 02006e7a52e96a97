/** Words that begin with a vowel letter but a consonant sound, or the other way round. */
const consonantSoundRe =
  /^(?:eu|ewe|ones?\b|once|unan|uni(?![nmdr])|us[aeu]|ut[eio]|ubi|uk|ur[aio])/u;
const silentHRe = /^(?:heir|honest|honou?r|hour)/u;
const vowelRe = /^[aeiou]/u;

/**
 * The indefinite article that belongs before `word`, or `undefined` when its spelling does not
 * tell (initials, numbers, code).
 */
export function articleFor(word: string): 'a' | 'an' | undefined {
  if (!/^\p{L}/u.test(word) || /^\p{Lu}{2}/u.test(word) || /^\p{Lu}\b/u.test(word))
    return undefined;
  const lower = word.toLowerCase();
  if (!/^[a-z]/u.test(lower)) return undefined;
  if (silentHRe.test(lower)) return 'an';
  return vowelRe.test(lower) && !consonantSoundRe.test(lower) ? 'an' : 'a';
}
