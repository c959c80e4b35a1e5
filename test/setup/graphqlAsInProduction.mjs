/**
 * Loads graphql-js as servers in production have it: in development it looks twice at each value whose type it asks for, which took a
 * twentieth of the CPU time of the permission matrix. Other packages keep their warnings.
 */
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
await import('graphql');
process.env.NODE_ENV = NODE_ENV;
