import { ShuttingDown, TooManyStreams } from '../../platform/domainError.ts';
import type { Actor } from '../../platform/requestContext.ts';
import type { EventStream } from './EventStream.ts';

export interface StreamLimits {
  /** Streams that one caller may have open in this process. */
  perCaller: number;
  perProcess: number;
  /** Milliseconds after which a client is cut off that takes nothing. The comments that keep a connection alive come more often. */
  still: number;
}

const defaultLimits: StreamLimits = { perCaller: 20, perProcess: 2000, still: 60_000 };

/** What one stream takes of the limits. */
export interface Place {
  take(stream: EventStream): void;
  leave(): void;
}

/** The streams that are open in this process: so many and no more, until it ends. */
export class Streams {
  readonly limits: StreamLimits;
  readonly #open = new Set<EventStream>();
  readonly #placesOf = new Map<string, number>();
  #places = 0;
  #isEnding = false;

  constructor(limits: Partial<StreamLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
  }

  /** How many places are taken. */
  get count(): number {
    return this.#places;
  }

  /** @throws TooManyStreams, ShuttingDown */
  admit({ tenantId, kind, id }: Actor): Place {
    const caller = `${tenantId} ${kind} ${id}`;
    const { perCaller, perProcess } = this.limits;
    if (this.#isEnding) throw new ShuttingDown();
    if (this.#placesTakenBy(caller) >= perCaller) throw new TooManyStreams(perCaller, 'CALLER');
    if (this.#places >= perProcess) throw new TooManyStreams(perProcess, 'PROCESS');
    this.#count(caller, 1);
    let taken: EventStream | undefined;
    return {
      take: (stream) => {
        taken = stream;
        this.#open.add(stream);
      },
      leave: () => {
        if (taken) this.#open.delete(taken);
        this.#count(caller, -1);
      },
    };
  }

  /** Ends all of them, and lets no other begin. */
  end(): void {
    this.#isEnding = true;
    for (const stream of [...this.#open]) stream.end(new ShuttingDown());
  }

  #placesTakenBy(caller: string): number {
    return this.#placesOf.get(caller) ?? 0;
  }

  #count(caller: string, difference: 1 | -1): void {
    const places = this.#placesTakenBy(caller) + difference;
    this.#places += difference;
    if (places === 0) this.#placesOf.delete(caller);
    else this.#placesOf.set(caller, places);
  }
}
