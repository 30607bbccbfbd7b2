/** An error as Excel answers it: the code is what an add-in may rely on. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }

  static notFound(): HostError {
    return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
  }

  static invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
    return new HostError("InvalidArgument", message);
  }

  static alreadyExists(): HostError {
    return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
  }

  static accessDenied(): HostError {
    return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
  }

  static invalidOperation(): HostError {
    return new HostError("InvalidOperation", "The operation attempted is invalid on the object.");
  }

  /** What this host does not know, by name: it never pretends. */
  static unknownMember(type: string, member: string): HostError {
    return new HostError("ApiNotFound", `The local host has no ${type}.${member}`, 404);
  }
}
