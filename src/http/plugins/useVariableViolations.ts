import { getOperationAST, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { ValidationFailed } from '../../platform/domainError.ts';
import { refusal } from '../refusal.ts';
import { findVariableViolations } from '../variableViolations.ts';

/**
 * Answers rejected variables with one error that lists everything that is wrong with them, where GraphQL has one error for
 * each. Costs nothing as long as the variables are right.
 */
export function useVariableViolations(): Plugin {
  const refuse = (args: ExecutionArgs, result: object, setResult: (refused: ExecutionResult) => void): void => {
    // Without data, execution did not start.
    const { errors } = result as ExecutionResult;
    if (!errors?.length || 'data' in result) return;
    const { schema, document, operationName, variableValues } = args;
    const operation = getOperationAST(document, operationName);
    const violations = operation ? findVariableViolations(schema, document, operation, variableValues ?? {}) : [];
    if (violations.length) setResult({ errors: [refusal(new ValidationFailed(violations))] });
  };
  return {
    onExecute: ({ args }) => ({ onExecuteDone: ({ result, setResult }) => refuse(args, result, setResult) }),
    onSubscribe: ({ args }) => ({ onSubscribeResult: ({ result, setResult }) => refuse(args, result, setResult) }),
  };
}
