import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Pane } from '../../../src/taskpane/store/pane';
import type { PaneState } from '../../../src/taskpane/store/pane-state';
import { PaneContext } from '../../../src/taskpane/use-pane';
import { Frame } from '../../../src/taskpane/views/frame';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const roots: Root[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) act(() => root.unmount());
  document.body.replaceChildren();
});

/** Renders into the page of the test; it is taken out again after the test. */
export function mount(content: ReactNode): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  roots.push(root);
  act(() => root.render(content));
  return element;
}

/** Renders a part of the pane in its frame. */
export function mountInPane(pane: Pane, content: ReactNode): HTMLElement {
  const { words, look } = pane.store.get();
  return mount(
    <PaneContext.Provider value={pane}>
      <Frame language={words.language} look={look}>
        {content}
      </Frame>
    </PaneContext.Provider>,
  );
}

/** Changes the state of a pane that is rendered. */
export function change(pane: Pane, state: Partial<PaneState>): void {
  act(() => pane.store.set(state));
}

/** The button whose label or text is this. Throws when there is none. */
export function button(within: HTMLElement, name: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (found !== undefined) return found;
  throw new Error(`There is no button "${name}".`);
}

export function press(within: HTMLElement, name: string): void {
  act(() => button(within, name).click());
}

/** Opens the first fold, as a person does; resolves once what it asks for is there. */
export async function openFold(within: HTMLElement): Promise<void> {
  await openDetails(within.querySelector('details'));
}

/** Opens a fold. Throws when it is none. */
export async function openDetails(fold: Element | null): Promise<void> {
  if (!(fold instanceof HTMLDetailsElement)) throw new Error('There is no fold.');
  await act(async () => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
    await Promise.resolve();
  });
}

/** Chooses a value in the field with this label. Throws when there is none. */
export async function choose(within: HTMLElement, label: string, value: string): Promise<void> {
  const of = [...within.querySelectorAll('label')].find((one) => one.textContent === label);
  const select = of?.control;
  if (!(select instanceof HTMLSelectElement)) throw new Error(`There is no field "${label}".`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

/** Lets what was asked of others come back. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** Types into the field with this label. Throws when there is none. */
export async function type(within: HTMLElement, label: string, text: string): Promise<void> {
  const of = [...within.querySelectorAll('label')].find((one) => one.textContent.startsWith(label));
  const field = of?.control;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
    throw new Error(`There is no field "${label}".`);
  }
  await act(async () => {
    // React listens to the value as the browser sets it.
    const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    Reflect.set(kind.prototype, 'value', text, field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}
