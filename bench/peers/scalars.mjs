import { GraphQLScalarType } from 'graphql';

export const scalars = {
  DateTime: new GraphQLScalarType({ name: 'DateTime', serialize: (time) => time.toISOString() }),
  Date: new GraphQLScalarType({ name: 'Date', serialize: (time) => (typeof time === 'string' ? time : time.toISOString().slice(0, 10)) }),
};
