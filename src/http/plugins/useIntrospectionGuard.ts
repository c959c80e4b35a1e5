import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { stateOf } from '../requestState.ts';

/** Lets only those who are signed in ask for the schema. */
export function useIntrospectionGuard(): Plugin {
  return {
    onValidate({ addValidationRule, context }) {
      const { request } = context as YogaInitialContext;
      if (stateOf(request).actor === null) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}
