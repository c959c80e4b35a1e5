/** Presets that a list starts with, in their order: for each key its labels. */
export type LabelledKeys = Readonly<Record<string, readonly [en: string, de: string]>>;
