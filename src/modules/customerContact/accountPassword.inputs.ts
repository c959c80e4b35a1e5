import { z } from 'zod';
import { password } from '../../platform/password.ts';

export const verifyCustomerContactPasswordInput = z.object({ customerContactId: z.string(), password });
