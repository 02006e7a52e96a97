import { defineRule } from '../rule.ts';
import { inContraction } from '../around.ts';
import { isEarnest, isNoCompound } from './elevated-register.context.ts';
import { phrases } from './elevated-register.phrases.ts';

export const elevatedRegister = defineRule({
  id: 'elevated-register',
  category: 'verbosity',
  family: ['A5'],
  kind: 'phrase',
  what: 'A formal word where a plain one says the same.',
  why: 'The long word sounds official and tells the reader nothing more. In a row, such words make every text sound like the same report.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” is formal for “{fix}”.',
  sources: ['Pattern catalogue A5', 'retext-simplify word list (MIT), checked by hand'],
  phrases,
  accept: (hit) => !inContraction(hit) && isNoCompound(hit) && isEarnest(hit),
  examples: {
    bad: [
      {
        text: 'The fee covers the aforementioned boats.',
        found: 'the aforementioned',
        fixed: 'The fee covers those boats.',
      },
      {
        text: 'The clinic utilises two rooms on the ground floor.',
        found: 'utilises',
        fixed: 'The clinic uses two rooms on the ground floor.',
      },
      {
        text: 'Utilizing a spare pump, the crew drained the cellar.',
        found: 'Utilizing',
        fixed: 'Using a spare pump, the crew drained the cellar.',
      },
      {
        text: 'The choir rehearsed, and the concert *commenced* at eight.',
        found: 'commenced',
        fixed: 'The choir rehearsed, and the concert *started* at eight.',
      },
      {
        text: 'We shall endeavour\nto answer every letter.',
        found: 'endeavour\nto',
        fixed: 'We shall try to answer every letter.',
      },
      {
        text: 'A second flood would necessitate new pipes, but nobody has asked.',
        found: 'necessitate',
        fixed: 'A second flood would require new pipes, but nobody has asked.',
      },
      {
        text: 'The new bridge facilitates trade with the island.',
        found: 'facilitates',
        fixed: null,
      },
      {
        text: 'The coach employs a method from rowing.',
        found: 'employs',
        fixed: 'The coach uses a method from rowing.',
      },
      {
        text: 'The course is for individuals who have never soldered.',
        found: 'individuals who',
        fixed: 'The course is for people who have never soldered.',
      },
      {
        text: 'Nobody elucidated the rules, and the match didn’t last.',
        found: 'elucidated',
        fixed: 'Nobody explained the rules, and the match didn’t last.',
      },
      {
        text: 'No pilot had ever before evinced such calm.',
        found: 'evinced',
        fixed: 'No pilot had ever before shown such calm.',
      },
      {
        text: 'The calm evinced by the pilot spread to the crew.',
        found: 'evinced',
        fixed: 'The calm shown by the pilot spread to the crew.',
      },
      {
        text: 'She took over all the duties pertaining to the lock.',
        found: 'pertaining to',
        fixed: 'She took over all the duties of the lock.',
      },
      {
        text: 'The feud had a societal cost.',
        found: 'societal',
        fixed: 'The feud had a social cost.',
      },
    ],
    good: [
      'There is a well in the yard, with a low wall encompassing it.',
      'Millwise: in a way pertaining to mills.',
      'The treaty spares unruly individuals who were sent away by their tribes.',
      'The guild adheres to the old and simple doctrine of full weight.',
      'The crew had no institutional memory, though there were individuals who knew the reef.',
      'Her job is to facilitate the planning conversation.',
      'Non-utilized looms rust.',
      'Societal norms differ from valley to valley.',
      'We adhere to our guarantees.',
      'The landlord commenced proceedings against the tenant.',
      'Facilitated diffusion needs no energy from the cell.',
      'She facilitated a workshop for twelve nurses.',
      'The mill employs a carpenter and two clerks.',
      'The house was possessed by something older than its walls.',
      'It was a human endeavour to be proud of.',
      'An all-out endeavour to win the cup failed.',
      'The film adheres to the surface of the glass.',
      'CPU utilization stayed below ten percent.',
      'Swarms are made of individuals, not of one mind.',
      'The road was under-utilized in winter.',
      'The tax falls on individuals (who own a boat) and on firms.',
      'Individuals with shells as thin as these fell to the first crab.',
      'He saw the recruits as individuals with wishes of their own.',
      'Nay, thou art late; I possess a talent for waiting.',
      'I bowed and commenced my solo. Never was such a solo heard in the parish.',
    ],
  },
});
