/**
 * Goes to the first field of a form that is marked as wrong, once it is: it may stand out of sight of the button that was pressed. To be
 * called when somebody has tried to send the form.
 */
export function focusProblem(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
