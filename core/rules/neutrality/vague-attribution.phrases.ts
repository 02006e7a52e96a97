import type { PhraseRow } from '../rule.ts';
import { unlessBehind } from '../around.ts';
import { hasNoAgent, isNoGroup, isUnanswered } from './vague-attribution.context.ts';

export const phrases: readonly PhraseRow[] = [
  // People without a name.
  {
    pattern:
      '(experts|scholars|critics|researchers|scientists|observers|analysts|historians|economists|commentators|psychologists|educators|specialists|academics|pundits|skeptics|theorists|practitioners|sociologists|philosophers|proponents|opponents|advocates|supporters|detractors) (of <1-3>)? (generally|often|widely|commonly|frequently|also|still|now|increasingly|long|typically|sometimes|unanimously|largely|broadly)? (agree|argue|believe|say|suggest|claim|contend|maintain|warn|note|recommend|point out|point to|predict|caution|assert|emphasize|stress|consider|regard|debate|advise|acknowledge|posit|insist|counter)',
  },
  {
    pattern:
      '(experts|scholars|critics|researchers|scientists|observers|analysts|historians|economists|commentators|psychologists|educators|proponents|opponents|advocates|detractors) (of <1-3>)? have (also|often|long|frequently|consistently|repeatedly|widely|even|increasingly|since)? (argued|suggested|noted|claimed|shown|warned|observed|pointed out|found|demonstrated|debated|called|praised|criticized|questioned|cited|emphasized|stressed|recognized|linked)',
    // A verb without what was said is no attribution yet.
    accept: unlessBehind(/^\s+(?:and|or|but)\b/i),
  },
  {
    pattern:
      '(many|some|most|several|numerous|various|other|leading|countless) (industry|medical|legal|financial|health|literary|modern|contemporary|prominent|leading)? (experts|scholars|critics|researchers|scientists|observers|analysts|historians|economists|commentators|psychologists|educators|academics|theorists) (would|might|may|have|will|also)? (agree|argue|believe|say|suggest|claim|contend|maintain|warn|note|recommend|point out|predict|caution|assert|see|view|consider|regard|argued|suggested|noted|questioned|interpret)',
  },
  {
    pattern:
      '(many|some|others) (would|might|may|could|will|have|even|also|people would)? (argue|argued|contend|contended|speculate|posit) (that)?',
  },
  { pattern: '(many|some|others) (would|might|may)? maintain that' },
  {
    pattern:
      '(many|some) (people)? (consider|regard|hail|hailed) (it|this|him|her|them|the <1-4>) (to be|as|the)',
  },
  {
    pattern:
      '(many|most) (experts|people|observers|critics|scholars)? (would agree|widely believe|firmly believe) that',
  },
  {
    pattern:
      '(industry|policy|market|security|legal|political|medical|health|financial|education) (experts|analysts|insiders|observers|leaders|professionals|reports|surveys|sources|watchers|research) (say|suggest|agree|believe|predict|indicate|show|note|argue|warn|recommend|estimate|point to|have noted|have suggested)',
  },
  {
    pattern:
      'according to (many|some|most|various|several|numerous|leading|industry) <0-2> (experts|scholars|critics|researchers|scientists|analysts|reports|studies|sources|estimates|observers|surveys|historians)',
  },
  {
    pattern:
      '(experts|researchers|scholars|scientists|analysts|historians) in the field (agree|argue|believe|say|suggest|have|often|note)',
  },

  // Evidence without a source.
  {
    pattern:
      '(recent|many|numerous|several|various|countless|multiple|extensive|emerging|some|modern|new)? (studies|surveys|polls|reports) (consistently|repeatedly|often|also|clearly|increasingly|generally)? (show|suggest|indicate|reveal|demonstrate|confirm|prove|highlight|point to|find|link|estimate)',
  },
  {
    pattern:
      '(recent|many|numerous|several|various|countless|multiple|extensive|emerging|some|modern|new)? (studies|surveys|polls|reports) have (consistently|repeatedly|also|even|long|clearly|increasingly)? (shown|suggested|indicated|revealed|demonstrated|confirmed|proven|proved|highlighted|found|linked|pointed)',
  },
  {
    pattern:
      '(recent|extensive|emerging|modern|much|some|scientific|psychological|empirical|academic|numerous|ongoing|new)? research (consistently|repeatedly|often|also|clearly|increasingly|generally)? (shows|suggests|indicates|reveals|demonstrates|confirms|proves|highlights|supports|tells us|points to)',
  },
  {
    pattern:
      '(recent|extensive|emerging|modern|much|some|scientific|psychological|empirical|academic|new)? research has (consistently|repeatedly|also|even|long|clearly|increasingly)? (shown|suggested|indicated|revealed|demonstrated|confirmed|proven|proved|highlighted|found|linked|established)',
  },
  {
    pattern:
      '(a|the) (growing|large|vast|substantial|increasing|considerable|significant|expanding|mounting) body of (research|evidence|literature|work|studies) (shows|suggests|indicates|demonstrates|supports|has|points|reveals|confirms)',
  },
  {
    pattern:
      '(mounting|growing|ample|anecdotal|empirical|historical|emerging|recent|increasing|scientific) evidence (suggests|shows|indicates|supports|points to|demonstrates|reveals)',
  },
  {
    pattern:
      '(statistics|data) (consistently|clearly|also)? (show|suggest|indicate|reveal|prove) that',
  },
  {
    pattern: 'it (has been|is) (well|widely|thoroughly|extensively) (documented|established) that',
  },
  { pattern: '(countless|numerous) (studies|reports|surveys|experts)' },

  {
    pattern:
      'there is (growing|ample|strong|considerable|some|compelling|substantial|mounting|also|increasing)? evidence (to suggest|that suggests|suggesting|to indicate|indicating) that',
  },
  {
    pattern:
      '(a|the) (growing|large|vast|substantial|considerable|significant|expanding) body of (research|evidence|literature|work) (showing|suggesting|indicating|demonstrating|supporting)',
  },
  {
    pattern:
      ', with (recent|numerous|many|some|several)? (studies|research|surveys|evidence|data|reports) (showing|suggesting|indicating|revealing|demonstrating) that',
  },

  // Belief without a believer.
  {
    pattern:
      'it is (widely|generally|commonly|often|frequently|universally|popularly|sometimes) (believed|accepted|agreed|acknowledged|recognized|understood|thought|said|argued|assumed|held|considered|claimed|known|regarded) (that|to be)',
    accept: isUnanswered,
  },
  { pattern: 'it is a (common|widespread|popular|widely held) (belief|assumption) that' },
  {
    pattern:
      '(is|are|was|were|has been|have been|been) (widely|universally) (regarded|considered|recognized|seen|viewed|hailed|acknowledged|believed|credited|thought|celebrated|perceived|touted|praised|lauded) (as|to|for|with|by (many|critics|experts|scholars|academics|historians)|one of|among)',
    accept: hasNoAgent,
  },
  {
    pattern:
      '(is|are|was|were|has been|have been|been) (often|frequently|commonly|sometimes|generally) (hailed|touted|heralded|lauded|celebrated|credited|praised|criticized|cited|regarded) (as|for|with|by (many|some|critics|experts|scholars|observers))',
    accept: hasNoAgent,
  },
  {
    pattern:
      '(is|are|was|were) (considered|regarded|seen|viewed|believed|thought|hailed) by (experts|critics|scholars|historians)',
  },
  {
    pattern:
      '(is|are|was|were) (considered|regarded|seen|viewed|believed|thought|hailed) by (many|some|most|numerous)',
    accept: isNoGroup,
  },
  {
    pattern:
      '(there is|there has been) (a)? (broad|widespread|growing|general|wide|increasing) (consensus|agreement|recognition|belief) (that|among|in|about|on)',
  },
];
