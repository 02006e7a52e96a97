import { ifBehind } from '../around.ts';

/** “I am an AI researcher” is a person; “I am an AI, so …” is not. */
export const isNoPerson = ifBehind(
  /^(?:\s*$|\s*[.,;:!?—–)]|\s+(?:and|so|but|without|that|who|designed|trained|created|developed|built|here)\b)/i,
);
