// Written by npm run generate from docs/evidence/rules.json.
import type { RuleEvidence } from './rule-evidence.ts';

export const ruleEvidence: Readonly<Record<string, RuleEvidence>> = {
  'importance-announcement': {
    human: {
      findings: 28,
      rate: 0.04,
      texts: 0.0199,
    },
    ai: {
      findings: 97,
      rate: 0.162,
      texts: 0.073,
    },
    lift: 4.01,
    liftLow: 2.75,
    liftHigh: 6.69,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0415,
      },
      docs: {
        human: 0.0707,
        ai: 0,
      },
      essay: {
        human: 0.0265,
        ai: 0.278,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.144,
      },
      readme: {
        human: 0.0337,
        ai: 0,
      },
      story: {
        human: 0.00987,
        ai: 0.00592,
      },
    },
  },
  'performed-candor': {
    human: {
      findings: 2,
      rate: 0.00286,
      texts: 0.00142,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 0.703,
    liftLow: 0.108,
    liftHigh: 5.81,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00461,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'hedge-stack': {
    human: {
      findings: 16,
      rate: 0.0228,
      texts: 0.0107,
    },
    ai: {
      findings: 12,
      rate: 0.0201,
      texts: 0.00991,
    },
    lift: 0.888,
    liftLow: 0.372,
    liftHigh: 2.02,
    genres: {
      abstract: {
        human: 0.113,
      },
      blog: {
        human: 0.0277,
      },
      docs: {
        human: 0.0381,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.0204,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0411,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0118,
      },
    },
  },
  'hedge-density': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 351,
      rate: 0.587,
      texts: 0.036,
    },
    lift: 824,
    liftLow: 551,
    liftHigh: 1120,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.839,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 1.07,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'source-gap': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 6,
      rate: 0.01,
      texts: 0.0036,
    },
    lift: 15.2,
    liftLow: 3.52,
    liftHigh: 31.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0617,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'hedged-effect': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.000711,
    },
    ai: {
      findings: 134,
      rate: 0.224,
      texts: 0.0324,
    },
    lift: 45,
    liftLow: 12.6,
    liftHigh: 385,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0199,
        ai: 0.319,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.411,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'seo-filler': {
    human: {
      findings: 4,
      rate: 0.00571,
      texts: 0.00284,
    },
    ai: {
      findings: 4,
      rate: 0.00669,
      texts: 0.0036,
    },
    lift: 1.17,
    liftLow: 0.319,
    liftHigh: 10.3,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0138,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.0102,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'question-opener': {
    human: {
      findings: 2,
      rate: 0.00286,
      texts: 0.00142,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 0.234,
    liftLow: 0.108,
    liftHigh: 1.19,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'sycophantic-opener': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 2,
      rate: 0.00335,
      texts: 0.0018,
    },
    lift: 5.86,
    liftLow: 1.15,
    liftHigh: 12.9,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0206,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'acknowledgment-loop': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 4,
      rate: 0.00669,
      texts: 0.0036,
    },
    lift: 10.5,
    liftLow: 3.42,
    liftHigh: 20.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0411,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'imagine-opener': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 3.52,
    liftLow: 1.14,
    liftHigh: 8.37,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'era-opener': {
    human: {
      findings: 4,
      rate: 0.00571,
      texts: 0.00284,
    },
    ai: {
      findings: 83,
      rate: 0.139,
      texts: 0.0649,
    },
    lift: 21.7,
    liftLow: 10.9,
    liftHigh: 77.8,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0133,
        ai: 0.261,
      },
      other: {
        ai: 0.367,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0296,
      },
    },
  },
  'era-phrase': {
    human: {
      findings: 4,
      rate: 0.00571,
      texts: 0.00284,
    },
    ai: {
      findings: 28,
      rate: 0.0469,
      texts: 0.0216,
    },
    lift: 7.42,
    liftLow: 3.63,
    liftHigh: 31.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0133,
        ai: 0.0951,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'whether-you-are': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.00213,
    },
    ai: {
      findings: 10,
      rate: 0.0167,
      texts: 0.00901,
    },
    lift: 3.52,
    liftLow: 1.39,
    liftHigh: 23.1,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.0136,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0514,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'assistant-opener': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 48,
      rate: 0.0803,
      texts: 0.0342,
    },
    lift: 114,
    liftLow: 76,
    liftHigh: 152,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.473,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'list-announcement': {
    human: {
      findings: 6,
      rate: 0.00857,
      texts: 0.00427,
    },
    ai: {
      findings: 57,
      rate: 0.0954,
      texts: 0.0505,
    },
    lift: 10.4,
    liftLow: 5.44,
    liftHigh: 30.5,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0265,
        ai: 0.0611,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.401,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'vague-attribution': {
    human: {
      findings: 5,
      rate: 0.00714,
      texts: 0.00356,
    },
    ai: {
      findings: 91,
      rate: 0.152,
      texts: 0.064,
    },
    lift: 19.5,
    liftLow: 9.96,
    liftHigh: 66.9,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00461,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0265,
        ai: 0.272,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0926,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0118,
      },
    },
  },
  'both-sides': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 78,
      rate: 0.131,
      texts: 0.0315,
    },
    lift: 61.3,
    liftLow: 21.9,
    liftHigh: 246,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.258,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0206,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'false-concession': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 18,
      rate: 0.0301,
      texts: 0.0153,
    },
    lift: 43.4,
    liftLow: 23.9,
    liftHigh: 64.6,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0577,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0103,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'refusal-to-conclude': {
    human: {
      findings: 2,
      rate: 0.00286,
      texts: 0.00142,
    },
    ai: {
      findings: 50,
      rate: 0.0837,
      texts: 0.0324,
    },
    lift: 23.7,
    liftLow: 9.17,
    liftHigh: 130,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0133,
        ai: 0.153,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0514,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'elevated-register': {
    human: {
      findings: 76,
      rate: 0.109,
      texts: 0.0491,
    },
    ai: {
      findings: 363,
      rate: 0.607,
      texts: 0.193,
    },
    lift: 5.57,
    liftLow: 4.28,
    liftHigh: 7.58,
    genres: {
      abstract: {
        human: 0.793,
      },
      blog: {
        human: 0.0968,
      },
      docs: {
        human: 0.049,
        ai: 0.0712,
      },
      essay: {
        human: 0.106,
        ai: 0.985,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.442,
      },
      readme: {
        human: 0.539,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.166,
      },
    },
  },
  'wordy-phrase': {
    human: {
      findings: 240,
      rate: 0.343,
      texts: 0.147,
    },
    ai: {
      findings: 94,
      rate: 0.157,
      texts: 0.0703,
    },
    lift: 0.46,
    liftLow: 0.352,
    liftHigh: 0.597,
    genres: {
      abstract: {
        human: 0.566,
      },
      blog: {
        human: 0.36,
      },
      docs: {
        human: 0.446,
        ai: 0,
      },
      essay: {
        human: 0.418,
        ai: 0.261,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.144,
      },
      readme: {
        human: 0.236,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0178,
      },
    },
  },
  'empty-intensifier': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 71,
      rate: 0.119,
      texts: 0.0189,
    },
    lift: 168,
    liftLow: 97.3,
    liftHigh: 246,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.2,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0309,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0533,
      },
    },
  },
  'filler-adjective': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.000711,
    },
    ai: {
      findings: 129,
      rate: 0.216,
      texts: 0.0306,
    },
    lift: 43.4,
    liftLow: 12.7,
    liftHigh: 397,
    genres: {
      abstract: {
        human: 0.17,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.387,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.154,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'vague-quantity': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.000711,
    },
    ai: {
      findings: 46,
      rate: 0.077,
      texts: 0.0135,
    },
    lift: 15.6,
    liftLow: 4.17,
    liftHigh: 149,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0138,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.115,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0926,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0178,
      },
    },
  },
  'redundant-pair': {
    human: {
      findings: 40,
      rate: 0.0571,
      texts: 0.027,
    },
    ai: {
      findings: 43,
      rate: 0.072,
      texts: 0.0351,
    },
    lift: 1.26,
    liftLow: 0.815,
    liftHigh: 1.97,
    genres: {
      abstract: {
        human: 0.113,
      },
      blog: {
        human: 0.083,
      },
      docs: {
        human: 0.0544,
        ai: 0,
      },
      essay: {
        human: 0.053,
        ai: 0.139,
      },
      other: {
        ai: 0.367,
      },
      qa: {
        ai: 0.0103,
      },
      readme: {
        human: 0.0337,
        ai: 0,
      },
      story: {
        human: 0.00987,
        ai: 0,
      },
    },
  },
  'light-verb': {
    human: {
      findings: 6,
      rate: 0.00857,
      texts: 0.00356,
    },
    ai: {
      findings: 206,
      rate: 0.345,
      texts: 0.138,
    },
    lift: 37.2,
    liftLow: 18,
    liftHigh: 142,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.00461,
      },
      docs: {
        human: 0,
        ai: 0.0712,
      },
      essay: {
        human: 0.0265,
        ai: 0.604,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.226,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0237,
      },
    },
  },
  'restatement-marker': {
    human: {
      findings: 2,
      rate: 0.00286,
      texts: 0.000711,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 0.234,
    liftLow: 0.0707,
    liftHigh: 1.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'em-dash-density': {
    human: {
      findings: 32,
      rate: 0.0457,
      texts: 0.00498,
    },
    ai: {
      findings: 543,
      rate: 0.909,
      texts: 0.0784,
    },
    lift: 19.6,
    liftLow: 10.5,
    liftHigh: 53.8,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0553,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.106,
        ai: 0.74,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0.0395,
        ai: 1.93,
      },
    },
  },
  'double-hyphen-dash': {
    human: {
      findings: 21,
      rate: 0.03,
      texts: 0.00284,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 0.0273,
    liftLow: 0.0127,
    liftHigh: 0.109,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0184,
      },
      docs: {
        human: 0.0272,
        ai: 0,
      },
      essay: {
        human: 0.0795,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'ai-verb': {
    human: {
      findings: 6,
      rate: 0.00857,
      texts: 0.00142,
    },
    ai: {
      findings: 580,
      rate: 0.971,
      texts: 0.122,
    },
    lift: 105,
    liftLow: 42.5,
    liftHigh: 1420,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0138,
      },
      docs: {
        human: 0,
        ai: 0.57,
      },
      essay: {
        human: 0.0199,
        ai: 1.69,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.504,
      },
      readme: {
        human: 0,
        ai: 0.481,
      },
      story: {
        human: 0,
        ai: 0.077,
      },
    },
  },
  'ai-adjective': {
    human: {
      findings: 5,
      rate: 0.00714,
      texts: 0.00142,
    },
    ai: {
      findings: 2049,
      rate: 3.43,
      texts: 0.296,
    },
    lift: 437,
    liftLow: 177,
    liftHigh: 4930,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 2.81,
      },
      essay: {
        human: 0.0331,
        ai: 5.71,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 1.16,
      },
      readme: {
        human: 0,
        ai: 1.28,
      },
      story: {
        human: 0,
        ai: 0.995,
      },
    },
  },
  'ornate-noun': {
    human: {
      findings: 13,
      rate: 0.0186,
      texts: 0.00853,
    },
    ai: {
      findings: 364,
      rate: 0.609,
      texts: 0.211,
    },
    lift: 31.6,
    liftLow: 19.6,
    liftHigh: 60.4,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0184,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0597,
        ai: 0.815,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.267,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.581,
      },
    },
  },
  'dated-vocabulary': {
    human: {
      findings: 11,
      rate: 0.0157,
      texts: 0.00284,
    },
    ai: {
      findings: 434,
      rate: 0.726,
      texts: 0.128,
    },
    lift: 44.3,
    liftLow: 22.2,
    liftHigh: 212,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0415,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0133,
        ai: 1.15,
      },
      other: {
        ai: 0.734,
      },
      qa: {
        ai: 0.37,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.338,
      },
    },
  },
  'quiet-adverb': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 49,
      rate: 0.082,
      texts: 0.0369,
    },
    lift: 116,
    liftLow: 78.6,
    liftHigh: 155,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0611,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.184,
      },
    },
  },
  'business-jargon': {
    human: {
      findings: 9,
      rate: 0.0129,
      texts: 0.00356,
    },
    ai: {
      findings: 387,
      rate: 0.648,
      texts: 0.0829,
    },
    lift: 47.8,
    liftLow: 24.4,
    liftHigh: 197,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0323,
      },
      docs: {
        human: 0.0109,
        ai: 0.356,
      },
      essay: {
        human: 0,
        ai: 1.13,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.442,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'borrowed-engineering': {
    human: {
      findings: 2,
      rate: 0.00286,
      texts: 0.00142,
    },
    ai: {
      findings: 12,
      rate: 0.0201,
      texts: 0.0108,
    },
    lift: 5.86,
    liftLow: 2.03,
    liftHigh: 35.6,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0373,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'stock-metaphor': {
    human: {
      findings: 28,
      rate: 0.04,
      texts: 0.0199,
    },
    ai: {
      findings: 198,
      rate: 0.331,
      texts: 0.143,
    },
    lift: 8.16,
    liftLow: 5.73,
    liftHigh: 12.4,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.0876,
      },
      docs: {
        human: 0.0109,
        ai: 0.0356,
      },
      essay: {
        human: 0.0331,
        ai: 0.465,
      },
      other: {
        ai: 0.367,
      },
      qa: {
        ai: 0.154,
      },
      readme: {
        human: 0.0337,
        ai: 0.16,
      },
      story: {
        human: 0,
        ai: 0.255,
      },
    },
  },
  cliche: {
    human: {
      findings: 6,
      rate: 0.00857,
      texts: 0.00213,
    },
    ai: {
      findings: 12,
      rate: 0.0201,
      texts: 0.00721,
    },
    lift: 2.25,
    liftLow: 0.657,
    liftHigh: 25.9,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0277,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0272,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0237,
      },
    },
  },
  'real-actual': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 10,
      rate: 0.0167,
      texts: 0.0045,
    },
    lift: 24.6,
    liftLow: 6.01,
    liftHigh: 48.8,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0272,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0118,
      },
    },
  },
  'glue-adverb': {
    human: {
      findings: 18,
      rate: 0.0257,
      texts: 0.00427,
    },
    ai: {
      findings: 232,
      rate: 0.388,
      texts: 0.0577,
    },
    lift: 14.7,
    liftLow: 7.42,
    liftHigh: 58.1,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0461,
      },
      docs: {
        human: 0.0272,
        ai: 0,
      },
      essay: {
        human: 0.0199,
        ai: 0.788,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'academic-formula': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 239,
      rate: 0.4,
      texts: 0.0495,
    },
    lift: 561,
    liftLow: 401,
    liftHigh: 722,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.791,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0309,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0178,
      },
    },
  },
  'self-help': {
    human: {
      findings: 11,
      rate: 0.0157,
      texts: 0.00356,
    },
    ai: {
      findings: 252,
      rate: 0.422,
      texts: 0.0721,
    },
    lift: 25.7,
    liftLow: 13,
    liftHigh: 93.4,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0729,
        ai: 0.757,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.226,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0415,
      },
    },
  },
  'invented-label': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'hyphen-pile': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 0.6,
    liftLow: 0.569,
    liftHigh: 0.633,
    genres: {
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'figurative-verb': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 24,
      rate: 0.142,
      texts: 0.0901,
    },
    lift: 29.4,
    liftLow: 17.9,
    liftHigh: 42.4,
    genres: {
      story: {
        human: 0,
        ai: 0.142,
      },
    },
  },
  'fiction-stock-phrase': {
    human: {
      findings: 1,
      rate: 0.00987,
      texts: 0.00559,
    },
    ai: {
      findings: 262,
      rate: 1.55,
      texts: 0.524,
    },
    lift: 105,
    liftLow: 40.7,
    liftHigh: 348,
    genres: {
      story: {
        human: 0.00987,
        ai: 1.55,
      },
    },
  },
  'body-beat': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 38,
      rate: 0.225,
      texts: 0.0687,
    },
    lift: 46.2,
    liftLow: 24,
    liftHigh: 68.4,
    genres: {
      story: {
        human: 0,
        ai: 0.225,
      },
    },
  },
  'stock-name': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 75,
      rate: 0.444,
      texts: 0.215,
    },
    lift: 90.7,
    liftLow: 67.6,
    liftHigh: 118,
    genres: {
      story: {
        human: 0,
        ai: 0.444,
      },
    },
  },
  'tortured-synonym': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 1,
      rate: 0.00592,
      texts: 0.00429,
    },
    lift: 1.8,
    liftLow: 0.577,
    liftHigh: 4.27,
    genres: {
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  hype: {
    human: {
      findings: 8,
      rate: 0.0114,
      texts: 0.00498,
    },
    ai: {
      findings: 148,
      rate: 0.248,
      texts: 0.0946,
    },
    lift: 20.5,
    liftLow: 11,
    liftHigh: 65,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.023,
      },
      docs: {
        human: 0,
        ai: 0.214,
      },
      essay: {
        human: 0.0199,
        ai: 0.329,
      },
      other: {
        ai: 0.367,
      },
      qa: {
        ai: 0.0926,
      },
      readme: {
        human: 0,
        ai: 0.16,
      },
      story: {
        human: 0,
        ai: 0.201,
      },
    },
  },
  'brochure-tone': {
    human: {
      findings: 6,
      rate: 0.00857,
      texts: 0.00427,
    },
    ai: {
      findings: 117,
      rate: 0.196,
      texts: 0.073,
    },
    lift: 21.2,
    liftLow: 10.8,
    liftHigh: 62.3,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0184,
      },
      docs: {
        human: 0.00544,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.177,
      },
      other: {
        ai: 0.734,
      },
      qa: {
        ai: 0.381,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.154,
      },
    },
  },
  'copula-avoidance': {
    human: {
      findings: 15,
      rate: 0.0214,
      texts: 0.00925,
    },
    ai: {
      findings: 180,
      rate: 0.301,
      texts: 0.121,
    },
    lift: 13.6,
    liftLow: 8.31,
    liftHigh: 28.7,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0507,
      },
      docs: {
        human: 0.0109,
        ai: 0.107,
      },
      essay: {
        human: 0.0133,
        ai: 0.56,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0823,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0237,
      },
    },
  },
  'uncited-certainty': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.00213,
    },
    ai: {
      findings: 60,
      rate: 0.1,
      texts: 0.0477,
    },
    lift: 20.3,
    liftLow: 8.8,
    liftHigh: 141,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.156,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0103,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.077,
      },
    },
  },
  'significance-inflation': {
    human: {
      findings: 31,
      rate: 0.0443,
      texts: 0.0206,
    },
    ai: {
      findings: 572,
      rate: 0.957,
      texts: 0.273,
    },
    lift: 21.3,
    liftLow: 15.1,
    liftHigh: 33.6,
    genres: {
      abstract: {
        human: 0.113,
      },
      blog: {
        human: 0.0645,
      },
      docs: {
        human: 0.0109,
        ai: 0.0712,
      },
      essay: {
        human: 0.0862,
        ai: 1.56,
      },
      other: {
        ai: 0.734,
      },
      qa: {
        ai: 0.37,
      },
      readme: {
        human: 0,
        ai: 0.16,
      },
      story: {
        human: 0,
        ai: 0.427,
      },
    },
  },
  'grand-stakes': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 37,
      rate: 0.0619,
      texts: 0.0315,
    },
    lift: 29.3,
    liftLow: 10.4,
    liftHigh: 106,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.0713,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0411,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0711,
      },
    },
  },
  'novelty-inflation': {
    human: {
      findings: 13,
      rate: 0.0186,
      texts: 0.00853,
    },
    ai: {
      findings: 108,
      rate: 0.181,
      texts: 0.0775,
    },
    lift: 9.42,
    liftLow: 5.77,
    liftHigh: 19.2,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.0369,
      },
      docs: {
        human: 0,
        ai: 0.0356,
      },
      essay: {
        human: 0.0265,
        ai: 0.214,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.134,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.184,
      },
    },
  },
  'universal-claim': {
    human: {
      findings: 8,
      rate: 0.0114,
      texts: 0.00498,
    },
    ai: {
      findings: 50,
      rate: 0.0837,
      texts: 0.0414,
    },
    lift: 6.96,
    liftLow: 3.76,
    liftHigh: 20.5,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.053,
        ai: 0.112,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0206,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0889,
      },
    },
  },
  'comparison-without-measure': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.00142,
    },
    ai: {
      findings: 108,
      rate: 0.181,
      texts: 0.0802,
    },
    lift: 36.3,
    liftLow: 14.3,
    liftHigh: 264,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.282,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.113,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0829,
      },
    },
  },
  'borrowed-authority': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 3.52,
    liftLow: 1.14,
    liftHigh: 8.32,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'employee-praise': {
    human: {
      findings: 6,
      rate: 0.00857,
      texts: 0.00427,
    },
    ai: {
      findings: 6,
      rate: 0.01,
      texts: 0.00541,
    },
    lift: 1.17,
    liftLow: 0.396,
    liftHigh: 3.97,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0277,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0204,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'known-for': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 32,
      rate: 0.0536,
      texts: 0.00811,
    },
    lift: 76.2,
    liftLow: 28.6,
    liftHigh: 132,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.329,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'importance-verdict': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 19,
      rate: 0.0318,
      texts: 0.00811,
    },
    lift: 45.7,
    liftLow: 15.4,
    liftHigh: 75.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0543,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0309,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'not-just-but': {
    human: {
      findings: 29,
      rate: 0.0414,
      texts: 0.0199,
    },
    ai: {
      findings: 316,
      rate: 0.529,
      texts: 0.185,
    },
    lift: 12.6,
    liftLow: 8.75,
    liftHigh: 19.9,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0645,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0862,
        ai: 0.71,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0823,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0.0197,
        ai: 0.587,
      },
    },
  },
  'not-only-but-also': {
    human: {
      findings: 9,
      rate: 0.0129,
      texts: 0.00284,
    },
    ai: {
      findings: 71,
      rate: 0.119,
      texts: 0.0234,
    },
    lift: 8.82,
    liftLow: 3.5,
    liftHigh: 37.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0597,
        ai: 0.234,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0206,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'not-this-but-that': {
    human: {
      findings: 5,
      rate: 0.00714,
      texts: 0.00142,
    },
    ai: {
      findings: 106,
      rate: 0.177,
      texts: 0.0432,
    },
    lift: 22.7,
    liftLow: 8.92,
    liftHigh: 275,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0331,
        ai: 0.126,
      },
      other: {
        ai: 0.734,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.397,
      },
    },
  },
  'negation-reframe': {
    human: {
      findings: 8,
      rate: 0.0114,
      texts: 0.00569,
    },
    ai: {
      findings: 122,
      rate: 0.204,
      texts: 0.0883,
    },
    lift: 16.9,
    liftLow: 10.3,
    liftHigh: 46.9,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0398,
        ai: 0.217,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0103,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.338,
      },
    },
  },
  'tail-corrective': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'negative-listing': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.00213,
    },
    ai: {
      findings: 33,
      rate: 0.0552,
      texts: 0.0288,
    },
    lift: 11.2,
    liftLow: 5.02,
    liftHigh: 71.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0,
      },
      other: {
        ai: 0.367,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.19,
      },
    },
  },
  'shifted-negation': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'participial-tail': {
    human: {
      findings: 8,
      rate: 0.0114,
      texts: 0.00569,
    },
    ai: {
      findings: 366,
      rate: 0.612,
      texts: 0.188,
    },
    lift: 50.5,
    liftLow: 28.2,
    liftHigh: 161,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.023,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0133,
        ai: 0.971,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.555,
      },
      readme: {
        human: 0,
        ai: 0.16,
      },
      story: {
        human: 0,
        ai: 0.148,
      },
    },
  },
  'tail-density': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 444,
      rate: 0.743,
      texts: 0.111,
    },
    lift: 1040,
    liftLow: 874,
    liftHigh: 1210,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 1.16,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.7,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.207,
      },
    },
  },
  'self-interview': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.00213,
    },
    ai: {
      findings: 2,
      rate: 0.00335,
      texts: 0.0018,
    },
    lift: 0.837,
    liftLow: 0.109,
    liftHigh: 5.83,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0138,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0118,
      },
    },
  },
  'colon-reveal': {
    human: {
      findings: 6,
      rate: 0.00857,
      texts: 0.00427,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 0.27,
    liftLow: 0.0567,
    liftHigh: 1.18,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.023,
      },
      docs: {
        human: 0.00544,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'suspense-hook': {
    human: {
      findings: 6,
      rate: 0.00857,
      texts: 0.00427,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 0.27,
    liftLow: 0.0565,
    liftHigh: 1.16,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0184,
      },
      docs: {
        human: 0.00544,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'false-range': {
    human: {
      findings: 4,
      rate: 0.00571,
      texts: 0.00284,
    },
    ai: {
      findings: 57,
      rate: 0.0954,
      texts: 0.0477,
    },
    lift: 15,
    liftLow: 7.35,
    liftHigh: 54.9,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0138,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.153,
      },
      other: {
        ai: 0.367,
      },
      qa: {
        ai: 0.0309,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0474,
      },
    },
  },
  signposting: {
    human: {
      findings: 15,
      rate: 0.0214,
      texts: 0.0107,
    },
    ai: {
      findings: 106,
      rate: 0.177,
      texts: 0.091,
    },
    lift: 8.05,
    liftLow: 5.3,
    liftHigh: 15.1,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.0369,
      },
      docs: {
        human: 0.0272,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.224,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.411,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'teacher-aside': {
    human: {
      findings: 16,
      rate: 0.0228,
      texts: 0.0107,
    },
    ai: {
      findings: 3,
      rate: 0.00502,
      texts: 0.0027,
    },
    lift: 0.249,
    liftLow: 0.0345,
    liftHigh: 0.684,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0691,
      },
      docs: {
        human: 0.00544,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.00679,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'false-exclusivity': {
    human: {
      findings: 2,
      rate: 0.00286,
      texts: 0.00142,
    },
    ai: {
      findings: 12,
      rate: 0.0201,
      texts: 0.00991,
    },
    lift: 5.86,
    liftLow: 2.18,
    liftHigh: 36.5,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0373,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'narrative-pivot': {
    human: {
      findings: 7,
      rate: 0.01,
      texts: 0.00498,
    },
    ai: {
      findings: 16,
      rate: 0.0268,
      texts: 0.0126,
    },
    lift: 2.58,
    liftLow: 1.2,
    liftHigh: 7.61,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00461,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0331,
        ai: 0.00679,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0103,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0.00987,
        ai: 0.077,
      },
    },
  },
  'declared-emotion': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.00213,
    },
    ai: {
      findings: 101,
      rate: 0.169,
      texts: 0.0559,
    },
    lift: 34,
    liftLow: 15.8,
    liftHigh: 229,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0133,
        ai: 0.0306,
      },
      other: {
        ai: 0.367,
      },
      qa: {
        ai: 0.0411,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0.00987,
        ai: 0.515,
      },
    },
  },
  'false-vulnerability': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 2,
      rate: 0.00335,
      texts: 0.0018,
    },
    lift: 5.86,
    liftLow: 1.15,
    liftHigh: 13,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'false-agency': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 23,
      rate: 0.0385,
      texts: 0.0207,
    },
    lift: 55.1,
    liftLow: 34.2,
    liftHigh: 80.3,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0306,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0829,
      },
    },
  },
  runway: {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 3,
      rate: 0.00502,
      texts: 0.000901,
    },
    lift: 8.2,
    liftLow: 1.14,
    liftHigh: 22.6,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0102,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'disguise-figure': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 9,
      rate: 0.0151,
      texts: 0.00811,
    },
    lift: 22.3,
    liftLow: 8.32,
    liftHigh: 35.7,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.017,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0237,
      },
    },
  },
  'recap-flattery': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 0.391,
    liftLow: 0.164,
    liftHigh: 1.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0.00544,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  listicle: {
    human: {
      findings: 7,
      rate: 0.01,
      texts: 0.00498,
    },
    ai: {
      findings: 112,
      rate: 0.187,
      texts: 0.101,
    },
    lift: 17.6,
    liftLow: 9.58,
    liftHigh: 48.9,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0277,
      },
      docs: {
        human: 0.00544,
        ai: 0.0356,
      },
      essay: {
        human: 0,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 1.12,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'heading-density': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 34,
      rate: 0.0569,
      texts: 0.0306,
    },
    lift: 80.9,
    liftLow: 57.9,
    liftHigh: 111,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0.962,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 1.12,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'same-section-shape': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'fractal-summary': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'repeated-paragraph': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 3.52,
    liftLow: 1.14,
    liftHigh: 8.25,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0103,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'heading-restated': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 0.391,
    liftLow: 0.166,
    liftHigh: 1.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0.00544,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'tagline-heading': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 43,
      rate: 0.072,
      texts: 0.0378,
    },
    lift: 34,
    liftLow: 14.5,
    liftHigh: 125,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00461,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.136,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0178,
      },
    },
  },
  'title-case-heading': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 0.391,
    liftLow: 0.162,
    liftHigh: 1.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00461,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'ruled-sections': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 1.17,
    liftLow: 0.169,
    liftHigh: 8.15,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00461,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0.16,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'emoji-bullet': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 307,
      rate: 0.514,
      texts: 0.0279,
    },
    lift: 721,
    liftLow: 406,
    liftHigh: 1140,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 7.91,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 13.6,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'emoji-subject': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'decorative-symbol': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 155,
      rate: 0.259,
      texts: 0.0198,
    },
    lift: 364,
    liftLow: 173,
    liftHigh: 645,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 5.27,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0617,
      },
      readme: {
        human: 0,
        ai: 0.16,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'bold-lead-bullets': {
    human: {
      findings: 6,
      rate: 0.00857,
      texts: 0.00427,
    },
    ai: {
      findings: 181,
      rate: 0.303,
      texts: 0.103,
    },
    lift: 32.7,
    liftLow: 18.3,
    liftHigh: 90.4,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0.00544,
        ai: 2.42,
      },
      essay: {
        human: 0.0199,
        ai: 0.0204,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.782,
      },
      readme: {
        human: 0,
        ai: 4.97,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'noun-phrase-bullets': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 2,
      rate: 0.00335,
      texts: 0.0018,
    },
    lift: 5.86,
    liftLow: 1.15,
    liftHigh: 12.9,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0.0712,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'label-restates-line': {
    human: {
      findings: 5,
      rate: 0.00714,
      texts: 0.00284,
    },
    ai: {
      findings: 83,
      rate: 0.139,
      texts: 0.045,
    },
    lift: 17.8,
    liftLow: 7.62,
    liftHigh: 75,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0138,
      },
      docs: {
        human: 0,
        ai: 0.463,
      },
      essay: {
        human: 0.0133,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.689,
      },
      readme: {
        human: 0,
        ai: 0.481,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'label-full-stop': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'bold-spray': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'two-column-list': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'quote-thesis': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'colon-sentences': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 3.52,
    liftLow: 1.14,
    liftHigh: 8.24,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'scare-quotes': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'mixed-quotes': {
    human: {
      findings: 23,
      rate: 0.0328,
      texts: 0.00925,
    },
    ai: {
      findings: 36,
      rate: 0.0602,
      texts: 0.0198,
    },
    lift: 1.82,
    liftLow: 0.885,
    liftHigh: 3.86,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.0599,
      },
      docs: {
        human: 0.00544,
        ai: 0,
      },
      essay: {
        human: 0.053,
        ai: 0.0272,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.166,
      },
    },
  },
  'exclamation-density': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 6,
      rate: 0.01,
      texts: 0.0018,
    },
    lift: 15.2,
    liftLow: 1.15,
    liftHigh: 37.6,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 1.1,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0178,
      },
    },
  },
  'hashtag-block': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 3.52,
    liftLow: 1.13,
    liftHigh: 8.4,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0103,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'diff-anchored': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'evidence-cluster': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 806,
      rate: 1.35,
      texts: 0.295,
    },
    lift: 1890,
    liftLow: 1700,
    liftHigh: 2100,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 2.5,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.319,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.225,
      },
    },
  },
  'flat-sentence-length': {
    human: {
      findings: 7,
      rate: 0.01,
      texts: 0.00498,
    },
    ai: {
      findings: 119,
      rate: 0.199,
      texts: 0.107,
    },
    lift: 18.7,
    liftLow: 10.4,
    liftHigh: 42.1,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0331,
        ai: 0.377,
      },
      other: {
        ai: 0.367,
      },
      qa: {
        ai: 0.0309,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0237,
      },
    },
  },
  'flat-paragraph-length': {
    human: {
      findings: 4,
      rate: 0.00571,
      texts: 0.00284,
    },
    ai: {
      findings: 115,
      rate: 0.192,
      texts: 0.104,
    },
    lift: 30.1,
    liftLow: 15.8,
    liftHigh: 101,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0133,
        ai: 0.295,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0206,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.154,
      },
    },
  },
  'flat-rhythm': {
    human: {
      findings: 5,
      rate: 0.00714,
      texts: 0.00356,
    },
    ai: {
      findings: 34,
      rate: 0.0569,
      texts: 0.0306,
    },
    lift: 7.35,
    liftLow: 3.42,
    liftHigh: 25.4,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0.0163,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0985,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0206,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0178,
      },
    },
  },
  'repeated-opener': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.000711,
    },
    ai: {
      findings: 43,
      rate: 0.072,
      texts: 0.0135,
    },
    lift: 14.6,
    liftLow: 3.93,
    liftHigh: 134,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0.0163,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0577,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0309,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.136,
      },
    },
  },
  anaphora: {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'repeated-phrase': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 93,
      rate: 0.156,
      texts: 0.0622,
    },
    lift: 73,
    liftLow: 28.2,
    liftHigh: 261,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.285,
      },
      other: {
        ai: 0.367,
      },
      qa: {
        ai: 0.0617,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0118,
      },
    },
  },
  'restated-sentence': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'rule-of-three': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 292,
      rate: 0.489,
      texts: 0.0586,
    },
    lift: 686,
    liftLow: 526,
    liftHigh: 848,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.954,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.113,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'parallel-clauses': {
    human: {
      findings: 2,
      rate: 0.00286,
      texts: 0.000711,
    },
    ai: {
      findings: 8,
      rate: 0.0134,
      texts: 0.0036,
    },
    lift: 3.98,
    liftLow: 0.631,
    liftHigh: 37.6,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.00679,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0355,
      },
    },
  },
  'staccato-burst': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 6,
      rate: 0.01,
      texts: 0.0027,
    },
    lift: 15.2,
    liftLow: 1.17,
    liftHigh: 29.8,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.00679,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0237,
      },
    },
  },
  'dramatic-fragment': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 22,
      rate: 0.0368,
      texts: 0.0153,
    },
    lift: 52.7,
    liftLow: 24.5,
    liftHigh: 82.1,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.13,
      },
    },
  },
  'subjectless-fragment': {
    human: {
      findings: 3,
      rate: 0.00428,
      texts: 0.00213,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 0.502,
    liftLow: 0.104,
    liftHigh: 2.75,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00461,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0.00987,
        ai: 0.00592,
      },
    },
  },
  'noun-heavy': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 107,
      rate: 0.179,
      texts: 0.0964,
    },
    lift: 252,
    liftLow: 213,
    liftHigh: 298,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.363,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'few-specifics': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 28,
      rate: 0.0469,
      texts: 0.0252,
    },
    lift: 22.3,
    liftLow: 6.96,
    liftHigh: 85,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.0713,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0415,
      },
    },
  },
  'no-contractions': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'self-disclosure': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 4,
      rate: 0.00669,
      texts: 0.0027,
    },
    lift: 10.5,
    liftLow: 1.18,
    liftHigh: 24,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.00679,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0206,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'knowledge-cutoff': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 2,
      rate: 0.00335,
      texts: 0.0018,
    },
    lift: 5.86,
    liftLow: 1.15,
    liftHigh: 13.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0206,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'gap-fill': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'refusal-residue': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 3.52,
    liftLow: 1.13,
    liftHigh: 8.32,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0103,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'offer-to-continue': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 3.52,
    liftLow: 1.14,
    liftHigh: 8.38,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'response-wrapper': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 2,
      rate: 0.00335,
      texts: 0.0018,
    },
    lift: 5.86,
    liftLow: 1.15,
    liftHigh: 13,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0206,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'reasoning-trace': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'citation-token': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'tracking-parameter': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  placeholder: {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 106,
      rate: 0.177,
      texts: 0.0162,
    },
    lift: 250,
    liftLow: 108,
    liftHigh: 391,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0272,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 1.01,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'prompt-echo': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 3.52,
    liftLow: 1.14,
    liftHigh: 8.38,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'hidden-character': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'agent-trailer': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 1,
      rate: 0.00167,
      texts: 0.000901,
    },
    lift: 3.52,
    liftLow: 1.14,
    liftHigh: 8.4,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0.0356,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'summary-closer': {
    human: {
      findings: 31,
      rate: 0.0443,
      texts: 0.022,
    },
    ai: {
      findings: 273,
      rate: 0.457,
      texts: 0.239,
    },
    lift: 10.2,
    liftLow: 7.24,
    liftHigh: 14.7,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.00461,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.192,
        ai: 0.798,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.391,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'closing-aphorism': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 26,
      rate: 0.0435,
      texts: 0.0234,
    },
    lift: 20.7,
    liftLow: 7.49,
    liftHigh: 78,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.0645,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0103,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0355,
      },
    },
  },
  'speculative-closer': {
    human: {
      findings: 8,
      rate: 0.0114,
      texts: 0.00569,
    },
    ai: {
      findings: 82,
      rate: 0.137,
      texts: 0.0613,
    },
    lift: 11.4,
    liftLow: 6.08,
    liftHigh: 28.9,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0277,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0133,
        ai: 0.224,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.103,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.0355,
      },
    },
  },
  'despite-challenges': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 24,
      rate: 0.0402,
      texts: 0.018,
    },
    lift: 57.4,
    liftLow: 33.6,
    liftHigh: 87.5,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0679,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0309,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'parting-advice': {
    human: {
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 26,
      rate: 0.0435,
      texts: 0.0225,
    },
    lift: 20.7,
    liftLow: 6.67,
    liftHigh: 83.3,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00461,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.247,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.00592,
      },
    },
  },
  'unknown-directive': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
  'unused-directive': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 1.17,
    liftLow: 1.13,
    liftHigh: 1.22,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0,
        ai: 0,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0,
      },
      readme: {
        human: 0,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0,
      },
    },
  },
};
