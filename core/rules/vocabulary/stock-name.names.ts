/**
 * Names that models give before all others: the Antislop words of April 2025 (Elara 98,586 times,
 * Elias 44,100, Kael 34,220, Silas, Thorne, Lyra, Voss, Blackwood ...) and the EQ-Bench lists.
 */

/** Hardly anybody was called so before; one of them is enough. */
export const inventedNames: ReadonlySet<string> = new Set(
  `Elara Kael Kaelen Kaelin Kaelan Kaela Alara Ellaria Eldrin Elyndor Eryndor Zorvath Xylar Xylara
  Xylos Xyloth Zyra Zylara Veyra Lirien Elira Aeliana Lysara Thalor Thalion Malakar Malakor Malachar
  Vorlag Kryll Zarek Varek Voryn Varyn Torvin Thoren Aethelgard Eldoria Oakhaven Veridia Elderglen
  Eldergrove Meadowgrove Havenwood Whisperwind Aeloria Aetheria Luminara Solara Chronarium Omnicorp
  Elmsworth`.split(/\s+/u),
);

/** Real first names; some of them together tell. */
export const favouredNames: ReadonlySet<string> = new Set(
  `Elias Silas Lyra Lila Lira Mara Mira Amara Anya Alaric Theron Lysander Lysandra Seraphina
  Seraphine Isolde Elowen Liora Eliora Elian Eamon Aric Arin Aris Jaxon Ryker Cassian Thaddeus
  Valerius Kaito Aldric Eldric Elric Eira Bartholomew Barnaby`.split(/\s+/u),
);

/** First names of very many people; they tell only before one of the surnames. */
export const commonNames: ReadonlySet<string> = new Set(
  `Sarah Marcus Maya Leo Ethan Clara Eleanor Elena Evelyn Amelia Lena Jonah Orion Rowan Iris Finn
  Kai Aria Zara Priya Lily Lucas`.split(/\s+/u),
);

/** The surnames that follow both. */
export const favouredSurnames: ReadonlySet<string> = new Set(
  `Thorne Vance Voss Blackwood Hargrove Chen Vasquez Volkov Petrova Rostova Ashwood Nightshade
  Silverwood Sharma Okafor Finch Hawthorne Whitmore Penhaligon Bellweather`.split(/\s+/u),
);

/** Surnames of very many people, for the favoured and the invented names alone. */
export const commonSurnames: ReadonlySet<string> = new Set(
  `Stone Reed Webb Kane Reyes Sterling Winters Hale Mercer Caldwell Holloway Marlowe Aldridge
  Rodriguez`.split(/\s+/u),
);

/** Places on every map. */
export const stockPlaces =
  /\b(?:Whispering\s+(?:Woods?|Pines|Hollow|Willows?|Caves?)|Crystal\s+(?:Caverns?|Spire)|Shadow(?:ed)?\s+(?:Vale|Peaks?|Forest)|Obsidian\s+(?:Tower|Citadel|Throne|Spire)|Forbidden\s+Forest\s+of\s+\p{Lu}[A-Za-zÀ-ɏꞏ]+|Neo[-\s](?:Tokyo|Kyoto|London|Paris|Seoul|Chicago|Veridia|Shanghai|Berlin|Manhattan)|Raven(?:wood|s?crest|s?hollow)|Ever(?:wood|glen|moor)|Sunken\s+City\s+of\s+\p{Lu}[A-Za-zÀ-ɏꞏ]+)(?!\w)/gu;
