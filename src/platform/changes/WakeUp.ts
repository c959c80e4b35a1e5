/** Waits until it is called. A call that comes while nobody waits ends the next wait at once; several are one. */
export class WakeUp {
  #isCalled = false;
  #resume: (() => void) | undefined;

  call(): void {
    this.#isCalled = true;
    this.#resume?.();
  }

  /** Until a call, or for so long. */
  async wait(millis: number): Promise<void> {
    if (!this.#isCalled) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, millis);
        this.#resume = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#resume = undefined;
    this.#isCalled = false;
  }
}
