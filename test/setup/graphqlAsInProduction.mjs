/**
 * Loads graphql-js as servers in production have it: in development it looks twice at each value whose type it asks for, which takes a
 * tenth of the time of all tests. Other packages keep their warnings.
 */
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
await import('graphql');
process.env.NODE_ENV = NODE_ENV;
