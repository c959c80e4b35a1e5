const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const moments = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export const shownDate = (date: string | null | undefined): string | null => (date ? dates.format(new Date(date)) : null);
export const shownMoment = (moment: string): string => moments.format(new Date(moment));

/** Amounts come as text, because a number could not hold each of them; the browser formats the text as it is. */
export const shownMoney = (money: { amount: string; currency: string } | null | undefined): string | null =>
  money ? new Intl.NumberFormat('en', { style: 'currency', currency: money.currency }).format(money.amount as `${number}`) : null;
