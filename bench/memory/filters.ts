import type { Draw } from './Draw.ts';

/** A ContactFilter: of several shapes, because each shape is a statement of its own. */
export const drawFilter = (draw: Draw): object => draw.one(shapes)(draw);

const shapes: ((draw: Draw) => object)[] = [
  (draw) => ({ name: { gte: draw.letters() } }),
  (draw) => ({ name: { ilike: `${draw.letters()}%` }, kind: { eq: draw.one(['INDIVIDUAL', 'ORGANIZATION']) } }),
  (draw) => ({ id: { in: draw.ids() }, emails: { none: { type: { eq: draw.one(['WORK_EMAIL', 'PERSONAL_EMAIL']) } } } }),
  (draw) => ({ createdAt: { gte: `${draw.date()}T12:00:00Z` }, externalId: { is: draw.one(['NULL', 'NOT_NULL']) } }),
  (draw) => ({ or: [{ name: { eq: draw.contact().name } }, { name: { gt: draw.letters() }, not: { id: { eq: draw.id() } } }] }),
  (draw) => ({ customerRole: { customerSince: { gte: draw.date() }, isActive: { eq: draw.flag() } } }),
];
