export { newDebtorAccount } from '../account.repository.ts';
