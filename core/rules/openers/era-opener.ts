import { defineRule } from '../rule.ts';
import { ifAll } from '../around.ts';
import { hasNoFigure } from './era-opener.context.ts';
import { isOrnament } from './eras.ts';
import { phrases } from './era-opener.phrases.ts';

export const eraOpener = defineRule({
  id: 'era-opener',
  category: 'openers',
  family: ['B35'],
  kind: 'phrase',
  what: 'A sentence that starts from the whole age or the whole world before it comes to its subject.',
  why: 'It fits in front of any text on any subject, so it tells the reader nothing about this one.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” could open any text. Start with the subject.',
  sources: [
    'Pattern catalogue B35: fires once',
    'GPTZero phrase list, as cited there: “today’s fast-paced world” 107 times the human rate',
  ],
  profiles: { fiction: 'off' },
  phrases,
  accept: ifAll(hasNoFigure, isOrnament),
  examples: {
    bad: [
      {
        text: 'In today’s fast-paced world, people buy new socks.',
        found: 'In today’s fast-paced world,',
        fixed: 'People buy new socks.',
      },
      {
        text: 'In today’s fast-paced world, few people darn socks.',
        found: 'In today’s fast-paced world,',
        fixed: null,
      },
      {
        text: 'In the digital age, nobody rings the bell by hand.',
        found: 'In the digital age,',
        fixed: null,
      },
      {
        text: 'In the landscape of modern boats, few hulls are of oak.',
        found: 'In the landscape of modern boats,',
        fixed: null,
      },
      {
        text: 'In today’s fast-paced world, driven by screens, we print tide tables.',
        found: 'In today’s fast-paced world,',
        fixed: null,
      },
      {
        text: 'In an era defined by noise, the library is cold.',
        found: 'In an era defined by noise,',
        fixed: 'The library is cold.',
      },
      {
        text: 'In the *ever-evolving\nlandscape* of roofing, slate endures.',
        found: 'In the *ever-evolving\nlandscape* of roofing,',
        fixed: 'Slate endures.',
      },
      {
        text: 'In an increasingly crowded market the mill survives.',
        found: 'In an increasingly crowded market',
        fixed: null,
      },
      {
        text: 'As technology continues to evolve, the abacus is still sold.',
        found: 'As technology continues to evolve,',
        fixed: 'The abacus is still sold.',
      },
      {
        text: 'In our increasingly digitised society, where screens rule, we print maps.',
        found: 'In our increasingly digitised society, where',
        fixed: null,
      },
      {
        text: 'Gone are the days when ice came by cart.',
        found: 'Gone are the days when',
        fixed: null,
      },
      {
        text: 'Since the dawn of time, people have carried water.',
        found: 'Since the dawn of time,',
        fixed: 'People have carried water.',
      },
      {
        text: 'But in this rapidly changing economy, we have to mend nets.',
        found: 'But in this rapidly changing economy,',
        fixed: 'But we have to mend nets.',
      },
      {
        text: 'And, in our modern world, people still bake rye.',
        found: 'And, in our modern world,',
        fixed: 'And people still bake rye.',
      },
      {
        text: 'As we move forward into the 21st century, people bake rye.',
        found: 'As we move forward into the 21st century,',
        fixed: null,
      },
    ],
    good: [
      'In our economy, every loaf is baked from bought flour.',
      'The mill survives in an increasingly crowded market.',
      'In a world of finite time, we chose the shorter proof.',
      'In the Bronze Age, tin came from Cornwall.',
      'In today’s compiler, the flag is ignored.',
      'The greatest tax in the world of 1910 was the window tax.',
      'He lived in a world of radiation and ash.',
      'In the age of sail, a letter took ten weeks.',
      'In the modern world of 1905, the bicycle was a scandal.',
      'As the kettle continues to boil, the pressure rises.',
      'In this society of twelve members, nine are deaf.',
      'In an age of fine speech, when men wept in court, he was dry.',
      'The market closed at four.',
      'In a world where nine million people bake with straw, a stove is news.',
      'In an uncertain world, nobody invests in a second mill.',
      'In today’s economy, when both millers must work, the school feeds the children.',
      'She shows how we live in a world where bread is bought.',
    ],
  },
});
