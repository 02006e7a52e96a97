/**
 * Passages that the examples of several rules are made of, by paragraph and sentence. This one
 * never changes its step.
 */
export const flatPassage: readonly (readonly string[])[] = [
  [
    'The ferry leaves the north pier at seven every morning.',
    'Two sailors check the ropes before the first cars arrive.',
    'Their captain reads the tide from a board ashore.',
    'Children wave at the gulls from the upper rail.',
    'Most crossings take an hour when the wind stays low.',
  ],
  [
    'Nobody on the island owns a car with a roof.',
    'Bread comes over in crates on the second boat.',
    'Letters wait in a blue box beside the chapel.',
    'Our school has nine pupils and one patient teacher.',
    'Winter closes the shop for a week each year.',
  ],
  [
    'Old nets hang along the wall to dry in spring.',
    'Some of them have been mended for forty years.',
    'Women from the east side still knot them slowly.',
    'Each knot takes a minute and saves an hour.',
    'Visitors buy small pieces to hang over their beds.',
  ],
  [
    'Rain fills the cistern behind the school in two days.',
    'A pump lifts the water to the upper houses.',
    'Lower houses take theirs from a pipe in summer.',
    'Nothing is wasted when the sky stays clear long.',
    'Gardens get what the kitchen has used one time.',
  ],
  [
    'Storms arrive from the west with very little warning.',
    'Boats are pulled up the slip before dark falls.',
    'Every family has a lamp and a tin whistle.',
    'Three short notes mean that someone is still out.',
    'People then walk the beach until they hear him.',
  ],
  [
    'Summer brings painters who stay above the net store.',
    'They rise at five and leave before the heat.',
    'Finished pictures hang in the bar by the pier.',
    'Few of them sell, but nobody takes them down.',
    'Next year the same faces come up the path.',
  ],
  [
    'Evenings end early once the last boat has gone.',
    'Dogs sleep on the warm stones near the winch.',
    'Somebody plays a fiddle behind the closed shop door.',
    'Lights go out from the harbour to the hill.',
    'Morning starts again with the rope and the bell.',
  ],
];

/** A passage that walks, runs and stands still. */
export const variedPassage: readonly (readonly string[])[] = [
  [
    'Snow.',
    'It had come in the night, without wind, and lay on the roofs of the lower town as evenly as paint.',
  ],
  [
    'Marta was up first, as she always was, and by the time the kettle sang she had cleared the steps, the path and a strip of pavement wide enough for the post.',
    'Nobody thanked her.',
    'That was fine.',
  ],
  [
    'Her brother slept.',
    'He slept through the plough, through the bell, and through two calls from the garage about a van that would, they said with some satisfaction, never pass its inspection again.',
    'Onions woke him.',
  ],
  ['Was there bread, he asked.', 'There was flour.'],
  [
    'So they baked.',
    'The kitchen, which had been cold since October, warmed slowly, and the windows ran, and for an hour or so neither of them said a word about the van, or the rent, or the letter that still lay behind the clock where their mother had put it on the day before she left for the coast.',
  ],
  [
    'At noon the sun came out.',
    'Water dripped from every gutter in the street, and children, let out of school because the boiler had failed, built a wall of snow across the road, which the milk van, arriving late and in a temper, went straight through without slowing down.',
    'They cheered, and built another.',
    'This one had a gate.',
  ],
  [
    'By evening it was slush.',
    'Marta opened the letter, read it twice, standing, with her coat still on and the flour still white on her wrists, and put it back behind the clock.',
  ],
  [
    'It was a short letter, and kind, and it asked for nothing.',
    'Perhaps that is why she never answered.',
  ],
];

/** A passage in which hardly anybody does anything. */
export const nounPassage: readonly (readonly string[])[] = [
  [
    'The implementation of a consistent policy requires the participation of every member of the administration.',
    'Without the coordination of effort and the allocation of attention, the improvement of performance remains an aspiration.',
    'The recognition of this limitation is the foundation of all organization.',
  ],
  [
    'A reduction of the gap between intention and execution depends on the motivation of those who do the work.',
    'Their satisfaction grows with the clarity of instruction and the fairness of evaluation.',
    'The expression of appreciation, even in the absence of compensation, is a contribution to the maintenance of commitment.',
  ],
  [
    'The adoption of a new arrangement creates confusion for some and excitement for others.',
    'The management of this transition asks for patience, for the preparation of the group, and for the acceptance of delay.',
    'The completion of the adjustment brings a renewal of confidence and an expansion of cooperation.',
  ],
  [
    'Communication is the condition of all collaboration.',
    'The distribution of information prevents the formation of suspicion, and the publication of each decision supports the perception of justice.',
    'The avoidance of discussion leads to isolation and to the erosion of dedication.',
  ],
  [
    'The measurement of progress deserves consideration too.',
    'The selection of an indication that reflects the intention of the group, and the rejection of those that invite manipulation, is a matter of judgement.',
    'The interpretation of the result calls for moderation, since the temptation of exaggeration is always present.',
  ],
  [
    'In the assessment of an institution, the observation of its treatment of error is of importance.',
    'The admission of a failure opens the possibility of correction, and the concealment of it ends in the repetition of the same disappointment.',
    'The cultivation of tolerance for such admission is the beginning of transformation, and its protection is the obligation of all leadership.',
  ],
];

/** Some of a passage as Markdown: so many paragraphs of so many sentences. */
export function passageText(
  passage: readonly (readonly string[])[],
  paragraphs = passage.length,
  sentences = Infinity,
): string {
  return passage
    .slice(0, paragraphs)
    .map((paragraph) => paragraph.slice(0, sentences).join(' '))
    .join('\n\n');
}
