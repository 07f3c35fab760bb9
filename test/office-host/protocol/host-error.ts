/** An error that the add-in sees as an `OfficeExtension.Error` with the same code and message. */
export class HostError extends Error {
  override readonly name = 'HostError';

  /** @param location the member that failed, such as `Range.values` */
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
    readonly status = 400,
  ) {
    super(message);
  }
}

/** The code of everything that Office has and this host has not. */
export const NOT_IN_TEST_HOST = 'ApiNotImplementedInTestHost';

/** A member or a case that Office knows and this host does not model: never passes silently. */
export function gap(what: string, location = what): HostError {
  return new HostError(
    NOT_IN_TEST_HOST,
    `${what} exists in Office, but the test host does not implement it.`,
    location,
    501,
  );
}

export function itemNotFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);
}

export function itemAlreadyExists(location: string): HostError {
  return new HostError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    location,
    409,
  );
}

export function invalidArgument(location: string, why = ''): HostError {
  const message = 'The argument is invalid or missing or has an incorrect format.';
  return new HostError('InvalidArgument', why === '' ? message : `${message} ${why}`, location);
}

export function generalException(location: string, why: string): HostError {
  return new HostError('GeneralException', why, location, 500);
}

export function accessDenied(location: string): HostError {
  return new HostError(
    'AccessDenied',
    'You cannot perform the requested operation.',
    location,
    403,
  );
}

/** A proxy whose object has gone, or belongs to another request context. */
export function invalidObjectPath(location: string): HostError {
  return new HostError(
    'InvalidObjectPath',
    `The object path '${location}' isn't working for what you're trying to do.`,
    location,
  );
}
