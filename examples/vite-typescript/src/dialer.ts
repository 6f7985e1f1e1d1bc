/** Stands for your dialer: connects the caller, and is done when they talk. */
export async function transfer(to: string): Promise<void> {
  const output = document.querySelector('#transferred')
  if (output) output.textContent = to
}
