import { defineMutation } from '../../../graphql/mutation.ts';
import { verifyCustomerContactPassword } from '../service/verifyCustomerContactPassword.ts';

defineMutation('verifyCustomerContactPassword', {
  description:
    'Says whether a password is the account password of a customer contact. After 10 wrong ones for a customer contact, or 300 by one caller, within 15 minutes from the first, the top-level error RATE_LIMITED says in `retryAfter` how many seconds to wait; a correct one sets the count of its customer contact back. Nothing is written.',
  input: (t) => ({
    customerContactId: t.id({ required: true, description: 'The id of the customer contact, or its UUID.' }),
    password: t.field({ type: 'Password', required: true, description: 'The password as it was typed, 1 to 256 characters, spaces included.' }),
  }),
  resolve: verifyCustomerContactPassword,
  payload: (t) => ({
    isCorrect: t.exposeBoolean('isCorrect', {
      description:
        'Whether it is the password. False also when the contact has none or is deleted, and when the id names nothing: those are not told apart.',
    }),
  }),
});
