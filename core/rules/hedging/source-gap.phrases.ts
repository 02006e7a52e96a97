import { ifAll, unlessBehind } from '../around.ts';
import type { PhraseRow } from '../rule.ts';

/** Provided by the tower, given in a file: the source is named. Of the writer's own it says none. */
const fromNamed = ifAll(
  // “Provided separately” tells how it comes, and not what was missing.
  unlessBehind(/^\s+[a-z]{3,}ly\s/i),
  unlessBehind(
    /^\s+(?:by|in|on|from)\s+(?!(?:(?:the|this|these|your|an?)\s+)?(?:[a-z]+\s+)?(?:sources?|results?|context|texts?|passages?|prompts?|questions?|users?|you|articles?|documents?|quer(?:y|ies)|conversations?|statements?|scenarios?|problem)(?!\w))/i,
  ),
);

/** No row has a fix: what is missing must be looked up, or the sentence must go. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      '(while|although|though) (the)? (specific|exact|precise|detailed|concrete|comprehensive|full|official|further|reliable) <0-2> (details|information|figures|data|records|numbers|statistics|dates|sources) <0-6> (limited|scarce|sparse|unavailable|unclear|unknown|lacking|not available|not publicly available|not readily available|not widely available|not well documented)',
  },
  {
    pattern:
      '(specific|exact|precise|detailed|further|additional|comprehensive|reliable|verifiable|biographical|personal) (details|information|figures|records) (about|on|of|regarding|concerning|for) <1-8> (is|are|remain|remains) <0-2> (limited|scarce|sparse|unavailable|unclear|unknown|lacking|undisclosed)',
  },
  {
    pattern:
      '(information|documentation) (about|on|regarding|concerning) <1-8> (is|remains) <0-2> (limited|scarce|sparse|unavailable|hard to come by)',
  },
  {
    pattern:
      '(details|information|figures|records|sources) <0-6> (is|are|was|were) not (publicly|readily|widely|easily|currently|freely) (available|documented|disclosed|accessible|known|verifiable)',
  },
  {
    pattern:
      '(is|are|was|were) not (widely|extensively|publicly|well) documented in (the)? (available|public|reliable|readily available|accessible|existing|provided) <0-2> (sources|records|information|literature)',
  },
  {
    pattern:
      'based on (the|my|all)? (limited|available|publicly available|currently available|readily available|provided|public|existing|accessible) (information|sources|details|context|knowledge|documentation|search results|reporting)',
  },
  {
    pattern:
      'based on (the)? (information|sources|details|context|search results) (available|provided|given|at hand|i have|you have provided|you provided|you gave)',
    accept: fromNamed,
  },
  {
    pattern:
      '(from|according to|in) (the)? (publicly|readily|currently) available (sources|information|records|documentation|reporting)',
  },
  {
    pattern:
      '(the)? (available|provided|given|supplied|retrieved) (sources|text|texts|context|documents|search results|information|material|materials|excerpts) (do|does) not (mention|specify|contain|provide|include|state|say|indicate|confirm|offer|address)',
  },
  {
    pattern:
      'there is (limited|little|scant|sparse|insufficient) (publicly)? available (information|documentation|data)',
  },
  {
    pattern:
      'there is (limited|little|scant|insufficient) (public|publicly available|reliable|verifiable|detailed|specific|documented) (information|documentation|reporting|data) (about|on|regarding|available|concerning)',
  },
  {
    pattern:
      '(without|absent) (more|additional|further|any|specific) (specific|detailed)? (context|information|details|specifics) , (it|i)',
  },
  {
    pattern:
      'in the absence of (more|additional|further|any) (specific|detailed|reliable)? (context|information|details|sources) ,',
  },
  {
    pattern:
      'i (do not|could not|was not able to|was unable to|am unable to|cannot) (currently|reliably|independently)? (find|locate|verify|confirm) (any|enough|specific|reliable|detailed|sufficient|the specific|up to date|real time) <0-3> (information|details|sources|context|records|references|data) (about|on|regarding|for|to|that|in)',
  },
  {
    pattern: 'i do not have (enough|sufficient|specific) <0-3> (information|context|details|data)',
  },
  {
    pattern:
      '(could|can) not be (independently)? (verified|confirmed) (from|in|through|using|with) (the)? (available|provided|public|publicly available|existing) <0-2> (sources|information|records|material)',
  },
  {
    pattern:
      '(likely|probably|presumably|possibly) <0-8> (though|although|but) (specific|exact|precise|further)? (details|specifics|figures) (are|remain|were) (not|unclear|scarce|limited|unavailable|unknown)',
  },
  {
    pattern:
      'not (explicitly|specifically) (mentioned|stated|detailed|documented|disclosed) in (the)? (available|provided|public|publicly available|given) <0-2> (sources|information|records|text|material|materials|documents)',
  },
];
