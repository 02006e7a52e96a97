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
      findings: 399,
      rate: 0.668,
      texts: 0.0387,
    },
    lift: 936,
    liftLow: 648,
    liftHigh: 1250,
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
        ai: 0.852,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 1.52,
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
      findings: 138,
      rate: 0.231,
      texts: 0.0333,
    },
    lift: 46.4,
    liftLow: 13.2,
    liftHigh: 395,
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
        ai: 0.333,
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
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 2,
      rate: 0.00335,
      texts: 0.0018,
    },
    lift: 1.95,
    liftLow: 0.241,
    liftHigh: 10.7,
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
      findings: 9,
      rate: 0.0129,
      texts: 0.00569,
    },
    ai: {
      findings: 111,
      rate: 0.186,
      texts: 0.0793,
    },
    lift: 13.8,
    liftLow: 7.82,
    liftHigh: 43.1,
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
        human: 0.0331,
        ai: 0.357,
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
  'whether-you-are': {
    human: {
      findings: 4,
      rate: 0.00571,
      texts: 0.00284,
    },
    ai: {
      findings: 10,
      rate: 0.0167,
      texts: 0.00901,
    },
    lift: 2.73,
    liftLow: 1.14,
    liftHigh: 13.1,
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
      findings: 36,
      rate: 0.0514,
      texts: 0.0249,
    },
    ai: {
      findings: 118,
      rate: 0.197,
      texts: 0.103,
    },
    lift: 3.8,
    liftLow: 2.69,
    liftHigh: 5.81,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0507,
      },
      docs: {
        human: 0.0327,
        ai: 0,
      },
      essay: {
        human: 0.106,
        ai: 0.0883,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.946,
      },
      readme: {
        human: 0.101,
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
      findings: 3,
      rate: 0.00428,
      texts: 0.00142,
    },
    ai: {
      findings: 80,
      rate: 0.134,
      texts: 0.0324,
    },
    lift: 27,
    liftLow: 10.6,
    liftHigh: 222,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0.0109,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.265,
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
      findings: 3,
      rate: 0.00428,
      texts: 0.00213,
    },
    ai: {
      findings: 54,
      rate: 0.0904,
      texts: 0.0351,
    },
    lift: 18.2,
    liftLow: 7.57,
    liftHigh: 116,
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
        ai: 0.163,
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
  'elevated-register': {
    human: {
      findings: 82,
      rate: 0.117,
      texts: 0.0533,
    },
    ai: {
      findings: 390,
      rate: 0.653,
      texts: 0.203,
    },
    lift: 5.55,
    liftLow: 4.29,
    liftHigh: 7.37,
    genres: {
      abstract: {
        human: 0.793,
      },
      blog: {
        human: 0.115,
      },
      docs: {
        human: 0.0544,
        ai: 0.0712,
      },
      essay: {
        human: 0.113,
        ai: 1.07,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.463,
      },
      readme: {
        human: 0.539,
        ai: 0,
      },
      story: {
        human: 0,
        ai: 0.172,
      },
    },
  },
  'wordy-phrase': {
    human: {
      findings: 276,
      rate: 0.394,
      texts: 0.165,
    },
    ai: {
      findings: 115,
      rate: 0.192,
      texts: 0.082,
    },
    lift: 0.49,
    liftLow: 0.373,
    liftHigh: 0.645,
    genres: {
      abstract: {
        human: 0.566,
      },
      blog: {
        human: 0.383,
      },
      docs: {
        human: 0.501,
        ai: 0,
      },
      essay: {
        human: 0.55,
        ai: 0.333,
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
        human: 0.00987,
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
      findings: 64,
      rate: 0.107,
      texts: 0.0189,
    },
    lift: 151,
    liftLow: 85.9,
    liftHigh: 223,
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
        ai: 0.183,
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
        ai: 0.0415,
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
      findings: 41,
      rate: 0.0586,
      texts: 0.0277,
    },
    ai: {
      findings: 43,
      rate: 0.072,
      texts: 0.0351,
    },
    lift: 1.23,
    liftLow: 0.798,
    liftHigh: 1.91,
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
        human: 0.0597,
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
      findings: 87,
      rate: 0.124,
      texts: 0.00996,
    },
    ai: {
      findings: 1146,
      rate: 1.92,
      texts: 0.136,
    },
    lift: 15.4,
    liftLow: 9.46,
    liftHigh: 27.1,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.267,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.192,
        ai: 2.01,
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
        ai: 3.28,
      },
    },
  },
  'double-hyphen-dash': {
    human: {
      findings: 34,
      rate: 0.0486,
      texts: 0.00356,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 0.017,
    liftLow: 0.00833,
    liftHigh: 0.0623,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.023,
      },
      docs: {
        human: 0.0816,
        ai: 0,
      },
      essay: {
        human: 0.0928,
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
      findings: 9,
      rate: 0.0129,
      texts: 0.00213,
    },
    ai: {
      findings: 635,
      rate: 1.06,
      texts: 0.131,
    },
    lift: 78.4,
    liftLow: 36.6,
    liftHigh: 1400,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0277,
      },
      docs: {
        human: 0,
        ai: 0.57,
      },
      essay: {
        human: 0.0199,
        ai: 1.87,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.535,
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
      findings: 23,
      rate: 0.0328,
      texts: 0.00569,
    },
    ai: {
      findings: 2122,
      rate: 3.55,
      texts: 0.302,
    },
    lift: 106,
    liftLow: 64.3,
    liftHigh: 275,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0553,
      },
      docs: {
        human: 0.0163,
        ai: 2.81,
      },
      essay: {
        human: 0.053,
        ai: 5.92,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 1.18,
      },
      readme: {
        human: 0,
        ai: 1.28,
      },
      story: {
        human: 0,
        ai: 1.04,
      },
    },
  },
  'ornate-noun': {
    human: {
      findings: 16,
      rate: 0.0228,
      texts: 0.0107,
    },
    ai: {
      findings: 380,
      rate: 0.636,
      texts: 0.214,
    },
    lift: 27,
    liftLow: 17,
    liftHigh: 52.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0277,
      },
      docs: {
        human: 0.00544,
        ai: 0,
      },
      essay: {
        human: 0.0597,
        ai: 0.845,
      },
      other: {
        ai: 0.734,
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
        ai: 0.61,
      },
    },
  },
  'dated-vocabulary': {
    human: {
      findings: 15,
      rate: 0.0214,
      texts: 0.00427,
    },
    ai: {
      findings: 438,
      rate: 0.733,
      texts: 0.13,
    },
    lift: 33.2,
    liftLow: 16.9,
    liftHigh: 107,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0507,
      },
      docs: {
        human: 0.0109,
        ai: 0,
      },
      essay: {
        human: 0.0133,
        ai: 1.16,
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
      findings: 50,
      rate: 0.0837,
      texts: 0.0378,
    },
    lift: 118,
    liftLow: 78.9,
    liftHigh: 156,
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
        ai: 0.19,
      },
    },
  },
  'business-jargon': {
    human: {
      findings: 10,
      rate: 0.0143,
      texts: 0.00427,
    },
    ai: {
      findings: 415,
      rate: 0.694,
      texts: 0.0865,
    },
    lift: 46.4,
    liftLow: 24.4,
    liftHigh: 170,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0369,
      },
      docs: {
        human: 0.0109,
        ai: 0.356,
      },
      essay: {
        human: 0,
        ai: 1.22,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.463,
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
      findings: 190,
      rate: 0.318,
      texts: 0.137,
    },
    lift: 7.83,
    liftLow: 5.5,
    liftHigh: 12,
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
        ai: 0.441,
      },
      other: {
        ai: 0.367,
      },
      qa: {
        ai: 0.144,
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
      findings: 14,
      rate: 0.0234,
      texts: 0.00541,
    },
    lift: 34,
    liftLow: 10.5,
    liftHigh: 64.8,
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
        ai: 0.0309,
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
      findings: 235,
      rate: 0.393,
      texts: 0.0505,
    },
    lift: 552,
    liftLow: 402,
    liftHigh: 724,
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
        ai: 0.767,
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
      findings: 256,
      rate: 0.428,
      texts: 0.0721,
    },
    lift: 26.1,
    liftLow: 13.2,
    liftHigh: 96.7,
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
        ai: 0.771,
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
    liftLow: 0.165,
    liftHigh: 1.2,
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
      findings: 261,
      rate: 1.55,
      texts: 0.519,
    },
    lift: 105,
    liftLow: 40.4,
    liftHigh: 347,
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
      findings: 12,
      rate: 0.0171,
      texts: 0.00782,
    },
    ai: {
      findings: 133,
      rate: 0.223,
      texts: 0.0838,
    },
    lift: 12.5,
    liftLow: 7.25,
    liftHigh: 32.7,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0369,
      },
      docs: {
        human: 0.00544,
        ai: 0.214,
      },
      essay: {
        human: 0.0199,
        ai: 0.282,
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
        ai: 0.196,
      },
    },
  },
  'brochure-tone': {
    human: {
      findings: 7,
      rate: 0.01,
      texts: 0.00498,
    },
    ai: {
      findings: 120,
      rate: 0.201,
      texts: 0.0739,
    },
    lift: 18.8,
    liftLow: 10.5,
    liftHigh: 56.8,
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
        human: 0.0133,
        ai: 0.183,
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
        ai: 0.16,
      },
    },
  },
  'copula-avoidance': {
    human: {
      findings: 21,
      rate: 0.03,
      texts: 0.0135,
    },
    ai: {
      findings: 180,
      rate: 0.301,
      texts: 0.121,
    },
    lift: 9.84,
    liftLow: 6.36,
    liftHigh: 17.3,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0645,
      },
      docs: {
        human: 0.0109,
        ai: 0.107,
      },
      essay: {
        human: 0.0265,
        ai: 0.56,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.0823,
      },
      readme: {
        human: 0.0337,
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
      findings: 5,
      rate: 0.00714,
      texts: 0.00356,
    },
    ai: {
      findings: 60,
      rate: 0.1,
      texts: 0.0486,
    },
    lift: 12.9,
    liftLow: 6.16,
    liftHigh: 42.7,
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
        human: 0.0199,
        ai: 0.149,
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
        ai: 0.0889,
      },
    },
  },
  'significance-inflation': {
    human: {
      findings: 42,
      rate: 0.06,
      texts: 0.0263,
    },
    ai: {
      findings: 596,
      rate: 0.997,
      texts: 0.277,
    },
    lift: 16.4,
    liftLow: 11.9,
    liftHigh: 25.2,
    genres: {
      abstract: {
        human: 0.113,
      },
      blog: {
        human: 0.0784,
      },
      docs: {
        human: 0.0109,
        ai: 0.0712,
      },
      essay: {
        human: 0.133,
        ai: 1.64,
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
        human: 0.00987,
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
      findings: 14,
      rate: 0.02,
      texts: 0.00853,
    },
    ai: {
      findings: 108,
      rate: 0.181,
      texts: 0.0775,
    },
    lift: 8.77,
    liftLow: 5.34,
    liftHigh: 18.6,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.0415,
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
      findings: 51,
      rate: 0.0853,
      texts: 0.0423,
    },
    lift: 7.1,
    liftLow: 3.93,
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
        ai: 0.0309,
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
      findings: 11,
      rate: 0.0157,
      texts: 0.00711,
    },
    ai: {
      findings: 118,
      rate: 0.197,
      texts: 0.0883,
    },
    lift: 12.1,
    liftLow: 6.76,
    liftHigh: 25.5,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.0277,
      },
      docs: {
        human: 0.00544,
        ai: 0,
      },
      essay: {
        human: 0.0199,
        ai: 0.306,
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
        ai: 0.101,
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
      findings: 17,
      rate: 0.0284,
      texts: 0.0135,
    },
    lift: 3.16,
    liftLow: 1.36,
    liftHigh: 9.77,
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
        ai: 0.0543,
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
  'known-for': {
    human: {
      findings: 2,
      rate: 0.00286,
      texts: 0.000711,
    },
    ai: {
      findings: 35,
      rate: 0.0586,
      texts: 0.00901,
    },
    lift: 16.6,
    liftLow: 4.65,
    liftHigh: 129,
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
        ai: 0.0102,
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
      findings: 46,
      rate: 0.0657,
      texts: 0.0299,
    },
    ai: {
      findings: 361,
      rate: 0.604,
      texts: 0.201,
    },
    lift: 9.11,
    liftLow: 6.74,
    liftHigh: 13,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.106,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.139,
        ai: 0.818,
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
        human: 0.0197,
        ai: 0.634,
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
      findings: 63,
      rate: 0.105,
      texts: 0.0225,
    },
    lift: 7.83,
    liftLow: 3.1,
    liftHigh: 34.3,
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
        ai: 0.207,
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
      findings: 12,
      rate: 0.0171,
      texts: 0.00356,
    },
    ai: {
      findings: 114,
      rate: 0.191,
      texts: 0.0459,
    },
    lift: 10.7,
    liftLow: 5.07,
    liftHigh: 41.6,
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
        human: 0.0795,
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
        ai: 0.444,
      },
    },
  },
  'negation-reframe': {
    human: {
      findings: 10,
      rate: 0.0143,
      texts: 0.00711,
    },
    ai: {
      findings: 124,
      rate: 0.208,
      texts: 0.0901,
    },
    lift: 13.9,
    liftLow: 8.44,
    liftHigh: 29.3,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0138,
      },
      docs: {
        human: 0.00544,
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
        ai: 0.35,
      },
    },
  },
  'tail-corrective': {
    human: {
      findings: 4,
      rate: 0.00571,
      texts: 0.000711,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 0.13,
    liftLow: 0.0461,
    liftHigh: 1.2,
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
      findings: 15,
      rate: 0.0214,
      texts: 0.0107,
    },
    ai: {
      findings: 368,
      rate: 0.616,
      texts: 0.189,
    },
    lift: 27.9,
    liftLow: 18.8,
    liftHigh: 52.4,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.0415,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0265,
        ai: 0.974,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.566,
      },
      readme: {
        human: 0.0337,
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
      findings: 6,
      rate: 0.00857,
      texts: 0.00142,
    },
    ai: {
      findings: 455,
      rate: 0.761,
      texts: 0.113,
    },
    lift: 82.1,
    liftLow: 30.9,
    liftHigh: 1130,
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
        ai: 1.17,
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
        human: 0.0296,
        ai: 0.243,
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
      findings: 14,
      rate: 0.02,
      texts: 0.00996,
    },
    ai: {
      findings: 65,
      rate: 0.109,
      texts: 0.055,
    },
    lift: 5.29,
    liftLow: 3.2,
    liftHigh: 9.84,
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
        human: 0.0331,
        ai: 0.17,
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
        human: 0,
        ai: 0.0592,
      },
    },
  },
  signposting: {
    human: {
      findings: 17,
      rate: 0.0243,
      texts: 0.0121,
    },
    ai: {
      findings: 106,
      rate: 0.177,
      texts: 0.091,
    },
    lift: 7.13,
    liftLow: 4.9,
    liftHigh: 13,
    genres: {
      abstract: {
        human: 0.0566,
      },
      blog: {
        human: 0.0461,
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
      findings: 5,
      rate: 0.00714,
      texts: 0.00356,
    },
    ai: {
      findings: 103,
      rate: 0.172,
      texts: 0.0577,
    },
    lift: 22.1,
    liftLow: 11.4,
    liftHigh: 61.4,
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
        human: 0.0265,
        ai: 0.034,
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
        ai: 0.521,
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
      findings: 27,
      rate: 0.0452,
      texts: 0.0243,
    },
    lift: 64.5,
    liftLow: 43.2,
    liftHigh: 91.9,
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
        ai: 0.0407,
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
        ai: 0.0889,
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
      findings: 11,
      rate: 0.0157,
      texts: 0.00782,
    },
    ai: {
      findings: 121,
      rate: 0.202,
      texts: 0.109,
    },
    lift: 12.4,
    liftLow: 7.54,
    liftHigh: 26.9,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0323,
      },
      docs: {
        human: 0.0163,
        ai: 0.0356,
      },
      essay: {
        human: 0.00663,
        ai: 0.0034,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 1.21,
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
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 38,
      rate: 0.0636,
      texts: 0.0342,
    },
    lift: 30.1,
    liftLow: 11.4,
    liftHigh: 114,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 1.07,
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
        human: 0.0337,
        ai: 1.28,
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
      findings: 3,
      rate: 0.00428,
      texts: 0.00213,
    },
    ai: {
      findings: 8,
      rate: 0.0134,
      texts: 0.0045,
    },
    lift: 2.85,
    liftLow: 0.611,
    liftHigh: 20.1,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
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
        ai: 0.734,
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
  'heading-restated': {
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
    liftLow: 0.106,
    liftHigh: 1.18,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00461,
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
      findings: 6,
      rate: 0.00857,
      texts: 0.00427,
    },
    ai: {
      findings: 43,
      rate: 0.072,
      texts: 0.0378,
    },
    lift: 7.84,
    liftLow: 4.32,
    liftHigh: 25.5,
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
      findings: 2,
      rate: 0.00286,
      texts: 0.00142,
    },
    ai: {
      findings: 5,
      rate: 0.00837,
      texts: 0.0018,
    },
    lift: 2.58,
    liftLow: 0.133,
    liftHigh: 17.5,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0,
        ai: 0.178,
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
  'emoji-bullet': {
    human: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    ai: {
      findings: 316,
      rate: 0.529,
      texts: 0.0279,
    },
    lift: 742,
    liftLow: 413,
    liftHigh: 1170,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 8.23,
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
      findings: 146,
      rate: 0.244,
      texts: 0.0189,
    },
    lift: 343,
    liftLow: 149,
    liftHigh: 612,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0,
      },
      docs: {
        human: 0,
        ai: 4.95,
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
      findings: 12,
      rate: 0.0171,
      texts: 0.0064,
    },
    ai: {
      findings: 198,
      rate: 0.331,
      texts: 0.109,
    },
    lift: 18.6,
    liftLow: 9.98,
    liftHigh: 50.8,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.023,
      },
      docs: {
        human: 0.0109,
        ai: 2.74,
      },
      essay: {
        human: 0.0331,
        ai: 0.0272,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.823,
      },
      readme: {
        human: 0,
        ai: 5.29,
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
      findings: 6,
      rate: 0.00857,
      texts: 0.00356,
    },
    ai: {
      findings: 83,
      rate: 0.139,
      texts: 0.045,
    },
    lift: 15.1,
    liftLow: 6.81,
    liftHigh: 63.6,
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
        human: 0.0199,
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
      findings: 3,
      rate: 0.00428,
      texts: 0.00213,
    },
    ai: {
      findings: 8,
      rate: 0.0134,
      texts: 0.00721,
    },
    lift: 2.85,
    liftLow: 0.91,
    liftHigh: 17.5,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00922,
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
        ai: 0.367,
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
      findings: 22,
      rate: 0.0314,
      texts: 0.00996,
    },
    ai: {
      findings: 42,
      rate: 0.0703,
      texts: 0.0252,
    },
    lift: 2.21,
    liftLow: 1.15,
    liftHigh: 4.65,
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
        human: 0.0464,
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
        ai: 0.184,
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
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 901,
      rate: 1.51,
      texts: 0.319,
    },
    lift: 704,
    liftLow: 291,
    liftHigh: 2270,
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
        ai: 2.77,
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
        ai: 0.273,
      },
    },
  },
  'flat-sentence-length': {
    human: {
      findings: 10,
      rate: 0.0143,
      texts: 0.00711,
    },
    ai: {
      findings: 119,
      rate: 0.199,
      texts: 0.107,
    },
    lift: 13.3,
    liftLow: 7.91,
    liftHigh: 28.3,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.023,
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
      findings: 11,
      rate: 0.0157,
      texts: 0.00782,
    },
    ai: {
      findings: 118,
      rate: 0.197,
      texts: 0.106,
    },
    lift: 12.1,
    liftLow: 7.58,
    liftHigh: 24.2,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0138,
      },
      docs: {
        human: 0.0327,
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
        ai: 0.0514,
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
      findings: 8,
      rate: 0.0114,
      texts: 0.00569,
    },
    ai: {
      findings: 34,
      rate: 0.0569,
      texts: 0.0306,
    },
    lift: 4.76,
    liftLow: 2.31,
    liftHigh: 12.1,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0138,
      },
      docs: {
        human: 0.0272,
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
      findings: 46,
      rate: 0.077,
      texts: 0.0144,
    },
    lift: 15.6,
    liftLow: 4.1,
    liftHigh: 140,
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
        ai: 0.0617,
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
      findings: 14,
      rate: 0.02,
      texts: 0.00853,
    },
    ai: {
      findings: 93,
      rate: 0.156,
      texts: 0.0622,
    },
    lift: 7.56,
    liftLow: 4.63,
    liftHigh: 17.9,
    genres: {
      abstract: {
        human: 0,
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
      findings: 4,
      rate: 0.00571,
      texts: 0.00284,
    },
    ai: {
      findings: 0,
      rate: 0,
      texts: 0,
    },
    lift: 0.13,
    liftLow: 0.0691,
    liftHigh: 1.14,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.00461,
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
        human: 0.0337,
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
      findings: 10,
      rate: 0.0143,
      texts: 0.00213,
    },
    ai: {
      findings: 367,
      rate: 0.614,
      texts: 0.0685,
    },
    lift: 41,
    liftLow: 15.8,
    liftHigh: 807,
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
        human: 0.0398,
        ai: 1.19,
      },
      other: {
        ai: 0,
      },
      qa: {
        ai: 0.123,
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
  'parallel-clauses': {
    human: {
      findings: 4,
      rate: 0.00571,
      texts: 0.00142,
    },
    ai: {
      findings: 8,
      rate: 0.0134,
      texts: 0.0036,
    },
    lift: 2.21,
    liftLow: 0.277,
    liftHigh: 29,
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
      findings: 1,
      rate: 0.00143,
      texts: 0.000711,
    },
    ai: {
      findings: 26,
      rate: 0.0435,
      texts: 0.018,
    },
    lift: 20.7,
    liftLow: 6.96,
    liftHigh: 87.5,
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
        ai: 0.148,
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
      findings: 8,
      rate: 0.0114,
      texts: 0.00569,
    },
    ai: {
      findings: 117,
      rate: 0.196,
      texts: 0.105,
    },
    lift: 16.2,
    liftLow: 9.47,
    liftHigh: 36.5,
    genres: {
      abstract: {
        human: 0.113,
      },
      blog: {
        human: 0.00922,
      },
      docs: {
        human: 0.0163,
        ai: 0,
      },
      essay: {
        human: 0.00663,
        ai: 0.394,
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
      findings: 5,
      rate: 0.00714,
      texts: 0.00356,
    },
    ai: {
      findings: 26,
      rate: 0.0435,
      texts: 0.0234,
    },
    lift: 5.65,
    liftLow: 2.58,
    liftHigh: 21.6,
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
      findings: 9,
      rate: 0.0129,
      texts: 0.00569,
    },
    ai: {
      findings: 84,
      rate: 0.141,
      texts: 0.0622,
    },
    lift: 10.4,
    liftLow: 5.61,
    liftHigh: 29.6,
    genres: {
      abstract: {
        human: 0,
      },
      blog: {
        human: 0.0323,
      },
      docs: {
        human: 0,
        ai: 0,
      },
      essay: {
        human: 0.0133,
        ai: 0.227,
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
        ai: 0.0415,
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
