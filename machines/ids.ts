/** Ids are opaque text; the brand keeps one kind from standing where another is meant. */
type Id<K extends string> = string & { readonly __id: K };

export type KommuneId = Id<'kommune'>;
export type PersonId = Id<'person'>;
export type TeamId = Id<'team'>;
export type BorgerId = Id<'borger'>;
export type TilbudId = Id<'tilbud'>;
export type MoedeId = Id<'moede'>;

/** One instance of one chart. The id of a sag is the id of its root chart's forløb. */
export type ForloebId = Id<'forloeb'>;

/** One thing inside a forløb (kandidat, pristilbud …): the id of the event that made it. */
export type EmneId = Id<'emne'>;
