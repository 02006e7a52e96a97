import type { PhraseRow } from '../rule.ts';
import {
  hasNoun,
  isAmount,
  isHelp,
  isMeans,
  isNoAdjective,
  isNoLegalAct,
  isNoLoad,
  isNotSocietys,
  isNoSurface,
  isPeople,
  isQuality,
  isUse,
  isVerb,
} from './elevated-register.context.ts';

/** Formal words and the plain ones that stand in their place, inflected alike. */
export const phrases: readonly PhraseRow[] = [
  { pattern: '~utilize', fix: { replace: '~use' }, accept: isUse },
  { pattern: 'the utilization of', fix: { replace: 'the use of' }, accept: isNoLoad },
  {
    pattern: '~facilitate',
    message: '“{actual}” is formal: say who does what, or write “help”, “ease” or “run”.',
    accept: isHelp,
  },
  { pattern: '~commence', fix: { replace: ['~start', '~begin'] }, accept: isNoLegalAct },
  { pattern: '~endeavor to', fix: { replace: '~try to' }, accept: isVerb },
  { pattern: '~ascertain', fix: { replace: ['~find out', '~establish'] }, safe: false },
  { pattern: '~necessitate', fix: { replace: ['~require', '~need'] } },
  { pattern: '~elucidate', fix: { replace: '~explain' } },
  { pattern: '~ameliorate', fix: { replace: ['~improve', '~ease'] } },
  { pattern: '~expedite', fix: { replace: '~speed up' }, safe: false },
  { pattern: '~encompass', fix: { replace: ['~cover', '~include'] }, accept: isNoAdjective },
  { pattern: '~employ', fix: { replace: '~use' }, accept: isMeans },
  { pattern: '~possess', fix: { replace: '~have' }, accept: isQuality },
  { pattern: '~adhere to', fix: { replace: ['~follow', '~keep to'] }, accept: isNoSurface },
  { pattern: '~peruse', fix: { replace: ['~read', '~browse'] } },
  { pattern: '~partake in', fix: { replace: '~take part in' }, safe: false },
  { pattern: '~evince', fix: { replace: '~show' } },
  { pattern: '~effectuate', fix: { replace: '~bring about' } },
  { pattern: '~remunerate', fix: { replace: '~pay' } },
  { pattern: '~prognosticate', fix: { replace: '~predict' } },
  { pattern: '~proffer', fix: { replace: '~offer' } },
  { pattern: '~disseminate (information|knowledge|ideas|news)', message: shorter('spread') },
  { pattern: '~render assistance', fix: { replace: '~help' }, safe: false },
  { pattern: '~require assistance', fix: { replace: '~need help' } },
  { pattern: '~seek assistance', fix: { replace: '~ask for help' } },
  { pattern: 'with the assistance of', fix: { replace: 'with help from' } },
  { pattern: '(cognizant|cognisant) of', fix: { replace: 'aware of' } },
  { pattern: 'pertaining to', fix: { replace: ['about', 'on'] }, safe: false },
  { pattern: 'subsequent to', fix: { replace: 'after' } },
  { pattern: 'in excess of', fix: { replace: 'more than' }, accept: isAmount },
  { pattern: 'the aforementioned', fix: { replace: 'the' }, safe: false, accept: hasNoun },
  { pattern: 'thusly', fix: { replace: 'thus' } },
  { pattern: 'irregardless', fix: { replace: 'regardless' } },
  { pattern: 'individuals who', fix: { replace: 'people who' }, accept: isPeople },
  { pattern: 'individuals with', fix: { replace: 'people with' }, accept: isPeople },
  { pattern: 'societal', fix: { replace: 'social' }, safe: false, accept: isNotSocietys },
];

function shorter(verb: string): string {
  return `“{actual}” is formal for “${verb}”: say who told whom.`;
}
