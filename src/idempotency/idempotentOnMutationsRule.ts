import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import { idempotent } from '../graphql/idempotent.ts';

/** Where nothing is done, the directive would do nothing. */
export const idempotentOnMutationsRule = (context: ValidationContext): ASTVisitor => ({
  Field(node) {
    const directive = node.directives?.find(({ name }) => name.value === idempotent.name);
    if (!directive || context.getParentType() === context.getSchema().getMutationType()) return;
    context.reportError(new GraphQLError('Directive "@idempotent" may be used on the fields of Mutation only.', { nodes: directive }));
  },
});
