import { DomainError } from '../../platform/domainError.ts';

/** There is no API to call. */
export class ApiAccessNotConfigured extends DomainError {
  readonly code = 'API_ACCESS_NOT_CONFIGURED';
  readonly title = 'No API is configured';
  readonly status = 422;

  constructor() {
    super('The tenant has set no apiAccessConfiguration. Set it with setExternalContactManagement first.');
  }
}

/** The tenant's last probe has not ended yet. */
export class ProbeRunning extends DomainError {
  readonly code = 'PROBE_RUNNING';
  readonly title = 'A probe is running';
  readonly status = 409;

  constructor() {
    super('Another probe of the tenant is running. Try again when it has ended, in 60 seconds at the latest.');
  }

  override get isPassing(): boolean {
    return true;
  }
}
