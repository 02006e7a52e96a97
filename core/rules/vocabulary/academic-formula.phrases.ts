import type { PhraseRow } from '../rule.ts';
import { unlessInSentence } from '../around.ts';

const announce = 'Say it: “{actual}” announces what comes.';
const learned = 'Say what is understood: “{actual}” stops before it.';
const light = 'Say what it shows: “{actual}” only points a lamp.';

/** Frames of the school essay and the grant proposal. */
export const phrases: readonly PhraseRow[] = [
  {
    // Of a paper or a study “this paper examines” is the custom.
    pattern:
      '(this|the following) (essay|article|analysis|discussion|piece|exploration) (will (also|first)? (explore|examine|argue|delve|discuss|analyze|investigate|demonstrate|outline|consider|focus|address|provide|assess|evaluate|seek|attempt|compare|present|highlight)|(aims|seeks|attempts|intends|endeavors) to|explores|examines|delves|argues|investigates|discusses|analyzes|outlines|contends|considers|seeks)',
    message: announce,
  },
  {
    pattern:
      '(this|the present|the following) (paper|study|report|research|research paper) will (also|first)? (explore|examine|argue|delve|discuss|analyze|investigate|demonstrate|outline|consider|focus|address|provide|assess|evaluate|seek|attempt|compare|present|highlight)',
    message: announce,
  },
  {
    pattern:
      '~shed (new|fresh|further|some|important|valuable|much needed|critical)? light (on|upon)',
    message: light,
    accept: unlessInSentence(/\b(?:lamp|candle|moon|lantern|bulb|torch|window)\b/i),
  },
  {
    pattern:
      '(a|the) (growing|expanding|rich|vast) body of (literature|scholarship|knowledge|work|research|evidence)',
    message: 'Cite two of them: “{actual}” cites none.',
  },
  {
    pattern: '(~lay|~provide|~set) the (groundwork|foundation|foundations|stage) for',
    message: 'Say what came of it: “{actual}” only prepares.',
    accept: unlessInSentence(
      /\b(?:bricks?|cement|mason|house|wall|tower|stones?|cathedral|concrete)(?!\w)/i,
    ),
  },
  {
    pattern:
      '(a|the|our|their|your|his|her|an)? (deeper|nuanced|more nuanced|comprehensive|holistic|more comprehensive|profound|deep|more holistic|fuller|richer|thorough|better|greater|clearer|critical) (understanding|appreciation) of',
    message: learned,
  },
  {
    pattern:
      '(~highlight|~underscore|~emphasize|~underline|~stress|~illustrate|~demonstrate|~reinforce|~reveal|~exemplify) the (crucial|critical|vital|growing|urgent|profound|enduring|continued|inherent|intricate|true)? (importance|need|significance|complexity|complexities|value|necessity|role|power|potential|challenges|urgency|interconnectedness|tension|tensions|fragility|extent|dangers|interplay|nuances|impact|resilience|transformative|multifaceted|human) (of|for|to|in|between|power|nature|cost)',
    message: light,
  },
  {
    pattern:
      '(the|its|their|his|her) (importance|significance|impact|influence|role|value) (of <1-5>)? (cannot|can not) be (overstated|understated|overemphasized|ignored|denied)',
    message: 'Say how great it is: “{actual}” declines to.',
  },
  {
    pattern: '(cannot|can not) be overstated',
    message: 'Say how great it is: “{actual}” declines to.',
  },
  {
    pattern:
      '(further|future|more|additional) research (is|will be|may be) (needed|necessary|required|warranted)',
    message: 'Say what should be measured: “{actual}” closes without it.',
  },
  {
    pattern:
      '(~raise|~pose) (important|profound|fundamental|critical|significant|complex|difficult|deeper|broader) (and <1>)? (questions|ethical questions|moral questions|concerns) (about|regarding|concerning)',
    message: 'Ask the question: “{actual}” keeps it.',
  },
  {
    pattern:
      '(multifaceted|complex|nuanced|intricate|dynamic|evolving) (nature|relationship|issue|phenomenon|interplay|dynamics) (of|between|that|with)',
    message: 'Name the parts: “{actual}” only says that there are several.',
  },
  {
    pattern:
      '(broader|wider|profound|far reaching|significant|important|critical) implications (for|of|in|on|about)?',
    message: 'Name one: “{actual}” promises them.',
  },
  {
    pattern:
      '(offers|offer|provides|provide|presents|offering|providing) (a|an) (compelling|comprehensive|nuanced|powerful|fascinating|profound|poignant|sobering|valuable|unique|stark|rich|robust|critical|invaluable) (exploration|examination|lens|framework|perspective|look|glimpse|analysis|overview|case|case study|commentary|critique|meditation|opportunity|window|reminder|insight|insights|portrait|narrative|platform|account|counterpoint|model|blueprint|foundation)',
    message: learned,
  },
  {
    pattern:
      '(a|an) (compelling|critical|nuanced|careful|thorough|close|comprehensive|poignant|profound) (examination|exploration|meditation|interrogation|reflection) (of|on|into)',
    message: learned,
  },
  {
    pattern:
      '(~contribute|contributing|contributions) (significantly|greatly|meaningfully|substantially)? to (our|the|a|an) (understanding|broader|ongoing|growing|overall|field|advancement|discourse|development|richness|deeper|more nuanced)',
    message: 'Say what it adds: “{actual}” only says that it does.',
  },
  {
    pattern:
      '~play (a)? <0-1> role in the (broader|wider|larger|overall) (context|landscape|narrative|discourse)',
    message: learned,
  },
  {
    pattern: '(within|in) the (broader|wider|larger) (context|framework|landscape|discourse) of',
    message: learned,
  },
  {
    pattern:
      'by (examining|exploring|analyzing|understanding|acknowledging|recognizing|embracing|fostering|leveraging|prioritizing) (the|these|this|how|both|its|their|our|such|various|key)',
    message: 'Say what is found: “{actual}” only says that one looks.',
  },
];
