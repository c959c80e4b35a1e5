import { parse, type DocumentNode } from 'graphql';
import { groupBy } from '../../../src/platform/groupBy.ts';
import type { TestActor } from '../../support/actors.ts';
import { bodyOf, mutationFor, queryFor, type Ask, type GivenTo, type Sent } from './Ask.ts';
import { comparable } from './comparable.ts';
import type { MutationAsk } from './mutations.ts';
import { Reached } from './Reached.ts';
import type { Answer, Scene } from './Scene.ts';
import { UnknownIds } from './UnknownIds.ts';
import { uuidsIn } from './uuids.ts';

const atOnce = 4;
const askedTogether = 30;

/** A request that was answered in another way than the same one with ids that never existed. */
interface Difference {
  sent: Sent;
  known: string;
  unknown: string;
}

/** Canaries of the neighbour in the answer to a request. */
interface Leak {
  sent: Sent;
  canaries: string[];
}

/** Sends what names rows of the neighbour and the same with ids that never existed, and compares what comes back. */
export class Attack {
  readonly reached = new Reached();
  differences: Difference[] = [];
  leaks: Leak[] = [];
  readonly #scene: Scene;
  readonly #unknown: UnknownIds;
  /** UUIDs that stay in answers that are compared. */
  readonly #known: ReadonlySet<string>;
  /** UUIDs that the attacker has sent, and may have stored therefore. */
  readonly #sent = new Set<string>();
  /** What requests were answered with ids that never existed: as long as nothing else changes, they are again. */
  readonly #expected = new Map<string, string>();
  readonly #parsed = new Map<string, DocumentNode>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#unknown = new UnknownIds(scene.foreign);
    this.#known = new Set([...scene.own, ...scene.foreign]);
  }

  /** What is asked from now on can be answered in another way than before. */
  forgetAnswers(): void {
    this.#expected.clear();
  }

  /** What was found since the last time. */
  takeFindings(): { differences: Difference[]; leaks: Leak[] } {
    const found = { differences: this.differences, leaks: this.leaks };
    this.differences = [];
    this.leaks = [];
    return found;
  }

  async queries(asks: Ask[], givenTo: GivenTo): Promise<void> {
    const groups = [...groupBy(asks, ({ way }) => way).values()].flatMap((group) => chunks(group, askedTogether));
    await each(groups, async (group) => {
      const { hasErrors } = await this.compare(queryFor(group, givenTo), this.#scene.reader);
      // One that is refused takes those beside it along.
      if (hasErrors) for (const ask of group) await this.compare(queryFor([ask], givenTo), this.#scene.reader);
    });
  }

  /**
   * One after the other: what one does can be what the next one finds. Those with ids that never existed are sent for a tenant with the
   * same rows, so that both are in the same state. Returns the places at which no two answers differed.
   */
  async mutations(asks: MutationAsk[], { writer, twin }: Pick<Scene, 'writer' | 'twin'> = this.#scene): Promise<string[]> {
    const differing = new Set<string>();
    for (const ask of asks) if (!(await this.compare(mutationFor(ask), writer, twin)).isAlike) differing.add(ask.place);
    return asks.map(({ place }) => place).filter((place) => !differing.has(place));
  }

  /** Mutations that concern nothing of the neighbour's. */
  async own(asks: MutationAsk[]): Promise<void> {
    for (const ask of asks) await this.send(mutationFor(ask), this.#scene.writer);
  }

  async compare(sent: Sent, as: TestActor, twin = as): Promise<{ isAlike: boolean; hasErrors: boolean }> {
    const answer = await this.send(sent, as);
    const known = this.#comparable(answer);
    const unknown = this.#expected.get(bodyOf(sent)) ?? (await this.#askUnknown(sent, as, twin));
    this.#expected.set(bodyOf(sent), unknown);
    const isAlike = known === unknown;
    if (!isAlike) this.differences.push({ sent, known, unknown });
    return { isAlike, hasErrors: answer.text.includes('"errors":[') };
  }

  async #askUnknown(sent: Sent, as: TestActor, twin: TestActor): Promise<string> {
    const answer = await this.#scene.ask(this.#unknown.inPlaceOf(bodyOf(sent)), twin);
    return this.#comparable({ ...answer, text: this.#unknown.undo(answer.text.replaceAll(hexOf(twin.tenantId), hexOf(as.tenantId))) });
  }

  /** Sends it and looks for canaries in what comes back. */
  async send(sent: Sent, as: TestActor, headers?: Record<string, string>): Promise<Answer> {
    const body = bodyOf(sent);
    for (const uuid of uuidsIn(body)) this.#sent.add(uuid);
    const answer = await this.#scene.ask(body, as, headers);
    const canaries = this.canariesIn(answer.text + answer.headers);
    if (canaries.length > 0) this.leaks.push({ sent, canaries });
    const { data } = JSON.parse(answer.text) as { data?: Record<string, unknown> };
    if (data) this.reached.add(this.#parse(sent.query), sent.variables, data);
    return answer;
  }

  /** What is of the neighbour alone: the attacker has not sent it, and cannot have stored it therefore. */
  canariesIn(text: string): string[] {
    return [...uuidsIn(text)].filter((uuid) => this.#scene.foreign.has(uuid) && !this.#sent.has(uuid));
  }

  #comparable({ status, headers, text }: Answer): string {
    return `${status} ${headers} ${comparable(text, this.#known)}`;
  }

  #parse(query: string): DocumentNode {
    const document = this.#parsed.get(query) ?? parse(query);
    this.#parsed.set(query, document);
    return document;
  }
}

const hexOf = (uuid: string): string => uuid.replaceAll('-', '');

const chunks = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

async function each<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
