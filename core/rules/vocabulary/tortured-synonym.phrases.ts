import type { PhraseRow } from '../rule.ts';

function swap(pattern: string, ...replace: readonly string[]): PhraseRow {
  return { pattern, fix: { replace }, safe: false };
}

/**
 * Terms that a paraphraser has taken apart: Cabanac, Labbé and Magazinov, “Tortured phrases” (2021,
 * arXiv 2107.06751) and the list of their Problematic Paper Screener (to 2026). Only those that no
 * one means as written. Then the finery of stories, where a plain noun was to be avoided.
 */
export const phrases: readonly PhraseRow[] = [
  swap(
    '(counterfeit|man made|simulated|fake) (consciousness|brainpower|intellect|reasoning)',
    'artificial intelligence',
  ),
  swap('profound (learning|gaining) (model|models|network|networks)?', 'deep learning'),
  swap('profound neural (network|networks|organization|organizations)', 'deep neural network'),
  swap('(fake|counterfeit|artificial) neural (organization|organizations)', 'neural network'),
  swap(
    '(colossal|enormous|gigantic|immense) information (set|sets|analytics|examination)',
    'big data',
  ),
  swap('(irregular|arbitrary|random) (timberland|woodland|backwoods|woods)', 'random forest'),
  swap('(sign|flag|signal) to (commotion|clamor)', 'signal to noise'),
  swap('(haze|mist|cloud) figuring', 'cloud computing'),
  swap('(gullible|innocent|guileless) bayes', 'naive Bayes'),
  swap('(bolster|help|backing) vector (machine|machines)', 'support vector machine'),
  swap('(strategic|calculated) relapse', 'logistic regression'),
  swap('straight relapse', 'linear regression'),
  swap('(hereditary|genetic) calculation', 'genetic algorithm'),
  swap('(subterranean insect|insect|ant) (province|settlement)', 'ant colony'),
  swap('mean (square|squared) (blunder|mistake)', 'mean squared error'),
  swap('(discourse|speech) (acknowledgment|acknowledgement)', 'speech recognition'),
  swap('(facial|face) (acknowledgment|acknowledgement)', 'face recognition'),
  swap('(picture|image) (preparing|handling)', 'image processing'),
  swap(
    '(characteristic|regular|common) language (preparing|handling)',
    'natural language processing',
  ),
  swap('(focal|central) preparing unit', 'central processing unit'),
  swap('(irregular|arbitrary) access memory', 'random access memory'),
  swap('(bosom|breast) (peril|malignancy|malignant growth)', 'breast cancer'),
  swap('(kidney|renal|heart|liver) disappointment', 'organ failure'),
  swap('lactose (bigotry|prejudice)', 'lactose intolerance'),
  swap('(invulnerable|resistant|safe) framework', 'immune system'),
  swap('(motor|dynamic) vitality', 'kinetic energy'),
  swap('(sun powered|sun oriented) (vitality|force|power|energy)', 'solar power'),
  swap('nursery (gas|gases) discharge', 'greenhouse gas emissions'),
  swap('an unnatural weather change', 'global warming'),
  swap('(joined|assembled) (realm|countries)', 'United Kingdom', 'United Nations'),
  // Stories.
  swap(
    '(cerulean|azure|emerald|sapphire|amber|chocolate|hazel|ebony|icy blue|sky blue|green|blue|brown|violet) orbs',
    'eyes',
  ),
  swap('(sapphire|emerald|azure|cerulean) pools', 'eyes'),
  swap('(raven|ebony|golden|auburn|chestnut|flaxen|raven black|platinum) (tresses)', 'hair'),
  swap('(crimson|scarlet|ruby) (liquid|fluid|ichor)', 'blood'),
  swap('(ruby|cherry|rosebud) lips', 'lips'),
  swap('(alabaster|porcelain) (skin|cheeks|complexion)', 'pale skin', 'skin'),
  swap('(salty|saline|crystalline) droplets', 'tears'),
  swap('(the)? (raven|flaxen|ebony) haired (woman|man|girl|boy|beauty|youth)', 'she', 'he'),
  swap('(pearly whites)', 'teeth'),
];
