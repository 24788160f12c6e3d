/**
 * Tells one state of what everybody may read from every other. Whoever changes something says so here; where nobody
 * could say so of changes made elsewhere, nothing is known, and nothing that was read before may be told again.
 */
export class Changes {
  #version = 0;
  #heard = false;

  /** Null while changes made elsewhere are not heard of. */
  get version(): number | null {
    return this.#heard ? this.#version : null;
  }

  happened(): void {
    this.#version += 1;
  }

  /** From now on all changes are heard of; those before this moment may have been missed. */
  hear(): void {
    this.happened();
    this.#heard = true;
  }

  lose(): void {
    this.#heard = false;
  }
}
