/** One kind of limitation: what a configuration asks for, and whether a context meets that. */
export interface Limitation<Configuration, Context> {
  name: string;
  /** Null when the configuration does not set it. */
  of: (configuration: Configuration) => unknown;
  matches: (value: unknown, context: Context) => boolean;
}

export type NotSelected = 'LIMITATION_NOT_MATCHED' | 'LESS_SPECIFIC' | 'FALLBACK_NOT_NEEDED';

/** A configuration that is not used, and why. */
export interface PassedOver<Configuration, Reason> {
  configuration: Configuration;
  reason: Reason;
  detail: string;
}

export interface Selection<Configuration> {
  /** Null when none fits. */
  selected: Configuration | null;
  /** All others, in the order in which they were given. */
  passedOver: PassedOver<Configuration, NotSelected>[];
}

/**
 * Selects the configuration for a context (R3.52 to R3.54). `limitations` has the one of the highest priority first. A
 * configuration without any fits every context and stands behind all others.
 */
export function selectConfiguration<Configuration, Context>(
  limitations: readonly Limitation<Configuration, Context>[],
  configurations: readonly Configuration[],
  context: Context,
): Selection<Configuration> {
  const sets = ({ of }: Limitation<Configuration, Context>, configuration: Configuration) => of(configuration) !== null;
  const unmatched = (configuration: Configuration) =>
    limitations.find((limitation) => sets(limitation, configuration) && !limitation.matches(limitation.of(configuration), context));
  /** Negative when `a` comes first: it sets the first limitation that only one of both sets. */
  const byPriority = (a: Configuration, b: Configuration): number => {
    const deciding = limitations.find((limitation) => sets(limitation, a) !== sets(limitation, b));
    return deciding ? (sets(deciding, a) ? -1 : 1) : 0;
  };

  const [selected = null] = configurations.filter((configuration) => !unmatched(configuration)).sort(byPriority);
  const passedOver = configurations
    .filter((configuration) => configuration !== selected)
    .map((configuration): PassedOver<Configuration, NotSelected> => {
      const limitation = unmatched(configuration);
      if (limitation) {
        const detail = `Its limitation ${limitation.name} does not match the context.`;
        return { configuration, reason: 'LIMITATION_NOT_MATCHED', detail };
      }
      if (limitations.some((each) => sets(each, configuration))) {
        return { configuration, reason: 'LESS_SPECIFIC', detail: 'Another configuration sets limitations of a higher priority.' };
      }
      return { configuration, reason: 'FALLBACK_NOT_NEEDED', detail: 'It has no limitations, and another configuration matches.' };
    });
  return { selected, passedOver };
}
