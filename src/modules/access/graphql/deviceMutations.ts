import { NotFound, StaleVersion } from '../../../platform/domainError.ts';
import { defineMutation, type PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { registerDevice } from '../service/registerDevice.ts';
import { revokeDevice } from '../service/revokeDevice.ts';
import { Device } from './Device.ts';

const deviceField = <P extends { id: string }>(t: PayloadFields<P>) =>
  t.prismaField({ type: Device, description: 'The device as it is now.', ...writtenRow('Device') });

defineMutation('registerDevice', {
  description: 'Makes a device that users can sign in on. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    name: t.string({ required: true, description: 'What the device is called, for example its model and who has it; 1 to 256 characters.' }),
  }),
  resolve: registerDevice,
  payload: (t) => ({
    device: deviceField(t),
    deviceToken: t.exposeString('deviceToken', {
      description: 'What the application on the device sends to `login`. Shown once: only a hash of it is kept.',
    }),
  }),
});

defineMutation('revokeDevice', {
  description:
    'Ends a device for good: nobody signs in on it any more, and the sessions on it end at once, with their access tokens. Needs the permission TENANT_BACKOFFICE.',
  input: (t) => ({
    id: t.id({ required: true, description: 'The id of the device.' }),
    ifVersion: t.int({ description: 'The version that was read; the mutation is refused when the device has another one now.' }),
  }),
  resolve: revokeDevice,
  payload: (t) => ({ device: deviceField(t) }),
  problems: [NotFound, StaleVersion],
});
