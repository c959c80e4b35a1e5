import { GraphQLError, type ExecutionResult } from 'graphql';
import { Unavailable } from '../../platform/unavailable.ts';
import { rootCause } from '../rootCause.ts';

/** What an event stream came to. */
export interface StreamEnd {
  events: number;
  /** What ended it; left out when the client went away or nothing more is to come. */
  error?: Error;
}

interface EventStreamOptions {
  source: AsyncIterableIterator<unknown, undefined>;
  /** Makes the event that a client gets of what the source gave. */
  execute: (payload: unknown) => ExecutionResult | Promise<ExecutionResult>;
  onEnd: (end: StreamEnd) => void;
}

type Event = IteratorResult<ExecutionResult, undefined>;

const nothingMore: Event = { done: true, value: undefined };

/**
 * The events of one subscription. Nothing is kept for later: the source is asked for the next one when the client has taken the last.
 * Whoever ends it frees everything at once, even while the source waits.
 */
export class EventStream implements AsyncIterableIterator<ExecutionResult, undefined> {
  readonly #options: EventStreamOptions;
  /** Answers the client that waits for an event. */
  #deliver: ((event: Event) => void) | undefined;
  /** The event that says why there are no more. */
  #lastWords: Event | undefined;
  #isOver = false;
  #events = 0;

  constructor(options: EventStreamOptions) {
    this.#options = options;
  }

  next(): Promise<Event> {
    if (this.#isOver) return Promise.resolve(this.#takeLastWords());
    return new Promise((deliver) => {
      this.#deliver = (event) => {
        this.#deliver = undefined;
        deliver(event);
      };
      this.#make().then(
        (event) => this.#deliver?.(event),
        (error: unknown) => this.end(error as Error),
      );
    });
  }

  return(): Promise<Event> {
    this.#close();
    this.#deliver?.(nothingMore);
    return Promise.resolve(nothingMore);
  }

  /** Ends it with an error as its last event. */
  end(error: Error): void {
    if (this.#isOver) return;
    this.#close(error);
    this.#lastWords = { done: false, value: { errors: [new GraphQLError(error.message, { originalError: error })] } };
    this.#deliver?.(this.#takeLastWords());
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async #make(): Promise<Event> {
    const { done, value } = await this.#options.source.next();
    if (done) {
      this.#close();
      return nothingMore;
    }
    const event = await this.#options.execute(value);
    // Whoever got an event that lacks something would go on after it.
    const lack = event.errors?.map(rootCause).find((cause) => cause instanceof Unavailable);
    if (lack) throw lack;
    this.#events++;
    return { done: false, value: event };
  }

  #takeLastWords(): Event {
    const event = this.#lastWords ?? nothingMore;
    this.#lastWords = undefined;
    return event;
  }

  #close(error?: Error): void {
    if (this.#isOver) return;
    this.#isOver = true;
    // What it had begun is of no interest any more.
    this.#options.source.return?.().catch(() => {});
    this.#options.onEnd({ events: this.#events, ...(error && { error }) });
  }
}
