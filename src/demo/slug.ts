const spelled: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', æ: 'ae', ł: 'l', ı: 'i' };

/** A text as it may stand in an e-mail address or a domain; `joint` takes the place of what may not. */
export const slug = (text: string, joint: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüßøæłı]/g, (letter) => spelled[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, joint)
    .replace(/^[-.]+|[-.]+$/g, '');
