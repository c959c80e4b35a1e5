/** Contacts cannot be changed here, whatever the input says: they are managed in another system. */
export class ExternallyManaged extends Error {
  constructor(
    /** Where the other system's workflow starts that does what was asked for; null when the tenant has set none. */
    readonly startUrl: string | null,
  ) {
    super(`Contacts are managed in another system.${startUrl === null ? '' : ` Start there: ${startUrl}`}`);
  }
}
