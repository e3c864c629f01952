import type { FileFault } from '@saferplan/domain/shared';

/** Ends the reading of a source; people read what the messages say of its fault. */
export class SourceRefused extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault.code);
    this.fault = fault;
  }
}

export function refuseSource(fault: FileFault): never {
  throw new SourceRefused(fault);
}
