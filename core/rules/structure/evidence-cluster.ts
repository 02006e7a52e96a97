import { defineRule } from '../rule.ts';

export const evidenceCluster = defineRule({
  id: 'evidence-cluster',
  category: 'structure',
  family: ['E18'],
  kind: 'cluster',
  what: 'A paragraph where findings of several families meet.',
  why: 'Each of them may be chance. Together they show a paragraph that was filled rather than thought out, and mending them one by one leaves the filling.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message:
    '{count} findings of {families} kinds meet here. Say in one sentence what this is for, and write it anew from that.',
  sources: [
    'Pattern catalogue E18: slopscore and SlopSift let no sign count before another family confirms it',
    'Findings and families by block counted on half of the development corpus: one paragraph by people in 380,000 words, three in 1,000 words of essays by models',
  ],
  options: [
    {
      name: 'findings',
      default: 4,
      minimum: 2,
      description: 'Findings a block must have.',
    },
    {
      name: 'families',
      default: 3,
      minimum: 2,
      description: 'Families of the catalogue they must come from.',
    },
    {
      name: 'perHundred',
      default: 4,
      minimum: 0,
      description: 'Findings in a hundred words it must have, so that long paragraphs need more.',
    },
  ],
  examples: {
    bad: [
      {
        text: 'It is important to note that tea plays a crucial role in daily life. In order to truly utilize it, one must delve into the rich tapestry of its history.',
        found:
          'It is important to note that tea plays a crucial role in daily life. In order to truly utilize it, one must delve into the rich tapestry of its history.',
        fixed: null,
      },
      {
        text: 'In today’s fast-paced world, a library is not just a building, but a testament to the resilience of readers. It serves as a beacon of hope, fostering a sense of belonging.',
        found:
          'In today’s fast-paced world, a library is not just a building, but a testament to the resilience of readers. It serves as a beacon of hope, fostering a sense of belonging.',
        fixed: null,
      },
      {
        text: '- In order to utilize the well, one must delve into a rich tapestry of ropes. It is important to note that water plays a crucial role.',
        found:
          'In order to utilize the well, one must delve into a rich tapestry of ropes. It is important to note that water plays a crucial role.',
        fixed: null,
      },
      {
        text: 'Bread matters.\n\nIt is important to note that *flour* plays a crucial role. In order to utilize\nit, bakers delve into a rich tapestry of grains.\n\nSalt matters less.',
        found:
          'It is important to note that *flour* plays a crucial role. In order to utilize\nit, bakers delve into a rich tapestry of grains.',
        fixed: null,
      },
      {
        text: 'At the end of the day, the mill is a double-edged sword. It’s worth noting that experts argue about it due to the fact that grain plays a pivotal role.',
        found:
          'At the end of the day, the mill is a double-edged sword. It’s worth noting that experts argue about it due to the fact that grain plays a pivotal role.',
        fixed: null,
      },
      {
        text: 'Honestly, the harbour could potentially be a game-changer. It is worth noting that it boasts a vibrant market, and studies show that the future looks bright.',
        found:
          'Honestly, the harbour could potentially be a game-changer. It is worth noting that it boasts a vibrant market, and studies show that the future looks bright.',
        fixed: null,
      },
    ],
    good: [
      'It is important to note that the ferry leaves at seven.',
      'In order to mend the net we need twine. In order to buy twine we need the ferry. In order to catch the ferry we get up at five. In order to get up at five we go to bed.',
      'The ferry leaves at seven. Two sailors check the ropes, and the captain reads the tide from a board ashore. Nobody on the island owns a car with a roof.',
      'The guide bans “it is important to note”, “plays a crucial role”, “in order to utilize” and “delve into a rich tapestry”.',
      'It is important to note that the ferry leaves at seven. Two sailors check the ropes before the cars arrive, and the captain reads the tide from a board ashore. Bread comes over in crates on the second boat. In order to buy any you wait by the winch, where dogs sleep on the warm stones. Letters lie in a blue box beside the chapel, and whoever walks past takes those of the upper houses along. The pump plays a crucial role in summer, when the cistern behind the school is dry.',
      'Tea plays a crucial role in the story.\n\nIn order to brew it, they boil sea water.\n\nIt is important to note that nobody drinks it.',
    ],
  },
});
