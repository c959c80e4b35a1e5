import type { Prisma } from '../generated/prisma/client.ts';
import type { NodeType } from './ids.ts';

/** Names a node by its type and UUID. */
export interface NodeReference {
  type: NodeType;
  uuid: string;
}

export type ViolationLocation = 'BODY' | 'QUERY';

/** One thing that is wrong with the input. */
export interface Violation {
  /** Dotted path to the value: inside the input object for BODY, from the argument's name for QUERY. */
  propertyPath: string;
  in: ViolationLocation;
  /** A sentence for people that names the remedy. */
  detail: string;
  code: string;
  /** What has a value already that must be unique. */
  existing?: NodeReference;
}

/** Something that was accepted and that the caller may want to look at. */
export interface Warning {
  propertyPath: string;
  detail: string;
  code: string;
}

/** A failure that the caller can act on; a type in the schema. Everything else that is thrown is a fault. */
export abstract class DomainError extends Error {
  /** Stable and machine-readable: part of the contract. */
  abstract readonly code: string;
  abstract readonly title: string;
  /** The HTTP status that says the same. */
  abstract readonly status: number;
  /** Of an item of a list that was refused while others were not: its place, from 0. */
  index: number | null = null;

  /** Whether the same call may succeed a little later: then an idempotency key does not stand for it. */
  get isPassing(): boolean {
    return false;
  }

  /** RFC 9457 problem type, a URI reference. */
  get type(): string {
    return `/problems/${this.code.toLowerCase().replaceAll('_', '-')}`;
  }
}

/** The input is malformed (400), or well-formed and senseless (422). Carries every violation at once. */
export class ValidationFailed extends DomainError {
  readonly title = 'The input is not valid';

  constructor(
    readonly violations: Violation[],
    readonly code: 'INVALID_PARAMETER' | 'UNPROCESSABLE' = 'INVALID_PARAMETER',
  ) {
    super(violations.map(({ propertyPath, detail }) => (propertyPath === '' ? detail : `${propertyPath}: ${detail}`)).join(' '));
  }

  get status(): number {
    return this.code === 'INVALID_PARAMETER' ? 400 : 422;
  }
}

/** Unknown, another tenant's and of another type are the same: the id names nothing here. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
  readonly title = 'Not found';
  readonly status = 404;

  constructor(
    readonly propertyPath: string,
    readonly id: string,
  ) {
    super(`${propertyPath}: nothing has the id ${JSON.stringify(id.slice(0, 100))}.`);
  }
}

export class PermissionDenied extends DomainError {
  readonly code = 'FORBIDDEN';
  readonly title = 'Permission denied';
  readonly status = 403;

  constructor(readonly permission: string) {
    super(`The permission ${permission} is needed for this.`);
  }
}

/** A unique key is taken. */
export class Conflict extends DomainError {
  readonly code = 'CONFLICT';
  readonly title = 'Already taken';
  readonly status = 409;

  constructor(
    readonly propertyPath: string,
    readonly existing: NodeReference,
  ) {
    super(`${propertyPath}: another record has this value already.`);
  }
}

/** What names a person whose data was erased is not stored again. */
export class Suppressed extends DomainError {
  readonly code = 'SUPPRESSED';
  readonly title = 'Suppressed after an erasure';
  readonly status = 409;

  constructor(readonly propertyPaths: string[]) {
    super(
      `${propertyPaths.join(', ')}: named a person whose data was erased, and may not be stored again. ` +
        'Leave it out; back office can lift the suppression with liftSuppression when the person asks for it.',
    );
  }
}

/** What was about to be shown was erased after it had been written. */
export class Erased extends DomainError {
  readonly code = 'ERASED';
  readonly title = 'Erased';
  readonly status = 410;

  constructor() {
    super('What this would show was erased in the meantime. Read again to see what there is now.');
  }

  override get isPassing(): boolean {
    return true;
  }
}

/** What the caller is about to change was changed since the version that it read. */
export class StaleVersion extends DomainError {
  readonly code = 'STALE_VERSION';
  readonly title = 'Changed in the meantime';
  readonly status = 409;
  readonly currentVersion: number;
  readonly baseVersion: number;
  /** What each of the conflicting paths led to at the base version, as far as that is known. */
  readonly base: Prisma.JsonObject;
  readonly conflictingPaths: string[];

  constructor(
    readonly current: NodeReference,
    { currentVersion, baseVersion, base, conflictingPaths }: Pick<StaleVersion, 'currentVersion' | 'baseVersion' | 'base' | 'conflictingPaths'>,
  ) {
    super(`The record is at version ${currentVersion}. Read it again and repeat the change on what it holds now.`);
    this.currentVersion = currentVersion;
    this.baseVersion = baseVersion;
    this.base = base;
    this.conflictingPaths = conflictingPaths;
  }
}

/** Contacts cannot be changed here, whatever the input says: they are managed in another system. */
export class ExternallyManaged extends DomainError {
  readonly code = 'EXTERNALLY_MANAGED';
  readonly title = 'Managed in another system';
  readonly status = 409;

  constructor(
    /** Where the other system's workflow starts that does what was asked for; null when the tenant has set none. */
    readonly startUrl: string | null,
  ) {
    super(`Contacts are managed in another system.${startUrl === null ? '' : ` Start there: ${startUrl}`}`);
  }
}

/** More subscriptions are open than may be. */
export class TooManyStreams extends DomainError {
  readonly code = 'TOO_MANY_STREAMS';
  readonly title = 'Too many subscriptions';
  readonly status: number;

  constructor(
    readonly limit: number,
    /** Whose limit it is: that of the caller, or that of the process that answers. */
    readonly scope: 'CALLER' | 'PROCESS',
  ) {
    super(
      scope === 'CALLER'
        ? `You have ${limit} subscriptions open, the most that there may be. End one first.`
        : `The server has ${limit} subscriptions open, the most that there may be. Try again in a moment.`,
    );
    this.status = scope === 'CALLER' ? 429 : 503;
  }
}

/** The process ends; another one goes on. */
export class ShuttingDown extends DomainError {
  readonly code = 'SHUTTING_DOWN';
  readonly title = 'Shutting down';
  readonly status = 503;

  constructor() {
    super('This server process ends. Subscribe again, from the last cursor.');
  }

  override get isPassing(): boolean {
    return true;
  }
}

/** Something was tried too often. */
export class RateLimited extends DomainError {
  readonly code = 'RATE_LIMITED';
  readonly title = 'Too many attempts';
  readonly status = 429;

  constructor(
    /** Seconds until the next attempt is looked at. */
    readonly retryAfter: number,
  ) {
    super(`This was tried too often. Try again in ${retryAfter} seconds.`);
  }

  override get isPassing(): boolean {
    return true;
  }
}

/** Other records depend on this one. */
export class InUse extends DomainError {
  readonly code = 'IN_USE';
  readonly title = 'In use';
  readonly status = 422;

  constructor(
    readonly dependents: NodeReference[],
    remedy: string,
  ) {
    super(`${dependents.length} other records depend on this one. ${remedy}`);
  }
}
